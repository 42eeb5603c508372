/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/client/aus-client.h"
#include "core/client/aus-sender.h"
#include "core/law/aus-retention.h"

G_BEGIN_DECLS

/* Which papers of a client the law wants kept, and until when. The duty is the user's, so it
 * follows from the law the user lives under; the client's stands in where that is not known. */

/**
 * AusRetained:
 *
 * A paper of the client that is to be kept.
 */
typedef struct
{
  AusRetentionKind kind;
  char            *name;  /* "Invoice 2026-118", translated */
  char            *file;  /* in the folder of documents; "" for what is not there */
  AusDate          dated;
  AusDate          until; /* the last day it is to be kept; not set where no rule is known */
} AusRetained;

/* Whose law it is: of @sender (nullable), else of @client */
AusLaw     aus_retained_get_law  (AusClient   *client,
                                  AusSender   *sender);

/* Invoices by their day of issue, then papers by the day on them; what has no day is left out.
 * Returns: (element-type AusRetained) (transfer full) */
GPtrArray *aus_retained_list     (AusClient   *client,
                                  AusLaw       law) G_GNUC_WARN_UNUSED_RESULT;

/* The day after which nothing of the client has to be kept; not set when there is nothing to keep,
 * or no rule. */
AusDate    aus_retained_get_last (AusClient   *client,
                                  AusLaw       law);

void       aus_retained_free     (AusRetained *self);

G_END_DECLS
