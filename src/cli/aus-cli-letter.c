/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-cli.h"

#include <errno.h>
#include <glib/gi18n.h>

#include "core/base/aus-enum.h"
#include "core/base/aus-error.h"
#include "core/base/aus-output.h"
#include "core/client/aus-referral.h"
#include "core/text/aus-letter-reader.h"
#include "core/text/aus-paper-kind.h"
#include "exchange/aus-letter-mail.h"
#include "paper/aus-document-text.h"
#include "paper/aus-letter.h"
#include "paper/aus-pdf.h"

/* One letter: whom to, and what was made of it */
typedef struct
{
  AusCli *cli;
  AusClient *client;
  AusNetwork *network;     /* NULL where colleagues are not known */
  AusColleague *colleague; /* whom it goes to; NULL for the client */
  AusLanguage language;
  AusDocument *document;
  const char *output; /* NULL: printed */
  guint n_pages; /* 0 for what has none */
} Letter;

typedef struct
{
  const char *name;
  gboolean needs_output;
  gboolean (*write) (Letter  *letter,
                     GError **error);
} Format;

/* --- the formats ------------------------------------------------------------------------------ */

static GBytes *
make_pdf (Letter  *letter,
          GError **error)
{
  g_autoptr (AusPages) pages =
    aus_letter_lay_out (letter->document, letter->client,
                        aus_library_get_sender (letter->cli->library), letter->language);

  letter->n_pages = (guint) aus_pages_get_n_pages (pages);

  return aus_pdf_new (pages, letter->cli->today, error);
}

static gboolean
write_pdf (Letter  *letter,
           GError **error)
{
  g_autoptr (GBytes) bytes = make_pdf (letter, error);

  return bytes != NULL && aus_output_write (letter->output, bytes, error);
}

static gboolean
write_eml (Letter  *letter,
           GError **error)
{
  AusCli *cli = letter->cli;
  g_autofree char *text = aus_document_dup_text (letter->document);
  g_autofree char *file_name =
    aus_letter_dup_file_name (letter->client, letter->colleague, cli->today, cli->kind,
                              letter->language);
  AusColleague *reader = aus_letter_get_recipient (letter->client, letter->network, cli->kind,
                                                   letter->colleague);
  g_autofree char *to = aus_letter_mail_dup_recipient (letter->client, reader);
  g_autoptr (GDateTime) now = aus_cli_new_now (cli);
  g_autoptr (GBytes) pdf = make_pdf (letter, error);
  g_autoptr (GBytes) bytes = NULL;
  AusLetterMail mail = {
    .to = to,
    .subject = letter->document->subject,
    .text = text,
    .language = letter->document->language,
    .file_name = file_name,
    .pdf = pdf,
  };

  if (pdf == NULL)
    return FALSE;
  if (*to == '\0' && reader != NULL)
    {
      /* Translators: %s is a name */
      g_set_error (error, AUS_ERROR, AUS_ERROR_NOT_FOUND, _("%s has no e-mail address"),
                   reader->name);
      return FALSE;
    }
  if (*to == '\0')
    {
      /* Translators: %s is a client's name */
      g_set_error (error, AUS_ERROR, AUS_ERROR_NOT_FOUND,
                   _("nobody who receives notices for “%s” has an e-mail address"),
                   aus_client_get_short_name (letter->client));
      return FALSE;
    }

  bytes = aus_letter_mail_write (&mail, letter->client,
                                 aus_library_get_sender (cli->library), now, error);

  return bytes != NULL && aus_output_write (letter->output, bytes, error);
}

static gboolean
write_text (Letter  *letter,
            GError **error)
{
  char *text = aus_document_dup_text (letter->document);
  g_autoptr (GBytes) bytes = g_bytes_new_take (text, strlen (text));

  if (letter->output != NULL)
    return aus_output_write (letter->output, bytes, error);

  g_print ("%s", text);

  return TRUE;
}

static const Format formats[] = {
  { "pdf", TRUE, write_pdf },
  { "eml", TRUE, write_eml },
  { "text", FALSE, write_text },
};

/* NULL when there is no such format */
static const Format *
find_format (const char *name)
{
  for (gsize i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      if (name == NULL || strcmp (name, formats[i].name) == 0)
        return &formats[i];
    }

  return NULL;
}

/* --- the letter ------------------------------------------------------------------------------- */

