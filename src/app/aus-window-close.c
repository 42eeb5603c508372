/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-window-private.h"

#include "app/aus-error-text.h"
#include "app/client-list/aus-client-item.h"

#include <glib/gi18n.h>

static void
on_response_cb (AusWindow  *self,
                const char *response)
{
  if (!g_str_equal (response, "close"))
    return;

  self->closing = TRUE;
  gtk_window_close (GTK_WINDOW (self));
}

/* The clients whose newest changes are in memory only, one a line */
static char *
list_unsaved (AusLibrary *library)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (library)); i++)
    {
      g_autoptr (AusClientFile) file = g_list_model_get_item (G_LIST_MODEL (library), i);

      if (aus_data_file_is_dirty (AUS_DATA_FILE (file)))
        g_ptr_array_add (names, g_strdup_printf ("• %s", aus_client_file_get_title (file)));
    }
  if (aus_data_file_is_dirty (aus_library_get_sender_file (library)))
    g_ptr_array_add (names, g_strdup_printf ("• %s", _("Who you are")));
  if (aus_data_file_is_dirty (aus_library_get_network_file (library)))
    g_ptr_array_add (names, g_strdup_printf ("• %s", _("Your colleagues")));
  g_ptr_array_add (names, NULL);

  return g_strjoinv ("\n", (char **) names->pdata);
}

gboolean
aus_window_hold_closing (AusWindow *self)
{
  AusLibrary *library = aus_session_get_library (self->session);
  g_autoptr (GError) error = NULL;
  g_autofree char *reason = NULL;
  g_autofree char *names = NULL;
  GtkWidget *dialog;

  /* A row that waits for a pause in typing takes its text when the focus leaves it. */
  gtk_window_set_focus (GTK_WINDOW (self), NULL);
  if (aus_library_flush (library, &error))
    return FALSE;

  reason = aus_error_text (error);
  names = list_unsaved (library);
  dialog = adw_message_dialog_new (GTK_WINDOW (self), _("Close without saving?"), NULL);
  /* Translators: the first %s is a sentence with the reason, the second a list of names */
  adw_message_dialog_format_body (ADW_MESSAGE_DIALOG (dialog),
                                  _("%s If you close now, the newest changes to these are "
                                    "lost:\n\n%s"),
                                  reason, names);
  adw_message_dialog_add_responses (ADW_MESSAGE_DIALOG (dialog),
                                    "keep", _("_Keep open"),
                                    "close", _("_Close anyway"),
                                    NULL);
  adw_message_dialog_set_response_appearance (ADW_MESSAGE_DIALOG (dialog), "close",
                                              ADW_RESPONSE_DESTRUCTIVE);
  adw_message_dialog_set_default_response (ADW_MESSAGE_DIALOG (dialog), "keep");
  adw_message_dialog_set_close_response (ADW_MESSAGE_DIALOG (dialog), "keep");
  g_signal_connect_object (dialog, "response", G_CALLBACK (on_response_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));

  return TRUE;
}
