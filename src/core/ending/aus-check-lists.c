/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-check-private.h"

#include <glib/gi18n-lib.h>

#include "core/client/aus-money-owed.h"
#include "core/ending/aus-asset-order.h"
#include "core/plan/aus-plan-private.h"

static gboolean
is_after_last_day (AusCheck *self,
                   AusDate   date)
{
  AusDate last_day = self->client->ending->last_day;

  return aus_date_is_set (date) && aus_date_is_set (last_day) &&
         aus_date_compare (date, last_day) > 0;
}

/* What a sentence calls the thing: "#3" for the third one when it has no name. */
static char *
get_title (const char *name,
           guint       position)
{
  return *name != '\0' ? g_strdup (name) : g_strdup_printf ("#%u", position + 1);
}

/* --- projects --------------------------------------------------------------------------------- */

static void
check_deliverables (AusCheck   *self,
                    AusProject *project,
                    guint       position)
{
  for (guint i = 0; i < aus_entity_list_get_length (project->deliverables); i++)
    {
      AusDeliverable *deliverable = aus_entity_list_peek (project->deliverables, i);
      g_autofree char *title = get_title (deliverable->name, i);
      char *path = g_strdup_printf ("projects[%u].deliverables[%u].due", position, i);

      if (!deliverable->done && is_after_last_day (self, deliverable->due))
        aus_check_report (self, AUS_SEVERITY_WARNING, "deliverable-late", g_steal_pointer (&path),
                          g_strdup_printf (_("“%s” is due after the last working day."), title));
      else if (!deliverable->done && !aus_date_is_set (deliverable->due))
        aus_check_report (self, AUS_SEVERITY_HINT, "deliverable-no-due", g_steal_pointer (&path),
                          g_strdup_printf (_("“%s” has no due date."), title));
      g_free (path);
    }
}

void
aus_check_projects (AusCheck *self)
{
  AusEntityList *list = self->client->projects;

  for (guint i = 0; i < aus_entity_list_get_length (list); i++)
    {
      AusProject *project = aus_entity_list_peek (list, i);
      g_autofree char *title = get_title (project->name, i);

      if (*project->name == '\0')
        aus_check_report (self, AUS_SEVERITY_WARNING, "project-no-name",
                          aus_check_path ("projects", i, "name"),
                          g_strdup (_("A project has no name.")));
      if (aus_date_is_set (project->start) && aus_date_is_set (project->due) &&
          aus_date_compare (project->due, project->start) < 0)
        aus_check_report (self, AUS_SEVERITY_ERROR, "project-due-before-start",
                          aus_check_path ("projects", i, "due"),
                          g_strdup_printf (_("“%s” is due before it starts."), title));
      if (project->outcome != AUS_PROJECT_OUTCOME_FINISH)
        continue;

      if (project->progress < 100 && is_after_last_day (self, project->due))
        aus_check_report (self, AUS_SEVERITY_WARNING, "project-late",
                          aus_check_path ("projects", i, "due"),
                          g_strdup_printf (_("“%s” is due after the last working day."), title));
      check_deliverables (self, project, i);
    }
}

/* --- invoices --------------------------------------------------------------------------------- */

static void
check_payments (AusCheck   *self,
                AusInvoice *invoice,
                const char *title,
                guint       position)
{
  for (guint i = 0; i < aus_entity_list_get_length (invoice->payments); i++)
    {
      AusPayment *payment = aus_entity_list_peek (invoice->payments, i);

      if (!aus_money_is_set (payment->amount))
        aus_check_report (self, AUS_SEVERITY_WARNING, "payment-no-amount",
                          g_strdup_printf ("invoices[%u].payments[%u].amount", position, i),
                          g_strdup_printf (_("A payment of invoice “%s” has no amount."), title));
      else if (aus_money_is_set (invoice->amount) &&
               strcmp (payment->amount.currency, invoice->amount.currency) != 0)
        aus_check_report (self, AUS_SEVERITY_ERROR, "payment-currency",
                          g_strdup_printf ("invoices[%u].payments[%u].amount", position, i),
                          g_strdup_printf (_("A payment of invoice “%s” is in another currency."),
                                           title));
    }
}

static void
check_invoice_facts (AusCheck   *self,
                     AusInvoice *invoice,
                     const char *title,
                     guint       i)
{
  if (*invoice->number == '\0')
    aus_check_report (self, AUS_SEVERITY_WARNING, "invoice-no-number",
                      aus_check_path ("invoices", i, "number"),
                      g_strdup (_("An invoice has no number.")));
  if (!aus_money_is_set (invoice->amount))
    aus_check_report (self, AUS_SEVERITY_WARNING, "invoice-no-amount",
                      aus_check_path ("invoices", i, "amount"),
                      g_strdup_printf (_("Invoice “%s” has no amount."), title));
  if (!aus_date_is_set (invoice->due) && aus_invoice_is_open (invoice))
    aus_check_report (self, AUS_SEVERITY_WARNING, "invoice-no-due",
                      aus_check_path ("invoices", i, "due"),
                      g_strdup_printf (_("Invoice “%s” has no due date."), title));
}

