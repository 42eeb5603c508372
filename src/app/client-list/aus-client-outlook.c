/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-client-outlook.h"

#include "app/widgets/aus-ui-locale.h"
#include "core/base/aus-format.h"
#include "core/ending/aus-figures.h"
#include "core/law/aus-notice.h"

#include <glib/gi18n.h>

/* @sentence: translated, with one %s for the day */
static char *
say_day (const char *sentence,
         AusDate     day)
{
  g_autofree char *text = aus_format_date (day, AUS_DATE_STYLE_WEEKDAY, aus_ui_locale ());
  GString *said = g_string_new (sentence);

  g_string_replace (said, "%s", text, 1);

  return g_string_free (said, FALSE);
}

static char *
say_overdue (int days)
{
  return g_strdup_printf (ngettext ("Invoice %d day overdue", "Invoice %d days overdue",
                                    (gulong) days),
                          days);
}

static char *
say_last_day (AusEnding *ending,
              AusDate    today)
{
  int days = aus_date_days_between (today, ending->last_day);

  if (days == 0)
    return g_strdup (_("Last day is today"));
  if (days < 0)
    /* Translators: %s is a day, as in “Last day was Thu 31 Dec” */
    return say_day (_("Last day was %s"), ending->last_day);

  return g_strdup_printf (ngettext ("Last day in %d day", "Last day in %d days", (gulong) days),
                          days);
}

static char *
say_pause (AusEnding *ending,
           AusDate    today)
{
  if (!aus_date_is_set (ending->pause_until))
    return g_strdup (_("Nothing decided yet"));
  if (aus_date_compare (ending->pause_until, today) < 0)
    /* Translators: %s is a day. The time the user took to think it over. */
    return say_day (_("Pause ended %s"), ending->pause_until);

  return say_day (_("Pause ends %s"), ending->pause_until);
}

static char *
say_conversation (AusEnding *ending,
                  AusDate    today)
{
  if (!aus_date_is_set (ending->conversation_on))
    return aus_date_is_set (ending->decided_on)
             /* Translators: %s is a day */
             ? say_day (_("Decided on %s"), ending->decided_on)
             : g_strdup (_("Nothing decided yet"));
  if (aus_date_compare (ending->conversation_on, today) < 0)
    return say_day (_("Talked on %s"), ending->conversation_on);

  return say_day (_("Conversation on %s"), ending->conversation_on);
}

static char *
say_notice (AusClient  *client,
            AusLawBook *law,
            AusDate     today,
            gboolean   *urgent)
{
  AusEnding *ending = client->ending;
  AusDate due;

  if (aus_date_is_set (ending->notice_received))
    return aus_date_is_set (ending->last_day) ? say_last_day (ending, today)
                                              : g_strdup (_("Last day not set yet"));
  if (aus_date_is_set (ending->notice_sent))
    return say_day (_("Notice sent on %s"), ending->notice_sent);
  if (!aus_date_is_set (ending->last_day))
    return g_strdup (_("Last day not set yet"));

  due = aus_notice_get_due (law, client, today);
  if (!aus_date_is_set (due))
    return say_last_day (ending, today);

  *urgent = aus_date_compare (due, today) < 0;

  return *urgent ? say_day (_("Notice was due by %s"), due)
                 : say_day (C_("client list", "Notice must arrive by %s"), due);
}

static char *
say_closing (const AusFigures *figures,
             gboolean         *urgent)
{
  if (figures->days_overdue > 0)
    {
      *urgent = TRUE;
      return say_overdue (figures->days_overdue);
    }
  if (figures->n_things_open > 0)
    return g_strdup_printf (ngettext ("%u thing still with you", "%u things still with you",
                                      figures->n_things_open),
                            figures->n_things_open);
  if (figures->n_currencies > 0)
    {
      g_autofree char *open = aus_format_money (figures->open, aus_ui_locale ());

      /* Translators: %s is an amount of money that the client has not paid yet */
      return g_strdup_printf (_("%s still open"), open);
    }

  return g_strdup (_("Nothing left open"));
}

static char *
say_running (const AusFigures *figures,
             gboolean         *urgent)
{
  if (figures->days_overdue == 0)
    return g_strdup (_("No end planned"));

  *urgent = TRUE;

  return say_overdue (figures->days_overdue);
}

char *
aus_client_outlook (AusClient  *client,
                    AusLawBook *law,
                    AusDate     today,
                    gboolean   *urgent)
{
  AusEnding *ending = client->ending;
  AusFigures figures;

  *urgent = FALSE;
  aus_figures_get (client, today, &figures);

  switch (ending->stage)
    {
    case AUS_STAGE_RUNNING:
    case AUS_STAGE_DOUBT:
      return say_running (&figures, urgent);
    case AUS_STAGE_THINKING:
      return say_pause (ending, today);
    case AUS_STAGE_DECISION:
    case AUS_STAGE_CONVERSATION:
    case AUS_STAGE_FIRM:
      return say_conversation (ending, today);
    case AUS_STAGE_NOTICE:
    case AUS_STAGE_OPTIONS:
    case AUS_STAGE_WRITING:
      return say_notice (client, law, today, urgent);
    case AUS_STAGE_CLOSE:
      return say_closing (&figures, urgent);
    case AUS_STAGE_CLOSED:
    case AUS_STAGE_FADED:
    default:
      return aus_date_is_set (ending->last_day) ? say_last_day (ending, today)
                                                : g_strdup (_("At rest"));
    }
}
