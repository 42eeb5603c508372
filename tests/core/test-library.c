/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <sys/stat.h>
#include <unistd.h>

#include <glib/gstdio.h>

#include "core/base/aus-error.h"
#include "core/library/aus-backups.h"
#include "tests/lib/aus-library-fixture.h"

/* The folder when nobody else touches it. */

static void
assert_mode (AusLibraryFixture *fixture,
             const char        *name,
             guint              mode)
{
  g_autofree char *path = aus_library_fixture_path (fixture, name);
  GStatBuf info;

  g_assert_cmpint (g_lstat (path, &info), ==, 0);
  g_assert_cmphex (info.st_mode & 07777, ==, mode);
}

static void
load (AusLibraryFixture *fixture)
{
  g_autoptr (GError) error = NULL;

  aus_library_load_sync (fixture->library, &error);
  g_assert_no_error (error);
}

static void
save (AusClientFile *file)
{
  g_autoptr (GError) error = NULL;

  aus_data_file_save_sync (AUS_DATA_FILE (file), &error);
  g_assert_no_error (error);
  g_assert_false (aus_data_file_is_dirty (AUS_DATA_FILE (file)));
}

static AusClientFile *
add_named (AusLibraryFixture *fixture,
           const char        *name)
{
  g_autoptr (AusClient) client = aus_client_new ();
  g_autoptr (GError) error = NULL;
  AusClientFile *file;

  g_object_set (client, "legal-name", name, NULL);
  file = aus_library_add_client (fixture->library, client, &error);
  g_assert_no_error (error);

  return file;
}

static void
test_examples (void)
{
  g_autoptr (AusLibraryFixture) fixture = aus_library_fixture_new (TRUE);
  GListModel *model = G_LIST_MODEL (fixture->library);
  const char *previous = "";

  load (fixture);
  g_assert_cmpuint (g_list_model_get_n_items (model), ==, 7);
  for (guint i = 0; i < 6; i++)
    {
      g_autoptr (AusDataFile) file = g_list_model_get_item (model, i);

      g_assert_no_error (aus_data_file_get_error (file));
      g_assert_cmpint (aus_data_file_get_status (file), ==, AUS_FILE_STATUS_OK);
      g_assert_true (aus_data_file_is_editable (file));
      g_assert_false (aus_data_file_is_dirty (file));
      g_assert_nonnull (aus_client_file_get_client (AUS_CLIENT_FILE (file)));
      g_assert_cmpstr (previous, <, aus_data_file_get_base_name (file));
      previous = aus_data_file_get_base_name (file);
    }
  g_assert_cmpint (aus_data_file_get_status (aus_library_get_network_file (fixture->library)), ==,
                   AUS_FILE_STATUS_OK);
  g_assert_cmpstr (aus_library_get_sender (fixture->library)->name, !=, "");
  g_assert_cmpuint (
    aus_entity_list_get_length (aus_library_get_network (fixture->library)->colleagues), >, 0);
}

static void
test_empty (void)
{
  g_autoptr (AusLibraryFixture) fixture = aus_library_fixture_new (FALSE);
  g_autoptr (GError) error = NULL;

  load (fixture);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (fixture->library)), ==, 0);
  g_assert_nonnull (aus_library_get_network (fixture->library));
  g_assert_nonnull (aus_library_get_sender (fixture->library));
  g_assert_true (aus_library_flush (fixture->library, &error));
  g_assert_cmpuint (aus_library_fixture_count (fixture, ""), ==, 0);
}

static void
test_untouched (void)
{
  g_autoptr (AusLibraryFixture) fixture = aus_library_fixture_new (TRUE);
  g_autofree char *before = aus_library_fixture_read (fixture, KANZLEI);
  g_autofree char *after = NULL;

  load (fixture);
  g_assert_false (aus_library_is_dirty (fixture->library));
  g_assert_true (aus_library_flush (fixture->library, NULL));
  after = aus_library_fixture_read (fixture, KANZLEI);
  g_assert_cmpstr (before, ==, after);
  g_assert_cmpuint (aus_library_fixture_count (fixture, "backups"), ==, 0);
}

