/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <json-glib/json-glib.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "core/agenda/aus-agenda.h"
#include "core/base/aus-entity-list.h"
#include "core/base/aus-paths.h"
#include "core/client/aus-client.h"
#include "core/library/aus-library.h"
#include "core/plan/aus-plan-preview.h"
#include "core/text/aus-phrase-guard.h"

/*
 * What parts of core cost, as one line of JSON in milliseconds:
 *   cost plan STEPS RUNS      making a plan, moving the last day, moving one step (medians)
 *   cost library FOLDER RUNS  loading it, against json-glib parsing the same bytes, in turn; and
 *                             the longest time the main loop stood still while it loaded
 *   cost agenda FOLDER RUNS   the agenda of a library, against loading it: processor time of both;
 *                             and looking again after an edit of one client
 *   cost phrases FILE RUNS    the phrase guard over 250 kB and 1 MB of that text again and again
 */

#define MAX_RUNS 99

typedef struct
{
  double values[MAX_RUNS];
  int n;
} Sample;

static double
now (void)
{
  return (double) g_get_monotonic_time () / 1000.0;
}

/* Of all threads */
static double
processor_time (void)
{
  struct timespec time;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &time);

  return (double) time.tv_sec * 1e3 + (double) time.tv_nsec / 1e6;
}

static void
sample_add (Sample *self,
            double  value)
{
  self->values[self->n++] = value;
}

static int
compare_doubles (gconstpointer a,
                 gconstpointer b)
{
  double x = *(const double *) a;
  double y = *(const double *) b;

  return (x > y) - (x < y);
}

static double
sample_median (Sample *self)
{
  qsort (self->values, (size_t) self->n, sizeof (double), compare_doubles);

  return self->n % 2 == 1 ? self->values[self->n / 2]
                          : (self->values[self->n / 2 - 1] + self->values[self->n / 2]) / 2.0;
}

/* --- plan ------------------------------------------------------------------------------------- */

/* Every third step waits for an earlier one, some have a day set by hand, some are done. */
static AusClient *
client_with_steps (int n)
{
  AusClient *client = aus_client_new ();
  g_autoptr (GRand) dice = g_rand_new_with_seed (20261123);
  g_autoptr (GPtrArray) steps = g_ptr_array_new_with_free_func (g_object_unref);
  AusDate last_day = aus_date_new (2026, 12, 31);

  g_object_set (client->ending, "last-day", &last_day, NULL);
  for (int i = 0; i < n; i++)
    {
      AusStep *step = aus_step_new ();

      g_object_set (step, "name", "Step", "lane", g_rand_int_range (dice, 0, 6), "offset",
                    g_rand_int_range (dice, -40, 10), "length", g_rand_int_range (dice, 1, 6),
                    NULL);
      if (i > 0 && i % 3 == 0)
        {
          AusStep *gate = steps->pdata[g_rand_int_range (dice, MAX (0, i - 50), i)];

          g_object_set (step, "waits-for", gate->id, NULL);
        }
      if (i % 7 == 0)
        {
          AusDate start = aus_date_add_days (last_day, g_rand_int_range (dice, -60, 10));

          g_object_set (step, "start", &start, NULL);
        }
      if (i % 11 == 0)
        g_object_set (step, "state", AUS_STEP_STATE_DONE, NULL);
      g_ptr_array_add (steps, step);
    }
  aus_entity_list_splice (client->steps, 0, 0, steps);

  return client;
}

/* The least a plan needs: who waits for whom by id, then the earliest and the latest end of each
 * step in whole days; no calendar, no anchors, no rings. Returns a day, so that nothing of it can
 * be left out. */
static int
find_critical_path (AusClient *client)
{
  guint n = aus_entity_list_get_length (client->steps);
  g_autoptr (GHashTable) by_id = g_hash_table_new (g_str_hash, g_str_equal);
  g_autofree guint *gate = g_new (guint, n);
  g_autofree int *early = g_new0 (int, n);
  g_autofree int *late = g_new (int, n);
  int last = 0;

  for (guint i = 0; i < n; i++)
    g_hash_table_insert (by_id, ((AusStep *) aus_entity_list_peek (client->steps, i))->id,
                         GUINT_TO_POINTER (i + 1));
  /* A gate comes before what waits for it, here. */
  for (guint i = 0; i < n; i++)
    {
      AusStep *step = aus_entity_list_peek (client->steps, i);

      gate[i] = GPOINTER_TO_UINT (g_hash_table_lookup (by_id, step->waits_for));
      early[i] = (gate[i] != 0 ? early[gate[i] - 1] : 0) + step->length;
      last = MAX (last, early[i]);
    }
  for (guint i = 0; i < n; i++)
    late[i] = last;
  for (guint i = n; i > 0; i--)
    {
      AusStep *step = aus_entity_list_peek (client->steps, i - 1);

      if (gate[i - 1] != 0)
        late[gate[i - 1] - 1] = MIN (late[gate[i - 1] - 1], late[i - 1] - step->length);
    }

  return n > 0 ? late[0] : 0;
}

