/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/client/aus-client.h"
#include "core/ending/aus-asset-order.h"

G_BEGIN_DECLS

/*
 * Who still holds what. A thing is in exactly one of the first four groups; the last one goes
 * across them.
 */
typedef enum
{
  AUS_HOLDING_ME,
  AUS_HOLDING_CLIENT,
  AUS_HOLDING_SUCCESSOR,
  AUS_HOLDING_NOBODY, /* deleted */
  AUS_HOLDING_ACCESS, /* no longer with the user, whose own access to it is still there */
} AusHolding;

#define AUS_N_HOLDINGS 5

typedef struct
{
  guint n_all;
  guint n[AUS_N_HOLDINGS];
  guint n_unfinished;      /* something is missing, whoever has it */
} AusHoldings;

void        aus_holdings_get           (AusClient     *client,
                                        AusHoldings   *holdings);

/* "With you 5 · with the client 2 · your access still there 1", groups that are empty left out; ""
 * when there is nothing at all. Caller frees. */
char       *aus_holdings_dup_text      (const AusHoldings *holdings) G_GNUC_WARN_UNUSED_RESULT;

/* "Still with you"; static, translated */
const char *aus_holding_title          (AusHolding     group);

gboolean    aus_holding_has            (AusHolding     group,
                                        AusAsset      *asset);

/* Who has it by what is ticked off: whoever had it until it is handed on, then whoever gets it.
 * What is kept stays where it is. Never AUS_HOLDING_ACCESS. */
AusHolding  aus_asset_get_holding      (AusAsset      *self);

/* The user can get at it: it is with them, or their own access is not given up */
gboolean    aus_asset_have_access      (AusAsset      *self);

/* The first stop that it has and that is ahead; AUS_N_ASSET_STOPS when there is none left */
int         aus_asset_get_next_stop    (AusAsset      *self);

/* "handed-on", "tested", "revoked", "ground": what is missing, in its order, as words for programs.
 * NULL-terminated, empty when the thing is finished. Caller frees the array alone. */
const char **aus_asset_list_missing    (AusAsset      *self) G_GNUC_WARN_UNUSED_RESULT;

/* "not handed over, not tested by the client", or how it ended. Caller frees. */
char       *aus_asset_describe_missing (AusAsset      *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
