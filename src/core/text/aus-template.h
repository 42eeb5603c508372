/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/text/aus-text-value.h"

G_BEGIN_DECLS

/**
 * AusTemplate:
 *
 * A Mustache template (core specification 1.4 without lambdas): variables, sections, inverted
 * sections, comments, set delimiters, partials, dotted names, the implicit iterator and standalone
 * lines. It reads an AusTextValue and nothing else: no file, no code. One thing is ours: an empty
 * string is false, so that {{#phone}}…{{/phone}} leaves no hole.
 *
 * Templates come from users: a wrong one is an error with "NAME:LINE:COLUMN: ", never a hang. Size,
 * nesting, the number of tags rendered and the size of the result are bounded. Immutable.
 */
typedef struct _AusTemplate AusTemplate;

#define AUS_TEMPLATE_MAX_SIZE   (1024 * 1024)
#define AUS_TEMPLATE_MAX_DEPTH  64
#define AUS_TEMPLATE_MAX_STEPS  1000000
#define AUS_TEMPLATE_MAX_OUTPUT (8 * 1024 * 1024)

/* Makes @text safe for the target; {{{name}}} and {{&name}} go around it. Caller frees. */
typedef char *(*AusTemplateEscapeFunc)  (const char *text,
                                         gpointer    data);

/* The text of the partial @name, NULL when there is none (it renders as nothing, as the
 * specification asks). Caller frees. */
typedef char *(*AusTemplatePartialFunc) (const char *name,
                                         gpointer    data);

/* @length -1: nul-terminated. @name stands for the file in messages. AUS_ERROR_INVALID with line
 * and column (in characters) for what is not Mustache, AUS_ERROR_LIMIT for size and depth. */
AusTemplate *aus_template_new    (const char              *text,
                                  gssize                   length,
                                  const char              *name,
                                  GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
void         aus_template_free   (AusTemplate             *self);

/* @escape and @partial may be NULL: nothing is escaped, no partial is found. AUS_ERROR_LIMIT when
 * the result grows too large or partials nest without end; the errors of a partial that is
 * wrong. */
char        *aus_template_render (const AusTemplate       *self,
                                  const AusTextValue      *context,
                                  AusTemplateEscapeFunc    escape,
                                  AusTemplatePartialFunc   partial,
                                  gpointer                 data,
                                  GError                 **error) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AusTemplate, aus_template_free)

G_END_DECLS
