/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gstdio.h>

#include "core/base/aus-enum.h"
#include "core/base/aus-error.h"
#include "core/base/aus-history.h"
#include "core/plan/aus-own-templates.h"
#include "core/plan/aus-plan.h"
#include "../lib/aus-law-fixture.h"

static char *
get_rules_folder (void)
{
  return g_build_filename (g_getenv ("AUSKLANG_DATA_DIR"), "rules", NULL);
}

static AusPlanTemplate *
load (AusTrade trade)
{
  g_autofree char *folder = get_rules_folder ();
  g_autoptr (GError) error = NULL;
  AusPlanTemplate *template = aus_plan_template_load (folder, trade, &error);

  g_assert_no_error (error);

  return template;
}

static AusClient *
make_client (void)
{
  AusClient *client = aus_client_new ();
  AusDate last_day = aus_date_new (2026, 12, 31);

  g_object_set (client->ending, "last-day", &last_day, NULL);

  return client;
}

/* --- the program's own ------------------------------------------------------------------------ */

static void
test_shipped (void)
{
  for (AusTrade trade = AUS_TRADE_NONE; trade <= AUS_TRADE_PHOTOGRAPHY; trade++)
    {
      g_autoptr (AusPlanTemplate) template = load (trade);
      g_autoptr (AusClient) client = make_client ();
      g_autoptr (AusLawBook) law = aus_law_fixture_new ("");
      g_autoptr (AusPlan) plan = aus_plan_new (client, aus_date_new (2026, 11, 2));
      guint n = aus_plan_template_get_n_steps (template);

      g_test_message ("%s", aus_enum_get_nick (AUS_TYPE_TRADE, (int) trade));
      g_assert_cmpint (aus_plan_template_get_trade (template), ==, trade);
      g_assert_cmpuint (n, >=, 17);
      g_assert_cmpuint (aus_plan_apply_template (plan, template, AUS_LANGUAGE_EN), ==, n);

      aus_plan_set_law (plan, law);
      /* Eight weeks are enough for everything, in every trade. */
      g_assert_cmpuint (aus_plan_get_n_conflicts (plan), ==, 0);
      for (guint i = 0; i < n; i++)
        {
          g_assert_true (aus_plan_item_is_scheduled (aus_plan_peek (plan, i)));
          g_assert_false (aus_plan_item_is_late (aus_plan_peek (plan, i)));
        }
    }
}

static void
test_names (void)
{
  g_autoptr (AusPlanTemplate) template = load (AUS_TRADE_NONE);
  const AusPlanTemplateStep *step = aus_plan_template_find (template, "handover-record");

  g_assert_cmpstr (step->names[AUS_LANGUAGE_EN], ==, "Sign the handover record");
  g_assert_cmpstr (step->names[AUS_LANGUAGE_DE], ==, "Übergabeprotokoll unterschreiben");
  g_assert_cmpint (step->lane, ==, AUS_LANE_PAPERS);
  g_assert_cmpint (step->owner, ==, AUS_PARTY_CLIENT);
  g_assert_cmpstr (step->waits_for, ==, "client-tests");
  g_assert_null (aus_plan_template_find (template, "move-domain"));
}

/* What the client must not read is private in every trade, and stays so in the client's plan. */
static void
test_private (void)
{
  for (AusTrade trade = AUS_TRADE_NONE; trade <= AUS_TRADE_PHOTOGRAPHY; trade++)
    {
      g_autoptr (AusPlanTemplate) template = load (trade);
      g_autoptr (AusClient) client = make_client ();
      g_autoptr (AusPlan) plan = aus_plan_new (client, aus_date_new (2026, 11, 2));

      aus_plan_apply_template (plan, template, AUS_LANGUAGE_EN);
      g_assert_true (aus_plan_item_get_step (aus_plan_find_origin (plan, "talk"))->private);
      g_assert_true (aus_plan_item_get_step (aus_plan_find_origin (plan, "notice-draft"))->private);
      g_assert_true (
        aus_plan_item_get_step (aus_plan_find_origin (plan, "overdue-invoice"))->private);
      g_assert_false (
        aus_plan_item_get_step (aus_plan_find_origin (plan, "hand-over-files"))->private);
    }
}

