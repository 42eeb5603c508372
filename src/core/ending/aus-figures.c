/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-figures.h"

#include "core/client/aus-money-owed.h"
#include "core/ending/aus-asset-order.h"

static void
count_things (AusClient  *client,
              AusFigures *figures)
{
  for (guint i = 0; i < aus_entity_list_get_length (client->assets); i++)
    {
      AusAsset *asset = aus_entity_list_peek (client->assets, i);

      if (asset->holder != AUS_PARTY_ME && !aus_date_is_set (asset->handed_on))
        continue;

      figures->n_things++;
      if (!aus_asset_is_finished (asset))
        figures->n_things_open++;
    }
}

/* The sum in @currency, the first one when @currency is "", not set when there is none. */
static AusMoney
pick (GArray     *sums,
      const char *currency)
{
  for (guint i = 0; i < sums->len; i++)
    {
      AusMoney sum = g_array_index (sums, AusMoney, i);

      if (*currency == '\0' || strcmp (sum.currency, currency) == 0)
        return sum;
    }

  return AUS_MONEY_NONE;
}

static void
add_money (AusClient  *client,
           AusDate     today,
           AusFigures *figures)
{
  g_autoptr (GArray) owed = aus_client_list_owed (client);
  g_autoptr (GArray) overdue = aus_client_list_overdue (client, today);

  figures->n_currencies = owed->len;
  figures->open = pick (owed, client->currency);
  if (!aus_money_is_set (figures->open))
    figures->open = pick (owed, "");
  if (aus_money_is_set (figures->open))
    figures->overdue = pick (overdue, figures->open.currency);

  for (guint i = 0; i < aus_entity_list_get_length (client->invoices); i++)
    {
      AusInvoice *invoice = aus_entity_list_peek (client->invoices, i);

      figures->days_overdue =
        MAX (figures->days_overdue, aus_invoice_get_overdue_days (invoice, today));
    }
}

void
aus_figures_get (AusClient  *client,
                 AusDate     today,
                 AusFigures *figures)
{
  g_return_if_fail (AUS_IS_CLIENT (client));
  g_return_if_fail (aus_date_is_set (today));

  *figures = (AusFigures){ .last_day = client->ending->last_day };
  if (aus_date_is_set (figures->last_day))
    figures->days_left = aus_date_days_between (today, figures->last_day);
  count_things (client, figures);
  add_money (client, today, figures);
}
