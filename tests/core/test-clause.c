/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include <glib/gstdio.h>

#include "core/base/aus-error.h"
#include "core/base/aus-paths.h"
#include "core/text/aus-clause.h"
#include "core/text/aus-letter-block.h"

/* The clauses of an agreement: what is known of them, and how they are numbered in a letter. */

static void
test_load (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = g_build_filename (aus_paths_get_data_dir (), "rules", NULL);
  g_autoptr (GPtrArray) clauses = aus_clauses_load (folder, &error);
  g_autofree char *block = NULL;
  const AusClause *release;
  guint n_always = 0;

  g_assert_no_error (error);
  g_assert_cmpuint (clauses->len, ==, 23);
  for (guint i = 0; i < clauses->len; i++)
    {
      const AusClause *clause = clauses->pdata[i];

      n_always += clause->always ? 1 : 0;
      g_assert_false (clause->always && clause->risky);
    }
  g_assert_cmpuint (n_always, ==, 7);

  release = aus_clauses_find (clauses, "clause-release");
  g_assert_true (release->risky);
  g_assert_cmpint (release->status, ==, AUS_CLAUSE_STATUS_VERIFIED);
  g_assert_cmpstr (release->titles[AUS_LANGUAGE_DE], ==, "Ausgleichsklausel");
  g_assert_nonnull (strstr (release->sources[AUS_LANGUAGE_EN], "§ 397 BGB"));
  block = aus_clause_dup_block (release);
  g_assert_cmpstr (block, ==, "clause-release");
  g_assert_null (aus_clauses_find (clauses, "release"));
  g_assert_null (aus_clauses_find (clauses, "clause-"));
}

static const struct
{
  const char *text;
  const char *message;
} bad[] = {
  { "{", "clauses.json:" },
  { "{\"format\": \"ausklang-clauses\", \"version\": 1}", "clauses.json: clauses: " },
  { "{\"format\": \"ausklang-clauses\", \"version\": 1, \"clauses\": [{\"id\": \"a\"}]}",
    "clauses.json: clauses[0].title: missing" },
  { "{\"format\": \"ausklang-clauses\", \"version\": 1, \"clauses\": [{\"id\": \"a\", \"title\": "
    "{\"en\": \"A\"}}]}", "clauses.json: clauses[0].title.de: " },
  { "{\"format\": \"ausklang-clauses\", \"version\": 1, \"clauses\": [{\"id\": \"a\", \"title\": "
    "{\"en\": \"A\", \"de\": \"A\"}, \"does\": {\"en\": \"A\", \"de\": \"A\"}, \"source\": "
    "{\"en\": \"A\", \"de\": \"A\"}, \"status\": \"good\"}]}",
    "clauses.json: clauses[0].status: unknown word" },
};

static void
test_bad (void)
{
  g_autofree char *folder = g_dir_make_tmp ("ausklang-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "clauses.json", NULL);
  g_autoptr (GError) none = NULL;

  g_assert_null (aus_clauses_load (folder, &none));
  g_assert_error (none, G_FILE_ERROR, G_FILE_ERROR_NOENT);
  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_true (g_file_set_contents (path, bad[i].text, -1, NULL));
      g_assert_null (aus_clauses_load (folder, &error));
      g_assert_nonnull (error);
      if (!g_str_has_prefix (error->message, bad[i].message))
        g_error ("%s", error->message);
    }
  g_remove (path);
  g_rmdir (folder);
}

/* --- in a letter ------------------------------------------------------------------------------ */

#define LETTER                                                                                     \
  "@block a\nFirst.\n\n@block clauses\n# In detail\n\n@block clause-one off | One\n**One.** Eins." \
  "\n\n@block clause-two off\n# Two\nZwei.\n\n@block clause-three off\nDrei.\n\n@block z\nLast.\n"

static void
switch_on (AusDraft   *draft,
           const char *name)
{
  AusDraftBlock *block = aus_entity_list_add_new (draft->blocks);

  g_object_set (block, "name", name, NULL);
}

static void
test_numbers (void)
{
  g_autoptr (AusDraft) draft = aus_draft_new ();
  const struct
  {
    const char *on; /* one more */
    const char *markup;
  } cases[] = {
    { NULL, "First.\n\nLast.\n" },
    { "clause-three", "First.\n\n# In detail\n\n**1.** Drei.\n\nLast.\n" },
    /* In the order of the draft */
    { "clause-one", "First.\n\n# In detail\n\n**1.** Drei.\n\n**2. One.** Eins.\n\nLast.\n" },
    { "clause-two", "First.\n\n# In detail\n\n**1.** Drei.\n\n**2. One.** Eins.\n\n# 3. Two\n\n"
                    "Zwei.\n\nLast.\n" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GPtrArray) blocks = NULL;
      g_autofree char *markup = NULL;

      if (cases[i].on != NULL)
        switch_on (draft, cases[i].on);
      blocks = aus_letter_blocks_new (LETTER, draft);
      markup = aus_letter_blocks_dup_markup (blocks);
      g_assert_cmpstr (markup, ==, cases[i].markup);
    }
}

/* The heading over them can be left out like any part. */
static void
test_no_heading (void)
{
  g_autoptr (AusDraft) draft = aus_draft_new ();
  AusDraftBlock *block = aus_entity_list_add_new (draft->blocks);
  g_autoptr (GPtrArray) blocks = NULL;
  g_autofree char *markup = NULL;

  g_object_set (block, "name", "clauses", "off", TRUE, NULL);
  switch_on (draft, "clause-one");
  blocks = aus_letter_blocks_new (LETTER, draft);
  markup = aus_letter_blocks_dup_markup (blocks);
  g_assert_cmpstr (markup, ==, "First.\n\n**1. One.** Eins.\n\nLast.\n");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/aus/clause/load", test_load);
  g_test_add_func ("/aus/clause/bad", test_bad);
  g_test_add_func ("/aus/clause/numbers", test_numbers);
  g_test_add_func ("/aus/clause/no-heading", test_no_heading);

  return g_test_run ();
}
