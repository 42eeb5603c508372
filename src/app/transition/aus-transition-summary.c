/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-transition-summary.h"

#include "app/transition/aus-figure.h"
#include "app/transition/aus-last-day-popover.h"
#include "app/transition/aus-step-text.h"
#include "app/transition/aus-summary-layout.h"
#include "app/widgets/aus-notice-view.h"
#include "app/widgets/aus-text-join.h"
#include "app/widgets/aus-ui-locale.h"
#include "core/base/aus-format.h"
#include "core/ending/aus-figures.h"
#include "core/law/aus-notice.h"

#include <glib/gi18n.h>

struct _AusTransitionSummary
{
  GtkWidget parent_instance;

  GtkBox *card;
  GtkLabel *title;
  GtkLabel *detail;
  GtkButton *button;
  AusFigure *notice;
  AusFigure *last_day;
  AusFigure *things;
  AusFigure *money;
  AusLastDayPopover *popover; /* a child that is not in the template */
  GtkPopover *why;
  AusNoticeView *why_view;

  AusPlanner *planner;
  guint update_id;
};

G_DEFINE_FINAL_TYPE (AusTransitionSummary, aus_transition_summary, GTK_TYPE_WIDGET)

enum
{
  PROP_PLANNER = 1,
};

static GParamSpec *properties[PROP_PLANNER + 1];

static AusPlan *
get_plan (AusTransitionSummary *self)
{
  return aus_planner_get_plan (self->planner);
}

static char *
format_short (AusDate date)
{
  return aus_format_date (date, AUS_DATE_STYLE_SHORT, aus_ui_locale ());
}

/* "in 17 days", "today", "7 days ago" */
static char *
format_distance (int days)
{
  if (days == 0)
    return g_strdup (_("today"));
  if (days > 0)
    return g_strdup_printf (ngettext ("in %d day", "in %d days", days), days);

  return g_strdup_printf (ngettext ("%d day ago", "%d days ago", -days), -days);
}

static void
update_notice (AusTransitionSummary *self,
               AusClient            *client,
               AusDate               today)
{
  g_autoptr (AusNotice) notice =
    aus_notice_new_for_client (aus_plan_get_law (get_plan (self)), client, today);
  AusDate received = client->ending->notice_received;
  AusDate due = notice != NULL ? notice->latest : AUS_DATE_NONE;
  g_autofree char *value = format_short (aus_date_is_set (received) ? received : due);
  g_autofree char *detail = NULL;
  g_autofree char *reason = notice != NULL ? aus_notice_dup_reason (notice) : NULL;

  if (aus_date_is_set (received))
    {
      detail = format_distance (aus_date_days_between (today, received));
      aus_figure_set (self->notice, C_("figure", "Notice received"), value, detail, FALSE);
    }
  else if (aus_date_is_set (due))
    {
      detail = format_distance (aus_date_days_between (today, due));
      aus_figure_set (self->notice, C_("figure", "Notice due"), value, detail,
                      aus_date_compare (due, today) < 0);
    }
  else if (notice != NULL && notice->outcome != AUS_NOTICE_OUTCOME_DATE)
    {
      aus_figure_set (self->notice, C_("figure", "Notice due"), "–", _("no ordinary notice"),
                      FALSE);
    }
  else
    {
      aus_figure_set (self->notice, C_("figure", "Notice due"), "–",
                      _("needs a last working day"), FALSE);
    }
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->notice), reason);
  aus_notice_view_show (self->why_view, notice);
}

static void
update_last_day (AusTransitionSummary *self,
                 const AusFigures     *figures)
{
  g_autofree char *value = NULL;
  g_autofree char *detail = NULL;
  int days = figures->days_left;

  if (!aus_date_is_set (figures->last_day))
    {
      aus_figure_set (self->last_day, _("Last working day"), "–", _("choose a day"), FALSE);
      return;
    }

  value = format_short (figures->last_day);
  detail = days >= 0 ? g_strdup_printf (ngettext ("%d day left", "%d days left", days), days)
                     : format_distance (days);
  aus_figure_set (self->last_day, _("Last working day"), value, detail, FALSE);
}

static void
update_things (AusTransitionSummary *self,
               const AusFigures     *figures)
{
  g_autofree char *value = NULL;

  if (figures->n_things == 0)
    {
      aus_figure_set (self->things, _("Still with you"), "–", _("nothing listed"), FALSE);
      return;
    }

  /* Translators: things that are still with the user, of how many */
  value = g_strdup_printf (_("%u of %u"), figures->n_things_open, figures->n_things);
  aus_figure_set (self->things, _("Still with you"), value, _("things and access"), FALSE);
}

