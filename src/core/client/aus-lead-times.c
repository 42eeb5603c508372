/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-lead-times.h"

#define MAX_DAYS 60

G_DEFINE_FINAL_TYPE (AusLeadTimes, aus_lead_times, AUS_TYPE_ENTITY)

static const AusField fields[] = {
  AUS_INT_FROM (AusLeadTimes, notice, 0, MAX_DAYS, AUS_LEAD_NOTICE),
  AUS_INT_FROM (AusLeadTimes, work, 0, MAX_DAYS, AUS_LEAD_WORK),
  AUS_INT_FROM (AusLeadTimes, handover, 0, MAX_DAYS, AUS_LEAD_HANDOVER),
  AUS_INT_FROM (AusLeadTimes, people, 0, MAX_DAYS, AUS_LEAD_PEOPLE),
  AUS_INT_FROM (AusLeadTimes, money, 0, MAX_DAYS, AUS_LEAD_MONEY),
  AUS_INT_FROM (AusLeadTimes, papers, 0, MAX_DAYS, AUS_LEAD_PAPERS),
};

static void
aus_lead_times_class_init (AusLeadTimesClass *klass)
{
  aus_entity_class_install_fields (AUS_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
aus_lead_times_init (AusLeadTimes *self)
{
}

AusLeadTimes *
aus_lead_times_new (void)
{
  return AUS_LEAD_TIMES (aus_entity_new (AUS_TYPE_LEAD_TIMES));
}
