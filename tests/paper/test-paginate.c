/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "paper/aus-paginate.h"

#define NONE -1

typedef struct
{
  const char *name;
  AusFlowItem items[10]; /* up to the first without a height */
  const char *expected;  /* "item@y …" per page, pages parted by "|" */
} Case;

/* The first page has room from 60 to 100, the next ones from 10 to 100. */
static const Case cases[] = {
  { "nothing", { { 0 } }, "" },
  { "one", { { 5, 10, FALSE, NONE } }, "0@60" },
  { "fits exactly", { { 5, 20, FALSE, NONE }, { 5, 15, FALSE, NONE } }, "0@60 1@85" },
  { "breaks", { { 5, 20, FALSE, NONE }, { 5, 16, FALSE, NONE } }, "0@60|1@10" },
  { "space above is dropped at the top",
    { { 0, 30, FALSE, NONE }, { 30, 20, FALSE, NONE }, { 5, 5, FALSE, NONE } }, "0@60|1@10 2@35" },
  { "heading goes with the text",
    { { 0, 20, FALSE, NONE }, { 5, 10, TRUE, NONE }, { 2, 10, FALSE, NONE } }, "0@60|1@10 2@22" },
  { "a run of three", { { 0, 20, FALSE, NONE }, { 0, 9, TRUE, NONE }, { 0, 9, TRUE, NONE },
                        { 0, 9, FALSE, NONE } }, "0@60|1@10 2@19 3@28" },
  { "a run longer than the first page moves", { { 0, 20, TRUE, NONE }, { 0, 21, FALSE, NONE } },
    "|0@10 1@30" },
  { "a run longer than any page breaks inside",
    { { 0, 60, TRUE, NONE }, { 0, 60, TRUE, NONE }, { 0, 20, FALSE, NONE } }, "0@60|1@10 2@70" },
  { "an item taller than a page stays", { { 0, 5, FALSE, NONE }, { 0, 200, FALSE, NONE },
                                          { 0, 5, FALSE, NONE } }, "0@60|1@10|2@10" },
  { "table head is repeated", { { 0, 6, TRUE, 0 }, { 0, 20, FALSE, 0 }, { 0, 20, FALSE, 0 },
                                { 0, 20, FALSE, 0 } }, "0@60 1@66|0@10 2@16 3@36" },
  { "table head moves with its first row", { { 0, 20, FALSE, NONE }, { 3, 6, TRUE, 1 },
                                             { 0, 20, FALSE, 1 } }, "0@60|1@10 2@16" },
  { "total stays with a row", { { 0, 6, TRUE, 0 }, { 0, 14, FALSE, 0 }, { 0, 14, TRUE, 0 },
                                { 0, 14, FALSE, 0 } }, "0@60 1@66|0@10 2@16 3@30" },
  { "after a table", { { 0, 6, TRUE, 0 }, { 0, 20, FALSE, 0 }, { 4, 20, FALSE, NONE } },
    "0@60 1@66|2@10" },
  /* Behind the gap: what is added below the last row of a page and above the first of the next */
  { "a sum is carried over",
    { { 0, 6, TRUE, 0 }, { 0, 20, FALSE, 0, 5, 6 }, { 0, 20, FALSE, 0, 5, 6 }, { 0, 20, FALSE, 0 },
      { 0 }, { 0, 4 }, { 0, 4 } }, "0@60 1@66 5@86|0@10 6@16 2@20 3@40" },
  { "a row keeps room for its sum",
    { { 0, 6, TRUE, 0 }, { 0, 14, FALSE, 0, 5, 6 }, { 0, 18, FALSE, 0, 5, 6 },
      { 0, 10, FALSE, 0 }, { 0 }, { 0, 4 }, { 0, 4 } }, "0@60 1@66 5@80|0@10 6@16 2@20 3@38" },
  { "no sum after the table",
    { { 0, 6, TRUE, 0 }, { 0, 20, FALSE, 0, 4, 5 }, { 0, 20, FALSE, NONE }, { 0 }, { 0, 4 },
      { 0, 4 } }, "0@60 1@66|2@10" },
};

static void
test_case (gconstpointer data)
{
  const Case *row = data;
  guint n = 0;
  g_autoptr (GArray) placed = NULL;
  g_autoptr (GString) text = g_string_new (NULL);
  guint page = 0;

  while (n < G_N_ELEMENTS (row->items) && row->items[n].height > 0)
    n++;
  placed = aus_paginate (row->items, n, 60, 10, 100);

  for (guint i = 0; i < placed->len; i++)
    {
      AusPlaced *place = &g_array_index (placed, AusPlaced, i);
      gboolean turned = place->page != page;

      for (; page < place->page; page++)
        g_string_append_c (text, '|');
      g_string_append_printf (text, "%s%u@%g", i > 0 && !turned ? " " : "", place->item, place->y);
    }
  g_assert_cmpstr (text->str, ==, row->expected);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/aus/paginate/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], test_case);
    }

  return g_test_run ();
}
