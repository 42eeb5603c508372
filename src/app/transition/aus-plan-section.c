/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-plan-section.h"

#include "app/transition/aus-plan-advice.h"
#include "app/transition/aus-plan-fill.h"
#include "app/transition/aus-plan-filter-button.h"
#include "app/transition/aus-plan-filter.h"
#include "app/transition/aus-plan-list.h"
#include "app/transition/aus-step-editor.h"
#include "app/transition/aus-step-text.h"
#include "app/transition/aus-template-dialog.h"
#include "app/transition/aus-timeline.h"
#include "app/widgets/aus-chip.h"
#include "core/base/aus-enum.h"

#include <glib/gi18n.h>

/* Below this the list comes first, and the heading leaves out what is nice to have. */
#define NARROW 600
#define NARROWEST 312

struct _AusPlanSection
{
  GtkWidget parent_instance;

  GtkWidget *content;
  GtkStack *stack;
  AusTimeline *timeline;
  AusPlanList *list;
  GtkLabel *progress;
  GtkLevelBar *meter;
  GtkLabel *conflict;
  AusChip *conflict_below;
  GtkButton *conflict_button, *conflict_below_button;
  GtkWidget *legend;
  GtkMenuButton *zoom_button;
  GtkMenuButton *menu_button;
  GMenu *fill_menu;
  GtkWidget *begin_button, *begin_menu_button;
  AusPlanAdvice *advice;
  AusPlanFilter *filter;
  GtkFilterListModel *shown;
  GtkWidget *filter_button;
  AusStepEditor *editor; /* its parent is this widget */

  AusSession *session;
  AusPlanner *planner;
  GSimpleActionGroup *actions;
  GSimpleAction *as_list_action;
  GSimpleAction *save_template_action;
  AusTimelineZoom zoom;
  gboolean as_list;
  gboolean narrow;
  gboolean chart_when_narrow;
  guint narrow_id;
  guint filter_id;
};

G_DEFINE_FINAL_TYPE (AusPlanSection, aus_plan_section, GTK_TYPE_WIDGET)

typedef enum
{
  PROP_SESSION = 1,
  PROP_PLANNER,
  PROP_AS_LIST,
  PROP_NARROW,
  PROP_ZOOM,
} AusPlanSectionProperty;

static GParamSpec *properties[PROP_ZOOM + 1];

static AusPlan *
get_plan (AusPlanSection *self)
{
  return self->planner != NULL ? aus_planner_get_plan (self->planner) : NULL;
}

static void
update_page (AusPlanSection *self)
{
  AusPlan *plan = get_plan (self);
  gboolean empty = plan == NULL || g_list_model_get_n_items (G_LIST_MODEL (plan)) == 0;
  gboolean list = self->narrow ? !self->chart_when_narrow : self->as_list;

  gboolean nothing = !empty && g_list_model_get_n_items (G_LIST_MODEL (self->shown)) == 0;

  gtk_stack_set_visible_child_name (self->stack, empty     ? "empty"
                                                 : nothing ? "nothing"
                                                 : list    ? "list"
                                                           : "chart");
  gtk_widget_set_visible (self->filter_button, !empty);
  gtk_widget_set_visible (self->legend, !empty && !self->narrow);
  gtk_widget_set_visible (GTK_WIDGET (self->zoom_button), !empty && !nothing && !list);
  g_simple_action_set_state (self->as_list_action, g_variant_new_boolean (list));
  g_simple_action_set_enabled (self->as_list_action, !empty);
  g_simple_action_set_enabled (self->save_template_action, !empty);
}

static void
update_zoom_label (AusPlanSection *self)
{
  const char *const labels[] = { C_("zoom", "Days"), C_("zoom", "Weeks"), C_("zoom", "Months") };

  if (self->narrow) /* no room for the word */
    gtk_menu_button_set_icon_name (self->zoom_button, "zoom-fit-best-symbolic");
  else
    gtk_menu_button_set_label (self->zoom_button, labels[self->zoom]);
}

/* The template of the client's trade, else of the user's, is offered first. */
static AusTrade
get_trade (AusPlanSection *self)
{
  AusTrade trade = aus_plan_get_client (get_plan (self))->trade;

  if (trade == AUS_TRADE_NONE && self->session != NULL)
    trade = aus_library_get_sender (aus_session_get_library (self->session))->trade;

  return trade;
}

/* NULL for none */
static const char *
get_folder (AusPlanSection *self)
{
  return self->session != NULL ? aus_library_get_folder (aus_session_get_library (self->session))
                               : NULL;
}

