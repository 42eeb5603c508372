/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/client/aus-client.h"
#include "core/client/aus-sender.h"

G_BEGIN_DECLS

/* How long the law wants papers kept. The duty is the user's, so it follows from the law the user
 * lives under; the client's stands in where that is not known. */

typedef enum
{
  AUS_RETENTION_INVOICE,
  AUS_RETENTION_LETTER,
} AusRetentionKind;

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
AusLaw      aus_retention_get_law (AusClient       *client,
                                   AusSender       *sender);

/* The last day of keeping a paper of @dated; not set without a rule */
AusDate     aus_retention_get_end (AusLaw           law,
                                   AusRetentionKind kind,
                                   AusDate          dated);

/* The rule with its source, in a sentence of the interface's language, static: "8 years from the
 * end of the year, § 147 AO, § 14b UStG." */
const char *aus_retention_rule    (AusLaw           law,
                                   AusRetentionKind kind);

/* It was read in its source; FALSE also where there is no rule */
gboolean    aus_retention_is_verified (AusLaw       law);

/* The rule, that it has not been checked where it has not, and "Orientation, not legal advice."
 * Caller frees. */
char       *aus_retention_say     (AusLaw           law,
                                   AusRetentionKind kind) G_GNUC_WARN_UNUSED_RESULT;

/* Invoices by their day of issue, then papers by the day on them; what has no day is left out.
 * Returns: (element-type AusRetained) (transfer full) */
GPtrArray  *aus_retention_list    (AusClient       *client,
                                   AusLaw           law) G_GNUC_WARN_UNUSED_RESULT;

/* The day after which nothing of the client has to be kept; not set when there is nothing to keep,
 * or no rule. */
AusDate     aus_retention_get_last (AusClient      *client,
                                    AusLaw          law);

void        aus_retained_free     (AusRetained     *self);

G_END_DECLS
