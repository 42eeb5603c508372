/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-hyphen.h"

#if AUS_HAVE_HYPHEN

#include <hyphen.h>
#include <string.h>

#define FOLDER "/usr/share/hyphen"

/* Short words are left whole, and no stump is made. */
#define SHORTEST 8
#define MARGIN 3

static HyphenDict *
load (const char *name)
{
  g_autofree char *path = g_strconcat (FOLDER "/hyph_", name, ".dic", NULL);

  return g_file_test (path, G_FILE_TEST_IS_REGULAR) ? hnj_hyphen_load (path) : NULL;
}

/* Read once and only read from then on, whatever thread asks: reading takes longer than setting a
 * letter. */
static HyphenDict *
get_patterns (const char *language)
{
  static HyphenDict *patterns;
  static gsize ready;

  /* English letters have a ragged edge and short words. */
  if (!g_str_has_prefix (language, "de"))
    return NULL;

  if (g_once_init_enter (&ready))
    {
      patterns = load ("de_DE");
      g_once_init_leave (&ready, 1);
    }

  return patterns;
}

/* In the patterns' encoding, in lower case. NULL: a letter of another script. */
static char *
dup_encoded (HyphenDict *patterns,
             const char *word,
             gsize       length)
{
  g_autofree char *lower = g_utf8_strdown (word, (gssize) length);

  return g_convert (lower, -1, patterns->utf8 ? "UTF-8" : patterns->cset, "UTF-8", NULL, NULL,
                    NULL);
}

static void
free_rules (char **replacements,
            int   *positions,
            int   *cuts,
            gsize  n)
{
  for (gsize i = 0; replacements != NULL && i < n; i++)
    free (replacements[i]);
  free (replacements);
  free (positions);
  free (cuts);
}

static void
add_offsets (GArray     *offsets,
             HyphenDict *patterns,
             const char *word,
             const char *encoded,
             glong       n_letters)
{
  gsize size = strlen (encoded);
  g_autofree char *marks = g_malloc0 (size + 5);
  char **replacements = NULL;
  int *positions = NULL;
  int *cuts = NULL;

  if (hnj_hyphen_hyphenate2 (patterns, encoded, (int) size, marks, NULL, &replacements, &positions,
                             &cuts) == 0)
    {
      for (glong i = MARGIN - 1; i < n_letters - MARGIN; i++)
        {
          gsize offset = (gsize) (g_utf8_offset_to_pointer (word, i + 1) - word);

          /* Odd: a place to part; those that would change letters are left out. */
          if ((marks[i] & 1) != 0 && (replacements == NULL || replacements[i] == NULL))
            g_array_append_val (offsets, offset);
        }
    }
  free_rules (replacements, positions, cuts, size);
}

GArray *
aus_hyphen_find (const char *language,
                 const char *word,
                 gsize       length)
{
  GArray *offsets = g_array_new (FALSE, FALSE, sizeof (gsize));
  HyphenDict *patterns = get_patterns (language);
  glong n_letters = g_utf8_strlen (word, (gssize) length);
  g_autofree char *encoded = NULL;

  if (patterns == NULL || n_letters < SHORTEST)
    return offsets;

  encoded = dup_encoded (patterns, word, length);
  if (encoded != NULL)
    add_offsets (offsets, patterns, word, encoded, n_letters);

  return offsets;
}

#else

GArray *
aus_hyphen_find (const char *language,
                 const char *word,
                 gsize       length)
{
  return g_array_new (FALSE, FALSE, sizeof (gsize));
}

#endif
