/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-columns.h"

#include "app/widgets/aus-column-layout.h"

struct _AusColumns
{
  GtkWidget parent_instance;
};

G_DEFINE_FINAL_TYPE (AusColumns, aus_columns, GTK_TYPE_WIDGET)

static void
aus_columns_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (aus_columns_parent_class)->dispose (object);
}

static void
aus_columns_class_init (AusColumnsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = aus_columns_dispose;

  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), AUS_TYPE_COLUMN_LAYOUT);
}

static void
aus_columns_init (AusColumns *self)
{
}
