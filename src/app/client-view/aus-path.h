/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/client/aus-client.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * AusPath:
 *
 * The stages as a slim stepper, or, where that does not fit, as a word, nine segments and "6 of 9"
 * with the stages below each other (AusPathMenu). A client that has faded out shows that instead of
 * the stages after the decision.
 * Properties: "client" (AusClient, may be NULL), "today" (AusDate). A stop leads to its page
 * ("win.show-stage") and shows how the stage stands (AusStageCard); it is set by "win.stage".
 */
#define AUS_TYPE_PATH (aus_path_get_type ())
G_DECLARE_FINAL_TYPE (AusPath, aus_path, AUS, PATH, AdwBin)

/* All stages as radio items of "win.stage", in the order of the path */
GMenuModel *aus_path_create_menu (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
