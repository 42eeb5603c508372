/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-focus-follow.h"

#define MARGIN 12

/* @user_data: the frame time it began, 0 before that */
static gboolean
on_tick_cb (GtkWidget     *row,
            GdkFrameClock *clock,
            gpointer       user_data)
{
  gint64 *since = user_data;
  GtkWidget *scroller = gtk_widget_get_ancestor (row, GTK_TYPE_SCROLLED_WINDOW);
  GtkWidget *focus = gtk_widget_get_focus_child (row);
  gint64 now = gdk_frame_clock_get_frame_time (clock);
  graphene_rect_t bounds;
  GtkAdjustment *adjustment;
  double top;

  if (*since == 0)
    *since = now;
  if (scroller == NULL || focus == NULL || now - *since > G_USEC_PER_SEC / 2)
    return G_SOURCE_REMOVE;

  focus = gtk_root_get_focus (gtk_widget_get_root (row));
  if (!gtk_widget_compute_bounds (focus, scroller, &bounds))
    return G_SOURCE_REMOVE;

  adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));
  top = gtk_adjustment_get_value (adjustment) + (double) bounds.origin.y;
  gtk_adjustment_clamp_page (adjustment, top - MARGIN, top + (double) bounds.size.height + MARGIN);

  return G_SOURCE_CONTINUE;
}

void
aus_focus_follow (GtkWidget *row)
{
  g_return_if_fail (GTK_IS_WIDGET (row));

  gtk_widget_add_tick_callback (row, on_tick_cb, g_new0 (gint64, 1), g_free);
}
