/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Which rule the facts lead to, what is answered and what is warned of. Today is Monday 23 November
 * 2026, the user is in Saxony. */

#include "config.h"

#include "../lib/aus-law-fixture.h"
#include "core/base/aus-error.h"
#include "core/law/aus-notice-choice.h"
#include "core/law/aus-notice.h"

typedef struct
{
  AusLawBook *book;
  AusClient *client;
} Fixture;

static AusDate
day (const char *iso)
{
  AusDate date = AUS_DATE_NONE;

  g_assert_true (*iso == '\0' || aus_date_parse (iso, &date));

  return date;
}

static void
assert_day (AusDate     date,
            const char *iso)
{
  g_autofree char *text = aus_date_to_iso (date);

  g_assert_cmpstr (text, ==, iso);
}

static void
set_day (gpointer    entity,
         const char *property,
         const char *iso)
{
  AusDate date = day (iso);

  g_object_set (entity, property, &date, NULL);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (AusContact) contact = aus_contact_new ();

  fixture->book = aus_law_fixture_new ("DE-SN");
  fixture->client = aus_client_new ();
  g_object_set (fixture->client, "law", AUS_LAW_DE, NULL);
  g_object_set (contact, "receives-notice", TRUE, NULL);
  aus_entity_list_append (fixture->client->contacts, contact);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_clear_object (&fixture->client);
  g_clear_object (&fixture->book);
}

static char *
join (GPtrArray *remarks,
      gboolean   with_rule)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < remarks->len; i++)
    {
      const AusNoticeRemark *remark = g_ptr_array_index (remarks, i);

      g_assert_true (*remark->sentence != '\0');
      if (i > 0)
        g_string_append_c (text, ' ');
      if (with_rule)
        g_string_append_printf (text, "%s:", remark->rule->id);
      g_string_append (text, remark->code);
    }

  return g_string_free (g_steal_pointer (&text), FALSE);
}

/* --- the choice ------------------------------------------------------------------------------- */

#define CLAUSE .clause_length = 4, .clause_unit = AUS_NOTICE_UNIT_WEEKS
#define FIXED  .term = AUS_CONTRACT_TERM_FIXED
#define LONG   FIXED, .start = { 736330 }, .fixed_until = { 741000 }

