/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/base/aus-entity-list.h"
#include "core/client/aus-types.h"

G_BEGIN_DECLS

/**
 * AusStep:
 *
 * A step of the handover plan. Without @start its days follow from anchor, offset, length and
 * what it waits for.
 */
#define AUS_TYPE_STEP (aus_step_get_type ())
G_DECLARE_FINAL_TYPE (AusStep, aus_step, AUS, STEP, AusEntity)

struct _AusStep
{
  AusEntity parent_instance;

  char *id;
  char *origin;       /* key in the plan template, or "asset:ID:transfer"; "" for own steps */
  char *name;
  AusLane lane;
  AusParty owner;
  AusStepState state;
  AusAnchor anchor;
  char *project;      /* id, when anchor is the end of a project */
  int offset;         /* days from the anchor to the last day of the step; with anchor STEP, to
                       * its first day */
  AusNoticeDays offset_days; /* which days those are; a free day at the end is never used */
  int length;         /* working days */
  AusDate earliest;   /* does not begin before */
  AusDate latest;     /* has to be done by then, whatever the last working day is */
  AusDate start;      /* set by hand; moves with nothing */
  AusDate done_on;
  char *waits_for;    /* ids of the steps that gate this one, a space between them */
  char *source_name;  /* what the plan itself called a step it derived, to see what was renamed */
  AusDate source_latest; /* and by when it had to be done */
  gboolean private;   /* left out of everything that is for the client */
  char *note;         /* never leaves the program */
};

AusStep *aus_step_new           (void) G_GNUC_WARN_UNUSED_RESULT;

/* Open or begun */
gboolean aus_step_is_open       (AusStep     *self);

/* Walks through the gates: @rest is NULL at first, @id gets the next one. FALSE at the end. */
gboolean aus_step_next_gate     (AusStep     *self,
                                 const char **rest,
                                 GString     *id);
gboolean aus_step_waits_for     (AusStep     *self,
                                 const char  *id);

/* Adds or takes away one gate */
void     aus_step_set_waits_for (AusStep     *self,
                                 const char  *id,
                                 gboolean     waits);

G_END_DECLS
