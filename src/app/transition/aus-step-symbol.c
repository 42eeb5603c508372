/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-step-symbol.h"

#include "app/transition/aus-timeline-paint.h"

#define WIDTH 20
#define BAR_WIDTH 17
#define BAR_HEIGHT 9
#define DIAMOND 6.5

struct _AusStepSymbol
{
  GtkWidget parent_instance;

  AusPlanItem *item;
};

G_DEFINE_FINAL_TYPE (AusStepSymbol, aus_step_symbol, GTK_TYPE_WIDGET)

enum
{
  PROP_ITEM = 1,
};

static GParamSpec *properties[PROP_ITEM + 1];

static void
draw_shape (cairo_t *cr,
            gboolean bar)
{
  if (bar)
    aus_timeline_path_round (cr, (WIDTH - BAR_WIDTH) / 2.0, (WIDTH - BAR_HEIGHT) / 2.0, BAR_WIDTH,
                             BAR_HEIGHT, 3);
  else
    aus_timeline_path_diamond (cr, WIDTH / 2.0, WIDTH / 2.0, DIAMOND);
}

static void
draw_begun (cairo_t                 *cr,
            const AusTimelineColors *colors,
            AusParty                 owner,
            gboolean                 bar)
{
  draw_shape (cr, bar);
  cairo_save (cr);
  cairo_clip (cr);
  cairo_rectangle (cr, 0, 0, WIDTH * 0.45, WIDTH);
  gdk_cairo_set_source_rgba (cr, &colors->party[owner]);
  cairo_fill (cr);
  cairo_restore (cr);
}

static void
draw (AusStepSymbol           *self,
      cairo_t                 *cr,
      const AusTimelineColors *colors)
{
  AusStep *step = aus_plan_item_get_step (self->item);
  gboolean bar = step->length > 1;
  gboolean late = aus_plan_item_is_late (self->item);
  const GdkRGBA *line = &colors->party[step->owner];
  const GdkRGBA *fill = &colors->party_soft[step->owner];
  const double dashes[] = { 2.5, 1.5 };
  const double dots[] = { 1, 2 };

  if (late)
    line = &colors->late;
  else if (step->state == AUS_STEP_STATE_DROPPED)
    line = &colors->dim;
  else if (aus_plan_item_is_conflict (self->item))
    line = &colors->conflict;
  if (late)
    fill = &colors->late_soft;
  else if (step->state == AUS_STEP_STATE_DROPPED || aus_plan_item_is_waiting (self->item))
    fill = &colors->card;
  else if (aus_plan_item_is_deadline (self->item))
    fill = line;

  draw_shape (cr, bar);
  gdk_cairo_set_source_rgba (cr, fill);
  cairo_fill (cr);
  if (step->state == AUS_STEP_STATE_BEGUN && !late)
    draw_begun (cr, colors, step->owner, bar);
  draw_shape (cr, bar);
  if (late || step->state == AUS_STEP_STATE_DROPPED)
    cairo_set_dash (cr, late ? dashes : dots, 2, 0);
  cairo_set_line_width (cr, 1.3);
  gdk_cairo_set_source_rgba (cr, line);
  cairo_stroke (cr);
  cairo_set_dash (cr, NULL, 0, 0);

  if (!late && aus_plan_item_is_conflict (self->item))
    {
      cairo_rectangle (cr, WIDTH * 0.5, 0, WIDTH * 0.5, WIDTH);
      cairo_clip (cr);
      draw_shape (cr, bar);
      aus_timeline_hatch (cr, &colors->conflict);
    }
}

static void
aus_step_symbol_snapshot (GtkWidget   *widget,
                          GtkSnapshot *snapshot)
{
  AusStepSymbol *self = AUS_STEP_SYMBOL (widget);
  AusTimelineColors colors;
  double y = (gtk_widget_get_height (widget) - WIDTH) / 2.0;
  cairo_t *cr;

  if (self->item == NULL)
    return;

  aus_timeline_colors_get (&colors, widget);
  if (aus_plan_item_is_done (self->item))
    {
      aus_timeline_paint_icon (snapshot, widget, "object-select-symbolic", &colors.done, 2, y + 2,
                               16);
      return;
    }
  cr = gtk_snapshot_append_cairo (snapshot,
                                  &GRAPHENE_RECT_INIT (0, (float) y, WIDTH, WIDTH));
  cairo_translate (cr, 0, y);
  draw (self, cr, &colors);
  cairo_destroy (cr);
}

static void
aus_step_symbol_measure (GtkWidget     *widget,
                         GtkOrientation orientation,
                         int            for_size,
                         int           *minimum,
                         int           *natural,
                         int           *minimum_baseline,
                         int           *natural_baseline)
{
  *minimum = *natural = WIDTH;
}

static void
set_item (AusStepSymbol *self,
          AusPlanItem   *item)
{
  if (self->item == item)
    return;

  if (self->item != NULL)
    {
      g_signal_handlers_disconnect_by_data (self->item, self);
      g_signal_handlers_disconnect_by_data (aus_plan_item_get_step (self->item), self);
    }
  g_set_object (&self->item, item);
  if (item != NULL)
    {
      g_signal_connect_swapped (item, "notify", G_CALLBACK (gtk_widget_queue_draw), self);
      g_signal_connect_swapped (aus_plan_item_get_step (item), "notify",
                                G_CALLBACK (gtk_widget_queue_draw), self);
    }
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ITEM]);
}

static void
aus_step_symbol_get_property (GObject    *object,
                              guint       id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  if (id == PROP_ITEM)
    g_value_set_object (value, AUS_STEP_SYMBOL (object)->item);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
aus_step_symbol_set_property (GObject      *object,
                              guint         id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  if (id == PROP_ITEM)
    set_item (AUS_STEP_SYMBOL (object), g_value_get_object (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
aus_step_symbol_dispose (GObject *object)
{
  set_item (AUS_STEP_SYMBOL (object), NULL);

  G_OBJECT_CLASS (aus_step_symbol_parent_class)->dispose (object);
}

static void
aus_step_symbol_class_init (AusStepSymbolClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = aus_step_symbol_get_property;
  object_class->set_property = aus_step_symbol_set_property;
  object_class->dispose = aus_step_symbol_dispose;
  widget_class->snapshot = aus_step_symbol_snapshot;
  widget_class->measure = aus_step_symbol_measure;

  properties[PROP_ITEM] =
    g_param_spec_object ("item", NULL, NULL, AUS_TYPE_PLAN_ITEM,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
aus_step_symbol_init (AusStepSymbol *self)
{
}
