/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-timeline-flags.h"

#include "app/widgets/aus-ui-locale.h"
#include "core/base/aus-format.h"
#include "core/law/aus-notice.h"

#include <glib/gi18n.h>

#define GAP 1

void
aus_timeline_flag_clear (AusTimelineFlag *self)
{
  g_clear_pointer (&self->text, g_free);
  g_clear_object (&self->layout);
}

static void
add (GArray             *flags,
     AusTimelineFlagKind kind,
     AusDate             date,
     const char         *words)
{
  g_autofree char *day = NULL;
  AusTimelineFlag flag = { kind, date, NULL, NULL, 0, 0, 0, 0 };

  if (!aus_date_is_set (date))
    return;

  day = aus_format_date (date, AUS_DATE_STYLE_SHORT, aus_ui_locale ());
  flag.text = kind == AUS_TIMELINE_FLAG_TODAY
                ? g_markup_printf_escaped ("<b>%s</b>", words)
                : g_markup_printf_escaped ("<b>%s</b> %s", day, words);
  g_array_append_val (flags, flag);
}

static int
compare_flags (gconstpointer a,
               gconstpointer b)
{
  return aus_date_compare (((const AusTimelineFlag *) a)->date,
                           ((const AusTimelineFlag *) b)->date);
}

GArray *
aus_timeline_flags_list (AusPlan *plan)
{
  AusClient *client = aus_plan_get_client (plan);
  AusEnding *ending = client->ending;
  AusDate last_day = aus_plan_get_last_day (plan);
  GArray *flags = g_array_new (FALSE, TRUE, sizeof (AusTimelineFlag));
  AusDate due = aus_notice_get_due (aus_plan_get_law (plan), client, aus_plan_get_today (plan));

  g_array_set_clear_func (flags, (GDestroyNotify) aus_timeline_flag_clear);
  add (flags, AUS_TIMELINE_FLAG_TODAY, aus_plan_get_today (plan), _("Today"));
  if (!aus_date_is_set (ending->notice_received) &&
      aus_date_is_set (due))
    add (flags, AUS_TIMELINE_FLAG_DEADLINE, due, _("Notice must arrive"));
  add (flags, AUS_TIMELINE_FLAG_PLAIN, ending->notice_sent, _("Notice sent"));
  add (flags, AUS_TIMELINE_FLAG_PLAIN, ending->notice_received, _("Notice received"));
  add (flags, AUS_TIMELINE_FLAG_LAST_DAY, last_day, _("Last working day"));
  if (!aus_date_equal (ending->contract_end, last_day))
    add (flags, AUS_TIMELINE_FLAG_PLAIN, ending->contract_end, _("Contract ends"));
  g_array_sort (flags, compare_flags);

  return flags;
}

static gboolean
is_free (const AusTimelineFlag *flags,
         guint                  n_placed,
         guint                  row,
         double                 left,
         double                 width)
{
  for (guint i = 0; i < n_placed; i++)
    if (flags[i].row == row && left < flags[i].left + flags[i].width + GAP &&
        flags[i].left < left + width + GAP)
      return FALSE;

  return TRUE;
}

/* The label of the flag before @next stands on the right and would cover the line of this one. */
static gboolean
has_room (const AusTimelineFlag *flags,
          guint                  n_flags,
          guint                  position,
          double                 left)
{
  const AusTimelineFlag *flag = &flags[position];

  if (position + 1 >= n_flags || flags[position + 1].kind == AUS_TIMELINE_FLAG_TODAY ||
      flags[position + 1].x <= flag->x)
    return TRUE;

  return left + flag->width <= flags[position + 1].x;
}

static void
place_flag (AusTimelineFlag *flags,
            guint            n_flags,
            guint            position,
            double           origin,
            double           right)
{
  AusTimelineFlag *flag = &flags[position];

  for (guint row = 0;; row++)
    {
      flag->row = row;
      flag->left = flag->x;
      if (flag->left + flag->width <= right &&
          is_free (flags, position, row, flag->left, flag->width) &&
          (row > 0 || has_room (flags, n_flags, position, flag->left)))
        return;
      flag->left = flag->x - flag->width;
      if (flag->left >= origin && is_free (flags, position, row, flag->left, flag->width))
        return;
      if (row > position)
        return;
    }
}

guint
aus_timeline_flags_place (AusTimelineFlag        *flags,
                          guint                   n_flags,
                          const AusTimelineScale *scale,
                          double                  right)
{
  guint rows = 1;

  for (guint i = 0; i < n_flags; i++)
    flags[i].x = flags[i].kind == AUS_TIMELINE_FLAG_TODAY
                   ? aus_timeline_scale_get_middle (scale, flags[i].date)
                   : aus_timeline_scale_get_end (scale, flags[i].date);

  for (guint i = 0; i < n_flags; i++)
    {
      if (flags[i].kind == AUS_TIMELINE_FLAG_TODAY)
        {
          flags[i].left = flags[i].x - flags[i].width / 2;
          flags[i].row = 0;
          while (!is_free (flags, i, flags[i].row, flags[i].left, flags[i].width))
            flags[i].row++;
        }
      else
        {
          place_flag (flags, n_flags, i, scale->origin, right);
        }
      rows = MAX (rows, flags[i].row + 1);
    }

  return rows;
}
