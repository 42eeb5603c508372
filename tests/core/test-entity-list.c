/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/base/aus-edit.h"
#include "core/base/aus-entity-list.h"
#include "core/client/aus-client.h"
#include "core/client/aus-contact.h"
#include "core/client/aus-step.h"

#define SEED     20261123
#define N_ROUNDS 3000

/* --- a mirror that knows the list by its signals only ----------------------------------------- */

typedef struct
{
  AusEntityList *list;
  GPtrArray *items; /* of AusEntity, owned */
  guint n_changes;
  guint n_edits;
} Mirror;

static void
on_items_changed_cb (GListModel *model,
                     guint       position,
                     guint       n_removed,
                     guint       n_added,
                     Mirror     *self)
{
  self->n_changes++;
  g_assert_cmpuint (position + n_removed, <=, self->items->len);
  if (n_removed > 0)
    g_ptr_array_remove_range (self->items, position, n_removed);
  for (guint i = 0; i < n_added; i++)
    g_ptr_array_insert (self->items, position + i, g_list_model_get_item (model, position + i));
}

static void
on_edited_cb (Mirror  *self,
              AusEdit *edit)
{
  g_assert_true (aus_edit_get_list (edit) == self->list);
  self->n_edits++;
}

static void
mirror_init (Mirror    *self,
             AusClient *client)
{
  self->list = client->contacts;
  self->items = g_ptr_array_new_with_free_func (g_object_unref);
  g_signal_connect (self->list, "items-changed", G_CALLBACK (on_items_changed_cb), self);
  g_signal_connect_swapped (client, "edited", G_CALLBACK (on_edited_cb), self);
}

static void
mirror_check (Mirror *self)
{
  GListModel *model = G_LIST_MODEL (self->list);

  g_assert_cmpuint (g_list_model_get_n_items (model), ==, self->items->len);
  g_assert_cmpuint (aus_entity_list_get_length (self->list), ==, self->items->len);
  for (guint i = 0; i < self->items->len; i++)
    {
      AusEntity *item = self->items->pdata[i];
      guint position;

      g_assert_true (aus_entity_list_peek (self->list, i) == item);
      g_assert_true (aus_entity_get_owner (item) == aus_entity_list_get_owner (self->list));
      g_assert_true (aus_entity_list_find_item (self->list, item, &position));
      g_assert_cmpuint (position, ==, i);
    }
  g_assert_null (g_list_model_get_item (model, self->items->len));
}

