/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What is JSON, what is not, and the exact words for the latter. */

#include "config.h"

#include <locale.h>
#include <string.h>

#include "core/base/aus-error.h"
#include "core/base/aus-json.h"

static const char *const accepted[] = {
  "0", "-0", "7", "-7", "10", "0.5", "-0.25", "1e5", "1E5", "1e+5", "1e-5", "1.5e300", "0e0",
  "0E-1", "123456789012345678901234567890", "1e999", "true", "false", "null", "\"\"", "\"a\"",
  "[]", "{}", " \t\r\n[] \t\r\n", "[1]", "[1,2]", "[ 1 , [ ] , { } ]", "[[],[[]]]", "{\"a\":1}",
  "{\"\":0}", "{ \"a\" : 1 , \"b\" : [ 2 ] }", "{\"a\":1,\"a\":2}",
  "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\u0000\"", "\"\\u00e9\\u00C9\"", "\"\\ud83d\\ude00\"",
  "\"\\ud800\"", "\"\\udc00\"", "\"\\ud800\\ud800\"", "\"\\ud800x\"", "\"\\ud800\\n\"",
  "\"\\uffff\"", "\"/\"", "\"\x7f\"", "\"ü€\xf0\x9f\x98\x80\"", "\"\xf4\x8f\xbf\xbf\"",
  "\"\xef\xbf\xbe\"", "\"\xe2\x80\xa8\"",
};

static const char *const refused[] = {
  "", " ", "\n", "[", "]", "{", "}", "[1", "[1,", "[1,]", "[,1]", "[,]", "[1,,2]", "[1 2]", "[1}",
  "{]", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,", "{\"a\":1,}", "{,}", "{\"a\" 1}",
  "{\"a\",1}", "{\"a\"::1}", "{a:1}", "{1:1}", "{null:1}", "{'a':1}", "{\"a\":1 \"b\":2}", "[]]",
  "{}}", "[] x", "1 2", "[][]", "tru", "True", "truee", "nul", "nulll", "fals", "undefined",
  "NaN", "Infinity", "-Infinity", "-", "+1", "--1", "-a", "01", "-01", "00", "1.", "-1.", ".5",
  "1.e5", "1e", "1e+", "1E-", "1e1.5", "0x10", "1_000", "1a", "0e", "1.2.3", "\"", "\"a", "\"\\",
  "\"\\\"", "\"\\x41\"", "\"\\a\"", "\"\\'\"", "\"\\u\"", "\"\\u12\"", "\"\\u12g4\"",
  "\"\\U0041\"", "\"\\u+041\"", "\"\\ud800\\u\"", "\"\n\"", "\"\t\"", "\"\x01\"", "\"\x1f\"",
  "'a'", "// a\n1", "/* a */1", "1//", "# a\n1", "\xef\xbb\xbf{}", "\xef\xbb{}", "\xff\xfe",
  "[\xc2\xa0]", "[\v1]", "[\f]", "\xe2\x80\xa8[]", "\"\x80\"", "\"\xc0\xaf\"", "\"\xc1\xbf\"",
  "\"\xe0\x80\xaf\"", "\"\xed\xa0\x80\"", "\"\xed\xbf\xbf\"", "\"\xf0\x80\x80\xaf\"",
  "\"\xf4\x90\x80\x80\"", "\"\xf5\x80\x80\x80\"", "\"\xfe\"", "\"\xc3", "\"\xc3\"",
  "\"\xe2\x82\"", "\xc3\xa9", "[\xff]", "<a/>", "\"a\":1", ",", ":", "*",
};

/* Holds the text in a block of its exact size, so that reading past its end is found. */
static gboolean
check (const char    *text,
       gsize          length,
       AusJsonRules   rules,
       GError       **error)
{
  g_autofree char *exact = g_memdup2 (text, length);

  return aus_json_check (exact, length, rules, "a.json", error);
}

static void
test_accepted (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (accepted); i++)
    {
      g_autoptr (GError) error = NULL;

      check (accepted[i], strlen (accepted[i]), AUS_JSON_GRAMMAR, &error);
      g_assert_no_error (error);
    }
}

static void
test_refused (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (refused); i++)
    {
      g_autoptr (GError) error = NULL;

      if (check (refused[i], strlen (refused[i]), AUS_JSON_GRAMMAR, &error))
        g_error ("accepted: %s", refused[i]);
      g_assert_error (error, AUS_ERROR, AUS_ERROR_INVALID);
      g_assert_true (g_str_has_prefix (error->message, "a.json:"));
    }
}

typedef struct
{
  const char *text;
  AusError    code;
  const char *message;
} Named;

