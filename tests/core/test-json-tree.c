/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* From text to the tree and back, the typed getters, and what no text may do. */

#include "config.h"

#include <locale.h>
#include <math.h>
#include <string.h>

#include "core/base/aus-error.h"
#include "core/base/aus-json.h"

static const char sample[] =
  "{\n"
  "  \"text\": \"Grüße & \\\"mehr\\\" / \\\\ \\b\\t\\n\\f\\r\\u000b\\u001f\x7f €😀\",\n"
  "  \"yes\": true,\n"
  "  \"no\": false,\n"
  "  \"nothing\": null,\n"
  "  \"least\": -9223372036854775808,\n"
  "  \"most\": 9223372036854775807,\n"
  "  \"tenth\": 0.1,\n"
  "  \"one\": 1.0,\n"
  "  \"large\": 1e21,\n"
  "  \"\": {},\n"
  "  \"empty\": [],\n"
  "  \"list\": [\n"
  "    1,\n"
  "    [\n"
  "      {\n"
  "        \"ä\\n\": -0.5\n"
  "      }\n"
  "    ]\n"
  "  ]\n"
  "}\n";

/* The same dice each time. */
#define SEED 20261123

static JsonObject *
parse (const char *text)
{
  g_autoptr (GError) error = NULL;
  JsonObject *object = aus_json_parse (text, strlen (text), "a.json", &error);

  g_assert_no_error (error);
  g_assert_nonnull (object);

  return object;
}

static gboolean
same (JsonObject *a,
      JsonObject *b)
{
  g_autoptr (JsonNode) left = json_node_init_object (json_node_alloc (), a);
  g_autoptr (JsonNode) right = json_node_init_object (json_node_alloc (), b);

  return json_node_equal (left, right);
}

static void
test_round_trip (void)
{
  g_autoptr (JsonObject) first = parse (sample);
  g_autofree char *once = NULL;
  g_autofree char *twice = NULL;
  g_autoptr (JsonObject) second = NULL;
  gsize length;

  once = aus_json_write (first, &length);
  g_assert_cmpstr (once, ==, sample);
  g_assert_cmpuint (length, ==, strlen (once));
  second = parse (once);
  g_assert_true (same (first, second));
  twice = aus_json_write (second, NULL);
  g_assert_cmpstr (once, ==, twice);
}

static void
test_write_by_hand (void)
{
  g_autoptr (JsonObject) object = json_object_new ();
  g_autofree char *text = NULL;

  json_object_set_double_member (object, "nan", (double) NAN);
  json_object_set_double_member (object, "infinite", -(double) INFINITY);
  json_object_set_string_member (object, "broken", "a\xff" "b");
  text = aus_json_write (object, NULL);
  g_assert_cmpstr (text, ==,
                   "{\n  \"nan\": null,\n  \"infinite\": null,\n"
                   "  \"broken\": \"a\xef\xbf\xbd" "b\"\n}\n");
}

static const struct
{
  const char *in;
  const char *out;
} doubles[] = {
  { "0.0", "0.0" }, { "-0.0", "-0.0" }, { "1.0", "1.0" }, { "0.1", "0.1" }, { "0.30", "0.3" },
  { "1e2", "100.0" }, { "0e5", "0.0" }, { "0E+1", "0.0" }, { "1E+2", "100.0" },
  { "-2e-3", "-0.002" },
  { "0.000001", "0.000001" }, { "0.0000001", "1e-7" }, { "123456.789", "123456.789" },
  { "1e20", "100000000000000000000.0" }, { "1e21", "1e21" }, { "1.5e300", "1.5e300" },
  { "0.30000000000000004", "0.30000000000000004" }, { "5e-324", "5e-324" }, { "1e-400", "0.0" },
  { "1.7976931348623157e308", "1.7976931348623157e308" },
  { "9007199254740993.0", "9007199254740992.0" },
  { "2.2250738585072014e-308", "2.2250738585072014e-308" },
};

static void
test_doubles (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (doubles); i++)
    {
      g_autofree char *in = g_strdup_printf ("{\"a\":%s}", doubles[i].in);
      g_autofree char *out = g_strdup_printf ("{\n  \"a\": %s\n}\n", doubles[i].out);
      g_autoptr (JsonObject) object = parse (in);
      g_autofree char *text = aus_json_write (object, NULL);

      g_assert_cmpstr (text, ==, out);
    }
}

