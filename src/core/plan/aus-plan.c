/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-plan.h"

#include "aus-plan-private.h"
#include "core/base/aus-date-range.h"
#include "core/base/aus-edit.h"

/* How far the shown range may reach from today, whatever a file says */
#define YEARS_BACK 2
#define YEARS_AHEAD 4

struct _AusPlan
{
  GObject parent_instance;

  AusClient *client;
  AusLawBook *law;    /* may be NULL */
  GPtrArray *items;   /* of AusPlanItem, in the order of client->steps */
  GHashTable *by_id;  /* the same by the id of the step; NULL until it is asked for */
  GArray *days;       /* of AusPlanDays, beside items */
  AusPlanFrame frame;
  AusDate first, last;
  gboolean notice_planned;
  guint n_done, n_total, n_conflicts;
  AusPlanItem *worst; /* borrowed from items */
  AusPlanItem *next;  /* borrowed from items */
  guint frozen;
  gboolean stale;
};

static void list_model_iface_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (AusPlan, aus_plan, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_iface_init))

typedef enum
{
  PROP_CLIENT = 1,
  PROP_TODAY,
  PROP_CALENDAR,
  PROP_LAW,
  PROP_FIRST,
  PROP_LAST,
  PROP_LAST_DAY,
  PROP_NOTICE_DAY,
  PROP_NOTICE_PLANNED,
  PROP_N_DONE,
  PROP_N_TOTAL,
  PROP_N_CONFLICTS,
  PROP_WORST_CONFLICT,
  PROP_NEXT_ITEM,
} AusPlanProperty;

static GParamSpec *properties[PROP_NEXT_ITEM + 1];

enum
{
  SIGNAL_REPLANNED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* --- replanning ------------------------------------------------------------------------------- */

static AusPlanItem *
peek (AusPlan *self,
      guint    position)
{
  return g_ptr_array_index (self->items, position);
}

/* Makes the items those of the client's steps again: what is equal at both ends stays, the steps
 * between get their old item or a new one. */
static void
sync_items (AusPlan *self,
            guint   *position,
            guint   *n_removed,
            guint   *n_added)
{
  AusEntityList *steps = self->client->steps;
  guint n_old = self->items->len, n_new = aus_entity_list_get_length (steps);
  guint head = 0, tail = 0;
  g_autoptr (GHashTable) known = g_hash_table_new (NULL, NULL);
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);

  while (head < n_old && head < n_new &&
         aus_plan_item_get_step (peek (self, head)) == aus_entity_list_peek (steps, head))
    head++;
  while (tail < n_old - head && tail < n_new - head &&
         aus_plan_item_get_step (peek (self, n_old - 1 - tail)) ==
           aus_entity_list_peek (steps, n_new - 1 - tail))
    tail++;

  *position = head;
  *n_removed = n_old - head - tail;
  *n_added = n_new - head - tail;
  if (*n_removed == 0 && *n_added == 0)
    return;

  for (guint i = 0; i < n_old; i++)
    g_hash_table_insert (known, aus_plan_item_get_step (peek (self, i)), peek (self, i));
  for (guint i = 0; i < n_new; i++)
    {
      AusStep *step = aus_entity_list_peek (steps, i);
      AusPlanItem *item = g_hash_table_lookup (known, step);

      g_ptr_array_add (items, item != NULL ? g_object_ref (item) : aus_plan_item_new (step));
    }

  g_clear_pointer (&self->items, g_ptr_array_unref);
  self->items = g_steal_pointer (&items);
}

static GPtrArray *
collect_steps (AusPlan *self)
{
  GPtrArray *steps = g_ptr_array_sized_new (self->items->len);

  for (guint i = 0; i < self->items->len; i++)
    g_ptr_array_add (steps, aus_plan_item_get_step (peek (self, i)));

  return steps;
}

static void
widen (AusDateRange *range,
       AusDate       day)
{
  if (aus_date_is_set (day))
    *range = aus_date_range_union (*range, aus_date_range_new (day, day));
}

