/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-next-action.h"

#include <glib/gi18n-lib.h>

#include "core/base/aus-format.h"
#include "core/ending/aus-closure.h"
#include "core/ending/aus-decide.h"
#include "core/ending/aus-fade.h"
#include "core/ending/aus-figures.h"
#include "core/ending/aus-gate.h"
#include "core/law/aus-notice.h"

/* One run of aus_next_action_get() */
typedef struct
{
  AusClient *client;
  AusEnding *ending;
  AusLawBook *law;
  AusSender *sender;
  AusDate today;
  const char *locale;
  AusFigures figures;
  AusNextAction *next;
} Look;

/* @sentence: translated, with one %s for the day */
static char *
say_day (Look       *self,
         const char *sentence,
         AusDate     day)
{
  g_autofree char *text = aus_format_date (day, AUS_DATE_STYLE_WEEKDAY, self->locale);
  GString *said = g_string_new (sentence);

  self->next->day = day;
  g_string_replace (said, "%s", text, 1);

  return g_string_free (said, FALSE);
}

static char *
say_overdue (Look *self)
{
  int days = self->figures.days_overdue;

  self->next->urgent = TRUE;
  self->next->page = "profile";

  return g_strdup_printf (ngettext ("Invoice %d day overdue", "Invoice %d days overdue",
                                    (gulong) days),
                          days);
}

static char *
say_last_day (Look *self)
{
  AusDate last_day = self->ending->last_day;
  int days = aus_date_days_between (self->today, last_day);

  self->next->day = last_day;
  if (days == 0)
    return g_strdup (_("Last day is today"));
  if (days < 0)
    /* Translators: %s is a day, as in “Last day was Thu 31 Dec” */
    return say_day (self, _("Last day was %s"), last_day);

  return g_strdup_printf (ngettext ("Last day in %d day", "Last day in %d days", (gulong) days),
                          days);
}

/* NULL when that is not proposed. */
static char *
say_fade (Look *self)
{
  AusFade fade;

  aus_fade_get (self->client, self->sender != NULL ? self->sender->fade_months : AUS_FADE_MONTHS,
                self->today, &fade);
  if (!fade.proposed)
    return NULL;

  self->next->page = "closing";
  if (fade.decided)
    return g_strdup (_("Can fade out now: nothing is open"));

  /* Translators: %s is a day */
  return say_day (self, _("Could fade out: no work since %s"), fade.last_work);
}

static char *
say_running (Look *self)
{
  char *fade;

  if (self->figures.days_overdue > 0)
    return say_overdue (self);

  fade = say_fade (self);

  return fade != NULL ? fade : g_strdup (_("No end planned"));
}

static char *
say_pause (Look *self)
{
  AusDate until = self->ending->pause_until;

  if (!aus_date_is_set (until))
    return g_strdup (_("Nothing decided yet"));
  if (aus_date_compare (until, self->today) < 0)
    /* Translators: %s is a day. The time the user took to think it over. */
    return say_day (self, _("Pause ended %s"), until);

  return say_day (self, _("Pause ends %s"), until);
}

static char *
say_conversation (Look *self)
{
  AusDate talk = self->ending->conversation_on;
  AusDate held = self->client->conversation->held_on;

  if (aus_date_is_set (held))
    return say_day (self, _("Talked on %s"), held);
  if (!aus_date_is_set (talk))
    return aus_date_is_set (self->ending->decided_on)
             /* Translators: %s is a day */
             ? say_day (self, _("Decided on %s"), self->ending->decided_on)
             : g_strdup (_("Nothing decided yet"));
  if (aus_date_compare (talk, self->today) < 0)
    return say_day (self, _("Talked on %s"), talk);

  return say_day (self, _("Conversation on %s"), talk);
}

/* Who is let fade is not talked to. */
static char *
say_decision (Look *self)
{
  char *fade = aus_decide_get (self->ending) == AUS_DECISION_FADE ? say_fade (self) : NULL;

  return fade != NULL ? fade : say_conversation (self);
}

