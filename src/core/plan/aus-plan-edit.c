/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-plan.h"

#include "aus-plan-private.h"

#define LENGTH_MAX 999

static gboolean
find_position (AusPlan     *self,
               AusPlanItem *item,
               guint       *position)
{
  return aus_entity_list_find_item (aus_plan_get_client (self)->steps,
                                    aus_plan_item_get_step (item), position);
}

/* Where the plan would put the step at @position if its start were not set by hand. */
static AusDate
get_derived_start (AusPlan *self,
                   AusStep *step)
{
  AusEntityList *list = aus_plan_get_client (self)->steps;
  guint n = aus_entity_list_get_length (list);
  g_autofree AusStep **steps = g_new (AusStep *, n);
  g_autofree AusPlanDays *days = g_new (AusPlanDays, n);

  for (guint i = 0; i < n; i++)
    steps[i] = aus_entity_list_peek (list, i);
  aus_plan_schedule (steps, n, aus_plan_get_frame (self), step, days);

  for (guint i = 0; i < n; i++)
    if (steps[i] == step)
      return days[i].start;

  return AUS_DATE_NONE;
}

void
aus_plan_tell_renamed (AusPlan       *self,
                       const AusEdit *edit)
{
  AusEntity *renamed = aus_edit_get_entity (edit);

  if (!AUS_IS_STEP (renamed) || g_strcmp0 (aus_edit_get_field (edit), "name") != 0)
    return;

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self)); i++)
    {
      AusPlanItem *item = aus_plan_peek (self, i);

      if (aus_step_waits_for (aus_plan_item_get_step (item), AUS_STEP (renamed)->id))
        g_object_notify (G_OBJECT (item), "waiting");
    }
}

gboolean
aus_plan_move_item (AusPlan     *self,
                    AusPlanItem *item,
                    int          workdays)
{
  AusDate old_start, start;

  g_return_val_if_fail (AUS_IS_PLAN (self), FALSE);
  g_return_val_if_fail (AUS_IS_PLAN_ITEM (item), FALSE);

  old_start = aus_plan_item_get_start (item);
  if (workdays == 0 || !aus_date_is_set (old_start))
    return FALSE;

  start = aus_work_calendar_add (aus_plan_get_calendar (self), old_start, workdays);
  if (aus_date_equal (start, old_start))
    return FALSE;

  g_object_set (aus_plan_item_get_step (item), "start", &start, NULL);

  return TRUE;
}

void
aus_plan_set_item_range (AusPlan     *self,
                         AusPlanItem *item,
                         AusDate      start,
                         int          length)
{
  g_return_if_fail (AUS_IS_PLAN (self));
  g_return_if_fail (AUS_IS_PLAN_ITEM (item));
  g_return_if_fail (aus_date_is_set (start));

  aus_plan_freeze (self);
  g_object_set (aus_plan_item_get_step (item),
                "start", &start,
                "length", CLAMP (length, 1, LENGTH_MAX),
                NULL);
  aus_plan_thaw (self);
}

void
aus_plan_set_done (AusPlan     *self,
                   AusPlanItem *item,
                   gboolean     done)
{
  AusStep *step;
  AusDate day, none = AUS_DATE_NONE;

  g_return_if_fail (AUS_IS_PLAN (self));
  g_return_if_fail (AUS_IS_PLAN_ITEM (item));

  step = aus_plan_item_get_step (item);
  if (done == (step->state == AUS_STEP_STATE_DONE))
    return;

  aus_plan_freeze (self);
  if (done)
    {
      AusDate start = aus_plan_item_get_start (item);

      day = aus_plan_get_today (self);
      if (aus_date_is_set (start))
        g_object_set (step, "start", &start, NULL);
      g_object_set (step, "state", AUS_STEP_STATE_DONE, "done-on", &day, NULL);
    }
  else
    {
      g_object_set (step, "state", AUS_STEP_STATE_OPEN, "done-on", &none, NULL);
      if (aus_date_is_set (step->start) &&
          aus_date_equal (step->start, get_derived_start (self, step)))
        g_object_set (step, "start", &none, NULL);
    }
  aus_plan_thaw (self);
}

void
aus_plan_release (AusPlan     *self,
                  AusPlanItem *item)
{
  AusDate none = AUS_DATE_NONE;

  g_return_if_fail (AUS_IS_PLAN (self));
  g_return_if_fail (AUS_IS_PLAN_ITEM (item));

  if (aus_plan_item_is_pinned (item))
    g_object_set (aus_plan_item_get_step (item), "start", &none, NULL);
}

AusPlanItem *
aus_plan_add_step (AusPlan    *self,
                   const char *name,
                   AusLane     lane,
                   AusDate     start,
                   int         length)
{
  g_autoptr (AusStep) step = aus_step_new ();

  g_return_val_if_fail (AUS_IS_PLAN (self), NULL);
  g_return_val_if_fail (name != NULL, NULL);

  g_object_set (step,
                "name", name,
                "lane", lane,
                "start", &start,
                "length", CLAMP (length, 1, LENGTH_MAX),
                NULL);
  aus_entity_list_append (aus_plan_get_client (self)->steps, step);

  return aus_plan_find (self, step->id);
}

