/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-conflict-dialog.h"

#include "app/aus-error-text.h"
#include "app/conflict/aus-difference.h"
#include "app/widgets/aus-toasts.h"
#include "app/widgets/aus-ui-locale.h"

#include <glib/gi18n.h>

#define AUS_TYPE_CONFLICT_DIALOG (aus_conflict_dialog_get_type ())
G_DECLARE_FINAL_TYPE (AusConflictDialog, aus_conflict_dialog, AUS, CONFLICT_DIALOG, AdwWindow)

struct _AusConflictDialog
{
  AdwWindow parent_instance;

  /* Template */
  AusToasts *toasts;
  GtkLabel *summary;
  GtkListBox *list;

  /* Owned */
  AusDataFile *file;
};

G_DEFINE_FINAL_TYPE (AusConflictDialog, aus_conflict_dialog, ADW_TYPE_WINDOW)

static GtkWidget *
make_side (const char *heading,
           const char *text)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *title = gtk_label_new (heading);
  GtkWidget *value = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (title), 0);
  gtk_label_set_xalign (GTK_LABEL (value), 0);
  gtk_label_set_wrap (GTK_LABEL (value), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (value), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_selectable (GTK_LABEL (value), TRUE);
  gtk_widget_add_css_class (title, "caption");
  gtk_widget_add_css_class (title, "dim-label");
  gtk_widget_set_hexpand (box, TRUE);
  gtk_box_append (GTK_BOX (box), title);
  gtk_box_append (GTK_BOX (box), value);

  return box;
}

static GtkWidget *
make_row (gpointer item,
          gpointer user_data)
{
  AusDifference *difference = item;
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *sides = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *place = gtk_label_new (aus_difference_get_place (difference));

  gtk_label_set_xalign (GTK_LABEL (place), 0);
  gtk_label_set_wrap (GTK_LABEL (place), TRUE);
  gtk_widget_add_css_class (place, "heading");
  gtk_box_set_homogeneous (GTK_BOX (sides), TRUE);
  gtk_box_append (GTK_BOX (sides), make_side (_("Here"), aus_difference_get_mine (difference)));
  gtk_box_append (GTK_BOX (sides), make_side (_("There"), aus_difference_get_theirs (difference)));
  gtk_widget_add_css_class (box, "difference");
  gtk_box_append (GTK_BOX (box), place);
  gtk_box_append (GTK_BOX (box), sides);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);

  return row;
}

static void
show_differences (AusConflictDialog *self)
{
  AusEntity *mine = aus_data_file_get_root (self->file);
  AusEntity *theirs = aus_data_file_get_theirs (self->file);
  g_autoptr (GListModel) found = NULL;
  g_autofree char *text = NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->list), FALSE);
  if (mine == NULL || theirs == NULL)
    {
      gtk_label_set_text (self->summary,
                          _("The other side has deleted the file or left something that cannot be "
                            "read. You can write what is here in its place, or let it go."));
      return;
    }

  found = aus_difference_list (mine, theirs, aus_ui_locale ());
  if (g_list_model_get_n_items (found) == 0)
    {
      gtk_label_set_text (self->summary,
                          _("Both versions say the same where this version of Ausklang "
                            "can compare them."));
      return;
    }

  text = g_strdup_printf (ngettext ("The two versions differ in %u place.",
                                    "The two versions differ in %u places.",
                                    g_list_model_get_n_items (found)),
                          g_list_model_get_n_items (found));
  gtk_label_set_text (self->summary, text);
  gtk_list_box_bind_model (self->list, found, make_row, NULL, NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->list), TRUE);
}

static void
finish (AusConflictDialog *self,
        gboolean           done,
        GError            *error)
{
  g_autofree char *text = NULL;

  if (done)
    {
      gtk_window_close (GTK_WINDOW (self));
      return;
    }

  text = aus_error_text (error);
  aus_toasts_tell (self->toasts, text);
  show_differences (self);
}

static void
on_keep_mine (GtkWidget  *widget,
              const char *action,
              GVariant   *parameter)
{
  AusConflictDialog *self = AUS_CONFLICT_DIALOG (widget);
  g_autoptr (GError) error = NULL;
  gboolean done = aus_data_file_take_mine (self->file, &error);

  finish (self, done, error);
}

static void
on_take_theirs (GtkWidget  *widget,
                const char *action,
                GVariant   *parameter)
{
  AusConflictDialog *self = AUS_CONFLICT_DIALOG (widget);
  g_autoptr (GError) error = NULL;
  gboolean done = aus_data_file_take_theirs (self->file, &error);

  finish (self, done, error);
}

static void
aus_conflict_dialog_dispose (GObject *object)
{
  AusConflictDialog *self = AUS_CONFLICT_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), AUS_TYPE_CONFLICT_DIALOG);
  g_clear_object (&self->file);

  G_OBJECT_CLASS (aus_conflict_dialog_parent_class)->dispose (object);
}

static void
aus_conflict_dialog_class_init (AusConflictDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = aus_conflict_dialog_dispose;

  g_type_ensure (AUS_TYPE_TOASTS);
  gtk_widget_class_set_template_from_resource (widget_class, AUS_RESOURCE_BASE
                                               "/ui/conflict/aus-conflict-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, AusConflictDialog, toasts);
  gtk_widget_class_bind_template_child (widget_class, AusConflictDialog, summary);
  gtk_widget_class_bind_template_child (widget_class, AusConflictDialog, list);
  gtk_widget_class_install_action (widget_class, "conflict.keep-mine", NULL, on_keep_mine);
  gtk_widget_class_install_action (widget_class, "conflict.take-theirs", NULL, on_take_theirs);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
aus_conflict_dialog_init (AusConflictDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
aus_conflict_dialog_show (GtkWindow   *parent,
                          AusDataFile *file)
{
  AusConflictDialog *self;

  g_return_if_fail (GTK_IS_WINDOW (parent));
  g_return_if_fail (AUS_IS_DATA_FILE (file));

  self = g_object_new (AUS_TYPE_CONFLICT_DIALOG, "transient-for", parent, NULL);
  self->file = g_object_ref (file);
  show_differences (self);
  gtk_window_present (GTK_WINDOW (self));
}
