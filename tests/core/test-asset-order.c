/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/ending/aus-asset-order.h"

static AusDate
day (const char *iso)
{
  AusDate date = AUS_DATE_NONE;

  g_assert_true (*iso == '\0' || aus_date_parse (iso, &date));

  return date;
}

static AusAsset *
make_asset (AusAssetKind    kind,
            AusAssetOutcome outcome)
{
  AusAsset *asset = aus_asset_new ();

  g_object_set (asset, "kind", kind, "outcome", outcome, NULL);

  return asset;
}

/* --- which stops there are -------------------------------------------------------------------- */

static const struct
{
  AusAssetKind kind;
  AusAssetOutcome outcome;
  const char *stops; /* h, t, r */
} stops[] = {
  { AUS_ASSET_KIND_FILES, AUS_ASSET_OUTCOME_HAND_OVER, "ht" },
  { AUS_ASSET_KIND_REPOSITORY, AUS_ASSET_OUTCOME_HAND_OVER, "htr" },
  { AUS_ASSET_KIND_DOMAIN, AUS_ASSET_OUTCOME_HAND_OVER, "htr" },
  { AUS_ASSET_KIND_HOSTING, AUS_ASSET_OUTCOME_HAND_OVER, "htr" },
  { AUS_ASSET_KIND_ACCOUNT, AUS_ASSET_OUTCOME_RETURN, "htr" },
  { AUS_ASSET_KIND_LICENCE, AUS_ASSET_OUTCOME_RETURN, "htr" },
  { AUS_ASSET_KIND_LICENCE, AUS_ASSET_OUTCOME_BILL, "h" },
  { AUS_ASSET_KIND_SUBSCRIPTION, AUS_ASSET_OUTCOME_KEEP, "" },
  { AUS_ASSET_KIND_HARDWARE, AUS_ASSET_OUTCOME_RETURN, "ht" },
  { AUS_ASSET_KIND_DATA, AUS_ASSET_OUTCOME_DELETE, "h" },
  { AUS_ASSET_KIND_ACCOUNT, AUS_ASSET_OUTCOME_DELETE, "hr" },
};

static void
test_stops (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (stops); i++)
    {
      g_autoptr (AusAsset) asset = make_asset (stops[i].kind, stops[i].outcome);
      g_autoptr (GString) found = g_string_new (NULL);

      for (int stop = 0; stop < AUS_N_ASSET_STOPS; stop++)
        if (aus_asset_has_stop (asset, (AusAssetStop) stop))
          g_string_append_c (found, "htr"[stop]);
      g_test_message ("%" G_GSIZE_FORMAT, i);
      g_assert_cmpstr (found->str, ==, stops[i].stops);
    }
}

/* --- in order --------------------------------------------------------------------------------- */

static void
assert_blocked (AusAsset     *asset,
                AusAssetStop  stop,
                const char   *expected)
{
  g_autofree char *reason = NULL;

  g_assert_true (aus_asset_can_reach (asset, stop, &reason) == (expected == NULL));
  g_assert_cmpstr (reason, ==, expected);
}

static void
test_order (void)
{
  g_autoptr (AusAsset) asset =
    make_asset (AUS_ASSET_KIND_DOMAIN, AUS_ASSET_OUTCOME_HAND_OVER);
  AusDate first = day ("2026-12-01"), second = day ("2026-12-02");

  assert_blocked (asset, AUS_ASSET_STOP_HANDED_ON, NULL);
  assert_blocked (asset, AUS_ASSET_STOP_TESTED,
                  "It has to be handed on before the client can test it.");
  assert_blocked (asset, AUS_ASSET_STOP_REVOKED,
                  "It has to be handed on before you give up your own access.");
  g_assert_false (aus_asset_set_stop (asset, AUS_ASSET_STOP_TESTED, second));
  g_assert_false (aus_date_is_set (asset->tested_on));

  g_assert_true (aus_asset_set_stop (asset, AUS_ASSET_STOP_HANDED_ON, first));
  assert_blocked (asset, AUS_ASSET_STOP_TESTED, NULL);
  assert_blocked (asset, AUS_ASSET_STOP_REVOKED,
                  "The client has to test it before you give up your own access.");
  g_assert_false (aus_asset_is_finished (asset));
  g_assert_true (aus_asset_set_stop (asset, AUS_ASSET_STOP_TESTED, second));
  g_assert_true (aus_asset_set_stop (asset, AUS_ASSET_STOP_REVOKED, second));
  g_assert_true (aus_asset_is_finished (asset));

  /* Back again only from the end. */
  g_assert_false (aus_asset_set_stop (asset, AUS_ASSET_STOP_HANDED_ON, AUS_DATE_NONE));
  g_assert_false (aus_asset_set_stop (asset, AUS_ASSET_STOP_TESTED, AUS_DATE_NONE));
  g_assert_true (aus_asset_set_stop (asset, AUS_ASSET_STOP_REVOKED, AUS_DATE_NONE));
  g_assert_true (aus_asset_set_stop (asset, AUS_ASSET_STOP_TESTED, AUS_DATE_NONE));
  g_assert_true (aus_asset_set_stop (asset, AUS_ASSET_STOP_HANDED_ON, AUS_DATE_NONE));
  g_assert_false (aus_date_is_set (asset->handed_on));
}

