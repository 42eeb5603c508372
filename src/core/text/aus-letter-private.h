/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/text/aus-letter-context.h"

G_BEGIN_DECLS

typedef struct
{
  AusClient *client;
  AusNetwork *network;
  AusSender *sender;
  AusLanguage language;
  const char *locale;
  AusDate today;
} AusLetter;

/* "31. Dezember 2026" with a no-break space after the day; "" for no date. Caller frees. */
char         *aus_letter_dup_date      (const AusLetter *letter,
                                        AusDate          date);

/* The non-empty lines of a field that may have several. A list. */
AusTextValue *aus_letter_new_lines     (const char      *text);

/* In aus-letter-people.c */
AusTextValue *aus_letter_new_sender    (const AusLetter *letter);
AusTextValue *aus_letter_new_client    (const AusLetter *letter);
/* FALSE (a value) when there is nobody to address */
AusTextValue *aus_letter_new_person    (const AusLetter *letter);
AusTextValue *aus_letter_new_referrals (const AusLetter *letter);

/* In aus-letter-work.c: sets deliverables, handed_over, cancelled; invoices, totals and their
 * kin */
void          aus_letter_set_work      (const AusLetter *letter,
                                        AusTextValue    *context);
void          aus_letter_set_money     (const AusLetter *letter,
                                        AusTextValue    *context);

G_END_DECLS
