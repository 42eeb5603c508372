/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gstdio.h>

#include "core/base/aus-error.h"
#include "tests/lib/aus-library-fixture.h"

/* The folder when somebody else changes it too: an editor, a synchroniser, a second instance. */

static AusDataFile *
open_kanzlei (AusLibraryFixture *fixture)
{
  aus_library_fixture_reload (fixture);

  return AUS_DATA_FILE (aus_library_fixture_get (fixture, KANZLEI));
}

static AusClient *
client_of (AusDataFile *file)
{
  return aus_client_file_get_client (AUS_CLIENT_FILE (file));
}

/* What others do: the customer number becomes @value. */
static void
they_write (AusLibraryFixture *fixture,
            const char        *value)
{
  g_autofree char *path = aus_library_fixture_path (fixture, KANZLEI);
  g_autoptr (AusClientFile) theirs = aus_client_file_new_for_path (path);

  g_assert_nonnull (aus_client_file_get_client (theirs));
  g_object_set (aus_client_file_get_client (theirs), "customer-number", value, NULL);
  g_assert_true (aus_data_file_save_sync (AUS_DATA_FILE (theirs), NULL));
}

static void
they_delete (AusLibraryFixture *fixture)
{
  g_autofree char *path = aus_library_fixture_path (fixture, KANZLEI);

  g_assert_cmpint (g_unlink (path), ==, 0);
}

static void
look (AusLibraryFixture *fixture)
{
  g_autoptr (GError) error = NULL;

  aus_library_load_sync (fixture->library, &error);
  g_assert_no_error (error);
}

static void
assert_on_disk (AusLibraryFixture *fixture,
                const char        *part,
                gboolean           there)
{
  g_autofree char *text = aus_library_fixture_read (fixture, KANZLEI);

  if (there)
    g_assert_nonnull (strstr (text, part));
  else
    g_assert_null (strstr (text, part));
}

static void
assert_in_backup (AusLibraryFixture *fixture,
                  const char        *part)
{
  g_autofree char *text = aus_library_fixture_backup (fixture, KANZLEI_STEM);

  g_assert_nonnull (strstr (text, part));
}

static void
assert_conflict (AusDataFile *file)
{
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (aus_data_file_get_status (file), ==, AUS_FILE_STATUS_CONFLICT);
  g_assert_nonnull (aus_data_file_get_error (file));
  g_assert_true (aus_data_file_is_editable (file));
  if (!aus_data_file_is_dirty (file))
    return;
  g_assert_false (aus_data_file_save_sync (file, &error));
  g_assert_error (error, AUS_ERROR, AUS_ERROR_CONFLICT);
}

/* Both have changed it; looked at before a save was tried, or found out by the save. */
static AusDataFile *
make_conflict (AusLibraryFixture *fixture,
               gboolean           by_saving)
{
  AusDataFile *file = open_kanzlei (fixture);
  g_autoptr (GError) error = NULL;

  g_object_set (client_of (file), "notes", "mine", NULL);
  they_write (fixture, "theirs");
  if (by_saving)
    {
      g_assert_false (aus_data_file_save_sync (file, &error));
      g_assert_error (error, AUS_ERROR, AUS_ERROR_CONFLICT);
    }
  else
    {
      look (fixture);
    }
  assert_conflict (file);
  g_assert_error (aus_data_file_get_error (file), AUS_ERROR, AUS_ERROR_CONFLICT);
  g_assert_cmpstr (aus_client_file_get_theirs (AUS_CLIENT_FILE (file))->customer_number, ==,
                   "theirs");
  g_assert_cmpstr (client_of (file)->notes, ==, "mine");
  assert_on_disk (fixture, "theirs", TRUE);
  assert_on_disk (fixture, "mine", FALSE);

  return file;
}