static void
test_round_trip (void)
{
  g_autoptr (AusLibraryFixture) fixture = aus_library_fixture_new (TRUE);
  g_autoptr (AusEntity) copy = NULL;
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;
  AusClientFile *file;

  aus_library_fixture_edit (fixture, KANZLEI, "{",
                            "{ \"from_the_future\": { \"a\": [ 1, null ] },");
  load (fixture);
  file = aus_library_fixture_get (fixture, KANZLEI);
  g_object_set (aus_client_file_get_client (file), "notes", "Ä, ß & “so”\n…", NULL);
  g_assert_true (aus_data_file_is_dirty (AUS_DATA_FILE (file)));
  g_assert_true (aus_library_is_dirty (fixture->library));
  save (file);
  copy = aus_entity_copy (AUS_ENTITY (aus_client_file_get_client (file)));
  first = aus_library_fixture_read (fixture, KANZLEI);
  g_assert_nonnull (strstr (first, "\"from_the_future\""));
  g_assert_true (
    g_str_has_prefix (first, "{\n  \"format\": \"ausklang-client\",\n  \"version\": 1,"));
  g_assert_true (g_str_has_suffix (first, "}\n"));

  aus_library_fixture_reload (fixture);
  file = aus_library_fixture_get (fixture, KANZLEI);
  g_assert_true (aus_entity_equal (copy, AUS_ENTITY (aus_client_file_get_client (file))));
  g_object_set (aus_client_file_get_client (file), "notes", "", NULL);
  g_assert_true (aus_history_undo (aus_data_file_get_history (AUS_DATA_FILE (file))));
  save (file);
  second = aus_library_fixture_read (fixture, KANZLEI);
  g_assert_cmpstr (first, ==, second);
}

static void
test_root_files (void)
{
  g_autoptr (AusLibraryFixture) fixture = aus_library_fixture_new (FALSE);
  g_autoptr (GError) error = NULL;
  AusColleague *colleague;

  load (fixture);
  g_object_set (aus_library_get_sender (fixture->library), "name", "Jule Sanders", NULL);
  colleague = aus_entity_list_add_new (aus_library_get_network (fixture->library)->colleagues);
  g_object_set (colleague, "name", "Meike Thoms", NULL);
  g_assert_true (aus_library_is_dirty (fixture->library));
  g_assert_true (aus_library_flush (fixture->library, &error));
  g_assert_no_error (error);
  g_assert_false (aus_library_is_dirty (fixture->library));
  assert_mode (fixture, "network.json", 0600);
  assert_mode (fixture, "sender.json", 0600);

  aus_library_fixture_reload (fixture);
  g_assert_cmpstr (aus_library_get_sender (fixture->library)->name, ==, "Jule Sanders");
  colleague = aus_entity_list_peek (aus_library_get_network (fixture->library)->colleagues, 0);
  g_assert_cmpstr (colleague->name, ==, "Meike Thoms");
}

static void
test_add (void)
{
  g_autoptr (AusLibraryFixture) fixture = aus_library_fixture_new (FALSE);
  g_autofree char *expected = NULL;
  AusClientFile *file;
  AusClient *client;

  file = add_named (fixture, "Brückner & Söhne");
  client = aus_client_file_get_client (file);
  expected = g_strdup_printf ("brueckner-soehne-%.8s.json", client->id);
  g_assert_cmpstr (aus_data_file_get_base_name (AUS_DATA_FILE (file)), ==, expected);
  g_assert_cmpstr (aus_client_file_get_display_name (file), ==, "Brückner & Söhne");
  g_assert_true (aus_library_find_by_id (fixture->library, client->id) == file);
  assert_mode (fixture, "clients", 0700);
  g_free (expected);
  expected = g_strdup_printf ("clients/brueckner-soehne-%.8s.json", client->id);
  assert_mode (fixture, expected, 0600);

  /* The name of the file stays when the client's changes. */
  g_object_set (client, "trade-name", "B & S", NULL);
  g_assert_cmpstr (aus_client_file_get_display_name (file), ==, "B & S");
  save (file);
  assert_mode (fixture, expected, 0600);
  g_assert_cmpuint (aus_library_fixture_count (fixture, "clients"), ==, 1);
}

