/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-plan-conflict.h"

#include <glib/gi18n-lib.h>

#include "aus-plan-private.h"
#include "core/base/aus-format.h"

/* To find remedies the plan is made anew: not for more of a list than anybody reads */
#define REMEDIES 10

void
aus_plan_conflict_free (AusPlanConflict *conflict)
{
  g_object_unref (conflict->item);
  g_ptr_array_unref (conflict->others);
  g_ptr_array_unref (conflict->remedies);
  g_free (conflict->sentence);
  g_free (conflict);
}

static const char *
get_name (AusPlanItem *item)
{
  const char *name = aus_plan_item_get_step (item)->name;

  return *name != '\0' ? name : _("Unnamed step");
}

/* --- what collides ---------------------------------------------------------------------------- */

/* From the step around the ring: each one's gate that leads back to it. */
static void
collect_ring (AusPlan         *plan,
              AusPlanConflict *conflict)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  g_autoptr (GPtrArray) path = g_ptr_array_new ();
  guint next = 0;

  g_ptr_array_add (path, conflict->item);
  g_hash_table_add (seen, conflict->item);
  while (next < path->len)
    {
      AusPlanItem *item = g_ptr_array_index (path, next++);
      g_autoptr (GPtrArray) gates = aus_plan_list_gates (plan, item);

      for (guint i = 0; i < gates->len; i++)
        {
          AusPlanItem *gate = g_ptr_array_index (gates, i);

          if (!aus_plan_item_is_cycle (gate) || !g_hash_table_add (seen, gate))
            continue;
          g_ptr_array_add (path, gate);
          g_ptr_array_add (conflict->others, g_object_ref (gate));
        }
    }
}

/* The day the gate lets go: what is late can be done today at the earliest. */
static AusDate
get_release (AusPlan     *plan,
             AusPlanItem *gate)
{
  AusStep *step = aus_plan_item_get_step (gate);
  AusDate end = aus_plan_item_get_end (gate), today = aus_plan_get_today (plan);

  if (step->state == AUS_STEP_STATE_DONE)
    return aus_date_is_set (step->done_on) ? step->done_on : end;

  return aus_date_compare (end, today) < 0 ? today : end;
}

/* TRUE when the step begins right after its gate: it is the gate that makes it late. */
static gboolean
is_pushed (AusPlan     *plan,
           AusPlanItem *item,
           AusPlanItem *gate)
{
  AusDate release = get_release (plan, gate);

  return !aus_plan_item_is_pinned (item) && aus_date_is_set (release) &&
         aus_date_compare (release, aus_plan_item_get_start (item)) < 0 &&
         aus_work_calendar_between (aus_plan_get_calendar (plan), release,
                                    aus_plan_item_get_start (item)) <= 1;
}

/* The day the step has to end on by its own rule, not for the sake of others */
static AusDate
get_last (AusPlan         *plan,
          AusPlanConflict *conflict)
{
  return conflict->code == AUS_CONFLICT_LATEST ? aus_plan_item_get_step (conflict->item)->latest
                                               : aus_plan_get_last_day (plan);
}

static void
measure (AusPlan         *plan,
         AusPlanConflict *conflict)
{
  AusPlanItem *gate = aus_plan_get_gate (plan, conflict->item);
  AusWorkCalendar *calendar = aus_plan_get_calendar (plan);

  conflict->needed = MAX (aus_plan_item_get_step (conflict->item)->length, 1);
  conflict->workdays = aus_plan_item_get_conflict_workdays (conflict->item);
  if (gate == NULL)
    return;

  if (conflict->code == AUS_CONFLICT_GATE)
    {
      g_ptr_array_add (conflict->others, g_object_ref (gate));
      conflict->workdays =
        1 + aus_work_calendar_between (calendar, aus_plan_item_get_start (conflict->item),
                                       get_release (plan, gate));
    }
  else if (is_pushed (plan, conflict->item, gate))
    {
      g_ptr_array_add (conflict->others, g_object_ref (gate));
      conflict->left = MAX (0, aus_work_calendar_between (calendar, get_release (plan, gate),
                                                          get_last (plan, conflict)));
    }
}

/* --- in words --------------------------------------------------------------------------------- */

