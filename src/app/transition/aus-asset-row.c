/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-asset-row.h"

#include <glib/gi18n.h>

#include "app/transition/aus-asset-own-fields.h"
#include "app/transition/aus-asset-text.h"
#include "app/widgets/aus-choice-row.h"
#include "app/widgets/aus-date-row.h"
#include "app/widgets/aus-guarded-row.h"
#include "app/widgets/aus-hint-row.h"
#include "app/widgets/aus-text-join.h"
#include "app/widgets/aus-text-row.h"
#include "app/widgets/aus-ui-locale.h"

struct _AusAssetRow
{
  AusItemRow parent_instance;

  AusHintRow *kind_hint;
  AusHintRow *order_hint;
  GtkWidget *format_hint;
  GtkWidget *ground;
  GtkWidget *place;
  GtkWidget *format;
  GtkWidget *handed_on;
  GtkWidget *tested_on;
  GtkWidget *revoked_on;

  AusHistory *history;
  GPtrArray *presets;             /* NULL for none */
  AusAssetOwnFields *own_fields;  /* NULL until the row is opened first */
  gboolean narrow;

  GtkImage *icon;       /* borrowed, in the row's head */
  AusAssetStops *stops; /* borrowed, in the row's head */
};

G_DEFINE_FINAL_TYPE (AusAssetRow, aus_asset_row, AUS_TYPE_ITEM_ROW)

typedef enum
{
  PROP_HISTORY = 1,
  PROP_NARROW,
} AusAssetRowProperty;

static GParamSpec *properties[PROP_NARROW + 1];

static void
set_class (AusAssetRow *self,
           const char  *name,
           gboolean     on)
{
  if (on)
    gtk_widget_add_css_class (GTK_WIDGET (self), name);
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), name);
}

/* What should change hands before, and why */
static void
show_order (AusAssetRow *self,
            AusAsset    *asset)
{
  AusEntity *root = aus_entity_get_root (AUS_ENTITY (asset));
  const AusAssetPreset *why = NULL;
  AusAsset *first = NULL;
  g_autofree char *text = NULL;

  if (self->presets != NULL && AUS_IS_CLIENT (root))
    first = aus_asset_presets_find_first (self->presets, AUS_CLIENT (root), asset, &why);
  if (first != NULL)
    /* Translators: a thing that has to be handed over before, and the sentence that says why */
    text = g_strdup_printf (_("Before this one: %1$s. %2$s"),
                            *first->name != '\0' ? first->name
                                                 : why->names[aus_ui_language ()],
                            why->orders[aus_ui_language ()]);
  g_object_set (self->order_hint, "text", text, NULL);
}

/* By the preset: what to see to, what comes first and what is noted */
static void
show_preset (AusAssetRow *self,
             AusAsset    *asset)
{
  const AusAssetPreset *preset =
    self->presets != NULL ? aus_asset_presets_get_for (self->presets, asset) : NULL;

  g_object_set (self->kind_hint, "text",
                preset != NULL ? preset->hints[aus_ui_language ()] : NULL, NULL);
  show_order (self, asset);
  if (self->own_fields != NULL)
    aus_asset_own_fields_show (self->own_fields, asset, preset);
}

/* Most rows are never opened. */
static void
on_expanded_cb (AusAssetRow *self)
{
  AusEntity *asset = aus_item_row_get_entity (AUS_ITEM_ROW (self));

  if (asset == NULL || self->own_fields != NULL
      || !adw_expander_row_get_expanded (ADW_EXPANDER_ROW (self)))
    return;

  self->own_fields = aus_asset_own_fields_new (self->format_hint);
  show_preset (self, AUS_ASSET (asset));
}

