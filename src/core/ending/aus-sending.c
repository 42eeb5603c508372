/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-sending.h"

#include "core/client/aus-referral.h"

/* The kind of paper that the law of notice looks at */
#define NOTICE "notice"

/* Those to a colleague that the shortlist looks at */
#define REQUEST "consent"
#define REFERRAL "referral"

static const AusNoticeChannel notice_channels[] = {
  [AUS_SEND_CHANNEL_LETTER] = AUS_NOTICE_CHANNEL_LETTER,
  [AUS_SEND_CHANNEL_REGISTERED] = AUS_NOTICE_CHANNEL_REGISTERED,
  [AUS_SEND_CHANNEL_MESSENGER] = AUS_NOTICE_CHANNEL_MESSENGER,
  [AUS_SEND_CHANNEL_EMAIL] = AUS_NOTICE_CHANNEL_EMAIL,
  /* As with a messenger, it is there the same day. */
  [AUS_SEND_CHANNEL_BY_HAND] = AUS_NOTICE_CHANNEL_MESSENGER,
};

AusSentPaper *
aus_sending_get_last (AusClient  *client,
                      const char *kind)
{
  AusSentPaper *last = NULL;

  g_return_val_if_fail (AUS_IS_CLIENT (client), NULL);

  for (guint i = 0; i < aus_entity_list_get_length (client->papers); i++)
    {
      AusSentPaper *paper = aus_entity_list_peek (client->papers, i);

      if (g_str_equal (paper->kind, kind) && (last == NULL || paper->version >= last->version))
        last = paper;
    }

  return last;
}

AusSentPaper *
aus_sending_get_last_to (AusClient  *client,
                         const char *kind,
                         const char *colleague)
{
  AusSentPaper *last = NULL;

  g_return_val_if_fail (AUS_IS_CLIENT (client) && colleague != NULL, NULL);

  for (guint i = 0; i < aus_entity_list_get_length (client->papers); i++)
    {
      AusSentPaper *paper = aus_entity_list_peek (client->papers, i);

      if (g_str_equal (paper->kind, kind) && g_str_equal (paper->colleague, colleague)
          && (last == NULL || paper->version >= last->version))
        last = paper;
    }

  return last;
}

int
aus_sending_get_next_version (AusClient  *client,
                              const char *kind)
{
  AusSentPaper *last = aus_sending_get_last (client, kind);

  return last != NULL ? last->version + 1 : 1;
}

static AusReferral *
find_referral (AusClient  *client,
               const char *colleague)
{
  for (guint i = 0; i < aus_entity_list_get_length (client->referrals); i++)
    {
      AusReferral *referral = aus_entity_list_peek (client->referrals, i);

      if (g_str_equal (referral->colleague, colleague))
        return referral;
    }

  return NULL;
}

/* Asked is who has got the request, introduced whom the client was introduced to. Who is further
 * already stays there. */
static void
note_referral (AusClient    *client,
               AusSentPaper *paper)
{
  AusReferral *referral = find_referral (client, paper->colleague);

  if (referral == NULL)
    return;

  if (g_str_equal (paper->kind, REQUEST))
    {
      g_object_set (referral, "asked-on", &paper->sent, NULL);
      if (referral->status == AUS_REFERRAL_STATUS_LISTED)
        g_object_set (referral, "status", AUS_REFERRAL_STATUS_ASKED, NULL);
    }
  else if (g_str_equal (paper->kind, REFERRAL) && referral->status == AUS_REFERRAL_STATUS_AGREED)
    {
      g_object_set (referral, "status", AUS_REFERRAL_STATUS_INTRODUCED, NULL);
    }
}

void
aus_sending_add (AusClient    *client,
                 AusHistory   *history,
                 AusSentPaper *paper)
{
  g_return_if_fail (AUS_IS_CLIENT (client));
  g_return_if_fail (AUS_IS_SENT_PAPER (paper));

  if (history != NULL)
    {
      aus_history_seal (history);
      aus_history_begin (history);
    }
  g_object_set (paper, "version", aus_sending_get_next_version (client, paper->kind), NULL);
  aus_entity_list_append (client->papers, paper);
  if (g_str_equal (paper->kind, NOTICE))
    g_object_set (client->ending, "notice-sent", &paper->sent, "notice-channel",
                  notice_channels[paper->channel], "notice-received", &paper->received, NULL);
  note_referral (client, paper);
  if (history != NULL)
    {
      aus_history_end (history);
      aus_history_seal (history);
    }
}

gboolean
aus_sending_is_plan_behind (AusClient    *client,
                            AusSentPaper *paper)
{
  g_return_val_if_fail (AUS_IS_CLIENT (client), FALSE);
  g_return_val_if_fail (AUS_IS_SENT_PAPER (paper), FALSE);

  return g_str_equal (paper->kind, NOTICE) && paper == aus_sending_get_last (client, NOTICE)
         && aus_date_is_set (paper->received)
         && aus_date_compare (paper->received, client->ending->notice_received) != 0;
}

void
aus_sending_use_received (AusClient    *client,
                          AusSentPaper *paper)
{
  g_return_if_fail (AUS_IS_CLIENT (client));
  g_return_if_fail (AUS_IS_SENT_PAPER (paper));

  g_object_set (client->ending, "notice-received", &paper->received, NULL);
}