static void
test_collision (void)
{
  g_autoptr (AusLibraryFixture) fixture = aus_library_fixture_new (FALSE);
  g_autoptr (GHashTable) names = g_hash_table_new (g_str_hash, g_str_equal);
  AusClientFile *first = add_named (fixture, "Nolte");

  g_hash_table_add (names, (gpointer) aus_data_file_get_base_name (AUS_DATA_FILE (first)));
  for (guint i = 0; i < 40; i++)
    {
      g_autoptr (AusEntity) copy = aus_entity_copy (aus_data_file_get_root (AUS_DATA_FILE (first)));
      AusClientFile *file = aus_library_add_client (fixture->library, AUS_CLIENT (copy), NULL);

      g_assert_nonnull (file);
      g_assert_true (
        g_hash_table_add (names, (gpointer) aus_data_file_get_base_name (AUS_DATA_FILE (file))));
    }
  g_assert_cmpuint (aus_library_fixture_count (fixture, "clients"), ==, 41);
}

/* With the system's trash, and without one */
static void
test_delete (gconstpointer with_trash)
{
  g_autoptr (AusLibraryFixture) fixture = aus_library_fixture_new (TRUE);
  g_autoptr (AusDeletion) deletion = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  AusClientFile *file;
  guint in_trash;

  if (GPOINTER_TO_INT (with_trash))
    {
      /* Until now it was but a name, see main(). */
      g_assert_cmpint (g_mkdir_with_parents (g_get_home_dir (), 0700), ==, 0);
      g_assert_cmpint (g_mkdir_with_parents (g_get_user_data_dir (), 0700), ==, 0);
    }
  load (fixture);
  file = aus_library_fixture_get (fixture, KANZLEI);
  g_object_set (aus_client_file_get_client (file), "notes", "unsaved", NULL);
  g_assert_true (aus_data_file_is_dirty (AUS_DATA_FILE (file)));
  deletion = aus_library_delete (fixture->library, file, &error);
  g_assert_no_error (error);
  in_trash = aus_library_fixture_count (fixture, "trash");
  g_assert_cmpuint (in_trash, <=, GPOINTER_TO_INT (with_trash) ? 0 : 1);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (fixture->library)), ==, 6);
  g_assert_cmpuint (aus_library_fixture_count (fixture, "clients"), ==, 6);
  g_assert_cmpint (aus_data_file_get_status (AUS_DATA_FILE (file)), ==, AUS_FILE_STATUS_GONE);
  g_assert_false (aus_data_file_save_sync (AUS_DATA_FILE (file), &error));
  g_assert_error (error, AUS_ERROR, AUS_ERROR_NOT_FOUND);
  g_clear_error (&error);

  g_assert_true (aus_library_undelete (fixture->library, deletion, &error));
  g_assert_no_error (error);
  g_assert_true (aus_library_fixture_get (fixture, KANZLEI) == file);
  g_assert_cmpint (aus_data_file_get_status (AUS_DATA_FILE (file)), ==, AUS_FILE_STATUS_OK);
  g_assert_true (aus_history_can_undo (aus_data_file_get_history (AUS_DATA_FILE (file))));
  text = aus_library_fixture_read (fixture, KANZLEI);
  g_assert_nonnull (strstr (text, "unsaved"));
  assert_mode (fixture, KANZLEI, 0600);
  g_object_set (aus_client_file_get_client (file), "notes", "again", NULL);
  save (file);
}

