/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "aus-plan-private.h"
#include "core/base/aus-format.h"

/* What helps is found by trying it on a copy of the step: only what works is proposed. */

/* How often a later last day is tried: others may move along with it */
#define ATTEMPTS 12

typedef struct
{
  AusPlan         *plan;
  AusPlanConflict *conflict;
  const char      *locale;
  AusStep        **steps;
  guint            n_steps, at; /* of the step in conflict */
  AusPlanDays     *days;
} Search;

static void
remedy_free (AusRemedy *remedy)
{
  g_free (remedy->step);
  g_free (remedy->gate);
  g_free (remedy->sentence);
  g_free (remedy);
}

/* Takes @sentence. */
static AusRemedy *
add (Search       *self,
     GPtrArray    *remedies,
     AusRemedyKind kind,
     char         *sentence)
{
  AusRemedy *remedy = g_new0 (AusRemedy, 1);

  remedy->kind = kind;
  remedy->step = g_strdup (self->steps[self->at]->id);
  remedy->sentence = sentence;
  g_ptr_array_add (remedies, remedy);

  return remedy;
}

/* Whether the step fits with @step in its place */
static gboolean
fits_as (Search  *self,
         AusStep *step)
{
  AusStep *own = self->steps[self->at];

  self->steps[self->at] = step;
  aus_plan_schedule (self->steps, self->n_steps, aus_plan_get_frame (self->plan), NULL, self->days);
  self->steps[self->at] = own;

  return !self->days[self->at].conflict;
}

static void
try_shorten (Search    *self,
             GPtrArray *remedies)
{
  g_autoptr (AusEntity) copy = aus_entity_copy (AUS_ENTITY (self->steps[self->at]));
  int length = self->steps[self->at]->length - self->conflict->workdays;

  if (self->conflict->workdays < 1 || length < 1)
    return;

  g_object_set (copy, "length", length, NULL);
  if (fits_as (self, AUS_STEP (copy)))
    add (self, remedies, AUS_REMEDY_SHORTEN,
         g_strdup_printf (ngettext ("Shorten it to %d working day", "Shorten it to %d working days",
                                    (gulong) length), length))->length = length;
}

static void
try_drop_gate (Search    *self,
               GPtrArray *remedies)
{
  g_autoptr (GPtrArray) gates = aus_plan_list_gates (self->plan, self->conflict->item);

  for (guint i = 0; i < gates->len; i++)
    {
      AusStep *gate = aus_plan_item_get_step (g_ptr_array_index (gates, i));
      g_autoptr (AusEntity) copy = aus_entity_copy (AUS_ENTITY (self->steps[self->at]));

      aus_step_set_waits_for (AUS_STEP (copy), gate->id, FALSE);
      if (fits_as (self, AUS_STEP (copy)))
        add (self, remedies, AUS_REMEDY_DROP_GATE,
             /* Translators: %s is the name of a step */
             g_strdup_printf (_("Don’t wait for “%s”"),
                              *gate->name != '\0' ? gate->name : _("Unnamed step")))->gate =
          g_strdup (gate->id);
    }
}

static void
try_release (Search    *self,
             GPtrArray *remedies)
{
  g_autoptr (AusEntity) copy = NULL;
  AusDate none = AUS_DATE_NONE;

  if (!aus_plan_item_is_pinned (self->conflict->item))
    return;

  copy = aus_entity_copy (AUS_ENTITY (self->steps[self->at]));
  g_object_set (copy, "start", &none, NULL);
  if (fits_as (self, AUS_STEP (copy)))
    add (self, remedies, AUS_REMEDY_RELEASE, g_strdup (_("Let the plan decide when it begins")));
}

