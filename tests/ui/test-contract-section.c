/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <adwaita.h>

#include "../lib/aus-law-fixture.h"
#include "app/profile/aus-contract-section.h"
#include "aus-resources.h"

/* Which questions the contract asks, and that their answers move the day. */

typedef struct
{
  AusClient *client;
  AusLawBook *book;
  GtkWidget *window;
  GtkWidget *section;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  AusDate today = aus_date_new (2026, 11, 23);
  AusDate last_day = aus_date_new (2026, 12, 31);

  fixture->book = aus_law_fixture_new ("DE-SN");
  fixture->client = aus_client_new ();
  g_object_set (fixture->client, "law", AUS_LAW_DE, NULL);
  g_object_set (fixture->client->ending, "last-day", &last_day, NULL);
  fixture->section = g_object_new (AUS_TYPE_CONTRACT_SECTION, "today", &today, "law",
                                   fixture->book, "client", fixture->client, NULL);
  fixture->window = gtk_window_new ();
  gtk_window_set_child (GTK_WINDOW (fixture->window), fixture->section);
  gtk_window_present (GTK_WINDOW (fixture->window));
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_finalize_object (fixture->client);
  g_assert_finalize_object (fixture->book);
}

/* The row with that title, mnemonic included */
static GtkWidget *
find_row (GtkWidget  *widget,
          const char *title)
{
  if (ADW_IS_PREFERENCES_ROW (widget) &&
      g_str_equal (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (widget)), title))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_row (child, title);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static gboolean
has_label (GtkWidget  *widget,
           const char *text)
{
  if (GTK_IS_LABEL (widget) && g_str_equal (gtk_label_get_text (GTK_LABEL (widget)), text))
    return TRUE;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (gtk_widget_get_visible (child) && has_label (child, text))
      return TRUE;

  return FALSE;
}

static const char * const questions[] = {
  "Notice before the ter_m ends",           /* m */
  "_Hours count",                           /* h */
  "Main _occupation",                       /* o */
  "Special tr_ust (§ 627 BGB)",             /* u */
  "_Freier Dienstvertrag (§ 4 Abs. 4 ASVG)", /* f */
  "First month on tria_l",                  /* l */
};

static const struct
{
  AusLaw law;
  AusContractKind kind;
  AusFeeUnit fee_unit;
  AusContractTerm term;
  int clause; /* weeks */
  AusAnswer free_employee;
  const char *asked; /* by the letters above */
} cases[] = {
  { AUS_LAW_DE, AUS_CONTRACT_KIND_SERVICE, AUS_FEE_UNIT_MONTH, 0, 0, 0, "u" },
  { AUS_LAW_DE, AUS_CONTRACT_KIND_SERVICE, AUS_FEE_UNIT_HOUR, 0, 0, 0, "hou" },
  { AUS_LAW_DE, AUS_CONTRACT_KIND_SERVICE, AUS_FEE_UNIT_PIECE, 0, 0, 0, "ou" },
  { AUS_LAW_DE, AUS_CONTRACT_KIND_SERVICE, AUS_FEE_UNIT_HOUR, 0, 4, 0, "" },
  { AUS_LAW_DE, AUS_CONTRACT_KIND_WORK, AUS_FEE_UNIT_HOUR, 0, 0, 0, "" },
  { AUS_LAW_DE, AUS_CONTRACT_KIND_SERVICE, AUS_FEE_UNIT_MONTH, AUS_CONTRACT_TERM_FIXED, 0, 0,
    "mu" },
  { AUS_LAW_AT, AUS_CONTRACT_KIND_SERVICE, AUS_FEE_UNIT_HOUR, 0, 0, AUS_ANSWER_UNKNOWN, "f" },
  { AUS_LAW_AT, AUS_CONTRACT_KIND_SERVICE, AUS_FEE_UNIT_HOUR, 0, 4, AUS_ANSWER_YES, "fl" },
  { AUS_LAW_AT, AUS_CONTRACT_KIND_WORK, AUS_FEE_UNIT_HOUR, 0, 0, AUS_ANSWER_YES, "" },
  { AUS_LAW_CH, AUS_CONTRACT_KIND_SERVICE, AUS_FEE_UNIT_HOUR, 0, 0, 0, "" },
  { AUS_LAW_GB, AUS_CONTRACT_KIND_SERVICE, AUS_FEE_UNIT_MONTH, 0, 0, 0, "" },
};

static void
test_questions (Fixture       *fixture,
                gconstpointer  data)
{
  static const char letters[] = "mhoufl";

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GString) asked = g_string_new (NULL);

      g_object_set (fixture->client, "law", cases[i].law, NULL);
      g_object_set (fixture->client->contract, "kind", cases[i].kind, "fee-unit",
                    cases[i].fee_unit, "term", cases[i].term, "notice-length", cases[i].clause,
                    "free-employee", cases[i].free_employee, NULL);
      for (gsize q = 0; q < G_N_ELEMENTS (questions); q++)
        if (gtk_widget_get_visible (find_row (fixture->section, questions[q])))
          g_string_append_c (asked, letters[q]);
      g_test_message ("case %" G_GSIZE_FORMAT, i);
      g_assert_cmpstr (asked->str, ==, cases[i].asked);
    }
}

/* The day follows at once from what is answered and from the days of the post. */
static void
test_answers (Fixture       *fixture,
              gconstpointer  data)
{
  AusContract *contract = fixture->client->contract;

  g_object_set (contract, "fee-unit", AUS_FEE_UNIT_MONTH, NULL);
  g_assert_true (has_label (fixture->section, "Notice must arrive by Tue 15 Dec"));
  g_object_set (contract, "special-trust", TRUE, NULL);
  g_assert_true (has_label (fixture->section, "Notice must arrive by Thu 31 Dec"));
  g_object_set (contract, "special-trust", FALSE, "notice-length", 6, "notice-unit",
                AUS_NOTICE_UNIT_WEEKS, NULL);
  g_assert_true (has_label (fixture->section,
                            "It is too late to end by Thursday 31 December 2026. The next possible "
                            "end, with a notice received today, is Monday 4 January 2027."));
  g_assert_true (has_label (fixture->section, "The contract asks for 6 weeks’ notice. Orientation, "
                                              "not legal advice."));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  aus_register_resource ();

  g_test_add ("/aus/contract-section/questions", Fixture, NULL, set_up, test_questions, tear_down);
  g_test_add ("/aus/contract-section/answers", Fixture, NULL, set_up, test_answers, tear_down);

  return g_test_run ();
}
