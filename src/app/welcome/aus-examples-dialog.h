/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/library/aus-library.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * AusExamplesDialog:
 *
 * The examples to choose from, those in the language of the interface first. The chosen one is
 * copied into the library. Signal "chosen" (AusClientFile of the library).
 */
#define AUS_TYPE_EXAMPLES_DIALOG (aus_examples_dialog_get_type ())
G_DECLARE_FINAL_TYPE (AusExamplesDialog, aus_examples_dialog, AUS, EXAMPLES_DIALOG, AdwWindow)

AusExamplesDialog *aus_examples_dialog_new (GtkWindow  *parent,
                                            AusLibrary *library) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
