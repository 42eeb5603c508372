/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <json-glib/json-glib.h>

#include "core/base/aus-edit.h"
#include "core/base/aus-entity-list.h"
#include "core/base/aus-json.h"
#include "core/client/aus-client.h"
#include "core/client/aus-contact.h"
#include "core/client/aus-invoice.h"
#include "core/client/aus-payment.h"
#include "core/client/aus-step.h"

/* What every entity can do, shown on the client and its parts. */

static void
on_count_cb (guint *count)
{
  (*count)++;
}

typedef struct
{
  guint n_edits;
  AusEdit *last;
} Listener;

static void
on_edited_cb (Listener *self,
              AusEdit  *edit)
{
  self->n_edits++;
  if (self->last != NULL)
    aus_edit_unref (self->last);
  self->last = aus_edit_ref (edit);
}

static void
listen (gpointer  entity,
        Listener *listener)
{
  g_signal_connect_swapped (entity, "edited", G_CALLBACK (on_edited_cb), listener);
}

static void
listener_clear (Listener *self)
{
  g_clear_pointer (&self->last, aus_edit_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Listener, listener_clear)

static char *
to_text (gpointer entity)
{
  g_autoptr (JsonObject) object = aus_entity_write (entity);

  return aus_json_write (object, NULL);
}

/* --- properties ------------------------------------------------------------------------------- */

/* Another value than the one that is there, for every kind */
static void
make_other (AusEntity      *entity,
            const AusField *field,
            GParamSpec     *pspec,
            GValue         *value)
{
  g_value_init (value, pspec->value_type);
  g_object_get_property (G_OBJECT (entity), pspec->name, value);
  switch (field->kind)
    {
    case AUS_FIELD_STRING:
      g_value_set_static_string (value, "Größe & „Maß“");
      break;
    case AUS_FIELD_BOOL:
      g_value_set_boolean (value, !g_value_get_boolean (value));
      break;
    case AUS_FIELD_INT:
      g_value_set_int (value, g_value_get_int (value) != field->maximum ? field->maximum
                                                                         : field->minimum);
      break;
    case AUS_FIELD_ENUM:
      {
        GEnumClass *klass = G_PARAM_SPEC_ENUM (pspec)->enum_class;
        guint last = klass->n_values - 1;

        g_value_set_enum (value, g_value_get_enum (value) != klass->values[last].value
                                   ? klass->values[last].value
                                   : klass->values[0].value);
        break;
      }
    case AUS_FIELD_DATE:
      aus_date_value_set (value, aus_date_new (2026, 12, 31));
      break;
    case AUS_FIELD_MONEY:
      aus_money_value_set (value, aus_money_new (-1, "CHF"));
      break;
    case AUS_FIELD_CHILD:
    case AUS_FIELD_LIST:
    default:
      g_assert_not_reached ();
    }
}

/* The first value, the same again, another, the other again, and what that notifies */
static void
check_field (AusEntity      *entity,
             const AusField *field)
{
  g_auto (GValue) first = G_VALUE_INIT;
  g_auto (GValue) other = G_VALUE_INIT;
  g_auto (Listener) listener = { 0 };
  GParamSpec *pspec = g_object_class_find_property (G_OBJECT_GET_CLASS (entity), field->name);
  g_autofree char *signal = g_strdup_printf ("notify::%s", pspec->name);
  guint n_notified = 0;
  gulong id;

  g_assert_true (aus_entity_find_field (entity, pspec->name) == field);
  if (field->kind == AUS_FIELD_CHILD || field->kind == AUS_FIELD_LIST)
    {
      g_assert_false (pspec->flags & G_PARAM_WRITABLE);
      g_object_get_property (G_OBJECT (entity), pspec->name, &first);
      g_assert_nonnull (g_value_get_object (&first));
      return;
    }

  id = g_signal_connect_swapped (entity, signal, G_CALLBACK (on_count_cb), &n_notified);
  listen (entity, &listener);
  g_object_get_property (G_OBJECT (entity), pspec->name, &first);
  if (field->kind != AUS_FIELD_DATE && field->kind != AUS_FIELD_MONEY &&
      !g_str_equal (field->name, "id"))
    g_assert_true (g_param_value_defaults (pspec, &first));
  g_object_set_property (G_OBJECT (entity), pspec->name, &first);
  g_assert_cmpuint (n_notified, ==, 0);
  g_assert_cmpuint (listener.n_edits, ==, 0);

  make_other (entity, field, pspec, &other);
  g_object_set_property (G_OBJECT (entity), pspec->name, &other);
  g_assert_cmpuint (n_notified, ==, 1);
  g_assert_cmpuint (listener.n_edits, ==, 1);
  g_assert_cmpstr (aus_edit_get_field (listener.last), ==, field->name);
  g_assert_true (aus_edit_get_entity (listener.last) == entity);
  g_object_set_property (G_OBJECT (entity), pspec->name, &other);
  g_assert_cmpuint (n_notified, ==, 1);
  g_assert_cmpuint (listener.n_edits, ==, 1);

  g_signal_handler_disconnect (entity, id);
  g_signal_handlers_disconnect_by_data (entity, &listener);
}

static void
test_properties (void)
{
  GType types[] = { AUS_TYPE_CLIENT, AUS_TYPE_CONTACT, AUS_TYPE_CONTRACT, AUS_TYPE_ENDING,
                    AUS_TYPE_INVOICE, AUS_TYPE_PAYMENT, AUS_TYPE_STEP };

  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    {
      g_autoptr (AusEntity) entity = aus_entity_new (types[i]);
      guint n_fields;
      const AusField *fields = aus_entity_list_fields (entity, &n_fields);

      g_assert_cmpuint (n_fields, >, 0);
      for (guint j = 0; j < n_fields; j++)
        check_field (entity, &fields[j]);
    }
}

/* NULL is the empty text; a date or an amount that is NULL is none. */
static void
test_null_values (void)
{
  g_autoptr (AusClient) client = aus_client_new ();
  g_autoptr (AusStep) step = aus_step_new ();
  g_autoptr (AusPayment) payment = AUS_PAYMENT (aus_entity_new (AUS_TYPE_PAYMENT));
  AusMoney amount = aus_money_new (995, "EUR");
  AusDate start = aus_date_new (2026, 11, 23);

  g_object_set (client, "legal-name", "Meyer", NULL);
  g_object_set (client, "legal-name", NULL, NULL);
  g_assert_cmpstr (client->legal_name, ==, "");

  g_object_set (step, "start", &start, NULL);
  g_assert_true (aus_date_equal (step->start, start));
  g_object_set (step, "start", NULL, NULL);
  g_assert_false (aus_date_is_set (step->start));
  g_object_set (payment, "amount", &amount, NULL);
  g_assert_true (aus_money_equal (payment->amount, amount));
  g_object_set (payment, "amount", NULL, NULL);
  g_assert_false (aus_money_is_set (payment->amount));
}

static void
test_ids (void)
{
  g_autoptr (AusClient) a = aus_client_new ();
  g_autoptr (AusClient) b = aus_client_new ();

  g_assert_cmpstr (a->id, !=, "");
  g_assert_cmpstr (a->id, !=, b->id);
  g_assert_cmpstr (aus_entity_get_id (AUS_ENTITY (a)), ==, a->id);
  g_assert_cmpstr (aus_entity_get_id (AUS_ENTITY (a->contract)), ==, "");
  g_assert_null (aus_entity_find_field (AUS_ENTITY (a), "legal name"));
  g_assert_null (aus_entity_find_field (AUS_ENTITY (a), "legal"));
}

/* --- owners ----------------------------------------------------------------------------------- */

static void
test_bubbling (void)
{
  g_autoptr (AusClient) client = aus_client_new ();
  g_auto (Listener) at_payment = { 0 };
  g_auto (Listener) at_invoice = { 0 };
  g_auto (Listener) at_contract = { 0 };
  g_auto (Listener) at_client = { 0 };
  AusInvoice *invoice = aus_entity_list_add_new (client->invoices);
  AusPayment *payment = aus_entity_list_add_new (invoice->payments);
  AusDate date = aus_date_new (2026, 1, 2);

  g_assert_true (aus_entity_get_owner (AUS_ENTITY (payment)) == AUS_ENTITY (invoice));
  g_assert_true (aus_entity_get_root (AUS_ENTITY (payment)) == AUS_ENTITY (client));
  g_assert_true (aus_entity_get_owner (AUS_ENTITY (client->contract)) == AUS_ENTITY (client));
  g_assert_null (aus_entity_get_owner (AUS_ENTITY (client)));

  listen (payment, &at_payment);
  listen (invoice, &at_invoice);
  listen (client->contract, &at_contract);
  listen (client, &at_client);
  g_object_set (payment, "date", &date, NULL);
  g_assert_cmpuint (at_payment.n_edits, ==, 1);
  g_assert_cmpuint (at_invoice.n_edits, ==, 1);
  g_assert_cmpuint (at_client.n_edits, ==, 1);
  g_assert_true (at_payment.last == at_client.last);
  g_assert_true (aus_edit_get_entity (at_client.last) == AUS_ENTITY (payment));
  g_assert_null (aus_edit_get_list (at_client.last));

  aus_entity_list_remove (invoice->payments, 0);
  g_assert_cmpuint (at_payment.n_edits, ==, 1);
  g_assert_cmpuint (at_invoice.n_edits, ==, 2);
  g_assert_cmpuint (at_client.n_edits, ==, 2);
  g_assert_true (aus_edit_get_list (at_client.last) == invoice->payments);
  g_assert_true (aus_edit_get_entity (at_client.last) == AUS_ENTITY (invoice));
  g_assert_cmpstr (aus_edit_get_field (at_client.last), ==, "payments");

  g_object_set (client->contract, "title", "Pflege", "cure-days", 14, NULL);
  g_assert_cmpuint (at_contract.n_edits, ==, 2);
  g_assert_cmpuint (at_client.n_edits, ==, 4);
  g_assert_cmpuint (at_invoice.n_edits, ==, 2);
}

static void
on_invoice_edited_cb (AusClient *client)
{
  if (aus_entity_list_get_length (client->invoices) > 0)
    aus_entity_list_remove (client->invoices, 0);
}

/* A listener below that takes the entity out of the tree does not cut the root off. */
static void
test_bubbling_while_removed (void)
{
  g_autoptr (AusClient) client = aus_client_new ();
  g_auto (Listener) at_client = { 0 };
  AusInvoice *invoice = aus_entity_list_add_new (client->invoices);

  listen (client, &at_client);
  g_signal_connect_swapped (invoice, "edited", G_CALLBACK (on_invoice_edited_cb), client);
  g_object_set (invoice, "number", "2026-1", NULL);
  g_assert_cmpuint (at_client.n_edits, ==, 2);
  g_assert_cmpstr (aus_edit_get_field (at_client.last), ==, "number");
  g_assert_cmpuint (aus_entity_list_get_length (client->invoices), ==, 0);
}

static void
on_language_cb (AusClient *client)
{
  g_object_set (client, "notes", client->language == AUS_LANGUAGE_DE ? "deutsch" : "", NULL);
}

/* Who answers a notification with an edit makes the later edit. */
static void
test_edit_before_notify (void)
{
  g_autoptr (AusClient) client = aus_client_new ();
  g_autoptr (AusEntity) german = aus_entity_copy (AUS_ENTITY (client));
  g_auto (Listener) listener = { 0 };

  g_object_set (german, "language", AUS_LANGUAGE_DE, "notes", "deutsch", NULL);
  listen (client, &listener);
  g_signal_connect (client, "notify::language", G_CALLBACK (on_language_cb), NULL);
  aus_entity_assign (AUS_ENTITY (client), german);
  g_assert_cmpuint (listener.n_edits, ==, 2);
  g_assert_cmpstr (aus_edit_get_field (listener.last), ==, "notes");
}

static void
test_finalize (void)
{
  AusClient *client = aus_client_new ();
  AusEntityList *invoices = g_object_ref (client->invoices);
  AusInvoice *invoice = g_object_ref (aus_entity_list_add_new (invoices));
  AusContract *contract = g_object_ref (client->contract);
  AusContact *contact = aus_entity_list_add_new (client->contacts);

  g_object_add_weak_pointer (G_OBJECT (contact), (gpointer *) &contact);
  g_assert_finalize_object (client);
  g_assert_null (contact);

  /* What somebody holds lives on without an owner. */
  g_assert_null (aus_entity_get_owner (AUS_ENTITY (contract)));
  g_assert_null (aus_entity_get_owner (AUS_ENTITY (invoice)));
  g_assert_null (aus_entity_list_get_owner (invoices));
  g_assert_cmpuint (aus_entity_list_get_length (invoices), ==, 1);
  g_object_set (invoice, "number", "7", NULL);
  aus_entity_list_remove (invoices, 0);
  g_assert_finalize_object (contract);
  g_assert_finalize_object (invoice);
  g_assert_finalize_object (invoices);
}

/* --- copy, equal, assign ---------------------------------------------------------------------- */

static const char client_with_unknown[] =
  "{ \"id\": \"a\", \"legal_name\": \"Meyer\", \"shoe_size\": 43,"
  " \"contract\": { \"moon\": [1] },"
  " \"invoices\": [ { \"id\": \"i\", \"amount\": { \"minor\": 5, \"currency\": \"EUR\","
  " \"vat\": true }, \"payments\": [ { \"id\": \"p\", \"x\": null } ] }, { \"id\": \"j\" } ] }";

static AusEntity *
read_client (const char *text)
{
  AusEntity *client = AUS_ENTITY (aus_client_new ());
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonObject) object = aus_json_parse (text, strlen (text), "-", &error);

  g_assert_no_error (error);
  g_assert_true (aus_entity_read (client, object, "", FALSE, &error));
  g_assert_no_error (error);

  return client;
}

