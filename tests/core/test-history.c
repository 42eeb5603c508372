/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <json-glib/json-glib.h>

#include "core/base/aus-entity-list.h"
#include "core/base/aus-history.h"
#include "core/base/aus-json.h"
#include "core/client/aus-client.h"
#include "core/client/aus-invoice.h"
#include "core/library/aus-file-codec.h"

#include "example.h"

#define SEED      20261123
#define N_ACTIONS 2000
#define MAX_STEPS 1000

static char *
to_text (gpointer entity)
{
  g_autoptr (JsonObject) object = aus_entity_write (entity);

  return aus_json_write (object, NULL);
}

static void
assert_text (gpointer    entity,
             const char *expected)
{
  g_autofree char *text = to_text (entity);

  if (!g_str_equal (text, expected))
    g_test_message ("not the earlier state");
  g_assert_true (g_str_equal (text, expected));
}

static void
set_name (AusClient  *client,
          const char *name)
{
  g_object_set (client, "legal-name", name, NULL);
}

/* --- steps ------------------------------------------------------------------------------------ */

static void
test_empty (void)
{
  g_autoptr (AusClient) client = aus_client_new ();
  g_autoptr (AusHistory) history = aus_history_new (AUS_ENTITY (client));

  g_assert_false (aus_history_can_undo (history));
  g_assert_false (aus_history_can_redo (history));
  g_assert_false (aus_history_undo (history));
  g_assert_false (aus_history_redo (history));
  g_assert_cmpuint (aus_history_get_serial (history), ==, 0);
}

/* Typing is one step; another field, a seal or an undo begins a new one. */
static void
test_merge_and_seal (void)
{
  g_autoptr (AusClient) client = aus_client_new ();
  g_autoptr (AusHistory) history = aus_history_new (AUS_ENTITY (client));

  set_name (client, "M");
  set_name (client, "Me");
  set_name (client, "Mey");
  aus_history_seal (history);
  set_name (client, "Meyer");
  g_object_set (client, "notes", "n", NULL);
  set_name (client, "Meyers");

  g_assert_true (aus_history_undo (history));
  g_assert_cmpstr (client->legal_name, ==, "Meyer");
  g_assert_true (aus_history_undo (history));
  g_assert_cmpstr (client->notes, ==, "");
  g_assert_true (aus_history_undo (history));
  g_assert_cmpstr (client->legal_name, ==, "Mey");
  g_assert_true (aus_history_redo (history));
  g_assert_cmpstr (client->legal_name, ==, "Meyer");

  /* After a redo, the same field is a new step and what could be redone is gone. */
  set_name (client, "Maier");
  g_assert_false (aus_history_can_redo (history));
  g_assert_true (aus_history_undo (history));
  g_assert_cmpstr (client->legal_name, ==, "Meyer");
  g_assert_true (aus_history_undo (history));
  g_assert_true (aus_history_undo (history));
  g_assert_cmpstr (client->legal_name, ==, "");
  g_assert_false (aus_history_undo (history));
}

/* The same field of another object is another field. */
static void
test_merge_needs_same_object (void)
{
  g_autoptr (AusClient) client = aus_client_new ();
  AusInvoice *a = aus_entity_list_add_new (client->invoices);
  AusInvoice *b = aus_entity_list_add_new (client->invoices);
  g_autoptr (AusHistory) history = aus_history_new (AUS_ENTITY (client));

  g_object_set (a, "number", "1", NULL);
  g_object_set (b, "number", "2", NULL);
  g_assert_true (aus_history_undo (history));
  g_assert_cmpstr (a->number, ==, "1");
  g_assert_cmpstr (b->number, ==, "");
}

/* What happens while it pauses cannot be taken back, and takes nothing from what can. */
static void
test_pause (void)
{
  g_autoptr (AusClient) client = aus_client_new ();
  g_autoptr (AusHistory) history = aus_history_new (AUS_ENTITY (client));
  guint serial;

  set_name (client, "Meyer");
  aus_history_seal (history);
  set_name (client, "Maier");
  g_assert_true (aus_history_undo (history));
  serial = aus_history_get_serial (history);

  aus_history_pause (history);
  aus_history_pause (history);
  aus_entity_list_add_new (client->invoices);
  aus_history_resume (history);
  aus_entity_list_add_new (client->invoices);
  aus_history_resume (history);
  g_assert_cmpuint (aus_history_get_serial (history), ==, serial);

  g_assert_true (aus_history_redo (history));
  g_assert_cmpstr (client->legal_name, ==, "Maier");
  g_assert_true (aus_history_undo (history));
  g_assert_true (aus_history_undo (history));
  g_assert_false (aus_history_undo (history));
  g_assert_cmpstr (client->legal_name, ==, "");
  g_assert_cmpuint (aus_entity_list_get_length (client->invoices), ==, 2);
}

