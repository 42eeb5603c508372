/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-retained.h"

#include <glib/gi18n-lib.h>

#include "core/text/aus-paper-kind.h"

AusLaw
aus_retained_get_law (AusClient *client,
                      AusSender *sender)
{
  g_return_val_if_fail (AUS_IS_CLIENT (client), AUS_LAW_NONE);

  return sender != NULL && sender->law != AUS_LAW_NONE ? sender->law : client->law;
}

static void
add (GPtrArray       *retained,
     AusLaw           law,
     AusRetentionKind kind,
     char            *name,
     const char      *file,
     AusDate          dated)
{
  AusRetained *item = g_new0 (AusRetained, 1);

  *item = (AusRetained){ kind, name, g_strdup (file), dated,
                         aus_retention_get_end (law, kind, dated) };
  g_ptr_array_add (retained, item);
}

GPtrArray *
aus_retained_list (AusClient *client,
                   AusLaw     law)
{
  GPtrArray *retained = g_ptr_array_new_with_free_func ((GDestroyNotify) aus_retained_free);

  g_return_val_if_fail (AUS_IS_CLIENT (client), retained);

  for (guint i = 0; i < aus_entity_list_get_length (client->invoices); i++)
    {
      AusInvoice *invoice = aus_entity_list_peek (client->invoices, i);
      char *name;

      if (!aus_date_is_set (invoice->issued))
        continue;
      name = *invoice->number != '\0' ? g_strdup_printf (_("Invoice %s"), invoice->number)
                                      : g_strdup (_("An invoice without a number"));
      add (retained, law, AUS_RETENTION_INVOICE, name, "", invoice->issued);
    }
  for (guint i = 0; i < aus_entity_list_get_length (client->papers); i++)
    {
      AusSentPaper *paper = aus_entity_list_peek (client->papers, i);
      AusDate day = aus_date_is_set (paper->dated) ? paper->dated : paper->sent;

      if (aus_date_is_set (day))
        add (retained, law, AUS_RETENTION_LETTER, g_strdup (aus_paper_kind_get_label (paper->kind)),
             paper->file, day);
    }

  return retained;
}

AusDate
aus_retained_get_last (AusClient *client,
                       AusLaw     law)
{
  g_autoptr (GPtrArray) retained = aus_retained_list (client, law);
  AusDate last = AUS_DATE_NONE;

  for (guint i = 0; i < retained->len; i++)
    {
      AusRetained *item = g_ptr_array_index (retained, i);

      if (aus_date_compare (item->until, last) > 0)
        last = item->until;
    }

  return last;
}

void
aus_retained_free (AusRetained *self)
{
  g_free (self->name);
  g_free (self->file);
  g_free (self);
}
