/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "core/client/aus-client.h"
#include "core/client/aus-colleague.h"
#include "core/client/aus-network.h"

G_BEGIN_DECLS

/**
 * AusReaderRow:
 *
 * Chooses whom of the shortlist a paper to a colleague goes to; it is hidden for papers to the
 * client. Property "colleague" (AusColleague, NULL for nobody, read-only) is notified when another
 * one is chosen.
 */
#define AUS_TYPE_READER_ROW (aus_reader_row_get_type ())
G_DECLARE_FINAL_TYPE (AusReaderRow, aus_reader_row, AUS, READER_ROW, AdwComboRow)

/* Offers those to whom @kind may go. The choice stays where it is among them. @network: nullable */
void          aus_reader_row_load          (AusReaderRow *self,
                                            AusClient    *client,
                                            AusNetwork   *network,
                                            const char   *kind);

/* @id: who is chosen as soon as the list has them */
void          aus_reader_row_choose        (AusReaderRow *self,
                                            const char   *id);

/* NULL for papers to the client, and when there is nobody. Transfer none. */
AusColleague *aus_reader_row_get_colleague (AusReaderRow *self);

G_END_DECLS
