/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <adwaita.h>
#include <glib/gstdio.h>

#include "app/transition/aus-plan-fill.h"
#include "app/transition/aus-template-dialog.h"
#include "aus-resources.h"
#include "core/plan/aus-own-templates.h"

/* A plan becomes a template, which is offered beside the program's own. */

typedef struct
{
  AusClient *client;
  AusPlan *plan;
  GtkWidget *window;
  GtkWidget *teller;
  char *library;
  char *told, *told_file;
} Fixture;

static void
on_tell_cb (GSimpleAction *action,
            GVariant      *parameter,
            gpointer       user_data)
{
  Fixture *fixture = user_data;

  g_free (fixture->told);
  fixture->told = g_variant_dup_string (parameter, NULL);
}

static void
on_tell_file_cb (GSimpleAction *action,
                 GVariant      *parameter,
                 gpointer       user_data)
{
  Fixture *fixture = user_data;

  g_clear_pointer (&fixture->told, g_free);
  g_clear_pointer (&fixture->told_file, g_free);
  g_variant_get (parameter, "(ss)", &fixture->told, &fixture->told_file);
}

static void
turn (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  static const GActionEntry entries[] = {
    { "tell", on_tell_cb, "s" },
    { "tell-file", on_tell_file_cb, "(ss)" },
  };
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();
  AusStep *step;

  fixture->library = g_dir_make_tmp ("aus-dialog-XXXXXX", NULL);
  fixture->client = aus_client_new ();
  step = aus_entity_list_add_new (fixture->client->steps);
  g_object_set (step, "origin", "talk", "name", "Talk to the client", "offset", -4, NULL);
  fixture->plan = aus_plan_new (fixture->client, aus_date_new (2026, 11, 23));
  g_action_map_add_action_entries (G_ACTION_MAP (actions), entries, G_N_ELEMENTS (entries),
                                   fixture);
  fixture->teller = gtk_label_new ("");
  fixture->window = gtk_window_new ();
  gtk_widget_insert_action_group (fixture->window, "win", G_ACTION_GROUP (actions));
  gtk_window_set_child (GTK_WINDOW (fixture->window), fixture->teller);
  gtk_window_present (GTK_WINDOW (fixture->window));
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_autofree char *plans = g_build_filename (fixture->library, "plans", NULL);
  g_autoptr (GPtrArray) list = aus_own_templates_list (fixture->library);

  gtk_window_destroy (GTK_WINDOW (fixture->window));
  turn ();
  g_assert_finalize_object (fixture->plan);
  g_assert_finalize_object (fixture->client);
  for (guint i = 0; i < list->len; i++)
    {
      g_autofree char *path =
        g_build_filename (plans, ((AusOwnTemplate *) g_ptr_array_index (list, i))->file, NULL);

      g_remove (path);
    }
  g_rmdir (plans);
  g_assert_cmpint (g_rmdir (fixture->library), ==, 0);
  g_free (fixture->library);
  g_free (fixture->told);
  g_free (fixture->told_file);
}

/* The first widget of @type below @widget */
static GtkWidget *
find (GtkWidget *widget,
      GType      type)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find (child, type);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static AdwMessageDialog *
ask (Fixture    *fixture,
     const char *name)
{
  AusTemplateDialog *dialog = aus_template_dialog_present (fixture->teller, fixture->library,
                                                           fixture->plan, AUS_TRADE_DESIGN);

  gtk_editable_set_text (GTK_EDITABLE (find (GTK_WIDGET (dialog), ADW_TYPE_ENTRY_ROW)), name);

  return ADW_MESSAGE_DIALOG (dialog);
}

static AusOwnTemplate *
get_only (GPtrArray *list)
{
  g_assert_cmpuint (list->len, ==, 1);

  return g_ptr_array_index (list, 0);
}

static void
test_save (Fixture       *fixture,
           gconstpointer  data)
{
  AdwMessageDialog *dialog = ask (fixture, "  My design ");
  g_autofree char *path =
    g_build_filename (fixture->library, "plans", "my-design.json", NULL);
  g_autoptr (GPtrArray) list = NULL;
  AusPlanTemplate *template;

  g_assert_true (adw_message_dialog_get_response_enabled (dialog, "save"));
  adw_message_dialog_response (dialog, "save");
  g_assert_cmpstr (fixture->told, ==, "Template “My design” saved");
  g_assert_cmpstr (fixture->told_file, ==, path);

  list = aus_own_templates_list (fixture->library);
  template = get_only (list)->template;
  g_assert_cmpstr (aus_plan_template_get_name (template), ==, "My design");
  g_assert_cmpint (aus_plan_template_get_trade (template), ==, AUS_TRADE_DESIGN);
  g_assert_cmpstr (aus_plan_template_get_step (template, 0)->names[AUS_LANGUAGE_DE], ==,
                   "Gespräch führen");
  g_assert_cmpint (aus_plan_template_get_step (template, 0)->offset, ==, -4);
}

