/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-kept-phrase.h"

G_DEFINE_FINAL_TYPE (AusKeptPhrase, aus_kept_phrase, AUS_TYPE_ENTITY)

static const AusField fields[] = {
  AUS_STRING (AusKeptPhrase, id),
  AUS_STRING (AusKeptPhrase, mark),
  AUS_STRING (AusKeptPhrase, rule),
  AUS_STRING (AusKeptPhrase, phrase),
  AUS_DATE (AusKeptPhrase, kept_on),
};

static void
aus_kept_phrase_class_init (AusKeptPhraseClass *klass)
{
  aus_entity_class_install_fields (AUS_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
aus_kept_phrase_init (AusKeptPhrase *self)
{
}

AusKeptPhrase *
aus_kept_phrase_new (void)
{
  return AUS_KEPT_PHRASE (aus_entity_new (AUS_TYPE_KEPT_PHRASE));
}