static void
update_money (AusTransitionSummary *self,
              const AusFigures     *figures)
{
  g_autofree char *value = NULL;
  g_autofree char *detail = NULL;

  if (!aus_money_is_set (figures->open))
    {
      aus_figure_set (self->money, _("Money open"), "–", _("nothing is owed"), FALSE);
      return;
    }

  value = aus_format_money (figures->open, aus_ui_locale ());
  if (figures->days_overdue > 0)
    detail = g_strdup_printf (ngettext ("%d day overdue", "%d days overdue", figures->days_overdue),
                              figures->days_overdue);
  else if (figures->n_currencies > 1)
    detail = g_strdup (_("and other currencies"));
  else
    detail = g_strdup (_("not due yet"));
  aus_figure_set (self->money, _("Money open"), value, detail, figures->days_overdue > 0);
}

static void
show_next (AusTransitionSummary *self,
           const char           *title,
           const char           *detail,
           const char           *button)
{
  gtk_label_set_label (self->title, title);
  gtk_label_set_label (self->detail, detail);
  gtk_widget_set_visible (GTK_WIDGET (self->detail), *detail != '\0');
  gtk_widget_set_visible (GTK_WIDGET (self->button), button != NULL);
  gtk_button_set_label (self->button, button != NULL ? button : "");
}

/* The agreement is written on another page; everything else is done here. */
static gboolean
is_paper (AusPlanItem *item)
{
  AusStep *step = aus_plan_item_get_step (item);

  return step->lane == AUS_LANE_PAPERS && g_str_equal (step->origin, "agreement");
}

static void
update_next (AusTransitionSummary *self,
             const AusFigures     *figures)
{
  AusPlan *plan = get_plan (self);
  AusPlanItem *next = aus_plan_get_next_item (plan);
  g_autofree char *due = NULL;
  g_autofree char *distance = NULL;
  g_autofree char *detail = NULL;

  if (!aus_date_is_set (figures->last_day))
    {
      show_next (self, _("Choose the last working day"),
                 _("The plan and the notice count back from it"), _("_Choose day"));
      return;
    }
  if (next == NULL)
    {
      gboolean empty = g_list_model_get_n_items (G_LIST_MODEL (plan)) == 0;

      show_next (self, empty ? _("Plan the handover") : _("Nothing left for you to do"),
                 empty ? _("A template brings the usual steps")
                       : _("What is open is up to others"),
                 NULL);
      return;
    }

  due = aus_step_text_due (next);
  if (aus_plan_item_is_scheduled (next) && !aus_plan_item_is_late (next))
    distance = format_distance (
      aus_date_days_between (aus_plan_get_today (plan), aus_plan_item_get_end (next)));
  detail = aus_text_join (" · ", due, distance);
  show_next (self, aus_step_text_name (next), detail,
             is_paper (next) ? _("_Open papers") : _("_Show step"));
}

static void
update (AusTransitionSummary *self)
{
  AusClient *client;
  AusFigures figures;
  AusDate today;

  if (self->planner == NULL)
    return;

  client = aus_plan_get_client (get_plan (self));
  today = aus_plan_get_today (get_plan (self));
  aus_figures_get (client, today, &figures);
  update_notice (self, client, today);
  update_last_day (self, &figures);
  update_things (self, &figures);
  update_money (self, &figures);
  update_next (self, &figures);
}

static void
on_update_cb (gpointer user_data)
{
  AusTransitionSummary *self = user_data;

  self->update_id = 0;
  update (self);
}

/* Figures look at all of the client: once for a burst of edits. */
static void
queue_update (AusTransitionSummary *self)
{
  if (self->update_id == 0)
    self->update_id = g_idle_add_once (on_update_cb, self);
}

static void
point_to (AusTransitionSummary *self,
          GtkPopover           *popover,
          AusFigure            *figure)
{
  graphene_rect_t bounds;

  if (gtk_widget_compute_bounds (GTK_WIDGET (figure), GTK_WIDGET (self), &bounds))
    gtk_popover_set_pointing_to (popover,
                                 &(GdkRectangle){ (int) bounds.origin.x, (int) bounds.origin.y,
                                                  (int) bounds.size.width,
                                                  (int) bounds.size.height });
}

static void
open_last_day (AusTransitionSummary *self)
{
  point_to (self, GTK_POPOVER (self->popover), self->last_day);
  aus_last_day_popover_open (self->popover);
}

static void
on_notice_cb (AusTransitionSummary *self)
{
  point_to (self, self->why, self->notice);
  gtk_popover_popup (self->why);
}

static void
on_next_cb (AusTransitionSummary *self)
{
  AusPlanItem *next = aus_plan_get_next_item (get_plan (self));

  if (!aus_date_is_set (aus_plan_get_last_day (get_plan (self))))
    open_last_day (self);
  else if (next != NULL && is_paper (next))
    gtk_widget_activate_action (GTK_WIDGET (self), "win.page", "s", "papers");
  else if (next != NULL)
    aus_planner_show (self->planner, next);
}

static void
on_last_day_cb (AusTransitionSummary *self)
{
  open_last_day (self);
}

/* The button goes below the words. */
static void
on_narrow_cb (AusTransitionSummary *self)
{
  gboolean narrow = FALSE;

  g_object_get (gtk_widget_get_layout_manager (GTK_WIDGET (self)), "narrow", &narrow, NULL);
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->card), narrow ? GTK_ORIENTATION_VERTICAL
                                                                      : GTK_ORIENTATION_HORIZONTAL);
}