/* A rule, and of the others one "id:code" that must be among the rejected ones */
static const struct
{
  AusNoticeFacts facts;
  const char *rule;
  const char *rejected;
} choices[] = {
  { { .law = AUS_LAW_DE, .fee_unit = AUS_FEE_UNIT_DAY }, "DE-621-1", "DE-621-3:other-fee" },
  { { .law = AUS_LAW_DE, .fee_unit = AUS_FEE_UNIT_WEEK }, "DE-621-2", "DE-648:not-work" },
  { { .law = AUS_LAW_DE, .fee_unit = AUS_FEE_UNIT_MONTH }, "DE-621-3", "DE-627:not-confirmed" },
  { { .law = AUS_LAW_DE, .fee_unit = AUS_FEE_UNIT_QUARTER }, "DE-621-4", "DE-contract:no-clause" },
  { { .law = AUS_LAW_DE, .fee_unit = AUS_FEE_UNIT_PIECE }, "DE-621-5a",
    "DE-621-5b:not-main-occupation" },
  { { .law = AUS_LAW_DE, .fee_unit = AUS_FEE_UNIT_PIECE, .main_occupation = TRUE }, "DE-621-5b",
    "DE-621-5a:main-occupation" },
  { { .law = AUS_LAW_DE, .fee_unit = AUS_FEE_UNIT_HOUR }, "DE-621-1", "DE-621-5a:hours-ask" },
  { { .law = AUS_LAW_DE, .fee_unit = AUS_FEE_UNIT_HOUR, .main_occupation = TRUE }, "DE-621-1",
    "DE-621-5b:hours-ask" },
  { { .law = AUS_LAW_DE, .fee_unit = AUS_FEE_UNIT_HOUR,
      .hours_counted = AUS_HOURS_COUNTED_BY_DAY }, "DE-621-1", "DE-621-5a:other-fee" },
  { { .law = AUS_LAW_DE, .fee_unit = AUS_FEE_UNIT_HOUR,
      .hours_counted = AUS_HOURS_COUNTED_NOT_BY_TIME }, "DE-621-5a", "DE-621-1:other-fee" },
  { { .law = AUS_LAW_DE, .fee_unit = AUS_FEE_UNIT_MONTH, CLAUSE }, "DE-contract",
    "DE-621-3:after-chosen" },
  { { .law = AUS_LAW_DE, .special_trust = TRUE }, "DE-627", "DE-621-1:hours-ask|" },
  { { .law = AUS_LAW_DE, .special_trust = TRUE, CLAUSE }, "DE-contract", "DE-627:after-chosen" },
  { { .law = AUS_LAW_DE, .kind = AUS_CONTRACT_KIND_WORK }, "DE-648", "DE-621-3:work" },
  { { .law = AUS_LAW_DE, .kind = AUS_CONTRACT_KIND_WORK, FIXED }, "DE-648", "DE-620:work" },
  { { .law = AUS_LAW_DE, .kind = AUS_CONTRACT_KIND_WORK, CLAUSE }, "DE-contract",
    "DE-648:after-chosen" },
  { { .law = AUS_LAW_DE, FIXED }, "DE-620", "DE-624:not-over-five-years" },
  { { .law = AUS_LAW_DE, FIXED, CLAUSE }, "DE-620", "DE-contract:term-binds" },
  { { .law = AUS_LAW_DE, FIXED, CLAUSE, .notice_in_term = TRUE }, "DE-contract",
    "DE-620:term-agreed" },
  { { .law = AUS_LAW_DE, LONG }, "DE-624", "DE-620:after-chosen" },
  { { .law = AUS_LAW_DE, FIXED, .fixed_until = { 737000 }, .fee_unit = AUS_FEE_UNIT_MONTH },
    "DE-621-3", "DE-620:term-over" },
  { { .law = AUS_LAW_DE, .employment = TRUE, CLAUSE }, "DE-623", "DE-contract:after-chosen" },
  { { .law = AUS_LAW_DE }, "DE-621-1", "DE-626:for-cause" },
  { { .law = AUS_LAW_AT }, "AT-open", "AT-1159-6:not-free-employee" },
  { { .law = AUS_LAW_AT, CLAUSE }, "AT-contract", "AT-open:after-chosen" },
  { { .law = AUS_LAW_AT, .free_employee = AUS_ANSWER_YES }, "AT-1159-6", "AT-contract:no-clause" },
  { { .law = AUS_LAW_AT, .free_employee = AUS_ANSWER_YES, .clause_length = 3,
      .clause_unit = AUS_NOTICE_UNIT_MONTHS }, "AT-1159-6", "AT-contract:after-chosen" },
  { { .law = AUS_LAW_AT, .free_employee = AUS_ANSWER_YES, .clause_length = 2,
      .clause_unit = AUS_NOTICE_UNIT_WEEKS }, "AT-contract", "AT-1159-6:after-chosen" },
  { { .law = AUS_LAW_AT, .free_employee = AUS_ANSWER_YES, .start = { 738000 },
      .clause_length = 3, .clause_unit = AUS_NOTICE_UNIT_MONTHS }, "AT-contract",
    "AT-1159-6:older-clause" },
  { { .law = AUS_LAW_AT, .kind = AUS_CONTRACT_KIND_WORK }, "AT-1168", "AT-open:work" },
  { { .law = AUS_LAW_AT, FIXED }, "XX-fixed", "AT-contract:no-clause" },
  { { .law = AUS_LAW_CH }, "CH-404", "CH-377:not-work" },
  { { .law = AUS_LAW_CH, CLAUSE }, "CH-404", "CH-contract:clause-not-binding" },
  { { .law = AUS_LAW_CH, FIXED }, "CH-404", "CH-contract:no-clause" },
  { { .law = AUS_LAW_CH, .kind = AUS_CONTRACT_KIND_WORK }, "CH-377", "CH-404:work" },
  { { .law = AUS_LAW_CH, .kind = AUS_CONTRACT_KIND_WORK, FIXED, CLAUSE }, "CH-377",
    "CH-contract:term-binds" },
  { { .law = AUS_LAW_GB }, "GB-reasonable", "GB-contract:no-clause" },
  { { .law = AUS_LAW_GB, CLAUSE }, "GB-contract", "GB-reasonable:after-chosen" },
  { { .law = AUS_LAW_US }, "XX-default-14", "US-NY:note" },
  { { .law = AUS_LAW_US, CLAUSE }, "US-contract", "US-CA:note" },
  { { .law = AUS_LAW_NONE }, "XX-default-14", "XX-contract:no-clause" },
  { { .law = AUS_LAW_NONE, CLAUSE }, "XX-contract", "XX-default-14:after-chosen" },
  { { .law = AUS_LAW_NONE, .employment = TRUE }, "XX-employment", "XX-fixed:not-fixed" },
};

