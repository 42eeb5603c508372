/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/ending/aus-holding.h"
#include "core/text/aus-letter-context.h"

/* Who still holds what. */

static const struct
{
  AusAssetKind kind;
  AusAssetOutcome outcome;
  AusParty before, after;
  int reached;          /* how many of handed on, tested, revoked have a day */
  AusHolding with;
  gboolean access, access_elsewhere;
  const char *missing;
  const char *sentence;
} table[] = {
  { AUS_ASSET_KIND_DOMAIN, AUS_ASSET_OUTCOME_HAND_OVER, AUS_PARTY_ME, AUS_PARTY_CLIENT, 0,
    AUS_HOLDING_ME, TRUE, FALSE, "handed-on tested revoked",
    "not handed over, not tested by the client, own access not given up" },
  { AUS_ASSET_KIND_DOMAIN, AUS_ASSET_OUTCOME_HAND_OVER, AUS_PARTY_ME, AUS_PARTY_CLIENT, 1,
    AUS_HOLDING_CLIENT, TRUE, TRUE, "tested revoked",
    "not tested by the client, own access not given up" },
  { AUS_ASSET_KIND_DOMAIN, AUS_ASSET_OUTCOME_HAND_OVER, AUS_PARTY_ME, AUS_PARTY_SUCCESSOR, 2,
    AUS_HOLDING_SUCCESSOR, TRUE, TRUE, "revoked", "own access not given up" },
  { AUS_ASSET_KIND_DOMAIN, AUS_ASSET_OUTCOME_HAND_OVER, AUS_PARTY_ME, AUS_PARTY_CLIENT, 3,
    AUS_HOLDING_CLIENT, FALSE, FALSE, "", "Handed over and confirmed" },
  /* Lent out by the user, and back */
  { AUS_ASSET_KIND_HARDWARE, AUS_ASSET_OUTCOME_RETURN, AUS_PARTY_CLIENT, AUS_PARTY_ME, 0,
    AUS_HOLDING_CLIENT, FALSE, FALSE, "handed-on tested",
    "not returned, not tested by the client" },
  { AUS_ASSET_KIND_HARDWARE, AUS_ASSET_OUTCOME_RETURN, AUS_PARTY_CLIENT, AUS_PARTY_ME, 2,
    AUS_HOLDING_ME, TRUE, FALSE, "", "Returned and confirmed" },
  { AUS_ASSET_KIND_DATA, AUS_ASSET_OUTCOME_DELETE, AUS_PARTY_ME, AUS_PARTY_CLIENT, 0,
    AUS_HOLDING_ME, TRUE, FALSE, "handed-on", "not deleted" },
  { AUS_ASSET_KIND_DATA, AUS_ASSET_OUTCOME_DELETE, AUS_PARTY_ME, AUS_PARTY_CLIENT, 1,
    AUS_HOLDING_NOBODY, FALSE, FALSE, "", "Deleted" },
  /* The client's all along, but the user can log in */
  { AUS_ASSET_KIND_ACCOUNT, AUS_ASSET_OUTCOME_HAND_OVER, AUS_PARTY_CLIENT, AUS_PARTY_CLIENT, 0,
    AUS_HOLDING_CLIENT, TRUE, TRUE, "handed-on tested revoked",
    "not handed over, not tested by the client, own access not given up" },
  { AUS_ASSET_KIND_LICENCE, AUS_ASSET_OUTCOME_BILL, AUS_PARTY_ME, AUS_PARTY_CLIENT, 0,
    AUS_HOLDING_ME, TRUE, FALSE, "handed-on", "not billed" },
  { AUS_ASSET_KIND_LICENCE, AUS_ASSET_OUTCOME_BILL, AUS_PARTY_ME, AUS_PARTY_CLIENT, 1,
    AUS_HOLDING_CLIENT, FALSE, FALSE, "", "Billed" },
  { AUS_ASSET_KIND_SUBSCRIPTION, AUS_ASSET_OUTCOME_KEEP, AUS_PARTY_ME, AUS_PARTY_CLIENT, 0,
    AUS_HOLDING_ME, TRUE, FALSE, "ground", "kept without a ground" },
};

