/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/client/aus-client.h"
#include "core/client/aus-colleague.h"
#include "core/client/aus-sender.h"

G_BEGIN_DECLS

/* A letter as an e-mail: what it says as text, and the letter itself as an attachment */
typedef struct
{
  const char *to;        /* as aus_mail_people_new() reads it; "" for nobody yet */
  const char *subject;
  const char *text;
  const char *language;  /* "de-AT" */
  const char *file_name; /* of the attachment: "agreement-….pdf" */
  GBytes     *pdf;
} AusLetterMail;

/* The address of whom a letter about the ending goes to (aus_client_get_addressee()), as it is in
 * the file, or "Name <address>" of @colleague (nullable) of a letter to one; "" when there is none.
 * Caller frees. */
char       *aus_letter_mail_dup_recipient (AusClient           *client,
                                           AusColleague        *colleague)
  G_GNUC_WARN_UNUSED_RESULT;

/* The file (.eml; see AusMail). An address without a name that is a contact's gets the contact's.
 * Without an address of the sender's the mail program puts in its own. AUS_ERROR_INVALID for what
 * is no address. @now: when it is written. Transfer full. */
GBytes     *aus_letter_mail_write         (const AusLetterMail *self,
                                           AusClient           *client,
                                           AusSender           *sender,
                                           GDateTime           *now,
                                           GError             **error)
  G_GNUC_WARN_UNUSED_RESULT;

/* "mailto:" with all of it for mail programs that do not open such a file: the attachment, at
 * @pdf_path, is a wish that some of them ignore. Caller frees. */
char       *aus_letter_mail_dup_uri       (const AusLetterMail *self,
                                           const char          *pdf_path);

/* "agreement-….eml" for "agreement-….pdf". Caller frees. */
char       *aus_letter_mail_dup_file_name (const char          *pdf_name);

G_END_DECLS