static void
test_choice (Fixture       *fixture,
             gconstpointer  data)
{
  for (gsize i = 0; i < G_N_ELEMENTS (choices); i++)
    {
      g_autoptr (GPtrArray) rejected =
        g_ptr_array_new_with_free_func ((GDestroyNotify) aus_notice_remark_free);
      const AusNoticeRule *rule = aus_notice_choose (aus_law_book_get_rules (fixture->book),
                                                     &choices[i].facts, day ("2026-11-23"),
                                                     rejected);
      g_autofree char *codes = join (rejected, TRUE);

      g_test_message ("%" G_GSIZE_FORMAT ": %s", i, codes);
      g_assert_nonnull (rule);
      g_assert_cmpstr (rule->id, ==, choices[i].rule);
      if (!g_str_has_suffix (choices[i].rejected, "|"))
        g_assert_nonnull (strstr (codes, choices[i].rejected));
    }
}

/* --- warnings --------------------------------------------------------------------------------- */

static const struct
{
  AusNoticeFacts facts;
  const char *received;
  const char *warnings; /* codes, in order */
} warned[] = {
  { { .law = AUS_LAW_DE, .fee_unit = AUS_FEE_UNIT_MONTH }, "2026-11-23", "" },
  { { .law = AUS_LAW_DE, .fee_unit = AUS_FEE_UNIT_MONTH }, "2026-11-15", "receipt-weekend" },
  { { .law = AUS_LAW_DE, .fee_unit = AUS_FEE_UNIT_MONTH }, "2026-12-25", "receipt-holiday" },
  { { .law = AUS_LAW_DE, .fee_unit = AUS_FEE_UNIT_MONTH, .form = AUS_CONTRACT_FORM_TEXT },
    "2026-11-23", "form-text" },
  { { .law = AUS_LAW_DE, .fee_unit = AUS_FEE_UNIT_MONTH, .form = AUS_CONTRACT_FORM_WRITTEN,
      .lacks_recipient = TRUE, .cure_days = 14 },
    "2026-11-23", "form-written no-recipient cure-period" },
  { { .law = AUS_LAW_DE, .fee_unit = AUS_FEE_UNIT_HOUR }, "2026-11-23", "hourly-ask" },
  { { .law = AUS_LAW_DE, .fee_unit = AUS_FEE_UNIT_HOUR, CLAUSE }, "2026-11-23", "" },
  { { .law = AUS_LAW_DE, .special_trust = TRUE, .fee_unit = AUS_FEE_UNIT_PIECE }, "2026-11-23",
    "bad-moment" },
  { { .law = AUS_LAW_DE, .special_trust = TRUE, .fee_unit = AUS_FEE_UNIT_MONTH }, "2026-11-23",
    "bad-moment trust-fixed-pay" },
  { { .law = AUS_LAW_DE, FIXED, CLAUSE }, "2026-11-23", "clause-in-term" },
  { { .law = AUS_LAW_DE, FIXED, .fixed_until = { 737000 }, .fee_unit = AUS_FEE_UNIT_MONTH },
    "2026-11-23", "silent-extension" },
  { { .law = AUS_LAW_DE, .kind = AUS_CONTRACT_KIND_WORK, CLAUSE }, "2026-11-23",
    "clause-for-result" },
  { { .law = AUS_LAW_DE, .kind = AUS_CONTRACT_KIND_MIXED, CLAUSE }, "2026-11-23", "mixed" },
  { { .law = AUS_LAW_DE, .clause_length = 7, .clause_unit = AUS_NOTICE_UNIT_MONTHS }, "2026-11-23",
    "beyond-six-months" },
  { { .law = AUS_LAW_DE, .fee_unit = AUS_FEE_UNIT_WEEK }, "2051-11-22",
    "no-holidays" },
  { { .law = AUS_LAW_DE, .employment = TRUE, .lacks_recipient = TRUE }, "2026-11-23", "" },
  { { .law = AUS_LAW_AT }, "2026-11-23", "suggestion unverified free-employee-ask" },
  { { .law = AUS_LAW_AT, .free_employee = AUS_ANSWER_YES }, "2026-11-23", "start-unknown" },
  { { .law = AUS_LAW_CH }, "2026-11-23", "bad-moment" },
  { { .law = AUS_LAW_GB }, "2026-11-23", "suggestion" },
  { { .law = AUS_LAW_NONE }, "2026-11-23", "custom" },
};

