/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-asset-section.h"

#include <glib/gi18n.h>

#include "app/transition/aus-asset-row.h"
#include "app/transition/aus-holding-window.h"
#include "app/widgets/aus-caption-layout.h"
#include "app/widgets/aus-columns.h"
#include "app/widgets/aus-ui-locale.h"
#include "core/base/aus-paths.h"
#include "core/ending/aus-asset-preset.h"
#include "core/ending/aus-holding.h"

struct _AusAssetSection
{
  AusClientPane parent_instance;

  AusCaptionLayout *caption_layout;
  GtkLabel *summary;
  GtkMenuButton *add;
  GtkListBox *rows;
  GtkWidget *holdings;
  AdwActionRow *holdings_row;
  GtkWidget *handed_on_caption;
  GtkWidget *tested_caption;
  GtkWidget *revoked_caption;

  AusClient *client; /* heard, and shown in the rows */
  GtkSizeGroup *columns[AUS_N_ASSET_STOPS];
  GPtrArray *presets; /* of AusAssetPreset; empty when they cannot be read */
};

G_DEFINE_FINAL_TYPE (AusAssetSection, aus_asset_section, AUS_TYPE_CLIENT_PANE)

static AusDate
get_today (AusAssetSection *self)
{
  return aus_client_pane_get_today (AUS_CLIENT_PANE (self));
}

static gboolean
is_narrow (AusAssetSection *self)
{
  gboolean narrow;

  g_object_get (self->caption_layout, "narrow", &narrow, NULL);

  return narrow;
}

static GtkWidget *
create_row (gpointer item,
            gpointer user_data)
{
  AusAssetSection *self = user_data;
  AusDate today = get_today (self);
  AusClientFile *file = aus_client_pane_get_file (AUS_CLIENT_PANE (self));
  AusHistory *history = aus_data_file_get_history (AUS_DATA_FILE (file));
  AusAssetRow *row = g_object_new (AUS_TYPE_ASSET_ROW, NULL);

  aus_asset_row_set_presets (row, self->presets);
  g_object_set (row, "today", &today, "history", history, "entity", item,
                "list", self->client->assets, "narrow", is_narrow (self), NULL);
  for (int i = 0; i < AUS_N_ASSET_STOPS; i++)
    gtk_size_group_add_widget (self->columns[i],
                               aus_asset_stops_get_cell (aus_asset_row_get_stops (row),
                                                         (AusAssetStop) i));

  return GTK_WIDGET (row);
}

static void
show_summary (AusAssetSection *self)
{
  g_autofree char *text = NULL;
  g_autofree char *who = NULL;
  AusHoldings holdings = { 0 };

  if (self->client != NULL)
    aus_holdings_get (self->client, &holdings);
  if (holdings.n_all > 0 && holdings.n_unfinished == 0)
    text = g_strdup (_("nothing is open any more"));
  else if (holdings.n_all > 0)
    /* Translators: %1$u is for how many things, of all %2$u, something is still to be done */
    text = g_strdup_printf (ngettext ("%1$u of %2$u still open", "%1$u of %2$u still open",
                                      holdings.n_unfinished),
                            holdings.n_unfinished, holdings.n_all);
  gtk_label_set_label (self->summary, text != NULL ? text : "");
  who = aus_holdings_dup_text (&holdings);
  adw_action_row_set_subtitle (self->holdings_row, who);
  gtk_widget_set_visible (self->holdings, holdings.n_all > 0);
  gtk_widget_set_visible (gtk_widget_get_parent (self->handed_on_caption), holdings.n_all > 0);
}

static void
set_client (AusAssetSection *self,
            AusClient       *client)
{
  if (self->client == client)
    return;

  if (self->client != NULL)
    g_signal_handlers_disconnect_by_func (self->client, show_summary, self);
  g_set_object (&self->client, client);
  if (client != NULL)
    g_signal_connect_object (client, "edited", G_CALLBACK (show_summary), self, G_CONNECT_SWAPPED);
  gtk_list_box_bind_model (self->rows, client != NULL ? G_LIST_MODEL (client->assets) : NULL,
                           create_row, self, NULL);
  show_summary (self);
}

static void
tell_rows (AusAssetSection *self)
{
  AusDate today = get_today (self);
  gboolean narrow = is_narrow (self);

  /* Told once more while it is torn down */
  if (self->rows == NULL)
    return;

  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->rows)); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    if (AUS_IS_ASSET_ROW (row))
      g_object_set (row, "today", &today, "narrow", narrow, NULL);
  for (int i = 0; i < AUS_N_ASSET_STOPS; i++)
    gtk_size_group_set_mode (self->columns[i],
                             narrow ? GTK_SIZE_GROUP_NONE : GTK_SIZE_GROUP_HORIZONTAL);
  show_summary (self);
}

static void
aus_asset_section_changed (AusClientPane *pane)
{
  AusAssetSection *self = AUS_ASSET_SECTION (pane);

  if (self->rows == NULL)
    return;

  set_client (self, aus_client_pane_get_client (pane));
  tell_rows (self);
}

/* The id of a preset; "" when there are none. The thing goes where it comes in the order of
 * work. */
