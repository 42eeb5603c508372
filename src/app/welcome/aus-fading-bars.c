/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-fading-bars.h"

#define WIDTH 420
#define HEIGHT 106
#define STEP 14.f
#define BAR 5.f

struct _AusFadingBars
{
  GtkWidget parent_instance;
};

G_DEFINE_FINAL_TYPE (AusFadingBars, aus_fading_bars, GTK_TYPE_WIDGET)

/* Heights of the bars, of a hundred */
static const float heights[] = {
  100, 66, 70, 72, 44, 54, 52, 32, 38, 36, 23, 28, 26, 15, 21,
  18,  11, 15, 13, 8,  11, 9,  7,  8,  7,  5,  6,  5,  5,  5,
};

static void
append_bar (GtkSnapshot   *snapshot,
            guint          position,
            const GdkRGBA *color)
{
  float length = MAX (heights[position] * HEIGHT / 100, BAR);
  GdkRGBA faded = *color;
  GskRoundedRect bar;

  faded.alpha *= 1.f - 0.55f * (float) position / (float) G_N_ELEMENTS (heights);
  gsk_rounded_rect_init_from_rect (&bar,
                                   &GRAPHENE_RECT_INIT ((float) position * STEP,
                                                        (HEIGHT - length) / 2, BAR, length),
                                   BAR / 2);
  gtk_snapshot_push_rounded_clip (snapshot, &bar);
  gtk_snapshot_append_color (snapshot, &faded, &bar.bounds);
  gtk_snapshot_pop (snapshot);
}

static void
aus_fading_bars_snapshot (GtkWidget   *widget,
                          GtkSnapshot *snapshot)
{
  float width = (float) gtk_widget_get_width (widget);
  float height = (float) gtk_widget_get_height (widget);
  float scale = MIN (MIN (width / WIDTH, height / HEIGHT), 1.f);
  GdkRGBA color;

  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &color);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((width - WIDTH * scale) / 2,
                                                          (height - HEIGHT * scale) / 2));
  gtk_snapshot_scale (snapshot, scale, scale);
  for (guint i = 0; i < G_N_ELEMENTS (heights); i++)
    append_bar (snapshot, i, &color);
}

static void
aus_fading_bars_measure (GtkWidget      *widget,
                         GtkOrientation  orientation,
                         int             for_size,
                         int            *minimum,
                         int            *natural,
                         int            *minimum_baseline,
                         int            *natural_baseline)
{
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? WIDTH : HEIGHT;
  *minimum = *natural / 3;
}

static void
aus_fading_bars_class_init (AusFadingBarsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->snapshot = aus_fading_bars_snapshot;
  widget_class->measure = aus_fading_bars_measure;
  gtk_widget_class_set_css_name (widget_class, "fadingbars");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
aus_fading_bars_init (AusFadingBars *self)
{
}
