/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-clause.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "core/base/aus-json-require.h"
#include "core/text/aus-letter-block.h"

#define FORMAT  "ausklang-clauses"
#define VERSION 1

static const char * const status_words[] = {
  [AUS_CLAUSE_STATUS_VERIFIED] = "verified",
  [AUS_CLAUSE_STATUS_UNVERIFIED] = "unverified",
  [AUS_CLAUSE_STATUS_CUSTOM] = "custom",
};

void
aus_clause_free (AusClause *self)
{
  g_free (self->id);
  aus_json_free_pair (self->titles);
  aus_json_free_pair (self->effects);
  aus_json_free_pair (self->cares);
  aus_json_free_pair (self->sources);
  g_free (self);
}

static gboolean
read_clause (JsonObject  *object,
             const char  *path,
             gpointer     user_data,
             GError     **error)
{
  GPtrArray *clauses = user_data;
  AusClause *clause = g_new0 (AusClause, 1);
  int status = 0;

  g_ptr_array_add (clauses, clause);
  if (!aus_json_require_text (object, "id", path, &clause->id, error)
      || !aus_json_require_pair (object, "title", path, clause->titles, error)
      || !aus_json_require_pair (object, "does", path, clause->effects, error)
      || !aus_json_optional_pair (object, "care", path, clause->cares, error)
      || !aus_json_require_pair (object, "source", path, clause->sources, error)
      || !aus_json_require_word (object, "status", path, status_words,
                                 G_N_ELEMENTS (status_words), &status, error))
    return FALSE;

  clause->status = (AusClauseStatus) status;

  return aus_json_optional_bool (object, "always", path, &clause->always, error)
         && aus_json_optional_bool (object, "risky", path, &clause->risky, error);
}

GPtrArray *
aus_clauses_load (const char *folder,
                  GError    **error)
{
  g_autoptr (GPtrArray) clauses =
    g_ptr_array_new_with_free_func ((GDestroyNotify) aus_clause_free);

  g_return_val_if_fail (folder != NULL, NULL);

  if (!aus_json_require_file (folder, "clauses.json", FORMAT, VERSION, "clauses", read_clause,
                              clauses, error))
    return NULL;

  return g_steal_pointer (&clauses);
}

const AusClause *
aus_clauses_find (GPtrArray  *clauses,
                  const char *block)
{
  g_return_val_if_fail (clauses != NULL && block != NULL, NULL);

  if (!g_str_has_prefix (block, AUS_BLOCK_CLAUSE))
    return NULL;

  for (guint i = 0; i < clauses->len; i++)
    {
      const AusClause *clause = clauses->pdata[i];

      if (g_str_equal (clause->id, block + strlen (AUS_BLOCK_CLAUSE)))
        return clause;
    }

  return NULL;
}

char *
aus_clause_dup_block (const AusClause *self)
{
  return g_strconcat (AUS_BLOCK_CLAUSE, self->id, NULL);
}
