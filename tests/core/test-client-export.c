/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include <glib/gstdio.h>

#include "core/library/aus-client-export.h"
#include "core/library/aus-documents.h"
#include "tests/lib/aus-library-fixture.h"

static void
assert_file (const char *folder,
             const char *name,
             const char *content)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autofree char *text = NULL;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_assert_nonnull (strstr (text, content));
}

#define STEM "toepferei-wendt-c0ffee17"

typedef struct
{
  AusLibraryFixture *library;
  AusClientFile *file;
  char *documents; /* the file’s folder, not there yet */
  char *target;    /* a folder that is empty */
} Fixture;

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  fixture->library = aus_library_fixture_new (TRUE);
  g_assert_true (aus_library_load_sync (fixture->library->library, NULL));
  fixture->file = aus_library_fixture_get (fixture->library, "clients/" STEM ".json");
  fixture->documents = aus_library_dup_documents_folder (fixture->library->library, fixture->file);
  fixture->target = aus_library_fixture_path (fixture->library, "exported");
  g_assert_cmpint (g_mkdir_with_parents (fixture->target, 0700), ==, 0);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  g_free (fixture->documents);
  g_free (fixture->target);
  aus_library_fixture_free (fixture->library);
}

static char *
export (Fixture *fixture,
        GError **error)
{
  return aus_client_export (fixture->library->library, fixture->file, fixture->target, error);
}

/* The paper as it was sent and its proof, and what is not saved yet */
static void
test_export (Fixture      *fixture,
             gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) pdf = g_bytes_new_static ("%PDF-1.7 Danke", 14);
  g_autoptr (GBytes) scan = g_bytes_new_static ("Einlieferung", 12);
  g_autofree char *paper = aus_documents_add (fixture->documents, "dank.pdf", pdf, NULL);
  g_autofree char *proof = aus_documents_add (fixture->documents, "beleg.png", scan, NULL);
  g_autofree char *folder = NULL;
  g_autofree char *expected = g_build_filename (fixture->target, STEM, NULL);

  g_object_set (aus_client_file_get_client (fixture->file), "notes", "Gruß an Karla", NULL);
  g_assert_nonnull (paper);
  g_assert_nonnull (proof);
  folder = export (fixture, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (folder, ==, expected);
  assert_file (folder, STEM ".json", "Gruß an Karla");
  assert_file (folder, "dank.pdf", "%PDF-1.7 Danke");
  assert_file (folder, "beleg.png", "Einlieferung");
  g_assert_cmpuint (aus_library_fixture_count (fixture->library, "exported/" STEM), ==, 3);
}

/* Nothing is written over: the second copy has what was changed since, the first has not. */
static void
test_again (Fixture      *fixture,
            gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *first = export (fixture, &error);
  g_autofree char *second = NULL;
  g_autofree char *profile = NULL;
  g_autofree char *text = NULL;

  g_assert_no_error (error);
  g_object_set (aus_client_file_get_client (fixture->file), "notes", "Später", NULL);
  second = export (fixture, &error);
  g_assert_no_error (error);
  g_assert_true (g_str_has_suffix (second, "/exported/" STEM "-2"));
  assert_file (second, STEM ".json", "Später");
  profile = g_build_filename (first, STEM ".json", NULL);
  g_assert_true (g_file_get_contents (profile, &text, NULL, NULL));
  g_assert_null (strstr (text, "Später"));
}

static void
test_nowhere (Fixture      *fixture,
              gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (g_rmdir (fixture->target), ==, 0);
  g_assert_null (export (fixture, &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_NOENT);
}

/* Papers that cannot be read are missed, not passed over. */
static void
test_no_documents (Fixture      *fixture,
                   gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  aus_library_fixture_write (fixture->library, "documents/" STEM, "not a folder");
  g_assert_null (export (fixture, &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_NOTDIR);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
#define ADD(name, func) \
  g_test_add ("/aus/client-export/" name, Fixture, NULL, set_up, func, tear_down)
  ADD ("export", test_export);
  ADD ("again", test_again);
  ADD ("nowhere", test_nowhere);
  ADD ("no-documents", test_no_documents);
#undef ADD

  return g_test_run ();
}
