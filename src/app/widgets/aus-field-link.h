/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "core/base/aus-entity.h"

G_BEGIN_DECLS

/**
 * AusFieldLink:
 *
 * What every editing row has in common: an entity, the name of one of its fields, and a callback
 * that shows the field's value, called now and whenever it changes. A plain struct inside the row.
 *
 * Rows of the window offer it as two properties, "entity" and "field", so that a .ui file says what
 * a row edits and no code repeats it.
 */
typedef struct
{
  AusEntity  *entity; /* owned */
  char       *field;  /* property name */
  GtkWidget  *row;    /* borrowed: the row that holds this struct */
  void      (*show) (GtkWidget *row);
  gulong      notify_id;
  guint       busy;   /* > 0 while the row itself writes or shows */
} AusFieldLink;

/* @show: called with the row; reads the value through aus_field_link_get() */
void       aus_field_link_init       (AusFieldLink *self,
                                      GtkWidget    *row,
                                      void        (*show) (GtkWidget *row));
void       aus_field_link_clear      (AusFieldLink *self);

void       aus_field_link_set_entity (AusFieldLink *self,
                                      AusEntity    *entity);
void       aus_field_link_set_field  (AusFieldLink *self,
                                      const char   *field);

/* NULL until entity and field are both set and belong together */
GParamSpec *aus_field_link_get_pspec (AusFieldLink *self);

/* FALSE, and @value untouched, when nothing is linked. @value must be zero-filled. */
gboolean   aus_field_link_get        (AusFieldLink *self,
                                      GValue       *value);

/* Does nothing while the row shows a value: showing is no edit */
void       aus_field_link_set        (AusFieldLink *self,
                                      const GValue *value);

/* Names @control, which the row holds, as the row: for those who hear the window */
void       aus_field_link_name_control (AusFieldLink *self,
                                        GtkWidget    *control);

/* Installs the properties "entity" (id 1) and "field" (id 2) */
void       aus_field_link_install_properties (GObjectClass *klass);
void       aus_field_link_get_property       (AusFieldLink *self,
                                              guint         id,
                                              GValue       *value);
void       aus_field_link_set_property       (AusFieldLink *self,
                                              guint         id,
                                              const GValue *value);

G_END_DECLS
