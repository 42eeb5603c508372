/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

#include "core/client/aus-draft.h"

G_BEGIN_DECLS

/*
 * A letter in blocks: the filled template, cut where it says "@block NAME" (its folder's README.md)
 * or, without that, at headings and paragraphs, and what the user has done with each of them. Texts
 * are markup, tidied: one line per item, row and paragraph, an empty line between paragraphs.
 */

typedef enum
{
  AUS_BLOCK_STATE_TEMPLATE, /* the template's words */
  AUS_BLOCK_STATE_EDITED,   /* the user's */
  AUS_BLOCK_STATE_CHANGED,  /* the user's, and the template would say something else by now */
} AusBlockState;

typedef enum
{
  AUS_BLOCK_ROLE_MOVABLE,    /* can be switched off, moved and edited */
  AUS_BLOCK_ROLE_FIXED,      /* can be edited: salutation, closing */
  AUS_BLOCK_ROLE_SUBJECT,    /* the same; the text is one line */
  AUS_BLOCK_ROLE_HEAD,       /* letterhead, address and information: from the data alone */
  AUS_BLOCK_ROLE_SIGNATURES, /* the same */
} AusBlockRole;

typedef struct
{
  char *name;
  char *label;          /* what the template calls it; "" mostly */
  AusBlockRole role;
  AusBlockState state;
  gboolean off;
  gboolean by_name;     /* the template names it; the name of others depends on what is there */
  char *filled;         /* what the template says; "" for what only the user has written */
  char *base;           /* what it said when the user wrote @text; @filled without an edit */
  char *text;           /* what the letter says */
  GPtrArray *values;    /* of char *: what of @filled comes from the data, as markup */
} AusLetterBlock;

/* The name of a block of the user's own begins with it. */
#define AUS_BLOCK_OWN "own-"

/* The name of a clause of an agreement begins with it. Those that are not off are numbered as they
 * come; the block AUS_BLOCK_CLAUSES stands over the first of them, and is not there without any. */
#define AUS_BLOCK_CLAUSE "clause-"
#define AUS_BLOCK_CLAUSES "clauses"

/* Marks @escaped as a value, for aus_letter_blocks_new(). Caller frees. */
char           *aus_letter_block_mark      (const char *escaped) G_GNUC_WARN_UNUSED_RESULT;

/* The blocks of @filled, a template's markup with or without marks on its values, in the order of
 * @draft (nullable) and with its texts. What has nothing to say and was not edited is left out.
 * (element-type AusLetterBlock), transfer full. */
GPtrArray      *aus_letter_blocks_new      (const char *filled,
                                            AusDraft   *draft) G_GNUC_WARN_UNUSED_RESULT;

/* What those that are not off say, as markup without any "@block". Caller frees. */
char           *aus_letter_blocks_dup_markup (GPtrArray *blocks) G_GNUC_WARN_UNUSED_RESULT;

/* Transfer none; NULL when there is none */
AusLetterBlock *aus_letter_blocks_find     (GPtrArray  *blocks,
                                            const char *name);

/* Markup of a block the way the texts above are; directives become words. Caller frees. */
char           *aus_letter_block_tidy      (const char *markup) G_GNUC_WARN_UNUSED_RESULT;

/* TRUE when its text has these words one after the other, whatever stands between them and whether
 * they are capital or bold */
gboolean        aus_letter_block_has_words (const AusLetterBlock *self,
                                            const char           *words);

gboolean        aus_letter_block_is_own    (const AusLetterBlock *self);
gboolean        aus_letter_block_is_clause (const AusLetterBlock *self);

G_END_DECLS
