/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/base/aus-entity.h"

G_BEGIN_DECLS

/**
 * AusWorkingWeek:
 *
 * The weekdays on which the user works; Monday to Friday at first.
 */
#define AUS_TYPE_WORKING_WEEK (aus_working_week_get_type ())
G_DECLARE_FINAL_TYPE (AusWorkingWeek, aus_working_week, AUS, WORKING_WEEK, AusEntity)

struct _AusWorkingWeek
{
  AusEntity parent_instance;

  gboolean monday;
  gboolean tuesday;
  gboolean wednesday;
  gboolean thursday;
  gboolean friday;
  gboolean saturday;
  gboolean sunday;
};

AusWorkingWeek *aus_working_week_new      (void) G_GNUC_WARN_UNUSED_RESULT;

/* The days as bits, Monday the lowest; 0 when there is none, as only a file from elsewhere says */
guint           aus_working_week_get_bits (AusWorkingWeek *self);

G_END_DECLS
