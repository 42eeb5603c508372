/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-cli.h"

#include <glib/gi18n.h>

#include "core/base/aus-enum.h"
#include "core/base/aus-format.h"
#include "core/client/aus-label.h"
#include "core/law/aus-notice-count.h"
#include "core/law/aus-notice.h"

#define ANY_CHANNEL -1

/* One question */
typedef struct
{
  AusDate received, end; /* one of them is set */
  int channel;
  const AusNoticeRule *rule; /* NULL: that of the client's facts */
  AusNoticeFacts facts;
  AusLawBook *book;
} Question;

static const char * const outcome_words[] = {
  [AUS_NOTICE_OUTCOME_DATE] = "date",
  [AUS_NOTICE_OUTCOME_CLIENT_ONLY] = "client-only",
  [AUS_NOTICE_OUTCOME_FIXED] = "fixed",
  [AUS_NOTICE_OUTCOME_REFUSED] = "refused",
  [AUS_NOTICE_OUTCOME_UNKNOWN] = "unknown",
};

/* --- JSON ------------------------------------------------------------------------------------- */

static JsonObject *
rule_to_json (const AusNoticeRule *rule,
              AusLanguage          language)
{
  static const char * const who[] = { "both", "freelancer", "client", "nobody" };
  static const char * const status[] = { "verified", "unverified", "custom" };
  JsonObject *object = json_object_new ();

  json_object_set_string_member (object, "id", rule->id);
  json_object_set_string_member (object, "jurisdiction", rule->jurisdiction);
  json_object_set_string_member (object, "law", rule->laws[language]);
  json_object_set_string_member (object, "label", rule->labels[language]);
  json_object_set_string_member (object, "sentence", rule->sentences[language]);
  json_object_set_string_member (object, "care", rule->cares[language]);
  json_object_set_string_member (object, "who", who[rule->who]);
  json_object_set_boolean_member (object, "for_cause", rule->for_cause);
  json_object_set_string_member (object, "inputs", rule->inputs);
  json_object_set_string_member (object, "source", rule->sources[language]);
  json_object_set_string_member (object, "status", status[rule->status]);

  return object;
}

static JsonArray *
remarks_to_json (GPtrArray *remarks)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < remarks->len; i++)
    {
      const AusNoticeRemark *remark = g_ptr_array_index (remarks, i);
      JsonObject *object = json_object_new ();

      if (remark->rule != NULL)
        json_object_set_string_member (object, "rule", remark->rule->id);
      json_object_set_string_member (object, "code", remark->code);
      json_object_set_string_member (object, "sentence", remark->sentence);
      json_array_add_object_element (array, object);
    }

  return array;
}

/* The last day to send it by that channel; not set when there is none */
static AusDate
get_send_by (const Question  *self,
             const AusNotice *notice,
             int              channel)
{
  AusDate day = aus_date_is_set (notice->received) ? notice->received : notice->latest;
  AusWorkCalendar *workdays = aus_law_book_get_workdays (self->book, self->facts.werktage);

  if (!aus_date_is_set (day) || notice->outcome != AUS_NOTICE_OUTCOME_DATE ||
      (self->channel != ANY_CHANNEL && self->channel != channel))
    return AUS_DATE_NONE;

  return aus_law_book_get_send_by (self->book, workdays, day, (AusNoticeChannel) channel);
}

static void
print_json (const Question  *self,
            const AusNotice *notice)
{
  JsonObject *root = json_object_new ();
  JsonObject *send_by = json_object_new ();
  g_autofree char *reason = aus_notice_dup_reason (notice);

  json_object_set_string_member (root, "outcome", outcome_words[notice->outcome]);
  aus_cli_set_date (root, "received", notice->received);
  aus_cli_set_date (root, "wanted_end", notice->wanted);
  aus_cli_set_date (root, "latest_receipt", notice->latest);
  aus_cli_set_date (root, "end", notice->end);
  json_object_set_boolean_member (root, "too_late", notice->too_late);
  aus_cli_set_date (root, "next_end", notice->next_end);
  if (notice->rule != NULL && aus_date_is_set (notice->received))
    aus_cli_set_date (root, "knowledge_deadline",
                      aus_notice_get_deadline (notice->rule, &self->facts, notice->received));
  for (int i = 0; i < AUS_N_NOTICE_CHANNELS; i++)
    aus_cli_set_date (send_by, aus_enum_get_nick (AUS_TYPE_NOTICE_CHANNEL, i),
                      get_send_by (self, notice, i));
  json_object_set_object_member (root, "send_by", send_by);
  json_object_set_string_member (root, "sentence", notice->sentence);
  json_object_set_string_member (root, "reason", reason);
  if (notice->rule != NULL)
    json_object_set_object_member (
      root, "rule", rule_to_json (notice->rule, aus_law_book_get_language (self->book)));
  json_object_set_array_member (root, "warnings", remarks_to_json (notice->warnings));
  json_object_set_array_member (root, "rejected", remarks_to_json (notice->rejected));
  aus_cli_print_json (root);
}

