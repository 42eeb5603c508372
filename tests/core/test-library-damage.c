/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <glib/gstdio.h>

#include "core/base/aus-error.h"
#include "core/base/aus-json.h"
#include "core/library/aus-file-codec.h"
#include "tests/lib/aus-library-fixture.h"

/* Files that are not what they should be: each is listed with its reason and kept as it is, and all
 * others load. */

#define BAD "clients/bad-00000000.json"
#define HEAD "{\"format\": \"ausklang-client\", \"version\": 1"

typedef struct
{
  const char *name;
  const char *text;
  int         code;
  const char *message; /* a part of it */
} Case;

static const Case cases[] = {
  { "empty", "", AUS_ERROR_INVALID, "bad-00000000.json:1:1" },
  { "space", " \n ", AUS_ERROR_INVALID, "bad-00000000.json:2:2" },
  { "half", HEAD ", \"notes\": \"ab", AUS_ERROR_INVALID, "bad-00000000.json:1:" },
  { "array", "[]", AUS_ERROR_INVALID, "bad-00000000.json:1:1" },
  { "null", "null", AUS_ERROR_INVALID, "bad-00000000.json:1:1" },
  { "duplicate", HEAD ", \"notes\": \"a\",\n \"notes\": \"b\"}", AUS_ERROR_INVALID, ".json:2:2" },
  { "latin1", HEAD ", \"notes\": \"\xe4\"}", AUS_ERROR_INVALID, "bad-00000000.json:1:" },
  { "comment", "/* */ {}", AUS_ERROR_INVALID, "bad-00000000.json:1:1" },
  { "no head", "{}", AUS_ERROR_INVALID, "format" },
  { "no version", "{\"format\": \"ausklang-client\"}", AUS_ERROR_INVALID, "version" },
  { "null version", "{\"format\": \"ausklang-client\", \"version\": null}", AUS_ERROR_INVALID,
    "version" },
  { "version 0", "{\"format\": \"ausklang-client\", \"version\": 0}", AUS_ERROR_INVALID,
    "version" },
  { "version word", "{\"format\": \"ausklang-client\", \"version\": \"1\"}", AUS_ERROR_INVALID,
    "version" },
  { "version half", "{\"format\": \"ausklang-client\", \"version\": 1.5}", AUS_ERROR_INVALID,
    "version" },
  { "other format", "{\"format\": \"ausklang-sender\", \"version\": 1}", AUS_ERROR_INVALID,
    "ausklang-client" },
  { "format number", "{\"format\": 1, \"version\": 1}", AUS_ERROR_INVALID, "format" },
  { "wrong type", HEAD ", \"notes\": 7}", AUS_ERROR_INVALID, "notes" },
  { "deep path", HEAD ", \"invoices\": [{}, {\"payments\": [{\"date\": \"2026-02-30\"}]}]}",
    AUS_ERROR_INVALID, "invoices[1].payments[0].date" },
  { "amount", HEAD ", \"invoices\": [{\"amount\": {\"minor\": 1}}]}", AUS_ERROR_INVALID,
    "invoices[0].amount" },
  { "enum", HEAD ", \"law\": \"fr\"}", AUS_ERROR_INVALID, "law" },
};

static AusDataFile *
load_bad (AusLibraryFixture *fixture)
{
  guint n;

  aus_library_fixture_reload (fixture);
  n = g_list_model_get_n_items (G_LIST_MODEL (fixture->library));
  g_assert_cmpuint (n, ==, 8);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (AusDataFile) file = g_list_model_get_item (G_LIST_MODEL (fixture->library), i);

      if (g_str_equal (aus_data_file_get_base_name (file), "bad-00000000.json"))
        continue;
      g_assert_cmpint (aus_data_file_get_status (file), ==, AUS_FILE_STATUS_OK);
      g_assert_nonnull (aus_data_file_get_root (file));
    }

  return AUS_DATA_FILE (aus_library_fixture_get (fixture, BAD));
}

static void
assert_damaged (AusDataFile *file,
                GQuark       domain,
                int          code,
                const char  *message)
{
  const GError *error = aus_data_file_get_error (file);

  g_assert_cmpint (aus_data_file_get_status (file), ==, AUS_FILE_STATUS_DAMAGED);
  g_assert_error (error, domain, code);
  g_test_message ("%s", error->message);
  g_assert_nonnull (strstr (error->message, message));
  g_assert_null (aus_data_file_get_root (file));
  g_assert_null (aus_data_file_get_history (file));
  g_assert_false (aus_data_file_is_editable (file));
  g_assert_cmpstr (aus_client_file_get_display_name (AUS_CLIENT_FILE (file)), ==,
                   "bad-00000000.json");
}

static void
test_case (gconstpointer data)
{
  const Case *c = data;
  g_autoptr (AusLibraryFixture) fixture = aus_library_fixture_new (TRUE);
  g_autofree char *text = NULL;
  AusDataFile *file;

  aus_library_fixture_write (fixture, BAD, c->text);
  file = load_bad (fixture);
  assert_damaged (file, AUS_ERROR, c->code, c->message);
  g_assert_true (aus_library_flush (fixture->library, NULL));
  text = aus_library_fixture_read (fixture, BAD);
  g_assert_cmpstr (text, ==, c->text);
}

