/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-names-section.h"

#include "app/widgets/aus-choice-row.h"
#include "app/widgets/aus-notes-row.h"
#include "app/widgets/aus-region-row.h"
#include "app/widgets/aus-text-row.h"

struct _AusNamesSection
{
  AdwBin parent_instance;

  AusClient *client;
  AusCalendars *calendars;
};

G_DEFINE_FINAL_TYPE (AusNamesSection, aus_names_section, ADW_TYPE_BIN)

typedef enum
{
  PROP_CLIENT = 1,
  PROP_CALENDARS,
} AusNamesSectionProperty;

static GParamSpec *properties[PROP_CALENDARS + 1];

static void
aus_names_section_get_property (GObject    *object,
                                guint       id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  AusNamesSection *self = AUS_NAMES_SECTION (object);

  switch ((AusNamesSectionProperty) id)
    {
    case PROP_CLIENT:
      g_value_set_object (value, self->client);
      break;
    case PROP_CALENDARS:
      g_value_set_object (value, self->calendars);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
aus_names_section_set_property (GObject      *object,
                                guint         id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  AusNamesSection *self = AUS_NAMES_SECTION (object);
  gboolean changed = FALSE;

  switch ((AusNamesSectionProperty) id)
    {
    case PROP_CLIENT:
      changed = g_set_object (&self->client, g_value_get_object (value));
      break;
    case PROP_CALENDARS:
      changed = g_set_object (&self->calendars, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
  if (changed)
    g_object_notify_by_pspec (object, pspec);
}

static void
aus_names_section_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), AUS_TYPE_NAMES_SECTION);
  g_clear_object (&AUS_NAMES_SECTION (object)->client);
  g_clear_object (&AUS_NAMES_SECTION (object)->calendars);

  G_OBJECT_CLASS (aus_names_section_parent_class)->dispose (object);
}

static void
aus_names_section_class_init (AusNamesSectionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = aus_names_section_get_property;
  object_class->set_property = aus_names_section_set_property;
  object_class->dispose = aus_names_section_dispose;

  properties[PROP_CLIENT] =
    g_param_spec_object ("client", NULL, NULL, AUS_TYPE_CLIENT,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_CALENDARS] =
    g_param_spec_object ("calendars", NULL, NULL, AUS_TYPE_CALENDARS,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (AUS_TYPE_CHOICE_ROW);
  g_type_ensure (AUS_TYPE_NOTES_ROW);
  g_type_ensure (AUS_TYPE_REGION_ROW);
  g_type_ensure (AUS_TYPE_TEXT_ROW);

  gtk_widget_class_set_template_from_resource (widget_class, AUS_RESOURCE_BASE
                                               "/ui/profile/aus-names-section.ui");
}

static void
aus_names_section_init (AusNamesSection *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
