/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/base/aus-date.h"
#include "core/client/aus-address.h"
#include "core/client/aus-client.h"
#include "core/client/aus-contact.h"
#include "core/client/aus-network.h"
#include "core/client/aus-sender.h"
#include "core/law/aus-law-book.h"
#include "core/text/aus-text-value.h"

G_BEGIN_DECLS

/*
 * What a letter to a client may say: the variables of data/templates (its README.md lists them),
 * with every date, amount and list already in the words of the paper's language. Private fields
 * (notes, reason, aim, log, referral and colleague notes) are never read here.
 */

/* @network (nullable): no referrals without it. @law (nullable): no day of notice without it.
 * @language: usually the client's. */
AusTextValue *aus_letter_context_new        (AusClient   *client,
                                             AusNetwork  *network,
                                             AusSender   *sender,
                                             AusLawBook  *law,
                                             AusLanguage  language,
                                             AusDate      today) G_GNUC_WARN_UNUSED_RESULT;

/* ICU locale of a paper: "de_DE", "de_AT", "de_CH", "en_GB" or "en_US". Static. */
const char   *aus_letter_get_locale         (AusLanguage  language,
                                             AusLaw       law);

/* Whom a letter about the ending goes to: who receives notice, else who decides, else NULL.
 * Transfer none. */
AusContact   *aus_client_get_addressee      (AusClient   *self);

/* The postal address, else the visiting one, else the billing one, else NULL. Transfer none. */
AusAddress   *aus_client_get_letter_address (AusClient   *self);

G_END_DECLS
