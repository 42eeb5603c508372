/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-region-window.h"

#include <glib/gi18n.h>

#include "app/widgets/aus-ui-locale.h"

/* A row knows its region by its place: the first is none, then they are in the order of the
 * rules. */

struct _AusRegionWindow
{
  AdwWindow parent_instance;

  GtkSearchEntry *search;
  GtkListBox *rows;
  GtkScrolledWindow *scroller;

  AusHolidays *holidays;
  GtkListBoxRow *selected; /* borrowed, NULL for none */
};

G_DEFINE_FINAL_TYPE (AusRegionWindow, aus_region_window, ADW_TYPE_WINDOW)

static guint chosen_signal;

/* NULL for the first row */
static const AusHolidayRegion *
get_region (AusRegionWindow *self,
            GtkListBoxRow   *row)
{
  int index = gtk_list_box_row_get_index (row);

  return index > 0 ? aus_holidays_get_region (self->holidays, (guint) index - 1) : NULL;
}

static const char *
get_country_name (AusRegionWindow *self,
                  GtkListBoxRow   *row)
{
  const AusHolidayRegion *region = row != NULL ? get_region (self, row) : NULL;

  return region != NULL ? region->country->names[aus_ui_language ()] : "";
}

static void
add_row (AusRegionWindow *self,
         const char      *title,
         gboolean         selected)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *mark;

  g_object_set (row, "use-markup", FALSE, "title", title, "activatable", TRUE, "title-lines", 0,
                NULL);
  if (selected)
    {
      mark = gtk_image_new_from_icon_name ("object-select-symbolic");
      gtk_accessible_update_property (GTK_ACCESSIBLE (mark), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                      _("chosen"), -1);
      adw_action_row_add_suffix (ADW_ACTION_ROW (row), mark);
      self->selected = GTK_LIST_BOX_ROW (row);
    }
  gtk_list_box_append (self->rows, row);
}

/* A heading where another country begins, among the rows that are shown */
static void
update_header (GtkListBoxRow *row,
               GtkListBoxRow *before,
               gpointer       user_data)
{
  AusRegionWindow *self = user_data;
  const char *country = get_country_name (self, row);
  GtkWidget *label;

  if (*country == '\0' || g_str_equal (country, get_country_name (self, before)))
    {
      gtk_list_box_row_set_header (row, NULL);
      return;
    }

  label = gtk_label_new (country);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "heading");
  gtk_widget_add_css_class (label, "region-country");
  gtk_list_box_row_set_header (row, label);
}

static gboolean
is_match (const AusHolidayRegion *region,
          const char             *wanted)
{
  const char *texts[] = { region->names[AUS_LANGUAGE_EN], region->names[AUS_LANGUAGE_DE],
                          region->country->names[AUS_LANGUAGE_EN],
                          region->country->names[AUS_LANGUAGE_DE], region->id };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    if (g_str_match_string (wanted, texts[i], TRUE))
      return TRUE;

  return FALSE;
}

static gboolean
is_shown (GtkListBoxRow *row,
          gpointer       user_data)
{
  AusRegionWindow *self = user_data;
  const char *wanted = gtk_editable_get_text (GTK_EDITABLE (self->search));
  const AusHolidayRegion *region = get_region (self, row);

  if (*wanted == '\0')
    return TRUE;

  return region != NULL && is_match (region, wanted);
}

static void
choose (AusRegionWindow *self,
        GtkListBoxRow   *row)
{
  const AusHolidayRegion *region = get_region (self, row);

  g_signal_emit (self, chosen_signal, 0, region != NULL ? region->id : "");
  gtk_window_close (GTK_WINDOW (self));
}

static void
on_row_activated_cb (AusRegionWindow *self,
                     GtkListBoxRow   *row)
{
  choose (self, row);
}

static void
on_search_changed_cb (AusRegionWindow *self)
{
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (self->scroller);

  gtk_list_box_invalidate_filter (self->rows);
  gtk_list_box_invalidate_headers (self->rows);
  gtk_adjustment_set_value (adjustment, 0);
}