static void
test_copy (void)
{
  g_autoptr (AusEntity) client = read_client (client_with_unknown);
  g_autoptr (AusEntity) copy = aus_entity_copy (client);
  g_autofree char *text = to_text (client);
  g_autofree char *copied = to_text (copy);
  AusInvoice *invoice = aus_entity_list_peek (AUS_CLIENT (copy)->invoices, 0);

  g_assert_cmpstr (copied, ==, text);
  g_assert_nonnull (strstr (text, "\"shoe_size\": 43"));
  g_assert_nonnull (strstr (text, "\"vat\": true"));
  g_assert_true (aus_entity_equal (client, copy));
  g_assert_true (aus_entity_equal (client, client));
  g_assert_false (aus_entity_equal (client, AUS_ENTITY (invoice)));
  g_assert_cmpstr (aus_entity_get_id (copy), ==, "a");

  g_object_set (aus_entity_list_peek (invoice->payments, 0), "id", "q", NULL);
  g_assert_false (aus_entity_equal (client, copy));
}

/* Unknown members count: files that differ in them only are not the same. */
static void
test_equal_unknown (void)
{
  g_autoptr (AusEntity) a = read_client ("{ \"id\": \"a\", \"moon\": { \"full\": true } }");
  g_autoptr (AusEntity) b = read_client ("{ \"id\": \"a\", \"moon\": { \"full\": false } }");
  g_autoptr (AusEntity) c = read_client ("{ \"id\": \"a\" }");

  g_assert_false (aus_entity_equal (a, b));
  g_assert_false (aus_entity_equal (a, c));
  aus_entity_assign (a, b);
  g_assert_true (aus_entity_equal (a, b));
  aus_entity_assign (a, c);
  g_assert_true (aus_entity_equal (a, c));
}

