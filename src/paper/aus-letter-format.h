/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

#include "core/client/aus-types.h"

G_BEGIN_DECLS

/*
 * Where things stand on a letter's sheet, in millimetres from its top left corner. This is the one
 * place where a millimetre becomes a point.
 *
 * DIN 5008 form B: letterhead 45, address field 85 × 45 at (20, 45) with the return line and notes
 * in its upper 17.7 and the recipient in the lower 27.3, text in it 5 further right; information
 * block at (125, 50), 75 wide; first line of the letter at 98.46; folds at 105 and 210, punch mark
 * at 148.5; margins 25 left, 20 right and below. UK and US block letters: margins of an inch; the
 * address box is the zone that a DL or No. 10 window shows of a sheet folded in thirds; where the
 * text begins below it is our choice.
 */

typedef struct
{
  double x;
  double y;
  double width;
  double height;
} AusBox;

typedef struct
{
  const char *name;
  double width;
  double height;
  AusBox head;         /* letterhead: name at its left, contact lines at its right */
  AusBox address;      /* recipient's lines, where their text begins */
  double return_y;     /* baseline of the return line; 0: this letter has none */
  AusBox info;
  double first_line_y; /* top of the first line of the letter */
  double next_page_y;  /* the same on the following pages */
  double left;
  double right;        /* margins */
  double bottom;       /* margin below the text, with a foot in it */
  double bottom_single; /* the same on a letter of one page, which has no foot */
  double foot_y;       /* baseline of the page number */
  double folds[2];
  double punch;        /* 0: no mark */
} AusLetterFormat;

#define AUS_MM(mm) ((mm) * 72.0 / 25.4)

extern const AusLetterFormat aus_letter_format_din5008b;
extern const AusLetterFormat aus_letter_format_uk;
extern const AusLetterFormat aus_letter_format_us;

/* The format for letters in @language to a client under @law. Static. */
const AusLetterFormat *aus_letter_format_for (AusLanguage language,
                                              AusLaw      law);

G_END_DECLS
