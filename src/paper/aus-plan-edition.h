/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/client/aus-sender.h"
#include "core/plan/aus-plan.h"
#include "paper/aus-plan-words.h"

G_BEGIN_DECLS

typedef enum
{
  AUS_PLAN_LOOK_OPEN,
  AUS_PLAN_LOOK_BEGUN,
  AUS_PLAN_LOOK_DONE,
  AUS_PLAN_LOOK_LATE,
  AUS_PLAN_LOOK_DROPPED,
} AusPlanLook;

/* What is said beside a step, as bits */
typedef enum
{
  AUS_PLAN_REMARK_WAITS = 1 << 0,
  AUS_PLAN_REMARK_BY_HAND = 1 << 1,
  AUS_PLAN_REMARK_CONFLICT = 1 << 2,
  AUS_PLAN_REMARK_DEADLINE = 1 << 3,
} AusPlanRemarks;

/* A step as the paper tells it. Strings are never NULL. */
typedef struct
{
  char *name;
  AusLane lane;
  AusParty owner;
  AusDate start;          /* both not set: no day yet */
  AusDate end;
  AusPlanLook look;
  AusPlanRemarks remarks;
  AusDate fits_until;     /* the last day on which it would still fit; not set when it does */
  char *trouble;          /* "7 days late", "5 working days too late", "" */
  char *state;            /* the same, or "Done 20 Nov 2026", "Open" … */
  char *waits_for;        /* names of the steps that still have to be done before, "" */
  char *note;             /* "" for the client */
} AusPlanEntry;

typedef enum
{
  AUS_PLAN_MARK_TODAY,
  AUS_PLAN_MARK_DEADLINE,
  AUS_PLAN_MARK_LAST_DAY,
  AUS_PLAN_MARK_PLAIN,
} AusPlanMarkKind;

/* A day that matters to the whole plan */
typedef struct
{
  AusPlanMarkKind kind;
  AusDate day;
  char *words;
} AusPlanMark;

/**
 * AusPlanEdition:
 *
 * A plan as it is told to somebody, in the language of the paper: the one place that decides what
 * the client reads. Their edition knows nothing of private steps, notes, dropped steps, delays that
 * are nobody’s business but the user’s, and nothing of the user’s name for them. What is not in
 * here cannot be printed.
 */
typedef struct
{
  AusEdition audience;
  AusLanguage language;
  char *locale;
  char *tag;                 /* "de-AT" */
  char *font;                /* the user's; "" for the program's choice */
  AusPlanWords *words;
  AusWorkCalendar *calendar;
  AusDate today;
  AusDate last_day;

  char *title;               /* "Handover plan – Hartley Garden Centres Ltd" */
  char *client;
  char *author;
  char *as_of;               /* "As of 23 November 2026" */
  char *summary;             /* "Last working day Thu 31 Dec · 6 of 24 done" */
  char *footnote;            /* why a computed day is what it is, "" */
  char *own;                 /* that it is not for others; "" in the client's */
  char *parties[AUS_PARTY_SUCCESSOR + 1];
  char *lanes[AUS_LANE_PAPERS + 1];
  GPtrArray *entries;        /* of AusPlanEntry, by day, lane and name; without a day last */
  GPtrArray *marks;          /* of AusPlanMark, by day */
} AusPlanEdition;

/* @locale: of the paper, "de_AT"; NULL: the client's. @footnote (nullable): for the user's own
 * edition, in the paper's language. @folders and errors: see aus_plan_words_new(). */
AusPlanEdition *aus_plan_edition_new        (AusPlan             *plan,
                                             AusSender           *sender,
                                             AusEdition           audience,
                                             const char          *locale,
                                             const char          *footnote,
                                             const char * const  *folders,
                                             GError             **error) G_GNUC_WARN_UNUSED_RESULT;
void            aus_plan_edition_free       (AusPlanEdition      *self);

/* In the paper's language. Caller frees. */
char           *aus_plan_edition_dup_word   (AusPlanEdition      *self,
                                             const char          *field) G_GNUC_WARN_UNUSED_RESULT;
char           *aus_plan_edition_dup_day    (AusPlanEdition      *self,
                                             AusDate              day,
                                             int                  style) G_GNUC_WARN_UNUSED_RESULT;

/* How many of the steps shown are done, and how many there are that were not dropped. @owner: of
 * that party alone, or −1. */
void            aus_plan_edition_count      (AusPlanEdition      *self,
                                             int                  owner,
                                             guint               *done,
                                             guint               *total);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AusPlanEdition, aus_plan_edition_free)

G_END_DECLS
