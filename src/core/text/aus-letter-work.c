/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What is still delivered and what is still owed */

#include "config.h"

#include <string.h>

#include "aus-letter-private.h"
#include "core/base/aus-entity-list.h"
#include "core/base/aus-format.h"
#include "core/client/aus-deliverable.h"
#include "core/client/aus-invoice.h"
#include "core/client/aus-money-owed.h"
#include "core/client/aus-project.h"

/* Borrowed strings */
typedef struct
{
  const char *project;
  const char *name;
  AusDate due;
} Row;

static int
compare_rows (gconstpointer a,
              gconstpointer b)
{
  const Row *first = a;
  const Row *second = b;
  gboolean first_set = aus_date_is_set (first->due);
  gboolean second_set = aus_date_is_set (second->due);

  if (first_set != second_set)
    return first_set ? -1 : 1;

  return aus_date_compare (first->due, second->due);
}

/* Adds what of @project is still to come. TRUE when there was something. */
static gboolean
add_deliverables (AusProject *project,
                  GArray     *rows)
{
  gboolean any = FALSE;

  for (guint i = 0; i < aus_entity_list_get_length (project->deliverables); i++)
    {
      AusDeliverable *deliverable = aus_entity_list_peek (project->deliverables, i);
      Row row = { project->name, deliverable->name, deliverable->due };

      if (deliverable->done || *deliverable->name == '\0')
        continue;
      /* “Spring: Spring pages” says it twice. */
      if (g_str_has_prefix (deliverable->name, project->name))
        row.project = "";
      g_array_append_val (rows, row);
      any = TRUE;
    }

  return any;
}

static void
add_project (AusProject *project,
             GArray     *rows,
             GPtrArray  *handed_over,
             GPtrArray  *cancelled)
{
  guint n = aus_entity_list_get_length (project->deliverables);

  if (project->outcome == AUS_PROJECT_OUTCOME_CANCEL)
    {
      if (*project->name != '\0')
        g_ptr_array_add (cancelled, project->name);
      return;
    }

  if (add_deliverables (project, rows) || *project->name == '\0')
    return;

  if (project->outcome == AUS_PROJECT_OUTCOME_HAND_OVER)
    {
      g_ptr_array_add (handed_over, project->name);
    }
  else if (n == 0 && project->progress < 100)
    {
      Row row = { "", project->name, project->due };

      g_array_append_val (rows, row);
    }
}

static void
set_names (const AusLetter *letter,
           AusTextValue    *context,
           const char      *member,
           GPtrArray       *names)
{
  g_ptr_array_add (names, NULL);
  aus_text_value_take_string (context, member,
                              aus_format_list ((const char * const *) names->pdata,
                                               letter->locale));
}

void
aus_letter_set_work (const AusLetter *letter,
                     AusTextValue    *context)
{
  g_autoptr (GArray) rows = g_array_new (FALSE, FALSE, sizeof (Row));
  g_autoptr (GPtrArray) handed_over = g_ptr_array_new ();
  g_autoptr (GPtrArray) cancelled = g_ptr_array_new ();
  AusTextValue *list = aus_text_value_new_list ();

  for (guint i = 0; i < aus_entity_list_get_length (letter->client->projects); i++)
    add_project (aus_entity_list_peek (letter->client->projects, i), rows, handed_over, cancelled);
  g_array_sort (rows, compare_rows);

  for (guint i = 0; i < rows->len; i++)
    {
      Row *row = &g_array_index (rows, Row, i);
      AusTextValue *object = aus_text_value_new_object ();

      aus_text_value_set_string (object, "project", row->project);
      aus_text_value_set_string (object, "name", row->name);
      aus_text_value_take_string (object, "due", aus_letter_dup_date (letter, row->due));
      aus_text_value_append (list, object);
    }

  aus_text_value_set_bool (context, "has_deliverables", rows->len > 0);
  aus_text_value_set (context, "deliverables", list);
  set_names (letter, context, "handed_over", handed_over);
  set_names (letter, context, "cancelled", cancelled);
}

