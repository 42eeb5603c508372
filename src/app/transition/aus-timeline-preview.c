/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-timeline-private.h"

#include "app/transition/aus-timeline-last-day.h"
#include "app/widgets/aus-text-join.h"
#include "app/widgets/aus-ui-locale.h"
#include "core/base/aus-format.h"

#include <glib/gi18n.h>
#include <math.h>
#include <stdlib.h>

#define LINE 2
#define LABEL_GAP 6
#define LABEL_PAD 8
#define LABEL_RADIUS 6
#define BAR_RADIUS 6
#define DIAMOND 6.5
#define MARGIN 12
#define DAYS_AHEAD (4 * 365)

char *
aus_timeline_describe_changes (GPtrArray *changes)
{
  guint moved = aus_plan_changes_count_moved (changes);
  guint broken = aus_plan_changes_count_broken (changes);
  guint solved = aus_plan_changes_count_solved (changes);
  g_autofree char *moves =
    moved == 0 ? g_strdup (_("No step moves"))
               : g_strdup_printf (ngettext ("%u step moves", "%u steps move", moved), moved);
  g_autofree char *breaks = NULL;
  g_autofree char *solves = NULL;
  g_autofree char *text = NULL;

  if (broken > 0)
    /* Translators: after “6 steps move”: that many steps end too late then */
    breaks = g_strdup_printf (ngettext ("%u no longer fits", "%u no longer fit", broken), broken);
  if (solved > 0)
    /* Translators: after “6 steps move”: that many steps ended too late and do not any more */
    solves = g_strdup_printf (ngettext ("%u fits again", "%u fit again", solved), solved);
  text = aus_text_join (", ", moves, breaks);

  return aus_text_join (", ", text, solves);
}

/* "Fri 15 Jan, 10 working days later", and what changes */
static char *
describe (AusTimeline *self)
{
  AusPlan *plan = aus_planner_get_plan (self->planner);
  AusDate day = self->preview.day;
  int workdays = aus_work_calendar_between (aus_plan_get_calendar (plan),
                                            aus_plan_get_last_day (plan), day);
  g_autofree char *date = aus_format_date (day, AUS_DATE_STYLE_WEEKDAY, aus_ui_locale ());
  g_autofree char *changes = aus_timeline_describe_changes (self->preview.changes);
  g_autofree char *shift =
    g_strdup_printf (workdays < 0
                       ? ngettext ("%d working day earlier", "%d working days earlier", -workdays)
                       : ngettext ("%d working day later", "%d working days later", workdays),
                     abs (workdays));
  g_autofree char *hint = g_markup_escape_text (_("Enter takes it, Escape goes back"), -1);
  g_autofree char *text =
    g_markup_printf_escaped ("<b>%s</b> · %s\n%s", date, shift, changes);

  return self->drag.mode == AUS_TIMELINE_DRAG_LAST_DAY
           ? g_steal_pointer (&text)
           : g_strdup_printf ("%s\n<small>%s</small>", text, hint);
}

