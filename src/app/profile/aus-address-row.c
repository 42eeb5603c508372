/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-address-row.h"

#include <glib/gi18n.h>

#include "app/widgets/aus-choice-row.h"
#include "app/widgets/aus-notes-row.h"
#include "app/widgets/aus-text-join.h"
#include "app/widgets/aus-text-row.h"
#include "core/client/aus-address.h"
#include "core/client/aus-label.h"

struct _AusAddressRow
{
  AusItemRow parent_instance;
};

G_DEFINE_FINAL_TYPE (AusAddressRow, aus_address_row, AUS_TYPE_ITEM_ROW)

static void
aus_address_row_describe (AusItemRow *row)
{
  AusAddress *address = AUS_ADDRESS (aus_item_row_get_entity (row));
  g_autofree char *town = aus_text_join (" ", address->postcode, address->city);
  g_autofree char *line = aus_text_join (", ", address->street, town);

  aus_item_row_set_text (row, line, _("New address"),
                         aus_label (AUS_TYPE_ADDRESS_USE, address->use));
}

static void
aus_address_row_class_init (AusAddressRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  AUS_ITEM_ROW_CLASS (klass)->lazy = TRUE;
  AUS_ITEM_ROW_CLASS (klass)->describe = aus_address_row_describe;

  g_type_ensure (AUS_TYPE_CHOICE_ROW);
  g_type_ensure (AUS_TYPE_NOTES_ROW);
  g_type_ensure (AUS_TYPE_TEXT_ROW);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               AUS_RESOURCE_BASE "/ui/profile/aus-address-row.ui");
}

static void
aus_address_row_init (AusAddressRow *self)
{
}
