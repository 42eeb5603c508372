/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-client-model.h"

#include "core/client/aus-label.h"

#include <glib/gi18n.h>

struct _AusClientModel
{
  GObject parent_instance;

  AusLibrary *library;
  AusLawBook *law;
  AusDate today;
  char *needle;
  gboolean show_finished;
  guint n_finished;

  GPtrArray *all;     /* of AusClientItem, owned, in the order of the library */
  GPtrArray *sorted;  /* the same, by name; borrowed; NULL when it has to be sorted again */
  GPtrArray *shown;   /* of AusClientItem, owned */
  guint idle_id;
};

static void list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (AusClientModel, aus_client_model, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init))

typedef enum
{
  PROP_LIBRARY = 1,
  PROP_NEEDLE,
  PROP_SHOW_FINISHED,
  PROP_N_FINISHED,
  PROP_N_ALL,
} AusClientModelProperty;

static GParamSpec *properties[PROP_N_ALL + 1];

/* What needs help, the path, those without an ending, what is over */
static const guint order[AUS_N_GROUPS] = {
  AUS_GROUP_DAMAGED,
  AUS_STAGE_DOUBT,   AUS_STAGE_THINKING, AUS_STAGE_DECISION, AUS_STAGE_CONVERSATION,
  AUS_STAGE_FIRM,    AUS_STAGE_NOTICE,   AUS_STAGE_OPTIONS,  AUS_STAGE_WRITING,
  AUS_STAGE_CLOSE,   AUS_STAGE_RUNNING,  AUS_STAGE_CLOSED,   AUS_STAGE_FADED,
};

static gboolean
is_finished (AusClientItem *item)
{
  guint group = aus_client_item_get_group (item);

  return group == AUS_STAGE_CLOSED || group == AUS_STAGE_FADED;
}

static int
compare_items (gconstpointer a,
               gconstpointer b)
{
  return aus_client_item_compare (*(AusClientItem **) a, *(AusClientItem **) b);
}

static void
sort (AusClientModel *self)
{
  if (self->sorted != NULL)
    return;

  self->sorted = g_ptr_array_copy (self->all, NULL, NULL);
  g_ptr_array_set_free_func (self->sorted, NULL);
  g_ptr_array_sort (self->sorted, compare_items);
}

static gboolean
is_wanted (AusClientModel *self,
           AusClientItem  *item)
{
  if (self->needle != NULL)
    return aus_client_item_matches (item, self->needle);

  return self->show_finished || !is_finished (item);
}

/* What should be shown now */
static GPtrArray *
arrange (AusClientModel *self)
{
  GPtrArray *groups[AUS_N_GROUPS] = { NULL };
  GPtrArray *shown = g_ptr_array_new_with_free_func (g_object_unref);

  sort (self);
  for (guint i = 0; i < self->sorted->len; i++)
    {
      AusClientItem *item = g_ptr_array_index (self->sorted, i);
      guint group = aus_client_item_get_group (item);

      if (!is_wanted (self, item))
        continue;
      if (groups[group] == NULL)
        groups[group] = g_ptr_array_new ();
      g_ptr_array_add (groups[group], item);
    }

  for (guint i = 0; i < AUS_N_GROUPS; i++)
    {
      GPtrArray *group = groups[order[i]];

      for (guint j = 0; group != NULL && j < group->len; j++)
        g_ptr_array_add (shown, g_object_ref (g_ptr_array_index (group, j)));
      g_clear_pointer (&group, g_ptr_array_unref);
    }

  return shown;
}

static const char *
say_group (guint group)
{
  if (group == AUS_GROUP_DAMAGED)
    return _("Needs attention");

  return aus_label (AUS_TYPE_STAGE, (int) group);
}

static void
set_headings (GPtrArray *items)
{
  guint last = AUS_N_GROUPS;

  for (guint i = 0; i < items->len; i++)
    {
      AusClientItem *item = g_ptr_array_index (items, i);
      guint group = aus_client_item_get_group (item);

      aus_client_item_set_heading (item, group != last ? say_group (group) : NULL);
      last = group;
    }
}

static void
count_finished (AusClientModel *self)
{
  guint n = 0;

  for (guint i = 0; i < self->all->len; i++)
    n += is_finished (g_ptr_array_index (self->all, i));

  if (n == self->n_finished)
    return;

  self->n_finished = n;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_FINISHED]);
}

/* Tells only the part that has changed, so that the selection and the scroll position stay. */
static void
update (AusClientModel *self)
{
  g_autoptr (GPtrArray) before = self->shown;
  GPtrArray *after = arrange (self);
  guint start = 0;
  guint end = 0;

  while (start < before->len && start < after->len
         && g_ptr_array_index (before, start) == g_ptr_array_index (after, start))
    start++;
  while (end < before->len - start && end < after->len - start
         && g_ptr_array_index (before, before->len - 1 - end)
              == g_ptr_array_index (after, after->len - 1 - end))
    end++;

  self->shown = after;
  set_headings (after);
  if (start + end < before->len || start + end < after->len)
    g_list_model_items_changed (G_LIST_MODEL (self), start, before->len - start - end,
                                after->len - start - end);
  count_finished (self);
}