/* What was typed and deleted again is no step, and does not open the one before again. */
static void
test_void_step (void)
{
  g_autoptr (AusClient) client = aus_client_new ();
  g_autoptr (AusHistory) history = aus_history_new (AUS_ENTITY (client));
  guint serial;

  set_name (client, "Meyer");
  serial = aus_history_get_serial (history);
  aus_history_seal (history);
  set_name (client, "Meyers");
  set_name (client, "Meyer");
  g_assert_cmpuint (aus_history_get_serial (history), ==, serial);
  set_name (client, "Maier");
  g_assert_true (aus_history_undo (history));
  g_assert_cmpstr (client->legal_name, ==, "Meyer");
  g_assert_true (aus_history_undo (history));
  g_assert_cmpstr (client->legal_name, ==, "");
}

static void
test_groups (void)
{
  g_autoptr (AusClient) client = aus_client_new ();
  g_autoptr (AusHistory) history = aus_history_new (AUS_ENTITY (client));
  g_autofree char *before = to_text (client);
  g_autofree char *after = NULL;
  AusInvoice *invoice;

  aus_history_begin (history);
  set_name (client, "Meyer");
  aus_history_begin (history);
  invoice = aus_entity_list_add_new (client->invoices);
  g_object_set (invoice, "number", "7", NULL);
  aus_history_end (history);
  aus_entity_list_add_new (invoice->payments);
  g_assert_false (aus_history_undo (history));
  aus_history_end (history);
  after = to_text (client);

  g_assert_true (aus_history_undo (history));
  g_assert_false (aus_history_can_undo (history));
  assert_text (client, before);
  g_assert_true (aus_history_redo (history));
  assert_text (client, after);
  g_assert_true (aus_entity_list_peek (client->invoices, 0) == invoice);

  aus_history_begin (history);
  aus_history_end (history);
  g_assert_true (aus_history_undo (history));
  assert_text (client, before);
}

/* One edit in a group does not go on in the typing after it. */
static void
test_group_is_sealed (void)
{
  g_autoptr (AusClient) client = aus_client_new ();
  g_autoptr (AusHistory) history = aus_history_new (AUS_ENTITY (client));

  set_name (client, "A");
  aus_history_begin (history);
  set_name (client, "B");
  aus_history_end (history);
  set_name (client, "C");
  g_assert_true (aus_history_undo (history));
  g_assert_cmpstr (client->legal_name, ==, "B");
  g_assert_true (aus_history_undo (history));
  g_assert_cmpstr (client->legal_name, ==, "A");
}

static void
test_serial (void)
{
  g_autoptr (AusClient) client = aus_client_new ();
  g_autoptr (AusHistory) history = aus_history_new (AUS_ENTITY (client));
  guint first;
  guint second;

  set_name (client, "A");
  first = aus_history_get_serial (history);
  g_assert_cmpuint (first, !=, 0);
  set_name (client, "AB");
  g_assert_cmpuint (aus_history_get_serial (history), ==, first);
  g_object_set (client, "notes", "n", NULL);
  second = aus_history_get_serial (history);
  g_assert_cmpuint (second, !=, first);
  aus_history_undo (history);
  g_assert_cmpuint (aus_history_get_serial (history), ==, first);
  aus_history_redo (history);
  g_assert_cmpuint (aus_history_get_serial (history), ==, second);
  aus_history_undo (history);
  g_object_set (client, "notes", "m", NULL);
  g_assert_cmpuint (aus_history_get_serial (history), !=, first);
  g_assert_cmpuint (aus_history_get_serial (history), !=, second);
}

static void
on_notify_cb (AusHistory *history,
              GParamSpec *pspec,
              gboolean   *value)
{
  g_object_get (history, pspec->name, value, NULL);
}