static void
test_reload (void)
{
  g_autoptr (AusLibraryFixture) fixture = aus_library_fixture_new (TRUE);
  AusDataFile *file = open_kanzlei (fixture);
  AusClient *client = client_of (file);
  gpointer contact = aus_entity_list_peek (client->contacts, 0);

  g_object_set (client, "notes", "saved", NULL);
  g_assert_true (aus_data_file_save_sync (file, NULL));
  they_write (fixture, "theirs");
  look (fixture);
  g_assert_cmpint (aus_data_file_get_status (file), ==, AUS_FILE_STATUS_OK);
  g_assert_false (aus_data_file_is_dirty (file));
  g_assert_true (client_of (file) == client);
  g_assert_true (aus_entity_list_peek (client->contacts, 0) == contact);
  g_assert_cmpstr (client->customer_number, ==, "theirs");
  g_assert_cmpstr (client->notes, ==, "saved");
  g_assert_false (aus_history_can_undo (aus_data_file_get_history (file)));

  /* And our next edit goes on top of theirs. */
  g_object_set (client, "notes", "again", NULL);
  g_assert_true (aus_data_file_save_sync (file, NULL));
  assert_on_disk (fixture, "theirs", TRUE);
}

static void
test_take_mine (gconstpointer by_saving)
{
  g_autoptr (AusLibraryFixture) fixture = aus_library_fixture_new (TRUE);
  AusDataFile *file = make_conflict (fixture, GPOINTER_TO_INT (by_saving));
  g_autoptr (GError) error = NULL;

  g_object_set (client_of (file), "notes", "mine, and more", NULL);
  g_assert_true (aus_data_file_take_mine (file, &error));
  g_assert_no_error (error);
  g_assert_cmpint (aus_data_file_get_status (file), ==, AUS_FILE_STATUS_OK);
  g_assert_false (aus_data_file_is_dirty (file));
  g_assert_null (aus_data_file_get_theirs (file));
  assert_on_disk (fixture, "mine, and more", TRUE);
  assert_on_disk (fixture, "theirs", FALSE);
  assert_in_backup (fixture, "theirs");
}

static void
test_take_theirs (gconstpointer by_saving)
{
  g_autoptr (AusLibraryFixture) fixture = aus_library_fixture_new (TRUE);
  AusDataFile *file = make_conflict (fixture, GPOINTER_TO_INT (by_saving));
  AusClient *client = client_of (file);
  g_autoptr (GError) error = NULL;

  g_assert_true (aus_data_file_take_theirs (file, &error));
  g_assert_no_error (error);
  g_assert_cmpint (aus_data_file_get_status (file), ==, AUS_FILE_STATUS_OK);
  g_assert_false (aus_data_file_is_dirty (file));
  g_assert_true (client_of (file) == client);
  g_assert_cmpstr (client->customer_number, ==, "theirs");
  g_assert_cmpstr (client->notes, !=, "mine");
  assert_on_disk (fixture, "theirs", TRUE);
  assert_in_backup (fixture, "\"notes\": \"mine\"");
}

/* Theirs changes once more while the question is open. */
static void
test_changed_again (void)
{
  g_autoptr (AusLibraryFixture) fixture = aus_library_fixture_new (TRUE);
  AusDataFile *file = make_conflict (fixture, FALSE);
  g_autoptr (GError) error = NULL;

  they_write (fixture, "theirs 2");
  g_assert_false (aus_data_file_take_mine (file, &error));
  g_assert_error (error, AUS_ERROR, AUS_ERROR_CONFLICT);
  g_clear_error (&error);
  assert_on_disk (fixture, "theirs 2", TRUE);
  g_assert_cmpstr (aus_client_file_get_theirs (AUS_CLIENT_FILE (file))->customer_number, ==,
                   "theirs 2");
  g_assert_true (aus_data_file_take_mine (file, &error));
  g_assert_no_error (error);
  assert_in_backup (fixture, "theirs 2");
}

static void
test_same_edit (void)
{
  g_autoptr (AusLibraryFixture) fixture = aus_library_fixture_new (TRUE);
  AusDataFile *file = open_kanzlei (fixture);

  g_object_set (client_of (file), "customer-number", "both", NULL);
  they_write (fixture, "both");
  aus_library_fixture_edit (fixture, KANZLEI, "{", "{ ");
  g_assert_true (aus_data_file_save_sync (file, NULL));
  g_assert_cmpint (aus_data_file_get_status (file), ==, AUS_FILE_STATUS_OK);
  g_assert_false (aus_data_file_is_dirty (file));
}