/* Enter takes the first one that fits. Without a search it says nothing, so nothing is taken. */
static void
on_search_activate_cb (AusRegionWindow *self)
{
  if (*gtk_editable_get_text (GTK_EDITABLE (self->search)) == '\0')
    return;

  for (int i = 0;; i++)
    {
      GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->rows, i);

      if (row == NULL)
        return;
      if (!is_shown (row, self))
        continue;

      choose (self, row);
      return;
    }
}

static void
on_stop_search_cb (AusRegionWindow *self)
{
  gtk_window_close (GTK_WINDOW (self));
}

/* The chosen one in the middle; its place is known once there is a size. */
static gboolean
on_tick_cb (GtkWidget     *widget,
            GdkFrameClock *clock,
            gpointer       user_data)
{
  AusRegionWindow *self = AUS_REGION_WINDOW (widget);
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (self->scroller);
  double x, y;

  if (gtk_adjustment_get_page_size (adjustment) < 1)
    return G_SOURCE_CONTINUE;

  if (self->selected != NULL &&
      gtk_widget_translate_coordinates (GTK_WIDGET (self->selected), GTK_WIDGET (self->rows), 0, 0,
                                        &x, &y))
    gtk_adjustment_set_value (adjustment, y - gtk_adjustment_get_page_size (adjustment) / 2);

  return G_SOURCE_REMOVE;
}

static void
aus_region_window_dispose (GObject *object)
{
  AusRegionWindow *self = AUS_REGION_WINDOW (object);

  if (self->rows != NULL)
    {
      gtk_list_box_set_filter_func (self->rows, NULL, NULL, NULL);
      gtk_list_box_set_header_func (self->rows, NULL, NULL, NULL);
    }
  gtk_widget_dispose_template (GTK_WIDGET (self), AUS_TYPE_REGION_WINDOW);
  g_clear_object (&self->holidays);

  G_OBJECT_CLASS (aus_region_window_parent_class)->dispose (object);
}

static void
aus_region_window_class_init (AusRegionWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = aus_region_window_dispose;

  chosen_signal = g_signal_new ("chosen", AUS_TYPE_REGION_WINDOW, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  gtk_widget_class_set_template_from_resource (widget_class, AUS_RESOURCE_BASE
                                               "/ui/widgets/aus-region-window.ui");
  gtk_widget_class_bind_template_child (widget_class, AusRegionWindow, search);
  gtk_widget_class_bind_template_child (widget_class, AusRegionWindow, rows);
  gtk_widget_class_bind_template_child (widget_class, AusRegionWindow, scroller);
  gtk_widget_class_bind_template_callback (widget_class, on_row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_search_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_stop_search_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
aus_region_window_init (AusRegionWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_search_entry_set_key_capture_widget (self->search, GTK_WIDGET (self));
}

GtkWindow *
aus_region_window_new (GtkWindow   *parent,
                       AusHolidays *holidays,
                       const char  *selected,
                       const char  *empty_text)
{
  AusRegionWindow *self = g_object_new (AUS_TYPE_REGION_WINDOW, "transient-for", parent, NULL);

  self->holidays = g_object_ref (holidays);
  add_row (self, empty_text, *selected == '\0');
  for (guint i = 0; i < aus_holidays_get_n_regions (holidays); i++)
    {
      const AusHolidayRegion *region = aus_holidays_get_region (holidays, i);

      add_row (self, region->names[aus_ui_language ()], g_str_equal (region->id, selected));
    }
  gtk_list_box_set_filter_func (self->rows, is_shown, self, NULL);
  gtk_list_box_set_header_func (self->rows, update_header, self, NULL);
  gtk_widget_add_tick_callback (GTK_WIDGET (self), on_tick_cb, NULL, NULL);

  return GTK_WINDOW (self);
}
