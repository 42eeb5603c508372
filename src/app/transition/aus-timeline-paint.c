/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-timeline-paint.h"

#include <math.h>

#define HATCH_STEP 6

static GdkRGBA
look_up (GtkStyleContext *context,
         const char      *name,
         GdkRGBA          fallback)
{
  GdkRGBA color;

  return gtk_style_context_lookup_color (context, name, &color) ? color : fallback;
}

static GdkRGBA
with_alpha (GdkRGBA color,
            double  alpha)
{
  color.alpha *= (float) alpha;

  return color;
}

static GdkRGBA
mix (GdkRGBA a,
     GdkRGBA b,
     double  share)
{
  float t = (float) share;

  return (GdkRGBA){ a.red + (b.red - a.red) * t, a.green + (b.green - a.green) * t,
                    a.blue + (b.blue - a.blue) * t, 1 };
}

void
aus_timeline_colors_get (AusTimelineColors *self,
                         GtkWidget         *widget)
{
  GtkStyleContext *context = gtk_widget_get_style_context (widget);
  gboolean dark;

  gtk_style_context_get_color (context, &self->fg);
  dark = self->fg.red + self->fg.green + self->fg.blue > 1.5f;
  self->dim = with_alpha (self->fg, dark ? 0.66 : 0.58);
  self->line = with_alpha (self->fg, 0.12);
  self->shade = with_alpha (self->fg, 0.035);
  self->holiday = with_alpha (look_up (context, "aus_holiday", self->fg), dark ? 0.17 : 0.13);
  self->idle = with_alpha (self->fg, 0.09);
  self->card = look_up (context, "card_bg_color", self->fg);
  self->accent_bg = look_up (context, "accent_bg_color", self->fg);
  self->accent_fg = look_up (context, "accent_fg_color", self->card);

  self->party[AUS_PARTY_ME] = look_up (context, "aus_mine", self->fg);
  self->party[AUS_PARTY_CLIENT] = look_up (context, "aus_client", self->fg);
  self->party[AUS_PARTY_SUCCESSOR] = look_up (context, "aus_successor", self->fg);
  self->party_soft[AUS_PARTY_ME] = look_up (context, "aus_accent_soft", self->card);
  self->party_soft[AUS_PARTY_CLIENT] = look_up (context, "aus_client_soft", self->card);
  self->party_soft[AUS_PARTY_SUCCESSOR] = look_up (context, "aus_successor_soft", self->card);
  for (guint i = 0; i < G_N_ELEMENTS (self->party); i++)
    {
      self->party_begun[i] = mix (self->party_soft[i], self->party[i], 0.25);
      self->party_text[i] = self->party[i];
    }
  self->party_begun[AUS_PARTY_ME] =
    look_up (context, "aus_accent_line", self->party_begun[AUS_PARTY_ME]);
  self->party_text[AUS_PARTY_ME] = look_up (context, "accent_color", self->fg);

  self->done = look_up (context, "aus_done", self->fg);
  self->done_fg = dark ? (GdkRGBA){ 0.1f, 0.2f, 0.13f, 1 } : (GdkRGBA){ 1, 1, 1, 1 };
  self->late = look_up (context, "aus_late", self->fg);
  self->late_soft = look_up (context, "aus_late_soft", self->card);
  self->conflict = look_up (context, "aus_conflict", self->fg);
  self->conflict_soft = look_up (context, "aus_conflict_soft", self->card);
  self->today = look_up (context, "destructive_bg_color", self->late);
  self->today_fg = look_up (context, "destructive_fg_color", self->card);
}

void
aus_timeline_path_round (cairo_t *cr,
                         double   x,
                         double   y,
                         double   width,
                         double   height,
                         double   radius)
{
  radius = MIN (radius, MIN (width, height) / 2);
  cairo_new_sub_path (cr);
  cairo_arc (cr, x + width - radius, y + radius, radius, -G_PI_2, 0);
  cairo_arc (cr, x + width - radius, y + height - radius, radius, 0, G_PI_2);
  cairo_arc (cr, x + radius, y + height - radius, radius, G_PI_2, G_PI);
  cairo_arc (cr, x + radius, y + radius, radius, G_PI, 3 * G_PI_2);
  cairo_close_path (cr);
}

void
aus_timeline_path_diamond (cairo_t *cr,
                           double   x,
                           double   y,
                           double   radius)
{
  cairo_new_sub_path (cr);
  cairo_move_to (cr, x, y - radius);
  cairo_line_to (cr, x + radius, y);
  cairo_line_to (cr, x, y + radius);
  cairo_line_to (cr, x - radius, y);
  cairo_close_path (cr);
}

void
aus_timeline_hatch (cairo_t       *cr,
                    const GdkRGBA *color)
{
  cairo_path_t *path = cairo_copy_path (cr);
  double x1, y1, x2, y2;

  cairo_path_extents (cr, &x1, &y1, &x2, &y2);
  cairo_save (cr);
  cairo_clip (cr);
  gdk_cairo_set_source_rgba (cr, color);
  cairo_set_line_width (cr, 2);
  for (double x = x1 - (y2 - y1); x < x2; x += HATCH_STEP)
    {
      cairo_move_to (cr, x, y2);
      cairo_line_to (cr, x + (y2 - y1), y1);
    }
  cairo_stroke (cr);
  cairo_restore (cr);
  cairo_append_path (cr, path);
  cairo_path_destroy (path);
}

void
aus_timeline_paint_icon (GtkSnapshot   *snapshot,
                         GtkWidget     *widget,
                         const char    *icon_name,
                         const GdkRGBA *color,
                         double         x,
                         double         y,
                         int            size)
{
  GtkIconTheme *theme = gtk_icon_theme_get_for_display (gtk_widget_get_display (widget));
  g_autoptr (GtkIconPaintable) icon =
    gtk_icon_theme_lookup_icon (theme, icon_name, NULL, size, gtk_widget_get_scale_factor (widget),
                                gtk_widget_get_direction (widget), GTK_ICON_LOOKUP_FORCE_SYMBOLIC);
  GdkRGBA colors[4] = { *color, *color, *color, *color };

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) round (x), (float) round (y)));
  gtk_symbolic_paintable_snapshot_symbolic (GTK_SYMBOLIC_PAINTABLE (icon), snapshot, size, size,
                                            colors, G_N_ELEMENTS (colors));
  gtk_snapshot_restore (snapshot);
}

void
aus_timeline_paint_text (GtkSnapshot   *snapshot,
                         PangoLayout   *layout,
                         const GdkRGBA *color,
                         double         x,
                         double         y)
{
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) round (x), (float) round (y)));
  gtk_snapshot_append_layout (snapshot, layout, color);
  gtk_snapshot_restore (snapshot);
}
