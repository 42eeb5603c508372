/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/aus-session.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * AusClientList:
 *
 * The clients with their search. Properties: "session", "file" (AusClientFile that is selected;
 * stays when it is filtered away). Signal "opened": the user wants to see "file", even if it was
 * selected before.
 */
#define AUS_TYPE_CLIENT_LIST (aus_client_list_get_type ())
G_DECLARE_FINAL_TYPE (AusClientList, aus_client_list, AUS, CLIENT_LIST, AdwBin)

void     aus_client_list_focus_search  (AusClientList *self);

/* On the selected client, else on the search */
void     aus_client_list_focus_list    (AusClientList *self);

/* The focus is in the search entry, so undo is about what was typed there */
gboolean aus_client_list_is_searching  (AusClientList *self);

G_END_DECLS
