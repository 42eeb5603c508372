/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gstdio.h>
#include <gtk/gtk.h>
#include <poppler.h>
#include <string.h>

#include "app/papers/aus-print-memory.h"
#include "app/papers/aus-print.h"
#include "core/base/aus-paths.h"
#include "core/library/aus-library.h"
#include "paper/aus-letter.h"
#include "paper/aus-pdf.h"
#include "paper/aus-plan-paper.h"

/* What GtkPrintOperation sends to a printer is what the PDF shows: the same text in the same
 * places. And what is remembered of the printer. */

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
assert_same (AusPages *pages,
             GBytes   *print)
{
  g_autoptr (GBytes) pdf = aus_pdf_new (pages, TODAY, NULL);
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
  g_autoptr (GBytes) print = print_to_bytes (pages);

  assert_same (pages, print);
}

/* The timeline lies across the sheet. */
static void
test_plan (gconstpointer data)
{
  g_autoptr (AusPages) pages = make_plan (GPOINTER_TO_INT (data));
  g_autoptr (GBytes) print = print_to_bytes (pages);

  assert_same (pages, print);
}

/* --- a real queue ----------------------------------------------------------------------------- */

/* What the queue has made of its @number-th job; waits for it. */
static GBytes *
read_job (const char *out,
          guint       number,
          char      **asked)
{
  g_autofree char *pdf = g_strdup_printf ("%s/%u.pdf", out, number);
  g_autofree char *text = g_strdup_printf ("%s/%u.txt", out, number);
  gint64 end = g_get_monotonic_time () + 20 * G_USEC_PER_SEC;
  g_autoptr (GError) error = NULL;
  char *data;
  gsize length;

  while (!g_file_test (pdf, G_FILE_TEST_EXISTS) && g_get_monotonic_time () < end)
    {
      g_main_context_iteration (NULL, FALSE);
      g_usleep (20000);
    }
  g_file_get_contents (pdf, &data, &length, &error);
  g_assert_no_error (error);
  g_file_get_contents (text, asked, NULL, &error);
  g_assert_no_error (error);

  return g_bytes_new_take (data, length);
}

/* The system's print dialog, once it has found the printer; NULL until then */
static GtkDialog *
find_ready_dialog (void)
{
  GListModel *tops = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (tops); i++)
    {
      g_autoptr (GtkWidget) top = g_list_model_get_item (tops, i);
      g_autoptr (GObject) printer = NULL;

      if (!g_str_equal (G_OBJECT_TYPE_NAME (top), "GtkPrintUnixDialog")
          || !gtk_widget_get_mapped (top))
        continue;
      g_object_get (top, "selected-printer", &printer, NULL);
      if (printer != NULL)
        {
          g_autofree char *name = NULL;

          g_object_get (printer, "name", &name, NULL);
          return g_str_equal (name, "Paper") ? GTK_DIALOG (top) : NULL;
        }
    }

  return NULL;
}

static GtkDialog *
wait_for_dialog (void)
{
  gint64 end = g_get_monotonic_time () + 20 * G_USEC_PER_SEC;
  GtkDialog *dialog = NULL;

  while (dialog == NULL && g_get_monotonic_time () < end)
    {
      g_main_context_iteration (NULL, FALSE);
      g_usleep (10000);
      dialog = find_ready_dialog ();
    }
  g_assert_nonnull (dialog);

  return dialog;
}

/* Through the dialog and CUPS to the printer: the same sheets again, under the paper's name. The
 * printer is remembered, the copies are not. */
