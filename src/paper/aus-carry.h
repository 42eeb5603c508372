/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "paper/aus-document.h"

G_BEGIN_DECLS

/* Sums that are carried over where a table goes on to the next page. */

/* For each row of the table, what its last column comes to down to and with this row; NULL where
 * nothing is carried: in the head, the total and the last row before it. All are NULL unless the
 * amounts are read without doubt, and add up to the one total at the end of the table: a wrong sum
 * is worse than none. @locale: of the amounts.
 *
 * Returns: (element-type utf8 (nullable)) (transfer full): as many as there are rows */
GPtrArray *aus_carry_new_sums (AusBlock   *table,
                               const char *locale) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
