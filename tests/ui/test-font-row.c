/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <adwaita.h>

#include "app/preferences/aus-font-row.h"
#include "aus-resources.h"
#include "core/client/aus-sender.h"
#include "paper/aus-type.h"

/* The row that chooses the typeface of the papers: what it says, the dialog, and a family that is
 * not installed. */

typedef struct
{
  AusSender *sender;
  GtkWindow *window;
  GtkWidget *row;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  GtkWidget *list = gtk_list_box_new ();

  fixture->sender = aus_sender_new ();
  fixture->window = GTK_WINDOW (gtk_window_new ());
  fixture->row = g_object_new (AUS_TYPE_FONT_ROW, "field", "font", "entity", fixture->sender, NULL);
  gtk_list_box_append (GTK_LIST_BOX (list), fixture->row);
  gtk_window_set_child (fixture->window, list);
  gtk_window_present (fixture->window);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  gtk_window_destroy (fixture->window);
  while (g_main_context_iteration (NULL, FALSE))
    continue;
  g_object_unref (fixture->sender);
}

static GtkWidget *
find (GtkWidget  *widget,
      const char *icon)
{
  g_autofree char *name = NULL;

  if (GTK_IS_IMAGE (widget) || GTK_IS_BUTTON (widget))
    g_object_get (widget, "icon-name", &name, NULL);
  if (g_strcmp0 (name, icon) == 0)
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find (child, icon);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static void
assert_row (Fixture    *fixture,
            const char *subtitle,
            gboolean    warns)
{
  g_assert_cmpstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (fixture->row)), ==, subtitle);
  g_assert_cmpint (gtk_widget_get_visible (find (fixture->row, "dialog-warning-symbolic")), ==,
                   warns);
}

/* A family that is installed and not ours */
static char *
dup_other (void)
{
  g_autofree char *ours = aus_type_dup_family ("");
  GListModel *families = G_LIST_MODEL (pango_cairo_font_map_get_default ());

  for (guint i = 0; i < g_list_model_get_n_items (families); i++)
    {
      g_autoptr (PangoFontFamily) family = g_list_model_get_item (families, i);
      const char *name = pango_font_family_get_name (family);

      if (!g_str_equal (name, ours) && g_str_has_prefix (name, "DejaVu"))
        return g_strdup (name);
    }
  g_assert_not_reached ();
}

static void
test_says (Fixture       *fixture,
           gconstpointer  data)
{
  g_autofree char *ours = aus_type_dup_family ("");
  g_autofree char *automatic = g_strdup_printf ("Ausklang’s choice: %s", ours);
  g_autofree char *missing =
    g_strdup_printf ("Nowhere Sans is not installed here; papers are set in %s instead", ours);
  g_autofree char *other = dup_other ();
  g_autofree char *shouted = g_ascii_strup (other, -1);
  GtkWidget *reset = find (fixture->row, "edit-clear-symbolic");

  g_assert_cmpstr (ours, !=, "");
  assert_row (fixture, automatic, FALSE);
  g_assert_false (gtk_widget_get_visible (reset));

  /* Case is not what tells families apart. */
  g_object_set (fixture->sender, "font", shouted, NULL);
  assert_row (fixture, shouted, FALSE);
  g_assert_true (gtk_widget_get_visible (reset));

  g_object_set (fixture->sender, "font", "Nowhere Sans", NULL);
  assert_row (fixture, missing, TRUE);

  g_signal_emit_by_name (reset, "clicked");
  g_assert_cmpstr (fixture->sender->font, ==, "");
  assert_row (fixture, automatic, FALSE);
}

static GtkDialog *
find_dialog (void)
{
  GListModel *tops = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (tops); i++)
    {
      g_autoptr (GtkWidget) top = g_list_model_get_item (tops, i);

      if (GTK_IS_FONT_CHOOSER_DIALOG (top) && !gtk_widget_in_destruction (top))
        return GTK_DIALOG (top);
    }

  return NULL;
}

static gboolean
is_of (gpointer    item,
       const char *name)
{
  PangoFontFamily *family = PANGO_IS_FONT_FACE (item)     ? pango_font_face_get_family (item)
                            : PANGO_IS_FONT_FAMILY (item) ? item
                                                          : NULL;

  return family != NULL && g_str_equal (pango_font_family_get_name (family), name);
}

/* As a click in a list does. TRUE when the family is in one of the lists below @widget. */
static gboolean
click (GtkWidget  *widget,
       const char *name)
{
  GtkSelectionModel *list =
    GTK_IS_LIST_VIEW (widget) ? gtk_list_view_get_model (GTK_LIST_VIEW (widget)) : NULL;
  gboolean found = FALSE;

  for (guint i = 0; list != NULL && i < g_list_model_get_n_items (G_LIST_MODEL (list)); i++)
    {
      g_autoptr (GObject) item = g_list_model_get_item (G_LIST_MODEL (list), i);

      if (is_of (item, name))
        return gtk_selection_model_select_item (list, i, TRUE);
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && !found;
       child = gtk_widget_get_next_sibling (child))
    found = click (child, name);

  return found;
}

/* The list is filled bit by bit. */
static void
choose (GtkDialog  *dialog,
        const char *name)
{
  gint64 end = g_get_monotonic_time () + 20 * G_USEC_PER_SEC;

  while (!click (GTK_WIDGET (dialog), name))
    {
      g_assert_cmpint (g_get_monotonic_time (), <, end);
      g_main_context_iteration (NULL, FALSE);
    }
}

static void
test_dialog (Fixture       *fixture,
             gconstpointer  data)
{
  g_autofree char *other = dup_other ();
  GtkDialog *dialog;

  g_signal_emit_by_name (fixture->row, "activated");
  dialog = find_dialog ();
  g_assert_true (gtk_window_get_modal (GTK_WINDOW (dialog)));
  g_assert_cmpint (gtk_font_chooser_get_level (GTK_FONT_CHOOSER (dialog)), ==,
                   GTK_FONT_CHOOSER_LEVEL_FAMILY);
  choose (dialog, other);
  gtk_dialog_response (dialog, GTK_RESPONSE_CANCEL);
  g_assert_cmpstr (fixture->sender->font, ==, "");
  g_assert_null (find_dialog ());

  g_signal_emit_by_name (fixture->row, "activated");
  choose (find_dialog (), other);
  gtk_dialog_response (find_dialog (), GTK_RESPONSE_OK);
  g_assert_cmpstr (fixture->sender->font, ==, other);
  assert_row (fixture, other, FALSE);
}

#define ADD(name, func) \
  g_test_add ("/aus/font-row/" name, Fixture, NULL, set_up, func, tear_down)

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  aus_register_resource ();

  ADD ("says", test_says);
  ADD ("dialog", test_dialog);

  return g_test_run ();
}