static void
test_missing_file (void)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (aus_plan_template_load ("/nowhere", AUS_TRADE_WEB, &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_NOENT);
}

/* --- applying --------------------------------------------------------------------------------- */

static void
test_twice (void)
{
  g_autoptr (AusPlanTemplate) template = load (AUS_TRADE_WEB);
  g_autoptr (AusClient) client = make_client ();
  g_autoptr (AusPlan) plan = aus_plan_new (client, aus_date_new (2026, 11, 2));
  g_autoptr (AusEntity) before = NULL;
  AusPlanItem *item;
  AusStep *step;

  aus_plan_apply_template (plan, template, AUS_LANGUAGE_DE);
  item = aus_plan_find_origin (plan, "move-domain");
  step = aus_plan_item_get_step (item);
  g_assert_cmpstr (step->name, ==, "Domain und Hosting umziehen");
  g_object_set (step, "name", "Nur die Domain", "offset", -9, NULL);

  before = aus_entity_copy (AUS_ENTITY (client));
  g_assert_cmpuint (aus_plan_apply_template (plan, template, AUS_LANGUAGE_EN), ==, 0);
  g_assert_true (aus_entity_equal (AUS_ENTITY (client), before));

  /* What was thrown away comes back, and its gate is found again. */
  aus_plan_remove_step (plan, aus_plan_find_origin (plan, "client-tests"));
  g_assert_cmpuint (aus_plan_apply_template (plan, template, AUS_LANGUAGE_EN), ==, 1);
  item = aus_plan_find_origin (plan, "client-tests");
  g_assert_cmpstr (aus_plan_item_get_step (item)->waits_for, ==, step->id);
}

static void
test_other_trade (void)
{
  g_autoptr (AusPlanTemplate) none = load (AUS_TRADE_NONE);
  g_autoptr (AusPlanTemplate) design = load (AUS_TRADE_DESIGN);
  g_autoptr (AusClient) client = make_client ();
  g_autoptr (AusPlan) plan = aus_plan_new (client, aus_date_new (2026, 11, 2));
  guint n = aus_plan_apply_template (plan, none, AUS_LANGUAGE_EN);

  /* The steps they share are there already. */
  g_assert_cmpuint (aus_plan_apply_template (plan, design, AUS_LANGUAGE_EN), ==,
                    aus_plan_template_get_n_steps (design) - n);
}

static void
test_undo (void)
{
  g_autoptr (AusPlanTemplate) template = load (AUS_TRADE_WRITING);
  g_autoptr (AusClient) client = make_client ();
  g_autoptr (AusPlan) plan = aus_plan_new (client, aus_date_new (2026, 11, 2));
  g_autoptr (AusHistory) history = aus_history_new (AUS_ENTITY (client));

  aus_plan_apply_template (plan, template, AUS_LANGUAGE_EN);
  g_assert_true (aus_history_undo (history));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (plan)), ==, 0);
  g_assert_false (aus_history_can_undo (history));
}

/* --- made from a plan ------------------------------------------------------------------------- */

static AusStep *
add_step (AusClient  *client,
          const char *origin,
          const char *name)
{
  AusStep *step = aus_entity_list_add_new (client->steps);

  g_object_set (step, "origin", origin, "name", name, NULL);

  return step;
}

/* The steps of @client as a template says them, one a line */
static char *
describe (AusClient *client)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < aus_entity_list_get_length (client->steps); i++)
    {
      AusStep *step = aus_entity_list_peek (client->steps, i);

      g_string_append_printf (text, "%s|%s|%s|%s|%s|%d|%s|%d|%d|", step->name, step->project,
                              aus_enum_get_nick (AUS_TYPE_LANE, step->lane),
                              aus_enum_get_nick (AUS_TYPE_PARTY, step->owner),
                              aus_enum_get_nick (AUS_TYPE_ANCHOR, step->anchor), step->offset,
                              aus_enum_get_nick (AUS_TYPE_NOTICE_DAYS, step->offset_days),
                              step->length, step->private);
      for (guint g = 0; g < aus_entity_list_get_length (client->steps); g++)
        {
          AusStep *gate = aus_entity_list_peek (client->steps, g);

          if (aus_step_waits_for (step, gate->id))
            g_string_append_printf (text, " %s", gate->name);
        }
      g_string_append_c (text, '\n');
    }

  return g_string_free (text, FALSE);
}

