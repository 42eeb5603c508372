/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A small table of our own; with AUSKLANG_MUSTACHE_SPEC set to the folder "specs" of the public
 * specification, all of its core tests run too. */

#include "config.h"

#include <json-glib/json-glib.h>
#include <string.h>

#include "core/base/aus-error.h"
#include "core/text/aus-template.h"

typedef struct
{
  const char *name;
  const char *template;
  const char *data;
  const char *expected;
} Case;

static const Case cases[] = {
  { "plain", "Hello", "{}", "Hello" },
  { "empty", "", "{}", "" },
  { "variable", "Hello {{ name }}!", "{\"name\": \"Jule\"}", "Hello Jule!" },
  { "escaped", "{{a}} {{{a}}} {{& a }}", "{\"a\": \"<&>\"}", "[<][&][>] <&> <&>" },
  { "absent", "a{{x}}b", "{}", "ab" },
  { "dotted", "{{a.b.c}}", "{\"a\": {\"b\": {\"c\": \"x\"}}}", "x" },
  { "dotted stops", "{{#a}}{{b.c}}{{/a}}", "{\"b\": {\"c\": \"x\"}, \"a\": {\"b\": {}}}", "" },
  { "outer", "{{#a}}{{n}}{{/a}}", "{\"n\": \"x\", \"a\": {}}", "x" },
  { "list", "{{#l}}{{.}};{{/l}}", "{\"l\": [\"a\", \"b\"]}", "a;b;" },
  { "list of objects", "{{#l}}{{n}}{{/l}}", "{\"l\": [{\"n\": \"a\"}, {\"n\": \"b\"}]}", "ab" },
  { "empty list", "{{#l}}x{{/l}}{{^l}}none{{/l}}", "{\"l\": []}", "none" },
  { "empty string", "{{#s}}x{{/s}}{{^s}}none{{/s}}", "{\"s\": \"\"}", "none" },
  { "false", "{{#b}}x{{/b}}{{^b}}no{{/b}}", "{\"b\": false}", "no" },
  { "comment", "a{{! b }}c", "{}", "ac" },
  { "comment alone", "a\n  {{! b\n c }}  \nd", "{}", "a\nd" },
  { "section alone", "a\n{{#b}}\nc\n  {{/b}}\nd\n", "{\"b\": true}", "a\nc\nd\n" },
  { "crlf", "a\r\n{{#b}}\r\nc\r\n{{/b}}\r\n", "{\"b\": true}", "a\r\nc\r\n" },
  { "two on a line", "{{#b}} {{/b}}\n", "{\"b\": true}", " \n" },
  { "variable alone", "{{n}}\n{{n}}\n", "{}", "\n\n" },
  { "delimiters", "{{=<% %>=}}<%n%>{{n}}<%={{ }}=%>{{n}}", "{\"n\": \"x\"}", "x{{n}}x" },
  { "umlauts", "{{grüße}} ‚ß’", "{\"grüße\": \"ä\"}", "ä ‚ß’" },
  { "value is no template", "{{n}}", "{\"n\": \"{{n}}\"}", "{{n}}" },
  { "partial", "<{{>p}}>", "{\"n\": \"x\"}", "<[x]>" },
  { "partial absent", "<{{>q}}>", "{}", "<>" },
  { "partial indented", "a\n  {{>lines}}\nb", "{\"n\": \"x\\ny\"}", "a\n  x\ny\n  |\nb" },
};

typedef struct
{
  const char *name;
  const char *template;
  const char *message;
  int code;
} BadCase;

static const BadCase bad_cases[] = {
  { "open tag", "a\nb {{name", "t:2:3: the tag is not closed by “}}”", AUS_ERROR_INVALID },
  { "open raw", "{{{name}}", "t:1:1: the tag is not closed by “}}}”", AUS_ERROR_INVALID },
  { "open section", "ä\nöü {{#a}}x", "t:2:4: the section “a” is not closed", AUS_ERROR_INVALID },
  { "open inner section", "{{#a}}{{^b}}{{/b}}", "t:1:1: the section “a” is not closed",
    AUS_ERROR_INVALID },
  { "stray end", "{{/a}}", "t:1:1: “a” is closed but was not opened", AUS_ERROR_INVALID },
  { "crossed", "{{#a}}\n{{#b}}\n{{/a}}{{/b}}", "t:3:1: “a” is closed where “b” is open",
    AUS_ERROR_INVALID },
  { "no name", "x{{ }}", "t:1:2: the tag has no name", AUS_ERROR_INVALID },
  { "space", "{{my name}}", "t:1:1: “my name” is not a name: it has a space in it",
    AUS_ERROR_INVALID },
  { "delimiters", "{{=<%=}}", "t:1:1: delimiters are two words without “=”", AUS_ERROR_INVALID },
  { "not UTF-8", "\xff", "t: not UTF-8 text", AUS_ERROR_INVALID },
};

