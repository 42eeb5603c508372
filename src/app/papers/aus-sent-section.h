/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/widgets/aus-client-pane.h"
#include "core/client/aus-colleague.h"
#include "paper/aus-pages.h"

G_BEGIN_DECLS

/**
 * AusSentSection:
 *
 * The versions of one paper that were sent, the button that marks it as sent, and whether the paper
 * says anything else by now.
 */
#define AUS_TYPE_SENT_SECTION (aus_sent_section_get_type ())
G_DECLARE_FINAL_TYPE (AusSentSection, aus_sent_section, AUS, SENT_SECTION, AusClientPane)

/* Shows what was sent of @kind and compares the last one to @colleague (NULL: to the client) with
 * what the paper would say now. To be called after everything that can change the paper. @pages
 * (nullable): the paper as of today. */
void aus_sent_section_show   (AusSentSection *self,
                              const char     *kind,
                              AusColleague   *colleague,
                              AusPages       *pages);

/* Asks how the paper was sent, with @channel proposed, and keeps it as it is now */
void aus_sent_section_send   (AusSentSection *self,
                              AusSendChannel  channel);

G_END_DECLS
