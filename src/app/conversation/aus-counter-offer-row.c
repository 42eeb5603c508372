/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-counter-offer-row.h"

#include <glib/gi18n.h>

#include "app/widgets/aus-date-row.h"
#include "app/widgets/aus-notes-row.h"
#include "app/widgets/aus-text-join.h"
#include "app/widgets/aus-ui-locale.h"
#include "core/base/aus-format.h"
#include "core/client/aus-counter-offer.h"

struct _AusCounterOfferRow
{
  AusItemRow parent_instance;

  AusEntity *root; /* whose edits it follows; owned */
};

G_DEFINE_FINAL_TYPE (AusCounterOfferRow, aus_counter_offer_row, AUS_TYPE_ITEM_ROW)

/* "14 days, £200.00", NULL when it cost nothing */
static char *
dup_cost (AusCounterOffer *offer)
{
  g_autofree char *days = offer->days != 0
                            ? g_strdup_printf (ngettext ("%d day", "%d days",
                                                         (gulong) ABS (offer->days)), offer->days)
                            : NULL;
  g_autofree char *money = aus_format_money (offer->money, aus_ui_locale ());

  return aus_text_join (", ", days, money);
}

static void
aus_counter_offer_row_describe (AusItemRow *row)
{
  AusCounterOffer *offer = AUS_COUNTER_OFFER (aus_item_row_get_entity (row));
  g_autofree char *day = aus_format_date (offer->date, AUS_DATE_STYLE_MEDIUM, aus_ui_locale ());
  g_autofree char *cost = offer->conceded ? dup_cost (offer) : NULL;
  g_autofree char *subtitle = aus_text_join (" · ", day, cost != NULL ? cost : offer->answer);

  aus_item_row_set_text (row, offer->words, _("New counter-offer"), subtitle);
  aus_chip_set (aus_item_row_get_chip (row), offer->conceded ? AUS_CHIP_CONFLICT : AUS_CHIP_DONE,
                offer->conceded ? "dialog-warning-symbolic" : "object-select-symbolic",
                offer->conceded ? C_("counter-offer", "conceded")
                                : C_("counter-offer", "held firm"));
}

static void
aus_counter_offer_row_dispose (GObject *object)
{
  AusCounterOfferRow *self = AUS_COUNTER_OFFER_ROW (object);

  if (self->root != NULL)
    g_signal_handlers_disconnect_by_data (self->root, self);
  g_clear_object (&self->root);

  G_OBJECT_CLASS (aus_counter_offer_row_parent_class)->dispose (object);
}

static void
aus_counter_offer_row_class_init (AusCounterOfferRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = aus_counter_offer_row_dispose;
  AUS_ITEM_ROW_CLASS (klass)->lazy = TRUE;
  AUS_ITEM_ROW_CLASS (klass)->describe = aus_counter_offer_row_describe;

  g_type_ensure (AUS_TYPE_DATE_ROW);
  g_type_ensure (AUS_TYPE_NOTES_ROW);

  gtk_widget_class_set_template_from_resource (widget_class, AUS_RESOURCE_BASE
                                               "/ui/conversation/aus-counter-offer-row.ui");
}

static void
aus_counter_offer_row_init (AusCounterOfferRow *self)
{
}