static AusTextValue *
value_from_node (JsonNode *node)
{
  AusTextValue *value;

  if (JSON_NODE_HOLDS_OBJECT (node))
    {
      JsonObjectIter iter;
      const char *name;
      JsonNode *member;

      value = aus_text_value_new_object ();
      json_object_iter_init (&iter, json_node_get_object (node));
      while (json_object_iter_next (&iter, &name, &member))
        aus_text_value_set (value, name, value_from_node (member));
      return value;
    }
  if (JSON_NODE_HOLDS_ARRAY (node))
    {
      value = aus_text_value_new_list ();
      for (guint i = 0; i < json_array_get_length (json_node_get_array (node)); i++)
        {
          JsonNode *element = json_array_get_element (json_node_get_array (node), i);

          aus_text_value_append (value, value_from_node (element));
        }
      return value;
    }
  if (JSON_NODE_HOLDS_NULL (node))
    return aus_text_value_new_bool (FALSE);
  if (json_node_get_value_type (node) == G_TYPE_BOOLEAN)
    return aus_text_value_new_bool (json_node_get_boolean (node));
  if (json_node_get_value_type (node) == G_TYPE_STRING)
    return aus_text_value_new_string (json_node_get_string (node));
  if (json_node_get_value_type (node) == G_TYPE_INT64)
    {
      g_autofree char *number = g_strdup_printf ("%" G_GINT64_FORMAT, json_node_get_int (node));

      return aus_text_value_new_string (number);
    }

  {
    char number[G_ASCII_DTOSTR_BUF_SIZE];

    g_ascii_formatd (number, sizeof number, "%g", json_node_get_double (node));
    return aus_text_value_new_string (number);
  }
}

static AusTextValue *
value_from_json (const char *json)
{
  g_autoptr (JsonParser) parser = json_parser_new ();

  json_parser_load_from_data (parser, json, -1, NULL);
  return value_from_node (json_parser_get_root (parser));
}

static char *
escape_brackets (const char *text,
                 gpointer    data)
{
  GString *escaped = g_string_new (NULL);

  for (const char *c = text; *c != '\0'; c++)
    {
      if (strchr ("<>&", *c) != NULL)
        g_string_append_printf (escaped, "[%c]", *c);
      else
        g_string_append_c (escaped, *c);
    }

  return g_string_free (escaped, FALSE);
}

static char *
find_partial (const char *name,
              gpointer    data)
{
  if (g_str_equal (name, "p"))
    return g_strdup ("[{{n}}]");
  if (g_str_equal (name, "lines"))
    return g_strdup ("{{n}}\n|\n");
  if (g_str_equal (name, "loop"))
    return g_strdup ("x{{>loop}}");
  if (g_str_equal (name, "bad"))
    return g_strdup ("\n{{");

  return NULL;
}

