/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <pango/pangocairo.h>

#include "paper/aus-document.h"

G_BEGIN_DECLS

/* The type that letters are set in: sizes, weights, leading. Units are points. */

typedef enum
{
  AUS_STYLE_BODY,
  AUS_STYLE_HEADING,
  AUS_STYLE_SUBJECT,
  AUS_STYLE_CAPTION, /* table heads, captions, foot, contact lines */
  AUS_STYLE_RETURN,
  AUS_STYLE_NAME,    /* letterhead */
  AUS_STYLE_TAGLINE,
} AusStyle;

typedef enum
{
  AUS_INK_TEXT,
  AUS_INK_DIM,
  AUS_INK_ACCENT,
} AusInk;

/* A context whose lines break the same on paper, in a PDF and on any screen. @font: a family, ""
 * for the program's choice, which also steps in for one that is not installed. */
PangoContext *aus_type_new_context  (const char    *language,
                                     const char    *font) G_GNUC_WARN_UNUSED_RESULT;

/* The family that papers are set in when @font is asked for. Caller frees. */
char         *aus_type_dup_family   (const char    *font) G_GNUC_WARN_UNUSED_RESULT;

double        aus_type_get_leading  (AusStyle       style);
AusInk        aus_type_get_ink      (AusStyle       style);

/* Distance from the top of a line of @style that is @leading high to its baseline */
double        aus_type_get_baseline (AusStyle       style,
                                     double         leading);

/* @width ≤ 0: the lines do not wrap. @bold (nullable): pairs of byte offsets */
PangoLayout  *aus_type_set          (PangoContext  *context,
                                     AusStyle       style,
                                     const char    *text,
                                     const GArray  *bold,
                                     double         width) G_GNUC_WARN_UNUSED_RESULT;

/* The same for running text. Where a line would end far from the margin the word behind it is
 * parted, if the language's patterns are there (aus-hyphen.h): the text of the layout then has a
 * soft hyphen in that place, and nowhere else. */
PangoLayout  *aus_type_set_paragraph (PangoContext *context,
                                      AusStyle      style,
                                      const char   *text,
                                      const GArray *bold,
                                      double        width) G_GNUC_WARN_UNUSED_RESULT;

/* Whether @line ends inside a word */
gboolean      aus_type_is_parted    (PangoLayout   *layout,
                                     int            line);

/* The same in another size, for the address in its window */
PangoLayout  *aus_type_set_sized    (PangoContext  *context,
                                     AusStyle       style,
                                     double         size,
                                     const char    *text,
                                     double         width) G_GNUC_WARN_UNUSED_RESULT;

/* Of the widest line */
double        aus_type_get_width    (PangoLayout   *layout);

G_END_DECLS
