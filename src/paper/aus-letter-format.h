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
 * block at (125, 50), 75 wide, of which we use what lies inside the right margin; first line of the
 * letter at 98.46; folds at 105 and 210, punch mark at 148.5; margins 25 left, 20 right and below.
 * Form A is the same 18 higher, with a letterhead of 27 and folds at 87 and 192. Six lines of 12
 * points take 25.4 of the recipient's 27.3; most of the rest stands above them, as KOMA-Script has
 * it.
 *
 * UK and US block letters: margins of an inch; the address box is the zone that a DL window
 * (unverified) shows of a sheet folded in thirds, or a No. 10 window of one folded first at 4 inch;
 * where the text begins below it is our choice.
 *
 * Swiss letters have the address fields, the folds and the first line of KOMA-Script 3.38 (SNleft
 * and SN): 100 × 45 at (20, 35.5), or 90 × 45 at (112, 45), which ends 8 from the right edge; the
 * return line is in their uppermost 5. SN 010130 itself was not at hand: unverified. Margins and
 * the place of the information block are our choice.
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
  AusPaperFormat kind;
  double width;
  double height;
  AusBox head;         /* letterhead: name at its left, contact lines at its right */
  AusBox address;      /* recipient's lines, where their text begins */
  double address_lead; /* from the top of the box to that of the first line, where there is room */
  gboolean address_centred; /* the lines stand in the middle of the box instead */
  double return_y;     /* baseline of the return line; 0: this letter has none */
  AusBox info;
  double first_line_y; /* top of the first line of the letter */
  double next_page_y;  /* the same on the following pages */
  double left;
  double right;        /* margins */
  double bottom;       /* margin below the text, with the foot in it */
  double bottom_single; /* the same on a letter of one page, which has no foot: our choice */
  double foot_y;       /* baseline of the page number */
  double folds[2];     /* 0: no mark */
  double punch;        /* 0: no mark */
} AusLetterFormat;

#define AUS_MM(mm) ((mm) * 72.0 / 25.4)

/* What the user chose; AUS_PAPER_FORMAT_AUTOMATIC: Swiss (window right) under Swiss law, else
 * form B in German, US Letter under US law and UK otherwise. Static. */
const AusLetterFormat *aus_letter_format_for (AusPaperFormat chosen,
                                              AusLanguage    language,
                                              AusLaw         law);

/* For a sheet of the user's own, on the same paper: no letterhead, no address, no marks; the text
 * has the whole page. Static. */
const AusLetterFormat *aus_letter_format_for_notes (AusPaperFormat chosen,
                                                    AusLanguage    language,
                                                    AusLaw         law);

G_END_DECLS
