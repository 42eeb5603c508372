/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "core/plan/aus-plan-item.h"

G_BEGIN_DECLS

/**
 * AusPlanFilter:
 *
 * Which steps of a plan are shown, by owner and by state. Nothing chosen of one of the two lets all
 * of it pass; of several, one is enough.
 *
 * Properties, all boolean and FALSE at first: "me", "client", "successor"; "open", "late",
 * "conflict", "waiting", "done", "dropped"; and "active" (read-only): one of them is TRUE.
 *
 * It does not listen to the items: who knows that they changed calls gtk_filter_changed().
 */
#define AUS_TYPE_PLAN_FILTER (aus_plan_filter_get_type ())
G_DECLARE_FINAL_TYPE (AusPlanFilter, aus_plan_filter, AUS, PLAN_FILTER, GtkFilter)

AusPlanFilter *aus_plan_filter_new       (void) G_GNUC_WARN_UNUSED_RESULT;
gboolean       aus_plan_filter_is_active (AusPlanFilter *self);

/* Lets all pass */
void           aus_plan_filter_clear     (AusPlanFilter *self);

/* The names of the properties but "active", NULL-terminated. Transfer none. */
const char * const *
               aus_plan_filter_get_names (void);

/* "Client, Overdue", in the language of the interface; "" when not active. Caller frees. */
char          *aus_plan_filter_describe  (AusPlanFilter *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