static void
test_taken_back (void)
{
  g_autoptr (AusLibraryFixture) fixture = aus_library_fixture_new (TRUE);
  g_autofree char *before = aus_library_fixture_read (fixture, KANZLEI);
  AusDataFile *file = make_conflict (fixture, FALSE);

  aus_library_fixture_write (fixture, KANZLEI, before);
  look (fixture);
  g_assert_cmpint (aus_data_file_get_status (file), ==, AUS_FILE_STATUS_OK);
  g_assert_true (aus_data_file_is_dirty (file));
  g_assert_true (aus_data_file_save_sync (file, NULL));
  assert_on_disk (fixture, "mine", TRUE);
}

static void
test_deleted (void)
{
  g_autoptr (AusLibraryFixture) fixture = aus_library_fixture_new (TRUE);
  AusDataFile *file = open_kanzlei (fixture);
  G_GNUC_UNUSED g_autoptr (AusDataFile) held = g_object_ref (file);

  they_delete (fixture);
  look (fixture);
  g_assert_cmpint (aus_data_file_get_status (file), ==, AUS_FILE_STATUS_GONE);
  g_assert_false (aus_data_file_is_editable (file));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (fixture->library)), ==, 6);
}

static void
test_deleted_while_edited (gconstpointer mine)
{
  g_autoptr (AusLibraryFixture) fixture = aus_library_fixture_new (TRUE);
  AusDataFile *file = open_kanzlei (fixture);
  G_GNUC_UNUSED g_autoptr (AusDataFile) held = g_object_ref (file);

  g_object_set (client_of (file), "notes", "mine", NULL);
  they_delete (fixture);
  g_assert_false (aus_data_file_save_sync (file, NULL));
  assert_conflict (file);
  g_assert_null (aus_data_file_get_theirs (file));
  if (GPOINTER_TO_INT (mine))
    {
      g_assert_true (aus_data_file_take_mine (file, NULL));
      assert_on_disk (fixture, "mine", TRUE);
      g_assert_cmpint (aus_data_file_get_status (file), ==, AUS_FILE_STATUS_OK);
      return;
    }
  g_assert_true (aus_data_file_take_theirs (file, NULL));
  g_assert_cmpint (aus_data_file_get_status (file), ==, AUS_FILE_STATUS_GONE);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (fixture->library)), ==, 6);
  assert_in_backup (fixture, "mine");
}

/* A synchroniser leaves half a file: what is in memory stays, nothing is written. */
static void
test_damaged (void)
{
  g_autoptr (AusLibraryFixture) fixture = aus_library_fixture_new (TRUE);
  g_autofree char *before = aus_library_fixture_read (fixture, KANZLEI);
  AusDataFile *file = open_kanzlei (fixture);
  AusClient *client = client_of (file);

  aus_library_fixture_write (fixture, KANZLEI, "{ \"format\": ");
  look (fixture);
  assert_conflict (file);
  g_assert_error (aus_data_file_get_error (file), AUS_ERROR, AUS_ERROR_INVALID);
  g_assert_true (client_of (file) == client);

  /* Then the rest of it comes. */
  aus_library_fixture_write (fixture, KANZLEI, before);
  look (fixture);
  g_assert_cmpint (aus_data_file_get_status (file), ==, AUS_FILE_STATUS_OK);

  aus_library_fixture_write (fixture, KANZLEI, "{ \"format\": ");
  look (fixture);
  g_object_set (client, "notes", "mine", NULL);
  assert_conflict (file);
  g_assert_true (aus_data_file_take_theirs (file, NULL));
  g_assert_cmpint (aus_data_file_get_status (file), ==, AUS_FILE_STATUS_DAMAGED);
  g_assert_null (client_of (file));
  g_assert_false (aus_data_file_is_editable (file));
  assert_in_backup (fixture, "mine");

  aus_library_fixture_write (fixture, KANZLEI, before);
  look (fixture);
  g_assert_cmpint (aus_data_file_get_status (file), ==, AUS_FILE_STATUS_OK);
  g_assert_nonnull (client_of (file));
}

static void
test_newer (void)
{
  g_autoptr (AusLibraryFixture) fixture = aus_library_fixture_new (TRUE);
  AusDataFile *file = open_kanzlei (fixture);

  aus_library_fixture_edit (fixture, KANZLEI, "\"version\": 1", "\"version\": 2");
  look (fixture);
  g_assert_cmpint (aus_data_file_get_status (file), ==, AUS_FILE_STATUS_READ_ONLY);
  g_assert_error (aus_data_file_get_error (file), AUS_ERROR, AUS_ERROR_TOO_NEW);
  g_object_set (client_of (file), "notes", "mine", NULL);
  g_assert_false (aus_data_file_is_dirty (file));
}

