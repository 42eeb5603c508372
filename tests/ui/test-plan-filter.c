/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <adwaita.h>

#include "app/transition/aus-plan-filter.h"
#include "app/transition/aus-plan-list.h"
#include "app/transition/aus-plan-section.h"
#include "app/transition/aus-timeline.h"
#include "aus-resources.h"

#define TODAY aus_date_new (2026, 11, 23)

/* Six steps, each in another state */
typedef struct
{
  AusClient *client;
  AusPlan *plan;
} Fixture;

static AusStep *
add_step (Fixture     *fixture,
          const char  *name,
          AusParty     owner,
          AusStepState state,
          AusDate      start)
{
  g_autoptr (AusStep) step = aus_step_new ();

  g_object_set (step, "name", name, "owner", owner, "state", state, "start", &start, NULL);
  aus_entity_list_append (fixture->client->steps, step);

  return step;
}

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  AusDate last_day = aus_date_new (2026, 12, 31);
  AusStep *open;

  fixture->client = aus_client_new ();
  g_object_set (fixture->client->ending, "last-day", &last_day, NULL);
  open = add_step (fixture, "Open", AUS_PARTY_ME, AUS_STEP_STATE_OPEN,
                   aus_date_new (2026, 12, 1));
  add_step (fixture, "Late", AUS_PARTY_CLIENT, AUS_STEP_STATE_BEGUN, aus_date_new (2026, 11, 16));
  add_step (fixture, "Conflict", AUS_PARTY_ME, AUS_STEP_STATE_OPEN, aus_date_new (2027, 1, 11));
  g_object_set (add_step (fixture, "Waiting", AUS_PARTY_SUCCESSOR, AUS_STEP_STATE_OPEN,
                          aus_date_new (2026, 12, 7)),
                "waits-for", open->id, NULL);
  add_step (fixture, "Done", AUS_PARTY_CLIENT, AUS_STEP_STATE_DONE, aus_date_new (2026, 11, 17));
  add_step (fixture, "Dropped", AUS_PARTY_ME, AUS_STEP_STATE_DROPPED, aus_date_new (2026, 12, 3));
  fixture->plan = aus_plan_new (fixture->client, TODAY);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_finalize_object (fixture->plan);
  g_assert_finalize_object (fixture->client);
}

/* The names of what is in the model, with spaces between */
static char *
join (GListModel *model)
{
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    {
      g_autoptr (AusPlanItem) item = g_list_model_get_item (model, i);

      g_string_append_printf (names, "%s%s", i > 0 ? " " : "",
                              aus_plan_item_get_step (item)->name);
    }

  return g_string_free (g_steal_pointer (&names), FALSE);
}

static void
test_match (Fixture      *fixture,
            gconstpointer data)
{
  static const struct
  {
    const char *choices; /* as in "client late" */
    const char *shown;
  } table[] = {
    { "", "Open Late Conflict Waiting Done Dropped" },
    { "me", "Open Conflict Dropped" },
    { "client", "Late Done" },
    { "successor", "Waiting" },
    { "me successor", "Open Conflict Waiting Dropped" },
    { "open", "Open Late Conflict Waiting" },
    { "late", "Late" },
    { "conflict", "Conflict" },
    { "waiting", "Waiting" },
    { "done", "Done" },
    { "dropped", "Dropped" },
    { "done dropped", "Done Dropped" },
    { "client late", "Late" },
    { "client late done", "Late Done" },
    { "successor late", "" },
  };
  AusPlanFilter *filter = aus_plan_filter_new ();
  g_autoptr (GtkFilterListModel) shown =
    gtk_filter_list_model_new (g_object_ref (G_LIST_MODEL (fixture->plan)),
                               g_object_ref (GTK_FILTER (filter)));

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    {
      g_auto (GStrv) choices = g_strsplit (table[i].choices, " ", 0);
      g_autofree char *names = NULL;

      aus_plan_filter_clear (filter);
      for (guint j = 0; choices[j] != NULL; j++)
        g_object_set (filter, choices[j], TRUE, NULL);
      names = join (G_LIST_MODEL (shown));
      g_assert_cmpstr (names, ==, table[i].shown);
      g_assert_cmpint (aus_plan_filter_is_active (filter), ==, *table[i].choices != '\0');
    }

  g_clear_object (&shown);
  g_assert_finalize_object (filter);
}

static void
test_describe (Fixture      *fixture,
               gconstpointer data)
{
  g_autoptr (AusPlanFilter) filter = aus_plan_filter_new ();
  g_autofree char *none = aus_plan_filter_describe (filter);
  g_autofree char *two = NULL;

  g_object_set (filter, "late", TRUE, "client", TRUE, NULL);
  two = aus_plan_filter_describe (filter);
  g_assert_cmpstr (none, ==, "");
  g_assert_cmpstr (two, ==, "Client, Overdue");
}

