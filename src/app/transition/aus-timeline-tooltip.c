/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-timeline-private.h"

#include "app/transition/aus-step-text.h"
#include "app/widgets/aus-ui-locale.h"
#include "core/base/aus-format.h"

#include <glib/gi18n.h>

/* A day of the axis is named in full, with its week; in the lanes only a holiday is. */
static char *
describe_day (AusTimeline *self,
              AusDate      day,
              gboolean     on_axis)
{
  AusPlan *plan = aus_planner_get_plan (self->planner);
  const char *name = aus_step_text_holiday (aus_plan_get_calendar (plan), day);
  g_autofree char *date = aus_format_date (day, AUS_DATE_STYLE_FULL, aus_ui_locale ());
  g_autofree char *week = NULL;

  if (!on_axis)
    return name != NULL ? g_strdup_printf ("%s\n%s", name, date) : NULL;

  /* Translators: a day like “Monday 23 November 2026”, and its ISO week number */
  week = g_strdup_printf (_("%s, week %d"), date, aus_date_get_iso_week (day));

  return name != NULL ? g_strdup_printf ("%s\n%s", name, week) : g_steal_pointer (&week);
}

static gboolean
is_on_flag (AusTimeline *self,
            double       x,
            double       y)
{
  double top = (double) aus_timeline_get_view (self).origin.y;

  for (guint i = 0; i < self->flags->len; i++)
    {
      AusTimelineFlag *flag = &g_array_index (self->flags, AusTimelineFlag, i);
      double row = top + flag->row * self->metrics.flag_row;

      if (x >= flag->left && x < flag->left + flag->width && y >= row &&
          y < row + self->metrics.flag_row)
        return TRUE;
    }

  return FALSE;
}

gboolean
aus_timeline_query_tooltip (GtkWidget  *widget,
                            int         x,
                            int         y,
                            gboolean    keyboard,
                            GtkTooltip *tooltip)
{
  AusTimeline *self = AUS_TIMELINE (widget);
  graphene_rect_t view = aus_timeline_get_view (self);
  g_autofree char *text = NULL;

  if (keyboard || self->planner == NULL || self->drag.mode != AUS_TIMELINE_DRAG_NONE ||
      x < (double) view.origin.x + self->metrics.lane_width)
    return FALSE;

  if (aus_timeline_is_last_day_at (self, x, y))
    text = g_strdup (_("Drag it to try another last working day. By keyboard: End, then Left or "
                       "Right"));
  else if (!is_on_flag (self, x, y))
    text = describe_day (self, aus_timeline_scale_get_date (&self->scale, x),
                         y < (double) view.origin.y + self->metrics.header);
  gtk_tooltip_set_text (tooltip, text);

  return text != NULL;
}
