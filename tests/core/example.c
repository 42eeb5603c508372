/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "example.h"

#include "core/base/aus-json.h"

char *
example_dup_folder (void)
{
  return g_build_filename (g_getenv ("AUSKLANG_DATA_DIR"), "examples", NULL);
}

GBytes *
example_read (const char *name)
{
  g_autofree char *folder = example_dup_folder ();
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autoptr (GError) error = NULL;
  char *data;
  gsize length;

  g_file_get_contents (path, &data, &length, &error);
  g_assert_no_error (error);

  return g_bytes_new_take (data, length);
}

/* No calendar was ever made of an example; with this every list has something. */
static void
add_calendar_entry (JsonObject *root)
{
  JsonArray *entries = json_object_get_array_member (root, "calendar_entries");
  JsonObject *entry = json_object_new ();

  json_object_set_string_member (entry, "id", "6f0f2a1c-51c8-5d8e-9f5e-0a4a3f4d2b11");
  json_object_set_string_member (entry, "edition", "client");
  json_object_set_boolean_member (entry, "todo", FALSE);
  json_object_set_string_member (entry, "name", "Catalogue");
  json_object_set_string_member (entry, "start", "2026-12-11");
  json_object_set_int_member (entry, "sequence", 2);
  json_object_set_string_member (entry, "modified", "2026-11-23T09:00:00Z");
  json_object_set_string_member (entry, "digest", "0123456789abcdef");
  json_object_set_boolean_member (entry, "cancelled", FALSE);
  json_array_add_object_element (entries, entry);
}

JsonObject *
example_parse_rich (void)
{
  g_autoptr (GBytes) bytes = example_read (EXAMPLE_RICH);
  g_autoptr (GError) error = NULL;
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);
  JsonObject *object = aus_json_parse (data, length, EXAMPLE_NAME, &error);

  g_assert_no_error (error);
  add_calendar_entry (object);

  return object;
}

GBytes *
example_write (JsonObject *object)
{
  gsize length;
  char *text = aus_json_write (object, &length);

  return g_bytes_new_take (text, length);
}