static void
test_assign (void)
{
  g_autoptr (AusEntity) mine = read_client (client_with_unknown);
  g_autoptr (AusEntity) theirs = aus_entity_copy (mine);
  g_auto (Listener) listener = { 0 };
  AusEntityList *invoices = AUS_CLIENT (mine)->invoices;
  AusInvoice *i = aus_entity_list_peek (invoices, 0);
  AusInvoice *j = aus_entity_list_peek (invoices, 1);
  AusPayment *p = aus_entity_list_peek (i->payments, 0);

  listen (mine, &listener);
  aus_entity_assign (mine, theirs);
  g_assert_cmpuint (listener.n_edits, ==, 0);

  g_object_set (theirs, "legal-name", "Meyer & Söhne", NULL);
  g_object_set (AUS_CLIENT (theirs)->contract, "title", "Pflege", NULL);
  g_object_set (aus_entity_list_peek (AUS_CLIENT (theirs)->invoices, 0), "number", "8", NULL);
  aus_entity_list_move (AUS_CLIENT (theirs)->invoices, 0, 1);
  aus_entity_list_add_new (AUS_CLIENT (theirs)->invoices);
  aus_entity_assign (mine, theirs);
  g_assert_true (aus_entity_equal (mine, theirs));
  g_assert_cmpuint (listener.n_edits, ==, 4);

  g_assert_cmpuint (aus_entity_list_get_length (invoices), ==, 3);
  g_assert_true (aus_entity_list_peek (invoices, 0) == j);
  g_assert_true (aus_entity_list_peek (invoices, 1) == i);
  g_assert_true (aus_entity_list_peek (i->payments, 0) == p);
  g_assert_true (aus_entity_get_owner (AUS_ENTITY (i)) == mine);
  g_assert_true (aus_entity_list_peek (invoices, 2) !=
                 aus_entity_list_peek (AUS_CLIENT (theirs)->invoices, 2));
}