/* What cannot be saved when the window closes lies in the backups. */
static void
test_flush_in_conflict (void)
{
  g_autoptr (AusLibraryFixture) fixture = aus_library_fixture_new (TRUE);
  g_autoptr (GError) error = NULL;

  make_conflict (fixture, FALSE);
  g_object_set (aus_library_get_sender (fixture->library), "name", "Saved all the same", NULL);
  g_assert_false (aus_library_flush (fixture->library, &error));
  g_assert_error (error, AUS_ERROR, AUS_ERROR_CONFLICT);
  assert_in_backup (fixture, "mine");
  assert_on_disk (fixture, "theirs", TRUE);
  g_assert_false (aus_data_file_is_dirty (aus_library_get_sender_file (fixture->library)));
}

static void
test_root_files (void)
{
  g_autoptr (AusLibraryFixture) fixture = aus_library_fixture_new (TRUE);
  g_autofree char *path = aus_library_fixture_path (fixture, "sender.json");
  AusSender *sender;

  aus_library_fixture_reload (fixture);
  sender = aus_library_get_sender (fixture->library);
  aus_library_fixture_write (fixture, "sender.json",
                             "{\"format\": \"ausklang-sender\", \"version\": 1, \"name\": \"T\"}");
  look (fixture);
  g_assert_true (aus_library_get_sender (fixture->library) == sender);
  g_assert_cmpstr (sender->name, ==, "T");

  /* Deleted: memory stays and is written with the next edit. */
  g_assert_cmpint (g_unlink (path), ==, 0);
  look (fixture);
  g_assert_cmpstr (sender->name, ==, "T");
  g_object_set (sender, "phone", "1", NULL);
  g_assert_true (aus_library_flush (fixture->library, NULL));
  g_assert_true (g_file_test (path, G_FILE_TEST_EXISTS));
}

static void
test_two_instances (void)
{
  g_autoptr (AusLibraryFixture) fixture = aus_library_fixture_new (TRUE);
  AusDataFile *file = open_kanzlei (fixture);
  g_autoptr (AusLibrary) other = aus_library_new (fixture->folder);
  AusClientFile *other_file;

  g_assert_true (aus_library_load_sync (other, NULL));
  other_file = aus_library_find (other, KANZLEI_STEM, NULL);
  g_assert_nonnull (other_file);
  g_object_set (client_of (file), "notes", "first", NULL);
  g_object_set (aus_client_file_get_client (other_file), "notes", "second", NULL);
  g_assert_true (aus_library_flush (fixture->library, NULL));
  g_assert_false (aus_library_flush (other, NULL));
  assert_conflict (AUS_DATA_FILE (other_file));
  assert_on_disk (fixture, "first", TRUE);
  assert_in_backup (fixture, "second");
}

/* --- by itself, in the main loop -------------------------------------------------------------- */

static void
on_loaded_cb (GObject      *source,
              GAsyncResult *result,
              gpointer      data)
{
  g_assert_true (aus_library_load_finish (AUS_LIBRARY (source), result, NULL));
  *(gboolean *) data = TRUE;
}

static void
load_and_watch (AusLibraryFixture *fixture)
{
  gboolean done = FALSE;

  aus_library_load_async (fixture->library, NULL, on_loaded_cb, &done);
  aus_wait_until (done);
}

static void
test_watch (void)
{
  g_autoptr (AusLibraryFixture) fixture = aus_library_fixture_new (TRUE);
  GListModel *model = G_LIST_MODEL (fixture->library);
  AusDataFile *file;
  AusSender *sender;

  load_and_watch (fixture);
  file = AUS_DATA_FILE (aus_library_fixture_get (fixture, KANZLEI));
  they_write (fixture, "theirs");
  aus_wait_until (g_str_equal (client_of (file)->customer_number, "theirs"));

  aus_library_fixture_write (fixture, "clients/new-01234567.json",
                             "{\"format\": \"ausklang-client\", \"version\": 1}");
  aus_wait_until (g_list_model_get_n_items (model) == 7);

  sender = aus_library_get_sender (fixture->library);
  aus_library_fixture_write (fixture, "sender.json",
                             "{\"format\": \"ausklang-sender\", \"version\": 1, \"name\": \"T\"}");
  aus_wait_until (g_str_equal (sender->name, "T"));

  g_object_set (client_of (file), "notes", "mine", NULL);
  they_write (fixture, "theirs 2");
  aus_wait_until (aus_data_file_get_status (file) == AUS_FILE_STATUS_CONFLICT);
  g_assert_true (aus_data_file_take_mine (file, NULL));

  they_delete (fixture);
  aus_wait_until (g_list_model_get_n_items (model) == 7);
}

