/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The appointment and the record; what comes of them is in aus-talk-landing.c. */

#include "config.h"

#include "aus-talk.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* The talk's step: its key in the plan templates, and its origin where it was derived */
#define TEMPLATE_STEP "talk"
#define DERIVED_STEP  "ending:conversation"

/* --- the appointment -------------------------------------------------------------------------- */

gboolean
aus_talk_time_read (const char *time,
                    int        *hour,
                    int        *minute)
{
  int h, m;

  g_return_val_if_fail (time != NULL, FALSE);

  if (strlen (time) != 5 || time[2] != ':' || !g_ascii_isdigit (time[0])
      || !g_ascii_isdigit (time[1]) || !g_ascii_isdigit (time[3]) || !g_ascii_isdigit (time[4]))
    return FALSE;
  h = (time[0] - '0') * 10 + time[1] - '0';
  m = (time[3] - '0') * 10 + time[4] - '0';
  if (h > 23 || m > 59)
    return FALSE;
  if (hour != NULL)
    *hour = h;
  if (minute != NULL)
    *minute = m;

  return TRUE;
}

char *
aus_talk_time_parse (const char *text)
{
  static GRegex *shape;
  g_autoptr (GMatchInfo) match = NULL;
  g_autofree char *hours = NULL, *minutes = NULL, *half = NULL;
  gint64 h, m;

  g_return_val_if_fail (text != NULL, NULL);

  if (g_once_init_enter (&shape))
    g_once_init_leave (&shape,
                       g_regex_new ("^\\s*(\\d{1,2})(?:\\s*[:.h]\\s*(\\d{2}))?\\s*"
                                    "(?:(am|pm|a\\.m\\.|p\\.m\\.)|(?:uhr|h|o’clock|o'clock))?\\s*$",
                                    G_REGEX_CASELESS, 0, NULL));
  if (!g_regex_match (shape, text, 0, &match))
    return NULL;

  hours = g_match_info_fetch (match, 1);
  minutes = g_match_info_fetch (match, 2);
  half = g_match_info_fetch (match, 3);
  h = g_ascii_strtoll (hours, NULL, 10);
  m = minutes != NULL ? g_ascii_strtoll (minutes, NULL, 10) : 0;
  if (half != NULL && *half != '\0')
    {
      if (h < 1 || h > 12)
        return NULL;
      h = h % 12 + (g_ascii_tolower (*half) == 'p' ? 12 : 0);
    }

  return h <= 23 && m <= 59 ? g_strdup_printf ("%02d:%02d", (int) h, (int) m) : NULL;
}

static gboolean
takes_part (char      **ids,
            const char *id)
{
  return g_strv_contains ((const char * const *) ids, id);
}

GPtrArray *
aus_talk_list_participants (AusClient *client)
{
  GPtrArray *people = g_ptr_array_new ();
  g_auto (GStrv) ids = NULL;

  g_return_val_if_fail (AUS_IS_CLIENT (client), people);

  ids = g_strsplit (client->conversation->participants, " ", -1);
  for (guint i = 0; i < aus_entity_list_get_length (client->contacts); i++)
    {
      AusContact *contact = aus_entity_list_peek (client->contacts, i);

      if (takes_part (ids, contact->id))
        g_ptr_array_add (people, contact);
    }

  return people;
}

void
aus_talk_set_participant (AusClient  *client,
                          AusContact *contact,
                          gboolean    part)
{
  g_autoptr (GPtrArray) people = NULL;
  g_autoptr (GString) ids = g_string_new (NULL);

  g_return_if_fail (AUS_IS_CLIENT (client) && AUS_IS_CONTACT (contact));

  people = aus_talk_list_participants (client);
  if (g_ptr_array_find (people, contact, NULL) == part)
    return;
  if (part)
    g_ptr_array_add (people, contact);
  else
    g_ptr_array_remove (people, contact);
  for (guint i = 0; i < people->len; i++)
    g_string_append_printf (ids, "%s%s", i > 0 ? " " : "", ((AusContact *) people->pdata[i])->id);
  g_object_set (client->conversation, "participants", ids->str, NULL);
}

