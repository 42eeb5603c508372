/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <adwaita.h>

#include "app/widgets/aus-notes-row.h"
#include "app/widgets/aus-secret-guard.h"
#include "app/widgets/aus-text-row.h"
#include "aus-resources.h"
#include "core/client/aus-client.h"

/* A window with a row, a row of several lines, an entry that no field stands behind, and one to
 * search in. What is refused is neither in the field nor in the client; what was there stays. */

typedef struct
{
  GtkWidget *window;
  AusClient *client;
  GtkWidget *row;
  GtkWidget *notes;
  GtkWidget *entry;
  GtkWidget *search;
} Desk;

static void
settle (void)
{
  for (int i = 0; i < 50; i++)
    {
      while (g_main_context_iteration (NULL, FALSE))
        ;
      g_usleep (1000);
    }
}

static void
set_up (Desk          *desk,
        gconstpointer  data)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *list = gtk_list_box_new ();

  desk->client = aus_client_new ();
  desk->row = g_object_new (AUS_TYPE_TEXT_ROW, "entity", desk->client, "field", "legal-name", NULL);
  desk->notes = g_object_new (AUS_TYPE_NOTES_ROW, "entity", desk->client, "field", "notes", NULL);
  desk->entry = gtk_entry_new ();
  desk->search = gtk_search_entry_new ();
  gtk_list_box_append (GTK_LIST_BOX (list), desk->row);
  gtk_list_box_append (GTK_LIST_BOX (list), desk->notes);
  gtk_box_append (GTK_BOX (box), list);
  gtk_box_append (GTK_BOX (box), desk->entry);
  gtk_box_append (GTK_BOX (box), desk->search);
  desk->window = gtk_window_new ();
  gtk_window_set_child (GTK_WINDOW (desk->window), box);
  gtk_window_present (GTK_WINDOW (desk->window));
  settle ();
}

static void
tear_down (Desk          *desk,
           gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (desk->window));
  settle ();
  g_object_unref (desk->client);
}

/* The widget that has the caret, with the focus in it */
static GtkWidget *
focus_text (Desk      *desk,
            GtkWidget *field)
{
  GtkWidget *focus;

  gtk_widget_child_focus (field, GTK_DIR_TAB_FORWARD);
  focus = gtk_window_get_focus (GTK_WINDOW (desk->window));
  g_assert_nonnull (focus);
  g_assert_true (gtk_widget_is_ancestor (focus, field) || focus == field);

  return focus;
}

static void
paste (GtkWidget  *text,
       const char *content)
{
  gdk_clipboard_set_text (gtk_widget_get_clipboard (text), content);
  gtk_widget_activate_action (text, "clipboard.paste", NULL);
  settle ();
}

/* The sentence in the bubble at @text, or at what holds a text view; NULL when there is none */
static const char *
get_bubble (GtkWidget *text)
{
  GtkWidget *holder = GTK_IS_TEXT_VIEW (text) ? gtk_widget_get_parent (text) : text;

  for (GtkWidget *child = gtk_widget_get_first_child (holder); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (GTK_IS_POPOVER (child) && gtk_widget_get_visible (child)
        && GTK_IS_LABEL (gtk_popover_get_child (GTK_POPOVER (child))))
      return gtk_label_get_label (GTK_LABEL (gtk_popover_get_child (GTK_POPOVER (child))));

  return NULL;
}

static void
test_row (Desk          *desk,
          gconstpointer  data)
{
  GtkWidget *text = focus_text (desk, desk->row);

  paste (text, "Meyer & Söhne");
  g_assert_cmpstr (desk->client->legal_name, ==, "Meyer & Söhne");
  g_assert_null (get_bubble (text));

  /* Over a selection */
  gtk_editable_select_region (GTK_EDITABLE (text), 0, -1);
  paste (text, "X7#kq9!mPzT4");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (text)), ==, "Meyer & Söhne");
  g_assert_cmpstr (desk->client->legal_name, ==, "Meyer & Söhne");
  g_assert_cmpstr (get_bubble (text), ==,
                   "This looks like a password. Keep it in the vault and name the entry here.\n"
                   "For example: “KeePassXC › Müller › Hosting”");

  /* The next edit takes the bubble away. */
  gtk_editable_set_position (GTK_EDITABLE (text), -1);
  paste (text, " GmbH");
  g_assert_cmpstr (desk->client->legal_name, ==, "Meyer & Söhne GmbH");
  g_assert_null (get_bubble (text));
}

static void
test_notes (Desk          *desk,
            gconstpointer  data)
{
  GtkWidget *text = focus_text (desk, desk->notes);
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (text));
  GtkTextIter start, end;

  paste (text, "Zugang zum Hosting\nPasswort: ");
  g_assert_cmpstr (desk->client->notes, ==, "Zugang zum Hosting\nPasswort: ");
  paste (text, "Distel44");
  g_assert_cmpstr (desk->client->notes, ==, "Zugang zum Hosting\nPasswort: ");
  g_assert_nonnull (get_bubble (text));
  paste (text, "im Tresor");
  g_assert_cmpstr (desk->client->notes, ==, "Zugang zum Hosting\nPasswort: im Tresor");
  g_assert_null (get_bubble (text));

  gtk_text_buffer_get_iter_at_offset (buffer, &start, 0);
  gtk_text_buffer_get_iter_at_offset (buffer, &end, 6);
  gtk_text_buffer_select_range (buffer, &start, &end);
  paste (text, "-----BEGIN RSA PRIVATE KEY-----");
  g_assert_cmpstr (desk->client->notes, ==, "Zugang zum Hosting\nPasswort: im Tresor");
}

/* What is in the file is shown, and can be edited away. */
static void
test_shown (Desk          *desk,
            gconstpointer  data)
{
  GtkWidget *text = focus_text (desk, desk->row);

  g_object_set (desk->client, "legal-name", "Passwort: Distel44", NULL);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (text)), ==, "Passwort: Distel44");
  gtk_editable_delete_text (GTK_EDITABLE (text), 17, 18);
  g_assert_cmpstr (desk->client->legal_name, ==, "Passwort: Distel4");

  text = focus_text (desk, desk->notes);
  g_object_set (desk->client, "notes", "Passwort: Distel44", NULL);
  g_assert_true (gtk_text_buffer_get_char_count (
                   gtk_text_view_get_buffer (GTK_TEXT_VIEW (text))) == 18);
}

static void
test_others (Desk          *desk,
             gconstpointer  data)
{
  GtkWidget *text = focus_text (desk, desk->entry);
  int far = 1000, end = -1;

  paste (text, "PIN: 4711");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (text)), ==, "");
  g_assert_nonnull (get_bubble (text));
  /* Whoever writes behind the end writes at the end: file choosers do. */
  gtk_editable_insert_text (GTK_EDITABLE (text), "letter", -1, &far);
  gtk_editable_insert_text (GTK_EDITABLE (text), ".eml", -1, &end);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (text)), ==, "letter.eml");
  text = focus_text (desk, desk->search);
  paste (text, "PIN: 4711");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (text)), ==, "PIN: 4711");
}

int
main (int    argc,
      char **argv)
{
  gtk_init ();
  adw_init ();
  g_test_init (&argc, &argv, NULL);
  aus_register_resource ();
  aus_secret_guard_watch ();

#define ADD(path, test) \
  g_test_add ("/aus/secret-guard/" path, Desk, NULL, set_up, test, tear_down)
  ADD ("row", test_row);
  ADD ("notes", test_notes);
  ADD ("shown", test_shown);
  ADD ("others", test_others);
#undef ADD

  return g_test_run ();
}