/* Our own saves are not taken for somebody else's, however fast they come. */
static void
test_own_saves (void)
{
  g_autoptr (AusLibraryFixture) fixture = aus_library_fixture_new (TRUE);
  AusDataFile *file;
  gint64 end;

  load_and_watch (fixture);
  file = AUS_DATA_FILE (aus_library_fixture_get (fixture, KANZLEI));
  end = g_get_monotonic_time () + 1500 * 1000;
  for (guint i = 0; g_get_monotonic_time () < end; i++)
    {
      g_autofree char *notes = g_strdup_printf ("%u", i);

      g_object_set (client_of (file), "notes", notes, NULL);
      if (i % 2 == 0)
        aus_data_file_save_async (file, NULL, NULL, NULL);
      else
        g_assert_true (aus_data_file_save_sync (file, NULL));
      g_main_context_iteration (NULL, FALSE);
      g_assert_cmpint (aus_data_file_get_status (file), ==, AUS_FILE_STATUS_OK);
      g_assert_cmpstr (client_of (file)->notes, ==, notes);
    }
  aus_wait_until (!aus_data_file_is_dirty (file));
  g_assert_true (aus_history_can_undo (aus_data_file_get_history (file)));
}

/* The folder does not exist when watching begins. */
static void
test_watch_new_folder (void)
{
  g_autoptr (AusLibraryFixture) fixture = aus_library_fixture_new (FALSE);
  g_autoptr (AusClient) client = aus_client_new ();

  load_and_watch (fixture);
  g_assert_nonnull (aus_library_add_client (fixture->library, client, NULL));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (fixture->library)), ==, 1);
  aus_library_fixture_write (fixture, "clients/new-01234567.json",
                             "{\"format\": \"ausklang-client\", \"version\": 1}");
  aus_wait_until (g_list_model_get_n_items (G_LIST_MODEL (fixture->library)) == 2);
}

int
main (int   argc,
      char *argv[])
{
  gpointer yes = GINT_TO_POINTER (TRUE);

  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/aus/library-foreign/reload", test_reload);
  g_test_add_data_func ("/aus/library-foreign/take-mine/looking", NULL, test_take_mine);
  g_test_add_data_func ("/aus/library-foreign/take-mine/saving", yes, test_take_mine);
  g_test_add_data_func ("/aus/library-foreign/take-theirs/looking", NULL, test_take_theirs);
  g_test_add_data_func ("/aus/library-foreign/take-theirs/saving", yes, test_take_theirs);
  g_test_add_func ("/aus/library-foreign/changed-again", test_changed_again);
  g_test_add_func ("/aus/library-foreign/same-edit", test_same_edit);
  g_test_add_func ("/aus/library-foreign/taken-back", test_taken_back);
  g_test_add_func ("/aus/library-foreign/deleted", test_deleted);
  g_test_add_data_func ("/aus/library-foreign/deleted-while-edited/theirs", NULL,
                        test_deleted_while_edited);
  g_test_add_data_func ("/aus/library-foreign/deleted-while-edited/mine", yes,
                        test_deleted_while_edited);
  g_test_add_func ("/aus/library-foreign/damaged", test_damaged);
  g_test_add_func ("/aus/library-foreign/newer", test_newer);
  g_test_add_func ("/aus/library-foreign/flush-in-conflict", test_flush_in_conflict);
  g_test_add_func ("/aus/library-foreign/root-files", test_root_files);
  g_test_add_func ("/aus/library-foreign/two-instances", test_two_instances);
  g_test_add_func ("/aus/library-foreign/watch", test_watch);
  g_test_add_func ("/aus/library-foreign/own-saves", test_own_saves);
  g_test_add_func ("/aus/library-foreign/watch-new-folder", test_watch_new_folder);

  return g_test_run ();
}
