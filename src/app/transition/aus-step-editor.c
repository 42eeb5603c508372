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
#include "app/widgets/aus-ui-locale.h"
#include "core/base/aus-format.h"
#include "core/client/aus-label.h"

#include <adwaita.h>
#include <glib/gi18n.h>

struct _AusStepEditor
{
  GtkPopover parent_instance;

  GtkLabel *summary;
  GtkWidget *name;
  AdwComboRow *state;
  AdwComboRow *project;
  AusNumberRow *offset;
  AdwExpanderRow *gate;
  GtkWidget *release;
  GtkWidget *fields;

  AusPlanner *planner;
  AusPlanItem *item;
  GPtrArray *gates;          /* of AusStep: what it may wait for, and beside each: */
  GPtrArray *rows, *checks;  /* borrowed, of the expander */
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

/* --- what it waits for ------------------------------------------------------------------------ */

static const char *
get_name (AusStep *step)
{
  return *step->name != '\0' ? step->name : _("Unnamed step");
}

/* The names of what it waits for, under the title */
static void
update_gates (AusStepEditor *self)
{
  AusPlan *plan = aus_planner_get_plan (self->planner);
  g_autoptr (GPtrArray) gates = aus_plan_list_gates (plan, self->item);
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  g_autofree char *list = NULL;
  g_autofree char *markup = NULL;

  for (guint i = 0; i < gates->len; i++)
    g_ptr_array_add (names,
                     (gpointer) get_name (aus_plan_item_get_step (g_ptr_array_index (gates, i))));
  g_ptr_array_add (names, NULL);
  list = aus_format_list ((const char * const *) names->pdata, aus_ui_locale ());
  markup = g_markup_escape_text (gates->len > 0 ? list : C_("waits for", "Nothing"), -1);
  adw_expander_row_set_subtitle (self->gate, markup);
}

static void
on_gate_cb (AusStepEditor  *self,
            GParamSpec     *pspec,
            GtkCheckButton *check)
{
  AusStep *gate = NULL;

  if (self->updating || self->item == NULL)
    return;

  for (guint i = 0; i < self->checks->len && gate == NULL; i++)
    if (g_ptr_array_index (self->checks, i) == check)
      gate = g_ptr_array_index (self->gates, i);
  if (gate != NULL)
    aus_planner_set_waits_for (self->planner, self->item, gate,
                               gtk_check_button_get_active (check));
}

static void
clear_gates (AusStepEditor *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    adw_expander_row_remove (self->gate, g_ptr_array_index (self->rows, i));
  g_ptr_array_set_size (self->rows, 0);
  g_ptr_array_set_size (self->checks, 0);
  g_ptr_array_set_size (self->gates, 0);
}

static void
add_gate (AusStepEditor *self,
          AusStep       *step)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *check = gtk_check_button_new ();
  g_autofree char *title = g_markup_escape_text (get_name (step), -1);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check),
                               aus_step_waits_for (get_step (self), step->id));
  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  get_name (step), -1);
  g_signal_connect_object (check, "notify::active", G_CALLBACK (on_gate_cb), self,
                           G_CONNECT_SWAPPED);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), check);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), check);
  adw_expander_row_add_row (self->gate, row);
  g_ptr_array_add (self->rows, row);
  g_ptr_array_add (self->checks, check);
  g_ptr_array_add (self->gates, g_object_ref (step));
}

/* Only when it is opened: a plan has many steps, and each is a row. */
static void
on_gates_open_cb (AusStepEditor *self)
{
  AusEntityList *steps;
  gboolean updating = self->updating;

  if (self->item == NULL || !adw_expander_row_get_expanded (self->gate) || self->rows->len > 0)
    return;

  steps = aus_plan_get_client (aus_planner_get_plan (self->planner))->steps;
  self->updating = TRUE;
  for (guint i = 0; i < aus_entity_list_get_length (steps); i++)
    if (aus_entity_list_peek (steps, i) != (gpointer) get_step (self))
      add_gate (self, aus_entity_list_peek (steps, i));
  self->updating = updating;
}

/* --- whose end it counts from ----------------------------------------------------------------- */

static void
fill_projects (AusStepEditor *self)
{
  AusEntityList *projects = aus_plan_get_client (aus_planner_get_plan (self->planner))->projects;
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  guint selected = 0;

  gtk_string_list_append (names, C_("project", "None"));
  for (guint i = 0; i < aus_entity_list_get_length (projects); i++)
    {
      AusProject *project = aus_entity_list_peek (projects, i);

      gtk_string_list_append (names, *project->name != '\0' ? project->name
                                                            : _("Unnamed project"));
      if (g_str_equal (project->id, get_step (self)->project))
        selected = i + 1;
    }
  adw_combo_row_set_model (self->project, G_LIST_MODEL (names));
  adw_combo_row_set_selected (self->project, selected);
}

static void
on_project_cb (AusStepEditor *self)
{
  guint selected = adw_combo_row_get_selected (self->project);
  AusEntityList *projects;

  if (self->updating || self->item == NULL)
    return;

  projects = aus_plan_get_client (aus_planner_get_plan (self->planner))->projects;
  if (selected > aus_entity_list_get_length (projects))
    return;

  g_object_set (get_step (self), "project",
                selected > 0 ? aus_entity_get_id (aus_entity_list_peek (projects, selected - 1))
                             : "", NULL);
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
  update_gates (self);
  gtk_widget_set_visible (GTK_WIDGET (self->project),
                          get_step (self)->anchor == AUS_ANCHOR_PROJECT_END);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->offset),
                                 get_step (self)->anchor == AUS_ANCHOR_STEP ? _("Begins after")
                                                                            : _("Ends after"));
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
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_pointer (&self->checks, g_ptr_array_unref);

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
  gtk_widget_class_bind_template_child (widget_class, AusStepEditor, project);
  gtk_widget_class_bind_template_child (widget_class, AusStepEditor, offset);
  gtk_widget_class_bind_template_child (widget_class, AusStepEditor, gate);
  gtk_widget_class_bind_template_child (widget_class, AusStepEditor, release);
  gtk_widget_class_bind_template_child (widget_class, AusStepEditor, fields);
  gtk_widget_class_bind_template_callback (widget_class, on_state_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_gates_open_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_project_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_release_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_delete_cb);
}

static void
aus_step_editor_init (AusStepEditor *self)
{
  self->gates = g_ptr_array_new_with_free_func (g_object_unref);
  self->rows = g_ptr_array_new ();
  self->checks = g_ptr_array_new ();
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
  adw_expander_row_set_expanded (self->gate, FALSE);
  clear_gates (self);
  fill_projects (self);
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
