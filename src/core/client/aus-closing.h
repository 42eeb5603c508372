/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/base/aus-entity-list.h"
#include "core/client/aus-running.h"
#include "core/client/aus-skipped-stage.h"
#include "core/client/aus-types.h"
#include "core/client/aus-waiver.h"

G_BEGIN_DECLS

/**
 * AusClosing:
 *
 * The end of the ending: what was let be, what has to be stopped, and what comes after.
 */
#define AUS_TYPE_CLOSING (aus_closing_get_type ())
G_DECLARE_FINAL_TYPE (AusClosing, aus_closing, AUS, CLOSING, AusEntity)

struct _AusClosing
{
  AusEntity parent_instance;

  AusDate closed_on;       /* or let fade out; not set while the file is open */
  AusAnswer work_again;    /* would I work with them again; private, as @note is */
  char *note;
  AusNaming naming;        /* may I name them as a reference */
  AusDate naming_on;       /* when they were asked, or have answered */
  AusDate support_until;   /* questions are answered until then */
  AusDate check_in_on;     /* a day to ask how they are doing */
  AusDate fade_not_before; /* fading out is not proposed before this day */
  AusEntityList *waivers;  /* of AusWaiver */
  AusEntityList *running;  /* of AusRunning */
  AusEntityList *skipped;  /* of AusSkippedStage */
};

AusClosing *aus_closing_new (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
