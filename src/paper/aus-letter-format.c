/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-letter-format.h"

static const AusLetterFormat formats[] = {
  {
    .kind = AUS_PAPER_FORMAT_DIN5008A,
    .width = 210,
    .height = 297,
    .head = { 25, 9, 165, 18 },
    .address = { 25, 44.7, 80, 27.3 },
    .address_lead = 1.5,
    .return_y = 42.9,
    .info = { 125, 32, 65, 40 },
    .first_line_y = 80.46,
    .next_page_y = 20,
    .left = 25,
    .right = 20,
    .bottom = 20,
    .bottom_single = 15,
    .foot_y = 285,
    .folds = { 87, 192 },
    .punch = 148.5,
  },
  {
    .kind = AUS_PAPER_FORMAT_DIN5008B,
    .width = 210,
    .height = 297,
    .head = { 25, 17, 165, 28 },
    .address = { 25, 62.7, 80, 27.3 },
    .address_lead = 1.5,
    .return_y = 60.9,
    .info = { 125, 50, 65, 40 },
    .first_line_y = 98.46,
    .next_page_y = 20,
    .left = 25,
    .right = 20,
    .bottom = 20,
    .bottom_single = 15,
    .foot_y = 285,
    .folds = { 105, 210 },
    .punch = 148.5,
  },
  {
    .kind = AUS_PAPER_FORMAT_UK,
    .width = 210,
    .height = 297,
    .head = { 25.4, 19, 159.2, 30 },
    .address = { 25.4, 57, 74.6, 24 },
    .address_lead = 1.5,
    .info = { 110, 58.2, 74.6, 22.8 },
    .first_line_y = 87,
    .next_page_y = 25.4,
    .left = 25.4,
    .right = 25.4,
    .bottom = 25.4,
    .bottom_single = 15,
    .foot_y = 283,
    .folds = { 99, 198 },
  },
  {
    .kind = AUS_PAPER_FORMAT_US,
    .width = 215.9,
    .height = 279.4,
    .head = { 25.4, 19, 165.1, 30 },
    .address = { 25.4, 63.5, 85.7, 25.4 },
    .address_lead = 1.5,
    .info = { 120, 64.7, 70.5, 24.2 },
    .first_line_y = 96,
    .next_page_y = 25.4,
    .left = 25.4,
    .right = 25.4,
    .bottom = 25.4,
    .bottom_single = 15,
    .foot_y = 265,
    .folds = { 101.6, 190.5 },
  },
  {
    .kind = AUS_PAPER_FORMAT_SWISS_LEFT,
    .width = 210,
    .height = 297,
    .head = { 20, 10, 170, 20 },
    .address = { 20, 40.5, 100, 40 },
    .address_centred = TRUE,
    .return_y = 39.2,
    .info = { 130, 40.5, 60, 40 },
    .first_line_y = 89,
    .next_page_y = 20,
    .left = 20,
    .right = 20,
    .bottom = 20,
    .bottom_single = 15,
    .foot_y = 285,
    .folds = { 105, 210 },
  },
  {
    .kind = AUS_PAPER_FORMAT_SWISS_RIGHT,
    .width = 210,
    .height = 297,
    .head = { 25, 15, 165, 25 },
    .address = { 112, 50, 90, 40 },
    .address_centred = TRUE,
    .return_y = 48.7,
    .info = { 25, 50, 75, 40 },
    .first_line_y = 98.5,
    .next_page_y = 20,
    .left = 25,
    .right = 20,
    .bottom = 20,
    .bottom_single = 15,
    .foot_y = 285,
    .folds = { 105, 210 },
  },
};

/* By whether the paper is US Letter */
static const AusLetterFormat notes[] = {
  {
    .width = 210,
    .height = 297,
    .first_line_y = 18,
    .next_page_y = 18,
    .left = 22,
    .right = 22,
    .bottom = 20,
    .bottom_single = 14,
    .foot_y = 285,
  },
  {
    .width = 215.9,
    .height = 279.4,
    .first_line_y = 16,
    .next_page_y = 16,
    .left = 22,
    .right = 22,
    .bottom = 20,
    .bottom_single = 12,
    .foot_y = 268,
  },
};

static AusPaperFormat
choose (AusLanguage language,
        AusLaw      law)
{
  if (law == AUS_LAW_CH)
    return AUS_PAPER_FORMAT_SWISS_RIGHT;
  if (language == AUS_LANGUAGE_DE)
    return AUS_PAPER_FORMAT_DIN5008B;

  return law == AUS_LAW_US ? AUS_PAPER_FORMAT_US : AUS_PAPER_FORMAT_UK;
}

const AusLetterFormat *
aus_letter_format_for (AusPaperFormat chosen,
                       AusLanguage    language,
                       AusLaw         law)
{
  AusPaperFormat wanted =
    chosen == AUS_PAPER_FORMAT_AUTOMATIC ? choose (language, law) : chosen;

  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      if (formats[i].kind == wanted)
        return &formats[i];
    }

  g_return_val_if_reached (&formats[0]);
}

const AusLetterFormat *
aus_letter_format_for_notes (AusPaperFormat chosen,
                             AusLanguage    language,
                             AusLaw         law)
{
  return &notes[aus_letter_format_for (chosen, language, law)->kind == AUS_PAPER_FORMAT_US];
}
