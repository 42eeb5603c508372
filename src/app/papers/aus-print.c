/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-print.h"

#include <glib/gi18n.h>

#include "app/papers/aus-print-memory.h"

static void
on_begin_print_cb (GtkPrintOperation *operation,
                   GtkPrintContext   *context,
                   AusPages          *pages)
{
  gtk_print_operation_set_n_pages (operation, (int) aus_pages_get_n_pages (pages));
}

static void
on_draw_page_cb (GtkPrintOperation *operation,
                 GtkPrintContext   *context,
                 int                page,
                 AusPages          *pages)
{
  aus_pages_draw (pages, (guint) page, gtk_print_context_get_cairo_context (context));
}

static GtkPageSetup *
page_setup_new (AusPages *pages)
{
  GtkPageSetup *setup = gtk_page_setup_new ();
  double width, height;
  g_autoptr (GtkPaperSize) size = NULL;

  aus_pages_get_size (pages, &width, &height);
  size = gtk_paper_size_new (MAX (width, height) > 800 ? GTK_PAPER_NAME_A4
                                                       : GTK_PAPER_NAME_LETTER);
  gtk_page_setup_set_paper_size (setup, size);
  if (width > height)
    gtk_page_setup_set_orientation (setup, GTK_PAGE_ORIENTATION_LANDSCAPE);

  return setup;
}

static void
unref_pages (gpointer  data,
             GClosure *closure)
{
  g_object_unref (data);
}

GtkPrintOperation *
aus_print_operation_new (AusPages   *pages,
                         const char *job_name)
{
  GtkPrintOperation *operation = gtk_print_operation_new ();
  g_autoptr (GtkPageSetup) setup = page_setup_new (pages);

  /* A paper has its own margins: the page is the sheet. */
  gtk_print_operation_set_use_full_page (operation, TRUE);
  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  gtk_print_operation_set_default_page_setup (operation, setup);
  gtk_print_operation_set_job_name (operation, job_name);
  gtk_print_operation_set_embed_page_setup (operation, FALSE);
  /* The closures keep the pages for as long as the operation, which may run on after the page. */
  g_signal_connect_data (operation, "begin-print", G_CALLBACK (on_begin_print_cb),
                         g_object_ref (pages), unref_pages, 0);
  g_signal_connect_data (operation, "draw-page", G_CALLBACK (on_draw_page_cb),
                         g_object_ref (pages), unref_pages, 0);

  return operation;
}

static void
tell (GtkWidget  *teller,
      const char *reason)
{
  g_autofree char *text = NULL;

  if (gtk_widget_get_root (teller) == NULL)
    return;

  /* Translators: %s is the reason, as the print system words it */
  text = g_strdup_printf (_("Not printed: %s"), reason);
  gtk_widget_activate_action (teller, "win.tell", "s", text);
}

static void
on_done_cb (GtkPrintOperation      *operation,
            GtkPrintOperationResult result,
            GtkWidget              *teller)
{
  g_autoptr (GError) error = NULL;

  GtkPrintSettings *settings = gtk_print_operation_get_print_settings (operation);

  if (result == GTK_PRINT_OPERATION_RESULT_APPLY && settings != NULL)
    aus_print_memory_save (settings);
  if (result == GTK_PRINT_OPERATION_RESULT_ERROR)
    gtk_print_operation_get_error (operation, &error);
  if (error != NULL)
    tell (teller, error->message);
}

void
aus_print_run (AusPages   *pages,
               const char *job_name,
               GtkWindow  *parent,
               GtkWidget  *teller)
{
  g_autoptr (GtkPrintOperation) operation = aus_print_operation_new (pages, job_name);
  g_autoptr (GtkPrintSettings) settings = aus_print_memory_load ();
  g_autoptr (GError) error = NULL;

  if (settings != NULL)
    gtk_print_operation_set_print_settings (operation, settings);
  g_signal_connect_object (operation, "done", G_CALLBACK (on_done_cb), teller, 0);
  gtk_print_operation_set_allow_async (operation, TRUE);
  if (gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG, parent, &error)
      == GTK_PRINT_OPERATION_RESULT_ERROR)
    tell (teller, error->message);
}
