/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-asset-order.h"

#include <glib/gi18n-lib.h>

/* Something one can log in to or is registered for: own access remains until it is given up. */
static gboolean
has_access (AusAsset *self)
{
  switch (self->kind)
    {
    case AUS_ASSET_KIND_REPOSITORY:
    case AUS_ASSET_KIND_DOMAIN:
    case AUS_ASSET_KIND_HOSTING:
    case AUS_ASSET_KIND_ACCOUNT:
    case AUS_ASSET_KIND_LICENCE:
    case AUS_ASSET_KIND_SUBSCRIPTION:
      return TRUE;
    case AUS_ASSET_KIND_FILES:
    case AUS_ASSET_KIND_HARDWARE:
    case AUS_ASSET_KIND_DATA:
    default:
      return FALSE;
    }
}

gboolean
aus_asset_has_stop (AusAsset     *self,
                    AusAssetStop  stop)
{
  g_return_val_if_fail (AUS_IS_ASSET (self), FALSE);

  switch (self->outcome)
    {
    case AUS_ASSET_OUTCOME_HAND_OVER:
    case AUS_ASSET_OUTCOME_RETURN:
      return stop != AUS_ASSET_STOP_REVOKED || has_access (self);
    case AUS_ASSET_OUTCOME_DELETE:
      return stop == AUS_ASSET_STOP_HANDED_ON ||
             (stop == AUS_ASSET_STOP_REVOKED && has_access (self));
    case AUS_ASSET_OUTCOME_BILL:
      return stop == AUS_ASSET_STOP_HANDED_ON;
    case AUS_ASSET_OUTCOME_KEEP:
    default:
      return FALSE;
    }
}

AusDate
aus_asset_get_stop (AusAsset     *self,
                    AusAssetStop  stop)
{
  g_return_val_if_fail (AUS_IS_ASSET (self), AUS_DATE_NONE);

  switch (stop)
    {
    case AUS_ASSET_STOP_HANDED_ON:
      return self->handed_on;
    case AUS_ASSET_STOP_TESTED:
      return self->tested_on;
    case AUS_ASSET_STOP_REVOKED:
      return self->revoked_on;
    default:
      g_return_val_if_reached (AUS_DATE_NONE);
    }
}

static const char *
get_property_name (AusAssetStop stop)
{
  switch (stop)
    {
    case AUS_ASSET_STOP_HANDED_ON:
      return "handed-on";
    case AUS_ASSET_STOP_TESTED:
      return "tested-on";
    case AUS_ASSET_STOP_REVOKED:
      return "revoked-on";
    default:
      g_assert_not_reached ();
    }
}

static gboolean
is_reached (AusAsset     *self,
            AusAssetStop  stop)
{
  return aus_date_is_set (aus_asset_get_stop (self, stop));
}

/* What has to happen before @stop, said for the first stop that is missing. */
static const char *
describe_missing (AusAsset     *self,
                  AusAssetStop  stop,
                  AusAssetStop  missing)
{
  if (stop == AUS_ASSET_STOP_TESTED)
    return _("It has to be handed on before the client can test it.");
  if (missing == AUS_ASSET_STOP_TESTED)
    return _("The client has to test it before you give up your own access.");
  if (self->outcome == AUS_ASSET_OUTCOME_DELETE)
    return _("It has to be deleted before you give up your own access.");

  return _("It has to be handed on before you give up your own access.");
}

static void
set_reason (char       **reason,
            const char  *text)
{
  if (reason != NULL)
    *reason = g_strdup (text);
}

gboolean
aus_asset_can_reach (AusAsset      *self,
                     AusAssetStop   stop,
                     char         **reason)
{
  g_return_val_if_fail (AUS_IS_ASSET (self), FALSE);

  set_reason (reason, NULL);
  if (!aus_asset_has_stop (self, stop))
    {
      set_reason (reason, _("This does not apply to such a thing."));
      return FALSE;
    }

  for (int before = AUS_ASSET_STOP_HANDED_ON; before < (int) stop; before++)
    if (aus_asset_has_stop (self, (AusAssetStop) before) &&
        !is_reached (self, (AusAssetStop) before))
      {
        set_reason (reason, describe_missing (self, stop, (AusAssetStop) before));
        return FALSE;
      }

  return TRUE;
}

gboolean
aus_asset_set_stop (AusAsset     *self,
                    AusAssetStop  stop,
                    AusDate       day)
{
  g_return_val_if_fail (AUS_IS_ASSET (self), FALSE);

  if (aus_date_is_set (day) && !aus_asset_can_reach (self, stop, NULL))
    return FALSE;
  for (int later = (int) stop + 1; !aus_date_is_set (day) && later < AUS_N_ASSET_STOPS; later++)
    if (is_reached (self, (AusAssetStop) later))
      return FALSE;

  g_object_set (self, get_property_name (stop), &day, NULL);

  return TRUE;
}

gboolean
aus_asset_is_disordered (AusAsset      *self,
                         AusAssetStop   stop,
                         char         **reason)
{
  g_return_val_if_fail (AUS_IS_ASSET (self), FALSE);

  set_reason (reason, NULL);
  if (!is_reached (self, stop))
    return FALSE;

  for (int before = AUS_ASSET_STOP_HANDED_ON; before < (int) stop; before++)
    {
      AusAssetStop other = (AusAssetStop) before;

      if (!aus_asset_has_stop (self, other) && !is_reached (self, other))
        continue;
      if (!is_reached (self, other) ||
          aus_date_compare (aus_asset_get_stop (self, other), aus_asset_get_stop (self, stop)) > 0)
        {
          set_reason (reason, describe_missing (self, stop, other));
          return TRUE;
        }
    }

  return FALSE;
}

gboolean
aus_asset_is_finished (AusAsset *self)
{
  g_return_val_if_fail (AUS_IS_ASSET (self), FALSE);

  if (self->outcome == AUS_ASSET_OUTCOME_KEEP)
    return *self->ground != '\0';

  for (int stop = AUS_ASSET_STOP_HANDED_ON; stop < AUS_N_ASSET_STOPS; stop++)
    if (aus_asset_has_stop (self, (AusAssetStop) stop) && !is_reached (self, (AusAssetStop) stop))
      return FALSE;

  return TRUE;
}
