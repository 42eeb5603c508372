/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* json-glib 1.6 writes 1e21 as "1e+21.0", which is not JSON, and 0.1 with seventeen digits. */

#include "config.h"

#include "aus-json.h"

#include <math.h>
#include <string.h>

/* Seventeen digits tell any two doubles apart. */
#define MAX_DIGITS 17

static void write_node (GString  *out,
                        JsonNode *node,
                        guint     depth);

static void
start_line (GString *out,
            guint    depth)
{
  g_string_append_c (out, '\n');
  for (guint i = 0; i < depth; i++)
    g_string_append (out, "  ");
}

static void
write_escaped (GString *out,
               char     c)
{
  static const char letters[] = "btnvfr"; /* from U+0008 on; JSON knows no \v */

  if (c == '"' || c == '\\')
    g_string_append_printf (out, "\\%c", c);
  else if (c >= '\b' && c <= '\r' && c != '\v')
    g_string_append_printf (out, "\\%c", letters[c - '\b']);
  else
    g_string_append_printf (out, "\\u%04x", (guint) c);
}

/* What is not UTF-8 is mended: a file that cannot be read again would lose more than a letter. */
static void
write_string (GString    *out,
              const char *text)
{
  g_autofree char *mended = NULL;

  if (!g_utf8_validate (text, -1, NULL))
    text = mended = g_utf8_make_valid (text, -1);

  g_string_append_c (out, '"');
  while (*text != '\0')
    {
      gsize plain = 0;

      while ((guchar) text[plain] >= 0x20 && text[plain] != '"' && text[plain] != '\\')
        plain++;
      g_string_append_len (out, text, (gssize) plain);
      text += plain;
      if (*text != '\0')
        write_escaped (out, *text++);
    }
  g_string_append_c (out, '"');
}

/* @digits stand for 0.DIGITS × 10^@point. */
static void
write_digits (GString    *out,
              const char *digits,
              int         point)
{
  int n_digits = (int) strlen (digits);

  if (point > 21 || point < -5)
    {
      g_string_append_c (out, digits[0]);
      if (n_digits > 1)
        g_string_append_printf (out, ".%s", digits + 1);
      g_string_append_printf (out, "e%d", point - 1);
      return;
    }

  if (point <= 0)
    {
      g_string_append (out, "0.");
      for (int i = point; i < 0; i++)
        g_string_append_c (out, '0');
      g_string_append (out, digits);
      return;
    }

  for (int i = 0; i < MAX (point, n_digits); i++)
    {
      if (i == point)
        g_string_append_c (out, '.');
      g_string_append_c (out, i < n_digits ? digits[i] : '0');
    }
  if (n_digits <= point)
    g_string_append (out, ".0"); /* else it would be read back as an integer */
}

static void
write_double (GString *out,
              double   value)
{
  char text[G_ASCII_DTOSTR_BUF_SIZE];
  char digits[MAX_DIGITS + 1];
  char *exponent;
  gsize n_digits = 0;

  if (!isfinite (value))
    {
      g_string_append (out, "null");
      return;
    }

  if (signbit (value))
    g_string_append_c (out, '-');
  value = fabs (value);
  if (value <= 0.0)
    {
      g_string_append (out, "0.0");
      return;
    }

  for (int places = 0; places < MAX_DIGITS; places++)
    {
      char format[] = "%.00e";

      format[2] = (char) ('0' + places / 10);
      format[3] = (char) ('0' + places % 10);
      g_ascii_formatd (text, sizeof text, format, value);
      if (!(g_ascii_strtod (text, NULL) < value) && !(g_ascii_strtod (text, NULL) > value))
        break;
    }

  exponent = strchr (text, 'e');
  for (const char *p = text; p < exponent; p++)
    if (g_ascii_isdigit (*p))
      digits[n_digits++] = *p;
  digits[n_digits] = '\0';
  write_digits (out, digits, (int) g_ascii_strtoll (exponent + 1, NULL, 10) + 1);
}

static void
write_value (GString  *out,
             JsonNode *node)
{
  GType type = json_node_get_value_type (node);

  if (type == G_TYPE_STRING && json_node_get_string (node) != NULL)
    write_string (out, json_node_get_string (node));
  else if (type == G_TYPE_BOOLEAN)
    g_string_append (out, json_node_get_boolean (node) ? "true" : "false");
  else if (type == G_TYPE_INT64)
    g_string_append_printf (out, "%" G_GINT64_FORMAT, json_node_get_int (node));
  else if (type == G_TYPE_DOUBLE)
    write_double (out, json_node_get_double (node));
  else
    g_string_append (out, "null");
}

static void
write_array (GString   *out,
             JsonArray *array,
             guint      depth)
{
  guint length = json_array_get_length (array);

  g_string_append_c (out, '[');
  for (guint i = 0; i < length; i++)
    {
      if (i > 0)
        g_string_append_c (out, ',');
      start_line (out, depth + 1);
      write_node (out, json_array_get_element (array, i), depth + 1);
    }
  if (length > 0)
    start_line (out, depth);
  g_string_append_c (out, ']');
}

static void
write_object (GString    *out,
              JsonObject *object,
              guint       depth)
{
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;
  gboolean first = TRUE;

  g_string_append_c (out, '{');
  json_object_iter_init_ordered (&iter, object);
  while (json_object_iter_next_ordered (&iter, &name, &node))
    {
      if (!first)
        g_string_append_c (out, ',');
      first = FALSE;
      start_line (out, depth + 1);
      write_string (out, name);
      g_string_append (out, ": ");
      write_node (out, node, depth + 1);
    }
  if (!first)
    start_line (out, depth);
  g_string_append_c (out, '}');
}

static void
write_node (GString  *out,
            JsonNode *node,
            guint     depth)
{
  if (json_node_is_null (node))
    g_string_append (out, "null");
  else if (JSON_NODE_HOLDS_OBJECT (node))
    write_object (out, json_node_get_object (node), depth);
  else if (JSON_NODE_HOLDS_ARRAY (node))
    write_array (out, json_node_get_array (node), depth);
  else
    write_value (out, node);
}

char *
aus_json_write (JsonObject *root,
                gsize      *length)
{
  GString *out;

  g_return_val_if_fail (root != NULL, NULL);

  out = g_string_new (NULL);
  write_object (out, root, 0);
  g_string_append_c (out, '\n');
  if (length != NULL)
    *length = out->len;

  return g_string_free (out, FALSE);
}
