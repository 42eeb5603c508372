/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-check-phrases.h"

#include <glib/gi18n-lib.h>

#include "aus-check-private.h"
#include "core/text/aus-letter-block.h"
#include "core/text/aus-phrase-kept.h"

/* The part that has the words: its path, "" when there is none. Caller frees. */
static char *
dup_part (GPtrArray  *parts,
          const char *words)
{
  for (guint i = 0; parts != NULL && i < parts->len; i++)
    {
      const AusLetterBlock *block = parts->pdata[i];

      if (!block->off && aus_letter_block_has_words (block, words))
        return g_strconcat (AUS_CHECK_PART, block->name, NULL);
    }

  return g_strdup ("");
}

void
aus_check_add_phrases (GPtrArray      *issues,
                       AusClient      *client,
                       AusPhraseRules *rules,
                       const char     *text,
                       GPtrArray      *parts)
{
  AusCheck self = { .issues = issues };
  g_autoptr (GHashTable) kept = NULL;
  g_autoptr (GPtrArray) phrases = NULL;

  g_return_if_fail (issues != NULL && rules != NULL && text != NULL);

  kept = aus_phrase_kept_new_set (client);
  phrases = aus_phrase_guard_find (rules, text, kept);
  for (guint i = 0; i < phrases->len; i++)
    {
      const AusPhrase *phrase = phrases->pdata[i];

      aus_check_report (&self, AUS_SEVERITY_HINT, "phrase",
                        dup_part (parts, phrase->words),
                        /* Translators: a phrase of a letter, why it is better not said, and what
                         * is better */
                        g_strdup_printf (_("“%s” is in the letter. %s Better: %s"), phrase->words,
                                         phrase->rule->why,
                                         aus_phrase_rule_get_better (phrase->rule)));
    }
  aus_check_sort (&self);
}
