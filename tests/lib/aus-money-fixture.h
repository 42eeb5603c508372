/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/client/aus-client.h"

/* Invoices and payments in a line each. Days are ISO, "" for none. */

AusDate     parse_day    (const char *iso);
AusInvoice *add_invoice  (AusClient  *client,
                          gint64      minor,
                          const char *currency,
                          const char *due);
void        add_payment  (AusInvoice *invoice,
                          gint64      minor,
                          const char *currency,
                          const char *date);
void        assert_money (AusMoney    money,
                          gint64      minor,
                          const char *currency);