static void
check_invoice (AusCheck   *self,
               AusInvoice *invoice,
               guint       i)
{
  g_autofree char *title = get_title (invoice->number, i);
  AusMoney open = aus_invoice_get_open (invoice);
  int overdue = aus_invoice_get_overdue_days (invoice, self->today);

  check_invoice_facts (self, invoice, title, i);
  if (aus_date_is_set (invoice->due) && aus_date_is_set (invoice->issued) &&
      aus_date_compare (invoice->due, invoice->issued) < 0)
    aus_check_report (self, AUS_SEVERITY_ERROR, "invoice-due-before-issued",
                      aus_check_path ("invoices", i, "due"),
                      g_strdup_printf (_("Invoice “%s” is due before it was issued."), title));
  check_payments (self, invoice, title, i);
  if (aus_money_is_set (open) && invoice->amount.minor >= 0 && open.minor < 0)
    aus_check_report (self, AUS_SEVERITY_WARNING, "invoice-overpaid",
                      aus_check_path ("invoices", i, "payments"),
                      g_strdup_printf (_("Invoice “%s” is overpaid."), title));
  if (overdue > 0)
    aus_check_report (self, AUS_SEVERITY_HINT, "invoice-overdue",
                      aus_check_path ("invoices", i, "due"),
                      g_strdup_printf (ngettext ("Invoice “%s” is %d day overdue.",
                                                 "Invoice “%s” is %d days overdue.",
                                                 (gulong) overdue),
                                       title, overdue));
}

void
aus_check_invoices (AusCheck *self)
{
  AusEntityList *list = self->client->invoices;
  g_autoptr (GHashTable) numbers = g_hash_table_new (g_str_hash, g_str_equal);
  const char *currency = NULL;
  gboolean mixed = FALSE;

  for (guint i = 0; i < aus_entity_list_get_length (list); i++)
    {
      AusInvoice *invoice = aus_entity_list_peek (list, i);

      check_invoice (self, invoice, i);
      if (*invoice->number != '\0' && !g_hash_table_add (numbers, invoice->number))
        aus_check_report (self, AUS_SEVERITY_ERROR, "invoice-number-twice",
                          aus_check_path ("invoices", i, "number"),
                          g_strdup_printf (_("There are two invoices “%s”."), invoice->number));
      if (!aus_money_is_set (invoice->amount))
        continue;
      mixed = mixed || (currency != NULL && strcmp (currency, invoice->amount.currency) != 0);
      currency = invoice->amount.currency;
    }

  if (mixed)
    aus_check_say (self, AUS_SEVERITY_HINT, "mixed-currencies", "invoices",
                   _("The invoices are in more than one currency; each gets its own sum."));
}

/* --- assets ----------------------------------------------------------------------------------- */

static void
check_asset_order (AusCheck   *self,
                   AusAsset   *asset,
                   const char *title,
                   guint       position)
{
  static const char * const members[AUS_N_ASSET_STOPS] = { "handed_on", "tested_on", "revoked_on" };

  for (int stop = AUS_ASSET_STOP_TESTED; stop < AUS_N_ASSET_STOPS; stop++)
    {
      g_autofree char *reason = NULL;

      if (aus_asset_is_disordered (asset, (AusAssetStop) stop, &reason))
        aus_check_report (self, AUS_SEVERITY_ERROR, "asset-order",
                          aus_check_path ("assets", position, members[stop]),
                          g_strdup_printf (_("“%s” is out of order: %s"), title, reason));
    }
}

void
aus_check_assets (AusCheck *self)
{
  AusEntityList *list = self->client->assets;
  AusStage stage = self->client->ending->stage;

  for (guint i = 0; i < aus_entity_list_get_length (list); i++)
    {
      AusAsset *asset = aus_entity_list_peek (list, i);
      g_autofree char *title = get_title (asset->name, i);

      if (*asset->name == '\0')
        aus_check_report (self, AUS_SEVERITY_WARNING, "asset-no-name",
                          aus_check_path ("assets", i, "name"),
                          g_strdup (_("A thing or an account has no name.")));
      check_asset_order (self, asset, title, i);
      if (asset->outcome == AUS_ASSET_OUTCOME_KEEP && *asset->ground == '\0')
        aus_check_report (self, AUS_SEVERITY_WARNING, "asset-keep-no-ground",
                          aus_check_path ("assets", i, "ground"),
                          g_strdup_printf (_("“%s” is kept without a reason."), title));
      else if (stage == AUS_STAGE_CLOSED && !aus_asset_is_finished (asset))
        aus_check_report (self, AUS_SEVERITY_WARNING, "asset-open",
                          aus_check_path ("assets", i, NULL),
                          g_strdup_printf (_("The ending is closed, but “%s” is not finished."),
                                           title));
    }
}

