/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "paper/aus-type.h"

G_BEGIN_DECLS

/* The blocks of a document, set in lines and rows: the pieces that pages are made of. */

/* Lines of a layout at a place inside its piece */
typedef struct
{
  PangoLayout *layout;
  AusStyle style;
  int first;       /* line */
  int n_lines;
  double x;        /* from the left margin; the right edge of the lines when @right */
  double y;        /* top of the first line, from the top of the piece */
  gboolean right;
  double leading;
} AusPart;

/* A thin line */
typedef struct
{
  double x;
  double y;
  double length;
  gboolean strong;
} AusRule;

typedef struct
{
  guint block;        /* index in the document */
  AusBlockKind kind;
  AusRowKind row;     /* for tables */
  double before;
  double height;
  gboolean keep_next;
  int header;         /* index of the piece to repeat; -1: none */
  guint carried;      /* index of the sum to add when the page ends here; 0: none */
  guint brought;      /* and on the next page */
  GArray *parts;      /* of AusPart */
  GArray *rules;      /* of AusRule */
} AusPiece;

/* @air between lines and blocks, from 1 (comfortable) to 0 (tight): the type keeps its size. @width
 * of the text, @page the height of a whole page's text. @n_text (out): so many pieces are the text;
 * those behind them are added where a page ends or begins. (element-type AusPiece) */
GPtrArray *aus_flow_new (AusDocument  *document,
                         PangoContext *context,
                         double        air,
                         double        width,
                         double        page,
                         guint        *n_text) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
