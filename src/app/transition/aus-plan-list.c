/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-plan-list.h"

#include "app/transition/aus-plan-row.h"
#include "app/widgets/aus-ui-locale.h"
#include "core/base/aus-format.h"

#include <glib/gi18n.h>

struct _AusPlanList
{
  AdwBin parent_instance;

  GtkListBox *box;

  AusPlanner *planner;
  GListModel *model;
  GHashTable *rows; /* AusPlanItem → AusPlanRow, borrowed both */
  guint sort_id;
};

G_DEFINE_FINAL_TYPE (AusPlanList, aus_plan_list, ADW_TYPE_BIN)

typedef enum
{
  PROP_PLANNER = 1,
  PROP_MODEL,
} AusPlanListProperty;

static GParamSpec *properties[PROP_MODEL + 1];

char *
aus_plan_list_group (AusPlanItem *item,
                     AusDate      today,
                     gint64      *order)
{
  AusDate monday = aus_date_first_of_week (today);
  AusDate end = aus_plan_item_get_end (item);
  AusDate week;
  g_autofree char *day = NULL;

  if (!aus_plan_item_is_open (item))
    {
      *order = G_MAXINT64;
      return g_strdup (_("Done"));
    }
  if (!aus_plan_item_is_scheduled (item))
    {
      *order = G_MAXINT64 - 1;
      return g_strdup (_("Without a day"));
    }
  if (aus_plan_item_is_late (item))
    {
      *order = 0;
      return g_strdup (_("Overdue"));
    }

  week = aus_date_first_of_week (end);
  *order = week.julian;
  if (aus_date_compare (week, monday) <= 0)
    return g_strdup (_("This week"));
  if (aus_date_days_between (monday, week) == 7)
    return g_strdup (_("Next week"));

  day = aus_format_date (week, AUS_DATE_STYLE_LONG, aus_ui_locale ());
  /* Translators: ISO week number, and the Monday it begins with, like “7 December 2026” */
  return g_strdup_printf (_("Week %d, from %s"), aus_date_get_iso_week (week), day);
}

static gint64
get_order (AusPlanList   *self,
           GtkListBoxRow *row)
{
  AusPlanItem *item = aus_plan_row_get_item (AUS_PLAN_ROW (row));
  AusDate today = aus_plan_get_today (aus_planner_get_plan (self->planner));
  gint64 order;

  g_free (aus_plan_list_group (item, today, &order));

  return order;
}

static int
compare_rows (GtkListBoxRow *a,
              GtkListBoxRow *b,
              gpointer       user_data)
{
  AusPlanItem *first = aus_plan_row_get_item (AUS_PLAN_ROW (a));
  AusPlanItem *second = aus_plan_row_get_item (AUS_PLAN_ROW (b));
  gint64 order_a = get_order (user_data, a);
  gint64 order_b = get_order (user_data, b);
  int by_end;

  if (order_a != order_b)
    return order_a < order_b ? -1 : 1;

  by_end = aus_date_compare (aus_plan_item_get_end (first), aus_plan_item_get_end (second));

  return by_end != 0 ? by_end : aus_plan_item_compare (first, second);
}

static void
set_header (GtkListBoxRow *row,
            GtkListBoxRow *before,
            gpointer       user_data)
{
  AusPlanList *self = user_data;
  AusDate today = aus_plan_get_today (aus_planner_get_plan (self->planner));
  gint64 order;
  g_autofree char *group =
    aus_plan_list_group (aus_plan_row_get_item (AUS_PLAN_ROW (row)), today, &order);
  GtkWidget *label;

  if (before != NULL && get_order (self, before) == order)
    {
      gtk_list_box_row_set_header (row, NULL);
      return;
    }

  label = gtk_label_new (group);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, "plan-group");
  gtk_list_box_row_set_header (row, label);
}

static void
on_sort_cb (gpointer user_data)
{
  AusPlanList *self = user_data;

  self->sort_id = 0;
  gtk_list_box_invalidate_sort (self->box);
  gtk_list_box_invalidate_headers (self->box);
}

/* Once for all the steps that a replan touches */
static void
queue_sort (AusPlanList *self)
{
  if (self->sort_id == 0)
    self->sort_id = g_idle_add_once (on_sort_cb, self);
}

