/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/base/aus-entity-list.h"

G_BEGIN_DECLS

/**
 * AusCounterOffer:
 *
 * What the client offered or asked for to make the user stay, and the answer. Private, all of it.
 */
#define AUS_TYPE_COUNTER_OFFER (aus_counter_offer_get_type ())
G_DECLARE_FINAL_TYPE (AusCounterOffer, aus_counter_offer, AUS, COUNTER_OFFER, AusEntity)

struct _AusCounterOffer
{
  AusEntity parent_instance;

  char *id;
  AusDate date;
  char *plea;        /* id of the card (AusPlea) it was answered with; "" for none */
  char *words;       /* what was said */
  char *answer;      /* what was answered */
  gboolean conceded;
  int days;          /* by how many days the last working day became later */
  AusMoney money;    /* the discount; not set: none */
};

AusCounterOffer *aus_counter_offer_new (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
