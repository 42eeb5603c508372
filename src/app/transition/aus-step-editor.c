/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-step-editor.h"

#include "app/transition/aus-step-text.h"
#include "app/widgets/aus-check-row.h"
#include "app/widgets/aus-choice-row.h"
#include "app/widgets/aus-date-row.h"
#include "app/widgets/aus-notes-row.h"
#include "app/widgets/aus-number-row.h"
#include "app/widgets/aus-text-row.h"
#include "core/client/aus-label.h"

#include <adwaita.h>
#include <glib/gi18n.h>

struct _AusStepEditor
{
  GtkPopover parent_instance;

  GtkLabel *summary;
  GtkWidget *name;
  AdwComboRow *state;
  AdwComboRow *gate;
  GtkWidget *release;
  GtkWidget *fields;

  AusPlanner *planner;
  AusPlanItem *item;
  GPtrArray *gates; /* of AusStep, in the order of the choices after “nothing” */
  gboolean updating;
};

G_DEFINE_FINAL_TYPE (AusStepEditor, aus_step_editor, GTK_TYPE_POPOVER)

typedef enum
{
  PROP_ITEM = 1,
  PROP_STEP,
} AusStepEditorProperty;

static GParamSpec *properties[PROP_STEP + 1];

static AusStep *
get_step (AusStepEditor *self)
{
  return self->item != NULL ? aus_plan_item_get_step (self->item) : NULL;
}

static void
fill_states (AusStepEditor *self)
{
  g_autoptr (GtkStringList) labels = gtk_string_list_new (NULL);

  for (int state = AUS_STEP_STATE_OPEN; state <= AUS_STEP_STATE_DROPPED; state++)
    gtk_string_list_append (labels, aus_label (AUS_TYPE_STEP_STATE, state));
  adw_combo_row_set_model (self->state, G_LIST_MODEL (labels));
}

static void
fill_gates (AusStepEditor *self)
{
  AusEntityList *steps = aus_plan_get_client (aus_planner_get_plan (self->planner))->steps;
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  AusStep *own = get_step (self);
  guint selected = 0;

  g_ptr_array_set_size (self->gates, 0);
  gtk_string_list_append (names, C_("waits for", "Nothing"));
  for (guint i = 0; i < aus_entity_list_get_length (steps); i++)
    {
      AusStep *step = aus_entity_list_peek (steps, i);

      if (step == own)
        continue;
      g_ptr_array_add (self->gates, g_object_ref (step));
      gtk_string_list_append (names, *step->name != '\0' ? step->name : _("Unnamed step"));
      if (g_str_equal (step->id, own->waits_for))
        selected = self->gates->len;
    }
  adw_combo_row_set_model (self->gate, G_LIST_MODEL (names));
  adw_combo_row_set_selected (self->gate, selected);
}

static void
update (AusStepEditor *self)
{
  g_autofree char *summary = NULL;

  if (self->item == NULL)
    return;

  self->updating = TRUE;
  adw_combo_row_set_selected (self->state, get_step (self)->state);
  self->updating = FALSE;
  summary = aus_step_text_full (aus_planner_get_plan (self->planner), self->item, " · ");
  gtk_label_set_label (self->summary, summary);
  gtk_widget_set_visible (self->release, aus_plan_item_is_pinned (self->item));
  gtk_widget_set_sensitive (self->fields, aus_planner_is_editable (self->planner));
}

static void
on_state_cb (AusStepEditor *self)
{
  guint selected = adw_combo_row_get_selected (self->state);

  if (!self->updating && self->item != NULL && selected != GTK_INVALID_LIST_POSITION)
    aus_planner_set_state (self->planner, self->item, (AusStepState) selected);
}

static void
on_gate_cb (AusStepEditor *self)
{
  guint selected = adw_combo_row_get_selected (self->gate);
  AusStep *gate;

  if (self->updating || self->item == NULL || selected > self->gates->len)
    return;

  gate = selected == 0 ? NULL : g_ptr_array_index (self->gates, selected - 1);
  g_object_set (get_step (self), "waits-for", gate != NULL ? gate->id : "", NULL);
}

static void
on_release_cb (AusStepEditor *self)
{
  if (self->item != NULL)
    aus_planner_release (self->planner, self->item);
}

static void
on_delete_cb (AusStepEditor *self)
{
  g_autoptr (AusPlanItem) item = self->item != NULL ? g_object_ref (self->item) : NULL;

  gtk_popover_popdown (GTK_POPOVER (self));
  if (item != NULL)
    aus_planner_delete (self->planner, item);
}

