/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "core/client/aus-client.h"

G_BEGIN_DECLS

/**
 * AusNotesSection:
 *
 * Private notes. Property: "client" (AusClient).
 */
#define AUS_TYPE_NOTES_SECTION (aus_notes_section_get_type ())
G_DECLARE_FINAL_TYPE (AusNotesSection, aus_notes_section, AUS, NOTES_SECTION, AdwBin)

G_END_DECLS
