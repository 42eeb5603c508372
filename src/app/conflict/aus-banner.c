/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-banner.h"

#include "app/aus-error-text.h"
#include "app/conflict/aus-conflict-dialog.h"
#include "app/widgets/aus-ui-locale.h"
#include "core/base/aus-format.h"
#include "core/ending/aus-secret-walk.h"
#include "core/library/aus-client-file.h"

#include <glib/gi18n.h>

struct _AusBanner
{
  AdwBin parent_instance;

  /* Template */
  GtkRevealer *revealer;
  GtkWidget *strip;
  GtkImage *symbol;
  GtkLabel *text;
  GtkButton *button;

  /* Owned */
  AusDataFile *file;
  AusClient *suspect;      /* of the file; heard while there is something like a secret in it */
  char *secret_path;       /* NULL: there is none */
  const char *secret_reason;
};

G_DEFINE_FINAL_TYPE (AusBanner, aus_banner, ADW_TYPE_BIN)

enum
{
  PROP_FILE = 1,
};

static char *
say_save_failed (AusBanner *self)
{
  const GError *error = aus_data_file_get_error (self->file);
  g_autofree char *reason = aus_error_text (error);

  /* Translators: %s is a whole sentence that gives the reason */
  return g_strdup_printf (_("Not saved yet; your changes are kept here. %s"), reason);
}

static void
show (AusBanner  *self,
      const char *text,
      const char *button)
{
  gtk_label_set_text (self->text, text);
  gtk_widget_set_visible (GTK_WIDGET (self->button), button != NULL);
  if (button != NULL)
    gtk_button_set_label (self->button, button);
  gtk_widget_set_visible (GTK_WIDGET (self->revealer), TRUE);
  gtk_revealer_set_reveal_child (self->revealer, TRUE);
}

static gboolean
is_closed (AusBanner *self)
{
  return AUS_IS_CLIENT_FILE (self->file)
         && aus_client_file_is_closed (AUS_CLIENT_FILE (self->file));
}

static char *
say_closed (AusBanner *self)
{
  AusClient *client = aus_client_file_get_client (AUS_CLIENT_FILE (self->file));
  AusDate day = client->closing->closed_on;
  g_autofree char *text = NULL;

  if (!aus_date_is_set (day))
    return g_strdup (_("This file is closed. You can read it, but not change it."));

  text = aus_format_date (day, AUS_DATE_STYLE_LONG, aus_ui_locale ());

  /* Translators: %s is a day */
  return g_strdup_printf (_("Closed on %s. You can read this file, but not change it."), text);
}

/* --- something like a secret ------------------------------------------------------------------ */

static void show_status (AusBanner *self);

/* The first one is told; then comes the next. */
static void
on_secret_cb (const char *path,
              const char *reason,
              gpointer    user_data)
{
  AusBanner *self = user_data;

  if (self->secret_path != NULL)
    return;

  self->secret_path = g_strdup (path);
  self->secret_reason = reason;
}

static void look_for_secrets (AusBanner *self);

static void
set_suspect (AusBanner *self,
             AusClient *client)
{
  if (self->suspect == client)
    return;

  if (self->suspect != NULL)
    g_signal_handlers_disconnect_by_func (self->suspect, look_for_secrets, self);
  g_set_object (&self->suspect, client);
  if (client != NULL)
    g_signal_connect_object (client, "edited", G_CALLBACK (look_for_secrets), self,
                             G_CONNECT_SWAPPED);
}

/* When a file is opened, and after each edit while something is found: what is typed or pasted here
 * is refused, so it can only have come from elsewhere. */
static void
look_for_secrets (AusBanner *self)
{
  AusClient *client = AUS_IS_CLIENT_FILE (self->file)
                        ? aus_client_file_get_client (AUS_CLIENT_FILE (self->file))
                        : NULL;

  g_clear_pointer (&self->secret_path, g_free);
  self->secret_reason = NULL;
  if (client != NULL)
    aus_secret_walk (AUS_ENTITY (client), on_secret_cb, self);
  set_suspect (self, self->secret_path != NULL ? client : NULL);
  show_status (self);
}

static char *
say_secret (AusBanner *self)
{
  /* Translators: %s is a whole sentence that says what it looks like and where it belongs */
  return g_strdup_printf (_("There is something in this file that does not belong there. %s"),
                          self->secret_reason);
}

/* --- the strip -------------------------------------------------------------------------------- */

/* That a file is closed is no trouble. */
static void
show_mood (AusBanner    *self,
           AusFileStatus status)
{
  gboolean calm = status == AUS_FILE_STATUS_OK && is_closed (self);

  gtk_image_set_from_icon_name (self->symbol, calm ? "changes-prevent-symbolic"
                                                   : "dialog-warning-symbolic");
  if (calm)
    gtk_widget_add_css_class (self->strip, "calm");
  else
    gtk_widget_remove_css_class (self->strip, "calm");
}

/* A strip that is merely not revealed would still be read to the blind by newer versions of GTK. */
static void
on_revealed_cb (AusBanner *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self->revealer),
                          gtk_revealer_get_reveal_child (self->revealer));
}

