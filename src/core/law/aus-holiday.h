/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/base/aus-date.h"
#include "core/client/aus-types.h"

G_BEGIN_DECLS

/**
 * AusHoliday:
 *
 * A day that is free, or at least not counted by the law, with its name in both languages.
 */
typedef struct
{
  AusDate  day;
  char    *names[2];      /* by AusLanguage */
  gboolean deadline_only; /* people work, but a legal deadline does not end on it (Good Friday in
                           * Austria) */
} AusHoliday;

AusHoliday *aus_holiday_new     (AusDate     day,
                                 const char *english,
                                 const char *german,
                                 gboolean    deadline_only) G_GNUC_WARN_UNUSED_RESULT;
void        aus_holiday_free    (AusHoliday *self);

/* By day, then English name: for g_ptr_array_sort() */
int         aus_holiday_compare (gconstpointer a,
                                 gconstpointer b);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AusHoliday, aus_holiday_free)

G_END_DECLS