static void
test_random_doubles (void)
{
  g_autoptr (GRand) dice = g_rand_new_with_seed (SEED);

  for (int i = 0; i < 5000; i++)
    {
      g_autoptr (JsonObject) object = json_object_new ();
      g_autoptr (JsonObject) back = NULL;
      g_autofree char *text = NULL;
      guint64 bits = (guint64) g_rand_int (dice) << 32 | g_rand_int (dice);
      double value;
      double read;

      memcpy (&value, &bits, sizeof value);
      if (!isfinite (value))
        continue;
      json_object_set_double_member (object, "a", value);
      text = aus_json_write (object, NULL);
      back = parse (text);
      read = json_object_get_double_member (back, "a");
      g_assert_cmpmem (&read, sizeof read, &value, sizeof value);
    }
}

static void
test_getters (void)
{
  g_autoptr (JsonObject) root = parse (sample);
  const char *text = NULL;
  gboolean on = FALSE;
  gint64 number = 0;
  JsonObject *object = NULL;
  JsonArray *array = NULL;

  g_assert_cmpint (aus_json_get_string (root, "text", "", &text, NULL), ==, AUS_JSON_FOUND);
  g_assert_cmpstr (text, ==, "Grüße & \"mehr\" / \\ \b\t\n\f\r\v\x1f\x7f €😀");
  g_assert_cmpint (aus_json_get_boolean (root, "yes", "", &on, NULL), ==, AUS_JSON_FOUND);
  g_assert_true (on);
  g_assert_cmpint (aus_json_get_int (root, "least", "", &number, NULL), ==, AUS_JSON_FOUND);
  g_assert_cmpint (number, ==, G_MININT64);
  g_assert_cmpint (aus_json_get_int (root, "most", "", &number, NULL), ==, AUS_JSON_FOUND);
  g_assert_cmpint (number, ==, G_MAXINT64);
  g_assert_cmpint (aus_json_get_object (root, "", "", &object, NULL), ==, AUS_JSON_FOUND);
  g_assert_cmpuint (json_object_get_size (object), ==, 0);
  g_assert_cmpint (aus_json_get_array (root, "list", "", &array, NULL), ==, AUS_JSON_FOUND);
  g_assert_cmpuint (json_array_get_length (array), ==, 2);
}

#define ASSERT_WRONG(call, words)                                                                 \
  G_STMT_START                                                                                    \
  {                                                                                               \
    g_autoptr (GError) error = NULL;                                                              \
    g_assert_cmpint ((call), ==, AUS_JSON_WRONG);                                                 \
    g_assert_error (error, AUS_ERROR, AUS_ERROR_INVALID);                                         \
    g_assert_cmpstr (error->message, ==, (words));                                                \
  }                                                                                               \
  G_STMT_END

static void
test_getters_refuse (void)
{
  g_autoptr (JsonObject) root = parse (sample);
  const char *text = "kept";
  gboolean on = 7;
  gint64 number = 7;
  JsonObject *object = NULL;
  JsonArray *array = NULL;

  g_assert_cmpint (aus_json_get_string (root, "absent", "", &text, NULL), ==, AUS_JSON_ABSENT);
  g_assert_cmpint (aus_json_get_int (root, "nothing", "", &number, NULL), ==, AUS_JSON_NULL);
  g_assert_cmpint (aus_json_get_object (root, "nothing", "", &object, NULL), ==, AUS_JSON_NULL);
  ASSERT_WRONG (aus_json_get_string (root, "most", "", &text, &error),
                "most: expected a string, found an integer");
  ASSERT_WRONG (aus_json_get_boolean (root, "text", "a[1]", &on, &error),
                "a[1].text: expected true or false, found a string");
  ASSERT_WRONG (aus_json_get_int (root, "one", "a", &number, &error),
                "a.one: expected an integer, found a number with a fraction");
  ASSERT_WRONG (aus_json_get_int (root, "yes", "a", &number, &error),
                "a.yes: expected an integer, found true or false");
  ASSERT_WRONG (aus_json_get_object (root, "list", "a", &object, &error),
                "a.list: expected an object, found an array");
  ASSERT_WRONG (aus_json_get_array (root, "", "a", &array, &error),
                "a.: expected an array, found an object");
  g_assert_cmpstr (text, ==, "kept");
  g_assert_cmpint (on, ==, 7);
  g_assert_cmpint (number, ==, 7);
  g_assert_null (object);
  g_assert_null (array);
}

