/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-plan-source.h"

#include <glib/gi18n-lib.h>

#include "core/ending/aus-asset-order.h"

static void
source_free (AusPlanSource *source)
{
  g_free (source->origin);
  g_free (source->name);
  g_free (source->project);
  g_free (source->gate);
  g_free (source);
}

gboolean
aus_plan_is_source (const char *origin)
{
  return strchr (origin, ':') != NULL;
}

/* Takes @origin and @name. A day's work of mine in the handover, unless it is said otherwise. */
static AusPlanSource *
add (GPtrArray *sources,
     char      *origin,
     char      *name,
     int        offset)
{
  AusPlanSource *source = g_new0 (AusPlanSource, 1);

  source->origin = origin;
  source->name = name;
  source->lane = AUS_LANE_HANDOVER;
  source->owner = AUS_PARTY_ME;
  source->anchor = AUS_ANCHOR_LAST_DAY;
  source->offset = offset;
  source->length = 1;
  source->project = g_strdup ("");
  source->same_as = "";
  g_ptr_array_add (sources, source);

  return source;
}

/* --- things ----------------------------------------------------------------------------------- */

static char *
name_transfer (AusAsset *asset)
{
  const char *name = *asset->name != '\0' ? asset->name : _("Unnamed thing");

  switch (asset->outcome)
    {
    case AUS_ASSET_OUTCOME_RETURN:
      return g_strdup_printf (_("Return “%s”"), name);
    case AUS_ASSET_OUTCOME_DELETE:
      return g_strdup_printf (_("Delete “%s” and confirm it"), name);
    case AUS_ASSET_OUTCOME_BILL:
      return g_strdup_printf (_("Bill “%s”"), name);
    case AUS_ASSET_OUTCOME_HAND_OVER:
    case AUS_ASSET_OUTCOME_KEEP:
    default:
      return g_strdup_printf (_("Hand over “%s”"), name);
    }
}

static const char *
find_same_transfer (AusAsset *asset)
{
  if (asset->outcome == AUS_ASSET_OUTCOME_DELETE)
    return "delete-data";
  if (asset->outcome == AUS_ASSET_OUTCOME_RETURN)
    return "return-documents return-samples return-props";
  if (asset->outcome != AUS_ASSET_OUTCOME_HAND_OVER)
    return "";

  switch (asset->kind)
    {
    case AUS_ASSET_KIND_FILES:
    case AUS_ASSET_KIND_REPOSITORY:
    case AUS_ASSET_KIND_DATA:
      return "hand-over-files";
    case AUS_ASSET_KIND_DOMAIN:
    case AUS_ASSET_KIND_HOSTING:
      return "move-domain";
    case AUS_ASSET_KIND_LICENCE:
      return "move-licences font-licences";
    case AUS_ASSET_KIND_ACCOUNT:
    case AUS_ASSET_KIND_SUBSCRIPTION:
    case AUS_ASSET_KIND_HARDWARE:
    default:
      return "";
    }
}

static void
add_asset (GPtrArray *sources,
           AusAsset  *asset)
{
  const char *name = *asset->name != '\0' ? asset->name : _("Unnamed thing");
  AusPlanSource *source = NULL;

  if (aus_asset_has_stop (asset, AUS_ASSET_STOP_HANDED_ON))
    {
      gboolean moves = asset->kind == AUS_ASSET_KIND_DOMAIN ||
                       asset->kind == AUS_ASSET_KIND_HOSTING;

      source = add (sources, g_strdup_printf ("asset:%s:transfer", asset->id),
                    name_transfer (asset), -7);
      source->owner = asset->holder;
      source->length = moves ? 5 : 1;
      source->latest = asset->due;
      source->same_as = find_same_transfer (asset);
      source->done_on = asset->handed_on;
      source->done = aus_date_is_set (asset->handed_on);
    }
  if (aus_asset_has_stop (asset, AUS_ASSET_STOP_TESTED))
    {
      char *gate = source != NULL ? g_strdup (source->origin) : NULL;

      source = add (sources, g_strdup_printf ("asset:%s:test", asset->id),
                    g_strdup_printf (_("Test “%s”"), name), -4);
      source->owner = AUS_PARTY_CLIENT;
      source->length = 2;
      source->gate = gate;
      source->same_as = "client-tests";
      source->done_on = asset->tested_on;
      source->done = aus_date_is_set (asset->tested_on);
    }
  if (aus_asset_has_stop (asset, AUS_ASSET_STOP_REVOKED))
    {
      char *gate = source != NULL ? g_strdup (source->origin) : NULL;

      source = add (sources, g_strdup_printf ("asset:%s:revoke", asset->id),
                    g_strdup_printf (_("Give up my access to “%s”"), name), -1);
      source->gate = gate;
      source->same_as = "revoke-access";
      source->done_on = asset->revoked_on;
      source->done = aus_date_is_set (asset->revoked_on);
    }
}

