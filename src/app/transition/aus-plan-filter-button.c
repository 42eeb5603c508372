/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-plan-filter-button.h"

#include <glib/gi18n.h>

struct _AusPlanFilterButton
{
  AdwBin parent_instance;

  GtkMenuButton *button;
  GtkLabel *count;

  AusPlanFilter *filter;
  GListModel *model;
  GSimpleActionGroup *actions;
};

G_DEFINE_FINAL_TYPE (AusPlanFilterButton, aus_plan_filter_button, ADW_TYPE_BIN)

typedef enum
{
  PROP_FILTER = 1,
  PROP_MODEL,
} AusPlanFilterButtonProperty;

static GParamSpec *properties[PROP_MODEL + 1];

static void
update (AusPlanFilterButton *self)
{
  gboolean active = self->filter != NULL && aus_plan_filter_is_active (self->filter);
  guint n = self->model != NULL ? g_list_model_get_n_items (self->model) : 0;
  g_autofree char *choices = active ? aus_plan_filter_describe (self->filter) : NULL;
  g_autofree char *count = g_strdup_printf ("%u", n);
  g_autofree char *text = NULL;
  GAction *all = g_action_map_lookup_action (G_ACTION_MAP (self->actions), "all");

  text = active
           /* Translators: a number, and what is chosen: “5 steps: Client, Overdue” */
           ? g_strdup_printf (ngettext ("Only %u step is shown: %s",
                                        "Only %u steps are shown: %s", n),
                              n, choices)
           : g_strdup (_("Which steps are shown"));
  gtk_label_set_label (self->count, count);
  gtk_widget_set_visible (GTK_WIDGET (self->count), active);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->button), text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  text, -1);
  if (active)
    gtk_widget_add_css_class (GTK_WIDGET (self), "active");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "active");
  g_simple_action_set_enabled (G_SIMPLE_ACTION (all), active);
}

static void
on_all_cb (GSimpleAction *action,
           GVariant      *parameter,
           gpointer       user_data)
{
  AusPlanFilterButton *self = user_data;

  if (self->filter != NULL)
    aus_plan_filter_clear (self->filter);
}

static void
set_filter (AusPlanFilterButton *self,
            AusPlanFilter       *filter)
{
  const char *const *names = aus_plan_filter_get_names ();

  if (self->filter == filter)
    return;

  if (self->filter != NULL)
    g_signal_handlers_disconnect_by_func (self->filter, update, self);
  g_set_object (&self->filter, filter);
  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autoptr (GPropertyAction) action = NULL;

      g_action_map_remove_action (G_ACTION_MAP (self->actions), names[i]);
      if (filter == NULL)
        continue;
      action = g_property_action_new (names[i], filter, names[i]);
      g_action_map_add_action (G_ACTION_MAP (self->actions), G_ACTION (action));
    }
  if (filter != NULL)
    g_signal_connect_swapped (filter, "changed", G_CALLBACK (update), self);
  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FILTER]);
}

static void
set_model (AusPlanFilterButton *self,
           GListModel          *model)
{
  if (self->model == model)
    return;

  if (self->model != NULL)
    g_signal_handlers_disconnect_by_func (self->model, update, self);
  g_set_object (&self->model, model);
  if (model != NULL)
    g_signal_connect_swapped (model, "items-changed", G_CALLBACK (update), self);
  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MODEL]);
}

static void
aus_plan_filter_button_get_property (GObject    *object,
                                     guint       id,
                                     GValue     *value,
                                     GParamSpec *pspec)
{
  AusPlanFilterButton *self = AUS_PLAN_FILTER_BUTTON (object);

  if (id == PROP_FILTER)
    g_value_set_object (value, self->filter);
  else if (id == PROP_MODEL)
    g_value_set_object (value, self->model);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
aus_plan_filter_button_set_property (GObject      *object,
                                     guint         id,
                                     const GValue *value,
                                     GParamSpec   *pspec)
{
  AusPlanFilterButton *self = AUS_PLAN_FILTER_BUTTON (object);

  if (id == PROP_FILTER)
    set_filter (self, g_value_get_object (value));
  else if (id == PROP_MODEL)
    set_model (self, g_value_get_object (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
aus_plan_filter_button_dispose (GObject *object)
{
  AusPlanFilterButton *self = AUS_PLAN_FILTER_BUTTON (object);

  if (self->filter != NULL)
    g_signal_handlers_disconnect_by_func (self->filter, update, self);
  if (self->model != NULL)
    g_signal_handlers_disconnect_by_func (self->model, update, self);
  g_clear_object (&self->filter);
  g_clear_object (&self->model);
  g_clear_object (&self->actions);
  gtk_widget_dispose_template (GTK_WIDGET (self), AUS_TYPE_PLAN_FILTER_BUTTON);

  G_OBJECT_CLASS (aus_plan_filter_button_parent_class)->dispose (object);
}

static void
aus_plan_filter_button_class_init (AusPlanFilterButtonClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = aus_plan_filter_button_get_property;
  object_class->set_property = aus_plan_filter_button_set_property;
  object_class->dispose = aus_plan_filter_button_dispose;

  properties[PROP_FILTER] =
    g_param_spec_object ("filter", NULL, NULL, AUS_TYPE_PLAN_FILTER, flags);
  properties[PROP_MODEL] = g_param_spec_object ("model", NULL, NULL, G_TYPE_LIST_MODEL, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_css_name (widget_class, "planfilter");
  gtk_widget_class_set_template_from_resource (widget_class, AUS_RESOURCE_BASE
                                               "/ui/transition/aus-plan-filter-button.ui");
  gtk_widget_class_bind_template_child (widget_class, AusPlanFilterButton, button);
  gtk_widget_class_bind_template_child (widget_class, AusPlanFilterButton, count);
}

static void
aus_plan_filter_button_init (AusPlanFilterButton *self)
{
  static const GActionEntry entries[] = { { "all", on_all_cb } };

  self->actions = g_simple_action_group_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (self->actions), entries, G_N_ELEMENTS (entries),
                                   self);
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_insert_action_group (GTK_WIDGET (self), "filter", G_ACTION_GROUP (self->actions));
  update (self);
}
