/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/library/aus-library.h"

G_BEGIN_DECLS

/* The library of examples that comes with the program; read, never written. NULL with an error when
 * it is not there. Transfer full. */
AusLibrary    *aus_examples_load (GError       **error) G_GNUC_WARN_UNUSED_RESULT;

/* Copies an example into @library, with the colleagues it names and, while the user has not said
 * who they are, with its sender. A client that is there already stays as it is. Transfer none; NULL
 * when it cannot be written. */
AusClientFile *aus_examples_take (AusLibrary    *examples,
                                  AusClientFile *example,
                                  AusLibrary    *library,
                                  GError       **error);

G_END_DECLS