static void
show_status (AusBanner *self)
{
  AusFileStatus status = self->file != NULL ? aus_data_file_get_status (self->file)
                                            : AUS_FILE_STATUS_OK;
  g_autofree char *text = NULL;

  switch (status)
    {
    case AUS_FILE_STATUS_READ_ONLY:
      show (self,
            _("A newer version of Ausklang wrote this file. You can read it here, but not change "
              "it."),
            NULL);
      break;
    case AUS_FILE_STATUS_SAVE_FAILED:
      text = say_save_failed (self);
      show (self, text, _("_Try again"));
      break;
    case AUS_FILE_STATUS_CONFLICT:
      show (self,
            _("This file was changed somewhere else too. Nothing is overwritten until you choose."),
            _("_Compare…"));
      break;
    case AUS_FILE_STATUS_GONE:
      show (self, _("This file is no longer in the library’s folder."), NULL);
      break;
    case AUS_FILE_STATUS_OK:
    case AUS_FILE_STATUS_DAMAGED:
    default:
      if (is_closed (self))
        {
          text = say_closed (self);
          show (self, text, _("_Reopen"));
        }
      else if (self->secret_path != NULL)
        {
          text = say_secret (self);
          show (self, text, _("_Show"));
        }
      else
        gtk_revealer_set_reveal_child (self->revealer, FALSE);
    }
  show_mood (self, status);
}

static void
on_saved_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  /* A failure comes back as the status, so the strip says it. */
  aus_data_file_save_finish (AUS_DATA_FILE (source), result, NULL);
}

static void
on_button_clicked_cb (AusBanner *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  if (self->file == NULL)
    return;

  if (is_closed (self) && aus_data_file_get_status (self->file) == AUS_FILE_STATUS_OK)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.reopen", NULL);
  else if (aus_data_file_get_status (self->file) == AUS_FILE_STATUS_OK)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.show-member", "s", self->secret_path);
  else if (aus_data_file_get_status (self->file) == AUS_FILE_STATUS_CONFLICT)
    aus_conflict_dialog_show (GTK_WINDOW (root), self->file);
  else
    aus_data_file_save_async (self->file, NULL, on_saved_cb, NULL);
}

static void
set_file (AusBanner   *self,
          AusDataFile *file)
{
  if (self->file == file)
    return;

  if (self->file != NULL)
    {
      g_signal_handlers_disconnect_by_func (self->file, show_status, self);
      g_signal_handlers_disconnect_by_func (self->file, look_for_secrets, self);
    }
  g_set_object (&self->file, file);
  if (file != NULL)
    {
      g_signal_connect_object (file, "notify::status", G_CALLBACK (show_status), self,
                               G_CONNECT_SWAPPED);
      g_signal_connect_object (file, "notify::error", G_CALLBACK (show_status), self,
                               G_CONNECT_SWAPPED);
      if (AUS_IS_CLIENT_FILE (file))
        {
          g_signal_connect_object (file, "notify::closed", G_CALLBACK (show_status), self,
                                   G_CONNECT_SWAPPED);
          g_signal_connect_object (file, "notify::client", G_CALLBACK (look_for_secrets), self,
                                   G_CONNECT_SWAPPED);
        }
    }
  look_for_secrets (self);
}

static void
aus_banner_get_property (GObject    *object,
                         guint       id,
                         GValue     *value,
                         GParamSpec *pspec)
{
  if (id == PROP_FILE)
    g_value_set_object (value, AUS_BANNER (object)->file);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
aus_banner_set_property (GObject      *object,
                         guint         id,
                         const GValue *value,
                         GParamSpec   *pspec)
{
  if (id == PROP_FILE)
    set_file (AUS_BANNER (object), g_value_get_object (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
aus_banner_dispose (GObject *object)
{
  AusBanner *self = AUS_BANNER (object);

  /* Before the template, which would unparent it behind the bin's back. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  /* Before the template takes away the bound child behind the bin’s back */
  adw_bin_set_child (ADW_BIN (self), NULL);
  set_suspect (self, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), AUS_TYPE_BANNER);
  g_clear_object (&self->file);
  g_clear_pointer (&self->secret_path, g_free);

  G_OBJECT_CLASS (aus_banner_parent_class)->dispose (object);
}

static void
aus_banner_class_init (AusBannerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = aus_banner_get_property;
  object_class->set_property = aus_banner_set_property;
  object_class->dispose = aus_banner_dispose;

  g_object_class_install_property (object_class, PROP_FILE,
                                   g_param_spec_object ("file", NULL, NULL, AUS_TYPE_DATA_FILE,
                                                        G_PARAM_READWRITE
                                                            | G_PARAM_STATIC_STRINGS));

  gtk_widget_class_set_template_from_resource (widget_class,
                                               AUS_RESOURCE_BASE "/ui/conflict/aus-banner.ui");
  gtk_widget_class_bind_template_child (widget_class, AusBanner, revealer);
  gtk_widget_class_bind_template_child (widget_class, AusBanner, strip);
  gtk_widget_class_bind_template_child (widget_class, AusBanner, symbol);
  gtk_widget_class_bind_template_child (widget_class, AusBanner, text);
  gtk_widget_class_bind_template_child (widget_class, AusBanner, button);
  gtk_widget_class_bind_template_callback (widget_class, on_button_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_revealed_cb);
}

static void
aus_banner_init (AusBanner *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
