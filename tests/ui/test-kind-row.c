/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The row that chooses the kind of paper: what it offers, and that the choice stays. */

#include "config.h"

#include <adwaita.h>
#include <glib/gstdio.h>

#include "app/papers/aus-kind-row.h"
#include "aus-resources.h"

#define N_OURS 12

static char *
new_folder (void)
{
  g_autoptr (GError) error = NULL;
  char *folder = g_dir_make_tmp ("kinds-XXXXXX", &error);
  g_autofree char *english = g_build_filename (folder, "en", NULL);

  g_assert_no_error (error);
  g_assert_cmpint (g_mkdir (english, 0700), ==, 0);

  return folder;
}

static void
write_own (const char *folder,
           const char *name,
           const char *text)
{
  g_autofree char *path = g_build_filename (folder, "en", name, NULL);

  g_assert_true (g_file_set_contents (path, text, -1, NULL));
}

static void
remove_own (const char *folder,
            const char *name)
{
  g_autofree char *path = g_build_filename (folder, "en", name, NULL);

  g_assert_cmpint (g_unlink (path), ==, 0);
}

static void
on_notify_cb (guint *n)
{
  (*n)++;
}

/* As a person chooses it */
static void
choose (AusKindRow *row,
        const char *id)
{
  GListModel *kinds = adw_combo_row_get_model (ADW_COMBO_ROW (row));

  for (guint i = 0; i < g_list_model_get_n_items (kinds); i++)
    {
      g_autoptr (AusPaperKind) kind = g_list_model_get_item (kinds, i);

      if (g_str_equal (kind->id, id))
        adw_combo_row_set_selected (ADW_COMBO_ROW (row), i);
    }
  g_assert_cmpstr (aus_kind_row_get_kind (row)->id, ==, id);
}

static void
test_choice (void)
{
  g_autoptr (AusKindRow) row = g_object_ref_sink (g_object_new (AUS_TYPE_KIND_ROW, NULL));
  g_autofree char *folder = new_folder ();
  g_autofree char *english = g_build_filename (folder, "en", NULL);
  guint n = 0;

  g_signal_connect_swapped (row, "notify::kind", G_CALLBACK (on_notify_cb), &n);
  g_assert_null (aus_kind_row_get_kind (row));
  aus_kind_row_load (row, NULL, AUS_LANGUAGE_EN);
  g_assert_cmpuint (g_list_model_get_n_items (adw_combo_row_get_model (ADW_COMBO_ROW (row))), ==,
                    N_OURS);
  g_assert_cmpstr (aus_kind_row_get_kind (row)->id, ==, "agreement");
  g_assert_cmpuint (n, ==, 1);
  choose (row, "notice");
  g_assert_cmpuint (n, ==, 2);

  /* The user's own stand behind ours; the choice stays. A partial and a calendar are no kinds. */
  write_own (folder, "card.mustache", "---\nkind: card\nname: Card\n---\nHello\n");
  write_own (folder, "footer.mustache", "Hello\n");
  write_own (folder, "calendar.mustache", "---\nkind: calendar\n---\n");
  write_own (folder, "notice.mustache", "---\nkind: notice\n---\nMine\n");
  aus_kind_row_load (row, folder, AUS_LANGUAGE_EN);
  g_assert_cmpuint (g_list_model_get_n_items (adw_combo_row_get_model (ADW_COMBO_ROW (row))), ==,
                    N_OURS + 1);
  g_assert_cmpstr (aus_kind_row_get_kind (row)->id, ==, "notice");
  g_assert_false (aus_kind_row_get_kind (row)->own);
  choose (row, "card");
  g_assert_cmpstr (aus_kind_row_get_kind (row)->name, ==, "Card");
  g_assert_true (aus_kind_row_get_kind (row)->own);

  /* German has no such card: the choice falls back. */
  aus_kind_row_load (row, folder, AUS_LANGUAGE_DE);
  g_assert_cmpstr (aus_kind_row_get_kind (row)->id, ==, "agreement");

  remove_own (folder, "card.mustache");
  remove_own (folder, "footer.mustache");
  remove_own (folder, "calendar.mustache");
  remove_own (folder, "notice.mustache");
  g_assert_cmpint (g_rmdir (english), ==, 0);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

static void
test_finalize (void)
{
  AusKindRow *row = g_object_ref_sink (g_object_new (AUS_TYPE_KIND_ROW, NULL));

  aus_kind_row_load (row, NULL, AUS_LANGUAGE_EN);
  g_assert_finalize_object (row);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  aus_register_resource ();

  g_test_add_func ("/aus/kind-row/choice", test_choice);
  g_test_add_func ("/aus/kind-row/finalize", test_finalize);

  return g_test_run ();
}