/* Plan → template → file → template → plan: the same steps, in every trade, and one with all that
 * a step can be. */
static void
test_round_trip (void)
{
  for (AusTrade trade = AUS_TRADE_NONE; trade <= AUS_TRADE_PHOTOGRAPHY; trade++)
    {
      g_autoptr (AusPlanTemplate) template = load (trade);
      g_autoptr (AusClient) client = make_client ();
      g_autoptr (AusClient) other = make_client ();
      g_autoptr (AusPlan) plan = aus_plan_new (client, aus_date_new (2026, 11, 2));
      g_autoptr (AusPlan) again = aus_plan_new (other, aus_date_new (2026, 11, 2));
      g_autoptr (AusPlanTemplate) made = NULL;
      g_autoptr (AusPlanTemplate) read = NULL;
      g_autoptr (GError) error = NULL;
      g_autofree char *data = NULL;
      g_autofree char *before = NULL;
      g_autofree char *after = NULL;
      AusStep *own;
      gsize length;

      aus_plan_apply_template (plan, template, AUS_LANGUAGE_DE);
      own = add_step (client, "", "Schlüssel abgeben");
      g_object_set (own, "anchor", AUS_ANCHOR_STEP, "offset", 3, "offset-days",
                    AUS_NOTICE_DAYS_CALENDAR, "owner", AUS_PARTY_SUCCESSOR, "length", 4, NULL);
      aus_step_set_waits_for (own, aus_plan_item_get_step (aus_plan_find_origin (plan, "talk"))->id,
                              TRUE);
      aus_step_set_waits_for (
        own, aus_plan_item_get_step (aus_plan_find_origin (plan, "agreement"))->id, TRUE);
      g_object_set (add_step (client, "", "Raum räumen"), "anchor", AUS_ANCHOR_CONTRACT_END,
                    "offset", 7, "private", TRUE, NULL);

      made = aus_plan_make_template (plan, "Meine", trade, NULL);
      data = aus_plan_template_to_data (made, &length);
      read = aus_plan_template_new_from_data (data, length, "t", &error);
      g_assert_no_error (error);
      g_assert_cmpstr (aus_plan_template_get_name (read), ==, "Meine");
      g_assert_cmpint (aus_plan_template_get_trade (read), ==, trade);
      aus_plan_apply_template (again, read, AUS_LANGUAGE_DE);
      before = describe (client);
      after = describe (other);
      g_assert_cmpstr (after, ==, before);

      /* In the plan it was made from all of it is there, also what had no key. */
      g_assert_cmpuint (aus_plan_apply_template (plan, read, AUS_LANGUAGE_DE), ==, 0);
    }
}

static void
test_names_of_made (void)
{
  g_autoptr (GPtrArray) known = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (AusClient) client = make_client ();
  g_autoptr (AusPlan) plan = aus_plan_new (client, aus_date_new (2026, 11, 2));
  g_autoptr (AusPlanTemplate) made = NULL;

  g_ptr_array_add (known, load (AUS_TRADE_WEB));
  add_step (client, "talk", "Gespräch führen");
  add_step (client, "thank-you", "Blumen schicken");
  add_step (client, "", "Ärger klären");
  add_step (client, "", "Ärger klären");
  add_step (client, "", "100 Bilder");
  add_step (client, "", "");
  add_step (client, "asset:1:transfer", "Domain");
  g_object_set (add_step (client, "agreement", "Vereinbarung"), "state", AUS_STEP_STATE_DROPPED,
                NULL);

  made = aus_plan_make_template (plan, "Web", AUS_TRADE_WEB, known);
  g_assert_cmpuint (aus_plan_template_get_n_steps (made), ==, 5);
  g_assert_cmpstr (aus_plan_template_get_step (made, 0)->names[AUS_LANGUAGE_EN], ==,
                   "Talk to the client");
  g_assert_cmpstr (aus_plan_template_get_step (made, 0)->names[AUS_LANGUAGE_DE], ==,
                   "Gespräch führen");
  g_assert_cmpstr (aus_plan_template_get_step (made, 1)->names[AUS_LANGUAGE_EN], ==,
                   "Blumen schicken");
  g_assert_cmpstr (aus_plan_template_get_step (made, 2)->key, ==, "aerger-klaeren");
  g_assert_cmpstr (aus_plan_template_get_step (made, 3)->key, ==, "aerger-klaeren-2");
  g_assert_cmpstr (aus_plan_template_get_step (made, 4)->key, ==, "step-100-bilder");
}

