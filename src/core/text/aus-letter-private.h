/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/client/aus-colleague.h"
#include "core/text/aus-letter-context.h"

G_BEGIN_DECLS

typedef struct
{
  AusClient *client;
  AusNetwork *network;
  AusSender *sender;
  AusLawBook *law; /* may be NULL */
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
/* All who are addressed: those who receive notices, else who decides. A list. */
AusTextValue *aus_letter_new_people    (const AusLetter *letter);
AusTextValue *aus_letter_new_referrals (const AusLetter *letter);
AusTextValue *aus_letter_new_colleague (const AusLetter *letter,
                                        AusColleague    *colleague);
/* Who took over, else was introduced, else agreed; FALSE (a value) for nobody */
AusTextValue *aus_letter_new_successor (const AusLetter *letter);

/* In aus-letter-work.c: sets deliverables, handed_over, cancelled; invoices, totals and their
 * kin */
void          aus_letter_set_work      (const AusLetter *letter,
                                        AusTextValue    *context);
void          aus_letter_set_money     (const AusLetter *letter,
                                        AusTextValue    *context);

/* In aus-letter-handover.c */
void          aus_letter_set_assets    (const AusLetter *letter,
                                        AusTextValue    *context);
void          aus_letter_set_contacts  (const AusLetter *letter,
                                        AusTextValue    *context);
void          aus_letter_set_projects  (const AusLetter *letter,
                                        AusTextValue    *context);

/* In aus-letter-notice.c */
AusTextValue *aus_letter_new_notice    (const AusLetter *letter);

G_END_DECLS
