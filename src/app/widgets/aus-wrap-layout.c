/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-wrap-layout.h"

struct _AusWrapLayout
{
  GtkLayoutManager parent_instance;

  int spacing;
};

G_DEFINE_FINAL_TYPE (AusWrapLayout, aus_wrap_layout, GTK_TYPE_LAYOUT_MANAGER)

typedef enum
{
  PROP_SPACING = 1,
} AusWrapLayoutProperty;

static GParamSpec *properties[PROP_SPACING + 1];

/* Where the next child goes */
typedef struct
{
  int x, y;
  int height; /* of the line so far */
} Pen;

/* Where the child goes in @width, and how large it is there */
static GdkRectangle
place (AusWrapLayout *self,
       GtkWidget     *child,
       int            width,
       Pen           *pen)
{
  GdkRectangle area;
  int minimum, natural;

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
  area.width = MAX (minimum, MIN (natural, width));
  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, area.width, NULL, &area.height, NULL, NULL);
  if (pen->x > 0 && pen->x + area.width > width)
    *pen = (Pen){ 0, pen->y + pen->height + self->spacing, 0 };
  area.x = pen->x;
  area.y = pen->y;
  pen->x += area.width + self->spacing;
  pen->height = MAX (pen->height, area.height);

  return area;
}

static GtkSizeRequestMode
aus_wrap_layout_get_request_mode (GtkLayoutManager *manager,
                                  GtkWidget        *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* The widest child, and all in one line */
static void
measure_width (AusWrapLayout *self,
               GtkWidget     *widget,
               int           *minimum,
               int           *natural)
{
  int wide = -self->spacing;

  *minimum = 0;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      int least, wish;

      if (!gtk_widget_should_layout (child))
        continue;
      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &least, &wish, NULL, NULL);
      *minimum = MAX (*minimum, least);
      wide += wish + self->spacing;
    }
  *natural = MAX (*minimum, wide);
}

static void
aus_wrap_layout_measure (GtkLayoutManager *manager,
                         GtkWidget        *widget,
                         GtkOrientation    orientation,
                         int               for_size,
                         int              *minimum,
                         int              *natural,
                         int              *minimum_baseline,
                         int              *natural_baseline)
{
  AusWrapLayout *self = AUS_WRAP_LAYOUT (manager);
  Pen pen = { 0 };

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      measure_width (self, widget, minimum, natural);
      return;
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (gtk_widget_should_layout (child))
      place (self, child, for_size < 0 ? G_MAXINT / 2 : for_size, &pen);
  *minimum = *natural = pen.y + pen.height;
}

static void
aus_wrap_layout_allocate (GtkLayoutManager *manager,
                          GtkWidget        *widget,
                          int               width,
                          int               height,
                          int               baseline)
{
  AusWrapLayout *self = AUS_WRAP_LAYOUT (manager);
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  Pen pen = { 0 };

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GdkRectangle area;

      if (!gtk_widget_should_layout (child))
        continue;
      area = place (self, child, width, &pen);
      if (mirrored)
        area.x = width - area.x - area.width;
      gtk_widget_size_allocate (child, &area, -1);
    }
}

static void
aus_wrap_layout_get_property (GObject    *object,
                              guint       id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  if (id == PROP_SPACING)
    g_value_set_int (value, AUS_WRAP_LAYOUT (object)->spacing);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
aus_wrap_layout_set_property (GObject      *object,
                              guint         id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  AusWrapLayout *self = AUS_WRAP_LAYOUT (object);

  if (id != PROP_SPACING)
    {
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
      return;
    }
  if (self->spacing == g_value_get_int (value))
    return;

  self->spacing = g_value_get_int (value);
  gtk_layout_manager_layout_changed (GTK_LAYOUT_MANAGER (self));
  g_object_notify_by_pspec (object, pspec);
}

static void
aus_wrap_layout_class_init (AusWrapLayoutClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkLayoutManagerClass *manager_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  object_class->get_property = aus_wrap_layout_get_property;
  object_class->set_property = aus_wrap_layout_set_property;
  manager_class->get_request_mode = aus_wrap_layout_get_request_mode;
  manager_class->measure = aus_wrap_layout_measure;
  manager_class->allocate = aus_wrap_layout_allocate;

  properties[PROP_SPACING] =
    g_param_spec_int ("spacing", NULL, NULL, 0, 100, 0,
                      G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
aus_wrap_layout_init (AusWrapLayout *self)
{
}
