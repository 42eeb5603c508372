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
 * A step of the handover plan. Without @start its days follow from anchor, offset and length.
 */
#define AUS_TYPE_STEP (aus_step_get_type ())
G_DECLARE_FINAL_TYPE (AusStep, aus_step, AUS, STEP, AusEntity)

struct _AusStep
{
  AusEntity parent_instance;

  char *id;
  char *origin;       /* key in the plan template, "" for own steps */
  char *name;
  AusLane lane;
  AusParty owner;
  AusStepState state;
  AusAnchor anchor;
  int offset;         /* working days from the anchor to the last day of the step */
  int length;         /* working days */
  AusDate start;      /* set by hand; moves with nothing */
  AusDate done_on;
  char *waits_for;    /* id of the step that gates this one */
  gboolean private;   /* left out of everything that is for the client */
  char *note;         /* never leaves the program */
};

AusStep *aus_step_new (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
