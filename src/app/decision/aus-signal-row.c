/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-signal-row.h"

#include "app/widgets/aus-choice-row.h"
#include "app/widgets/aus-date-row.h"
#include "app/widgets/aus-notes-row.h"
#include "app/widgets/aus-text-row.h"
#include "app/widgets/aus-ui-locale.h"
#include "core/client/aus-signal.h"
#include "core/ending/aus-doubt-text.h"

struct _AusSignalRow
{
  AusItemRow parent_instance;

  GtkWidget *own_title; /* NULL until the row was opened */
  GtkWidget *clarity;
};

G_DEFINE_FINAL_TYPE (AusSignalRow, aus_signal_row, AUS_TYPE_ITEM_ROW)

static void
show_clarity (AusChip   *chip,
              AusSignal *noted)
{
  const char *word = aus_doubt_text_clarity (noted);

  if (noted->kind == AUS_SIGNAL_KIND_OUTGROWN)
    aus_chip_set (chip, AUS_CHIP_CLIENT, NULL, word);
  else if (noted->clarity == AUS_CLARITY_CLEAR)
    aus_chip_set (chip, AUS_CHIP_LATE, "dialog-warning-symbolic", word);
  else
    aus_chip_set (chip, AUS_CHIP_NEUTRAL, "view-more-horizontal-symbolic", word);
}

static void
aus_signal_row_describe (AusItemRow *row)
{
  AusSignalRow *self = AUS_SIGNAL_ROW (row);
  AusSignal *noted = AUS_SIGNAL (aus_item_row_get_entity (row));
  AusDate today = aus_item_row_get_today (row);
  g_autofree char *note = aus_doubt_text_note (noted, today, aus_ui_locale ());

  aus_item_row_set_text (row, aus_doubt_text_signal (noted), "",
                         g_strdelimit (note, "\n", ' '));
  show_clarity (aus_item_row_get_chip (row), noted);
  if (self->own_title == NULL)
    return;

  gtk_widget_set_visible (self->own_title, noted->kind == AUS_SIGNAL_KIND_OWN);
  gtk_widget_set_visible (self->clarity, noted->kind != AUS_SIGNAL_KIND_OUTGROWN);
}

/* The fields are there with the first opening. */
static void
on_expanded_cb (AusSignalRow *self)
{
  if (aus_item_row_get_entity (AUS_ITEM_ROW (self)) != NULL)
    aus_signal_row_describe (AUS_ITEM_ROW (self));
}

static void
aus_signal_row_class_init (AusSignalRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  AUS_ITEM_ROW_CLASS (klass)->lazy = TRUE;
  AUS_ITEM_ROW_CLASS (klass)->describe = aus_signal_row_describe;

  g_type_ensure (AUS_TYPE_CHOICE_ROW);
  g_type_ensure (AUS_TYPE_DATE_ROW);
  g_type_ensure (AUS_TYPE_NOTES_ROW);
  g_type_ensure (AUS_TYPE_TEXT_ROW);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               AUS_RESOURCE_BASE "/ui/decision/aus-signal-row.ui");
  gtk_widget_class_bind_template_child (widget_class, AusSignalRow, own_title);
  gtk_widget_class_bind_template_child (widget_class, AusSignalRow, clarity);
}

static void
aus_signal_row_init (AusSignalRow *self)
{
  g_signal_connect_after (self, "notify::expanded", G_CALLBACK (on_expanded_cb), NULL);
}
