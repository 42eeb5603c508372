/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <adwaita.h>
#include <glib/gstdio.h>
#include <poppler.h>
#include <string.h>

#include "app/papers/aus-pdf-save.h"
#include "app/transition/aus-plan-print.h"
#include "aus-resources.h"
#include "core/base/aus-paths.h"

/* The window that puts the plan on paper: what is chosen is what is seen, printed and saved, and it
 * is chosen again the next time. */

#define TODAY aus_date_new (2026, 11, 23)

typedef struct
{
  AusSession *session;
  AusPlan *plan;
  GtkWidget *window; /* whose child tells */
  GtkWidget *teller;
  char *told;
} Desk;

static void
on_tell_action (GSimpleAction *action,
                GVariant      *parameter,
                gpointer       user_data)
{
  Desk *desk = user_data;

  g_free (desk->told);
  desk->told = g_variant_dup_string (parameter, NULL);
}

static void
set_up (Desk          *desk,
        gconstpointer  data)
{
  const GActionEntry entries[] = { { .name = "tell", .activate = on_tell_action,
                                     .parameter_type = "s" } };
  g_autofree char *folder = g_build_filename (aus_paths_get_data_dir (), "examples", NULL);
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();
  g_autoptr (GError) error = NULL;
  AusLibrary *library;
  AusClientFile *file;

  desk->session = aus_session_new (folder, TODAY);
  library = aus_session_get_library (desk->session);
  while (aus_library_find (library, "Brückner", NULL) == NULL)
    g_main_context_iteration (NULL, TRUE);
  file = aus_library_find (library, "Brückner", &error);
  g_assert_no_error (error);
  desk->plan = aus_plan_new (aus_client_file_get_client (file), TODAY);
  desk->window = g_object_ref_sink (gtk_window_new ());
  desk->teller = gtk_label_new ("");
  gtk_window_set_child (GTK_WINDOW (desk->window), desk->teller);
  g_action_map_add_action_entries (G_ACTION_MAP (actions), entries, G_N_ELEMENTS (entries), desk);
  gtk_widget_insert_action_group (desk->window, "win", G_ACTION_GROUP (actions));
  gtk_window_present (GTK_WINDOW (desk->window));
}

static void
tear_down (Desk          *desk,
           gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (desk->window));
  g_object_unref (desk->window);
  g_object_unref (desk->plan);
  g_object_unref (desk->session);
  g_free (desk->told);
}

/* The @index-th combo row below @widget, in the order of the window */
static GtkWidget *
find_combo (GtkWidget *widget,
            guint     *index)
{
  if (ADW_IS_COMBO_ROW (widget) && (*index)-- == 0)
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_combo (child, index);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static AdwComboRow *
get_combo (AusPlanPrint *print,
           guint         index)
{
  return ADW_COMBO_ROW (find_combo (GTK_WIDGET (print), &index));
}

static AusPages *
get_pages (AusPlanPrint *print)
{
  AusPages *pages;

  g_object_get (print, "pages", &pages, NULL);
  g_assert_nonnull (pages);

  return pages;
}

static void
assert_pages (AusPlanPrint *print,
              gboolean      across,
              const char   *language,
              const char   *has,
              const char   *has_not)
{
  g_autoptr (AusPages) pages = get_pages (print);
  g_autofree char *text = aus_pages_dup_text (pages, 0);
  double width, height;

  aus_pages_get_size (pages, &width, &height);
  g_assert_cmpint (width > height, ==, across);
  g_assert_cmpstr (aus_pages_get_language (pages), ==, language);
  g_assert_nonnull (strstr (text, has));
  g_assert_true (has_not == NULL || strstr (text, has_not) == NULL);
}

static void
test_choices (Desk          *desk,
              gconstpointer  data)
{
  AusPlanPrint *print = aus_plan_print_present (desk->teller, desk->session, desk->plan);

  assert_pages (print, TRUE, "en-GB", "Kündigung entwerfen", NULL);
  adw_combo_row_set_selected (get_combo (print, 1), 1);
  assert_pages (print, TRUE, "de-DE", "Dateien übergeben", "Kündigung entwerfen");
  adw_combo_row_set_selected (get_combo (print, 0), 1);
  assert_pages (print, FALSE, "de-DE", "Dateien übergeben", "Ruhiger Ton");
  g_assert_cmpstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (get_combo (print, 0))), ==,
                   "1 page");
  gtk_window_close (GTK_WINDOW (print));

  /* The next time it is as it was. */
  print = aus_plan_print_present (desk->teller, desk->session, desk->plan);
  g_assert_cmpuint (adw_combo_row_get_selected (get_combo (print, 0)), ==, 1);
  g_assert_cmpuint (adw_combo_row_get_selected (get_combo (print, 1)), ==, 1);
  assert_pages (print, FALSE, "de-DE", "Dateien übergeben", "Kündigung entwerfen");
  adw_combo_row_set_selected (get_combo (print, 1), 0);
  assert_pages (print, FALSE, "en-GB", "Ruhiger Ton", NULL);
  adw_combo_row_set_selected (get_combo (print, 0), 0);
  gtk_window_close (GTK_WINDOW (print));
}

static void
test_save (Desk          *desk,
           gconstpointer  data)
{
  AusPlanPrint *print = aus_plan_print_present (desk->teller, desk->session, desk->plan);
  g_autofree char *folder = g_dir_make_tmp ("ausklang-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "plan.pdf", NULL);
  g_autofree char *nowhere = g_build_filename (folder, "none", "plan.pdf", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GFile) missing = g_file_new_for_path (nowhere);
  g_autofree char *uri = g_file_get_uri (file);
  g_autofree char *title = NULL;
  g_autoptr (GError) error = NULL;
  PopplerDocument *pdf;

  aus_pdf_save (desk->teller, get_pages (print), TODAY, file);
  while (desk->told == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpstr (desk->told, ==, "Saved as “plan.pdf”");
  pdf = poppler_document_new_from_file (uri, NULL, &error);
  g_assert_no_error (error);
  title = poppler_document_get_title (pdf);
  g_assert_cmpstr (title, ==, "Handover plan – Brückner & Söhne Feinkost GmbH");
  g_object_unref (pdf);

  g_clear_pointer (&desk->told, g_free);
  aus_pdf_save (desk->teller, get_pages (print), TODAY, missing);
  while (desk->told == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (g_str_has_prefix (desk->told, "“plan.pdf” was not saved: "));

  gtk_window_close (GTK_WINDOW (print));
  g_file_delete (file, NULL, NULL);
  g_remove (folder);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  aus_register_resource ();

  g_test_add ("/aus/plan-print/choices", Desk, NULL, set_up, test_choices, tear_down);
  g_test_add ("/aus/plan-print/save", Desk, NULL, set_up, test_save, tear_down);

  return g_test_run ();
}
