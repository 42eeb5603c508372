/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/client/aus-sender.h"
#include "core/plan/aus-plan.h"
#include "paper/aus-pages.h"
#include "paper/aus-plan-edition.h"

G_BEGIN_DECLS

typedef enum
{
  AUS_PLAN_VIEW_TIMELINE, /* across */
  AUS_PLAN_VIEW_TABLE,    /* upright */
} AusPlanView;

/* The plan on paper as it stands now: for the user, or for the client without what is private (see
 * AusPlanEdition). On A4, on US Letter where the client's letters are. @locale: of the words, NULL
 * for the client's language. @rule (nullable): why the notice has to be there when it has to, in
 * that language; only the user's own edition says it. @folders: of templates, as for a letter;
 * errors: see aus_paper_template_new() and aus_template_render(). */
AusPages *aus_plan_paper_new           (AusPlan             *plan,
                                        AusSender           *sender,
                                        AusPlanView          view,
                                        AusEdition           audience,
                                        const char          *locale,
                                        const char          *rule,
                                        const char * const  *folders,
                                        GError             **error) G_GNUC_WARN_UNUSED_RESULT;

/* "handover-plan-hartley-garden-centres-ltd-2026-11-23.pdf" with the name in the contract, without
 * anything private. Caller frees. */
char     *aus_plan_paper_dup_file_name (AusPlan             *plan,
                                        AusPlanView          view,
                                        AusEdition           audience,
                                        AusLanguage          language) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
