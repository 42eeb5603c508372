/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/base/aus-date.h"
#include "core/base/aus-json.h"

G_BEGIN_DECLS

/*
 * Reading the program's own data files (data/rules), where a member is required, and of a certain
 * kind. Every error is AUS_ERROR_INVALID and reads "PATH: what is wrong"; @path is that of
 * @object, "" for the root.
 */

/* Sets the error and gives FALSE. @member may be NULL when @path is what is wrong. */
gboolean aus_json_fail           (GError     **error,
                                  const char  *path,
                                  const char  *member,
                                  const char  *message);

/* A string that is not empty. Transfer full. */
gboolean aus_json_require_text   (JsonObject  *object,
                                  const char  *member,
                                  const char  *path,
                                  char       **out,
                                  GError     **error);

/* The position of the member's text in @words */
gboolean aus_json_require_word   (JsonObject          *object,
                                  const char          *member,
                                  const char          *path,
                                  const char * const  *words,
                                  gsize                n_words,
                                  int                 *out,
                                  GError             **error);

/* Transfer none */
gboolean aus_json_require_object (JsonObject  *object,
                                  const char  *member,
                                  const char  *path,
                                  JsonObject **out,
                                  GError     **error);

/* {"en": …, "de": …}, neither empty. @texts: two, by AusLanguage; transfer full, to be freed by
 * aus_json_free_pair(), after a failure as well. */
gboolean aus_json_require_pair   (JsonObject  *object,
                                  const char  *member,
                                  const char  *path,
                                  char       **texts,
                                  GError     **error);

/* The same; both are "" when the member is absent. Transfer full. */
gboolean aus_json_optional_pair  (JsonObject  *object,
                                  const char  *member,
                                  const char  *path,
                                  char       **texts,
                                  GError     **error);

/* What is in @texts, NULL for what is not there */
void     aus_json_free_pair      (char       **texts);

gboolean aus_json_require_int    (JsonObject  *object,
                                  const char  *member,
                                  const char  *path,
                                  int          minimum,
                                  int          maximum,
                                  int         *out,
                                  GError     **error);

/* The value of the enumeration @type with that nick */
gboolean aus_json_require_nick   (JsonObject  *object,
                                  const char  *member,
                                  const char  *path,
                                  GType        type,
                                  int         *out,
                                  GError     **error);

/* "YYYY-MM-DD"; error for days that do not exist */
gboolean aus_json_require_date   (JsonObject  *object,
                                  const char  *member,
                                  const char  *path,
                                  AusDate     *out,
                                  GError     **error);

/* As above, but @out keeps its value when the member is absent or null. */
gboolean aus_json_optional_int   (JsonObject  *object,
                                  const char  *member,
                                  const char  *path,
                                  int          minimum,
                                  int          maximum,
                                  int         *out,
                                  GError     **error);
gboolean aus_json_optional_text  (JsonObject  *object,
                                  const char  *member,
                                  const char  *path,
                                  char       **out,
                                  GError     **error);
gboolean aus_json_optional_bool  (JsonObject  *object,
                                  const char  *member,
                                  const char  *path,
                                  gboolean    *out,
                                  GError     **error);

/* What is done with one object of an array: FALSE, with the error set, ends the loop. */
typedef gboolean (*AusJsonItemFunc) (JsonObject  *item,
                                     const char  *path,
                                     gpointer     user_data,
                                     GError     **error);

/* Every item of a required array of objects, in order */
gboolean aus_json_require_items  (JsonObject      *object,
                                  const char      *member,
                                  const char      *path,
                                  AusJsonItemFunc  func,
                                  gpointer         user_data,
                                  GError         **error);

/* "format" must be @format, and "version" from 1 to @version: AUS_ERROR_TOO_NEW above it. */
gboolean aus_json_require_format (JsonObject  *root,
                                  const char  *format,
                                  int          version,
                                  GError     **error);

/* All items of a data file of ours: @folder/@name with its format and version, then the array
 * @member. AUS_ERROR_INVALID reads "NAME: PATH: what is wrong"; or what reading says. */
gboolean aus_json_require_file   (const char      *folder,
                                  const char      *name,
                                  const char      *format,
                                  int              version,
                                  const char      *member,
                                  AusJsonItemFunc  func,
                                  gpointer         user_data,
                                  GError         **error);

G_END_DECLS
