/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/base/aus-entity.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * AusDifference:
 *
 * One place where two versions of a file differ, in words. Immutable. Properties: "place"
 * (“Contacts › Thomas Brückner › E-mail”), "mine" and "theirs" (what stands there, “nothing” when
 * it is empty).
 */
#define AUS_TYPE_DIFFERENCE (aus_difference_get_type ())
G_DECLARE_FINAL_TYPE (AusDifference, aus_difference, AUS, DIFFERENCE, GObject)

/* Member by member, in the order of the file; list items are matched by id. Members that no field
 * knows are left out. @locale is for dates and amounts. * Returns: (element-type AusDifference)
 * (transfer full) */
GListModel *aus_difference_list (AusEntity  *mine,
                                 AusEntity  *theirs,
                                 const char *locale) G_GNUC_WARN_UNUSED_RESULT;

const char *aus_difference_get_place  (AusDifference *self);
const char *aus_difference_get_mine   (AusDifference *self);
const char *aus_difference_get_theirs (AusDifference *self);

G_END_DECLS
