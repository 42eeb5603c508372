/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-item-row.h"

#include <glib/gi18n.h>

typedef struct
{
  AusEntity *entity;
  AusEntityList *list;
  char *removed_text;
} AusItemRowPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (AusItemRow, aus_item_row, ADW_TYPE_EXPANDER_ROW)

typedef enum
{
  PROP_ENTITY = 1,
  PROP_LIST,
  PROP_REMOVED_TEXT,
} AusItemRowProperty;

static GParamSpec *properties[PROP_REMOVED_TEXT + 1];

static AusItemRowPrivate *
get_private (AusItemRow *self)
{
  return aus_item_row_get_instance_private (self);
}

static gboolean
find_position (AusItemRow *self,
               guint      *position)
{
  AusItemRowPrivate *priv = get_private (self);

  return priv->list != NULL && priv->entity != NULL
         && aus_entity_list_find_item (priv->list, priv->entity, position);
}

static void
remove_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  AusItemRow *self = AUS_ITEM_ROW (widget);
  AusItemRowPrivate *priv = get_private (self);
  g_autofree char *text = g_strdup (priv->removed_text);
  GtkWidget *root = GTK_WIDGET (gtk_widget_get_root (widget));
  guint position;

  if (!find_position (self, &position))
    return;

  /* The row is gone after this; the toast is asked for through the window. */
  aus_entity_list_remove (priv->list, position);
  if (root != NULL && text != NULL)
    gtk_widget_activate_action (root, "win.tell-undoable", "s", text);
}

static void
move (GtkWidget *widget,
      int        by)
{
  AusItemRow *self = AUS_ITEM_ROW (widget);
  AusItemRowPrivate *priv = get_private (self);
  guint position;

  if (!find_position (self, &position) || (by < 0 && position == 0)
      || (by > 0 && position + 1 >= aus_entity_list_get_length (priv->list)))
    return;

  aus_entity_list_move (priv->list, position, (guint) ((int) position + by));
}

static void
move_up_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  move (widget, -1);
}

static void
move_down_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  move (widget, 1);
}

static void
aus_item_row_get_property (GObject    *object,
                           guint       id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  AusItemRowPrivate *priv = get_private (AUS_ITEM_ROW (object));

  switch ((AusItemRowProperty) id)
    {
    case PROP_ENTITY:
      g_value_set_object (value, priv->entity);
      break;
    case PROP_LIST:
      g_value_set_object (value, priv->list);
      break;
    case PROP_REMOVED_TEXT:
      g_value_set_string (value, priv->removed_text);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
aus_item_row_set_property (GObject      *object,
                           guint         id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  AusItemRowPrivate *priv = get_private (AUS_ITEM_ROW (object));

  switch ((AusItemRowProperty) id)
    {
    case PROP_ENTITY:
      if (g_set_object (&priv->entity, g_value_get_object (value)))
        g_object_notify_by_pspec (object, pspec);
      break;
    case PROP_LIST:
      if (g_set_object (&priv->list, g_value_get_object (value)))
        g_object_notify_by_pspec (object, pspec);
      break;
    case PROP_REMOVED_TEXT:
      g_free (priv->removed_text);
      priv->removed_text = g_value_dup_string (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
aus_item_row_dispose (GObject *object)
{
  AusItemRowPrivate *priv = get_private (AUS_ITEM_ROW (object));

  g_clear_object (&priv->entity);
  g_clear_object (&priv->list);
  g_clear_pointer (&priv->removed_text, g_free);

  G_OBJECT_CLASS (aus_item_row_parent_class)->dispose (object);
}

static void
aus_item_row_class_init (AusItemRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = aus_item_row_get_property;
  object_class->set_property = aus_item_row_set_property;
  object_class->dispose = aus_item_row_dispose;

  properties[PROP_ENTITY] = g_param_spec_object ("entity", NULL, NULL, AUS_TYPE_ENTITY, flags);
  properties[PROP_LIST] = g_param_spec_object ("list", NULL, NULL, AUS_TYPE_ENTITY_LIST, flags);
  properties[PROP_REMOVED_TEXT] = g_param_spec_string ("removed-text", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_install_action (widget_class, "item.remove", NULL, remove_action);
  gtk_widget_class_install_action (widget_class, "item.move-up", NULL, move_up_action);
  gtk_widget_class_install_action (widget_class, "item.move-down", NULL, move_down_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Delete, GDK_CONTROL_MASK,
                                       "item.remove", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Up, GDK_ALT_MASK,
                                       "item.move-up", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Down, GDK_ALT_MASK,
                                       "item.move-down", NULL);
}

static void
aus_item_row_init (AusItemRow *self)
{
  /* Names from a profile are text, whatever characters are in them. */
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
}

AusEntity *
aus_item_row_get_entity (AusItemRow *self)
{
  g_return_val_if_fail (AUS_IS_ITEM_ROW (self), NULL);

  return get_private (self)->entity;
}

AusEntityList *
aus_item_row_get_list (AusItemRow *self)
{
  g_return_val_if_fail (AUS_IS_ITEM_ROW (self), NULL);

  return get_private (self)->list;
}

void
aus_item_row_edit (AusItemRow *self)
{
  g_return_if_fail (AUS_IS_ITEM_ROW (self));

  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (self), TRUE);
  gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);
  gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);
}
