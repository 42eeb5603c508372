/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "app/widgets/aus-columns.h"
#include "app/widgets/aus-wrap-layout.h"

/* Children one after the other, in lines. */

#define SPACING 10

/* Three boxes of 100 × 20, 50 × 30 and 80 × 20; the second is not shown when @hidden */
static GtkWidget *
make_row (gboolean hidden)
{
  static const int sizes[][2] = { { 100, 20 }, { 50, 30 }, { 80, 20 } };
  GtkWidget *row = g_object_ref_sink (
    g_object_new (AUS_TYPE_COLUMNS, "layout-manager",
                  g_object_new (AUS_TYPE_WRAP_LAYOUT, "spacing", SPACING, NULL), NULL));

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      GtkWidget *child = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

      gtk_widget_set_size_request (child, sizes[i][0], sizes[i][1]);
      gtk_widget_set_visible (child, i != 1 || !hidden);
      gtk_widget_set_parent (child, row);
    }

  return row;
}

static void
drop (GtkWidget *row)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (row)) != NULL)
    gtk_widget_unparent (child);
  g_object_unref (row);
}

static int
measure (GtkWidget     *row,
         GtkOrientation orientation,
         int            for_size,
         int           *natural)
{
  int minimum;

  gtk_widget_measure (row, orientation, for_size, &minimum, natural, NULL, NULL);

  return minimum;
}

/* "0,0 110,0 170,0" */
static void
assert_places (GtkWidget  *row,
               int         width,
               const char *expected)
{
  g_autoptr (GString) places = g_string_new (NULL);
  int height = measure (row, GTK_ORIENTATION_VERTICAL, width, NULL);

  gtk_widget_size_allocate (row, &(GtkAllocation){ 0, 0, width, height }, -1);
  for (GtkWidget *child = gtk_widget_get_first_child (row); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      graphene_rect_t bounds;

      if (!gtk_widget_get_visible (child))
        continue;
      g_assert_true (gtk_widget_compute_bounds (child, row, &bounds));
      g_string_append_printf (places, "%s%d,%d", places->len > 0 ? " " : "",
                              (int) bounds.origin.x, (int) bounds.origin.y);
    }
  g_assert_cmpstr (places->str, ==, expected);
}

static void
test_lines (void)
{
  GtkWidget *row = make_row (FALSE);
  int natural;

  g_assert_cmpint (measure (row, GTK_ORIENTATION_HORIZONTAL, -1, &natural), ==, 100);
  g_assert_cmpint (natural, ==, 250);
  g_assert_cmpint (measure (row, GTK_ORIENTATION_VERTICAL, 250, NULL), ==, 30);
  assert_places (row, 250, "0,0 110,0 170,0");
  g_assert_cmpint (measure (row, GTK_ORIENTATION_VERTICAL, 249, NULL), ==, 60);
  assert_places (row, 249, "0,0 110,0 0,40");
  g_assert_cmpint (measure (row, GTK_ORIENTATION_VERTICAL, 100, NULL), ==, 90);
  assert_places (row, 100, "0,0 0,30 0,70");

  drop (row);
}

/* Whoever is hidden takes no room; the other direction begins at the right. */
static void
test_hidden (void)
{
  GtkWidget *row = make_row (TRUE);

  g_assert_cmpint (measure (row, GTK_ORIENTATION_VERTICAL, 190, NULL), ==, 20);
  assert_places (row, 190, "0,0 110,0");
  gtk_widget_set_direction (row, GTK_TEXT_DIR_RTL);
  assert_places (row, 200, "100,0 10,0");

  drop (row);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  g_test_add_func ("/aus/wrap-layout/lines", test_lines);
  g_test_add_func ("/aus/wrap-layout/hidden", test_hidden);

  return g_test_run ();
}
