/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-difference-window.h"

#include "core/text/aus-text-diff.h"

struct _AusDifferenceWindow
{
  AdwWindow parent_instance;

  GtkLabel *summary;
  GtkTextView *view;
};

G_DEFINE_FINAL_TYPE (AusDifferenceWindow, aus_difference_window, ADW_TYPE_WINDOW)

static void
aus_difference_window_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), AUS_TYPE_DIFFERENCE_WINDOW);

  G_OBJECT_CLASS (aus_difference_window_parent_class)->dispose (object);
}

static void
aus_difference_window_class_init (AusDifferenceWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = aus_difference_window_dispose;
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_set_template_from_resource (
    widget_class, AUS_RESOURCE_BASE "/ui/papers/aus-difference-window.ui");
  gtk_widget_class_bind_template_child (widget_class, AusDifferenceWindow, summary);
  gtk_widget_class_bind_template_child (widget_class, AusDifferenceWindow, view);
}

static void
aus_difference_window_init (AusDifferenceWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
fill (AusDifferenceWindow *self,
      GPtrArray           *changes)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (self->view);
  GtkTextTag *tags[] = {
    [AUS_TEXT_CHANGE_SAME] = NULL,
    [AUS_TEXT_CHANGE_REMOVED] =
      gtk_text_buffer_create_tag (buffer, NULL, "strikethrough", TRUE, "foreground", "#a51d2d",
                                  NULL),
    [AUS_TEXT_CHANGE_ADDED] =
      gtk_text_buffer_create_tag (buffer, NULL, "underline", PANGO_UNDERLINE_SINGLE, "weight",
                                  PANGO_WEIGHT_BOLD, NULL),
  };
  GtkTextIter end;

  if (adw_style_manager_get_dark (adw_style_manager_get_default ()))
    g_object_set (tags[AUS_TEXT_CHANGE_REMOVED], "foreground", "#ff938c", NULL);
  for (guint i = 0; i < changes->len; i++)
    {
      const AusTextChange *change = g_ptr_array_index (changes, i);

      gtk_text_buffer_get_end_iter (buffer, &end);
      gtk_text_buffer_insert_with_tags (buffer, &end, change->text, -1, tags[change->kind], NULL);
    }
  gtk_text_buffer_get_start_iter (buffer, &end);
  gtk_text_buffer_place_cursor (buffer, &end);
}

void
aus_difference_window_present (GtkWindow  *parent,
                               const char *summary,
                               const char *before,
                               const char *after)
{
  AusDifferenceWindow *self;
  g_autoptr (GPtrArray) changes = NULL;

  g_return_if_fail (GTK_IS_WINDOW (parent));
  g_return_if_fail (before != NULL && after != NULL);

  self = g_object_new (AUS_TYPE_DIFFERENCE_WINDOW, "transient-for", parent, NULL);
  changes = aus_text_diff_new (before, after);
  gtk_label_set_label (self->summary, summary);
  fill (self, changes);
  gtk_window_present (GTK_WINDOW (self));
}
