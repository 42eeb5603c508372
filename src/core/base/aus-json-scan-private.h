/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "aus-error.h"
#include "aus-json.h"

G_BEGIN_DECLS

/* Shared by the two halves of the scanner: the grammar, and its strings and messages. */

typedef struct
{
  const char *key; /* as written, between the quotes; NULL before the first member */
  gsize       key_length;
  guint       n_items; /* members so far, or the index of the item being read */
  GHashTable *seen;    /* unescaped names; kept for the next object at this depth */
  gboolean    is_object;
} AusJsonFrame;

typedef struct
{
  const char   *start;
  const char   *at;
  const char   *end;
  AusJsonRules  rules;
  const char   *name;
  GString      *text;
  guint         depth;
  AusJsonFrame  frames[AUS_JSON_MAX_DEPTH];
  GError      **error;
} AusJsonScanner;

/* Reads a string from its opening to behind its closing quote. Where @out is not NULL, what it
 * stands for is added there (profile only: the grammar alone allows what UTF-8 cannot hold). */
gboolean aus_json_scanner_string   (AusJsonScanner *self,
                                    GString        *out);

/* Both set the error and return FALSE, so that callers can return what they return. */
gboolean aus_json_scanner_fail     (AusJsonScanner *self,
                                    const char     *at,
                                    AusError        code,
                                    const char     *format,
                                    ...) G_GNUC_PRINTF (4, 5);
gboolean aus_json_scanner_expected (AusJsonScanner *self,
                                    const char     *what);

G_END_DECLS
