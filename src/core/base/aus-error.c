/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-error.h"

G_DEFINE_QUARK (aus-error-quark, aus_error)
