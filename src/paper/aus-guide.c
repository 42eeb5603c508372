/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-guide.h"

#include "core/base/aus-format.h"
#include "core/text/aus-guide-context.h"
#include "core/text/aus-paper-template.h"
#include "paper/aus-document-text.h"
#include "paper/aus-letter-format.h"
#include "paper/aus-letter-pages.h"

#define KIND "guide"

AusDocument *
aus_guide_new_document (AusClient           *client,
                        AusNetwork          *network,
                        AusSender           *sender,
                        AusLawBook          *law,
                        AusDate              today,
                        const char * const  *folders,
                        GError             **error)
{
  g_autoptr (AusTextValue) context = NULL;
  AusDocument *document;

  g_return_val_if_fail (AUS_IS_CLIENT (client) && AUS_IS_SENDER (sender), NULL);

  context = aus_guide_context_new (client, network, sender, law, client->language, today);
  document = aus_letter_fill_document (client, sender, context, NULL, KIND, client->language,
                                       folders, error);
  /* Of an e-mail, which this never is; and it would say whom it is about. */
  if (document != NULL)
    {
      g_free (document->subject);
      document->subject = g_strdup ("");
    }

  return document;
}

AusPages *
aus_guide_lay_out (AusDocument *document,
                   AusClient   *client,
                   AusSender   *sender)
{
  return aus_letter_pages_new (document, aus_letter_format_for_notes (sender->paper_format,
                                                                      client->language,
                                                                      client->law));
}

/* The text of an e-mail has no subject; here it says whom the page is for. */
char *
aus_guide_dup_text (AusDocument *document)
{
  g_autofree char *text = aus_document_dup_text (document);

  for (guint i = 0; i < document->blocks->len; i++)
    {
      const AusBlock *block = document->blocks->pdata[i];

      if (block->kind == AUS_BLOCK_SUBJECT)
        return g_strconcat (block->runs->text, "\n\n", text, NULL);
    }

  return g_steal_pointer (&text);
}

char *
aus_guide_dup_file_name (AusClient *client,
                         AusDate    today)
{
  g_autofree char *day = aus_date_to_iso (today);

  return g_strdup_printf ("%s-%s.pdf",
                          client->language == AUS_LANGUAGE_DE ? "notizen" : "notes", day);
}

char *
aus_guide_dup_discount (AusClient           *client,
                        AusMoney             money,
                        const char * const  *folders,
                        GError             **error)
{
  g_autoptr (AusPaperTemplate) template =
    aus_paper_template_new (folders, client->language, KIND, error);
  g_autoptr (AusTextValue) context = aus_text_value_new_object ();

  if (template == NULL)
    return NULL;

  aus_text_value_take_string (context, "amount",
                              aus_format_money (money, aus_letter_get_locale (client->language,
                                                                              client->law)));

  return aus_paper_template_render_field (template, "discount", context, error);
}
