/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-guarded-row.h"

#include "app/widgets/aus-field-link.h"
#include "core/ending/aus-secret.h"

struct _AusGuardedRow
{
  AdwEntryRow parent_instance;

  AusFieldLink link;
  char *hint;
  const char *reason; /* static; NULL unless the text was refused */
  char *before;       /* what was stored when this change began */
  guint idle_id;
};

G_DEFINE_FINAL_TYPE (AusGuardedRow, aus_guarded_row, ADW_TYPE_ENTRY_ROW)

typedef enum
{
  PROP_HINT = 3,
  PROP_MESSAGE,
  PROP_REFUSED,
} AusGuardedRowProperty;

static void
set_reason (AusGuardedRow *self,
            const char    *reason)
{
  if (self->reason == reason)
    return;

  self->reason = reason;
  if (reason != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (self), "error");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "error");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  reason != NULL ? reason : self->hint != NULL ? self->hint : "",
                                  -1);
  g_object_notify (G_OBJECT (self), "message");
  g_object_notify (G_OBJECT (self), "refused");
}

static void
show_text (GtkWidget *widget)
{
  AusGuardedRow *self = AUS_GUARDED_ROW (widget);
  g_auto (GValue) value = G_VALUE_INIT;

  if (aus_field_link_get (&self->link, &value))
    gtk_editable_set_text (GTK_EDITABLE (self), g_value_get_string (&value));
}

static gboolean
on_idle_cb (gpointer user_data)
{
  AusGuardedRow *self = user_data;

  self->idle_id = 0;
  g_clear_pointer (&self->before, g_free);

  return G_SOURCE_REMOVE;
}

/* Pasting over a selection is two changes, the first of which empties the field. */
static void
remember (AusGuardedRow *self)
{
  g_auto (GValue) value = G_VALUE_INIT;

  if (self->idle_id != 0 || !aus_field_link_get (&self->link, &value))
    return;

  self->before = g_value_dup_string (&value);
  self->idle_id = g_idle_add (on_idle_cb, self);
}

static void
on_changed_cb (AusGuardedRow *self)
{
  g_auto (GValue) value = G_VALUE_INIT;
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self));
  const char *reason = NULL;

  if (self->link.busy > 0)
    return;

  remember (self);
  if (aus_secret_looks_like (text, &reason))
    text = self->before;
  if (text != NULL)
    {
      g_value_init (&value, G_TYPE_STRING);
      g_value_set_string (&value, text);
      aus_field_link_set (&self->link, &value);
    }
  set_reason (self, reason);
}

/* What was refused does not stay on the screen; the line that says why does. */
static void
on_leave_cb (AusGuardedRow *self)
{
  if (self->reason == NULL)
    return;

  self->link.busy++;
  show_text (GTK_WIDGET (self));
  self->link.busy--;
}

static void
aus_guarded_row_get_property (GObject    *object,
                              guint       id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  AusGuardedRow *self = AUS_GUARDED_ROW (object);

  switch (id)
    {
    case PROP_HINT:
      g_value_set_string (value, self->hint);
      break;
    case PROP_MESSAGE:
      g_value_set_string (value, self->reason != NULL ? self->reason : self->hint);
      break;
    case PROP_REFUSED:
      g_value_set_boolean (value, self->reason != NULL);
      break;
    default:
      aus_field_link_get_property (&self->link, id, value);
    }
}

static void
aus_guarded_row_set_property (GObject      *object,
                              guint         id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  AusGuardedRow *self = AUS_GUARDED_ROW (object);

  if (id != PROP_HINT)
    {
      aus_field_link_set_property (&self->link, id, value);
      return;
    }

  g_free (self->hint);
  self->hint = g_value_dup_string (value);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  self->hint != NULL ? self->hint : "", -1);
  g_object_notify (object, "message");
}

static void
aus_guarded_row_dispose (GObject *object)
{
  AusGuardedRow *self = AUS_GUARDED_ROW (object);

  aus_field_link_clear (&self->link);
  g_clear_handle_id (&self->idle_id, g_source_remove);
  g_clear_pointer (&self->before, g_free);
  g_clear_pointer (&self->hint, g_free);

  G_OBJECT_CLASS (aus_guarded_row_parent_class)->dispose (object);
}

static void
aus_guarded_row_class_init (AusGuardedRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags readable = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;
  GParamFlags readwrite = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = aus_guarded_row_get_property;
  object_class->set_property = aus_guarded_row_set_property;
  object_class->dispose = aus_guarded_row_dispose;

  aus_field_link_install_properties (object_class);
  g_object_class_install_property (object_class, PROP_HINT,
                                   g_param_spec_string ("hint", NULL, NULL, NULL, readwrite));
  g_object_class_install_property (object_class, PROP_MESSAGE,
                                   g_param_spec_string ("message", NULL, NULL, NULL, readable));
  g_object_class_install_property (object_class, PROP_REFUSED,
                                   g_param_spec_boolean ("refused", NULL, NULL, FALSE, readable));
}

static void
aus_guarded_row_init (AusGuardedRow *self)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();

  aus_field_link_init (&self->link, GTK_WIDGET (self), show_text);
  g_signal_connect (self, "changed", G_CALLBACK (on_changed_cb), NULL);
  g_signal_connect_object (focus, "leave", G_CALLBACK (on_leave_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
}
