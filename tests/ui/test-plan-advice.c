/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <adwaita.h>
#include <string.h>

#include "app/transition/aus-last-day-card.h"
#include "app/transition/aus-last-day-popover.h"
#include "app/transition/aus-plan-advice.h"
#include "aus-resources.h"
#include "../lib/aus-law-fixture.h"

/* What the plan proposes: a last day to choose, steps to take over, a way out of a conflict. */

typedef struct
{
  AusClient *client;
  AusHistory *history;
  AusPlan *plan;
  AusPlanner *planner;
  GtkWidget *window;
  GtkWidget *box;
  AusPlanAdvice *advice;
  char *told;
} Fixture;

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
add_step (Fixture    *fixture,
          const char *name,
          int         offset,
          int         length)
{
  AusStep *step = aus_entity_list_add_new (fixture->client->steps);

  g_object_set (step, "name", name, "offset", offset, "length", length, NULL);
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
  AusDate last_day = aus_date_new (2026, 12, 31);
  g_autoptr (AusLawBook) law = aus_law_fixture_new ("");

  fixture->client = aus_client_new ();
  g_object_set (fixture->client->ending, "last-day", &last_day, NULL);
  add_step (fixture, "Sort files", -10, 2);
  add_step (fixture, "Record", 0, 1);
  fixture->history = aus_history_new (AUS_ENTITY (fixture->client));
  fixture->plan = aus_plan_new (fixture->client, aus_date_new (2026, 11, 23));
  aus_plan_set_law (fixture->plan, law);
  fixture->planner = aus_planner_new (fixture->plan, fixture->history);
  g_signal_connect_swapped (fixture->planner, "tell", G_CALLBACK (on_tell_cb), fixture);

  fixture->advice = g_object_new (AUS_TYPE_PLAN_ADVICE, NULL);
  fixture->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_box_append (GTK_BOX (fixture->box), GTK_WIDGET (fixture->advice));
  fixture->window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 800, 600);
  gtk_window_set_child (GTK_WINDOW (fixture->window), fixture->box);
  gtk_window_present (GTK_WINDOW (fixture->window));
  aus_plan_advice_set (fixture->advice, fixture->planner, NULL);
  turn ();
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  turn ();
  g_assert_finalize_object (fixture->planner);
  g_assert_finalize_object (fixture->plan);
  g_assert_finalize_object (fixture->history);
  g_assert_finalize_object (fixture->client);
  g_free (fixture->told);
}

/* The first shown button below @widget with that label; NULL when there is none */
static GtkWidget *
find_button (GtkWidget  *widget,
             const char *label)
{
  if (!gtk_widget_get_visible (widget))
    return NULL;
  if (GTK_IS_BUTTON (widget) && g_strcmp0 (gtk_button_get_label (GTK_BUTTON (widget)), label) == 0)
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_button (child, label);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static void
click (GtkWidget  *widget,
       const char *label)
{
  GtkWidget *button = find_button (widget, label);

  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
  turn ();
}

static void
assert_end (Fixture    *fixture,
            guint       position,
            const char *expected)
{
  g_autofree char *iso =
    aus_date_to_iso (aus_plan_item_get_end (aus_plan_peek (fixture->plan, position)));

  g_assert_cmpstr (iso, ==, expected);
}

/* A conflict is shown when it is asked for, with what would help, and is solved by it. */
static void
test_conflict (Fixture       *fixture,
               gconstpointer  data)
{
  AusPlanItem *record = aus_plan_peek (fixture->plan, 1);

  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (fixture->advice)));
  aus_plan_set_item_range (fixture->plan, record, aus_date_new (2027, 1, 4), 1);
  turn ();
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (fixture->advice)));
  aus_plan_advice_show_conflicts (fixture->advice);
  g_assert_nonnull (find_button (GTK_WIDGET (fixture->advice),
                                 "Move the last working day to Mon 4 Jan"));

  click (GTK_WIDGET (fixture->advice), "Let the plan decide when it begins");
  assert_end (fixture, 1, "2026-12-31");
  g_assert_cmpuint (aus_plan_get_n_conflicts (fixture->plan), ==, 0);
  g_assert_cmpstr (fixture->told, ==, "Let the plan decide when it begins");
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (fixture->advice)));

  g_assert_true (aus_history_undo (fixture->history));
  assert_end (fixture, 1, "2027-01-04");
}

static void
test_offer (Fixture       *fixture,
            gconstpointer  data)
{
  AusAsset *asset = aus_entity_list_add_new (fixture->client->assets);

  g_object_set (asset, "name", "Domain", "kind", AUS_ASSET_KIND_DOMAIN, NULL);
  turn ();
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (fixture->advice)));
  click (GTK_WIDGET (fixture->advice), "_Take over");
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (fixture->plan)), ==, 5);
  g_assert_cmpstr (fixture->told, ==, "3 steps taken over");
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (fixture->advice)));

  g_assert_true (aus_history_undo (fixture->history));
  turn ();
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (fixture->plan)), ==, 2);
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (fixture->advice)));
}

/* A proposal is chosen: the plan moves; what was ticked stays. */
static void
test_proposal (Fixture       *fixture,
               gconstpointer  data)
{
  GtkWidget *popover = g_object_new (AUS_TYPE_LAST_DAY_POPOVER, "planner", fixture->planner, NULL);

  gtk_widget_set_parent (popover, fixture->box);
  aus_planner_tick (fixture->planner, aus_plan_peek (fixture->plan, 0));
  assert_end (fixture, 0, "2026-12-17");
  aus_last_day_popover_open (AUS_LAST_DAY_POPOVER (popover));
  turn ();
  /* The first card: by custom a notice posted on the 23rd of November ends it on the 10th. */
  click (popover, "Choose");
  assert_end (fixture, 0, "2026-12-17");
  assert_end (fixture, 1, "2026-12-10");
  g_assert_cmpstr (fixture->told, ==, "1 step moved with the last working day");

  g_assert_true (aus_history_undo (fixture->history));
  assert_end (fixture, 1, "2026-12-31");
  /* The window remembers the popover for as long as it thinks the pointer is over it. */
  g_object_ref (popover);
  gtk_widget_unparent (popover);
  g_object_run_dispose (G_OBJECT (popover));
  g_object_unref (popover);
  turn ();
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  aus_register_resource ();
  adw_init ();

#define ADD(path, test) \
  g_test_add ("/aus/plan-advice/" path, Fixture, NULL, set_up, test, tear_down)
  ADD ("conflict", test_conflict);
  ADD ("offer", test_offer);
  ADD ("proposal", test_proposal);

  return g_test_run ();
}