static const Named named[] = {
  { "", AUS_ERROR_INVALID, "1:1: expected an object, found the end" },
  { "[1]", AUS_ERROR_INVALID, "1:1: expected an object, found '['" },
  { "\xef\xbb\xbf{}", AUS_ERROR_INVALID, "1:1: begins with a byte order mark" },
  { "{} x", AUS_ERROR_INVALID, "1:4: expected the end, found 'x'" },
  { "{", AUS_ERROR_INVALID, "1:2: expected a member name or '}', found the end" },
  { "{\"a\":1,}", AUS_ERROR_INVALID, "1:8: expected a member name, found '}'" },
  { "{\"a\" 1}", AUS_ERROR_INVALID, "1:6: a: expected ':', found '1'" },
  { "{\n  \"a\": 1\n  \"b\": 2\n}", AUS_ERROR_INVALID, "3:3: a: expected ',' or '}', found '\"'" },
  { "{\"a\":[1,2 3]}", AUS_ERROR_INVALID, "1:11: a[1]: expected ',' or ']', found '3'" },
  { "{\"a\":[1,]}", AUS_ERROR_INVALID, "1:9: a[1]: expected a value, found ']'" },
  { "{\"a\":tru}", AUS_ERROR_INVALID, "1:6: a: expected 'true', found 't'" },
  { "{\"a\":-}", AUS_ERROR_INVALID, "1:7: a: expected a digit, found '}'" },
  { "{\"a\":012}", AUS_ERROR_INVALID, "1:6: a: number begins with a zero" },
  { "{\"a\":\x01}", AUS_ERROR_INVALID, "1:6: a: expected a value, found byte 0x01" },
  { "{\"a\":ü}", AUS_ERROR_INVALID, "1:6: a: expected a value, found 'ü'" },
  { "{\"a\":\xff}", AUS_ERROR_INVALID, "1:6: a: expected a value, found byte 0xff" },
  { "{\"ä\":\"öß\xff\"}", AUS_ERROR_INVALID, "1:9: ä: not UTF-8" },
  { "{\"a\":\"b\nc\"}", AUS_ERROR_INVALID, "1:8: a: control character 0x0a in a string" },
  { "{\"a\":\"b", AUS_ERROR_INVALID, "1:6: a: string is not closed" },
  { "{\"a\":\"\\q\"}", AUS_ERROR_INVALID, "1:7: a: unknown escape" },
  { "{\"a\":\"\\u12\"}", AUS_ERROR_INVALID, "1:7: a: \\u without four hexadecimal digits" },
  { "{\"a\":\"\\u0000\"}", AUS_ERROR_INVALID, "1:7: a: U+0000 in a string" },
  { "{\"a\":\"\\ud800\"}", AUS_ERROR_INVALID, "1:7: a: half a surrogate pair in a string" },
  { "{\"a\":1,\r\n\"a\":2}", AUS_ERROR_INVALID, "2:1: a: member is there twice" },
  { "{\"a\":1,\"\\u0061\":2}", AUS_ERROR_INVALID, "1:8: \\u0061: member is there twice" },
  { "{\"a\":{\"b\":1},\"c\":[{\"b\":1},{\"b\":1,\"b\":1}]}", AUS_ERROR_INVALID,
    "1:34: c[1].b: member is there twice" },
  { "{\"a\":9223372036854775808}", AUS_ERROR_LIMIT, "1:6: a: number out of range" },
  { "{\"a\":-9223372036854775809}", AUS_ERROR_LIMIT, "1:6: a: number out of range" },
  { "{\"a\":1e309}", AUS_ERROR_LIMIT, "1:6: a: number out of range" },
  { "{\"invoices\":[{},{\"x\":[]},{\"amount\":{\"minor\":1.}}]}", AUS_ERROR_INVALID,
    "1:47: invoices[2].amount.minor: expected a digit, found '}'" },
};

static void
test_messages (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (named); i++)
    {
      g_autofree char *message = g_strconcat ("a.json:", named[i].message, NULL);
      g_autoptr (GError) error = NULL;

      g_assert_false (check (named[i].text, strlen (named[i].text), AUS_JSON_PROFILE, &error));
      g_assert_error (error, AUS_ERROR, (int) named[i].code);
      g_assert_cmpstr (error->message, ==, message);
    }
}

static void
test_nul_byte (void)
{
  g_autoptr (GError) error = NULL;

  g_assert_false (check ("{}\0", 3, AUS_JSON_GRAMMAR, &error));
  g_assert_cmpstr (error->message, ==, "a.json:1:3: expected the end, found byte 0x00");
  g_clear_error (&error);
  g_assert_false (check ("\"\0\"", 3, AUS_JSON_GRAMMAR, &error));
  g_assert_cmpstr (error->message, ==, "a.json:1:2: control character 0x00 in a string");
}

static char *
nest (guint depth)
{
  GString *text = g_string_new ("{\"a\":");

  for (guint i = 1; i < depth; i++)
    g_string_append_c (text, '[');
  for (guint i = 1; i < depth; i++)
    g_string_append_c (text, ']');
  g_string_append_c (text, '}');

  return g_string_free (text, FALSE);
}

