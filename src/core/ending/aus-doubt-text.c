/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-doubt-text.h"

#include "core/base/aus-format.h"
#include "core/client/aus-label.h"

#include <glib/gi18n-lib.h>

/* Where nothing is known */
#define NOTHING "–"

/* --- signals ---------------------------------------------------------------------------------- */

const char *
aus_doubt_text_signal (AusSignal *noted)
{
  g_return_val_if_fail (AUS_IS_SIGNAL (noted), "");

  return noted->kind == AUS_SIGNAL_KIND_OWN && *noted->title != '\0'
           ? noted->title
           : aus_label (AUS_TYPE_SIGNAL_KIND, (int) noted->kind);
}

char *
aus_doubt_text_note (AusSignal  *noted,
                     AusDate     today,
                     const char *locale)
{
  g_autofree char *day = NULL;
  gboolean this_year;

  g_return_val_if_fail (AUS_IS_SIGNAL (noted), NULL);

  this_year = aus_date_is_set (noted->date) && aus_date_is_set (today)
              && aus_date_get_year (noted->date) == aus_date_get_year (today);
  day = aus_format_date (noted->date, this_year ? AUS_DATE_STYLE_SHORT : AUS_DATE_STYLE_MEDIUM,
                         locale);
  if (*day == '\0' || *noted->note == '\0')
    return g_strdup (*day == '\0' ? noted->note : day);

  /* Translators: a day and what happened then: “3 Sep: Weekend work asked for again” */
  return g_strdup_printf (_("%1$s: %2$s"), day, noted->note);
}

const char *
aus_doubt_text_clarity (AusSignal *noted)
{
  g_return_val_if_fail (AUS_IS_SIGNAL (noted), "");

  return noted->kind == AUS_SIGNAL_KIND_OUTGROWN
           ? C_("signal", "Nobody’s fault")
           : aus_label (AUS_TYPE_CLARITY, (int) noted->clarity);
}

const char *
aus_doubt_text_habit (const AusPaymentHabit *habit)
{
  switch (habit->habit)
    {
    case AUS_HABIT_ON_TIME:
      return C_("signal", "Pays on time");
    case AUS_HABIT_GREY:
    case AUS_HABIT_CLEAR:
      return aus_label (AUS_TYPE_SIGNAL_KIND, AUS_SIGNAL_KIND_PAYS_LATE);
    case AUS_HABIT_UNKNOWN:
    default:
      return NULL;
    }
}

const char *
aus_doubt_text_habit_clarity (const AusPaymentHabit *habit)
{
  if (habit->habit == AUS_HABIT_ON_TIME)
    return C_("signal", "Good");

  return aus_label (AUS_TYPE_CLARITY, habit->habit == AUS_HABIT_CLEAR ? AUS_CLARITY_CLEAR
                                                                      : AUS_CLARITY_GREY);
}

/* "14 days late on average". Caller frees. */
static char *
tell_days (const AusPaymentHabit *habit)
{
  if (habit->n_late == 1)
    return g_strdup_printf (ngettext ("%d day late", "%d days late", (gulong) habit->days_late),
                            habit->days_late);

  return g_strdup_printf (ngettext ("%d day late on average", "%d days late on average",
                                    (gulong) habit->days_late),
                          habit->days_late);
}

char *
aus_doubt_text_payments (const AusPaymentHabit *habit,
                         const char            *locale)
{
  g_autofree char *count = NULL, *days = NULL, *open = NULL;

  if (habit->habit == AUS_HABIT_ON_TIME)
    /* Translators: so many of so many invoices were paid on time */
    return g_strdup_printf (ngettext ("%1$u of %2$u invoice", "%1$u of %2$u invoices",
                                      habit->n_invoices),
                            habit->n_invoices - habit->n_late, habit->n_invoices);

  /* Translators: so many of the last so many invoices were paid late */
  count = habit->n_invoices == 1
            ? g_strdup (_("The only invoice so far"))
            : g_strdup_printf (ngettext ("%1$u of the last %2$u invoice",
                                         "%1$u of the last %2$u invoices", habit->n_invoices),
                               habit->n_late, habit->n_invoices);
  days = tell_days (habit);
  if (!aus_money_is_set (habit->late_now))
    return g_strdup_printf ("%s, %s", count, days);

  open = aus_format_money (habit->late_now, locale);

  /* Translators: %1$s is “6 of the last 8 invoices”, %2$s “20 days late on average”, %3$s an amount
   * that is past due today */
  return g_strdup_printf (_("%1$s, %2$s; %3$s is late now"), count, days, open);
}

char *
aus_doubt_text_haggling (const AusDoubtFacts *facts)
{
  g_autofree char *times = g_strdup_printf (ngettext ("%u time in 12 months",
                                                      "%u times in 12 months", facts->n_haggles),
                                            facts->n_haggles);

  if (facts->n_offers == facts->n_haggles)
    /* Translators: %s is “3 times in 12 months” */
    return g_strdup_printf (_("%s, from the log"), times);

  /* Translators: %1$s is “3 times in 12 months” */
  return g_strdup_printf (_("%1$s, %2$u of them from the log"), times, facts->n_offers);
}

