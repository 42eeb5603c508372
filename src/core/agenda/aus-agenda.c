/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-agenda.h"

#include "aus-agenda-private.h"
#include "core/base/aus-enum.h"
#include "core/base/aus-history.h"
#include "core/plan/aus-plan.h"

/* How long one idle callback may take: a small part of a frame */
#define SLICE_USEC 4000

struct _AusAgenda
{
  GObject parent_instance;

  AusLibrary *library;
  AusAgendaFrame frame;  /* lead times and network are the library's; calendar and law are owned */
  GPtrArray *entries;    /* of Entry, in the order of the library */
  GQueue waiting;        /* of Entry, to be looked at */
  GPtrArray *fresh;      /* of Entry, looked at and not told yet */
  GPtrArray *items;      /* of AusAgendaItem, owned; what has been told */
  guint counts[AUS_N_AGENDA_SECTIONS];
  guint idle_id;
};

/* One client */
typedef struct
{
  AusAgenda *agenda;
  AusClientFile *file;   /* owned */
  AusClient *client;     /* owned, NULL while damaged */
  GPtrArray *items;      /* of AusAgendaItem, owned */
  GList *waiting;        /* its place there, NULL when it has none */
  gboolean fresh;
} Entry;

static void list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (AusAgenda, aus_agenda, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init))

typedef enum
{
  PROP_LIBRARY = 1,
  PROP_TODAY,
  PROP_CALENDAR,
} AusAgendaProperty;

static GParamSpec *properties[PROP_CALENDAR + 1];

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* --- telling ---------------------------------------------------------------------------------- */

static int
compare_items (gconstpointer a,
               gconstpointer b)
{
  return aus_agenda_item_compare (*(AusAgendaItem * const *) a, *(AusAgendaItem * const *) b);
}

static GPtrArray *
collect_fresh (AusAgenda *self)
{
  GPtrArray *items = g_ptr_array_new ();

  for (guint i = 0; i < self->fresh->len; i++)
    {
      Entry *entry = g_ptr_array_index (self->fresh, i);

      entry->fresh = FALSE;
      for (guint j = 0; j < entry->items->len; j++)
        g_ptr_array_add (items, g_ptr_array_index (entry->items, j));
    }
  g_ptr_array_set_size (self->fresh, 0);
  g_ptr_array_sort (items, compare_items);

  return items;
}

/* What stays is sorted already, so what is new is merged into it. */
static GPtrArray *
merge (GPtrArray *old,
       GPtrArray *added)
{
  GPtrArray *items = g_ptr_array_new_full (old->len + added->len, g_object_unref);
  guint j = 0;

  for (guint i = 0; i < old->len; i++)
    {
      AusAgendaItem *item = g_ptr_array_index (old, i);

      if (item->stale)
        continue;
      while (j < added->len && aus_agenda_item_compare (g_ptr_array_index (added, j), item) < 0)
        g_ptr_array_add (items, g_object_ref (g_ptr_array_index (added, j++)));
      g_ptr_array_add (items, g_object_ref (item));
    }
  while (j < added->len)
    g_ptr_array_add (items, g_object_ref (g_ptr_array_index (added, j++)));
  for (j = 0; j < added->len; j++)
    AUS_AGENDA_ITEM (g_ptr_array_index (added, j))->stale = FALSE;

  return items;
}

static void
count (AusAgenda *self)
{
  memset (self->counts, 0, sizeof self->counts);
  for (guint i = 0; i < self->items->len; i++)
    self->counts[AUS_AGENDA_ITEM (g_ptr_array_index (self->items, i))->section]++;
}

