/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <json-glib/json-glib.h>
#include <string.h>

#include "core/base/aus-error.h"
#include "core/base/aus-history.h"
#include "core/ending/aus-check.h"
#include "core/text/aus-block-label.h"
#include "core/text/aus-draft-edit.h"

/* "head [subject*] opening(off) money!": roles and states at a glance */
static char *
describe (GPtrArray *blocks)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < blocks->len; i++)
    {
      const AusLetterBlock *block = blocks->pdata[i];
      static const char *states[] = { "", "*", "!" };
      gboolean movable = block->role == AUS_BLOCK_ROLE_MOVABLE;

      g_string_append_printf (text, "%s%s%s%s%s%s", i > 0 ? " " : "", movable ? "" : "[",
                              block->name, states[block->state], block->off ? "(off)" : "",
                              movable ? "" : "]");
    }

  return g_string_free (text, FALSE);
}

static void
assert_blocks (GPtrArray  *blocks,
               const char *expected)
{
  g_autofree char *found = describe (blocks);

  g_assert_cmpstr (found, ==, expected);
}

static void
assert_text (GPtrArray  *blocks,
             const char *name,
             const char *expected)
{
  const AusLetterBlock *block = aus_letter_blocks_find (blocks, name);

  g_assert_nonnull (block);
  g_assert_cmpstr (block->text, ==, expected);
}

#define LETTER                                                                                     \
  "@sender Jule | Design\n@to Hartley\n@info Date | today\n"                                       \
  "@subject The end\n"                                                                             \
  "@fixed salutation\nDear Ms Hartley,\n\n"                                                       \
  "@block opening\nThank you\nfor the  talk.\n\nWe end it.\n"                                     \
  "@block last-day | Last day\n**Last day:** \x02" "31 December\x03.\n"                           \
  "@block owed\n# What is owed\n|= Invoice | > Sum\n| 7 | > 9\n"                                   \
  "@block clause off\nNobody says anything.\n"                                                     \
  "@block terms\n# Terms\n- one\n- \n- two\n"                                                     \
  "@block nothing\n\n"                                                                            \
  "@fixed closing\n~ Yours\n\n"                                                                   \
  "@sign Place | Jule\n@sign Place | Hartley\n"

/* --- cutting ---------------------------------------------------------------------------------- */

static void
test_named (void)
{
  g_autoptr (GPtrArray) blocks = aus_letter_blocks_new (LETTER, NULL);
  g_autofree char *markup = aus_letter_blocks_dup_markup (blocks);
  const AusLetterBlock *day;

  assert_blocks (blocks, "[head] [subject] [salutation] opening last-day owed clause(off) terms "
                         "[closing] [signatures]");
  assert_text (blocks, "head", "@sender Jule | Design\n@to Hartley\n@info Date | today");
  assert_text (blocks, "subject", "The end");
  assert_text (blocks, "opening", "Thank you for the talk.\n\nWe end it.");
  assert_text (blocks, "owed", "# What is owed\n\n|= Invoice | > Sum\n| 7 | > 9");
  assert_text (blocks, "terms", "# Terms\n\n- one\n- two");
  day = aus_letter_blocks_find (blocks, "last-day");
  g_assert_cmpstr (day->label, ==, "Last day");
  g_assert_cmpuint (day->values->len, ==, 1);
  g_assert_cmpstr (day->values->pdata[0], ==, "31 December");
  g_assert_cmpstr (markup, ==,
                   "@sender Jule | Design\n@to Hartley\n@info Date | today\n\n"
                   "@subject The end\n\nDear Ms Hartley,\n\n"
                   "Thank you for the talk.\n\nWe end it.\n\n**Last day:** 31 December.\n\n"
                   "# What is owed\n\n|= Invoice | > Sum\n| 7 | > 9\n\n# Terms\n\n- one\n- two\n\n"
                   "~ Yours\n\n@sign Place | Jule\n@sign Place | Hartley\n");
}