static char *
say_notice (Look *self)
{
  AusEnding *ending = self->ending;
  AusDate due;

  self->next->page = "transition";
  if (aus_date_is_set (ending->notice_received))
    return aus_date_is_set (ending->last_day) ? say_last_day (self)
                                              : g_strdup (_("Last day not set yet"));
  if (aus_date_is_set (ending->notice_sent))
    return say_day (self, _("Notice sent on %s"), ending->notice_sent);
  if (!aus_date_is_set (ending->last_day))
    return g_strdup (_("Last day not set yet"));

  due = aus_notice_get_due (self->law, self->client, self->today);
  if (!aus_date_is_set (due))
    return say_last_day (self);

  self->next->urgent = aus_date_compare (due, self->today) < 0;

  return self->next->urgent ? say_day (self, _("Notice was due by %s"), due)
                            : say_day (self, C_ ("client list", "Notice must arrive by %s"), due);
}

/* NULL when nothing is owed. */
static char *
say_money (Look *self)
{
  g_autofree char *open = NULL;

  if (self->figures.days_overdue > 0)
    return say_overdue (self);
  if (self->figures.n_currencies == 0)
    return NULL;

  self->next->page = "profile";
  open = aus_format_money (self->figures.open, self->locale);

  /* Translators: %s is an amount of money that the client has not paid yet */
  return g_strdup_printf (_("%s still open"), open);
}

static char *
say_closing (Look *self)
{
  guint things = self->figures.n_things_open;
  g_autoptr (GPtrArray) gate = NULL;
  char *money;
  guint open;

  self->next->page = "closing";
  if (self->figures.days_overdue > 0)
    return say_overdue (self);
  if (things > 0)
    return g_strdup_printf (ngettext ("%u thing still with you", "%u things still with you",
                                      things), things);
  money = say_money (self);
  if (money != NULL)
    return money;

  gate = aus_gate_list (self->client, self->locale);
  open = aus_gate_count (gate, -1, AUS_GATE_STATE_OPEN);
  if (open > 0)
    return g_strdup_printf (ngettext ("%u point to settle before closing",
                                      "%u points to settle before closing", open), open);

  return g_strdup (_("Nothing left open"));
}

/* What is owed stays in sight; then what was promised for afterwards. */
static char *
say_over (Look *self)
{
  AusClosing *closing = self->client->closing;
  char *money = say_money (self);

  if (money != NULL)
    return money;

  self->next->page = "closing";
  if (aus_date_is_set (closing->check_in_on))
    /* Translators: %s is a day */
    return say_day (self, _("Ask how they are doing on %s"), closing->check_in_on);
  if (aus_date_is_set (closing->support_until)
      && aus_date_compare (closing->support_until, self->today) >= 0)
    return say_day (self, _("Questions until %s"), closing->support_until);
  if (aus_date_is_set (self->ending->last_day))
    return say_last_day (self);
  if (aus_date_is_set (closing->closed_on))
    return say_day (self, _("At rest since %s"), closing->closed_on);

  return g_strdup (_("At rest"));
}

static char *
say (Look *self)
{
  switch (self->ending->stage)
    {
    case AUS_STAGE_RUNNING:
    case AUS_STAGE_DOUBT:
      return say_running (self);
    case AUS_STAGE_THINKING:
      return say_pause (self);
    case AUS_STAGE_DECISION:
      return say_decision (self);
    case AUS_STAGE_CONVERSATION:
    case AUS_STAGE_FIRM:
      return say_conversation (self);
    case AUS_STAGE_NOTICE:
    case AUS_STAGE_OPTIONS:
    case AUS_STAGE_WRITING:
      return say_notice (self);
    case AUS_STAGE_CLOSE:
      return say_closing (self);
    case AUS_STAGE_CLOSED:
    case AUS_STAGE_FADED:
    default:
      return say_over (self);
    }
}

void
aus_next_action_get (AusClient     *client,
                     AusSender     *sender,
                     AusLawBook    *law,
                     AusDate        today,
                     const char    *locale,
                     AusNextAction *next)
{
  Look self = { .client = client, .ending = client->ending, .law = law, .sender = sender,
                .today = today, .locale = locale, .next = next };

  g_return_if_fail (AUS_IS_CLIENT (client));
  g_return_if_fail (aus_date_is_set (today));

  *next = (AusNextAction){ .page = "profile" };
  aus_figures_get (client, today, &self.figures);
  next->sentence = say (&self);
}

void
aus_next_action_clear (AusNextAction *self)
{
  g_clear_pointer (&self->sentence, g_free);
}