static void
add_action (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  AusAssetSection *self = AUS_ASSET_SECTION (widget);
  const AusAssetPreset *preset =
    aus_asset_presets_find (self->presets, g_variant_get_string (parameter, NULL));
  g_autoptr (AusAsset) asset = NULL;
  GtkListBoxRow *row;
  guint position;

  if (self->client == NULL)
    return;

  asset = preset != NULL ? aus_asset_preset_create (preset) : aus_asset_new ();
  position = preset != NULL ? aus_asset_presets_get_place (self->presets, preset, self->client)
                            : aus_entity_list_get_length (self->client->assets);
  aus_entity_list_insert (self->client->assets, position, asset);
  row = gtk_list_box_get_row_at_index (self->rows, (int) position);
  if (AUS_IS_ITEM_ROW (row))
    aus_item_row_edit (AUS_ITEM_ROW (row));
}

static void
on_chosen_cb (AusAssetSection *self,
              const char      *id)
{
  AusAsset *asset = self->client != NULL ? aus_entity_list_find (self->client->assets, id) : NULL;

  if (asset != NULL)
    aus_asset_section_show (self, asset);
}

static void
on_holdings_cb (AusAssetSection *self)
{
  AusHoldingWindow *window;

  if (self->client == NULL)
    return;

  window = aus_holding_window_present (GTK_WIDGET (self), self->client);
  g_signal_connect_object (window, "chosen", G_CALLBACK (on_chosen_cb), self, G_CONNECT_SWAPPED);
}

static void
add_item (GMenu      *menu,
          const char *label,
          const char *id)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target (item, "assets.add", "s", id);
  g_menu_append_item (menu, item);
}

static void
fill_menu (AusAssetSection *self)
{
  g_autoptr (GMenu) menu = g_menu_new ();

  for (guint i = 0; i < self->presets->len; i++)
    {
      const AusAssetPreset *preset = self->presets->pdata[i];

      add_item (menu, preset->names[aus_ui_language ()], preset->id);
    }
  if (self->presets->len == 0)
    add_item (menu, _("Add a thing or an access"), "");
  gtk_menu_button_set_menu_model (self->add, G_MENU_MODEL (menu));
}

static GPtrArray *
load_presets (void)
{
  g_autofree char *folder = g_build_filename (aus_paths_get_data_dir (), "rules", NULL);
  g_autoptr (GError) error = NULL;
  GPtrArray *presets = aus_asset_presets_load (folder, &error);

  if (presets != NULL)
    return presets;

  g_warning ("%s", error->message);

  return g_ptr_array_new ();
}

static void
aus_asset_section_dispose (GObject *object)
{
  AusAssetSection *self = AUS_ASSET_SECTION (object);

  if (self->rows != NULL)
    set_client (self, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), AUS_TYPE_ASSET_SECTION);
  for (int i = 0; i < AUS_N_ASSET_STOPS; i++)
    g_clear_object (&self->columns[i]);
  g_clear_pointer (&self->presets, g_ptr_array_unref);

  G_OBJECT_CLASS (aus_asset_section_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (
    widget_class, AUS_RESOURCE_BASE "/ui/transition/aus-asset-section.ui");
  gtk_widget_class_bind_template_child (widget_class, AusAssetSection, caption_layout);
  gtk_widget_class_bind_template_child (widget_class, AusAssetSection, summary);
  gtk_widget_class_bind_template_child (widget_class, AusAssetSection, add);
  gtk_widget_class_bind_template_child (widget_class, AusAssetSection, rows);
  gtk_widget_class_bind_template_child (widget_class, AusAssetSection, holdings);
  gtk_widget_class_bind_template_child (widget_class, AusAssetSection, holdings_row);
  gtk_widget_class_bind_template_child (widget_class, AusAssetSection, handed_on_caption);
  gtk_widget_class_bind_template_child (widget_class, AusAssetSection, tested_caption);
  gtk_widget_class_bind_template_child (widget_class, AusAssetSection, revoked_caption);
  gtk_widget_class_bind_template_callback (widget_class, tell_rows);
  gtk_widget_class_bind_template_callback (widget_class, on_holdings_cb);
}

static void
aus_asset_section_class_init (AusAssetSectionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = aus_asset_section_dispose;
  AUS_CLIENT_PANE_CLASS (klass)->changed = aus_asset_section_changed;

  gtk_widget_class_install_action (widget_class, "assets.add", "s", add_action);
  g_type_ensure (AUS_TYPE_CAPTION_LAYOUT);
  g_type_ensure (AUS_TYPE_COLUMNS);
  bind_template (widget_class);
}

static void
aus_asset_section_init (AusAssetSection *self)
{
  GtkWidget *captions[AUS_N_ASSET_STOPS];

  self->presets = load_presets ();
  gtk_widget_init_template (GTK_WIDGET (self));
  captions[AUS_ASSET_STOP_HANDED_ON] = self->handed_on_caption;
  captions[AUS_ASSET_STOP_TESTED] = self->tested_caption;
  captions[AUS_ASSET_STOP_REVOKED] = self->revoked_caption;
  for (int i = 0; i < AUS_N_ASSET_STOPS; i++)
    {
      self->columns[i] = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);
      gtk_size_group_add_widget (self->columns[i], captions[i]);
    }
  fill_menu (self);
}

void
aus_asset_section_show (AusAssetSection *self,
                        AusAsset        *asset)
{
  guint position;

  g_return_if_fail (AUS_IS_ASSET_SECTION (self));

  if (self->client != NULL && aus_entity_list_find_item (self->client->assets, asset, &position))
    gtk_widget_grab_focus (
        GTK_WIDGET (gtk_list_box_get_row_at_index (self->rows, (int) position)));
}