/* Sets the range shown; what lies far off does not stretch it. */
static void
update_range (AusPlan *self)
{
  AusDate today = self->frame.today;
  AusDate earliest = aus_date_add_months (today, -12 * YEARS_BACK);
  AusDate latest = aus_date_add_months (today, 12 * YEARS_AHEAD);
  AusDateRange range = aus_date_range_new (today, today);

  widen (&range, self->frame.last_day);
  widen (&range, self->frame.notice);
  for (guint i = 0; i < self->items->len; i++)
    {
      widen (&range, aus_plan_item_get_start (peek (self, i)));
      widen (&range, aus_plan_item_get_end (peek (self, i)));
    }

  if (aus_date_compare (range.first, earliest) < 0)
    range.first = earliest;
  if (aus_date_compare (range.last, latest) > 0)
    range.last = latest;
  self->first = aus_date_first_of_week (range.first);
  self->last = aus_date_add_days (aus_date_first_of_week (range.last), 6);
}

static gboolean
is_sooner (AusPlanItem *item,
           AusPlanItem *other)
{
  int order;

  if (other == NULL)
    return TRUE;
  if (aus_plan_item_is_waiting (item) != aus_plan_item_is_waiting (other))
    return !aus_plan_item_is_waiting (item);

  order = aus_date_compare (aus_plan_item_get_end (item), aus_plan_item_get_end (other));

  return order < 0 || (order == 0 && aus_plan_item_compare (item, other) < 0);
}

static void
update_counts (AusPlan *self)
{
  self->n_done = self->n_total = self->n_conflicts = 0;
  self->worst = self->next = NULL;

  for (guint i = 0; i < self->items->len; i++)
    {
      AusPlanItem *item = peek (self, i);
      AusStep *step = aus_plan_item_get_step (item);

      if (aus_plan_item_is_done (item))
        self->n_done++;
      if (step->state != AUS_STEP_STATE_DROPPED)
        self->n_total++;
      if (aus_plan_item_is_open (item) && step->owner == AUS_PARTY_ME &&
          aus_plan_item_is_scheduled (item) && is_sooner (item, self->next))
        self->next = item;
      if (!aus_plan_item_is_conflict (item))
        continue;

      self->n_conflicts++;
      if (self->worst == NULL || aus_plan_item_get_conflict_workdays (item) >
                                   aus_plan_item_get_conflict_workdays (self->worst))
        self->worst = item;
    }
}

static void
notify_if (AusPlan         *self,
           gboolean         changed,
           AusPlanProperty  property)
{
  if (changed)
    g_object_notify_by_pspec (G_OBJECT (self), properties[property]);
}

/* @worst, @next: what they were, only to compare with: the items may be gone */
static void
notify_changes (AusPlan       *self,
                const AusPlan *old)
{
  notify_if (self, !aus_date_equal (self->first, old->first), PROP_FIRST);
  notify_if (self, !aus_date_equal (self->last, old->last), PROP_LAST);
  notify_if (self, !aus_date_equal (self->frame.last_day, old->frame.last_day), PROP_LAST_DAY);
  notify_if (self, !aus_date_equal (self->frame.notice, old->frame.notice), PROP_NOTICE_DAY);
  notify_if (self, self->notice_planned != old->notice_planned, PROP_NOTICE_PLANNED);
  notify_if (self, self->n_done != old->n_done, PROP_N_DONE);
  notify_if (self, self->n_total != old->n_total, PROP_N_TOTAL);
  notify_if (self, self->n_conflicts != old->n_conflicts, PROP_N_CONFLICTS);
  notify_if (self, self->worst != old->worst, PROP_WORST_CONFLICT);
  notify_if (self, self->next != old->next, PROP_NEXT_ITEM);
}

