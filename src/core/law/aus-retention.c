/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-retention.h"

#include <glib/gi18n-lib.h>

/* Years from the end of the calendar year; 0: counted otherwise, or not known */
static int
get_years (AusLaw           law,
           AusRetentionKind kind)
{
  switch (law)
    {
    case AUS_LAW_DE:
      return kind == AUS_RETENTION_INVOICE ? 8 : 6;
    case AUS_LAW_AT:
    case AUS_LAW_US:
      return 7;
    case AUS_LAW_CH:
      return 10;
    case AUS_LAW_GB:
    case AUS_LAW_NONE:
    default:
      return 0;
    }
}

/* Five years after the 31 January by which the return of the tax year is due. The tax year ends on
 * 5 April. */
static AusDate
get_british_end (AusDate dated)
{
  int year = aus_date_get_year (dated);
  gboolean next = aus_date_compare (dated, aus_date_new (year, 4, 5)) > 0;

  return aus_date_new (year + (next ? 2 : 1) + 5, 1, 31);
}

AusDate
aus_retention_get_end (AusLaw           law,
                       AusRetentionKind kind,
                       AusDate          dated)
{
  int years = get_years (law, kind);

  g_return_val_if_fail (aus_date_is_set (dated), AUS_DATE_NONE);

  /* The calendar ends there. */
  if (aus_date_get_year (dated) > 9980)
    return AUS_DATE_NONE;
  if (law == AUS_LAW_GB)
    return get_british_end (dated);

  return years == 0 ? AUS_DATE_NONE : aus_date_new (aus_date_get_year (dated) + years, 12, 31);
}

const char *
aus_retention_rule (AusLaw           law,
                    AusRetentionKind kind)
{
  switch (law)
    {
    case AUS_LAW_DE:
      return kind == AUS_RETENTION_INVOICE
               ? _("Invoices: 8 years from the end of the year, § 147 AO and § 14b UStG; longer "
                   "while a tax assessment is open.")
               : _("Business letters: 6 years from the end of the year, § 147 AO; longer while a "
                   "tax assessment is open.");
    case AUS_LAW_AT:
      return _("Invoices and letters: 7 years from the end of the year, § 132 BAO.");
    case AUS_LAW_CH:
      return _("Invoices and letters: 10 years from the end of the business year, Art. 958f OR; "
               "here the calendar year.");
    case AUS_LAW_GB:
      return _("Records of the self-employed: 5 years after the 31 January by which the return of "
               "the tax year is due (HMRC).");
    case AUS_LAW_US:
      return _("Tax records: 3 to 7 years (IRS); here 7 from the end of the year.");
    case AUS_LAW_NONE:
    default:
      return _("No law is chosen, so no period is known.");
    }
}

gboolean
aus_retention_is_verified (AusLaw law)
{
  return law == AUS_LAW_DE;
}

char *
aus_retention_say (AusLaw           law,
                   AusRetentionKind kind)
{
  const char *rule = aus_retention_rule (law, kind);

  return aus_retention_is_verified (law) || law == AUS_LAW_NONE
           ? g_strjoin (" ", rule, _("Orientation, not legal advice."), NULL)
           : g_strjoin (" ", rule, _("This rule has not been checked against a source."),
                        _("Orientation, not legal advice."), NULL);
}
