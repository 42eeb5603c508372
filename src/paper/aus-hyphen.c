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

/* Seventy thousand patterns: they lie in one row of letters and are sorted, which takes a third of
 * the time that a hash table of them takes. */
typedef struct
{
  GString *text;            /* letters, digits (one more), letters, …; a zero behind each */
  GArray *levels[N_LEVELS]; /* of gsize: where letters begin in the text, in their order */
  int n_levels;
} Patterns;

/* "hin1ab" → "hinab" and "000100"; FALSE for what is no pattern, or one that would change
 * letters. */
static gboolean
read_pattern (const char *line,
              const char *end,
              GString    *letters,
              GString    *digits)
{
  gboolean is_digit = FALSE;

  g_string_truncate (letters, 0);
  g_string_truncate (digits, 0);
  for (const char *c = line; c < end; c = g_utf8_next_char (c))
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

static void
add_pattern (Patterns *self,
             GString  *letters,
             GString  *digits)
{
  gsize start = self->text->len;

  /* The zeros go with them. */
  g_string_append_len (self->text, letters->str, (gssize) letters->len + 1);
  g_string_append_len (self->text, digits->str, (gssize) digits->len + 1);
  g_array_append_val (self->levels[self->n_levels - 1], start);
}

static void
add_level (Patterns *self)
{
  self->levels[self->n_levels++] = g_array_new (FALSE, FALSE, sizeof (gsize));
}

static void
read_line (Patterns   *self,
           const char *line,
           const char *end,
           GString    *letters,
           GString    *digits)
{
  gsize length = (gsize) (end - line);

  if (length == strlen (NEXT_LEVEL) && memcmp (line, NEXT_LEVEL, length) == 0
      && self->n_levels < N_LEVELS)
    add_level (self);
  /* Settings begin with a capital, comments with a sign. */
  else if (length > 0 && !g_ascii_isupper (*line) && read_pattern (line, end, letters, digits))
    add_pattern (self, letters, digits);
}

/* Of two with the same letters the later one counts: it is behind the other. */
static int
compare_patterns (gconstpointer a,
                  gconstpointer b,
                  gpointer      text)
{
  gsize one = *(const gsize *) a, other = *(const gsize *) b;
  int order = strcmp ((const char *) text + one, (const char *) text + other);

  return order != 0 ? order : one < other ? -1 : 1;
}

/* NULL when there is none, or it cannot be read */
static Patterns *
load (void)
{
  g_autofree char *data = NULL;
  g_autofree char *text = NULL;
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
  self->text = g_string_sized_new (strlen (text) * 2);
  add_level (self);
  for (const char *line = text; *line != '\0';)
    {
      const char *end = line + strcspn (line, "\r\n");

      read_line (self, line, end, letters, digits);
      line = *end == '\0' ? end : end + 1;
    }
  for (int i = 0; i < self->n_levels; i++)
    g_array_sort_with_data (self->levels[i], compare_patterns, self->text->str);

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

/* The last pattern of these letters, else the first one behind them; the number of patterns when
 * there is none. */
static guint
find (const char *text,
      GArray     *level,
      const char *letters)
{
  guint first = 0, end = level->len;

  while (first < end)
    {
      guint middle = first + (end - first) / 2;

      if (strcmp (text + g_array_index (level, gsize, middle), letters) <= 0)
        first = middle + 1;
      else
        end = middle;
    }

  return first > 0 && g_str_equal (text + g_array_index (level, gsize, first - 1), letters)
           ? first - 1 : first;
}

/* The digits of the longest pattern, or beginning of one, that ends with the letter before @to;
 * NULL for none, and for a beginning. @from: where it begins. */
static const char *
find_longest (const Patterns *patterns,
              GArray         *level,
              const char     *text,
              const int      *offsets,
              int             to,
              int            *from)
{
  g_autofree char *ending = g_strndup (text, (gsize) offsets[to]);

  for (*from = 0; *from < to; (*from)++)
    {
      const char *letters = ending + offsets[*from];
      guint found = find (patterns->text->str, level, letters);
      const char *pattern;

      if (found == level->len)
        continue;
      pattern = patterns->text->str + g_array_index (level, gsize, found);
      if (g_str_equal (pattern, letters))
        return pattern + strlen (pattern) + 1;
      if (g_str_has_prefix (pattern, letters))
        return NULL;
    }

  return NULL;
}

/* How much each place before a letter of the part is wanted. As the files mean it, a longer pattern
 * says all that the shorter ones in its end say. */
static void
weigh (const Patterns *patterns,
       GArray         *level,
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
      const char *digits = find_longest (patterns, level, text->str, offsets, to, &from);

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
weigh_parts (const Patterns *patterns,
             GArray         *level,
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
      weigh (patterns, level, letters + from, to - from, inner);
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

  weigh (patterns, patterns->levels[0], letters, (int) n, marks);
  if (patterns->n_levels > 1)
    weigh_parts (patterns, patterns->levels[1], letters, (int) n, marks);
  for (glong i = MARGIN; i <= n - MARGIN; i++)
    if (is_wanted (marks[i]))
      {
        gsize offset = (gsize) (g_utf8_offset_to_pointer (word, i) - word);

        g_array_append_val (offsets, offset);
      }

  return offsets;
}
