/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/base/aus-entity-list.h"
#include "core/client/aus-address.h"
#include "core/client/aus-asset.h"
#include "core/client/aus-calendar-entry.h"
#include "core/client/aus-closing.h"
#include "core/client/aus-contact.h"
#include "core/client/aus-contract.h"
#include "core/client/aus-conversation.h"
#include "core/client/aus-counter-offer.h"
#include "core/client/aus-draft.h"
#include "core/client/aus-ending.h"
#include "core/client/aus-invoice.h"
#include "core/client/aus-kept-phrase.h"
#include "core/client/aus-log-entry.h"
#include "core/client/aus-project.h"
#include "core/client/aus-referral.h"
#include "core/client/aus-sent-paper.h"
#include "core/client/aus-signal.h"
#include "core/client/aus-step.h"
#include "core/client/aus-types.h"

G_BEGIN_DECLS

/**
 * AusClient:
 *
 * The root of a client's file ("format": "ausklang-client").
 */
#define AUS_TYPE_CLIENT (aus_client_get_type ())
G_DECLARE_FINAL_TYPE (AusClient, aus_client, AUS, CLIENT, AusEntity)

struct _AusClient
{
  AusEntity parent_instance;

  char *id;
  char *legal_name;            /* may have two lines */
  char *trade_name;
  char *customer_number;
  AusLanguage language;        /* of its papers */
  AusAddressForm address_form;
  AusLaw law;
  char *holiday_region;        /* "DE-SN", an id of AusHolidays: whose holidays move deadlines; ""
                                * for those that fit the law, see AusCalendars */
  AusTrade trade;              /* which plan template */
  char *currency;              /* ISO 4217, proposed for new amounts */
  AusEntityList *addresses;    /* of AusAddress */
  AusEntityList *contacts;     /* of AusContact */
  AusContract *contract;
  AusEntityList *projects;     /* of AusProject */
  AusEntityList *invoices;     /* of AusInvoice */
  AusEntityList *assets;       /* of AusAsset */
  AusEntityList *referrals;    /* of AusReferral */
  AusEntityList *steps;        /* of AusStep */
  AusEntityList *signals;      /* of AusSignal; private */
  AusEntityList *log;          /* of AusLogEntry */
  AusEntityList *calendar_entries; /* of AusCalendarEntry: what was exported; not undoable */
  AusEntityList *drafts;       /* of AusDraft: what was changed in letters */
  AusEntityList *papers;       /* of AusSentPaper, in the order they were sent */
  AusEntityList *kept_phrases; /* of AusKeptPhrase: what the phrase guard is to leave alone */
  AusConversation *conversation;
  AusEntityList *counter_offers; /* of AusCounterOffer, in the order they came; private */
  AusEnding *ending;
  AusClosing *closing;
  char *notes;                 /* private */
};

AusClient  *aus_client_new            (void) G_GNUC_WARN_UNUSED_RESULT;

/* What one calls it: the trade name, else the legal one; "" without either. Transfer none. */
const char *aus_client_get_short_name (AusClient *self);

/* What the user has changed in letters of @kind in @language, NULL for nothing. @colleague: id of
 * whom they go to, "" for the client. Transfer none. */
AusDraft   *aus_client_find_draft     (AusClient  *self,
                                       const char *kind,
                                       const char *colleague,
                                       AusLanguage language);

G_END_DECLS
