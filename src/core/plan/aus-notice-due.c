/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-notice-due.h"

#include <glib/gi18n-lib.h>

#define CUSTOM_DAYS 14

static AusDate
last_of_quarter (AusDate day)
{
  int months = (12 - aus_date_get_month (day)) % 3;

  return aus_date_last_of_month (aus_date_add_months (aus_date_first_of_month (day), months));
}

/* The first day from @day on that the contract lets a notice end on. */
static AusDate
next_anchor (AusNoticeAnchor anchor,
             AusDate         day)
{
  switch (anchor)
    {
    case AUS_NOTICE_ANCHOR_ANY:
      return day;
    case AUS_NOTICE_ANCHOR_MID_OR_MONTH_END:
      return aus_date_get_day (day) <= 15
               ? aus_date_new (aus_date_get_year (day), aus_date_get_month (day), 15)
               : aus_date_last_of_month (day);
    case AUS_NOTICE_ANCHOR_MONTH_END:
      return aus_date_last_of_month (day);
    case AUS_NOTICE_ANCHOR_QUARTER_END:
      return last_of_quarter (day);
    case AUS_NOTICE_ANCHOR_YEAR_END:
      return aus_date_new (aus_date_get_year (day), 12, 31);
    default:
      g_assert_not_reached ();
    }
}

/* The last day from which @months months end at @end or before: the period runs from the day of
 * receipt to the same day of the later month, or that month's last day. */
static AusDate
months_before (AusDate end,
               int     months)
{
  AusDate day = aus_date_add_months (end, -months);

  for (AusDate next = aus_date_add_days (day, 1);
       aus_date_compare (next, end) < 0 &&
       aus_date_compare (aus_date_add_months (next, months), end) <= 0;
       next = aus_date_add_days (next, 1))
    day = next;

  return day;
}

static AusDate
count_back (AusContract *contract,
            AusDate      end)
{
  switch (contract->notice_unit)
    {
    case AUS_NOTICE_UNIT_DAYS:
      return contract->notice_days == AUS_NOTICE_DAYS_WORKING
               ? aus_date_add_workdays (end, -contract->notice_length)
               : aus_date_add_days (end, -contract->notice_length);
    case AUS_NOTICE_UNIT_WEEKS:
      return aus_date_add_days (end, -7 * contract->notice_length);
    case AUS_NOTICE_UNIT_MONTHS:
      return months_before (end, contract->notice_length);
    default:
      g_assert_not_reached ();
    }
}

static char *
describe_length (AusContract *contract)
{
  int n = contract->notice_length;

  switch (contract->notice_unit)
    {
    case AUS_NOTICE_UNIT_DAYS:
      if (contract->notice_days == AUS_NOTICE_DAYS_WORKING)
        return g_strdup_printf (ngettext ("The contract asks for %d working day’s notice.",
                                          "The contract asks for %d working days’ notice.",
                                          (gulong) n), n);
      return g_strdup_printf (ngettext ("The contract asks for %d day’s notice.",
                                        "The contract asks for %d days’ notice.", (gulong) n), n);
    case AUS_NOTICE_UNIT_WEEKS:
      return g_strdup_printf (ngettext ("The contract asks for %d week’s notice.",
                                        "The contract asks for %d weeks’ notice.", (gulong) n), n);
    case AUS_NOTICE_UNIT_MONTHS:
      return g_strdup_printf (ngettext ("The contract asks for %d month’s notice.",
                                        "The contract asks for %d months’ notice.", (gulong) n), n);
    default:
      g_assert_not_reached ();
    }
}

static const char *
describe_anchor (AusNoticeAnchor anchor)
{
  switch (anchor)
    {
    case AUS_NOTICE_ANCHOR_MID_OR_MONTH_END:
      return _("It can end on the 15th or at the end of a month.");
    case AUS_NOTICE_ANCHOR_MONTH_END:
      return _("It can end at the end of a month.");
    case AUS_NOTICE_ANCHOR_QUARTER_END:
      return _("It can end at the end of a quarter.");
    case AUS_NOTICE_ANCHOR_YEAR_END:
      return _("It can end at the end of a year.");
    case AUS_NOTICE_ANCHOR_ANY:
    default:
      return NULL;
    }
}

static char *
describe (AusContract *contract)
{
  g_autofree char *length = describe_length (contract);
  const char *anchor = describe_anchor (contract->notice_anchor);

  if (anchor == NULL)
    return g_strjoin (" ", length, _("Orientation, not legal advice."), NULL);

  return g_strjoin (" ", length, anchor, _("Orientation, not legal advice."), NULL);
}

gboolean
aus_plan_get_notice_due (AusClient *client,
                         AusDate    today,
                         AusDate   *date,
                         char     **rule)
{
  AusContract *contract;
  AusDate last_day;

  g_return_val_if_fail (AUS_IS_CLIENT (client), FALSE);

  contract = client->contract;
  last_day = client->ending->last_day;
  *date = AUS_DATE_NONE;
  if (rule != NULL)
    *rule = NULL;
  if (!aus_date_is_set (last_day))
    return FALSE;

  if (contract->notice_length > 0)
    *date = count_back (contract, next_anchor (contract->notice_anchor, last_day));
  else
    *date = aus_date_add_days (last_day, -CUSTOM_DAYS);

  if (rule != NULL && contract->notice_length > 0)
    *rule = describe (contract);
  else if (rule != NULL)
    *rule = g_strjoin (" ",
                       _("Two weeks before the last working day, by custom: the contract names no "
                         "notice period."),
                       _("Orientation, not legal advice."), NULL);

  return TRUE;
}

AusDate
aus_plan_get_notice_anchor (AusClient *client,
                            AusDate    today,
                            gboolean  *planned)
{
  AusEnding *ending;
  AusDate date;

  g_return_val_if_fail (AUS_IS_CLIENT (client), AUS_DATE_NONE);

  ending = client->ending;
  *planned = !aus_date_is_set (ending->notice_received);
  if (!*planned)
    return ending->notice_received;
  if (aus_date_is_set (ending->notice_sent))
    return aus_date_add_workdays (ending->notice_sent, AUS_NOTICE_POSTAL_WORKDAYS);

  aus_plan_get_notice_due (client, today, &date, NULL);

  return date;
}
