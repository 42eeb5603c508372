/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-plan-preview.h"

#include "aus-plan-private.h"

static void
change_free (AusPlanChange *change)
{
  g_object_unref (change->item);
  g_free (change);
}

static AusPlanChange *
compare (AusPlanItem       *item,
         const AusPlanDays *days)
{
  AusDate start = aus_plan_item_get_start (item), end = aus_plan_item_get_end (item);
  AusPlanChange *change;

  if (aus_date_equal (start, days->start) && aus_date_equal (end, days->end) &&
      aus_plan_item_is_conflict (item) == days->conflict)
    return NULL;

  change = g_new0 (AusPlanChange, 1);
  change->item = g_object_ref (item);
  change->old_start = start;
  change->old_end = end;
  change->new_start = days->start;
  change->new_end = days->end;
  change->was_conflict = aus_plan_item_is_conflict (item);
  change->becomes_conflict = days->conflict;
  change->conflict_workdays = days->conflict_workdays;

  return change;
}

GPtrArray *
aus_plan_preview_last_day (AusPlan *self,
                           AusDate  last_day)
{
  g_autoptr (GPtrArray) changes = g_ptr_array_new_with_free_func ((GDestroyNotify) change_free);
  g_autofree AusStep **steps = NULL;
  g_autofree AusPlanDays *days = NULL;
  AusPlanFrame frame;
  guint n;

  g_return_val_if_fail (AUS_IS_PLAN (self), NULL);

  n = g_list_model_get_n_items (G_LIST_MODEL (self));
  steps = g_new (AusStep *, n);
  days = g_new (AusPlanDays, n);
  for (guint i = 0; i < n; i++)
    steps[i] = aus_plan_item_get_step (aus_plan_peek (self, i));

  aus_plan_frame_init_for (&frame, aus_plan_get_client (self), aus_plan_get_law (self),
                           aus_plan_get_today (self), aus_plan_get_calendar (self), last_day);
  aus_plan_schedule (steps, n, &frame, NULL, days);

  for (guint i = 0; i < n; i++)
    {
      AusPlanChange *change = compare (aus_plan_peek (self, i), &days[i]);

      if (change != NULL)
        g_ptr_array_add (changes, change);
    }

  return g_steal_pointer (&changes);
}

guint
aus_plan_changes_count_moved (GPtrArray *changes)
{
  guint n = 0;

  g_return_val_if_fail (changes != NULL, 0);

  for (guint i = 0; i < changes->len; i++)
    {
      const AusPlanChange *change = g_ptr_array_index (changes, i);

      if (aus_date_is_set (change->old_end) &&
          (!aus_date_equal (change->old_start, change->new_start) ||
           !aus_date_equal (change->old_end, change->new_end)))
        n++;
    }

  return n;
}

guint
aus_plan_changes_count_broken (GPtrArray *changes)
{
  guint n = 0;

  g_return_val_if_fail (changes != NULL, 0);

  for (guint i = 0; i < changes->len; i++)
    {
      const AusPlanChange *change = g_ptr_array_index (changes, i);

      n += change->becomes_conflict && !change->was_conflict;
    }

  return n;
}

guint
aus_plan_changes_count_solved (GPtrArray *changes)
{
  guint n = 0;

  g_return_val_if_fail (changes != NULL, 0);

  for (guint i = 0; i < changes->len; i++)
    {
      const AusPlanChange *change = g_ptr_array_index (changes, i);

      n += change->was_conflict && !change->becomes_conflict;
    }

  return n;
}