static void
test_unnamed (void)
{
  g_autoptr (GPtrArray) blocks = aus_letter_blocks_new (
    "@to X\n\n@subject S\n\nDear X,\n\nFirst.\n- a\n\n- b\n\nSecond\nline.\n\n# Größe: 7\nText.\n\n"
    "More.\n"
    "# Größe: 7\nAgain.\n\n@sign P | N\n\nP.S.\n", NULL);

  assert_blocks (blocks, "[head] [subject] text-1 text-2 text-3 part-groesse-7 part-groesse-7-2 "
                         "[signatures] text-4");
  assert_text (blocks, "text-2", "First.\n\n- a\n- b");
  assert_text (blocks, "text-3", "Second line.");
  assert_text (blocks, "part-groesse-7", "# Größe: 7\n\nText.\n\nMore.");
  assert_text (blocks, "text-4", "P.S.");
}

/* Directives of a user's text are words, and so is what only looks like one. */
static void
test_tidy (void)
{
  static const char *cases[][2] = {
    { "", "" },
    { " \n\t\n", "" },
    { "a\nb", "a b" },
    { "a\n\n\nb\n", "a\n\nb" },
    { "- a\n\n- b\n- \nc", "- a\n- b\n- c" },
    { "| a\n| b\n\n| c", "| a\n| b\n\n| c" },
    { "@to somebody\n@block x", "\\@to somebody @block x" },
    { "a\x02" "b\x03  c\\  d", "a b c\\ d" },
    { "E\\-Mail \\#1 \\* * \\| | 5 \\> 4", "E-Mail #1 \\* \\* \\| \\| 5 > 4" },
    { "\\- no item", "\\- no item" },
    { "-5 %", "\\-5 %" },
    { "|= a | > b\\-c | \\> d\n|+ \\=x", "|= a | > b-c | \\> d\n|+ \\=x" },
    { "***a**", "**\\*a**" },
    { "Yours,\\n\\nJule", "Yours,\\n\\nJule" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *tidy = aus_letter_block_tidy (cases[i][0]);
      g_autofree char *again = aus_letter_block_tidy (tidy);

      g_assert_cmpstr (tidy, ==, cases[i][1]);
      g_assert_cmpstr (again, ==, tidy);
    }
}

static void
test_label (void)
{
  static const char *cases[][2] = {
    { "@block owed\n# Money\n", "What is owed" },
    { "@block mine | My label\nText.\n", "My label" },
    { "@block mine\n# A \\*heading\nText.\n", "A *heading" },
    { "**Last** day\n", "Last day" },
    { "- Ähm, ähm, ähm, ähm, ähm, ähm, ähm, ähm, ähm\n",
      "Ähm, ähm, ähm, ähm, ähm, ähm, ähm, ähm,…" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GPtrArray) blocks = aus_letter_blocks_new (cases[i][0], NULL);
      g_autofree char *label = aus_letter_block_dup_label (blocks->pdata[0]);

      g_assert_cmpstr (label, ==, cases[i][1]);
    }
}

/* --- the user's hand -------------------------------------------------------------------------- */

typedef struct
{
  AusClient *client;
  AusDraft *draft;
  AusHistory *history;
  GPtrArray *blocks;
} Fixture;

static void
fill (Fixture    *self,
      const char *letter)
{
  g_clear_pointer (&self->blocks, g_ptr_array_unref);
  self->blocks = aus_letter_blocks_new (letter, self->draft);
}

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  self->client = aus_client_new ();
  self->draft = aus_draft_ensure (self->client, "agreement", "", AUS_LANGUAGE_EN);
  self->history = aus_history_new (AUS_ENTITY (self->client));
  fill (self, LETTER);
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  g_ptr_array_unref (self->blocks);
  g_object_unref (self->history);
  g_object_unref (self->client);
}

