/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-letter.h"

#include "core/base/aus-error.h"
#include "core/base/aus-id.h"
#include "core/client/aus-contract.h"
#include "core/text/aus-letter-block.h"
#include "core/text/aus-letter-context.h"
#include "core/text/aus-letter-reader.h"
#include "core/text/aus-paper-kind.h"
#include "core/text/aus-paper-template.h"
#include "paper/aus-letter-pages.h"
#include "paper/aus-markup.h"
#include "paper/aus-typography.h"

#include <glib/gi18n-lib.h>

/* "de-AT" from "de_AT" */
static char *
dup_language_tag (AusLanguage language,
                  AusLaw      law)
{
  return g_strdelimit (g_strdup (aus_letter_get_locale (language, law)), "_", '-');
}

static gboolean
set_field (AusPaperTemplate    *template,
           const char          *field,
           const AusTextValue  *context,
           char               **out,
           GError             **error)
{
  char *text = aus_paper_template_render_field (template, field, context, error);

  if (text == NULL)
    return FALSE;
  if (*text != '\0')
    {
      g_free (*out);
      *out = aus_markup_dup_printable (text);
    }
  g_free (text);

  return TRUE;
}

/* Of a template whose head has none: the subject of the letter, else its title */
static void
complete_subject (AusDocument *document)
{
  for (guint i = 0; i < document->blocks->len && *document->subject == '\0'; i++)
    {
      const AusBlock *block = document->blocks->pdata[i];

      if (block->kind == AUS_BLOCK_SUBJECT)
        {
          g_free (document->subject);
          document->subject = aus_markup_dup_printable (block->runs->text);
        }
    }
  if (*document->subject == '\0')
    {
      g_free (document->subject);
      document->subject = g_strdup (document->title);
    }
}

static char *
mark_value (const char *text,
            gpointer    data)
{
  g_autofree char *escaped = aus_markup_escape (text, data);

  return aus_letter_block_mark (escaped);
}

/* @parts: transfer full */
static AusDocument *
new_from_blocks (GPtrArray   *parts,
                 const char  *kind,
                 GError     **error)
{
  g_autofree char *markup = aus_letter_blocks_dup_markup (parts);
  AusDocument *document = aus_document_new_from_markup (markup, kind, error);

  if (document == NULL)
    {
      g_ptr_array_unref (parts);
      return NULL;
    }

  g_ptr_array_unref (document->parts);
  document->parts = parts;

  return document;
}

/* People know the lines of the template's text, not of what was put together from its blocks. */
static void
find_line (AusPaperTemplate    *template,
           const char          *kind,
           const AusTextValue  *context,
           GError             **error)
{
  g_autofree char *markup = aus_paper_template_render (template, context, aus_markup_escape, NULL);
  g_autoptr (AusDocument) document = NULL;
  g_autoptr (GError) problem = NULL;

  if (markup != NULL)
    document = aus_document_new_from_markup (markup, kind, &problem);
  if (problem == NULL)
    return;

  g_clear_error (error);
  g_propagate_error (error, g_steal_pointer (&problem));
}

static AusDocument *
new_document (AusPaperTemplate    *template,
              const char          *kind,
              const AusTextValue  *context,
              AusDraft            *draft,
              GError             **error)
{
  g_autofree char *filled = aus_paper_template_render (template, context, mark_value, error);
  g_autoptr (AusDocument) document = NULL;
  AusLetterBlock *subject;

  if (filled == NULL)
    return NULL;
  document = new_from_blocks (aus_letter_blocks_new (filled, draft), kind, error);
  if (document == NULL)
    {
      find_line (template, kind, context, error);
      return NULL;
    }
  if (!set_field (template, "title", context, &document->title, error)
      || !set_field (template, "subject", context, &document->subject, error)
      || !set_field (template, "page", context, &document->page_label, error)
      || !set_field (template, "carried", context, &document->carried, error)
      || !set_field (template, "brought", context, &document->brought, error))
    return NULL;
  subject = aus_letter_blocks_find (document->parts, "subject");
  if (subject != NULL && subject->state != AUS_BLOCK_STATE_TEMPLATE)
    {
      g_free (document->subject);
      document->subject = g_strdup ("");
    }
  complete_subject (document);

  return g_steal_pointer (&document);
}