char *
aus_doubt_text_count (const AusDoubtFacts *facts,
                      AusDate              today,
                      const char          *locale)
{
  g_autofree char *noted = NULL, *found = NULL, *since = NULL;

  if (facts->n_found > 0)
    found = g_strdup_printf (ngettext ("%u worked out", "%u worked out", facts->n_found),
                             facts->n_found);
  if (facts->n_noted == 0)
    return found != NULL ? g_steal_pointer (&found) : g_strdup ("");

  if (aus_date_is_set (facts->first_noted)
      && aus_date_compare (aus_date_first_of_month (facts->first_noted),
                           aus_date_first_of_month (today)) < 0)
    since = aus_format_date (facts->first_noted,
                             aus_date_get_year (facts->first_noted) == aus_date_get_year (today)
                               ? AUS_DATE_STYLE_MONTH
                               : AUS_DATE_STYLE_MONTH_YEAR,
                             locale);
  noted = since == NULL
            ? g_strdup_printf (ngettext ("%u noted", "%u noted", facts->n_noted), facts->n_noted)
            /* Translators: so many signals; %s is a month */
            : g_strdup_printf (ngettext ("%1$u noted since %2$s", "%1$u noted since %2$s",
                                         facts->n_noted),
                               facts->n_noted, since);

  return found == NULL ? g_steal_pointer (&noted) : g_strdup_printf ("%s, %s", noted, found);
}

char *
aus_doubt_text_guard (const AusDoubtFacts *facts)
{
  switch (facts->guard)
    {
    case AUS_DOUBT_GUARD_ONE:
      return g_strdup (_("The only signal is less than a week old. One bad day is no reason yet."));
    case AUS_DOUBT_GUARD_ALL:
      if (facts->n_noted == 2)
        return g_strdup (
          _("Both signals are less than a week old. One bad day is no reason yet."));
      return g_strdup_printf (
        ngettext ("The %u signal is less than a week old. One bad week is no reason yet.",
                  "All %u signals are less than a week old. One bad week is no reason yet.",
                  facts->n_noted),
        facts->n_noted);
    case AUS_DOUBT_GUARD_NONE:
    default:
      return NULL;
    }
}

/* --- figures ---------------------------------------------------------------------------------- */

char *
aus_doubt_text_share (const AusWorth *worth,
                      const char     *locale)
{
  return aus_money_is_set (worth->income_all) ? aus_format_percent (worth->percent, locale)
                                              : g_strdup (NOTHING);
}

char *
aus_doubt_text_share_of (const AusWorth *worth)
{
  if (worth->n_currencies < 2 || !aus_money_is_set (worth->income_all))
    return g_strdup (C_("figure", "of income"));

  /* Translators: %s is the code of a currency; there is income in others as well */
  return g_strdup_printf (C_("figure", "of income in %s"), worth->income_all.currency);
}

char *
aus_doubt_text_hour (const AusWorth *worth,
                     const char     *locale)
{
  return aus_money_is_set (worth->hour) ? aus_format_money_whole (worth->hour, locale)
                                        : g_strdup (NOTHING);
}

char *
aus_doubt_text_hour_of (const AusWorth *worth,
                        const char     *locale)
{
  g_autofree char *elsewhere = aus_format_money_whole (worth->hour_elsewhere, locale);

  if (!aus_money_is_set (worth->hour))
    return g_strdup (C_("figure", "an hour: no hours known"));
  if (*elsewhere == '\0')
    return g_strdup (C_("figure", "an hour"));

  /* Translators: %s is an amount: what an hour for other clients brings */
  return g_strdup_printf (C_("figure", "an hour, elsewhere %s"), elsewhere);
}

char *
aus_doubt_text_months (const AusWorth *worth)
{
  return worth->replace == AUS_REPLACE_KNOWN ? g_strdup_printf ("%d", worth->months)
                                             : g_strdup (NOTHING);
}

char *
aus_doubt_text_months_of (const AusWorth *worth)
{
  switch (worth->replace)
    {
    case AUS_REPLACE_KNOWN:
      return g_strdup (g_dpgettext2 (GETTEXT_PACKAGE, "figure",
                                     worth->months == 1 ? NC_("figure", "month to replace")
                                                        : NC_("figure", "months to replace")));
    case AUS_REPLACE_NO_INCOME:
      return g_strdup (C_("figure", "to replace: no income"));
    case AUS_REPLACE_OTHER_CURRENCY:
      /* Translators: %s is the code of a currency */
      return g_strdup_printf (C_("figure", "to replace: no rate for %s"), worth->income.currency);
    case AUS_REPLACE_NO_RATE:
    default:
      return g_strdup (C_("figure", "to replace: see Preferences"));
    }
}

/* --- the year --------------------------------------------------------------------------------- */

/* NULL when there is nothing to be said */
static char *
tell_paid (const AusMonth *month)
{
  switch (month->paid)
    {
    case AUS_MONTH_PAID_ON_TIME:
      return g_strdup (C_("month", "paid on time"));
    case AUS_MONTH_PAID_LATE:
    case AUS_MONTH_PAID_VERY_LATE:
      return g_strdup_printf (ngettext ("paid %d day late", "paid %d days late",
                                        (gulong) month->days_late),
                              month->days_late);
    case AUS_MONTH_PAID_NOT_DUE:
    default:
      return g_strdup (C_("month", "nothing due"));
    }
}

char *
aus_doubt_text_month (const AusMonth *month,
                      const char     *locale)
{
  g_autofree char *name = aus_format_date (month->first, AUS_DATE_STYLE_MONTH_YEAR, locale);
  g_autofree char *income = aus_money_is_set (month->income)
                              ? aus_format_money_whole (month->income, locale)
                              : g_strdup (C_("month", "no income"));
  g_autofree char *paid = tell_paid (month);
  g_autofree char *signals = NULL;

  if (month->n_signals == 0)
    /* Translators: a month, what came in, how it was paid */
    return g_strdup_printf (_("%1$s: %2$s, %3$s"), name, income, paid);

  signals = g_strdup_printf (ngettext ("%u signal", "%u signals", month->n_signals),
                             month->n_signals);

  /* Translators: the same, and how many signals were noted */
  return g_strdup_printf (_("%1$s: %2$s, %3$s, %4$s"), name, income, paid, signals);
}
