/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-law-fixture.h"

#include "core/base/aus-paths.h"

AusLawBook *
aus_law_fixture_new_for_sender (AusSender   *sender,
                                AusLanguage  language)
{
  g_autofree char *folder = g_build_filename (aus_paths_get_data_dir (), "rules", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (AusNoticeRules) rules = aus_notice_rules_load (folder, &error);
  g_autoptr (AusHolidays) holidays = NULL;
  g_autoptr (AusCalendars) calendars = NULL;

  g_assert_no_error (error);
  holidays = aus_holidays_load (folder, &error);
  g_assert_no_error (error);
  calendars = aus_calendars_new (holidays, sender);

  return aus_law_book_new (rules, calendars, language);
}

AusLawBook *
aus_law_fixture_new (const char *region)
{
  g_autoptr (AusSender) sender = aus_sender_new ();

  g_object_set (sender, "holiday-region", region, NULL);

  return aus_law_fixture_new_for_sender (sender, AUS_LANGUAGE_EN);
}
