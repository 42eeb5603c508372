/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-agenda-row.h"

#include "app/agenda/aus-agenda-words.h"
#include "app/client-list/aus-client-item.h"
#include "app/widgets/aus-chip.h"
#include "app/widgets/aus-text-join.h"
#include "app/widgets/aus-ui-locale.h"
#include "core/agenda/aus-agenda-text.h"
#include "core/base/aus-format.h"

#include <glib/gi18n.h>

struct _AusAgendaRow
{
  GtkListBoxRow parent_instance;

  GtkLabel *day;
  GtkLabel *weekday;
  AdwAvatar *avatar;
  GtkLabel *title;
  GtkLabel *detail;
  AusChip *chip;
  GtkCheckButton *tick;

  AusAgendaItem *item;
  gboolean narrow;
  gboolean updating;
};

G_DEFINE_FINAL_TYPE (AusAgendaRow, aus_agenda_row, GTK_TYPE_LIST_BOX_ROW)

typedef enum
{
  PROP_ITEM = 1,
  PROP_NARROW,
} AusAgendaRowProperty;

static GParamSpec *properties[PROP_NARROW + 1];

static void
set_label (GtkLabel *label,
           char     *text)
{
  gtk_label_set_label (label, text);
  g_free (text);
}

/* One per client stands out, by its weight and by a word. */
static char *
say_about (AusAgendaRow *self)
{
  g_autofree char *about = aus_agenda_words_about (self->item);
  gboolean next = aus_agenda_item_is_next (self->item);

  if (next)
    gtk_widget_add_css_class (GTK_WIDGET (self), "next");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "next");

  /* Translators: the one thing to do next for a client */
  return aus_text_join (" · ", next ? C_ ("agenda", "Next") : NULL, about);
}

/* Where there is no room for the chip its words go into the text. */
static void
update_detail (AusAgendaRow *self)
{
  AusChipKind kind = AUS_CHIP_NEUTRAL;
  const char *icon = NULL;
  g_autofree char *about = say_about (self);
  g_autofree char *chip = aus_agenda_words_chip (self->item, &kind, &icon);
  g_autofree char *when = aus_agenda_text_when (self->item);
  gboolean late = aus_agenda_item_get_days (self->item) < 0;

  aus_chip_set (self->chip, kind, icon, self->narrow ? NULL : chip);
  set_label (self->detail, aus_text_join (" · ", about, self->narrow ? late ? when : chip : NULL));
  if (self->narrow && late)
    gtk_widget_add_css_class (GTK_WIDGET (self), "late");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "late");
}

static void
update (AusAgendaRow *self)
{
  AusDate date = aus_agenda_item_get_date (self->item);
  const char *client = aus_client_file_get_title (aus_agenda_item_get_file (self->item));
  g_autofree char *title = aus_agenda_text_title (self->item);
  g_autofree char *full = aus_agenda_words_full (self->item, "\n");
  g_autofree char *spoken = aus_agenda_words_full (self->item, ", ");
  g_autofree char *tick = NULL;

  set_label (self->day, aus_format_date (date, AUS_DATE_STYLE_SHORT, aus_ui_locale ()));
  set_label (self->weekday, aus_format_date (date, AUS_DATE_STYLE_DAY_NAME, aus_ui_locale ()));
  adw_avatar_set_text (self->avatar, client);
  gtk_widget_set_visible (GTK_WIDGET (self->avatar), !self->narrow);
  gtk_label_set_label (self->title, title);
  update_detail (self);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), full);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken,
                                  -1);

  /* Translators: %s is a step or a deliverable */
  tick = g_strdup_printf (_("Tick off “%s”"), title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->tick), GTK_ACCESSIBLE_PROPERTY_LABEL, tick,
                                  -1);
  gtk_widget_set_visible (GTK_WIDGET (self->tick), aus_agenda_item_can_tick (self->item));
  self->updating = TRUE;
  gtk_check_button_set_active (self->tick, FALSE);
  self->updating = FALSE;
}

