/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-step-text.h"

#include "app/widgets/aus-ui-locale.h"
#include "core/base/aus-format.h"
#include "core/client/aus-label.h"
#include "core/plan/aus-plan-conflict.h"

#include <glib/gi18n.h>

/* A step over a year touches more of them than anybody would listen to. */
#define HOLIDAYS_MAX 6

static char *
format_day (AusDate      day,
            AusDateStyle style)
{
  return aus_format_date (day, style, aus_ui_locale ());
}

const char *
aus_step_text_name (AusPlanItem *item)
{
  const char *name = aus_plan_item_get_step (item)->name;

  return *name != '\0' ? name : _("Unnamed step");
}

char *
aus_step_text_range (AusDate start,
                     AusDate end)
{
  g_autofree char *first = NULL;
  g_autofree char *last = NULL;

  if (aus_date_equal (start, end))
    return format_day (start, AUS_DATE_STYLE_WEEKDAY);

  first = format_day (start, AUS_DATE_STYLE_SHORT);
  last = format_day (end, AUS_DATE_STYLE_SHORT);

  return g_strdup_printf ("%s – %s", first, last);
}

char *
aus_step_text_days (AusPlanItem *item)
{
  if (!aus_plan_item_is_scheduled (item))
    return g_strdup (_("No day yet"));

  return aus_step_text_range (aus_plan_item_get_start (item), aus_plan_item_get_end (item));
}

char *
aus_step_text_late (AusPlanItem *item)
{
  int days = aus_plan_item_get_days_late (item);

  /* Translators: how long a step is overdue */
  return g_strdup_printf (ngettext ("%d day", "%d days", days), days);
}

char *
aus_step_text_due (AusPlanItem *item)
{
  AusStep *step = aus_plan_item_get_step (item);
  g_autofree char *day = NULL;
  int late = aus_plan_item_get_days_late (item);

  if (step->state == AUS_STEP_STATE_DROPPED)
    return g_strdup (_("dropped"));
  if (aus_plan_item_is_done (item))
    {
      if (!aus_date_is_set (step->done_on))
        return g_strdup (_("done"));
      day = format_day (step->done_on, AUS_DATE_STYLE_WEEKDAY);
      /* Translators: %s is a day like “Fri 27 Nov” */
      return g_strdup_printf (_("done on %s"), day);
    }
  if (late > 0)
    return g_strdup_printf (ngettext ("%d day late", "%d days late", late), late);
  if (!aus_plan_item_is_scheduled (item))
    return g_strdup (_("no day yet"));

  day = format_day (aus_plan_item_get_end (item), AUS_DATE_STYLE_WEEKDAY);
  /* Translators: %s is a day like “Fri 27 Nov” */
  return g_strdup_printf (_("by %s"), day);
}

char *
aus_step_text_conflict (AusPlanItem *item)
{
  int days = aus_plan_item_get_conflict_workdays (item);

  if (aus_plan_item_is_cycle (item))
    return g_strdup_printf (_("“%s” waits for itself"), aus_step_text_name (item));
  if (aus_plan_item_get_trouble (item) == AUS_CONFLICT_GATE)
    return g_strdup_printf (_("“%s” begins too early"), aus_step_text_name (item));

  return g_strdup_printf (ngettext ("“%s” ends %d working day too late",
                                    "“%s” ends %d working days too late", days),
                          aus_step_text_name (item), days);
}

const char *
aus_step_text_holiday (AusWorkCalendar *calendar,
                       AusDate          day)
{
  const AusHoliday *holiday = aus_work_calendar_get_holiday (calendar, day);
  gboolean german = g_str_has_prefix (aus_ui_locale (), "de");

  return holiday != NULL ? holiday->names[german ? AUS_LANGUAGE_DE : AUS_LANGUAGE_EN] : NULL;
}

char *
aus_step_text_holidays (AusPlan     *plan,
                        AusPlanItem *item)
{
  AusWorkCalendar *calendar = aus_plan_get_calendar (plan);
  AusDate end = aus_plan_item_get_end (item);
  g_autoptr (GString) list = g_string_new (NULL);
  int n = 0;

  if (!aus_plan_item_is_scheduled (item))
    return NULL;

  for (AusDate day = aus_plan_item_get_start (item);
       aus_date_compare (day, end) <= 0 && n < HOLIDAYS_MAX; day = aus_date_add_days (day, 1))
    {
      const char *name = aus_step_text_holiday (calendar, day);
      g_autofree char *date = NULL;

      if (name == NULL)
        continue;
      date = format_day (day, AUS_DATE_STYLE_WEEKDAY);
      g_string_append_printf (list, "%s%s, %s", n++ > 0 ? "; " : "", name, date);
    }

  /* Translators: %s are holidays a step touches: “Christmas Day, Fri 25 Dec; Boxing Day, …” */
  return n > 0 ? g_strdup_printf (_("Free: %s"), list->str) : NULL;
}

/* All that it still waits for */
static void
add_gates (GPtrArray   *parts,
           AusPlan     *plan,
           AusPlanItem *item)
{
  g_autoptr (GPtrArray) gates = aus_plan_list_gates (plan, item);

  if (!aus_plan_item_is_waiting (item))
    return;

  for (guint i = 0; i < gates->len; i++)
    {
      AusPlanItem *gate = g_ptr_array_index (gates, i);

      if (!aus_plan_item_is_done (gate))
        g_ptr_array_add (parts, g_strdup_printf (_("Waits for “%s”"), aus_step_text_name (gate)));
    }
}

char *
aus_step_text_full (AusPlan     *plan,
                    AusPlanItem *item,
                    const char  *separator)
{
  AusStep *step = aus_plan_item_get_step (item);
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);
  char *trouble = aus_plan_describe_conflict (plan, item, aus_ui_locale ());

  g_ptr_array_add (parts, g_strdup (aus_step_text_name (item)));
  g_ptr_array_add (parts, aus_step_text_days (item));
  g_ptr_array_add (parts, g_strdup_printf ("%s, %s", aus_label (AUS_TYPE_LANE, step->lane),
                                           aus_label (AUS_TYPE_PARTY, step->owner)));
  if (step->state != AUS_STEP_STATE_OPEN || aus_plan_item_is_late (item))
    g_ptr_array_add (parts, step->state == AUS_STEP_STATE_BEGUN && !aus_plan_item_is_late (item)
                              ? g_strdup (aus_label (AUS_TYPE_STEP_STATE, step->state))
                              : aus_step_text_due (item));
  if (trouble != NULL)
    g_ptr_array_add (parts, trouble);
  add_gates (parts, plan, item);
  if (aus_plan_item_is_pinned (item))
    g_ptr_array_add (parts, g_strdup (_("Set by hand")));
  if (aus_plan_item_is_deadline (item))
    g_ptr_array_add (parts, g_strdup (_("Fixed deadline")));
  g_ptr_array_add (parts, NULL);

  return g_strjoinv (separator, (char **) parts->pdata);
}
