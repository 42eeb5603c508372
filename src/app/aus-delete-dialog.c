/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-delete-dialog.h"

#include "app/widgets/aus-ui-locale.h"
#include "core/base/aus-format.h"
#include "core/ending/aus-retained.h"

#include <glib/gi18n.h>

/* px: what the dialog gives its text, and what is left between question and buttons on 640 px */
#define TEXT_WIDTH 400
#define MAX_HEIGHT 320

/* How many there are of a kind, and the last day any of them is to be kept */
static guint
count (GPtrArray       *retained,
       AusRetentionKind kind,
       AusDate         *until)
{
  guint n = 0;

  *until = AUS_DATE_NONE;
  for (guint i = 0; i < retained->len; i++)
    {
      AusRetained *item = g_ptr_array_index (retained, i);

      if (item->kind != kind)
        continue;
      n++;
      if (aus_date_compare (item->until, *until) > 0)
        *until = item->until;
    }

  return n;
}

static char *
say_count (AusRetentionKind kind,
           guint            n)
{
  return g_strdup_printf (kind == AUS_RETENTION_INVOICE ? ngettext ("%u invoice", "%u invoices", n)
                                                        : ngettext ("%u letter", "%u letters", n),
                          n);
}

static void
add_row (GtkListBox *list,
         const char *title,
         const char *subtitle)
{
  GtkWidget *row = adw_action_row_new ();

  /* On its own: set together, the title would be told first and taken for markup. */
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  g_object_set (row, "title", title, "subtitle", subtitle, "title-lines", 0, "subtitle-lines", 0,
                "activatable", FALSE, NULL);
  gtk_list_box_append (list, row);
}

static void
add_kind (GtkListBox      *list,
          GPtrArray       *retained,
          AusLaw           law,
          AusRetentionKind kind)
{
  AusDate until;
  guint n = count (retained, kind, &until);
  g_autofree char *what = NULL;
  g_autofree char *day = NULL;
  g_autofree char *title = NULL;

  if (n == 0)
    return;

  what = say_count (kind, n);
  day = aus_format_date (until, AUS_DATE_STYLE_LONG, aus_ui_locale ());
  title = aus_date_is_set (until)
            /* Translators: %1$s is “3 invoices” or “1 letter”, %2$s a day */
            ? g_strdup_printf (_("%1$s, to be kept until %2$s"), what, day)
            : g_steal_pointer (&what);
  add_row (list, title, aus_retention_rule (law, kind));
}

static GtkWidget *
make_list (GPtrArray  *retained,
           AusLaw      law,
           const char *copy)
{
  GtkWidget *list = g_object_new (GTK_TYPE_LIST_BOX, "selection-mode", GTK_SELECTION_NONE, NULL);

  gtk_widget_add_css_class (list, "boxed-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("To be kept"), -1);
  add_kind (GTK_LIST_BOX (list), retained, law, AUS_RETENTION_INVOICE);
  add_kind (GTK_LIST_BOX (list), retained, law, AUS_RETENTION_LETTER);
  if (copy != NULL)
    add_row (GTK_LIST_BOX (list), _("A copy has been exported"), copy);

  return list;
}

static GtkWidget *
make_note (AusLaw law)
{
  gboolean doubtful = law != AUS_LAW_NONE && !aus_retention_is_verified (law);
  g_autofree char *text =
    doubtful ? g_strjoin (" ", _("This rule has not been checked against a source."),
                          _("Orientation, not legal advice."), NULL)
             : g_strdup (_("Orientation, not legal advice."));
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "wrap", TRUE, "xalign", 0.0,
                                   NULL);

  gtk_widget_add_css_class (label, "caption");
  gtk_widget_add_css_class (label, "dim-label");

  return label;
}

static GtkWidget *
make_body (void)
{
  return g_object_new (GTK_TYPE_LABEL, "wrap", TRUE, "justify", GTK_JUSTIFY_CENTER, "label",
                       _("The file goes to the trash. Papers that were sent, and backups, stay in "
                         "the library’s folder. Keep what the law asks for, here or elsewhere:"),
                       NULL);
}

/* All but the question scrolls where there is no room: with large text, on a small screen. What it
 * would like to have a scrolled window asks for another width than it gets. */
static GtkWidget *
make_scrolled (GtkWidget *box)
{
  GtkWidget *scrolled = g_object_new (GTK_TYPE_SCROLLED_WINDOW, "hscrollbar-policy",
                                      GTK_POLICY_NEVER, "child", box, NULL);
  int height;

  gtk_widget_measure (box, GTK_ORIENTATION_VERTICAL, TEXT_WIDTH, NULL, &height, NULL, NULL);
  g_object_set (scrolled, "min-content-height", MIN (height, MAX_HEIGHT), NULL);

  return scrolled;
}

GtkWidget *
aus_delete_dialog_new (GtkWindow  *parent,
                       const char *name,
                       AusClient  *client,
                       AusSender  *sender,
                       const char *copy)
{
  AusLaw law = aus_retained_get_law (client, sender);
  g_autoptr (GPtrArray) retained = aus_retained_list (client, law);
  g_autofree char *title = NULL;
  AdwMessageDialog *dialog;
  GtkWidget *box;

  if (retained->len == 0)
    return NULL;

  /* Translators: %s is a client’s name */
  title = g_strdup_printf (_("Delete “%s”?"), name);
  dialog = ADW_MESSAGE_DIALOG (adw_message_dialog_new (parent, title, NULL));
  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  gtk_box_append (GTK_BOX (box), make_body ());
  gtk_box_append (GTK_BOX (box), make_list (retained, law, copy));
  gtk_box_append (GTK_BOX (box), make_note (law));
  adw_message_dialog_set_extra_child (dialog, make_scrolled (box));
  adw_message_dialog_add_response (dialog, "cancel", _("_Cancel"));
  if (copy == NULL)
    adw_message_dialog_add_response (dialog, "export", _("_Export first…"));
  adw_message_dialog_add_response (dialog, "delete", _("_Delete"));
  adw_message_dialog_set_response_appearance (dialog, "delete", ADW_RESPONSE_DESTRUCTIVE);
  adw_message_dialog_set_default_response (dialog, "cancel");
  adw_message_dialog_set_close_response (dialog, "cancel");

  return GTK_WIDGET (dialog);
}
