/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-cli.h"

#include <glib/gi18n.h>

#include "core/base/aus-enum.h"
#include "core/client/aus-label.h"
#include "core/ending/aus-decide.h"
#include "core/ending/aus-doubt-text.h"

/* What is said of one client */
typedef struct
{
  AusClient    *client;
  AusDate       today;
  AusDoubtFacts facts;
  AusWorth      worth;
} Said;

/* --- as text ---------------------------------------------------------------------------------- */

/* Takes @text. */
static void
add_row (GPtrArray  *rows,
         const char *clarity,
         const char *title,
         char       *text)
{
  g_autofree char *name = aus_cli_dup_line (title);
  g_autofree char *line = aus_cli_dup_line (text);
  const char *row[] = { clarity, name, line, NULL };

  g_ptr_array_add (rows, g_strdupv ((char **) row));
  g_free (text);
}

static void
print_signals (const Said *said)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  const AusPaymentHabit *habit = &said->facts.habit;
  const char *locale = aus_cli_get_locale ();

  for (guint i = 0; i < said->facts.n_noted; i++)
    {
      AusSignal *noted = aus_entity_list_peek (said->client->signals, i);

      add_row (rows, aus_doubt_text_clarity (noted), aus_doubt_text_signal (noted),
               aus_doubt_text_note (noted, said->today, locale));
    }
  if (habit->habit != AUS_HABIT_UNKNOWN)
    add_row (rows, aus_doubt_text_habit_clarity (habit), aus_doubt_text_habit (habit),
             aus_doubt_text_payments (habit, locale));
  if (said->facts.n_haggles > 0)
    add_row (rows, aus_label (AUS_TYPE_CLARITY, (int) said->facts.haggling),
             aus_label (AUS_TYPE_SIGNAL_KIND, AUS_SIGNAL_KIND_ALWAYS_CHEAPER),
             aus_doubt_text_haggling (&said->facts));

  if (rows->len == 0)
    g_print ("%s\n", _("Nothing speaks against going on."));
  aus_cli_print_table (rows);
}

/* Takes both. */
static void
print_figure (char *value,
              char *meaning)
{
  /* Translators: a figure and what it means, such as “22% of income” */
  g_print (_("%1$s %2$s\n"), value, meaning);
  g_free (value);
  g_free (meaning);
}

static void
print_text (const Said *said)
{
  const AusWorth *worth = &said->worth;
  const char *locale = aus_cli_get_locale ();
  g_autofree char *guard = aus_doubt_text_guard (&said->facts);

  print_signals (said);
  if (guard != NULL)
    g_print ("%s\n", guard);
  print_figure (aus_doubt_text_share (worth, locale), aus_doubt_text_share_of (worth));
  print_figure (aus_doubt_text_hour (worth, locale), aus_doubt_text_hour_of (worth, locale));
  print_figure (aus_doubt_text_months (worth), aus_doubt_text_months_of (worth));
}

/* --- as JSON ---------------------------------------------------------------------------------- */

static void
set_money (JsonObject *object,
           const char *member,
           AusMoney    money)
{
  JsonObject *amount;

  if (!aus_money_is_set (money))
    return;

  amount = json_object_new ();
  json_object_set_int_member (amount, "minor", money.minor);
  json_object_set_string_member (amount, "currency", money.currency);
  json_object_set_object_member (object, member, amount);
}

static void
set_enum (JsonObject *object,
          const char *member,
          GType       type,
          int         value)
{
  json_object_set_string_member (object, member, aus_enum_get_nick (type, value));
}

static JsonArray *
noted_to_json (AusClient *client)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < aus_entity_list_get_length (client->signals); i++)
    {
      AusSignal *noted = aus_entity_list_peek (client->signals, i);
      JsonObject *object = json_object_new ();

      json_object_set_string_member (object, "id", noted->id);
      set_enum (object, "kind", AUS_TYPE_SIGNAL_KIND, (int) noted->kind);
      json_object_set_string_member (object, "title", aus_doubt_text_signal (noted));
      aus_cli_set_date (object, "date", noted->date);
      if (noted->kind == AUS_SIGNAL_KIND_OUTGROWN)
        json_object_set_string_member (object, "clarity", "nobodys-fault");
      else
        set_enum (object, "clarity", AUS_TYPE_CLARITY, (int) noted->clarity);
      json_object_set_string_member (object, "note", noted->note);
      json_object_set_string_member (object, "evidence", noted->evidence);
      json_array_add_object_element (array, object);
    }

  return array;
}

