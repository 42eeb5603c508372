/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-concession.h"

#include <glib/gi18n-lib.h>

#include "core/base/aus-format.h"

static int
count_days (const AusConcession *self,
            AusEnding           *ending)
{
  if (!aus_date_is_set (self->last_day) || !aus_date_is_set (ending->last_day))
    return 0;

  return aus_date_days_between (ending->last_day, self->last_day);
}

/* The contract cannot end before the work does. */
static AusDate
find_contract_end (const AusConcession *self,
                   AusEnding           *ending)
{
  gboolean earlier = aus_date_is_set (self->last_day) && aus_date_is_set (ending->contract_end)
                     && aus_date_compare (ending->contract_end, self->last_day) < 0;

  return earlier ? self->last_day : AUS_DATE_NONE;
}

AusConcessionCost *
aus_concession_cost_new (const AusConcession *self,
                         AusPlan             *plan)
{
  AusConcessionCost *cost;
  AusEnding *ending;

  g_return_val_if_fail (self != NULL && AUS_IS_PLAN (plan), NULL);

  cost = g_new0 (AusConcessionCost, 1);
  ending = aus_plan_get_client (plan)->ending;
  cost->days = count_days (self, ending);
  cost->contract_end = find_contract_end (self, ending);
  cost->changes = aus_plan_preview_last_day (
    plan, aus_date_is_set (self->last_day) ? self->last_day : ending->last_day);
  cost->n_moved = aus_plan_changes_count_moved (cost->changes);
  cost->n_broken = aus_plan_changes_count_broken (cost->changes);

  return cost;
}

void
aus_concession_cost_free (AusConcessionCost *self)
{
  g_ptr_array_unref (self->changes);
  g_free (self);
}

static void
add_term (AusEnding  *ending,
          const char *term)
{
  g_autofree char *before = g_strchomp (g_strdup (ending->other_terms));
  g_autofree char *terms =
    *before != '\0' ? g_strconcat (before, "\n", term, NULL) : g_strdup (term);

  g_object_set (ending, "other-terms", terms, NULL);
}

void
aus_concession_grant (const AusConcession *self,
                      AusPlan             *plan,
                      AusCounterOffer     *offer,
                      const char          *term)
{
  AusEnding *ending;
  AusDate contract_end;

  g_return_if_fail (self != NULL && AUS_IS_PLAN (plan) && AUS_IS_COUNTER_OFFER (offer));

  ending = aus_plan_get_client (plan)->ending;
  contract_end = find_contract_end (self, ending);
  g_object_set (offer, "conceded", TRUE, "days", count_days (self, ending), "money", &self->money,
                NULL);
  if (aus_date_is_set (self->last_day))
    g_object_set (ending, "last-day", &self->last_day, NULL);
  if (aus_date_is_set (contract_end))
    g_object_set (ending, "contract-end", &contract_end, NULL);
  if (term != NULL && *term != '\0')
    add_term (ending, term);
}

/* --- what was given so far -------------------------------------------------------------------- */

static void
add_money (GArray   *sums,
           AusMoney  money)
{
  for (guint i = 0; i < sums->len; i++)
    if (aus_money_add (g_array_index (sums, AusMoney, i), money,
                       &g_array_index (sums, AusMoney, i), NULL))
      return;
  g_array_append_val (sums, money);
}

AusConcessionSum *
aus_concession_sum_new (AusClient *client)
{
  AusConcessionSum *self;

  g_return_val_if_fail (AUS_IS_CLIENT (client), NULL);

  self = g_new0 (AusConcessionSum, 1);
  self->sums = g_array_new (FALSE, FALSE, sizeof (AusMoney));
  for (guint i = 0; i < aus_entity_list_get_length (client->counter_offers); i++)
    {
      AusCounterOffer *offer = aus_entity_list_peek (client->counter_offers, i);

      if (!offer->conceded)
        continue;
      self->n++;
      self->days += offer->days;
      if (aus_money_is_set (offer->money))
        add_money (self->sums, offer->money);
    }

  return self;
}

void
aus_concession_sum_free (AusConcessionSum *self)
{
  g_array_unref (self->sums);
  g_free (self);
}

char *
aus_concession_sum_dup_text (AusConcessionSum *self,
                             const char       *locale)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *what = NULL;
  g_autofree char *list = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  if (self->n == 0)
    return NULL;

  what = g_strdup_printf (ngettext ("%u concession", "%u concessions", self->n), self->n);
  if (self->days != 0)
    g_ptr_array_add (parts, g_strdup_printf (ngettext ("%d day", "%d days",
                                                       (gulong) ABS (self->days)), self->days));
  for (guint i = 0; i < self->sums->len; i++)
    g_ptr_array_add (parts, aus_format_money (g_array_index (self->sums, AusMoney, i), locale));
  if (parts->len == 0)
    return g_steal_pointer (&what);

  g_ptr_array_add (parts, NULL);
  list = g_strjoinv (", ", (char **) parts->pdata);

  /* Translators: “2 concessions: 14 days, £200.00” */
  return g_strdup_printf (_("%s: %s"), what, list);
}
