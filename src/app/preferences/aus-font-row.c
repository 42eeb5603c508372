/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-font-row.h"

#include <glib/gi18n.h>

#include "app/widgets/aus-field-link.h"
#include "paper/aus-type.h"

struct _AusFontRow
{
  AdwActionRow parent_instance;

  GtkWidget *warning; /* borrowed, like the next */
  GtkWidget *reset;
  AusFieldLink link;
};

G_DEFINE_FINAL_TYPE (AusFontRow, aus_font_row, ADW_TYPE_ACTION_ROW)

static void
show_font (GtkWidget *widget)
{
  AusFontRow *self = AUS_FONT_ROW (widget);
  g_auto (GValue) value = G_VALUE_INIT;
  g_autofree char *used = NULL;
  g_autofree char *text = NULL;
  gboolean installed;
  const char *font;

  if (!aus_field_link_get (&self->link, &value))
    return;

  font = g_value_get_string (&value);
  used = aus_type_dup_family (font);
  installed = *font == '\0' || g_ascii_strcasecmp (used, font) == 0;
  if (*font == '\0')
    /* Translators: %s is a typeface */
    text = g_strdup_printf (_("Ausklang’s choice: %s"), used);
  else if (installed)
    text = g_strdup (font);
  else
    /* Translators: %1$s and %2$s are typefaces */
    text = g_strdup_printf (_("%1$s is not installed here; papers are set in %2$s instead"), font,
                            used);

  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), text);
  gtk_widget_set_visible (self->warning, !installed);
  gtk_widget_set_visible (self->reset, *font != '\0');
}

static void
set_font (AusFontRow *self,
          const char *font)
{
  g_auto (GValue) value = G_VALUE_INIT;

  g_value_init (&value, G_TYPE_STRING);
  g_value_set_string (&value, font);
  aus_field_link_set (&self->link, &value);
  show_font (GTK_WIDGET (self));
}

static void
on_reset_clicked_cb (AusFontRow *self)
{
  set_font (self, "");
  /* The button is gone with what it took back. */
  gtk_widget_grab_focus (GTK_WIDGET (self));
}

static void
on_response_cb (AusFontRow *self,
                int         response,
                GtkWindow  *dialog)
{
  PangoFontFamily *family = gtk_font_chooser_get_font_family (GTK_FONT_CHOOSER (dialog));

  if (response == GTK_RESPONSE_OK && family != NULL)
    set_font (self, pango_font_family_get_name (family));
  gtk_window_destroy (dialog);
}

static void
on_activated_cb (AusFontRow *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  g_auto (GValue) value = G_VALUE_INIT;
  g_autofree char *used = NULL;
  GtkWidget *dialog;

  if (!GTK_IS_WINDOW (root) || !aus_field_link_get (&self->link, &value))
    return;

  used = aus_type_dup_family (g_value_get_string (&value));
  dialog = gtk_font_chooser_dialog_new (_("Typeface of the Papers"), GTK_WINDOW (root));
  gtk_window_set_modal (GTK_WINDOW (dialog), TRUE);
  gtk_window_set_destroy_with_parent (GTK_WINDOW (dialog), TRUE);
  gtk_font_chooser_set_level (GTK_FONT_CHOOSER (dialog), GTK_FONT_CHOOSER_LEVEL_FAMILY);
  gtk_font_chooser_set_font (GTK_FONT_CHOOSER (dialog), used);
  g_signal_connect_object (dialog, "response", G_CALLBACK (on_response_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
aus_font_row_get_property (GObject    *object,
                           guint       id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  aus_field_link_get_property (&AUS_FONT_ROW (object)->link, id, value);
}

static void
aus_font_row_set_property (GObject      *object,
                           guint         id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  aus_field_link_set_property (&AUS_FONT_ROW (object)->link, id, value);
}

static void
aus_font_row_dispose (GObject *object)
{
  aus_field_link_clear (&AUS_FONT_ROW (object)->link);

  G_OBJECT_CLASS (aus_font_row_parent_class)->dispose (object);
}

static void
aus_font_row_class_init (AusFontRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = aus_font_row_get_property;
  object_class->set_property = aus_font_row_set_property;
  object_class->dispose = aus_font_row_dispose;
  aus_field_link_install_properties (object_class);
}

static void
add_reset (AusFontRow *self)
{
  const char *name = _("Use Ausklang’s choice");

  self->reset = gtk_button_new_from_icon_name ("edit-clear-symbolic");
  gtk_widget_set_valign (self->reset, GTK_ALIGN_CENTER);
  gtk_widget_set_visible (self->reset, FALSE);
  gtk_widget_set_tooltip_text (self->reset, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->reset), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  name, -1);
  gtk_widget_add_css_class (self->reset, "flat");
  g_signal_connect_swapped (self->reset, "clicked", G_CALLBACK (on_reset_clicked_cb), self);
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), self->reset);
}

static void
aus_font_row_init (AusFontRow *self)
{
  g_object_set (self, "use-markup", FALSE, "subtitle-lines", 0, "activatable", TRUE, NULL);
  /* What it means is in the words beside it. */
  self->warning = g_object_new (GTK_TYPE_IMAGE, "icon-name", "dialog-warning-symbolic",
                                "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, "visible",
                                FALSE, NULL);
  gtk_widget_add_css_class (self->warning, "conflict-text");
  adw_action_row_add_prefix (ADW_ACTION_ROW (self), self->warning);
  add_reset (self);
  adw_action_row_add_suffix (ADW_ACTION_ROW (self),
                             gtk_image_new_from_icon_name ("go-next-symbolic"));
  aus_field_link_init (&self->link, GTK_WIDGET (self), show_font);
  g_signal_connect (self, "activated", G_CALLBACK (on_activated_cb), NULL);
}
