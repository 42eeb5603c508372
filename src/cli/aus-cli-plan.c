/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-cli.h"

#include <glib/gi18n.h>

#include "core/base/aus-enum.h"
#include "core/base/aus-format.h"
#include "core/client/aus-label.h"
#include "core/law/aus-notice.h"
#include "core/plan/aus-plan.h"

/* --- JSON ------------------------------------------------------------------------------------- */

static JsonObject *
item_to_json (AusPlanItem *item)
{
  AusStep *step = aus_plan_item_get_step (item);
  JsonObject *object = json_object_new ();

  json_object_set_string_member (object, "id", step->id);
  json_object_set_string_member (object, "origin", step->origin);
  json_object_set_string_member (object, "name", step->name);
  json_object_set_string_member (object, "lane",
                                 aus_enum_get_nick (AUS_TYPE_LANE, (int) step->lane));
  json_object_set_string_member (object, "owner",
                                 aus_enum_get_nick (AUS_TYPE_PARTY, (int) step->owner));
  json_object_set_string_member (object, "state",
                                 aus_enum_get_nick (AUS_TYPE_STEP_STATE, (int) step->state));
  aus_cli_set_date (object, "start", aus_plan_item_get_start (item));
  aus_cli_set_date (object, "end", aus_plan_item_get_end (item));
  json_object_set_boolean_member (object, "pinned", aus_plan_item_is_pinned (item));
  json_object_set_boolean_member (object, "waiting", aus_plan_item_is_waiting (item));
  json_object_set_int_member (object, "days_late", aus_plan_item_get_days_late (item));
  json_object_set_boolean_member (object, "conflict", aus_plan_item_is_conflict (item));
  json_object_set_int_member (object, "workdays_too_late",
                              aus_plan_item_get_conflict_workdays (item));
  if (aus_plan_item_get_slack (item) != AUS_PLAN_SLACK_FREE)
    json_object_set_int_member (object, "slack", aus_plan_item_get_slack (item));
  json_object_set_boolean_member (object, "critical", aus_plan_item_is_critical (item));

  return object;
}

static JsonObject *
notice_to_json (AusPlan *plan)
{
  AusClient *client = aus_plan_get_client (plan);
  JsonObject *object = json_object_new ();
  g_autoptr (AusNotice) notice =
    aus_notice_new_for_client (aus_plan_get_law (plan), client, aus_plan_get_today (plan));
  g_autofree char *reason = aus_notice_dup_reason (notice);

  aus_cli_set_date (object, "due", notice->latest);
  json_object_set_string_member (object, "rule", reason);
  aus_cli_set_date (object, "sent", client->ending->notice_sent);
  aus_cli_set_date (object, "received", client->ending->notice_received);

  return object;
}

static void
print_json (AusPlan   *plan,
            GPtrArray *items)
{
  AusClient *client = aus_plan_get_client (plan);
  AusPlanItem *next = aus_plan_get_next_item (plan);
  JsonObject *root = json_object_new ();
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < items->len; i++)
    json_array_add_object_element (array, item_to_json (g_ptr_array_index (items, i)));

  json_object_set_string_member (root, "client", client->id);
  aus_cli_set_date (root, "today", aus_plan_get_today (plan));
  aus_cli_set_date (root, "last_day", aus_plan_get_last_day (plan));
  json_object_set_object_member (root, "notice", notice_to_json (plan));
  json_object_set_int_member (root, "done", aus_plan_get_n_done (plan));
  json_object_set_int_member (root, "total", aus_plan_get_n_total (plan));
  json_object_set_int_member (root, "conflicts", aus_plan_get_n_conflicts (plan));
  if (next != NULL)
    json_object_set_string_member (root, "next", aus_plan_item_get_step (next)->id);
  aus_cli_plan_add_json (root, plan);
  json_object_set_array_member (root, "steps", array);
  aus_cli_print_json (root);
}

/* --- text ------------------------------------------------------------------------------------- */

static char *
format_day (AusDate      date,
            AusDateStyle style)
{
  return aus_format_date (date, style, aus_cli_get_locale ());
}

