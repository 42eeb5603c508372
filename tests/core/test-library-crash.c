/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/file.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <glib/gstdio.h>

#include "core/base/aus-error.h"
#include "core/library/aus-safe-write.h"
#include "tests/lib/aus-library-fixture.h"

/* When a save cannot be finished: killed in the middle, no room, no permission. */

#define SAVES 1000
#define PADDING 20000

static const char *program;

/* --- kill -9 ---------------------------------------------------------------------------------- */

/* The child: saves for ever, and tells of each save with one byte. The number is the customer's
 * and, at the far end of the file, in the notes too. */
static int
save_for_ever (const char *folder)
{
  g_autoptr (AusLibrary) library = aus_library_new (folder);
  g_autofree char *padding = g_strnfill (PADDING, 'x');
  AusClientFile *file;

  if (!aus_library_load_sync (library, NULL))
    return 2;
  file = aus_library_find (library, KANZLEI_STEM, NULL);
  if (file == NULL || aus_client_file_get_client (file) == NULL)
    return 3;

  for (guint i = 0;; i++)
    {
      g_autofree char *number = g_strdup_printf ("%u", i);
      g_autofree char *notes = g_strconcat (padding, number, NULL);

      g_object_set (aus_client_file_get_client (file), "customer-number", number, "notes", notes,
                    NULL);
      if (!aus_data_file_save_sync (AUS_DATA_FILE (file), NULL) || write (1, ".", 1) != 1)
        return 4;
    }
}

static pid_t
start_child (const char *mode,
             const char *folder,
             int        *out)
{
  const char *argv[] = { program, mode, folder, NULL };
  g_autoptr (GError) error = NULL;
  GPid pid;

  g_spawn_async_with_pipes (NULL, (char **) argv, NULL, G_SPAWN_DO_NOT_REAP_CHILD, NULL, NULL, &pid,
                            NULL, out, NULL, &error);
  g_assert_no_error (error);

  return pid;
}

static guint
count_dots (int fd)
{
  char buffer[256];
  gssize n;
  guint count = 0;

  while ((n = read (fd, buffer, sizeof buffer)) > 0)
    count += (guint) n;

  return count;
}

/* Old or new, but one of them: the number in the head and the one at the end agree. */
static void
assert_whole (AusLibraryFixture *fixture)
{
  AusClientFile *file;
  AusClient *client;

  aus_library_fixture_reload (fixture);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (fixture->library)), ==, 7);
  file = aus_library_fixture_get (fixture, KANZLEI);
  g_assert_no_error (aus_data_file_get_error (AUS_DATA_FILE (file)));
  client = aus_client_file_get_client (file);
  if (strlen (client->notes) >= PADDING)
    g_assert_cmpstr (client->customer_number, ==, client->notes + PADDING);

  /* What the killed one left was swept away. */
  g_assert_cmpuint (aus_library_fixture_count (fixture, "clients"), ==, 7);
}

static void
test_killed (void)
{
  g_autoptr (AusLibraryFixture) fixture = aus_library_fixture_new (TRUE);
  gint64 end = g_get_monotonic_time () + 6 * G_USEC_PER_SEC;
  guint saves = 0;
  guint kills = 0;

  while ((saves < SAVES || kills < 20) && g_get_monotonic_time () < end)
    {
      int fd;
      int status;
      char first;
      pid_t pid = start_child ("--saver", fixture->folder, &fd);

      g_assert_cmpint (read (fd, &first, 1), ==, 1);
      g_usleep ((gulong) g_test_rand_int_range (0, 160000));
      g_assert_cmpint (kill (pid, SIGKILL), ==, 0);
      g_assert_cmpint (waitpid (pid, &status, 0), ==, pid);
      g_assert_true (WIFSIGNALED (status) && WTERMSIG (status) == SIGKILL);
      saves += 1 + count_dots (fd);
      close (fd);
      kills++;
      assert_whole (fixture);
    }
  g_test_message ("%u saves, killed %u times", saves, kills);
  g_assert_cmpuint (kills, >, 0);
}

/* --- two at once ------------------------------------------------------------------------------ */

#define ADDITIONS 30

/* The child: adds a line to the notes, again and again; reads anew when it was too late. Each line
 * is like no other: when both had written the same, neither would have lost. */
