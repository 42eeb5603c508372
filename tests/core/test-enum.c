/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/base/aus-enum.h"
#include "core/client/aus-types.h"

static void
test_nicks (void)
{
  static const struct
  {
    int value;
    const char *nick;
  } stages[] = {
    { AUS_STAGE_RUNNING, "running" },           { AUS_STAGE_DOUBT, "doubt" },
    { AUS_STAGE_THINKING, "thinking" },         { AUS_STAGE_DECISION, "decision" },
    { AUS_STAGE_CONVERSATION, "conversation" }, { AUS_STAGE_FIRM, "firm" },
    { AUS_STAGE_NOTICE, "notice" },             { AUS_STAGE_OPTIONS, "options" },
    { AUS_STAGE_WRITING, "writing" },           { AUS_STAGE_CLOSE, "close" },
    { AUS_STAGE_CLOSED, "closed" },             { AUS_STAGE_FADED, "faded" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (stages); i++)
    {
      int value = -1;

      g_assert_cmpstr (aus_enum_get_nick (AUS_TYPE_STAGE, stages[i].value), ==, stages[i].nick);
      g_assert_true (aus_enum_from_nick (AUS_TYPE_STAGE, stages[i].nick, &value));
      g_assert_cmpint (value, ==, stages[i].value);
    }
}

static void
test_unknown (void)
{
  static const char *bad[] = { "", "Running", "running ", "AUS_STAGE_RUNNING", "0", NULL };
  int value = 7;

  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    g_assert_false (aus_enum_from_nick (AUS_TYPE_STAGE, bad[i], &value));
  g_assert_cmpint (value, ==, 7);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/aus/enum/nicks", test_nicks);
  g_test_add_func ("/aus/enum/unknown", test_unknown);

  return g_test_run ();
}