static AusAsset *
make_asset (gsize i)
{
  static const char * const days[] = { "handed-on", "tested-on", "revoked-on" };
  AusDate day = aus_date_new (2026, 11, 23);
  AusAsset *asset = aus_asset_new ();

  g_object_set (asset, "kind", table[i].kind, "outcome", table[i].outcome, "holder",
                table[i].before, "owner-after", table[i].after, "name", "Thing", NULL);
  for (int n = 0; n < table[i].reached; n++)
    if (aus_asset_has_stop (asset, (AusAssetStop) n))
      g_object_set (asset, days[n], &day, NULL);

  return asset;
}

static void
test_table (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (table); i++)
    {
      g_autoptr (AusAsset) asset = make_asset (i);
      g_autofree const char **missing = aus_asset_list_missing (asset);
      g_autofree char *joined = g_strjoinv (" ", (char **) missing);
      g_autofree char *sentence = aus_asset_describe_missing (asset);

      g_test_message ("row %" G_GSIZE_FORMAT, i);
      g_assert_cmpint (aus_asset_get_holding (asset), ==, table[i].with);
      g_assert_cmpint (aus_asset_have_access (asset), ==, table[i].access);
      g_assert_cmpint (aus_holding_has (AUS_HOLDING_ACCESS, asset), ==, table[i].access_elsewhere);
      g_assert_cmpstr (joined, ==, table[i].missing);
      g_assert_cmpstr (sentence, ==, table[i].sentence);
      g_assert_cmpint (*joined == '\0', ==, aus_asset_is_finished (asset));
    }
}

static AusClient *
make_client (void)
{
  AusClient *client = aus_client_new ();

  for (gsize i = 0; i < G_N_ELEMENTS (table); i++)
    {
      g_autoptr (AusAsset) asset = make_asset (i);

      aus_entity_list_append (client->assets, asset);
    }

  return client;
}

/* Everything is in one group, and the groups add up. */
static void
test_counts (void)
{
  g_autoptr (AusClient) none = aus_client_new ();
  g_autoptr (AusClient) client = make_client ();
  AusHoldings holdings;
  g_autofree char *nothing = NULL;
  g_autofree char *text = NULL;

  aus_holdings_get (none, &holdings);
  nothing = aus_holdings_dup_text (&holdings);
  g_assert_cmpstr (nothing, ==, "");

  aus_holdings_get (client, &holdings);
  g_assert_cmpuint (holdings.n_all, ==, G_N_ELEMENTS (table));
  g_assert_cmpuint (holdings.n[AUS_HOLDING_ME] + holdings.n[AUS_HOLDING_CLIENT]
                    + holdings.n[AUS_HOLDING_SUCCESSOR] + holdings.n[AUS_HOLDING_NOBODY],
                    ==, holdings.n_all);
  g_assert_cmpuint (holdings.n_unfinished, ==, 8);
  text = aus_holdings_dup_text (&holdings);
  g_assert_cmpstr (text, ==, "With you 5 · with the client 5 · with the successor 1 · deleted 1 · "
                             "your access still there 3");
}

/* What the handover record names as open is what is missing here, in the same order. */
static void
test_record (void)
{
  static const char * const next[] = { "next_hand_on", "next_test", "next_revoke" };
  g_autoptr (AusClient) client = make_client ();
  g_autoptr (AusSender) sender = aus_sender_new ();
  g_autoptr (AusTextValue) context =
    aus_letter_context_new (client, NULL, sender, NULL, AUS_LANGUAGE_EN,
                            aus_date_new (2026, 11, 23));
  const AusTextValue *open = aus_text_value_get (context, "open_assets");
  guint n = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (table); i++)
    {
      AusAsset *asset = aus_entity_list_peek (client->assets, (guint) i);
      int stop = aus_asset_get_next_stop (asset);

      if (stop == AUS_N_ASSET_STOPS)
        continue;
      g_assert_cmpuint (n, <, aus_text_value_get_length (open));
      for (int k = 0; k < AUS_N_ASSET_STOPS; k++)
        g_assert_cmpint (
          aus_text_value_is_true (aus_text_value_get (aus_text_value_get_item (open, n),
                                                         next[k])),
          ==, k == stop);
      n++;
    }
  g_assert_cmpuint (aus_text_value_get_length (open), ==, n);
  /* What is kept without a ground is missing that, but nothing is to be done by the client. */
  g_assert_cmpuint (n, ==, 7);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/aus/holding/table", test_table);
  g_test_add_func ("/aus/holding/counts", test_counts);
  g_test_add_func ("/aus/holding/record", test_record);

  return g_test_run ();
}