static void
test_depth (void)
{
  g_autofree char *most = nest (AUS_JSON_MAX_DEPTH);
  g_autofree char *more = nest (AUS_JSON_MAX_DEPTH + 1);
  g_autoptr (GError) error = NULL;

  check (most, strlen (most), AUS_JSON_PROFILE, &error);
  g_assert_no_error (error);
  g_assert_false (check (more, strlen (more), AUS_JSON_PROFILE, &error));
  g_assert_error (error, AUS_ERROR, AUS_ERROR_LIMIT);
  g_assert_true (g_str_has_prefix (error->message, "a.json:1:69: a[0][0]"));
  g_assert_true (g_str_has_suffix (error->message, "[0]: deeper than 64 levels"));
}

static char *
many_members (guint n)
{
  GString *text = g_string_new ("{");

  for (guint i = 0; i < n; i++)
    g_string_append_printf (text, "%s\"m%u\":0", i > 0 ? "," : "", i);
  g_string_append_c (text, '}');

  return g_string_free (text, FALSE);
}

static void
test_members (void)
{
  g_autofree char *most = many_members (AUS_JSON_MAX_MEMBERS);
  g_autofree char *more = many_members (AUS_JSON_MAX_MEMBERS + 1);
  g_autoptr (GError) error = NULL;

  check (most, strlen (most), AUS_JSON_PROFILE, &error);
  g_assert_no_error (error);
  check (more, strlen (more), AUS_JSON_GRAMMAR, &error);
  g_assert_no_error (error);
  g_assert_false (check (more, strlen (more), AUS_JSON_PROFILE, &error));
  g_assert_error (error, AUS_ERROR, AUS_ERROR_LIMIT);
  g_assert_true (g_str_has_suffix (error->message, ": m1024: more than 1024 members"));
}

static void
test_long_name (void)
{
  g_autofree char *name = g_strnfill (79, 'n');
  g_autofree char *text = g_strdup_printf ("{\"%süüü\":x}", name);
  g_autofree char *message = g_strdup_printf ("a.json:1:87: %s…: expected a value, found 'x'",
                                              name);
  g_autoptr (GError) error = NULL;

  g_assert_false (check (text, strlen (text), AUS_JSON_PROFILE, &error));
  g_assert_cmpstr (error->message, ==, message);
}

/* A folder of y_*.json, n_*.json and i_*.json, as in the public JSONTestSuite. */
static void
test_suite (void)
{
  const char *folder = g_getenv ("AUS_JSON_SUITE");
  g_autoptr (GDir) dir = NULL;
  const char *file;
  guint counts[3] = { 0, };
  guint wrong = 0;

  if (folder == NULL)
    {
      g_test_skip ("AUS_JSON_SUITE names no folder");
      return;
    }

  dir = g_dir_open (folder, 0, NULL);
  g_assert_nonnull (dir);
  while ((file = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, file, NULL);
      g_autofree char *data = NULL;
      const char kind = file[0];
      gsize length;
      gboolean good;

      if (strchr ("yni", kind) == NULL || !g_file_get_contents (path, &data, &length, NULL))
        continue;
      good = check (data, length, AUS_JSON_GRAMMAR, NULL);
      counts[kind == 'y' ? 0 : kind == 'n' ? 1 : 2]++;
      if ((kind == 'y' && !good) || (kind == 'n' && good))
        {
          wrong++;
          g_test_message ("%s: %s", file, good ? "accepted" : "refused");
        }
      /* What the profile lets through, json-glib must read. */
      if (check (data, length, AUS_JSON_PROFILE, NULL))
        {
          g_autoptr (GError) error = NULL;
          JsonObject *object = aus_json_parse (data, length, file, &error);

          g_assert_no_error (error);
          json_object_unref (object);
        }
    }

  g_test_message ("%u to accept, %u to refuse, %u free", counts[0], counts[1], counts[2]);
  g_assert_cmpuint (wrong, ==, 0);
  g_assert_cmpuint (counts[0] + counts[1], >, 0);
}

int
main (int    argc,
      char **argv)
{
  setlocale (LC_ALL, "C.UTF-8");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/aus/json/accepted", test_accepted);
  g_test_add_func ("/aus/json/refused", test_refused);
  g_test_add_func ("/aus/json/messages", test_messages);
  g_test_add_func ("/aus/json/nul-byte", test_nul_byte);
  g_test_add_func ("/aus/json/depth", test_depth);
  g_test_add_func ("/aus/json/members", test_members);
  g_test_add_func ("/aus/json/long-name", test_long_name);
  g_test_add_func ("/aus/json/suite", test_suite);

  return g_test_run ();
}
