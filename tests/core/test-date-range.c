/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/base/aus-date-range.h"

static AusDate
day (int n)
{
  return aus_date_new (2026, 11, n);
}

static AusDateRange
range (int first,
       int last)
{
  return aus_date_range_new (day (first), day (last));
}

static void
assert_range (AusDateRange self,
              int          first,
              int          last)
{
  g_assert_cmpint (aus_date_get_day (self.first), ==, first);
  g_assert_cmpint (aus_date_get_day (self.last), ==, last);
}

static void
test_new (void)
{
  assert_range (range (3, 9), 3, 9);
  assert_range (range (9, 3), 3, 9);
  g_assert_cmpint (aus_date_range_get_days (range (3, 9)), ==, 7);
  g_assert_cmpint (aus_date_range_get_days (range (3, 3)), ==, 1);
}

static void
test_contains (void)
{
  for (int n = 1; n <= 30; n++)
    g_assert_cmpint (aus_date_range_contains (range (3, 9), day (n)), ==, n >= 3 && n <= 9);
  g_assert_false (aus_date_range_contains (range (3, 9), AUS_DATE_NONE));
}

/* All pairs in twelve days against counting the days they share */
static void
test_overlaps (void)
{
  for (int a = 1; a <= 12; a++)
    for (int b = a; b <= 12; b++)
      for (int c = 1; c <= 12; c++)
        for (int d = c; d <= 12; d++)
          {
            g_assert_cmpint (aus_date_range_overlaps (range (a, b), range (c, d)), ==,
                             MAX (a, c) <= MIN (b, d));
            assert_range (aus_date_range_union (range (a, b), range (c, d)), MIN (a, c),
                          MAX (b, d));
          }
}

static void
test_boxed (void)
{
  AusDateRange original = range (3, 9);
  AusDateRange *copy = g_boxed_copy (AUS_TYPE_DATE_RANGE, &original);

  assert_range (*copy, 3, 9);
  g_boxed_free (AUS_TYPE_DATE_RANGE, copy);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/aus/date-range/new", test_new);
  g_test_add_func ("/aus/date-range/contains", test_contains);
  g_test_add_func ("/aus/date-range/overlaps", test_overlaps);
  g_test_add_func ("/aus/date-range/boxed", test_boxed);

  return g_test_run ();
}
