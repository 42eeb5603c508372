/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-money-row.h"

#include <glib/gi18n.h>

#include "app/widgets/aus-ui-locale.h"
#include "core/base/aus-format.h"
#include "core/client/aus-client.h"
#include "core/client/aus-sender.h"

struct _AusMoneyRow
{
  AusTypedRow parent_instance;
};

G_DEFINE_FINAL_TYPE (AusMoneyRow, aus_money_row, AUS_TYPE_TYPED_ROW)

/* The amount's own currency, else the client's or the sender's, else the euro. Valid while @money
 * is. */
static const char *
get_currency (AusTypedRow *row,
              AusMoney    *money)
{
  g_auto (GValue) value = G_VALUE_INIT;
  AusEntity *entity = aus_typed_row_get_entity (row);
  AusEntity *root = entity != NULL ? aus_entity_get_root (entity) : NULL;

  *money = AUS_MONEY_NONE;
  if (aus_typed_row_get_value (row, &value))
    *money = aus_money_value_get (&value);
  if (aus_money_is_set (*money))
    return money->currency;
  if (AUS_IS_CLIENT (root) && aus_currency_is_valid (AUS_CLIENT (root)->currency))
    return AUS_CLIENT (root)->currency;
  if (AUS_IS_SENDER (root) && aus_currency_is_valid (AUS_SENDER (root)->currency))
    return AUS_SENDER (root)->currency;

  return "EUR";
}

static const char *
aus_money_row_explain (AusTypedRow *row)
{
  return _("This is not an amount. Write it like 1,450.00 or 99 EUR.");
}

static gboolean
aus_money_row_read (AusTypedRow *row,
                    const char  *text,
                    GValue      *value)
{
  AusMoney old, money;

  if (!aus_money_parse (text, get_currency (row, &old), aus_ui_locale (), &money, NULL))
    return FALSE;

  aus_money_value_set (value, money);

  return TRUE;
}

static char *
aus_money_row_write (AusTypedRow  *row,
                     const GValue *value)
{
  return aus_format_money (aus_money_value_get (value), aus_ui_locale ());
}

static void
aus_money_row_class_init (AusMoneyRowClass *klass)
{
  AusTypedRowClass *typed_class = AUS_TYPED_ROW_CLASS (klass);

  typed_class->explain = aus_money_row_explain;
  typed_class->read = aus_money_row_read;
  typed_class->write = aus_money_row_write;
}

static void
aus_money_row_init (AusMoneyRow *self)
{
}