static void
test_fixed_by_hand (void)
{
  g_autoptr (AusLibraryFixture) fixture = aus_library_fixture_new (TRUE);
  AusDataFile *file;

  aus_library_fixture_write (fixture, BAD, "{");
  file = load_bad (fixture);
  aus_library_fixture_write (fixture, BAD, HEAD ", \"legal_name\": \"Healed\"}");
  g_assert_true (aus_library_load_sync (fixture->library, NULL));
  g_assert_cmpint (aus_data_file_get_status (file), ==, AUS_FILE_STATUS_OK);
  g_assert_no_error (aus_data_file_get_error (file));
  g_assert_cmpstr (aus_client_file_get_display_name (AUS_CLIENT_FILE (file)), ==, "Healed");
}

static void
test_newer (void)
{
  g_autoptr (AusLibraryFixture) fixture = aus_library_fixture_new (TRUE);
  g_autoptr (GError) error = NULL;
  g_autofree char *after = NULL;
  const char *text = "{\"format\": \"ausklang-client\", \"version\": 7, \"legal_name\": \"Later\","
                     " \"law\": \"mars\", \"notes\": {\"rich\": true}, \"contacts\": [1, {}]}";
  AusDataFile *file;

  aus_library_fixture_write (fixture, BAD, text);
  file = load_bad (fixture);
  g_assert_cmpint (aus_data_file_get_status (file), ==, AUS_FILE_STATUS_READ_ONLY);
  g_assert_error (aus_data_file_get_error (file), AUS_ERROR, AUS_ERROR_TOO_NEW);
  g_assert_false (aus_data_file_is_editable (file));
  g_assert_cmpstr (aus_client_file_get_client (AUS_CLIENT_FILE (file))->legal_name, ==, "Later");
  g_object_set (aus_data_file_get_root (file), "legal-name", "Now", NULL);
  g_assert_false (aus_data_file_save_sync (file, &error));
  g_assert_error (error, AUS_ERROR, AUS_ERROR_READ_ONLY);
  g_assert_true (aus_library_flush (fixture->library, NULL));
  after = aus_library_fixture_read (fixture, BAD);
  g_assert_cmpstr (text, ==, after);
}

static void
test_root_files (void)
{
  g_autoptr (AusLibraryFixture) fixture = aus_library_fixture_new (TRUE);
  g_autofree char *after = NULL;
  AusDataFile *file;

  aus_library_fixture_write (fixture, "network.json", "{ \"colleagues\": [");
  aus_library_fixture_reload (fixture);
  file = aus_library_get_network_file (fixture->library);
  g_assert_cmpint (aus_data_file_get_status (file), ==, AUS_FILE_STATUS_DAMAGED);
  g_assert_error (aus_data_file_get_error (file), AUS_ERROR, AUS_ERROR_INVALID);
  g_assert_false (aus_data_file_is_editable (file));
  g_assert_cmpstr (aus_library_get_sender (fixture->library)->name, !=, "");

  /* The placeholder is there for the widgets; nothing of it reaches the file. */
  aus_entity_list_add_new (aus_library_get_network (fixture->library)->colleagues);
  g_assert_false (aus_data_file_is_dirty (file));
  g_assert_true (aus_library_flush (fixture->library, NULL));
  after = aus_library_fixture_read (fixture, "network.json");
  g_assert_cmpstr (after, ==, "{ \"colleagues\": [");
}

static void
test_not_files (void)
{
  g_autoptr (AusLibraryFixture) fixture = aus_library_fixture_new (TRUE);
  g_autofree char *path = aus_library_fixture_path (fixture, BAD);
  g_autofree char *hidden = aus_library_fixture_path (fixture, "clients/.hidden.json");

  g_assert_true (g_file_set_contents (hidden, "{", -1, NULL));
  g_assert_cmpint (mkfifo (path, 0600), ==, 0);
  assert_damaged (load_bad (fixture), AUS_ERROR, AUS_ERROR_INVALID, "not a regular file");
  g_assert_cmpint (g_unlink (path), ==, 0);

  g_assert_cmpint (g_mkdir (path, 0700), ==, 0);
  assert_damaged (load_bad (fixture), AUS_ERROR, AUS_ERROR_INVALID, "not a regular file");
  g_assert_cmpint (g_rmdir (path), ==, 0);

  g_assert_cmpint (symlink ("bad-00000000.json", path), ==, 0);
  assert_damaged (load_bad (fixture), AUS_ERROR, AUS_ERROR_INVALID, "symbolic link");
}

