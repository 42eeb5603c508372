/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-contact-row.h"

#include <glib/gi18n.h>

#include "app/widgets/aus-check-row.h"
#include "app/widgets/aus-choice-row.h"
#include "app/widgets/aus-notes-row.h"
#include "app/widgets/aus-text-join.h"
#include "app/widgets/aus-text-row.h"
#include "core/client/aus-contact.h"

struct _AusContactRow
{
  AusItemRow parent_instance;
};

G_DEFINE_FINAL_TYPE (AusContactRow, aus_contact_row, AUS_TYPE_ITEM_ROW)

/* "decides, pays": what the chip does not say. Caller frees. */
static char *
list_roles (AusContact *contact)
{
  g_autoptr (GStrvBuilder) roles = g_strv_builder_new ();
  g_auto (GStrv) words = NULL;

  if (contact->decides)
    g_strv_builder_add (roles, C_("role", "decides"));
  if (contact->pays)
    g_strv_builder_add (roles, C_("role", "pays"));
  if (contact->technical)
    g_strv_builder_add (roles, C_("role", "technical"));
  words = g_strv_builder_end (roles);

  return g_strjoinv (", ", words);
}

static void
aus_contact_row_describe (AusItemRow *row)
{
  AusContact *contact = AUS_CONTACT (aus_item_row_get_entity (row));
  g_autofree char *roles = list_roles (contact);
  g_autofree char *subtitle = aus_text_join (" · ", contact->job, roles);

  aus_item_row_set_text (row, contact->name, _("New contact"), subtitle);
  aus_chip_set (aus_item_row_get_chip (row), AUS_CHIP_MINE, NULL,
                contact->receives_notice ? _("receives notice") : NULL);
}

static void
aus_contact_row_class_init (AusContactRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  AUS_ITEM_ROW_CLASS (klass)->lazy = TRUE;
  AUS_ITEM_ROW_CLASS (klass)->describe = aus_contact_row_describe;

  g_type_ensure (AUS_TYPE_CHECK_ROW);
  g_type_ensure (AUS_TYPE_CHOICE_ROW);
  g_type_ensure (AUS_TYPE_NOTES_ROW);
  g_type_ensure (AUS_TYPE_TEXT_ROW);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               AUS_RESOURCE_BASE "/ui/profile/aus-contact-row.ui");
}

static void
aus_contact_row_init (AusContactRow *self)
{
}