static void
test_warnings (Fixture       *fixture,
               gconstpointer  data)
{
  for (gsize i = 0; i < G_N_ELEMENTS (warned); i++)
    {
      AusNoticeFacts facts = warned[i].facts;
      g_autoptr (AusNotice) notice = NULL;
      g_autofree char *codes = NULL;

      facts.werktage = aus_law_book_get_werktage (fixture->book, fixture->client);
      notice = aus_notice_new_received (fixture->book, NULL, &facts, day (warned[i].received),
                                        day ("2026-11-23"));
      codes = join (notice->warnings, FALSE);
      g_test_message ("%" G_GSIZE_FORMAT, i);
      g_assert_cmpstr (codes, ==, warned[i].warnings);
    }
}

/* --- answers ---------------------------------------------------------------------------------- */

/* § 648 BGB: of 10,000 € 60 % are done, so 6,000 € and 5 % of the other 4,000 € */
static void
test_presumed_fee (Fixture       *fixture,
                   gconstpointer  data)
{
  static const struct { gint64 fee; int done; gint64 owed; } amounts[] = {
    { 1000000, 60, 620000 }, { 1000000, 0, 50000 }, { 1000000, 100, 1000000 }, { 0, 30, 0 },
    { 1, 50, 1 }, { 99, 33, 36 }, { G_MAXINT64, 100, G_MAXINT64 },
  };
  AusContract *contract = fixture->client->contract;
  AusProject *project = aus_entity_list_add_new (fixture->client->projects);
  AusMoney fee = aus_money_new (1000000, "EUR");
  g_autoptr (AusNotice) notice = NULL;
  g_autoptr (AusNotice) two = NULL;
  const AusNoticeRemark *remark;

  for (gsize i = 0; i < G_N_ELEMENTS (amounts); i++)
    g_assert_cmpint (aus_notice_get_presumed_fee (aus_money_new (amounts[i].fee, "EUR"),
                                                  amounts[i].done, 5).minor, ==, amounts[i].owed);

  g_object_set (contract, "kind", AUS_CONTRACT_KIND_WORK, "fee", &fee, "fee-unit",
                AUS_FEE_UNIT_PIECE, NULL);
  g_object_set (project, "progress", 60, NULL);
  notice = aus_notice_new_for_client (fixture->book, fixture->client, day ("2026-11-23"));
  g_assert_cmpuint (notice->warnings->len, ==, 1);
  remark = g_ptr_array_index (notice->warnings, 0);
  g_assert_cmpstr (remark->code, ==, "presumed-fee");
  g_assert_cmpstr (remark->sentence, ==,
                   "If the client ends it now, with 60% done, €6,200.00 are presumed to be owed: "
                   "the share of what is done, and 5% of the rest.");

  aus_entity_list_add_new (fixture->client->projects);
  two = aus_notice_new_for_client (fixture->book, fixture->client, day ("2026-11-23"));
  g_assert_cmpuint (two->warnings->len, ==, 0);
}

static void
count (guint *n)
{
  (*n)++;
}

static void
test_backwards (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr (AusNotice) notice = NULL;
  g_autofree char *reason = NULL;

  set_day (fixture->client->ending, "last-day", "2026-12-31");
  notice = aus_notice_new_for_client (fixture->book, fixture->client, day ("2026-11-23"));
  g_assert_cmpint (notice->outcome, ==, AUS_NOTICE_OUTCOME_DATE);
  g_assert_false (notice->too_late);
  assert_day (notice->latest, "2026-12-15");
  assert_day (notice->end, "2026-12-31");
  assert_day (notice->send_by[AUS_NOTICE_CHANNEL_LETTER], "2026-12-10");
  assert_day (notice->send_by[AUS_NOTICE_CHANNEL_REGISTERED], "2026-12-09");
  assert_day (notice->send_by[AUS_NOTICE_CHANNEL_MESSENGER], "2026-12-14");
  assert_day (notice->send_by[AUS_NOTICE_CHANNEL_EMAIL], "2026-12-14");
  g_assert_cmpstr (notice->sentence, ==,
                   "To end by Thursday 31 December 2026, the notice must be received by Tuesday "
                   "15 December 2026.");
  reason = aus_notice_dup_reason (notice);
  g_assert_cmpstr (reason, ==,
                   "§ 621 Nr. 3 BGB: If the fee is measured by the month, a notice that arrives by "
                   "the 15th ends the contract at the end of that month. Orientation, not legal "
                   "advice.");
}

