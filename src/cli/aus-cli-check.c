/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-cli.h"

#include <glib/gi18n.h>

#include "core/base/aus-enum.h"
#include "core/base/aus-error.h"
#include "core/ending/aus-check-phrases.h"
#include "paper/aus-document-text.h"
#include "paper/aus-letter.h"

static const char *
get_word (AusSeverity severity)
{
  switch (severity)
    {
    case AUS_SEVERITY_ERROR:
      return C_ ("severity", "Error");
    case AUS_SEVERITY_WARNING:
      return C_ ("severity", "Warning");
    case AUS_SEVERITY_HINT:
      return C_ ("severity", "Hint");
    default:
      g_assert_not_reached ();
    }
}

static void
print_json (GPtrArray *issues)
{
  JsonObject *root = json_object_new ();
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < issues->len; i++)
    {
      const AusIssue *issue = g_ptr_array_index (issues, i);
      JsonObject *object = json_object_new ();

      json_object_set_string_member (object, "severity",
                                     aus_enum_get_nick (AUS_TYPE_SEVERITY, (int) issue->severity));
      json_object_set_string_member (object, "path", issue->path);
      json_object_set_string_member (object, "code", issue->code);
      json_object_set_string_member (object, "sentence", issue->sentence);
      json_array_add_object_element (array, object);
    }
  json_object_set_array_member (root, "issues", array);
  aus_cli_print_json (root);
}

static void
print_text (GPtrArray *issues)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);

  for (guint i = 0; i < issues->len; i++)
    {
      const AusIssue *issue = g_ptr_array_index (issues, i);
      const char *row[] = { get_word (issue->severity), issue->path, issue->code, issue->sentence,
                            NULL };

      g_ptr_array_add (rows, g_strdupv ((char **) row));
    }
  if (rows->len == 0)
    g_print ("%s\n", _("Nothing is missing and nothing contradicts."));
  aus_cli_print_table (rows);
}

/* What a file that cannot be understood has to say: one issue. */
static GPtrArray *
report_damage (const GError *error)
{
  GPtrArray *issues = g_ptr_array_new_with_free_func ((GDestroyNotify) aus_issue_free);
  AusIssue *issue = g_new (AusIssue, 1);

  *issue = (AusIssue){ AUS_SEVERITY_ERROR, g_strdup (""), "damaged", g_strdup (error->message) };
  g_ptr_array_add (issues, issue);

  return issues;
}

/* --- a letter --------------------------------------------------------------------------------- */

static GPtrArray *
check_letter (AusCli      *self,
              AusClient   *client,
              gboolean     listed,
              AusLanguage  language)
{
  AusNetwork *network = listed ? aus_library_get_network (self->library) : NULL;
  AusSender *sender = aus_library_get_sender (self->library);
  AusColleague *reader;
  g_autoptr (GError) own = NULL;
  g_autoptr (AusDocument) document = NULL;
  g_autoptr (AusPhraseRules) rules = NULL;
  g_autoptr (AusPages) pages = NULL;
  g_autofree char *text = NULL;
  g_autofree char *prose = NULL;
  AusCheckedPaper paper;
  GPtrArray *issues;

  if (!aus_cli_find_reader (self, client, listed, self->before_sending, &reader))
    return NULL;
  document = aus_cli_make_letter (self, client, listed, self->before_sending,
                                  reader != NULL ? reader->id : NULL, language, &own);
  rules = document != NULL ? aus_cli_load_phrases (language) : NULL;
  if (rules == NULL)
    return NULL;

  pages = aus_letter_lay_out (document, client, sender, language);
  text = aus_pages_dup_whole_text (pages);
  prose = aus_document_dup_prose (document);
  paper = (AusCheckedPaper){ self->before_sending, text, aus_pages_get_n_pages (pages),
                             document->parts, reader != NULL ? reader->id : NULL };
  issues = aus_check_paper (client, network, sender, self->law, self->today, &paper);
  aus_check_add_phrases (issues, client, rules, prose, document->parts);
  if (own != NULL)
    aus_check_add_template (issues, own);

  return issues;
}

/* NULL after aus_cli_fail() */
static GPtrArray *
check (AusCli        *self,
       AusClientFile *file,
       AusClient     *client)
{
  gboolean listed = aus_cli_is_listed (self, file);
  int language = (int) client->language;

  if (self->before_sending == NULL)
    return aus_check_client (client, listed ? aus_library_get_network (self->library) : NULL,
                             aus_library_get_sender (self->library), self->law, self->today);

  if (self->language != NULL && !aus_enum_from_nick (AUS_TYPE_LANGUAGE, self->language, &language))
    {
      aus_cli_fail (_("There is no language “%s”; “de” and “en” are two."), self->language);
      return NULL;
    }

  return aus_cli_check_kind (self, self->before_sending, (AusLanguage) language)
           ? check_letter (self, client, listed, (AusLanguage) language)
           : NULL;
}

AusCliExit
aus_cli_check (AusCli *self)
{
  g_autoptr (AusClientFile) file = aus_cli_find_file (self);
  g_autoptr (GPtrArray) issues = NULL;
  AusClient *client;
  const GError *error;

  if (file == NULL)
    return AUS_CLI_FAILURE;

  if (aus_cli_get_law (self) == NULL)
    return AUS_CLI_FAILURE;

  client = aus_client_file_get_client (file);
  error = aus_data_file_get_error (AUS_DATA_FILE (file));
  if (client != NULL)
    issues = check (self, file, client);
  else if (error != NULL && error->domain == AUS_ERROR)
    issues = report_damage (error);
  else
    return aus_cli_fail ("%s", error != NULL ? error->message : _("The file is damaged."));
  if (issues == NULL)
    return AUS_CLI_FAILURE;

  if (self->json)
    print_json (issues);
  else
    print_text (issues);

  /* Errors come first, hints last: a hint alone is no problem. */
  if (issues->len == 0)
    return AUS_CLI_OK;

  return ((const AusIssue *) g_ptr_array_index (issues, 0))->severity == AUS_SEVERITY_HINT
           ? AUS_CLI_OK
           : AUS_CLI_PROBLEM;
}