/* Also when the menu is opened: the files may be others by then. */
static void
update_fill_menu (AusPlanSection *self)
{
  guint n;

  if (get_plan (self) == NULL)
    return;

  n = aus_plan_fill_update_menu (self->fill_menu, get_folder (self), get_trade (self));
  gtk_widget_set_visible (self->begin_button, n == 1);
  gtk_widget_set_visible (self->begin_menu_button, n > 1);
}

static void
show_conflict (GtkButton  *button,
               gboolean    visible,
               const char *sentence)
{
  gtk_widget_set_visible (GTK_WIDGET (button), visible);
  if (!visible)
    return;

  gtk_widget_set_tooltip_text (GTK_WIDGET (button), sentence);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, sentence,
                                  -1);
}

/* The worst conflict by its name where there is room for a sentence */
static void
update_conflict (AusPlanSection *self,
                 AusPlan        *plan)
{
  AusPlanItem *worst = aus_plan_get_worst_conflict (plan);
  guint n = aus_plan_get_n_conflicts (plan);
  g_autofree char *sentence = worst != NULL ? aus_step_text_conflict (worst) : NULL;
  g_autofree char *count = NULL;

  if (worst != NULL)
    count = g_strdup_printf (ngettext ("%u conflict", "%u conflicts", n), n);
  gtk_label_set_label (self->conflict, n == 1 ? sentence : count);
  aus_chip_set (self->conflict_below, AUS_CHIP_CONFLICT, "dialog-warning-symbolic", count);
  show_conflict (self->conflict_button, worst != NULL && !self->narrow, sentence);
  show_conflict (self->conflict_below_button, worst != NULL && self->narrow, sentence);
}

static void
update_heading (AusPlanSection *self)
{
  AusPlan *plan = get_plan (self);
  guint total = aus_plan_get_n_total (plan);
  guint done = aus_plan_get_n_done (plan);
  g_autofree char *progress = NULL;

  /* Translators: steps of the plan that are done, of how many */
  progress = g_strdup_printf (_("%u of %u"), done, total);
  gtk_label_set_label (self->progress, progress);
  gtk_level_bar_set_value (self->meter, total > 0 ? (double) done / total : 0);
  gtk_widget_set_visible (GTK_WIDGET (self->progress), total > 0 && !self->narrow);
  gtk_widget_set_visible (GTK_WIDGET (self->meter), total > 0 && !self->narrow);
  update_conflict (self, plan);
}

static void
update (AusPlanSection *self)
{
  if (get_plan (self) == NULL)
    return;

  update_page (self);
  update_heading (self);
  update_fill_menu (self);
}

/* Larger text needs more room. */
static int
get_narrow (AusPlanSection *self)
{
  int dpi = -1;

  g_object_get (gtk_widget_get_settings (GTK_WIDGET (self)), "gtk-xft-dpi", &dpi, NULL);

  return dpi > 0 ? (int) ((gint64) NARROW * dpi / (96 * 1024)) : NARROW;
}

static void
set_narrow (AusPlanSection *self,
            gboolean        narrow)
{
  if (self->narrow == narrow)
    return;

  self->narrow = narrow;
  self->chart_when_narrow = FALSE;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NARROW]);
  update_zoom_label (self);
  update (self);
}

static void
on_narrow_idle_cb (gpointer user_data)
{
  AusPlanSection *self = user_data;

  self->narrow_id = 0;
  set_narrow (self, gtk_widget_get_width (GTK_WIDGET (self)) < get_narrow (self));
}

/* Whatever was edited may have made a step one of those that are shown, or not one any more. */
static void
on_filter_idle_cb (gpointer user_data)
{
  AusPlanSection *self = user_data;

  self->filter_id = 0;
  gtk_filter_changed (GTK_FILTER (self->filter), GTK_FILTER_CHANGE_DIFFERENT);
}

static void
queue_filter (AusPlanSection *self)
{
  if (self->filter_id == 0 && aus_plan_filter_is_active (self->filter))
    self->filter_id = g_idle_add_once (on_filter_idle_cb, self);
}

/* A step that is asked for is shown, whatever the filter says. */
static void
let_pass (AusPlanSection *self,
          AusPlanItem    *item)
{
  if (!gtk_filter_match (GTK_FILTER (self->filter), item))
    aus_plan_filter_clear (self->filter);
}

/* The editor points at the step in the chart, or at its row in the list. */
static void
on_open_cb (AusPlanSection *self,
            AusPlanItem    *item)
{
  GtkWidget *at = NULL;

  let_pass (self, item);
  if (g_str_equal (gtk_stack_get_visible_child_name (self->stack), "chart"))
    {
      aus_timeline_show_item (self->timeline, item);
      at = aus_timeline_find (self->timeline, item);
    }
  else
    {
      at = aus_plan_list_find (self->list, item);
    }
  aus_step_editor_edit (self->editor, self->planner, item,
                        at != NULL ? at : GTK_WIDGET (self->stack));
}

