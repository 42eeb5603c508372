/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <json-glib/json-glib.h>

#include "core/base/aus-entity-list.h"
#include "core/base/aus-error.h"
#include "core/base/aus-json.h"
#include "core/client/aus-client.h"
#include "core/library/aus-file-codec.h"

#include "example.h"

/* Every member of a client's file with a wrong type and with wrong values: refused, path named. */

static void
assert_refused (JsonObject *root,
                const char *path)
{
  g_autoptr (GBytes) bytes = example_write (root);
  g_autoptr (AusEntity) entity = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *start = g_strdup_printf (EXAMPLE_NAME ": %s: ", path);
  gboolean newer = FALSE;

  entity = aus_file_decode (AUS_FILE_KIND_CLIENT, bytes, EXAMPLE_NAME, &newer, &error);
  if (entity != NULL)
    g_test_message ("%s was taken", path);
  g_assert_error (error, AUS_ERROR, AUS_ERROR_INVALID);
  g_assert_null (entity);
  if (!g_str_has_prefix (error->message, start))
    g_test_message ("\"%s\" does not begin with \"%s\"", error->message, start);
  g_assert_true (g_str_has_prefix (error->message, start));
}

/* With @node in place of the member, the file is refused with the member's path. Takes @node. */
static void
assert_member_refused (JsonObject *root,
                       JsonObject *object,
                       const char *path,
                       const char *member,
                       JsonNode   *node)
{
  g_autofree char *member_path = aus_json_path_join (path, member);
  g_autoptr (JsonNode) before = json_object_dup_member (object, member);

  json_object_set_member (object, member, node);
  assert_refused (root, member_path);
  if (before != NULL)
    json_object_set_member (object, member, g_steal_pointer (&before));
  else
    json_object_remove_member (object, member);
}

static JsonNode *
parse_node (const char *text)
{
  g_autoptr (GError) error = NULL;
  JsonNode *node = json_from_string (text, &error);

  g_assert_no_error (error);

  return node;
}

static const char *const wrong[] = {
  [AUS_FIELD_STRING] = "[1, 0.5, true, {}, []]",
  [AUS_FIELD_BOOL] = "[0, 1, 0.5, \"true\", {}, []]",
  [AUS_FIELD_INT] = "[0.5, 1.0, \"1\", true, {}, [], 4294967297]",
  [AUS_FIELD_ENUM] = "[1, 0.5, true, {}, [], \"\", \"No-Such-Nick\"]",
  [AUS_FIELD_DATE] = "[1, 0.5, true, {}, [], \"\", \"2026-02-30\", \"20260228\", \"28.02.2026\","
                     " \"2026-02-28 \", \"0000-01-01\"]",
  [AUS_FIELD_MONEY] = "[1, 0.5, true, \"1,00 €\", [], {}, {\"minor\": 1}, {\"currency\": \"EUR\"},"
                      " {\"minor\": null, \"currency\": \"EUR\"}]",
  [AUS_FIELD_CHILD] = "[1, 0.5, true, \"\", []]",
  [AUS_FIELD_LIST] = "[1, 0.5, true, \"\", {}]",
};

static const struct
{
  const char *member;
  const char *values;
} wrong_in_money[] = {
  { "minor", "[0.5, 1.0, true, \"1\", {}, []]" },
  { "currency", "[1, 0.5, true, {}, [], \"\", \"eur\", \"EURO\", \"€\"]" },
};

static void
refuse_values (JsonObject *root,
               JsonObject *object,
               const char *path,
               const char *member,
               const char *values)
{
  g_autoptr (JsonNode) list = parse_node (values);
  JsonArray *array = json_node_get_array (list);

  for (guint i = 0; i < json_array_get_length (array); i++)
    assert_member_refused (root, object, path, member, json_array_dup_element (array, i));
}

static void
refuse_beyond (JsonObject     *root,
               JsonObject     *object,
               const char     *path,
               const AusField *field)
{
  gint64 beyond[] = { (gint64) field->minimum - 1, (gint64) field->maximum + 1 };

  for (gsize i = 0; i < G_N_ELEMENTS (beyond); i++)
    assert_member_refused (root, object, path, field->name,
                           json_node_init_int (json_node_alloc (), beyond[i]));
}

