/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-holding.h"

#include <glib/gi18n-lib.h>

#include "core/base/aus-entity-list.h"

/* --- one thing -------------------------------------------------------------------------------- */

static AusHolding
holding_of (AusParty party)
{
  switch (party)
    {
    case AUS_PARTY_CLIENT:
      return AUS_HOLDING_CLIENT;
    case AUS_PARTY_SUCCESSOR:
      return AUS_HOLDING_SUCCESSOR;
    case AUS_PARTY_ME:
    default:
      return AUS_HOLDING_ME;
    }
}

AusHolding
aus_asset_get_holding (AusAsset *self)
{
  g_return_val_if_fail (AUS_IS_ASSET (self), AUS_HOLDING_ME);

  if (self->outcome == AUS_ASSET_OUTCOME_KEEP || !aus_date_is_set (self->handed_on))
    return holding_of (self->holder);
  if (self->outcome == AUS_ASSET_OUTCOME_DELETE)
    return AUS_HOLDING_NOBODY;

  return holding_of (self->owner_after);
}

static gboolean
is_missing (AusAsset     *self,
            AusAssetStop  stop)
{
  return aus_asset_has_stop (self, stop) && !aus_date_is_set (aus_asset_get_stop (self, stop));
}

gboolean
aus_asset_have_access (AusAsset *self)
{
  g_return_val_if_fail (AUS_IS_ASSET (self), FALSE);

  return aus_asset_get_holding (self) == AUS_HOLDING_ME
         || is_missing (self, AUS_ASSET_STOP_REVOKED);
}

int
aus_asset_get_next_stop (AusAsset *self)
{
  g_return_val_if_fail (AUS_IS_ASSET (self), AUS_N_ASSET_STOPS);

  for (int stop = AUS_ASSET_STOP_HANDED_ON; stop < AUS_N_ASSET_STOPS; stop++)
    if (is_missing (self, (AusAssetStop) stop))
      return stop;

  return AUS_N_ASSET_STOPS;
}

const char **
aus_asset_list_missing (AusAsset *self)
{
  static const char * const nicks[AUS_N_ASSET_STOPS] = { "handed-on", "tested", "revoked" };
  const char **list = g_new0 (const char *, AUS_N_ASSET_STOPS + 1);
  guint n = 0;

  g_return_val_if_fail (AUS_IS_ASSET (self), list);

  for (int stop = AUS_ASSET_STOP_HANDED_ON; stop < AUS_N_ASSET_STOPS; stop++)
    if (is_missing (self, (AusAssetStop) stop))
      list[n++] = nicks[stop];
  if (self->outcome == AUS_ASSET_OUTCOME_KEEP && *self->ground == '\0')
    list[n++] = "ground";

  return list;
}

static const char *
say_missing (AusAsset     *self,
             AusAssetStop  stop)
{
  if (stop == AUS_ASSET_STOP_TESTED)
    return _("not tested by the client");
  if (stop == AUS_ASSET_STOP_REVOKED)
    return _("own access not given up");

  switch (self->outcome)
    {
    case AUS_ASSET_OUTCOME_DELETE:
      return _("not deleted");
    case AUS_ASSET_OUTCOME_RETURN:
      return _("not returned");
    case AUS_ASSET_OUTCOME_BILL:
      return _("not billed");
    case AUS_ASSET_OUTCOME_HAND_OVER:
    case AUS_ASSET_OUTCOME_KEEP:
    default:
      return _("not handed over");
    }
}

static const char *
say_finished (AusAsset *self)
{
  switch (self->outcome)
    {
    case AUS_ASSET_OUTCOME_KEEP:
      return *self->ground != '\0' ? _("Stays with you, with a ground")
                                   : _("kept without a ground");
    case AUS_ASSET_OUTCOME_DELETE:
      return _("Deleted");
    case AUS_ASSET_OUTCOME_BILL:
      return _("Billed");
    case AUS_ASSET_OUTCOME_RETURN:
      return _("Returned and confirmed");
    case AUS_ASSET_OUTCOME_HAND_OVER:
    default:
      return _("Handed over and confirmed");
    }
}

char *
aus_asset_describe_missing (AusAsset *self)
{
  g_autoptr (GPtrArray) words = g_ptr_array_new ();

  g_return_val_if_fail (AUS_IS_ASSET (self), NULL);

  for (int stop = AUS_ASSET_STOP_HANDED_ON; stop < AUS_N_ASSET_STOPS; stop++)
    if (is_missing (self, (AusAssetStop) stop))
      g_ptr_array_add (words, (gpointer) say_missing (self, (AusAssetStop) stop));
  if (words->len == 0)
    return g_strdup (say_finished (self));
  g_ptr_array_add (words, NULL);

  return g_strjoinv (", ", (char **) words->pdata);
}

/* --- all of them ------------------------------------------------------------------------------ */

gboolean
aus_holding_has (AusHolding  group,
                 AusAsset   *asset)
{
  AusHolding holding = aus_asset_get_holding (asset);

  if (group != AUS_HOLDING_ACCESS)
    return holding == group;

  return holding != AUS_HOLDING_ME && aus_asset_have_access (asset);
}

void
aus_holdings_get (AusClient   *client,
                  AusHoldings *holdings)
{
  g_return_if_fail (AUS_IS_CLIENT (client));

  *holdings = (AusHoldings){ .n_all = aus_entity_list_get_length (client->assets) };
  for (guint i = 0; i < holdings->n_all; i++)
    {
      AusAsset *asset = aus_entity_list_peek (client->assets, i);

      for (int group = 0; group < AUS_N_HOLDINGS; group++)
        holdings->n[group] += aus_holding_has ((AusHolding) group, asset) ? 1 : 0;
      holdings->n_unfinished += aus_asset_is_finished (asset) ? 0 : 1;
    }
}

const char *
aus_holding_title (AusHolding group)
{
  switch (group)
    {
    case AUS_HOLDING_CLIENT:
      return _("With the client");
    case AUS_HOLDING_SUCCESSOR:
      return _("With the successor");
    case AUS_HOLDING_NOBODY:
      return C_("things", "Deleted");
    case AUS_HOLDING_ACCESS:
      return _("Your access still there");
    case AUS_HOLDING_ME:
    default:
      return _("Still with you");
    }
}

/* Translators: each is a part of a line such as “With you 5 · with the client 2” */
static char *
count_text (AusHolding group,
            guint      n)
{
  switch (group)
    {
    case AUS_HOLDING_CLIENT:
      return g_strdup_printf (_("with the client %u"), n);
    case AUS_HOLDING_SUCCESSOR:
      return g_strdup_printf (_("with the successor %u"), n);
    case AUS_HOLDING_NOBODY:
      return g_strdup_printf (_("deleted %u"), n);
    case AUS_HOLDING_ACCESS:
      return g_strdup_printf (_("your access still there %u"), n);
    case AUS_HOLDING_ME:
    default:
      return g_strdup_printf (_("With you %u"), n);
    }
}

/* How many are with the user is said even when it is none: that is good to know. */
char *
aus_holdings_dup_text (const AusHoldings *holdings)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);

  if (holdings->n_all == 0)
    return g_strdup ("");

  for (int group = 0; group < AUS_N_HOLDINGS; group++)
    if (group == AUS_HOLDING_ME || holdings->n[group] > 0)
      g_ptr_array_add (parts, count_text ((AusHolding) group, holdings->n[group]));
  g_ptr_array_add (parts, NULL);

  return g_strjoinv (" · ", (char **) parts->pdata);
}