static GtkWidget *
make_row (AusPlanList *self,
          AusPlanItem *item)
{
  GtkWidget *row = aus_plan_row_new (self->planner, item);

  g_signal_connect_object (item, "notify", G_CALLBACK (queue_sort), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (aus_plan_item_get_step (item), "notify::state", G_CALLBACK (queue_sort),
                           self, G_CONNECT_SWAPPED);
  gtk_list_box_append (self->box, row);

  return row;
}

static void
remove_row (gpointer item,
            gpointer row,
            gpointer user_data)
{
  AusPlanList *self = user_data;

  g_signal_handlers_disconnect_by_func (item, queue_sort, self);
  g_signal_handlers_disconnect_by_func (aus_plan_item_get_step (item), queue_sort, self);
  gtk_list_box_remove (self->box, row);
}

static void
update_rows (AusPlanList *self)
{
  g_autoptr (GHashTable) old = g_steal_pointer (&self->rows);
  guint n = self->planner != NULL && self->model != NULL ? g_list_model_get_n_items (self->model)
                                                         : 0;

  self->rows = g_hash_table_new (NULL, NULL);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (AusPlanItem) item = g_list_model_get_item (self->model, i);
      GtkWidget *row = g_hash_table_lookup (old, item);

      g_hash_table_insert (self->rows, item, row != NULL ? row : make_row (self, item));
      g_hash_table_remove (old, item);
    }
  g_hash_table_foreach (old, remove_row, self);
  queue_sort (self);
}

static void
set_planner (AusPlanList *self,
             AusPlanner  *planner)
{
  if (self->planner == planner)
    return;

  if (self->planner != NULL)
    {
      g_autoptr (AusPlanner) old = self->planner;
      g_autoptr (GHashTable) rows = g_steal_pointer (&self->rows);

      g_signal_handlers_disconnect_by_data (aus_planner_get_plan (old), self);
      g_hash_table_foreach (rows, remove_row, self);
      self->rows = g_hash_table_new (NULL, NULL);
      self->planner = NULL;
    }
  g_set_object (&self->planner, planner);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PLANNER]);
  if (planner == NULL)
    return;

  g_signal_connect_swapped (aus_planner_get_plan (planner), "notify::today",
                            G_CALLBACK (queue_sort), self);
  update_rows (self);
}

static void
set_model (AusPlanList *self,
           GListModel  *model)
{
  if (self->model == model)
    return;

  if (self->model != NULL)
    g_signal_handlers_disconnect_by_func (self->model, update_rows, self);
  g_set_object (&self->model, model);
  if (model != NULL)
    g_signal_connect_swapped (model, "items-changed", G_CALLBACK (update_rows), self);
  update_rows (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MODEL]);
}

static void
aus_plan_list_get_property (GObject    *object,
                            guint       id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  if (id == PROP_PLANNER)
    g_value_set_object (value, AUS_PLAN_LIST (object)->planner);
  else if (id == PROP_MODEL)
    g_value_set_object (value, AUS_PLAN_LIST (object)->model);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
aus_plan_list_set_property (GObject      *object,
                            guint         id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  if (id == PROP_PLANNER)
    set_planner (AUS_PLAN_LIST (object), g_value_get_object (value));
  else if (id == PROP_MODEL)
    set_model (AUS_PLAN_LIST (object), g_value_get_object (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
aus_plan_list_dispose (GObject *object)
{
  AusPlanList *self = AUS_PLAN_LIST (object);

  set_model (self, NULL);
  set_planner (self, NULL);
  g_clear_handle_id (&self->sort_id, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (self), AUS_TYPE_PLAN_LIST);

  G_OBJECT_CLASS (aus_plan_list_parent_class)->dispose (object);
}

static void
aus_plan_list_finalize (GObject *object)
{
  g_clear_pointer (&AUS_PLAN_LIST (object)->rows, g_hash_table_unref);

  G_OBJECT_CLASS (aus_plan_list_parent_class)->finalize (object);
}

static void
aus_plan_list_class_init (AusPlanListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = aus_plan_list_get_property;
  object_class->set_property = aus_plan_list_set_property;
  object_class->dispose = aus_plan_list_dispose;
  object_class->finalize = aus_plan_list_finalize;

  properties[PROP_PLANNER] =
    g_param_spec_object ("planner", NULL, NULL, AUS_TYPE_PLANNER, flags);
  properties[PROP_MODEL] = g_param_spec_object ("model", NULL, NULL, G_TYPE_LIST_MODEL, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (widget_class, AUS_RESOURCE_BASE
                                               "/ui/transition/aus-plan-list.ui");
  gtk_widget_class_bind_template_child (widget_class, AusPlanList, box);
}

static void
aus_plan_list_init (AusPlanList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->rows = g_hash_table_new (NULL, NULL);
  gtk_list_box_set_sort_func (self->box, compare_rows, self, NULL);
  gtk_list_box_set_header_func (self->box, set_header, self, NULL);
}

GtkWidget *
aus_plan_list_find (AusPlanList *self,
                    AusPlanItem *item)
{
  g_return_val_if_fail (AUS_IS_PLAN_LIST (self), NULL);

  return g_hash_table_lookup (self->rows, item);
}