/* FALSE after aus_cli_fail() */
static gboolean
check_options (AusCli        *self,
               const Format **format,
               int           *language)
{
  *format = find_format (self->format);
  if (self->language != NULL && !aus_enum_from_nick (AUS_TYPE_LANGUAGE, self->language, language))
    aus_cli_fail (_("There is no language “%s”; “de” and “en” are two."), self->language);
  else if (*format == NULL)
    aus_cli_fail (_("There is no format “%s” of a letter; “pdf”, “eml” and “text” are three."),
                  self->format);
  else if (!self->list_kinds && self->kind == NULL)
    aus_cli_fail (_("“letter” needs --kind; all are in “letter --list-kinds”."));
  else if (!self->list_kinds && self->output == NULL
           && ((*format)->needs_output || self->json || self->all))
    aus_cli_fail (_("“letter” needs --output."));
  else
    return TRUE;

  return FALSE;
}

static JsonObject *
to_json (Letter *letter)
{
  JsonObject *root = json_object_new ();

  json_object_set_string_member (root, "client", letter->client->id);
  json_object_set_string_member (root, "kind", letter->cli->kind);
  json_object_set_string_member (root, "file", letter->output);
  if (letter->n_pages > 0)
    json_object_set_int_member (root, "pages", letter->n_pages);

  return root;
}

/* The colleague on the shortlist whose id or name that is; NULL for none */
static AusColleague *
find_colleague (AusClient  *client,
                AusNetwork *network,
                const char *wanted)
{
  g_autofree char *folded = g_utf8_casefold (wanted, -1);

  for (guint i = 0; i < aus_entity_list_get_length (client->referrals); i++)
    {
      AusReferral *referral = aus_entity_list_peek (client->referrals, i);
      AusColleague *colleague = aus_entity_list_find (network->colleagues, referral->colleague);
      g_autofree char *name =
        colleague != NULL ? g_utf8_casefold (colleague->name, -1) : NULL;

      if (colleague != NULL
          && (g_str_equal (colleague->id, wanted) || g_str_equal (name, folded)))
        return colleague;
    }

  return NULL;
}

gboolean
aus_cli_find_reader (AusCli        *self,
                     AusClient     *client,
                     gboolean       listed,
                     const char    *kind,
                     AusColleague **colleague)
{
  AusNetwork *network = listed ? aus_library_get_network (self->library) : NULL;
  AusColleague *wanted = NULL;
  g_autoptr (GError) error = NULL;

  *colleague = NULL;
  if (!aus_paper_kind_is_to_colleague (kind))
    {
      if (self->colleague != NULL)
        aus_cli_fail (_("A letter of the kind “%s” goes to the client; --colleague is for those "
                        "that go to a colleague."), kind);

      return self->colleague == NULL;
    }

  if (self->colleague != NULL)
    {
      wanted = network != NULL ? find_colleague (client, network, self->colleague) : NULL;
      if (wanted == NULL)
        {
          /* Translators: names of a colleague and of a client */
          aus_cli_fail (_("There is no colleague “%s” on the shortlist of “%s”."),
                        self->colleague, aus_client_get_short_name (client));
          return FALSE;
        }
    }
  *colleague = aus_letter_choose_reader (client, network, kind,
                                         wanted != NULL ? wanted->id : NULL, &error);
  if (*colleague == NULL)
    aus_cli_fail (_("The letter cannot be made: %s"), error->message);

  return *colleague != NULL;
}

AusDocument *
aus_cli_make_letter (AusCli      *self,
                     AusClient   *client,
                     gboolean     listed,
                     const char  *kind,
                     const char  *colleague,
                     AusLanguage  language,
                     GError     **own)
{
  g_auto (GStrv) folders = aus_library_dup_template_folders (self->library);
  g_autoptr (GError) error = NULL;
  AusDocument *document = aus_letter_new_document_or_ours (
    client, listed ? aus_library_get_network (self->library) : NULL,
    aus_library_get_sender (self->library), self->law, self->today, kind, colleague, language,
    (const char * const *) folders, own, &error);

  if (document == NULL)
    aus_cli_fail (_("The letter cannot be made: %s"), error->message);

  return document;
}

/* FALSE after aus_cli_fail(). @own (out): what is wrong with the user's own template */
static gboolean
write_letter (Letter        *letter,
              AusClientFile *file,
              const Format  *format,
              GError       **own)
{
  AusCli *self = letter->cli;
  g_autoptr (AusDocument) document = NULL;
  g_autoptr (GError) error = NULL;

  if (!aus_cli_check_kind (self, self->kind, (int) letter->language)
      || !aus_cli_find_reader (self, letter->client, aus_cli_is_listed (self, file), self->kind,
                               &letter->colleague))
    return FALSE;

  if (aus_cli_is_listed (self, file))
    letter->network = aus_library_get_network (self->library);
  /* Of what was read: nothing is saved here. */
  if (self->as_template)
    aus_entity_list_splice (letter->client->drafts, 0,
                            aus_entity_list_get_length (letter->client->drafts), NULL);
  document = aus_cli_make_letter (self, letter->client, aus_cli_is_listed (self, file), self->kind,
                                  letter->colleague != NULL ? letter->colleague->id : NULL,
                                  letter->language, own);
  if (document == NULL)
    return FALSE;
  letter->document = document;
  if (format->write (letter, &error))
    return TRUE;

  aus_cli_fail (_("“%s” cannot be written: %s"),
                letter->output != NULL ? letter->output : letter->client->legal_name,
                error->message);

  return FALSE;
}

