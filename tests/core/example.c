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

JsonObject *
example_parse_rich (void)
{
  g_autoptr (GBytes) bytes = example_read (EXAMPLE_RICH);
  g_autoptr (GError) error = NULL;
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);
  JsonObject *object = aus_json_parse (data, length, EXAMPLE_NAME, &error);

  g_assert_no_error (error);

  return object;
}

GBytes *
example_write (JsonObject *object)
{
  gsize length;
  char *text = aus_json_write (object, &length);

  return g_bytes_new_take (text, length);
}
