/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-pdf-save.h"

#include <glib/gi18n.h>

#include "paper/aus-pdf.h"

typedef struct
{
  AusPages *pages;
  AusDate today;
  char *path;
} Save;

static void
save_free (gpointer data)
{
  Save *save = data;

  g_object_unref (save->pages);
  g_free (save->path);
  g_free (save);
}

static void
write_in_thread (GTask        *task,
                 gpointer      source,
                 gpointer      data,
                 GCancellable *cancellable)
{
  Save *save = data;
  GError *error = NULL;

  if (aus_pdf_write (save->pages, save->today, save->path, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
on_written_cb (GObject      *source,
               GAsyncResult *result,
               gpointer      user_data)
{
  GtkWidget *teller = GTK_WIDGET (source);
  Save *save = g_task_get_task_data (G_TASK (result));
  g_autofree char *name = g_path_get_basename (save->path);
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;

  if (g_task_propagate_boolean (G_TASK (result), &error))
    /* Translators: %s is a file name */
    text = g_strdup_printf (_("Saved as “%s”"), name);
  else
    /* Translators: the first %s is a file name, the second the reason */
    text = g_strdup_printf (_("“%s” was not saved: %s"), name, error->message);
  if (gtk_widget_get_root (teller) != NULL)
    gtk_widget_activate_action (teller, "win.tell", "s", text);
}

void
aus_pdf_save (GtkWidget *teller,
              AusPages  *pages,
              AusDate    today,
              GFile     *file)
{
  g_autoptr (GTask) task = NULL;
  Save *save;

  g_return_if_fail (GTK_IS_WIDGET (teller));
  g_return_if_fail (g_file_peek_path (file) != NULL);

  save = g_new0 (Save, 1);
  save->pages = pages;
  save->today = today;
  save->path = g_file_get_path (file);
  task = g_task_new (teller, NULL, on_written_cb, NULL);
  g_task_set_task_data (task, save, save_free);
  g_task_run_in_thread (task, write_in_thread);
}
