/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <adwaita.h>
#include <string.h>

#include "app/transition/aus-step-editor.h"
#include "aus-resources.h"

/* The fields of one step: what they show and set, what it waits for, and how it goes. */

typedef struct
{
  AusClient *client;
  AusHistory *history;
  AusPlan *plan;
  AusPlanner *planner;
  AusPlanItem *first, *second;
  GtkWidget *window, *box;
  AusStepEditor *editor;
  char *told;
} Fixture;

static void
turn (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

static void
on_tell_cb (Fixture    *fixture,
            const char *text,
            gboolean    undoable)
{
  g_assert_true (undoable);
  g_free (fixture->told);
  fixture->told = g_strdup (text);
}

static void
edit (Fixture     *fixture,
      AusPlanItem *item)
{
  aus_step_editor_edit (fixture->editor, fixture->planner, item, fixture->box);
  turn ();
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  AusDate last_day = aus_date_new (2026, 12, 31);

  fixture->client = aus_client_new ();
  g_object_set (fixture->client->ending, "last-day", &last_day, NULL);
  fixture->history = aus_history_new (AUS_ENTITY (fixture->client));
  fixture->plan = aus_plan_new (fixture->client, aus_date_new (2026, 11, 23));
  fixture->first =
    aus_plan_add_step (fixture->plan, "Sort", AUS_LANE_HANDOVER, aus_date_new (2026, 12, 7), 2);
  fixture->second =
    aus_plan_add_step (fixture->plan, "Send", AUS_LANE_HANDOVER, aus_date_new (2026, 12, 10), 1);
  aus_history_clear (fixture->history);
  fixture->planner = aus_planner_new (fixture->plan, fixture->history);
  g_signal_connect_swapped (fixture->planner, "tell", G_CALLBACK (on_tell_cb), fixture);

  fixture->editor = g_object_new (AUS_TYPE_STEP_EDITOR, NULL);
  fixture->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_widget_set_parent (GTK_WIDGET (fixture->editor), fixture->box);
  fixture->window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 500, 700);
  gtk_window_set_child (GTK_WINDOW (fixture->window), fixture->box);
  gtk_window_present (GTK_WINDOW (fixture->window));
  edit (fixture, fixture->second);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  /* The window remembers the popover for a while. */
  g_object_ref (fixture->editor);
  gtk_widget_unparent (GTK_WIDGET (fixture->editor));
  g_object_run_dispose (G_OBJECT (fixture->editor));
  g_object_unref (fixture->editor);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  turn ();
  g_assert_finalize_object (fixture->planner);
  g_assert_finalize_object (fixture->plan);
  g_assert_finalize_object (fixture->history);
  g_assert_finalize_object (fixture->client);
  g_free (fixture->told);
}

