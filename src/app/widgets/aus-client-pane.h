/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "app/aus-session.h"

G_BEGIN_DECLS

/**
 * AusClientPane:
 *
 * A part of the window that shows one client: the pages and the larger parts of them. It is given
 * the session and the file and follows them: another library, the file read again.
 *
 * Properties: "session" (AusSession), "file" (AusClientFile, may be NULL), "client" (AusClient;
 * read-only, NULL for no file or a damaged one).
 */
#define AUS_TYPE_CLIENT_PANE (aus_client_pane_get_type ())
G_DECLARE_DERIVABLE_TYPE (AusClientPane, aus_client_pane, AUS, CLIENT_PANE, AdwBin)

struct _AusClientPaneClass
{
  AdwBinClass parent_class;

  /* Another client (or none), another library or another day: whatever was taken from them before
   * is to be let go. Called once more, with nothing left, when the pane is disposed of. */
  void (*changed) (AusClientPane *self);

  /* Something in the client's file was edited: once for all edits of a moment, when they are made.
   * Not called without a client; may be NULL. */
  void (*edited) (AusClientPane *self);
};

/* All transfer none and nullable */
AusSession    *aus_client_pane_get_session (AusClientPane *self);
AusLibrary    *aus_client_pane_get_library (AusClientPane *self);
AusClientFile *aus_client_pane_get_file    (AusClientPane *self);
AusClient     *aus_client_pane_get_client  (AusClientPane *self);

/* AUS_DATE_NONE without a session */
AusDate        aus_client_pane_get_today   (AusClientPane *self);

G_END_DECLS
