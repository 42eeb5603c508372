/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* One of those an e-mail goes to, as it was typed or pasted: nothing is checked yet. */
typedef struct
{
  char *name;    /* without quotation marks; "" for none */
  char *address; /* "" for nothing between brackets */
} AusMailPerson;

void       aus_mail_person_free    (AusMailPerson *self);

/* Who is in a list like "jo@example.com; Jo Park <jo@example.com>, "Park, Jo" <jo@example.com>":
 * commas and semicolons part them, but not between quotation marks or angle brackets. What is left
 * open goes to the end. (element-type AusMailPerson), transfer full */
GPtrArray *aus_mail_people_new     (const char    *text) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