static void
set_item (AusStepEditor *self,
          AusPlanItem   *item)
{
  if (self->item == item)
    return;

  if (self->item != NULL)
    {
      g_signal_handlers_disconnect_by_func (self->item, update, self);
      g_signal_handlers_disconnect_by_func (get_step (self), update, self);
    }
  g_set_object (&self->item, item);
  if (item != NULL)
    {
      g_signal_connect_swapped (item, "notify", G_CALLBACK (update), self);
      g_signal_connect_swapped (get_step (self), "notify", G_CALLBACK (update), self);
    }
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ITEM]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STEP]);
}

static void
aus_step_editor_get_property (GObject    *object,
                              guint       id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  AusStepEditor *self = AUS_STEP_EDITOR (object);

  switch ((AusStepEditorProperty) id)
    {
    case PROP_ITEM:
      g_value_set_object (value, self->item);
      break;
    case PROP_STEP:
      g_value_set_object (value, get_step (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
aus_step_editor_dispose (GObject *object)
{
  AusStepEditor *self = AUS_STEP_EDITOR (object);

  self->updating = TRUE;
  set_item (self, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), AUS_TYPE_STEP_EDITOR);
  g_clear_object (&self->planner);
  g_clear_pointer (&self->gates, g_ptr_array_unref);

  G_OBJECT_CLASS (aus_step_editor_parent_class)->dispose (object);
}

static void
aus_step_editor_class_init (AusStepEditorClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = aus_step_editor_get_property;
  object_class->dispose = aus_step_editor_dispose;

  properties[PROP_ITEM] = g_param_spec_object ("item", NULL, NULL, AUS_TYPE_PLAN_ITEM, flags);
  properties[PROP_STEP] = g_param_spec_object ("step", NULL, NULL, AUS_TYPE_STEP, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (AUS_TYPE_CHECK_ROW);
  g_type_ensure (AUS_TYPE_CHOICE_ROW);
  g_type_ensure (AUS_TYPE_DATE_ROW);
  g_type_ensure (AUS_TYPE_NOTES_ROW);
  g_type_ensure (AUS_TYPE_NUMBER_ROW);
  g_type_ensure (AUS_TYPE_TEXT_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, AUS_RESOURCE_BASE
                                               "/ui/transition/aus-step-editor.ui");
  gtk_widget_class_bind_template_child (widget_class, AusStepEditor, summary);
  gtk_widget_class_bind_template_child (widget_class, AusStepEditor, name);
  gtk_widget_class_bind_template_child (widget_class, AusStepEditor, state);
  gtk_widget_class_bind_template_child (widget_class, AusStepEditor, gate);
  gtk_widget_class_bind_template_child (widget_class, AusStepEditor, release);
  gtk_widget_class_bind_template_child (widget_class, AusStepEditor, fields);
  gtk_widget_class_bind_template_callback (widget_class, on_state_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_gate_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_release_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_delete_cb);
}

static void
aus_step_editor_init (AusStepEditor *self)
{
  self->gates = g_ptr_array_new_with_free_func (g_object_unref);
  gtk_widget_init_template (GTK_WIDGET (self));
  fill_states (self);
}

void
aus_step_editor_edit (AusStepEditor *self,
                      AusPlanner    *planner,
                      AusPlanItem   *item,
                      GtkWidget     *at)
{
  GtkWidget *parent;
  graphene_rect_t bounds;

  g_return_if_fail (AUS_IS_STEP_EDITOR (self));
  g_return_if_fail (AUS_IS_PLANNER (planner));
  g_return_if_fail (AUS_IS_PLAN_ITEM (item));

  g_set_object (&self->planner, planner);
  self->updating = TRUE;
  set_item (self, item);
  fill_gates (self);
  self->updating = FALSE;
  update (self);

  parent = gtk_widget_get_parent (GTK_WIDGET (self));
  if (gtk_widget_compute_bounds (at, parent, &bounds))
    gtk_popover_set_pointing_to (GTK_POPOVER (self),
                                 &(GdkRectangle){ (int) bounds.origin.x, (int) bounds.origin.y,
                                                  (int) bounds.size.width,
                                                  (int) bounds.size.height });
  gtk_popover_popup (GTK_POPOVER (self));
  gtk_widget_grab_focus (self->name);
}
