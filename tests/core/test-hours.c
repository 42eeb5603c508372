/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/base/aus-hours.h"

static const struct
{
  const char *text;
  int minutes; /* -1: refused */
  const char *english, *german;
} cases[] = {
  { "0", 0, "0", "0" },
  { "17", 1020, "17", "17" },
  { " 17.5 ", 1050, "17.5", "17,5" },
  { "9,25", 555, "9.25", "9,25" },
  { "0.1", 6, "0.1", "0,1" },
  { "0.05", 3, "0.05", "0,05" },
  { "0.33", 20, "0:20", "0:20" },
  { "16:40", 1000, "16:40", "16:40" },
  { "16:30", 990, "16.5", "16,5" },
  { "10000", 600000, "10000", "10000" },
  { "10000:01", -1, NULL, NULL },
  { "16:60", -1, NULL, NULL },
  { "16:4", -1, NULL, NULL },
  { "16:", -1, NULL, NULL },
  { "16.", -1, NULL, NULL },
  { ".5", -1, NULL, NULL },
  { "1.234", -1, NULL, NULL },
  { "1.2.3", -1, NULL, NULL },
  { "-1", -1, NULL, NULL },
  { "12 h", -1, NULL, NULL },
  { "99999999", -1, NULL, NULL },
  { "", -1, NULL, NULL },
};

static void
test_hours (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *english = NULL, *german = NULL;
      int minutes = -1;

      g_test_message ("“%s”", cases[i].text);
      g_assert_cmpint (aus_hours_parse (cases[i].text, 600000, &minutes), ==,
                       cases[i].minutes >= 0);
      g_assert_cmpint (minutes, ==, cases[i].minutes);
      if (minutes < 0)
        continue;
      english = aus_hours_format (minutes, "en_GB");
      german = aus_hours_format (minutes, "de_DE");
      g_assert_cmpstr (english, ==, cases[i].english);
      g_assert_cmpstr (german, ==, cases[i].german);
    }
  g_assert_false (aus_hours_parse (NULL, 600000, &(int){ 0 }));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/aus/hours/text", test_hours);

  return g_test_run ();
}
