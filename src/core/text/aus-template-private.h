/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "aus-template.h"

G_BEGIN_DECLS

typedef enum
{
  AUS_TAG_TEXT,
  AUS_TAG_VARIABLE,
  AUS_TAG_RAW,
  AUS_TAG_SECTION,
  AUS_TAG_INVERTED,
  AUS_TAG_PARTIAL,
} AusTagKind;

typedef struct
{
  AusTagKind kind;
  char *text;          /* the literal text, or the name */
  char **path;         /* of a name; empty for the implicit iterator */
  char *indent;        /* of a partial alone on its line */
  GPtrArray *children; /* of a section, of AusTag */
} AusTag;

struct _AusTemplate
{
  char *name;
  GPtrArray *tags; /* of AusTag */
};

/* In aus-template-parse.c. (element-type AusTag) */
GPtrArray *aus_template_parse (const char *text,
                               gsize       length,
                               const char *name,
                               GError    **error);

G_END_DECLS
