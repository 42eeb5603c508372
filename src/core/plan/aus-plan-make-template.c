/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-plan-private.h"

#include <string.h>

#include "aus-plan-template-private.h"
#include "core/base/aus-id.h"

#define OFFSET_MAX 999

/* Which steps go into the template, and what they are called there */
typedef struct
{
  AusPlan *plan;
  GPtrArray *known;     /* of AusPlanTemplate; may be NULL */
  GHashTable *keys;     /* AusStep → its key; those that do not go are not there */
  AusPlanGraph graph;
  AusStep **steps;
  guint n_steps;
} Maker;

/* What follows from a thing, a project or a person of this client comes by itself, and what was
 * dropped was not wanted. */
static gboolean
is_taken (AusStep *step)
{
  return step->state != AUS_STEP_STATE_DROPPED && *step->name != '\0' &&
         strchr (step->origin, ':') == NULL;
}

/* Of letters, digits and single "-", as the schema wants it */
static gboolean
is_key (const char *text)
{
  return g_regex_match_simple ("^[a-z][a-z0-9]*(-[a-z0-9]+)*\\z", text, 0, 0);
}

static char *
make_key (const char *name,
          GHashTable *used)
{
  g_autofree char *slug = aus_slug_new (name);
  g_autofree char *base = is_key (slug) ? g_strdup (slug) : g_strconcat ("step-", slug, NULL);
  char *key = g_strdup (base);

  for (guint n = 2; g_hash_table_contains (used, key); n++)
    {
      g_free (key);
      key = g_strdup_printf ("%s-%u", base, n);
    }

  return key;
}

/* The keys that steps brought with them stay theirs, so that a template knows them again. */
static void
find_keys (Maker *maker)
{
  g_autoptr (GHashTable) used = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < maker->n_steps; i++)
    {
      AusStep *step = maker->steps[i];

      if (is_taken (step) && is_key (step->origin) && g_hash_table_add (used, step->origin))
        g_hash_table_insert (maker->keys, step, g_strdup (step->origin));
    }
  for (guint i = 0; i < maker->n_steps; i++)
    {
      AusStep *step = maker->steps[i];
      char *key;

      if (!is_taken (step) || g_hash_table_contains (maker->keys, step))
        continue;
      key = make_key (step->name, used);
      g_hash_table_insert (maker->keys, step, key);
      g_hash_table_add (used, key);
    }
}

/* Both names of a step that still is called as a template called it */
static const AusPlanTemplateStep *
find_known (Maker      *maker,
            const char *key,
            const char *name)
{
  for (guint i = 0; maker->known != NULL && i < maker->known->len; i++)
    {
      const AusPlanTemplateStep *step =
        aus_plan_template_find (g_ptr_array_index (maker->known, i), key);

      if (step != NULL && (g_str_equal (step->names[AUS_LANGUAGE_EN], name) ||
                           g_str_equal (step->names[AUS_LANGUAGE_DE], name)))
        return step;
    }

  return NULL;
}

/* The keys of what the step at @i waits for, as far as it goes into the template; what waits for it
 * in turn is left out, a template has no rings. */
static char *
list_gates (Maker *maker,
            guint  i)
{
  GString *gates = g_string_new (NULL);

  for (guint e = maker->graph.first[i]; e < maker->graph.first[i + 1]; e++)
    {
      guint gate = maker->graph.gates[e];
      const char *key = g_hash_table_lookup (maker->keys, maker->steps[gate]);

      if (key != NULL && aus_plan_graph_holds (&maker->graph, i, gate))
        g_string_append_printf (gates, "%s%s", gates->len > 0 ? " " : "", key);
    }

  return g_string_free (gates, FALSE);
}

/* So many working days from @anchor, as the planner counts them, that it comes to @day */
static int
count_offset (AusWorkCalendar *calendar,
              AusDate          anchor,
              AusDate          day)
{
  int offset = aus_date_compare (day, anchor) < 0
                 ? aus_work_calendar_between (calendar, aus_date_add_days (anchor, -1),
                                              aus_date_add_days (day, -1))
                 : aus_work_calendar_between (calendar, anchor, day);

  return CLAMP (offset, -OFFSET_MAX, OFFSET_MAX);
}

/* A day that was set by hand is one of this client; what stays is how far from its anchor it is. A
 * step that was ticked off keeps the offset it had, unless it never was but by hand. */
static gboolean
is_by_hand (AusStep *step)
{
  return aus_date_is_set (step->start) &&
         (step->state != AUS_STEP_STATE_DONE || *step->origin == '\0');
}

static void
set_place (Maker               *maker,
           AusStep             *from,
           AusDate              end,
           AusPlanTemplateStep *step)
{
  gboolean lost_gate = from->anchor == AUS_ANCHOR_STEP && *step->waits_for == '\0';
  AusDate anchor;

  step->anchor = lost_gate ? AUS_ANCHOR_LAST_DAY : from->anchor;
  step->offset = lost_gate ? 0 : from->offset;
  step->offset_days = from->offset_days;
  if (!lost_gate && (!is_by_hand (from) || from->anchor == AUS_ANCHOR_STEP))
    return;

  anchor = aus_plan_frame_get_anchor (aus_plan_get_frame (maker->plan), from);
  if (!aus_date_is_set (anchor) || !aus_date_is_set (end))
    return;

  step->offset = count_offset (aus_plan_get_calendar (maker->plan), anchor, end);
  step->offset_days = AUS_NOTICE_DAYS_WORKING;
}

static AusPlanTemplateStep *
make_step (Maker *maker,
           guint  i)
{
  AusStep *from = maker->steps[i];
  AusPlanTemplateStep *step = g_new0 (AusPlanTemplateStep, 1);
  const AusPlanTemplateStep *known;

  step->key = g_strdup (g_hash_table_lookup (maker->keys, from));
  known = find_known (maker, step->key, from->name);
  for (gsize n = 0; n < G_N_ELEMENTS (step->names); n++)
    step->names[n] = g_strdup (known != NULL ? known->names[n] : from->name);
  step->lane = from->lane;
  step->owner = from->owner;
  step->length = from->length;
  step->private = from->private;
  step->waits_for = list_gates (maker, i);
  set_place (maker, from, aus_plan_item_get_end (aus_plan_peek (maker->plan, i)), step);

  return step;
}

AusPlanTemplate *
aus_plan_make_template (AusPlan    *self,
                        const char *name,
                        AusTrade    trade,
                        GPtrArray  *known)
{
  AusPlanTemplate *template;
  Maker maker = { self, known };

  g_return_val_if_fail (AUS_IS_PLAN (self), NULL);
  g_return_val_if_fail (name != NULL, NULL);

  maker.n_steps = g_list_model_get_n_items (G_LIST_MODEL (self));
  maker.steps = g_new (AusStep *, maker.n_steps);
  for (guint i = 0; i < maker.n_steps; i++)
    maker.steps[i] = aus_plan_item_get_step (aus_plan_peek (self, i));
  maker.keys = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  aus_plan_graph_init (&maker.graph, maker.steps, maker.n_steps);
  find_keys (&maker);

  template = g_object_new (AUS_TYPE_PLAN_TEMPLATE, NULL);
  g_free (template->name);
  template->name = g_strdup (name);
  template->trade = trade;
  for (guint i = 0; i < maker.n_steps; i++)
    if (g_hash_table_contains (maker.keys, maker.steps[i]))
      g_ptr_array_add (template->steps, make_step (&maker, i));

  aus_plan_graph_clear (&maker.graph);
  g_hash_table_unref (maker.keys);
  g_free (maker.steps);

  return template;
}