static int
add_often (const char *folder)
{
  for (guint added = 0; added < ADDITIONS;)
    {
      g_autoptr (AusLibrary) library = aus_library_new (folder);
      g_autofree char *notes = NULL;
      AusClientFile *file;
      AusClient *client;

      if (!aus_library_load_sync (library, NULL))
        return 2;
      file = aus_library_find (library, KANZLEI_STEM, NULL);
      client = file != NULL ? aus_client_file_get_client (file) : NULL;
      if (client == NULL)
        return 3;
      notes = g_strdup_printf ("%s%d %u\n", client->notes, (int) getpid (), added);
      g_object_set (client, "notes", notes, NULL);
      if (aus_data_file_save_sync (AUS_DATA_FILE (file), NULL))
        added++;
      else if (aus_data_file_get_status (AUS_DATA_FILE (file)) != AUS_FILE_STATUS_CONFLICT)
        return 4;
    }

  return 0;
}

static void
test_two_at_once (void)
{
  g_autoptr (AusLibraryFixture) fixture = aus_library_fixture_new (TRUE);
  g_auto (GStrv) lines = NULL;
  AusClientFile *file;
  pid_t pids[2];

  aus_library_fixture_reload (fixture);
  file = aus_library_fixture_get (fixture, KANZLEI);
  g_object_set (aus_client_file_get_client (file), "notes", "", NULL);
  g_assert_true (aus_data_file_save_sync (AUS_DATA_FILE (file), NULL));

  for (guint i = 0; i < G_N_ELEMENTS (pids); i++)
    pids[i] = start_child ("--adder", fixture->folder, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (pids); i++)
    {
      int status;

      g_assert_cmpint (waitpid (pids[i], &status, 0), ==, pids[i]);
      g_assert_true (WIFEXITED (status));
      g_assert_cmpint (WEXITSTATUS (status), ==, 0);
    }

  aus_library_fixture_reload (fixture);
  file = aus_library_fixture_get (fixture, KANZLEI);
  lines = g_strsplit (aus_client_file_get_client (file)->notes, "\n", -1);
  g_assert_cmpuint (g_strv_length (lines), ==, 2 * ADDITIONS + 1);
}

/* --- temporary files -------------------------------------------------------------------------- */

static void
test_sweep (void)
{
  g_autoptr (AusLibraryFixture) fixture = aus_library_fixture_new (FALSE);
  g_autofree char *path = aus_library_fixture_path (fixture, "x.json");
  g_autoptr (GBytes) bytes = g_bytes_new_static ("new", 3);
  g_autoptr (AusSafeWrite) write = aus_safe_write_new (path, bytes, NULL);
  g_autofree char *text = NULL;

  g_assert_nonnull (write);
  aus_library_fixture_write (fixture, ".aus-ABCDEF.tmp", "left over");
  aus_library_fixture_write (fixture, ".other.tmp", "not ours");
  aus_safe_write_sweep (fixture->folder);
  g_assert_cmpuint (aus_library_fixture_count (fixture, ""), ==, 2);

  /* The one in use was spared. */
  g_assert_true (aus_safe_write_commit (write, NULL));
  text = aus_library_fixture_read (fixture, "x.json");
  g_assert_cmpstr (text, ==, "new");
  g_assert_cmpuint (aus_library_fixture_count (fixture, ""), ==, 2);
}

static void
test_not_committed (void)
{
  g_autoptr (AusLibraryFixture) fixture = aus_library_fixture_new (FALSE);
  g_autofree char *path = aus_library_fixture_path (fixture, "a/b/x.json");
  g_autoptr (GBytes) bytes = g_bytes_new_static ("new", 3);
  AusSafeWrite *write = aus_safe_write_new (path, bytes, NULL);

  g_assert_nonnull (write);
  aus_safe_write_free (write);
  g_assert_cmpuint (aus_library_fixture_count (fixture, "a/b"), ==, 0);
}

/* --- failing saves ---------------------------------------------------------------------------- */

static void
assert_save_fails (AusDataFile *file,
                   GFileError   code)
{
  g_autoptr (GError) error = NULL;

  g_assert_false (aus_data_file_save_sync (file, &error));
  g_assert_error (error, G_FILE_ERROR, (int) code);
  g_assert_cmpint (aus_data_file_get_status (file), ==, AUS_FILE_STATUS_SAVE_FAILED);
  g_assert_error (aus_data_file_get_error (file), G_FILE_ERROR, (int) code);
  g_assert_true (aus_data_file_is_dirty (file));
  g_assert_true (aus_data_file_is_editable (file));
}

