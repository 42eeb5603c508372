/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-timeline-last-day.h"

#include "app/transition/aus-timeline-private.h"
#include "app/widgets/aus-ui-locale.h"
#include "core/base/aus-format.h"

#include <glib/gi18n.h>

#define WEEK 5

struct _AusTimelineLastDay
{
  GtkWidget parent_instance;
};

G_DEFINE_FINAL_TYPE (AusTimelineLastDay, aus_timeline_last_day, GTK_TYPE_WIDGET)

static AusTimeline *
get_timeline (GtkWidget *widget)
{
  return AUS_TIMELINE (gtk_widget_get_parent (widget));
}

static gboolean
on_try_cb (GtkWidget *widget,
           GVariant  *args,
           gpointer   user_data)
{
  AusTimeline *timeline = get_timeline (widget);
  AusPlan *plan = aus_planner_get_plan (timeline->planner);
  AusDate day = timeline->preview.active ? timeline->preview.day : aus_plan_get_last_day (plan);

  if (!aus_planner_is_editable (timeline->planner))
    {
      gtk_widget_error_bell (widget);
      return TRUE;
    }

  aus_timeline_preview_last_day (timeline,
                                 aus_work_calendar_add (aus_plan_get_calendar (plan), day,
                                                        g_variant_get_int32 (args)));

  return TRUE;
}

static gboolean
on_accept_cb (GtkWidget *widget,
              GVariant  *args,
              gpointer   user_data)
{
  AusTimeline *timeline = get_timeline (widget);

  if (!timeline->preview.active)
    return FALSE;

  aus_timeline_accept_preview (timeline);

  return TRUE;
}

static gboolean
on_escape_cb (GtkWidget *widget,
              GVariant  *args,
              gpointer   user_data)
{
  AusTimeline *timeline = get_timeline (widget);

  if (!timeline->preview.active)
    return FALSE;

  aus_timeline_end_preview (timeline);

  return TRUE;
}

/* Back to the steps */
static gboolean
on_leave_cb (GtkWidget *widget,
             GVariant  *args,
             gpointer   user_data)
{
  AusTimeline *timeline = get_timeline (widget);
  AusDate day = aus_plan_get_last_day (aus_planner_get_plan (timeline->planner));
  AusPlanItem *item = aus_timeline_find_nearest (timeline, -1, day);

  if (item == NULL)
    return FALSE;

  aus_timeline_show_item (timeline, item);

  return TRUE;
}

static void
on_focus_left_cb (AusTimelineLastDay *self)
{
  GtkWidget *parent = gtk_widget_get_parent (GTK_WIDGET (self));

  if (parent != NULL && AUS_TIMELINE (parent)->drag.mode != AUS_TIMELINE_DRAG_LAST_DAY)
    aus_timeline_end_preview (AUS_TIMELINE (parent));
}

static void
aus_timeline_last_day_state_flags_changed (GtkWidget    *widget,
                                           GtkStateFlags before)
{
  GtkWidget *parent = gtk_widget_get_parent (widget);

  GTK_WIDGET_CLASS (aus_timeline_last_day_parent_class)->state_flags_changed (widget, before);

  /* Its timeline paints the line, the label and the ring around it. */
  if (parent != NULL)
    gtk_widget_queue_draw (parent);
}

static void
add_keys (GtkWidgetClass *klass,
          guint           keyval,
          int             sign)
{
  static const GdkModifierType plain[] = { 0, GDK_ALT_MASK };

  for (guint i = 0; i < G_N_ELEMENTS (plain); i++)
    {
      gtk_widget_class_add_binding (klass, keyval, plain[i], on_try_cb, "i", sign);
      gtk_widget_class_add_binding (klass, keyval, plain[i] | GDK_SHIFT_MASK, on_try_cb, "i",
                                    sign * WEEK);
    }
}

static void
aus_timeline_last_day_class_init (AusTimelineLastDayClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->state_flags_changed = aus_timeline_last_day_state_flags_changed;
  gtk_widget_class_set_css_name (widget_class, "timelinelastday");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_SLIDER);

  add_keys (widget_class, GDK_KEY_Left, -1);
  add_keys (widget_class, GDK_KEY_KP_Left, -1);
  add_keys (widget_class, GDK_KEY_Right, 1);
  add_keys (widget_class, GDK_KEY_KP_Right, 1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Return, 0, on_accept_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_ISO_Enter, 0, on_accept_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Enter, 0, on_accept_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, on_escape_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Up, 0, on_leave_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Down, 0, on_leave_cb, NULL);
}

static void
aus_timeline_last_day_init (AusTimelineLastDay *self)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();

  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (on_focus_left_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  _("Left and Right try another day, with Shift a week further. "
                                    "Enter takes it, Escape leaves all as it was."),
                                  -1);
}

GtkWidget *
aus_timeline_last_day_new (void)
{
  return g_object_new (AUS_TYPE_TIMELINE_LAST_DAY, NULL);
}

void
aus_timeline_last_day_update (AusTimelineLastDay *self)
{
  AusTimeline *timeline = get_timeline (GTK_WIDGET (self));
  const AusTimelinePreview *preview = &timeline->preview;
  AusDate last_day = aus_plan_get_last_day (aus_planner_get_plan (timeline->planner));
  AusDate day = preview->active ? preview->day : last_day;
  g_autofree char *date = NULL;
  g_autofree char *changes = NULL;
  g_autofree char *label = NULL;

  if (!aus_date_is_set (day))
    return;

  date = aus_format_date (day, AUS_DATE_STYLE_WEEKDAY, aus_ui_locale ());
  changes = preview->active ? aus_timeline_describe_changes (preview->changes) : NULL;
  label = changes != NULL
            /* Translators: a day, and what would change: “6 steps move, 2 no longer fit” */
            ? g_strdup_printf (_("Last working day, would be %s: %s"), date, changes)
            /* Translators: %s is a day like “Thu 31 Dec” */
            : g_strdup_printf (_("Last working day, %s"), date);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, date,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, (double) day.julian,
                                  -1);
}
