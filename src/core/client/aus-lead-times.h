/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/base/aus-entity.h"

G_BEGIN_DECLS

/* What the program comes with: other people have to find time for what is handed over, a letter has
 * to be written and posted; an invoice is an hour's work. */
#define AUS_LEAD_NOTICE   5
#define AUS_LEAD_WORK     3
#define AUS_LEAD_HANDOVER 5
#define AUS_LEAD_PEOPLE   5
#define AUS_LEAD_MONEY    2
#define AUS_LEAD_PAPERS   3

/**
 * AusLeadTimes:
 *
 * How many working days before a thing begins one wants to hear of it, by lane of the plan: the
 * user's own numbers, part of sender.json. aus_lead_times_get_day() applies them.
 */
#define AUS_TYPE_LEAD_TIMES (aus_lead_times_get_type ())
G_DECLARE_FINAL_TYPE (AusLeadTimes, aus_lead_times, AUS, LEAD_TIMES, AusEntity)

struct _AusLeadTimes
{
  AusEntity parent_instance;

  int notice;
  int work;
  int handover;
  int people;
  int money;
  int papers;
};

AusLeadTimes *aus_lead_times_new (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
