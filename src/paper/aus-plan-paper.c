/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-plan-paper.h"

#include "core/base/aus-id.h"
#include "paper/aus-letter-format.h"
#include "paper/aus-plan-chart.h"
#include "paper/aus-plan-table.h"

AusPages *
aus_plan_paper_new (AusPlan             *plan,
                    AusSender           *sender,
                    AusPlanView          view,
                    AusEdition           audience,
                    const char          *locale,
                    const char          *rule,
                    const char * const  *folders,
                    GError             **error)
{
  AusPlanEdition *edition;
  const AusLetterFormat *format;
  AusClient *client;
  double width, height;

  g_return_val_if_fail (AUS_IS_PLAN (plan), NULL);
  g_return_val_if_fail (AUS_IS_SENDER (sender), NULL);

  edition = aus_plan_edition_new (plan, sender, audience, locale, rule, folders, error);
  if (edition == NULL)
    return NULL;

  client = aus_plan_get_client (plan);
  format = aus_letter_format_for (sender->paper_format, client->language, client->law);
  width = AUS_MM (format->width);
  height = AUS_MM (format->height);

  return view == AUS_PLAN_VIEW_TIMELINE ? aus_plan_chart_new (edition, height, width)
                                        : aus_plan_table_new (edition, width, height);
}

char *
aus_plan_paper_dup_file_name (AusPlan         *plan,
                              AusPlanView      view,
                              AusEdition       audience,
                              AusLanguage      language)
{
  static const char *words[][2] = {
    [AUS_PLAN_VIEW_TIMELINE] = { "timeline", "zeitplan" },
    [AUS_PLAN_VIEW_TABLE] = { "handover-plan", "uebergabeplan" },
  };
  AusClient *client = aus_plan_get_client (plan);
  gboolean own = audience == AUS_EDITION_MINE;
  g_autofree char *slug = aus_slug_new (client->legal_name);
  g_autofree char *day = aus_date_to_iso (aus_plan_get_today (plan));

  return g_strdup_printf ("%s-%s-%s%s.pdf", words[view][language == AUS_LANGUAGE_DE], slug, day,
                          !own ? "" : language == AUS_LANGUAGE_DE ? "-eigene" : "-own");
}
