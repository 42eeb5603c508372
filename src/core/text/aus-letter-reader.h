/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/base/aus-date.h"
#include "core/client/aus-client.h"
#include "core/client/aus-colleague.h"
#include "core/client/aus-network.h"
#include "core/client/aus-referral.h"
#include "core/text/aus-text-value.h"

G_BEGIN_DECLS

/*
 * Papers about a client that go to a colleague (aus_paper_kind_is_to_colleague()): whom they may
 * go to, and what they say of that colleague. Whether somebody may be named is asked before it is
 * known, so that paper alone names a colleague without consent: to that very colleague.
 */

/* Whether papers to the client name @colleague (nullable): consents, has a name and is ready */
gboolean      aus_letter_may_name        (AusReferral  *referral,
                                          AusColleague *colleague);

/* Who took over, else was introduced, else agreed, of those who may be named; NULL for nobody.
 * @network: nullable. @colleague (out): who that is. Transfer none. */
AusReferral  *aus_client_find_successor  (AusClient     *self,
                                          AusNetwork    *network,
                                          AusColleague **colleague);

/* Those of @client's shortlist to whom @kind may go, in its order: with a name and not declined;
 * for all but the request also who may be named. (element-type AusColleague), transfer container */
GPtrArray    *aus_letter_list_readers    (AusClient    *client,
                                          AusNetwork   *network,
                                          const char   *kind) G_GNUC_WARN_UNUSED_RESULT;

/* Whom @kind goes to: the colleague with the id @wanted, else (NULL or "") who comes first: of a
 * request somebody who has not agreed yet, of other papers the successor. NULL with @error
 * (AUS_ERROR_NOT_FOUND, a sentence for the user) for nobody. Transfer none. */
AusColleague *aus_letter_choose_reader   (AusClient    *client,
                                          AusNetwork   *network,
                                          const char   *kind,
                                          const char   *wanted,
                                          GError      **error);

/* Who gets a paper by e-mail: @reader of one to a colleague, the successor of the brief; NULL is
 * whom letters to the client go to. Transfer none. */
AusColleague *aus_letter_get_recipient   (AusClient    *client,
                                          AusNetwork   *network,
                                          const char   *kind,
                                          AusColleague *reader);

/* Makes the context of a letter to @client one of a letter to @colleague: "colleague", and the form
 * of address (the template README). @context: of the same client, language and day */
void          aus_letter_context_address (AusTextValue *context,
                                          AusClient    *client,
                                          AusColleague *colleague,
                                          AusLanguage   language,
                                          AusDate       today);

G_END_DECLS
