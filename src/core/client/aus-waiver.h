/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/base/aus-entity-list.h"

G_BEGIN_DECLS

/**
 * AusWaiver:
 *
 * Something open that the user lets be when a file is closed, and why. It holds for what was open
 * on that day; when more is open later the question comes again (AusGate).
 */
#define AUS_TYPE_WAIVER (aus_waiver_get_type ())
G_DECLARE_FINAL_TYPE (AusWaiver, aus_waiver, AUS, WAIVER, AusEntity)

struct _AusWaiver
{
  AusEntity parent_instance;

  char *id;
  char *subject;     /* what it is about, "invoice:ID": AusGateItem */
  char *extent;      /* how much of it was open, "142000 EUR" or "tested revoked" */
  char *reason;      /* private */
  AusDate waived_on;
};

AusWaiver *aus_waiver_new (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