static void
test_queue (void)
{
  const char *out = g_getenv ("AUSKLANG_TEST_QUEUE");
  static const char * const clients[] = { "Brückner", "Hartley" };
  GLogLevelFlags fatal;
  GtkWidget *window;

  if (out == NULL)
    {
      g_test_skip ("CUPS is not installed (cups-daemon, cups-client)");
      return;
    }

  /* The dialog warns that nobody here knows the colours of printers. */
  fatal = g_log_set_always_fatal (G_LOG_LEVEL_CRITICAL | G_LOG_FATAL_MASK);
  window = gtk_window_new ();
  gtk_window_present (GTK_WINDOW (window));
  for (guint i = 0; i < G_N_ELEMENTS (clients); i++)
    {
      g_autoptr (AusPages) pages = make_letter (clients[i]);
      g_autoptr (GBytes) print = NULL;
      g_autoptr (GtkPrintSettings) remembered = NULL;
      g_autofree char *asked = NULL;

      aus_print_run (pages, "Vereinbarung", GTK_WINDOW (window), window);
      gtk_dialog_response (wait_for_dialog (), GTK_RESPONSE_OK);
      print = read_job (out, i + 1, &asked);
      g_assert_nonnull (strstr (asked, "title=Vereinbarung\ncopies=1\n"));
      assert_same (pages, print);
      remembered = aus_print_memory_load ();
      g_assert_nonnull (remembered);
      g_assert_cmpstr (gtk_print_settings_get_printer (remembered), ==, "Paper");
    }
  gtk_window_destroy (GTK_WINDOW (window));
  g_log_set_always_fatal (fatal);
}

/* --- what is remembered ----------------------------------------------------------------------- */

static void
test_memory (void)
{
  g_autoptr (GtkPrintSettings) settings = gtk_print_settings_new ();
  g_autoptr (GtkPrintSettings) again = NULL;
  GtkPageRange second = { 1, 1 };

  gtk_print_settings_set_printer (settings, "Büro");
  gtk_print_settings_set_duplex (settings, GTK_PRINT_DUPLEX_HORIZONTAL);
  gtk_print_settings_set_n_copies (settings, 3);
  gtk_print_settings_set_print_pages (settings, GTK_PRINT_PAGES_RANGES);
  gtk_print_settings_set_page_ranges (settings, &second, 1);
  gtk_print_settings_set_orientation (settings, GTK_PAGE_ORIENTATION_LANDSCAPE);
  aus_print_memory_save (settings);

  again = aus_print_memory_load ();
  g_assert_cmpstr (gtk_print_settings_get_printer (again), ==, "Büro");
  g_assert_cmpint (gtk_print_settings_get_duplex (again), ==, GTK_PRINT_DUPLEX_HORIZONTAL);
  g_assert_cmpint (gtk_print_settings_get_n_copies (again), ==, 1);
  g_assert_cmpint (gtk_print_settings_get_print_pages (again), ==, GTK_PRINT_PAGES_ALL);
  g_assert_cmpint (gtk_print_settings_get_orientation (again), ==, GTK_PAGE_ORIENTATION_PORTRAIT);
}

/* A file that is damaged, or cannot be written, never stands in the way of printing. */
static void
test_broken_memory (void)
{
  g_autofree char *path =
    g_build_filename (g_get_user_config_dir (), "ausklang", "print.ini", NULL);
  g_autofree char *folder = g_path_get_dirname (path);
  g_autoptr (GtkPrintSettings) settings = gtk_print_settings_new ();
  static const char * const texts[] = { "", "nonsense", "[Print Settings\nprinter=", "\xff\xfe",
                                        "[Other]\nprinter=x\n" };

  g_mkdir_with_parents (folder, 0700);
  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_assert_true (g_file_set_contents (path, texts[i], -1, NULL));
      g_assert_null (aus_print_memory_load ());
    }

  g_remove (path);
  g_mkdir (path, 0700);
  g_test_expect_message ("ausklang", G_LOG_LEVEL_WARNING, "print settings not remembered: *");
  aus_print_memory_save (settings);
  g_test_assert_expected_messages ();
  g_rmdir (path);
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
  g_test_add_func ("/aus/print/memory", test_memory);
  g_test_add_func ("/aus/print/broken-memory", test_broken_memory);
  g_test_add_func ("/aus/print/queue", test_queue);

  return g_test_run ();
}
