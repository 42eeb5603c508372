/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-conversation.h"

G_DEFINE_FINAL_TYPE (AusConversation, aus_conversation, AUS_TYPE_ENTITY)

static const AusField fields[] = {
  AUS_ENUM (AusConversation, branch, aus_talk_branch_get_type, AUS_TALK_BRANCH_CHANGED),
  AUS_STRING (AusConversation, reason_to_say),
  AUS_STRING (AusConversation, offer),
  AUS_STRING (AusConversation, time),
  AUS_ENUM (AusConversation, talk_channel, aus_talk_channel_get_type, AUS_TALK_CHANNEL_IN_PERSON),
  AUS_STRING (AusConversation, participants),
  AUS_DATE (AusConversation, held_on),
  AUS_STRING (AusConversation, present),
  AUS_STRING (AusConversation, said),
  AUS_STRING (AusConversation, disputed),
  AUS_LIST (AusConversation, agreements, aus_agreement_get_type),
  AUS_LIST (AusConversation, promises, aus_promise_get_type),
};

static void
aus_conversation_class_init (AusConversationClass *klass)
{
  aus_entity_class_install_fields (AUS_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
aus_conversation_init (AusConversation *self)
{
}

AusConversation *
aus_conversation_new (void)
{
  return AUS_CONVERSATION (aus_entity_new (AUS_TYPE_CONVERSATION));
}
