/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/base/aus-entity-list.h"
#include "core/ending/aus-check.h"
#include "core/ending/aus-figures.h"
#include "core/library/aus-library.h"
#include "core/plan/aus-plan.h"

#include "example.h"
#include "../lib/aus-law-fixture.h"

/* What the examples are there to show, as the program reckons: plan, money, what is amiss. */

typedef struct
{
  const char *client;
  guint       n_done, n_total;
  const char *late;     /* names of steps, joined by "|" */
  const char *pinned;
  const char *conflict; /* "NAME +WORKDAYS" */
  int         days_left;
  gint64      open, overdue;
  const char *currency;
  int         days_overdue;
  const char *warnings; /* codes */
} Expected;

static const Expected expected[] = {
  { "Brückner", 6, 24, "An Rechnung 2026-031 erinnern", "Domain umziehen", "Domain umziehen +5",
    38, 214200, 214200, "EUR", 7, "referral-no-consent|step-conflict" },
  { "Hartley", 4, 21, "Say who will hold the domain", "Move the newsletter list",
    "Move the newsletter list +2", 38, 145000, 0, "GBP", 0,
    "invoice-no-due|referral-no-consent|step-conflict" },
  { "Morgenstern", 13, 18,
    "Zugang zum Redaktionssystem abgeben|Um den Rest der Rechnung 2026-024 bitten",
    "Zugang zum Redaktionssystem abgeben", "Zugang zum Redaktionssystem abgeben +2",
    -10, 126660, 83745, "EUR", 53, "referral-no-consent|step-conflict" },
  { "Ohlendorf", 0, 0, "", "", "", 0, 0, 0, "", 0, "" },
  { "Alpenglow", 0, 0, "", "", "", 0, 862500, 0, "CHF", 0, "" },
  { "Fenwick", 8, 8, "", "", "", -87, 0, 0, "", 0, "" },
  { "Wendt", 0, 0, "", "", "", 0, 0, 0, "", 0, "" },
};

static void
append_word (GString    *words,
             const char *word)
{
  if (words->len > 0)
    g_string_append_c (words, '|');
  g_string_append (words, word);
}

static void
assert_plan (AusClient      *client,
             AusDate         today,
             const Expected *want)
{
  g_autoptr (AusLawBook) law = aus_law_fixture_new ("DE-SN");
  g_autoptr (AusPlan) plan = aus_plan_new (client, today);
  g_autoptr (GString) late = g_string_new (NULL);
  g_autoptr (GString) pinned = g_string_new (NULL);
  g_autoptr (GString) conflict = g_string_new (NULL);

  aus_plan_set_law (plan, law);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (plan)); i++)
    {
      AusPlanItem *item = aus_plan_peek (plan, i);
      AusStep *step = aus_plan_item_get_step (item);
      g_autofree char *excess =
        g_strdup_printf ("%s +%d", step->name, aus_plan_item_get_conflict_workdays (item));

      g_assert_false (aus_plan_item_is_cycle (item));
      if (aus_plan_item_is_late (item))
        append_word (late, step->name);
      if (aus_plan_item_is_pinned (item))
        append_word (pinned, step->name);
      if (aus_plan_item_is_conflict (item))
        append_word (conflict, excess);
    }
  g_assert_cmpstr (late->str, ==, want->late);
  g_assert_cmpstr (pinned->str, ==, want->pinned);
  g_assert_cmpstr (conflict->str, ==, want->conflict);
  g_assert_cmpuint (aus_plan_get_n_done (plan), ==, want->n_done);
  g_assert_cmpuint (aus_plan_get_n_total (plan), ==, want->n_total);
}

static void
assert_figures (AusClient      *client,
                AusDate         today,
                const Expected *want)
{
  AusFigures figures;

  aus_figures_get (client, today, &figures);
  g_assert_cmpint (figures.days_left, ==, want->days_left);
  g_assert_cmpint (figures.open.minor, ==, want->open);
  g_assert_cmpstr (figures.open.currency, ==, want->currency);
  g_assert_cmpint (figures.overdue.minor, ==, want->overdue);
  g_assert_cmpint (figures.days_overdue, ==, want->days_overdue);
}

/* An example has things to look at, but never one that makes a paper wrong. */
static void
assert_check (AusClient      *client,
              AusLibrary     *library,
              AusDate         today,
              const Expected *want)
{
  g_autoptr (AusLawBook) law = aus_law_fixture_new ("DE-SN");
  g_autoptr (GPtrArray) issues = aus_check_client (client, aus_library_get_network (library),
                                                   aus_library_get_sender (library), law, today);
  g_autoptr (GString) warnings = g_string_new (NULL);

  for (guint i = 0; i < issues->len; i++)
    {
      AusIssue *issue = g_ptr_array_index (issues, i);

      if (issue->severity == AUS_SEVERITY_ERROR)
        g_test_message ("%s: %s", issue->path, issue->sentence);
      g_assert_cmpint (issue->severity, !=, AUS_SEVERITY_ERROR);
      if (issue->severity == AUS_SEVERITY_WARNING)
        append_word (warnings, issue->code);
    }
  g_assert_cmpstr (warnings->str, ==, want->warnings);
}

static void
test_example (gconstpointer data)
{
  const Expected *want = data;
  g_autofree char *folder = example_dup_folder ();
  g_autoptr (AusLibrary) library = aus_library_new (folder);
  AusDate today = aus_date_new (2026, 11, 23);
  g_autoptr (GError) error = NULL;
  AusClientFile *file;
  AusClient *client;

  aus_library_load_sync (library, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (library)), ==, 7);
  file = aus_library_find (library, want->client, &error);
  g_assert_no_error (error);
  g_assert_cmpint (aus_data_file_get_status (AUS_DATA_FILE (file)), ==, AUS_FILE_STATUS_OK);
  client = aus_client_file_get_client (file);

  assert_plan (client, today, want);
  assert_figures (client, today, want);
  assert_check (client, library, today, want);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      g_autofree char *path = g_strconcat ("/aus/examples/", expected[i].client, NULL);

      g_test_add_data_func (path, &expected[i], test_example);
    }

  return g_test_run ();
}
