/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-stage-status.h"

#include <glib/gi18n-lib.h>

#include "core/base/aus-enum.h"
#include "core/ending/aus-closure.h"
#include "core/ending/aus-gate.h"
#include "core/ending/aus-sending.h"

G_DEFINE_ENUM_TYPE (AusStageState, aus_stage_state,
                    G_DEFINE_ENUM_VALUE (AUS_STAGE_STATE_TO_COME, "to-come"),
                    G_DEFINE_ENUM_VALUE (AUS_STAGE_STATE_NOW, "now"),
                    G_DEFINE_ENUM_VALUE (AUS_STAGE_STATE_DONE, "done"),
                    G_DEFINE_ENUM_VALUE (AUS_STAGE_STATE_SKIPPED, "skipped"))

/* --- what each stage wants -------------------------------------------------------------------- */

static void
want (GPtrArray  *sentences,
      gboolean    missing,
      const char *sentence)
{
  if (missing)
    g_ptr_array_add (sentences, g_strdup (sentence));
}

static gboolean
is_ahead (AusDate day,
          AusDate today)
{
  return aus_date_is_set (day) && aus_date_compare (day, today) > 0;
}

static void
want_pause (AusClient *client,
            AusDate    today,
            GPtrArray *missing)
{
  AusEnding *ending = client->ending;

  if (aus_date_is_set (ending->decided_on))
    return;

  want (missing, !aus_date_is_set (ending->pause_until), _("No pause is set."));
  want (missing, is_ahead (ending->pause_until, today), _("The pause is not over yet."));
}

static void
want_decision (AusClient *client,
               AusDate    today,
               GPtrArray *missing)
{
  AusEnding *ending = client->ending;

  want (missing, !aus_date_is_set (ending->decided_on), _("Nothing is decided yet."));
  want (missing, *ending->reason == '\0', _("The reason is not written down."));
  want (missing, *ending->aim == '\0', _("The aim is not written down."));
}

static void
want_conversation (AusClient *client,
                   AusDate    today,
                   GPtrArray *missing)
{
  AusDate talk = client->ending->conversation_on;

  want (missing, !aus_date_is_set (talk), _("The conversation has no day."));
  want (missing, is_ahead (talk, today), _("The conversation is still ahead."));
}

static void
want_notice (AusClient *client,
             AusDate    today,
             GPtrArray *missing)
{
  AusEnding *ending = client->ending;
  AusSentPaper *agreement = aus_sending_get_last (client, "agreement");

  want (missing, !aus_date_is_set (ending->last_day), _("There is no last working day."));
  /* Who ends it together needs no notice. */
  if (aus_date_is_set (ending->notice_received)
      || (agreement != NULL && aus_date_is_set (agreement->confirmed)))
    return;

  want (missing, !aus_date_is_set (ending->notice_sent), _("No notice has been sent."));
  want (missing, aus_date_is_set (ending->notice_sent),
        _("It is not known whether the notice has arrived."));
}

static void
want_options (AusClient *client,
              AusDate    today,
              GPtrArray *missing)
{
  want (missing, aus_entity_list_get_length (client->referrals) == 0,
        _("Nobody is on the list of people who could take over."));
  want (missing, aus_entity_list_get_length (client->assets) == 0,
        _("It is not written down what is to be handed over."));
}

static void
want_writing (AusClient *client,
              AusDate    today,
              GPtrArray *missing)
{
  AusSentPaper *agreement = aus_sending_get_last (client, "agreement");
  gboolean given = aus_date_is_set (client->ending->notice_received);

  want (missing, agreement == NULL && !given, _("Nothing has been sent in writing."));
  want (missing, agreement != NULL && !aus_date_is_set (agreement->confirmed),
        _("The agreement is not signed by the client yet."));
}

static void
want_close (AusClient *client,
            AusDate    today,
            GPtrArray *missing)
{
  g_autoptr (GPtrArray) items = aus_gate_list (client, "en");

  for (int group = 0; group < AUS_N_GATE_GROUPS; group++)
    {
      guint open = aus_gate_count (items, group, AUS_GATE_STATE_OPEN);

      if (open > 0)
        g_ptr_array_add (missing,
                         /* Translators: %1$s is a group: Money, Papers … */
                         g_strdup_printf (ngettext ("%1$s: %2$u point is open.",
                                                    "%1$s: %2$u points are open.", open),
                                          aus_gate_group_name ((AusGateGroup) group), open));
    }
}

typedef void (*WantFunc) (AusClient *client,
                          AusDate    today,
                          GPtrArray *missing);