static void
on_show_cb (AusPlanSection *self,
            AusPlanItem    *item)
{
  GtkWidget *row = NULL;

  let_pass (self, item);
  if (g_str_equal (gtk_stack_get_visible_child_name (self->stack), "chart"))
    aus_timeline_show_item (self->timeline, item);
  else if ((row = aus_plan_list_find (self->list, item)) != NULL)
    gtk_widget_grab_focus (row);
}

static void
update_advice (AusPlanSection *self)
{
  AusLibrary *library = self->session != NULL ? aus_session_get_library (self->session) : NULL;

  aus_plan_advice_set (self->advice, self->planner,
                       library != NULL ? aus_library_get_network (library) : NULL);
}

static void
set_planner (AusPlanSection *self,
             AusPlanner     *planner)
{
  if (self->planner == planner)
    return;

  if (self->planner != NULL)
    {
      g_signal_handlers_disconnect_by_data (self->planner, self);
      g_signal_handlers_disconnect_by_data (get_plan (self), self);
      g_signal_handlers_disconnect_by_data (aus_plan_get_client (get_plan (self)), self);
    }
  /* The list makes the rows of what is shown with its planner: first none, then the new ones. */
  gtk_filter_list_model_set_model (self->shown, NULL);
  g_set_object (&self->planner, planner);
  if (self->advice != NULL)
    update_advice (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PLANNER]);
  if (planner == NULL)
    return;

  gtk_filter_list_model_set_model (self->shown, G_LIST_MODEL (get_plan (self)));
  g_signal_connect_swapped (aus_plan_get_client (get_plan (self)), "edited",
                            G_CALLBACK (queue_filter), self);
  g_signal_connect_swapped (get_plan (self), "notify::today", G_CALLBACK (queue_filter), self);
  g_signal_connect_swapped (planner, "open", G_CALLBACK (on_open_cb), self);
  g_signal_connect_swapped (planner, "show", G_CALLBACK (on_show_cb), self);
  g_signal_connect_swapped (get_plan (self), "notify", G_CALLBACK (update_heading), self);
  g_signal_connect_swapped (get_plan (self), "items-changed", G_CALLBACK (update), self);
  update (self);
}

static void
on_add_cb (GSimpleAction *action,
           GVariant      *parameter,
           gpointer       user_data)
{
  AusPlanSection *self = user_data;
  AusPlanItem *selected = aus_planner_get_selected (self->planner);
  AusPlanItem *item =
    aus_planner_add (self->planner, selected != NULL ? aus_plan_item_get_step (selected)->lane
                                                     : AUS_LANE_HANDOVER);

  if (item != NULL)
    aus_planner_open (self->planner, item);
}

static void
on_fill_cb (GSimpleAction *action,
            GVariant      *parameter,
            gpointer       user_data)
{
  AusPlanSection *self = user_data;

  aus_plan_fill_run (GTK_WIDGET (self), self->session, self->planner,
                     g_variant_get_string (parameter, NULL));
}

static void
on_save_template_cb (GSimpleAction *action,
                     GVariant      *parameter,
                     gpointer       user_data)
{
  AusPlanSection *self = user_data;

  aus_template_dialog_present (GTK_WIDGET (self), get_folder (self), get_plan (self),
                               get_trade (self));
}

static void
on_plan_now_cb (AusPlanSection *self)
{
  g_action_group_activate_action (G_ACTION_GROUP (self->actions), "fill",
                                  g_variant_new_string (aus_enum_get_nick (AUS_TYPE_TRADE,
                                                                       get_trade (self))));
}

static void
on_show_all_cb (AusPlanSection *self)
{
  aus_plan_filter_clear (self->filter);
}

static void
on_worst_cb (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  AusPlanSection *self = user_data;
  AusPlanItem *worst = aus_plan_get_worst_conflict (get_plan (self));

  if (worst == NULL)
    return;

  aus_planner_show (self->planner, worst);
  aus_plan_advice_show_conflicts (self->advice);
}

static void
on_as_list_cb (GSimpleAction *action,
               GVariant      *state,
               gpointer       user_data)
{
  AusPlanSection *self = user_data;

  if (self->narrow)
    self->chart_when_narrow = !g_variant_get_boolean (state);
  else
    g_object_set (self, "as-list", g_variant_get_boolean (state), NULL);
  update_page (self);
}

