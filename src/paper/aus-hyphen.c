/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-hyphen.h"

#include <string.h>

/* Patterns as TeX has them (F. M. Liang, 1983), in the files of office programs: letters, and
 * between them how much a place is wanted (odd) or not (even); of all patterns that fit a word the
 * largest digit counts. What stands behind NEXTLEVEL is for the parts of compound words, which the
 * first level finds. libhyphen reads the same file, but takes three seconds for the German one. */

#define PATTERNS "/usr/share/hyphen/hyph_de_DE.dic"
#define NEXT_LEVEL "NEXTLEVEL"
#define N_LEVELS 2

/* Short words are left whole, and no stump is made: of a word, of a part of a compound. */
#define SHORTEST 8
#define LONGEST 60
#define MARGIN 3
#define PART_MARGIN 2

typedef struct
{
  /* Letters → digits, one more than there are letters; NULL for what patterns only begin with */
  GHashTable *levels[N_LEVELS];
  int n_levels;
} Patterns;

static GHashTable *
level_new (void)
{
  return g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
}

/* "hin1ab" → "hinab" and "000100"; FALSE for what is no pattern, or one that would change
 * letters. */
static gboolean
read_pattern (const char *line,
              GString    *letters,
              GString    *digits)
{
  gboolean is_digit = FALSE;

  g_string_truncate (letters, 0);
  g_string_truncate (digits, 0);
  for (const char *c = line; *c != '\0'; c = g_utf8_next_char (c))
    {
      if (g_ascii_isdigit (*c))
        {
          g_string_append_c (digits, *c);
          is_digit = TRUE;
          continue;
        }
      if (*c != '.' && *c != '\'' && *c != '-' && !g_unichar_isalpha (g_utf8_get_char (c)))
        return FALSE;
      if (!is_digit)
        g_string_append_c (digits, '0');
      g_string_append_unichar (letters, g_utf8_get_char (c));
      is_digit = FALSE;
    }
  if (!is_digit)
    g_string_append_c (digits, '0');

  return digits->len == (gsize) g_utf8_strlen (letters->str, -1) + 1;
}

/* Takes over neither. */
static void
add_pattern (GHashTable *patterns,
             const char *letters,
             const char *digits)
{
  g_autofree char *beginning = g_strdup (letters);

  g_hash_table_replace (patterns, g_strdup (letters), g_strdup (digits));
  for (char *end = beginning + strlen (beginning); end > beginning;)
    {
      end = g_utf8_prev_char (end);
      *end = '\0';
      if (end == beginning || g_hash_table_contains (patterns, beginning))
        return; /* and then those that are shorter are in there, too */
      g_hash_table_insert (patterns, g_strdup (beginning), NULL);
    }
}

static void
read_line (Patterns   *self,
           const char *line,
           GString    *letters,
           GString    *digits)
{
  if (g_str_equal (line, NEXT_LEVEL) && self->n_levels < N_LEVELS)
    self->levels[self->n_levels++] = level_new ();
  /* Settings begin with a capital, comments with a sign. */
  else if (!g_ascii_isupper (*line) && read_pattern (line, letters, digits))
    add_pattern (self->levels[self->n_levels - 1], letters->str, digits->str);
}

/* NULL when there is none, or it cannot be read */
static Patterns *
load (void)
{
  g_autofree char *data = NULL;
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;
  g_autoptr (GString) letters = g_string_new (NULL);
  g_autoptr (GString) digits = g_string_new (NULL);
  const char *charset_end;
  g_autofree char *charset = NULL;
  Patterns *self;

  if (!g_file_get_contents (PATTERNS, &data, NULL, NULL))
    return NULL;
  charset_end = strpbrk (data, "\r\n");
  if (charset_end == NULL)
    return NULL;
  charset = g_strndup (data, (gsize) (charset_end - data));
  text = g_convert (charset_end, -1, "UTF-8", charset, NULL, NULL, NULL);
  if (text == NULL)
    return NULL;

  self = g_new0 (Patterns, 1);
  self->levels[self->n_levels++] = level_new ();
  lines = g_strsplit_set (text, "\r\n", -1);
  for (gsize i = 0; lines[i] != NULL; i++)
    if (*lines[i] != '\0')
      read_line (self, lines[i], letters, digits);

  return self;
}

