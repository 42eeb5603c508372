/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/base/aus-entity-list.h"
#include "core/client/aus-types.h"

G_BEGIN_DECLS

/**
 * AusAgreement:
 *
 * Something that was agreed in the conversation. It stays a note of the user's until it lands where
 * it belongs: see core/ending/aus-talk-landing.h.
 */
#define AUS_TYPE_AGREEMENT (aus_agreement_get_type ())
G_DECLARE_FINAL_TYPE (AusAgreement, aus_agreement, AUS, AGREEMENT, AusEntity)

struct _AusAgreement
{
  AusEntity parent_instance;

  char *id;
  char *what;      /* in the client's language: it is printed once it has landed */
  AusAgreementKind kind;
  AusDate date;
  AusMoney money;
  char *landed;    /* where: "term", "last-day", or a kind of thing and its id, "step:ID"; "" */
};

AusAgreement *aus_agreement_new (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
