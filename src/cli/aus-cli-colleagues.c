/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The directory of colleagues: what is in it, and cards in and out */

#include "config.h"

#include "aus-cli.h"

#include <glib/gi18n.h>

#include "core/base/aus-enum.h"
#include "core/base/aus-format.h"
#include "core/client/aus-label.h"
#include "exchange/aus-vcard.h"

typedef struct
{
  guint added, updated, present;
} Counts;

/* --- listing ---------------------------------------------------------------------------------- */

static JsonObject *
to_json (AusColleague *colleague)
{
  JsonObject *object = json_object_new ();

  json_object_set_string_member (object, "id", colleague->id);
  json_object_set_string_member (object, "name", colleague->name);
  json_object_set_string_member (object, "business", colleague->business);
  json_object_set_string_member (object, "trade",
                                 aus_enum_get_nick (AUS_TYPE_TRADE, (int) colleague->trade));
  json_object_set_string_member (object, "languages", colleague->languages);
  aus_cli_set_date (object, "free_from", colleague->capacity_from);
  json_object_set_boolean_member (object, "consent", colleague->consent);

  return object;
}

static char **
to_row (AusColleague *colleague)
{
  g_autofree char *from = aus_format_date (colleague->capacity_from, AUS_DATE_STYLE_MEDIUM,
                                           aus_cli_get_locale ());
  const char *trade = colleague->trade != AUS_TRADE_NONE
                        ? aus_label (AUS_TYPE_TRADE, (int) colleague->trade) : "-";
  const char *row[] = { *colleague->name != '\0' ? colleague->name : colleague->business,
                        trade, *colleague->languages != '\0' ? colleague->languages : "-",
                        *from != '\0' ? from : "-",
                        colleague->consent ? _("may be named") : _("not to be named yet"), NULL };

  return g_strdupv ((char **) row);
}

static AusCliExit
list (AusCli *self)
{
  AusEntityList *colleagues = aus_library_get_network (self->library)->colleagues;
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < aus_entity_list_get_length (colleagues); i++)
    {
      g_ptr_array_add (rows, to_row (aus_entity_list_peek (colleagues, i)));
      json_array_add_object_element (array, to_json (aus_entity_list_peek (colleagues, i)));
    }

  if (self->json)
    {
      JsonObject *root = json_object_new ();

      json_object_set_array_member (root, "colleagues", json_array_ref (array));
      aus_cli_print_json (root);
    }
  else
    aus_cli_print_table (rows);
  json_array_unref (array);

  return AUS_CLI_OK;
}

/* --- cards out -------------------------------------------------------------------------------- */

static AusCliExit
export (AusCli *self)
{
  AusEntityList *colleagues = aus_library_get_network (self->library)->colleagues;
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < aus_entity_list_get_length (colleagues); i++)
    aus_vcard_append (aus_entity_list_peek (colleagues, i), text);
  if (g_str_equal (self->export_to, "-"))
    g_print ("%s", text->str);
  else if (!g_file_set_contents (self->export_to, text->str, (gssize) text->len, &error))
    return aus_cli_fail (_("“%s” cannot be written: %s"), self->export_to, error->message);

  return AUS_CLI_OK;
}

/* --- cards in --------------------------------------------------------------------------------- */

static void
take (AusCli       *self,
      AusColleague *colleague,
      Counts       *counts)
{
  AusNetwork *network = aus_library_get_network (self->library);
  AusColleague *same = aus_vcard_find_same (network, colleague);

  if (same == NULL)
    {
      aus_entity_list_append (network->colleagues, colleague);
      counts->added++;
    }
  else if (self->update && aus_vcard_update (same, colleague))
    counts->updated++;
  else
    counts->present++;
}

static void
print_counts (AusCli       *self,
              const Counts *counts,
              GPtrArray    *problems)
{
  JsonObject *root;
  JsonArray *array;

  if (!self->json)
    {
      /* Translators: numbers of colleagues, after cards were read */
      g_print (_("New: %u, updated: %u, already there: %u\n"), counts->added, counts->updated,
               counts->present);
      return;
    }

  root = json_object_new ();
  array = json_array_new ();
  json_object_set_int_member (root, "added", counts->added);
  json_object_set_int_member (root, "updated", counts->updated);
  json_object_set_int_member (root, "present", counts->present);
  for (guint i = 0; i < problems->len; i++)
    {
      const AusVcardProblem *problem = problems->pdata[i];
      JsonObject *object = json_object_new ();

      json_object_set_int_member (object, "line", problem->line);
      json_object_set_string_member (object, "sentence", problem->message);
      json_array_add_object_element (array, object);
    }
  json_object_set_array_member (root, "problems", array);
  aus_cli_print_json (root);
}

static AusCliExit
import (AusCli *self)
{
  AusDataFile *file = aus_library_get_network_file (self->library);
  g_autofree char *text = NULL;
  g_autoptr (AusVcards) cards = NULL;
  g_autoptr (GError) error = NULL;
  Counts counts = { 0 };
  gsize length;

  if (!g_file_get_contents (self->import_from, &text, &length, &error))
    return aus_cli_fail (_("“%s” cannot be read: %s"), self->import_from, error->message);
  if (!aus_data_file_is_editable (file))
    return aus_cli_fail (_("The directory of colleagues cannot be changed."));

  cards = aus_vcards_read (text, length);
  for (guint i = 0; i < cards->colleagues->len; i++)
    take (self, cards->colleagues->pdata[i], &counts);
  if (!aus_data_file_save_sync (file, &error))
    return aus_cli_fail (_("The directory of colleagues cannot be saved: %s"), error->message);

  print_counts (self, &counts, cards->problems);
  for (guint i = 0; i < cards->problems->len && !self->json; i++)
    {
      const AusVcardProblem *problem = cards->problems->pdata[i];

      g_print ("%s:%u: %s\n", self->import_from, problem->line, problem->message);
    }

  return cards->problems->len == 0 ? AUS_CLI_OK : AUS_CLI_PROBLEM;
}

AusCliExit
aus_cli_colleagues (AusCli *self)
{
  if (self->arguments[0] != NULL)
    return aus_cli_fail (_("“colleagues” takes no client."));
  if (self->import_from != NULL && self->export_to != NULL)
    return aus_cli_fail (_("--import and --export do not go together."));
  if (self->update && self->import_from == NULL)
    return aus_cli_fail (_("--update belongs to --import."));
  if (!aus_cli_open_library (self))
    return AUS_CLI_FAILURE;

  if (self->import_from != NULL)
    return import (self);

  return self->export_to != NULL ? export (self) : list (self);
}