static const AusLetterBlock *
find (Fixture    *self,
      const char *name)
{
  const AusLetterBlock *block = aus_letter_blocks_find (self->blocks, name);

  g_assert_nonnull (block);

  return block;
}

static void
write_text (Fixture    *self,
            const char *name,
            const char *text)
{
  aus_draft_set_text (self->draft, self->blocks, find (self, name), text);
  fill (self, LETTER);
}

static void
test_off (Fixture       *self,
          gconstpointer  data)
{
  g_autofree char *markup = NULL;

  aus_draft_set_off (self->draft, self->blocks, find (self, "owed"), TRUE);
  aus_draft_set_off (self->draft, self->blocks, find (self, "clause"), FALSE);
  aus_draft_set_off (self->draft, self->blocks, find (self, "closing"), TRUE);
  fill (self, LETTER);
  assert_blocks (self->blocks, "[head] [subject] [salutation] opening last-day owed(off) clause "
                               "terms [closing] [signatures]");
  markup = aus_letter_blocks_dup_markup (self->blocks);
  g_assert_null (strstr (markup, "owed"));
  g_assert_nonnull (strstr (markup, "Nobody says anything."));

  g_assert_true (aus_history_undo (self->history));
  g_assert_true (aus_history_undo (self->history));
}

static void
test_edit (Fixture       *self,
           gconstpointer  data)
{
  write_text (self, "last-day", "**Last day:** 31 December,\nat noon.");
  write_text (self, "salutation", "Dear Rebecca,");
  write_text (self, "signatures", "Nobody");
  write_text (self, "subject", "A good\n\nend");
  assert_blocks (self->blocks, "[head] [subject*] [salutation*] opening last-day* owed clause(off) "
                               "terms [closing] [signatures]");
  assert_text (self->blocks, "last-day", "**Last day:** 31 December, at noon.");
  assert_text (self->blocks, "subject", "A good  end");
  g_assert_cmpstr (find (self, "last-day")->base, ==, "**Last day:** 31 December.");

  /* The template's words are no edit, however they came there. */
  write_text (self, "last-day", "**Last day:** 31 December.");
  g_assert_cmpint (find (self, "last-day")->state, ==, AUS_BLOCK_STATE_TEMPLATE);
  g_assert_false (aus_draft_find_block (self->draft, "last-day")->edited);

  /* Nothing at all is an edit, and can be taken back. */
  write_text (self, "opening", "");
  g_assert_cmpint (find (self, "opening")->state, ==, AUS_BLOCK_STATE_EDITED);
  aus_draft_take (self->draft, find (self, "opening"));
  fill (self, LETTER);
  assert_text (self->blocks, "opening", "Thank you for the talk.\n\nWe end it.");
}

static char *
dup_changed (const char *from,
             const char *to)
{
  g_auto (GStrv) parts = g_strsplit (LETTER, from, -1);

  g_assert_cmpuint (g_strv_length (parts), >, 1);

  return g_strjoinv (to, parts);
}

