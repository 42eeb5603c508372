/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/base/aus-entity-list.h"
#include "core/client/aus-types.h"

G_BEGIN_DECLS

/**
 * AusCalendarEntry:
 *
 * What a calendar has been given of the plan, as it was in the last export: whoever imports the
 * next one must be told whether a thing has changed, and what is gone.
 */
#define AUS_TYPE_CALENDAR_ENTRY (aus_calendar_entry_get_type ())
G_DECLARE_FINAL_TYPE (AusCalendarEntry, aus_calendar_entry, AUS, CALENDAR_ENTRY, AusEntity)

struct _AusCalendarEntry
{
  AusEntity parent_instance;

  char *id;           /* its UID in the calendar */
  AusEdition edition;
  gboolean todo;      /* a to-do, else an event */
  char *name;         /* as the calendar shows it */
  AusDate start;      /* first day; may be not set for a to-do */
  int sequence;       /* rises with every change that was exported */
  char *modified;     /* the instant of that export, like "2026-11-23T09:00:00Z" */
  char *digest;       /* of everything the calendar shows */
  gboolean cancelled; /* it was gone then: the entry is there to go on counting from */
};

AusCalendarEntry *aus_calendar_entry_new (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