static void
test_delete_taken (void)
{
  g_autoptr (AusLibraryFixture) fixture = aus_library_fixture_new (TRUE);
  g_autoptr (AusDeletion) deletion = NULL;
  g_autoptr (GError) error = NULL;

  load (fixture);
  deletion = aus_library_delete (fixture->library, aus_library_fixture_get (fixture, KANZLEI),
                                 &error);
  g_assert_no_error (error);
  aus_library_fixture_write (fixture, KANZLEI, "mine");
  g_assert_false (aus_library_undelete (fixture->library, deletion, &error));
  g_assert_error (error, AUS_ERROR, AUS_ERROR_CONFLICT);
}

/* A damaged file can be deleted and comes back as damaged as it was. */
static void
test_delete_damaged (void)
{
  g_autoptr (AusLibraryFixture) fixture = aus_library_fixture_new (TRUE);
  g_autoptr (AusDeletion) deletion = NULL;
  g_autofree char *text = NULL;
  AusDataFile *file;

  aus_library_fixture_write (fixture, "clients/x.json", "{ oh");
  load (fixture);
  file = AUS_DATA_FILE (aus_library_fixture_get (fixture, "clients/x.json"));
  deletion = aus_library_delete (fixture->library, AUS_CLIENT_FILE (file), NULL);
  g_assert_nonnull (deletion);
  g_assert_true (aus_library_undelete (fixture->library, deletion, NULL));
  g_assert_cmpint (aus_data_file_get_status (file), ==, AUS_FILE_STATUS_DAMAGED);
  g_assert_nonnull (aus_data_file_get_error (file));
  text = aus_library_fixture_read (fixture, "clients/x.json");
  g_assert_cmpstr (text, ==, "{ oh");
}

static void
test_backups_rotate (void)
{
  g_autoptr (AusLibraryFixture) fixture = aus_library_fixture_new (FALSE);

  for (int i = 1; i <= 15; i++)
    {
      g_autofree char *text = g_strdup_printf ("%d", i);
      g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));

      g_assert_true (aus_backups_add (fixture->folder, "x", bytes, NULL));
      /* The same once more is not a new one. */
      g_assert_true (aus_backups_add (fixture->folder, "x", bytes, NULL));
    }

  {
    g_autoptr (GPtrArray) paths = aus_backups_list (fixture->folder, "x");

    g_assert_cmpuint (paths->len, ==, AUS_BACKUPS_KEPT);
    g_assert_cmpuint (aus_library_fixture_count (fixture, "backups/x"), ==, AUS_BACKUPS_KEPT);
    for (guint i = 0; i < paths->len; i++)
      {
        g_autofree char *name = g_strdup_printf ("%06u.json", i + 6);
        g_autofree char *base_name = g_path_get_basename (g_ptr_array_index (paths, i));

        g_assert_cmpstr (base_name, ==, name);
      }
  }
  assert_mode (fixture, "backups", 0700);
  assert_mode (fixture, "backups/x", 0700);
  assert_mode (fixture, "backups/x/000015.json", 0600);
}

static void
test_backup_clock (void)
{
  AusBackupClock clock = { 0 };
  const gint64 minute = 60 * G_USEC_PER_SEC;

  g_assert_true (aus_backup_clock_is_due (&clock, 0));
  aus_backup_clock_tick (&clock, FALSE, 0);
  g_assert_true (aus_backup_clock_is_due (&clock, 1));
  aus_backup_clock_tick (&clock, TRUE, 0);
  g_assert_false (aus_backup_clock_is_due (&clock, 10 * minute - 1));
  g_assert_true (aus_backup_clock_is_due (&clock, 10 * minute));
  for (int i = 0; i < 23; i++)
    aus_backup_clock_tick (&clock, FALSE, 0);
  g_assert_false (aus_backup_clock_is_due (&clock, 1));
  aus_backup_clock_tick (&clock, FALSE, 0);
  g_assert_true (aus_backup_clock_is_due (&clock, 1));
}

