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

struct _AusProfilePage
{
  AdwBin parent_instance;

  AusNamesSection *names;

  AusSession *session;
  AusClientFile *file;
};

G_DEFINE_FINAL_TYPE (AusProfilePage, aus_profile_page, ADW_TYPE_BIN)

typedef enum
{
  PROP_SESSION = 1,
  PROP_FILE,
} AusProfilePageProperty;

static GParamSpec *properties[PROP_FILE + 1];

static void
aus_profile_page_get_property (GObject    *object,
                               guint       id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  AusProfilePage *self = AUS_PROFILE_PAGE (object);

  switch ((AusProfilePageProperty) id)
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
aus_profile_page_set_property (GObject      *object,
                               guint         id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  AusProfilePage *self = AUS_PROFILE_PAGE (object);

  switch ((AusProfilePageProperty) id)
    {
    case PROP_SESSION:
      if (g_set_object (&self->session, g_value_get_object (value)))
        g_object_notify_by_pspec (object, pspec);
      break;
    case PROP_FILE:
      if (g_set_object (&self->file, g_value_get_object (value)))
        g_object_notify_by_pspec (object, pspec);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

/* For a new client: its name comes first. */
static void
focus_name_action (GtkWidget  *widget,
                   const char *action,
                   GVariant   *parameter)
{
  gtk_widget_child_focus (GTK_WIDGET (AUS_PROFILE_PAGE (widget)->names), GTK_DIR_TAB_FORWARD);
}

static void
aus_profile_page_dispose (GObject *object)
{
  AusProfilePage *self = AUS_PROFILE_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), AUS_TYPE_PROFILE_PAGE);
  g_clear_object (&self->session);
  g_clear_object (&self->file);

  G_OBJECT_CLASS (aus_profile_page_parent_class)->dispose (object);
}

static void
aus_profile_page_class_init (AusProfilePageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = aus_profile_page_get_property;
  object_class->set_property = aus_profile_page_set_property;
  object_class->dispose = aus_profile_page_dispose;

  properties[PROP_SESSION] =
    g_param_spec_object ("session", NULL, NULL, AUS_TYPE_SESSION, flags);
  properties[PROP_FILE] = g_param_spec_object ("file", NULL, NULL, AUS_TYPE_CLIENT_FILE, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

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
  gtk_widget_class_install_action (widget_class, "profile.focus-name", NULL, focus_name_action);
}

static void
aus_profile_page_init (AusProfilePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
