/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-decide.h"

#include "core/base/aus-format.h"
#include "core/client/aus-label.h"
#include "core/ending/aus-closure.h"
#include "core/ending/aus-fade.h"

#include <glib/gi18n-lib.h>

static void
begin (AusHistory *history)
{
  if (history != NULL)
    aus_history_begin (history);
}

static void
end (AusHistory *history)
{
  if (history != NULL)
    aus_history_end (history);
}

AusDecision
aus_decide_get (AusEnding *ending)
{
  g_return_val_if_fail (AUS_IS_ENDING (ending), AUS_DECISION_OPEN);

  if (!aus_date_is_set (ending->decided_on))
    return AUS_DECISION_OPEN;
  if (ending->decision != AUS_DECISION_OPEN)
    return ending->decision;
  if (ending->stage == AUS_STAGE_FADED)
    return AUS_DECISION_FADE;

  return ending->stage == AUS_STAGE_RUNNING ? AUS_DECISION_KEEP : AUS_DECISION_END;
}

static AusStage
find_stage (AusClient *client)
{
  AusStage stage = client->ending->stage;

  switch (client->ending->decision)
    {
    case AUS_DECISION_KEEP:
      return AUS_STAGE_RUNNING;
    case AUS_DECISION_REPAIR:
      return AUS_STAGE_THINKING;
    case AUS_DECISION_FADE:
      return aus_fade_is_settled (client) ? AUS_STAGE_FADED : AUS_STAGE_DECISION;
    case AUS_DECISION_END:
      return stage < AUS_STAGE_CONVERSATION || stage == AUS_STAGE_FADED ? AUS_STAGE_CONVERSATION
                                                                        : stage;
    case AUS_DECISION_OPEN:
    default:
      g_return_val_if_reached (stage);
    }
}

static void
begin_repair (AusRepair *repair,
              AusDate    today)
{
  AusDate until;

  if (!aus_date_is_set (repair->begun_on))
    g_object_set (repair, "begun-on", &today, NULL);
  until = aus_date_add_days (repair->begun_on, AUS_REPAIR_DAYS);
  if (!aus_date_is_set (repair->until))
    g_object_set (repair, "until", &until, NULL);
}

/* What has faded out is no longer at rest when it is decided otherwise. */
static void
move (AusClient  *client,
      AusHistory *history,
      AusStage    stage,
      AusDate     today)
{
  if (stage == AUS_STAGE_FADED)
    {
      aus_closure_fade (client, history, today);
      return;
    }

  if (stage < AUS_STAGE_CLOSED)
    g_object_set (client->closing, "closed-on", &AUS_DATE_NONE, NULL);
  g_object_set (client->ending, "stage", stage, NULL);
}

void
aus_decide_record (AusClient  *client,
                   AusHistory *history,
                   AusDate     today)
{
  g_return_if_fail (AUS_IS_CLIENT (client));
  g_return_if_fail (aus_date_is_set (today));
  g_return_if_fail (client->ending->decision != AUS_DECISION_OPEN);

  begin (history);
  g_object_set (client->ending, "decided-on", &today, NULL);
  move (client, history, find_stage (client), today);
  if (client->ending->decision == AUS_DECISION_REPAIR)
    begin_repair (client->ending->repair, today);
  end (history);
}

void
aus_decide_reopen (AusClient  *client,
                   AusHistory *history,
                   AusDate     today,
                   const char *why,
                   const char *locale)
{
  const AusDate none = AUS_DATE_NONE;
  AusEnding *ending;
  g_autoptr (AusLogEntry) entry = aus_log_entry_new ();
  g_autofree char *day = NULL, *reason = NULL, *text = NULL;

  g_return_if_fail (AUS_IS_CLIENT (client));
  g_return_if_fail (aus_date_is_set (today) && why != NULL);
  g_return_if_fail (aus_date_is_set (client->ending->decided_on));

  ending = client->ending;
  day = aus_format_date (ending->decided_on, AUS_DATE_STYLE_LONG, locale);
  reason = g_strstrip (g_strdup (why));
  /* Translators: an entry of the log. %1$s is what was decided, such as “End”, %2$s the day of it,
   * %3$s why it is open again, in the user’s words. */
  text = g_strdup_printf (_("Decision “%1$s” of %2$s reopened: %3$s"),
                          aus_label (AUS_TYPE_DECISION, (int) aus_decide_get (ending)), day,
                          reason);

  begin (history);
  g_object_set (ending, "decision", aus_decide_get (ending), NULL);
  g_object_set (ending, "decided-on", &none, NULL);
  move (client, history, AUS_STAGE_DECISION, today);
  g_object_set (entry, "date", &today, "kind", AUS_LOG_KIND_DECISION, "text", text, NULL);
  aus_entity_list_append (client->log, entry);
  end (history);
}

/* Both a pause and an attempt are time to think it over. */
static void
think (AusEnding *ending)
{
  if (ending->stage <= AUS_STAGE_DECISION)
    g_object_set (ending, "stage", AUS_STAGE_THINKING, NULL);
}

void
aus_decide_pause (AusEnding  *ending,
                  AusHistory *history,
                  AusDate     today)
{
  AusDate from, until;

  g_return_if_fail (AUS_IS_ENDING (ending));
  g_return_if_fail (aus_date_is_set (today));

  from = ending->pause_until;
  begin (history);
  if (!aus_date_is_set (from))
    g_object_set (ending, "pause-from", &today, NULL);
  if (!aus_date_is_set (from) || aus_date_compare (from, today) < 0)
    from = today;
  until = aus_date_add_days (from, AUS_PAUSE_DAYS);
  g_object_set (ending, "pause-until", &until, NULL);
  think (ending);
  end (history);
}

void
aus_decide_try_repair (AusEnding  *ending,
                       AusHistory *history,
                       AusDate     today)
{
  g_return_if_fail (AUS_IS_ENDING (ending));
  g_return_if_fail (aus_date_is_set (today));

  begin (history);
  begin_repair (ending->repair, today);
  think (ending);
  end (history);
}
