/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-holiday.h"

AusHoliday *
aus_holiday_new (AusDate     day,
                 const char *english,
                 const char *german,
                 gboolean    deadline_only)
{
  AusHoliday *self;

  g_assert (aus_date_is_set (day));

  self = g_new0 (AusHoliday, 1);
  self->day = day;
  self->names[AUS_LANGUAGE_EN] = g_strdup (english);
  self->names[AUS_LANGUAGE_DE] = g_strdup (german);
  self->deadline_only = deadline_only;

  return self;
}

void
aus_holiday_free (AusHoliday *self)
{
  g_free (self->names[AUS_LANGUAGE_EN]);
  g_free (self->names[AUS_LANGUAGE_DE]);
  g_free (self);
}

int
aus_holiday_compare (gconstpointer a,
                     gconstpointer b)
{
  const AusHoliday *one = *(AusHoliday * const *) a, *other = *(AusHoliday * const *) b;
  int order = aus_date_compare (one->day, other->day);

  if (order != 0)
    return order;

  return g_strcmp0 (one->names[AUS_LANGUAGE_EN], other->names[AUS_LANGUAGE_EN]);
}
