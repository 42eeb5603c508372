/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-plan-row.h"

#include "app/transition/aus-step-symbol.h"
#include "app/transition/aus-step-text.h"
#include "app/widgets/aus-text-join.h"
#include "core/client/aus-label.h"

#include <glib/gi18n.h>

struct _AusPlanRow
{
  AdwActionRow parent_instance;

  AusStepSymbol *symbol;
  GtkImage *mark;
  GtkCheckButton *tick;

  AusPlanner *planner;
  AusPlanItem *item;
  gboolean updating;
};

G_DEFINE_FINAL_TYPE (AusPlanRow, aus_plan_row, ADW_TYPE_ACTION_ROW)

typedef enum
{
  PROP_PLANNER = 1,
  PROP_ITEM,
} AusPlanRowProperty;

static GParamSpec *properties[PROP_ITEM + 1];

static void
set_css_class (GtkWidget  *widget,
               const char *name,
               gboolean    set)
{
  if (set)
    gtk_widget_add_css_class (widget, name);
  else
    gtk_widget_remove_css_class (widget, name);
}

/* The symbol after the name says what the colour of the symbol before it cannot say alone. */
static void
update_mark (AusPlanRow *self)
{
  const char *icon = NULL;

  if (aus_plan_item_is_open (self->item))
    icon = aus_plan_item_is_conflict (self->item)  ? "dialog-warning-symbolic"
           : aus_plan_item_is_waiting (self->item) ? "changes-prevent-symbolic"
           : aus_plan_item_is_pinned (self->item)  ? "view-pin-symbolic"
                                                   : NULL;
  gtk_image_set_from_icon_name (self->mark, icon);
  gtk_widget_set_visible (GTK_WIDGET (self->mark), icon != NULL);
  set_css_class (GTK_WIDGET (self->mark), "conflict-text",
                 aus_plan_item_is_conflict (self->item));
}

static void
update (AusPlanRow *self)
{
  AusStep *step = aus_plan_item_get_step (self->item);
  g_autofree char *title = g_markup_escape_text (aus_step_text_name (self->item), -1);
  g_autofree char *due = aus_step_text_due (self->item);
  g_autofree char *text = aus_text_join (" · ", due, aus_label (AUS_TYPE_LANE, step->lane));
  g_autofree char *subtitle = NULL;
  g_autofree char *escaped = NULL;
  g_autofree char *tooltip =
    aus_step_text_full (aus_planner_get_plan (self->planner), self->item, "\n");

  subtitle = aus_text_join (" · ", text, step->owner != AUS_PARTY_ME
                                           ? aus_label (AUS_TYPE_PARTY, step->owner)
                                           : NULL);
  escaped = g_markup_escape_text (subtitle, -1);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), escaped);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), tooltip);
  set_css_class (GTK_WIDGET (self), "late", aus_plan_item_is_late (self->item));
  set_css_class (GTK_WIDGET (self), "settled", !aus_plan_item_is_open (self->item));
  update_mark (self);

  self->updating = TRUE;
  gtk_check_button_set_active (self->tick, aus_plan_item_is_done (self->item));
  self->updating = FALSE;
  gtk_widget_set_sensitive (GTK_WIDGET (self->tick),
                            aus_planner_is_editable (self->planner) &&
                              step->state != AUS_STEP_STATE_DROPPED);
}

static void
on_toggled_cb (AusPlanRow *self)
{
  if (!self->updating &&
      gtk_check_button_get_active (self->tick) != aus_plan_item_is_done (self->item))
    aus_planner_tick (self->planner, self->item);
}

static void
on_activated_cb (AusPlanRow *self)
{
  aus_planner_open (self->planner, self->item);
}

static gboolean
on_delete_cb (GtkWidget *widget,
              GVariant  *args,
              gpointer   user_data)
{
  AusPlanRow *self = AUS_PLAN_ROW (widget);

  aus_planner_delete (self->planner, self->item);

  return TRUE;
}

static void
aus_plan_row_get_property (GObject    *object,
                           guint       id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  AusPlanRow *self = AUS_PLAN_ROW (object);

  switch ((AusPlanRowProperty) id)
    {
    case PROP_PLANNER:
      g_value_set_object (value, self->planner);
      break;
    case PROP_ITEM:
      g_value_set_object (value, self->item);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
aus_plan_row_set_property (GObject      *object,
                           guint         id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  AusPlanRow *self = AUS_PLAN_ROW (object);

  switch ((AusPlanRowProperty) id)
    {
    case PROP_PLANNER:
      self->planner = g_value_dup_object (value);
      break;
    case PROP_ITEM:
      self->item = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
aus_plan_row_constructed (GObject *object)
{
  AusPlanRow *self = AUS_PLAN_ROW (object);

  G_OBJECT_CLASS (aus_plan_row_parent_class)->constructed (object);

  g_object_set (self->symbol, "item", self->item, NULL);
  g_signal_connect_object (self->item, "notify", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (aus_plan_item_get_step (self->item), "notify", G_CALLBACK (update), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->planner, "notify::editable", G_CALLBACK (update), self,
                           G_CONNECT_SWAPPED);
  update (self);
}

static void
aus_plan_row_dispose (GObject *object)
{
  AusPlanRow *self = AUS_PLAN_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), AUS_TYPE_PLAN_ROW);
  g_clear_object (&self->item);
  g_clear_object (&self->planner);

  G_OBJECT_CLASS (aus_plan_row_parent_class)->dispose (object);
}

static void
aus_plan_row_class_init (AusPlanRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = aus_plan_row_get_property;
  object_class->set_property = aus_plan_row_set_property;
  object_class->constructed = aus_plan_row_constructed;
  object_class->dispose = aus_plan_row_dispose;

  properties[PROP_PLANNER] =
    g_param_spec_object ("planner", NULL, NULL, AUS_TYPE_PLANNER, flags);
  properties[PROP_ITEM] = g_param_spec_object ("item", NULL, NULL, AUS_TYPE_PLAN_ITEM, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (AUS_TYPE_STEP_SYMBOL);
  gtk_widget_class_set_template_from_resource (widget_class, AUS_RESOURCE_BASE
                                               "/ui/transition/aus-plan-row.ui");
  gtk_widget_class_bind_template_child (widget_class, AusPlanRow, symbol);
  gtk_widget_class_bind_template_child (widget_class, AusPlanRow, mark);
  gtk_widget_class_bind_template_child (widget_class, AusPlanRow, tick);
  gtk_widget_class_bind_template_callback (widget_class, on_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_activated_cb);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Delete, 0, on_delete_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Delete, 0, on_delete_cb, NULL);
}

static void
aus_plan_row_init (AusPlanRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
aus_plan_row_new (AusPlanner  *planner,
                  AusPlanItem *item)
{
  return g_object_new (AUS_TYPE_PLAN_ROW, "planner", planner, "item", item, NULL);
}

AusPlanItem *
aus_plan_row_get_item (AusPlanRow *self)
{
  g_return_val_if_fail (AUS_IS_PLAN_ROW (self), NULL);

  return self->item;
}