/* --- text ------------------------------------------------------------------------------------- */

static char *
format_day (AusDate day)
{
  return aus_format_date (day, AUS_DATE_STYLE_FULL, aus_cli_get_locale ());
}

static void
print_sending (const Question  *self,
               const AusNotice *notice)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);

  for (int i = 0; i < AUS_N_NOTICE_CHANNELS; i++)
    {
      g_autofree char *day = format_day (get_send_by (self, notice, i));
      const char *row[] = { "  ", aus_label (AUS_TYPE_NOTICE_CHANNEL, i), day, NULL };

      if (*day != '\0')
        g_ptr_array_add (rows, g_strdupv ((char **) row));
    }
  if (rows->len == 0)
    return;

  g_print ("\n%s\n", _("Send it by:"));
  aus_cli_print_table (rows);
}

static void
print_rejected (const AusNotice *notice)
{
  AusLanguage language = aus_law_book_get_language (notice->book);

  if (notice->rejected->len > 0)
    g_print ("\n%s\n", _("Other rules, and why not:"));
  for (guint i = 0; i < notice->rejected->len; i++)
    {
      const AusNoticeRemark *remark = g_ptr_array_index (notice->rejected, i);

      g_print ("  %s, %s: %s\n", remark->rule->laws[language], remark->rule->labels[language],
               remark->sentence);
    }
}

static void
print_text (const Question  *self,
            const AusNotice *notice)
{
  const AusNoticeRule *rule = notice->rule;
  g_autofree char *reason = aus_notice_dup_reason (notice);
  AusDate deadline = AUS_DATE_NONE;

  g_print ("%s\n%s\n", notice->sentence, reason);
  if (rule != NULL)
    g_print (_("Source: %s (%s)\n"), rule->sources[aus_law_book_get_language (notice->book)],
             aus_notice_get_status (rule));
  if (rule != NULL && aus_date_is_set (notice->received))
    deadline = aus_notice_get_deadline (rule, &self->facts, notice->received);
  if (aus_date_is_set (deadline))
    {
      g_autofree char *text = format_day (deadline);

      g_print (_("For a reason learned of on that day, the notice must arrive by: %s\n"), text);
    }
  print_sending (self, notice);
  if (notice->warnings->len > 0)
    g_print ("\n%s\n", _("Mind:"));
  for (guint i = 0; i < notice->warnings->len; i++)
    g_print ("  %s\n", ((AusNoticeRemark *) g_ptr_array_index (notice->warnings, i))->sentence);
  print_rejected (notice);
}

/* --- the question ----------------------------------------------------------------------------- */

static AusCliExit
list_rules (AusCli *self)
{
  g_autoptr (AusNoticeRules) rules = aus_cli_load_rules ();
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  AusLanguage language = aus_cli_get_language ();
  JsonObject *root;
  JsonArray *array;

  if (rules == NULL)
    return AUS_CLI_FAILURE;

  root = json_object_new ();
  array = json_array_new ();
  for (guint i = 0; i < aus_notice_rules_get_n_rules (rules); i++)
    {
      const AusNoticeRule *rule = aus_notice_rules_get_rule (rules, i);
      const char *row[] = { rule->id, rule->laws[language], rule->labels[language],
                            aus_notice_get_status (rule), NULL };

      g_ptr_array_add (rows, g_strdupv ((char **) row));
      json_array_add_object_element (array, rule_to_json (rule, language));
    }
  aus_cli_set_date (root, "as_of", aus_notice_rules_get_as_of (rules));
  json_object_set_array_member (root, "rules", array);
  if (!self->json)
    {
      json_object_unref (root);
      aus_cli_print_table (rows);
      return AUS_CLI_OK;
    }
  aus_cli_print_json (root);

  return AUS_CLI_OK;
}

/* TRUE with @out not set when @text is NULL */
static gboolean
read_day (const char *text,
          AusDate    *out)
{
  if (text == NULL || aus_date_parse (text, out))
    return TRUE;

  aus_cli_fail (_("“%s” is not a day; write it like 2026-11-23."), text);

  return FALSE;
}

static gboolean
read_channel (const char *text,
              int        *channel)
{
  *channel = ANY_CHANNEL;
  if (text == NULL)
    return TRUE;
  if (strcmp (text, "post") == 0)
    text = "letter";
  if (aus_enum_from_nick (AUS_TYPE_NOTICE_CHANNEL, text, channel))
    return TRUE;

  aus_cli_fail (_("“%s” is no way to send it; there are post, registered, messenger and email."),
                text);

  return FALSE;
}

