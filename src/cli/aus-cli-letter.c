/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-cli.h"

#include <glib/gi18n.h>

#include "core/base/aus-enum.h"
#include "core/base/aus-paths.h"
#include "paper/aus-letter.h"
#include "paper/aus-pdf.h"

/* FALSE after aus_cli_fail() */
static gboolean
check_options (AusCli *self,
               int    *language)
{
  if (self->kind == NULL || self->output == NULL)
    aus_cli_fail (_("“letter” needs --kind and --output."));
  else if (strcmp (self->kind, "agreement") != 0)
    aus_cli_fail (_("There is no kind of letter “%s”; “agreement” is one."), self->kind);
  else if (self->language != NULL &&
           !aus_enum_from_nick (AUS_TYPE_LANGUAGE, self->language, language))
    aus_cli_fail (_("There is no language “%s”; “de” and “en” are two."), self->language);
  else
    return TRUE;

  return FALSE;
}

static void
print_json (AusCli    *self,
            AusClient *client,
            AusPages  *pages)
{
  JsonObject *root = json_object_new ();

  json_object_set_string_member (root, "client", client->id);
  json_object_set_string_member (root, "kind", self->kind);
  json_object_set_string_member (root, "file", self->output);
  json_object_set_int_member (root, "pages", aus_pages_get_n_pages (pages));
  aus_cli_print_json (root);
}

AusCliExit
aus_cli_letter (AusCli *self)
{
  g_autoptr (AusClientFile) file = NULL;
  g_autoptr (AusPages) pages = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *own = NULL;
  g_autofree char *built_in = g_build_filename (aus_paths_get_data_dir (), "templates", NULL);
  AusClient *client;
  int language = -1;

  if (!check_options (self, &language))
    return AUS_CLI_FAILURE;
  client = aus_cli_find_client (self, &file);
  if (client == NULL)
    return AUS_CLI_FAILURE;
  if (language < 0)
    language = (int) client->language;

  own = g_build_filename (aus_library_get_folder (self->library), "templates", NULL);
  pages = aus_agreement_new_pages (
    client, aus_cli_is_listed (self, file) ? aus_library_get_network (self->library) : NULL,
    aus_library_get_sender (self->library), self->today, (AusLanguage) language,
    (const char *[]){ own, built_in, NULL }, &error);
  if (pages == NULL)
    return aus_cli_fail (_("The letter cannot be made: %s"), error->message);
  if (!aus_pdf_write (pages, self->today, self->output, &error))
    return aus_cli_fail (_("“%s” cannot be written: %s"), self->output, error->message);

  if (self->json)
    print_json (self, client, pages);

  return AUS_CLI_OK;
}
