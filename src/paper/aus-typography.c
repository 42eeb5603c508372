/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-typography.h"

#include <string.h>

#define NBSP "\302\240"
#define APOSTROPHE "’"

/* Before a number */
static const char * const before_number[] = {
  "§", "§§", "Nr.", "Nrn.", "Abs.", "Art.", "Ziff.", "S.", "Kap.", "No.", "Nos.", "p.", "pp.",
  "EUR", "CHF", "GBP", "USD", "€", "£", "$", NULL,
};

/* After a number */
static const char * const after_number[] = {
  "€", "EUR", "CHF", "GBP", "USD", "%", "‰", "h", "Std.", "Uhr", "km", "m", "cm", "mm", "kg", "g",
  "GB", "MB", "kB", "px", "dpi", "a.m.", "p.m.", NULL,
};

static const char * const titles[] = { "Dr.", "Prof.", "Mag.", "Dipl.-Ing.", NULL };

static const char * const months[] = {
  "Januar", "Jänner", "Februar", "Feber", "März", "April", "Mai", "Juni", "Juli", "August",
  "September", "Oktober", "November", "Dezember", "January", "February", "March", "May", "June",
  "July", "October", "December", NULL,
};

typedef struct
{
  const char *open;
  const char *close;
} Quotes;

static const Quotes *
get_quotes (const char *language)
{
  static const Quotes german = { "„", "“" };
  static const Quotes swiss = { "«", "»" };
  static const Quotes english = { "“", "”" };

  if (g_str_has_prefix (language, "de-CH"))
    return &swiss;

  return g_str_has_prefix (language, "de") ? &german : &english;
}

/* --- blanks ----------------------------------------------------------------------------------- */

/* The word that ends at @end, without what opens before it. Caller frees. */
static char *
dup_word_before (const char *text,
                 const char *end)
{
  const char *start = end;

  while (start > text && strchr (" \n(\"", start[-1]) == NULL
         && !(start - text >= 2 && strncmp (start - 2, NBSP, 2) == 0))
    start--;

  return g_strndup (start, (gsize) (end - start));
}

/* The word that begins at @start, without the sentence's punctuation behind it. Caller frees. */
static char *
dup_word_after (const char *start)
{
  gsize length = strcspn (start, " \n)\"");
  const char *blank = strstr (start, NBSP);

  if (blank != NULL)
    length = MIN (length, (gsize) (blank - start));
  while (length > 0 && strchr (",;:!?", start[length - 1]) != NULL)
    length--;

  return g_strndup (start, length);
}

/* @word, or @word and a full stop */
static gboolean
is_one_of (const char         *word,
           const char * const *words)
{
  gsize length = strlen (word);
  g_autofree char *bare = length > 1 && word[length - 1] == '.' ? g_strndup (word, length - 1)
                                                                : NULL;

  return g_strv_contains (words, word) || (bare != NULL && g_strv_contains (words, bare));
}

static gboolean
ends_in_digit (const char *word)
{
  return *word != '\0' && g_ascii_isdigit (word[strlen (word) - 1]);
}

/* "15" or, with @dot, "15." */
static gboolean
is_day (const char *word,
        gboolean    dot)
{
  gsize digits = strspn (word, "0123456789");

  return digits > 0 && digits <= 2 && g_str_equal (word + digits, dot ? "." : "");
}

/* "z." */
static gboolean
is_letter_with_dot (const char *word)
{
  return g_ascii_isalpha (word[0]) && g_str_equal (word + 1, ".");
}

static gboolean
is_dash (const char *word)
{
  return g_str_equal (word, "–") || g_str_equal (word, "—");
}

static gboolean
holds (const char *before,
       const char *after)
{
  if (*before == '\0' || *after == '\0')
    return FALSE;
  if (g_ascii_isdigit (*after) && g_strv_contains (before_number, before))
    return TRUE;
  if (ends_in_digit (before) && is_one_of (after, after_number))
    return TRUE;
  if ((is_day (before, TRUE) || is_day (before, FALSE)) && is_one_of (after, months))
    return TRUE;
  if (is_day (after, FALSE) && g_strv_contains (months, before))
    return TRUE;
  if (is_letter_with_dot (before) && is_letter_with_dot (after))
    return TRUE;
  if (g_strv_contains (titles, before) && g_unichar_isupper (g_utf8_get_char (after)))
    return TRUE;

  return is_dash (after);
}

static gboolean
is_fixed_blank (const char *text,
                const char *blank)
{
  g_autofree char *before = dup_word_before (text, blank);
  g_autofree char *after = dup_word_after (blank + 1);

  return holds (before, after);
}

/* --- quotes ----------------------------------------------------------------------------------- */

static gunichar
get_char_before (const char *text,
                 const char *at)
{
  return at > text ? g_utf8_get_char (g_utf8_prev_char (at)) : 0;
}

static gboolean
can_open (gunichar before)
{
  return before == 0 || g_unichar_isspace (before) || before == '(' || before == '['
         || before == 0x2013 || before == 0x2014;
}

/* What replaces the straight quote at @at; NULL: nothing, as for inches */
static const char *
get_quote (const char   *text,
           const char   *at,
           const Quotes *quotes,
           gboolean     *open)
{
  if (*open)
    {
      *open = FALSE;
      return quotes->close;
    }
  if (!can_open (get_char_before (text, at)) || g_ascii_isspace (at[1])
      || strchr (at + 1, '"') == NULL)
    return NULL;
  *open = TRUE;

  return quotes->open;
}

static gboolean
is_inside_word (const char *text,
                const char *at)
{
  return g_unichar_isalpha (get_char_before (text, at))
         && g_unichar_isalpha (g_utf8_get_char (at + 1));
}

/* --- text ------------------------------------------------------------------------------------- */

static const char *
get_replacement (const char   *text,
                 const char   *at,
                 const Quotes *quotes,
                 gboolean     *open)
{
  switch (*at)
    {
    case ' ':
      return is_fixed_blank (text, at) ? NBSP : NULL;
    case '"':
      return get_quote (text, at, quotes, open);
    case '\'':
      return is_inside_word (text, at) ? APOSTROPHE : NULL;
    default:
      return NULL;
    }
}

void
aus_typography_set_runs (AusRuns    *runs,
                         const char *language)
{
  const Quotes *quotes = get_quotes (language);
  GString *out = g_string_sized_new (strlen (runs->text) + 16);
  gboolean open = FALSE;
  guint next = 0;

  for (const char *c = runs->text;; c++)
    {
      const char *instead;

      while (next < runs->bold->len
             && g_array_index (runs->bold, gsize, next) <= (gsize) (c - runs->text))
        g_array_index (runs->bold, gsize, next++) = out->len;
      if (*c == '\0')
        break;

      instead = get_replacement (runs->text, c, quotes, &open);
      if (instead != NULL)
        g_string_append (out, instead);
      else
        g_string_append_c (out, *c);
    }

  g_free (runs->text);
  runs->text = g_string_free (out, FALSE);
}

void
aus_typography_set (AusDocument *document)
{
  for (guint i = 0; i < document->blocks->len; i++)
    {
      AusBlock *block = g_ptr_array_index (document->blocks, i);

      if (block->runs != NULL)
        aus_typography_set_runs (block->runs, document->language);
      for (guint r = 0; block->rows != NULL && r < block->rows->len; r++)
        {
          AusRow *row = g_ptr_array_index (block->rows, r);

          for (guint n = 0; n < row->cells->len; n++)
            aus_typography_set_runs (g_ptr_array_index (row->cells, n), document->language);
        }
    }
}