/* What was set by hand becomes a distance; 31 December 2026 is a Thursday. */
static void
test_days_of_made (void)
{
  g_autoptr (AusClient) client = make_client ();
  g_autoptr (AusPlan) plan = aus_plan_new (client, aus_date_new (2026, 11, 2));
  g_autoptr (AusPlanTemplate) made = NULL;
  AusDate before = aus_date_new (2026, 12, 21), after = aus_date_new (2027, 1, 4);
  AusStep *first = add_step (client, "", "First"), *second, *third;
  const int offsets[] = { -7, 2, -3, 0 };

  g_object_set (first, "start", &before, "length", 2, NULL);
  g_object_set (add_step (client, "", "Second"), "start", &after, NULL);
  /* Ticked off where its template had put it */
  g_object_set (add_step (client, "third", "Third"), "offset", -3, "start", &before, "state",
                AUS_STEP_STATE_DONE, NULL);
  /* Waited for what stays behind */
  second = add_step (client, "asset:1:transfer", "Domain");
  third = add_step (client, "", "Fourth");
  g_object_set (third, "anchor", AUS_ANCHOR_STEP, "waits-for", second->id, NULL);
  /* A ring cannot be said */
  second = add_step (client, "", "Fifth");
  third = add_step (client, "", "Sixth");
  g_object_set (second, "waits-for", third->id, NULL);
  g_object_set (third, "waits-for", second->id, NULL);

  made = aus_plan_make_template (plan, "Mine", AUS_TRADE_NONE, NULL);
  g_assert_cmpuint (aus_plan_template_get_n_steps (made), ==, 6);
  for (guint i = 0; i < 3; i++)
    g_assert_cmpint (aus_plan_template_get_step (made, i)->offset, ==, offsets[i]);
  g_assert_cmpint (aus_plan_template_get_step (made, 3)->anchor, ==, AUS_ANCHOR_LAST_DAY);
  for (guint i = 3; i < 6; i++)
    g_assert_cmpstr (aus_plan_template_get_step (made, i)->waits_for, ==, "");
}

/* --- the user's own --------------------------------------------------------------------------- */

static AusPlanTemplate *
make_named (const char *name)
{
  g_autoptr (AusClient) client = make_client ();
  g_autoptr (AusPlan) plan = aus_plan_new (client, aus_date_new (2026, 11, 2));

  add_step (client, "", name);

  return aus_plan_make_template (plan, name, AUS_TRADE_WEB, NULL);
}

static void
save (const char *library,
      const char *name,
      const char *file)
{
  g_autoptr (AusPlanTemplate) template = make_named (name);
  g_autofree char *path = NULL;
  g_autofree char *expected = g_build_filename (library, "plans", file, NULL);
  g_autoptr (GError) error = NULL;

  g_assert_true (aus_own_templates_save (library, template, FALSE, &path, &error));
  g_assert_no_error (error);
  g_assert_cmpstr (path, ==, expected);
}

/* Several stand side by side; none is overwritten but when it was asked for; a broken one is
 * named. */