/* The first widget below @widget of that type for which @fits, with @text as title or label */
static GtkWidget *
find (GtkWidget  *widget,
      GType       type,
      const char *property,
      const char *text)
{
  g_autofree char *own = NULL;

  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type))
    {
      if (property == NULL)
        return widget;
      g_object_get (widget, property, &own, NULL);
      if (g_strcmp0 (own, text) == 0)
        return widget;
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find (child, type, property, text);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static GtkWidget *
get_row (Fixture    *fixture,
         const char *title)
{
  GtkWidget *row =
    find (GTK_WIDGET (fixture->editor), ADW_TYPE_PREFERENCES_ROW, "title", title);

  g_assert_nonnull (row);

  return row;
}

static AusStep *
get_step (Fixture *fixture)
{
  return aus_plan_item_get_step (fixture->second);
}

static void
assert_summary (Fixture    *fixture,
                const char *text)
{
  GtkWidget *label = find (GTK_WIDGET (fixture->editor), GTK_TYPE_LABEL, NULL, NULL);

  g_assert_cmpstr (gtk_label_get_label (GTK_LABEL (label)), ==, text);
}

static void
choose (Fixture    *fixture,
        const char *title,
        guint       n)
{
  adw_combo_row_set_selected (ADW_COMBO_ROW (get_row (fixture, title)), n);
  turn ();
}

static void
spin (Fixture    *fixture,
      const char *title,
      double      value)
{
  GtkWidget *button = find (get_row (fixture, title), GTK_TYPE_SPIN_BUTTON, NULL, NULL);

  gtk_spin_button_set_value (GTK_SPIN_BUTTON (button), value);
  turn ();
}

static void
assert_days (AusPlanItem *item,
             const char  *start,
             const char  *end)
{
  g_autofree char *first = aus_date_to_iso (aus_plan_item_get_start (item));
  g_autofree char *last = aus_date_to_iso (aus_plan_item_get_end (item));

  g_assert_cmpstr (first, ==, start);
  g_assert_cmpstr (last, ==, end);
}

/* Each field sets the step, the plan follows at once, and each is one undo step. */
static void
test_fields (Fixture       *fixture,
             gconstpointer  data)
{
  AusStep *step = get_step (fixture);

  gtk_editable_set_text (GTK_EDITABLE (get_row (fixture, "Name")), "Send all");
  g_assert_cmpstr (step->name, ==, "Send all");
  choose (fixture, "Who does it", AUS_PARTY_CLIENT);
  g_assert_cmpint (step->owner, ==, AUS_PARTY_CLIENT);
  choose (fixture, "Lane", AUS_LANE_MONEY);
  g_assert_cmpint (step->lane, ==, AUS_LANE_MONEY);
  spin (fixture, "Takes", 3);
  assert_days (fixture->second, "2026-12-10", "2026-12-14");

  g_assert_true (aus_history_undo (fixture->history));
  assert_days (fixture->second, "2026-12-10", "2026-12-10");
  g_assert_true (aus_history_undo (fixture->history));
  g_assert_cmpint (step->lane, ==, AUS_LANE_HANDOVER);
  g_assert_true (aus_history_undo (fixture->history));
  g_assert_cmpint (step->owner, ==, AUS_PARTY_ME);
  g_assert_true (aus_history_undo (fixture->history));
  g_assert_cmpstr (step->name, ==, "Send");
  g_assert_false (aus_history_can_undo (fixture->history));
}

/* Set by hand it stays; given back, the plan decides again. The title says what the days mean. */
static void
test_release (Fixture       *fixture,
              gconstpointer  data)
{
  GtkWidget *release = find (GTK_WIDGET (fixture->editor), GTK_TYPE_BUTTON, "label",
                             "_Back to the plan");

  spin (fixture, "Ends after", -5);
  assert_days (fixture->second, "2026-12-10", "2026-12-10");
  g_assert_true (gtk_widget_get_visible (release));
  g_signal_emit_by_name (release, "clicked");
  turn ();
  assert_days (fixture->second, "2026-12-24", "2026-12-24");
  g_assert_false (gtk_widget_get_visible (release));

  choose (fixture, "Counted from", AUS_ANCHOR_STEP);
  g_assert_nonnull (get_row (fixture, "Begins after"));
  g_assert_false (gtk_widget_get_visible (get_row (fixture, "Project")));
  choose (fixture, "Counted from", AUS_ANCHOR_PROJECT_END);
  g_assert_true (gtk_widget_get_visible (get_row (fixture, "Project")));
}

/* What it may wait for are the other steps; a tick is a gate, and the row names it. */
static void
test_gates (Fixture       *fixture,
            gconstpointer  data)
{
  AdwExpanderRow *gate = ADW_EXPANDER_ROW (get_row (fixture, "Waits for"));
  GtkWidget *check;

  g_assert_cmpstr (adw_expander_row_get_subtitle (gate), ==, "Nothing");
  g_assert_null (find (GTK_WIDGET (gate), GTK_TYPE_CHECK_BUTTON, NULL, NULL));
  adw_expander_row_set_expanded (gate, TRUE);
  turn ();
  check = find (get_row (fixture, "Sort"), GTK_TYPE_CHECK_BUTTON, NULL, NULL);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), TRUE);
  turn ();
  g_assert_true (aus_step_waits_for (get_step (fixture),
                                     aus_plan_item_get_step (fixture->first)->id));
  g_assert_cmpstr (adw_expander_row_get_subtitle (gate), ==, "Sort");

  /* Another step has other rows. */
  edit (fixture, fixture->first);
  g_assert_false (adw_expander_row_get_expanded (gate));
  g_assert_cmpstr (adw_expander_row_get_subtitle (gate), ==, "Nothing");
}

static void
test_state (Fixture       *fixture,
            gconstpointer  data)
{
  assert_summary (fixture, "Send · Thu 10 Dec · Handover, Me · Set by hand");
  choose (fixture, "State", AUS_STEP_STATE_DONE);
  g_assert_true (aus_plan_item_is_done (fixture->second));
  g_assert_true (aus_date_equal (get_step (fixture)->done_on, aus_date_new (2026, 11, 23)));
  g_assert_true (aus_history_undo (fixture->history));
  g_assert_cmpuint (adw_combo_row_get_selected (ADW_COMBO_ROW (get_row (fixture, "State"))), ==,
                    AUS_STEP_STATE_OPEN);
}

/* A step of the user's own is gone, with a way back. */
static void
test_delete (Fixture       *fixture,
             gconstpointer  data)
{
  GtkWidget *trash = find (GTK_WIDGET (fixture->editor), GTK_TYPE_BUTTON, "icon-name",
                           "user-trash-symbolic");

  g_signal_emit_by_name (trash, "clicked");
  turn ();
  g_assert_false (gtk_widget_get_mapped (GTK_WIDGET (fixture->editor)));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (fixture->plan)), ==, 1);
  g_assert_cmpstr (fixture->told, ==, "“Send” removed");
  g_assert_true (aus_history_undo (fixture->history));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (fixture->plan)), ==, 2);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  aus_register_resource ();

#define ADD(path, test) \
  g_test_add ("/aus/step-editor/" path, Fixture, NULL, set_up, test, tear_down)
  ADD ("fields", test_fields);
  ADD ("release", test_release);
  ADD ("gates", test_gates);
  ADD ("state", test_state);
  ADD ("delete", test_delete);

  return g_test_run ();
}