static void
test_backup_of_session (void)
{
  g_autoptr (AusLibraryFixture) fixture = aus_library_fixture_new (TRUE);
  g_autofree char *before = aus_library_fixture_read (fixture, KANZLEI);
  g_autofree char *backup = NULL;
  AusClientFile *file;

  load (fixture);
  file = aus_library_fixture_get (fixture, KANZLEI);
  for (int i = 0; i < 20; i++)
    {
      g_autofree char *notes = g_strdup_printf ("%d", i);

      g_object_set (aus_client_file_get_client (file), "notes", notes, NULL);
      save (file);
    }
  g_assert_cmpuint (aus_library_fixture_count (fixture, "backups/" KANZLEI_STEM), ==, 1);
  backup = aus_library_fixture_backup (fixture, KANZLEI_STEM);
  g_assert_cmpstr (before, ==, backup);
}

static void
test_autosave (void)
{
  g_autoptr (AusLibraryFixture) fixture = aus_library_fixture_new (TRUE);
  g_autofree char *text = NULL;
  AusDataFile *file;

  load (fixture);
  file = AUS_DATA_FILE (aus_library_fixture_get (fixture, KANZLEI));
  g_object_set (aus_data_file_get_root (file), "notes", "typed", NULL);
  g_assert_true (aus_data_file_is_dirty (file));
  aus_wait_until (!aus_data_file_is_dirty (file));
  text = aus_library_fixture_read (fixture, KANZLEI);
  g_assert_nonnull (strstr (text, "\"notes\": \"typed\""));
}

static void
on_saved_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      data)
{
  g_autoptr (GError) error = NULL;
  guint *n = data;

  aus_data_file_save_finish (AUS_DATA_FILE (source), result, &error);
  g_assert_no_error (error);
  (*n)++;
}

/* Edits while a save is under way, more waiters, and a sync save in the middle of it all */
static void
test_overlapping (void)
{
  g_autoptr (AusLibraryFixture) fixture = aus_library_fixture_new (TRUE);
  AusDataFile *file;
  guint n = 0;

  load (fixture);
  file = AUS_DATA_FILE (aus_library_fixture_get (fixture, KANZLEI));
  for (int round = 0; round < 20; round++)
    {
      g_autofree char *text = NULL;
      g_autofree char *last = g_strdup_printf ("\"notes\": \"c%d\"", round);

      n = 0;
      for (int i = 0; i < 3; i++)
        {
          g_autofree char *notes = g_strdup_printf ("%c%d", 'a' + i, round);

          g_object_set (aus_data_file_get_root (file), "notes", notes, NULL);
          aus_data_file_save_async (file, NULL, on_saved_cb, &n);
        }
      if (round % 2 == 0)
        g_assert_true (aus_data_file_save_sync (file, NULL));
      aus_wait_until (n == 3);
      g_assert_false (aus_data_file_is_dirty (file));
      text = aus_library_fixture_read (fixture, KANZLEI);
      g_assert_nonnull (strstr (text, last));
    }
  g_assert_cmpint (aus_data_file_get_status (file), ==, AUS_FILE_STATUS_OK);
}

static void
on_loaded_cb (GObject      *source,
              GAsyncResult *result,
              gpointer      data)
{
  g_autoptr (GError) error = NULL;

  aus_library_load_finish (AUS_LIBRARY (source), result, &error);
  g_assert_no_error (error);
  *(gboolean *) data = TRUE;
}

static void
on_items_changed_cb (guint *n)
{
  (*n)++;
}

