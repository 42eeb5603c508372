/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-json-require.h"

#include "core/base/aus-enum.h"
#include "core/base/aus-error.h"

#include <glib/gi18n-lib.h>

gboolean
aus_json_fail (GError     **error,
               const char  *path,
               const char  *member,
               const char  *message)
{
  g_autofree char *where =
    member != NULL ? aus_json_path_join (path, member) : g_strdup (path);

  g_set_error (error, AUS_ERROR, AUS_ERROR_INVALID, "%s: %s", where, message);

  return FALSE;
}

static gboolean
is_there (AusJsonResult result)
{
  return result != AUS_JSON_ABSENT && result != AUS_JSON_NULL;
}

/* TRUE for what a required member must be; the error is set otherwise. */
static gboolean
is_found (AusJsonResult  result,
          const char    *path,
          const char    *member,
          GError       **error)
{
  if (!is_there (result))
    return aus_json_fail (error, path, member, _("missing"));

  return result == AUS_JSON_FOUND;
}

gboolean
aus_json_require_text (JsonObject  *object,
                       const char  *member,
                       const char  *path,
                       char       **out,
                       GError     **error)
{
  const char *text;

  if (!is_found (aus_json_get_string (object, member, path, &text, error), path, member, error))
    return FALSE;
  if (*text == '\0')
    return aus_json_fail (error, path, member, _("empty"));

  g_free (*out);
  *out = g_strdup (text);

  return TRUE;
}

gboolean
aus_json_require_word (JsonObject          *object,
                       const char          *member,
                       const char          *path,
                       const char * const  *words,
                       gsize                n_words,
                       int                 *out,
                       GError             **error)
{
  g_autofree char *text = NULL;

  if (!aus_json_require_text (object, member, path, &text, error))
    return FALSE;

  for (gsize i = 0; i < n_words; i++)
    if (g_str_equal (text, words[i]))
      {
        *out = (int) i;
        return TRUE;
      }

  return aus_json_fail (error, path, member, _("unknown word"));
}

gboolean
aus_json_require_object (JsonObject  *object,
                         const char  *member,
                         const char  *path,
                         JsonObject **out,
                         GError     **error)
{
  return is_found (aus_json_get_object (object, member, path, out, error), path, member, error);
}

gboolean
aus_json_require_pair (JsonObject  *object,
                       const char  *member,
                       const char  *path,
                       char       **texts,
                       GError     **error)
{
  g_autofree char *inner = aus_json_path_join (path, member);
  JsonObject *pair;

  return aus_json_require_object (object, member, path, &pair, error) &&
         aus_json_require_text (pair, "en", inner, &texts[0], error) &&
         aus_json_require_text (pair, "de", inner, &texts[1], error);
}

gboolean
aus_json_optional_pair (JsonObject  *object,
                        const char  *member,
                        const char  *path,
                        char       **texts,
                        GError     **error)
{
  if (json_object_has_member (object, member))
    return aus_json_require_pair (object, member, path, texts, error);

  texts[0] = g_strdup ("");
  texts[1] = g_strdup ("");

  return TRUE;
}

void
aus_json_free_pair (char **texts)
{
  g_free (texts[0]);
  g_free (texts[1]);
}

gboolean
aus_json_require_int (JsonObject  *object,
                      const char  *member,
                      const char  *path,
                      int          minimum,
                      int          maximum,
                      int         *out,
                      GError     **error)
{
  gint64 number;

  if (!is_found (aus_json_get_int (object, member, path, &number, error), path, member, error))
    return FALSE;
  if (number < minimum || number > maximum)
    return aus_json_fail (error, path, member, _("out of range"));

  *out = (int) number;

  return TRUE;
}

gboolean
aus_json_require_nick (JsonObject  *object,
                       const char  *member,
                       const char  *path,
                       GType        type,
                       int         *out,
                       GError     **error)
{
  g_autofree char *nick = NULL;

  if (!aus_json_require_text (object, member, path, &nick, error))
    return FALSE;
  if (!aus_enum_from_nick (type, nick, out))
    return aus_json_fail (error, path, member, _("unknown word"));

  return TRUE;
}

