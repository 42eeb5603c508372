/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/client/aus-label.h"
#include "core/client/aus-types.h"

static const struct
{
  GType (*type) (void);
  guint n_values;
} types[] = {
  { aus_language_get_type, 2 },        { aus_address_form_get_type, 2 },
  { aus_law_get_type, 6 },             { aus_trade_get_type, 6 },
  { aus_address_use_get_type, 3 },     { aus_salutation_get_type, 3 },
  { aus_contract_kind_get_type, 4 },   { aus_contract_term_get_type, 2 },
  { aus_fee_unit_get_type, 6 },        { aus_notice_unit_get_type, 4 },
  { aus_notice_days_get_type, 2 },     { aus_notice_anchor_get_type, 5 },
  { aus_contract_form_get_type, 3 },   { aus_project_outcome_get_type, 3 },
  { aus_asset_kind_get_type, 9 },      { aus_asset_outcome_get_type, 5 },
  { aus_party_get_type, 3 },           { aus_referral_status_get_type, 6 },
  { aus_log_kind_get_type, 7 },        { aus_lane_get_type, 6 },
  { aus_step_state_get_type, 4 },      { aus_anchor_get_type, 6 },
  { aus_stage_get_type, 12 },          { aus_edition_get_type, 2 },
  { aus_notice_channel_get_type, 4 },
  { aus_send_channel_get_type, 5 },
   { aus_hours_counted_get_type, 3 },
  { aus_answer_get_type, 3 },
  { aus_signal_kind_get_type, 8 },     { aus_clarity_get_type, 2 },
  { aus_decision_get_type, 5 },        { aus_repair_outcome_get_type, 4 },
};

/* Every value has a word, and no two of one enumeration have the same. */
static void
test_complete (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    {
      g_autoptr (GEnumClass) klass = g_type_class_ref (types[i].type ());
      g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

      g_assert_cmpuint (klass->n_values, ==, types[i].n_values);
      for (guint j = 0; j < klass->n_values; j++)
        {
          const char *label = aus_label (types[i].type (), klass->values[j].value);

          g_test_message ("%s %s: %s", g_type_name (types[i].type ()),
                          klass->values[j].value_nick, label);
          g_assert_true (label != NULL && *label != '\0');
          g_assert_true (g_hash_table_add (seen, (gpointer) label));
        }
    }
}

static void
test_words (void)
{
  g_assert_cmpstr (aus_label (AUS_TYPE_STAGE, AUS_STAGE_RUNNING), ==, "Running");
  g_assert_cmpstr (aus_label (AUS_TYPE_STAGE, AUS_STAGE_FADED), ==, "Faded out");
  g_assert_cmpstr (aus_label (AUS_TYPE_LANE, AUS_LANE_HANDOVER), ==, "Handover");
  g_assert_cmpstr (aus_label (AUS_TYPE_NOTICE_ANCHOR, AUS_NOTICE_ANCHOR_MID_OR_MONTH_END), ==,
                   "15th or end of a month");
  g_assert_cmpstr (aus_label (AUS_TYPE_STAGE, AUS_STAGE_NOTICE), ==, "Notice");
}

static void
test_unknown (void)
{
  g_test_expect_message ("aus-core", G_LOG_LEVEL_CRITICAL, "*aus_label*");
  g_assert_cmpstr (aus_label (AUS_TYPE_STAGE, 12), ==, "");
  g_test_assert_expected_messages ();
  g_test_expect_message ("aus-core", G_LOG_LEVEL_CRITICAL, "*aus_label*");
  g_assert_cmpstr (aus_label (AUS_TYPE_STAGE, -1), ==, "");
  g_test_assert_expected_messages ();
  g_test_expect_message ("aus-core", G_LOG_LEVEL_CRITICAL, "*aus_label*");
  g_assert_cmpstr (aus_label (G_TYPE_INT, 0), ==, "");
  g_test_assert_expected_messages ();
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/aus/label/complete", test_complete);
  g_test_add_func ("/aus/label/words", test_words);
  g_test_add_func ("/aus/label/unknown", test_unknown);

  return g_test_run ();
}