static void
assert_recovers (AusLibraryFixture *fixture,
                 AusDataFile       *file,
                 const char        *notes)
{
  g_autoptr (GError) error = NULL;
  AusClientFile *again;

  g_assert_true (aus_data_file_save_sync (file, &error));
  g_assert_no_error (error);
  g_assert_cmpint (aus_data_file_get_status (file), ==, AUS_FILE_STATUS_OK);
  g_assert_no_error (aus_data_file_get_error (file));
  aus_library_fixture_reload (fixture);
  again = aus_library_fixture_get (fixture, KANZLEI);
  g_assert_cmpstr (aus_client_file_get_client (again)->notes, ==, notes);
}

/* A limit on the size of files stops a write in its middle, as a full disk does. */
static void
test_no_room (void)
{
  g_autoptr (AusLibraryFixture) fixture = aus_library_fixture_new (TRUE);
  g_autofree char *before = aus_library_fixture_read (fixture, KANZLEI);
  g_autofree char *after = NULL;
  g_autofree char *notes = g_strnfill (100000, 'n');
  struct rlimit saved;
  struct rlimit small;
  AusDataFile *file;

  aus_library_fixture_reload (fixture);
  file = AUS_DATA_FILE (aus_library_fixture_get (fixture, KANZLEI));
  g_object_set (aus_data_file_get_root (file), "notes", notes, NULL);

  signal (SIGXFSZ, SIG_IGN);
  g_assert_cmpint (getrlimit (RLIMIT_FSIZE, &saved), ==, 0);
  small = saved;
  small.rlim_cur = 50000;
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &small), ==, 0);
  g_assert_false (aus_data_file_save_sync (file, NULL));
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &saved), ==, 0);

  g_assert_cmpint (aus_data_file_get_status (file), ==, AUS_FILE_STATUS_SAVE_FAILED);
  g_assert_true (aus_data_file_is_dirty (file));
  after = aus_library_fixture_read (fixture, KANZLEI);
  g_assert_cmpstr (before, ==, after);
  g_assert_cmpuint (aus_library_fixture_count (fixture, "clients"), ==, 7);
  assert_recovers (fixture, file, notes);
}

/* A real full disk, where we may mount one */
static void
test_full_disk (void)
{
  g_autoptr (AusLibraryFixture) fixture = aus_library_fixture_new (FALSE);
  g_autofree char *fill = aus_library_fixture_path (fixture, "fill");
  g_autofree char *padding = g_strnfill (2 * 1024 * 1024, 'f');
  g_autoptr (AusClient) client = aus_client_new ();
  g_autofree char *notes = g_strnfill (100000, 'n');
  g_autoptr (GError) error = NULL;
  AusClientFile *file;

  if (mount ("none", fixture->folder, "tmpfs", 0, "size=1m") != 0)
    {
      g_test_skip ("no permission to mount a small disk");
      return;
    }
  file = aus_library_add_client (fixture->library, client, &error);
  g_assert_no_error (error);
  g_assert_false (
    g_file_set_contents_full (fill, padding, -1, G_FILE_SET_CONTENTS_NONE, 0600, NULL));
  g_object_set (client, "notes", notes, NULL);
  assert_save_fails (AUS_DATA_FILE (file), G_FILE_ERROR_NOSPC);
  g_assert_null (aus_library_add_client (fixture->library, client, &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_NOSPC);
  g_clear_error (&error);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (fixture->library)), ==, 1);
  g_assert_cmpuint (aus_library_fixture_count (fixture, "clients"), ==, 1);

  g_assert_cmpint (g_unlink (fill), ==, 0);
  g_assert_true (aus_data_file_save_sync (AUS_DATA_FILE (file), &error));
  g_assert_no_error (error);
  g_assert_cmpint (aus_data_file_get_status (AUS_DATA_FILE (file)), ==, AUS_FILE_STATUS_OK);
  g_assert_cmpint (umount2 (fixture->folder, MNT_DETACH), ==, 0);
}

static void
test_read_only_folder (void)
{
  g_autoptr (AusLibraryFixture) fixture = aus_library_fixture_new (TRUE);
  g_autofree char *clients = aus_library_fixture_path (fixture, "clients");
  AusDataFile *file;

  if (geteuid () == 0)
    {
      g_test_skip ("root writes everywhere");
      return;
    }
  aus_library_fixture_reload (fixture);
  file = AUS_DATA_FILE (aus_library_fixture_get (fixture, KANZLEI));
  g_object_set (aus_data_file_get_root (file), "notes", "kept", NULL);
  g_assert_cmpint (g_chmod (clients, 0500), ==, 0);
  assert_save_fails (file, G_FILE_ERROR_ACCES);
  g_assert_cmpint (g_chmod (clients, 0700), ==, 0);
  assert_recovers (fixture, file, "kept");
}