static void
test_changed (Fixture       *self,
              gconstpointer  data)
{
  g_autofree char *later = dup_changed ("31 December", "15 January");
  g_autofree char *without = dup_changed ("@block last-day | Last day\n**Last day:** \x02"
                                          "31 December\x03.\n", "");
  g_autoptr (AusTextMerge) merge = NULL;
  g_autofree char *merged = NULL;

  /* What was not edited follows the data. */
  fill (self, later);
  assert_text (self->blocks, "last-day", "**Last day:** 15 January.");
  fill (self, LETTER);

  write_text (self, "last-day", "**My last day:** 31 December.");
  fill (self, later);
  g_assert_cmpint (find (self, "last-day")->state, ==, AUS_BLOCK_STATE_CHANGED);
  assert_text (self->blocks, "last-day", "**My last day:** 31 December.");
  g_assert_cmpstr (find (self, "last-day")->base, ==, "**Last day:** 31 December.");
  g_assert_cmpstr (find (self, "last-day")->filled, ==, "**Last day:** 15 January.");

  /* Merge */
  merge = aus_draft_merge (find (self, "last-day"));
  merged = aus_text_merge_dup_text (merge);
  g_assert_cmpuint (merge->n_conflicts, ==, 0);
  g_assert_cmpstr (merged, ==, "**My last day:** 15 January.");
  aus_history_begin (self->history);
  aus_draft_set_merged (self->draft, find (self, "last-day"), merged);
  aus_history_end (self->history);
  fill (self, later);
  g_assert_cmpint (find (self, "last-day")->state, ==, AUS_BLOCK_STATE_EDITED);
  assert_text (self->blocks, "last-day", merged);
  g_assert_true (aus_history_undo (self->history));

  /* Keep: only the next change is told again. */
  fill (self, later);
  aus_draft_keep (self->draft, find (self, "last-day"));
  fill (self, later);
  g_assert_cmpint (find (self, "last-day")->state, ==, AUS_BLOCK_STATE_EDITED);
  assert_text (self->blocks, "last-day", "**My last day:** 31 December.");
  fill (self, LETTER);
  g_assert_cmpint (find (self, "last-day")->state, ==, AUS_BLOCK_STATE_CHANGED);

  /* What the template does not say any more stays until it is taken away. */
  fill (self, without);
  assert_blocks (self->blocks, "[head] [subject] [salutation] opening owed clause(off) terms "
                               "last-day! [closing] [signatures]");
  g_assert_cmpstr (find (self, "last-day")->filled, ==, "");
  aus_draft_keep (self->draft, find (self, "last-day"));
  fill (self, without);
  g_assert_cmpint (find (self, "last-day")->state, ==, AUS_BLOCK_STATE_EDITED);
  aus_draft_take (self->draft, find (self, "last-day"));
  fill (self, without);
  g_assert_null (aus_letter_blocks_find (self->blocks, "last-day"));
  fill (self, LETTER);
  assert_text (self->blocks, "last-day", "**Last day:** 31 December.");
}

/* What the check before sending says of it */
static guint
count_warnings (Fixture *self)
{
  const AusCheckedPaper paper = { "agreement", "", 1, self->blocks };
  g_autoptr (GPtrArray) issues =
    aus_check_paper (self->client, NULL, NULL, NULL, aus_date_new (2026, 11, 23), &paper);
  guint n = 0;

  for (guint i = 0; i < issues->len; i++)
    {
      const AusIssue *issue = issues->pdata[i];

      if (g_str_equal (issue->code, "data-changed"))
        {
          g_assert_nonnull (strstr (issue->sentence, "“Last working day”"));
          g_assert_cmpstr (issue->path, ==, "letter.last-day");
          n++;
        }
    }

  return n;
}

static void
test_changed_check (Fixture       *self,
                    gconstpointer  data)
{
  g_autofree char *later = dup_changed ("31 December", "15 January");

  write_text (self, "last-day", "**My last day:** 31 December.");
  g_assert_cmpuint (count_warnings (self), ==, 0);
  fill (self, later);
  g_assert_cmpuint (count_warnings (self), ==, 1);
  aus_draft_set_off (self->draft, self->blocks, find (self, "last-day"), TRUE);
  fill (self, later);
  g_assert_cmpuint (count_warnings (self), ==, 0);
}

/* What the template says by now is what the user wrote: there is nothing to choose. */
static void
test_changed_to_mine (Fixture       *self,
                      gconstpointer  data)
{
  g_autofree char *later = dup_changed ("31 December", "15 January");

  write_text (self, "last-day", "**Last day:** 15 January.");
  fill (self, later);
  g_assert_cmpint (find (self, "last-day")->state, ==, AUS_BLOCK_STATE_TEMPLATE);
}

