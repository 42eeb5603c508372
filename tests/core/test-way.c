/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <json-glib/json-glib.h>
#include <string.h>

#include "core/base/aus-entity.h"
#include "core/base/aus-json.h"
#include "core/ending/aus-way.h"
#include "tests/lib/aus-law-fixture.h"

typedef struct
{
  const char *name;
  const char *client;
  AusWay way;
  const char *begins;
  const char *has;
} Row;

/* On 23 November 2026 */
static const Row rows[] = {
  { "in-time", "'law': 'de', 'contract': {'fee_unit': 'month'}, 'ending': {'last_day': "
               "'2026-12-31'}",
    AUS_WAY_NOTICE, "A notice fits: it needs nobody’s consent, and received by 15 December 2026",
    "§ 621 Nr. 3 BGB" },
  { "too-late", "'law': 'de', 'contract': {'fee_unit': 'month'}, 'ending': {'last_day': "
                "'2026-11-30'}",
    AUS_WAY_AGREEMENT, "An agreement fits: a notice would end the contract on 31 December 2026 at "
                       "the earliest, and by agreement it can end on 30 November 2026.",
    "§ 621 Nr. 3 BGB" },
  { "no-day", "'law': 'de', 'contract': {'fee_unit': 'month'}",
    AUS_WAY_NOTICE, "A notice fits: it needs nobody’s consent and, received today, can end the "
                    "contract on 31 December 2026.",
    "§ 621 Nr. 3 BGB" },
  { "received", "'law': 'de', 'contract': {'fee_unit': 'month'}, 'ending': {'notice_received': "
                "'2026-11-10'}",
    AUS_WAY_NOTICE, "The notice has been received and can end the contract on 30 November 2026.",
    "§ 621 Nr. 3 BGB" },
  { "work", "'law': 'de', 'contract': {'kind': 'work'}",
    AUS_WAY_AGREEMENT, "An agreement fits: a contract for a result", "§ 648 BGB" },
  { "fixed", "'law': 'de', 'contract': {'term': 'fixed', 'fixed_until': '2027-06-30'}",
    AUS_WAY_AGREEMENT, "An agreement fits: the contract has a fixed term", "§ 620 Abs. 1 BGB" },
  { "employment", "'law': 'de', 'contract': {'employment': true}",
    AUS_WAY_NEITHER, "Neither: this is employment", "§§ 622, 623 BGB" },
};

static void
test_way (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (AusLawBook) book = aus_law_fixture_new ("");
  g_autoptr (AusClient) client = aus_client_new ();
  g_autofree char *json = g_strdup_printf ("{%s}", row->client);
  g_autoptr (JsonObject) object = NULL;
  g_autofree char *why = NULL;

  g_strdelimit (json, "'", '"');
  object = aus_json_parse (json, strlen (json), "test", &error);
  g_assert_no_error (error);
  aus_entity_read (AUS_ENTITY (client), object, "", FALSE, &error);
  g_assert_no_error (error);

  g_assert_cmpint (aus_way_choose (book, client, aus_date_new (2026, 11, 23), &why), ==, row->way);
  g_test_message ("%s", why);
  g_assert_true (g_str_has_prefix (why, row->begins));
  g_assert_nonnull (strstr (why, row->has));
  g_assert_true (g_str_has_suffix (why, "Orientation, not legal advice."));
}

static void
test_no_rules (void)
{
  g_autoptr (AusClient) client = aus_client_new ();
  g_autofree char *why = NULL;

  g_assert_cmpint (aus_way_choose (NULL, client, aus_date_new (2026, 11, 23), &why), ==,
                   AUS_WAY_NEITHER);
  g_assert_cmpstr (why, ==, "");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/aus/way/", rows[i].name, NULL);

      g_test_add_data_func (path, &rows[i], test_way);
    }
  g_test_add_func ("/aus/way/no-rules", test_no_rules);

  return g_test_run ();
}
