/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-welcome-page.h"

#include "app/welcome/aus-fading-bars.h"

struct _AusWelcomePage
{
  AdwBin parent_instance;
};

G_DEFINE_FINAL_TYPE (AusWelcomePage, aus_welcome_page, ADW_TYPE_BIN)

static void
aus_welcome_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), AUS_TYPE_WELCOME_PAGE);

  G_OBJECT_CLASS (aus_welcome_page_parent_class)->dispose (object);
}

static void
aus_welcome_page_class_init (AusWelcomePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = aus_welcome_page_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               AUS_RESOURCE_BASE "/ui/welcome/aus-welcome-page.ui");
}

static void
aus_welcome_page_init (AusWelcomePage *self)
{
  g_type_ensure (AUS_TYPE_FADING_BARS);
  gtk_widget_init_template (GTK_WIDGET (self));
}
