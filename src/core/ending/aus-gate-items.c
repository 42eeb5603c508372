/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-gate-private.h"

#include <glib/gi18n-lib.h>

#include "core/base/aus-format.h"
#include "core/client/aus-label.h"
#include "core/client/aus-money-owed.h"
#include "core/ending/aus-holding.h"
#include "core/ending/aus-sending.h"

/* A thing may have no name yet. */
static char *
name_or (const char *name,
         const char *instead)
{
  return g_strdup (*name != '\0' ? name : instead);
}

/* --- money ------------------------------------------------------------------------------------ */

static AusDate
last_payment (AusInvoice *invoice)
{
  AusDate last = AUS_DATE_NONE;

  for (guint i = 0; i < aus_entity_list_get_length (invoice->payments); i++)
    {
      AusPayment *payment = aus_entity_list_peek (invoice->payments, i);

      if (aus_date_compare (payment->date, last) > 0)
        last = payment->date;
    }

  return last;
}

static char *
say_invoice (AusGate    *self,
             AusInvoice *invoice,
             AusMoney    open)
{
  AusMoney size = open;
  g_autofree char *money = NULL;
  AusDate paid = last_payment (invoice);

  size.minor = ABS (size.minor);
  money = aus_format_money (size, self->locale);
  if (open.minor > 0)
    /* Translators: %s is an amount */
    return g_strdup_printf (_("%s still open"), money);
  if (open.minor < 0)
    /* Translators: %s is an amount: a deposit, a credit or too much paid */
    return g_strdup_printf (_("%s to give back"), money);

  return aus_date_is_set (paid) ? aus_gate_say (self, _("Paid on %s"), paid)
                                : g_strdup (_("Nothing to pay"));
}

static void
add_invoice (AusGate *self,
             guint    position)
{
  AusInvoice *invoice = aus_entity_list_peek (self->client->invoices, position);
  AusMoney open = aus_invoice_get_open (invoice);
  AusGateItem *item;

  if (!aus_money_is_set (open))
    return;

  item = aus_gate_add (self, AUS_GATE_GROUP_MONEY, g_strconcat ("invoice:", invoice->id, NULL),
                       open.minor == 0 ? NULL
                                       : g_strdup_printf ("%" G_GINT64_FORMAT " %s", open.minor,
                                                          open.currency),
                       g_strdup_printf ("invoices[%u]", position),
                       *invoice->number != '\0'
                         /* Translators: %s is the number of an invoice */
                         ? g_strdup_printf (_("Invoice %s"), invoice->number)
                         : g_strdup (_("An invoice without a number")),
                       say_invoice (self, invoice, open));
  item->amount = open;
}

static void
add_deposit (AusGate *self)
{
  AusContract *contract = self->client->contract;
  AusMoney held = aus_contract_get_held_deposit (contract);
  gboolean is_held = aus_money_is_set (held);
  g_autofree char *money = NULL;
  AusGateItem *item;

  if (contract->deposit.minor <= 0)
    return;

  money = aus_format_money (contract->deposit, self->locale);
  item = aus_gate_add (self, AUS_GATE_GROUP_MONEY, g_strdup ("deposit"),
                       is_held ? g_strdup_printf ("%" G_GINT64_FORMAT " %s", held.minor,
                                                  held.currency) : NULL,
                       g_strdup ("contract.deposit_settled_on"), g_strdup (_("Deposit")),
                       is_held
                         /* Translators: %s is an amount that the client paid in advance */
                         ? g_strdup_printf (_("%s to set off or to give back"), money)
                         : aus_gate_say (self, _("Settled on %s"), contract->deposit_settled_on));
  if (is_held)
    item->amount = aus_money_new (-held.minor, held.currency);
}

static gboolean
has_begun (AusProject *project)
{
  for (guint i = 0; i < aus_entity_list_get_length (project->deliverables); i++)
    if (AUS_DELIVERABLE (aus_entity_list_peek (project->deliverables, i))->done)
      return TRUE;

  return project->progress > 0;
}

/* Under a retainer the fee is billed, not the project. What is not begun has nothing to bill. */
static void
add_unbilled (AusGate *self,
              guint    position)
{
  AusProject *project = aus_entity_list_peek (self->client->projects, position);

  if (self->client->contract->kind == AUS_CONTRACT_KIND_RETAINER || !has_begun (project))
    return;

  aus_gate_add (self, AUS_GATE_GROUP_MONEY, g_strconcat ("project:", project->id, NULL),
                aus_date_is_set (project->billed_on) ? NULL : g_strdup ("unbilled"),
                g_strdup_printf ("projects[%u].billed_on", position),
                name_or (project->name, _("Unnamed project")),
                aus_date_is_set (project->billed_on)
                  ? aus_gate_say (self, _("Billed on %s"), project->billed_on)
                  : g_strdup (_("Is everything billed?")));
}

