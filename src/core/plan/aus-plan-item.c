/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-plan-private.h"

struct _AusPlanItem
{
  GObject parent_instance;

  AusStep *step;
  AusPlanDays days;
};

G_DEFINE_FINAL_TYPE (AusPlanItem, aus_plan_item, G_TYPE_OBJECT)

typedef enum
{
  PROP_STEP = 1,
  PROP_START,
  PROP_END,
  PROP_SCHEDULED,
  PROP_LATE,
  PROP_DAYS_LATE,
  PROP_CONFLICT,
  PROP_CONFLICT_WORKDAYS,
  PROP_CYCLE,
  PROP_WAITING,
  PROP_PINNED,
  PROP_DEADLINE,
  PROP_DONE,
  PROP_SLACK,
  PROP_CRITICAL,
} AusPlanItemProperty;

static GParamSpec *properties[PROP_CRITICAL + 1];

static void
aus_plan_item_get_property (GObject    *object,
                            guint       property_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  AusPlanItem *self = AUS_PLAN_ITEM (object);

  switch ((AusPlanItemProperty) property_id)
    {
    case PROP_STEP:
      g_value_set_object (value, self->step);
      break;
    case PROP_START:
      aus_date_value_set (value, self->days.start);
      break;
    case PROP_END:
      aus_date_value_set (value, self->days.end);
      break;
    case PROP_SCHEDULED:
      g_value_set_boolean (value, aus_plan_item_is_scheduled (self));
      break;
    case PROP_LATE:
      g_value_set_boolean (value, self->days.late);
      break;
    case PROP_DAYS_LATE:
      g_value_set_int (value, self->days.days_late);
      break;
    case PROP_CONFLICT:
      g_value_set_boolean (value, self->days.conflict);
      break;
    case PROP_CONFLICT_WORKDAYS:
      g_value_set_int (value, self->days.conflict_workdays);
      break;
    case PROP_CYCLE:
      g_value_set_boolean (value, self->days.cycle);
      break;
    case PROP_WAITING:
      g_value_set_boolean (value, self->days.waiting);
      break;
    case PROP_PINNED:
      g_value_set_boolean (value, self->days.pinned);
      break;
    case PROP_DEADLINE:
      g_value_set_boolean (value, self->days.deadline);
      break;
    case PROP_DONE:
      g_value_set_boolean (value, self->days.done);
      break;
    case PROP_SLACK:
      g_value_set_int (value, self->days.slack);
      break;
    case PROP_CRITICAL:
      g_value_set_boolean (value, self->days.critical);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
aus_plan_item_finalize (GObject *object)
{
  AusPlanItem *self = AUS_PLAN_ITEM (object);

  g_clear_object (&self->step);

  G_OBJECT_CLASS (aus_plan_item_parent_class)->finalize (object);
}

static void
aus_plan_item_class_init (AusPlanItemClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = aus_plan_item_get_property;
  object_class->finalize = aus_plan_item_finalize;

  properties[PROP_STEP] = g_param_spec_object ("step", NULL, NULL, AUS_TYPE_STEP, flags);
  properties[PROP_START] = g_param_spec_boxed ("start", NULL, NULL, AUS_TYPE_DATE, flags);
  properties[PROP_END] = g_param_spec_boxed ("end", NULL, NULL, AUS_TYPE_DATE, flags);
  properties[PROP_SCHEDULED] = g_param_spec_boolean ("scheduled", NULL, NULL, FALSE, flags);
  properties[PROP_LATE] = g_param_spec_boolean ("late", NULL, NULL, FALSE, flags);
  properties[PROP_DAYS_LATE] = g_param_spec_int ("days-late", NULL, NULL, 0, G_MAXINT, 0, flags);
  properties[PROP_CONFLICT] = g_param_spec_boolean ("conflict", NULL, NULL, FALSE, flags);
  properties[PROP_CONFLICT_WORKDAYS] =
    g_param_spec_int ("conflict-workdays", NULL, NULL, 0, G_MAXINT, 0, flags);
  properties[PROP_CYCLE] = g_param_spec_boolean ("cycle", NULL, NULL, FALSE, flags);
  properties[PROP_WAITING] = g_param_spec_boolean ("waiting", NULL, NULL, FALSE, flags);
  properties[PROP_PINNED] = g_param_spec_boolean ("pinned", NULL, NULL, FALSE, flags);
  properties[PROP_DEADLINE] = g_param_spec_boolean ("deadline", NULL, NULL, FALSE, flags);
  properties[PROP_DONE] = g_param_spec_boolean ("done", NULL, NULL, FALSE, flags);
  properties[PROP_SLACK] = g_param_spec_int ("slack", NULL, NULL, G_MININT, AUS_PLAN_SLACK_FREE,
                                             AUS_PLAN_SLACK_FREE, flags);
  properties[PROP_CRITICAL] = g_param_spec_boolean ("critical", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
aus_plan_item_init (AusPlanItem *self)
{
  self->days.gate = AUS_PLAN_NO_GATE;
  self->days.slack = AUS_PLAN_SLACK_FREE;
}

/* --- for the plan ----------------------------------------------------------------------------- */

AusPlanItem *
aus_plan_item_new (AusStep *step)
{
  AusPlanItem *self = g_object_new (AUS_TYPE_PLAN_ITEM, NULL);

  self->step = g_object_ref (step);

  return self;
}

static void
notify_if (AusPlanItem         *self,
           gboolean             changed,
           AusPlanItemProperty  property)
{
  if (changed)
    g_object_notify_by_pspec (G_OBJECT (self), properties[property]);
}

gboolean
aus_plan_item_update (AusPlanItem       *self,
                      const AusPlanDays *days)
{
  AusPlanDays old = self->days;
  gboolean start_moved = !aus_date_equal (old.start, days->start);
  gboolean end_moved = !aus_date_equal (old.end, days->end);

  self->days = *days;

  g_object_freeze_notify (G_OBJECT (self));
  notify_if (self, start_moved, PROP_START);
  notify_if (self, end_moved, PROP_END);
  notify_if (self, aus_date_is_set (old.end) != aus_date_is_set (days->end), PROP_SCHEDULED);
  notify_if (self, old.late != days->late, PROP_LATE);
  notify_if (self, old.days_late != days->days_late, PROP_DAYS_LATE);
  notify_if (self, old.conflict != days->conflict || old.trouble != days->trouble, PROP_CONFLICT);
  notify_if (self, old.conflict_workdays != days->conflict_workdays, PROP_CONFLICT_WORKDAYS);
  notify_if (self, old.cycle != days->cycle, PROP_CYCLE);
  notify_if (self, old.waiting != days->waiting, PROP_WAITING);
  notify_if (self, old.pinned != days->pinned, PROP_PINNED);
  notify_if (self, old.deadline != days->deadline, PROP_DEADLINE);
  notify_if (self, old.done != days->done, PROP_DONE);
  notify_if (self, old.slack != days->slack, PROP_SLACK);
  notify_if (self, old.critical != days->critical, PROP_CRITICAL);
  g_object_thaw_notify (G_OBJECT (self));

  return start_moved || end_moved;
}

const AusPlanDays *
aus_plan_item_get_days (AusPlanItem *self)
{
  return &self->days;
}

/* --- public ----------------------------------------------------------------------------------- */

AusStep *
aus_plan_item_get_step (AusPlanItem *self)
{
  g_return_val_if_fail (AUS_IS_PLAN_ITEM (self), NULL);

  return self->step;
}

AusDate
aus_plan_item_get_start (AusPlanItem *self)
{
  g_return_val_if_fail (AUS_IS_PLAN_ITEM (self), AUS_DATE_NONE);

  return self->days.start;
}

AusDate
aus_plan_item_get_end (AusPlanItem *self)
{
  g_return_val_if_fail (AUS_IS_PLAN_ITEM (self), AUS_DATE_NONE);

  return self->days.end;
}

gboolean
aus_plan_item_is_scheduled (AusPlanItem *self)
{
  g_return_val_if_fail (AUS_IS_PLAN_ITEM (self), FALSE);

  return aus_date_is_set (self->days.end);
}

gboolean
aus_plan_item_is_late (AusPlanItem *self)
{
  g_return_val_if_fail (AUS_IS_PLAN_ITEM (self), FALSE);

  return self->days.late;
}

int
aus_plan_item_get_days_late (AusPlanItem *self)
{
  g_return_val_if_fail (AUS_IS_PLAN_ITEM (self), 0);

  return self->days.days_late;
}

gboolean
aus_plan_item_is_conflict (AusPlanItem *self)
{
  g_return_val_if_fail (AUS_IS_PLAN_ITEM (self), FALSE);

  return self->days.conflict;
}

int
aus_plan_item_get_conflict_workdays (AusPlanItem *self)
{
  g_return_val_if_fail (AUS_IS_PLAN_ITEM (self), 0);

  return self->days.conflict_workdays;
}

gboolean
aus_plan_item_is_cycle (AusPlanItem *self)
{
  g_return_val_if_fail (AUS_IS_PLAN_ITEM (self), FALSE);

  return self->days.cycle;
}

AusConflictCode
aus_plan_item_get_trouble (AusPlanItem *self)
{
  g_return_val_if_fail (AUS_IS_PLAN_ITEM (self), AUS_CONFLICT_NONE);

  return self->days.trouble;
}

int
aus_plan_item_get_slack (AusPlanItem *self)
{
  g_return_val_if_fail (AUS_IS_PLAN_ITEM (self), 0);

  return self->days.slack;
}

gboolean
aus_plan_item_is_critical (AusPlanItem *self)
{
  g_return_val_if_fail (AUS_IS_PLAN_ITEM (self), FALSE);

  return self->days.critical;
}

AusDate
aus_plan_item_get_limit (AusPlanItem *self)
{
  g_return_val_if_fail (AUS_IS_PLAN_ITEM (self), AUS_DATE_NONE);

  return self->days.limit;
}

gboolean
aus_plan_item_is_waiting (AusPlanItem *self)
{
  g_return_val_if_fail (AUS_IS_PLAN_ITEM (self), FALSE);

  return self->days.waiting;
}

gboolean
aus_plan_item_is_pinned (AusPlanItem *self)
{
  g_return_val_if_fail (AUS_IS_PLAN_ITEM (self), FALSE);

  return self->days.pinned;
}

gboolean
aus_plan_item_is_deadline (AusPlanItem *self)
{
  g_return_val_if_fail (AUS_IS_PLAN_ITEM (self), FALSE);

  return self->days.deadline;
}

gboolean
aus_plan_item_is_done (AusPlanItem *self)
{
  g_return_val_if_fail (AUS_IS_PLAN_ITEM (self), FALSE);

  return self->days.done;
}

gboolean
aus_plan_item_is_open (AusPlanItem *self)
{
  g_return_val_if_fail (AUS_IS_PLAN_ITEM (self), FALSE);

  return aus_step_is_open (self->step);
}

int
aus_plan_item_compare (AusPlanItem *a,
                       AusPlanItem *b)
{
  int order;

  g_return_val_if_fail (AUS_IS_PLAN_ITEM (a), 0);
  g_return_val_if_fail (AUS_IS_PLAN_ITEM (b), 0);

  if (aus_plan_item_is_scheduled (a) != aus_plan_item_is_scheduled (b))
    return aus_plan_item_is_scheduled (a) ? -1 : 1;

  order = aus_date_compare (a->days.start, b->days.start);
  if (order == 0)
    order = aus_date_compare (a->days.end, b->days.end);
  if (order == 0)
    order = (int) a->step->lane - (int) b->step->lane;

  return order != 0 ? order : strcmp (a->step->id, b->step->id);
}
