/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-cli.h"

#include <glib/gi18n.h>

#include "core/base/aus-enum.h"
#include "core/base/aus-error.h"
#include "core/base/aus-output.h"
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
  AusLanguage language;
  AusDocument *document;
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

  return bytes != NULL && aus_output_write (letter->cli->output, bytes, error);
}

static gboolean
write_eml (Letter  *letter,
           GError **error)
{
  AusCli *cli = letter->cli;
  g_autofree char *text = aus_document_dup_text (letter->document);
  g_autofree char *file_name =
    aus_letter_dup_file_name (letter->client, cli->today, cli->kind, letter->language);
  g_autoptr (GDateTime) now = aus_cli_new_now (cli);
  g_autoptr (GBytes) pdf = make_pdf (letter, error);
  g_autoptr (GBytes) bytes = NULL;
  AusLetterMail mail = {
    .to = aus_letter_mail_get_recipient (letter->client),
    .subject = letter->document->subject,
    .text = text,
    .language = letter->document->language,
    .file_name = file_name,
    .pdf = pdf,
  };

  if (pdf == NULL)
    return FALSE;
  if (*mail.to == '\0')
    {
      /* Translators: %s is a client's name */
      g_set_error (error, AUS_ERROR, AUS_ERROR_NOT_FOUND,
                   _("nobody who receives notices for “%s” has an e-mail address"),
                   aus_client_get_short_name (letter->client));
      return FALSE;
    }

  bytes = aus_letter_mail_write (&mail, letter->client,
                                 aus_library_get_sender (cli->library), now, error);

  return bytes != NULL && aus_output_write (cli->output, bytes, error);
}

