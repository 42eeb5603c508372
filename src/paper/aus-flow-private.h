/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "paper/aus-flow.h"

G_BEGIN_DECLS

typedef struct
{
  AusDocument *document;
  PangoContext *context;
  double leading; /* factors of what AusStyle and the gaps say */
  double gap;
  double width;
  double page;
  GPtrArray *pieces;
  GPtrArray *added; /* those that come behind them */
} AusFlow;

double    aus_flow_get_leading   (AusFlow        *self,
                                  AusStyle        style);

AusPiece *aus_flow_add_piece     (AusFlow        *self,
                                  guint           block,
                                  double          before,
                                  double          height);

/* @layout: transfer full. @right: the place of the lines' right edge is @x. */
void      aus_piece_add_part     (AusFlow        *self,
                                  AusPiece       *piece,
                                  PangoLayout    *layout,
                                  AusStyle        style,
                                  double          x,
                                  double          y,
                                  gboolean        right);
void      aus_piece_add_rule     (AusPiece       *self,
                                  double          x,
                                  double          y,
                                  double          length,
                                  gboolean        strong);

/* In aus-flow-rows.c */
void      aus_flow_add_table     (AusFlow        *self,
                                  guint           block,
                                  double          before);
void      aus_flow_add_signatures (AusFlow       *self,
                                   guint          block,
                                   double         before);

G_END_DECLS
