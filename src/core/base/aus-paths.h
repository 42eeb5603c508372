/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The folder of the program's own data (templates, examples, rules): $AUSKLANG_DATA_DIR when it is
 * set, so that a build tree runs without being installed, else where the program was installed.
 * Transfer none. Programs call it at their edge and pass the folder on. */
const char *aus_paths_get_data_dir (void);

G_END_DECLS