static void
add_actions (AusPlanSection *self)
{
  static const GActionEntry entries[] = {
    { "add", on_add_cb },
    { "fill", on_fill_cb, "s" },
    { "save-template", on_save_template_cb },
    { "worst", on_worst_cb },
    { "as-list", NULL, NULL, "false", on_as_list_cb },
  };
  g_autoptr (GPropertyAction) zoom = g_property_action_new ("zoom", self, "zoom");

  self->actions = g_simple_action_group_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (self->actions), entries, G_N_ELEMENTS (entries),
                                   self);
  g_action_map_add_action (G_ACTION_MAP (self->actions), G_ACTION (zoom));
  self->as_list_action =
    G_SIMPLE_ACTION (g_action_map_lookup_action (G_ACTION_MAP (self->actions), "as-list"));
  self->save_template_action =
    G_SIMPLE_ACTION (g_action_map_lookup_action (G_ACTION_MAP (self->actions), "save-template"));
  gtk_widget_insert_action_group (GTK_WIDGET (self), "plan", G_ACTION_GROUP (self->actions));
}

static void
set_session (AusPlanSection *self,
             AusSession     *session)
{
  if (!g_set_object (&self->session, session))
    return;

  if (self->advice != NULL)
    update_advice (self);
  if (session != NULL)
    {
      GSettings *settings = aus_session_get_settings (session);

      g_settings_bind (settings, "timeline-zoom", self, "zoom", G_SETTINGS_BIND_DEFAULT);
      g_settings_bind (settings, "timeline-as-list", self, "as-list", G_SETTINGS_BIND_DEFAULT);
    }
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SESSION]);
}

static void
aus_plan_section_measure (GtkWidget     *widget,
                          GtkOrientation orientation,
                          int            for_size,
                          int           *minimum,
                          int           *natural,
                          int           *minimum_baseline,
                          int           *natural_baseline)
{
  GtkWidget *content = AUS_PLAN_SECTION (widget)->content;
  int content_minimum;

  gtk_widget_measure (content, GTK_ORIENTATION_HORIZONTAL, -1, &content_minimum, NULL, NULL, NULL);
  if (orientation == GTK_ORIENTATION_VERTICAL && for_size >= 0)
    for_size = MAX (for_size, content_minimum);
  gtk_widget_measure (content, orientation, for_size, minimum, natural, NULL, NULL);

  /* It must be possible to make it narrower than the wide heading: then the heading changes. */
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    *minimum = MIN (*minimum, NARROWEST);
}

