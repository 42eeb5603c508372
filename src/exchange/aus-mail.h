/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * AusMail:
 *
 * An e-mail that has not been sent, as a file (.eml) that mail programs open for sending: a text
 * with attachments (RFC 5322, multipart/mixed, "X-Unsent: 1"). Whatever its values hold, each stays
 * in its own place (aus-mail-header.h). Message-ID and boundary are made of the content, so that
 * the same e-mail gives the same bytes, and nothing of this computer is in it.
 */
typedef struct _AusMail AusMail;

AusMail  *aus_mail_new         (void) G_GNUC_WARN_UNUSED_RESULT;
void      aus_mail_free        (AusMail     *self);

/* Without a sender the mail program puts in its own. @name may be "". AUS_ERROR_INVALID for what is
 * no address. */
gboolean  aus_mail_set_from    (AusMail     *self,
                                const char  *name,
                                const char  *address,
                                GError     **error);
gboolean  aus_mail_add_to      (AusMail     *self,
                                const char  *name,
                                const char  *address,
                                GError     **error);

void      aus_mail_set_subject (AusMail     *self,
                                const char  *subject);

/* When it was written; the mail program sets the time of sending. Written as UTC. */
void      aus_mail_set_date    (AusMail     *self,
                                GDateTime   *date);

/* @text: lines ending in "\n". @language: "de-AT", or "". */
void      aus_mail_set_text    (AusMail     *self,
                                const char  *text,
                                const char  *language);

/* @name: see aus_mail_dup_file_name(). @type: a media type such as "application/pdf". */
void      aus_mail_attach      (AusMail     *self,
                                const char  *name,
                                const char  *type,
                                GBytes      *bytes);

/* The whole file. It must have a date. Transfer full. */
GBytes   *aus_mail_write       (AusMail     *self) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AusMail, aus_mail_free)

G_END_DECLS