/* How long things travel is the user's own guess. */
static void
test_post_days (Fixture       *fixture,
                gconstpointer  data)
{
  static const char * const sent[] = { "2026-12-14", "2026-12-11", "2026-12-10", "2026-12-09" };
  g_autoptr (AusSender) sender = aus_sender_new ();
  g_autoptr (AusLawBook) book = NULL;
  g_autoptr (AusNotice) notice = NULL;
  guint n_changes = 0;

  g_object_set (sender, "holiday-region", "DE-SN", NULL);
  book = aus_law_fixture_new_for_sender (sender, AUS_LANGUAGE_EN);
  g_signal_connect_swapped (book, "changed", G_CALLBACK (count), &n_changes);
  g_object_set (sender->post_days, "letter", 1, "registered", 2, "messenger", 3, "email", 4, NULL);
  g_assert_cmpuint (n_changes, ==, 4);

  set_day (fixture->client->ending, "last-day", "2026-12-31");
  notice = aus_notice_new_for_client (book, fixture->client, day ("2026-11-23"));
  for (int i = 0; i < AUS_N_NOTICE_CHANNELS; i++)
    assert_day (notice->send_by[i], sent[i]);
}

static void
test_too_late (Fixture       *fixture,
               gconstpointer  data)
{
  g_autoptr (AusNotice) notice = NULL;

  set_day (fixture->client->ending, "last-day", "2026-11-30");
  notice = aus_notice_new_for_client (fixture->book, fixture->client, day ("2026-11-23"));
  g_assert_true (notice->too_late);
  assert_day (notice->latest, "2026-11-15");
  assert_day (notice->next_end, "2026-12-31");
  g_assert_cmpstr (notice->sentence, ==,
                   "It is too late to end by Monday 30 November 2026. The next possible end, with "
                   "a notice received today, is Thursday 31 December 2026.");
}

/* What waits for a notice counts from here. */
static void
test_day (Fixture       *fixture,
          gconstpointer  data)
{
  AusEnding *ending = fixture->client->ending;
  AusDate today = day ("2026-11-23");
  gboolean planned;

  assert_day (aus_notice_get_day (fixture->book, fixture->client, today, &planned), "");
  set_day (ending, "last-day", "2026-12-31");
  assert_day (aus_notice_get_day (fixture->book, fixture->client, today, &planned), "2026-12-15");
  g_assert_true (planned);
  assert_day (aus_notice_get_day (NULL, fixture->client, today, &planned), "");
  set_day (ending, "notice-sent", "2026-12-10");
  assert_day (aus_notice_get_day (fixture->book, fixture->client, today, &planned), "2026-12-15");
  g_object_set (ending, "notice-channel", AUS_NOTICE_CHANNEL_EMAIL, NULL);
  assert_day (aus_notice_get_day (fixture->book, fixture->client, today, &planned), "2026-12-11");
  set_day (ending, "notice-received", "2026-12-14");
  assert_day (aus_notice_get_day (fixture->book, fixture->client, today, &planned), "2026-12-14");
  g_assert_false (planned);
}

/* Where nothing can be counted there is no day, and the answer says why. */
static void
test_no_date (Fixture       *fixture,
              gconstpointer  data)
{
  AusContract *contract = fixture->client->contract;
  AusDate today = day ("2026-11-23");
  g_autoptr (AusNotice) work = NULL;
  g_autoptr (AusNotice) fixed = NULL;
  g_autoptr (AusNotice) employed = NULL;

  set_day (fixture->client->ending, "last-day", "2026-12-31");
  g_object_set (contract, "kind", AUS_CONTRACT_KIND_WORK, NULL);
  work = aus_notice_new_for_client (fixture->book, fixture->client, today);
  g_assert_cmpint (work->outcome, ==, AUS_NOTICE_OUTCOME_CLIENT_ONLY);
  assert_day (aus_notice_get_due (fixture->book, fixture->client, today), "");

  g_object_set (contract, "kind", AUS_CONTRACT_KIND_SERVICE, "term", AUS_CONTRACT_TERM_FIXED, NULL);
  set_day (contract, "fixed-until", "2027-06-30");
  fixed = aus_notice_new_for_client (fixture->book, fixture->client, today);
  g_assert_cmpint (fixed->outcome, ==, AUS_NOTICE_OUTCOME_FIXED);
  assert_day (fixed->end, "2027-06-30");

  g_object_set (contract, "employment", TRUE, NULL);
  employed = aus_notice_new_for_client (fixture->book, fixture->client, today);
  g_assert_cmpint (employed->outcome, ==, AUS_NOTICE_OUTCOME_REFUSED);
  assert_day (employed->end, "");
  g_assert_null (aus_notice_new_for_client (NULL, fixture->client, today));
}