static void
add_billed_asset (AusGate *self,
                  guint    position)
{
  AusAsset *asset = aus_entity_list_peek (self->client->assets, position);

  if (asset->outcome != AUS_ASSET_OUTCOME_BILL)
    return;

  aus_gate_add (self, AUS_GATE_GROUP_MONEY, g_strconcat ("asset:", asset->id, NULL),
                aus_date_is_set (asset->handed_on) ? NULL : g_strdup ("unbilled"),
                g_strdup_printf ("assets[%u]", position),
                name_or (asset->name, aus_label (AUS_TYPE_ASSET_KIND, (int) asset->kind)),
                aus_date_is_set (asset->handed_on)
                  ? aus_gate_say (self, _("Billed on %s"), asset->handed_on)
                  : g_strdup (_("Not billed yet")));
}

void
aus_gate_add_money (AusGate *self)
{
  for (guint i = 0; i < aus_entity_list_get_length (self->client->invoices); i++)
    add_invoice (self, i);
  add_deposit (self);
  for (guint i = 0; i < aus_entity_list_get_length (self->client->projects); i++)
    add_unbilled (self, i);
  for (guint i = 0; i < aus_entity_list_get_length (self->client->assets); i++)
    add_billed_asset (self, i);
}

/* --- things ----------------------------------------------------------------------------------- */

static void
add_asset (AusGate *self,
           guint    position)
{
  AusAsset *asset = aus_entity_list_peek (self->client->assets, position);
  g_autofree const char **missing = aus_asset_list_missing (asset);

  if (asset->outcome == AUS_ASSET_OUTCOME_BILL
      || (asset->holder != AUS_PARTY_ME && !aus_date_is_set (asset->handed_on)))
    return;

  aus_gate_add (self, AUS_GATE_GROUP_THINGS, g_strconcat ("asset:", asset->id, NULL),
                *missing != NULL ? g_strjoinv (" ", (char **) missing) : NULL,
                g_strdup_printf ("assets[%u]", position),
                name_or (asset->name, aus_label (AUS_TYPE_ASSET_KIND, (int) asset->kind)),
                aus_asset_describe_missing (asset));
}

static void
add_running (AusGate *self,
             guint    position)
{
  AusRunning *running = aus_entity_list_peek (self->client->closing->running, position);
  char *detail;

  if (aus_date_is_set (running->stopped_on))
    detail = aus_gate_say (self, _("Stopped on %s"), running->stopped_on);
  else if (*running->where != '\0')
    /* Translators: %s is a place, a website or a program */
    detail = g_strdup_printf (_("still runs: %s"), running->where);
  else
    detail = g_strdup (_("still runs"));

  aus_gate_add (self, AUS_GATE_GROUP_THINGS, g_strconcat ("running:", running->id, NULL),
                aus_date_is_set (running->stopped_on) ? NULL : g_strdup ("running"),
                g_strdup_printf ("closing.running[%u]", position),
                name_or (running->what, _("Something that runs by itself")), detail);
}

void
aus_gate_add_things (AusGate *self)
{
  for (guint i = 0; i < aus_entity_list_get_length (self->client->assets); i++)
    add_asset (self, i);
  for (guint i = 0; i < aus_entity_list_get_length (self->client->closing->running); i++)
    add_running (self, i);
}

/* --- papers ----------------------------------------------------------------------------------- */

static void
add_paper (AusGate    *self,
           const char *kind,
           const char *title,
           int         version,
           AusDate     sent,
           AusDate     settled,
           const char *missing)
{
  char *detail;

  if (aus_date_is_set (settled))
    detail = aus_gate_say (self, _("Confirmed on %s"), settled);
  else if (aus_date_is_set (sent))
    {
      g_autofree char *day = aus_gate_say (self, _("sent on %s"), sent);

      detail = g_strdup_printf ("%s, %s", day, missing);
    }
  else
    detail = g_strdup (missing);

  aus_gate_add (self, AUS_GATE_GROUP_PAPERS, g_strconcat ("paper:", kind, NULL),
                aus_date_is_set (settled) ? NULL : g_strdup_printf ("version-%d", version),
                g_strdup (g_str_equal (kind, "notice") ? "ending.notice_received" : ""),
                g_strdup (title), detail);
}

