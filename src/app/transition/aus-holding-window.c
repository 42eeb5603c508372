/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-holding-window.h"

#include <glib/gi18n.h>

#include "app/transition/aus-asset-text.h"
#include "app/widgets/aus-text-join.h"
#include "app/widgets/aus-ui-locale.h"
#include "core/base/aus-format.h"
#include "core/client/aus-label.h"
#include "core/ending/aus-holding.h"

struct _AusHoldingWindow
{
  AdwWindow parent_instance;

  AdwPreferencesPage *page;
};

G_DEFINE_FINAL_TYPE (AusHoldingWindow, aus_holding_window, ADW_TYPE_WINDOW)

static guint chosen_signal;

static void
on_activated_cb (AusHoldingWindow *self,
                 AdwActionRow     *row)
{
  g_signal_emit (self, chosen_signal, 0, gtk_widget_get_name (GTK_WIDGET (row)));
  gtk_window_close (GTK_WINDOW (self));
}

/* What is missing, and the day it is due while something is */
static char *
describe (AusAsset *asset)
{
  g_autofree char *missing = aus_asset_describe_missing (asset);
  g_autofree char *day = aus_format_date (asset->due, AUS_DATE_STYLE_WEEKDAY, aus_ui_locale ());
  g_autofree char *due = NULL;

  if (*day != '\0' && aus_asset_get_next_stop (asset) < AUS_N_ASSET_STOPS)
    /* Translators: %s is a day, such as “Thu 10 Dec” */
    due = aus_text_hold (g_strdup_printf (_("due %s"), day));

  return aus_text_join (" · ", missing, due);
}

static void
add_row (AusHoldingWindow    *self,
         AdwPreferencesGroup *group,
         AusAsset            *asset)
{
  const char *kind = aus_label (AUS_TYPE_ASSET_KIND, (int) asset->kind);
  g_autofree char *subtitle = describe (asset);
  GtkWidget *icon = gtk_image_new_from_icon_name (aus_asset_icon_name (asset->kind));
  GtkWidget *row = adw_action_row_new ();

  g_object_set (row, "use-markup", FALSE, "activatable", TRUE, "title-lines", 0,
                "subtitle-lines", 0, "name", asset->id, NULL);
  g_object_set (row, "title", *asset->name != '\0' ? asset->name : kind, "subtitle", subtitle,
                NULL);
  gtk_widget_set_tooltip_text (icon, kind);
  gtk_accessible_update_property (GTK_ACCESSIBLE (icon), GTK_ACCESSIBLE_PROPERTY_LABEL, kind, -1);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), icon);
  g_signal_connect_object (row, "activated", G_CALLBACK (on_activated_cb), self,
                           G_CONNECT_SWAPPED);
  adw_preferences_group_add (group, row);
}

static void
add_group (AusHoldingWindow *self,
           AusClient        *client,
           AusHolding        holding,
           guint             n)
{
  GtkWidget *group = adw_preferences_group_new ();
  g_autofree char *title = NULL;

  /* Translators: a group of things and how many are in it: “With the client (3)” */
  title = g_strdup_printf (_("%1$s (%2$u)"), aus_holding_title (holding), n);
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), title);
  if (holding == AUS_HOLDING_ACCESS)
    adw_preferences_group_set_description (
      ADW_PREFERENCES_GROUP (group),
      _("You can still get at these, although somebody else has them. Access is given up last."));
  for (guint i = 0; i < aus_entity_list_get_length (client->assets); i++)
    {
      AusAsset *asset = aus_entity_list_peek (client->assets, i);

      if (aus_holding_has (holding, asset))
        add_row (self, ADW_PREFERENCES_GROUP (group), asset);
    }
  adw_preferences_page_add (self->page, ADW_PREFERENCES_GROUP (group));
}

static void
aus_holding_window_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), AUS_TYPE_HOLDING_WINDOW);

  G_OBJECT_CLASS (aus_holding_window_parent_class)->dispose (object);
}

static void
aus_holding_window_class_init (AusHoldingWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = aus_holding_window_dispose;

  chosen_signal = g_signal_new ("chosen", AUS_TYPE_HOLDING_WINDOW, G_SIGNAL_RUN_LAST, 0, NULL,
                                NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  gtk_widget_class_set_template_from_resource (
    widget_class, AUS_RESOURCE_BASE "/ui/transition/aus-holding-window.ui");
  gtk_widget_class_bind_template_child (widget_class, AusHoldingWindow, page);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
aus_holding_window_init (AusHoldingWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

AusHoldingWindow *
aus_holding_window_present (GtkWidget *widget,
                            AusClient *client)
{
  AusHoldingWindow *self = g_object_new (AUS_TYPE_HOLDING_WINDOW,
                                         "transient-for", gtk_widget_get_root (widget), NULL);
  AusHoldings holdings;

  aus_holdings_get (client, &holdings);
  for (int group = 0; group < AUS_N_HOLDINGS; group++)
    if (holdings.n[group] > 0)
      add_group (self, client, (AusHolding) group, holdings.n[group]);
  gtk_window_present (GTK_WINDOW (self));

  return self;
}
