/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/base/aus-entity-list.h"
#include "core/client/aus-types.h"
#include "core/client/aus-agreement.h"
#include "core/client/aus-promise.h"

G_BEGIN_DECLS

/**
 * AusConversation:
 *
 * The talk in which the client is told: how it is prepared, and what came of it. Its day is
 * ending.conversation_on.
 */
#define AUS_TYPE_CONVERSATION (aus_conversation_get_type ())
G_DECLARE_FINAL_TYPE (AusConversation, aus_conversation, AUS, CONVERSATION, AusEntity)

struct _AusConversation
{
  AusEntity parent_instance;

  AusTalkBranch branch;
  char *reason_to_say;       /* the general reason, in the client's language */
  char *offer;               /* what else I offer, a line each, in the client's language */
  char *time;                /* of the appointment, "14:30"; "" for none */
  AusTalkChannel talk_channel;
  char *participants;        /* ids of the client's contacts, a space between them */
  AusDate held_on;           /* not set: it has not been held */
  char *present;             /* who was there, as the user wrote it; private, like the next two */
  char *said;
  char *disputed;
  AusEntityList *agreements; /* of AusAgreement */
  AusEntityList *promises;   /* of AusPromise */
};

AusConversation *aus_conversation_new (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
