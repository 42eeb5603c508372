/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * AusVcardLine:
 * @head: group, name and parameters as they stand, without what only told how the value was coded
 * @name: in capitals, without the group
 * @value: UTF-8, escaped as in the file
 * @number: of the line it began at, from 1
 *
 * One property of a card, unfolded and decoded.
 */
typedef struct
{
  char *head;
  char *name;
  char *value;
  guint number;
} AusVcardLine;

AusVcardLine *aus_vcard_line_new          (const char *head,
                                           const char *value) G_GNUC_WARN_UNUSED_RESULT;
void          aus_vcard_line_free         (AusVcardLine *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AusVcardLine, aus_vcard_line_free)

/* Reads the property at *@at and moves on, over folded lines and soft breaks of quoted-printable;
 * @number counts lines. NULL, moved on all the same, for a line that is no property; *@raw is that
 * line then (free it). Whatever comes in, what goes out is UTF-8. */
AusVcardLine *aus_vcard_line_read         (const char  **at,
                                           const char   *end,
                                           guint        *number,
                                           char        **raw) G_GNUC_WARN_UNUSED_RESULT;

/* Whether the parameters have @word, "PREF", as a name or a value */
gboolean      aus_vcard_line_has          (AusVcardLine *self,
                                           const char   *word);

/* The text of one component (from 0; -1 for the whole value), unescaped. Caller frees. */
char         *aus_vcard_line_dup_text     (AusVcardLine *self,
                                           int           component) G_GNUC_WARN_UNUSED_RESULT;
void          aus_vcard_line_set_text     (AusVcardLine *self,
                                           int           component,
                                           const char   *text);

/* "head:value", folded at 75 bytes between characters, with CRLF */
void          aus_vcard_line_write        (AusVcardLine *self,
                                           GString      *out);

G_END_DECLS
