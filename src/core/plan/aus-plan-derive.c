/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-plan-derive.h"

#include "aus-plan-source.h"

/* What taking it over does to one step */
typedef struct
{
  AusPlan    *plan;
  GHashTable *steps; /* origin → AusStep */
  gboolean    apply; /* else it is only counted */
} Pass;

static void
collect_steps (Pass *self)
{
  AusEntityList *steps = aus_plan_get_client (self->plan)->steps;

  self->steps = g_hash_table_new (g_str_hash, g_str_equal);
  for (guint i = 0; i < aus_entity_list_get_length (steps); i++)
    {
      AusStep *step = aus_entity_list_peek (steps, i);

      if (*step->origin != '\0')
        g_hash_table_insert (self->steps, step->origin, step);
    }
}

/* A step of a template that means the same and was not dropped; NULL when there is none */
static AusStep *
find_same (Pass                *self,
           const AusPlanSource *source)
{
  g_auto (GStrv) keys = g_strsplit (source->same_as, " ", -1);

  for (guint i = 0; keys[i] != NULL; i++)
    {
      AusStep *step = g_hash_table_lookup (self->steps, keys[i]);

      if (step != NULL && step->state != AUS_STEP_STATE_DROPPED)
        return step;
    }

  return NULL;
}

static AusStep *
make_step (const AusPlanSource *source)
{
  AusStep *step = aus_step_new ();

  g_object_set (step, "origin", source->origin, "name", source->name, "lane", source->lane,
                "owner", source->owner, "anchor", source->anchor, "project", source->project,
                "offset", source->offset, "length", source->length, "start", &source->start,
                "latest", &source->latest, "source-name", source->name,
                "source-latest", &source->latest, "private", source->private, NULL);

  return step;
}

/* Name and latest day follow the source while they are what was written here before. */
static gboolean
update_step (Pass                *self,
             AusStep             *step,
             const AusPlanSource *source)
{
  gboolean rename = g_str_equal (step->name, step->source_name) &&
                    !g_str_equal (step->name, source->name);
  gboolean redate = aus_date_equal (step->latest, step->source_latest) &&
                    !aus_date_equal (step->latest, source->latest);
  gboolean tick = source->done && aus_step_is_open (step);
  AusDate day;

  if (step->state == AUS_STEP_STATE_DROPPED)
    return FALSE;
  if (!self->apply)
    return rename || redate || tick;

  if (rename)
    g_object_set (step, "name", source->name, "source-name", source->name, NULL);
  if (redate)
    g_object_set (step, "latest", &source->latest, "source-latest", &source->latest, NULL);
  if (tick)
    {
      aus_plan_set_done (self->plan, aus_plan_find (self->plan, step->id), TRUE);
      day = aus_date_is_set (source->done_on) ? source->done_on : aus_plan_get_today (self->plan);
      g_object_set (step, "done-on", &day, NULL);
    }

  return rename || redate || tick;
}

static gboolean
is_untouched (AusStep *step)
{
  return step->state == AUS_STEP_STATE_OPEN && !aus_date_is_set (step->start) &&
         *step->note == '\0' && g_str_equal (step->name, step->source_name) &&
         aus_date_equal (step->latest, step->source_latest);
}

/* The source is gone: so is what nobody changed; what somebody did is kept, struck out. */
static guint
drop_gone (Pass      *self,
           GPtrArray *sources)
{
  g_autoptr (GHashTable) alive = g_hash_table_new (g_str_hash, g_str_equal);
  AusEntityList *steps = aus_plan_get_client (self->plan)->steps;
  guint n = 0;

  for (guint i = 0; i < sources->len; i++)
    g_hash_table_add (alive, ((AusPlanSource *) g_ptr_array_index (sources, i))->origin);

  for (guint i = aus_entity_list_get_length (steps); i > 0; i--)
    {
      AusStep *step = aus_entity_list_peek (steps, i - 1);

      if (!aus_plan_is_source (step->origin) || !aus_step_is_open (step) ||
          g_hash_table_contains (alive, step->origin))
        continue;
      n++;
      if (!self->apply)
        continue;
      if (is_untouched (step))
        aus_plan_remove_step (self->plan, aus_plan_find (self->plan, step->id));
      else
        g_object_set (step, "state", AUS_STEP_STATE_DROPPED, NULL);
    }

  return n;
}

/* New steps, with the gates between them; a gate that a template has already is that one. */
static guint
add_new (Pass      *self,
         GPtrArray *sources)
{
  g_autoptr (GPtrArray) added = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) from = g_ptr_array_new ();
  g_autoptr (GHashTable) by_origin = g_hash_table_new (g_str_hash, g_str_equal);
  AusEntityList *steps = aus_plan_get_client (self->plan)->steps;

  for (guint i = 0; i < sources->len; i++)
    {
      AusPlanSource *source = g_ptr_array_index (sources, i);
      AusStep *step = g_hash_table_lookup (self->steps, source->origin);

      if (step == NULL)
        step = find_same (self, source);
      if (step == NULL && !source->done)
        {
          step = make_step (source);
          g_ptr_array_add (added, step);
          g_ptr_array_add (from, source);
        }
      if (step != NULL)
        g_hash_table_insert (by_origin, source->origin, step);
    }
  for (guint i = 0; i < added->len; i++)
    {
      const char *gate = ((AusPlanSource *) g_ptr_array_index (from, i))->gate;
      AusStep *step = gate != NULL ? g_hash_table_lookup (by_origin, gate) : NULL;

      if (step != NULL)
        aus_step_set_waits_for (g_ptr_array_index (added, i), step->id, TRUE);
    }
  if (self->apply && added->len > 0)
    aus_entity_list_splice (steps, aus_entity_list_get_length (steps), 0, added);

  return added->len;
}

static void
run (AusPlan        *plan,
     AusPlanDerived *derived,
     gboolean        apply)
{
  Pass pass = { plan, NULL, apply };

  collect_steps (&pass);
  derived->n_changed = 0;
  for (guint i = 0; i < derived->sources->len; i++)
    {
      AusPlanSource *source = g_ptr_array_index (derived->sources, i);
      AusStep *step = g_hash_table_lookup (pass.steps, source->origin);

      if (step != NULL)
        derived->n_changed += update_step (&pass, step, source);
    }
  derived->n_new = add_new (&pass, derived->sources);
  derived->n_gone = drop_gone (&pass, derived->sources);
  g_hash_table_unref (pass.steps);
}

AusPlanDerived *
aus_plan_derive (AusPlan    *self,
                 AusNetwork *network)
{
  AusPlanDerived *derived;

  g_return_val_if_fail (AUS_IS_PLAN (self), NULL);

  derived = g_new0 (AusPlanDerived, 1);
  derived->sources = aus_plan_list_sources (aus_plan_get_client (self), network);
  run (self, derived, FALSE);

  return derived;
}

void
aus_plan_derived_free (AusPlanDerived *derived)
{
  g_ptr_array_unref (derived->sources);
  g_free (derived);
}

gboolean
aus_plan_derived_is_empty (AusPlanDerived *derived)
{
  return derived->n_new == 0 && derived->n_changed == 0 && derived->n_gone == 0;
}

void
aus_plan_apply_derived (AusPlan        *self,
                        AusPlanDerived *derived)
{
  g_return_if_fail (AUS_IS_PLAN (self));
  g_return_if_fail (derived != NULL);

  run (self, derived, TRUE);
}