static void
activate_with_ids (AusAgendaRow *self,
                   const char   *action)
{
  AusClient *client = aus_agenda_item_get_client (self->item);

  if (client != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), action, "(ss)", client->id,
                                aus_agenda_item_get_id (self->item));
}

static void
on_toggled_cb (AusAgendaRow *self)
{
  if (!self->updating && gtk_check_button_get_active (self->tick))
    activate_with_ids (self, "win.tick");
}

static void
aus_agenda_row_get_property (GObject    *object,
                             guint       id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  AusAgendaRow *self = AUS_AGENDA_ROW (object);

  switch ((AusAgendaRowProperty) id)
    {
    case PROP_ITEM:
      g_value_set_object (value, self->item);
      break;
    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
aus_agenda_row_set_property (GObject      *object,
                             guint         id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  AusAgendaRow *self = AUS_AGENDA_ROW (object);

  switch ((AusAgendaRowProperty) id)
    {
    case PROP_ITEM:
      self->item = g_value_dup_object (value);
      break;
    case PROP_NARROW:
      if (self->narrow == g_value_get_boolean (value))
        break;
      self->narrow = g_value_get_boolean (value);
      if (self->item != NULL)
        update (self);
      g_object_notify_by_pspec (object, pspec);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
aus_agenda_row_constructed (GObject *object)
{
  AusAgendaRow *self = AUS_AGENDA_ROW (object);

  G_OBJECT_CLASS (aus_agenda_row_parent_class)->constructed (object);

  g_signal_connect_object (self->item, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
}

static void
aus_agenda_row_dispose (GObject *object)
{
  AusAgendaRow *self = AUS_AGENDA_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), AUS_TYPE_AGENDA_ROW);
  g_clear_object (&self->item);

  G_OBJECT_CLASS (aus_agenda_row_parent_class)->dispose (object);
}

static void
aus_agenda_row_class_init (AusAgendaRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = aus_agenda_row_get_property;
  object_class->set_property = aus_agenda_row_set_property;
  object_class->constructed = aus_agenda_row_constructed;
  object_class->dispose = aus_agenda_row_dispose;

  properties[PROP_ITEM] = g_param_spec_object ("item", NULL, NULL, AUS_TYPE_AGENDA_ITEM,
                                               flags | G_PARAM_CONSTRUCT_ONLY);
  properties[PROP_NARROW] =
    g_param_spec_boolean ("narrow", NULL, NULL, FALSE, flags | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (AUS_TYPE_CHIP);
  gtk_widget_class_set_template_from_resource (widget_class, AUS_RESOURCE_BASE
                                               "/ui/agenda/aus-agenda-row.ui");
  gtk_widget_class_bind_template_child (widget_class, AusAgendaRow, day);
  gtk_widget_class_bind_template_child (widget_class, AusAgendaRow, weekday);
  gtk_widget_class_bind_template_child (widget_class, AusAgendaRow, avatar);
  gtk_widget_class_bind_template_child (widget_class, AusAgendaRow, title);
  gtk_widget_class_bind_template_child (widget_class, AusAgendaRow, detail);
  gtk_widget_class_bind_template_child (widget_class, AusAgendaRow, chip);
  gtk_widget_class_bind_template_child (widget_class, AusAgendaRow, tick);
  gtk_widget_class_bind_template_callback (widget_class, on_toggled_cb);
}

static void
aus_agenda_row_init (AusAgendaRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
aus_agenda_row_new (AusAgendaItem *item,
                    gboolean       narrow)
{
  g_return_val_if_fail (AUS_IS_AGENDA_ITEM (item), NULL);

  return g_object_new (AUS_TYPE_AGENDA_ROW, "item", item, "narrow", narrow, NULL);
}

AusAgendaItem *
aus_agenda_row_get_item (AusAgendaRow *self)
{
  g_return_val_if_fail (AUS_IS_AGENDA_ROW (self), NULL);

  return self->item;
}

void
aus_agenda_row_open (AusAgendaRow *self)
{
  g_return_if_fail (AUS_IS_AGENDA_ROW (self));

  activate_with_ids (self, "win.open-thing");
}