static void
refuse_in_money (JsonObject *root,
                 JsonObject *money,
                 const char *path)
{
  for (gsize i = 0; i < G_N_ELEMENTS (wrong_in_money); i++)
    refuse_values (root, money, path, wrong_in_money[i].member, wrong_in_money[i].values);
}

static void refuse_in_object (JsonObject *root, JsonObject *object, AusEntity *entity,
                              const char *path);

/* In the last item, whose index is not 0 where the example can help it */
static void
refuse_in_list (JsonObject     *root,
                JsonArray      *array,
                const AusField *field,
                const char     *path)
{
  guint last = json_array_get_length (array) - 1;
  g_autofree char *item_path = aus_json_path_index (path, last);
  g_autoptr (AusEntity) item = aus_entity_new (field->type ());
  g_autoptr (JsonArray) items = json_array_ref (array);
  JsonObject *object = json_object_ref (json_array_get_object_element (array, last));
  static const char *const not_objects[] = { "null", "1", "\"\"", "[]" };

  g_assert_cmpuint (json_array_get_length (array), >, 0);
  refuse_in_object (root, object, item, item_path);

  json_array_remove_element (items, last);
  for (gsize i = 0; i < G_N_ELEMENTS (not_objects); i++)
    {
      json_array_add_element (items, parse_node (not_objects[i]));
      assert_refused (root, item_path);
      json_array_remove_element (items, last);
    }
  json_array_add_object_element (items, object);
}

static void
refuse_in_object (JsonObject *root,
                  JsonObject *object,
                  AusEntity  *entity,
                  const char *path)
{
  const AusField *fields;
  guint n_fields;

  fields = aus_entity_list_fields (entity, &n_fields);
  for (guint i = 0; i < n_fields; i++)
    {
      const char *name = fields[i].name;
      g_autofree char *member_path = aus_json_path_join (path, name);
      JsonNode *node = json_object_get_member (object, name);

      refuse_values (root, object, path, name, wrong[fields[i].kind]);
      if (fields[i].kind == AUS_FIELD_INT)
        refuse_beyond (root, object, path, &fields[i]);
      if (fields[i].kind == AUS_FIELD_MONEY && node != NULL)
        refuse_in_money (root, json_object_get_object_member (object, name), member_path);
      if (fields[i].kind == AUS_FIELD_CHILD)
        {
          g_autoptr (AusEntity) child = NULL;

          g_object_get (entity, name, &child, NULL);
          refuse_in_object (root, json_object_get_object_member (object, name), child,
                            member_path);
        }
      if (fields[i].kind == AUS_FIELD_LIST)
        refuse_in_list (root, json_object_get_array_member (object, name), &fields[i],
                        member_path);
    }
}

/* Lists in lists are walked through an item that has some: item @keep becomes the last one. */
static void
keep_up_to (JsonObject *client,
            const char *list,
            guint       keep)
{
  JsonArray *array = json_object_get_array_member (client, list);

  while (json_array_get_length (array) > keep + 1)
    json_array_remove_element (array, keep + 1);
}

static void
test_wrong_members (void)
{
  g_autoptr (JsonObject) root = example_parse_rich ();
  g_autoptr (AusEntity) client = aus_entity_new (AUS_TYPE_CLIENT);

  keep_up_to (root, "invoices", 1);
  keep_up_to (root, "projects", 0);
  refuse_in_object (root, root, client, "");
}

static void
test_wrong_head (void)
{
  g_autoptr (JsonObject) root = example_parse_rich ();

  refuse_values (root, root, "", "format", "[null, 1, \"\", \"ausklang-network\", {}]");
  refuse_values (root, root, "", "version", "[null, \"1\", 0, -1, 1.0, true, []]");
  json_object_remove_member (root, "version");
  assert_refused (root, "version");
  json_object_set_int_member (root, "version", 1);
  json_object_remove_member (root, "format");
  assert_refused (root, "format");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/aus/client-refused/members", test_wrong_members);
  g_test_add_func ("/aus/client-refused/head", test_wrong_head);

  return g_test_run ();
}