gboolean
aus_talk_is_one_to_one (AusClient *client)
{
  g_autoptr (GPtrArray) people = NULL;

  g_return_val_if_fail (AUS_IS_CLIENT (client), FALSE);

  people = aus_talk_list_participants (client);

  return people->len <= 1 && client->conversation->talk_channel != AUS_TALK_CHANNEL_GROUP;
}

AusPlanItem *
aus_talk_find_step (AusPlan *plan)
{
  AusPlanItem *item;

  g_return_val_if_fail (AUS_IS_PLAN (plan), NULL);

  item = aus_plan_find_origin (plan, TEMPLATE_STEP);

  return item != NULL ? item : aus_plan_find_origin (plan, DERIVED_STEP);
}

AusPlanItem *
aus_talk_plan (AusPlan *plan)
{
  AusPlanItem *item;
  AusDate day;

  g_return_val_if_fail (AUS_IS_PLAN (plan), NULL);

  day = aus_plan_get_client (plan)->ending->conversation_on;
  if (!aus_date_is_set (day))
    return NULL;

  item = aus_talk_find_step (plan);
  if (item == NULL)
    {
      item = aus_plan_add_step (plan, _("Talk to the client"), AUS_LANE_PEOPLE, day, 1);
      if (item != NULL)
        g_object_set (aus_plan_item_get_step (item), "origin", DERIVED_STEP, "private", TRUE, NULL);
    }
  else if (aus_plan_item_is_open (item))
    {
      aus_plan_set_item_range (plan, item, day, 1);
    }

  return item;
}

/* --- the record ------------------------------------------------------------------------------- */

static AusLogKind
get_log_kind (AusTalkChannel channel)
{
  return channel == AUS_TALK_CHANNEL_PHONE ? AUS_LOG_KIND_CALL : AUS_LOG_KIND_MEETING;
}

/* A day that is only corrected takes the step with it that was done on the day before. */
static void
finish_step (AusPlan *plan,
             AusDate  before,
             AusDate  day)
{
  AusPlanItem *item = aus_talk_find_step (plan);
  AusStep *step = item != NULL ? aus_plan_item_get_step (item) : NULL;

  if (step == NULL
      || (!aus_plan_item_is_open (item)
          && !(step->state == AUS_STEP_STATE_DONE && aus_date_is_set (before)
               && aus_date_equal (step->done_on, before))))
    return;

  aus_plan_set_item_range (plan, item, day, 1);
  aus_plan_set_done (plan, item, TRUE);
  g_object_set (step, "done-on", &day, NULL);
}

/* The line of an earlier record, while nobody has changed it; NULL for none */
static AusLogEntry *
find_entry (AusClient  *client,
            AusDate     day,
            const char *text)
{
  for (guint i = 0; i < aus_entity_list_get_length (client->log); i++)
    {
      AusLogEntry *entry = aus_entity_list_peek (client->log, i);

      if (aus_date_equal (entry->date, day) && g_str_equal (entry->text, text))
        return entry;
    }

  return NULL;
}

static void
log_talk (AusClient *client,
          AusDate    before,
          AusDate    day)
{
  const char *text = _("Told the client. What was said and agreed is with the conversation.");
  AusLogEntry *entry = aus_date_is_set (before) ? find_entry (client, before, text) : NULL;

  if (entry != NULL)
    {
      g_object_set (entry, "date", &day, NULL);
      return;
    }

  entry = aus_entity_list_add_new (client->log);
  g_object_set (entry, "date", &day, "kind", get_log_kind (client->conversation->talk_channel),
                "text", text, NULL);
}

void
aus_talk_record (AusPlan *plan,
                 AusDate  day)
{
  AusClient *client;
  AusDate before;

  g_return_if_fail (AUS_IS_PLAN (plan) && aus_date_is_set (day));

  client = aus_plan_get_client (plan);
  before = client->conversation->held_on;
  g_object_set (client->conversation, "held-on", &day, NULL);
  g_object_set (client->ending, "conversation-on", &day, NULL);
  if (client->ending->stage < AUS_STAGE_FIRM)
    g_object_set (client->ending, "stage", AUS_STAGE_FIRM, NULL);
  log_talk (client, before, day);
  finish_step (plan, before, day);
}