static AusTextValue *
new_invoice (const AusLetter *letter,
             AusInvoice      *invoice,
             AusMoney         open)
{
  AusTextValue *object = aus_text_value_new_object ();

  aus_text_value_set_string (object, "number", invoice->number);
  aus_text_value_set_string (object, "subject", invoice->subject);
  aus_text_value_take_string (object, "due", aus_letter_dup_date (letter, invoice->due));
  aus_text_value_set_bool (object, "overdue",
                           aus_invoice_get_overdue_days (invoice, letter->today) > 0);
  aus_text_value_set_bool (object, "partly_paid",
                           open.minor > 0 && open.minor != invoice->amount.minor);
  aus_text_value_set_bool (object, "credit", open.minor < 0);
  aus_text_value_take_string (object, "open", aus_format_money (open, letter->locale));

  return object;
}

/* Sums (element-type AusMoney) as text. TRUE in @owed (nullable) when one is above zero. */
static AusTextValue *
new_totals (const AusLetter *letter,
            GArray          *sums,
            gboolean        *owed)
{
  AusTextValue *totals = aus_text_value_new_list ();

  for (guint i = 0; i < sums->len; i++)
    {
      AusMoney sum = g_array_index (sums, AusMoney, i);
      g_autofree char *text = aus_format_money (sum, letter->locale);

      aus_text_value_append_string (totals, text);
      if (owed != NULL && sum.minor > 0)
        *owed = TRUE;
    }

  return totals;
}

/* What a reminder asks for: the invoices that are past due */
static void
set_overdue (const AusLetter *letter,
             AusTextValue    *context)
{
  AusClient *client = letter->client;
  g_autoptr (GArray) sums = aus_client_list_overdue (client, letter->today);
  AusTextValue *list = aus_text_value_new_list ();
  guint n;

  for (guint i = 0; i < aus_entity_list_get_length (client->invoices); i++)
    {
      AusInvoice *invoice = aus_entity_list_peek (client->invoices, i);

      if (aus_invoice_get_overdue_days (invoice, letter->today) > 0)
        aus_text_value_append (list, new_invoice (letter, invoice,
                                                  aus_invoice_get_open (invoice)));
    }

  n = aus_text_value_get_length (list);
  aus_text_value_set_bool (context, "has_overdue", n > 0);
  aus_text_value_set_bool (context, "several_overdue", n > 1);
  aus_text_value_set (context, "overdue_invoices", list);
  aus_text_value_set (context, "overdue_totals", new_totals (letter, sums, NULL));
}

void
aus_letter_set_money (const AusLetter *letter,
                      AusTextValue    *context)
{
  AusClient *client = letter->client;
  g_autoptr (GArray) sums = aus_client_list_owed (client);
  AusTextValue *list = aus_text_value_new_list ();
  AusTextValue *totals;
  guint n_invoices = aus_entity_list_get_length (client->invoices);
  guint n_open = 0;
  gboolean owed = FALSE;

  for (guint i = 0; i < n_invoices; i++)
    {
      AusInvoice *invoice = aus_entity_list_peek (client->invoices, i);
      AusMoney open = aus_invoice_get_open (invoice);

      if (open.minor == 0)
        continue;
      aus_text_value_append (list, new_invoice (letter, invoice, open));
      n_open++;
    }

  totals = new_totals (letter, sums, &owed);
  aus_text_value_set_bool (context, "has_invoices", n_invoices > 0);
  aus_text_value_set_bool (context, "has_open_invoices", n_open > 0);
  aus_text_value_set_bool (context, "several_open_invoices", n_open > 1);
  aus_text_value_set_bool (context, "owed", owed);
  aus_text_value_set (context, "open_invoices", list);
  aus_text_value_set (context, "totals", totals);
  set_overdue (letter, context);
}
