/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-wrapped-view.h"

struct _AusWrappedView
{
  GtkTextView parent_instance;

  int width; /* for which the lines were broken last */
  guint resize_id;
};

G_DEFINE_FINAL_TYPE (AusWrappedView, aus_wrapped_view, GTK_TYPE_TEXT_VIEW)

static gboolean
on_idle_cb (gpointer user_data)
{
  AusWrappedView *self = user_data;

  self->resize_id = 0;
  gtk_widget_queue_resize (GTK_WIDGET (self));

  return G_SOURCE_REMOVE;
}

static void
aus_wrapped_view_size_allocate (GtkWidget *widget,
                                int        width,
                                int        height,
                                int        baseline)
{
  AusWrappedView *self = AUS_WRAPPED_VIEW (widget);

  GTK_WIDGET_CLASS (aus_wrapped_view_parent_class)->size_allocate (widget, width, height, baseline);
  if (width == self->width)
    return;

  self->width = width;
  if (self->resize_id == 0)
    self->resize_id = g_idle_add (on_idle_cb, self);
}

static void
aus_wrapped_view_dispose (GObject *object)
{
  AusWrappedView *self = AUS_WRAPPED_VIEW (object);

  g_clear_handle_id (&self->resize_id, g_source_remove);

  G_OBJECT_CLASS (aus_wrapped_view_parent_class)->dispose (object);
}

static void
aus_wrapped_view_class_init (AusWrappedViewClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = aus_wrapped_view_dispose;
  GTK_WIDGET_CLASS (klass)->size_allocate = aus_wrapped_view_size_allocate;
}

static void
aus_wrapped_view_init (AusWrappedView *self)
{
}