static void
test_load_async (void)
{
  g_autoptr (AusLibraryFixture) fixture = aus_library_fixture_new (TRUE);
  gboolean done = FALSE;
  guint n = 0;

  for (guint i = 0; i < 300; i++)
    {
      g_autofree char *name = g_strdup_printf ("clients/c-%08x.json", i);

      aus_library_fixture_write (fixture, name,
                                 "{\"format\": \"ausklang-client\", \"version\": 1}");
    }
  g_signal_connect_swapped (fixture->library, "items-changed", G_CALLBACK (on_items_changed_cb),
                            &n);
  aus_library_load_async (fixture->library, NULL, on_loaded_cb, &done);
  g_assert_true (aus_library_is_loading (fixture->library));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (fixture->library)), ==, 0);
  aus_wait_until (done);
  g_assert_false (aus_library_is_loading (fixture->library));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (fixture->library)), ==, 307);
  g_assert_cmpuint (n, ==, 1);
}

static void
on_cancelled_cb (GObject      *source,
                 GAsyncResult *result,
                 gpointer      data)
{
  g_autoptr (GError) error = NULL;

  g_assert_false (aus_library_load_finish (AUS_LIBRARY (source), result, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  *(gboolean *) data = TRUE;
}

static void
test_load_cancelled (void)
{
  g_autoptr (AusLibraryFixture) fixture = aus_library_fixture_new (TRUE);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  gboolean done = FALSE;

  g_cancellable_cancel (cancellable);
  aus_library_load_async (fixture->library, cancellable, on_cancelled_cb, &done);
  aus_wait_until (done);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (fixture->library)), ==, 0);
}

static void
test_symlink (void)
{
  g_autoptr (AusLibraryFixture) fixture = aus_library_fixture_new (TRUE);
  g_autofree char *link = aus_library_fixture_path (fixture, "clients/link.json");
  g_autofree char *dangling = aus_library_fixture_path (fixture, "clients/dangling.json");
  g_autofree char *text = NULL;
  AusClientFile *file;

  aus_library_fixture_write (fixture, "elsewhere/real.json",
                             "{\"format\": \"ausklang-client\", \"version\": 1}");
  g_assert_cmpint (symlink ("../elsewhere/real.json", link), ==, 0);
  g_assert_cmpint (symlink ("nothing", dangling), ==, 0);
  load (fixture);
  file = aus_library_fixture_get (fixture, "clients/link.json");
  g_object_set (aus_client_file_get_client (file), "legal-name", "Linked", NULL);
  save (file);
  g_assert_true (g_file_test (link, G_FILE_TEST_IS_SYMLINK));
  text = aus_library_fixture_read (fixture, "elsewhere/real.json");
  g_assert_nonnull (strstr (text, "Linked"));
  g_assert_cmpuint (aus_library_fixture_count (fixture, "elsewhere"), ==, 1);

  file = aus_library_fixture_get (fixture, "clients/dangling.json");
  g_assert_cmpint (aus_data_file_get_status (AUS_DATA_FILE (file)), ==, AUS_FILE_STATUS_DAMAGED);
}

static void
test_find (void)
{
  g_autoptr (AusLibraryFixture) fixture = aus_library_fixture_new (FALSE);
  AusClientFile *nolte = add_named (fixture, "Nolte Räume GmbH");
  AusClientFile *two = add_named (fixture, "Zwei Wörter\nKG");
  const char *finds_nolte[] = { "nolte räume gmbh", "Nolte", "raume", "NOLTE gmbh", "raum gm" };
  g_autofree char *stem = aus_data_file_dup_stem (AUS_DATA_FILE (two));
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (finds_nolte); i++)
    g_assert_true (aus_library_find (fixture->library, finds_nolte[i], NULL) == nolte);
  g_assert_true (aus_library_find (fixture->library, "Zwei Wörter KG", NULL) == two);
  g_assert_true (aus_library_find (fixture->library, stem, NULL) == two);
  g_assert_true (aus_library_find (fixture->library, aus_data_file_get_path (AUS_DATA_FILE (two)),
                                   NULL) == two);
  g_assert_true (
    aus_library_find (fixture->library, aus_client_file_get_client (two)->id, NULL) == two);
  g_assert_null (aus_library_find (fixture->library, "Meyer", &error));
  g_assert_error (error, AUS_ERROR, AUS_ERROR_NOT_FOUND);
  g_clear_error (&error);
  g_assert_null (aus_library_find (fixture->library, "", NULL));

  add_named (fixture, "Nolte Gärten");
  g_assert_null (aus_library_find (fixture->library, "Nolte", &error));
  g_assert_error (error, AUS_ERROR, AUS_ERROR_INVALID);
  g_assert_true (aus_library_find (fixture->library, "Nolte Räume GmbH", NULL) == nolte);
}

