/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <pango/pango.h>

#include "app/transition/aus-timeline-scale.h"
#include "core/plan/aus-plan.h"

G_BEGIN_DECLS

typedef enum
{
  AUS_TIMELINE_FLAG_TODAY,    /* a pill over the middle of the day */
  AUS_TIMELINE_FLAG_DEADLINE, /* filled with the accent */
  AUS_TIMELINE_FLAG_LAST_DAY, /* its line is as dark as text */
  AUS_TIMELINE_FLAG_PLAIN,
} AusTimelineFlagKind;

/* A day that matters to the whole plan: a line through the lanes and a label on top */
typedef struct
{
  AusTimelineFlagKind kind;
  AusDate             date;
  char               *text;   /* Pango markup; owned */
  PangoLayout        *layout; /* owned */
  double              x;      /* of the line */
  double              left;   /* of the label */
  double              width;
  guint               row;
} AusTimelineFlag;

void    aus_timeline_flag_clear   (AusTimelineFlag        *self);

/* (element-type AusTimelineFlag), by date. Without layouts. */
GArray *aus_timeline_flags_list   (AusPlan                *plan) G_GNUC_WARN_UNUSED_RESULT;

/* Places the labels, whose widths are known: right of their line, else left of it, else a row
 * further down. @right: where the timeline ends. Returns how many rows they take, at least one.
 * Pure. */
guint   aus_timeline_flags_place  (AusTimelineFlag        *flags,
                                   guint                   n_flags,
                                   const AusTimelineScale *scale,
                                   double                  right);

G_END_DECLS
