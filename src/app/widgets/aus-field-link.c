/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-field-link.h"

#include <adwaita.h>

enum
{
  PROP_ENTITY = 1,
  PROP_FIELD,
};

static void
show_value (AusFieldLink *self)
{
  if (self->busy > 0)
    return;

  self->busy++;
  self->show (self->row);
  self->busy--;
}

static void
on_entity_notify_cb (AusFieldLink *self)
{
  show_value (self);
}

static void
disconnect (AusFieldLink *self)
{
  if (self->entity != NULL)
    g_clear_signal_handler (&self->notify_id, self->entity);
}

static void
connect (AusFieldLink *self)
{
  g_autofree char *signal = NULL;

  if (aus_field_link_get_pspec (self) == NULL)
    return;

  signal = g_strconcat ("notify::", self->field, NULL);
  self->notify_id = g_signal_connect_swapped (self->entity, signal,
                                              G_CALLBACK (on_entity_notify_cb), self);
  show_value (self);
}

void
aus_field_link_init (AusFieldLink *self,
                     GtkWidget    *row,
                     void        (*show) (GtkWidget *row))
{
  self->row = row;
  self->show = show;
}

void
aus_field_link_clear (AusFieldLink *self)
{
  disconnect (self);
  g_clear_object (&self->entity);
  g_clear_pointer (&self->field, g_free);
}

void
aus_field_link_set_entity (AusFieldLink *self,
                           AusEntity    *entity)
{
  if (self->entity == entity)
    return;

  disconnect (self);
  g_set_object (&self->entity, entity);
  connect (self);
  g_object_notify (G_OBJECT (self->row), "entity");
}

void
aus_field_link_set_field (AusFieldLink *self,
                          const char   *field)
{
  if (g_strcmp0 (self->field, field) == 0)
    return;

  disconnect (self);
  g_free (self->field);
  self->field = g_strdup (field);
  connect (self);
  g_object_notify (G_OBJECT (self->row), "field");
}

GParamSpec *
aus_field_link_get_pspec (AusFieldLink *self)
{
  if (self->entity == NULL || self->field == NULL)
    return NULL;

  return g_object_class_find_property (G_OBJECT_GET_CLASS (self->entity), self->field);
}

gboolean
aus_field_link_get (AusFieldLink *self,
                    GValue       *value)
{
  if (aus_field_link_get_pspec (self) == NULL)
    return FALSE;

  g_object_get_property (G_OBJECT (self->entity), self->field, value);

  return TRUE;
}

void
aus_field_link_set (AusFieldLink *self,
                    const GValue *value)
{
  if (self->busy > 0 || aus_field_link_get_pspec (self) == NULL)
    return;

  self->busy++;
  g_object_set_property (G_OBJECT (self->entity), self->field, value);
  self->busy--;
}

static void
on_title_cb (AdwPreferencesRow *row,
             GParamSpec        *pspec,
             GtkWidget         *control)
{
  g_auto (GStrv) parts = g_strsplit (adw_preferences_row_get_title (row), "_", -1);
  g_autofree char *name = g_strjoinv ("", parts);

  gtk_accessible_update_property (GTK_ACCESSIBLE (control), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  -1);
}

/* A label, not the relation “labelled by”: the row is labelled by its own title in turn, and GTK
 * follows only one of the two. */
void
aus_field_link_name_control (AusFieldLink *self,
                             GtkWidget    *control)
{
  AdwPreferencesRow *row = ADW_PREFERENCES_ROW (self->row);

  g_signal_connect_object (row, "notify::title", G_CALLBACK (on_title_cb), control, 0);
  on_title_cb (row, NULL, control);
}

void
aus_field_link_install_properties (GObjectClass *klass)
{
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  g_object_class_install_property (klass, PROP_ENTITY,
                                   g_param_spec_object ("entity", NULL, NULL, AUS_TYPE_ENTITY,
                                                        flags));
  g_object_class_install_property (klass, PROP_FIELD,
                                   g_param_spec_string ("field", NULL, NULL, NULL, flags));
}

void
aus_field_link_get_property (AusFieldLink *self,
                             guint         id,
                             GValue       *value)
{
  if (id == PROP_ENTITY)
    g_value_set_object (value, self->entity);
  else
    g_value_set_string (value, self->field);
}

void
aus_field_link_set_property (AusFieldLink *self,
                             guint         id,
                             const GValue *value)
{
  if (id == PROP_ENTITY)
    aus_field_link_set_entity (self, g_value_get_object (value));
  else
    aus_field_link_set_field (self, g_value_get_string (value));
}
