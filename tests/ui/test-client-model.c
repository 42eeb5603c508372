/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <adwaita.h>

#include "app/client-list/aus-client-model.h"

/* The list of clients: groups in the order of the path, names sorted, what is over out of the way,
 * and all of it quick with ten thousand. */

static AusLibrary *
library_new (void)
{
  g_autofree char *folder = g_dir_make_tmp ("ausklang-XXXXXX", NULL);

  return aus_library_new (folder);
}

static AusClientFile *
add (AusLibrary *library,
     const char *name,
     AusStage    stage)
{
  g_autoptr (AusClient) client = aus_client_new ();
  AusClientFile *file;
  g_autoptr (GError) error = NULL;

  g_object_set (client, "legal-name", name, NULL);
  g_object_set (client->ending, "stage", stage, NULL);
  file = aus_library_add_client (library, client, &error);
  g_assert_no_error (error);

  return file;
}

/* "Heading: Name, Name; Heading: …" */
static char *
describe (AusClientModel *model)
{
  GString *text = g_string_new (NULL);

  aus_client_model_flush (model);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (model)); i++)
    {
      AusClientItem *item = aus_client_model_peek (model, i);
      g_autofree char *heading = NULL;

      g_object_get (item, "heading", &heading, NULL);
      if (heading != NULL)
        g_string_append_printf (text, "%s%s: ", i > 0 ? "; " : "", heading);
      else
        g_string_append (text, ", ");
      g_string_append (text, aus_client_item_get_name (item));
    }

  return g_string_free (text, FALSE);
}

static void
assert_shows (AusClientModel *model,
              const char     *expected)
{
  g_autofree char *text = describe (model);

  g_assert_cmpstr (text, ==, expected);
}

static AusClientModel *
model_new (AusLibrary *library)
{
  AusClientModel *model = aus_client_model_new ();

  aus_client_model_set_today (model, aus_date_new (2026, 11, 23));
  g_object_set (model, "library", library, NULL);

  return model;
}

static void
test_groups (void)
{
  g_autoptr (AusLibrary) library = library_new ();
  g_autoptr (AusClientModel) model = model_new (library);

  add (library, "Zimmer", AUS_STAGE_RUNNING);
  add (library, "Öl & Söhne", AUS_STAGE_NOTICE);
  add (library, "Ahrens", AUS_STAGE_DOUBT);
  add (library, "Otto", AUS_STAGE_NOTICE);
  add (library, "Weg", AUS_STAGE_FADED);
  assert_shows (model, "Doubt: Ahrens; Notice: Öl & Söhne, Otto; Running: Zimmer");
  g_assert_cmpuint (aus_client_model_get_n_finished (model), ==, 1);
  g_assert_cmpuint (aus_client_model_get_n_all (model), ==, 5);

  g_object_set (model, "show-finished", TRUE, NULL);
  assert_shows (model,
                "Doubt: Ahrens; Notice: Öl & Söhne, Otto; Running: Zimmer; Faded out: Weg");
}

static void
test_edits (void)
{
  g_autoptr (AusLibrary) library = library_new ();
  g_autoptr (AusClientModel) model = model_new (library);
  AusClientFile *file = add (library, "Berg", AUS_STAGE_DOUBT);

  add (library, "Tal", AUS_STAGE_DOUBT);
  assert_shows (model, "Doubt: Berg, Tal");
  g_object_set (aus_client_file_get_client (file), "legal-name", "Wald", NULL);
  assert_shows (model, "Doubt: Tal, Wald");
  g_object_set (aus_client_file_get_client (file)->ending, "stage", AUS_STAGE_CLOSE, NULL);
  assert_shows (model, "Doubt: Tal; Close: Wald");
  g_object_set (aus_client_file_get_client (file), "legal-name", "", NULL);
  assert_shows (model, "Doubt: Tal; Close: New client");
}

static void
test_search (void)
{
  g_autoptr (AusLibrary) library = library_new ();
  g_autoptr (AusClientModel) model = model_new (library);
  AusClient *client = aus_client_file_get_client (add (library, "Müller", AUS_STAGE_FADED));
  static const struct
  {
    const char *needle;
    gboolean found;
  } table[] = {
    { "mueller", TRUE },     { "MÜLLER", TRUE },     { "muller", TRUE },
    { "lorenz", TRUE },      { "2026-031", TRUE },   { "katalog lorenz", TRUE },
    { "katalog x", FALSE },  { "meier", FALSE },     { " ", TRUE },
  };

  add (library, "Otto", AUS_STAGE_NOTICE);
  g_object_set (aus_entity_list_add_new (client->contacts), "name", "Sabine Lorenz", NULL);
  g_object_set (aus_entity_list_add_new (client->projects), "name", "Winterkatalog", NULL);
  g_object_set (aus_entity_list_add_new (client->invoices), "number", "2026-031", NULL);

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    {
      g_autofree char *text = NULL;

      g_object_set (model, "needle", table[i].needle, NULL);
      text = describe (model);
      g_test_message ("%s: %s", table[i].needle, text);
      g_assert_true ((strstr (text, "Müller") != NULL) == table[i].found);
    }
}

/* Bare files, written without the library, which would sync each of them */
static void
write_files (const char *folder,
               guint       n)
{
  g_autofree char *clients = g_build_filename (folder, "clients", NULL);

  g_mkdir_with_parents (clients, 0700);
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *name = g_strdup_printf ("%s/client-%08x.json", clients, i);
      g_autofree char *text = g_strdup_printf (
        "{\"format\": \"ausklang-client\", \"version\": 1,"
        " \"id\": \"%08x-0000-4000-8000-000000000000\", \"legal_name\": \"Kunde Nr. %u\"}\n",
        i, (i * 7919) % n);

      g_assert_true (g_file_set_contents (name, text, -1, NULL));
    }
}

/* @format has one %.3f for the seconds since the timer was started */
#define report(format) \
  G_STMT_START { double seconds = g_test_timer_elapsed (); \
    g_test_minimized_result (seconds, format, seconds); } G_STMT_END

static void
test_many (void)
{
  const guint n = 10000;
  g_autofree char *folder = g_dir_make_tmp ("ausklang-XXXXXX", NULL);
  g_autoptr (AusLibrary) library = NULL;
  g_autoptr (AusClientModel) model = NULL;
  g_autoptr (AusClientFile) file = NULL;

  write_files (folder, n);
  library = aus_library_new (folder);
  g_assert_true (aus_library_load_sync (library, NULL));

  g_test_timer_start ();
  model = model_new (library);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (model)), ==, n);
  report ("10 000 clients listed in %.3f s");

  g_test_timer_start ();
  g_object_set (model, "needle", "kunde 9", NULL);
  report ("searched for the first time in %.3f s");

  g_test_timer_start ();
  g_object_set (model, "needle", "kunde 99", NULL);
  report ("searched again in %.3f s");

  g_object_set (model, "needle", "", NULL);
  file = g_list_model_get_item (G_LIST_MODEL (library), 5000);
  g_test_timer_start ();
  g_object_set (aus_client_file_get_client (file), "legal-name", "Aal", NULL);
  aus_client_model_flush (model);
  report ("one renamed in %.3f s");
  g_assert_true (aus_client_item_get_file (aus_client_model_peek (model, 0)) == file);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/aus/client-model/groups", test_groups);
  g_test_add_func ("/aus/client-model/edits", test_edits);
  g_test_add_func ("/aus/client-model/search", test_search);
  g_test_add_func ("/aus/client-model/many", test_many);

  return g_test_run ();
}