/* --- projects --------------------------------------------------------------------------------- */

static void
add_project (GPtrArray  *sources,
             AusProject *project)
{
  const char *name = *project->name != '\0' ? project->name : _("Unnamed project");
  char *origin = g_strdup_printf ("project:%s:end", project->id);
  AusPlanSource *source;

  if (project->outcome == AUS_PROJECT_OUTCOME_HAND_OVER)
    source = add (sources, origin, g_strdup_printf (_("Hand over “%s”"), name), 0);
  else if (project->outcome == AUS_PROJECT_OUTCOME_CANCEL)
    source = add (sources, origin, g_strdup_printf (_("Cancel “%s”"), name), 0);
  else
    source = add (sources, origin, g_strdup_printf (_("Finish “%s”"), name), 0);

  source->lane = AUS_LANE_WORK;
  source->anchor = AUS_ANCHOR_PROJECT_END;
  source->length = project->outcome == AUS_PROJECT_OUTCOME_FINISH ? 5 : 1;
  g_free (source->project);
  source->project = g_strdup (project->id);
  source->same_as = project->outcome == AUS_PROJECT_OUTCOME_FINISH ? "finish-work" : "";
  source->done = project->progress >= 100;
}

/* --- people ----------------------------------------------------------------------------------- */

static void
add_referral (GPtrArray   *sources,
              AusReferral *referral,
              AusNetwork  *network)
{
  AusColleague *colleague = aus_entity_list_find (network->colleagues, referral->colleague);
  AusPlanSource *source;

  if (colleague == NULL || *colleague->name == '\0' ||
      referral->status == AUS_REFERRAL_STATUS_DECLINED)
    return;

  source = add (sources, g_strdup_printf ("referral:%s:ask", referral->id),
                g_strdup_printf (_("Ask %s for consent"), colleague->name), -12);
  source->lane = AUS_LANE_PEOPLE;
  source->private = TRUE;
  source->same_as = "referrals";
  source->done_on = referral->asked_on;
  source->done = referral->status != AUS_REFERRAL_STATUS_LISTED;

  if (referral->status == AUS_REFERRAL_STATUS_LISTED ||
      referral->status == AUS_REFERRAL_STATUS_ASKED)
    return;

  source = add (sources, g_strdup_printf ("referral:%s:introduce", referral->id),
                g_strdup_printf (_("Introduce %s"), colleague->name), -8);
  source->lane = AUS_LANE_PEOPLE;
  source->private = !colleague->consent;
  source->same_as = "referrals";
  source->done = referral->status != AUS_REFERRAL_STATUS_AGREED;
}

static void
add_conversation (GPtrArray *sources,
                  AusEnding *ending)
{
  AusPlanSource *source;

  if (!aus_date_is_set (ending->conversation_on))
    return;

  source = add (sources, g_strdup ("ending:conversation"), g_strdup (_("Talk to the client")), 0);
  source->lane = AUS_LANE_PEOPLE;
  source->private = TRUE;
  source->start = ending->conversation_on;
  source->same_as = "talk";
}

GPtrArray *
aus_plan_list_sources (AusClient  *client,
                       AusNetwork *network)
{
  GPtrArray *sources = g_ptr_array_new_with_free_func ((GDestroyNotify) source_free);

  g_return_val_if_fail (AUS_IS_CLIENT (client), sources);

  add_conversation (sources, client->ending);
  for (guint i = 0; i < aus_entity_list_get_length (client->projects); i++)
    add_project (sources, aus_entity_list_peek (client->projects, i));
  for (guint i = 0; i < aus_entity_list_get_length (client->assets); i++)
    add_asset (sources, aus_entity_list_peek (client->assets, i));
  for (guint i = 0; network != NULL && i < aus_entity_list_get_length (client->referrals); i++)
    add_referral (sources, aus_entity_list_peek (client->referrals, i), network);

  return sources;
}
