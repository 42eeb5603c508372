/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <json-glib/json-glib.h>

#include "core/base/aus-entity-list.h"
#include "core/client/aus-client.h"
#include "core/library/aus-file-codec.h"

#include "example.h"

/* The files of the example library through the reader and the writer. */

static AusFileKind
kind_of (const char *name)
{
  if (g_str_equal (name, "network.json"))
    return AUS_FILE_KIND_NETWORK;
  if (g_str_equal (name, "sender.json"))
    return AUS_FILE_KIND_SENDER;

  return AUS_FILE_KIND_CLIENT;
}

/* Names the first line that differs: the whole text would drown it. */
static void
assert_same_text (GBytes *bytes,
                  GBytes *expected)
{
  g_autofree char *a = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  g_autofree char *b = g_strndup (g_bytes_get_data (expected, NULL), g_bytes_get_size (expected));
  g_auto (GStrv) a_lines = g_strsplit (a, "\n", -1);
  g_auto (GStrv) b_lines = g_strsplit (b, "\n", -1);

  for (guint i = 0; a_lines[i] != NULL && b_lines[i] != NULL; i++)
    {
      if (!g_str_equal (a_lines[i], b_lines[i]))
        g_test_message ("line %u differs", i + 1);
      g_assert_cmpstr (a_lines[i], ==, b_lines[i]);
    }
  g_assert_cmpuint (g_strv_length (a_lines), ==, g_strv_length (b_lines));
  g_assert_cmpuint (g_bytes_get_size (bytes), ==, g_bytes_get_size (expected));
}

/* Loading and saving changes no byte, and neither does doing it to a copy. */
static void
test_example (gconstpointer data)
{
  const char *name = data;
  AusFileKind kind = kind_of (name);
  g_autoptr (GBytes) bytes = example_read (name);
  g_autoptr (GBytes) saved = NULL;
  g_autoptr (GBytes) saved_copy = NULL;
  g_autoptr (AusEntity) root = NULL;
  g_autoptr (AusEntity) copy = NULL;
  g_autoptr (GError) error = NULL;
  gboolean newer;

  root = aus_file_decode (kind, bytes, name, &newer, &error);
  g_assert_no_error (error);
  g_assert_false (newer);
  saved = aus_file_encode (kind, root);
  assert_same_text (saved, bytes);

  copy = aus_entity_copy (root);
  g_assert_true (aus_entity_equal (copy, root));
  saved_copy = aus_file_encode (kind, copy);
  assert_same_text (saved_copy, bytes);
}

static void
test_example_values (void)
{
  g_autoptr (GBytes) bytes = example_read (EXAMPLE_RICH);
  g_autoptr (GError) error = NULL;
  gboolean newer;
  g_autoptr (AusEntity) root = aus_file_decode (AUS_FILE_KIND_CLIENT, bytes, EXAMPLE_NAME, &newer,
                                                &error);
  AusClient *client;
  AusInvoice *invoice;
  AusPayment *payment;
  AusStep *domain;

  g_assert_no_error (error);
  client = AUS_CLIENT (root);
  g_assert_cmpstr (client->legal_name, ==, "Brückner & Söhne Feinkost GmbH");
  g_assert_cmpint (client->language, ==, AUS_LANGUAGE_DE);
  g_assert_cmpint (client->ending->stage, ==, AUS_STAGE_NOTICE);
  g_assert_true (aus_date_equal (client->ending->last_day, aus_date_new (2026, 12, 31)));
  g_assert_false (aus_date_is_set (client->ending->notice_received));
  g_assert_true (client->ending->print_thanks);
  g_assert_true (aus_money_equal (client->contract->fee, aus_money_new (180000, "EUR")));

  g_assert_cmpuint (aus_entity_list_get_length (client->invoices), ==, 6);
  invoice = aus_entity_list_peek (client->invoices, 1);
  g_assert_cmpstr (invoice->number, ==, "2026-028");
  payment = aus_entity_list_peek (invoice->payments, 0);
  g_assert_true (aus_date_equal (payment->date, aus_date_new (2026, 10, 27)));
  g_assert_true (aus_entity_get_root (AUS_ENTITY (payment)) == root);

  domain = aus_entity_list_peek (client->steps, 13);
  g_assert_cmpstr (domain->name, ==, "Domain umziehen");
  g_assert_true (aus_date_equal (domain->start, aus_date_new (2026, 12, 14)));
  g_assert_cmpint (domain->length, ==, 19);
}

/* --- unknown members -------------------------------------------------------------------------- */

static void add_unknown (JsonNode *node);

