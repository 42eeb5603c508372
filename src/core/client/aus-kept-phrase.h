/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/base/aus-entity-list.h"

G_BEGIN_DECLS

/**
 * AusKeptPhrase:
 *
 * A phrase the user has been told of and leaves as it is, at one place of the letters to a client.
 */
#define AUS_TYPE_KEPT_PHRASE (aus_kept_phrase_get_type ())
G_DECLARE_FINAL_TYPE (AusKeptPhrase, aus_kept_phrase, AUS, KEPT_PHRASE, AusEntity)

struct _AusKeptPhrase
{
  AusEntity parent_instance;

  char *id;
  char *mark;   /* of the place: AusPhrase */
  char *rule;   /* id of the rule */
  char *phrase; /* as it stands there, for people */
  AusDate kept_on;
};

AusKeptPhrase *aus_kept_phrase_new (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
