/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-problem-page.h"

#include "app/aus-dialogs.h"

#include <glib/gi18n.h>

struct _AusProblemPage
{
  AdwBin parent_instance;

  /* Template */
  AdwStatusPage *status;
  GtkLabel *message;

  /* Owned */
  AusClientFile *file;
};

G_DEFINE_FINAL_TYPE (AusProblemPage, aus_problem_page, ADW_TYPE_BIN)

enum
{
  PROP_FILE = 1,
};

static void
show_error (AusProblemPage *self)
{
  AusDataFile *file = AUS_DATA_FILE (self->file);
  const GError *error;
  g_autofree char *name = NULL;
  g_autofree char *text = NULL;

  if (file == NULL)
    return;

  error = aus_data_file_get_error (file);
  name = g_markup_escape_text (aus_data_file_get_base_name (file), -1);
  /* Translators: %s is the name of a file */
  text =
      g_strdup_printf (_("Ausklang does not understand “%s” and has left it untouched. Your other "
                         "clients are not affected. Put an older copy in its place or correct it; "
                         "it is read again at once."),
                       name);
  adw_status_page_set_description (self->status, text);
  gtk_label_set_text (self->message, error != NULL ? error->message : "");
  gtk_widget_set_visible (GTK_WIDGET (self->message), error != NULL);
}

static void
on_show_clicked_cb (AusProblemPage *self)
{
  if (self->file != NULL)
    aus_dialogs_show_in_files (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))),
                               aus_data_file_get_path (AUS_DATA_FILE (self->file)));
}

static void
set_file (AusProblemPage *self,
          AusClientFile  *file)
{
  if (self->file == file)
    return;

  if (self->file != NULL)
    g_signal_handlers_disconnect_by_func (self->file, show_error, self);
  g_set_object (&self->file, file);
  if (file != NULL)
    g_signal_connect_object (file, "notify::error", G_CALLBACK (show_error), self,
                             G_CONNECT_SWAPPED);
  show_error (self);
}

static void
aus_problem_page_get_property (GObject    *object,
                               guint       id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  if (id == PROP_FILE)
    g_value_set_object (value, AUS_PROBLEM_PAGE (object)->file);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
aus_problem_page_set_property (GObject      *object,
                               guint         id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  if (id == PROP_FILE)
    set_file (AUS_PROBLEM_PAGE (object), g_value_get_object (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
aus_problem_page_dispose (GObject *object)
{
  AusProblemPage *self = AUS_PROBLEM_PAGE (object);

  /* Before the template, which would unparent it behind the bin's back. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  /* Before the template takes away the bound child behind the bin’s back */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), AUS_TYPE_PROBLEM_PAGE);
  g_clear_object (&self->file);

  G_OBJECT_CLASS (aus_problem_page_parent_class)->dispose (object);
}

static void
aus_problem_page_class_init (AusProblemPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = aus_problem_page_get_property;
  object_class->set_property = aus_problem_page_set_property;
  object_class->dispose = aus_problem_page_dispose;

  g_object_class_install_property (object_class, PROP_FILE,
                                   g_param_spec_object ("file", NULL, NULL, AUS_TYPE_CLIENT_FILE,
                                                        G_PARAM_READWRITE
                                                            | G_PARAM_STATIC_STRINGS));

  gtk_widget_class_set_template_from_resource (widget_class,
                                               AUS_RESOURCE_BASE "/ui/welcome/aus-problem-page.ui");
  gtk_widget_class_bind_template_child (widget_class, AusProblemPage, status);
  gtk_widget_class_bind_template_child (widget_class, AusProblemPage, message);
  gtk_widget_class_bind_template_callback (widget_class, on_show_clicked_cb);
}

static void
aus_problem_page_init (AusProblemPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