static JsonObject *
habit_to_json (const AusPaymentHabit *habit)
{
  static const char *const nicks[] = { "unknown", "on-time", "grey", "clear" };
  JsonObject *object = json_object_new ();

  json_object_set_string_member (object, "habit", nicks[habit->habit]);
  json_object_set_int_member (object, "invoices", habit->n_invoices);
  json_object_set_int_member (object, "late", habit->n_late);
  json_object_set_int_member (object, "days_late", habit->days_late);
  set_money (object, "late_now", habit->late_now);
  json_object_set_int_member (object, "days_now", habit->days_now);

  return object;
}

static JsonObject *
haggling_to_json (const AusDoubtFacts *facts)
{
  JsonObject *object = json_object_new ();

  json_object_set_int_member (object, "times", facts->n_haggles);
  json_object_set_int_member (object, "in_log", facts->n_offers);
  if (facts->n_haggles > 0)
    set_enum (object, "clarity", AUS_TYPE_CLARITY, (int) facts->haggling);

  return object;
}

static JsonObject *
worth_to_json (const AusWorth *worth)
{
  static const char *const nicks[] = { "known", "no-income", "no-rate", "other-currency" };
  JsonObject *object = json_object_new ();

  set_money (object, "income", worth->income);
  set_money (object, "income_all", worth->income_all);
  json_object_set_int_member (object, "percent", worth->percent);
  json_object_set_int_member (object, "currencies", worth->n_currencies);
  set_money (object, "hour", worth->hour);
  set_money (object, "hour_elsewhere", worth->hour_elsewhere);
  json_object_set_string_member (object, "replace", nicks[worth->replace]);
  if (worth->replace == AUS_REPLACE_KNOWN)
    json_object_set_int_member (object, "months", worth->months);

  return object;
}

static void
print_json (const Said *said)
{
  AusEnding *ending = said->client->ending;
  JsonObject *root = json_object_new ();
  g_autofree char *guard = aus_doubt_text_guard (&said->facts);

  json_object_set_string_member (root, "id", said->client->id);
  json_object_set_string_member (root, "name", aus_client_get_short_name (said->client));
  aus_cli_set_date (root, "today", said->today);
  json_object_set_array_member (root, "signals", noted_to_json (said->client));
  json_object_set_object_member (root, "payments", habit_to_json (&said->facts.habit));
  json_object_set_object_member (root, "haggling", haggling_to_json (&said->facts));
  if (guard != NULL)
    json_object_set_string_member (root, "guard", guard);
  json_object_set_object_member (root, "worth", worth_to_json (&said->worth));
  set_enum (root, "decision", AUS_TYPE_DECISION, (int) aus_decide_get (ending));
  aus_cli_set_date (root, "decided_on", ending->decided_on);
  aus_cli_set_date (root, "pause_until", ending->pause_until);
  aus_cli_print_json (root);
}

AusCliExit
aus_cli_signals (AusCli *self)
{
  g_autoptr (AusClientFile) file = NULL;
  g_autoptr (GPtrArray) clients = NULL;
  Said said = { .today = self->today };

  said.client = aus_cli_find_client (self, &file);
  if (said.client == NULL)
    return AUS_CLI_FAILURE;

  clients = aus_worth_list_clients (self->library);
  aus_doubt_facts_get (said.client, said.today, &said.facts);
  aus_worth_get (said.client, clients, aus_library_get_sender (self->library), said.today,
                 &said.worth);
  if (self->json)
    print_json (&said);
  else
    print_text (&said);

  return AUS_CLI_OK;
}