static int
measure_plan (int n,
              int runs)
{
  g_autoptr (AusClient) client = client_with_steps (n);
  AusDate today = aus_date_new (2026, 11, 23);
  Sample make = { 0 };
  Sample day = { 0 };
  Sample step = { 0 };
  Sample preview = { 0 };
  Sample plain = { 0 };
  volatile int kept = 0;

  for (int i = 0; i < runs; i++)
    {
      AusDate last_day = aus_date_add_days (client->ending->last_day, i % 2 == 0 ? 7 : -7);
      double start = now ();
      g_autoptr (AusPlan) plan = aus_plan_new (client, today);

      sample_add (&make, now () - start);
      start = now ();
      g_ptr_array_unref (aus_plan_preview_last_day (plan, last_day));
      sample_add (&preview, now () - start);
      start = now ();
      kept = find_critical_path (client);
      sample_add (&plain, now () - start);
      start = now ();
      g_object_set (client->ending, "last-day", &last_day, NULL);
      sample_add (&day, now () - start);
      start = now ();
      aus_plan_move_item (plan, aus_plan_peek (plan, (guint) (n / 2)), i % 2 == 0 ? 1 : -1);
      sample_add (&step, now () - start);
    }
  printf ("{ \"steps\": %d, \"make\": %.4f, \"move_last_day\": %.4f, \"move_step\": %.4f, "
          "\"preview\": %.6f, \"plain\": %.6f, \"kept\": %d }\n", n,
          sample_median (&make), sample_median (&day), sample_median (&step),
          sample_median (&preview), sample_median (&plain), kept);

  return 0;
}

/* --- library ---------------------------------------------------------------------------------- */

typedef struct
{
  GMainLoop *loop;
  double last;    /* when the loop last turned */
  double longest;
  GError *error;
} Turning;

static gboolean
on_turn_cb (gpointer user_data)
{
  Turning *self = user_data;
  double time = now ();

  self->longest = MAX (self->longest, time - self->last);
  self->last = time;

  return G_SOURCE_CONTINUE;
}

static void
on_loaded_cb (GObject      *library,
              GAsyncResult *result,
              gpointer      user_data)
{
  Turning *self = user_data;

  aus_library_load_finish (AUS_LIBRARY (library), result, &self->error);
  on_turn_cb (self);
  g_main_loop_quit (self->loop);
}

/* As the window loads it. Returns the longest time between two turns of the loop. */
static gboolean
load_library (const char *folder,
              Sample     *wall,
              Sample     *processor,
              Sample     *standstill)
{
  g_autoptr (GMainLoop) loop = g_main_loop_new (NULL, FALSE);
  double start = now ();
  double start_processor = processor_time ();
  g_autoptr (AusLibrary) library = aus_library_new (folder);
  Turning turning = { loop, start, 0.0, NULL };
  guint id = g_timeout_add (1, on_turn_cb, &turning);

  aus_library_load_async (library, NULL, on_loaded_cb, &turning);
  g_main_loop_run (loop);
  g_source_remove (id);
  if (turning.error != NULL)
    {
      g_printerr ("%s\n", turning.error->message);
      g_clear_error (&turning.error);
      return FALSE;
    }
  sample_add (wall, now () - start);
  sample_add (processor, processor_time () - start_processor);
  sample_add (standstill, turning.longest);

  return TRUE;
}

static gboolean
parse_plainly (const char *folder,
               Sample     *wall,
               Sample     *processor,
               gsize      *n_bytes,
               int        *n_files)
{
  double start = now ();
  double start_processor = processor_time ();
  g_autofree char *clients = g_build_filename (folder, "clients", NULL);
  g_autoptr (GDir) dir = g_dir_open (clients, 0, NULL);
  const char *name;

  *n_bytes = 0;
  *n_files = 0;
  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (clients, name, NULL);
      g_autoptr (JsonParser) parser = json_parser_new ();
      g_autofree char *data = NULL;
      gsize length;

      if (!g_file_get_contents (path, &data, &length, NULL)
          || !json_parser_load_from_data (parser, data, (gssize) length, NULL))
        continue;
      *n_bytes += length;
      (*n_files)++;
    }
  sample_add (wall, now () - start);
  sample_add (processor, processor_time () - start_processor);

  return *n_files > 0;
}

