/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-caption-layout.h"

struct _AusCaptionLayout
{
  GtkLayoutManager parent_instance;

  gboolean narrow;
  guint notify_id;
};

G_DEFINE_FINAL_TYPE (AusCaptionLayout, aus_caption_layout, GTK_TYPE_LAYOUT_MANAGER)

typedef enum
{
  PROP_NARROW = 1,
} AusCaptionLayoutProperty;

static GParamSpec *properties[PROP_NARROW + 1];

static int
measure_min (GtkWidget *child)
{
  int minimum = 0;

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);

  return minimum;
}

static gboolean
has_room (GtkWidget *heading,
          GtkWidget *captions,
          int        width)
{
  return width >= measure_min (captions) + MAX (measure_min (heading), measure_min (captions));
}

static GtkSizeRequestMode
aus_caption_layout_get_request_mode (GtkLayoutManager *manager,
                                     GtkWidget        *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
aus_caption_layout_measure (GtkLayoutManager *manager,
                            GtkWidget        *widget,
                            GtkOrientation    orientation,
                            int               for_size,
                            int              *minimum,
                            int              *natural,
                            int              *minimum_baseline,
                            int              *natural_baseline)
{
  GtkWidget *heading = gtk_widget_get_first_child (widget);
  GtkWidget *captions = gtk_widget_get_last_child (widget);
  int width = for_size;
  int height = 0;

  if (orientation == GTK_ORIENTATION_VERTICAL && for_size >= 0
      && has_room (heading, captions, for_size))
    {
      width = for_size - measure_min (captions);
      gtk_widget_measure (captions, orientation, -1, &height, NULL, NULL, NULL);
    }
  gtk_widget_measure (heading, orientation, width, minimum, natural, NULL, NULL);
  *minimum = MAX (*minimum, height);
  *natural = MAX (*natural, height);
}

static gboolean
on_idle_cb (gpointer user_data)
{
  AusCaptionLayout *self = user_data;

  self->notify_id = 0;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NARROW]);

  return G_SOURCE_REMOVE;
}

static void
set_narrow (AusCaptionLayout *self,
            gboolean          narrow)
{
  if (self->narrow == narrow)
    return;

  self->narrow = narrow;
  if (self->notify_id == 0)
    self->notify_id = g_idle_add_full (G_PRIORITY_HIGH_IDLE, on_idle_cb, self, NULL);
}

static void
aus_caption_layout_allocate (GtkLayoutManager *manager,
                             GtkWidget        *widget,
                             int               width,
                             int               height,
                             int               baseline)
{
  GtkWidget *heading = gtk_widget_get_first_child (widget);
  GtkWidget *captions = gtk_widget_get_last_child (widget);
  gboolean wide = has_room (heading, captions, width);
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int side = wide ? measure_min (captions) : 0;

  gtk_widget_set_child_visible (captions, wide);
  gtk_widget_size_allocate (heading,
                            &(GtkAllocation){ mirrored ? side : 0, 0, width - side, height }, -1);
  if (wide)
    gtk_widget_size_allocate (captions,
                              &(GtkAllocation){ mirrored ? 0 : width - side, 0, side, height }, -1);
  set_narrow (AUS_CAPTION_LAYOUT (manager), !wide);
}

static void
aus_caption_layout_get_property (GObject    *object,
                                 guint       id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  switch ((AusCaptionLayoutProperty) id)
    {
    case PROP_NARROW:
      g_value_set_boolean (value, AUS_CAPTION_LAYOUT (object)->narrow);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
aus_caption_layout_dispose (GObject *object)
{
  g_clear_handle_id (&AUS_CAPTION_LAYOUT (object)->notify_id, g_source_remove);

  G_OBJECT_CLASS (aus_caption_layout_parent_class)->dispose (object);
}

static void
aus_caption_layout_class_init (AusCaptionLayoutClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkLayoutManagerClass *manager_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  object_class->get_property = aus_caption_layout_get_property;
  object_class->dispose = aus_caption_layout_dispose;
  manager_class->get_request_mode = aus_caption_layout_get_request_mode;
  manager_class->measure = aus_caption_layout_measure;
  manager_class->allocate = aus_caption_layout_allocate;

  properties[PROP_NARROW] =
    g_param_spec_boolean ("narrow", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
aus_caption_layout_init (AusCaptionLayout *self)
{
}
