/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-referral-section.h"

#include <glib/gi18n.h>

#include "app/transition/aus-colleague-chooser.h"
#include "app/transition/aus-referral-row.h"

struct _AusReferralSection
{
  AusClientPane parent_instance;

  GtkLabel *summary;
  GtkMenuButton *add;
  GtkListBox *rows;

  AusClient *client;   /* heard, and shown in the rows */
  AusNetwork *network;

  AusColleagueChooser *chooser; /* borrowed, the popover of @add */
};

G_DEFINE_FINAL_TYPE (AusReferralSection, aus_referral_section, AUS_TYPE_CLIENT_PANE)

static AusHistory *
get_network_history (AusReferralSection *self)
{
  AusLibrary *library = aus_client_pane_get_library (AUS_CLIENT_PANE (self));

  return library != NULL ? aus_data_file_get_history (aus_library_get_network_file (library))
                         : NULL;
}

static AusSender *
get_sender (AusReferralSection *self)
{
  AusLibrary *library = aus_client_pane_get_library (AUS_CLIENT_PANE (self));

  return library != NULL ? aus_library_get_sender (library) : NULL;
}

static GtkWidget *
create_row (gpointer item,
            gpointer user_data)
{
  AusReferralSection *self = user_data;
  AusDate today = aus_client_pane_get_today (AUS_CLIENT_PANE (self));
  GtkWidget *row = g_object_new (AUS_TYPE_REFERRAL_ROW, NULL);

  g_object_set (row, "today", &today, "network", self->network,
                "history", get_network_history (self), "client", self->client,
                "sender", get_sender (self), "entity", item,
                "list", self->client->referrals, NULL);

  return row;
}

static void
show_summary (AusReferralSection *self)
{
  guint n = self->client != NULL ? aus_entity_list_get_length (self->client->referrals) : 0;
  guint named = 0;
  g_autofree char *text = NULL;

  for (guint i = 0; i < n; i++)
    named += aus_referral_may_be_named (aus_entity_list_peek (self->client->referrals, i),
                                        self->network) ? 1 : 0;
  if (n > 0)
    /* Translators: %1$u of %2$u colleagues may be named to the client */
    text = g_strdup_printf (ngettext ("%1$u of %2$u may be named", "%1$u of %2$u may be named",
                                      named), named, n);
  gtk_label_set_label (self->summary, text != NULL ? text : "");
}

static void
rebind (AusReferralSection *self)
{
  aus_colleague_chooser_set (self->chooser, self->network, self->client, get_sender (self),
                             aus_client_pane_get_today (AUS_CLIENT_PANE (self)));
  gtk_list_box_bind_model (self->rows,
                           self->client != NULL ? G_LIST_MODEL (self->client->referrals) : NULL,
                           create_row, self, NULL);
  show_summary (self);
}

static void
listen (AusReferralSection *self,
        gpointer           *place,
        gpointer            entity)
{
  if (*place != NULL)
    g_signal_handlers_disconnect_by_func (*place, show_summary, self);
  g_set_object ((GObject **) place, entity);
  if (entity != NULL)
    g_signal_connect_object (entity, "edited", G_CALLBACK (show_summary), self, G_CONNECT_SWAPPED);
}

static void
tell_today (AusReferralSection *self)
{
  AusDate today = aus_client_pane_get_today (AUS_CLIENT_PANE (self));

  /* Told once more while it is torn down */
  if (self->rows == NULL)
    return;

  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->rows)); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    if (AUS_IS_REFERRAL_ROW (row))
      g_object_set (row, "today", &today, NULL);
}

static void
aus_referral_section_changed (AusClientPane *pane)
{
  AusReferralSection *self = AUS_REFERRAL_SECTION (pane);
  AusLibrary *library = aus_client_pane_get_library (pane);
  AusNetwork *network = library != NULL ? aus_library_get_network (library) : NULL;
  AusClient *client = aus_client_pane_get_client (pane);

  /* Another day only: the rows stay, with whatever is open in them. */
  if (self->client == client && self->network == network)
    {
      tell_today (self);
      return;
    }

  listen (self, (gpointer *) &self->client, client);
  listen (self, (gpointer *) &self->network, network);
  if (self->rows != NULL)
    rebind (self);
}

/* --- adding ----------------------------------------------------------------------------------- */

static void
add_referral (AusReferralSection *self,
              AusColleague       *colleague)
{
  g_autoptr (AusReferral) referral = aus_referral_new ();

  g_object_set (referral, "colleague", colleague->id, NULL);
  aus_entity_list_append (self->client->referrals, referral);
}

static void
on_chosen_cb (AusReferralSection *self,
              AusColleague       *colleague)
{
  GtkListBoxRow *row;
  guint last;

  if (self->client == NULL)
    return;

  add_referral (self, colleague);
  last = aus_entity_list_get_length (self->client->referrals) - 1;
  row = gtk_list_box_get_row_at_index (self->rows, (int) last);
  if (row != NULL)
    gtk_widget_child_focus (GTK_WIDGET (row), GTK_DIR_TAB_FORWARD);
}

/* Somebody new goes into the directory first, where all the fields are. */
static void
on_wanted_cb (AusReferralSection *self,
              const char         *name)
{
  AusColleague *colleague;

  if (self->client == NULL || self->network == NULL)
    return;

  colleague = aus_entity_list_add_new (self->network->colleagues);
  g_object_set (colleague, "name", name, NULL);
  add_referral (self, colleague);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.people", "s", colleague->id);
}

static void
aus_referral_section_dispose (GObject *object)
{
  AusReferralSection *self = AUS_REFERRAL_SECTION (object);

  listen (self, (gpointer *) &self->client, NULL);
  listen (self, (gpointer *) &self->network, NULL);
  self->chooser = NULL;
  gtk_widget_dispose_template (GTK_WIDGET (self), AUS_TYPE_REFERRAL_SECTION);

  G_OBJECT_CLASS (aus_referral_section_parent_class)->dispose (object);
}

static void
aus_referral_section_class_init (AusReferralSectionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = aus_referral_section_dispose;
  AUS_CLIENT_PANE_CLASS (klass)->changed = aus_referral_section_changed;

  gtk_widget_class_set_template_from_resource (
    widget_class, AUS_RESOURCE_BASE "/ui/transition/aus-referral-section.ui");
  gtk_widget_class_bind_template_child (widget_class, AusReferralSection, summary);
  gtk_widget_class_bind_template_child (widget_class, AusReferralSection, add);
  gtk_widget_class_bind_template_child (widget_class, AusReferralSection, rows);
}

static void
aus_referral_section_init (AusReferralSection *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->chooser = g_object_new (AUS_TYPE_COLLEAGUE_CHOOSER, NULL);
  gtk_menu_button_set_popover (self->add, GTK_WIDGET (self->chooser));
  g_signal_connect_object (self->chooser, "chosen", G_CALLBACK (on_chosen_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->chooser, "wanted", G_CALLBACK (on_wanted_cb), self,
                           G_CONNECT_SWAPPED);
}