static void
set_planner (AusTransitionSummary *self,
             AusPlanner           *planner)
{
  if (self->planner == planner)
    return;

  if (self->planner != NULL)
    {
      g_signal_handlers_disconnect_by_data (get_plan (self), self);
      g_signal_handlers_disconnect_by_data (aus_plan_get_client (get_plan (self)), self);
    }
  g_set_object (&self->planner, planner);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PLANNER]);
  if (planner == NULL)
    return;

  g_signal_connect_swapped (get_plan (self), "notify", G_CALLBACK (queue_update), self);
  g_signal_connect_swapped (aus_plan_get_client (get_plan (self)), "edited",
                            G_CALLBACK (queue_update), self);
  update (self);
}

static void
aus_transition_summary_get_property (GObject    *object,
                                     guint       id,
                                     GValue     *value,
                                     GParamSpec *pspec)
{
  if (id == PROP_PLANNER)
    g_value_set_object (value, AUS_TRANSITION_SUMMARY (object)->planner);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
aus_transition_summary_set_property (GObject      *object,
                                     guint         id,
                                     const GValue *value,
                                     GParamSpec   *pspec)
{
  if (id == PROP_PLANNER)
    set_planner (AUS_TRANSITION_SUMMARY (object), g_value_get_object (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
aus_transition_summary_dispose (GObject *object)
{
  AusTransitionSummary *self = AUS_TRANSITION_SUMMARY (object);

  set_planner (self, NULL);
  g_clear_handle_id (&self->update_id, g_source_remove);
  if (self->popover != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->popover));
  self->popover = NULL;
  if (self->why != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->why));
  self->why = NULL;
  gtk_widget_dispose_template (GTK_WIDGET (self), AUS_TYPE_TRANSITION_SUMMARY);

  G_OBJECT_CLASS (aus_transition_summary_parent_class)->dispose (object);
}

static void
aus_transition_summary_class_init (AusTransitionSummaryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = aus_transition_summary_get_property;
  object_class->set_property = aus_transition_summary_set_property;
  object_class->dispose = aus_transition_summary_dispose;

  properties[PROP_PLANNER] =
    g_param_spec_object ("planner", NULL, NULL, AUS_TYPE_PLANNER,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (AUS_TYPE_FIGURE);
  gtk_widget_class_set_layout_manager_type (widget_class, AUS_TYPE_SUMMARY_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, AUS_RESOURCE_BASE
                                               "/ui/transition/aus-transition-summary.ui");
  gtk_widget_class_bind_template_child (widget_class, AusTransitionSummary, card);
  gtk_widget_class_bind_template_child (widget_class, AusTransitionSummary, title);
  gtk_widget_class_bind_template_child (widget_class, AusTransitionSummary, detail);
  gtk_widget_class_bind_template_child (widget_class, AusTransitionSummary, button);
  gtk_widget_class_bind_template_child (widget_class, AusTransitionSummary, notice);
  gtk_widget_class_bind_template_child (widget_class, AusTransitionSummary, last_day);
  gtk_widget_class_bind_template_child (widget_class, AusTransitionSummary, things);
  gtk_widget_class_bind_template_child (widget_class, AusTransitionSummary, money);
  gtk_widget_class_bind_template_callback (widget_class, on_next_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_last_day_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_notice_cb);
}

/* What the first figure opens: why that day, and the way to the contract. */
static void
make_why (AusTransitionSummary *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkWidget *button = gtk_button_new_with_mnemonic (_("_Open the contract"));

  self->why = GTK_POPOVER (gtk_popover_new ());
  self->why_view = g_object_new (AUS_TYPE_NOTICE_VIEW, "width-request", 280, NULL);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scroller), TRUE);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scroller), 420);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), GTK_WIDGET (self->why_view));
  gtk_actionable_set_detailed_action_name (GTK_ACTIONABLE (button), "win.page::profile");
  g_signal_connect_swapped (button, "clicked", G_CALLBACK (gtk_popover_popdown), self->why);
  gtk_box_append (GTK_BOX (box), scroller);
  gtk_box_append (GTK_BOX (box), button);
  gtk_popover_set_child (self->why, box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->why), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Why this day"), -1);
  gtk_widget_set_parent (GTK_WIDGET (self->why), GTK_WIDGET (self));
}

static void
aus_transition_summary_init (AusTransitionSummary *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (gtk_widget_get_layout_manager (GTK_WIDGET (self)), "notify::narrow",
                           G_CALLBACK (on_narrow_cb), self, G_CONNECT_SWAPPED);
  self->popover = g_object_new (AUS_TYPE_LAST_DAY_POPOVER, NULL);
  gtk_widget_set_parent (GTK_WIDGET (self->popover), GTK_WIDGET (self));
  g_object_bind_property (self, "planner", self->popover, "planner", G_BINDING_SYNC_CREATE);
  make_why (self);
}