static int
measure_library (const char *folder,
                 int         runs)
{
  Sample load = { 0 };
  Sample load_processor = { 0 };
  Sample standstill = { 0 };
  Sample plain = { 0 };
  Sample plain_processor = { 0 };
  gsize n_bytes = 0;
  int n_files = 0;

  for (int i = 0; i < runs; i++)
    if (!parse_plainly (folder, &plain, &plain_processor, &n_bytes, &n_files)
        || !load_library (folder, &load, &load_processor, &standstill))
      return 1;
  printf ("{ \"clients\": %d, \"bytes\": %" G_GSIZE_FORMAT ", \"plain\": %.2f, \"load\": %.2f,"
          " \"plain_processor\": %.2f, \"load_processor\": %.2f, \"standstill\": %.2f }\n",
          n_files, n_bytes, sample_median (&plain), sample_median (&load),
          sample_median (&plain_processor), sample_median (&load_processor),
          sample_median (&standstill));

  return 0;
}

/* --- agenda ----------------------------------------------------------------------------------- */

static int
measure_agenda (const char *folder,
                int         runs)
{
  AusDate today = aus_date_new (2026, 11, 23);
  Sample load = { 0 };
  Sample make = { 0 };
  Sample edit = { 0 };
  guint n_items = 0;

  for (int i = 0; i < runs; i++)
    {
      g_autoptr (AusLibrary) library = aus_library_new (folder);
      g_autoptr (GError) error = NULL;
      double start = processor_time ();
      g_autoptr (AusAgenda) agenda = NULL;
      g_autoptr (AusClientFile) file = NULL;
      AusClient *client;

      if (!aus_library_load_sync (library, &error))
        {
          g_printerr ("%s\n", error->message);
          return 1;
        }
      sample_add (&load, processor_time () - start);

      start = processor_time ();
      agenda = aus_agenda_new (library, today);
      aus_agenda_flush (agenda);
      sample_add (&make, processor_time () - start);
      n_items = g_list_model_get_n_items (G_LIST_MODEL (agenda));

      file = g_list_model_get_item (G_LIST_MODEL (library), 0);
      client = aus_client_file_get_client (file);
      start = processor_time ();
      g_object_set (client->ending, "last-day", &today, NULL);
      aus_agenda_flush (agenda);
      sample_add (&edit, processor_time () - start);
      aus_history_undo (aus_data_file_get_history (AUS_DATA_FILE (file)));
    }
  printf ("{ \"items\": %u, \"load_processor\": %.2f, \"make_processor\": %.2f,"
          " \"edit_processor\": %.4f }\n",
          n_items, sample_median (&load), sample_median (&make), sample_median (&edit));

  return 0;
}

/* --- phrases ---------------------------------------------------------------------------------- */

/* @text again and again until it is @size bytes long */
static char *
repeat (const char *text,
        gsize       size)
{
  GString *long_text = g_string_new (NULL);

  while (long_text->len < size)
    g_string_append (long_text, text);

  return g_string_free (long_text, FALSE);
}

static int
measure_phrases (const char *file,
                 int         runs)
{
  g_autofree char *folder = g_build_filename (aus_paths_get_data_dir (), "rules", NULL);
  g_autoptr (AusPhraseRules) rules =
    aus_phrase_rules_load (folder, AUS_LANGUAGE_DE, AUS_LANGUAGE_DE, NULL);
  g_autofree char *text = NULL;
  Sample samples[2] = { 0 };

  if (rules == NULL || !g_file_get_contents (file, &text, NULL, NULL) || *text == '\0')
    return 1;

  for (int run = 0; run < runs; run++)
    for (int i = 0; i < 2; i++)
      {
        g_autofree char *whole = repeat (text, i == 0 ? 250000 : 1000000);
        double start = processor_time ();

        g_ptr_array_unref (aus_phrase_guard_find (rules, whole, NULL));
        sample_add (&samples[i], processor_time () - start);
      }
  printf ("{\"small\": %.3f, \"large\": %.3f, \"ratio\": %.2f}\n", sample_median (&samples[0]),
          sample_median (&samples[1]),
          sample_median (&samples[1]) / sample_median (&samples[0]));

  return 0;
}

int
main (int   argc,
      char *argv[])
{
  int runs = argc == 4 ? CLAMP (atoi (argv[3]), 1, MAX_RUNS) : 0;

  if (argc == 4 && strcmp (argv[1], "plan") == 0)
    return measure_plan (MAX (atoi (argv[2]), 1), runs);
  if (argc == 4 && strcmp (argv[1], "library") == 0)
    return measure_library (argv[2], runs);
  if (argc == 4 && strcmp (argv[1], "agenda") == 0)
    return measure_agenda (argv[2], runs);

  if (argc == 4 && strcmp (argv[1], "phrases") == 0)
    return measure_phrases (argv[2], runs);

  g_printerr ("usage: %s plan STEPS RUNS | library FOLDER RUNS | agenda FOLDER RUNS "
              "| phrases FILE RUNS\n", argv[0]);

  return 2;
}