static void
test_case (gconstpointer data)
{
  const Case *expected = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (AusTextValue) context = value_from_json (expected->data);
  g_autoptr (AusTemplate) template = aus_template_new (expected->template, -1, "t", &error);
  g_autofree char *text = NULL;

  g_assert_no_error (error);
  text = aus_template_render (template, context, escape_brackets, find_partial, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (text, ==, expected->expected);
}

static void
test_bad_case (gconstpointer data)
{
  const BadCase *expected = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (AusTemplate) template = aus_template_new (expected->template, -1, "t", &error);

  g_assert_null (template);
  g_assert_error (error, AUS_ERROR, expected->code);
  g_assert_cmpstr (error->message, ==, expected->message);
}

static char *
render (const char *text,
        const char *data,
        GError    **error)
{
  g_autoptr (AusTextValue) context = value_from_json (data);
  g_autoptr (AusTemplate) template = aus_template_new (text, -1, "t", error);

  if (template == NULL)
    return NULL;
  return aus_template_render (template, context, NULL, find_partial, NULL, error);
}

static void
test_limits (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *large = g_strnfill (AUS_TEMPLATE_MAX_SIZE + 1, 'x');
  g_autoptr (GString) deep = g_string_new (NULL);
  g_autoptr (GString) wide = g_string_new ("{\"l\": [");
  char *text;

  g_assert_null (aus_template_new (large, -1, "t", &error));
  g_assert_error (error, AUS_ERROR, AUS_ERROR_LIMIT);
  g_clear_error (&error);

  for (int i = 0; i < AUS_TEMPLATE_MAX_DEPTH + 1; i++)
    g_string_append (deep, "{{#a}}");
  g_assert_null (render (deep->str, "{}", &error));
  g_assert_error (error, AUS_ERROR, AUS_ERROR_LIMIT);
  g_clear_error (&error);

  /* A partial that never ends, and one that is wrong */
  g_assert_null (render ("{{>loop}}", "{}", &error));
  g_assert_error (error, AUS_ERROR, AUS_ERROR_LIMIT);
  g_clear_error (&error);
  g_assert_null (render ("{{>bad}}", "{}", &error));
  g_assert_error (error, AUS_ERROR, AUS_ERROR_INVALID);
  g_assert_cmpstr (error->message, ==, "bad:2:1: the tag is not closed by “}}”");
  g_clear_error (&error);

  /* 100^6 items: stopped by the number of steps */
  for (int i = 0; i < 100; i++)
    g_string_append (wide, i > 0 ? ",\"x\"" : "\"x\"");
  g_string_append (wide, "]}");
  g_assert_null (render ("{{#l}}{{#l}}{{#l}}{{#l}}{{#l}}{{#l}}a"
                         "{{/l}}{{/l}}{{/l}}{{/l}}{{/l}}{{/l}}",
                         wide->str, &error));
  g_assert_error (error, AUS_ERROR, AUS_ERROR_LIMIT);
  g_clear_error (&error);

  text = render ("{{#l}}a{{/l}}", wide->str, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (strlen (text), ==, 100);
  g_free (text);
}

/* Each prefix of a template is either a template or an error. */
static void
test_truncated (void)
{
  const char *whole = "a {{#b}}\n{{{c}}} {{=<% %>=}} <%>d%> <%^ e %>ü<%/e%><%/b%>\n<%! f %>";

  for (gsize i = 0; i <= strlen (whole); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (AusTemplate) template = aus_template_new (whole, (gssize) i, "t", &error);

      g_assert_true ((template == NULL) == (error != NULL));
    }
}

static JsonObject *spec_partials;

static char *
find_spec_partial (const char *name,
                   gpointer    data)
{
  if (spec_partials == NULL || !json_object_has_member (spec_partials, name))
    return NULL;

  return g_strdup (json_object_get_string_member (spec_partials, name));
}

static char *
escape_html (const char *text,
             gpointer    data)
{
  GString *escaped = g_string_new (text);

  g_string_replace (escaped, "&", "&amp;", 0);
  g_string_replace (escaped, "<", "&lt;", 0);
  g_string_replace (escaped, ">", "&gt;", 0);
  g_string_replace (escaped, "\"", "&quot;", 0);

  return g_string_free (escaped, FALSE);
}

static void
run_spec_test (JsonObject *test)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (AusTextValue) context = value_from_node (json_object_get_member (test, "data"));
  const char *text = json_object_get_string_member (test, "template");
  g_autoptr (AusTemplate) template = aus_template_new (text, -1, "t", &error);
  g_autofree char *result = NULL;

  g_test_message ("%s", json_object_get_string_member (test, "name"));
  g_assert_no_error (error);
  spec_partials = json_object_has_member (test, "partials")
                    ? json_object_get_object_member (test, "partials")
                    : NULL;
  result = aus_template_render (template, context, escape_html, find_spec_partial, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (result, ==, json_object_get_string_member (test, "expected"));
}

static void
test_specification (void)
{
  const char *names[] = { "comments", "delimiters", "interpolation", "inverted", "partials",
                          "sections" };
  const char *folder = g_getenv ("AUSKLANG_MUSTACHE_SPEC");

  if (folder == NULL)
    {
      g_test_skip ("AUSKLANG_MUSTACHE_SPEC is not set");
      return;
    }

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = g_strdup_printf ("%s/%s.json", folder, names[i]);
      g_autoptr (JsonParser) parser = json_parser_new ();
      JsonArray *tests;

      g_assert_true (json_parser_load_from_file (parser, path, NULL));
      tests = json_object_get_array_member (json_node_get_object (json_parser_get_root (parser)),
                                            "tests");
      for (guint t = 0; t < json_array_get_length (tests); t++)
        run_spec_test (json_array_get_object_element (tests, t));
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/aus/template/renders/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], test_case);
    }
  for (guint i = 0; i < G_N_ELEMENTS (bad_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/aus/template/refuses/", bad_cases[i].name, NULL);

      g_test_add_data_func (path, &bad_cases[i], test_bad_case);
    }
  g_test_add_func ("/aus/template/limits", test_limits);
  g_test_add_func ("/aus/template/truncated", test_truncated);
  g_test_add_func ("/aus/template/specification", test_specification);

  return g_test_run ();
}