static void
test_notifications (void)
{
  g_autoptr (AusClient) client = aus_client_new ();
  g_autoptr (AusHistory) history = aus_history_new (AUS_ENTITY (client));
  gboolean can_undo = FALSE;
  gboolean can_redo = FALSE;

  g_signal_connect (history, "notify::can-undo", G_CALLBACK (on_notify_cb), &can_undo);
  g_signal_connect (history, "notify::can-redo", G_CALLBACK (on_notify_cb), &can_redo);
  set_name (client, "A");
  g_assert_true (can_undo && !can_redo);
  aus_history_undo (history);
  g_assert_true (!can_undo && can_redo);
  aus_history_redo (history);
  g_assert_true (can_undo && !can_redo);
  aus_history_clear (history);
  g_assert_true (!can_undo && !can_redo);
  aus_history_begin (history);
  set_name (client, "B");
  aus_history_end (history);
  g_assert_true (can_undo && !can_redo);
}

/* Clearing forgets what an open group has seen, too. */
static void
test_clear (void)
{
  g_autoptr (AusClient) client = aus_client_new ();
  g_autoptr (AusHistory) history = aus_history_new (AUS_ENTITY (client));

  set_name (client, "A");
  aus_history_begin (history);
  set_name (client, "B");
  aus_history_clear (history);
  aus_history_end (history);
  g_assert_false (aus_history_can_undo (history));
  set_name (client, "C");
  g_assert_true (aus_history_undo (history));
  g_assert_cmpstr (client->legal_name, ==, "B");
}

static void
test_max_steps (void)
{
  g_autoptr (AusClient) client = aus_client_new ();
  g_autoptr (AusHistory) history = aus_history_new (AUS_ENTITY (client));
  guint n_undone = 0;

  for (int i = 1; i <= MAX_STEPS + 5; i++)
    {
      g_autofree char *name = g_strdup_printf ("%d", i);

      set_name (client, name);
      aus_history_seal (history);
    }
  while (aus_history_undo (history))
    n_undone++;
  g_assert_cmpuint (n_undone, ==, MAX_STEPS);
  g_assert_cmpstr (client->legal_name, ==, "5");
  g_assert_cmpuint (aus_history_get_serial (history), ==, 0);
  while (aus_history_redo (history))
    n_undone--;
  g_assert_cmpuint (n_undone, ==, 0);
  g_assert_cmpstr (client->legal_name, ==, "1005");
}

/* The history keeps what it may have to bring back, and lets go of it at its end. */
static void
test_finalize (void)
{
  AusClient *client = aus_client_new ();
  AusHistory *history = aus_history_new (AUS_ENTITY (client));
  AusInvoice *invoice = aus_entity_list_add_new (client->invoices);

  g_object_add_weak_pointer (G_OBJECT (invoice), (gpointer *) &invoice);
  aus_entity_list_remove (client->invoices, 0);
  g_assert_nonnull (invoice);
  g_object_set (invoice, "number", "not heard", NULL);
  aus_history_undo (history);
  g_assert_true (aus_entity_list_peek (client->invoices, 0) == invoice);
  aus_entity_list_remove (client->invoices, 0);
  g_assert_finalize_object (history);
  g_assert_null (invoice);
  set_name (client, "nobody listens");
  g_assert_finalize_object (client);
}

/* Taking over what somebody else saved is undone like any edit. */
static void
test_assign (void)
{
  g_autoptr (GBytes) bytes = example_read (EXAMPLE_RICH);
  g_autoptr (GError) error = NULL;
  g_autoptr (AusEntity) client = NULL;
  g_autoptr (AusEntity) other = NULL;
  g_autoptr (AusHistory) history = NULL;
  g_autofree char *before = NULL;
  gboolean newer;

  client = aus_file_decode (AUS_FILE_KIND_CLIENT, bytes, EXAMPLE_NAME, &newer, &error);
  g_assert_no_error (error);
  before = to_text (client);
  other = aus_entity_copy (client);
  set_name (AUS_CLIENT (other), "Theirs");
  aus_entity_list_move (AUS_CLIENT (other)->steps, 0, 5);
  aus_entity_list_remove (AUS_CLIENT (other)->invoices, 1);
  aus_entity_list_add_new (AUS_CLIENT (other)->contacts);

  history = aus_history_new (client);
  aus_history_begin (history);
  aus_entity_assign (client, other);
  aus_history_end (history);
  g_assert_true (aus_entity_equal (client, other));
  aus_history_undo (history);
  assert_text (client, before);
  aus_history_redo (history);
  g_assert_true (aus_entity_equal (client, other));
}

