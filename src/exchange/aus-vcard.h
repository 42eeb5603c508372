/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/client/aus-network.h"

G_BEGIN_DECLS

/* What was wrong at a line (from 1); @message is translated */
typedef struct
{
  guint line;
  char *message;
} AusVcardProblem;

/**
 * AusVcards:
 * @colleagues: (element-type AusColleague): one per card that can be understood, with a new id;
 *   none consents
 * @problems: (element-type AusVcardProblem): in the order of the file
 *
 * What a file of cards says (vCard 2.1, 3.0 and 4.0, one or many).
 */
typedef struct
{
  GPtrArray *colleagues;
  GPtrArray *problems;
} AusVcards;

/* Never fails: what is no card, or has neither a name nor a business, is a problem with its line. A
 * line that is no property is told and kept. Something like a password is told and left out. */
AusVcards    *aus_vcards_read      (const char    *data,
                                    gsize          length) G_GNUC_WARN_UNUSED_RESULT;
void          aus_vcards_free      (AusVcards     *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AusVcards, aus_vcards_free)

/* Adds the card of @colleague to @out: the lines it came with, whatever they are, with what has
 * changed since; a new one is vCard 4.0. Neither the private note nor the consent is in it. */
void          aus_vcard_append     (AusColleague  *colleague,
                                    GString       *out);

/* Who of the directory is the same as @colleague: by the card's UID, else by name and e-mail.
 * Transfer none, NULL for nobody. */
AusColleague *aus_vcard_find_same  (AusNetwork    *network,
                                    AusColleague  *colleague);

/* Takes over what @from says, by ordinary edits; what it does not say stays, and so do consent and
 * the private note. FALSE when nothing changes. */
gboolean      aus_vcard_update     (AusColleague  *colleague,
                                    AusColleague  *from);

G_END_DECLS
