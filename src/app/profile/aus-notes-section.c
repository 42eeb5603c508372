/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-notes-section.h"

#include "app/widgets/aus-notes-row.h"

struct _AusNotesSection
{
  AdwBin parent_instance;

  AusClient *client;
};

G_DEFINE_FINAL_TYPE (AusNotesSection, aus_notes_section, ADW_TYPE_BIN)

enum
{
  PROP_CLIENT = 1,
};

static GParamSpec *properties[PROP_CLIENT + 1];

static void
aus_notes_section_get_property (GObject    *object,
                                guint       id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  if (id == PROP_CLIENT)
    g_value_set_object (value, AUS_NOTES_SECTION (object)->client);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
aus_notes_section_set_property (GObject      *object,
                                guint         id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  if (id != PROP_CLIENT)
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  else if (g_set_object (&AUS_NOTES_SECTION (object)->client, g_value_get_object (value)))
    g_object_notify_by_pspec (object, pspec);
}

static void
aus_notes_section_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), AUS_TYPE_NOTES_SECTION);
  g_clear_object (&AUS_NOTES_SECTION (object)->client);

  G_OBJECT_CLASS (aus_notes_section_parent_class)->dispose (object);
}

static void
aus_notes_section_class_init (AusNotesSectionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = aus_notes_section_get_property;
  object_class->set_property = aus_notes_section_set_property;
  object_class->dispose = aus_notes_section_dispose;

  properties[PROP_CLIENT] =
    g_param_spec_object ("client", NULL, NULL, AUS_TYPE_CLIENT,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (AUS_TYPE_NOTES_ROW);

  gtk_widget_class_set_template_from_resource (widget_class, AUS_RESOURCE_BASE
                                               "/ui/profile/aus-notes-section.ui");
}

static void
aus_notes_section_init (AusNotesSection *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
