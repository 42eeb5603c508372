/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Where what was agreed and promised in the conversation goes */

#include "config.h"

#include "aus-talk.h"

#include <string.h>

#include "core/base/aus-format.h"
#include "core/text/aus-letter-context.h"

#define TERM        "term"
#define LAST_DAY    "last-day"
#define STEP        "step:"
#define DELIVERABLE "deliverable:"
#define PROJECT     "project:"

/* Asserts nothing of what a file says: an unknown word is as good as gone. */
static const char *
get_id (AusAgreement *self,
        const char   *prefix)
{
  return g_str_has_prefix (self->landed, prefix) ? self->landed + strlen (prefix) : NULL;
}

static AusDeliverable *
find_deliverable (AusClient  *client,
                  const char *id,
                  guint      *project,
                  guint      *position)
{
  for (guint i = 0; i < aus_entity_list_get_length (client->projects); i++)
    {
      AusProject *owner = aus_entity_list_peek (client->projects, i);
      AusDeliverable *deliverable = aus_entity_list_find (owner->deliverables, id);

      if (deliverable == NULL)
        continue;
      *project = i;
      aus_entity_list_find_item (owner->deliverables, deliverable, position);
      return deliverable;
    }

  return NULL;
}

static gboolean
has_line (const char *text,
          const char *line)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    if (g_str_equal (g_strstrip (lines[i]), line))
      return TRUE;

  return FALSE;
}

static char *
dup_item_path (AusEntityList *list,
               const char    *id,
               const char    *name)
{
  gpointer item = aus_entity_list_find (list, id);
  guint position;

  if (item == NULL || !aus_entity_list_find_item (list, item, &position))
    return NULL;

  return g_strdup_printf ("%s[%u]", name, position);
}

/* The place and its path; @path is NULL where there is none */
static AusLanding
find_landing (AusAgreement *self,
              AusClient    *client,
              char        **path)
{
  const char *id;
  guint project, position;

  *path = NULL;
  if (*self->landed == '\0')
    return AUS_LANDING_NOWHERE;
  if (g_str_equal (self->landed, TERM))
    {
      g_autofree char *line = aus_agreement_dup_line (self, client);

      *path = has_line (client->ending->other_terms, line) ? g_strdup ("ending.other_terms") : NULL;
      return *path != NULL ? AUS_LANDING_TERM : AUS_LANDING_GONE;
    }
  if (g_str_equal (self->landed, LAST_DAY))
    {
      gboolean same = aus_date_equal (client->ending->last_day, self->date);

      *path = same ? g_strdup ("ending.last_day") : NULL;
      return same ? AUS_LANDING_LAST_DAY : AUS_LANDING_GONE;
    }
  if ((id = get_id (self, STEP)) != NULL)
    {
      *path = dup_item_path (client->steps, id, "steps");
      return *path != NULL ? AUS_LANDING_STEP : AUS_LANDING_GONE;
    }
  if ((id = get_id (self, PROJECT)) != NULL)
    {
      *path = dup_item_path (client->projects, id, "projects");
      return *path != NULL ? AUS_LANDING_PROJECT : AUS_LANDING_GONE;
    }
  if ((id = get_id (self, DELIVERABLE)) != NULL
      && find_deliverable (client, id, &project, &position) != NULL)
    {
      *path = g_strdup_printf ("projects[%u].deliverables[%u]", project, position);
      return AUS_LANDING_DELIVERABLE;
    }

  return AUS_LANDING_GONE;
}

AusLanding
aus_agreement_get_landing (AusAgreement *self,
                           AusClient    *client)
{
  g_autofree char *path = NULL;

  g_return_val_if_fail (AUS_IS_AGREEMENT (self) && AUS_IS_CLIENT (client), AUS_LANDING_NOWHERE);

  return find_landing (self, client, &path);
}

char *
aus_agreement_dup_path (AusAgreement *self,
                        AusClient    *client)
{
  char *path;

  g_return_val_if_fail (AUS_IS_AGREEMENT (self) && AUS_IS_CLIENT (client), NULL);

  find_landing (self, client, &path);

  return path;
}

/* --- landing ---------------------------------------------------------------------------------- */

static void
set_landed (AusAgreement *self,
            const char   *prefix,
            const char   *id)
{
  g_autofree char *landed = g_strconcat (prefix, id, NULL);

  g_object_set (self, "landed", landed, NULL);
}

char *
aus_agreement_dup_line (AusAgreement *self,
                        AusClient    *client)
{
  const char *locale;
  g_autofree char *words = NULL;
  g_autoptr (GString) line = NULL;

  g_return_val_if_fail (AUS_IS_AGREEMENT (self) && AUS_IS_CLIENT (client), NULL);

  locale = aus_letter_get_locale (client->language, client->law);
  words = g_strdelimit (g_strdup (self->what), "\n\r\t", ' ');
  line = g_string_new (g_strstrip (words));
  if (aus_money_is_set (self->money))
    {
      g_autofree char *money = aus_format_money (self->money, locale);

      if (strstr (line->str, money) == NULL)
        g_string_append_printf (line, ": %s", money);
    }
  if (self->kind == AUS_AGREEMENT_KIND_DATE && aus_date_is_set (self->date))
    {
      g_autofree char *day = aus_format_date (self->date, AUS_DATE_STYLE_LONG, locale);

      if (strstr (line->str, day) == NULL)
        g_string_append_printf (line, ": %s", day);
    }

  return g_strdup (line->str);
}