gboolean
aus_json_require_date (JsonObject  *object,
                       const char  *member,
                       const char  *path,
                       AusDate     *out,
                       GError     **error)
{
  const char *text;

  if (!is_found (aus_json_get_string (object, member, path, &text, error), path, member, error))
    return FALSE;
  if (!aus_date_parse (text, out))
    return aus_json_fail (error, path, member, _("not a day"));

  return TRUE;
}

gboolean
aus_json_optional_int (JsonObject  *object,
                       const char  *member,
                       const char  *path,
                       int          minimum,
                       int          maximum,
                       int         *out,
                       GError     **error)
{
  gint64 number;
  AusJsonResult result = aus_json_get_int (object, member, path, &number, error);

  if (result != AUS_JSON_FOUND)
    return result != AUS_JSON_WRONG;

  return aus_json_require_int (object, member, path, minimum, maximum, out, error);
}

gboolean
aus_json_optional_text (JsonObject  *object,
                        const char  *member,
                        const char  *path,
                        char       **out,
                        GError     **error)
{
  const char *text;
  AusJsonResult result = aus_json_get_string (object, member, path, &text, error);

  if (result != AUS_JSON_FOUND)
    return result != AUS_JSON_WRONG;

  return aus_json_require_text (object, member, path, out, error);
}

gboolean
aus_json_optional_bool (JsonObject  *object,
                        const char  *member,
                        const char  *path,
                        gboolean    *out,
                        GError     **error)
{
  return aus_json_get_boolean (object, member, path, out, error) != AUS_JSON_WRONG;
}

gboolean
aus_json_require_items (JsonObject      *object,
                        const char      *member,
                        const char      *path,
                        AusJsonItemFunc  func,
                        gpointer         user_data,
                        GError         **error)
{
  g_autofree char *where = aus_json_path_join (path, member);
  JsonArray *array;

  if (!is_found (aus_json_get_array (object, member, path, &array, error), path, member, error))
    return FALSE;

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      g_autofree char *item = aus_json_path_index (where, i);
      JsonNode *node = json_array_get_element (array, i);

      if (!JSON_NODE_HOLDS_OBJECT (node))
        return aus_json_fail (error, item, NULL, _("not an object"));
      if (!func (json_node_get_object (node), item, user_data, error))
        return FALSE;
    }

  return TRUE;
}

gboolean
aus_json_require_format (JsonObject  *root,
                         const char  *format,
                         int          version,
                         GError     **error)
{
  g_autofree char *found = NULL;
  int number;

  if (!aus_json_require_text (root, "format", "", &found, error))
    return FALSE;
  if (strcmp (found, format) != 0)
    {
      g_autofree char *message = g_strdup_printf (_("not \"%s\""), format);

      return aus_json_fail (error, "", "format", message);
    }
  if (!aus_json_require_int (root, "version", "", 1, G_MAXINT, &number, error))
    return FALSE;
  if (number > version)
    {
      g_set_error_literal (error, AUS_ERROR, AUS_ERROR_TOO_NEW,
                           _("version: written for a newer version of the program"));
      return FALSE;
    }

  return TRUE;
}

gboolean
aus_json_require_file (const char      *folder,
                       const char      *name,
                       const char      *format,
                       int              version,
                       const char      *member,
                       AusJsonItemFunc  func,
                       gpointer         user_data,
                       GError         **error)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autofree char *data = NULL;
  JsonObject *root;
  gsize length;
  gboolean good;

  if (!g_file_get_contents (path, &data, &length, error))
    return FALSE;
  root = aus_json_parse (data, length, name, error);
  if (root == NULL)
    return FALSE;

  good = aus_json_require_format (root, format, version, error)
         && aus_json_require_items (root, member, "", func, user_data, error);
  json_object_unref (root);
  if (!good)
    g_prefix_error (error, "%s: ", name);

  return good;
}
