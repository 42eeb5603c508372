/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-ending.h"

G_DEFINE_FINAL_TYPE (AusEnding, aus_ending, AUS_TYPE_ENTITY)

static const AusField fields[] = {
  AUS_ENUM (AusEnding, stage, aus_stage_get_type, AUS_STAGE_RUNNING),
  AUS_CHILD (AusEnding, doubt, aus_doubt_get_type),
  AUS_DATE (AusEnding, pause_from),
  AUS_DATE (AusEnding, pause_until),
  AUS_CHILD (AusEnding, repair, aus_repair_get_type),
  AUS_ENUM (AusEnding, decision, aus_decision_get_type, AUS_DECISION_OPEN),
  AUS_DATE (AusEnding, decided_on),
  AUS_DATE (AusEnding, conversation_on),
  AUS_DATE (AusEnding, notice_sent),
  AUS_DATE (AusEnding, notice_received),
  AUS_ENUM (AusEnding, notice_channel, aus_notice_channel_get_type, AUS_NOTICE_CHANNEL_LETTER),
  AUS_DATE (AusEnding, last_day),
  AUS_DATE (AusEnding, contract_end),
  AUS_STRING (AusEnding, reason),
  AUS_STRING (AusEnding, deal_breaker),
  AUS_STRING (AusEnding, aim),
  AUS_STRING (AusEnding, other_terms),
  AUS_STRING (AusEnding, thanks),
  AUS_BOOL_ON (AusEnding, print_thanks),
  AUS_BOOL_ON (AusEnding, print_referrals),
};

static void
aus_ending_class_init (AusEndingClass *klass)
{
  aus_entity_class_install_fields (AUS_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
aus_ending_init (AusEnding *self)
{
}

AusEnding *
aus_ending_new (void)
{
  return AUS_ENDING (aus_entity_new (AUS_TYPE_ENDING));
}
