/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-timeline-item.h"

#include "app/transition/aus-step-text.h"
#include "app/transition/aus-timeline-paint.h"
#include "app/widgets/aus-text-join.h"

#include <math.h>

#define BAR_HEIGHT 20
#define BAR_RADIUS 6
#define DIAMOND 6.5
#define DIAMOND_DEADLINE 8
#define ICON 12
#define PAD 6
#define SPACE 5
#define NAME_WIDTH_MAX 200

struct _AusTimelineItem
{
  GtkWidget parent_instance;

  AusPlanner *planner;
  AusPlanItem *item;
  PangoLayout *name;
  PangoLayout *badge; /* how late it is; NULL when it is not */
  gboolean selected;
  gboolean flipped;
  double left, width;  /* the days, inside of the widget */
  AusTimelinePlace place;
};

G_DEFINE_FINAL_TYPE (AusTimelineItem, aus_timeline_item, GTK_TYPE_WIDGET)

typedef enum
{
  PROP_PLANNER = 1,
  PROP_ITEM,
  PROP_SELECTED,
} AusTimelineItemProperty;

static GParamSpec *properties[PROP_SELECTED + 1];

/* Where things stand, counted from the first day, for one width of the days */
typedef struct
{
  gboolean name_inside;
  double   icon_x, name_x, badge_x, triangle_x; /* < 0 for none */
  double   right;
} Placing;

static int
layout_width (PangoLayout *layout)
{
  int width = 0;

  if (layout != NULL)
    pango_layout_get_pixel_size (layout, &width, NULL);

  return width;
}

static const char *
get_icon (AusTimelineItem *self)
{
  if (aus_plan_item_is_done (self->item))
    return aus_timeline_item_is_diamond (self) ? NULL : "object-select-symbolic";
  if (!aus_plan_item_is_open (self->item))
    return NULL;
  if (aus_plan_item_is_late (self->item))
    return "document-open-recent-symbolic";
  if (aus_plan_item_is_waiting (self->item))
    return "changes-prevent-symbolic";
  if (aus_plan_item_is_pinned (self->item))
    return "view-pin-symbolic";

  return NULL;
}

static gboolean
is_conflict (AusTimelineItem *self)
{
  return aus_plan_item_is_conflict (self->item);
}

/* Label inside when it fits, else after the bar; a late bar says how late it is inside. */
static void
place_bar (AusTimelineItem *self,
           double           width,
           Placing         *placing)
{
  int name = layout_width (self->name);
  int badge = layout_width (self->badge);
  gboolean has_icon = get_icon (self) != NULL;
  double inside = PAD;
  double after = width + SPACE;

  if (has_icon && width >= ICON + 8)
    {
      placing->icon_x = inside = MIN (PAD, (width - ICON) / 2);
      inside += ICON + SPACE;
    }
  if (self->badge != NULL && inside + badge + PAD <= width)
    {
      placing->badge_x = inside;
      inside = width + 1;
    }
  if (is_conflict (self))
    {
      placing->triangle_x = after + 1;
      after += ICON + 2 + SPACE;
    }
  if (has_icon && placing->icon_x < 0)
    {
      placing->icon_x = after;
      after += ICON + 3;
    }
  if (self->badge != NULL && placing->badge_x < 0)
    {
      placing->badge_x = after;
      after += badge + SPACE + 1;
    }

  placing->name_inside = inside + name + PAD <= width;
  placing->name_x = placing->name_inside ? inside : after;
  placing->right = placing->name_inside ? after : after + name + 1;
}

static void
place_diamond (AusTimelineItem *self,
               double           width,
               Placing         *placing)
{
  double radius = aus_plan_item_is_deadline (self->item) ? DIAMOND_DEADLINE : DIAMOND;
  double x = width / 2 + radius + SPACE;

  if (is_conflict (self))
    {
      placing->triangle_x = x;
      x += ICON + 3;
    }
  if (get_icon (self) != NULL)
    {
      placing->icon_x = x;
      x += ICON + 3;
    }
  placing->name_x = x;
  placing->right = x + layout_width (self->name) + 1;
}

/* The dots of a letter under way lead to the right, so that the deadline's label stands on the
 * left. */