static gboolean
on_idle_cb (gpointer user_data)
{
  AusClientModel *self = user_data;

  self->idle_id = 0;
  update (self);

  return G_SOURCE_REMOVE;
}

/* Before the next frame is drawn */
static void
queue_update (AusClientModel *self)
{
  if (self->idle_id == 0)
    self->idle_id = g_idle_add_full (G_PRIORITY_HIGH_IDLE, on_idle_cb, self, NULL);
}

/* Puts one item where it belongs by now; sorting all of them would be felt while a name is
 * typed. */
static void
sort_again (AusClientModel *self,
            AusClientItem  *item)
{
  guint low = 0;
  guint high;

  if (self->sorted == NULL || !g_ptr_array_remove (self->sorted, item))
    return;

  high = self->sorted->len;
  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (aus_client_item_compare (g_ptr_array_index (self->sorted, middle), item) < 0)
        low = middle + 1;
      else
        high = middle;
    }
  g_ptr_array_insert (self->sorted, (int) low, item);
}

static void
on_item_moved_cb (AusClientModel *self,
                  AusClientItem  *item)
{
  sort_again (self, item);
  queue_update (self);
}

static AusClientItem *
make_item (AusClientModel *self,
           guint           position)
{
  g_autoptr (AusClientFile) file = g_list_model_get_item (G_LIST_MODEL (self->library), position);
  AusClientItem *item = aus_client_item_new (file, self->law, self->today);

  aus_client_item_set_sender (item, aus_library_get_sender (self->library));
  g_signal_connect_object (item, "moved", G_CALLBACK (on_item_moved_cb), self, G_CONNECT_SWAPPED);

  return item;
}

static void
on_items_changed_cb (AusClientModel *self,
                     guint           position,
                     guint           removed,
                     guint           added)
{
  g_clear_pointer (&self->sorted, g_ptr_array_unref);
  if (removed > 0)
    g_ptr_array_remove_range (self->all, position, removed);

  if (position == self->all->len)
    {
      for (guint i = 0; i < added; i++)
        g_ptr_array_add (self->all, make_item (self, position + i));
    }
  else
    {
      for (guint i = 0; i < added; i++)
        g_ptr_array_insert (self->all, (int) (position + i), make_item (self, position + i));
    }

  queue_update (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_ALL]);
}

static void
set_library (AusClientModel *self,
             AusLibrary     *library)
{
  if (self->library == library)
    return;

  if (self->library != NULL)
    {
      g_signal_handlers_disconnect_by_func (self->library, on_items_changed_cb, self);
      on_items_changed_cb (self, 0, self->all->len, 0);
    }
  g_set_object (&self->library, library);
  if (library != NULL)
    {
      g_signal_connect_object (library, "items-changed", G_CALLBACK (on_items_changed_cb), self,
                               G_CONNECT_SWAPPED);
      on_items_changed_cb (self, 0, 0, g_list_model_get_n_items (G_LIST_MODEL (library)));
    }
  aus_client_model_flush (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LIBRARY]);
}

static void
set_needle (AusClientModel *self,
            const char     *needle)
{
  if (needle != NULL && *needle == '\0')
    needle = NULL;
  if (g_strcmp0 (needle, self->needle) == 0)
    return;

  g_free (self->needle);
  self->needle = g_strdup (needle);
  queue_update (self);
  aus_client_model_flush (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NEEDLE]);
}

