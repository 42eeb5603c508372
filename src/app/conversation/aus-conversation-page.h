/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/widgets/aus-client-pane.h"
#include "core/plan/aus-plan.h"

G_BEGIN_DECLS

/**
 * AusConversationPage:
 *
 * The talk with the client: what to say, the appointment, the record and where what was agreed
 * goes, and holding firm afterwards.
 *
 * Actions: "conversation.record", "conversation.plan", "conversation.next", "conversation.print",
 * "conversation.export", "conversation.land" (id, place), "conversation.show-landing" (id),
 * "conversation.plan-promise" (id), "conversation.log-offer" (id of a plea), "conversation.concede"
 * (id of a plea), "conversation.show" (id), "conversation.show-member" (path).
 */
#define AUS_TYPE_CONVERSATION_PAGE (aus_conversation_page_get_type ())
G_DECLARE_FINAL_TYPE (AusConversationPage, aus_conversation_page, AUS, CONVERSATION_PAGE,
                      AusClientPane)

/* The client's plan, as the page changes it; NULL without a client. Transfer none. */
AusPlan *aus_conversation_page_get_plan (AusConversationPage *self);

G_END_DECLS