static void
test_not_applicable (void)
{
  g_autoptr (AusAsset) asset = make_asset (AUS_ASSET_KIND_HARDWARE, AUS_ASSET_OUTCOME_RETURN);
  AusDate today = day ("2026-12-01");

  assert_blocked (asset, AUS_ASSET_STOP_REVOKED, "This does not apply to such a thing.");
  g_assert_false (aus_asset_set_stop (asset, AUS_ASSET_STOP_REVOKED, today));
  aus_asset_set_stop (asset, AUS_ASSET_STOP_HANDED_ON, today);
  aus_asset_set_stop (asset, AUS_ASSET_STOP_TESTED, today);
  g_assert_true (aus_asset_is_finished (asset));
}

static void
test_delete (void)
{
  g_autoptr (AusAsset) asset = make_asset (AUS_ASSET_KIND_ACCOUNT, AUS_ASSET_OUTCOME_DELETE);
  AusDate today = day ("2026-12-01");

  assert_blocked (asset, AUS_ASSET_STOP_REVOKED,
                  "It has to be deleted before you give up your own access.");
  g_assert_true (aus_asset_set_stop (asset, AUS_ASSET_STOP_HANDED_ON, today));
  g_assert_true (aus_asset_set_stop (asset, AUS_ASSET_STOP_REVOKED, today));
  g_assert_true (aus_asset_is_finished (asset));
}

static void
test_keep (void)
{
  g_autoptr (AusAsset) asset = make_asset (AUS_ASSET_KIND_FILES, AUS_ASSET_OUTCOME_KEEP);

  g_assert_false (aus_asset_is_finished (asset));
  g_object_set (asset, "ground", "Tax records", NULL);
  g_assert_true (aus_asset_is_finished (asset));
}

/* --- out of order: what a file may say -------------------------------------------------------- */

static const struct
{
  const char *handed_on, *tested_on, *revoked_on;
  const char *out_of_order; /* t, r */
} orders[] = {
  { "", "", "", "" },
  { "2026-12-01", "2026-12-01", "2026-12-01", "" },
  { "2026-12-01", "2026-12-02", "2026-12-03", "" },
  { "", "2026-12-02", "", "t" },
  { "2026-12-03", "2026-12-02", "", "t" },
  { "2026-12-01", "", "2026-12-02", "r" },
  { "", "", "2026-12-02", "r" },
  { "2026-12-01", "2026-12-04", "2026-12-03", "r" },
  { "", "2026-12-02", "2026-12-01", "tr" },
};

static void
test_disorder (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (orders); i++)
    {
      g_autoptr (AusAsset) asset =
        make_asset (AUS_ASSET_KIND_HOSTING, AUS_ASSET_OUTCOME_HAND_OVER);
      g_autoptr (GString) found = g_string_new (NULL);
      AusDate handed_on = day (orders[i].handed_on), tested_on = day (orders[i].tested_on);
      AusDate revoked_on = day (orders[i].revoked_on);

      g_object_set (asset, "handed-on", &handed_on, "tested-on", &tested_on, "revoked-on",
                    &revoked_on, NULL);
      for (int stop = 0; stop < AUS_N_ASSET_STOPS; stop++)
        {
          g_autofree char *reason = NULL;
          gboolean disordered = aus_asset_is_disordered (asset, (AusAssetStop) stop, &reason);

          g_assert_true (disordered == (reason != NULL));
          if (disordered)
            g_string_append_c (found, "htr"[stop]);
        }
      g_test_message ("%" G_GSIZE_FORMAT, i);
      g_assert_cmpstr (found->str, ==, orders[i].out_of_order);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/aus/asset-order/stops", test_stops);
  g_test_add_func ("/aus/asset-order/order", test_order);
  g_test_add_func ("/aus/asset-order/not-applicable", test_not_applicable);
  g_test_add_func ("/aus/asset-order/delete", test_delete);
  g_test_add_func ("/aus/asset-order/keep", test_keep);
  g_test_add_func ("/aus/asset-order/disorder", test_disorder);

  return g_test_run ();
}
