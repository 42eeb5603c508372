/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-cli.h"

#include <glib/gi18n.h>

#include "core/base/aus-enum.h"
#include "core/base/aus-format.h"
#include "core/client/aus-label.h"
#include "core/ending/aus-closure.h"
#include "core/ending/aus-fade.h"
#include "core/ending/aus-gate.h"
#include "core/ending/aus-next-action.h"
#include "core/ending/aus-retained.h"
#include "core/ending/aus-stage-status.h"

/* Everything "status" tells of one client */
typedef struct
{
  AusCli *cli;
  AusClient *client;
  AusSender *sender;
  AusNextAction next;
  GPtrArray *gate;
  AusFade fade;
  AusLaw law;
  AusDate kept_until;
} Status;

static void
print_line (const char *text)
{
  g_autofree char *line = aus_cli_dup_line (text);

  g_print ("  %s\n", line);
}

static void
print_day (const char *sentence,
           AusDate     day)
{
  g_autofree char *text = aus_format_date (day, AUS_DATE_STYLE_MEDIUM, aus_cli_get_locale ());

  if (!aus_date_is_set (day))
    return;

  g_print ("  %s %s\n", sentence, text);
}

/* --- text ------------------------------------------------------------------------------------- */

static void
print_stages (Status *self)
{
  g_print ("\n%s\n", _("Path"));
  for (AusStage stage = AUS_STAGE_DOUBT; stage <= AUS_STAGE_CLOSE; stage++)
    {
      g_autoptr (AusStageStatus) status =
        aus_stage_status_new (self->client, stage, self->cli->today);
      g_autofree char *said = aus_stage_status_say (status);
      g_auto (GStrv) lines = g_strsplit (said, "\n", -1);

      g_print ("  %u %s: %s\n", (guint) stage, aus_label (AUS_TYPE_STAGE, (int) stage),
               aus_stage_state_name (status->state));
      for (guint i = 0; lines[i] != NULL; i++)
        {
          g_autofree char *line = aus_cli_dup_line (lines[i]);

          g_print ("      %s\n", line);
        }
    }
}

static const char *
say_state (AusGateState state)
{
  switch (state)
    {
    case AUS_GATE_STATE_SETTLED:
      return C_ ("gate", "settled");
    case AUS_GATE_STATE_WAIVED:
      return C_ ("gate", "let be");
    case AUS_GATE_STATE_OPEN:
    default:
      return C_ ("gate", "open");
    }
}

static void
print_gate (Status *self)
{
  guint open = aus_gate_count (self->gate, -1, AUS_GATE_STATE_OPEN);

  g_print ("\n");
  if (open == 0)
    g_print ("%s\n", _("Before closing: nothing is open."));
  else
    g_print (ngettext ("Before closing: %u point is open.\n",
                       "Before closing: %u points are open.\n", open), open);
  for (guint i = 0; i < self->gate->len; i++)
    {
      AusGateItem *item = g_ptr_array_index (self->gate, i);
      g_autofree char *line =
        g_strdup_printf ("%s: %s: %s (%s)%s%s", aus_gate_group_name (item->group), item->title,
                         item->detail, say_state (item->state),
                         item->state == AUS_GATE_STATE_WAIVED ? " – " : "",
                         item->state == AUS_GATE_STATE_WAIVED ? item->waiver->reason : "");

      print_line (line);
    }
}

static void
print_after (Status *self)
{
  AusClosing *closing = self->client->closing;
  g_autofree char *rule = aus_retention_say (self->law, AUS_RETENTION_INVOICE);

  g_print ("\n%s\n", _("Afterwards"));
  print_day (_("Closed on:"), closing->closed_on);
  print_day (_("Questions answered until:"), closing->support_until);
  print_day (_("Ask how they are doing on:"), closing->check_in_on);
  for (guint i = 0; i < aus_entity_list_get_length (closing->running); i++)
    {
      AusRunning *running = aus_entity_list_peek (closing->running, i);
      g_autofree char *what = aus_cli_dup_line (running->what);
      g_autofree char *sentence = g_strdup_printf (_("%s, stop by:"), what);

      if (!aus_date_is_set (running->stopped_on))
        print_day (sentence, running->stop_by);
    }
  print_day (_("Papers to be kept until:"), self->kept_until);
  print_line (rule);
}

static void
print_text (Status        *self,
            AusClientFile *file)
{
  g_autofree char *name = aus_cli_dup_line (aus_client_file_get_display_name (file));

  g_print ("%s: %s\n", name, aus_label (AUS_TYPE_STAGE, (int) self->client->ending->stage));
  g_print (_("Next: %s\n"), self->next.sentence);
  print_stages (self);
  print_gate (self);
  print_after (self);
}

/* --- JSON ------------------------------------------------------------------------------------- */

static JsonArray *
strings_to_json (GPtrArray *strings)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < strings->len; i++)
    json_array_add_string_element (array, g_ptr_array_index (strings, i));

  return array;
}

static JsonObject *
next_to_json (Status *self)
{
  JsonObject *object = json_object_new ();

  json_object_set_string_member (object, "sentence", self->next.sentence);
  aus_cli_set_date (object, "date", self->next.day);
  json_object_set_boolean_member (object, "urgent", self->next.urgent);
  json_object_set_string_member (object, "page", self->next.page);

  return object;
}

