/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/base/aus-entity-path.h"
#include "core/client/aus-client.h"
#include "core/client/aus-payment.h"

static AusClient *
client_new (void)
{
  AusClient *client = aus_client_new ();
  AusInvoice *invoice;

  aus_entity_list_add_new (client->invoices);
  invoice = aus_entity_list_add_new (client->invoices);
  aus_entity_list_add_new (invoice->payments);

  return client;
}

static void
test_found (void)
{
  g_autoptr (AusClient) client = client_new ();
  AusInvoice *invoice = aus_entity_list_peek (client->invoices, 1);
  const struct
  {
    const char *path;
    gpointer entity;
    const char *field;
  } cases[] = {
    { "", client, NULL },
    { "legal_name", client, "legal_name" },
    { "invoices", client, "invoices" },
    { "invoices[1]", invoice, NULL },
    { "invoices[1].due", invoice, "due" },
    { "invoices[1].payments[0].amount", aus_entity_list_peek (invoice->payments, 0), "amount" },
    { "ending", client->ending, NULL },
    { "ending.last_day", client->ending, "last_day" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      AusEntity *entity;
      const AusField *field;

      g_test_message ("%s", cases[i].path);
      g_assert_true (aus_entity_find_path (AUS_ENTITY (client), cases[i].path, &entity, &field));
      g_assert_true (entity == cases[i].entity);
      g_assert_cmpstr (field != NULL ? field->name : NULL, ==, cases[i].field);
    }
}

static void
test_not_found (void)
{
  static const char * const paths[] = {
    ".", "x", "legal_name.x", "legal_name[0]", "invoices[2]", "invoices[1", "invoices[]",
    "invoices[-1]", "invoices[1]x", "invoices[99999999999999999999]", "invoices.due",
    "ending[0]", "invoices[1].payments[0].amount.minor",
  };
  g_autoptr (AusClient) client = client_new ();

  for (gsize i = 0; i < G_N_ELEMENTS (paths); i++)
    {
      AusEntity *entity = AUS_ENTITY (client);
      const AusField *field;

      g_test_message ("%s", paths[i]);
      g_assert_false (aus_entity_find_path (AUS_ENTITY (client), paths[i], &entity, &field));
      g_assert_null (entity);
      g_assert_null (field);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/aus/entity-path/found", test_found);
  g_test_add_func ("/aus/entity-path/not-found", test_not_found);

  return g_test_run ();
}