/* Tells only the part that has changed, so that a selection and a place in the list stay. */
static void
publish (AusAgenda *self)
{
  g_autoptr (GPtrArray) before = self->items;
  g_autoptr (GPtrArray) added = collect_fresh (self);
  GPtrArray *after = merge (before, added);
  guint start = 0;
  guint end = 0;

  while (start < before->len && start < after->len
         && g_ptr_array_index (before, start) == g_ptr_array_index (after, start))
    start++;
  while (end < before->len - start && end < after->len - start
         && g_ptr_array_index (before, before->len - 1 - end)
              == g_ptr_array_index (after, after->len - 1 - end))
    end++;

  self->items = after;
  count (self);
  if (start + end < before->len || start + end < after->len)
    g_list_model_items_changed (G_LIST_MODEL (self), start, before->len - start - end,
                                after->len - start - end);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

/* --- looking ---------------------------------------------------------------------------------- */

/* Collects the client's items again; what is the same thing stays the same object. */
static void
look (AusAgenda *self,
      Entry     *entry)
{
  g_autoptr (GPtrArray) old = entry->items;
  g_autoptr (GHashTable) known =
    g_hash_table_new (aus_agenda_item_hash, aus_agenda_item_same);

  for (guint i = 0; i < old->len; i++)
    {
      AusAgendaItem *item = g_ptr_array_index (old, i);

      item->stale = TRUE;
      g_hash_table_add (known, item);
    }

  entry->items = aus_agenda_collect (entry->file, &self->frame);
  for (guint i = 0; i < entry->items->len; i++)
    {
      AusAgendaItem *item = g_ptr_array_index (entry->items, i);
      AusAgendaItem *same = g_hash_table_lookup (known, item);

      if (same == NULL)
        continue;
      aus_agenda_item_assign (same, item);
      entry->items->pdata[i] = g_object_ref (same);
      g_object_unref (item);
    }
  if (!entry->fresh)
    g_ptr_array_add (self->fresh, entry);
  entry->fresh = TRUE;
}

/* FALSE when all has been looked at */
static gboolean
look_until (AusAgenda *self,
            gint64     deadline)
{
  while (!g_queue_is_empty (&self->waiting))
    {
      Entry *entry = g_queue_pop_head (&self->waiting);

      entry->waiting = NULL;
      look (self, entry);
      if (deadline > 0 && g_get_monotonic_time () > deadline)
        break;
    }

  return !g_queue_is_empty (&self->waiting);
}

static gboolean
on_idle_cb (gpointer user_data)
{
  AusAgenda *self = user_data;

  /* A library that is being read comes in portions; it is told as a whole. */
  if (look_until (self, g_get_monotonic_time () + SLICE_USEC))
    return G_SOURCE_CONTINUE;

  self->idle_id = 0;
  publish (self);

  return G_SOURCE_REMOVE;
}

static void
queue_idle (AusAgenda *self)
{
  if (self->idle_id == 0)
    self->idle_id = g_idle_add (on_idle_cb, self);
}

static void
queue_look (Entry *entry)
{
  AusAgenda *self = entry->agenda;

  if (entry->waiting != NULL)
    return;

  g_queue_push_tail (&self->waiting, entry);
  entry->waiting = g_queue_peek_tail_link (&self->waiting);
  queue_idle (self);
}

static void
queue_all (AusAgenda *self)
{
  for (guint i = 0; i < self->entries->len; i++)
    queue_look (g_ptr_array_index (self->entries, i));
}

/* --- clients ---------------------------------------------------------------------------------- */

static void
set_client (Entry *entry)
{
  AusClient *client = aus_client_file_get_client (entry->file);

  if (entry->client != client)
    {
      if (entry->client != NULL)
        g_signal_handlers_disconnect_by_data (entry->client, entry);
      g_set_object (&entry->client, client);
      if (client != NULL)
        g_signal_connect_swapped (client, "edited", G_CALLBACK (queue_look), entry);
    }
  queue_look (entry);
}

static Entry *
entry_new (AusAgenda *agenda,
           guint      position)
{
  Entry *entry = g_new0 (Entry, 1);

  entry->agenda = agenda;
  entry->file = g_list_model_get_item (G_LIST_MODEL (agenda->library), position);
  entry->items = g_ptr_array_new_with_free_func (g_object_unref);
  g_signal_connect_swapped (entry->file, "notify::client", G_CALLBACK (set_client), entry);
  g_signal_connect_swapped (entry->file, "notify::display-name", G_CALLBACK (queue_look), entry);
  g_signal_connect_swapped (entry->file, "notify::editable", G_CALLBACK (queue_look), entry);
  set_client (entry);

  return entry;
}

static void
entry_free (gpointer data)
{
  Entry *entry = data;
  AusAgenda *self = entry->agenda;

  g_signal_handlers_disconnect_by_data (entry->file, entry);
  if (entry->client != NULL)
    g_signal_handlers_disconnect_by_data (entry->client, entry);
  if (entry->waiting != NULL)
    g_queue_delete_link (&self->waiting, entry->waiting);
  if (entry->fresh)
    g_ptr_array_remove_fast (self->fresh, entry);
  for (guint i = 0; i < entry->items->len; i++)
    AUS_AGENDA_ITEM (g_ptr_array_index (entry->items, i))->stale = TRUE;
  g_ptr_array_unref (entry->items);
  g_clear_object (&entry->client);
  g_clear_object (&entry->file);
  g_free (entry);
}

static void
on_items_changed_cb (AusAgenda *self,
                     guint      position,
                     guint      removed,
                     guint      added)
{
  if (removed > 0)
    g_ptr_array_remove_range (self->entries, position, removed);

  /* At the end, where a library that is read puts its clients, nothing has to make room. */
  for (guint i = 0; i < added; i++)
    g_ptr_array_insert (self->entries,
                        position + i == self->entries->len ? -1 : (int) (position + i),
                        entry_new (self, position + i));
  queue_idle (self);
}

/* --- GListModel ------------------------------------------------------------------------------- */

static GType
aus_agenda_get_item_type (GListModel *model)
{
  return AUS_TYPE_AGENDA_ITEM;
}

static guint
aus_agenda_get_n_items (GListModel *model)
{
  return AUS_AGENDA (model)->items->len;
}

static gpointer
aus_agenda_get_item (GListModel *model,
                     guint       position)
{
  AusAgenda *self = AUS_AGENDA (model);

  return position < self->items->len ? g_object_ref (g_ptr_array_index (self->items, position))
                                     : NULL;
}

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = aus_agenda_get_item_type;
  iface->get_n_items = aus_agenda_get_n_items;
  iface->get_item = aus_agenda_get_item;
}

