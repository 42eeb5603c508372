/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-paper-view.h"

#include "app/papers/aus-paper-sheet.h"

#define MARGIN    18
#define GAP       18
#define FIT_MAX   1.6          /* a wide window does not make a poster of the letter */
#define MIN_WIDTH 240          /* px of a sheet that can still be told to be a letter */
#define PX_PER_PT (96.0 / 72.0)

struct _AusPaperView
{
  GtkWidget parent_instance;

  AusPages *pages;
  double zoom;
  double scale;
};

G_DEFINE_FINAL_TYPE (AusPaperView, aus_paper_view, GTK_TYPE_WIDGET)

typedef enum
{
  PROP_PAGES = 1,
  PROP_ZOOM,
} AusPaperViewProperty;

static GParamSpec *properties[PROP_ZOOM + 1];

/* Width of a sheet in px when the view is @width wide */
static int
sheet_width (AusPaperView *self,
             int           width)
{
  double page_width, page_height;
  double natural;

  aus_pages_get_size (self->pages, &page_width, &page_height);
  natural = page_width * PX_PER_PT;
  if (self->zoom > 0)
    return (int) (natural * self->zoom);

  return CLAMP (width - 2 * MARGIN, MIN_WIDTH, (int) (natural * FIT_MAX));
}

static int
sheet_height (AusPaperView *self,
              int           width)
{
  double page_width, page_height;

  aus_pages_get_size (self->pages, &page_width, &page_height);

  return (int) (width * page_height / page_width + 0.5);
}

static GtkSizeRequestMode
aus_paper_view_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
aus_paper_view_measure (GtkWidget     *widget,
                        GtkOrientation orientation,
                        int            for_size,
                        int           *minimum,
                        int           *natural,
                        int           *minimum_baseline,
                        int           *natural_baseline)
{
  AusPaperView *self = AUS_PAPER_VIEW (widget);

  *minimum = *natural = 0;
  if (self->pages == NULL)
    return;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = 2 * MARGIN + (self->zoom > 0 ? sheet_width (self, 0) : MIN_WIDTH);
      *natural = MAX (*minimum, 2 * MARGIN + (int) (595 * PX_PER_PT));
    }
  else
    {
      int n = (int) aus_pages_get_n_pages (self->pages);
      int height = sheet_height (self, sheet_width (self, for_size));

      *minimum = *natural = 2 * MARGIN + n * height + (n - 1) * GAP;
    }
}

static void
aus_paper_view_size_allocate (GtkWidget *widget,
                              int        width,
                              int        height,
                              int        baseline)
{
  AusPaperView *self = AUS_PAPER_VIEW (widget);
  double page_width, page_height;
  int sheet;
  int y = MARGIN;

  if (self->pages == NULL)
    return;

  sheet = sheet_width (self, width);
  aus_pages_get_size (self->pages, &page_width, &page_height);
  self->scale = sheet / (page_width * PX_PER_PT);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      int sheet_h = sheet_height (self, sheet);

      gtk_widget_size_allocate (child,
                                &(GtkAllocation){ MAX (MARGIN, (width - sheet) / 2), y, sheet,
                                                  sheet_h },
                                -1);
      y += sheet_h + GAP;
    }
}

static void
aus_paper_view_get_property (GObject    *object,
                             guint       id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  AusPaperView *self = AUS_PAPER_VIEW (object);

  switch ((AusPaperViewProperty) id)
    {
    case PROP_PAGES:
      g_value_set_object (value, self->pages);
      break;
    case PROP_ZOOM:
      g_value_set_double (value, self->zoom);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
aus_paper_view_set_property (GObject      *object,
                             guint         id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  AusPaperView *self = AUS_PAPER_VIEW (object);

  switch ((AusPaperViewProperty) id)
    {
    case PROP_PAGES:
      aus_paper_view_set_pages (self, g_value_get_object (value));
      break;
    case PROP_ZOOM:
      aus_paper_view_set_zoom (self, g_value_get_double (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
aus_paper_view_dispose (GObject *object)
{
  AusPaperView *self = AUS_PAPER_VIEW (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->pages);

  G_OBJECT_CLASS (aus_paper_view_parent_class)->dispose (object);
}

static void
aus_paper_view_class_init (AusPaperViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = aus_paper_view_get_property;
  object_class->set_property = aus_paper_view_set_property;
  object_class->dispose = aus_paper_view_dispose;
  widget_class->get_request_mode = aus_paper_view_get_request_mode;
  widget_class->measure = aus_paper_view_measure;
  widget_class->size_allocate = aus_paper_view_size_allocate;

  properties[PROP_PAGES] = g_param_spec_object ("pages", NULL, NULL, AUS_TYPE_PAGES, flags);
  properties[PROP_ZOOM] = g_param_spec_double ("zoom", NULL, NULL, 0, 4, 0, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_css_name (widget_class, "paperview");
}

static void
aus_paper_view_init (AusPaperView *self)
{
  self->scale = 1;
}

void
aus_paper_view_set_pages (AusPaperView *self,
                          AusPages     *pages)
{
  GtkWidget *child;
  guint n = pages != NULL ? aus_pages_get_n_pages (pages) : 0;

  g_return_if_fail (AUS_IS_PAPER_VIEW (self));

  if (!g_set_object (&self->pages, pages))
    return;

  /* Sheets are kept, so that the focus and the place survive an edit. */
  child = gtk_widget_get_first_child (GTK_WIDGET (self));
  for (guint i = 0; i < n; i++)
    {
      if (child == NULL)
        {
          gtk_widget_set_parent (aus_paper_sheet_new (pages, i), GTK_WIDGET (self));
          continue;
        }
      aus_paper_sheet_set_pages (AUS_PAPER_SHEET (child), pages);
      child = gtk_widget_get_next_sibling (child);
    }
  while (child != NULL)
    {
      GtkWidget *next = gtk_widget_get_next_sibling (child);

      gtk_widget_unparent (child);
      child = next;
    }
  gtk_widget_queue_resize (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PAGES]);
}

void
aus_paper_view_set_zoom (AusPaperView *self,
                         double        zoom)
{
  g_return_if_fail (AUS_IS_PAPER_VIEW (self));

  zoom = CLAMP (zoom, 0, 4);
  if (self->zoom <= zoom && self->zoom >= zoom)
    return;

  self->zoom = zoom;
  gtk_widget_queue_resize (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ZOOM]);
}

double
aus_paper_view_get_scale (AusPaperView *self)
{
  g_return_val_if_fail (AUS_IS_PAPER_VIEW (self), 1);

  return self->scale;
}