/* --- random edits ----------------------------------------------------------------------------- */

typedef struct
{
  AusEntity *client;
  AusHistory *history;
  GRand *dice;
  GHashTable *states; /* serial → text of the client when that is the newest step */
  guint n_undone;
  guint n_redone;
} Game;

/* Some entity of the tree, the root included */
static AusEntity *
pick_entity (Game *game)
{
  AusEntity *entity = game->client;

  for (;;)
    {
      guint n_fields;
      const AusField *fields = aus_entity_list_fields (entity, &n_fields);
      const AusField *field = &fields[g_rand_int_range (game->dice, 0, (gint32) n_fields)];
      g_autoptr (GObject) below = NULL;

      if (field->kind != AUS_FIELD_CHILD && field->kind != AUS_FIELD_LIST)
        return entity;
      g_object_get (entity, field->name, &below, NULL);
      if (field->kind == AUS_FIELD_CHILD)
        {
          entity = AUS_ENTITY (below);
          continue;
        }
      if (aus_entity_list_get_length (AUS_ENTITY_LIST (below)) == 0)
        return entity;
      entity = aus_entity_list_peek (
        AUS_ENTITY_LIST (below),
        (guint) g_rand_int_range (game->dice, 0,
                                  (gint32) aus_entity_list_get_length (AUS_ENTITY_LIST (below))));
    }
}

static void
change_list (Game          *game,
             AusEntityList *list)
{
  gint32 n = (gint32) aus_entity_list_get_length (list);

  switch (g_rand_int_range (game->dice, 0, n > 8 ? 2 : 4))
    {
    case 0:
      if (n > 0)
        aus_entity_list_remove (list, (guint) g_rand_int_range (game->dice, 0, n));
      break;
    case 1:
      if (n > 0)
        aus_entity_list_move (list, (guint) g_rand_int_range (game->dice, 0, n),
                              (guint) g_rand_int_range (game->dice, 0, n));
      break;
    default:
      aus_entity_list_add_new (list);
    }
}

static void
change_enum (Game           *game,
             AusEntity      *entity,
             const AusField *field)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (field->type ());
  guint i = (guint) g_rand_int_range (game->dice, 0, (gint32) klass->n_values);

  g_object_set (entity, field->name, klass->values[i].value, NULL);
}

static void
change_field (Game           *game,
              AusEntity      *entity,
              const AusField *field)
{
  GRand *dice = game->dice;
  AusDate date = { 0 };
  AusMoney money = { 0 };
  g_autofree char *text = NULL;
  g_autoptr (GObject) list = NULL;

  switch (field->kind)
    {
    case AUS_FIELD_STRING:
      text = g_strdup_printf ("%s%d", g_rand_boolean (dice) ? "ä & „" : "",
                              g_rand_int_range (dice, 0, 3));
      g_object_set (entity, field->name, text, NULL);
      break;
    case AUS_FIELD_BOOL:
      g_object_set (entity, field->name, g_rand_boolean (dice), NULL);
      break;
    case AUS_FIELD_INT:
      g_object_set (entity, field->name,
                    g_rand_int_range (dice, field->minimum, MIN (field->maximum, 5) + 1), NULL);
      break;
    case AUS_FIELD_ENUM:
      change_enum (game, entity, field);
      break;
    case AUS_FIELD_DATE:
      date.julian = (guint32) g_rand_int_range (dice, 0, 3) * 365000;
      g_object_set (entity, field->name, &date, NULL);
      break;
    case AUS_FIELD_MONEY:
      if (g_rand_boolean (dice))
        money = aus_money_new (g_rand_int_range (dice, -2, 3), "EUR");
      g_object_set (entity, field->name, &money, NULL);
      break;
    case AUS_FIELD_LIST:
      g_object_get (entity, field->name, &list, NULL);
      change_list (game, AUS_ENTITY_LIST (list));
      break;
    case AUS_FIELD_CHILD:
    default:
      break;
    }
}

static void
change_something (Game *game)
{
  AusEntity *entity = pick_entity (game);
  guint n_fields;
  const AusField *fields = aus_entity_list_fields (entity, &n_fields);
  const AusField *field = &fields[g_rand_int_range (game->dice, 0, (gint32) n_fields)];
  int n = field->kind == AUS_FIELD_LIST ? 1 : g_rand_int_range (game->dice, 1, 4);

  /* Several times, as typing is; every change of a list is a step of its own */
  for (int i = 0; i < n; i++)
    change_field (game, entity, field);
}