static void
add_unknown_to_object (JsonObject *object)
{
  g_autoptr (GList) values = json_object_get_values (object);
  JsonObject *unknown = json_object_new ();
  JsonArray *array = json_array_new ();

  for (GList *l = values; l != NULL; l = l->next)
    add_unknown (l->data);

  json_array_add_null_element (array);
  json_array_add_double_element (array, 0.1);
  json_array_add_string_element (array, "später & \"mehr\"");
  json_object_set_array_member (unknown, "list", array);
  json_object_set_boolean_member (unknown, "minor", TRUE);
  json_object_set_object_member (object, "x-unknown", unknown);
  json_object_set_null_member (object, "x-null");
}

static void
add_unknown (JsonNode *node)
{
  if (JSON_NODE_HOLDS_OBJECT (node))
    {
      add_unknown_to_object (json_node_get_object (node));
    }
  else if (JSON_NODE_HOLDS_ARRAY (node))
    {
      g_autoptr (GList) items = json_array_get_elements (json_node_get_array (node));

      for (GList *l = items; l != NULL; l = l->next)
        add_unknown (l->data);
    }
}

static void edit_tree (AusEntity *entity, JsonObject *object);

static void
edit_list (AusEntityList *list,
           JsonArray     *array)
{
  g_assert_cmpuint (aus_entity_list_get_length (list), ==, json_array_get_length (array));
  for (guint i = 0; i < aus_entity_list_get_length (list); i++)
    edit_tree (aus_entity_list_peek (list, i), json_array_get_object_element (array, i));
}

/* Edits texts, days and amounts of the whole tree, and of the JSON in the same way. */
static void
edit_tree (AusEntity  *entity,
           JsonObject *object)
{
  const AusField *fields;
  guint n_fields;

  fields = aus_entity_list_fields (entity, &n_fields);
  for (guint i = 0; i < n_fields; i++)
    {
      const char *name = fields[i].name;
      AusDate day = aus_date_new (2027, 1, 8);
      AusMoney amount = aus_money_new (-1, "CHF");

      if (fields[i].kind == AUS_FIELD_STRING && !g_str_equal (name, "id"))
        {
          g_object_set (entity, name, "Neu\n»Text«", NULL);
          json_object_set_string_member (object, name, "Neu\n»Text«");
        }
      else if (fields[i].kind == AUS_FIELD_DATE && json_object_has_member (object, name))
        {
          g_object_set (entity, name, &day, NULL);
          json_object_set_string_member (object, name, "2027-01-08");
        }
      else if (fields[i].kind == AUS_FIELD_MONEY && json_object_has_member (object, name))
        {
          JsonObject *money = json_object_get_object_member (object, name);

          g_object_set (entity, name, &amount, NULL);
          json_object_set_int_member (money, "minor", -1);
          json_object_set_string_member (money, "currency", "CHF");
        }
      else if (fields[i].kind == AUS_FIELD_CHILD)
        {
          g_autoptr (AusEntity) child = NULL;

          g_object_get (entity, name, &child, NULL);
          edit_tree (child, json_object_get_object_member (object, name));
        }
      else if (fields[i].kind == AUS_FIELD_LIST)
        {
          g_autoptr (AusEntityList) list = NULL;

          g_object_get (entity, name, &list, NULL);
          edit_list (list, json_object_get_array_member (object, name));
        }
    }
}

static void
test_unknown_members (void)
{
  g_autoptr (JsonObject) object = example_parse_rich ();
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GBytes) saved = NULL;
  g_autoptr (GBytes) edited = NULL;
  g_autoptr (GBytes) expected = NULL;
  g_autoptr (AusEntity) root = NULL;
  g_autoptr (AusEntity) plain = aus_entity_new (AUS_TYPE_CLIENT);
  g_autoptr (GError) error = NULL;
  gboolean newer;

  add_unknown_to_object (object);
  bytes = example_write (object);
  root = aus_file_decode (AUS_FILE_KIND_CLIENT, bytes, EXAMPLE_NAME, &newer, &error);
  g_assert_no_error (error);
  saved = aus_file_encode (AUS_FILE_KIND_CLIENT, root);
  assert_same_text (saved, bytes);

  edit_tree (root, object);
  edited = aus_file_encode (AUS_FILE_KIND_CLIENT, root);
  expected = example_write (object);
  assert_same_text (edited, expected);

  /* They belong to what is equal, and go over with everything else. */
  g_assert_false (aus_entity_equal (plain, root));
  aus_entity_assign (plain, root);
  g_object_set (plain, "id", aus_entity_get_id (root), NULL);
  g_assert_true (aus_entity_equal (plain, root));
}