static char *
describe_ring (AusPlanConflict *conflict,
               const char      *locale)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *list = NULL;

  if (conflict->others->len == 0)
    return g_strdup_printf (_("“%s” waits for itself."), get_name (conflict->item));

  /* Translators: a step’s name in a list of names */
  g_ptr_array_add (names, g_strdup_printf (_("“%s”"), get_name (conflict->item)));
  for (guint i = 0; i < conflict->others->len; i++)
    g_ptr_array_add (names, g_strdup_printf (_("“%s”"),
                                             get_name (g_ptr_array_index (conflict->others, i))));
  g_ptr_array_add (names, NULL);
  list = aus_format_list ((const char * const *) names->pdata, locale);

  /* Translators: %s is a list like “A”, “B” and “C” */
  return g_strdup_printf (_("%s wait for each other."), list);
}

static char *
describe_gate (AusPlanConflict *conflict,
               const char      *locale)
{
  g_autofree char *start =
    aus_format_date (aus_plan_item_get_start (conflict->item), AUS_DATE_STYLE_SHORT, locale);
  AusPlanItem *gate = g_ptr_array_index (conflict->others, 0);

  /* Translators: two names of steps with a day like “3 Dec” between them */
  return g_strdup_printf (ngettext ("“%s” is set to begin on %s, %d working day before “%s” is "
                                    "out of the way.",
                                    "“%s” is set to begin on %s, %d working days before “%s” is "
                                    "out of the way.", (gulong) conflict->workdays),
                          get_name (conflict->item), start, conflict->workdays, get_name (gate));
}

/* "X needs 5 working days after Y, but only 3 are left before the last working day." */
static char *
describe_pushed_to_last_day (AusPlanConflict *conflict)
{
  const char *name = get_name (conflict->item);
  const char *gate = get_name (g_ptr_array_index (conflict->others, 0));

  if (conflict->needed == 1)
    return g_strdup_printf (_("“%s” needs a working day after “%s”, but none is left before the "
                              "last working day."), name, gate);
  if (conflict->left == 0)
    return g_strdup_printf (ngettext ("“%s” needs %d working day after “%s”, but none is left "
                                      "before the last working day.",
                                      "“%s” needs %d working days after “%s”, but none is left "
                                      "before the last working day.", (gulong) conflict->needed),
                            name, conflict->needed, gate);

  return g_strdup_printf (ngettext ("“%s” needs %d working days after “%s”, but only %d is left "
                                    "before the last working day.",
                                    "“%s” needs %d working days after “%s”, but only %d are left "
                                    "before the last working day.", (gulong) conflict->left),
                          name, conflict->needed, gate, conflict->left);
}

static char *
describe_pushed_to_latest (AusPlanConflict *conflict,
                           const char      *locale)
{
  const char *name = get_name (conflict->item);
  const char *gate = get_name (g_ptr_array_index (conflict->others, 0));
  g_autofree char *day = aus_format_date (aus_plan_item_get_step (conflict->item)->latest,
                                          AUS_DATE_STYLE_SHORT, locale);

  if (conflict->needed == 1)
    return g_strdup_printf (_("“%s” needs a working day after “%s”, but has to be done by %s."),
                            name, gate, day);

  return g_strdup_printf (ngettext ("“%s” needs %d working day after “%s”, but has to be done by "
                                    "%s.",
                                    "“%s” needs %d working days after “%s”, but has to be done by "
                                    "%s.", (gulong) conflict->needed),
                          name, conflict->needed, gate, day);
}

static char *
describe (AusPlanConflict *conflict,
          const char      *locale)
{
  const char *name = get_name (conflict->item);
  g_autofree char *day = NULL;

  if (conflict->code == AUS_CONFLICT_CYCLE)
    return describe_ring (conflict, locale);
  if (conflict->code == AUS_CONFLICT_GATE)
    return describe_gate (conflict, locale);
  if (conflict->others->len > 0)
    return conflict->code == AUS_CONFLICT_LATEST ? describe_pushed_to_latest (conflict, locale)
                                                 : describe_pushed_to_last_day (conflict);
  if (conflict->code == AUS_CONFLICT_LAST_DAY)
    return g_strdup_printf (ngettext ("“%s” ends %d working day after the last working day.",
                                      "“%s” ends %d working days after the last working day.",
                                      (gulong) conflict->workdays), name, conflict->workdays);

  day = aus_format_date (aus_plan_item_get_step (conflict->item)->latest, AUS_DATE_STYLE_SHORT,
                         locale);

  /* Translators: a step, a day like “3 Dec”, a number */
  return g_strdup_printf (ngettext ("“%s” has to be done by %s, but ends %d working day later.",
                                    "“%s” has to be done by %s, but ends %d working days later.",
                                    (gulong) conflict->workdays), name, day, conflict->workdays);
}

