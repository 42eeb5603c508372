/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-region-row.h"

#include <glib/gi18n.h>

#include "app/widgets/aus-field-link.h"
#include "app/widgets/aus-region-window.h"
#include "app/widgets/aus-ui-locale.h"

struct _AusRegionRow
{
  AdwActionRow parent_instance;

  AusCalendars *calendars;
  GSignalGroup *client; /* whose law decides what "" is */
  AusFieldLink link;
};

G_DEFINE_FINAL_TYPE (AusRegionRow, aus_region_row, ADW_TYPE_ACTION_ROW)

enum
{
  PROP_ENTITY = 1, /* of the link */
  PROP_CALENDARS = 3,
};

/* The name in the language of the window; the id itself when nobody knows it. Caller frees. */
static char *
dup_name (AusRegionRow *self,
          const char   *id)
{
  AusHolidays *holidays = aus_calendars_get_holidays (self->calendars);
  const AusHolidayRegion *region =
    holidays != NULL ? aus_holidays_find_region (holidays, id) : NULL;

  if (region == NULL)
    return g_strdup_printf (_("%s (not known)"), id);

  return g_strdup (region->names[aus_ui_language ()]);
}

/* What "" stands for. Caller frees. */
static char *
dup_automatic (AusRegionRow *self)
{
  const char *id = "";
  g_autofree char *name = NULL;

  if (AUS_IS_CLIENT (self->link.entity))
    id = aus_calendars_get_region (self->calendars, AUS_CLIENT (self->link.entity));
  if (*id == '\0')
    return g_strdup (_("None, so there are no holidays"));

  name = dup_name (self, id);

  /* Translators: %s is a region, such as Saxony */
  return g_strdup_printf (_("Automatic: %s"), name);
}

/* What the window offers as its first row: what "" would be, whatever is chosen now */
static char *
dup_empty_text (AusRegionRow *self)
{
  return g_strdup (AUS_IS_CLIENT (self->link.entity) ? _("Automatic, by my region and the law")
                                                     : _("None, so there are no holidays"));
}

static void
show_region (GtkWidget *widget)
{
  AusRegionRow *self = AUS_REGION_ROW (widget);
  g_auto (GValue) value = G_VALUE_INIT;
  g_autofree char *text = NULL;
  const char *id;

  if (self->calendars == NULL || !aus_field_link_get (&self->link, &value))
    return;

  id = g_value_get_string (&value);
  text = *id != '\0' ? dup_name (self, id) : dup_automatic (self);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), text);
}

static void
on_chosen_cb (AusRegionRow *self,
              const char   *id)
{
  g_auto (GValue) value = G_VALUE_INIT;

  g_value_init (&value, G_TYPE_STRING);
  g_value_set_string (&value, id);
  aus_field_link_set (&self->link, &value);
  show_region (GTK_WIDGET (self));
}

static void
on_activated_cb (AusRegionRow *self)
{
  g_auto (GValue) value = G_VALUE_INIT;
  g_autofree char *empty_text = NULL;
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  AusHolidays *holidays;
  GtkWindow *window;

  if (self->calendars == NULL || !aus_field_link_get (&self->link, &value) || !GTK_IS_WINDOW (root))
    return;
  holidays = aus_calendars_get_holidays (self->calendars);
  if (holidays == NULL)
    return;

  empty_text = dup_empty_text (self);
  window = aus_region_window_new (GTK_WINDOW (root), holidays, g_value_get_string (&value),
                                  empty_text);
  g_signal_connect_object (window, "chosen", G_CALLBACK (on_chosen_cb), self, G_CONNECT_SWAPPED);
  gtk_window_present (window);
}

static void
set_calendars (AusRegionRow *self,
               AusCalendars *calendars)
{
  if (self->calendars == calendars)
    return;

  if (self->calendars != NULL)
    g_signal_handlers_disconnect_by_func (self->calendars, show_region, self);
  g_set_object (&self->calendars, calendars);
  if (calendars != NULL)
    g_signal_connect_swapped (calendars, "changed", G_CALLBACK (show_region), self);
  show_region (GTK_WIDGET (self));
}

static void
aus_region_row_get_property (GObject    *object,
                             guint       id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  AusRegionRow *self = AUS_REGION_ROW (object);

  if (id == PROP_CALENDARS)
    g_value_set_object (value, self->calendars);
  else
    aus_field_link_get_property (&self->link, id, value);
}

static void
aus_region_row_set_property (GObject      *object,
                             guint         id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  AusRegionRow *self = AUS_REGION_ROW (object);

  if (id == PROP_CALENDARS)
    {
      set_calendars (self, g_value_get_object (value));
      return;
    }

  aus_field_link_set_property (&self->link, id, value);
  if (id == PROP_ENTITY)
    g_signal_group_set_target (self->client,
                               AUS_IS_CLIENT (self->link.entity) ? self->link.entity : NULL);
}

static void
aus_region_row_dispose (GObject *object)
{
  AusRegionRow *self = AUS_REGION_ROW (object);

  g_clear_object (&self->client);
  set_calendars (self, NULL);
  aus_field_link_clear (&self->link);

  G_OBJECT_CLASS (aus_region_row_parent_class)->dispose (object);
}

static void
aus_region_row_class_init (AusRegionRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = aus_region_row_get_property;
  object_class->set_property = aus_region_row_set_property;
  object_class->dispose = aus_region_row_dispose;
  aus_field_link_install_properties (object_class);
  g_object_class_install_property (
    object_class, PROP_CALENDARS,
    g_param_spec_object ("calendars", NULL, NULL, AUS_TYPE_CALENDARS,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS));
}

static void
aus_region_row_init (AusRegionRow *self)
{
  GtkWidget *arrow = gtk_image_new_from_icon_name ("go-next-symbolic");

  self->client = g_signal_group_new (AUS_TYPE_CLIENT);
  g_signal_group_connect_swapped (self->client, "notify::law", G_CALLBACK (show_region), self);

  g_object_set (self, "use-markup", FALSE, "subtitle-lines", 0, "activatable", TRUE, NULL);
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), arrow);
  aus_field_link_init (&self->link, GTK_WIDGET (self), show_region);
  g_signal_connect (self, "activated", G_CALLBACK (on_activated_cb), NULL);
}