static void
replan (AusPlan *self)
{
  AusPlan old = *self;
  guint position, n_removed, n_added, n_moved = 0;
  /* Keeps alive what old points to. */
  G_GNUC_UNUSED g_autoptr (GPtrArray) old_items = g_ptr_array_ref (self->items);
  g_autoptr (GPtrArray) items = NULL;
  g_autoptr (GPtrArray) steps = NULL;

  self->stale = FALSE;
  g_clear_pointer (&self->by_id, g_hash_table_unref);
  sync_items (self, &position, &n_removed, &n_added);
  items = g_ptr_array_ref (self->items);
  aus_plan_frame_init (&self->frame, self->client, self->law, self->frame.today,
                       self->frame.calendar, &self->notice_planned);

  steps = collect_steps (self);
  g_array_set_size (self->days, steps->len);
  aus_plan_schedule ((AusStep * const *) steps->pdata, steps->len, &self->frame, NULL,
                     (AusPlanDays *) (gpointer) self->days->data);

  /* Whoever hears of one item's new days may ask the plan for anything: all notifications wait
   * until everything is in place. */
  g_object_freeze_notify (G_OBJECT (self));
  for (guint i = 0; i < items->len; i++)
    {
      AusPlanItem *item = g_ptr_array_index (items, i);
      gboolean had_days = aus_plan_item_is_scheduled (item);

      g_object_freeze_notify (G_OBJECT (item));
      if (aus_plan_item_update (item, &g_array_index (self->days, AusPlanDays, i)) && had_days)
        n_moved++;
    }
  update_range (self);
  update_counts (self);
  notify_changes (self, &old);

  if (n_removed > 0 || n_added > 0)
    g_list_model_items_changed (G_LIST_MODEL (self), position, n_removed, n_added);
  for (guint i = 0; i < items->len; i++)
    g_object_thaw_notify (g_ptr_array_index (items, i));
  g_object_thaw_notify (G_OBJECT (self));
  if (n_moved > 0)
    g_signal_emit (self, signals[SIGNAL_REPLANNED], 0, n_moved);
}

static void
replan_or_wait (AusPlan *self)
{
  if (self->frozen > 0)
    self->stale = TRUE;
  else
    replan (self);
}

static void
on_client_edited_cb (AusPlan *self,
                     AusEdit *edit)
{
  AusEntity *entity = aus_edit_get_entity (edit);
  AusEntityList *list = aus_edit_get_list (edit);
  gboolean ours = list == self->client->steps || list == self->client->projects;

  if (ours || AUS_IS_STEP (entity) || AUS_IS_ENDING (entity) || AUS_IS_CONTRACT (entity) ||
      AUS_IS_PROJECT (entity))
    replan_or_wait (self);
  aus_plan_tell_renamed (self, edit);
}

/* --- GListModel ------------------------------------------------------------------------------- */

static GType
aus_plan_get_item_type (GListModel *model)
{
  return AUS_TYPE_PLAN_ITEM;
}

static guint
aus_plan_get_n_items (GListModel *model)
{
  return AUS_PLAN (model)->items->len;
}

static gpointer
aus_plan_get_item (GListModel *model,
                   guint       position)
{
  AusPlan *self = AUS_PLAN (model);

  return position < self->items->len ? g_object_ref (peek (self, position)) : NULL;
}

static void
list_model_iface_init (GListModelInterface *iface)
{
  iface->get_item_type = aus_plan_get_item_type;
  iface->get_n_items = aus_plan_get_n_items;
  iface->get_item = aus_plan_get_item;
}

/* --- GObject ---------------------------------------------------------------------------------- */

