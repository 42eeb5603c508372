/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-guide-context.h"

#include "aus-letter-private.h"
#include "core/base/aus-format.h"
#include "core/ending/aus-talk.h"
#include "core/law/aus-notice.h"

/* "Rebecca Hartley and Lewis O’Connell"; whoever is addressed where nobody was chosen. Caller
 * frees. */
static char *
dup_people (AusClient  *client,
            const char *locale)
{
  g_autoptr (GPtrArray) people = aus_talk_list_participants (client);
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  AusContact *addressee = aus_client_get_addressee (client);

  if (people->len == 0 && addressee != NULL)
    g_ptr_array_add (people, addressee);
  for (guint i = 0; i < people->len; i++)
    if (*((AusContact *) people->pdata[i])->name != '\0')
      g_ptr_array_add (names, ((AusContact *) people->pdata[i])->name);
  g_ptr_array_add (names, NULL);

  return aus_format_list ((const char * const *) names->pdata, locale);
}

static void
set_appointment (AusTextValue *guide,
                 AusClient    *client,
                 const char   *locale)
{
  AusConversation *conversation = client->conversation;
  AusTalkChannel channel = conversation->talk_channel;

  aus_text_value_take_string (guide, "with", dup_people (client, locale));
  aus_text_value_take_string (guide, "day",
                              aus_format_date (client->ending->conversation_on,
                                               AUS_DATE_STYLE_FULL, locale));
  aus_text_value_set_string (guide, "time", conversation->time);
  aus_text_value_set_bool (guide, "in_person", channel == AUS_TALK_CHANNEL_IN_PERSON);
  aus_text_value_set_bool (guide, "phone", channel == AUS_TALK_CHANNEL_PHONE);
  aus_text_value_set_bool (guide, "video", channel == AUS_TALK_CHANNEL_VIDEO);
  aus_text_value_set_bool (guide, "one_to_one", aus_talk_is_one_to_one (client));
}

/* The day by which a notice has to be there, while none is under way; "" where nothing says so */
static char *
dup_arrival (AusClient  *client,
             AusLawBook *law,
             AusDate     today,
             const char *locale)
{
  g_autoptr (AusNotice) notice = NULL;

  if (law == NULL || aus_date_is_set (client->ending->notice_received)
      || !aus_date_is_set (client->ending->last_day))
    return g_strdup ("");
  notice = aus_notice_new_for_client (law, client, today);
  if (notice == NULL || notice->outcome != AUS_NOTICE_OUTCOME_DATE)
    return g_strdup ("");

  return aus_format_date (notice->latest, AUS_DATE_STYLE_FULL, locale);
}

AusTextValue *
aus_guide_context_new (AusClient   *client,
                       AusNetwork  *network,
                       AusSender   *sender,
                       AusLawBook  *law,
                       AusLanguage  language,
                       AusDate      today)
{
  AusTextValue *context = aus_letter_context_new (client, network, sender, law, language, today);
  AusTextValue *guide = aus_text_value_new_object ();
  const char *locale = aus_letter_get_locale (language, client->law);
  AusConversation *conversation = client->conversation;
  gboolean changed = conversation->branch == AUS_TALK_BRANCH_CHANGED;

  aus_text_value_set (guide, "reason", aus_letter_new_lines (client->ending->reason));
  aus_text_value_set (guide, "deal_breaker",
                      aus_letter_new_lines (client->ending->deal_breaker));
  aus_text_value_set (guide, "aim", aus_letter_new_lines (client->ending->aim));
  aus_text_value_set_bool (guide, "private",
                           *client->ending->reason != '\0'
                             || *client->ending->deal_breaker != '\0'
                             || *client->ending->aim != '\0');
  aus_text_value_set_bool (guide, "changed", changed);
  aus_text_value_set_bool (guide, "expectations", !changed);
  aus_text_value_set (guide, "reason_to_say", aus_letter_new_lines (conversation->reason_to_say));
  aus_text_value_set (guide, "offers", aus_letter_new_lines (conversation->offer));
  aus_text_value_take_string (guide, "arrive_by", dup_arrival (client, law, today, locale));
  set_appointment (guide, client, locale);
  aus_text_value_set (context, "guide", guide);

  return context;
}