static void
test_move (Fixture       *self,
           gconstpointer  data)
{
  g_autofree char *without = dup_changed ("@block owed\n# What is owed\n|= Invoice | > Sum\n"
                                          "| 7 | > 9\n", "");
  g_autofree char *more = dup_changed ("@block owed", "@block new\nNew.\n@block owed");

  g_assert_false (aus_draft_can_move (self->blocks, find (self, "opening"), -1));
  g_assert_false (aus_draft_can_move (self->blocks, find (self, "terms"), 1));
  g_assert_false (aus_draft_can_move (self->blocks, find (self, "closing"), -1));
  g_assert_true (aus_draft_can_move (self->blocks, find (self, "terms"), -4));

  aus_history_begin (self->history);
  aus_draft_move (self->draft, self->blocks, find (self, "terms"), -3);
  aus_history_end (self->history);
  fill (self, LETTER);
  assert_blocks (self->blocks, "[head] [subject] [salutation] opening terms last-day owed "
                               "clause(off) [closing] [signatures]");

  /* Without one of them, and with one more, the order is still the user's. */
  fill (self, without);
  assert_blocks (self->blocks, "[head] [subject] [salutation] opening terms last-day clause(off) "
                               "[closing] [signatures]");
  aus_draft_move (self->draft, self->blocks, find (self, "opening"), 2);
  fill (self, more);
  assert_blocks (self->blocks, "[head] [subject] [salutation] terms last-day new opening owed "
                               "clause(off) [closing] [signatures]");
  g_assert_true (aus_history_undo (self->history));
  g_assert_true (aus_history_undo (self->history));
  g_assert_cmpuint (aus_entity_list_get_length (self->draft->blocks), ==, 0);
}

static void
test_own (Fixture       *self,
          gconstpointer  data)
{
  g_autofree char *name =
    g_strdup (aus_draft_add_own (self->draft, self->blocks, find (self, "last-day")));
  g_autofree char *expected =
    g_strdup_printf ("[head] [subject] [salutation] opening last-day %s* owed clause(off) terms "
                     "[closing] [signatures]", name);

  fill (self, LETTER);
  assert_blocks (self->blocks, expected);
  write_text (self, name, "My own.");
  assert_text (self->blocks, name, "My own.");
  g_assert_true (aus_letter_block_is_own (find (self, name)));
  aus_draft_take (self->draft, find (self, name));
  fill (self, LETTER);
  g_assert_null (aus_letter_blocks_find (self->blocks, name));
}

/* Without names of the template's a block is known by what it said. */
static void
test_unnamed_edit (Fixture       *self,
                   gconstpointer  data)
{
  const char *one = "Dear X,\n\nFirst.\n\nSecond.\n";
  const char *two = "Dear X,\n\nNew.\n\nFirst.\n\nSecond.\n";

  fill (self, one);
  aus_draft_set_text (self->draft, self->blocks, find (self, "text-2"), "My first.");
  aus_draft_set_off (self->draft, self->blocks, find (self, "text-3"), TRUE);
  fill (self, two);
  assert_blocks (self->blocks, "text-1 text-4 text-2* text-3(off)");
  assert_text (self->blocks, "text-2", "My first.");
  assert_text (self->blocks, "text-4", "New.");
  fill (self, one);
  assert_blocks (self->blocks, "text-1 text-2* text-3(off)");
}

static void
test_languages (Fixture       *self,
                gconstpointer  data)
{
  g_assert_true (aus_client_find_draft (self->client, "agreement", "", AUS_LANGUAGE_EN)
                 == self->draft);
  g_assert_null (aus_client_find_draft (self->client, "agreement", "1", AUS_LANGUAGE_EN));
  g_assert_null (aus_client_find_draft (self->client, "agreement", "", AUS_LANGUAGE_DE));
  g_assert_null (aus_client_find_draft (self->client, "notice", "", AUS_LANGUAGE_EN));
  aus_draft_discard (self->draft, self->client);
  g_assert_cmpuint (aus_entity_list_get_length (self->client->drafts), ==, 0);
}

