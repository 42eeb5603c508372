/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-cli.h"

#include <glib/gi18n.h>

#include "core/base/aus-enum.h"
#include "core/law/aus-notice.h"
#include "core/text/aus-letter-context.h"
#include "paper/aus-pdf.h"
#include "paper/aus-plan-paper.h"

/* FALSE after aus_cli_fail() */
static gboolean
read_options (AusCli      *self,
              AusPlanView *view,
              int         *language)
{
  *view = AUS_PLAN_VIEW_TIMELINE;
  if (self->view != NULL && g_str_equal (self->view, "table"))
    *view = AUS_PLAN_VIEW_TABLE;
  else if (self->view != NULL && !g_str_equal (self->view, "timeline"))
    {
      aus_cli_fail (_("There is no view “%s”; “timeline” and “table” are two."), self->view);
      return FALSE;
    }
  if (self->language != NULL && !aus_enum_from_nick (AUS_TYPE_LANGUAGE, self->language, language))
    {
      aus_cli_fail (_("There is no language “%s”; “de” and “en” are two."), self->language);
      return FALSE;
    }

  return TRUE;
}

static AusLanguage
get_own_language (void)
{
  return g_str_has_prefix (aus_cli_get_locale (), "de") ? AUS_LANGUAGE_DE : AUS_LANGUAGE_EN;
}

/* A plan for the user speaks as the program does, one for the client as the client's letters do. */
static const char *
get_locale (AusPlan    *plan,
            AusEdition  edition,
            int         language)
{
  AusClient *client = aus_plan_get_client (plan);

  if (language < 0)
    language = (int) (edition == AUS_EDITION_MINE ? get_own_language () : client->language);
  if (edition == AUS_EDITION_MINE && language == (int) get_own_language ())
    return aus_cli_get_locale ();

  return aus_letter_get_locale ((AusLanguage) language, client->law);
}

AusCliExit
aus_cli_plan_paper (AusCli  *self,
                    AusPlan *plan)
{
  g_auto (GStrv) folders = aus_library_dup_template_folders (self->library);
  gboolean for_client = self->reader != NULL && g_str_equal (self->reader, "client");
  AusEdition edition = for_client ? AUS_EDITION_CLIENT : AUS_EDITION_MINE;
  g_autoptr (AusPages) pages = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (AusNotice) notice = NULL;
  g_autofree char *rule = NULL;
  const char *locale;
  AusPlanView view;
  int language = -1;

  if (!read_options (self, &view, &language))
    return AUS_CLI_FAILURE;

  locale = get_locale (plan, edition, language);
  /* The rule comes in the language of the program. */
  if (g_str_equal (locale, aus_cli_get_locale ()))
    notice = aus_notice_new_for_client (aus_plan_get_law (plan), aus_plan_get_client (plan),
                                        self->today);
  if (notice != NULL && aus_date_is_set (notice->latest))
    rule = aus_notice_dup_reason (notice);
  pages = aus_plan_paper_new (plan, aus_library_get_sender (self->library), view, edition, locale,
                              rule, (const char * const *) folders, &error);
  if (pages == NULL)
    return aus_cli_fail (_("The plan cannot be made: %s"), error->message);
  if (!aus_pdf_write (pages, self->today, self->output, &error))
    return aus_cli_fail (_("“%s” cannot be written: %s"), self->output, error->message);

  return AUS_CLI_OK;
}
