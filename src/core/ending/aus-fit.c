/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-fit.h"

#include <glib/gi18n-lib.h>

/* "de-AT", "Deutsch", "German": people write languages as they like. */
static gboolean
is_language (const char  *word,
             AusLanguage  language)
{
  static const char * const names[][4] = {
    [AUS_LANGUAGE_EN] = { "en", "english", "englisch", "eng" },
    [AUS_LANGUAGE_DE] = { "de", "german", "deutsch", "deu" },
  };
  g_autofree char *low = g_utf8_strdown (word, -1);
  char *region = strpbrk (low, "-_ (");

  if (region != NULL)
    *region = '\0';
  for (guint i = 0; i < G_N_ELEMENTS (names[language]); i++)
    if (g_str_equal (low, names[language][i]))
      return TRUE;

  return FALSE;
}

static AusFitAnswer
get_language (const char  *languages,
              AusLanguage  language)
{
  g_auto (GStrv) words = g_strsplit_set (languages, ",;/\n", -1);
  AusFitAnswer answer = AUS_FIT_UNKNOWN;

  for (guint i = 0; words[i] != NULL; i++)
    {
      g_strstrip (words[i]);
      if (is_language (words[i], language))
        return AUS_FIT_YES;
      if (*words[i] != '\0')
        answer = AUS_FIT_NO;
    }

  return answer;
}

static void
get_capacity (AusFit  *fit,
              AusDate  from,
              AusDate  last_day,
              AusDate  today)
{
  fit->capacity = AUS_FIT_UNKNOWN;
  fit->days_late = 0;
  if (!aus_date_is_set (from))
    return;

  if (!aus_date_is_set (last_day))
    {
      fit->capacity = aus_date_compare (from, today) <= 0 ? AUS_FIT_YES : AUS_FIT_UNKNOWN;
      return;
    }
  fit->days_late = MAX (aus_date_days_between (last_day, from), 0);
  fit->capacity = fit->days_late == 0 ? AUS_FIT_YES : AUS_FIT_NO;
}

void
aus_fit_get (AusColleague *colleague,
             AusClient    *client,
             AusSender    *sender,
             AusDate       today,
             AusFit       *fit)
{
  g_return_if_fail (AUS_IS_COLLEAGUE (colleague));
  g_return_if_fail (AUS_IS_CLIENT (client));
  g_return_if_fail (sender == NULL || AUS_IS_SENDER (sender));
  g_return_if_fail (fit != NULL);

  if (sender == NULL || sender->trade == AUS_TRADE_NONE || colleague->trade == AUS_TRADE_NONE)
    fit->trade = AUS_FIT_UNKNOWN;
  else
    fit->trade = sender->trade == colleague->trade ? AUS_FIT_YES : AUS_FIT_NO;
  fit->language = get_language (colleague->languages, client->language);
  get_capacity (fit, colleague->capacity_from, client->ending->last_day, today);
}

int
aus_fit_compare (const AusFit *a,
                 const AusFit *b)
{
  if (a->trade != b->trade)
    return (int) b->trade - (int) a->trade;
  if (a->language != b->language)
    return (int) b->language - (int) a->language;
  if (a->capacity != b->capacity)
    return (int) b->capacity - (int) a->capacity;

  return a->days_late - b->days_late;
}

/* The worst of the three */
static const char *
get_sign (const AusFit *self)
{
  const AusFitAnswer answers[] = { self->trade, self->language, self->capacity };
  AusFitAnswer worst = AUS_FIT_YES;

  for (guint i = 0; i < G_N_ELEMENTS (answers); i++)
    worst = MIN (worst, answers[i]);

  return worst == AUS_FIT_YES ? "✓ " : worst == AUS_FIT_NO ? "△ " : "? ";
}

static void
add (GPtrArray *words,
     char      *text)
{
  g_ptr_array_add (words, text);
}

char *
aus_fit_dup_text (const AusFit *self,
                  AusLanguage   language)
{
  g_autoptr (GPtrArray) words = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *joined = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  if (self->trade == AUS_FIT_NO)
    add (words, g_strdup (_("other trade")));
  if (self->language == AUS_FIT_NO)
    add (words, g_strdup (language == AUS_LANGUAGE_DE ? _("no German") : _("no English")));
  if (self->capacity == AUS_FIT_NO)
    add (words, g_strdup_printf (ngettext ("free %d day after the last day",
                                           "free %d days after the last day",
                                           (gulong) self->days_late), self->days_late));
  if (self->trade == AUS_FIT_UNKNOWN)
    add (words, g_strdup (_("trade not known")));
  if (self->language == AUS_FIT_UNKNOWN)
    add (words, g_strdup (_("language not known")));
  if (self->capacity == AUS_FIT_UNKNOWN)
    add (words, g_strdup (_("time not known")));
  if (words->len == 0)
    /* Translators: trade, language and time of a colleague are those that a client needs */
    add (words, g_strdup (C_ ("colleague", "fits")));
  g_ptr_array_add (words, NULL);
  joined = g_strjoinv (" · ", (char **) words->pdata);

  return g_strconcat (get_sign (self), joined, NULL);
}
