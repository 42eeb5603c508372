/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-plan-private.h"

/* Who waits for whom: read once, then walked by number. Strongly connected components after Tarjan
 * (1972), with a stack of its own: files may hold chains longer than the program's stack. They come
 * out in the order planning needs, gates before what waits for them. */

typedef struct
{
  AusPlanGraph *graph;
  AusStep * const *steps;
  guint        *index;  /* when a step was met first, from 1; 0: not yet */
  guint        *low;    /* the earliest step of its ring that is still on the stack */
  guint        *next;   /* the next gate to look at */
  gboolean     *waiting; /* on the stack of steps whose ring is not known yet */
  GArray       *path;   /* from the first step to the one looked at */
  GArray       *stack;
  guint         n_met, n_ordered;
} Walk;

static guint
top (GArray *array)
{
  return g_array_index (array, guint, array->len - 1);
}

static void
read_gates (AusPlanGraph     *self,
            AusStep * const  *steps,
            GArray           *gates)
{
  g_autoptr (GHashTable) by_id = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GString) id = g_string_new (NULL);

  for (guint i = 0; i < self->n_steps; i++)
    g_hash_table_insert (by_id, steps[i]->id, GUINT_TO_POINTER (i + 1));

  for (guint i = 0; i < self->n_steps; i++)
    {
      const char *rest = NULL;

      self->first[i] = gates->len;
      while (aus_step_next_gate (steps[i], &rest, id))
        {
          guint gate = GPOINTER_TO_UINT (g_hash_table_lookup (by_id, id->str));

          if (gate == 0 || steps[gate - 1]->state == AUS_STEP_STATE_DROPPED)
            continue;
          gate--;
          g_array_append_val (gates, gate);
        }
    }
  self->first[self->n_steps] = gates->len;
}

static void
meet (Walk *self,
      guint step)
{
  self->index[step] = self->low[step] = ++self->n_met;
  self->next[step] = self->graph->first[step];
  self->waiting[step] = TRUE;
  g_array_append_val (self->path, step);
  g_array_append_val (self->stack, step);
}

static gboolean
waits_for_itself (Walk *self,
                  guint step)
{
  AusPlanGraph *graph = self->graph;

  if (!aus_step_is_open (self->steps[step]))
    return FALSE;

  for (guint e = graph->first[step]; e < graph->first[step + 1]; e++)
    if (graph->gates[e] == step)
      return TRUE;

  return FALSE;
}

/* All gates of the step are known: when it is the first of its ring, the ring is complete. */
static void
leave (Walk *self)
{
  AusPlanGraph *graph = self->graph;
  guint step = top (self->path), member, size = 0;

  g_array_set_size (self->path, self->path->len - 1);
  if (self->path->len > 0)
    {
      guint before = top (self->path);

      self->low[before] = MIN (self->low[before], self->low[step]);
    }
  if (self->low[step] != self->index[step])
    return;

  do
    {
      member = top (self->stack);
      g_array_set_size (self->stack, self->stack->len - 1);
      self->waiting[member] = FALSE;
      graph->ring[member] = step;
      graph->order[self->n_ordered++] = member;
      size++;
    }
  while (member != step);

  if (size == 1 && !waits_for_itself (self, step))
    graph->ring[step] = AUS_PLAN_NO_RING;
}

/* What is done or dropped does not wait any more: its gates are not followed. */
static void
walk (Walk *self,
      guint from)
{
  AusPlanGraph *graph = self->graph;

  meet (self, from);
  while (self->path->len > 0)
    {
      guint step = top (self->path), gate;

      if (!aus_step_is_open (self->steps[step]) || self->next[step] == graph->first[step + 1])
        {
          leave (self);
          continue;
        }

      gate = graph->gates[self->next[step]++];
      if (self->index[gate] == 0)
        meet (self, gate);
      else if (self->waiting[gate])
        self->low[step] = MIN (self->low[step], self->index[gate]);
    }
}

void
aus_plan_graph_init (AusPlanGraph    *self,
                     AusStep * const *steps,
                     guint            n_steps)
{
  g_autoptr (GArray) gates = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autoptr (GArray) path = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autoptr (GArray) stack = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autofree guint *index = g_new0 (guint, n_steps + 1);
  g_autofree guint *low = g_new0 (guint, n_steps + 1);
  g_autofree guint *next = g_new0 (guint, n_steps + 1);
  g_autofree gboolean *waiting = g_new0 (gboolean, n_steps + 1);
  Walk tour = { self, steps, index, low, next, waiting, path, stack, 0, 0 };

  self->n_steps = n_steps;
  self->first = g_new (guint, n_steps + 1);
  self->order = g_new (guint, n_steps + 1);
  self->ring = g_new (guint, n_steps + 1);
  read_gates (self, steps, gates);
  self->gates = (guint *) (gpointer) g_array_free (g_steal_pointer (&gates), FALSE);

  for (guint i = 0; i < n_steps; i++)
    if (index[i] == 0)
      walk (&tour, i);
}

void
aus_plan_graph_clear (AusPlanGraph *self)
{
  g_clear_pointer (&self->first, g_free);
  g_clear_pointer (&self->gates, g_free);
  g_clear_pointer (&self->order, g_free);
  g_clear_pointer (&self->ring, g_free);
}

gboolean
aus_plan_graph_holds (AusPlanGraph *self,
                      guint         step,
                      guint         gate)
{
  return self->ring[step] == AUS_PLAN_NO_RING || self->ring[step] != self->ring[gate];
}
