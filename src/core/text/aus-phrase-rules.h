/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/client/aus-types.h"

G_BEGIN_DECLS

/* What a phrase does to the reader */
typedef enum
{
  AUS_PHRASE_GROUP_CLICHE,
  AUS_PHRASE_GROUP_BLAME,
  AUS_PHRASE_GROUP_WAVERING,
  AUS_PHRASE_GROUP_GUILT,
  AUS_PHRASE_GROUP_THREAT,
  AUS_PHRASE_GROUP_ABSOLUTE,
  AUS_PHRASE_GROUP_SARCASM,
  AUS_PHRASE_GROUP_PRIVATE,
} AusPhraseGroup;

#define AUS_TYPE_PHRASE_GROUP (aus_phrase_group_get_type ())

GType       aus_phrase_group_get_type (void);

/* "Cliché", in the language of the interface */
const char *aus_phrase_group_get_word (AusPhraseGroup self);

/* A kind of phrase that does a letter no good */
typedef struct
{
  char          *id;      /* "not-you-but-me" */
  AusPhraseGroup group;
  char          *why;     /* a sentence, in the language of the reader */
  char         **betters; /* sentences to say instead, in the language of the text; or none */
  char          *advice;  /* what to do where there are none, in the language of the reader; "" */
} AusPhraseRule;

/**
 * AusPhraseRules:
 *
 * The phrase rules of one language, ready to be looked for. What a pattern may contain is told in
 * data/rules/README.md.
 */
typedef struct _AusPhraseRules AusPhraseRules;

/* @folder/phrases.LANGUAGE.json, for texts in @language. @reader: the language of the interface.
 * NULL with AUS_ERROR_INVALID, or what reading says. */
AusPhraseRules *aus_phrase_rules_load     (const char     *folder,
                                           AusLanguage     language,
                                           AusLanguage     reader,
                                           GError        **error) G_GNUC_WARN_UNUSED_RESULT;
void            aus_phrase_rules_free     (AusPhraseRules *self);

/* The first sentence to say instead, or the advice */
const char     *aus_phrase_rule_get_better (const AusPhraseRule *self);

/* (element-type AusPhraseRule), transfer none */
GPtrArray      *aus_phrase_rules_list     (AusPhraseRules *self);

AusLanguage     aus_phrase_rules_get_language (AusPhraseRules *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AusPhraseRules, aus_phrase_rules_free)

G_END_DECLS