static AusPlanConflict *
explain (AusPlan     *self,
         AusPlanItem *item,
         const char  *locale)
{
  AusPlanConflict *conflict = g_new0 (AusPlanConflict, 1);

  conflict->code = aus_plan_item_get_trouble (item);
  conflict->item = g_object_ref (item);
  conflict->others = g_ptr_array_new_with_free_func (g_object_unref);
  if (conflict->code == AUS_CONFLICT_CYCLE)
    collect_ring (self, conflict);
  else
    measure (self, conflict);
  conflict->sentence = describe (conflict, locale);

  return conflict;
}

/* --- public ----------------------------------------------------------------------------------- */

AusPlanConflict *
aus_plan_explain_conflict (AusPlan     *self,
                           AusPlanItem *item,
                           const char  *locale)
{
  AusPlanConflict *conflict;

  g_return_val_if_fail (AUS_IS_PLAN (self), NULL);
  g_return_val_if_fail (AUS_IS_PLAN_ITEM (item), NULL);

  if (!aus_plan_item_is_conflict (item))
    return NULL;

  conflict = explain (self, item, locale);
  conflict->remedies = aus_plan_find_remedies (self, conflict, locale);

  return conflict;
}

char *
aus_plan_describe_conflict (AusPlan     *self,
                            AusPlanItem *item,
                            const char  *locale)
{
  g_autoptr (AusPlanConflict) conflict = NULL;

  g_return_val_if_fail (AUS_IS_PLAN (self), NULL);
  g_return_val_if_fail (AUS_IS_PLAN_ITEM (item), NULL);

  if (!aus_plan_item_is_conflict (item))
    return NULL;

  conflict = explain (self, item, locale);
  conflict->remedies = g_ptr_array_new ();

  return g_strdup (conflict->sentence);
}

static int
compare_worst (gconstpointer a,
               gconstpointer b)
{
  AusPlanItem *one = *(AusPlanItem * const *) a, *other = *(AusPlanItem * const *) b;
  int days = aus_plan_item_get_conflict_workdays (one);
  int other_days = aus_plan_item_get_conflict_workdays (other);

  return days != other_days ? (days > other_days ? -1 : 1) : aus_plan_item_compare (one, other);
}

GPtrArray *
aus_plan_list_conflicts (AusPlan    *self,
                         const char *locale)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new ();
  g_autoptr (GPtrArray) conflicts =
    g_ptr_array_new_with_free_func ((GDestroyNotify) aus_plan_conflict_free);
  g_autoptr (GHashTable) told = g_hash_table_new (NULL, NULL);

  g_return_val_if_fail (AUS_IS_PLAN (self), NULL);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self)); i++)
    if (aus_plan_item_is_conflict (aus_plan_peek (self, i)))
      g_ptr_array_add (items, aus_plan_peek (self, i));
  g_ptr_array_sort (items, compare_worst);

  for (guint i = 0; i < items->len; i++)
    {
      AusPlanItem *item = g_ptr_array_index (items, i);
      AusPlanConflict *conflict;

      if (g_hash_table_contains (told, item))
        continue;
      conflict = explain (self, item, locale);
      conflict->remedies = conflicts->len < REMEDIES
                             ? aus_plan_find_remedies (self, conflict, locale)
                             : g_ptr_array_new ();
      for (guint k = 0; conflict->code == AUS_CONFLICT_CYCLE && k < conflict->others->len; k++)
        g_hash_table_add (told, g_ptr_array_index (conflict->others, k));
      g_ptr_array_add (conflicts, conflict);
    }

  return g_steal_pointer (&conflicts);
}