void
aus_timeline_end_preview (AusTimeline *self)
{
  if (!self->preview.active)
    return;

  self->preview.active = FALSE;
  g_clear_pointer (&self->preview.changes, g_ptr_array_unref);
  g_clear_object (&self->preview.label);
  if (self->planner == NULL)
    return;

  aus_timeline_last_day_update (AUS_TIMELINE_LAST_DAY (self->last_day));
  aus_timeline_replace (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* The axis grows with the days that are tried, and the view goes with them. */
static void
show (AusTimeline *self)
{
  AusTimelinePreview *preview = &self->preview;
  g_autofree char *text = describe (self);

  g_set_object (&preview->label, NULL);
  preview->label = gtk_widget_create_pango_layout (GTK_WIDGET (self), NULL);
  pango_layout_set_markup (preview->label, text, -1);
  aus_timeline_last_day_update (AUS_TIMELINE_LAST_DAY (self->last_day));
  aus_timeline_replace (self);
  aus_timeline_ensure_placed (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
  if (self->drag.mode == AUS_TIMELINE_DRAG_NONE)
    aus_timeline_reveal (self, self->last_day);
}

void
aus_timeline_preview_last_day (AusTimeline *self,
                               AusDate      day)
{
  AusPlan *plan = aus_planner_get_plan (self->planner);
  AusTimelinePreview *preview = &self->preview;
  AusDate limit;

  if (aus_date_compare (day, self->scale.first) < 0)
    day = aus_work_calendar_add (aus_plan_get_calendar (plan), self->scale.first, 0);
  limit = aus_date_add_days (aus_plan_get_today (plan), DAYS_AHEAD);
  if (aus_date_compare (day, limit) > 0)
    day = aus_work_calendar_on_or_before (aus_plan_get_calendar (plan), limit);
  if (preview->active && aus_date_equal (day, preview->day))
    return;
  if (aus_date_equal (day, aus_plan_get_last_day (plan)))
    {
      aus_timeline_end_preview (self);
      return;
    }

  preview->active = TRUE;
  preview->day = day;
  g_clear_pointer (&preview->changes, g_ptr_array_unref);
  preview->changes = aus_plan_preview_last_day (plan, day);
  show (self);
}

void
aus_timeline_accept_preview (AusTimeline *self)
{
  AusDate day = self->preview.day;

  if (!self->preview.active)
    return;

  aus_timeline_end_preview (self);
  aus_planner_set_last_day (self->planner, day);
}

const AusPlanChange *
aus_timeline_get_change (AusTimeline     *self,
                         AusTimelineItem *child)
{
  GPtrArray *changes = self->preview.active ? self->preview.changes : NULL;

  for (guint i = 0; changes != NULL && i < changes->len; i++)
    {
      AusPlanChange *change = g_ptr_array_index (changes, i);

      if (change->item == aus_timeline_item_get_item (child))
        return change;
    }

  return NULL;
}

static void
draw_shape (cairo_t *cr,
            gboolean diamond,
            double   width,
            double   height)
{
  if (diamond)
    aus_timeline_path_diamond (cr, width / 2, height / 2, DIAMOND);
  else
    aus_timeline_path_round (cr, 0.75, 0.75, width - 1.5, height - 1.5, BAR_RADIUS);
}

/* Outline and soft fill; what would end after the last day is hatched, as in the plan. */
static void
draw_ghost (cairo_t                 *cr,
            const AusTimelineColors *colors,
            AusParty                 owner,
            gboolean                 diamond,
            double                   width,
            double                   fits,
            double                   height)
{
  draw_shape (cr, diamond, width, height);
  gdk_cairo_set_source_rgba (cr, &colors->party_soft[owner]);
  cairo_fill_preserve (cr);
  cairo_set_line_width (cr, 1.5);
  gdk_cairo_set_source_rgba (cr, fits < width && diamond ? &colors->conflict
                                                         : &colors->party[owner]);
  cairo_stroke (cr);
  if (diamond || fits >= width)
    return;

  fits = MIN (fits, width - 4);
  aus_timeline_path_round (cr, fits + 0.75, 0.75, width - fits - 1.5, height - 1.5, BAR_RADIUS - 1);
  gdk_cairo_set_source_rgba (cr, &colors->conflict_soft);
  cairo_fill_preserve (cr);
  aus_timeline_hatch (cr, &(GdkRGBA){ colors->conflict.red, colors->conflict.green,
                                      colors->conflict.blue, 0.55f });
  gdk_cairo_set_source_rgba (cr, &colors->conflict);
  cairo_stroke (cr);
}

static cairo_t *
append_cairo (GtkSnapshot *snapshot,
              double       x,
              double       y,
              double       width,
              double       height)
{
  cairo_t *cr =
    gtk_snapshot_append_cairo (snapshot,
                               &GRAPHENE_RECT_INIT ((float) x - MARGIN, (float) y - MARGIN,
                                                    (float) width + 2 * MARGIN,
                                                    (float) height + 2 * MARGIN));

  cairo_translate (cr, x, y);

  return cr;
}

/* Where the item is now, without a word: only as a shadow */
static void
paint_shadow (AusTimeline             *self,
              GtkSnapshot             *snapshot,
              const AusTimelineColors *colors,
              AusTimelineItem         *child)
{
  AusTimelinePlace place;
  cairo_t *cr;

  aus_timeline_get_shown_place (self, child, &place);
  cr = append_cairo (snapshot, place.x, place.y, place.width, self->metrics.bar);
  draw_shape (cr, aus_timeline_item_is_diamond (child), place.width, self->metrics.bar);
  gdk_cairo_set_source_rgba (cr, &colors->idle);
  cairo_fill (cr);
  cairo_destroy (cr);
}

/* The item as it would be, in the row where it is now */
static void
paint_ghost (AusTimeline             *self,
             GtkSnapshot             *snapshot,
             const AusTimelineColors *colors,
             const AusPlanChange     *change,
             double                   line)
{
  GtkWidget *child = aus_timeline_find (self, change->item);
  gboolean fails = change->conflict_workdays > 0;
  double height = self->metrics.bar;
  double y, x, width;
  cairo_t *cr;

  if (child == NULL || !aus_date_is_set (change->new_start))
    return;

  y = aus_timeline_item_get_place (AUS_TIMELINE_ITEM (child))->y;
  x = aus_timeline_scale_get_x (&self->scale, change->new_start);
  width = aus_timeline_scale_get_end (&self->scale, change->new_end) - x;
  cr = append_cairo (snapshot, x, y, width, height);
  draw_ghost (cr, colors, aus_plan_item_get_step (change->item)->owner,
              aus_timeline_item_is_diamond (AUS_TIMELINE_ITEM (child)), width,
              fails ? MAX (0, line - x) : width, height);
  cairo_destroy (cr);
  aus_timeline_item_snapshot_ghost_name (AUS_TIMELINE_ITEM (child), snapshot, colors, x, y, width,
                                         fails);
}

static void
paint_ghosts (AusTimeline             *self,
              GtkSnapshot             *snapshot,
              const AusTimelineColors *colors,
              double                   line)
{
  graphene_rect_t view = aus_timeline_get_view (self);

  gtk_snapshot_push_clip (snapshot, &view);
  for (guint i = 0; i < self->preview.changes->len; i++)
    {
      const AusPlanChange *change = g_ptr_array_index (self->preview.changes, i);
      GtkWidget *child = aus_timeline_find (self, change->item);

      if (child != NULL)
        paint_shadow (self, snapshot, colors, AUS_TIMELINE_ITEM (child));
    }
  for (guint i = 0; i < self->preview.changes->len; i++)
    paint_ghost (self, snapshot, colors, g_ptr_array_index (self->preview.changes, i), line);
  gtk_snapshot_pop (snapshot);
}

/* Beside the line, where the view has room */
static void
paint_label (AusTimeline             *self,
             GtkSnapshot             *snapshot,
             const AusTimelineColors *colors,
             double                   line)
{
  graphene_rect_t view = aus_timeline_get_view (self);
  double right = (double) view.origin.x + (double) view.size.width;
  double x = line + LABEL_GAP, y = (double) view.origin.y + self->metrics.header + LABEL_GAP;
  graphene_rect_t bounds;
  GskRoundedRect box;
  int width, height;

  pango_layout_get_pixel_size (self->preview.label, &width, &height);
  width += 2 * LABEL_PAD;
  height += LABEL_PAD;
  if (x + width > right)
    x = line - LABEL_GAP - width;
  x = MAX (x, (double) view.origin.x + self->metrics.lane_width + LABEL_GAP);
  bounds = GRAPHENE_RECT_INIT ((float) x, (float) y, (float) width, (float) height);
  gsk_rounded_rect_init_from_rect (&box, &bounds, LABEL_RADIUS);
  gtk_snapshot_append_outset_shadow (snapshot, &box, &(GdkRGBA){ 0, 0, 0, 0.25f }, 0, 1, 0, 4);
  gtk_snapshot_push_rounded_clip (snapshot, &box);
  gtk_snapshot_append_color (snapshot, &colors->accent_bg, &bounds);
  gtk_snapshot_pop (snapshot);
  aus_timeline_paint_text (snapshot, self->preview.label, &colors->accent_fg, x + LABEL_PAD,
                           y + LABEL_PAD / 2.0);
}

void
aus_timeline_snapshot_preview (AusTimeline             *self,
                               GtkSnapshot             *snapshot,
                               const AusTimelineColors *colors)
{
  AusDate last_day = aus_plan_get_last_day (aus_planner_get_plan (self->planner));
  double old = aus_timeline_scale_get_end (&self->scale, last_day);
  double line = aus_timeline_scale_get_end (&self->scale, self->preview.day);
  double top = self->metrics.header;
  double bottom = self->lane_y[AUS_TIMELINE_N_LANES];
  GdkRGBA tint = colors->party[AUS_PARTY_ME];

  tint.alpha = 0.07f;
  gtk_snapshot_append_color (snapshot, &tint,
                             &GRAPHENE_RECT_INIT ((float) MIN (old, line), (float) top,
                                                  (float) fabs (line - old),
                                                  (float) (bottom - top)));
  paint_ghosts (self, snapshot, colors, line);
  gtk_snapshot_append_color (snapshot, &colors->party[AUS_PARTY_ME],
                             &GRAPHENE_RECT_INIT ((float) line - LINE / 2.0f, 0, LINE,
                                                  (float) bottom));
  paint_label (self, snapshot, colors, line);
}
