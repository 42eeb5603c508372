/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/*
 * The one border that JSON crosses, in both directions. Nothing else calls json_parser_* or
 * json_object_get_*.
 *
 * Reading: size, UTF-8, depth and the whole RFC 8259 grammar are checked by our own scanner before
 * json-glib sees the text, since json-glib 1.6 crashes on deep nesting and accepts comments, single
 * quotes, leading zeros, empty input and duplicate members. Errors are in the AUS_ERROR domain and
 * read "FILE:LINE:COLUMN: what is wrong", inside a member "FILE:LINE:COLUMN: PATH: what is wrong";
 * the typed getters know no place and say "PATH: what is wrong". Lines end with "\n", columns count
 * characters, both from 1. A file that is too large is not looked into: "FILE: what is wrong".
 *
 * A member path looks like "invoices[2].amount.minor"; the scanner shows names as they are written
 * in the file, and shortens long ones.
 */

#define AUS_JSON_MAX_SIZE  (8 * 1024 * 1024)
#define AUS_JSON_MAX_DEPTH 64

/* Per object. Names that are made to collide would keep a hash table, ours and json-glib's, busy
 * for minutes; with this many they cannot. */
#define AUS_JSON_MAX_MEMBERS 1024

typedef enum
{
  AUS_JSON_GRAMMAR, /* RFC 8259 only: any root, duplicates allowed */
  AUS_JSON_PROFILE, /* and: the root is an object, no duplicate members, no U+0000, no half of a
                     * surrogate pair, every number a finite double and every integer an int64, no
                     * more than AUS_JSON_MAX_MEMBERS in an object */
} AusJsonRules;

/* Checks without building anything. @name stands for the file in messages (a base name, or "-").
 * AUS_ERROR_LIMIT for size, depth and range, AUS_ERROR_INVALID for the rest. */
gboolean    aus_json_check  (const char    *data,
                             gsize          length,
                             AusJsonRules   rules,
                             const char    *name,
                             GError       **error);

/* aus_json_check() with AUS_JSON_PROFILE, then the tree. Transfer full. */
JsonObject *aus_json_parse  (const char    *data,
                             gsize          length,
                             const char    *name,
                             GError       **error) G_GNUC_WARN_UNUSED_RESULT;

/* Pretty, two spaces, members in the object's order, "\n" at the end, UTF-8 as it is, doubles in
 * the shortest form that reads back the same, and as a double. The same tree gives the same bytes.
 * What JSON cannot say becomes what it can: null for NaN and infinity, U+FFFD for broken UTF-8.
 * @length may be NULL. Caller frees. */
char       *aus_json_write  (JsonObject    *root,
                             gsize         *length) G_GNUC_WARN_UNUSED_RESULT;

typedef enum
{
  AUS_JSON_ABSENT,
  AUS_JSON_NULL,
  AUS_JSON_FOUND,
  AUS_JSON_WRONG, /* present with another type; @error is set and names the path */
} AusJsonResult;

/*
 * Typed getters. @path is the path of @object ("" for the root) and goes into messages only. @out
 * is written for AUS_JSON_FOUND alone. Strings, objects and arrays stay the tree's.
 */
AusJsonResult aus_json_get_string  (JsonObject *object, const char *member, const char *path,
                                    const char **out, GError **error);
AusJsonResult aus_json_get_boolean (JsonObject *object, const char *member, const char *path,
                                    gboolean *out, GError **error);
AusJsonResult aus_json_get_int     (JsonObject *object, const char *member, const char *path,
                                    gint64 *out, GError **error);
AusJsonResult aus_json_get_object  (JsonObject *object, const char *member, const char *path,
                                    JsonObject **out, GError **error);
AusJsonResult aus_json_get_array   (JsonObject *object, const char *member, const char *path,
                                    JsonArray **out, GError **error);

/* "a.b" from "a" and "b", "b" from "" and "b". Caller frees. */
char *aus_json_path_join  (const char *path, const char *member) G_GNUC_WARN_UNUSED_RESULT;

/* "a[3]". Caller frees. */
char *aus_json_path_index (const char *path, guint index) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