/* The same with a mount, for root */
static void
test_read_only_mount (void)
{
  g_autoptr (AusLibraryFixture) fixture = aus_library_fixture_new (TRUE);
  AusDataFile *file;

  aus_library_fixture_reload (fixture);
  file = AUS_DATA_FILE (aus_library_fixture_get (fixture, KANZLEI));
  g_object_set (aus_data_file_get_root (file), "notes", "kept", NULL);
  if (mount (fixture->folder, fixture->folder, NULL, MS_BIND, NULL) != 0)
    {
      g_test_skip ("no permission to mount");
      return;
    }
  g_assert_cmpint (mount (NULL, fixture->folder, NULL, MS_REMOUNT | MS_BIND | MS_RDONLY, NULL), ==,
                   0);
  assert_save_fails (file, G_FILE_ERROR_ROFS);
  g_assert_cmpint (umount2 (fixture->folder, MNT_DETACH), ==, 0);
  assert_recovers (fixture, file, "kept");
}

/* The folder is gone altogether, and something else has its name. */
static void
test_no_folder (void)
{
  g_autoptr (AusLibraryFixture) fixture = aus_library_fixture_new (TRUE);
  g_autofree char *clients = aus_library_fixture_path (fixture, "clients");
  g_autofree char *away = aus_library_fixture_path (fixture, "away");
  AusDataFile *file;

  aus_library_fixture_reload (fixture);
  file = AUS_DATA_FILE (aus_library_fixture_get (fixture, KANZLEI));
  g_object_set (aus_data_file_get_root (file), "notes", "kept", NULL);
  g_assert_cmpint (g_rename (clients, away), ==, 0);
  assert_save_fails (file, G_FILE_ERROR_NOENT);
  g_assert_false (aus_library_load_sync (fixture->library, NULL));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (fixture->library)), ==, 7);
  g_assert_true (g_file_set_contents (clients, "", 0, NULL));
  assert_save_fails (file, G_FILE_ERROR_NOTDIR);

  /* The next edit tries again by itself. */
  g_assert_cmpint (g_unlink (clients), ==, 0);
  g_assert_cmpint (g_rename (away, clients), ==, 0);
  g_object_set (aus_data_file_get_root (file), "notes", "kept too", NULL);
  aus_wait_until (!aus_data_file_is_dirty (file));
  assert_recovers (fixture, file, "kept too");
}

/* Another instance holds the lock and does not let go. */
static void
test_locked (void)
{
  g_autoptr (AusLibraryFixture) fixture = aus_library_fixture_new (TRUE);
  g_autofree char *path = aus_library_fixture_path (fixture, ".lock");
  AusDataFile *file;
  int fd;

  aus_library_fixture_reload (fixture);
  file = AUS_DATA_FILE (aus_library_fixture_get (fixture, KANZLEI));
  fd = g_open (path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  g_assert_cmpint (flock (fd, LOCK_EX), ==, 0);
  g_object_set (aus_data_file_get_root (file), "notes", "kept", NULL);
  assert_save_fails (file, G_FILE_ERROR_AGAIN);
  close (fd);
  assert_recovers (fixture, file, "kept");
}

int
main (int   argc,
      char *argv[])
{
  if (argc == 3 && g_str_equal (argv[1], "--saver"))
    return save_for_ever (argv[2]);
  if (argc == 3 && g_str_equal (argv[1], "--adder"))
    return add_often (argv[2]);

  program = argv[0];
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/aus/library-crash/killed", test_killed);
  g_test_add_func ("/aus/library-crash/two-at-once", test_two_at_once);
  g_test_add_func ("/aus/library-crash/sweep", test_sweep);
  g_test_add_func ("/aus/library-crash/not-committed", test_not_committed);
  g_test_add_func ("/aus/library-crash/no-room", test_no_room);
  g_test_add_func ("/aus/library-crash/full-disk", test_full_disk);
  g_test_add_func ("/aus/library-crash/read-only-folder", test_read_only_folder);
  g_test_add_func ("/aus/library-crash/read-only-mount", test_read_only_mount);
  g_test_add_func ("/aus/library-crash/no-folder", test_no_folder);
  g_test_add_func ("/aus/library-crash/locked", test_locked);

  return g_test_run ();
}
