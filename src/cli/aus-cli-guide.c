/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-cli.h"

#include <glib/gi18n.h>

#include "core/base/aus-output.h"
#include "paper/aus-guide.h"
#include "paper/aus-pdf.h"

/* NULL after aus_cli_fail(); @own: why the user's own template is not used */
static AusDocument *
make_guide (AusCli    *self,
            AusClient *client,
            gboolean   listed,
            GError   **own)
{
  g_auto (GStrv) folders = aus_library_dup_template_folders (self->library);
  AusNetwork *network = listed ? aus_library_get_network (self->library) : NULL;
  AusSender *sender = aus_library_get_sender (self->library);
  g_autoptr (GError) error = NULL;
  AusDocument *document = aus_guide_new_document (client, network, sender, self->law, self->today,
                                                  (const char * const *) folders, &error);

  if (document != NULL)
    return document;

  document = aus_guide_new_document (client, network, sender, self->law, self->today,
                                     (const char * const *) folders + 1, NULL);
  if (document == NULL)
    aus_cli_fail (_("The guide cannot be made: %s"), error->message);
  else
    g_propagate_error (own, g_steal_pointer (&error));

  return document;
}

static gboolean
write_text (AusCli      *self,
            AusDocument *document,
            GError     **error)
{
  char *text = aus_guide_dup_text (document);
  g_autoptr (GBytes) bytes = g_bytes_new_take (text, strlen (text));

  if (self->output != NULL)
    return aus_output_write (self->output, bytes, error);

  g_print ("%s", text);

  return TRUE;
}

/* Where no format is asked for, the name of the file does. */
static gboolean
wants_pdf (AusCli *self)
{
  g_autofree char *name = NULL;

  if (self->format != NULL)
    return g_str_equal (self->format, "pdf");
  if (self->output == NULL)
    return FALSE;

  name = g_ascii_strdown (self->output, -1);

  return g_str_has_suffix (name, ".pdf");
}

AusCliExit
aus_cli_guide (AusCli *self)
{
  gboolean pdf = wants_pdf (self);
  g_autoptr (AusClientFile) file = NULL;
  g_autoptr (AusDocument) document = NULL;
  g_autoptr (AusPages) pages = NULL;
  g_autoptr (GError) own = NULL;
  g_autoptr (GError) error = NULL;
  AusClient *client;

  if (self->json)
    return aus_cli_fail (_("“guide” is for people: there is no --json."));
  if (self->format != NULL && !pdf && !g_str_equal (self->format, "text"))
    return aus_cli_fail (_("There is no format “%s” of a guide; “text” and “pdf” are two."),
                         self->format);
  if (pdf && self->output == NULL)
    return aus_cli_fail (_("“guide --format pdf” needs --output."));
  client = aus_cli_find_client (self, &file);
  if (client == NULL || aus_cli_get_law (self) == NULL)
    return AUS_CLI_FAILURE;

  document = make_guide (self, client, aus_cli_is_listed (self, file), &own);
  if (document == NULL)
    return AUS_CLI_FAILURE;
  if (pdf)
    pages = aus_guide_lay_out (document, client, aus_library_get_sender (self->library));
  if (pdf ? !aus_pdf_write (pages, self->today, self->output, &error)
          : !write_text (self, document, &error))
    return aus_cli_fail (_("“%s” cannot be written: %s"), self->output, error->message);
  if (own == NULL)
    return AUS_CLI_OK;

  aus_cli_fail (_("Your own template is not used: %s"), own->message);

  return AUS_CLI_PROBLEM;
}
