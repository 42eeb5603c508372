/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/client/aus-types.h"

G_BEGIN_DECLS

/**
 * AusPlanWords:
 *
 * The words of a printed plan in the paper's language, whatever the program speaks: the fields of
 * LANGUAGE/plan.mustache, which a user may replace (see aus-paper-template.h).
 */
typedef struct _AusPlanWords AusPlanWords;

/* @folders: NULL-terminated, as for aus_paper_template_new(), with its errors */
AusPlanWords *aus_plan_words_new      (const char * const *folders,
                                       AusLanguage         language,
                                       GError            **error) G_GNUC_WARN_UNUSED_RESULT;
void          aus_plan_words_free     (AusPlanWords       *self);

/* The words of @field without variables, with the one called @name, or about a number of days. Fit
 * to print; "" when the template does not have it or cannot fill it. Caller frees. */
char         *aus_plan_words_dup      (AusPlanWords       *self,
                                       const char         *field) G_GNUC_WARN_UNUSED_RESULT;
char         *aus_plan_words_dup_with (AusPlanWords       *self,
                                       const char         *field,
                                       const char         *name,
                                       const char         *value) G_GNUC_WARN_UNUSED_RESULT;
char         *aus_plan_words_dup_days (AusPlanWords       *self,
                                       const char         *field,
                                       int                 days) G_GNUC_WARN_UNUSED_RESULT;

/* "6 of 24 done" */
char         *aus_plan_words_dup_done (AusPlanWords       *self,
                                       guint               done,
                                       guint               total) G_GNUC_WARN_UNUSED_RESULT;

/* The first thing that was wrong with a field, and forgets it; TRUE when nothing was. A template
 * that was read can still be one that cannot be filled. */
gboolean      aus_plan_words_check    (AusPlanWords       *self,
                                       GError            **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AusPlanWords, aus_plan_words_free)

G_END_DECLS
