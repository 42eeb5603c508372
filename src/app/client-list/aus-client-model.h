/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/client-list/aus-client-item.h"
#include "core/library/aus-library.h"

G_BEGIN_DECLS

/**
 * AusClientModel:
 *
 * The clients of a library as the list shows them: a GListModel of AusClientItem, grouped by stage
 * in the order of the path and sorted by name, those without an ending after the others. The first
 * item of each group carries the group's heading. Endings that are over are left out unless
 * "show-finished" is set or something is searched.
 *
 * It follows the library and every edit; changes are gathered and told once, from an idle callback.
 *
 * Properties: "library" (AusLibrary), "needle" (what is searched), "show-finished"; read-only and
 * notified: "n-finished" (how many are over), "n-all".
 */
#define AUS_TYPE_CLIENT_MODEL (aus_client_model_get_type ())
G_DECLARE_FINAL_TYPE (AusClientModel, aus_client_model, AUS, CLIENT_MODEL, GObject)

AusClientModel *aus_client_model_new         (void) G_GNUC_WARN_UNUSED_RESULT;

/* For the sentences of all items; @law may be NULL */
void            aus_client_model_set_law     (AusClientModel *self,
                                              AusLawBook     *law);
void            aus_client_model_set_today   (AusClientModel *self,
                                              AusDate         today);

/* FALSE when the file is not among the items that are shown */
gboolean        aus_client_model_find        (AusClientModel *self,
                                              AusClientFile  *file,
                                              guint          *position);

/* Transfer none; @position must exist */
AusClientItem  *aus_client_model_peek        (AusClientModel *self,
                                              guint           position);

guint           aus_client_model_get_n_finished (AusClientModel *self);

/* Clients of the library, shown or not */
guint           aus_client_model_get_n_all   (AusClientModel *self);

/* Tells pending changes now */
void            aus_client_model_flush       (AusClientModel *self);

G_END_DECLS
