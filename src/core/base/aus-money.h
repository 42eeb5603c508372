/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * AusMoney:
 *
 * An amount in minor units of an ISO 4217 currency ("EUR" has 2 digits, "JPY" 0), passed by value.
 * The all-zero value means "no amount". No floating point anywhere.
 */
typedef struct
{
  gint64 minor;
  char   currency[4];
} AusMoney;

#define AUS_TYPE_MONEY (aus_money_get_type ())
#define AUS_MONEY_NONE ((AusMoney){ 0 })

GType    aus_money_get_type     (void);

/* @currency: three capital letters, asserted */
AusMoney aus_money_new          (gint64      minor,
                                 const char *currency);
gboolean aus_money_is_set       (AusMoney    self);
gboolean aus_money_equal        (AusMoney    a,
                                 AusMoney    b);

/* Three capital letters that ICU knows as a currency */
gboolean aus_currency_is_valid  (const char *code);

/* Decimal digits of the minor unit: 2 for EUR, 0 for JPY, 3 for KWD */
int      aus_currency_get_digits (const char *code);

/* @a + @b. AUS_ERROR_MISMATCH when the currencies differ (an amount that is not set takes the
 * other's currency), AUS_ERROR_LIMIT on overflow; @out is untouched then. */
gboolean aus_money_add          (AusMoney    a,
                                 AusMoney    b,
                                 AusMoney   *out,
                                 GError    **error);
gboolean aus_money_subtract     (AusMoney    a,
                                 AusMoney    b,
                                 AusMoney   *out,
                                 GError    **error);

/* Reads what a person types: "1.234,5", "1,234.50", "€ 99", "£1,450", "12", "-3,00", "1 234,56
 * CHF". A currency sign or code in the text wins over @currency. The last separator followed by at
 * most the currency's number of digits is the decimal one; a single separator followed by exactly
 * three digits is a thousands separator unless @locale says it is its decimal one and the currency
 * has three digits. AUS_ERROR_INVALID otherwise. */
gboolean aus_money_parse        (const char *text,
                                 const char *currency,
                                 const char *locale,
                                 AusMoney   *out,
                                 GError    **error);

/* GValue helpers; a value without boxed content reads as no amount */
void     aus_money_value_set    (GValue       *value,
                                 AusMoney      money);
AusMoney aus_money_value_get    (const GValue *value);

G_END_DECLS
