/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * AusDocument:
 *
 * A letter as a tree of blocks: what it says, not where it stands. aus_document_new_from_markup()
 * (aus-markup.h) makes one, AusLetterPages sets it. Strings are never NULL. Immutable once made.
 */
#define AUS_TYPE_DOCUMENT (aus_document_get_type ())
G_DECLARE_FINAL_TYPE (AusDocument, aus_document, AUS, DOCUMENT, GObject)

/* A stretch of text; bold from one byte offset to the next, in pairs */
typedef struct
{
  char *text;   /* UTF-8; "\n" breaks the line */
  GArray *bold; /* of gsize */
} AusRuns;

typedef enum
{
  AUS_BLOCK_SUBJECT,
  AUS_BLOCK_HEADING,
  AUS_BLOCK_PARAGRAPH,
  AUS_BLOCK_ITEM,
  AUS_BLOCK_TABLE,
  AUS_BLOCK_SIGNATURES, /* one row per party: caption of the first line, name, lines below it */
} AusBlockKind;

typedef enum
{
  AUS_ROW_BODY,
  AUS_ROW_HEADER, /* repeated on every page the table reaches */
  AUS_ROW_TOTAL,
} AusRowKind;

typedef struct
{
  AusRowKind kind;
  GPtrArray *cells; /* of AusRuns */
} AusRow;

typedef struct
{
  AusBlockKind kind;
  gboolean keep;     /* on one page with the next block */
  AusRuns *runs;     /* NULL for tables and signatures */
  GPtrArray *rows;   /* of AusRow; NULL for text */
  guint64 right;     /* bit n: column n is aligned to the right */
} AusBlock;

/* A row of the information block; the label may be "" */
typedef struct
{
  char *label;
  char *value;
} AusInfoRow;

struct _AusDocument
{
  GObject parent_instance;

  char *language;       /* "de", "en-GB" */
  char *font;           /* family of the type; "" for the program's choice */
  char *title;          /* for metadata and the foot of the pages */
  char *subject;        /* of an e-mail with the same text */
  char *author;
  char *page_label;     /* "Page {n} of {m}" */
  char *carried;        /* "Carried over": beside a sum at the end of a page; "": none is */
  char *brought;        /* "Brought forward": beside it on the next page */

  char *sender;         /* letterhead */
  char *tagline;
  GPtrArray *contact;   /* of char * */
  char *return_line;
  GPtrArray *recipient; /* of char *, lines of the address field */
  GPtrArray *info;      /* of AusInfoRow */
  GPtrArray *blocks;    /* of AusBlock */

  GPtrArray *parts;     /* of AusLetterBlock: what a letter was put together from, and what the user
                         * has done with it; empty for other documents */
};

AusDocument *aus_document_new     (void) G_GNUC_WARN_UNUSED_RESULT;

/* A new block at the end; the last block, NULL when there is none. Transfer none. */
AusBlock    *aus_document_add     (AusDocument  *self,
                                   AusBlockKind  kind);
AusBlock    *aus_document_get_last (AusDocument *self);

/* @cells: (element-type AusRuns), transfer full */
void         aus_block_add_row    (AusBlock     *self,
                                   AusRowKind    kind,
                                   GPtrArray    *cells);
void         aus_document_add_info (AusDocument *self,
                                    const char  *label,
                                    const char  *value);

AusRuns     *aus_runs_new         (void) G_GNUC_WARN_UNUSED_RESULT;
void         aus_runs_free        (AusRuns      *self);

G_END_DECLS
