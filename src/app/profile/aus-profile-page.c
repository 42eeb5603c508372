/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-profile-page.h"

#include "app/profile/aus-address-row.h"
#include "app/profile/aus-contact-row.h"
#include "app/profile/aus-contract-section.h"
#include "app/profile/aus-ending-section.h"
#include "app/profile/aus-invoice-row.h"
#include "app/profile/aus-log-row.h"
#include "app/profile/aus-names-section.h"
#include "app/profile/aus-notes-section.h"
#include "app/profile/aus-project-row.h"
#include "app/widgets/aus-column-layout.h"
#include "app/widgets/aus-columns.h"
#include "app/widgets/aus-list-section.h"
#include "app/widgets/aus-member-finder.h"

struct _AusProfilePage
{
  AusClientPane parent_instance;

  AusNamesSection *names;
  AusListSection *projects;
  AusListSection *invoices;
  AusEndingSection *ending;
};

G_DEFINE_FINAL_TYPE (AusProfilePage, aus_profile_page, AUS_TYPE_CLIENT_PANE)

static void
focus_name_action (GtkWidget  *widget,
                   const char *action,
                   GVariant   *parameter)
{
  gtk_widget_child_focus (GTK_WIDGET (AUS_PROFILE_PAGE (widget)->names), GTK_DIR_TAB_FORWARD);
}

static AusProject *
find_project (AusClient  *client,
              const char *deliverable)
{
  for (guint i = 0; i < aus_entity_list_get_length (client->projects); i++)
    {
      AusProject *project = aus_entity_list_peek (client->projects, i);

      if (aus_entity_list_find (project->deliverables, deliverable) != NULL)
        return project;
    }

  return NULL;
}

/* An invoice, or the project of a deliverable, is opened; the days of the ending get the focus. */
static void
show_action (GtkWidget  *widget,
             const char *action,
             GVariant   *parameter)
{
  AusProfilePage *self = AUS_PROFILE_PAGE (widget);
  AusClient *client = aus_client_pane_get_client (AUS_CLIENT_PANE (self));
  const char *id = g_variant_get_string (parameter, NULL);
  AusInvoice *invoice;
  AusProject *project;

  if (client == NULL)
    return;

  invoice = aus_entity_list_find (client->invoices, id);
  project = find_project (client, id);
  if (invoice != NULL)
    aus_list_section_edit (self->invoices, invoice);
  else if (project != NULL)
    aus_list_section_edit (self->projects, project);
  else
    gtk_widget_child_focus (GTK_WIDGET (self->ending), GTK_DIR_TAB_FORWARD);
}

/* What no row is about, such as the stage, is near the ending. */
static void
show_member_action (GtkWidget  *widget,
                    const char *action,
                    GVariant   *parameter)
{
  AusProfilePage *self = AUS_PROFILE_PAGE (widget);
  AusClient *client = aus_client_pane_get_client (AUS_CLIENT_PANE (self));

  if (client != NULL
      && !aus_member_finder_focus (widget, AUS_ENTITY (client),
                                   g_variant_get_string (parameter, NULL)))
    gtk_widget_child_focus (GTK_WIDGET (self->ending), GTK_DIR_TAB_FORWARD);
}

static void
aus_profile_page_dispose (GObject *object)
{
  AusProfilePage *self = AUS_PROFILE_PAGE (object);

  /* Before the template takes away the bound child behind the bin’s back */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), AUS_TYPE_PROFILE_PAGE);

  G_OBJECT_CLASS (aus_profile_page_parent_class)->dispose (object);
}

static void
aus_profile_page_class_init (AusProfilePageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = aus_profile_page_dispose;

  g_type_ensure (AUS_TYPE_ADDRESS_ROW);
  g_type_ensure (AUS_TYPE_COLUMN_LAYOUT);
  g_type_ensure (AUS_TYPE_COLUMNS);
  g_type_ensure (AUS_TYPE_CONTACT_ROW);
  g_type_ensure (AUS_TYPE_CONTRACT_SECTION);
  g_type_ensure (AUS_TYPE_ENDING_SECTION);
  g_type_ensure (AUS_TYPE_INVOICE_ROW);
  g_type_ensure (AUS_TYPE_LIST_SECTION);
  g_type_ensure (AUS_TYPE_LOG_ROW);
  g_type_ensure (AUS_TYPE_NAMES_SECTION);
  g_type_ensure (AUS_TYPE_NOTES_SECTION);
  g_type_ensure (AUS_TYPE_PROJECT_ROW);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               AUS_RESOURCE_BASE "/ui/profile/aus-profile-page.ui");
  gtk_widget_class_bind_template_child (widget_class, AusProfilePage, names);
  gtk_widget_class_bind_template_child (widget_class, AusProfilePage, projects);
  gtk_widget_class_bind_template_child (widget_class, AusProfilePage, invoices);
  gtk_widget_class_bind_template_child (widget_class, AusProfilePage, ending);
  gtk_widget_class_install_action (widget_class, "profile.focus-name", NULL, focus_name_action);
  gtk_widget_class_install_action (widget_class, "profile.show", "s", show_action);
  gtk_widget_class_install_action (widget_class, "profile.show-member", "s", show_member_action);
}

static void
aus_profile_page_init (AusProfilePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