static void
aus_client_model_get_property (GObject    *object,
                               guint       id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  AusClientModel *self = AUS_CLIENT_MODEL (object);

  switch ((AusClientModelProperty) id)
    {
    case PROP_LIBRARY:
      g_value_set_object (value, self->library);
      break;
    case PROP_NEEDLE:
      g_value_set_string (value, self->needle);
      break;
    case PROP_SHOW_FINISHED:
      g_value_set_boolean (value, self->show_finished);
      break;
    case PROP_N_FINISHED:
      g_value_set_uint (value, self->n_finished);
      break;
    case PROP_N_ALL:
      g_value_set_uint (value, self->all->len);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
aus_client_model_set_property (GObject      *object,
                               guint         id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  AusClientModel *self = AUS_CLIENT_MODEL (object);

  switch ((AusClientModelProperty) id)
    {
    case PROP_LIBRARY:
      set_library (self, g_value_get_object (value));
      break;
    case PROP_NEEDLE:
      set_needle (self, g_value_get_string (value));
      break;
    case PROP_SHOW_FINISHED:
      if (self->show_finished == g_value_get_boolean (value))
        break;
      self->show_finished = g_value_get_boolean (value);
      queue_update (self);
      aus_client_model_flush (self);
      g_object_notify_by_pspec (object, pspec);
      break;
    case PROP_N_FINISHED:
    case PROP_N_ALL:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
aus_client_model_dispose (GObject *object)
{
  AusClientModel *self = AUS_CLIENT_MODEL (object);

  g_clear_handle_id (&self->idle_id, g_source_remove);
  g_clear_object (&self->library);
  g_clear_object (&self->law);

  G_OBJECT_CLASS (aus_client_model_parent_class)->dispose (object);
}

static void
aus_client_model_finalize (GObject *object)
{
  AusClientModel *self = AUS_CLIENT_MODEL (object);

  g_clear_pointer (&self->sorted, g_ptr_array_unref);
  g_clear_pointer (&self->shown, g_ptr_array_unref);
  g_clear_pointer (&self->all, g_ptr_array_unref);
  g_free (self->needle);

  G_OBJECT_CLASS (aus_client_model_parent_class)->finalize (object);
}

static GType
aus_client_model_get_item_type (GListModel *model)
{
  return AUS_TYPE_CLIENT_ITEM;
}

static guint
aus_client_model_get_n_items (GListModel *model)
{
  return AUS_CLIENT_MODEL (model)->shown->len;
}

static gpointer
aus_client_model_get_item (GListModel *model,
                           guint       position)
{
  AusClientModel *self = AUS_CLIENT_MODEL (model);

  return position < self->shown->len ? g_object_ref (g_ptr_array_index (self->shown, position))
                                     : NULL;
}

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = aus_client_model_get_item_type;
  iface->get_n_items = aus_client_model_get_n_items;
  iface->get_item = aus_client_model_get_item;
}

static void
aus_client_model_class_init (AusClientModelClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;
  GParamFlags read = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = aus_client_model_get_property;
  object_class->set_property = aus_client_model_set_property;
  object_class->dispose = aus_client_model_dispose;
  object_class->finalize = aus_client_model_finalize;

  properties[PROP_LIBRARY] = g_param_spec_object ("library", NULL, NULL, AUS_TYPE_LIBRARY, flags);
  properties[PROP_NEEDLE] = g_param_spec_string ("needle", NULL, NULL, NULL, flags);
  properties[PROP_SHOW_FINISHED] =
    g_param_spec_boolean ("show-finished", NULL, NULL, FALSE, flags);
  properties[PROP_N_FINISHED] = g_param_spec_uint ("n-finished", NULL, NULL, 0, G_MAXUINT, 0, read);
  properties[PROP_N_ALL] = g_param_spec_uint ("n-all", NULL, NULL, 0, G_MAXUINT, 0, read);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
aus_client_model_init (AusClientModel *self)
{
  self->all = g_ptr_array_new_with_free_func (g_object_unref);
  self->shown = g_ptr_array_new_with_free_func (g_object_unref);
}

AusClientModel *
aus_client_model_new (void)
{
  return g_object_new (AUS_TYPE_CLIENT_MODEL, NULL);
}

void
aus_client_model_set_law (AusClientModel *self,
                          AusLawBook     *law)
{
  g_return_if_fail (AUS_IS_CLIENT_MODEL (self));

  g_set_object (&self->law, law);
  for (guint i = 0; i < self->all->len; i++)
    aus_client_item_set_law (g_ptr_array_index (self->all, i), law);
}

void
aus_client_model_set_today (AusClientModel *self,
                            AusDate         today)
{
  g_return_if_fail (AUS_IS_CLIENT_MODEL (self));

  self->today = today;
  for (guint i = 0; i < self->all->len; i++)
    aus_client_item_set_today (g_ptr_array_index (self->all, i), today);
}

gboolean
aus_client_model_find (AusClientModel *self,
                       AusClientFile  *file,
                       guint          *position)
{
  g_return_val_if_fail (AUS_IS_CLIENT_MODEL (self), FALSE);

  for (guint i = 0; i < self->shown->len; i++)
    if (aus_client_item_get_file (g_ptr_array_index (self->shown, i)) == file)
      {
        *position = i;
        return TRUE;
      }

  return FALSE;
}

AusClientItem *
aus_client_model_peek (AusClientModel *self,
                       guint           position)
{
  g_return_val_if_fail (AUS_IS_CLIENT_MODEL (self), NULL);
  g_return_val_if_fail (position < self->shown->len, NULL);

  return g_ptr_array_index (self->shown, position);
}

guint
aus_client_model_get_n_finished (AusClientModel *self)
{
  g_return_val_if_fail (AUS_IS_CLIENT_MODEL (self), 0);

  return self->n_finished;
}

guint
aus_client_model_get_n_all (AusClientModel *self)
{
  g_return_val_if_fail (AUS_IS_CLIENT_MODEL (self), 0);

  return self->all->len;
}

void
aus_client_model_flush (AusClientModel *self)
{
  g_return_if_fail (AUS_IS_CLIENT_MODEL (self));

  if (self->idle_id == 0)
    return;

  g_clear_handle_id (&self->idle_id, g_source_remove);
  update (self);
}
