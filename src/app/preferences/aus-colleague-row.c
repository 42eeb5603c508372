/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-colleague-row.h"

#include <glib/gi18n.h>

#include "app/preferences/aus-network-window.h"

#include "app/widgets/aus-choice-row.h"
#include "app/widgets/aus-consent-row.h"
#include "app/widgets/aus-date-row.h"
#include "app/widgets/aus-hint-row.h"
#include "app/widgets/aus-notes-row.h"
#include "app/widgets/aus-text-join.h"
#include "app/widgets/aus-text-row.h"
#include "core/client/aus-colleague.h"
#include "core/client/aus-label.h"

struct _AusColleagueRow
{
  AusItemRow parent_instance;

  AusHintRow *shortlists;

  AdwAvatar *avatar; /* borrowed, in the row's head */
};

G_DEFINE_FINAL_TYPE (AusColleagueRow, aus_colleague_row, AUS_TYPE_ITEM_ROW)

static void
aus_colleague_row_describe (AusItemRow *row)
{
  AusColleagueRow *self = AUS_COLLEAGUE_ROW (row);
  AusColleague *colleague = AUS_COLLEAGUE (aus_item_row_get_entity (row));
  const char *trade = colleague->trade != AUS_TRADE_NONE
                        ? aus_label (AUS_TYPE_TRADE, (int) colleague->trade) : "";
  g_autofree char *subtitle =
    aus_text_join (" · ", *colleague->specialty != '\0' ? colleague->specialty : trade,
                   colleague->city);

  aus_item_row_set_text (row, colleague->name, _("New colleague"), subtitle);
  adw_avatar_set_text (self->avatar, colleague->name);
  if (colleague->consent)
    aus_chip_set (aus_item_row_get_chip (row), AUS_CHIP_DONE, "object-select-symbolic",
                  _("may be named"));
  else
    aus_chip_set (aus_item_row_get_chip (row), AUS_CHIP_NEUTRAL, NULL, _("not to be named yet"));
}

/* Looked up when it is opened: shortlists change elsewhere. */
static void
on_notify_expanded_cb (AusColleagueRow *self)
{
  AusEntity *colleague = aus_item_row_get_entity (AUS_ITEM_ROW (self));
  g_autofree char *text = NULL;

  if (!adw_expander_row_get_expanded (ADW_EXPANDER_ROW (self)) || colleague == NULL)
    return;

  text = aus_network_window_dup_shortlists (GTK_WIDGET (self), AUS_COLLEAGUE (colleague)->id);
  g_object_set (self->shortlists, "text", text, NULL);
}

static void
aus_colleague_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), AUS_TYPE_COLLEAGUE_ROW);

  G_OBJECT_CLASS (aus_colleague_row_parent_class)->dispose (object);
}

static void
aus_colleague_row_class_init (AusColleagueRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = aus_colleague_row_dispose;
  AUS_ITEM_ROW_CLASS (klass)->describe = aus_colleague_row_describe;

  g_type_ensure (AUS_TYPE_CHOICE_ROW);
  g_type_ensure (AUS_TYPE_CONSENT_ROW);
  g_type_ensure (AUS_TYPE_DATE_ROW);
  g_type_ensure (AUS_TYPE_HINT_ROW);
  g_type_ensure (AUS_TYPE_NOTES_ROW);
  g_type_ensure (AUS_TYPE_TEXT_ROW);

  gtk_widget_class_set_template_from_resource (
    widget_class, AUS_RESOURCE_BASE "/ui/preferences/aus-colleague-row.ui");
  gtk_widget_class_bind_template_child (widget_class, AusColleagueRow, shortlists);
}

static void
aus_colleague_row_init (AusColleagueRow *self)
{
  GtkWidget *avatar = adw_avatar_new (32, NULL, TRUE);

  gtk_widget_init_template (GTK_WIDGET (self));
  self->avatar = ADW_AVATAR (avatar);
  adw_expander_row_add_prefix (ADW_EXPANDER_ROW (self), avatar);
  g_signal_connect (self, "notify::expanded", G_CALLBACK (on_notify_expanded_cb), NULL);
}
