/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-agenda-words.h"

#include "app/client-list/aus-client-item.h"
#include "app/widgets/aus-text-join.h"
#include "app/widgets/aus-ui-locale.h"
#include "core/agenda/aus-agenda-text.h"
#include "core/base/aus-format.h"
#include "core/client/aus-label.h"

#include <glib/gi18n.h>

char *
aus_agenda_words_summary (AusAgenda *agenda)
{
  guint overdue = aus_agenda_get_count (agenda, AUS_AGENDA_SECTION_OVERDUE);
  guint week = aus_agenda_get_count (agenda, AUS_AGENDA_SECTION_TODAY)
               + aus_agenda_get_count (agenda, AUS_AGENDA_SECTION_WEEK);
  g_autofree char *late = g_strdup_printf (ngettext ("%u overdue", "%u overdue", overdue),
                                           overdue);
  g_autofree char *soon = g_strdup_printf (ngettext ("%u this week", "%u this week", week), week);

  if (overdue == 0 && week == 0)
    return g_strdup (_("Nothing is due"));

  return aus_text_join (", ", overdue > 0 ? late : NULL, week > 0 ? soon : NULL);
}

char *
aus_agenda_words_about (AusAgendaItem *item)
{
  g_autofree char *detail = aus_agenda_text_detail (item, aus_ui_locale ());

  return aus_text_join (" · ", aus_client_file_get_title (aus_agenda_item_get_file (item)),
                        detail);
}

char *
aus_agenda_words_chip (AusAgendaItem *item,
                       AusChipKind   *kind,
                       const char   **icon)
{
  int too_late = aus_agenda_item_get_conflict (item);

  if (aus_agenda_item_get_days (item) < 0)
    {
      int days = -aus_agenda_item_get_days (item);

      *kind = AUS_CHIP_LATE;
      *icon = "document-open-recent-symbolic";
      /* Translators: how long a thing is overdue */
      return g_strdup_printf (ngettext ("%d day", "%d days", (gulong) days), days);
    }
  if (too_late > 0)
    {
      *kind = AUS_CHIP_CONFLICT;
      *icon = "dialog-warning-symbolic";
      return g_strdup (_("doesn’t fit"));
    }
  if (aus_agenda_item_is_deadline (item))
    {
      *kind = AUS_CHIP_MINE;
      *icon = "alarm-symbolic";
      return g_strdup (_("fixed deadline"));
    }
  if (aus_agenda_item_get_gate (item) != NULL)
    {
      *kind = AUS_CHIP_NEUTRAL;
      *icon = "changes-prevent-symbolic";
      return g_strdup (C_("chip", "waits"));
    }

  return NULL;
}

char *
aus_agenda_words_full (AusAgendaItem *item,
                       const char    *separator)
{
  g_autofree char *title = aus_agenda_text_title (item);
  g_autofree char *about = aus_agenda_words_about (item);
  g_autofree char *day = aus_format_date (aus_agenda_item_get_date (item), AUS_DATE_STYLE_FULL,
                                          aus_ui_locale ());
  g_autofree char *when = aus_agenda_text_when (item);
  g_autofree char *rule = aus_agenda_text_rule (item);
  int too_late = aus_agenda_item_get_conflict (item);
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);

  g_ptr_array_add (parts, g_steal_pointer (&title));
  g_ptr_array_add (parts, g_steal_pointer (&about));
  if (aus_agenda_item_is_next (item))
    g_ptr_array_add (parts, g_strdup (_("Next for this client")));
  g_ptr_array_add (parts, g_strdup_printf ("%s, %s", day, when));
  g_ptr_array_add (parts, g_steal_pointer (&rule));
  if (too_late > 0)
    g_ptr_array_add (parts,
                     g_strdup_printf (ngettext ("Ends %d working day after the last working day",
                                                "Ends %d working days after the last working day",
                                                (gulong) too_late), too_late));
  if (aus_agenda_item_is_deadline (item))
    g_ptr_array_add (parts, g_strdup (_("Fixed deadline")));
  g_ptr_array_add (parts, NULL);

  return g_strjoinv (separator, (char **) parts->pdata);
}

const char *
aus_agenda_words_open (AusAgendaItem *item)
{
  switch (aus_agenda_item_get_kind (item))
    {
    case AUS_AGENDA_KIND_STEP:
      return _("_Open the step");
    case AUS_AGENDA_KIND_INVOICE:
      return _("_Open the invoice");
    case AUS_AGENDA_KIND_DELIVERABLE:
      return _("_Open the project");
    case AUS_AGENDA_KIND_ASSET:
    case AUS_AGENDA_KIND_CONSENT:
    case AUS_AGENDA_KIND_NOTICE:
    case AUS_AGENDA_KIND_LAST_DAY:
      return _("_Open the transition");
    case AUS_AGENDA_KIND_RUNNING:
    case AUS_AGENDA_KIND_FADE:
    case AUS_AGENDA_KIND_SUPPORT:
    case AUS_AGENDA_KIND_CHECK_IN:
    case AUS_AGENDA_KIND_RETENTION:
      return _("_Open the closing");
    case AUS_AGENDA_KIND_PAUSE:
    case AUS_AGENDA_KIND_REPAIR:
      return _("_Open the decision");
    case AUS_AGENDA_KIND_CONVERSATION:
    case AUS_AGENDA_KIND_PROMISE:
      return _("_Open the conversation");
    case AUS_AGENDA_KIND_RECEIPT:
    case AUS_AGENDA_KIND_CONTRACT_END:
    default:
      return _("_Open the profile");
    }
}