/* What is the matter with the step, in a few words. */
static char *
describe (AusPlanItem *item)
{
  AusStep *step = aus_plan_item_get_step (item);
  int days_late = aus_plan_item_get_days_late (item);
  int too_late = aus_plan_item_get_conflict_workdays (item);
  g_autoptr (GPtrArray) words = g_ptr_array_new_with_free_func (g_free);

  if (step->state != AUS_STEP_STATE_OPEN)
    g_ptr_array_add (words, g_strdup (aus_label (AUS_TYPE_STEP_STATE, (int) step->state)));
  if (days_late > 0)
    g_ptr_array_add (words, g_strdup_printf (ngettext ("%d day late", "%d days late",
                                                       (gulong) days_late), days_late));
  if (too_late > 0)
    g_ptr_array_add (words, g_strdup_printf (ngettext ("ends %d working day too late",
                                                       "ends %d working days too late",
                                                       (gulong) too_late), too_late));
  if (aus_plan_item_is_cycle (item))
    g_ptr_array_add (words, g_strdup (_("waits for itself")));
  else if (aus_plan_item_is_waiting (item))
    g_ptr_array_add (words, g_strdup (C_ ("step", "waits")));
  if (aus_plan_item_is_pinned (item))
    g_ptr_array_add (words, g_strdup (C_ ("step", "set by hand")));
  g_ptr_array_add (words, NULL);

  return g_strjoinv (", ", (char **) words->pdata);
}

static char **
item_to_row (AusPlanItem *item)
{
  AusStep *step = aus_plan_item_get_step (item);
  g_autofree char *start = format_day (aus_plan_item_get_start (item), AUS_DATE_STYLE_MEDIUM);
  g_autofree char *end = format_day (aus_plan_item_get_end (item), AUS_DATE_STYLE_MEDIUM);
  g_autofree char *words = describe (item);
  const char *row[] = {
    start,
    end,
    aus_label (AUS_TYPE_LANE, (int) step->lane),
    step->name,
    aus_label (AUS_TYPE_PARTY, (int) step->owner),
    words,
    NULL,
  };

  return g_strdupv ((char **) row);
}

static void
print_notice (AusPlan *plan)
{
  AusEnding *ending = aus_plan_get_client (plan)->ending;
  g_autoptr (AusNotice) notice = aus_notice_new_for_client (
    aus_plan_get_law (plan), aus_plan_get_client (plan), aus_plan_get_today (plan));
  g_autofree char *reason = aus_notice_dup_reason (notice);
  g_autofree char *text = NULL;

  if (aus_date_is_set (ending->notice_received))
    {
      text = format_day (ending->notice_received, AUS_DATE_STYLE_FULL);
      g_print (_("Notice received: %s\n"), text);
    }
  else if (aus_date_is_set (notice->latest))
    {
      text = format_day (notice->latest, AUS_DATE_STYLE_FULL);
      g_print (_("Notice must arrive by: %s\n"), text);
      g_print ("  %s\n", reason);
    }
  else if (notice->outcome != AUS_NOTICE_OUTCOME_DATE && aus_date_is_set (notice->wanted))
    {
      g_print ("%s\n  %s\n", notice->sentence, reason);
    }
}

static void
print_head (AusPlan       *plan,
            AusClientFile *file)
{
  g_autofree char *last_day = format_day (aus_plan_get_last_day (plan), AUS_DATE_STYLE_FULL);
  g_autofree char *name = aus_cli_dup_line (aus_client_file_get_display_name (file));

  g_print ("%s\n", name);
  if (*last_day != '\0')
    g_print (_("Last working day: %s\n"), last_day);
  else
    g_print ("%s\n", _("There is no last working day yet."));
  print_notice (plan);
}

