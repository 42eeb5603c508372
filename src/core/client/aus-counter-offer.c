/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-counter-offer.h"

G_DEFINE_FINAL_TYPE (AusCounterOffer, aus_counter_offer, AUS_TYPE_ENTITY)

static const AusField fields[] = {
  AUS_STRING (AusCounterOffer, id),
  AUS_DATE (AusCounterOffer, date),
  AUS_STRING (AusCounterOffer, plea),
  AUS_STRING (AusCounterOffer, words),
  AUS_STRING (AusCounterOffer, answer),
  AUS_BOOL (AusCounterOffer, conceded),
  AUS_INT (AusCounterOffer, days, -9999, 9999),
  AUS_MONEY (AusCounterOffer, money),
};

static void
aus_counter_offer_class_init (AusCounterOfferClass *klass)
{
  aus_entity_class_install_fields (AUS_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
aus_counter_offer_init (AusCounterOffer *self)
{
}

AusCounterOffer *
aus_counter_offer_new (void)
{
  return AUS_COUNTER_OFFER (aus_entity_new (AUS_TYPE_COUNTER_OFFER));
}
