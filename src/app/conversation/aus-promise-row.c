/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-promise-row.h"

#include <glib/gi18n.h>

#include "app/conversation/aus-landing-row.h"
#include "app/widgets/aus-choice-row.h"
#include "app/widgets/aus-date-row.h"
#include "app/widgets/aus-text-join.h"
#include "app/widgets/aus-text-row.h"
#include "app/widgets/aus-ui-locale.h"
#include "core/base/aus-format.h"
#include "core/client/aus-label.h"
#include "core/ending/aus-talk.h"

struct _AusPromiseRow
{
  AusItemRow parent_instance;
};

G_DEFINE_FINAL_TYPE (AusPromiseRow, aus_promise_row, AUS_TYPE_ITEM_ROW)

static void
show_state (AusItemRow *row,
            AusPromise *promise)
{
  AusEntity *root = aus_entity_get_root (AUS_ENTITY (promise));
  AusChip *chip = aus_item_row_get_chip (row);

  if (!AUS_IS_CLIENT (root))
    return;
  if (aus_promise_is_kept (promise, AUS_CLIENT (root)))
    aus_chip_set (chip, AUS_CHIP_DONE, "object-select-symbolic", C_("promise", "kept"));
  else if (aus_promise_is_overdue (promise, AUS_CLIENT (root), aus_item_row_get_today (row)))
    aus_chip_set (chip, AUS_CHIP_LATE, "dialog-warning-symbolic", C_("promise", "overdue"));
  else
    aus_chip_set (chip, AUS_CHIP_NEUTRAL, NULL, NULL);
}

static void
aus_promise_row_describe (AusItemRow *row)
{
  AusPromise *promise = AUS_PROMISE (aus_item_row_get_entity (row));
  g_autofree char *day = NULL;
  g_autofree char *until = NULL;
  g_autofree char *subtitle = NULL;

  if (promise == NULL || aus_entity_get_owner (AUS_ENTITY (promise)) == NULL)
    return;

  day = aus_format_date (promise->until, AUS_DATE_STYLE_WEEKDAY, aus_ui_locale ());
  /* Translators: %s is a day, such as “Thu 10 Dec” */
  until = *day != '\0' ? g_strdup_printf (_("by %s"), day) : NULL;
  subtitle = aus_text_join (" · ", aus_label (AUS_TYPE_PARTY, (int) promise->by), until);
  aus_item_row_set_text (row, promise->what, _("New promise"), subtitle);
  show_state (row, promise);
}

static void
aus_promise_row_class_init (AusPromiseRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  AUS_ITEM_ROW_CLASS (klass)->lazy = TRUE;
  AUS_ITEM_ROW_CLASS (klass)->whole_file = TRUE;
  AUS_ITEM_ROW_CLASS (klass)->describe = aus_promise_row_describe;

  g_type_ensure (AUS_TYPE_CHOICE_ROW);
  g_type_ensure (AUS_TYPE_DATE_ROW);
  g_type_ensure (AUS_TYPE_LANDING_ROW);
  g_type_ensure (AUS_TYPE_TEXT_ROW);

  gtk_widget_class_set_template_from_resource (widget_class, AUS_RESOURCE_BASE
                                               "/ui/conversation/aus-promise-row.ui");
}

static void
aus_promise_row_init (AusPromiseRow *self)
{
}
