/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-log-row.h"

#include <glib/gi18n.h>

#include "app/widgets/aus-choice-row.h"
#include "app/widgets/aus-date-row.h"
#include "app/widgets/aus-notes-row.h"
#include "app/widgets/aus-text-join.h"
#include "app/widgets/aus-ui-locale.h"
#include "core/base/aus-format.h"
#include "core/client/aus-label.h"
#include "core/client/aus-log-entry.h"

struct _AusLogRow
{
  AusItemRow parent_instance;
};

G_DEFINE_FINAL_TYPE (AusLogRow, aus_log_row, AUS_TYPE_ITEM_ROW)

static void
aus_log_row_describe (AusItemRow *row)
{
  AusLogEntry *entry = AUS_LOG_ENTRY (aus_item_row_get_entity (row));
  g_autofree char *date = aus_format_date (entry->date, AUS_DATE_STYLE_MEDIUM, aus_ui_locale ());
  g_autofree char *subtitle =
      aus_text_join (" · ", date, aus_label (AUS_TYPE_LOG_KIND, entry->kind));

  aus_item_row_set_text (row, entry->text, _("New entry"), subtitle);
}

static void
aus_log_row_class_init (AusLogRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  AUS_ITEM_ROW_CLASS (klass)->lazy = TRUE;
  AUS_ITEM_ROW_CLASS (klass)->describe = aus_log_row_describe;

  g_type_ensure (AUS_TYPE_CHOICE_ROW);
  g_type_ensure (AUS_TYPE_DATE_ROW);
  g_type_ensure (AUS_TYPE_NOTES_ROW);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               AUS_RESOURCE_BASE "/ui/profile/aus-log-row.ui");
}

static void
aus_log_row_init (AusLogRow *self)
{
}