void
aus_plan_remove_step (AusPlan     *self,
                      AusPlanItem *item)
{
  AusEntityList *steps;
  const char *id;
  guint position;

  g_return_if_fail (AUS_IS_PLAN (self));
  g_return_if_fail (AUS_IS_PLAN_ITEM (item));

  if (!find_position (self, item, &position))
    return;

  steps = aus_plan_get_client (self)->steps;
  id = aus_plan_item_get_step (item)->id;
  aus_plan_freeze (self);
  for (guint i = 0; i < aus_entity_list_get_length (steps); i++)
    {
      AusStep *step = aus_entity_list_peek (steps, i);

      if (i != position)
        aus_step_set_waits_for (step, id, FALSE);
    }
  aus_entity_list_remove (steps, position);
  aus_plan_thaw (self);
}

/* Where a template says "the end of a project", it is the one that ends last. */
static const char *
find_last_project (AusClient *client)
{
  AusProject *last = NULL;

  for (guint i = 0; i < aus_entity_list_get_length (client->projects); i++)
    {
      AusProject *project = aus_entity_list_peek (client->projects, i);

      if (aus_date_is_set (project->due) &&
          (last == NULL || aus_date_compare (project->due, last->due) > 0))
        last = project;
    }

  return last != NULL ? last->id : "";
}

static AusStep *
make_step (const AusPlanTemplateStep *from,
           AusLanguage                language,
           AusClient                 *client)
{
  AusStep *step = aus_step_new ();

  g_object_set (step,
                "origin", from->key,
                "name", from->names[language],
                "lane", from->lane,
                "owner", from->owner,
                "anchor", from->anchor,
                "offset", from->offset,
                "offset-days", from->offset_days,
                "length", from->length,
                "private", from->private,
                NULL);
  if (from->anchor == AUS_ANCHOR_PROJECT_END)
    g_object_set (step, "project", find_last_project (client), NULL);

  return step;
}

/* The steps that are there, by what a template would call them */
static GHashTable *
index_steps (AusEntityList   *steps,
             AusPlanTemplate *template,
             AusLanguage      language)
{
  GHashTable *by_key = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) own = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < aus_entity_list_get_length (steps); i++)
    {
      AusStep *step = aus_entity_list_peek (steps, i);

      if (*step->origin != '\0')
        g_hash_table_insert (by_key, step->origin, step);
      else
        g_hash_table_insert (own, step->name, step);
    }

  for (guint i = 0; i < aus_plan_template_get_n_steps (template); i++)
    {
      const AusPlanTemplateStep *from = aus_plan_template_get_step (template, i);
      AusStep *step = g_hash_table_lookup (own, from->names[language]);

      if (step != NULL && !g_hash_table_contains (by_key, from->key))
        g_hash_table_insert (by_key, from->key, step);
    }

  return by_key;
}

static void
set_gates (AusStep    *step,
           const char *keys,
           GHashTable *by_key)
{
  g_auto (GStrv) list = g_strsplit (keys, " ", -1);

  for (guint i = 0; list[i] != NULL; i++)
    {
      AusStep *gate = g_hash_table_lookup (by_key, list[i]);

      if (gate != NULL && gate != step)
        aus_step_set_waits_for (step, gate->id, TRUE);
    }
}

guint
aus_plan_apply_template (AusPlan         *self,
                         AusPlanTemplate *template,
                         AusLanguage      language)
{
  AusEntityList *steps;
  g_autoptr (GHashTable) by_key = NULL;
  g_autoptr (GPtrArray) added = g_ptr_array_new_with_free_func (g_object_unref);

  g_return_val_if_fail (AUS_IS_PLAN (self), 0);
  g_return_val_if_fail (AUS_IS_PLAN_TEMPLATE (template), 0);

  steps = aus_plan_get_client (self)->steps;
  by_key = index_steps (steps, template, language);
  for (guint i = 0; i < aus_plan_template_get_n_steps (template); i++)
    {
      const AusPlanTemplateStep *from = aus_plan_template_get_step (template, i);

      if (g_hash_table_contains (by_key, from->key))
        continue;
      g_ptr_array_add (added, make_step (from, language, aus_plan_get_client (self)));
      g_hash_table_insert (by_key, from->key, g_ptr_array_index (added, added->len - 1));
    }

  for (guint i = 0; i < added->len; i++)
    {
      AusStep *step = g_ptr_array_index (added, i);

      set_gates (step, aus_plan_template_find (template, step->origin)->waits_for, by_key);
    }
  if (added->len > 0)
    aus_entity_list_splice (steps, aus_entity_list_get_length (steps), 0, added);

  return added->len;
}