/* --- what is not there, and what is not understood -------------------------------------------- */

/* null and absent are the same: the initial value. */
static void
test_null_members (void)
{
  static const char *const nothing[] = {
    "{\"format\": \"ausklang-client\", \"version\": 1,"
    " \"id\": \"9724eda9-0000-4000-8000-000000000000\"}",
    "{\"format\": \"ausklang-client\", \"version\": 1,"
    " \"id\": \"9724eda9-0000-4000-8000-000000000000\", \"legal_name\": null, \"language\": null,"
    " \"contacts\": null, \"contract\": {\"fee\": null, \"start\": null, \"notice_length\": null},"
    " \"ending\": {\"stage\": null, \"print_thanks\": null}}",
  };
  g_autoptr (AusEntity) first = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (nothing); i++)
    {
      g_autoptr (GBytes) bytes = g_bytes_new_static (nothing[i], strlen (nothing[i]));
      g_autoptr (AusEntity) root = NULL;
      g_autoptr (GError) error = NULL;
      gboolean newer;

      root = aus_file_decode (AUS_FILE_KIND_CLIENT, bytes, EXAMPLE_NAME, &newer, &error);
      g_assert_no_error (error);
      g_assert_cmpstr (AUS_CLIENT (root)->legal_name, ==, "");
      g_assert_true (AUS_CLIENT (root)->ending->print_thanks);
      g_assert_false (aus_money_is_set (AUS_CLIENT (root)->contract->fee));
      if (first == NULL)
        first = g_steal_pointer (&root);
      else
        g_assert_true (aus_entity_equal (first, root));
    }
}

/* A newer version may have other types; what can be read is shown. */
static void
test_newer_version (void)
{
  g_autoptr (JsonObject) object = example_parse_rich ();
  JsonArray *contacts = json_object_get_array_member (object, "contacts");
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (AusEntity) root = NULL;
  g_autoptr (GError) error = NULL;
  AusClient *client;
  gboolean newer = FALSE;

  json_object_set_int_member (object, "version", 2);
  json_object_set_string_member (object, "language", "fr");
  json_object_set_string_member (object, "currency", "EUR");
  json_object_set_int_member (json_object_get_object_member (object, "contract"), "fee", 1800);
  json_object_set_string_member (json_object_get_object_member (object, "ending"), "last_day",
                                 "2026-W53");
  json_array_add_string_element (contacts, "urn:uuid:0");
  bytes = example_write (object);

  root = aus_file_decode (AUS_FILE_KIND_CLIENT, bytes, EXAMPLE_NAME, &newer, &error);
  g_assert_no_error (error);
  g_assert_true (newer);
  client = AUS_CLIENT (root);
  g_assert_cmpstr (client->legal_name, ==, "Brückner & Söhne Feinkost GmbH");
  g_assert_cmpint (client->language, ==, AUS_LANGUAGE_EN);
  g_assert_false (aus_money_is_set (client->contract->fee));
  g_assert_cmpint (client->contract->fee_unit, ==, AUS_FEE_UNIT_MONTH);
  g_assert_false (aus_date_is_set (client->ending->last_day));
  g_assert_cmpint (client->ending->stage, ==, AUS_STAGE_NOTICE);
  g_assert_cmpuint (aus_entity_list_get_length (client->contacts), ==, 3);
}

static void
add_example (const char *name)
{
  g_autofree char *base = g_path_get_basename (name);
  g_autofree char *path = g_strconcat ("/aus/client/example/", base, NULL);

  g_test_add_data_func_full (path, g_strdup (name), test_example, g_free);
}

static void
add_examples (void)
{
  g_autofree char *examples = example_dup_folder ();
  g_autofree char *clients = g_build_filename (examples, "clients", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) dir = g_dir_open (clients, 0, &error);
  const char *base;
  guint n = 0;

  g_assert_no_error (error);
  for (base = g_dir_read_name (dir); base != NULL; base = g_dir_read_name (dir))
    {
      g_autofree char *name = g_build_filename ("clients", base, NULL);

      add_example (name);
      n++;
    }
  g_assert_cmpuint (n, ==, 7);
  add_example ("network.json");
  add_example ("sender.json");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  add_examples ();
  g_test_add_func ("/aus/client/example-values", test_example_values);
  g_test_add_func ("/aus/client/unknown-members", test_unknown_members);
  g_test_add_func ("/aus/client/null-members", test_null_members);
  g_test_add_func ("/aus/client/newer-version", test_newer_version);

  return g_test_run ();
}