/* --- referrals -------------------------------------------------------------------------------- */

static void
check_referral (AusCheck    *self,
                AusReferral *referral,
                guint        i)
{
  AusColleague *colleague =
    aus_entity_list_find (self->network->colleagues, referral->colleague);

  if (colleague == NULL)
    aus_check_report (self, AUS_SEVERITY_ERROR, "referral-unknown-colleague",
                      aus_check_path ("referrals", i, "colleague"),
                      g_strdup (_("A referral names a colleague who is not in the directory.")));
  else if (!colleague->consent && referral->status != AUS_REFERRAL_STATUS_DECLINED)
    aus_check_report (self, AUS_SEVERITY_WARNING, "referral-no-consent",
                      aus_check_path ("referrals", i, "colleague"),
                      g_strdup_printf (_("%s has not agreed to be named and will not be printed."),
                                       colleague->name));
}

void
aus_check_referrals (AusCheck *self)
{
  AusEntityList *list = self->client->referrals;
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < aus_entity_list_get_length (list); i++)
    {
      AusReferral *referral = aus_entity_list_peek (list, i);

      if (self->network != NULL)
        check_referral (self, referral, i);
      if (*referral->colleague != '\0' && !g_hash_table_add (seen, referral->colleague))
        aus_check_report (self, AUS_SEVERITY_WARNING, "referral-twice",
                          aus_check_path ("referrals", i, "colleague"),
                          g_strdup (_("A colleague is on the list twice.")));
    }
}

/* --- steps ------------------------------------------------------------------------------------ */

static gboolean
has_unknown_gate (AusCheck *self,
                  AusStep  *step)
{
  g_autoptr (GString) id = g_string_new (NULL);
  const char *rest = NULL;

  while (aus_step_next_gate (step, &rest, id))
    if (aus_entity_list_find (self->client->steps, id->str) == NULL)
      return TRUE;

  return FALSE;
}

static void
check_step (AusCheck          *self,
            AusStep           *step,
            const AusPlanDays *days,
            guint              i)
{
  g_autofree char *title = get_title (step->name, i);

  if (days->cycle)
    aus_check_report (self, AUS_SEVERITY_ERROR, "step-cycle",
                      aus_check_path ("steps", i, "waits_for"),
                      g_strdup_printf (_("“%s” waits for a step that waits for it."), title));
  else if (has_unknown_gate (self, step))
    aus_check_report (self, AUS_SEVERITY_WARNING, "step-gate-unknown",
                      aus_check_path ("steps", i, "waits_for"),
                      g_strdup_printf (_("“%s” waits for a step that does not exist."), title));
  if (days->conflict_workdays > 0)
    aus_check_report (self, AUS_SEVERITY_WARNING, "step-conflict",
                      aus_check_path ("steps", i, NULL),
                      g_strdup_printf (ngettext ("“%s” ends %d working day too late.",
                                                 "“%s” ends %d working days too late.",
                                                 (gulong) days->conflict_workdays),
                                       title, days->conflict_workdays));
  else if (days->late)
    aus_check_report (self, AUS_SEVERITY_HINT, "step-late", aus_check_path ("steps", i, NULL),
                      g_strdup_printf (ngettext ("“%s” is %d day late.", "“%s” is %d days late.",
                                                 (gulong) days->days_late),
                                       title, days->days_late));
}

void
aus_check_steps (AusCheck *self)
{
  AusEntityList *list = self->client->steps;
  guint n = aus_entity_list_get_length (list);
  gboolean planned;
  AusPlanFrame frame;
  g_autofree AusStep **steps = g_new (AusStep *, n);
  g_autofree AusPlanDays *days = g_new (AusPlanDays, n);

  aus_plan_frame_init (&frame, self->client, self->law, self->today,
                       self->law != NULL ? aus_law_book_get_work (self->law)
                                         : aus_work_calendar_get_plain (),
                       &planned);
  for (guint i = 0; i < n; i++)
    steps[i] = aus_entity_list_peek (list, i);
  aus_plan_schedule (steps, n, &frame, NULL, days);
  for (guint i = 0; i < n; i++)
    check_step (self, steps[i], &days[i], i);
}