/* The fields that this kind of thing and this outcome have, by the names they have for it */
static void
show_fields (AusAssetRow *self,
             AusAsset    *asset)
{
  GtkWidget *days[] = { self->handed_on, self->tested_on, self->revoked_on };

  for (int i = 0; i < AUS_N_ASSET_STOPS; i++)
    {
      AusAssetStop stop = (AusAssetStop) i;

      gtk_widget_set_visible (days[i], aus_asset_has_stop (asset, stop)
                                       || aus_date_is_set (aus_asset_get_stop (asset, stop)));
    }
  gtk_widget_set_visible (self->ground, asset->outcome == AUS_ASSET_OUTCOME_KEEP
                                        || asset->outcome == AUS_ASSET_OUTCOME_DELETE
                                        || *asset->ground != '\0');
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->place),
                                 aus_asset_place_title (asset->kind));
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->format),
                                 aus_asset_format_title (asset->kind));
}

static void
aus_asset_row_describe (AusItemRow *row)
{
  AusAssetRow *self = AUS_ASSET_ROW (row);
  AusAsset *asset = AUS_ASSET (aus_item_row_get_entity (row));
  AusAssetTone tone;
  g_autofree char *line = aus_asset_line (asset, aus_item_row_get_today (row), aus_ui_locale (),
                                          &tone);
  g_autofree char *state = self->narrow ? aus_asset_state_text (asset) : NULL;
  g_autofree char *subtitle = aus_text_join (" · ", state, line);

  aus_item_row_set_text (row, asset->name, _("New thing or access"), subtitle);
  set_class (self, "late", tone == AUS_ASSET_TONE_LATE);
  set_class (self, "conflict", tone == AUS_ASSET_TONE_CONFLICT);
  gtk_image_set_from_icon_name (self->icon, aus_asset_icon_name (asset->kind));
  aus_asset_stops_show (self->stops, asset);
  show_fields (self, asset);
  show_preset (self, asset);
}

/* A tick is one step of its own, whatever was edited before and after. */
static void
on_stop_toggled_cb (AusAssetRow *self,
                    int          stop,
                    gboolean     reached)
{
  AusItemRow *row = AUS_ITEM_ROW (self);
  AusAsset *asset = AUS_ASSET (aus_item_row_get_entity (row));
  AusDate day = reached ? aus_item_row_get_today (row) : AUS_DATE_NONE;

  if (self->history != NULL)
    aus_history_seal (self->history);
  if (!aus_asset_set_stop (asset, (AusAssetStop) stop, day))
    {
      aus_asset_stops_show (self->stops, asset);
      gtk_widget_error_bell (GTK_WIDGET (self));
      gtk_widget_activate_action (GTK_WIDGET (self), "win.tell", "s",
                                  _("Take back the later stops first."));
    }
  if (self->history != NULL)
    aus_history_seal (self->history);
}

static gboolean
walk_cb (GtkWidget *widget,
         GVariant  *args,
         gpointer   user_data)
{
  AusAssetRow *self = AUS_ASSET_ROW (widget);
  GtkWidget *head = gtk_widget_get_ancestor (GTK_WIDGET (self->stops), ADW_TYPE_ACTION_ROW);
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (widget));
  int steps = g_variant_get_int32 (args);

  if (head == NULL || focus == NULL || (focus != head && !gtk_widget_is_ancestor (focus, head)))
    return GDK_EVENT_PROPAGATE;

  if (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL)
    steps = -steps;
  if (!aus_asset_stops_walk (self->stops, steps))
    {
      if (steps > 0)
        gtk_widget_keynav_failed (widget, GTK_DIR_RIGHT);
      else
        gtk_widget_grab_focus (head);
    }

  return GDK_EVENT_STOP;
}

