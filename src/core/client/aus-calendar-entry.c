/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-calendar-entry.h"

G_DEFINE_FINAL_TYPE (AusCalendarEntry, aus_calendar_entry, AUS_TYPE_ENTITY)

static const AusField fields[] = {
  AUS_STRING (AusCalendarEntry, id),
  AUS_ENUM (AusCalendarEntry, edition, aus_edition_get_type, AUS_EDITION_MINE),
  AUS_BOOL (AusCalendarEntry, todo),
  AUS_STRING (AusCalendarEntry, name),
  AUS_DATE (AusCalendarEntry, start),
  AUS_INT (AusCalendarEntry, sequence, 0, G_MAXINT - 1),
  AUS_STRING (AusCalendarEntry, modified),
  AUS_STRING (AusCalendarEntry, digest),
  AUS_BOOL (AusCalendarEntry, cancelled),
};

static void
aus_calendar_entry_class_init (AusCalendarEntryClass *klass)
{
  aus_entity_class_install_fields (AUS_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
aus_calendar_entry_init (AusCalendarEntry *self)
{
}

AusCalendarEntry *
aus_calendar_entry_new (void)
{
  return AUS_CALENDAR_ENTRY (aus_entity_new (AUS_TYPE_CALENDAR_ENTRY));
}