/* A notice counts when it has arrived, whether the paper knows of it or the ending. */
static gboolean
add_notice (AusGate *self)
{
  AusSentPaper *paper = aus_sending_get_last (self->client, "notice");
  AusEnding *ending = self->client->ending;
  AusDate arrived = ending->notice_received;

  if (paper == NULL && !aus_date_is_set (ending->notice_sent) && !aus_date_is_set (arrived))
    return FALSE;

  if (!aus_date_is_set (arrived) && paper != NULL)
    arrived = aus_date_is_set (paper->received) ? paper->received : paper->confirmed;
  add_paper (self, "notice", C_ ("paper", "Notice of termination"),
             paper != NULL ? paper->version : 1,
             paper != NULL ? paper->sent : ending->notice_sent, arrived,
             _("its arrival is not confirmed"));

  return TRUE;
}

static gboolean
add_signed (AusGate    *self,
            const char *kind,
            const char *title)
{
  AusSentPaper *paper = aus_sending_get_last (self->client, kind);

  if (paper == NULL)
    return FALSE;

  add_paper (self, kind, title, paper->version, paper->sent, paper->confirmed,
             _("not signed by the client yet"));

  return TRUE;
}

void
aus_gate_add_papers (AusGate *self)
{
  gboolean notice = add_notice (self);
  gboolean agreement = add_signed (self, "agreement", C_ ("paper", "Termination agreement"));

  add_signed (self, "handover", C_ ("paper", "Handover record"));
  if (!notice && !agreement)
    aus_gate_add (self, AUS_GATE_GROUP_PAPERS, g_strdup ("paper:ending"), g_strdup ("missing"),
                  g_strdup (""), g_strdup (_("The end in writing")),
                  g_strdup (_("neither a notice nor an agreement has been sent")));
}

/* --- promises --------------------------------------------------------------------------------- */

static void
add_deliverable (AusGate    *self,
                 AusProject *project,
                 guint       i,
                 guint       j)
{
  AusDeliverable *deliverable = aus_entity_list_peek (project->deliverables, j);
  char *detail;

  if (deliverable->done)
    detail = g_strdup (_("Delivered"));
  else if (aus_date_is_set (deliverable->due))
    detail = aus_gate_say (self, _("to be delivered by %s"), deliverable->due);
  else
    detail = g_strdup (_("to be delivered"));

  aus_gate_add (self, AUS_GATE_GROUP_PROMISES, g_strconcat ("deliverable:", deliverable->id, NULL),
                deliverable->done ? NULL : g_strdup ("undelivered"),
                g_strdup_printf ("projects[%u].deliverables[%u]", i, j),
                name_or (deliverable->name, _("A deliverable")), detail);
}

/* Whoever promised it: one does not close over what the other still owes. */
static void
add_promise (AusGate *self,
             guint    position)
{
  AusPromise *promise = aus_entity_list_peek (self->client->conversation->promises, position);
  const char *who = aus_label (AUS_TYPE_PARTY, (int) promise->by);
  g_autofree char *when = NULL;
  char *detail;

  if (aus_date_is_set (promise->done_on))
    detail = aus_gate_say (self, _("Kept on %s"), promise->done_on);
  else
    {
      when = aus_date_is_set (promise->until) ? aus_gate_say (self, _("by %s"), promise->until)
                                              : g_strdup (_("not kept yet"));
      detail = g_strdup_printf ("%s, %s", who, when);
    }

  aus_gate_add (self, AUS_GATE_GROUP_PROMISES, g_strconcat ("promise:", promise->id, NULL),
                aus_date_is_set (promise->done_on) ? NULL : g_strdup ("promised"),
                g_strdup_printf ("conversation.promises[%u]", position),
                name_or (promise->what, _("A promise")), detail);
}

void
aus_gate_add_promises (AusGate *self)
{
  for (guint i = 0; i < aus_entity_list_get_length (self->client->conversation->promises); i++)
    add_promise (self, i);
  for (guint i = 0; i < aus_entity_list_get_length (self->client->projects); i++)
    {
      AusProject *project = aus_entity_list_peek (self->client->projects, i);

      for (guint j = 0; j < aus_entity_list_get_length (project->deliverables)
                        && project->outcome != AUS_PROJECT_OUTCOME_CANCEL; j++)
        add_deliverable (self, project, i, j);
    }
}
