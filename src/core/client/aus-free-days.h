/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/base/aus-entity-list.h"

G_BEGIN_DECLS

/**
 * AusFreeDays:
 *
 * Days on which the user does not work though others do ("Company holidays").
 */
#define AUS_TYPE_FREE_DAYS (aus_free_days_get_type ())
G_DECLARE_FINAL_TYPE (AusFreeDays, aus_free_days, AUS, FREE_DAYS, AusEntity)

struct _AusFreeDays
{
  AusEntity parent_instance;

  char *id;
  char *name;
  AusDate first;
  AusDate last; /* not set: the first day alone */
};

AusFreeDays *aus_free_days_new (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