static gboolean
read_question (AusCli   *self,
               Question *question)
{
  const AusCliNotice *options = &self->notice;

  if ((options->received == NULL) == (options->end == NULL))
    {
      aus_cli_fail (_("Either --received or --end is needed."));
      return FALSE;
    }
  if (options->rule == NULL &&
      (options->region != NULL || options->start != NULL || options->main_occupation))
    {
      aus_cli_fail (_("--region, --start and --main-occupation belong to --rule."));
      return FALSE;
    }

  return read_day (options->received, &question->received) &&
         read_day (options->end, &question->end) &&
         read_channel (options->sent_by, &question->channel);
}

/* "DE-621-5" is both halves of Nr. 5: the occupation decides. */
static const AusNoticeRule *
find_rule (AusNoticeRules *rules,
           const char     *id,
           gboolean        main_occupation)
{
  if (strcmp (id, "DE-621-5") == 0 || (main_occupation && strcmp (id, "DE-621-5a") == 0))
    id = main_occupation ? "DE-621-5b" : "DE-621-5a";

  return aus_notice_rules_find (rules, id);
}

/* The user's library has no say in it: only the region that was given. */
static AusLawBook *
make_book (AusCli *self)
{
  g_autoptr (AusNoticeRules) rules = aus_cli_load_rules ();
  g_autoptr (AusHolidays) holidays = rules != NULL ? aus_cli_load_holidays () : NULL;
  g_autoptr (AusSender) sender = aus_sender_new ();
  g_autoptr (AusCalendars) calendars = NULL;
  const char *region = self->notice.region;

  if (holidays == NULL)
    return NULL;
  if (region != NULL && aus_holidays_find_region (holidays, region) == NULL)
    {
      aus_cli_fail (_("There is no region “%s”; all are in “holidays --list-regions”."), region);
      return NULL;
    }

  g_object_set (sender, "holiday-region", region != NULL ? region : "", NULL);
  calendars = aus_calendars_new (holidays, sender);

  return aus_law_book_new (rules, calendars, aus_cli_get_language ());
}

static gboolean
ask_rule (AusCli   *self,
          Question *question)
{
  g_autoptr (AusClient) nobody = aus_client_new ();

  if (self->arguments[0] != NULL)
    {
      aus_cli_fail (_("Either a client or --rule is needed, not both."));
      return FALSE;
    }
  self->law = make_book (self);
  if (self->law == NULL)
    return FALSE;

  question->facts.werktage = aus_law_book_get_werktage (self->law, nobody);
  question->facts.main_occupation = self->notice.main_occupation;
  question->rule = find_rule (aus_law_book_get_rules (self->law), self->notice.rule,
                              self->notice.main_occupation);
  if (question->rule != NULL)
    return read_day (self->notice.start, &question->facts.start);

  aus_cli_fail (_("There is no rule “%s”; all are in “notice --list-rules”."), self->notice.rule);

  return FALSE;
}

static gboolean
ask_client (AusCli         *self,
            AusClientFile **file,
            Question       *question)
{
  AusClient *client = aus_cli_find_client (self, file);

  if (client == NULL || aus_cli_get_law (self) == NULL)
    return FALSE;

  question->facts = aus_notice_facts_get_for_client (self->law, client);

  return TRUE;
}

/* TRUE when what was asked for can be had and can still be sent */
static gboolean
is_possible (const Question  *self,
             const AusNotice *notice,
             AusDate          today)
{
  if (notice->outcome != AUS_NOTICE_OUTCOME_DATE || notice->too_late)
    return FALSE;

  return self->channel == ANY_CHANNEL || !aus_date_is_set (notice->latest) ||
         aus_date_compare (get_send_by (self, notice, self->channel), today) >= 0;
}

AusCliExit
aus_cli_notice (AusCli *self)
{
  g_autoptr (AusClientFile) file = NULL;
  g_autoptr (AusNotice) notice = NULL;
  Question question = { 0 };

  if (self->notice.list_rules)
    return list_rules (self);
  if (!read_question (self, &question) ||
      !(self->notice.rule != NULL ? ask_rule (self, &question)
                                  : ask_client (self, &file, &question)))
    return AUS_CLI_FAILURE;

  question.book = self->law;
  if (aus_date_is_set (question.received))
    notice = aus_notice_new_received (self->law, question.rule, &question.facts,
                                      question.received, self->today);
  else
    notice = aus_notice_new_end (self->law, question.rule, &question.facts, question.end,
                                 self->today);

  if (self->json)
    print_json (&question, notice);
  else
    print_text (&question, notice);

  return is_possible (&question, notice, self->today) ? AUS_CLI_OK : AUS_CLI_PROBLEM;
}