void
aus_agreement_land_term (AusAgreement *self,
                         AusClient    *client)
{
  g_autofree char *line = NULL;

  g_return_if_fail (AUS_IS_AGREEMENT (self) && AUS_IS_CLIENT (client));

  line = aus_agreement_dup_line (self, client);
  if (*line == '\0')
    return;
  if (!has_line (client->ending->other_terms, line))
    {
      g_autofree char *before = g_strchomp (g_strdup (client->ending->other_terms));
      g_autofree char *terms = *before != '\0' ? g_strconcat (before, "\n", line, NULL)
                                               : g_strdup (line);

      g_object_set (client->ending, "other-terms", terms, NULL);
    }
  set_landed (self, TERM, NULL);
}

void
aus_agreement_land_last_day (AusAgreement *self,
                             AusClient    *client)
{
  AusEnding *ending;

  g_return_if_fail (AUS_IS_AGREEMENT (self) && AUS_IS_CLIENT (client));

  ending = client->ending;
  if (!aus_date_is_set (self->date))
    return;
  g_object_set (ending, "last-day", &self->date, NULL);
  if (aus_date_is_set (ending->contract_end)
      && aus_date_compare (ending->contract_end, self->date) < 0)
    g_object_set (ending, "contract-end", &self->date, NULL);
  set_landed (self, LAST_DAY, NULL);
}

AusPlanItem *
aus_agreement_land_step (AusAgreement *self,
                         AusPlan      *plan)
{
  AusPlanItem *item;

  g_return_val_if_fail (AUS_IS_AGREEMENT (self) && AUS_IS_PLAN (plan), NULL);

  item = aus_plan_add_step (plan, self->what, AUS_LANE_WORK, self->date, 1);
  if (item != NULL)
    set_landed (self, STEP, aus_plan_item_get_step (item)->id);

  return item;
}

void
aus_agreement_land_work (AusAgreement *self,
                         AusClient    *client,
                         AusProject   *project)
{
  g_return_if_fail (AUS_IS_AGREEMENT (self) && AUS_IS_CLIENT (client));
  g_return_if_fail (project == NULL || AUS_IS_PROJECT (project));

  if (project != NULL)
    {
      AusDeliverable *deliverable = aus_entity_list_add_new (project->deliverables);

      g_object_set (deliverable, "name", self->what, "due", &self->date, NULL);
      set_landed (self, DELIVERABLE, deliverable->id);
      return;
    }

  project = aus_entity_list_add_new (client->projects);
  g_object_set (project, "name", self->what, "due", &self->date, NULL);
  set_landed (self, PROJECT, project->id);
}

/* --- what was promised ------------------------------------------------------------------------ */

AusStep *
aus_promise_find_step (AusPromise *self,
                       AusClient  *client)
{
  g_return_val_if_fail (AUS_IS_PROMISE (self) && AUS_IS_CLIENT (client), NULL);

  return *self->step != '\0' ? aus_entity_list_find (client->steps, self->step) : NULL;
}

gboolean
aus_promise_is_kept (AusPromise *self,
                     AusClient  *client)
{
  AusStep *step = aus_promise_find_step (self, client);

  return aus_date_is_set (self->done_on) || (step != NULL && step->state == AUS_STEP_STATE_DONE);
}

gboolean
aus_promise_is_overdue (AusPromise *self,
                        AusClient  *client,
                        AusDate     today)
{
  return aus_date_is_set (self->until) && aus_date_compare (self->until, today) < 0
         && !aus_promise_is_kept (self, client);
}

AusPlanItem *
aus_promise_plan (AusPromise *self,
                  AusPlan    *plan)
{
  AusPlanItem *item;

  g_return_val_if_fail (AUS_IS_PROMISE (self) && AUS_IS_PLAN (plan), NULL);

  item = aus_plan_add_step (plan, self->what, AUS_LANE_PEOPLE, self->until, 1);
  if (item != NULL)
    {
      AusStep *step = aus_plan_item_get_step (item);

      g_object_set (step, "owner", self->by, NULL);
      g_object_set (self, "step", step->id, NULL);
    }

  return item;
}

void
aus_promise_set_kept (AusPromise *self,
                      AusPlan    *plan,
                      gboolean    kept)
{
  AusDate day = AUS_DATE_NONE;
  AusPlanItem *item;

  g_return_if_fail (AUS_IS_PROMISE (self) && AUS_IS_PLAN (plan));

  if (kept)
    day = aus_plan_get_today (plan);
  item = *self->step != '\0' ? aus_plan_find (plan, self->step) : NULL;
  if (item != NULL && aus_plan_item_is_done (item) != kept)
    aus_plan_set_done (plan, item, kept);
  g_object_set (self, "done-on", &day, NULL);
}
