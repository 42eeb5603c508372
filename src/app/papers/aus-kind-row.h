/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "core/text/aus-paper-kind.h"

G_BEGIN_DECLS

/**
 * AusKindRow:
 *
 * Chooses the kind of paper; the list says of each what it is for. Property "kind" (AusPaperKind,
 * NULL before the first load, read-only) is notified when another one is chosen.
 */
#define AUS_TYPE_KIND_ROW (aus_kind_row_get_type ())
G_DECLARE_FINAL_TYPE (AusKindRow, aus_kind_row, AUS, KIND_ROW, AdwComboRow)

/* Offers the kinds of aus_paper_kinds_new(). The choice stays where the new list has it. */
void          aus_kind_row_load     (AusKindRow  *self,
                                     const char  *folder,
                                     AusLanguage  language);

/* Chooses the kind @id, if it is offered */
void          aus_kind_row_choose   (AusKindRow  *self,
                                     const char  *id);

/* Transfer none */
AusPaperKind *aus_kind_row_get_kind (AusKindRow  *self);

G_END_DECLS