static JsonArray *
stages_to_json (Status *self)
{
  JsonArray *array = json_array_new ();

  for (AusStage stage = AUS_STAGE_DOUBT; stage <= AUS_STAGE_CLOSE; stage++)
    {
      g_autoptr (AusStageStatus) status =
        aus_stage_status_new (self->client, stage, self->cli->today);
      JsonObject *object = json_object_new ();

      json_object_set_string_member (object, "stage",
                                     aus_enum_get_nick (AUS_TYPE_STAGE, (int) stage));
      json_object_set_string_member (object, "state",
                                     aus_enum_get_nick (AUS_TYPE_STAGE_STATE,
                                                        (int) status->state));
      json_object_set_array_member (object, "missing", strings_to_json (status->missing));
      json_object_set_array_member (object, "before", strings_to_json (status->before));
      if (status->skip_reason != NULL)
        json_object_set_string_member (object, "reason", status->skip_reason);
      json_array_add_object_element (array, object);
    }

  return array;
}

static JsonObject *
gate_item_to_json (AusGateItem *item)
{
  JsonObject *object = json_object_new ();

  json_object_set_string_member (object, "group",
                                 aus_enum_get_nick (AUS_TYPE_GATE_GROUP, (int) item->group));
  json_object_set_string_member (object, "state",
                                 aus_enum_get_nick (AUS_TYPE_GATE_STATE, (int) item->state));
  json_object_set_string_member (object, "subject", item->subject);
  json_object_set_string_member (object, "path", item->path);
  json_object_set_string_member (object, "title", item->title);
  json_object_set_string_member (object, "detail", item->detail);
  if (item->state == AUS_GATE_STATE_WAIVED)
    {
      json_object_set_string_member (object, "reason", item->waiver->reason);
      aus_cli_set_date (object, "waived_on", item->waiver->waived_on);
    }

  return object;
}

static JsonObject *
gate_to_json (Status *self)
{
  JsonObject *object = json_object_new ();
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < self->gate->len; i++)
    json_array_add_object_element (array, gate_item_to_json (g_ptr_array_index (self->gate, i)));
  json_object_set_int_member (object, "open",
                              aus_gate_count (self->gate, -1, AUS_GATE_STATE_OPEN));
  json_object_set_array_member (object, "items", array);

  return object;
}

static JsonObject *
fade_to_json (Status *self)
{
  JsonObject *object = json_object_new ();

  json_object_set_boolean_member (object, "caught_up", self->fade.caught_up);
  json_object_set_boolean_member (object, "paid", self->fade.paid);
  json_object_set_boolean_member (object, "quiet", self->fade.quiet);
  aus_cli_set_date (object, "last_work", self->fade.last_work);
  json_object_set_boolean_member (object, "proposed", self->fade.proposed);

  return object;
}

static JsonObject *
after_to_json (Status *self)
{
  AusClosing *closing = self->client->closing;
  JsonObject *object = json_object_new ();
  JsonArray *running = json_array_new ();

  aus_cli_set_date (object, "closed_on", closing->closed_on);
  aus_cli_set_date (object, "support_until", closing->support_until);
  aus_cli_set_date (object, "check_in_on", closing->check_in_on);
  for (guint i = 0; i < aus_entity_list_get_length (closing->running); i++)
    json_array_add_object_element (running,
                                   aus_entity_write (aus_entity_list_peek (closing->running, i)));
  json_object_set_array_member (object, "running", running);
  aus_cli_set_date (object, "kept_until", self->kept_until);
  json_object_set_string_member (object, "rule",
                                 aus_retention_rule (self->law, AUS_RETENTION_INVOICE));
  json_object_set_boolean_member (object, "verified", aus_retention_is_verified (self->law));

  return object;
}

static void
print_json (Status        *self,
            AusClientFile *file)
{
  JsonObject *root = json_object_new ();

  json_object_set_string_member (root, "id", self->client->id);
  json_object_set_string_member (root, "name", aus_client_file_get_display_name (file));
  json_object_set_string_member (root, "stage",
                                 aus_enum_get_nick (AUS_TYPE_STAGE,
                                                    (int) self->client->ending->stage));
  json_object_set_object_member (root, "next", next_to_json (self));
  json_object_set_array_member (root, "stages", stages_to_json (self));
  json_object_set_object_member (root, "gate", gate_to_json (self));
  json_object_set_object_member (root, "fade", fade_to_json (self));
  json_object_set_object_member (root, "after", after_to_json (self));
  aus_cli_print_json (root);
}

AusCliExit
aus_cli_status (AusCli *self)
{
  g_autoptr (AusClientFile) file = NULL;
  AusLawBook *law;
  Status status = { .cli = self };

  status.client = aus_cli_find_client (self, &file);
  if (status.client == NULL)
    return AUS_CLI_FAILURE;
  law = aus_cli_get_law (self);
  if (law == NULL)
    return AUS_CLI_FAILURE;

  status.sender = aus_library_get_sender (self->library);
  status.gate = aus_gate_list (status.client, aus_cli_get_locale ());
  status.law = aus_retained_get_law (status.client, status.sender);
  status.kept_until = aus_retained_get_last (status.client, status.law);
  aus_fade_get (status.client, status.sender->fade_months, self->today, &status.fade);
  aus_next_action_get (status.client, status.sender, law, self->today, aus_cli_get_locale (),
                       &status.next);
  if (self->json)
    print_json (&status, file);
  else
    print_text (&status, file);
  aus_next_action_clear (&status.next);
  g_ptr_array_unref (status.gate);

  return AUS_CLI_OK;
}
