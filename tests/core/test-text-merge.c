/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/text/aus-text-merge.h"

/* "same {mine+} {+theirs} {mine|} {|theirs}" */
static void
assert_merge (const char *base,
              const char *mine,
              const char *theirs,
              guint       n_conflicts,
              const char *expected)
{
  static const char *forms[][2] = {
    { "", "" }, { "{", "+}" }, { "{+", "}" }, { "{", "|}" }, { "{|", "}" },
  };
  g_autoptr (AusTextMerge) merge = aus_text_merge_new (base, mine, theirs);
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *whole = aus_text_merge_dup_text (merge);
  g_autoptr (GString) parts = g_string_new (NULL);

  for (guint i = 0; i < merge->parts->len; i++)
    {
      const AusTextMergePart *part = merge->parts->pdata[i];

      g_string_append_printf (text, "%s%s%s", forms[part->kind][0], part->text,
                              forms[part->kind][1]);
      g_string_append (parts, part->text);
    }
  g_assert_cmpstr (text->str, ==, expected);
  g_assert_cmpuint (merge->n_conflicts, ==, n_conflicts);
  g_assert_cmpstr (whole, ==, parts->str);
}

static void
test_one_side (void)
{
  assert_merge ("", "", "", 0, "");
  assert_merge ("a b c", "a b c", "a b c", 0, "a b c");
  assert_merge ("a b c", "a x c", "a b c", 0, "a {x +}c");
  assert_merge ("a b c", "a b c", "a x c", 0, "a {+x }c");
  assert_merge ("a b c", "a c", "a b c", 0, "a c");
  assert_merge ("a b c", "a b c", "b c", 0, "b c");
  assert_merge ("", "mine", "", 0, "{mine+}");
  assert_merge ("", "", "theirs", 0, "{+theirs}");
}

static void
test_both_sides (void)
{
  /* Apart, next to each other, and the same on both */
  assert_merge ("a b c d", "x b c d", "a b c y", 0, "{x +}b c {+y}");
  assert_merge ("a b c", "a x c", "a b y", 0, "a {x +}{+y}");
  assert_merge ("a b c", "a x c", "a x c", 0, "a x c");
  assert_merge ("a b", "a", "a", 0, "a");
  /* What is put in beside a word that the other has changed */
  assert_merge ("am 11. Dezember", "am 11. Dezember fertig", "am 18. Dezember", 0,
                "am {+18. }Dezember {fertig+}");
  assert_merge ("a b", "a x b", "a y", 0, "a {x +}{+y}");
  assert_merge ("a b", "a b x", "a y", 0, "a {+y }{x+}");
}

static void
test_conflicts (void)
{
  assert_merge ("a b c", "a x c", "a y c", 1, "a {x |}{|y }c");
  assert_merge ("a b c", "a c", "a y c", 1, "a {|y }c");
  assert_merge ("a c", "a x c", "a y c", 1, "a {x |}{|y }c");
  assert_merge ("a b c d e", "a x y d e", "a b z w e", 1, "a {x y d |}{|b z w }e");
  assert_merge ("a b c", "x b y", "z b w", 2, "{x |}{|z }b {y |}{|w}");
}

static void
test_lines (void)
{
  assert_merge ("- a\n- b", "- a\n- b\n- mine", "- a 2\n- b", 0, "- a {+2}\n- b{\n- mine+}");
  assert_merge ("a\n\nb", "a\n\nb", "a\n\nnew\n\nb", 0, "a\n\n{+new\n\n}b");
  assert_merge ("# H\n\n| a | > 1", "# H\n\n| a | > 1\n\nMore.", "# H\n\n| a | > 2", 0,
                "# H\n\n| a | > {+2}{\n\nMore.+}");
  /* What stands for a line break while words are compared is no word of a text. */
  assert_merge ("a \x1e b", "a b", "a b", 0, "a b");
}

static void
test_large (void)
{
  g_autoptr (GString) a = g_string_new (NULL);
  g_autoptr (GString) b = g_string_new (NULL);
  g_autoptr (AusTextMerge) merge = NULL;

  for (guint i = 0; i < 5000; i++)
    {
      g_string_append_printf (a, "a%u ", i);
      g_string_append_printf (b, "b%u ", i);
    }
  merge = aus_text_merge_new (a->str, b->str, "short");
  g_assert_cmpuint (merge->n_conflicts, ==, 1);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/aus/text-merge/one-side", test_one_side);
  g_test_add_func ("/aus/text-merge/both-sides", test_both_sides);
  g_test_add_func ("/aus/text-merge/conflicts", test_conflicts);
  g_test_add_func ("/aus/text-merge/lines", test_lines);
  g_test_add_func ("/aus/text-merge/large", test_large);

  return g_test_run ();
}
