/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-planner.h"

#include <glib/gi18n.h>

struct _AusPlanner
{
  GObject parent_instance;

  AusPlan *plan;
  AusHistory *history;
  AusPlanItem *selected;
  gboolean editable;
  guint n_moved; /* by the operation under way */
};

G_DEFINE_FINAL_TYPE (AusPlanner, aus_planner, G_TYPE_OBJECT)

typedef enum
{
  PROP_PLAN = 1,
  PROP_HISTORY,
  PROP_EDITABLE,
  PROP_SELECTED,
} AusPlannerProperty;

static GParamSpec *properties[PROP_SELECTED + 1];

enum
{
  TELL,
  OPEN,
  SHOW,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
begin (AusPlanner *self)
{
  self->n_moved = 0;
  if (self->history == NULL)
    return;

  aus_history_seal (self->history);
  aus_history_begin (self->history);
}

static void
end (AusPlanner *self)
{
  if (self->history == NULL)
    return;

  aus_history_end (self->history);
  aus_history_seal (self->history);
}

static void
on_replanned_cb (AusPlanner *self,
                 guint       n_moved)
{
  self->n_moved += n_moved;
}

static void
on_items_changed_cb (AusPlanner *self)
{
  AusPlanItem *selected = self->selected;

  if (selected != NULL &&
      aus_plan_find (self->plan, aus_plan_item_get_step (selected)->id) != selected)
    aus_planner_set_selected (self, NULL);
}

static void
aus_planner_get_property (GObject    *object,
                          guint       id,
                          GValue     *value,
                          GParamSpec *pspec)
{
  AusPlanner *self = AUS_PLANNER (object);

  switch ((AusPlannerProperty) id)
    {
    case PROP_PLAN:
      g_value_set_object (value, self->plan);
      break;
    case PROP_HISTORY:
      g_value_set_object (value, self->history);
      break;
    case PROP_EDITABLE:
      g_value_set_boolean (value, self->editable);
      break;
    case PROP_SELECTED:
      g_value_set_object (value, self->selected);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
aus_planner_set_property (GObject      *object,
                          guint         id,
                          const GValue *value,
                          GParamSpec   *pspec)
{
  AusPlanner *self = AUS_PLANNER (object);

  switch ((AusPlannerProperty) id)
    {
    case PROP_PLAN:
      self->plan = g_value_dup_object (value);
      break;
    case PROP_HISTORY:
      self->history = g_value_dup_object (value);
      break;
    case PROP_EDITABLE:
      if (self->editable == g_value_get_boolean (value))
        break;
      self->editable = g_value_get_boolean (value);
      g_object_notify_by_pspec (object, pspec);
      break;
    case PROP_SELECTED:
      aus_planner_set_selected (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
aus_planner_constructed (GObject *object)
{
  AusPlanner *self = AUS_PLANNER (object);

  G_OBJECT_CLASS (aus_planner_parent_class)->constructed (object);

  g_signal_connect_object (self->plan, "replanned", G_CALLBACK (on_replanned_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->plan, "items-changed", G_CALLBACK (on_items_changed_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
aus_planner_dispose (GObject *object)
{
  AusPlanner *self = AUS_PLANNER (object);

  g_clear_object (&self->selected);
  g_clear_object (&self->history);
  g_clear_object (&self->plan);

  G_OBJECT_CLASS (aus_planner_parent_class)->dispose (object);
}

static void
aus_planner_class_init (AusPlannerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = aus_planner_get_property;
  object_class->set_property = aus_planner_set_property;
  object_class->constructed = aus_planner_constructed;
  object_class->dispose = aus_planner_dispose;

  properties[PROP_PLAN] =
    g_param_spec_object ("plan", NULL, NULL, AUS_TYPE_PLAN, flags | G_PARAM_CONSTRUCT_ONLY);
  properties[PROP_HISTORY] =
    g_param_spec_object ("history", NULL, NULL, AUS_TYPE_HISTORY, flags | G_PARAM_CONSTRUCT_ONLY);
  properties[PROP_EDITABLE] =
    g_param_spec_boolean ("editable", NULL, NULL, TRUE, flags | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_SELECTED] = g_param_spec_object ("selected", NULL, NULL, AUS_TYPE_PLAN_ITEM,
                                                   flags | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  signals[TELL] = g_signal_new ("tell", AUS_TYPE_PLANNER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_BOOLEAN);
  signals[OPEN] = g_signal_new ("open", AUS_TYPE_PLANNER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 1, AUS_TYPE_PLAN_ITEM);
  signals[SHOW] = g_signal_new ("show", AUS_TYPE_PLANNER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 1, AUS_TYPE_PLAN_ITEM);
}

static void
aus_planner_init (AusPlanner *self)
{
  self->editable = TRUE;
}

AusPlanner *
aus_planner_new (AusPlan    *plan,
                 AusHistory *history)
{
  g_return_val_if_fail (AUS_IS_PLAN (plan), NULL);

  return g_object_new (AUS_TYPE_PLANNER, "plan", plan, "history", history, NULL);
}

AusPlan *
aus_planner_get_plan (AusPlanner *self)
{
  g_return_val_if_fail (AUS_IS_PLANNER (self), NULL);

  return self->plan;
}

AusPlanItem *
aus_planner_get_selected (AusPlanner *self)
{
  g_return_val_if_fail (AUS_IS_PLANNER (self), NULL);

  return self->selected;
}

void
aus_planner_set_selected (AusPlanner  *self,
                          AusPlanItem *item)
{
  g_return_if_fail (AUS_IS_PLANNER (self));

  if (g_set_object (&self->selected, item))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SELECTED]);
}

gboolean
aus_planner_is_editable (AusPlanner *self)
{
  g_return_val_if_fail (AUS_IS_PLANNER (self), FALSE);

  return self->editable;
}

void
aus_planner_open (AusPlanner  *self,
                  AusPlanItem *item)
{
  g_return_if_fail (AUS_IS_PLANNER (self));
  g_return_if_fail (AUS_IS_PLAN_ITEM (item));

  aus_planner_set_selected (self, item);
  g_signal_emit (self, signals[OPEN], 0, item);
}

void
aus_planner_show (AusPlanner  *self,
                  AusPlanItem *item)
{
  g_return_if_fail (AUS_IS_PLANNER (self));
  g_return_if_fail (AUS_IS_PLAN_ITEM (item));

  aus_planner_set_selected (self, item);
  g_signal_emit (self, signals[SHOW], 0, item);
}

gboolean
aus_planner_can_move (AusPlanner  *self,
                      AusPlanItem *item)
{
  g_return_val_if_fail (AUS_IS_PLANNER (self), FALSE);
  g_return_val_if_fail (AUS_IS_PLAN_ITEM (item), FALSE);

  return self->editable && aus_plan_item_is_open (item) && aus_plan_item_is_scheduled (item);
}

void
aus_planner_move (AusPlanner  *self,
                  AusPlanItem *item,
                  int          workdays)
{
  if (!aus_planner_can_move (self, item))
    return;

  begin (self);
  aus_plan_move_item (self->plan, item, workdays);
  end (self);
}

void
aus_planner_move_to (AusPlanner  *self,
                     AusPlanItem *item,
                     AusDate      start)
{
  if (!aus_planner_can_move (self, item) || aus_date_equal (start, aus_plan_item_get_start (item)))
    return;

  begin (self);
  aus_plan_set_item_range (self->plan, item, start, aus_plan_item_get_step (item)->length);
  end (self);
}

void
aus_planner_lengthen (AusPlanner  *self,
                      AusPlanItem *item,
                      int          workdays)
{
  int length;

  if (!aus_planner_can_move (self, item))
    return;

  length = aus_plan_item_get_step (item)->length + workdays;
  if (length < 1)
    return;

  begin (self);
  aus_plan_set_item_range (self->plan, item, aus_plan_item_get_start (item), length);
  end (self);
}

void
aus_planner_tick (AusPlanner  *self,
                  AusPlanItem *item)
{
  g_return_if_fail (AUS_IS_PLANNER (self));
  g_return_if_fail (AUS_IS_PLAN_ITEM (item));

  aus_planner_set_state (self, item, aus_plan_item_is_done (item) ? AUS_STEP_STATE_OPEN
                                                                  : AUS_STEP_STATE_DONE);
}

void
aus_planner_set_state (AusPlanner  *self,
                       AusPlanItem *item,
                       AusStepState state)
{
  AusStep *step;

  g_return_if_fail (AUS_IS_PLANNER (self));
  g_return_if_fail (AUS_IS_PLAN_ITEM (item));

  step = aus_plan_item_get_step (item);
  if (!self->editable || step->state == state)
    return;

  begin (self);
  aus_plan_set_done (self->plan, item, state == AUS_STEP_STATE_DONE);
  if (step->state != state)
    g_object_set (step, "state", state, NULL);
  end (self);
}

void
aus_planner_set_waits_for (AusPlanner  *self,
                           AusPlanItem *item,
                           AusStep     *gate,
                           gboolean     waits)
{
  g_return_if_fail (AUS_IS_PLANNER (self));
  g_return_if_fail (AUS_IS_PLAN_ITEM (item));
  g_return_if_fail (AUS_IS_STEP (gate));

  if (!self->editable)
    return;

  begin (self);
  aus_step_set_waits_for (aus_plan_item_get_step (item), gate->id, waits);
  end (self);
}

void
aus_planner_delete (AusPlanner  *self,
                    AusPlanItem *item)
{
  AusStep *step;
  g_autofree char *text = NULL;
  gboolean drop;

  g_return_if_fail (AUS_IS_PLANNER (self));
  g_return_if_fail (AUS_IS_PLAN_ITEM (item));

  if (!self->editable)
    return;

  step = aus_plan_item_get_step (item);
  drop = *step->origin != '\0' && step->state != AUS_STEP_STATE_DROPPED;
  text = g_strdup_printf (drop ? _("“%s” dropped") : _("“%s” removed"), step->name);
  if (drop)
    {
      aus_planner_set_state (self, item, AUS_STEP_STATE_DROPPED);
    }
  else
    {
      begin (self);
      aus_plan_remove_step (self->plan, item);
      end (self);
    }
  g_signal_emit (self, signals[TELL], 0, text, TRUE);
}

void
aus_planner_release (AusPlanner  *self,
                     AusPlanItem *item)
{
  g_return_if_fail (AUS_IS_PLANNER (self));

  if (!self->editable)
    return;

  begin (self);
  aus_plan_release (self->plan, item);
  end (self);
}

AusPlanItem *
aus_planner_add (AusPlanner *self,
                 AusLane     lane)
{
  AusPlanItem *item;
  AusDate start;

  g_return_val_if_fail (AUS_IS_PLANNER (self), NULL);

  if (!self->editable)
    return NULL;

  start = aus_work_calendar_add (aus_plan_get_calendar (self->plan),
                                 aus_plan_get_today (self->plan), 0);
  begin (self);
  item = aus_plan_add_step (self->plan, _("New step"), lane, start, 1);
  end (self);
  if (item != NULL)
    aus_planner_show (self, item);

  return item;
}

void
aus_planner_fill (AusPlanner      *self,
                  AusPlanTemplate *template,
                  AusLanguage      language)
{
  g_autofree char *text = NULL;
  guint n;

  g_return_if_fail (AUS_IS_PLANNER (self));

  if (!self->editable)
    return;

  begin (self);
  n = aus_plan_apply_template (self->plan, template, language);
  end (self);
  text = n == 0 ? g_strdup (_("The plan has all steps of the template already"))
                : g_strdup_printf (ngettext ("%u step added", "%u steps added", n), n);
  g_signal_emit (self, signals[TELL], 0, text, n > 0);
}

void
aus_planner_derive (AusPlanner *self,
                    AusNetwork *network)
{
  g_autoptr (AusPlanDerived) derived = NULL;
  g_autofree char *text = NULL;
  guint n;

  g_return_if_fail (AUS_IS_PLANNER (self));

  derived = aus_plan_derive (self->plan, network);
  n = derived->n_new + derived->n_changed + derived->n_gone;
  if (!self->editable || n == 0)
    return;

  begin (self);
  aus_plan_apply_derived (self->plan, derived);
  end (self);
  text = g_strdup_printf (ngettext ("%u step taken over", "%u steps taken over", n), n);
  g_signal_emit (self, signals[TELL], 0, text, TRUE);
}

void
aus_planner_solve (AusPlanner      *self,
                   const AusRemedy *remedy)
{
  g_return_if_fail (AUS_IS_PLANNER (self));
  g_return_if_fail (remedy != NULL);

  if (!self->editable)
    return;

  begin (self);
  aus_plan_apply_remedy (self->plan, remedy);
  end (self);
  g_signal_emit (self, signals[TELL], 0, remedy->sentence, TRUE);
}

void
aus_planner_set_last_day (AusPlanner *self,
                          AusDate     day)
{
  AusEnding *ending;
  g_autofree char *text = NULL;

  g_return_if_fail (AUS_IS_PLANNER (self));

  ending = aus_plan_get_client (self->plan)->ending;
  if (!self->editable || aus_date_equal (ending->last_day, day))
    return;

  begin (self);
  g_object_set (ending, "last-day", &day, NULL);
  end (self);
  if (self->n_moved == 0)
    return;

  text = g_strdup_printf (ngettext ("%u step moved with the last working day",
                                    "%u steps moved with the last working day", self->n_moved),
                          self->n_moved);
  g_signal_emit (self, signals[TELL], 0, text, TRUE);
}
