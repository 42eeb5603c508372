/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-closure.h"

#include <glib/gi18n-lib.h>

#include "core/client/aus-label.h"
#include "core/ending/aus-gate.h"

gboolean
aus_closure_is_closed (AusClient *client)
{
  g_return_val_if_fail (AUS_IS_CLIENT (client), FALSE);

  return client->ending->stage == AUS_STAGE_CLOSED;
}

gboolean
aus_closure_is_over (AusClient *client)
{
  g_return_val_if_fail (AUS_IS_CLIENT (client), FALSE);

  return client->ending->stage >= AUS_STAGE_CLOSED;
}

static void
begin (AusHistory *history)
{
  if (history == NULL)
    return;
  aus_history_seal (history);
  aus_history_begin (history);
}

static void
end (AusHistory *history)
{
  if (history == NULL)
    return;
  aus_history_end (history);
  aus_history_seal (history);
}

static void
log_stage (AusClient  *client,
           const char *text,
           AusDate     today)
{
  AusLogEntry *entry = aus_log_entry_new ();

  g_object_set (entry, "kind", AUS_LOG_KIND_STAGE, "date", &today, "text", text, NULL);
  aus_entity_list_append (client->log, entry);
  g_object_unref (entry);
}

static void
move (AusClient  *client,
      AusHistory *history,
      AusStage    stage,
      AusDate     closed_on,
      const char *text,
      AusDate     today)
{
  begin (history);
  /* First what is known of it, then that it is so: who hears of the stage finds the day. */
  g_object_set (client->closing, "closed-on", &closed_on, NULL);
  log_stage (client, text, today);
  g_object_set (client->ending, "stage", stage, NULL);
  end (history);
}

gboolean
aus_closure_close (AusClient  *client,
                   AusHistory *history,
                   AusDate     today)
{
  g_return_val_if_fail (AUS_IS_CLIENT (client), FALSE);
  g_return_val_if_fail (aus_date_is_set (today), FALSE);

  if (aus_closure_is_over (client) || !aus_gate_is_clear (client))
    return FALSE;

  move (client, history, AUS_STAGE_CLOSED, today, _("File closed"), today);

  return TRUE;
}

gboolean
aus_closure_fade (AusClient  *client,
                  AusHistory *history,
                  AusDate     today)
{
  g_return_val_if_fail (AUS_IS_CLIENT (client), FALSE);
  g_return_val_if_fail (aus_date_is_set (today), FALSE);

  if (aus_closure_is_over (client))
    return FALSE;

  move (client, history, AUS_STAGE_FADED, today, _("Let fade out"), today);

  return TRUE;
}

gboolean
aus_closure_reopen (AusClient  *client,
                    AusHistory *history,
                    AusDate     today)
{
  g_return_val_if_fail (AUS_IS_CLIENT (client), FALSE);
  g_return_val_if_fail (aus_date_is_set (today), FALSE);

  if (!aus_closure_is_over (client))
    return FALSE;

  move (client, history, aus_closure_is_closed (client) ? AUS_STAGE_CLOSE : AUS_STAGE_RUNNING,
        AUS_DATE_NONE, _("File opened again"), today);

  return TRUE;
}

AusSkippedStage *
aus_closure_get_skipped (AusClient *client,
                         AusStage   stage)
{
  g_return_val_if_fail (AUS_IS_CLIENT (client), NULL);

  for (guint i = 0; i < aus_entity_list_get_length (client->closing->skipped); i++)
    {
      AusSkippedStage *skipped = aus_entity_list_peek (client->closing->skipped, i);

      if (skipped->stage == stage)
        return skipped;
    }

  return NULL;
}

static void
take_up (AusClient       *client,
         AusSkippedStage *skipped)
{
  guint position;

  if (skipped != NULL
      && aus_entity_list_find_item (client->closing->skipped, skipped, &position))
    aus_entity_list_remove (client->closing->skipped, position);
}

static void
leave_out (AusClient  *client,
           AusStage    stage,
           const char *reason,
           AusDate     today)
{
  AusSkippedStage *skipped = aus_skipped_stage_new ();
  g_autofree char *text = NULL;

  g_object_set (skipped, "stage", stage, "reason", reason, "skipped-on", &today, NULL);
  aus_entity_list_append (client->closing->skipped, skipped);
  g_object_unref (skipped);
  /* Translators: %1$s is a stage, %2$s the user's reason. Goes into the client's private log. */
  text = g_strdup_printf (_("“%1$s” left out: %2$s"), aus_label (AUS_TYPE_STAGE, (int) stage),
                          reason);
  log_stage (client, text, today);
  if (client->ending->stage == stage && stage < AUS_STAGE_CLOSE)
    g_object_set (client->ending, "stage", stage + 1, NULL);
}

void
aus_closure_skip (AusClient  *client,
                  AusHistory *history,
                  AusStage    stage,
                  const char *reason,
                  AusDate     today)
{
  g_return_if_fail (AUS_IS_CLIENT (client) && reason != NULL);
  g_return_if_fail (stage >= AUS_STAGE_DOUBT && stage <= AUS_STAGE_CLOSE);

  begin (history);
  take_up (client, aus_closure_get_skipped (client, stage));
  if (*reason != '\0')
    leave_out (client, stage, reason, today);
  end (history);
}
