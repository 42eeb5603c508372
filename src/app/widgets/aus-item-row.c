/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-item-row.h"

#include <glib/gi18n.h>

#include "app/widgets/aus-focus-follow.h"
#include "app/widgets/aus-item-drag.h"

typedef struct
{
  AusEntity *entity;
  AusEntityList *list;
  char *removed_text;
  AusDate today;
  AusEntity *followed; /* owned; whose edits are told: the entity, or the root of its file */
  gulong edited_id;
  gboolean filled;     /* the fields and the tools are there */
  gboolean plain;      /* the head knows by now that a title is no markup */

  AusChip *chip; /* borrowed, in the row's head */
} AusItemRowPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (AusItemRow, aus_item_row, ADW_TYPE_EXPANDER_ROW)

typedef enum
{
  PROP_ENTITY = 1,
  PROP_LIST,
  PROP_REMOVED_TEXT,
  PROP_TODAY,
} AusItemRowProperty;

static GParamSpec *properties[PROP_TODAY + 1];

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

/* A list box makes new rows when items move: whoever works by keyboard goes on in the one that took
 * the place. */
static void
focus_place (GtkWidget *list_box,
             guint      position)
{
  GtkListBoxRow *row;

  if (!GTK_IS_LIST_BOX (list_box))
    return;

  row = gtk_list_box_get_row_at_index (GTK_LIST_BOX (list_box), (int) position);
  if (row == NULL && position > 0)
    row = gtk_list_box_get_row_at_index (GTK_LIST_BOX (list_box), (int) position - 1);
  if (row != NULL)
    gtk_widget_child_focus (GTK_WIDGET (row), GTK_DIR_TAB_FORWARD);
}

/* --- the row's own buttons, last inside ------------------------------------------------------- */

static GtkWidget *
tool_button_new (const char *icon_name,
                 const char *action,
                 const char *text)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon_name);

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  gtk_widget_set_tooltip_text (button, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  gtk_widget_add_css_class (button, "flat");

  return button;
}

static GtkWidget *
tools_row_new (void)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 3);
  GtkWidget *spacer = gtk_label_new (NULL);

  gtk_widget_set_hexpand (spacer, TRUE);
  gtk_box_append (GTK_BOX (box), tool_button_new ("go-up-symbolic", "item.move-up", _("Move up")));
  gtk_box_append (GTK_BOX (box), tool_button_new ("go-down-symbolic", "item.move-down",
                                                  _("Move down")));
  gtk_box_append (GTK_BOX (box), spacer);
  gtk_box_append (GTK_BOX (box), tool_button_new ("user-trash-symbolic", "item.remove",
                                                  _("Remove")));
  gtk_widget_add_css_class (box, "item-tools");
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_widget_set_focusable (row, FALSE);

  return row;
}

/* The template's properties and fields, then the row's own buttons */
static void
fill (AusItemRow *self)
{
  AusItemRowPrivate *priv = get_private (self);

  if (priv->filled)
    return;

  priv->filled = TRUE;
  if (AUS_ITEM_ROW_GET_CLASS (self)->lazy)
    gtk_widget_init_template (GTK_WIDGET (self));
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), tools_row_new ());
}

static void
on_notify_expanded_cb (AusItemRow *self)
{
  fill (self);
}

/* --- actions --------------------------------------------------------------------------------- */

static void
remove_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  AusItemRow *self = AUS_ITEM_ROW (widget);
  AusItemRowPrivate *priv = get_private (self);
  g_autofree char *text = NULL;
  GtkWidget *list_box = gtk_widget_get_parent (widget);
  guint position;

  if (!find_position (self, &position))
    return;

  /* The sentence is in the template. */
  fill (self);
  text = g_strdup (priv->removed_text);

  /* The row is gone after this; the toast is asked for through its list. */
  aus_entity_list_remove (priv->list, position);
  focus_place (list_box, position);
  if (list_box != NULL && text != NULL)
    gtk_widget_activate_action (list_box, "win.tell-undoable", "s", text);
}

static void
move (GtkWidget *widget,
      int        by)
{
  AusItemRow *self = AUS_ITEM_ROW (widget);
  AusItemRowPrivate *priv = get_private (self);
  GtkWidget *list_box = gtk_widget_get_parent (widget);
  guint position;

  if (!find_position (self, &position) || (by < 0 && position == 0)
      || (by > 0 && position + 1 >= aus_entity_list_get_length (priv->list)))
    return;

  aus_entity_list_move (priv->list, position, (guint) ((int) position + by));
  focus_place (list_box, (guint) ((int) position + by));
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
describe (AusItemRow *self)
{
  AusItemRowClass *klass = AUS_ITEM_ROW_GET_CLASS (self);

  if (get_private (self)->entity != NULL && klass->describe != NULL)
    klass->describe (self);
}

static void
on_entity_edited_cb (AusItemRow *self)
{
  describe (self);
}

static void
let_go (AusItemRow *self)
{
  AusItemRowPrivate *priv = get_private (self);

  if (priv->followed != NULL)
    g_clear_signal_handler (&priv->edited_id, priv->followed);
  g_clear_object (&priv->followed);
}

static void
set_entity (AusItemRow *self,
            AusEntity  *entity)
{
  AusItemRowPrivate *priv = get_private (self);

  if (priv->entity == entity)
    return;

  let_go (self);
  g_set_object (&priv->entity, entity);
  if (entity != NULL)
    {
      priv->followed = g_object_ref (AUS_ITEM_ROW_GET_CLASS (self)->whole_file
                                       ? aus_entity_get_root (entity) : entity);
      priv->edited_id = g_signal_connect_swapped (priv->followed, "edited",
                                                  G_CALLBACK (on_entity_edited_cb), self);
    }
  describe (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ENTITY]);
}

