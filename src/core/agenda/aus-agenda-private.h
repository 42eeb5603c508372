/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/agenda/aus-agenda-item.h"
#include "core/client/aus-network.h"
#include "core/client/aus-sender.h"
#include "core/law/aus-law-book.h"
#include "core/plan/aus-lead-time.h"

G_BEGIN_DECLS

struct _AusAgendaItem
{
  GObject parent_instance;

  AusClientFile *file;
  AusAgendaKind kind;
  AusEntity *entity;
  AusDate date;
  AusDate lead;         /* from this day on it is spoken of */
  AusParty owner;
  gboolean begins;
  gboolean next;        /* see aus_agenda_item_is_next() */
  gboolean deadline;
  int conflict;
  AusStep *gate;        /* owned, NULL for none */
  AusDate arrival;
  char *rule;           /* why that day, NULL when the kind says it */
  AusMoney amount;
  AusAgendaSection section;
  int days;
  char *name;           /* of the colleague; else NULL */
  guint order;          /* within its client, for what is equal otherwise */

  gboolean stale;       /* to be taken from the list, or to be put elsewhere in it */
};

/* What the days and sections are counted by */
typedef struct
{
  AusDate today;
  AusLeadTimes *lead_times; /* NULL: those the program comes with */
  AusNetwork *network;
  AusWorkCalendar *calendar; /* NULL: the plain one */
  AusLawBook *law;           /* NULL: nothing is known of when a notice is due */
  AusSender *sender;         /* NULL: the defaults */
} AusAgendaFrame;

/* Everything of one client that is due some day, not sorted. (element-type AusAgendaItem), transfer
 * full. Nothing for a damaged file. */
GPtrArray *aus_agenda_collect     (AusClientFile        *file,
                                   const AusAgendaFrame *frame) G_GNUC_WARN_UNUSED_RESULT;

/* Takes over what @other says of the same thing, and notifies. */
void       aus_agenda_item_assign  (AusAgendaItem       *self,
                                    AusAgendaItem       *other);

/* The order of the agenda; 0 only for the same item */
int        aus_agenda_item_compare (AusAgendaItem       *a,
                                    AusAgendaItem       *b);

/* The same thing, made at another time */
guint      aus_agenda_item_hash    (gconstpointer        item);
gboolean   aus_agenda_item_same    (gconstpointer        a,
                                    gconstpointer        b);

G_END_DECLS