/* Read once and only read from then on, whatever thread asks. */
static const Patterns *
get_patterns (const char *language)
{
  static Patterns *patterns;
  static gsize ready;

  /* English letters have a ragged edge and short words. */
  if (!g_str_has_prefix (language, "de"))
    return NULL;

  if (g_once_init_enter (&ready))
    {
      patterns = load ();
      g_once_init_leave (&ready, 1);
    }

  return patterns;
}

/* The digits of the longest pattern, or beginning of one, that ends with the letter before @to;
 * NULL for none. @from: where it begins. */
static const char *
find_longest (GHashTable *patterns,
              const char *text,
              const int  *offsets,
              int         to,
              int        *from)
{
  g_autofree char *ending = g_strndup (text, (gsize) offsets[to]);

  for (*from = 0; *from < to; (*from)++)
    {
      gpointer digits;

      if (g_hash_table_lookup_extended (patterns, ending + offsets[*from], NULL, &digits))
        return digits;
    }

  return NULL;
}

/* How much each place before a letter of the part is wanted. As the files mean it, a longer pattern
 * says all that the shorter ones in its end say. */
static void
weigh (GHashTable     *patterns,
       const gunichar *part,
       int             n,
       char           *marks)
{
  g_autoptr (GString) text = g_string_new (".");
  int offsets[LONGEST + 3] = { 0, 1 }; /* of each letter, the stops before and behind among them */

  for (int i = 0; i < n; i++)
    {
      g_string_append_unichar (text, part[i]);
      offsets[i + 2] = (int) text->len;
    }
  g_string_append_c (text, '.');
  offsets[n + 2] = (int) text->len;

  memset (marks, '0', (gsize) n);
  for (int to = 1; to <= n + 2; to++)
    {
      int from;
      const char *digits = find_longest (patterns, text->str, offsets, to, &from);

      for (int i = 0; digits != NULL && digits[i] != '\0'; i++)
        if (from + i >= 1 && from + i <= n)
          marks[from + i - 1] = MAX (marks[from + i - 1], digits[i]);
    }
}

static gboolean
is_wanted (char mark)
{
  return ((mark - '0') & 1) != 0;
}

/* Between the borders of a compound the places of its parts */
static void
weigh_parts (GHashTable     *patterns,
             const gunichar *letters,
             int             n,
             char           *marks)
{
  char borders[LONGEST];
  char inner[LONGEST];

  memcpy (borders, marks, (gsize) n);
  for (int from = 0, to = 1; from < n; from = to++)
    {
      while (to < n && !is_wanted (borders[to]))
        to++;
      weigh (patterns, letters + from, to - from, inner);
      for (int i = from + 1; i < to; i++)
        marks[i] = i - from >= PART_MARGIN && to - i >= PART_MARGIN ? inner[i - from] : '0';
    }
}

GArray *
aus_hyphen_find (const char *language,
                 const char *word,
                 gsize       length)
{
  GArray *offsets = g_array_new (FALSE, FALSE, sizeof (gsize));
  const Patterns *patterns = get_patterns (language);
  g_autofree char *lower = NULL;
  g_autofree gunichar *letters = NULL;
  char marks[LONGEST];
  glong n;

  if (patterns == NULL)
    return offsets;
  lower = g_utf8_strdown (word, (gssize) length);
  letters = g_utf8_to_ucs4_fast (lower, -1, &n);
  /* Where a letter becomes two in lower case its places are not those of the word. */
  if (n < SHORTEST || n > LONGEST || n != g_utf8_strlen (word, (gssize) length))
    return offsets;

  weigh (patterns->levels[0], letters, (int) n, marks);
  if (patterns->n_levels > 1)
    weigh_parts (patterns->levels[1], letters, (int) n, marks);
  for (glong i = MARGIN; i <= n - MARGIN; i++)
    if (is_wanted (marks[i]))
      {
        gsize offset = (gsize) (g_utf8_offset_to_pointer (word, i) - word);

        g_array_append_val (offsets, offset);
      }

  return offsets;
}
