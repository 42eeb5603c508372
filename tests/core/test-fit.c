/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/ending/aus-fit.h"

/* A designer's German client whose last day is 31 December 2026; today is 23 November 2026. */

static const struct
{
  AusTrade trade;
  const char *languages;
  const char *from;
  const char *text;
} table[] = {
  { AUS_TRADE_DESIGN, "de, en", "2026-12-31", "✓ fits" },
  { AUS_TRADE_DESIGN, "Deutsch", "2026-11-01", "✓ fits" },
  { AUS_TRADE_DESIGN, "en; de-AT", "2026-11-01", "✓ fits" },
  { AUS_TRADE_DESIGN, "de", "2027-01-01", "△ free 1 day after the last day" },
  { AUS_TRADE_DESIGN, "de", "2027-01-04", "△ free 4 days after the last day" },
  { AUS_TRADE_WEB, "de", "2026-12-01", "△ other trade" },
  { AUS_TRADE_WEB, "en, fr", "2027-01-02",
    "△ other trade · no German · free 2 days after the last day" },
  { AUS_TRADE_DESIGN, "", "", "? language not known · time not known" },
  { AUS_TRADE_NONE, "den", "2026-12-01", "△ no German · trade not known" },
};

static AusColleague *
colleague_new (AusTrade    trade,
               const char *languages,
               const char *from)
{
  AusColleague *colleague = aus_colleague_new ();
  AusDate day = AUS_DATE_NONE;

  g_assert_true (*from == '\0' || aus_date_parse (from, &day));
  g_object_set (colleague, "trade", trade, "languages", languages, "capacity-from", &day, NULL);

  return colleague;
}

static AusClient *
client_new (const char *last_day)
{
  AusClient *client = aus_client_new ();
  AusDate day = AUS_DATE_NONE;

  g_assert_true (*last_day == '\0' || aus_date_parse (last_day, &day));
  g_object_set (client, "language", AUS_LANGUAGE_DE, NULL);
  g_object_set (client->ending, "last-day", &day, NULL);

  return client;
}

static void
test_table (gconstpointer data)
{
  gsize i = GPOINTER_TO_SIZE (data);
  g_autoptr (AusClient) client = client_new ("2026-12-31");
  g_autoptr (AusSender) sender = aus_sender_new ();
  g_autoptr (AusColleague) colleague =
    colleague_new (table[i].trade, table[i].languages, table[i].from);
  g_autofree char *text = NULL;
  AusFit fit;

  g_object_set (sender, "trade", AUS_TRADE_DESIGN, NULL);
  aus_fit_get (colleague, client, sender, aus_date_new (2026, 11, 23), &fit);
  text = aus_fit_dup_text (&fit, client->language);
  g_assert_cmpstr (text, ==, table[i].text);
}

/* Without a last day nobody knows when there has to be room, unless there is room now; without a
 * sender nobody knows the trade. */
static void
test_not_known (void)
{
  g_autoptr (AusClient) client = client_new ("");
  g_autoptr (AusColleague) colleague = colleague_new (AUS_TRADE_WEB, "de", "2026-11-24");
  AusFit fit;

  aus_fit_get (colleague, client, NULL, aus_date_new (2026, 11, 23), &fit);
  g_assert_cmpint (fit.capacity, ==, AUS_FIT_UNKNOWN);
  g_assert_cmpint (fit.days_late, ==, 0);
  g_assert_cmpint (fit.trade, ==, AUS_FIT_UNKNOWN);
  aus_fit_get (colleague, client, NULL, aus_date_new (2026, 11, 24), &fit);
  g_assert_cmpint (fit.capacity, ==, AUS_FIT_YES);
}

static void
test_order (void)
{
  /* From the best to the worst */
  static const AusFit order[] = {
    { AUS_FIT_YES, AUS_FIT_YES, AUS_FIT_YES, 0 },
    { AUS_FIT_YES, AUS_FIT_YES, AUS_FIT_UNKNOWN, 0 },
    { AUS_FIT_YES, AUS_FIT_YES, AUS_FIT_NO, 4 },
    { AUS_FIT_YES, AUS_FIT_YES, AUS_FIT_NO, 40 },
    { AUS_FIT_YES, AUS_FIT_NO, AUS_FIT_YES, 0 },
    { AUS_FIT_UNKNOWN, AUS_FIT_YES, AUS_FIT_YES, 0 },
    { AUS_FIT_NO, AUS_FIT_YES, AUS_FIT_YES, 0 },
    { AUS_FIT_NO, AUS_FIT_NO, AUS_FIT_NO, 1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    {
      g_assert_cmpint (aus_fit_compare (&order[i], &order[i]), ==, 0);
      for (guint j = i + 1; j < G_N_ELEMENTS (order); j++)
        {
          g_assert_cmpint (aus_fit_compare (&order[i], &order[j]), <, 0);
          g_assert_cmpint (aus_fit_compare (&order[j], &order[i]), >, 0);
        }
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (table); i++)
    {
      g_autofree char *path = g_strdup_printf ("/aus/fit/table/%" G_GSIZE_FORMAT, i);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_table);
    }
  g_test_add_func ("/aus/fit/not-known", test_not_known);
  g_test_add_func ("/aus/fit/order", test_order);

  return g_test_run ();
}
