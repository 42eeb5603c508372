/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/library/aus-client-file.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * AusClientHead:
 *
 * Above the pages: who the client is, in one line what was agreed and with whom, and the path. When
 * it is narrow the name is in the header bar and only the path stays. Properties: "file"
 * (AusClientFile, may be NULL), "narrow".
 */
#define AUS_TYPE_CLIENT_HEAD (aus_client_head_get_type ())
G_DECLARE_FINAL_TYPE (AusClientHead, aus_client_head, AUS, CLIENT_HEAD, AdwBin)

G_END_DECLS