static void
test_own (void)
{
  g_autofree char *library = g_dir_make_tmp ("aus-plans-XXXXXX", NULL);
  g_autofree char *plans = g_build_filename (library, "plans", NULL);
  g_autofree char *broken = g_build_filename (plans, "plan-web.json", NULL);
  g_autoptr (AusPlanTemplate) same = make_named ("KLEINE SEITE");
  g_autoptr (GPtrArray) list = aus_own_templates_list (library);
  g_autoptr (GError) error = NULL;
  const char *names[] = { "KLEINE SEITE", "Kleine, Seite!", "plan-web" };
  const char *files[] = { "kleine-seite.json", "kleine-seite-2.json", "plan-web.json" };

  g_assert_cmpuint (list->len, ==, 0);
  g_assert_false (aus_own_templates_has (library, "Kleine Seite"));
  save (library, "Kleine Seite", files[0]);
  save (library, "Kleine, Seite!", files[1]);
  g_assert_true (g_file_set_contents (broken, "{\"format\": \"other\"}", -1, NULL));

  g_assert_true (aus_own_templates_has (library, "kleine seite"));
  g_assert_false (aus_own_templates_save (library, same, FALSE, NULL, &error));
  g_assert_error (error, AUS_ERROR, AUS_ERROR_CONFLICT);
  g_clear_error (&error);
  g_assert_true (aus_own_templates_save (library, same, TRUE, NULL, &error));

  g_clear_pointer (&list, g_ptr_array_unref);
  list = aus_own_templates_list (library);
  g_assert_cmpuint (list->len, ==, G_N_ELEMENTS (names));
  for (guint i = 0; i < list->len; i++)
    {
      const AusOwnTemplate *own = g_ptr_array_index (list, i);
      g_autofree char *path = g_build_filename (plans, own->file, NULL);
      guint n = 0;

      while (n < G_N_ELEMENTS (names) && !g_str_equal (own->name, names[n]))
        n++;
      g_assert_cmpuint (n, <, G_N_ELEMENTS (names));
      g_assert_cmpstr (own->file, ==, files[n]);
      g_assert_true ((own->template == NULL) == (n == 2));
      if (n == 2)
        g_assert_true (g_str_has_prefix (own->error->message, "plans/plan-web.json: format: "));
      g_assert_cmpint (g_remove (path), ==, 0);
    }

  g_assert_cmpint (g_rmdir (plans), ==, 0);
  g_assert_cmpint (g_rmdir (library), ==, 0);
}

static void
test_own_unwritable (void)
{
  g_autofree char *library = g_dir_make_tmp ("aus-plans-XXXXXX", NULL);
  g_autofree char *plans = g_build_filename (library, "plans", NULL);
  g_autoptr (AusPlanTemplate) template = make_named ("Mine");
  g_autoptr (GError) error = NULL;

  g_assert_true (g_file_set_contents (plans, "in the way", -1, NULL));
  g_assert_false (aus_own_templates_save (library, template, FALSE, NULL, &error));
  g_assert_nonnull (error);
  g_assert_cmpint (error->domain, ==, G_FILE_ERROR);

  g_assert_cmpint (g_remove (plans), ==, 0);
  g_assert_cmpint (g_rmdir (library), ==, 0);
}

/* --- bad files -------------------------------------------------------------------------------- */

#define STEP_(key, rest) \
  "{\"key\": \"" key "\", \"en\": \"A\", \"de\": \"B\", \"lane\": \"work\", \"owner\": \"me\", " \
  "\"anchor\": \"last-day\", \"offset\": 0, \"length\": 1" rest "}"
#define FILE_(steps) \
  "{\"format\": \"ausklang-plan-template\", \"version\": 1, \"trade\": \"web\", " \
  "\"steps\": [" steps "]}"

