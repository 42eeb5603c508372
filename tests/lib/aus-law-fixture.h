/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/law/aus-law-book.h"

/* The program's own rules and holidays, for a user in @region ("" for none), in English. Asserts
 * that they can be read. Transfer full. */
AusLawBook *aus_law_fixture_new            (const char *region) G_GNUC_WARN_UNUSED_RESULT;

/* The same for that user, in a language */
AusLawBook *aus_law_fixture_new_for_sender (AusSender  *sender,
                                            AusLanguage language) G_GNUC_WARN_UNUSED_RESULT;
