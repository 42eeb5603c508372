/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-column-layout.h"

struct _AusColumnLayout
{
  GtkLayoutManager parent_instance;

  int spacing;
  int column_width;
  int start_share;
  gboolean end_first;
};

G_DEFINE_FINAL_TYPE (AusColumnLayout, aus_column_layout, GTK_TYPE_LAYOUT_MANAGER)

typedef enum
{
  PROP_SPACING = 1,
  PROP_COLUMN_WIDTH,
  PROP_START_SHARE,
  PROP_END_FIRST,
} AusColumnLayoutProperty;

static GParamSpec *properties[PROP_END_FIRST + 1];

/* At 96 dpi a column is as wide as the property says; with larger text it needs more. */
static int
scaled_column_width (AusColumnLayout *self,
                     GtkWidget       *widget)
{
  int dpi = -1;

  g_object_get (gtk_widget_get_settings (widget), "gtk-xft-dpi", &dpi, NULL);
  if (dpi <= 0)
    return self->column_width;

  return (int) ((gint64) self->column_width * dpi / (96 * 1024));
}

static int
column_min_width (AusColumnLayout *self,
                  GtkWidget       *widget)
{
  int width = scaled_column_width (self, widget);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      int minimum = 0;

      if (gtk_widget_should_layout (child))
        gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
      width = MAX (width, minimum);
    }

  return width;
}

static gboolean
is_wide (AusColumnLayout *self,
         GtkWidget       *widget,
         int              width)
{
  return width >= 2 * column_min_width (self, widget) + self->spacing;
}

/* Of the @index-th column, when there are two */
static int
column_share (AusColumnLayout *self,
              guint            index,
              int              width)
{
  int start = (int) ((gint64) (width - self->spacing) * self->start_share / 100);

  return index == 0 ? start : width - self->spacing - start;
}

static GtkSizeRequestMode
aus_column_layout_get_request_mode (GtkLayoutManager *manager,
                                    GtkWidget        *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
measure_width (AusColumnLayout *self,
               GtkWidget       *widget,
               int             *minimum,
               int             *natural)
{
  *minimum = 0;
  *natural = 0;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      int child_min, child_nat;

      if (!gtk_widget_should_layout (child))
        continue;
      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &child_min, &child_nat, NULL,
                          NULL);
      *minimum = MAX (*minimum, child_min);
      *natural += child_nat + (*natural > 0 ? self->spacing : 0);
    }
  *natural = MAX (*natural, 2 * scaled_column_width (self, widget) + self->spacing);
}

static void
measure_height (AusColumnLayout *self,
                GtkWidget       *widget,
                int              for_width,
                int             *minimum,
                int             *natural)
{
  gboolean wide = for_width < 0 || is_wide (self, widget, for_width);
  int column = for_width;
  guint index = 0;

  *minimum = 0;
  *natural = 0;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      int child_min, child_nat;

      if (!gtk_widget_should_layout (child))
        continue;
      if (wide && for_width >= 0)
        column = column_share (self, index++, for_width);
      gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, column, &child_min, &child_nat, NULL,
                          NULL);
      if (wide)
        {
          *minimum = MAX (*minimum, child_min);
          *natural = MAX (*natural, child_nat);
        }
      else
        {
          *minimum += child_min + (*minimum > 0 ? self->spacing : 0);
          *natural += child_nat + (*natural > 0 ? self->spacing : 0);
        }
    }
}

static void
aus_column_layout_measure (GtkLayoutManager *manager,
                           GtkWidget        *widget,
                           GtkOrientation    orientation,
                           int               for_size,
                           int              *minimum,
                           int              *natural,
                           int              *minimum_baseline,
                           int              *natural_baseline)
{
  AusColumnLayout *self = AUS_COLUMN_LAYOUT (manager);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    measure_width (self, widget, minimum, natural);
  else
    measure_height (self, widget, for_size, minimum, natural);
}

static void
aus_column_layout_allocate (GtkLayoutManager *manager,
                            GtkWidget        *widget,
                            int               width,
                            int               height,
                            int               baseline)
{
  AusColumnLayout *self = AUS_COLUMN_LAYOUT (manager);
  gboolean wide = is_wide (self, widget, width);
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  gboolean backwards = self->end_first && !wide;
  int x = wide && mirrored ? width : 0;
  int y = 0;
  guint index = 0;

  for (GtkWidget *child = backwards ? gtk_widget_get_last_child (widget)
                                    : gtk_widget_get_first_child (widget);
       child != NULL;
       child = backwards ? gtk_widget_get_prev_sibling (child)
                         : gtk_widget_get_next_sibling (child))
    {
      int column, child_height;

      if (!gtk_widget_should_layout (child))
        continue;
      column = wide ? column_share (self, index++, width) : width;
      if (wide && mirrored)
        x -= column;
      gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, column, NULL, &child_height, NULL, NULL);
      gtk_widget_size_allocate (child, &(GtkAllocation){ x, y, column, child_height }, -1);
      if (wide)
        x += mirrored ? -self->spacing : column + self->spacing;
      else
        y += child_height + self->spacing;
    }
}

static void
aus_column_layout_get_property (GObject    *object,
                                guint       id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  AusColumnLayout *self = AUS_COLUMN_LAYOUT (object);

  switch ((AusColumnLayoutProperty) id)
    {
    case PROP_SPACING:
      g_value_set_int (value, self->spacing);
      break;
    case PROP_COLUMN_WIDTH:
      g_value_set_int (value, self->column_width);
      break;
    case PROP_START_SHARE:
      g_value_set_int (value, self->start_share);
      break;
    case PROP_END_FIRST:
      g_value_set_boolean (value, self->end_first);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
aus_column_layout_set_property (GObject      *object,
                                guint         id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  AusColumnLayout *self = AUS_COLUMN_LAYOUT (object);

  switch ((AusColumnLayoutProperty) id)
    {
    case PROP_SPACING:
      self->spacing = g_value_get_int (value);
      break;
    case PROP_COLUMN_WIDTH:
      self->column_width = g_value_get_int (value);
      break;
    case PROP_START_SHARE:
      self->start_share = g_value_get_int (value);
      break;
    case PROP_END_FIRST:
      self->end_first = g_value_get_boolean (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
  gtk_layout_manager_layout_changed (GTK_LAYOUT_MANAGER (self));
}

static void
aus_column_layout_class_init (AusColumnLayoutClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkLayoutManagerClass *manager_class = GTK_LAYOUT_MANAGER_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = aus_column_layout_get_property;
  object_class->set_property = aus_column_layout_set_property;
  manager_class->get_request_mode = aus_column_layout_get_request_mode;
  manager_class->measure = aus_column_layout_measure;
  manager_class->allocate = aus_column_layout_allocate;

  properties[PROP_SPACING] = g_param_spec_int ("spacing", NULL, NULL, 0, G_MAXINT, 0, flags);
  properties[PROP_COLUMN_WIDTH] =
    g_param_spec_int ("column-width", NULL, NULL, 0, G_MAXINT, 380, flags);
  properties[PROP_START_SHARE] =
    g_param_spec_int ("start-share", NULL, NULL, 1, 99, 50, flags);
  properties[PROP_END_FIRST] =
    g_param_spec_boolean ("end-first", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
aus_column_layout_init (AusColumnLayout *self)
{
  self->column_width = 380;
  self->start_share = 50;
}
