/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-carry.h"

#include "core/base/aus-format.h"

static const AusRow *
get_row (AusBlock *table,
         guint     n)
{
  return g_ptr_array_index (table->rows, n);
}

/* @text as it would be written if it were @amount, but for the kind of blanks */
static gboolean
is_amount (const char *text,
           AusMoney    amount,
           const char *locale)
{
  g_autofree char *written = aus_format_money (amount, locale);
  g_autoptr (GString) one = g_string_new (text);
  g_autoptr (GString) other = g_string_new (written);

  g_string_replace (one, "\u00A0", " ", 0);
  g_string_replace (other, "\u00A0", " ", 0);

  return g_string_equal (one, other);
}

/* The amount in the last column */
static gboolean
read_amount (AusBlock   *table,
             guint       n,
             const char *locale,
             AusMoney   *amount)
{
  const AusRow *row = get_row (table, n);
  const AusRuns *cell;

  if (row->cells->len < 2)
    return FALSE;
  cell = g_ptr_array_index (row->cells, row->cells->len - 1);

  return aus_money_parse (cell->text, "EUR", locale, amount, NULL)
         && is_amount (cell->text, *amount, locale);
}

/* The last row, when it is the only total. FALSE when there is none, or nothing to carry. */
static gboolean
has_one_total (AusBlock *table)
{
  guint n = table->rows->len;

  if (n < 3 || get_row (table, n - 1)->kind != AUS_ROW_TOTAL)
    return FALSE;

  return get_row (table, n - 2)->kind == AUS_ROW_BODY;
}

GPtrArray *
aus_carry_new_sums (AusBlock   *table,
                    const char *locale)
{
  guint n = table->rows->len;
  GPtrArray *sums = g_ptr_array_new_full (n, g_free);
  AusMoney sum = AUS_MONEY_NONE;
  AusMoney amount;
  gboolean good = has_one_total (table);

  g_ptr_array_set_size (sums, (int) n);
  for (guint i = 0; good && i < n - 1; i++)
    {
      if (get_row (table, i)->kind == AUS_ROW_HEADER)
        continue;
      good = get_row (table, i)->kind == AUS_ROW_BODY && read_amount (table, i, locale, &amount)
             && (!aus_money_is_set (sum) || g_str_equal (sum.currency, amount.currency))
             && aus_money_add (sum, amount, &sum, NULL);
      if (good && i < n - 2)
        sums->pdata[i] = aus_format_money (sum, locale);
    }
  good = good && read_amount (table, n - 1, locale, &amount) && aus_money_equal (amount, sum);

  for (guint i = 0; !good && i < n; i++)
    g_clear_pointer (&sums->pdata[i], g_free);

  return sums;
}
