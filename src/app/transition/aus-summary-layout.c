/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-summary-layout.h"

/* At the usual size of text */
#define WIDE 740
#define NARROW 520
#define NARROWEST 240
#define CARD_PERCENT 38

struct _AusSummaryLayout
{
  GtkLayoutManager parent_instance;

  gboolean narrow;
  guint notify_id;
};

G_DEFINE_FINAL_TYPE (AusSummaryLayout, aus_summary_layout, GTK_TYPE_LAYOUT_MANAGER)

enum
{
  PROP_NARROW = 1,
};

static GParamSpec *properties[PROP_NARROW + 1];

/* How many figures stand beside each other, and what is left of the width for the card */
typedef struct
{
  gboolean beside;
  guint    columns;
  int      card;
} Shape;

static int
scale (GtkWidget *widget,
       int        pixels)
{
  int dpi = -1;

  g_object_get (gtk_widget_get_settings (widget), "gtk-xft-dpi", &dpi, NULL);

  return dpi > 0 ? (int) ((gint64) pixels * dpi / (96 * 1024)) : pixels;
}

static Shape
get_shape (GtkWidget *widget,
           int        width)
{
  if (width < 0 || width >= scale (widget, WIDE))
    return (Shape){ TRUE, 4, width * CARD_PERCENT / 100 };

  if (width >= scale (widget, NARROW))
    return (Shape){ FALSE, 4, width };

  return (Shape){ FALSE, width >= scale (widget, NARROWEST) ? 2 : 1, width };
}

static GtkWidget *
next_figure (GtkWidget *child)
{
  do
    child = gtk_widget_get_next_sibling (child);
  while (child != NULL && !gtk_widget_should_layout (child));

  return child;
}

static void
on_notify_cb (gpointer user_data)
{
  AusSummaryLayout *self = user_data;

  self->notify_id = 0;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NARROW]);
}

static int
measure_figures (GtkWidget     *card,
                 GtkOrientation orientation,
                 gboolean       natural)
{
  int size = 0;

  for (GtkWidget *child = next_figure (card); child != NULL; child = next_figure (child))
    {
      int child_minimum, child_natural;

      gtk_widget_measure (child, orientation, -1, &child_minimum, &child_natural, NULL, NULL);
      size = MAX (size, natural ? child_natural : child_minimum);
    }

  return size;
}

static GtkSizeRequestMode
aus_summary_layout_get_request_mode (GtkLayoutManager *manager,
                                     GtkWidget        *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
aus_summary_layout_measure (GtkLayoutManager *manager,
                            GtkWidget        *widget,
                            GtkOrientation    orientation,
                            int               for_size,
                            int              *minimum,
                            int              *natural,
                            int              *minimum_baseline,
                            int              *natural_baseline)
{
  GtkWidget *card = gtk_widget_get_first_child (widget);
  Shape shape = get_shape (widget, for_size);
  int card_minimum, card_natural, figures;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      gtk_widget_measure (card, orientation, -1, &card_minimum, &card_natural, NULL, NULL);
      *minimum = MAX (card_minimum, measure_figures (card, orientation, FALSE));
      *natural = MAX (*minimum, scale (widget, WIDE));
      return;
    }

  gtk_widget_measure (card, orientation, for_size < 0 ? -1 : shape.card, &card_minimum,
                      &card_natural, NULL, NULL);
  figures = measure_figures (card, orientation, TRUE);
  *natural = shape.beside ? MAX (card_natural, figures)
                          : card_natural + figures * (4 / (int) shape.columns);
  *minimum = *natural;
}

static void
aus_summary_layout_allocate (GtkLayoutManager *manager,
                             GtkWidget        *widget,
                             int               width,
                             int               height,
                             int               baseline)
{
  AusSummaryLayout *self = AUS_SUMMARY_LAYOUT (manager);
  GtkWidget *card = gtk_widget_get_first_child (widget);
  Shape shape = get_shape (widget, width);
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int left = shape.beside ? shape.card : 0;
  int top = 0, row, column_width;
  guint position = 0;

  if (!shape.beside)
    gtk_widget_measure (card, GTK_ORIENTATION_VERTICAL, width, NULL, &top, NULL, NULL);
  gtk_widget_size_allocate (card,
                            &(GtkAllocation){ mirrored ? width - shape.card : 0, 0, shape.card,
                                              shape.beside ? height : top },
                            -1);
  column_width = (width - left) / (int) shape.columns;
  row = (height - top) / (4 / (int) shape.columns);
  for (GtkWidget *child = next_figure (card); child != NULL;
       child = next_figure (child), position++)
    {
      int column = (int) (position % shape.columns);
      int x = left + column * column_width;
      gboolean last = column + 1 == (int) shape.columns;
      int child_width = last ? width - x : column_width;

      gtk_widget_size_allocate (child,
                                &(GtkAllocation){ mirrored ? width - x - child_width : x,
                                                  top + (int) (position / shape.columns) * row,
                                                  child_width, row },
                                -1);
    }

  for (GtkWidget *child = card; child != NULL; child = gtk_widget_get_next_sibling (child))
    if (GTK_IS_POPOVER (child))
      gtk_popover_present (GTK_POPOVER (child));

  if (self->narrow != (shape.columns < 4))
    {
      self->narrow = shape.columns < 4;
      if (self->notify_id == 0)
        self->notify_id = g_idle_add_once (on_notify_cb, self);
    }
}

static void
aus_summary_layout_get_property (GObject    *object,
                                 guint       id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  if (id == PROP_NARROW)
    g_value_set_boolean (value, AUS_SUMMARY_LAYOUT (object)->narrow);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
aus_summary_layout_dispose (GObject *object)
{
  g_clear_handle_id (&AUS_SUMMARY_LAYOUT (object)->notify_id, g_source_remove);

  G_OBJECT_CLASS (aus_summary_layout_parent_class)->dispose (object);
}

static void
aus_summary_layout_class_init (AusSummaryLayoutClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkLayoutManagerClass *manager_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  object_class->get_property = aus_summary_layout_get_property;
  object_class->dispose = aus_summary_layout_dispose;
  manager_class->get_request_mode = aus_summary_layout_get_request_mode;
  manager_class->measure = aus_summary_layout_measure;
  manager_class->allocate = aus_summary_layout_allocate;

  properties[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                                                  G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
aus_summary_layout_init (AusSummaryLayout *self)
{
}
