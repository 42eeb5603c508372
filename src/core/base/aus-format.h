/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "aus-date-range.h"
#include "aus-money.h"

G_BEGIN_DECLS

/*
 * Dates, amounts, lists and sort order for a given language, by ICU, whatever the process's locale
 * is: a German letter is right on an English desktop without German system locales.
 *
 * @locale is an ICU locale id: "de_DE", "de_AT", "de_CH", "en_GB", "en_US". Every function takes
 * it, none keeps state that a caller could see (formatters are cached per thread). All strings are
 * UTF-8, caller frees.
 */

typedef enum
{
  AUS_DATE_STYLE_NUMERIC,   /* 10.12.2026 · 10/12/2026 */
  AUS_DATE_STYLE_SHORT,     /* 10. Dez. · 10 Dec */
  AUS_DATE_STYLE_WEEKDAY,   /* Do., 10. Dez. · Thu 10 Dec */
  AUS_DATE_STYLE_MEDIUM,    /* 10. Dez. 2026 · 10 Dec 2026 */
  AUS_DATE_STYLE_LONG,      /* 10. Dezember 2026 · 10 December 2026 */
  AUS_DATE_STYLE_FULL,      /* Donnerstag, 10. Dezember 2026 · Thursday 10 December 2026 */
  AUS_DATE_STYLE_MONTH,     /* Dezember · December */
  AUS_DATE_STYLE_MONTH_YEAR, /* Dezember 2026 · December 2026 */
  AUS_DATE_STYLE_DAY,       /* Donnerstag, 10. Dezember · Thursday 10 December */
  AUS_DATE_STYLE_DAY_NAME   /* Do · Thu */
} AusDateStyle;

/* "" for no date. en_US: "December 10, 2026", "Thu, Dec 10". */
char *aus_format_date    (AusDate            date,
                          AusDateStyle       style,
                          const char        *locale) G_GNUC_WARN_UNUSED_RESULT;

/* "2.142,00 €", "£1,450.00", "CHF 1’200.00"; with no-break spaces as ICU writes them; "" for
 * none */
char *aus_format_money   (AusMoney           money,
                          const char        *locale) G_GNUC_WARN_UNUSED_RESULT;

/* The number alone, for an entry: "2.142,00"; "" for none */
char *aus_format_amount  (AusMoney           money,
                          const char        *locale) G_GNUC_WARN_UNUSED_RESULT;

/* "2.142 €", "£1,450": no more than whole units, rounded half away from zero; "" for none */
char *aus_format_money_whole (AusMoney       money,
                              const char    *locale) G_GNUC_WARN_UNUSED_RESULT;

/* "55 %" with a narrow no-break space in German, "55%" in English */
char *aus_format_percent (int                percent,
                          const char        *locale) G_GNUC_WARN_UNUSED_RESULT;

/* "A, B und C" · "A, B and C" */
char *aus_format_list    (const char * const *items,
                          const char        *locale) G_GNUC_WARN_UNUSED_RESULT;

/* "Vereinigtes Königreich" for "GB" in German; the code itself when ICU does not know it */
char *aus_format_country (const char        *code,
                          const char        *locale) G_GNUC_WARN_UNUSED_RESULT;

/* Sort order of names in @locale, case and accents last. NULL sorts as "". */
int   aus_text_collate   (const char        *a,
                          const char        *b,
                          const char        *locale);

/* For searching: NFKC, case-folded, without accents, ä also found as ae: "Müller" → "muller
 * mueller" when the two differ, else once. "" for NULL. */
char *aus_text_fold      (const char        *text) G_GNUC_WARN_UNUSED_RESULT;

/* TRUE when every word of @needle occurs in @folded, made by aus_text_fold() */
gboolean aus_text_matches (const char       *folded,
                           const char       *needle);

G_END_DECLS
