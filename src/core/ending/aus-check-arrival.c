/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-check-private.h"

#include <glib/gi18n-lib.h>

#include "core/base/aus-format.h"
#include "core/client/aus-label.h"
#include "core/law/aus-notice.h"

/* Whether a notice that is sent now is there in time: the day it has to be received, and the day it
 * has to be sent by each way. */

static char *
format_day (const AusNotice *notice,
            AusDate          day)
{
  return aus_format_date (day, AUS_DATE_STYLE_LONG, aus_law_book_get_locale (notice->book));
}

/* "Letter 25 November 2026 · E-mail 30 November 2026", those that are not over on @from; NULL when
 * all are */
static char *
list_ways (const AusNotice *notice,
           AusDate          from)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (int i = 0; i < AUS_N_NOTICE_CHANNELS; i++)
    {
      g_autofree char *day = NULL;

      if (!aus_date_is_set (notice->send_by[i]) || aus_date_compare (notice->send_by[i], from) < 0)
        continue;
      day = format_day (notice, notice->send_by[i]);
      g_string_append_printf (text, "%s%s %s", text->len > 0 ? " · " : "",
                              aus_label (AUS_TYPE_NOTICE_CHANNEL, i), day);
    }

  return text->len > 0 ? g_string_free (g_steal_pointer (&text), FALSE) : NULL;
}

/* Takes @sentence; the rule follows it. */
static void
report (AusCheck        *self,
        const AusNotice *notice,
        AusSeverity      severity,
        const char      *code,
        const char      *path,
        char            *sentence)
{
  g_autofree char *said = sentence;
  g_autofree char *reason = aus_notice_dup_reason (notice);

  aus_check_report (self, severity, code, g_strdup (path), g_strjoin (" ", said, reason, NULL));
}

static void
report_too_late (AusCheck        *self,
                 const AusNotice *notice)
{
  g_autofree char *wanted = format_day (notice, notice->wanted);
  g_autofree char *next = format_day (notice, notice->next_end);

  /* What the check of the file says about it is less. */
  aus_check_drop (self, "notice-late");
  report (self, notice, AUS_SEVERITY_WARNING, "notice-late", "ending.last_day",
          /* Translators: %1$s and %2$s are days. */
          g_strdup_printf (_("The notice comes too late for %1$s: received today, it ends the "
                             "contract on %2$s at the earliest."), wanted, next));
}

/* Sent on @sent the chosen way, it is there too late. */
static void
report_slow (AusCheck        *self,
             const AusNotice *notice,
             AusDate          sent,
             AusDate          arrival)
{
  g_autofree char *sent_text = format_day (notice, sent);
  g_autofree char *arrival_text = format_day (notice, arrival);
  g_autofree char *latest = format_day (notice, notice->latest);
  g_autofree char *ways = list_ways (notice, self->today);
  const char *way = aus_label (AUS_TYPE_NOTICE_CHANNEL,
                               (int) self->client->ending->notice_channel);

  report (self, notice, AUS_SEVERITY_WARNING, "notice-arrives-late", "ending.notice_channel",
          ways == NULL
            /* Translators: %1$s is a way of sending (“Registered letter”), the others are days. */
            ? g_strdup_printf (_("Sent on %2$s (%1$s), the notice is expected on %3$s, and the "
                                 "last day to receive it is %4$s."),
                               way, sent_text, arrival_text, latest)
            /* Translators: %1$s is a way of sending (“Registered letter”), %2$s to %4$s are days,
             * %5$s are ways with their days. */
            : g_strdup_printf (_("Sent on %2$s (%1$s), the notice is expected on %3$s, and the "
                                 "last day to receive it is %4$s. In time, at the latest: %5$s."),
                               way, sent_text, arrival_text, latest, ways));
}

static void
report_days (AusCheck        *self,
             const AusNotice *notice)
{
  g_autofree char *latest = format_day (notice, notice->latest);
  g_autofree char *ways = list_ways (notice, self->today);

  if (ways != NULL)
    report (self, notice, AUS_SEVERITY_HINT, "notice-send-by", "ending.notice_channel",
            /* Translators: %1$s is a day, %2$s are ways of sending with their days. */
            g_strdup_printf (_("The notice has to be received by %1$s. Send it at the "
                               "latest: %2$s."), latest, ways));
}

void
aus_check_arrival (AusCheck *self)
{
  AusEnding *ending = self->client->ending;
  g_autoptr (AusNotice) notice = NULL;
  AusWorkCalendar *workdays;
  AusDate sent, arrival;

  /* Once it is there, nothing of this matters any more. */
  if (aus_date_is_set (ending->notice_received))
    return;
  notice = aus_notice_new_for_client (self->law, self->client, self->today);
  if (notice == NULL || notice->outcome != AUS_NOTICE_OUTCOME_DATE
      || !aus_date_is_set (notice->wanted))
    return;
  if (notice->too_late)
    {
      report_too_late (self, notice);
      return;
    }

  sent = aus_date_is_set (ending->notice_sent) ? ending->notice_sent : self->today;
  workdays = aus_law_book_get_workdays (self->law,
                                        aus_law_book_get_werktage (self->law, self->client));
  arrival = aus_law_book_get_arrival (self->law, workdays, sent, ending->notice_channel);
  if (aus_date_compare (arrival, notice->latest) > 0)
    report_slow (self, notice, sent, arrival);
  else if (!aus_date_is_set (ending->notice_sent))
    report_days (self, notice);
}