static void
aus_asset_row_get_property (GObject    *object,
                            guint       id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  AusAssetRow *self = AUS_ASSET_ROW (object);

  switch ((AusAssetRowProperty) id)
    {
    case PROP_HISTORY:
      g_value_set_object (value, self->history);
      break;
    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
aus_asset_row_set_property (GObject      *object,
                            guint         id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  AusAssetRow *self = AUS_ASSET_ROW (object);

  switch ((AusAssetRowProperty) id)
    {
    case PROP_HISTORY:
      g_set_object (&self->history, g_value_get_object (value));
      break;
    case PROP_NARROW:
      self->narrow = g_value_get_boolean (value);
      set_class (self, "narrow", self->narrow);
      if (aus_item_row_get_entity (AUS_ITEM_ROW (self)) != NULL)
        aus_asset_row_describe (AUS_ITEM_ROW (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
aus_asset_row_dispose (GObject *object)
{
  AusAssetRow *self = AUS_ASSET_ROW (object);

  g_clear_pointer (&self->own_fields, aus_asset_own_fields_free);
  gtk_widget_dispose_template (GTK_WIDGET (object), AUS_TYPE_ASSET_ROW);
  g_clear_object (&self->history);
  g_clear_pointer (&self->presets, g_ptr_array_unref);

  G_OBJECT_CLASS (aus_asset_row_parent_class)->dispose (object);
}

static void
ensure_types (void)
{
  g_type_ensure (AUS_TYPE_CHOICE_ROW);
  g_type_ensure (AUS_TYPE_DATE_ROW);
  g_type_ensure (AUS_TYPE_GUARDED_ROW);
  g_type_ensure (AUS_TYPE_HINT_ROW);
  g_type_ensure (AUS_TYPE_TEXT_ROW);
}

static void
aus_asset_row_class_init (AusAssetRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = aus_asset_row_get_property;
  object_class->set_property = aus_asset_row_set_property;
  object_class->dispose = aus_asset_row_dispose;
  AUS_ITEM_ROW_CLASS (klass)->describe = aus_asset_row_describe;
  AUS_ITEM_ROW_CLASS (klass)->whole_file = TRUE;

  properties[PROP_HISTORY] = g_param_spec_object ("history", NULL, NULL, AUS_TYPE_HISTORY, flags);
  properties[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  ensure_types ();
  gtk_widget_class_set_template_from_resource (widget_class,
                                               AUS_RESOURCE_BASE "/ui/transition/aus-asset-row.ui");
  gtk_widget_class_bind_template_child (widget_class, AusAssetRow, kind_hint);
  gtk_widget_class_bind_template_child (widget_class, AusAssetRow, order_hint);
  gtk_widget_class_bind_template_child (widget_class, AusAssetRow, format_hint);
  gtk_widget_class_bind_template_child (widget_class, AusAssetRow, ground);
  gtk_widget_class_bind_template_child (widget_class, AusAssetRow, place);
  gtk_widget_class_bind_template_child (widget_class, AusAssetRow, format);
  gtk_widget_class_bind_template_child (widget_class, AusAssetRow, handed_on);
  gtk_widget_class_bind_template_child (widget_class, AusAssetRow, tested_on);
  gtk_widget_class_bind_template_child (widget_class, AusAssetRow, revoked_on);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Right, 0, walk_cb, "i", 1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Left, 0, walk_cb, "i", -1);
}

static void
aus_asset_row_init (AusAssetRow *self)
{
  GtkWidget *icon = gtk_image_new ();
  GtkWidget *stops = aus_asset_stops_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  self->icon = GTK_IMAGE (icon);
  self->stops = AUS_ASSET_STOPS (stops);
  adw_expander_row_add_prefix (ADW_EXPANDER_ROW (self), icon);
  adw_expander_row_add_action (ADW_EXPANDER_ROW (self), stops);
  g_signal_connect_object (stops, "stop-toggled", G_CALLBACK (on_stop_toggled_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect (self, "notify::expanded", G_CALLBACK (on_expanded_cb), NULL);
}

void
aus_asset_row_set_presets (AusAssetRow *self,
                           GPtrArray   *presets)
{
  g_return_if_fail (AUS_IS_ASSET_ROW (self));

  g_clear_pointer (&self->presets, g_ptr_array_unref);
  self->presets = g_ptr_array_ref (presets);
}

AusAssetStops *
aus_asset_row_get_stops (AusAssetRow *self)
{
  g_return_val_if_fail (AUS_IS_ASSET_ROW (self), NULL);

  return self->stops;
}
