/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-cli.h"

#include <glib/gi18n.h>

#include "core/agenda/aus-agenda-text.h"
#include "core/agenda/aus-agenda.h"
#include "core/base/aus-enum.h"
#include "core/base/aus-format.h"

static void
set_text (JsonObject *object,
          const char *member,
          char       *text)
{
  g_autofree char *taken = text;

  json_object_set_string_member (object, member, taken);
}

static void
set_amount (JsonObject *object,
            AusMoney    amount)
{
  JsonObject *money;

  if (!aus_money_is_set (amount))
    return;

  money = json_object_new ();
  json_object_set_int_member (money, "minor", amount.minor);
  json_object_set_string_member (money, "currency", amount.currency);
  json_object_set_object_member (object, "amount", money);
}

static JsonObject *
item_to_json (AusAgendaItem *item)
{
  AusClientFile *file = aus_agenda_item_get_file (item);
  AusStep *gate = aus_agenda_item_get_gate (item);
  JsonObject *object = json_object_new ();

  json_object_set_string_member (object, "client", aus_agenda_item_get_client (item)->id);
  json_object_set_string_member (object, "name", aus_client_file_get_display_name (file));
  json_object_set_string_member (object, "kind",
                                 aus_enum_get_nick (AUS_TYPE_AGENDA_KIND,
                                                    (int) aus_agenda_item_get_kind (item)));
  json_object_set_string_member (object, "id", aus_agenda_item_get_id (item));
  json_object_set_string_member (object, "section",
                                 aus_enum_get_nick (AUS_TYPE_AGENDA_SECTION,
                                                    (int) aus_agenda_item_get_section (item)));
  aus_cli_set_date (object, "date", aus_agenda_item_get_date (item));
  json_object_set_int_member (object, "days", aus_agenda_item_get_days (item));
  json_object_set_string_member (object, "owner",
                                 aus_enum_get_nick (AUS_TYPE_PARTY,
                                                    (int) aus_agenda_item_get_owner (item)));
  set_text (object, "title", aus_agenda_text_title (item));
  set_text (object, "detail", aus_agenda_text_detail (item, aus_cli_get_locale ()));
  set_text (object, "rule", aus_agenda_text_rule (item));
  json_object_set_boolean_member (object, "begins", aus_agenda_item_begins (item));
  json_object_set_boolean_member (object, "deadline", aus_agenda_item_is_deadline (item));
  json_object_set_int_member (object, "workdays_too_late", aus_agenda_item_get_conflict (item));
  if (gate != NULL)
    json_object_set_string_member (object, "waits_for", gate->id);
  aus_cli_set_date (object, "must_arrive", aus_agenda_item_get_arrival (item));
  set_amount (object, aus_agenda_item_get_amount (item));
  json_object_set_string_member (object, "page", aus_agenda_item_get_page (item));

  return object;
}

static void
print_json (AusAgenda *agenda,
            GPtrArray *items)
{
  JsonObject *root = json_object_new ();
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < items->len; i++)
    json_array_add_object_element (array, item_to_json (g_ptr_array_index (items, i)));
  aus_cli_set_date (root, "today", aus_agenda_get_today (agenda));
  json_object_set_int_member (root, "overdue",
                              aus_agenda_get_count (agenda, AUS_AGENDA_SECTION_OVERDUE));
  json_object_set_array_member (root, "items", array);
  aus_cli_print_json (root);
}

static char **
item_to_row (AusAgendaItem *item)
{
  const char *locale = aus_cli_get_locale ();
  g_autofree char *day =
    aus_format_date (aus_agenda_item_get_date (item), AUS_DATE_STYLE_WEEKDAY, locale);
  g_autofree char *when = aus_agenda_text_when (item);
  g_autofree char *title = aus_agenda_text_title (item);
  g_autofree char *detail = aus_agenda_text_detail (item, locale);
  const char *row[] = {
    aus_agenda_text_section (aus_agenda_item_get_section (item)),
    day,
    when,
    aus_client_file_get_display_name (aus_agenda_item_get_file (item)),
    title,
    detail,
    NULL,
  };

  return g_strdupv ((char **) row);
}

static void
print_text (GPtrArray *items)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);

  if (items->len == 0)
    g_print ("%s\n", _("Nothing is due."));
  for (guint i = 0; i < items->len; i++)
    g_ptr_array_add (rows, item_to_row (g_ptr_array_index (items, i)));
  aus_cli_print_table (rows);
}

/* Up to so many days ahead, or as the lead times say */
static gboolean
is_wanted (AusCli        *self,
           AusAgendaItem *item)
{
  if (self->days >= 0)
    return aus_agenda_item_get_days (item) <= self->days;

  return aus_agenda_item_get_section (item) != AUS_AGENDA_SECTION_LATER;
}

static gboolean
has_damaged_file (AusCli *self)
{
  GListModel *model = G_LIST_MODEL (self->library);

  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    {
      g_autoptr (AusClientFile) file = g_list_model_get_item (model, i);

      if (aus_client_file_get_client (file) == NULL)
        return TRUE;
    }

  return FALSE;
}

AusCliExit
aus_cli_agenda (AusCli *self)
{
  g_autoptr (AusAgenda) agenda = NULL;
  g_autoptr (GPtrArray) items = g_ptr_array_new ();
  AusCalendars *calendars;

  if (self->arguments[0] != NULL)
    return aus_cli_fail (_("“agenda” takes no client."));
  if (!aus_cli_open_library (self))
    return AUS_CLI_FAILURE;
  calendars = aus_cli_get_calendars (self);
  if (calendars == NULL || aus_cli_get_law (self) == NULL)
    return AUS_CLI_FAILURE;

  agenda = aus_agenda_new (self->library, self->today);
  aus_agenda_set_calendar (agenda, aus_calendars_get_work (calendars));
  aus_agenda_set_law (agenda, self->law);
  aus_agenda_flush (agenda);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (agenda)); i++)
    if (is_wanted (self, aus_agenda_peek (agenda, i)))
      g_ptr_array_add (items, aus_agenda_peek (agenda, i));

  if (self->json)
    print_json (agenda, items);
  else
    print_text (items);

  return aus_agenda_get_count (agenda, AUS_AGENDA_SECTION_OVERDUE) > 0 || has_damaged_file (self)
           ? AUS_CLI_PROBLEM
           : AUS_CLI_OK;
}
