/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-typed-row.h"

#include "app/widgets/aus-field-link.h"

/* Long enough for the next key, short enough for the eye */
#define PAUSE_MS 400

typedef struct
{
  AusFieldLink link;
  guint pause_id;
} AusTypedRowPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (AusTypedRow, aus_typed_row, ADW_TYPE_ENTRY_ROW)

enum
{
  SIGNAL_TAKE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static AusTypedRowPrivate *
get_private (AusTypedRow *self)
{
  return aus_typed_row_get_instance_private (self);
}

static void
mark (AusTypedRow *self,
      const char  *message)
{
  GtkWidget *widget = GTK_WIDGET (self);

  if (message != NULL)
    gtk_widget_add_css_class (widget, "error");
  else
    gtk_widget_remove_css_class (widget, "error");
  gtk_widget_set_tooltip_text (widget, message);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_INVALID,
                               message != NULL ? GTK_ACCESSIBLE_INVALID_TRUE
                                               : GTK_ACCESSIBLE_INVALID_FALSE, -1);
}

static void
show_value (GtkWidget *widget)
{
  AusTypedRow *self = AUS_TYPED_ROW (widget);
  g_auto (GValue) value = G_VALUE_INIT;
  g_autofree char *text = NULL;

  if (!aus_typed_row_get_value (self, &value))
    return;

  text = AUS_TYPED_ROW_GET_CLASS (self)->write (self, &value);
  if (!g_str_equal (gtk_editable_get_text (GTK_EDITABLE (self)), text))
    gtk_editable_set_text (GTK_EDITABLE (self), text);
  mark (self, NULL);
}

/* TRUE with the value when the text means one; an empty text means the empty value. */
static gboolean
read_value (AusTypedRow *self,
            GValue      *value)
{
  GParamSpec *pspec = aus_field_link_get_pspec (&get_private (self)->link);
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self));

  if (pspec == NULL)
    return FALSE;

  g_value_init (value, pspec->value_type);

  return *text == '\0' || AUS_TYPED_ROW_GET_CLASS (self)->read (self, text, value);
}

/* As far as the user can see */
static gboolean
is_same (AusTypedRow  *self,
         const GValue *value)
{
  g_auto (GValue) now = G_VALUE_INIT;
  g_autofree char *old_text = NULL;
  g_autofree char *new_text = NULL;

  if (!aus_typed_row_get_value (self, &now))
    return TRUE;

  old_text = AUS_TYPED_ROW_GET_CLASS (self)->write (self, &now);
  new_text = AUS_TYPED_ROW_GET_CLASS (self)->write (self, value);

  return g_str_equal (old_text, new_text);
}

static void
store (AusTypedRow  *self,
       const GValue *value)
{
  AusFieldLink *link = &get_private (self)->link;
  gboolean taken = FALSE;

  if (link->busy == 0 && !is_same (self, value))
    {
      link->busy++;
      g_signal_emit (self, signals[SIGNAL_TAKE], 0, value, &taken);
      link->busy--;
    }
  if (!taken)
    aus_field_link_set (link, value);
}

static void
take_text (AusTypedRow *self)
{
  g_auto (GValue) value = G_VALUE_INIT;

  if (!read_value (self, &value))
    return;

  mark (self, NULL);
  store (self, &value);
}

static gboolean
on_pause_cb (gpointer user_data)
{
  AusTypedRow *self = user_data;

  get_private (self)->pause_id = 0;
  take_text (self);

  return G_SOURCE_REMOVE;
}

static void
on_changed_cb (AusTypedRow *self)
{
  AusTypedRowPrivate *priv = get_private (self);

  if (priv->link.busy > 0)
    return;

  g_clear_handle_id (&priv->pause_id, g_source_remove);
  priv->pause_id = g_timeout_add (PAUSE_MS, on_pause_cb, self);
}

/* Leaving the field: a value is written out, anything else is marked and stays to be corrected. */
static void
on_leave_cb (AusTypedRow *self)
{
  AusTypedRowPrivate *priv = get_private (self);
  g_auto (GValue) value = G_VALUE_INIT;

  g_clear_handle_id (&priv->pause_id, g_source_remove);
  if (aus_field_link_get_pspec (&priv->link) == NULL)
    return;
  if (!read_value (self, &value))
    {
      mark (self, AUS_TYPED_ROW_GET_CLASS (self)->explain (self));
      return;
    }
  aus_typed_row_set_value (self, &value);
}

static void
aus_typed_row_get_property (GObject    *object,
                            guint       id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  aus_field_link_get_property (&get_private (AUS_TYPED_ROW (object))->link, id, value);
}

static void
aus_typed_row_set_property (GObject      *object,
                            guint         id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  aus_field_link_set_property (&get_private (AUS_TYPED_ROW (object))->link, id, value);
}

static void
aus_typed_row_dispose (GObject *object)
{
  AusTypedRowPrivate *priv = get_private (AUS_TYPED_ROW (object));

  g_clear_handle_id (&priv->pause_id, g_source_remove);
  aus_field_link_clear (&priv->link);

  G_OBJECT_CLASS (aus_typed_row_parent_class)->dispose (object);
}

static void
aus_typed_row_class_init (AusTypedRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = aus_typed_row_get_property;
  object_class->set_property = aus_typed_row_set_property;
  object_class->dispose = aus_typed_row_dispose;
  aus_field_link_install_properties (object_class);

  signals[SIGNAL_TAKE] =
    g_signal_new ("take", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                  g_signal_accumulator_true_handled, NULL, NULL, G_TYPE_BOOLEAN, 1, G_TYPE_VALUE);
}

static void
aus_typed_row_init (AusTypedRow *self)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();

  g_signal_connect (self, "changed", G_CALLBACK (on_changed_cb), NULL);
  g_signal_connect (self, "entry-activated", G_CALLBACK (on_leave_cb), NULL);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (on_leave_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
  aus_field_link_init (&get_private (self)->link, GTK_WIDGET (self), show_value);
}

AusEntity *
aus_typed_row_get_entity (AusTypedRow *self)
{
  g_return_val_if_fail (AUS_IS_TYPED_ROW (self), NULL);

  return get_private (self)->link.entity;
}

gboolean
aus_typed_row_get_value (AusTypedRow *self,
                         GValue      *value)
{
  g_return_val_if_fail (AUS_IS_TYPED_ROW (self), FALSE);

  return aus_field_link_get (&get_private (self)->link, value);
}

void
aus_typed_row_set_value (AusTypedRow  *self,
                         const GValue *value)
{
  AusFieldLink *link;

  g_return_if_fail (AUS_IS_TYPED_ROW (self));

  link = &get_private (self)->link;
  store (self, value);
  link->busy++;
  show_value (GTK_WIDGET (self));
  link->busy--;
}
