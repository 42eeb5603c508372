/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/aus-session.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * AusClientView:
 *
 * One client: header bar, name, path and pages.
 *
 * Properties: "session" (AusSession), "file" (AusClientFile, may be NULL),
 * "page" (name of the visible page), "folded" (the list is
 * not beside it, so there is a button that leads back to it); read-only:
 * "narrow" (there is no room for the pages' names in the header bar).
 */
#define AUS_TYPE_CLIENT_VIEW (aus_client_view_get_type ())
G_DECLARE_FINAL_TYPE (AusClientView, aus_client_view, AUS, CLIENT_VIEW, AdwBin)

/* Shows the profile and puts the focus into the client's name ("profile.focus-name") */
void aus_client_view_focus_name (AusClientView *self);

/* Shows the page and, on it, what @id names: an entity of the client, or a day of its ending as
 * aus_agenda_find() knows it. What is not there is only not pointed at. */
void aus_client_view_show_thing (AusClientView *self,
                                 const char    *page,
                                 const char    *id);

/* Shows the page and, on it, where the member @path ("invoices[0].due") of the client is edited */
void aus_client_view_show_member (AusClientView *self,
                                  const char    *page,
                                  const char    *path);

/* Shows the papers page with the paper @kind, to @colleague (an id; "" for the client) */
void aus_client_view_write_letter (AusClientView *self,
                                   const char    *kind,
                                   const char    *colleague);

/* On the page of the plan the way to put it on paper; else show the papers page and activate its
 * "papers.print" or "papers.export" */
void aus_client_view_print      (AusClientView *self);
void aus_client_view_export     (AusClientView *self);

G_END_DECLS
