/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-paths.h"

const char *
aus_paths_get_data_dir (void)
{
  const char *folder = g_getenv ("AUSKLANG_DATA_DIR");

  return folder != NULL && *folder != '\0' ? folder : AUS_PKGDATADIR;
}
