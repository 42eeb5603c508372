/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-asset-text.h"

#include <glib/gi18n.h>
#include <string.h>

#include "app/widgets/aus-text-join.h"
#include "core/base/aus-format.h"
#include "core/client/aus-label.h"

typedef struct
{
  const char *icon_name;
  const char *place;
  const char *format;
} Kind;

static const Kind kinds[] = {
  [AUS_ASSET_KIND_FILES] = { "folder-symbolic", N_("_Place"), N_("_Format") },
  [AUS_ASSET_KIND_REPOSITORY] = { "text-x-generic-symbolic", N_("_Place"), N_("_Format") },
  [AUS_ASSET_KIND_DOMAIN] = { "network-workgroup-symbolic", N_("Re_gistrar"), N_("_DNS records") },
  [AUS_ASSET_KIND_HOSTING] = {
    "network-server-symbolic", N_("_Provider and plan"), N_("_Backup, contract")
  },
  [AUS_ASSET_KIND_ACCOUNT] = {
    "avatar-default-symbolic", N_("_Service"), N_("_Address of the account")
  },
  [AUS_ASSET_KIND_LICENCE] = {
    "application-certificate-symbolic", N_("_Vendor"), N_("_Kind and seats")
  },
  [AUS_ASSET_KIND_SUBSCRIPTION] = { "view-refresh-symbolic", N_("_Service"), N_("_Price") },
  [AUS_ASSET_KIND_HARDWARE] = { "camera-photo-symbolic", N_("_Place"), N_("_Model") },
  [AUS_ASSET_KIND_DATA] = { "x-office-address-book-symbolic", N_("_Place"), N_("_Format") },
};

static const Kind *
find_kind (AusAssetKind kind)
{
  return &kinds[(guint) kind < G_N_ELEMENTS (kinds) ? kind : AUS_ASSET_KIND_FILES];
}

const char *
aus_asset_icon_name (AusAssetKind kind)
{
  return find_kind (kind)->icon_name;
}

const char *
aus_asset_place_title (AusAssetKind kind)
{
  return _(find_kind (kind)->place);
}

const char *
aus_asset_format_title (AusAssetKind kind)
{
  return _(find_kind (kind)->format);
}

const char *
aus_asset_stop_word (AusAsset     *asset,
                     AusAssetStop  stop)
{
  if (stop == AUS_ASSET_STOP_TESTED)
    return C_("asset stop", "tested");
  if (stop == AUS_ASSET_STOP_REVOKED)
    return C_("asset stop", "revoked");

  switch (asset->outcome)
    {
    case AUS_ASSET_OUTCOME_RETURN:
      return C_("asset stop", "returned");
    case AUS_ASSET_OUTCOME_DELETE:
      return C_("asset stop", "deleted");
    case AUS_ASSET_OUTCOME_BILL:
      return C_("asset stop", "billed");
    case AUS_ASSET_OUTCOME_HAND_OVER:
    case AUS_ASSET_OUTCOME_KEEP:
    default:
      return C_("asset stop", "handed over");
    }
}

char *
aus_asset_state_text (AusAsset *asset)
{
  const char *last = NULL;

  if (aus_asset_is_finished (asset))
    return g_strdup ("");

  for (int i = 0; i < AUS_N_ASSET_STOPS; i++)
    {
      AusAssetStop stop = (AusAssetStop) i;
      const char *word = aus_asset_stop_word (asset, stop);

      if (aus_date_is_set (aus_asset_get_stop (asset, stop)))
        last = word;
      else if (aus_asset_has_stop (asset, stop) && last != NULL)
        /* Translators: both are such words as “handed over”, “tested”, “revoked” */
        return g_strdup_printf (_("%s, not %s"), last, word);
    }

  return g_strdup ("");
}

static char *
find_disorder (AusAsset *asset)
{
  for (int stop = 0; stop < AUS_N_ASSET_STOPS; stop++)
    {
      char *reason = NULL;

      if (aus_asset_is_disordered (asset, (AusAssetStop) stop, &reason))
        return reason;
    }

  return NULL;
}