static const struct
{
  WantFunc want;
  AusStage needs; /* the stage that has to have what it wants first; RUNNING for none */
  const char *page;
} stages[] = {
  [AUS_STAGE_RUNNING] = { NULL, AUS_STAGE_RUNNING, "profile" },
  [AUS_STAGE_DOUBT] = { NULL, AUS_STAGE_RUNNING, "decision" },
  [AUS_STAGE_THINKING] = { want_pause, AUS_STAGE_RUNNING, "decision" },
  [AUS_STAGE_DECISION] = { want_decision, AUS_STAGE_THINKING, "decision" },
  [AUS_STAGE_CONVERSATION] = { want_conversation, AUS_STAGE_DECISION, "conversation" },
  [AUS_STAGE_FIRM] = { NULL, AUS_STAGE_CONVERSATION, "conversation" },
  [AUS_STAGE_NOTICE] = { want_notice, AUS_STAGE_CONVERSATION, "transition" },
  [AUS_STAGE_OPTIONS] = { want_options, AUS_STAGE_CONVERSATION, "transition" },
  [AUS_STAGE_WRITING] = { want_writing, AUS_STAGE_NOTICE, "papers" },
  [AUS_STAGE_CLOSE] = { want_close, AUS_STAGE_WRITING, "closing" },
  [AUS_STAGE_CLOSED] = { NULL, AUS_STAGE_RUNNING, "closing" },
  [AUS_STAGE_FADED] = { NULL, AUS_STAGE_RUNNING, "closing" },
};

/* --- status ----------------------------------------------------------------------------------- */

static AusStageState
find_state (AusClient *client,
            AusStage   stage)
{
  AusStage now = client->ending->stage;

  if (stage == now)
    return AUS_STAGE_STATE_NOW;
  if (aus_closure_get_skipped (client, stage) != NULL)
    return AUS_STAGE_STATE_SKIPPED;
  /* Fading out replaces what comes after the decision. */
  if (now == AUS_STAGE_FADED)
    return stage <= AUS_STAGE_DECISION ? AUS_STAGE_STATE_DONE : AUS_STAGE_STATE_TO_COME;

  return stage < now ? AUS_STAGE_STATE_DONE : AUS_STAGE_STATE_TO_COME;
}

AusStageStatus *
aus_stage_status_new (AusClient *client,
                      AusStage   stage,
                      AusDate    today)
{
  AusStageStatus *self;
  AusSkippedStage *skipped;
  AusStage needs;

  g_return_val_if_fail (AUS_IS_CLIENT (client), NULL);
  g_return_val_if_fail (stage <= AUS_STAGE_FADED && aus_date_is_set (today), NULL);

  self = g_new0 (AusStageStatus, 1);
  skipped = aus_closure_get_skipped (client, stage);
  needs = stages[stage].needs;
  self->stage = stage;
  self->state = find_state (client, stage);
  self->missing = g_ptr_array_new_with_free_func (g_free);
  self->before = g_ptr_array_new_with_free_func (g_free);
  self->skip_reason = skipped != NULL ? g_strdup (skipped->reason) : NULL;
  if (aus_closure_is_over (client) || skipped != NULL)
    return self;

  if (stages[stage].want != NULL)
    stages[stage].want (client, today, self->missing);
  /* What is behind is behind; it is of those ahead that one asks why. */
  if (self->state == AUS_STAGE_STATE_TO_COME && stages[needs].want != NULL
      && aus_closure_get_skipped (client, needs) == NULL)
    stages[needs].want (client, today, self->before);

  return self;
}

const char *
aus_stage_state_name (AusStageState state)
{
  switch (state)
    {
    case AUS_STAGE_STATE_NOW:
      return C_ ("stage state", "Now");
    case AUS_STAGE_STATE_DONE:
      return C_ ("stage state", "Done");
    case AUS_STAGE_STATE_SKIPPED:
      return C_ ("stage state", "Left out");
    case AUS_STAGE_STATE_TO_COME:
    default:
      return C_ ("stage state", "To come");
    }
}

static void
add_lines (GString   *text,
           GPtrArray *sentences)
{
  for (guint i = 0; i < sentences->len; i++)
    g_string_append_printf (text, "%s%s", text->len > 0 ? "\n" : "",
                            (const char *) g_ptr_array_index (sentences, i));
}

char *
aus_stage_status_say (AusStageStatus *self)
{
  GString *text = g_string_new (NULL);

  if (self->skip_reason != NULL)
    /* Translators: %s is the user's reason */
    g_string_append_printf (text, _("Left out: %s"), self->skip_reason);
  else
    {
      add_lines (text, self->before);
      add_lines (text, self->missing);
    }

  return g_string_free (text, FALSE);
}

const char *
aus_stage_get_page (AusStage stage)
{
  g_return_val_if_fail (stage <= AUS_STAGE_FADED, "profile");

  return stages[stage].page;
}

void
aus_stage_status_free (AusStageStatus *self)
{
  g_ptr_array_unref (self->missing);
  g_ptr_array_unref (self->before);
  g_free (self->skip_reason);
  g_free (self);
}