/* --- GObject ---------------------------------------------------------------------------------- */

static void
aus_agenda_get_property (GObject    *object,
                         guint       id,
                         GValue     *value,
                         GParamSpec *pspec)
{
  AusAgenda *self = AUS_AGENDA (object);

  switch ((AusAgendaProperty) id)
    {
    case PROP_LIBRARY:
      g_value_set_object (value, self->library);
      break;
    case PROP_TODAY:
      aus_date_value_set (value, self->frame.today);
      break;
    case PROP_CALENDAR:
      g_value_set_object (value, self->frame.calendar);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
aus_agenda_set_property (GObject      *object,
                         guint         id,
                         const GValue *value,
                         GParamSpec   *pspec)
{
  AusAgenda *self = AUS_AGENDA (object);

  switch ((AusAgendaProperty) id)
    {
    case PROP_LIBRARY:
      self->library = g_value_dup_object (value);
      break;
    case PROP_TODAY:
      aus_agenda_set_today (self, aus_date_value_get (value));
      break;
    case PROP_CALENDAR:
      aus_agenda_set_calendar (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
aus_agenda_constructed (GObject *object)
{
  AusAgenda *self = AUS_AGENDA (object);
  AusSender *sender = aus_library_get_sender (self->library);
  AusNetwork *network = aus_library_get_network (self->library);

  G_OBJECT_CLASS (aus_agenda_parent_class)->constructed (object);

  self->frame.lead_times = sender->lead_times;
  self->frame.network = network;
  self->frame.sender = sender;
  g_signal_connect_object (sender->lead_times, "edited", G_CALLBACK (queue_all), self,
                           G_CONNECT_SWAPPED);
  /* What has to be kept, and what could fade out */
  g_signal_connect_object (sender, "notify::law", G_CALLBACK (queue_all), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (sender, "notify::fade-months", G_CALLBACK (queue_all), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (network, "edited", G_CALLBACK (queue_all), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->library, "items-changed", G_CALLBACK (on_items_changed_cb), self,
                           G_CONNECT_SWAPPED);
  on_items_changed_cb (self, 0, 0, g_list_model_get_n_items (G_LIST_MODEL (self->library)));
}

static void
aus_agenda_dispose (GObject *object)
{
  AusAgenda *self = AUS_AGENDA (object);

  g_clear_handle_id (&self->idle_id, g_source_remove);
  g_ptr_array_set_size (self->entries, 0);

  G_OBJECT_CLASS (aus_agenda_parent_class)->dispose (object);
}

static void
aus_agenda_finalize (GObject *object)
{
  AusAgenda *self = AUS_AGENDA (object);

  g_ptr_array_unref (self->entries);
  g_ptr_array_unref (self->fresh);
  g_ptr_array_unref (self->items);
  g_clear_object (&self->frame.calendar);
  g_clear_object (&self->frame.law);
  g_clear_object (&self->library);

  G_OBJECT_CLASS (aus_agenda_parent_class)->finalize (object);
}

static void
aus_agenda_class_init (AusAgendaClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = aus_agenda_get_property;
  object_class->set_property = aus_agenda_set_property;
  object_class->constructed = aus_agenda_constructed;
  object_class->dispose = aus_agenda_dispose;
  object_class->finalize = aus_agenda_finalize;

  properties[PROP_LIBRARY] = g_param_spec_object ("library", NULL, NULL, AUS_TYPE_LIBRARY,
                                                  flags | G_PARAM_CONSTRUCT_ONLY);
  properties[PROP_TODAY] =
    g_param_spec_boxed ("today", NULL, NULL, AUS_TYPE_DATE, flags | G_PARAM_CONSTRUCT);
  properties[PROP_CALENDAR] =
    g_param_spec_object ("calendar", NULL, NULL, AUS_TYPE_WORK_CALENDAR, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  signals[SIGNAL_CHANGED] =
    g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);
}

static void
aus_agenda_init (AusAgenda *self)
{
  self->entries = g_ptr_array_new_with_free_func (entry_free);
  self->fresh = g_ptr_array_new ();
  self->items = g_ptr_array_new_with_free_func (g_object_unref);
}

/* --- public ----------------------------------------------------------------------------------- */

AusAgenda *
aus_agenda_new (AusLibrary *library,
                AusDate     today)
{
  g_return_val_if_fail (AUS_IS_LIBRARY (library), NULL);
  g_return_val_if_fail (aus_date_is_set (today), NULL);

  return g_object_new (AUS_TYPE_AGENDA, "library", library, "today", &today, NULL);
}

AusDate
aus_agenda_get_today (AusAgenda *self)
{
  g_return_val_if_fail (AUS_IS_AGENDA (self), AUS_DATE_NONE);

  return self->frame.today;
}

void
aus_agenda_set_today (AusAgenda *self,
                      AusDate    today)
{
  g_return_if_fail (AUS_IS_AGENDA (self));
  g_return_if_fail (aus_date_is_set (today));

  if (aus_date_equal (self->frame.today, today))
    return;

  self->frame.today = today;
  queue_all (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TODAY]);
}

void
aus_agenda_set_calendar (AusAgenda       *self,
                         AusWorkCalendar *calendar)
{
  g_return_if_fail (AUS_IS_AGENDA (self));

  if (!g_set_object (&self->frame.calendar, calendar))
    return;

  queue_all (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CALENDAR]);
}

void
aus_agenda_set_law (AusAgenda  *self,
                    AusLawBook *law)
{
  g_return_if_fail (AUS_IS_AGENDA (self));

  if (self->frame.law == law)
    return;

  if (self->frame.law != NULL)
    g_signal_handlers_disconnect_by_func (self->frame.law, queue_all, self);
  g_set_object (&self->frame.law, law);
  if (law != NULL)
    g_signal_connect_object (law, "changed", G_CALLBACK (queue_all), self, G_CONNECT_SWAPPED);
  queue_all (self);
}

void
aus_agenda_flush (AusAgenda *self)
{
  g_return_if_fail (AUS_IS_AGENDA (self));

  if (self->idle_id == 0)
    return;

  g_clear_handle_id (&self->idle_id, g_source_remove);
  look_until (self, 0);
  publish (self);
}

gboolean
aus_agenda_is_settled (AusAgenda *self)
{
  g_return_val_if_fail (AUS_IS_AGENDA (self), FALSE);

  return self->idle_id == 0;
}

AusAgendaItem *
aus_agenda_peek (AusAgenda *self,
                 guint      position)
{
  g_return_val_if_fail (AUS_IS_AGENDA (self), NULL);
  g_return_val_if_fail (position < self->items->len, NULL);

  return g_ptr_array_index (self->items, position);
}

guint
aus_agenda_get_count (AusAgenda        *self,
                      AusAgendaSection  section)
{
  g_return_val_if_fail (AUS_IS_AGENDA (self), 0);
  g_return_val_if_fail (section < AUS_N_AGENDA_SECTIONS, 0);

  return self->counts[section];
}

guint
aus_agenda_get_n_clients (AusAgenda *self)
{
  guint n = 0;

  g_return_val_if_fail (AUS_IS_AGENDA (self), 0);

  for (guint i = 0; i < self->entries->len; i++)
    n += ((Entry *) g_ptr_array_index (self->entries, i))->items->len > 0;

  return n;
}

AusAgendaItem *
aus_agenda_get_first (AusAgenda *self)
{
  guint n;

  g_return_val_if_fail (AUS_IS_AGENDA (self), NULL);

  n = self->items->len - self->counts[AUS_AGENDA_SECTION_LATER];
  for (guint i = 0; i < n; i++)
    {
      AusAgendaItem *item = g_ptr_array_index (self->items, i);

      if (item->owner == AUS_PARTY_ME)
        return item;
    }

  return n > 0 ? g_ptr_array_index (self->items, 0) : NULL;
}

AusAgendaItem *
aus_agenda_find (AusAgenda  *self,
                 const char *client_id,
                 const char *id)
{
  g_return_val_if_fail (AUS_IS_AGENDA (self), NULL);

  for (guint i = 0; i < self->items->len; i++)
    {
      AusAgendaItem *item = g_ptr_array_index (self->items, i);
      AusClient *client = aus_agenda_item_get_client (item);

      if (client != NULL && g_strcmp0 (client->id, client_id) == 0
          && g_strcmp0 (aus_agenda_item_get_id (item), id) == 0)
        return item;
    }

  return NULL;
}

const char *
aus_agenda_item_get_id (AusAgendaItem *item)
{
  g_return_val_if_fail (AUS_IS_AGENDA_ITEM (item), NULL);

  if (AUS_IS_ENDING (item->entity) || AUS_IS_CLOSING (item->entity))
    return aus_enum_get_nick (AUS_TYPE_AGENDA_KIND, (int) item->kind);

  return aus_entity_get_id (item->entity);
}

static void
tick_step (AusAgenda     *self,
           AusAgendaItem *item)
{
  g_autoptr (AusPlan) plan =
    aus_plan_new (aus_agenda_item_get_client (item), self->frame.today);
  AusPlanItem *planned;

  if (self->frame.calendar != NULL)
    aus_plan_set_calendar (plan, self->frame.calendar);
  aus_plan_set_law (plan, self->frame.law);
  planned = aus_plan_find (plan, AUS_STEP (item->entity)->id);
  if (planned != NULL)
    aus_plan_set_done (plan, planned, TRUE);
}

gboolean
aus_agenda_tick (AusAgenda     *self,
                 AusAgendaItem *item)
{
  AusHistory *history;

  g_return_val_if_fail (AUS_IS_AGENDA (self), FALSE);
  g_return_val_if_fail (AUS_IS_AGENDA_ITEM (item), FALSE);

  if (!aus_agenda_item_can_tick (item) || aus_agenda_item_get_client (item) == NULL)
    return FALSE;

  history = aus_data_file_get_history (AUS_DATA_FILE (item->file));
  aus_history_seal (history);
  aus_history_begin (history);
  if (item->kind == AUS_AGENDA_KIND_STEP)
    tick_step (self, item);
  else if (item->kind == AUS_AGENDA_KIND_PROMISE)
    g_object_set (item->entity, "done-on", &self->frame.today, NULL);
  else if (item->kind == AUS_AGENDA_KIND_RUNNING)
    g_object_set (item->entity, "stopped-on", &self->frame.today, NULL);
  else if (item->kind == AUS_AGENDA_KIND_CHECK_IN)
    g_object_set (item->entity, "check-in-on", &AUS_DATE_NONE, NULL);
  else
    g_object_set (item->entity, "done", TRUE, NULL);
  aus_history_end (history);
  aus_history_seal (history);

  return TRUE;
}
