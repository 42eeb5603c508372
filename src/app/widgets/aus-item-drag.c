/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-item-drag.h"

/* The closed part: fields of an open row are for selecting text. */
static gboolean
is_in_head (GtkWidget *row,
            double     x,
            double     y)
{
  GtkWidget *at = gtk_widget_pick (row, x, y, GTK_PICK_DEFAULT);
  GtkWidget *header;

  if (at == NULL)
    return FALSE;

  /* Fields are rows of an inner list as well, but never the first widget of the row. */
  header = gtk_widget_get_ancestor (at, ADW_TYPE_ACTION_ROW);
  if (header == NULL || gtk_widget_get_ancestor (header, AUS_TYPE_ITEM_ROW) != row)
    return FALSE;

  return gtk_widget_get_ancestor (header, GTK_TYPE_REVEALER) == NULL
         || !gtk_widget_is_ancestor (gtk_widget_get_ancestor (header, GTK_TYPE_REVEALER), row);
}

static GdkContentProvider *
on_prepare_cb (GtkDragSource *source,
               double         x,
               double         y,
               GtkWidget     *row)
{
  AusEntity *entity = aus_item_row_get_entity (AUS_ITEM_ROW (row));

  if (entity == NULL || !is_in_head (row, x, y))
    return NULL;

  return gdk_content_provider_new_typed (AUS_TYPE_ENTITY, entity);
}

static void
on_drag_begin_cb (GtkDragSource *source,
                  GdkDrag       *drag,
                  GtkWidget     *row)
{
  g_autoptr (GdkPaintable) picture = gtk_widget_paintable_new (row);

  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), FALSE);
  gtk_drag_source_set_icon (source, picture, 24, 12);
}

static gboolean
find_places (AusItemRow   *row,
             const GValue *value,
             guint        *from,
             guint        *to)
{
  AusEntityList *list = aus_item_row_get_list (row);
  AusEntity *entity = g_value_get_object (value);

  return list != NULL && entity != NULL && aus_entity_list_find_item (list, entity, from)
         && aus_entity_list_find_item (list, aus_item_row_get_entity (row), to);
}

static gboolean
on_drop_cb (GtkDropTarget *target,
            const GValue  *value,
            double         x,
            double         y,
            AusItemRow    *row)
{
  guint from, to;

  if (!find_places (row, value, &from, &to))
    return FALSE;

  if (from != to)
    aus_entity_list_move (aus_item_row_get_list (row), from, to);

  return TRUE;
}

void
aus_item_drag_install (AusItemRow *row)
{
  GtkDragSource *source;
  GtkDropTarget *target;

  g_return_if_fail (AUS_IS_ITEM_ROW (row));

  source = gtk_drag_source_new ();
  gtk_drag_source_set_actions (source, GDK_ACTION_MOVE);
  g_signal_connect (source, "prepare", G_CALLBACK (on_prepare_cb), row);
  g_signal_connect (source, "drag-begin", G_CALLBACK (on_drag_begin_cb), row);
  gtk_widget_add_controller (GTK_WIDGET (row), GTK_EVENT_CONTROLLER (source));

  target = gtk_drop_target_new (AUS_TYPE_ENTITY, GDK_ACTION_MOVE);
  g_signal_connect (target, "drop", G_CALLBACK (on_drop_cb), row);
  gtk_widget_add_controller (GTK_WIDGET (row), GTK_EVENT_CONTROLLER (target));
}