static void
test_no_name (Fixture       *fixture,
              gconstpointer  data)
{
  AdwMessageDialog *dialog = ask (fixture, "   ");

  g_assert_false (adw_message_dialog_get_response_enabled (dialog, "save"));
  adw_message_dialog_response (dialog, "cancel");
  g_assert_null (fixture->told);
}

/* It says so before, and Enter does not do it by the way. */
static void
test_replace (Fixture       *fixture,
              gconstpointer  data)
{
  AdwMessageDialog *dialog = ask (fixture, "Mine");
  g_autoptr (GPtrArray) list = NULL;

  g_assert_cmpstr (adw_message_dialog_get_response_label (dialog, "save"), ==, "_Save");
  g_assert_cmpstr (adw_message_dialog_get_default_response (dialog), ==, "save");
  adw_message_dialog_response (dialog, "save");
  g_object_set (aus_entity_list_peek (fixture->client->steps, 0), "offset", -9, NULL);

  dialog = ask (fixture, "MINE");
  g_assert_cmpstr (adw_message_dialog_get_response_label (dialog, "save"), ==, "_Replace");
  g_assert_cmpint (adw_message_dialog_get_response_appearance (dialog, "save"), ==,
                   ADW_RESPONSE_DESTRUCTIVE);
  g_assert_cmpstr (adw_message_dialog_get_default_response (dialog), ==, "");
  g_assert_true (gtk_widget_activate (find (GTK_WIDGET (dialog), ADW_TYPE_ENTRY_ROW)));
  list = aus_own_templates_list (fixture->library);
  g_assert_cmpint (aus_plan_template_get_step (get_only (list)->template, 0)->offset, ==, -4);

  adw_message_dialog_response (dialog, "save");
  g_clear_pointer (&list, g_ptr_array_unref);
  list = aus_own_templates_list (fixture->library);
  g_assert_cmpint (aus_plan_template_get_step (get_only (list)->template, 0)->offset, ==, -9);
}

static void
test_unwritable (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autofree char *plans = g_build_filename (fixture->library, "plans", NULL);

  g_assert_true (g_file_set_contents (plans, "in the way", -1, NULL));
  adw_message_dialog_response (ask (fixture, "Mine"), "save");
  g_assert_true (g_str_has_prefix (fixture->told, "The template was not saved. "));
  g_assert_null (fixture->told_file);
  g_assert_cmpint (g_remove (plans), ==, 0);
}

static void
check_item (GMenu      *menu,
            int         position,
            const char *label,
            const char *target)
{
  g_autofree char *its_label = NULL;
  g_autofree char *its_target = NULL;

  g_assert_true (g_menu_model_get_item_attribute (G_MENU_MODEL (menu), position,
                                                  G_MENU_ATTRIBUTE_LABEL, "s", &its_label));
  g_assert_true (g_menu_model_get_item_attribute (G_MENU_MODEL (menu), position,
                                                  G_MENU_ATTRIBUTE_TARGET, "s", &its_target));
  g_assert_cmpstr (its_label, ==, label);
  g_assert_cmpstr (its_target, ==, target);
}

static void
test_menu (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (GMenu) menu = g_menu_new ();

  g_assert_cmpuint (aus_plan_fill_update_menu (menu, fixture->library, AUS_TRADE_WEB), ==, 1);
  adw_message_dialog_response (ask (fixture, "snake_case"), "save");
  adw_message_dialog_response (ask (fixture, "Mine"), "save");
  g_assert_cmpuint (aus_plan_fill_update_menu (menu, fixture->library, AUS_TRADE_WEB), ==, 3);
  g_assert_cmpint (g_menu_model_get_n_items (G_MENU_MODEL (menu)), ==, 3);
  check_item (menu, 0, "_Fill from the template for Web development", "web");
  check_item (menu, 1, "Fill from “Mine”", "mine.json");
  check_item (menu, 2, "Fill from “snake__case”", "snake-case.json");
}

#define ADD_(name, func) \
  g_test_add ("/aus/plan-template-dialog/" name, Fixture, NULL, set_up, func, tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  aus_register_resource ();
  adw_init ();

  ADD_ ("save", test_save);
  ADD_ ("no-name", test_no_name);
  ADD_ ("replace", test_replace);
  ADD_ ("unwritable", test_unwritable);
  ADD_ ("menu", test_menu);

  return g_test_run ();
}
