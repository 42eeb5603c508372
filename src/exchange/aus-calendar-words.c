/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "aus-plan-calendar-private.h"
#include "core/base/aus-enum.h"
#include "core/client/aus-label.h"
#include "core/text/aus-letter-context.h"
#include "core/text/aus-paper-template.h"

char *
aus_calendar_dup_line (const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  GString *line = g_string_sized_new (strlen (valid));

  for (const char *c = valid; *c != '\0'; c = g_utf8_next_char (c))
    {
      gunichar letter = g_utf8_get_char (c);

      g_string_append_unichar (line, g_unichar_iscntrl (letter) || letter == 0x2028
                                         || letter == 0x2029 ? ' ' : letter);
    }

  return g_strstrip (g_string_free (line, FALSE));
}

/* --- the user's edition: the language of the interface ---------------------------------------- */

static void
fill_mine (AusPlanCalendar *self)
{
  AusCalendarWords *words = &self->words;
  AusClient *client = aus_plan_get_client (self->plan);

  words->with = aus_calendar_dup_line (aus_client_get_short_name (client));
  /* Translators: the name of a calendar; %s is a client */
  words->name = *words->with != '\0' ? g_strdup_printf (_("Ending with %s"), words->with)
                                     : g_strdup (_("Ending"));
  words->last_day = g_strdup (C_ ("calendar", "Last working day"));
  words->contract_end = g_strdup (C_ ("calendar", "End of the contract"));
  words->notice_due = g_strdup (C_ ("calendar", "Notice must arrive"));
  words->notice_sent = g_strdup (C_ ("calendar", "Notice sent"));
  words->notice_received = g_strdup (C_ ("calendar", "Notice received"));
  words->talk = g_strdup (C_ ("calendar", "Conversation"));
  words->by[AUS_PARTY_ME] = g_strdup ("");
  words->by[AUS_PARTY_CLIENT] = g_strdup (C_ ("calendar", "Done by the client"));
  words->by[AUS_PARTY_SUCCESSOR] = g_strdup (C_ ("calendar", "Done by the successor"));
  words->waits_for = g_strdup (C_ ("calendar", "Waits for:"));
  words->done = g_strdup (aus_label (AUS_TYPE_STEP_STATE, AUS_STEP_STATE_DONE));
  for (int lane = 0; lane < AUS_N_LANES; lane++)
    words->lanes[lane] = g_strdup (aus_label (AUS_TYPE_LANE, lane));
}

/* --- the client's edition: the client's language ---------------------------------------------- */

/* NULL with @error set. Once something is wrong nothing more is rendered. */
static char *
render (AusPaperTemplate   *template,
        const char         *field,
        const AusTextValue *context,
        GError            **error)
{
  g_autofree char *text = NULL;

  if (*error != NULL)
    return NULL;
  text = aus_paper_template_render_field (template, field, context, error);

  return text != NULL ? aus_calendar_dup_line (text) : NULL;
}

static char *
render_member (AusPaperTemplate   *template,
               const char         *group,
               GType               type,
               int                 value,
               const AusTextValue *context,
               GError            **error)
{
  g_autofree char *field = g_strconcat (group, "_", aus_enum_get_nick (type, value), NULL);

  return render (template, field, context, error);
}

static gboolean
fill_for_client (AusPlanCalendar    *self,
                 AusSender          *sender,
                 const char * const *folders,
                 GError            **error)
{
  AusCalendarWords *words = &self->words;
  AusClient *client = aus_plan_get_client (self->plan);
  g_autoptr (AusPaperTemplate) template =
    aus_paper_template_new (folders, client->language, "calendar", error);
  g_autoptr (AusTextValue) context = NULL;
  g_autoptr (GError) local = NULL;

  if (template == NULL)
    return FALSE;

  context = aus_letter_context_new (client, NULL, sender, NULL, client->language,
                                    aus_plan_get_today (self->plan));
  words->name = render (template, "title", context, &local);
  words->with = render (template, "with", context, &local);
  words->last_day = render (template, "last_day", context, &local);
  words->contract_end = render (template, "contract_end", context, &local);
  words->notice_received = render (template, "notice_received", context, &local);
  words->waits_for = render (template, "waits_for", context, &local);
  words->done = render (template, "done", context, &local);
  for (int party = 0; party < AUS_N_PARTIES; party++)
    words->by[party] = render_member (template, "by", AUS_TYPE_PARTY, party, context, &local);
  for (int lane = 0; lane < AUS_N_LANES; lane++)
    words->lanes[lane] = render_member (template, "lane", AUS_TYPE_LANE, lane, context, &local);

  if (local != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&local));
      return FALSE;
    }

  return TRUE;
}

gboolean
aus_calendar_words_fill (AusPlanCalendar     *self,
                         AusSender           *sender,
                         const char * const  *folders,
                         GError             **error)
{
  if (self->edition == AUS_EDITION_CLIENT)
    return fill_for_client (self, sender, folders, error);

  fill_mine (self);

  return TRUE;
}

void
aus_calendar_words_clear (AusCalendarWords *words)
{
  g_free (words->name);
  g_free (words->with);
  g_free (words->last_day);
  g_free (words->contract_end);
  g_free (words->notice_due);
  g_free (words->notice_sent);
  g_free (words->notice_received);
  g_free (words->talk);
  g_free (words->waits_for);
  g_free (words->done);
  for (int party = 0; party < AUS_N_PARTIES; party++)
    g_free (words->by[party]);
  for (int lane = 0; lane < AUS_N_LANES; lane++)
    g_free (words->lanes[lane]);
}