static void
remember (Game *game)
{
  g_hash_table_insert (game->states, GUINT_TO_POINTER (aus_history_get_serial (game->history)),
                       to_text (game->client));
}

static void
assert_remembered (Game *game)
{
  gpointer serial = GUINT_TO_POINTER (aus_history_get_serial (game->history));
  const char *expected = g_hash_table_lookup (game->states, serial);

  g_assert_nonnull (expected);
  assert_text (game->client, expected);
}

/* Every step taken back or done again must show the very text it had then. What is no new step must
 * show the text of the step before: remember() and the serial see to both. */
static void
play (Game *game)
{
  guint serial = aus_history_get_serial (game->history);
  int action = g_rand_int_range (game->dice, 0, 12);

  if (action < 3)
    {
      game->n_undone += aus_history_undo (game->history) ? 1 : 0;
      assert_remembered (game);
      return;
    }
  if (action < 5)
    {
      game->n_redone += aus_history_redo (game->history) ? 1 : 0;
      assert_remembered (game);
      return;
    }
  if (action == 5)
    {
      aus_history_begin (game->history);
      for (int i = g_rand_int_range (game->dice, 0, 5); i > 0; i--)
        change_something (game);
      aus_history_end (game->history);
    }
  else
    {
      aus_history_seal (game->history);
      change_something (game);
    }
  if (aus_history_get_serial (game->history) > serial)
    remember (game);
  else
    assert_remembered (game);
}

static void
test_random (gconstpointer data)
{
  g_autoptr (GBytes) bytes = example_read (EXAMPLE_RICH);
  g_autoptr (GRand) dice = g_rand_new_with_seed (SEED + GPOINTER_TO_UINT (data));
  g_autoptr (GHashTable) states = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  g_autoptr (GError) error = NULL;
  g_autoptr (AusEntity) client = NULL;
  g_autoptr (AusHistory) history = NULL;
  Game game = { 0 };
  gboolean newer;

  client = aus_file_decode (AUS_FILE_KIND_CLIENT, bytes, EXAMPLE_NAME, &newer, &error);
  g_assert_no_error (error);
  history = aus_history_new (client);
  game = (Game){ client, history, dice, states, 0, 0 };
  remember (&game);
  for (guint i = 0; i < N_ACTIONS; i++)
    play (&game);
  g_assert_cmpuint (game.n_undone, >, N_ACTIONS / 8);
  g_assert_cmpuint (game.n_redone, >, N_ACTIONS / 40);

  while (aus_history_undo (history))
    assert_remembered (&game);
  g_assert_cmpuint (aus_history_get_serial (history), ==, 0);
  while (aus_history_redo (history))
    assert_remembered (&game);
  while (aus_history_undo (history))
    continue;
  assert_text (client, g_hash_table_lookup (states, GUINT_TO_POINTER (0)));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/aus/history/empty", test_empty);
  g_test_add_func ("/aus/history/merge-and-seal", test_merge_and_seal);
  g_test_add_func ("/aus/history/merge-needs-same-object", test_merge_needs_same_object);
  g_test_add_func ("/aus/history/pause", test_pause);
  g_test_add_func ("/aus/history/void-step", test_void_step);
  g_test_add_func ("/aus/history/groups", test_groups);
  g_test_add_func ("/aus/history/group-is-sealed", test_group_is_sealed);
  g_test_add_func ("/aus/history/serial", test_serial);
  g_test_add_func ("/aus/history/notifications", test_notifications);
  g_test_add_func ("/aus/history/clear", test_clear);
  g_test_add_func ("/aus/history/max-steps", test_max_steps);
  g_test_add_func ("/aus/history/finalize", test_finalize);
  g_test_add_func ("/aus/history/assign", test_assign);
  g_test_add_data_func ("/aus/history/random/1", GUINT_TO_POINTER (1), test_random);
  g_test_add_data_func ("/aus/history/random/2", GUINT_TO_POINTER (2), test_random);
  g_test_add_data_func ("/aus/history/random/3", GUINT_TO_POINTER (3), test_random);

  return g_test_run ();
}
