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
  GtkWidget parent_instance;

  GtkWidget *content;
  GtkLabel *summary;
  GtkMenuButton *add;
  GtkListBox *rows;

  AusSession *session;
  AusClientFile *file;
  AusClient *client;
  AusNetwork *network;

  AusColleagueChooser *chooser; /* borrowed, the popover of @add */
};

G_DEFINE_FINAL_TYPE (AusReferralSection, aus_referral_section, GTK_TYPE_WIDGET)

typedef enum
{
  PROP_SESSION = 1,
  PROP_FILE,
} AusReferralSectionProperty;

static GParamSpec *properties[PROP_FILE + 1];

static AusHistory *
get_network_history (AusReferralSection *self)
{
  if (self->session == NULL)
    return NULL;

  return aus_data_file_get_history (
    aus_library_get_network_file (aus_session_get_library (self->session)));
}

static AusDate
get_today (AusReferralSection *self)
{
  return self->session != NULL ? aus_session_get_today (self->session) : AUS_DATE_NONE;
}

static GtkWidget *
create_row (gpointer item,
            gpointer user_data)
{
  AusReferralSection *self = user_data;
  AusDate today = get_today (self);
  GtkWidget *row = g_object_new (AUS_TYPE_REFERRAL_ROW, NULL);

  g_object_set (row, "today", &today, "network", self->network,
                "history", get_network_history (self), "entity", item,
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
  aus_colleague_chooser_set (self->chooser, self->network, self->client);
  gtk_list_box_bind_model (self->rows,
                           self->client != NULL ? G_LIST_MODEL (self->client->referrals) : NULL,
                           create_row, self, NULL);
  show_summary (self);
}

static void
set_client (AusReferralSection *self,
            AusClient          *client)
{
  if (self->client == client)
    return;

  if (self->client != NULL)
    g_signal_handlers_disconnect_by_func (self->client, show_summary, self);
  g_set_object (&self->client, client);
  if (client != NULL)
    g_signal_connect_object (client, "edited", G_CALLBACK (show_summary), self, G_CONNECT_SWAPPED);
  rebind (self);
}

static void
on_notify_client_cb (AusReferralSection *self)
{
  set_client (self, self->file != NULL ? aus_client_file_get_client (self->file) : NULL);
}

static void
set_file (AusReferralSection *self,
          AusClientFile      *file)
{
  if (self->file == file)
    return;

  if (self->file != NULL)
    g_signal_handlers_disconnect_by_func (self->file, on_notify_client_cb, self);
  set_client (self, NULL);
  g_set_object (&self->file, file);
  if (file != NULL)
    g_signal_connect_object (file, "notify::client", G_CALLBACK (on_notify_client_cb), self,
                             G_CONNECT_SWAPPED);
  on_notify_client_cb (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FILE]);
}

static void
on_notify_library_cb (AusReferralSection *self)
{
  AusLibrary *library = self->session != NULL ? aus_session_get_library (self->session) : NULL;
  AusNetwork *network = library != NULL ? aus_library_get_network (library) : NULL;

  if (self->network == network)
    return;

  if (self->network != NULL)
    g_signal_handlers_disconnect_by_func (self->network, show_summary, self);
  g_set_object (&self->network, network);
  if (network != NULL)
    g_signal_connect_object (network, "edited", G_CALLBACK (show_summary), self, G_CONNECT_SWAPPED);
  rebind (self);
}

static void
on_notify_today_cb (AusReferralSection *self)
{
  AusDate today = get_today (self);

  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->rows)); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    if (AUS_IS_REFERRAL_ROW (row))
      g_object_set (row, "today", &today, NULL);
}

static void
set_session (AusReferralSection *self,
             AusSession         *session)
{
  if (self->session != NULL)
    {
      g_signal_handlers_disconnect_by_func (self->session, on_notify_library_cb, self);
      g_signal_handlers_disconnect_by_func (self->session, on_notify_today_cb, self);
    }
  g_set_object (&self->session, session);
  if (session != NULL)
    {
      g_signal_connect_object (session, "notify::library", G_CALLBACK (on_notify_library_cb), self,
                               G_CONNECT_SWAPPED);
      g_signal_connect_object (session, "notify::today", G_CALLBACK (on_notify_today_cb), self,
                               G_CONNECT_SWAPPED);
    }
  on_notify_library_cb (self);
  on_notify_today_cb (self);
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
aus_referral_section_get_property (GObject    *object,
                                   guint       id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  AusReferralSection *self = AUS_REFERRAL_SECTION (object);

  switch ((AusReferralSectionProperty) id)
    {
    case PROP_SESSION:
      g_value_set_object (value, self->session);
      break;
    case PROP_FILE:
      g_value_set_object (value, self->file);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
aus_referral_section_set_property (GObject      *object,
                                   guint         id,
                                   const GValue *value,
                                   GParamSpec   *pspec)
{
  AusReferralSection *self = AUS_REFERRAL_SECTION (object);

  switch ((AusReferralSectionProperty) id)
    {
    case PROP_SESSION:
      set_session (self, g_value_get_object (value));
      break;
    case PROP_FILE:
      set_file (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
aus_referral_section_dispose (GObject *object)
{
  AusReferralSection *self = AUS_REFERRAL_SECTION (object);

  if (self->rows != NULL)
    {
      set_file (self, NULL);
      set_session (self, NULL);
    }
  self->chooser = NULL;
  gtk_widget_dispose_template (GTK_WIDGET (self), AUS_TYPE_REFERRAL_SECTION);

  G_OBJECT_CLASS (aus_referral_section_parent_class)->dispose (object);
}

static void
aus_referral_section_class_init (AusReferralSectionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = aus_referral_section_get_property;
  object_class->set_property = aus_referral_section_set_property;
  object_class->dispose = aus_referral_section_dispose;

  properties[PROP_SESSION] =
    g_param_spec_object ("session", NULL, NULL, AUS_TYPE_SESSION, flags);
  properties[PROP_FILE] = g_param_spec_object ("file", NULL, NULL, AUS_TYPE_CLIENT_FILE, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (
    widget_class, AUS_RESOURCE_BASE "/ui/transition/aus-referral-section.ui");
  gtk_widget_class_bind_template_child (widget_class, AusReferralSection, content);
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