/* The first widget of that type below @from; NULL for none */
static GtkWidget *
find (GtkWidget *from,
      GType      type)
{
  GtkWidget *found = NULL;

  if (G_TYPE_CHECK_INSTANCE_TYPE (from, type))
    return from;
  for (GtkWidget *child = gtk_widget_get_first_child (from); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find (child, type);

  return found;
}

/* Both the list and the chart show the same; a step that is asked for is let pass, and another
 * client's plan is filtered alike. */
static void
test_section (Fixture      *fixture,
              gconstpointer data)
{
  g_autoptr (AusPlanner) planner = aus_planner_new (fixture->plan, NULL);
  GtkWidget *section = g_object_ref_sink (g_object_new (AUS_TYPE_PLAN_SECTION, NULL));
  AusPlanList *list = AUS_PLAN_LIST (find (section, AUS_TYPE_PLAN_LIST));
  AusTimeline *timeline = AUS_TIMELINE (find (section, AUS_TYPE_TIMELINE));
  GtkStack *stack = GTK_STACK (gtk_widget_get_ancestor (GTK_WIDGET (list), GTK_TYPE_STACK));
  AusPlanItem *late = aus_plan_peek (fixture->plan, 1);
  AusPlanItem *open = aus_plan_peek (fixture->plan, 0);
  g_autoptr (AusPlanFilter) filter = NULL;

  g_object_set (section, "planner", planner, NULL);
  g_object_get (timeline, "filter", &filter, NULL);
  g_assert_nonnull (aus_plan_list_find (list, late));
  g_assert_nonnull (aus_timeline_find (timeline, late));

  g_object_set (filter, "late", TRUE, NULL);
  g_assert_nonnull (aus_plan_list_find (list, late));
  g_assert_null (aus_plan_list_find (list, open));
  g_assert_nonnull (aus_timeline_find (timeline, late));
  g_assert_null (aus_timeline_find (timeline, open));

  /* Done, it is not late any more: nothing is left. */
  aus_planner_tick (planner, late);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_null (aus_plan_list_find (list, late));
  g_assert_cmpstr (gtk_stack_get_visible_child_name (stack), ==, "nothing");

  g_object_set (section, "planner", NULL, NULL);
  g_object_set (section, "planner", planner, NULL);
  g_assert_true (aus_plan_filter_is_active (filter));
  g_assert_cmpstr (gtk_stack_get_visible_child_name (stack), ==, "nothing");
  aus_planner_show (planner, open);
  g_assert_false (aus_plan_filter_is_active (filter));
  g_assert_nonnull (aus_plan_list_find (list, late));
  g_assert_cmpstr (gtk_stack_get_visible_child_name (stack), ==, "chart");

  g_object_set (section, "planner", NULL, NULL);
  g_object_unref (section);
}

/* One remedy solves the conflict it is named for, and is one step back. */
static void
test_solve (Fixture      *fixture,
            gconstpointer data)
{
  g_autoptr (AusHistory) history = aus_history_new (AUS_ENTITY (fixture->client));
  g_autoptr (AusPlanner) planner = aus_planner_new (fixture->plan, history);
  g_autoptr (GPtrArray) conflicts = aus_plan_list_conflicts (fixture->plan, "en_GB");
  AusPlanConflict *conflict;

  g_assert_cmpuint (conflicts->len, ==, 1);
  conflict = g_ptr_array_index (conflicts, 0);
  g_assert_cmpstr (aus_plan_item_get_step (conflict->item)->name, ==, "Conflict");
  g_assert_cmpuint (conflict->remedies->len, >, 0);
  g_object_set (planner, "editable", FALSE, NULL);
  aus_planner_solve (planner, g_ptr_array_index (conflict->remedies, 0));
  g_assert_cmpuint (aus_plan_get_n_conflicts (fixture->plan), ==, 1);
  g_object_set (planner, "editable", TRUE, NULL);
  aus_planner_solve (planner, g_ptr_array_index (conflict->remedies, 0));
  g_assert_cmpuint (aus_plan_get_n_conflicts (fixture->plan), ==, 0);
  g_assert_true (aus_history_undo (history));
  g_assert_cmpuint (aus_plan_get_n_conflicts (fixture->plan), ==, 1);
  g_assert_false (aus_history_undo (history));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  aus_register_resource ();

#define ADD(path, test) g_test_add (path, Fixture, NULL, set_up, test, tear_down)
  ADD ("/aus/plan-filter/match", test_match);
  ADD ("/aus/plan-filter/describe", test_describe);
  ADD ("/aus/plan-filter/section", test_section);
  ADD ("/aus/planner/solve", test_solve);

  return g_test_run ();
}
