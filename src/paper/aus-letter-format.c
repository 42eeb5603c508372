/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-letter-format.h"

const AusLetterFormat aus_letter_format_din5008b = {
  .name = "din5008b",
  .width = 210,
  .height = 297,
  .head = { 25, 17, 165, 28 },
  .address = { 25, 62.7, 80, 27.3 },
  .return_y = 60.9,
  .info = { 125, 50, 65, 40 },
  .first_line_y = 98.46,
  .next_page_y = 25,
  .left = 25,
  .right = 20,
  .bottom = 25,
  .bottom_single = 15,
  .foot_y = 283,
  .folds = { 105, 210 },
  .punch = 148.5,
};

const AusLetterFormat aus_letter_format_uk = {
  .name = "uk",
  .width = 210,
  .height = 297,
  .head = { 25.4, 19, 159.2, 30 },
  .address = { 25.4, 57, 74.6, 24 },
  .info = { 110, 57, 74.6, 24 },
  .first_line_y = 87,
  .next_page_y = 25.4,
  .left = 25.4,
  .right = 25.4,
  .bottom = 25.4,
  .bottom_single = 15,
  .foot_y = 283,
  .folds = { 99, 198 },
};

const AusLetterFormat aus_letter_format_us = {
  .name = "us",
  .width = 215.9,
  .height = 279.4,
  .head = { 25.4, 19, 165.1, 30 },
  .address = { 25.4, 63.5, 85.7, 25.4 },
  .info = { 120, 63.5, 70.5, 25.4 },
  .first_line_y = 96,
  .next_page_y = 25.4,
  .left = 25.4,
  .right = 25.4,
  .bottom = 25.4,
  .bottom_single = 15,
  .foot_y = 265,
  .folds = { 101.6, 190.5 },
};

const AusLetterFormat *
aus_letter_format_for (AusLanguage language,
                       AusLaw      law)
{
  if (language == AUS_LANGUAGE_DE)
    return &aus_letter_format_din5008b;

  return law == AUS_LAW_US ? &aus_letter_format_us : &aus_letter_format_uk;
}
