/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-transition-page.h"

#include "app/transition/aus-asset-section.h"
#include "app/transition/aus-referral-section.h"
#include "app/widgets/aus-column-layout.h"
#include "app/widgets/aus-columns.h"

struct _AusTransitionPage
{
  AdwBin parent_instance;

  AusSession *session;
  AusClientFile *file;
};

G_DEFINE_FINAL_TYPE (AusTransitionPage, aus_transition_page, ADW_TYPE_BIN)

typedef enum
{
  PROP_SESSION = 1,
  PROP_FILE,
} AusTransitionPageProperty;

static GParamSpec *properties[PROP_FILE + 1];

static void
aus_transition_page_get_property (GObject    *object,
                                  guint       id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  AusTransitionPage *self = AUS_TRANSITION_PAGE (object);

  switch ((AusTransitionPageProperty) id)
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
aus_transition_page_set_property (GObject      *object,
                                  guint         id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  AusTransitionPage *self = AUS_TRANSITION_PAGE (object);

  switch ((AusTransitionPageProperty) id)
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

static void
aus_transition_page_dispose (GObject *object)
{
  AusTransitionPage *self = AUS_TRANSITION_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), AUS_TYPE_TRANSITION_PAGE);
  g_clear_object (&self->session);
  g_clear_object (&self->file);

  G_OBJECT_CLASS (aus_transition_page_parent_class)->dispose (object);
}

static void
aus_transition_page_class_init (AusTransitionPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = aus_transition_page_get_property;
  object_class->set_property = aus_transition_page_set_property;
  object_class->dispose = aus_transition_page_dispose;

  properties[PROP_SESSION] =
    g_param_spec_object ("session", NULL, NULL, AUS_TYPE_SESSION, flags);
  properties[PROP_FILE] = g_param_spec_object ("file", NULL, NULL, AUS_TYPE_CLIENT_FILE, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (AUS_TYPE_ASSET_SECTION);
  g_type_ensure (AUS_TYPE_COLUMN_LAYOUT);
  g_type_ensure (AUS_TYPE_COLUMNS);
  g_type_ensure (AUS_TYPE_REFERRAL_SECTION);

  gtk_widget_class_set_template_from_resource (
    widget_class, AUS_RESOURCE_BASE "/ui/transition/aus-transition-page.ui");
}

static void
aus_transition_page_init (AusTransitionPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