static void
aus_item_row_constructed (GObject *object)
{
  AusItemRow *self = AUS_ITEM_ROW (object);

  G_OBJECT_CLASS (aus_item_row_parent_class)->constructed (object);

  if (AUS_ITEM_ROW_GET_CLASS (self)->lazy)
    g_signal_connect (self, "notify::expanded", G_CALLBACK (on_notify_expanded_cb), NULL);
  else
    fill (self);
  aus_item_drag_install (self);
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
    case PROP_TODAY:
      aus_date_value_set (value, priv->today);
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
      set_entity (AUS_ITEM_ROW (object), g_value_get_object (value));
      break;
    case PROP_LIST:
      if (g_set_object (&priv->list, g_value_get_object (value)))
        g_object_notify_by_pspec (object, pspec);
      break;
    case PROP_REMOVED_TEXT:
      g_free (priv->removed_text);
      priv->removed_text = g_value_dup_string (value);
      break;
    case PROP_TODAY:
      priv->today = aus_date_value_get (value);
      describe (AUS_ITEM_ROW (object));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
aus_item_row_dispose (GObject *object)
{
  AusItemRowPrivate *priv = get_private (AUS_ITEM_ROW (object));

  let_go (AUS_ITEM_ROW (object));
  g_clear_object (&priv->entity);
  g_clear_object (&priv->list);
  g_clear_pointer (&priv->removed_text, g_free);
  if (priv->filled && AUS_ITEM_ROW_GET_CLASS (object)->lazy)
    gtk_widget_dispose_template (GTK_WIDGET (object), G_OBJECT_TYPE (object));

  G_OBJECT_CLASS (aus_item_row_parent_class)->dispose (object);
}

static void
aus_item_row_class_init (AusItemRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = aus_item_row_constructed;
  object_class->get_property = aus_item_row_get_property;
  object_class->set_property = aus_item_row_set_property;
  object_class->dispose = aus_item_row_dispose;

  properties[PROP_ENTITY] = g_param_spec_object ("entity", NULL, NULL, AUS_TYPE_ENTITY, flags);
  properties[PROP_LIST] = g_param_spec_object ("list", NULL, NULL, AUS_TYPE_ENTITY_LIST, flags);
  properties[PROP_REMOVED_TEXT] = g_param_spec_string ("removed-text", NULL, NULL, NULL, flags);
  properties[PROP_TODAY] = g_param_spec_boxed ("today", NULL, NULL, AUS_TYPE_DATE, flags);
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
on_notify_use_markup_cb (AusItemRow *self)
{
  get_private (self)->plain = TRUE;
  describe (self);
}

static void
aus_item_row_init (AusItemRow *self)
{
  /* Names from a profile are text, whatever characters are in them. The row's head hears so by a
   * notification, and those wait while the object is made: no title before. */
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
  g_signal_connect (self, "notify::use-markup", G_CALLBACK (on_notify_use_markup_cb), NULL);
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

AusDate
aus_item_row_get_today (AusItemRow *self)
{
  g_return_val_if_fail (AUS_IS_ITEM_ROW (self), AUS_DATE_NONE);

  return get_private (self)->today;
}

void
aus_item_row_set_text (AusItemRow *self,
                       const char *title,
                       const char *fallback,
                       const char *subtitle)
{
  /* GTK 4.8 gets the width of a wrapped line wrong that ends in a space, and complains. */
  g_autofree char *line = g_strstrip (g_strdelimit (g_strdup (title != NULL ? title : ""), "\n",
                                                    ' '));
  gboolean empty = *line == '\0';

  g_return_if_fail (AUS_IS_ITEM_ROW (self));

  if (!get_private (self)->plain)
    return;

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), empty ? fallback : line);
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), subtitle != NULL ? subtitle : "");
  if (empty)
    gtk_widget_add_css_class (GTK_WIDGET (self), "unnamed");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "unnamed");
}

AusChip *
aus_item_row_get_chip (AusItemRow *self)
{
  AusItemRowPrivate *priv;

  g_return_val_if_fail (AUS_IS_ITEM_ROW (self), NULL);

  priv = get_private (self);
  if (priv->chip == NULL)
    {
      priv->chip = AUS_CHIP (aus_chip_new ());
      adw_expander_row_add_action (ADW_EXPANDER_ROW (self), GTK_WIDGET (priv->chip));
    }

  return priv->chip;
}

void
aus_item_row_edit (AusItemRow *self)
{
  g_return_if_fail (AUS_IS_ITEM_ROW (self));

  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (self), TRUE);
  gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);
  gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);
  aus_focus_follow (GTK_WIDGET (self));
}