static void
mirror_clear (Mirror *self)
{
  g_clear_pointer (&self->items, g_ptr_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Mirror, mirror_clear)

/* --- tests ------------------------------------------------------------------------------------ */

static void
random_change (AusEntityList *list,
               GRand         *dice)
{
  gint32 n = (gint32) aus_entity_list_get_length (list);
  guint at = (guint) g_rand_int_range (dice, 0, n + 1);
  guint n_removed = (guint) g_rand_int_range (dice, 0, MIN (n - (gint32) at, 4) + 1);
  g_autoptr (GPtrArray) added = g_ptr_array_new_with_free_func (g_object_unref);

  switch (g_rand_int_range (dice, 0, n > 40 ? 3 : 5))
    {
    case 0:
      if (n > 0)
        aus_entity_list_remove (list, (guint) g_rand_int_range (dice, 0, n));
      break;
    case 1:
      if (n > 0)
        aus_entity_list_move (list, (guint) g_rand_int_range (dice, 0, n),
                              (guint) g_rand_int_range (dice, 0, n));
      break;
    case 2:
      /* Some of what goes comes again, among new ones. */
      for (guint i = 0; i < n_removed; i += 2)
        g_ptr_array_insert (added, 0, g_object_ref (aus_entity_list_peek (list, at + i)));
      if (n < 40)
        g_ptr_array_add (added, aus_contact_new ());
      aus_entity_list_splice (list, at, n_removed, added);
      break;
    case 3:
      g_ptr_array_add (added, aus_contact_new ());
      aus_entity_list_insert (list, at, added->pdata[0]);
      break;
    default:
      aus_entity_list_add_new (list);
    }
}

static void
test_mirror (void)
{
  g_autoptr (GRand) dice = g_rand_new_with_seed (SEED);
  g_autoptr (AusClient) client = aus_client_new ();
  g_auto (Mirror) mirror = { 0 };

  mirror_init (&mirror, client);
  for (guint i = 0; i < N_ROUNDS; i++)
    {
      random_change (mirror.list, dice);
      mirror_check (&mirror);
      g_assert_cmpuint (mirror.n_changes, ==, mirror.n_edits);
    }
  g_assert_cmpuint (mirror.n_changes, >, N_ROUNDS / 2);
  g_signal_handlers_disconnect_by_data (mirror.list, &mirror);
  g_signal_handlers_disconnect_by_data (client, &mirror);
}

/* Every change is one signal and one edit; what changes nothing is none. */
static void
test_counts (void)
{
  g_autoptr (AusClient) client = aus_client_new ();
  g_autoptr (GPtrArray) nothing = g_ptr_array_new ();
  g_auto (Mirror) mirror = { 0 };
  AusEntityList *list = client->contacts;
  AusContact *a;
  AusContact *c;

  mirror_init (&mirror, client);
  a = aus_entity_list_add_new (list);
  aus_entity_list_add_new (list);
  c = aus_entity_list_add_new (list);
  g_assert_cmpuint (mirror.n_edits, ==, 3);
  aus_entity_list_move (list, 0, 2);
  g_assert_cmpuint (mirror.n_edits, ==, 4);
  g_assert_true (aus_entity_list_peek (list, 2) == a);
  g_assert_true (aus_entity_list_peek (list, 1) == c);
  aus_entity_list_move (list, 1, 1);
  aus_entity_list_splice (list, 3, 0, NULL);
  aus_entity_list_splice (list, 0, 0, nothing);
  g_assert_cmpuint (mirror.n_edits, ==, 4);
  g_assert_cmpuint (mirror.n_changes, ==, 4);
  aus_entity_list_splice (list, 0, 3, NULL);
  g_assert_cmpuint (mirror.n_edits, ==, 5);
  mirror_check (&mirror);
  g_assert_cmpuint (mirror.items->len, ==, 0);
}

static void
test_find (void)
{
  g_autoptr (AusClient) client = aus_client_new ();
  g_autoptr (AusContact) stranger = aus_contact_new ();
  AusContact *a = aus_entity_list_add_new (client->contacts);
  AusContact *b = aus_entity_list_add_new (client->contacts);

  g_assert_true (g_list_model_get_item_type (G_LIST_MODEL (client->contacts)) == AUS_TYPE_CONTACT);
  g_assert_cmpstr (aus_entity_list_get_field (client->contacts), ==, "contacts");
  g_assert_true (aus_entity_list_find (client->contacts, a->id) == a);
  g_assert_true (aus_entity_list_find (client->contacts, b->id) == b);
  g_assert_null (aus_entity_list_find (client->contacts, stranger->id));
  g_assert_null (aus_entity_list_find (client->contacts, NULL));
  g_object_set (b, "id", "", NULL);
  g_assert_null (aus_entity_list_find (client->contacts, ""));
  g_assert_false (aus_entity_list_find_item (client->contacts, stranger, NULL));
}

static void
expect_refused (AusEntityList *list,
                guint          position,
                guint          n_removed,
                GPtrArray     *added)
{
  g_test_expect_message ("aus-core", G_LOG_LEVEL_CRITICAL, "*\"contacts\" has an owner already*");
  aus_entity_list_splice (list, position, n_removed, added);
  g_test_assert_expected_messages ();
}

/* An item of one list does not come into another, nor twice into the same. */
static void
test_one_owner (void)
{
  g_autoptr (AusClient) client = aus_client_new ();
  g_autoptr (AusClient) other = aus_client_new ();
  g_autoptr (GPtrArray) added = g_ptr_array_new_with_free_func (g_object_unref);
  g_auto (Mirror) mirror = { 0 };
  AusContact *fresh = aus_contact_new ();
  AusContact *taken;

  mirror_init (&mirror, client);
  aus_entity_list_add_new (client->contacts);
  aus_entity_list_add_new (client->contacts);
  taken = aus_entity_list_add_new (other->contacts);
  g_ptr_array_add (added, fresh);
  g_ptr_array_add (added, g_object_ref (taken));
  expect_refused (client->contacts, 0, 1, added);
  g_assert_null (aus_entity_get_owner (AUS_ENTITY (fresh)));
  g_assert_true (aus_entity_get_owner (AUS_ENTITY (taken)) == AUS_ENTITY (other));

  g_ptr_array_set_size (added, 1);
  g_ptr_array_add (added, g_object_ref (fresh));
  expect_refused (client->contacts, 1, 1, added);
  g_assert_null (aus_entity_get_owner (AUS_ENTITY (fresh)));

  g_ptr_array_set_size (added, 0);
  g_ptr_array_add (added, g_object_ref (mirror.items->pdata[0]));
  expect_refused (client->contacts, 1, 1, added);
  mirror_check (&mirror);
  g_assert_cmpuint (mirror.n_edits, ==, 2);

  /* Out of one, into the other is fine. */
  g_ptr_array_set_size (added, 0);
  g_ptr_array_add (added, g_object_ref (taken));
  aus_entity_list_remove (other->contacts, 0);
  aus_entity_list_splice (client->contacts, 0, 2, added);
  mirror_check (&mirror);
}

/* A list of nobody: items without an owner, no edits. */
static void
test_free_list (void)
{
  g_autoptr (AusClient) client = aus_client_new ();
  g_autoptr (AusEntityList) list = aus_entity_list_new (AUS_TYPE_STEP, NULL, "steps");
  AusStep *step = aus_entity_list_add_new (list);
  AusStep *owned = aus_entity_list_add_new (client->steps);

  g_assert_null (aus_entity_get_owner (AUS_ENTITY (step)));
  aus_entity_list_move (list, 0, 0);
  g_test_expect_message ("aus-core", G_LOG_LEVEL_CRITICAL, "*\"steps\" has an owner already*");
  aus_entity_list_append (list, owned);
  g_test_assert_expected_messages ();
  g_assert_true (aus_entity_get_owner (AUS_ENTITY (owned)) == AUS_ENTITY (client));
  g_object_ref (step);
  aus_entity_list_remove (list, 0);
  aus_entity_list_append (client->steps, step);
  g_assert_true (aus_entity_get_owner (AUS_ENTITY (step)) == AUS_ENTITY (client));
  g_object_unref (step);
}

static void
test_out_of_range (void)
{
  g_autoptr (AusClient) client = aus_client_new ();

  aus_entity_list_add_new (client->contacts);
  g_test_expect_message ("aus-core", G_LOG_LEVEL_CRITICAL, "*position <= *");
  aus_entity_list_splice (client->contacts, 2, G_MAXUINT, NULL);
  g_test_expect_message ("aus-core", G_LOG_LEVEL_CRITICAL, "*n_removed <= *");
  aus_entity_list_splice (client->contacts, 1, G_MAXUINT, NULL);
  g_test_expect_message ("aus-core", G_LOG_LEVEL_CRITICAL, "*from < *");
  aus_entity_list_move (client->contacts, 0, 1);
  g_test_assert_expected_messages ();
  g_assert_cmpuint (aus_entity_list_get_length (client->contacts), ==, 1);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/aus/entity-list/mirror", test_mirror);
  g_test_add_func ("/aus/entity-list/counts", test_counts);
  g_test_add_func ("/aus/entity-list/find", test_find);
  g_test_add_func ("/aus/entity-list/one-owner", test_one_owner);
  g_test_add_func ("/aus/entity-list/free-list", test_free_list);
  g_test_add_func ("/aus/entity-list/out-of-range", test_out_of_range);

  return g_test_run ();
}
