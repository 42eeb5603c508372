/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Parts of an e-mail, each with its header fields. Lines end in CR LF, the last one too, and have
 * at most 76 characters (header fields: see aus-mail-header.h). */

/* @text, lines ending in "\n", as text/plain: quoted-printable or base64
 * (aus_mail_prefers_base64()). Controls become blanks. @language: "de-AT", "" for none. */
void aus_mail_append_text_part (GString    *out,
                                const char *text,
                                const char *language);

/* An attachment. @name: from aus_mail_dup_file_name(). @type: a media type. */
void aus_mail_append_file_part (GString    *out,
                                const char *name,
                                const char *type,
                                GBytes     *bytes);

G_END_DECLS