static void
print_text (AusPlan       *plan,
            AusClientFile *file,
            GPtrArray     *items)
{
  guint total = aus_plan_get_n_total (plan);
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);

  print_head (plan, file);
  if (items->len == 0)
    {
      g_print ("%s\n", _("There are no steps yet."));
      return;
    }

  g_print (ngettext ("%u of %u step done\n", "%u of %u steps done\n", total),
           aus_plan_get_n_done (plan), total);
  g_print ("\n");
  for (guint i = 0; i < items->len; i++)
    g_ptr_array_add (rows, item_to_row (g_ptr_array_index (items, i)));
  aus_cli_print_table (rows);
  aus_cli_plan_print_conflicts (plan);
}

static int
compare_items (gconstpointer a,
               gconstpointer b)
{
  return aus_plan_item_compare (*(AusPlanItem * const *) a, *(AusPlanItem * const *) b);
}

typedef enum
{
  FORMAT_TEXT,
  FORMAT_JSON,
  FORMAT_ICS,
  FORMAT_PDF,
} Format;

/* By the option, else by the end of the file's name */
static gboolean
find_format (AusCli *self,
             Format *format)
{
  static const char * const names[] = { "text", "json", "ics", "pdf", NULL };

  *format = self->json ? FORMAT_JSON : FORMAT_TEXT;
  if (self->format == NULL && self->output != NULL && g_str_has_suffix (self->output, ".pdf"))
    *format = FORMAT_PDF;
  else if (self->format == NULL && self->output != NULL && g_str_has_suffix (self->output, ".ics"))
    *format = FORMAT_ICS;
  if (self->format == NULL)
    return TRUE;

  for (int i = 0; names[i] != NULL; i++)
    if (g_str_equal (names[i], self->format))
      {
        *format = (Format) i;
        return TRUE;
      }

  return FALSE;
}

/* FALSE after aus_cli_fail() */
static gboolean
read_format (AusCli *self,
             Format *format)
{
  if (!find_format (self, format))
    aus_cli_fail (_("There is no format “%s”; “text”, “json”, “ics” and “pdf” are four."),
                  self->format);
  else if (self->json && *format != FORMAT_JSON)
    aus_cli_fail (_("--json and --format say different things."));
  else if (*format != FORMAT_ICS && *format != FORMAT_PDF
           && (self->reader != NULL || self->output != NULL))
    aus_cli_fail (_("For a plan, --for and --output need --format ics or pdf."));
  else if (*format != FORMAT_PDF && (self->view != NULL || self->language != NULL))
    aus_cli_fail (_("For a plan, --view and --language need --format pdf."));
  else if (*format == FORMAT_PDF && self->output == NULL)
    aus_cli_fail (_("--format pdf needs --output."));
  else if (self->reader != NULL && !g_str_equal (self->reader, "me")
           && !g_str_equal (self->reader, "client"))
    aus_cli_fail (_("There is no reader “%s”; “me” and “client” are two."), self->reader);
  else
    return TRUE;

  return FALSE;
}

AusCliExit
aus_cli_plan (AusCli *self)
{
  g_autoptr (AusClientFile) file = NULL;
  g_autoptr (AusPlan) plan = NULL;
  g_autoptr (GPtrArray) items = g_ptr_array_new ();
  AusClient *client;
  AusCalendars *calendars;
  Format format;

  if (!read_format (self, &format))
    return AUS_CLI_FAILURE;
  client = aus_cli_find_client (self, &file);
  calendars = client != NULL ? aus_cli_get_calendars (self) : NULL;
  if (calendars == NULL || aus_cli_get_law (self) == NULL)
    return AUS_CLI_FAILURE;

  plan = aus_plan_new (client, self->today);
  aus_plan_set_calendar (plan, aus_calendars_get_work (calendars));
  aus_plan_set_law (plan, self->law);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (plan)); i++)
    g_ptr_array_add (items, aus_plan_peek (plan, i));
  g_ptr_array_sort (items, compare_items);

  if (format == FORMAT_ICS)
    return aus_cli_calendar (self, file, plan);
  if (format == FORMAT_PDF)
    return aus_cli_plan_paper (self, plan);
  if (format == FORMAT_JSON)
    print_json (plan, items);
  else
    print_text (plan, file, items);

  return aus_plan_get_n_conflicts (plan) > 0 ? AUS_CLI_PROBLEM : AUS_CLI_OK;
}
