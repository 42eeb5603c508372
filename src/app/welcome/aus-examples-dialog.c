/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-examples-dialog.h"

#include "app/aus-error-text.h"
#include "app/client-list/aus-client-item.h"
#include "app/welcome/aus-examples.h"
#include "app/widgets/aus-toasts.h"
#include "app/widgets/aus-ui-locale.h"
#include "core/base/aus-format.h"
#include "core/client/aus-label.h"

#include <glib/gi18n.h>

struct _AusExamplesDialog
{
  AdwWindow parent_instance;

  /* Template */
  AusToasts *toasts;
  GtkListBox *list;

  /* Owned */
  AusLibrary *library;
  AusLibrary *examples;
  GListStore *files;
};

G_DEFINE_FINAL_TYPE (AusExamplesDialog, aus_examples_dialog, ADW_TYPE_WINDOW)

enum
{
  SIGNAL_CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
tell_error (AusExamplesDialog *self,
            const GError      *error)
{
  g_autofree char *text = aus_error_text (error);

  aus_toasts_tell (self->toasts, text);
}

static GtkWidget *
make_row (gpointer item,
          gpointer user_data)
{
  AusClientFile *file = item;
  AusClient *client = aus_client_file_get_client (file);
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *avatar = adw_avatar_new (32, aus_client_file_get_title (file), TRUE);
  g_autofree char *subtitle =
    g_strdup_printf ("%s · %s · %s", aus_label (AUS_TYPE_TRADE, (int) client->trade),
                     aus_label (AUS_TYPE_LANGUAGE, (int) client->language),
                     aus_label (AUS_TYPE_STAGE, (int) client->ending->stage));

  /* On its own: set together, the title would be told first and taken for markup. */
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  g_object_set (row,
                "title", aus_client_file_get_title (file),
                "subtitle", subtitle,
                "activatable", TRUE,
                NULL);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), avatar);

  return row;
}

static gboolean
is_ours (AusClientFile *file)
{
  AusClient *client = aus_client_file_get_client (file);
  AusLanguage language = g_str_has_prefix (aus_ui_locale (), "de") ? AUS_LANGUAGE_DE
                                                                   : AUS_LANGUAGE_EN;

  return client->language == language;
}

/* The user's language first. */
static int
compare_files (gconstpointer a,
               gconstpointer b,
               gpointer      user_data)
{
  AusClientFile *first = (gpointer) a;
  AusClientFile *second = (gpointer) b;

  if (is_ours (first) != is_ours (second))
    return is_ours (first) ? -1 : 1;

  return aus_text_collate (aus_client_file_get_title (first), aus_client_file_get_title (second),
                           aus_ui_locale ());
}

static void
fill (AusExamplesDialog *self)
{
  g_autoptr (GError) error = NULL;

  self->examples = aus_examples_load (&error);
  if (self->examples == NULL)
    {
      tell_error (self, error);
      return;
    }

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->examples)); i++)
    {
      g_autoptr (AusClientFile) file = g_list_model_get_item (G_LIST_MODEL (self->examples), i);

      if (aus_client_file_get_client (file) != NULL)
        g_list_store_insert_sorted (self->files, file, compare_files, NULL);
    }
}

static void
on_row_activated_cb (AusExamplesDialog *self,
                     GtkListBoxRow     *row)
{
  g_autoptr (AusClientFile) example =
    g_list_model_get_item (G_LIST_MODEL (self->files), (guint) gtk_list_box_row_get_index (row));
  g_autoptr (GError) error = NULL;
  AusClientFile *file = aus_examples_take (self->examples, example, self->library, &error);

  if (file == NULL)
    {
      tell_error (self, error);
      return;
    }

  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, file);
  gtk_window_close (GTK_WINDOW (self));
}

static void
aus_examples_dialog_dispose (GObject *object)
{
  AusExamplesDialog *self = AUS_EXAMPLES_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), AUS_TYPE_EXAMPLES_DIALOG);
  g_clear_object (&self->library);
  g_clear_object (&self->examples);
  g_clear_object (&self->files);

  G_OBJECT_CLASS (aus_examples_dialog_parent_class)->dispose (object);
}

static void
aus_examples_dialog_class_init (AusExamplesDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = aus_examples_dialog_dispose;

  signals[SIGNAL_CHOSEN] =
    g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, AUS_TYPE_CLIENT_FILE);

  g_type_ensure (AUS_TYPE_TOASTS);
  gtk_widget_class_set_template_from_resource (widget_class, AUS_RESOURCE_BASE
                                               "/ui/welcome/aus-examples-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, AusExamplesDialog, toasts);
  gtk_widget_class_bind_template_child (widget_class, AusExamplesDialog, list);
  gtk_widget_class_bind_template_callback (widget_class, on_row_activated_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
aus_examples_dialog_init (AusExamplesDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->files = g_list_store_new (AUS_TYPE_CLIENT_FILE);
}

AusExamplesDialog *
aus_examples_dialog_new (GtkWindow  *parent,
                         AusLibrary *library)
{
  AusExamplesDialog *self = g_object_new (AUS_TYPE_EXAMPLES_DIALOG, "transient-for", parent, NULL);

  self->library = g_object_ref (library);
  fill (self);
  gtk_list_box_bind_model (self->list, G_LIST_MODEL (self->files), make_row, NULL, NULL);

  return self;
}