/* --- bad data --------------------------------------------------------------------------------- */

#define HEAD "{\"format\":\"ausklang-notice-rules\",\"version\":1,\"as_of\":\"2026-11-23\"," \
             "\"rules\":["
#define RULE(algorithm) \
  "{\"id\":\"DE-x\",\"jurisdiction\":\"DE\",\"law\":{\"en\":\"a\",\"de\":\"a\"}," \
  "\"label\":{\"en\":\"a\",\"de\":\"a\"},\"sentence\":{\"en\":\"a\",\"de\":\"a\"}," \
  "\"who\":\"both\",\"inputs\":[\"received\"],\"algorithm\":{" algorithm "}," \
  "\"source\":{\"en\":\"a\",\"de\":\"a\"},\"status\":\"verified\"}"

static const struct
{
  const char *data;
  int code; /* -1: good */
  const char *path;
} files[] = {
  { HEAD RULE ("\"type\":\"immediate\"") "]}", -1, NULL },
  { "{}", AUS_ERROR_INVALID, "format" },
  { "{\"format\":\"ausklang-notice-rules\",\"version\":2}", AUS_ERROR_TOO_NEW, "version" },
  { HEAD "{}]}", AUS_ERROR_INVALID, "rules[0].id" },
  { HEAD RULE ("\"type\":\"guess\"") "]}", AUS_ERROR_INVALID, "rules[0].algorithm.type" },
  { HEAD RULE ("\"type\":\"add-days\"") "]}", AUS_ERROR_INVALID, "rules[0].algorithm.days" },
  { HEAD RULE ("\"type\":\"add-days\",\"days\":0") "]}", AUS_ERROR_INVALID,
    "rules[0].algorithm.days" },
  { HEAD RULE ("\"type\":\"add-days\",\"days\":\"1\"") "]}", AUS_ERROR_INVALID,
    "rules[0].algorithm.days" },
  { HEAD RULE ("\"type\":\"month-end-if-day-le\",\"day\":29") "]}", AUS_ERROR_INVALID,
    "rules[0].algorithm.day" },
  { HEAD RULE ("\"type\":\"add-weeks-then-anchor\",\"weeks\":6,\"weeks_later\":4,\"years\":2,"
               "\"since\":\"2026-01-01\",\"anchor\":\"any\"") "]}", AUS_ERROR_INVALID,
    "rules[0].algorithm.weeks_later" },
  { HEAD RULE ("\"type\":\"immediate\"") "," RULE ("\"type\":\"immediate\"") "]}",
    AUS_ERROR_INVALID, "rules[1].id" },
};

static void
test_bad_data (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (AusNoticeRules) rules = aus_notice_rules_new_from_data (
        files[i].data, strlen (files[i].data), "n.json", &error);

      g_test_message ("%" G_GSIZE_FORMAT ": %s", i, error != NULL ? error->message : "good");
      if (files[i].code < 0)
        {
          g_assert_no_error (error);
          continue;
        }
      g_assert_null (rules);
      g_assert_error (error, AUS_ERROR, files[i].code);
      g_assert_true (g_str_has_prefix (error->message, "n.json: "));
      g_assert_nonnull (strstr (error->message, files[i].path));
    }
}

#define ADD(path, function) \
  g_test_add ("/aus/notice/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("choice", test_choice);
  ADD ("warnings", test_warnings);
  ADD ("backwards", test_backwards);
  ADD ("post-days", test_post_days);
  ADD ("presumed-fee", test_presumed_fee);
  ADD ("too-late", test_too_late);
  ADD ("day", test_day);
  ADD ("no-date", test_no_date);
  g_test_add_func ("/aus/notice/bad-data", test_bad_data);

  return g_test_run ();
}
