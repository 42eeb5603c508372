/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "core/client/aus-types.h"

G_BEGIN_DECLS

typedef enum
{
  AUS_CLAUSE_STATUS_VERIFIED,   /* somebody has read the source */
  AUS_CLAUSE_STATUS_UNVERIFIED, /* nobody has */
  AUS_CLAUSE_STATUS_CUSTOM,     /* no law asks for it */
} AusClauseStatus;

/* What is known of a clause of the mutual agreement. Texts by AusLanguage, never NULL. What it says
 * in a letter is in the templates, in the block AUS_BLOCK_CLAUSE and @id. */
typedef struct
{
  char           *id;         /* "usage-rights" */
  char           *titles[2];
  char           *effects[2]; /* what it does, in a sentence for the user */
  char           *cares[2];   /* what to mind; may be "" */
  char           *sources[2];
  AusClauseStatus status;
  gboolean        always;     /* the agreement cannot do without it: it is not chosen */
  gboolean        risky;      /* explained before it is switched on */
} AusClause;

/* The clauses in @folder/clauses.json, the program's rules, in the order of a letter.
 * (element-type AusClause), transfer full; NULL with AUS_ERROR_INVALID, or what reading says. */
GPtrArray       *aus_clauses_load      (const char      *folder,
                                        GError         **error) G_GNUC_WARN_UNUSED_RESULT;

/* The one of the block of that name; NULL when it is none of a clause. Transfer none. */
const AusClause *aus_clauses_find      (GPtrArray       *clauses,
                                        const char      *block);

/* "clause-usage-rights". Caller frees. */
char            *aus_clause_dup_block  (const AusClause *self) G_GNUC_WARN_UNUSED_RESULT;

void             aus_clause_free       (AusClause       *self);

G_END_DECLS