/* A file by hand may have the same id twice: one object each, and equal after assigning. */
static void
test_assign_same_ids (void)
{
  g_autoptr (AusEntity) mine =
    read_client ("{ \"id\": \"a\", \"contacts\": [ { \"id\": \"c\" }, { \"id\": \"d\" } ] }");
  g_autoptr (AusEntity) theirs =
    read_client ("{ \"id\": \"a\", \"contacts\": [ { \"id\": \"c\", \"name\": \"A\" },"
                 " { \"id\": \"c\", \"name\": \"B\" }, { \"id\": \"\", \"name\": \"C\" } ] }");

  aus_entity_assign (mine, theirs);
  g_assert_true (aus_entity_equal (mine, theirs));
  g_assert_cmpuint (aus_entity_list_get_length (AUS_CLIENT (mine)->contacts), ==, 3);
  aus_entity_assign (mine, theirs);
  g_assert_true (aus_entity_equal (mine, theirs));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/aus/entity/properties", test_properties);
  g_test_add_func ("/aus/entity/null-values", test_null_values);
  g_test_add_func ("/aus/entity/ids", test_ids);
  g_test_add_func ("/aus/entity/bubbling", test_bubbling);
  g_test_add_func ("/aus/entity/bubbling-while-removed", test_bubbling_while_removed);
  g_test_add_func ("/aus/entity/edit-before-notify", test_edit_before_notify);
  g_test_add_func ("/aus/entity/finalize", test_finalize);
  g_test_add_func ("/aus/entity/copy", test_copy);
  g_test_add_func ("/aus/entity/equal-unknown", test_equal_unknown);
  g_test_add_func ("/aus/entity/assign", test_assign);
  g_test_add_func ("/aus/entity/assign-same-ids", test_assign_same_ids);

  return g_test_run ();
}