static void
aus_plan_get_property (GObject    *object,
                       guint       property_id,
                       GValue     *value,
                       GParamSpec *pspec)
{
  AusPlan *self = AUS_PLAN (object);

  switch ((AusPlanProperty) property_id)
    {
    case PROP_CLIENT:
      g_value_set_object (value, self->client);
      break;
    case PROP_TODAY:
      aus_date_value_set (value, self->frame.today);
      break;
    case PROP_CALENDAR:
      g_value_set_object (value, self->frame.calendar);
      break;
    case PROP_LAW:
      g_value_set_object (value, self->law);
      break;
    case PROP_FIRST:
      aus_date_value_set (value, self->first);
      break;
    case PROP_LAST:
      aus_date_value_set (value, self->last);
      break;
    case PROP_LAST_DAY:
      aus_date_value_set (value, self->frame.last_day);
      break;
    case PROP_NOTICE_DAY:
      aus_date_value_set (value, self->frame.notice);
      break;
    case PROP_NOTICE_PLANNED:
      g_value_set_boolean (value, self->notice_planned);
      break;
    case PROP_N_DONE:
      g_value_set_uint (value, self->n_done);
      break;
    case PROP_N_TOTAL:
      g_value_set_uint (value, self->n_total);
      break;
    case PROP_N_CONFLICTS:
      g_value_set_uint (value, self->n_conflicts);
      break;
    case PROP_WORST_CONFLICT:
      g_value_set_object (value, self->worst);
      break;
    case PROP_NEXT_ITEM:
      g_value_set_object (value, self->next);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
aus_plan_set_property (GObject      *object,
                       guint         property_id,
                       const GValue *value,
                       GParamSpec   *pspec)
{
  AusPlan *self = AUS_PLAN (object);

  if (property_id == PROP_CLIENT)
    self->client = g_value_dup_object (value);
  else if (property_id == PROP_TODAY)
    aus_plan_set_today (self, aus_date_value_get (value));
  else if (property_id == PROP_CALENDAR)
    aus_plan_set_calendar (self, g_value_get_object (value));
  else if (property_id == PROP_LAW)
    aus_plan_set_law (self, g_value_get_object (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
}

static void
aus_plan_constructed (GObject *object)
{
  AusPlan *self = AUS_PLAN (object);

  G_OBJECT_CLASS (aus_plan_parent_class)->constructed (object);

  g_signal_connect_object (self->client, "edited", G_CALLBACK (on_client_edited_cb), self,
                           G_CONNECT_SWAPPED);
  self->frozen = 0;
  replan (self);
}

static void
aus_plan_finalize (GObject *object)
{
  AusPlan *self = AUS_PLAN (object);

  g_clear_object (&self->client);
  g_clear_object (&self->frame.calendar);
  g_clear_object (&self->law);
  g_clear_pointer (&self->items, g_ptr_array_unref);
  g_clear_pointer (&self->by_id, g_hash_table_unref);
  g_clear_pointer (&self->days, g_array_unref);

  G_OBJECT_CLASS (aus_plan_parent_class)->finalize (object);
}

static void
aus_plan_class_init (AusPlanClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;
  GParamFlags write_once = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;
  GParamFlags write =
    G_PARAM_READWRITE | G_PARAM_CONSTRUCT | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = aus_plan_get_property;
  object_class->set_property = aus_plan_set_property;
  object_class->constructed = aus_plan_constructed;
  object_class->finalize = aus_plan_finalize;

  properties[PROP_CLIENT] =
    g_param_spec_object ("client", NULL, NULL, AUS_TYPE_CLIENT, write_once);
  properties[PROP_TODAY] = g_param_spec_boxed ("today", NULL, NULL, AUS_TYPE_DATE, write);
  properties[PROP_CALENDAR] =
    g_param_spec_object ("calendar", NULL, NULL, AUS_TYPE_WORK_CALENDAR, write);
  properties[PROP_LAW] = g_param_spec_object ("law", NULL, NULL, AUS_TYPE_LAW_BOOK, write);
  properties[PROP_FIRST] = g_param_spec_boxed ("first", NULL, NULL, AUS_TYPE_DATE, flags);
  properties[PROP_LAST] = g_param_spec_boxed ("last", NULL, NULL, AUS_TYPE_DATE, flags);
  properties[PROP_LAST_DAY] = g_param_spec_boxed ("last-day", NULL, NULL, AUS_TYPE_DATE, flags);
  properties[PROP_NOTICE_DAY] =
    g_param_spec_boxed ("notice-day", NULL, NULL, AUS_TYPE_DATE, flags);
  properties[PROP_NOTICE_PLANNED] =
    g_param_spec_boolean ("notice-planned", NULL, NULL, FALSE, flags);
  properties[PROP_N_DONE] = g_param_spec_uint ("n-done", NULL, NULL, 0, G_MAXUINT, 0, flags);
  properties[PROP_N_TOTAL] = g_param_spec_uint ("n-total", NULL, NULL, 0, G_MAXUINT, 0, flags);
  properties[PROP_N_CONFLICTS] =
    g_param_spec_uint ("n-conflicts", NULL, NULL, 0, G_MAXUINT, 0, flags);
  properties[PROP_WORST_CONFLICT] =
    g_param_spec_object ("worst-conflict", NULL, NULL, AUS_TYPE_PLAN_ITEM, flags);
  properties[PROP_NEXT_ITEM] =
    g_param_spec_object ("next-item", NULL, NULL, AUS_TYPE_PLAN_ITEM, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  signals[SIGNAL_REPLANNED] =
    g_signal_new ("replanned", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_UINT);
}

static void
aus_plan_init (AusPlan *self)
{
  self->items = g_ptr_array_new_with_free_func (g_object_unref);
  self->days = g_array_new (FALSE, TRUE, sizeof (AusPlanDays));
  self->frame.calendar = g_object_ref (aus_work_calendar_get_plain ());
  self->frozen = 1; /* until constructed */
}

/* --- public ----------------------------------------------------------------------------------- */

AusPlan *
aus_plan_new (AusClient *client,
              AusDate    today)
{
  g_return_val_if_fail (AUS_IS_CLIENT (client), NULL);
  g_return_val_if_fail (aus_date_is_set (today), NULL);

  return g_object_new (AUS_TYPE_PLAN, "client", client, "today", &today, NULL);
}

AusClient *
aus_plan_get_client (AusPlan *self)
{
  g_return_val_if_fail (AUS_IS_PLAN (self), NULL);

  return self->client;
}

AusDate
aus_plan_get_today (AusPlan *self)
{
  g_return_val_if_fail (AUS_IS_PLAN (self), AUS_DATE_NONE);

  return self->frame.today;
}

void
aus_plan_set_today (AusPlan *self,
                    AusDate  today)
{
  g_return_if_fail (AUS_IS_PLAN (self));
  g_return_if_fail (aus_date_is_set (today));

  if (aus_date_equal (self->frame.today, today))
    return;

  self->frame.today = today;
  replan_or_wait (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TODAY]);
}

AusWorkCalendar *
aus_plan_get_calendar (AusPlan *self)
{
  g_return_val_if_fail (AUS_IS_PLAN (self), NULL);

  return self->frame.calendar;
}

void
aus_plan_set_calendar (AusPlan         *self,
                       AusWorkCalendar *calendar)
{
  g_return_if_fail (AUS_IS_PLAN (self));
  g_return_if_fail (calendar == NULL || AUS_IS_WORK_CALENDAR (calendar));

  if (calendar == NULL)
    calendar = aus_work_calendar_get_plain ();
  if (!g_set_object (&self->frame.calendar, calendar))
    return;

  replan_or_wait (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CALENDAR]);
}

AusLawBook *
aus_plan_get_law (AusPlan *self)
{
  g_return_val_if_fail (AUS_IS_PLAN (self), NULL);

  return self->law;
}

void
aus_plan_set_law (AusPlan    *self,
                  AusLawBook *law)
{
  g_return_if_fail (AUS_IS_PLAN (self));
  if (self->law == law)
    return;

  if (self->law != NULL)
    g_signal_handlers_disconnect_by_func (self->law, replan_or_wait, self);
  g_set_object (&self->law, law);
  if (law != NULL)
    g_signal_connect_object (law, "changed", G_CALLBACK (replan_or_wait), self, G_CONNECT_SWAPPED);
  replan_or_wait (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LAW]);
}

const AusPlanFrame *
aus_plan_get_frame (AusPlan *self)
{
  g_return_val_if_fail (AUS_IS_PLAN (self), NULL);

  return &self->frame;
}

AusDate
aus_plan_get_first (AusPlan *self)
{
  g_return_val_if_fail (AUS_IS_PLAN (self), AUS_DATE_NONE);

  return self->first;
}

AusDate
aus_plan_get_last (AusPlan *self)
{
  g_return_val_if_fail (AUS_IS_PLAN (self), AUS_DATE_NONE);

  return self->last;
}

AusDate
aus_plan_get_last_day (AusPlan *self)
{
  g_return_val_if_fail (AUS_IS_PLAN (self), AUS_DATE_NONE);

  return self->frame.last_day;
}

AusDate
aus_plan_get_notice_day (AusPlan *self)
{
  g_return_val_if_fail (AUS_IS_PLAN (self), AUS_DATE_NONE);

  return self->frame.notice;
}

gboolean
aus_plan_is_notice_planned (AusPlan *self)
{
  g_return_val_if_fail (AUS_IS_PLAN (self), FALSE);

  return self->notice_planned;
}

guint
aus_plan_get_n_done (AusPlan *self)
{
  g_return_val_if_fail (AUS_IS_PLAN (self), 0);

  return self->n_done;
}

guint
aus_plan_get_n_total (AusPlan *self)
{
  g_return_val_if_fail (AUS_IS_PLAN (self), 0);

  return self->n_total;
}

guint
aus_plan_get_n_conflicts (AusPlan *self)
{
  g_return_val_if_fail (AUS_IS_PLAN (self), 0);

  return self->n_conflicts;
}

AusPlanItem *
aus_plan_get_worst_conflict (AusPlan *self)
{
  g_return_val_if_fail (AUS_IS_PLAN (self), NULL);

  return self->worst;
}

AusPlanItem *
aus_plan_get_next_item (AusPlan *self)
{
  g_return_val_if_fail (AUS_IS_PLAN (self), NULL);

  return self->next;
}

AusPlanItem *
aus_plan_peek (AusPlan *self,
               guint    position)
{
  g_return_val_if_fail (AUS_IS_PLAN (self), NULL);
  g_return_val_if_fail (position < self->items->len, NULL);

  return peek (self, position);
}

AusPlanItem *
aus_plan_find (AusPlan    *self,
               const char *id)
{
  g_return_val_if_fail (AUS_IS_PLAN (self), NULL);

  if (id == NULL)
    return NULL;
  if (self->by_id == NULL)
    {
      self->by_id = g_hash_table_new (g_str_hash, g_str_equal);
      for (guint i = self->items->len; i > 0; i--)
        g_hash_table_insert (self->by_id, aus_plan_item_get_step (peek (self, i - 1))->id,
                             peek (self, i - 1));
    }

  return g_hash_table_lookup (self->by_id, id);
}

AusPlanItem *
aus_plan_find_origin (AusPlan    *self,
                      const char *origin)
{
  g_return_val_if_fail (AUS_IS_PLAN (self), NULL);

  for (guint i = 0; i < self->items->len; i++)
    if (g_strcmp0 (aus_plan_item_get_step (peek (self, i))->origin, origin) == 0)
      return peek (self, i);

  return NULL;
}

AusPlanItem *
aus_plan_get_gate (AusPlan     *self,
                   AusPlanItem *item)
{
  guint gate;

  g_return_val_if_fail (AUS_IS_PLAN (self), NULL);
  g_return_val_if_fail (AUS_IS_PLAN_ITEM (item), NULL);

  gate = aus_plan_item_get_days (item)->gate;

  return gate != AUS_PLAN_NO_GATE && gate < self->items->len ? peek (self, gate) : NULL;
}

GPtrArray *
aus_plan_list_gates (AusPlan     *self,
                     AusPlanItem *item)
{
  g_autoptr (GPtrArray) gates = g_ptr_array_new ();
  g_autoptr (GString) id = g_string_new (NULL);
  const char *rest = NULL;

  g_return_val_if_fail (AUS_IS_PLAN (self), NULL);
  g_return_val_if_fail (AUS_IS_PLAN_ITEM (item), NULL);

  while (aus_step_next_gate (aus_plan_item_get_step (item), &rest, id))
    {
      AusPlanItem *gate = aus_plan_find (self, id->str);

      if (gate != NULL && aus_plan_item_get_step (gate)->state != AUS_STEP_STATE_DROPPED)
        g_ptr_array_add (gates, gate);
    }

  return g_steal_pointer (&gates);
}

static int
compare_next (gconstpointer a,
              gconstpointer b)
{
  AusPlanItem *one = *(AusPlanItem * const *) a, *other = *(AusPlanItem * const *) b;

  return is_sooner (one, other) ? -1 : 1;
}

GPtrArray *
aus_plan_list_next (AusPlan *self,
                    guint    n_most)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new ();

  g_return_val_if_fail (AUS_IS_PLAN (self), NULL);

  for (guint i = 0; i < self->items->len; i++)
    {
      AusPlanItem *item = peek (self, i);

      if (aus_plan_item_is_open (item) && aus_plan_item_is_scheduled (item) &&
          !aus_plan_item_is_waiting (item) &&
          aus_plan_item_get_step (item)->owner == AUS_PARTY_ME)
        g_ptr_array_add (items, item);
    }
  g_ptr_array_sort (items, compare_next);
  if (items->len > n_most)
    g_ptr_array_set_size (items, (int) n_most);

  return g_steal_pointer (&items);
}

void
aus_plan_freeze (AusPlan *self)
{
  g_return_if_fail (AUS_IS_PLAN (self));

  self->frozen++;
}

void
aus_plan_thaw (AusPlan *self)
{
  g_return_if_fail (AUS_IS_PLAN (self));
  g_return_if_fail (self->frozen > 0);

  if (--self->frozen == 0 && self->stale)
    replan (self);
}