static void
try_end_in_time (Search    *self,
                 GPtrArray *remedies)
{
  AusStep *step = self->steps[self->at];
  g_autoptr (AusEntity) copy = NULL;

  if (step->anchor != AUS_ANCHOR_LAST_DAY || step->offset <= 0 ||
      self->conflict->code != AUS_CONFLICT_LAST_DAY)
    return;

  copy = aus_entity_copy (AUS_ENTITY (step));
  g_object_set (copy, "offset", 0, NULL);
  if (fits_as (self, AUS_STEP (copy)))
    add (self, remedies, AUS_REMEDY_END_IN_TIME,
         g_strdup (_("Let it end on the last working day")));
}

static void
try_last_day (Search    *self,
              GPtrArray *remedies)
{
  AusWorkCalendar *calendar = aus_plan_get_calendar (self->plan);
  AusDate day = aus_plan_item_get_end (self->conflict->item);
  g_autofree char *text = NULL;
  AusPlanFrame frame;

  if (self->conflict->code != AUS_CONFLICT_LAST_DAY)
    return;

  for (int i = 0;; i++)
    {
      aus_plan_frame_init_for (&frame, aus_plan_get_client (self->plan),
                               aus_plan_get_law (self->plan), aus_plan_get_today (self->plan),
                               calendar, day);
      aus_plan_schedule (self->steps, self->n_steps, &frame, NULL, self->days);
      if (!self->days[self->at].conflict)
        break;
      if (i == ATTEMPTS || self->days[self->at].conflict_workdays < 1)
        return;
      day = aus_work_calendar_add (calendar, day, self->days[self->at].conflict_workdays);
    }

  text = aus_format_date (day, AUS_DATE_STYLE_WEEKDAY, self->locale);
  add (self, remedies, AUS_REMEDY_MOVE_LAST_DAY,
       /* Translators: %s is a day like “Thu 7 Jan” */
       g_strdup_printf (_("Move the last working day to %s"), text))->date = day;
}

GPtrArray *
aus_plan_find_remedies (AusPlan         *self,
                        AusPlanConflict *conflict,
                        const char      *locale)
{
  g_autoptr (GPtrArray) remedies = g_ptr_array_new_with_free_func ((GDestroyNotify) remedy_free);
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self));
  g_autofree AusStep **steps = g_new (AusStep *, n);
  g_autofree AusPlanDays *days = g_new (AusPlanDays, n);
  Search search = { self, conflict, locale, steps, n, 0, days };

  for (guint i = 0; i < n; i++)
    {
      AusPlanItem *item = aus_plan_peek (self, i);

      steps[i] = aus_plan_item_get_step (item);
      if (item == conflict->item)
        search.at = i;
    }

  try_release (&search, remedies);
  try_end_in_time (&search, remedies);
  try_shorten (&search, remedies);
  try_drop_gate (&search, remedies);
  try_last_day (&search, remedies);

  return g_steal_pointer (&remedies);
}

gboolean
aus_plan_apply_remedy (AusPlan         *self,
                       const AusRemedy *remedy)
{
  AusPlanItem *item;
  AusStep *step;
  AusDate none = AUS_DATE_NONE;

  g_return_val_if_fail (AUS_IS_PLAN (self), FALSE);
  g_return_val_if_fail (remedy != NULL, FALSE);

  item = aus_plan_find (self, remedy->step);
  if (item == NULL)
    return FALSE;

  step = aus_plan_item_get_step (item);
  switch (remedy->kind)
    {
    case AUS_REMEDY_MOVE_LAST_DAY:
      g_object_set (aus_plan_get_client (self)->ending, "last-day", &remedy->date, NULL);
      break;
    case AUS_REMEDY_SHORTEN:
      g_object_set (step, "length", remedy->length, NULL);
      break;
    case AUS_REMEDY_DROP_GATE:
      aus_step_set_waits_for (step, remedy->gate, FALSE);
      break;
    case AUS_REMEDY_END_IN_TIME:
      g_object_set (step, "offset", 0, NULL);
      break;
    case AUS_REMEDY_RELEASE:
      g_object_set (step, "start", &none, NULL);
      break;
    default:
      g_assert_not_reached ();
    }

  return TRUE;
}