/* Employment is not what the program is for: it writes no notice of it. */
static gboolean
check_kind (AusClient   *client,
            const char  *kind,
            GError     **error)
{
  if (!g_str_equal (kind, "notice") || !client->contract->employment)
    return TRUE;

  g_set_error (error, AUS_ERROR, AUS_ERROR_INVALID,
               _("the contract is one of employment, and a notice of that is not what this program "
                 "is for; please ask a lawyer"));
  return FALSE;
}

AusDocument *
aus_letter_fill_document (AusClient           *client,
                          AusSender           *sender,
                          const AusTextValue  *context,
                          AusDraft            *draft,
                          const char          *kind,
                          AusLanguage          language,
                          const char * const  *folders,
                          GError             **error)
{
  g_autoptr (AusPaperTemplate) template = aus_paper_template_new (folders, language, kind, error);
  AusDocument *document;

  if (template == NULL)
    return NULL;

  document = new_document (template, kind, context, draft, error);
  if (document == NULL)
    return NULL;

  g_free (document->language);
  document->language = dup_language_tag (language, client->law);
  g_free (document->font);
  document->font = g_strdup (sender->font);
  g_free (document->author);
  document->author =
    aus_markup_dup_printable (*sender->name != '\0' ? sender->name : sender->business);

  aus_typography_set (document);

  return document;
}

AusDocument *
aus_letter_new_document (AusClient           *client,
                         AusNetwork          *network,
                         AusSender           *sender,
                         AusLawBook          *law,
                         AusDate              today,
                         const char          *kind,
                         const char          *colleague,
                         AusLanguage          language,
                         const char * const  *folders,
                         GError             **error)
{
  g_autoptr (AusTextValue) context = NULL;
  AusColleague *reader = NULL;
  AusDraft *draft;

  if (!check_kind (client, kind, error))
    return NULL;
  if (aus_paper_kind_is_to_colleague (kind))
    {
      reader = aus_letter_choose_reader (client, network, kind, colleague, error);
      if (reader == NULL)
        return NULL;
    }

  context = aus_letter_context_new (client, network, sender, law, language, today);
  if (reader != NULL)
    aus_letter_context_address (context, client, reader, language, today);
  draft = aus_client_find_draft (client, kind, reader != NULL ? reader->id : "", language);

  return aus_letter_fill_document (client, sender, context, draft, kind, language, folders, error);
}

AusDocument *
aus_letter_new_document_or_ours (AusClient           *client,
                                 AusNetwork          *network,
                                 AusSender           *sender,
                                 AusLawBook          *law,
                                 AusDate              today,
                                 const char          *kind,
                                 const char          *colleague,
                                 AusLanguage          language,
                                 const char * const  *folders,
                                 GError             **own_error,
                                 GError             **error)
{
  g_autoptr (GError) problem = NULL;
  AusDocument *document = aus_letter_new_document (client, network, sender, law, today, kind,
                                                   colleague, language, folders, &problem);

  if (document != NULL)
    return document;

  document = aus_letter_new_document (client, network, sender, law, today, kind, colleague,
                                      language, folders + 1, NULL);
  g_propagate_error (document != NULL ? own_error : error, g_steal_pointer (&problem));

  return document;
}

AusPages *
aus_letter_lay_out (AusDocument *document,
                    AusClient   *client,
                    AusSender   *sender,
                    AusLanguage  language)
{
  return aus_letter_pages_new (
    document, aus_letter_format_for (sender->paper_format, language, client->law));
}

AusPages *
aus_letter_new_pages (AusClient           *client,
                      AusNetwork          *network,
                      AusSender           *sender,
                      AusLawBook          *law,
                      AusDate              today,
                      const char          *kind,
                      AusLanguage          language,
                      const char * const  *folders,
                      GError             **error)
{
  g_autoptr (AusDocument) document =
    aus_letter_new_document (client, network, sender, law, today, kind, NULL, language, folders,
                             error);

  return document != NULL ? aus_letter_lay_out (document, client, sender, language) : NULL;
}

char *
aus_letter_dup_file_name (AusClient    *client,
                          AusColleague *colleague,
                          AusDate       today,
                          const char   *kind,
                          AusLanguage   language)
{
  const char *name = *client->legal_name != '\0' ? client->legal_name : client->trade_name;
  g_autofree char *slug = aus_slug_new (colleague != NULL ? colleague->name : name);
  g_autofree char *day = aus_date_to_iso (today);

  return g_strdup_printf ("%s-%s-%s.pdf", aus_paper_kind_get_file_word (kind, language), slug,
                          day);
}