static gboolean
is_label_left (AusTimelineItem *self)
{
  return aus_timeline_item_is_diamond (self) &&
         (self->flipped || aus_plan_item_is_deadline (self->item));
}

static void
place (AusTimelineItem *self,
       double           width,
       Placing         *placing)
{
  *placing = (Placing){ FALSE, -1, -1, -1, -1, 0 };
  if (aus_timeline_item_is_diamond (self))
    place_diamond (self, width, placing);
  else
    place_bar (self, width, placing);
}

static void
update_layouts (AusTimelineItem *self)
{
  AusStep *step = aus_plan_item_get_step (self->item);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

  g_clear_object (&self->badge);
  g_set_object (&self->name, NULL);
  self->name = gtk_widget_create_pango_layout (GTK_WIDGET (self), aus_step_text_name (self->item));
  pango_layout_set_single_paragraph_mode (self->name, TRUE);
  if (aus_plan_item_is_deadline (self->item))
    pango_attr_list_insert (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
  if (step->state == AUS_STEP_STATE_DROPPED)
    pango_attr_list_insert (attributes, pango_attr_strikethrough_new (TRUE));
  pango_layout_set_attributes (self->name, attributes);
  if (layout_width (self->name) > NAME_WIDTH_MAX)
    {
      pango_layout_set_width (self->name, NAME_WIDTH_MAX * PANGO_SCALE);
      pango_layout_set_ellipsize (self->name, PANGO_ELLIPSIZE_END);
    }
  if (aus_plan_item_is_late (self->item) && !aus_timeline_item_is_diamond (self))
    {
      g_autofree char *text = aus_step_text_late (self->item);
      g_autoptr (PangoAttrList) bold = pango_attr_list_new ();

      pango_attr_list_insert (bold, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
      self->badge = gtk_widget_create_pango_layout (GTK_WIDGET (self), text);
      pango_layout_set_attributes (self->badge, bold);
    }
}

void
aus_timeline_item_update (AusTimelineItem *self)
{
  AusPlan *plan = aus_planner_get_plan (self->planner);
  g_autofree char *label = aus_step_text_full (plan, self->item, ", ");
  g_autofree char *facts = aus_step_text_full (plan, self->item, "\n");
  g_autofree char *holidays = aus_step_text_holidays (plan, self->item);
  g_autofree char *tooltip = aus_text_join ("\n", facts, holidays);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), tooltip);
  if (holidays != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                    holidays, -1);
  else
    gtk_accessible_reset_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION);
  update_layouts (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
draw_outline (cairo_t       *cr,
              const GdkRGBA *color,
              double         width,
              const double  *dashes)
{
  if (dashes != NULL)
    cairo_set_dash (cr, dashes, 2, 0);
  cairo_set_line_width (cr, width);
  gdk_cairo_set_source_rgba (cr, color);
  cairo_stroke (cr);
  cairo_set_dash (cr, NULL, 0, 0);
}

static const double late_dashes[] = { 3.5, 2 };
static const double dropped_dashes[] = { 1, 2 };

/* The share of the bar's days up to and including @day */
static double
get_share (AusTimelineItem *self,
           AusDate          day)
{
  AusDate start = aus_plan_item_get_start (self->item);
  double days = aus_date_days_between (start, aus_plan_item_get_end (self->item)) + 1;

  return CLAMP ((aus_date_days_between (start, day) + 1) / days, 0, 1);
}

static void
fill_part (cairo_t       *cr,
           double         x,
           double         width,
           double         height,
           const GdkRGBA *color)
{
  cairo_save (cr);
  cairo_clip_preserve (cr);
  cairo_new_path (cr);
  cairo_rectangle (cr, x, 0, width, height);
  gdk_cairo_set_source_rgba (cr, color);
  cairo_fill (cr);
  cairo_restore (cr);
}

static void
draw_begun (AusTimelineItem         *self,
            cairo_t                 *cr,
            const AusTimelineColors *colors,
            double                   height)
{
  AusPlan *plan = aus_planner_get_plan (self->planner);
  AusParty owner = aus_plan_item_get_step (self->item)->owner;
  double edge = self->width * get_share (self, aus_plan_get_today (plan));

  aus_timeline_path_round (cr, self->left, 0, self->width, height, BAR_RADIUS);
  fill_part (cr, self->left, edge, height, &colors->party_begun[owner]);
  cairo_new_path (cr);
  if (edge > 0 && edge < self->width)
    {
      cairo_rectangle (cr, self->left + edge - 0.75, 0, 1.5, height);
      gdk_cairo_set_source_rgba (cr, &colors->party[owner]);
      cairo_fill (cr);
    }
}

static void
draw_conflict (AusTimelineItem         *self,
               cairo_t                 *cr,
               const AusTimelineColors *colors,
               double                   height)
{
  AusDate last_day = aus_plan_get_last_day (aus_planner_get_plan (self->planner));
  double fits = aus_plan_item_is_cycle (self->item) || !aus_date_is_set (last_day)
                  ? 0
                  : self->width * get_share (self, last_day);
  double x = self->left + MIN (fits, self->width - 4);

  aus_timeline_path_round (cr, x + 0.75, 0.75, self->left + self->width - x - 1.5, height - 1.5,
                           BAR_RADIUS - 1);
  gdk_cairo_set_source_rgba (cr, &colors->conflict_soft);
  cairo_fill_preserve (cr);
  aus_timeline_hatch (cr, &(GdkRGBA){ colors->conflict.red, colors->conflict.green,
                                      colors->conflict.blue, 0.55f });
  draw_outline (cr, &colors->conflict, 1.5, NULL);
}

static void
draw_bar (AusTimelineItem         *self,
          cairo_t                 *cr,
          const AusTimelineColors *colors,
          double                   height)
{
  AusStep *step = aus_plan_item_get_step (self->item);
  gboolean late = aus_plan_item_is_late (self->item);
  gboolean open = aus_plan_item_is_open (self->item);
  const GdkRGBA *fill = &colors->party_soft[step->owner];
  const GdkRGBA *line = &colors->party[step->owner];

  if (self->selected)
    fill = line = &colors->accent_bg;
  else if (late)
    fill = &colors->late_soft;
  else if (aus_plan_item_is_done (self->item))
    fill = &colors->idle;
  else if (!open || aus_plan_item_is_waiting (self->item))
    fill = &colors->card;
  if (late && !self->selected)
    line = &colors->late;
  if (!open)
    line = aus_plan_item_is_done (self->item) ? NULL : &colors->dim;

  aus_timeline_path_round (cr, self->left + 0.5, 0.5, self->width - 1, height - 1, BAR_RADIUS);
  gdk_cairo_set_source_rgba (cr, fill);
  cairo_fill (cr);
  if (step->state == AUS_STEP_STATE_BEGUN && !late && !self->selected)
    draw_begun (self, cr, colors, height);

  aus_timeline_path_round (cr, self->left + 0.5, 0.5, self->width - 1, height - 1, BAR_RADIUS);
  if (line != NULL)
    draw_outline (cr, line, late ? 1.5 : 1, late ? late_dashes : !open ? dropped_dashes : NULL);
  cairo_new_path (cr);
  if (is_conflict (self))
    draw_conflict (self, cr, colors, height);
}

static void
draw_diamond (AusTimelineItem         *self,
              cairo_t                 *cr,
              const AusTimelineColors *colors,
              double                   height)
{
  AusStep *step = aus_plan_item_get_step (self->item);
  gboolean deadline = aus_plan_item_is_deadline (self->item);
  gboolean late = aus_plan_item_is_late (self->item);
  gboolean open = aus_plan_item_is_open (self->item);
  double x = self->left + self->width / 2;
  const GdkRGBA *line = late ? &colors->late : &colors->party[step->owner];
  const GdkRGBA *fill = &colors->party_soft[step->owner];

  if (aus_plan_item_is_done (self->item))
    fill = line = &colors->done;
  else if (!open)
    line = &colors->dim;
  else if (is_conflict (self))
    line = &colors->conflict;
  if (open && (aus_plan_item_is_waiting (self->item) || late))
    fill = late ? &colors->late_soft : &colors->card;
  if (self->selected || (deadline && open && !late))
    fill = self->selected ? &colors->accent_bg : line;

  aus_timeline_path_diamond (cr, x, height / 2, deadline ? DIAMOND_DEADLINE : DIAMOND);
  gdk_cairo_set_source_rgba (cr, fill);
  if (open || aus_plan_item_is_done (self->item))
    cairo_fill_preserve (cr);
  draw_outline (cr, line, late || self->selected ? 1.5 : 1.2,
                late ? late_dashes : !open && !aus_plan_item_is_done (self->item) ? dropped_dashes
                                                                                  : NULL);
  if (aus_plan_item_is_done (self->item))
    {
      cairo_move_to (cr, x - 2.8, height / 2 + 0.2);
      cairo_line_to (cr, x - 0.6, height / 2 + 2.2);
      cairo_line_to (cr, x + 3, height / 2 - 2);
      draw_outline (cr, &colors->done_fg, 1.5, NULL);
    }
}

static const GdkRGBA *
get_name_color (AusTimelineItem         *self,
                const AusTimelineColors *colors,
                gboolean                 inside)
{
  AusParty owner = aus_plan_item_get_step (self->item)->owner;

  if (inside && self->selected)
    return &colors->accent_fg;
  if (!aus_plan_item_is_open (self->item))
    return &colors->dim;
  if (aus_plan_item_is_late (self->item) && self->badge == NULL)
    return &colors->late;
  if (aus_plan_item_is_deadline (self->item))
    return &colors->party_text[AUS_PARTY_ME];

  return inside ? &colors->party_text[owner] : &colors->fg;
}

static void
paint_words (AusTimelineItem         *self,
             GtkSnapshot             *snapshot,
             const AusTimelineColors *colors,
             int                      height)
{
  GtkWidget *widget = GTK_WIDGET (self);
  AusParty owner = aus_plan_item_get_step (self->item)->owner;
  gboolean late = aus_plan_item_is_late (self->item);
  Placing placing;
  int text_height;
  double x;

  place (self, self->width, &placing);
  pango_layout_get_pixel_size (self->name, NULL, &text_height);
  x = is_label_left (self) ? -placing.right + self->width : 0;
  if (placing.icon_x >= 0)
    {
      const GdkRGBA *color = late ? &colors->late : &colors->party_text[owner];

      if (self->selected && placing.icon_x < self->width && !aus_timeline_item_is_diamond (self))
        color = &colors->accent_fg;
      else if (aus_plan_item_is_done (self->item))
        color = &colors->done;
      else if (aus_plan_item_is_waiting (self->item) && !late)
        color = &colors->dim;
      aus_timeline_paint_icon (snapshot, widget, get_icon (self), color,
                               self->left + (x < 0 ? x : placing.icon_x),
                               (height - ICON) / 2.0, ICON);
    }
  if (placing.triangle_x >= 0)
    aus_timeline_paint_icon (snapshot, widget, "dialog-warning-symbolic", &colors->conflict,
                             self->left + placing.triangle_x, (height - ICON - 2) / 2.0, ICON + 2);
  if (placing.badge_x >= 0)
    aus_timeline_paint_text (snapshot, self->badge,
                             self->selected && placing.badge_x < self->width ? &colors->accent_fg
                                                                             : &colors->late,
                             self->left + placing.badge_x, (height - text_height) / 2.0);
  aus_timeline_paint_text (snapshot, self->name,
                           get_name_color (self, colors, placing.name_inside),
                           self->left + (x < 0 ? x + (placing.icon_x < 0 ? 0 : ICON + 3)
                                               : placing.name_x),
                           (height - text_height) / 2.0);
}

static void
paint_focus (AusTimelineItem         *self,
             GtkSnapshot             *snapshot,
             const AusTimelineColors *colors,
             int                      height)
{
  gboolean diamond = aus_timeline_item_is_diamond (self);
  double x = diamond ? -2 : self->left;
  double width = diamond ? gtk_widget_get_width (GTK_WIDGET (self)) + 4 : self->width;
  GskRoundedRect ring;
  GdkRGBA color = colors->party[AUS_PARTY_ME];
  GdkRGBA ring_colors[4] = { color, color, color, color };
  const float widths[4] = { 2, 2, 2, 2 };

  gsk_rounded_rect_init_from_rect (&ring,
                                   &GRAPHENE_RECT_INIT ((float) x - 4, -4, (float) width + 8,
                                                        (float) height + 8),
                                   9);
  gtk_snapshot_append_border (snapshot, &ring, widths, ring_colors);
}

static void
aus_timeline_item_snapshot (GtkWidget   *widget,
                            GtkSnapshot *snapshot)
{
  AusTimelineItem *self = AUS_TIMELINE_ITEM (widget);
  int height = gtk_widget_get_height (widget);
  AusTimelineColors colors;
  cairo_t *cr;

  aus_timeline_colors_get (&colors, widget);
  cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT ((float) self->left - 12, -2,
                                                                 (float) self->width + 24,
                                                                 (float) height + 4));
  if (aus_timeline_item_is_diamond (self))
    draw_diamond (self, cr, &colors, height);
  else
    draw_bar (self, cr, &colors, height);
  cairo_destroy (cr);

  paint_words (self, snapshot, &colors, height);
  if (gtk_widget_has_visible_focus (widget))
    paint_focus (self, snapshot, &colors, height);
}