/* "Nextcloud" of "Nextcloud › Brückner › Print": the second line is short. */
static char *
first_place (const char *place)
{
  const char *end = strstr (place, " › ");

  return end != NULL ? g_strndup (place, (gsize) (end - place)) : g_strdup (place);
}

static const char *
finished_format (AusAssetOutcome outcome)
{
  switch (outcome)
    {
    /* Translators: %s is a day, such as “9 Dec” */
    case AUS_ASSET_OUTCOME_RETURN:
      return _("Returned on %s");
    case AUS_ASSET_OUTCOME_DELETE:
      return _("Deleted on %s");
    case AUS_ASSET_OUTCOME_BILL:
      return _("Billed on %s");
    case AUS_ASSET_OUTCOME_HAND_OVER:
    case AUS_ASSET_OUTCOME_KEEP:
    default:
      return _("Handed over on %s");
    }
}

static char *
describe_finished (AusAsset   *asset,
                   const char *locale)
{
  g_autofree char *day =
    aus_text_hold (aus_format_date (asset->handed_on, AUS_DATE_STYLE_SHORT, locale));
  g_auto (GStrv) parts = g_strsplit (finished_format (asset->outcome), "%s", 2);
  g_autofree char *done = g_strjoinv (day, parts);

  return aus_text_join (" · ", done, *asset->proof != '\0' ? _("with proof") : NULL);
}

static char *
describe_kept (AusAsset     *asset,
               AusAssetTone *tone)
{
  if (*asset->ground != '\0')
    /* Translators: %s is the user’s reason why something is not given back */
    return g_strdup_printf (_("Kept: %s"), asset->ground);

  *tone = AUS_ASSET_TONE_CONFLICT;

  return g_strdup (_("Kept: the reason is missing"));
}

static char *
describe_due (AusAsset     *asset,
              AusDate       today,
              const char   *locale,
              AusAssetTone *tone)
{
  g_autofree char *day =
    aus_text_hold (aus_format_date (asset->due, AUS_DATE_STYLE_WEEKDAY, locale));
  int late;

  if (*day == '\0')
    return NULL;

  late = aus_date_is_set (today) ? aus_date_days_between (asset->due, today) : 0;
  if (late > 0)
    {
      *tone = AUS_ASSET_TONE_LATE;
      return g_strdup_printf (ngettext ("%d day late", "%d days late", (gulong) late), late);
    }

  /* Translators: %s is a day, such as “Thu 10 Dec” */
  return g_strdup_printf (_("by %s"), day);
}

char *
aus_asset_line (AusAsset     *asset,
                AusDate       today,
                const char   *locale,
                AusAssetTone *tone)
{
  g_autofree char *disorder = find_disorder (asset);
  g_autofree char *place = first_place (asset->place);
  g_autofree char *due = NULL;
  const char *kind = aus_label (AUS_TYPE_ASSET_KIND, (int) asset->kind);
  gboolean handed_on = aus_date_is_set (asset->handed_on);

  *tone = AUS_ASSET_TONE_PLAIN;
  if (disorder != NULL)
    {
      *tone = AUS_ASSET_TONE_CONFLICT;
      return g_steal_pointer (&disorder);
    }
  if (asset->outcome == AUS_ASSET_OUTCOME_KEEP)
    return describe_kept (asset, tone);
  if (aus_asset_is_finished (asset))
    return describe_finished (asset, locale);

  due = describe_due (asset, today, locale, tone);
  if (*tone == AUS_ASSET_TONE_LATE)
    return aus_text_join (" · ", *place != '\0' ? place : kind, due);
  if (!handed_on && *asset->proof != '\0')
    return aus_text_join (" · ", kind, asset->proof);
  if (handed_on && *asset->vault != '\0')
    /* Translators: %s is the name of an entry in a password manager */
    return g_strdup_printf (_("Vault: %s"), asset->vault);

  return aus_text_join (" · ", *place != '\0' ? place : kind, due);
}
