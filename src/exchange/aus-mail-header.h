/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/*
 * Header fields of an e-mail (RFC 5322, 2047, 2231). Whatever a value holds, it stays the value of
 * its own field: lines end in CR LF and have at most 76 characters, except where one address is
 * longer; what is not ASCII is encoded, in words of at most 75 that hold whole characters.
 */

/* @text on one line: valid UTF-8, controls and line breaks as blanks, blanks folded into one and
 * none at the ends. What the functions below write of a value. Caller frees. */
char    *aus_mail_dup_line       (const char  *text) G_GNUC_WARN_UNUSED_RESULT;

/* Quoted-printable leaves text in Latin letters legible even where nobody decodes it; other text
 * only gets long: TRUE for that. */
gboolean aus_mail_prefers_base64 (const char  *text);

/* A name that a file can have anywhere: no folders, only plain blanks, nothing that turns the
 * direction of what follows (“gpj.exe”), no dots in front, at most 200 bytes. Caller frees. */
char    *aus_mail_dup_file_name  (const char  *name) G_GNUC_WARN_UNUSED_RESULT;

/* @text as it goes into a header: trimmed, a domain with umlauts in its ASCII form. When it is no
 * address AUS_ERROR_INVALID says what is wrong. Caller frees. */
char    *aus_mail_dup_address    (const char  *text,
                                  GError     **error) G_GNUC_WARN_UNUSED_RESULT;

/* "Subject: …" */
void     aus_mail_append_text    (GString     *out,
                                  const char  *field,
                                  const char  *value);

/* "To: Name <address>, …". @names and @addresses: as many, (element-type utf8); the addresses from
 * aus_mail_dup_address(), a name may be "". */
void     aus_mail_append_people  (GString     *out,
                                  const char  *field,
                                  GPtrArray   *names,
                                  GPtrArray   *addresses);

/* "Content-Disposition: attachment; filename=…": @value is ASCII that needs no quotes */
void     aus_mail_append_with_parameter (GString    *out,
                                         const char *field,
                                         const char *value,
                                         const char *parameter,
                                         const char *text);

G_END_DECLS
