/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gstdio.h>

#include "core/base/aus-enum.h"
#include "core/base/aus-error.h"
#include "core/base/aus-history.h"
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

/* The user's own goes before the program's; a broken one is named, and the program's is taken. */
static void
test_own (void)
{
  g_autofree char *library = g_dir_make_tmp ("aus-plans-XXXXXX", NULL);
  g_autofree char *plans = g_build_filename (library, "plans", NULL);
  g_autofree char *path = g_build_filename (plans, "plan-web.json", NULL);
  g_autofree char *folder = get_rules_folder ();
  const char *text =
    "{\"format\": \"ausklang-plan-template\", \"version\": 1, \"trade\": \"web\", \"steps\": ["
    "{\"key\": \"a\", \"en\": \"A\", \"de\": \"B\", \"lane\": \"work\", \"owner\": \"me\", "
    "\"anchor\": \"contract-end\", \"offset\": 14, \"offset_days\": \"calendar\", "
    "\"length\": 1}]}";
  g_autoptr (AusPlanTemplate) none = NULL;
  g_autoptr (AusPlanTemplate) own = NULL;
  g_autoptr (AusPlanTemplate) other = NULL;
  g_autoptr (GError) broken = NULL;
  g_autoptr (GError) error = NULL;

  none = aus_plan_template_load_for (library, folder, AUS_TRADE_WEB, &broken, &error);
  g_assert_no_error (broken);
  g_assert_cmpuint (aus_plan_template_get_n_steps (none), >, 1);

  g_assert_cmpint (g_mkdir (plans, 0700), ==, 0);
  g_assert_true (g_file_set_contents (path, text, -1, NULL));
  own = aus_plan_template_load_for (library, folder, AUS_TRADE_WEB, &broken, &error);
  g_assert_no_error (broken);
  g_assert_cmpuint (aus_plan_template_get_n_steps (own), ==, 1);
  g_assert_cmpint (aus_plan_template_get_step (own, 0)->anchor, ==, AUS_ANCHOR_CONTRACT_END);
  g_assert_cmpint (aus_plan_template_get_step (own, 0)->offset_days, ==,
                   AUS_NOTICE_DAYS_CALENDAR);

  g_assert_true (g_file_set_contents (path, "{\"format\": \"other\"}", -1, NULL));
  other = aus_plan_template_load_for (library, folder, AUS_TRADE_WEB, &broken, &error);
  g_assert_no_error (error);
  g_assert_error (broken, AUS_ERROR, AUS_ERROR_INVALID);
  g_assert_true (g_str_has_prefix (broken->message, "plans/plan-web.json: format: "));
  g_assert_cmpuint (aus_plan_template_get_n_steps (other), >, 1);

  g_assert_cmpint (g_remove (path), ==, 0);
  g_assert_cmpint (g_rmdir (plans), ==, 0);
  g_assert_cmpint (g_rmdir (library), ==, 0);
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
  g_test_add_func ("/aus/plan-template/own", test_own);
  g_test_add_func ("/aus/plan-template/twice", test_twice);
  g_test_add_func ("/aus/plan-template/other-trade", test_other_trade);
  g_test_add_func ("/aus/plan-template/undo", test_undo);
  g_test_add_func ("/aus/plan-template/bad", test_bad);
  g_test_add_func ("/aus/plan-template/good", test_good);

  return g_test_run ();
}