static void
test_unreadable (void)
{
  g_autoptr (AusLibraryFixture) fixture = aus_library_fixture_new (TRUE);
  g_autofree char *path = aus_library_fixture_path (fixture, BAD);

  if (geteuid () == 0)
    {
      g_test_skip ("root reads everything");
      return;
    }
  aus_library_fixture_write (fixture, BAD, HEAD "}");
  g_assert_cmpint (g_chmod (path, 0), ==, 0);
  assert_damaged (load_bad (fixture), G_FILE_ERROR, G_FILE_ERROR_ACCES, "cannot read");
}

/* A sparse file: no disk is harmed. */
static void
test_huge (void)
{
  g_autoptr (AusLibraryFixture) fixture = aus_library_fixture_new (TRUE);
  g_autofree char *path = aus_library_fixture_path (fixture, BAD);

  aus_library_fixture_write (fixture, BAD, "{");
  g_assert_cmpint (truncate (path, 50 * 1024 * 1024), ==, 0);
  assert_damaged (load_bad (fixture), AUS_ERROR, AUS_ERROR_LIMIT, "larger than");
}

static void
test_brackets (void)
{
  g_autoptr (AusLibraryFixture) fixture = aus_library_fixture_new (TRUE);
  g_autofree char *brackets = g_strnfill (100000, '[');
  g_autofree char *text = g_strconcat (HEAD ", \"a\": ", brackets, NULL);

  aus_library_fixture_write (fixture, BAD, text);
  assert_damaged (load_bad (fixture), AUS_ERROR, AUS_ERROR_LIMIT, "bad-00000000.json:1:");
}

static void
test_folder_is_file (void)
{
  g_autoptr (AusLibraryFixture) fixture = aus_library_fixture_new (FALSE);
  g_autoptr (GError) error = NULL;

  aus_library_fixture_write (fixture, "clients", "");
  g_assert_false (aus_library_load_sync (fixture->library, &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_NOTDIR);
}

/* --- generated garbage ------------------------------------------------------------------------ */

static void
decode (const char *data,
        gsize       length,
        gboolean   *ok)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (data, length);
  g_autoptr (GError) error = NULL;
  g_autoptr (AusEntity) root = NULL;
  gboolean newer;

  root = aus_file_decode (AUS_FILE_KIND_CLIENT, bytes, "x.json", &newer, &error);
  g_assert_true ((root != NULL) == (error == NULL));
  if (error != NULL)
    g_assert_true (error->domain == AUS_ERROR && g_str_has_prefix (error->message, "x.json"));
  *ok = root != NULL;
}

/* At every byte through the decoder, and at some through the whole library */
static void
test_truncated (void)
{
  g_autoptr (AusLibraryFixture) fixture = aus_library_fixture_new (TRUE);
  g_autofree char *text = aus_library_fixture_read (fixture, KANZLEI);
  gsize length = strlen (text);
  gsize whole = length;
  gboolean ok;

  while (g_ascii_isspace (text[whole - 1]))
    whole--;
  for (gsize i = 0; i <= length; i++)
    {
      g_autofree char *part = g_strndup (text, i);

      decode (part, i, &ok);
      g_assert_cmpint (ok, ==, i >= whole);
    }
  for (gsize i = 0; i < whole; i += 509)
    {
      g_autofree char *part = g_strndup (text, i);

      aus_library_fixture_write (fixture, BAD, part);
      assert_damaged (load_bad (fixture), AUS_ERROR, AUS_ERROR_INVALID, "bad-00000000.json:");
    }
}

static void
test_flipped (void)
{
  g_autoptr (AusLibraryFixture) fixture = aus_library_fixture_new (TRUE);
  g_autofree char *text = aus_library_fixture_read (fixture, KANZLEI);
  gsize length = strlen (text);
  guint n_ok = 0;

  for (int i = 0; i < 4000; i++)
    {
      g_autofree char *copy = g_memdup2 (text, length);
      gboolean ok;

      for (int flips = g_test_rand_int_range (1, 4); flips > 0; flips--)
        copy[g_test_rand_int_range (0, (int) length)] ^= (char) (1 << g_test_rand_int_range (0, 8));
      decode (copy, length, &ok);
      n_ok += ok;
    }
  g_test_message ("%u of 4000 were still readable", n_ok);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/aus/library-damage/%s", cases[i].name);

      g_test_add_data_func (path, &cases[i], test_case);
    }
  g_test_add_func ("/aus/library-damage/fixed-by-hand", test_fixed_by_hand);
  g_test_add_func ("/aus/library-damage/newer", test_newer);
  g_test_add_func ("/aus/library-damage/root-files", test_root_files);
  g_test_add_func ("/aus/library-damage/not-files", test_not_files);
  g_test_add_func ("/aus/library-damage/unreadable", test_unreadable);
  g_test_add_func ("/aus/library-damage/huge", test_huge);
  g_test_add_func ("/aus/library-damage/brackets", test_brackets);
  g_test_add_func ("/aus/library-damage/folder-is-file", test_folder_is_file);
  g_test_add_func ("/aus/library-damage/truncated", test_truncated);
  g_test_add_func ("/aus/library-damage/flipped", test_flipped);

  return g_test_run ();
}
