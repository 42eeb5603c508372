/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/widgets/aus-client-pane.h"

G_BEGIN_DECLS

/**
 * AusFirmSection:
 *
 * Holding firm: the own reason and aim above a card per plea, and below them the log of
 * counter-offers with what was conceded so far.
 */
#define AUS_TYPE_FIRM_SECTION (aus_firm_section_get_type ())
G_DECLARE_FINAL_TYPE (AusFirmSection, aus_firm_section, AUS, FIRM_SECTION, AusClientPane)

/* What is to be said to the plea of that id, as its card has it; "" for none. Transfer none. */
const char *aus_firm_section_get_say (AusFirmSection *self,
                                      const char     *id);

/* Opens the row of a logged counter-offer and puts the focus in it */
void        aus_firm_section_edit    (AusFirmSection *self,
                                      gpointer        offer);

G_END_DECLS
