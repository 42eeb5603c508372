/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "exchange/aus-plan-calendar.h"

G_BEGIN_DECLS

#define AUS_N_LANES   6
#define AUS_N_PARTIES 3

/* What the calendar says beside the names of steps, in the language of its reader. All owned. */
typedef struct
{
  char *name;                 /* of the calendar */
  char *with;                 /* whom it is about, seen from the reader; "" when not known */
  char *last_day, *contract_end, *notice_due, *notice_sent, *notice_received;
  char *talk;                 /* NULL in the client's edition, which never has it */
  char *by[AUS_N_PARTIES];    /* who does a step; "" where that goes without saying */
  char *waits_for;            /* stands before the names of other steps */
  char *done;
  char *lanes[AUS_N_LANES];
} AusCalendarWords;

/* One event or to-do */
typedef struct
{
  char *uid;
  gboolean todo;
  char *name;
  char *description; /* "" for none; may have several lines */
  const char *lane;  /* of the words; NULL for none */
  AusDate start, end; /* first and last day; a to-do may have none */
  int minutes;        /* into the day, at which an event begins; 0 for one that takes the day */
  AusStepState state; /* of a to-do */
  AusDate done_on;
  GPtrArray *gates;  /* of char: UIDs of what it waits for */
  int alarm;         /* days before @start; 0 for no alarm */
  gboolean gone;     /* of an earlier export and no longer in the plan */

  /* From the record of earlier exports */
  char *digest;
  int sequence;
  char *modified;    /* "2026-11-23T09:00:00Z" */
} AusCalendarItem;

struct _AusPlanCalendar
{
  AusPlan *plan;
  AusEdition edition;
  AusLeadTimes *lead_times; /* NULL in the client's edition: those the program comes with */
  AusCalendarWords words;
  GPtrArray *items; /* of AusCalendarItem */
};

/* aus-calendar-words.c: fills @self->words */
gboolean         aus_calendar_words_fill   (AusPlanCalendar     *self,
                                            AusSender           *sender,
                                            const char * const  *folders,
                                            GError             **error);
void             aus_calendar_words_clear  (AusCalendarWords    *words);

/* @text on one line without control characters. Caller frees. */
char            *aus_calendar_dup_line     (const char          *text);

/* aus-calendar-items.c: what is in the plan now */
void             aus_calendar_collect      (AusPlanCalendar     *self);
AusCalendarItem *aus_calendar_item_new     (void) G_GNUC_WARN_UNUSED_RESULT;
void             aus_calendar_item_free    (AusCalendarItem     *item);

/* aus-calendar-record.c: what of it has changed, and what is gone */
void             aus_calendar_compare      (AusPlanCalendar     *self,
                                            GDateTime           *now);

G_END_DECLS