static void
aus_plan_section_size_allocate (GtkWidget *widget,
                                int        width,
                                int        height,
                                int        baseline)
{
  AusPlanSection *self = AUS_PLAN_SECTION (widget);
  int minimum;

  gtk_widget_measure (self->content, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  gtk_widget_allocate (self->content, MAX (width, minimum), height, -1, NULL);
  gtk_popover_present (GTK_POPOVER (self->editor));

  /* Not while things are being given their places. */
  if (self->narrow != (width < get_narrow (self)) && self->narrow_id == 0)
    self->narrow_id = g_idle_add_once (on_narrow_idle_cb, self);
}

static GtkSizeRequestMode
aus_plan_section_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
aus_plan_section_get_property (GObject    *object,
                               guint       id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  AusPlanSection *self = AUS_PLAN_SECTION (object);

  switch ((AusPlanSectionProperty) id)
    {
    case PROP_SESSION:
      g_value_set_object (value, self->session);
      break;
    case PROP_PLANNER:
      g_value_set_object (value, self->planner);
      break;
    case PROP_AS_LIST:
      g_value_set_boolean (value, self->as_list);
      break;
    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;
    case PROP_ZOOM:
      g_value_set_enum (value, self->zoom);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
aus_plan_section_set_property (GObject      *object,
                               guint         id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  AusPlanSection *self = AUS_PLAN_SECTION (object);

  switch ((AusPlanSectionProperty) id)
    {
    case PROP_SESSION:
      set_session (self, g_value_get_object (value));
      break;
    case PROP_PLANNER:
      set_planner (self, g_value_get_object (value));
      break;
    case PROP_AS_LIST:
      if (self->as_list == g_value_get_boolean (value))
        break;
      self->as_list = g_value_get_boolean (value);
      g_object_notify_by_pspec (object, pspec);
      update_page (self);
      break;
    case PROP_ZOOM:
      if (self->zoom == (AusTimelineZoom) g_value_get_enum (value))
        break;
      self->zoom = g_value_get_enum (value);
      update_zoom_label (self);
      g_object_notify_by_pspec (object, pspec);
      break;
    case PROP_NARROW:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
aus_plan_section_dispose (GObject *object)
{
  AusPlanSection *self = AUS_PLAN_SECTION (object);

  g_clear_handle_id (&self->narrow_id, g_source_remove);
  g_clear_handle_id (&self->filter_id, g_source_remove);
  set_planner (self, NULL);
  set_session (self, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), AUS_TYPE_PLAN_SECTION);
  g_clear_object (&self->actions);

  G_OBJECT_CLASS (aus_plan_section_parent_class)->dispose (object);
}

static void
aus_plan_section_class_init (AusPlanSectionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = aus_plan_section_get_property;
  object_class->set_property = aus_plan_section_set_property;
  object_class->dispose = aus_plan_section_dispose;
  widget_class->measure = aus_plan_section_measure;
  widget_class->size_allocate = aus_plan_section_size_allocate;
  widget_class->get_request_mode = aus_plan_section_get_request_mode;

  properties[PROP_SESSION] =
    g_param_spec_object ("session", NULL, NULL, AUS_TYPE_SESSION, flags);
  properties[PROP_PLANNER] =
    g_param_spec_object ("planner", NULL, NULL, AUS_TYPE_PLANNER, flags);
  properties[PROP_AS_LIST] = g_param_spec_boolean ("as-list", NULL, NULL, FALSE, flags);
  properties[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                                                  G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_ZOOM] = g_param_spec_enum ("zoom", NULL, NULL, AUS_TYPE_TIMELINE_ZOOM,
                                             AUS_TIMELINE_ZOOM_WEEKS, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (AUS_TYPE_CHIP);
  g_type_ensure (AUS_TYPE_PLAN_ADVICE);
  g_type_ensure (AUS_TYPE_PLAN_FILTER);
  g_type_ensure (AUS_TYPE_PLAN_FILTER_BUTTON);
  g_type_ensure (AUS_TYPE_PLAN_LIST);
  g_type_ensure (AUS_TYPE_STEP_EDITOR);
  g_type_ensure (AUS_TYPE_TIMELINE);
  gtk_widget_class_set_template_from_resource (widget_class, AUS_RESOURCE_BASE
                                               "/ui/transition/aus-plan-section.ui");
  gtk_widget_class_bind_template_child (widget_class, AusPlanSection, content);
  gtk_widget_class_bind_template_child (widget_class, AusPlanSection, stack);
  gtk_widget_class_bind_template_child (widget_class, AusPlanSection, timeline);
  gtk_widget_class_bind_template_child (widget_class, AusPlanSection, list);
  gtk_widget_class_bind_template_child (widget_class, AusPlanSection, progress);
  gtk_widget_class_bind_template_child (widget_class, AusPlanSection, meter);
  gtk_widget_class_bind_template_child (widget_class, AusPlanSection, conflict);
  gtk_widget_class_bind_template_child (widget_class, AusPlanSection, conflict_button);
  gtk_widget_class_bind_template_child (widget_class, AusPlanSection, conflict_below);
  gtk_widget_class_bind_template_child (widget_class, AusPlanSection, conflict_below_button);
  gtk_widget_class_bind_template_child (widget_class, AusPlanSection, legend);
  gtk_widget_class_bind_template_child (widget_class, AusPlanSection, zoom_button);
  gtk_widget_class_bind_template_child (widget_class, AusPlanSection, fill_menu);
  gtk_widget_class_bind_template_child (widget_class, AusPlanSection, menu_button);
  gtk_widget_class_bind_template_child (widget_class, AusPlanSection, begin_button);
  gtk_widget_class_bind_template_child (widget_class, AusPlanSection, begin_menu_button);
  gtk_widget_class_bind_template_child (widget_class, AusPlanSection, advice);
  gtk_widget_class_bind_template_child (widget_class, AusPlanSection, filter);
  gtk_widget_class_bind_template_child (widget_class, AusPlanSection, filter_button);
  gtk_widget_class_bind_template_child (widget_class, AusPlanSection, shown);
  gtk_widget_class_bind_template_child (widget_class, AusPlanSection, editor);
  gtk_widget_class_bind_template_callback (widget_class, on_plan_now_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_show_all_cb);
  gtk_widget_class_bind_template_callback (widget_class, update_page);
}

static void
aus_plan_section_init (AusPlanSection *self)
{
  self->zoom = AUS_TIMELINE_ZOOM_WEEKS;
  add_actions (self);
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (gtk_menu_button_get_popover (self->menu_button), "map",
                           G_CALLBACK (update_fill_menu), self, G_CONNECT_SWAPPED);
  update_zoom_label (self);
}
