/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * AusDocumentRow:
 *
 * A file of the client's documents, named by a string field of an entity: it can be chosen (a copy
 * is kept), opened, shown among the files, and let go of (the file stays).
 *
 * Properties: "entity" (AusEntity), "field", "folder" (of the client's documents), "fixed" (TRUE
 * for a file that can only be looked at), "sha256" (of the file as it must be, NULL or "" for
 * none: a file that has changed is not opened without saying so).
 */
#define AUS_TYPE_DOCUMENT_ROW (aus_document_row_get_type ())
G_DECLARE_FINAL_TYPE (AusDocumentRow, aus_document_row, AUS, DOCUMENT_ROW, AdwActionRow)

G_END_DECLS
