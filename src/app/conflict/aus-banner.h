/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/library/aus-data-file.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * AusBanner:
 *
 * A strip that says when a file is not simply saved: read-only, not saved (and why), changed by
 * somebody else, gone; or that a client's file has something like a secret in it; with the button
 * that helps. Hidden otherwise. Property: "file" (AusDataFile,
 * may be NULL).
 */
#define AUS_TYPE_BANNER (aus_banner_get_type ())
G_DECLARE_FINAL_TYPE (AusBanner, aus_banner, AUS, BANNER, AdwBin)

G_END_DECLS