static const struct
{
  const char *text;
  int code;
  const char *message;
} bad[] = {
  { "{}", AUS_ERROR_INVALID, "t: format: missing" },
  { "{\"format\": \"other\"}", AUS_ERROR_INVALID, "t: format: not \"ausklang-plan-template\"" },
  { "{\"format\": \"ausklang-plan-template\"}", AUS_ERROR_INVALID, "t: version: missing" },
  { "{\"format\": \"ausklang-plan-template\", \"version\": 0}", AUS_ERROR_INVALID,
    "t: version: out of range" },
  { "{\"format\": \"ausklang-plan-template\", \"version\": 2}", AUS_ERROR_TOO_NEW,
    "t: version: written for a newer version of the program" },
  { "{\"format\": \"ausklang-plan-template\", \"version\": 1, \"trade\": \"baker\"}",
    AUS_ERROR_INVALID, "t: trade: unknown word" },
  { "{\"format\": \"ausklang-plan-template\", \"version\": 1, \"trade\": \"web\"}",
    AUS_ERROR_INVALID, "t: steps: missing" },
  { FILE_ ("1"), AUS_ERROR_INVALID, "t: steps[0]: not an object" },
  { FILE_ ("{}"), AUS_ERROR_INVALID, "t: steps[0].key: missing" },
  { FILE_ (STEP_ ("", "")), AUS_ERROR_INVALID, "t: steps[0].key: empty" },
  { FILE_ (STEP_ ("a", "") "," STEP_ ("a", "")), AUS_ERROR_INVALID, "t: steps[1].key: used twice" },
  { FILE_ (STEP_ ("a", ", \"waits_for\": \"b\"")), AUS_ERROR_INVALID,
    "t: steps[0].waits_for: no such step" },
  { FILE_ (STEP_ ("a", ", \"waits_for\": \"b\"") "," STEP_ ("b", ", \"waits_for\": \"a\"")),
    AUS_ERROR_INVALID, "t: steps[0].waits_for: the steps wait for each other" },
  { FILE_ (STEP_ ("a", "") "," STEP_ ("b", ", \"waits_for\": \"a c\"") ","
           STEP_ ("c", ", \"waits_for\": \"a b\"")),
    AUS_ERROR_INVALID, "t: steps[1].waits_for: the steps wait for each other" },
  { FILE_ ("{\"key\": \"a\", \"en\": \"A\", \"de\": \"B\", \"lane\": \"x\"}"), AUS_ERROR_INVALID,
    "t: steps[0].lane: unknown word" },
  { FILE_ ("{\"key\": \"a\", \"en\": \"A\", \"de\": \"B\", \"lane\": \"work\", \"owner\": \"me\", "
           "\"anchor\": \"last-day\", \"offset\": 1000, \"length\": 1}"),
    AUS_ERROR_INVALID, "t: steps[0].offset: out of range" },
  { FILE_ ("{\"key\": \"a\", \"en\": \"A\", \"de\": \"B\", \"lane\": \"work\", \"owner\": \"me\", "
           "\"anchor\": \"last-day\", \"offset\": 0, \"length\": 0}"),
    AUS_ERROR_INVALID, "t: steps[0].length: out of range" },
};

static void
test_bad (void)
{
  g_autoptr (GError) wrong_type = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (
        aus_plan_template_new_from_data (bad[i].text, strlen (bad[i].text), "t", &error));
      g_assert_error (error, AUS_ERROR, bad[i].code);
      g_assert_cmpstr (error->message, ==, bad[i].message);
    }

  g_assert_null (aus_plan_template_new_from_data ("{\"format\": 1}", 13, "t", &wrong_type));
  g_assert_error (wrong_type, AUS_ERROR, AUS_ERROR_INVALID);
  g_assert_nonnull (strstr (wrong_type->message, "format"));
}

static void
test_good (void)
{
  const char *text = FILE_ (STEP_ ("a", ", \"waits_for\": \"b\", \"more\": 1") "," STEP_ ("b", ""));
  g_autoptr (GError) error = NULL;
  g_autoptr (AusPlanTemplate) template =
    aus_plan_template_new_from_data (text, strlen (text), "t", &error);

  g_assert_no_error (error);
  g_assert_cmpuint (aus_plan_template_get_n_steps (template), ==, 2);
  g_assert_cmpstr (aus_plan_template_get_step (template, 1)->waits_for, ==, "");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/aus/plan-template/shipped", test_shipped);
  g_test_add_func ("/aus/plan-template/names", test_names);
  g_test_add_func ("/aus/plan-template/private", test_private);
  g_test_add_func ("/aus/plan-template/missing-file", test_missing_file);
  g_test_add_func ("/aus/plan-template/twice", test_twice);
  g_test_add_func ("/aus/plan-template/other-trade", test_other_trade);
  g_test_add_func ("/aus/plan-template/undo", test_undo);
  g_test_add_func ("/aus/plan-template/round-trip", test_round_trip);
  g_test_add_func ("/aus/plan-template/names-of-made", test_names_of_made);
  g_test_add_func ("/aus/plan-template/days-of-made", test_days_of_made);
  g_test_add_func ("/aus/plan-template/own", test_own);
  g_test_add_func ("/aus/plan-template/own-unwritable", test_own_unwritable);
  g_test_add_func ("/aus/plan-template/bad", test_bad);
  g_test_add_func ("/aus/plan-template/good", test_good);

  return g_test_run ();
}