static gboolean
write_text (Letter  *letter,
            GError **error)
{
  char *text = aus_document_dup_text (letter->document);
  g_autoptr (GBytes) bytes = g_bytes_new_take (text, strlen (text));

  if (letter->cli->output != NULL)
    return aus_output_write (letter->cli->output, bytes, error);

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

/* --- the kinds -------------------------------------------------------------------------------- */

/* Ours, and the user's own of @language; -1: of both. NULL after aus_cli_fail(). */
static GListModel *
load_kinds (AusCli *self,
            int     language)
{
  g_auto (GStrv) folders = NULL;
  g_autoptr (GListModel) kinds = NULL;
  g_autoptr (GListModel) german = NULL;

  if (self->library == NULL && !aus_cli_open_library (self))
    return NULL;

  folders = aus_library_dup_template_folders (self->library);
  if (language >= 0)
    return aus_paper_kinds_new (folders[0], (AusLanguage) language);

  kinds = aus_paper_kinds_new (folders[0], AUS_LANGUAGE_EN);
  german = aus_paper_kinds_new (folders[0], AUS_LANGUAGE_DE);
  for (guint i = 0; i < g_list_model_get_n_items (german); i++)
    {
      g_autoptr (AusPaperKind) kind = g_list_model_get_item (german, i);
      g_autoptr (AusPaperKind) known = aus_paper_kinds_find (kinds, kind->id);

      if (known == NULL)
        g_list_store_append (G_LIST_STORE (kinds), kind);
    }

  return g_steal_pointer (&kinds);
}

static void
add_kind_json (JsonArray    *array,
               AusPaperKind *kind)
{
  static const char * const signatures[] = { "none", "me", "both" };
  JsonObject *object = json_object_new ();

  json_object_set_string_member (object, "kind", kind->id);
  json_object_set_string_member (object, "name", kind->name);
  json_object_set_string_member (object, "purpose", kind->purpose);
  json_object_set_string_member (object, "form",
                                 kind->medium == AUS_PAPER_MEDIUM_EMAIL ? "email" : "letter");
  json_object_set_string_member (object, "sign", signatures[kind->signature]);
  json_object_set_boolean_member (object, "own", kind->own);
  json_array_add_object_element (array, object);
}

static void
add_kind_row (GPtrArray    *rows,
              AusPaperKind *kind)
{
  g_autofree char *name = aus_cli_dup_line (kind->name);
  g_autofree char *purpose = aus_cli_dup_line (kind->purpose);
  const char *form = kind->medium == AUS_PAPER_MEDIUM_EMAIL ? C_("paper", "E-mail")
                                                            : C_("paper", "Letter");
  const char *row[] = { kind->id, name, form, purpose, NULL };

  g_ptr_array_add (rows, g_strdupv ((char **) row));
}

static AusCliExit
list_kinds (AusCli *self,
            int     language)
{
  g_autoptr (GListModel) kinds = NULL;
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  JsonArray *array;
  JsonObject *root;

  if (self->kind != NULL || self->arguments[0] != NULL)
    return aus_cli_fail (_("--list-kinds needs no client and no --kind."));
  kinds = load_kinds (self, language);
  if (kinds == NULL)
    return AUS_CLI_FAILURE;

  array = json_array_new ();
  for (guint i = 0; i < g_list_model_get_n_items (kinds); i++)
    {
      g_autoptr (AusPaperKind) kind = g_list_model_get_item (kinds, i);

      add_kind_json (array, kind);
      add_kind_row (rows, kind);
    }
  if (self->json)
    {
      root = json_object_new ();
      json_object_set_array_member (root, "kinds", array);
      aus_cli_print_json (root);
      return AUS_CLI_OK;
    }
  json_array_unref (array);
  aus_cli_print_table (rows);

  return AUS_CLI_OK;
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
  else if (!self->list_kinds && self->output == NULL && ((*format)->needs_output || self->json))
    aus_cli_fail (_("“letter” needs --output."));
  else
    return TRUE;

  return FALSE;
}

gboolean
aus_cli_check_kind (AusCli      *self,
                    const char  *id,
                    AusLanguage  language)
{
  g_autoptr (GListModel) kinds = load_kinds (self, (int) language);
  g_autoptr (AusPaperKind) kind = kinds != NULL ? aus_paper_kinds_find (kinds, id) : NULL;

  if (kinds != NULL && kind == NULL)
    aus_cli_fail (_("There is no kind of letter “%s”; all are in “letter --list-kinds”."), id);

  return kind != NULL;
}

static void
print_json (Letter *letter)
{
  JsonObject *root = json_object_new ();

  json_object_set_string_member (root, "client", letter->client->id);
  json_object_set_string_member (root, "kind", letter->cli->kind);
  json_object_set_string_member (root, "file", letter->cli->output);
  if (letter->n_pages > 0)
    json_object_set_int_member (root, "pages", letter->n_pages);
  aus_cli_print_json (root);
}

AusDocument *
aus_cli_make_letter (AusCli      *self,
                     AusClient   *client,
                     gboolean     listed,
                     const char  *kind,
                     AusLanguage  language,
                     GError     **own)
{
  g_auto (GStrv) folders = aus_library_dup_template_folders (self->library);
  g_autoptr (GError) error = NULL;
  AusDocument *document = aus_letter_new_document_or_ours (
    client, listed ? aus_library_get_network (self->library) : NULL,
    aus_library_get_sender (self->library), self->law, self->today, kind, language,
    (const char * const *) folders, own, &error);

  if (document == NULL)
    aus_cli_fail (_("The letter cannot be made: %s"), error->message);

  return document;
}

AusCliExit
aus_cli_letter (AusCli *self)
{
  g_autoptr (AusClientFile) file = NULL;
  g_autoptr (AusDocument) document = NULL;
  g_autoptr (GError) own = NULL;
  g_autoptr (GError) error = NULL;
  Letter letter = { self };
  const Format *format;
  int language = -1;

  if (!check_options (self, &format, &language))
    return AUS_CLI_FAILURE;
  if (self->list_kinds)
    return list_kinds (self, language);

  letter.client = aus_cli_find_client (self, &file);
  if (letter.client == NULL)
    return AUS_CLI_FAILURE;
  /* Of what was read: nothing is saved here. */
  if (self->as_template)
    aus_entity_list_splice (letter.client->drafts, 0,
                            aus_entity_list_get_length (letter.client->drafts), NULL);
  letter.language = language < 0 ? letter.client->language : (AusLanguage) language;
  if (!aus_cli_check_kind (self, self->kind, letter.language) || aus_cli_get_law (self) == NULL)
    return AUS_CLI_FAILURE;

  document = aus_cli_make_letter (self, letter.client, aus_cli_is_listed (self, file), self->kind,
                                  letter.language, &own);
  if (document == NULL)
    return AUS_CLI_FAILURE;
  letter.document = document;
  if (!format->write (&letter, &error))
    return aus_cli_fail (_("“%s” cannot be written: %s"), self->output, error->message);

  if (self->json)
    print_json (&letter);
  if (own == NULL)
    return AUS_CLI_OK;

  aus_cli_fail (_("Your own template is not used: %s"), own->message);

  return AUS_CLI_PROBLEM;
}
