/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-cli.h"

#include <glib/gi18n.h>

#include "core/plan/aus-plan-conflict.h"

/* What does not fit in a plan and what would help, and what to do next. */

#define NEXT_MOST 3

static const char *const codes[] = {
  [AUS_CONFLICT_NONE] = "",
  [AUS_CONFLICT_CYCLE] = "cycle",
  [AUS_CONFLICT_LAST_DAY] = "last-day",
  [AUS_CONFLICT_LATEST] = "latest",
  [AUS_CONFLICT_GATE] = "gate",
};

static const char *const kinds[] = {
  [AUS_REMEDY_MOVE_LAST_DAY] = "move-last-day",
  [AUS_REMEDY_SHORTEN] = "shorten",
  [AUS_REMEDY_DROP_GATE] = "drop-gate",
  [AUS_REMEDY_RELEASE] = "release",
  [AUS_REMEDY_END_IN_TIME] = "end-in-time",
};

static JsonObject *
remedy_to_json (const AusRemedy *remedy)
{
  JsonObject *object = json_object_new ();

  json_object_set_string_member (object, "kind", kinds[remedy->kind]);
  aus_cli_set_date (object, "date", remedy->date);
  if (remedy->length > 0)
    json_object_set_int_member (object, "length", remedy->length);
  if (remedy->gate != NULL)
    json_object_set_string_member (object, "gate", remedy->gate);
  json_object_set_string_member (object, "sentence", remedy->sentence);

  return object;
}

static JsonObject *
conflict_to_json (const AusPlanConflict *conflict)
{
  JsonObject *object = json_object_new ();
  JsonArray *others = json_array_new (), *remedies = json_array_new ();

  for (guint i = 0; i < conflict->others->len; i++)
    json_array_add_string_element (
      others, aus_plan_item_get_step (g_ptr_array_index (conflict->others, i))->id);
  for (guint i = 0; i < conflict->remedies->len; i++)
    json_array_add_object_element (remedies,
                                   remedy_to_json (g_ptr_array_index (conflict->remedies, i)));

  json_object_set_string_member (object, "code", codes[conflict->code]);
  json_object_set_string_member (object, "step", aus_plan_item_get_step (conflict->item)->id);
  json_object_set_array_member (object, "others", others);
  json_object_set_int_member (object, "workdays", conflict->workdays);
  json_object_set_string_member (object, "sentence", conflict->sentence);
  json_object_set_array_member (object, "remedies", remedies);

  return object;
}

void
aus_cli_plan_add_json (JsonObject *root,
                       AusPlan    *plan)
{
  g_autoptr (GPtrArray) conflicts = aus_plan_list_conflicts (plan, aus_cli_get_locale ());
  g_autoptr (GPtrArray) items = aus_plan_list_next (plan, NEXT_MOST);
  JsonArray *array = json_array_new (), *next = json_array_new ();

  for (guint i = 0; i < conflicts->len; i++)
    json_array_add_object_element (array, conflict_to_json (g_ptr_array_index (conflicts, i)));
  for (guint i = 0; i < items->len; i++)
    json_array_add_string_element (next,
                                   aus_plan_item_get_step (g_ptr_array_index (items, i))->id);
  json_object_set_array_member (root, "next_actions", next);
  json_object_set_array_member (root, "problems", array);
}

static void
print_line (const char *indent,
            const char *text)
{
  g_autofree char *line = aus_cli_dup_line (text);

  g_print ("%s%s\n", indent, line);
}

void
aus_cli_plan_print_conflicts (AusPlan *plan)
{
  g_autoptr (GPtrArray) conflicts = aus_plan_list_conflicts (plan, aus_cli_get_locale ());
  g_autoptr (GPtrArray) items = aus_plan_list_next (plan, NEXT_MOST);

  if (items->len > 0)
    g_print ("\n%s\n", _("Next:"));
  for (guint i = 0; i < items->len; i++)
    print_line ("  ", aus_plan_item_get_step (g_ptr_array_index (items, i))->name);

  if (conflicts->len > 0)
    g_print ("\n%s\n", _("What does not fit, and what would help:"));
  for (guint i = 0; i < conflicts->len; i++)
    {
      const AusPlanConflict *conflict = g_ptr_array_index (conflicts, i);

      print_line ("  ", conflict->sentence);
      for (guint k = 0; k < conflict->remedies->len; k++)
        print_line ("    – ",
                    ((const AusRemedy *) g_ptr_array_index (conflict->remedies, k))->sentence);
    }
}