/* Never a crash; what is refused says why, what is accepted survives being written. */
static gboolean
feed (const char *data,
      gsize       length)
{
  g_autofree char *exact = g_memdup2 (data, length);
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonObject) object = aus_json_parse (exact, length, "a.json", &error);
  g_autoptr (JsonObject) back = NULL;
  g_autofree char *text = NULL;

  if (object == NULL)
    {
      g_assert_nonnull (error);
      g_assert_true (error->domain == AUS_ERROR);
      /* The check said it, not json-glib after it. */
      g_assert_false (aus_json_check (exact, length, AUS_JSON_PROFILE, "a.json", NULL));
      return FALSE;
    }

  g_assert_no_error (error);
  text = aus_json_write (object, NULL);
  back = parse (text);
  g_assert_true (same (object, back));

  return TRUE;
}

static void
test_truncated (void)
{
  gsize whole = strlen (sample) - 1; /* the line end may go */

  for (gsize length = 0; length < whole; length++)
    g_assert_false (feed (sample, length));
  g_assert_true (feed (sample, whole));
}

static void
test_bit_flips (void)
{
  g_autoptr (GRand) dice = g_rand_new_with_seed (SEED);
  gsize length = strlen (sample);
  guint survivors = 0;

  for (int i = 0; i < 20000; i++)
    {
      g_autofree char *copy = g_memdup2 (sample, length);
      int n_flips = g_rand_int_range (dice, 1, 4);

      while (n_flips-- > 0)
        {
          int at = g_rand_int_range (dice, 0, (gint32) length);

          copy[at] = (char) (copy[at] ^ (1 << g_rand_int_range (dice, 0, 8)));
        }
      survivors += feed (copy, length) ? 1 : 0;
    }
  g_assert_cmpuint (survivors, >, 0);
  g_assert_cmpuint (survivors, <, 20000);
}

static void
refuse_quickly (char   filler,
                gsize  length,
                double seconds)
{
  g_autofree char *data = g_strnfill (length, filler);
  g_autoptr (GError) error = NULL;

  g_test_timer_start ();
  g_assert_false (aus_json_check (data, length, AUS_JSON_GRAMMAR, "a.json", &error));
  g_assert_cmpfloat (g_test_timer_elapsed (), <, seconds);
  g_assert_error (error, AUS_ERROR, AUS_ERROR_LIMIT);
}

static void
test_huge (void)
{
  g_autofree char *brackets = g_strnfill (100000, '[');
  g_autoptr (GError) error = NULL;

  refuse_quickly ('[', 100000, 1);
  refuse_quickly ('[', 50 * 1000 * 1000, 0.5);
  refuse_quickly (' ', AUS_JSON_MAX_SIZE + 1, 0.5);
  g_assert_null (aus_json_parse (brackets, AUS_JSON_MAX_SIZE + 1, "a.json", &error));
  g_assert_cmpstr (error->message, ==, "a.json: 8388609 bytes, more than the 8388608 allowed");
}

/* g_str_hash() gives "Ez" and "FY" the same number, and so any mixture of them. */
static void
test_colliding (void)
{
  GString *text = g_string_new ("{\"list\":[");
  gsize length;

  while (text->len < 1000 * 1000)
    {
      g_string_append (text, text->str[text->len - 1] == '[' ? "{" : ",{");
      for (guint i = 0; i < AUS_JSON_MAX_MEMBERS; i++)
        {
          g_string_append (text, i > 0 ? ",\"" : "\"");
          for (guint bit = 0; bit < 10; bit++)
            g_string_append (text, i & (1u << bit) ? "Ez" : "FY");
          g_string_append (text, "\":0");
        }
      g_string_append_c (text, '}');
    }
  g_string_append (text, "]}");
  length = text->len;

  g_test_timer_start ();
  g_assert_true (aus_json_check (text->str, length, AUS_JSON_PROFILE, "a.json", NULL));
  g_assert_cmpfloat (g_test_timer_elapsed (), <, 10);
  g_string_free (text, TRUE);
}

int
main (int    argc,
      char **argv)
{
  setlocale (LC_ALL, "C.UTF-8");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/aus/json-tree/round-trip", test_round_trip);
  g_test_add_func ("/aus/json-tree/write-by-hand", test_write_by_hand);
  g_test_add_func ("/aus/json-tree/doubles", test_doubles);
  g_test_add_func ("/aus/json-tree/random-doubles", test_random_doubles);
  g_test_add_func ("/aus/json-tree/getters", test_getters);
  g_test_add_func ("/aus/json-tree/getters-refuse", test_getters_refuse);
  g_test_add_func ("/aus/json-tree/truncated", test_truncated);
  g_test_add_func ("/aus/json-tree/bit-flips", test_bit_flips);
  g_test_add_func ("/aus/json-tree/huge", test_huge);
  g_test_add_func ("/aus/json-tree/colliding", test_colliding);

  return g_test_run ();
}
