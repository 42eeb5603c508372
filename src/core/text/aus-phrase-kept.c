/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-phrase-kept.h"

#include "core/client/aus-kept-phrase.h"

GHashTable *
aus_phrase_kept_new_set (AusClient *client)
{
  GHashTable *set = g_hash_table_new (g_str_hash, g_str_equal);

  g_return_val_if_fail (AUS_IS_CLIENT (client), set);

  for (guint i = 0; i < aus_entity_list_get_length (client->kept_phrases); i++)
    {
      AusKeptPhrase *kept = aus_entity_list_peek (client->kept_phrases, i);

      g_hash_table_add (set, kept->mark);
    }

  return set;
}

void
aus_phrase_keep (AusClient       *client,
                 const AusPhrase *phrase,
                 AusDate          today)
{
  g_autoptr (GHashTable) set = NULL;
  g_autoptr (AusKeptPhrase) kept = NULL;

  g_return_if_fail (AUS_IS_CLIENT (client) && phrase != NULL);

  set = aus_phrase_kept_new_set (client);
  if (g_hash_table_contains (set, phrase->place))
    return;

  kept = aus_kept_phrase_new ();
  g_object_set (kept, "mark", phrase->place, "rule", phrase->rule->id, "phrase", phrase->words,
                "kept-on", &today, NULL);
  aus_entity_list_append (client->kept_phrases, kept);
}
