/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "app/aus-session.h"
#include "core/client/aus-client.h"

G_BEGIN_DECLS

/**
 * AusPhraseBox:
 *
 * Stands below a text view with words for a client, looks at them while they are typed, marks the
 * phrases that do them no good and shows the first ones as cards. It has no height while there is
 * nothing to say. What the user leaves goes into the client's file.
 *
 * Properties: "view" (GtkTextView), "session" (AusSession), "client" (AusClient; NULL switches it
 * off). The language is that of the client's papers.
 */
#define AUS_TYPE_PHRASE_BOX (aus_phrase_box_get_type ())
G_DECLARE_FINAL_TYPE (AusPhraseBox, aus_phrase_box, AUS, PHRASE_BOX, GtkWidget)

/* How many phrases are marked in the text now */
guint aus_phrase_box_get_n_phrases (AusPhraseBox *self);

G_END_DECLS