static void
test_alone (void)
{
  g_autoptr (AusLibraryFixture) fixture = aus_library_fixture_new (TRUE);
  g_autofree char *path = aus_library_fixture_path (fixture, KANZLEI);
  g_autofree char *missing = aus_library_fixture_path (fixture, "nothing.json");
  g_autoptr (AusClientFile) file = aus_client_file_new_for_path (path);
  g_autoptr (AusClientFile) none = aus_client_file_new_for_path (missing);

  g_assert_nonnull (aus_client_file_get_client (file));
  g_object_set (aus_client_file_get_client (file), "notes", "alone", NULL);
  save (file);
  g_assert_cmpuint (aus_library_fixture_count (fixture, "backups"), ==, 0);
  g_assert_cmpint (aus_data_file_get_status (AUS_DATA_FILE (none)), ==, AUS_FILE_STATUS_DAMAGED);
  g_assert_error (aus_data_file_get_error (AUS_DATA_FILE (none)), G_FILE_ERROR, G_FILE_ERROR_NOENT);
}

int
main (int   argc,
      char *argv[])
{
  g_autofree char *place = g_dir_make_tmp ("ausklang-home-XXXXXX", NULL);
  g_autofree char *home = g_build_filename (place, "home", NULL);
  g_autofree char *data = g_build_filename (home, "data", NULL);
  int result;

  /* A trash of our own, on the file system of the libraries */
  g_setenv ("HOME", home, TRUE);
  g_setenv ("XDG_DATA_HOME", data, TRUE);
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/aus/library/examples", test_examples);
  g_test_add_func ("/aus/library/empty", test_empty);
  g_test_add_func ("/aus/library/untouched", test_untouched);
  g_test_add_func ("/aus/library/round-trip", test_round_trip);
  g_test_add_func ("/aus/library/root-files", test_root_files);
  g_test_add_func ("/aus/library/add", test_add);
  g_test_add_func ("/aus/library/collision", test_collision);
  g_test_add_data_func ("/aus/library/delete/aside", GINT_TO_POINTER (FALSE), test_delete);
  g_test_add_data_func ("/aus/library/delete/trash", GINT_TO_POINTER (TRUE), test_delete);
  g_test_add_func ("/aus/library/delete-taken", test_delete_taken);
  g_test_add_func ("/aus/library/delete-damaged", test_delete_damaged);
  g_test_add_func ("/aus/library/backups-rotate", test_backups_rotate);
  g_test_add_func ("/aus/library/backup-clock", test_backup_clock);
  g_test_add_func ("/aus/library/backup-of-session", test_backup_of_session);
  g_test_add_func ("/aus/library/autosave", test_autosave);
  g_test_add_func ("/aus/library/overlapping", test_overlapping);
  g_test_add_func ("/aus/library/load-async", test_load_async);
  g_test_add_func ("/aus/library/load-cancelled", test_load_cancelled);
  g_test_add_func ("/aus/library/symlink", test_symlink);
  g_test_add_func ("/aus/library/find", test_find);
  g_test_add_func ("/aus/library/alone", test_alone);

  result = g_test_run ();
  aus_remove_tree (place);

  return result;
}