static AusCliExit
finish (const GError *own)
{
  if (own == NULL)
    return AUS_CLI_OK;

  aus_cli_fail (_("Your own template is not used: %s"), own->message);

  return AUS_CLI_PROBLEM;
}

/* --- to all clients --------------------------------------------------------------------------- */

/* In the folder --output; two clients of one name have the beginning of their ids behind it. */
static char *
dup_output (Letter       *letter,
            const Format *format,
            GHashTable   *taken)
{
  /* For the user alone, who tells by it to whom of the clients it belongs */
  g_autofree char *name = aus_letter_dup_file_name (letter->client, NULL, letter->cli->today,
                                                    letter->cli->kind, letter->language);
  g_autofree char *stem = g_strndup (name, strlen (name) - strlen (".pdf"));
  const char *suffix = strcmp (format->name, "text") == 0 ? "txt" : format->name;
  char *file = g_strdup_printf ("%s.%s", stem, suffix);
  char *path;

  if (!g_hash_table_add (taken, g_strdup (file)))
    {
      g_free (file);
      file = g_strdup_printf ("%s-%.8s.%s", stem, letter->client->id, suffix);
    }
  path = g_build_filename (letter->cli->output, file, NULL);
  g_free (file);

  return path;
}

/* What fails is said and left out; the others are written all the same. */
static AusCliExit
write_all (AusCli       *self,
           const Format *format,
           int           language)
{
  g_autoptr (GHashTable) taken = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GError) own = NULL;
  JsonArray *array;
  JsonObject *root;
  AusCliExit status = AUS_CLI_OK;

  if (self->arguments[0] != NULL)
    return aus_cli_fail (_("--all needs no client."));
  if (!aus_cli_open_library (self) || aus_cli_get_law (self) == NULL
      || !aus_cli_check_kind (self, self->kind, language))
    return AUS_CLI_FAILURE;
  if (g_mkdir_with_parents (self->output, 0700) != 0)
    return aus_cli_fail (_("The folder “%s” cannot be made: %s"), self->output,
                         g_strerror (errno));

  array = json_array_new ();
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->library)); i++)
    {
      g_autoptr (AusClientFile) file = g_list_model_get_item (G_LIST_MODEL (self->library), i);
      Letter letter = { .cli = self, .client = aus_client_file_get_client (file) };
      g_autofree char *output = NULL;

      if (letter.client == NULL)
        {
          aus_cli_fail ("%s", aus_data_file_get_error (AUS_DATA_FILE (file))->message);
          status = AUS_CLI_PROBLEM;
          continue;
        }
      letter.language = language < 0 ? letter.client->language : (AusLanguage) language;
      output = dup_output (&letter, format, taken);
      letter.output = output;
      if (write_letter (&letter, file, format, own == NULL ? &own : NULL))
        {
          json_array_add_object_element (array, to_json (&letter));
          continue;
        }
      aus_cli_fail (_("There is no letter to “%s”."), aus_client_get_short_name (letter.client));
      status = AUS_CLI_PROBLEM;
    }
  if (self->json)
    {
      root = json_object_new ();
      json_object_set_array_member (root, "letters", array);
      aus_cli_print_json (root);
    }
  else
    {
      json_array_unref (array);
    }

  return own != NULL ? finish (own) : status;
}

AusCliExit
aus_cli_letter (AusCli *self)
{
  g_autoptr (AusClientFile) file = NULL;
  g_autoptr (GError) own = NULL;
  Letter letter = { .cli = self, .output = self->output };
  const Format *format;
  int language = -1;

  if (!check_options (self, &format, &language))
    return AUS_CLI_FAILURE;
  if (self->list_kinds)
    return aus_cli_list_kinds (self, language);
  if (self->all)
    return write_all (self, format, language);

  letter.client = aus_cli_find_client (self, &file);
  if (letter.client == NULL || aus_cli_get_law (self) == NULL)
    return AUS_CLI_FAILURE;
  letter.language = language < 0 ? letter.client->language : (AusLanguage) language;
  if (!write_letter (&letter, file, format, &own))
    return AUS_CLI_FAILURE;

  if (self->json)
    aus_cli_print_json (to_json (&letter));

  return finish (own);
}