static void
aus_timeline_item_css_changed (GtkWidget         *widget,
                               GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (aus_timeline_item_parent_class)->css_changed (widget, change);

  /* It comes for focus and hover too; only another font makes other layouts. */
  pango_layout_context_changed (AUS_TIMELINE_ITEM (widget)->name);
  update_layouts (AUS_TIMELINE_ITEM (widget));
  gtk_widget_queue_draw (widget);
}

static void
aus_timeline_item_get_property (GObject    *object,
                                guint       id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  AusTimelineItem *self = AUS_TIMELINE_ITEM (object);

  switch ((AusTimelineItemProperty) id)
    {
    case PROP_PLANNER:
      g_value_set_object (value, self->planner);
      break;
    case PROP_ITEM:
      g_value_set_object (value, self->item);
      break;
    case PROP_SELECTED:
      g_value_set_boolean (value, self->selected);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
aus_timeline_item_set_property (GObject      *object,
                                guint         id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  AusTimelineItem *self = AUS_TIMELINE_ITEM (object);

  switch ((AusTimelineItemProperty) id)
    {
    case PROP_PLANNER:
      self->planner = g_value_dup_object (value);
      break;
    case PROP_ITEM:
      self->item = g_value_dup_object (value);
      break;
    case PROP_SELECTED:
      if (self->selected == g_value_get_boolean (value))
        break;
      self->selected = g_value_get_boolean (value);
      gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_SELECTED,
                                   self->selected, -1);
      gtk_widget_queue_draw (GTK_WIDGET (self));
      g_object_notify_by_pspec (object, pspec);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
aus_timeline_item_constructed (GObject *object)
{
  AusTimelineItem *self = AUS_TIMELINE_ITEM (object);

  G_OBJECT_CLASS (aus_timeline_item_parent_class)->constructed (object);

  g_signal_connect_object (self->item, "notify", G_CALLBACK (aus_timeline_item_update), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (aus_plan_item_get_step (self->item), "notify",
                           G_CALLBACK (aus_timeline_item_update), self, G_CONNECT_SWAPPED);
  aus_timeline_item_update (self);
}

static void
aus_timeline_item_dispose (GObject *object)
{
  AusTimelineItem *self = AUS_TIMELINE_ITEM (object);

  g_clear_object (&self->name);
  g_clear_object (&self->badge);
  g_clear_object (&self->item);
  g_clear_object (&self->planner);

  G_OBJECT_CLASS (aus_timeline_item_parent_class)->dispose (object);
}

static void
aus_timeline_item_class_init (AusTimelineItemClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = aus_timeline_item_get_property;
  object_class->set_property = aus_timeline_item_set_property;
  object_class->constructed = aus_timeline_item_constructed;
  object_class->dispose = aus_timeline_item_dispose;
  widget_class->snapshot = aus_timeline_item_snapshot;
  widget_class->css_changed = aus_timeline_item_css_changed;

  properties[PROP_PLANNER] = g_param_spec_object ("planner", NULL, NULL, AUS_TYPE_PLANNER,
                                                  flags | G_PARAM_CONSTRUCT_ONLY);
  properties[PROP_ITEM] = g_param_spec_object ("item", NULL, NULL, AUS_TYPE_PLAN_ITEM,
                                               flags | G_PARAM_CONSTRUCT_ONLY);
  properties[PROP_SELECTED] =
    g_param_spec_boolean ("selected", NULL, NULL, FALSE, flags | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_css_name (widget_class, "timelineitem");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
}

static void
aus_timeline_item_init (AusTimelineItem *self)
{
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
}

GtkWidget *
aus_timeline_item_new (AusPlanner  *planner,
                       AusPlanItem *item)
{
  return g_object_new (AUS_TYPE_TIMELINE_ITEM, "planner", planner, "item", item, NULL);
}

AusPlanItem *
aus_timeline_item_get_item (AusTimelineItem *self)
{
  g_return_val_if_fail (AUS_IS_TIMELINE_ITEM (self), NULL);

  return self->item;
}

gboolean
aus_timeline_item_is_diamond (AusTimelineItem *self)
{
  g_return_val_if_fail (AUS_IS_TIMELINE_ITEM (self), FALSE);

  return aus_plan_item_get_step (self->item)->length <= 1 &&
         aus_date_equal (aus_plan_item_get_start (self->item), aus_plan_item_get_end (self->item));
}

void
aus_timeline_item_get_overhang (AusTimelineItem *self,
                                double           width,
                                double          *left,
                                double          *right)
{
  double tip = aus_timeline_item_is_diamond (self) ? MAX (0, DIAMOND_DEADLINE - width / 2) : 0;
  Placing placing;

  g_return_if_fail (AUS_IS_TIMELINE_ITEM (self));

  place (self, width, &placing);
  *left = MAX (tip, is_label_left (self) ? placing.right - width : 0);
  *right = MAX (tip, is_label_left (self) ? 0 : placing.right - width);
}

void
aus_timeline_item_snapshot_ghost_name (AusTimelineItem         *self,
                                       GtkSnapshot             *snapshot,
                                       const AusTimelineColors *colors,
                                       double                   x,
                                       double                   y,
                                       double                   width,
                                       gboolean                 fails)
{
  gboolean diamond = aus_timeline_item_is_diamond (self);
  AusParty owner = aus_plan_item_get_step (self->item)->owner;
  gboolean inside = !diamond && 2 * PAD + layout_width (self->name) <= width;
  double after = x + (diamond ? width / 2 + DIAMOND : width) + SPACE;
  int bar = aus_timeline_item_get_bar_height (GTK_WIDGET (self));
  int height;

  g_return_if_fail (AUS_IS_TIMELINE_ITEM (self));

  if (fails)
    {
      aus_timeline_paint_icon (snapshot, GTK_WIDGET (self), "dialog-warning-symbolic",
                               &colors->conflict, after, y + (bar - ICON - 2) / 2.0, ICON + 2);
      after += ICON + 2 + SPACE;
    }
  pango_layout_get_pixel_size (self->name, NULL, &height);
  aus_timeline_paint_text (snapshot, self->name,
                           inside ? &colors->party_text[owner] : &colors->fg,
                           inside ? x + PAD : after, y + (bar - height) / 2.0);
}

void
aus_timeline_item_set_flipped (AusTimelineItem *self,
                               gboolean         flipped)
{
  g_return_if_fail (AUS_IS_TIMELINE_ITEM (self));

  if (self->flipped == flipped)
    return;

  self->flipped = flipped;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
aus_timeline_item_set_days (AusTimelineItem *self,
                            double           left,
                            double           width)
{
  g_return_if_fail (AUS_IS_TIMELINE_ITEM (self));

  if (self->left == left && self->width == width)
    return;

  self->left = left;
  self->width = width;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

AusTimelinePlace *
aus_timeline_item_get_place (AusTimelineItem *self)
{
  g_return_val_if_fail (AUS_IS_TIMELINE_ITEM (self), NULL);

  return &self->place;
}

int
aus_timeline_item_get_bar_height (GtkWidget *widget)
{
  PangoContext *context = gtk_widget_get_pango_context (widget);
  PangoFontMetrics *metrics = pango_context_get_metrics (context, NULL, NULL);
  int height = (pango_font_metrics_get_ascent (metrics) + pango_font_metrics_get_descent (metrics))
               / PANGO_SCALE;

  pango_font_metrics_unref (metrics);

  return MAX (BAR_HEIGHT, height + 4);
}
