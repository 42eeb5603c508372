/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "tests/lib/aus-library-fixture.h"

#include <string.h>

#include <glib/gstdio.h>

gboolean
aus_wait_tick (gpointer unused)
{
  return G_SOURCE_CONTINUE;
}

void
aus_remove_tree (const char *path)
{
  g_autoptr (GDir) dir = NULL;
  const char *name;

  if (!g_file_test (path, G_FILE_TEST_IS_SYMLINK))
    dir = g_dir_open (path, 0, NULL);
  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      aus_remove_tree (child);
    }
  g_assert_cmpint (g_remove (path), ==, 0);
}

static void
copy_tree (const char *from,
           const char *to)
{
  g_autoptr (GDir) dir = g_dir_open (from, 0, NULL);
  const char *name;

  if (dir == NULL)
    {
      g_autofree char *data = NULL;
      gsize length;

      g_assert_true (g_file_get_contents (from, &data, &length, NULL));
      g_assert_true (g_file_set_contents (to, data, (gssize) length, NULL));
      return;
    }
  g_mkdir_with_parents (to, 0700);
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *child = g_build_filename (from, name, NULL);
      g_autofree char *copy = g_build_filename (to, name, NULL);

      copy_tree (child, copy);
    }
}

AusLibraryFixture *
aus_library_fixture_new (gboolean examples)
{
  AusLibraryFixture *self = g_new0 (AusLibraryFixture, 1);

  self->folder = g_dir_make_tmp ("ausklang-XXXXXX", NULL);
  g_assert_nonnull (self->folder);
  if (examples)
    {
      g_autofree char *from = g_build_filename (g_getenv ("AUSKLANG_DATA_DIR"), "examples", NULL);

      copy_tree (from, self->folder);
    }
  self->library = aus_library_new (self->folder);

  return self;
}

void
aus_library_fixture_free (AusLibraryFixture *self)
{
  g_assert_finalize_object (self->library);
  aus_remove_tree (self->folder);
  g_free (self->folder);
  g_free (self);
}

void
aus_library_fixture_reload (AusLibraryFixture *self)
{
  g_autoptr (GError) error = NULL;

  g_assert_finalize_object (self->library);
  self->library = aus_library_new (self->folder);
  aus_library_load_sync (self->library, &error);
  g_assert_no_error (error);
}

char *
aus_library_fixture_path (AusLibraryFixture *self,
                          const char        *name)
{
  return g_build_filename (self->folder, name, NULL);
}

char *
aus_library_fixture_read (AusLibraryFixture *self,
                          const char        *name)
{
  g_autofree char *path = aus_library_fixture_path (self, name);
  g_autoptr (GError) error = NULL;
  char *text = NULL;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);

  return text;
}

void
aus_library_fixture_write (AusLibraryFixture *self,
                           const char        *name,
                           const char        *text)
{
  g_autofree char *path = aus_library_fixture_path (self, name);
  g_autofree char *folder = g_path_get_dirname (path);

  g_mkdir_with_parents (folder, 0700);
  g_assert_true (g_file_set_contents (path, text, -1, NULL));
}

void
aus_library_fixture_edit (AusLibraryFixture *self,
                          const char        *name,
                          const char        *from,
                          const char        *to)
{
  g_autofree char *text = aus_library_fixture_read (self, name);
  const char *at = strstr (text, from);
  g_autoptr (GString) edited = NULL;

  g_assert_nonnull (at);
  edited = g_string_new_len (text, at - text);
  g_string_append (edited, to);
  g_string_append (edited, at + strlen (from));
  aus_library_fixture_write (self, name, edited->str);
}

AusClientFile *
aus_library_fixture_get (AusLibraryFixture *self,
                         const char        *name)
{
  g_autofree char *path = aus_library_fixture_path (self, name);
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->library));

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (AusClientFile) file = g_list_model_get_item (G_LIST_MODEL (self->library), i);

      if (g_str_equal (aus_data_file_get_path (AUS_DATA_FILE (file)), path))
        return file;
    }
  g_assert_not_reached ();
}

guint
aus_library_fixture_count (AusLibraryFixture *self,
                           const char        *name)
{
  g_autofree char *path = aus_library_fixture_path (self, name);
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  guint n = 0;

  while (dir != NULL && g_dir_read_name (dir) != NULL)
    n++;

  return n;
}

char *
aus_library_fixture_backup (AusLibraryFixture *self,
                            const char        *stem)
{
  g_autofree char *path = g_build_filename (self->folder, "backups", stem, NULL);
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  g_autofree char *newest = NULL;
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    if (newest == NULL || strcmp (newest, name) < 0)
      {
        g_free (newest);
        newest = g_strdup (name);
      }
  g_assert_nonnull (newest);
  g_free (path);
  path = g_build_filename ("backups", stem, newest, NULL);

  return aus_library_fixture_read (self, path);
}
