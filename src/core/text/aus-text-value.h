/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * AusTextValue:
 *
 * What a template reads: strings, truths, lists and named members, built once and then only read.
 * A tree owns everything below it; setters take what they are given. No value is "nothing" and
 * never falls through to an outer member of the same name.
 */
typedef struct _AusTextValue AusTextValue;

AusTextValue       *aus_text_value_new_string (const char         *string)
  G_GNUC_WARN_UNUSED_RESULT;
AusTextValue       *aus_text_value_new_bool   (gboolean            truth) G_GNUC_WARN_UNUSED_RESULT;
AusTextValue       *aus_text_value_new_list   (void) G_GNUC_WARN_UNUSED_RESULT;
AusTextValue       *aus_text_value_new_object (void) G_GNUC_WARN_UNUSED_RESULT;
void                aus_text_value_free       (AusTextValue       *self);

/* @self must be an object; a member of that name is replaced. @value: transfer full */
void                aus_text_value_set        (AusTextValue       *self,
                                               const char         *member,
                                               AusTextValue       *value);
/* NULL reads as "" */
void                aus_text_value_set_string (AusTextValue       *self,
                                               const char         *member,
                                               const char         *string);
void                aus_text_value_take_string (AusTextValue      *self,
                                                const char        *member,
                                                char              *string);
void                aus_text_value_set_bool   (AusTextValue       *self,
                                               const char         *member,
                                               gboolean            truth);

/* @self must be a list. @value: transfer full */
void                aus_text_value_append     (AusTextValue       *self,
                                               AusTextValue       *value);
void                aus_text_value_append_string (AusTextValue    *self,
                                                  const char      *string);

/* FALSE, "" and an empty list do not open a section; everything else does. NULL is false. */
gboolean            aus_text_value_is_true    (const AusTextValue *self);
gboolean            aus_text_value_is_list    (const AusTextValue *self);
gboolean            aus_text_value_is_object  (const AusTextValue *self);

/* "" for everything but a string and TRUE ("true"). Transfer none. */
const char         *aus_text_value_get_string (const AusTextValue *self);

/* NULL when @self is not an object or has no such member */
const AusTextValue *aus_text_value_get        (const AusTextValue *self,
                                               const char         *member);
guint               aus_text_value_get_length (const AusTextValue *self);
const AusTextValue *aus_text_value_get_item   (const AusTextValue *self,
                                               guint               position);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AusTextValue, aus_text_value_free)

G_END_DECLS
