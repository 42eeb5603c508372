/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-conversation-next.h"

#include <glib/gi18n.h>

#include "app/widgets/aus-text-join.h"
#include "app/widgets/aus-ui-locale.h"
#include "core/base/aus-format.h"
#include "core/client/aus-label.h"

/* Something that belongs somewhere and is not there */
static guint
count_unplaced (AusClient *client)
{
  AusEntityList *list = client->conversation->agreements;
  guint n = 0;

  for (guint i = 0; i < aus_entity_list_get_length (list); i++)
    {
      AusAgreement *agreement = aus_entity_list_peek (list, i);
      AusLanding landing = aus_agreement_get_landing (agreement, client);

      n += agreement->kind != AUS_AGREEMENT_KIND_OTHER
           && (landing == AUS_LANDING_NOWHERE || landing == AUS_LANDING_GONE);
    }

  return n;
}

static guint
count_overdue (AusClient *client,
               AusDate    today)
{
  AusEntityList *list = client->conversation->promises;
  guint n = 0;

  for (guint i = 0; i < aus_entity_list_get_length (list); i++)
    n += aus_promise_is_overdue (aus_entity_list_peek (list, i), client, today);

  return n;
}

static gboolean
is_planned (AusPlan *plan)
{
  AusPlanItem *item = aus_talk_find_step (plan);

  return item != NULL && aus_date_equal (aus_plan_item_get_end (item),
                                         aus_plan_get_client (plan)->ending->conversation_on);
}

static AusTalkNext
find_before (AusPlan  *plan,
             char    **title,
             char    **detail)
{
  AusClient *client = aus_plan_get_client (plan);
  AusDate day = client->ending->conversation_on;
  g_autofree char *date = aus_format_date (day, AUS_DATE_STYLE_WEEKDAY, aus_ui_locale ());
  const char *channel =
    aus_label (AUS_TYPE_TALK_CHANNEL, (int) client->conversation->talk_channel);
  g_autofree char *when = aus_text_join (", ", date, client->conversation->time);

  if (!aus_date_is_set (day))
    {
      *title = g_strdup (_("Talk first, one to one"));
      *detail = g_strdup (_("Choose a day. A letter alone is a poor way to hear it."));
      return AUS_TALK_NEXT_DAY;
    }
  /* Translators: %s is a day and a time, “Thu 26 Nov, 10:30” */
  *title = g_strdup_printf (_("The talk is on %s"), when);
  if (aus_date_compare (day, aus_plan_get_today (plan)) <= 0)
    {
      *detail = g_strdup (_("Held? Then note today what was said, agreed and promised."));
      return AUS_TALK_NEXT_RECORD;
    }
  if (!is_planned (plan))
    {
      *detail = aus_text_join (" · ", channel, _("not in the plan yet"));
      return AUS_TALK_NEXT_PLAN;
    }
  *detail = aus_text_join (" · ", channel, _("Read what to say once more, and print it."));

  return AUS_TALK_NEXT_TALK;
}

AusTalkNext
aus_talk_next_find (AusPlan  *plan,
                    char    **title,
                    char    **detail)
{
  AusClient *client = aus_plan_get_client (plan);
  g_autofree char *held =
    aus_format_date (client->conversation->held_on, AUS_DATE_STYLE_WEEKDAY, aus_ui_locale ());
  guint unplaced, overdue;

  if (!aus_date_is_set (client->conversation->held_on))
    return find_before (plan, title, detail);

  unplaced = count_unplaced (client);
  overdue = count_overdue (client, aus_plan_get_today (plan));
  /* Translators: %s is a day, “Tue 17 Nov” */
  *detail = g_strdup_printf (_("Told on %s"), held);
  if (overdue > 0)
    {
      *title = g_strdup_printf (ngettext ("%u promise is overdue", "%u promises are overdue",
                                          overdue), overdue);
      return AUS_TALK_NEXT_PROMISE;
    }
  if (unplaced > 0)
    {
      *title = g_strdup_printf (ngettext ("%u agreement is not in its place yet",
                                          "%u agreements are not in their place yet", unplaced),
                                unplaced);
      return AUS_TALK_NEXT_LAND;
    }
  *title = g_strdup (_("All that was agreed is in its place"));

  return AUS_TALK_NEXT_SUMMARY;
}

const char *
aus_talk_next_get_button (AusTalkNext self)
{
  switch (self)
    {
    case AUS_TALK_NEXT_DAY:
      return _("_Choose a Day");
    case AUS_TALK_NEXT_PLAN:
      return _("Put into the _Plan");
    case AUS_TALK_NEXT_TALK:
      return _("_Print the Guide…");
    case AUS_TALK_NEXT_RECORD:
      return _("_We Have Talked");
    case AUS_TALK_NEXT_LAND:
    case AUS_TALK_NEXT_PROMISE:
      return _("_Look at It");
    case AUS_TALK_NEXT_SUMMARY:
    default:
      return _("_Write the Summary");
    }
}
