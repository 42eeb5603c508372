/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gstdio.h>
#include <gtk/gtk.h>
#include <poppler.h>

#include "app/papers/aus-print.h"
#include "core/base/aus-paths.h"
#include "core/library/aus-library.h"
#include "paper/aus-letter.h"
#include "paper/aus-pdf.h"
#include "paper/aus-plan-paper.h"

/* What GtkPrintOperation sends to a printer is what the PDF shows: the same text in the same
 * places. */

#define TODAY aus_date_new (2026, 11, 23)

static AusLibrary *
load_library (void)
{
  g_autofree char *folder = g_build_filename (aus_paths_get_data_dir (), "examples", NULL);
  AusLibrary *library = aus_library_new (folder);
  g_autoptr (GError) error = NULL;

  aus_library_load_sync (library, &error);
  g_assert_no_error (error);

  return library;
}

static AusClient *
find_client (AusLibrary *library,
             const char *name)
{
  g_autoptr (GError) error = NULL;
  AusClientFile *file = aus_library_find (library, name, &error);

  g_assert_no_error (error);

  return aus_client_file_get_client (file);
}

static AusPages *
make_letter (const char *name)
{
  g_autofree char *templates = g_build_filename (aus_paths_get_data_dir (), "templates", NULL);
  const char *folders[] = { templates, NULL };
  g_autoptr (AusLibrary) library = load_library ();
  AusClient *client = find_client (library, name);
  g_autoptr (GError) error = NULL;
  AusPages *pages = aus_letter_new_pages (client, aus_library_get_network (library),
                                          aus_library_get_sender (library), NULL, TODAY,
                                          "agreement", client->language, folders, &error);

  g_assert_no_error (error);

  return pages;
}

static AusPages *
make_plan (AusPlanView view)
{
  g_autofree char *templates = g_build_filename (aus_paths_get_data_dir (), "templates", NULL);
  const char *folders[] = { templates, NULL };
  g_autoptr (AusLibrary) library = load_library ();
  g_autoptr (AusPlan) plan = aus_plan_new (find_client (library, "Brückner"), TODAY);
  g_autoptr (GError) error = NULL;
  AusPages *pages = aus_plan_paper_new (plan, aus_library_get_sender (library), view,
                                        AUS_EDITION_MINE, "de_DE", NULL, folders, &error);

  g_assert_no_error (error);

  return pages;
}

static PopplerDocument *
open_pdf (GBytes *bytes)
{
  g_autoptr (GError) error = NULL;
  PopplerDocument *document = poppler_document_new_from_bytes (bytes, NULL, &error);

  g_assert_no_error (error);

  return document;
}

static GBytes *
print_to_bytes (AusPages *pages)
{
  g_autoptr (GtkPrintOperation) operation = aus_print_operation_new (pages, "Agreement");
  g_autofree char *path = g_build_filename (g_get_tmp_dir (), "ausklang-print-XXXXXX", NULL);
  g_autoptr (GError) error = NULL;
  char *data;
  gsize length;
  int fd = g_mkstemp (path);

  g_assert_cmpint (fd, >=, 0);
  g_close (fd, NULL);
  gtk_print_operation_set_export_filename (operation, path);
  g_assert_cmpint (gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_EXPORT, NULL,
                                            &error),
                   ==, GTK_PRINT_OPERATION_RESULT_APPLY);
  g_assert_no_error (error);
  g_file_get_contents (path, &data, &length, &error);
  g_assert_no_error (error);
  g_remove (path);

  return g_bytes_new_take (data, length);
}

static void
assert_same_page (PopplerPage *a,
                  PopplerPage *b)
{
  g_autofree char *text_a = poppler_page_get_text (a);
  g_autofree char *text_b = poppler_page_get_text (b);
  g_autofree PopplerRectangle *boxes_a = NULL;
  g_autofree PopplerRectangle *boxes_b = NULL;
  guint n_a, n_b;
  double width_a, height_a, width_b, height_b;

  g_assert_cmpstr (text_a, ==, text_b);

  poppler_page_get_size (a, &width_a, &height_a);
  poppler_page_get_size (b, &width_b, &height_b);
  g_assert_cmpfloat (ABS (width_a - width_b), <, 0.5);
  g_assert_cmpfloat (ABS (height_a - height_b), <, 0.5);

  g_assert_true (poppler_page_get_text_layout (a, &boxes_a, &n_a));
  g_assert_true (poppler_page_get_text_layout (b, &boxes_b, &n_b));
  g_assert_cmpuint (n_a, >, 500);
  g_assert_cmpuint (n_a, ==, n_b);
  for (guint i = 0; i < n_a; i++)
    {
      g_assert_cmpfloat (ABS (boxes_a[i].x1 - boxes_b[i].x1), <, 0.5);
      g_assert_cmpfloat (ABS (boxes_a[i].y1 - boxes_b[i].y1), <, 0.5);
    }
}

static void
assert_same (AusPages *pages)
{
  g_autoptr (GBytes) pdf = aus_pdf_new (pages, TODAY, NULL);
  g_autoptr (GBytes) print = print_to_bytes (pages);
  /* Poppler has no autoptr at the floor. */
  PopplerDocument *saved = open_pdf (pdf);
  PopplerDocument *printed = open_pdf (print);
  int n = poppler_document_get_n_pages (saved);

  g_assert_cmpint (n, ==, (int) aus_pages_get_n_pages (pages));
  g_assert_cmpint (n, ==, poppler_document_get_n_pages (printed));
  for (int i = 0; i < n; i++)
    {
      PopplerPage *a = poppler_document_get_page (saved, i);
      PopplerPage *b = poppler_document_get_page (printed, i);

      assert_same_page (a, b);
      g_object_unref (a);
      g_object_unref (b);
    }
  g_object_unref (saved);
  g_object_unref (printed);
}

static void
test_letter (gconstpointer data)
{
  g_autoptr (AusPages) pages = make_letter (data);

  assert_same (pages);
}

/* The timeline lies across the sheet. */
static void
test_plan (gconstpointer data)
{
  g_autoptr (AusPages) pages = make_plan (GPOINTER_TO_INT (data));

  assert_same (pages);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add_data_func ("/aus/print/same-as-pdf/german", "Brückner", test_letter);
  g_test_add_data_func ("/aus/print/same-as-pdf/english", "Hartley", test_letter);
  g_test_add_data_func ("/aus/print/same-as-pdf/timeline",
                        GINT_TO_POINTER (AUS_PLAN_VIEW_TIMELINE), test_plan);
  g_test_add_data_func ("/aus/print/same-as-pdf/table", GINT_TO_POINTER (AUS_PLAN_VIEW_TABLE),
                        test_plan);

  return g_test_run ();
}
