/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-sending.h"

/* The kind of paper that the law of notice looks at */
#define NOTICE "notice"

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

int
aus_sending_get_next_version (AusClient  *client,
                              const char *kind)
{
  AusSentPaper *last = aus_sending_get_last (client, kind);

  return last != NULL ? last->version + 1 : 1;
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
