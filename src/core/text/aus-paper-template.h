/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/client/aus-types.h"
#include "core/text/aus-template.h"

G_BEGIN_DECLS

/**
 * AusPaperTemplate:
 *
 * A paper's template: LANGUAGE/KIND.mustache in the first of a list of folders that has it, so that
 * a user's own folder stands before the program's. Between two lines "---" at its top stand fields
 * ("title: …"), whose values are templates too. Partials are files of the same language beside it.
 */
typedef struct _AusPaperTemplate AusPaperTemplate;

/* @folders: NULL-terminated. AUS_ERROR_NOT_FOUND, AUS_ERROR_INVALID and AUS_ERROR_LIMIT, with
 * "KIND.mustache:LINE:COLUMN: " where there is a place. */
AusPaperTemplate *aus_paper_template_new          (const char * const    *folders,
                                                   AusLanguage            language,
                                                   const char            *kind,
                                                   GError               **error)
  G_GNUC_WARN_UNUSED_RESULT;
void              aus_paper_template_free         (AusPaperTemplate      *self);

/* The body. @escape: see aus_template_render(). Caller frees. */
char             *aus_paper_template_render       (AusPaperTemplate      *self,
                                                   const AusTextValue    *context,
                                                   AusTemplateEscapeFunc  escape,
                                                   GError               **error)
  G_GNUC_WARN_UNUSED_RESULT;

/* A field of the head, rendered on one line without escaping; "" when it is not there. */
char             *aus_paper_template_render_field (AusPaperTemplate      *self,
                                                   const char            *field,
                                                   const AusTextValue    *context,
                                                   GError               **error)
  G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AusPaperTemplate, aus_paper_template_free)

G_END_DECLS