/* --- files ------------------------------------------------------------------------------------ */

static AusDraft *
read_draft (const char  *json,
            GError     **error)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  AusDraft *draft = aus_draft_new ();

  g_assert_true (json_parser_load_from_data (parser, json, -1, NULL));
  if (!aus_entity_read (AUS_ENTITY (draft), json_node_get_object (json_parser_get_root (parser)),
                        "drafts[0]", FALSE, error))
    g_clear_object (&draft);

  return draft;
}

static void
test_foreign (void)
{
  static const char *bad[][2] = {
    { "{\"blocks\": [{\"off\": \"yes\"}]}", "drafts[0].blocks[0].off" },
    { "{\"blocks\": [{\"text\": 7}]}", "drafts[0].blocks[0].text" },
    { "{\"blocks\": {}}", "drafts[0].blocks" },
    { "{\"language\": \"fr\"}", "drafts[0].language" },
  };
  /* Two for one block, one without a name, one that is nowhere, letterhead and signatures */
  const char *odd =
    "{\"kind\": \"agreement\", \"colour\": \"red\", \"blocks\": ["
    "{\"name\": \"owed\", \"edited\": true, \"text\": \"@to thief\\n@foo\", \"mood\": 1},"
    "{\"name\": \"owed\", \"off\": true},"
    "{\"name\": \"\", \"edited\": true, \"text\": \"x\"},"
    "{\"name\": \"gone\", \"off\": true},"
    "{\"name\": \"head\", \"edited\": true, \"text\": \"@to thief\"},"
    "{\"name\": \"signatures\", \"off\": true, \"edited\": true, \"text\": \"x\"}]}";
  g_autoptr (GError) error = NULL;
  g_autoptr (AusDraft) draft = read_draft (odd, &error);
  g_autoptr (GPtrArray) blocks = NULL;
  JsonObject *object, *block;

  g_assert_no_error (error);
  blocks = aus_letter_blocks_new (LETTER, draft);
  assert_blocks (blocks, "[head] [subject] [salutation] opening last-day owed! clause(off) terms "
                         "[closing] [signatures]");
  assert_text (blocks, "owed", "\\@to thief @foo");
  assert_text (blocks, "head", "@sender Jule | Design\n@to Hartley\n@info Date | today");

  object = aus_entity_write (AUS_ENTITY (draft));
  g_assert_cmpstr (json_object_get_string_member (object, "colour"), ==, "red");
  block = json_array_get_object_element (json_object_get_array_member (object, "blocks"), 0);
  g_assert_cmpint (json_object_get_int_member (block, "mood"), ==, 1);
  json_object_unref (object);

  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_assert_null (read_draft (bad[i][0], &error));
      g_assert_error (error, AUS_ERROR, AUS_ERROR_INVALID);
      g_assert_nonnull (strstr (error->message, bad[i][1]));
      g_clear_error (&error);
    }
}

#define ADD(name, function)                                                                        \
  g_test_add ("/aus/letter-block/" name, Fixture, NULL, set_up, function, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/aus/letter-block/named", test_named);
  g_test_add_func ("/aus/letter-block/unnamed", test_unnamed);
  g_test_add_func ("/aus/letter-block/tidy", test_tidy);
  g_test_add_func ("/aus/letter-block/label", test_label);
  ADD ("off", test_off);
  ADD ("edit", test_edit);
  ADD ("changed", test_changed);
  ADD ("changed-check", test_changed_check);
  ADD ("changed-to-mine", test_changed_to_mine);
  ADD ("move", test_move);
  ADD ("own", test_own);
  ADD ("unnamed-edit", test_unnamed_edit);
  ADD ("languages", test_languages);
  g_test_add_func ("/aus/letter-block/foreign", test_foreign);

  return g_test_run ();
}
