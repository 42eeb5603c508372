/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-month-column.h"

#include "app/widgets/aus-ui-locale.h"
#include "core/base/aus-format.h"
#include "core/ending/aus-doubt-text.h"

#define BAR_HEIGHT 54
#define BAR_GAP 3
#define BAR_RADIUS 3

struct _AusMonthColumn
{
  GtkWidget parent_instance;

  GtkWidget *bar;
  GtkLabel *paid;
  GtkLabel *noted;
  GtkLabel *name;

  double share; /* of the best month, 0 to 1 */
};

G_DEFINE_FINAL_TYPE (AusMonthColumn, aus_month_column, GTK_TYPE_WIDGET)

static const struct
{
  const char *mark;
  const char *css_class;
} paid_marks[] = {
  [AUS_MONTH_PAID_NOT_DUE] = { "–", "dim-label" },
  [AUS_MONTH_PAID_ON_TIME] = { "●", "paid" },
  [AUS_MONTH_PAID_LATE] = { "○", "conflict-text" },
  [AUS_MONTH_PAID_VERY_LATE] = { "△", "late-text" },
};

static void
draw_bar (GtkDrawingArea *area,
          cairo_t        *cairo,
          int             width,
          int             height,
          gpointer        user_data)
{
  AusMonthColumn *self = user_data;
  double bar = self->share * height;
  GdkRGBA color;

  if (bar <= 0)
    return;

  /* Rounded at the top alone */
  bar = MAX (bar, 2.0);
  gtk_style_context_get_color (gtk_widget_get_style_context (GTK_WIDGET (area)), &color);
  gdk_cairo_set_source_rgba (cairo, &color);
  cairo_rectangle (cairo, 0, 0, width, height);
  cairo_clip (cairo);
  cairo_new_path (cairo);
  cairo_arc (cairo, BAR_GAP + BAR_RADIUS, height - bar + BAR_RADIUS, BAR_RADIUS, G_PI, 1.5 * G_PI);
  cairo_arc (cairo, width - BAR_GAP - BAR_RADIUS, height - bar + BAR_RADIUS, BAR_RADIUS,
             1.5 * G_PI, 2 * G_PI);
  cairo_line_to (cairo, width - BAR_GAP, height);
  cairo_line_to (cairo, BAR_GAP, height);
  cairo_fill (cairo);
}

static void
aus_month_column_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (aus_month_column_parent_class)->dispose (object);
}

static void
aus_month_column_class_init (AusMonthColumnClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = aus_month_column_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
}

/* What it says is in the column’s own name. */
static GtkLabel *
add_label (AusMonthColumn *self,
           const char     *css_class)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_widget_add_css_class (label, css_class);
  gtk_accessible_update_state (GTK_ACCESSIBLE (label), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
  gtk_widget_set_parent (label, GTK_WIDGET (self));

  return GTK_LABEL (label);
}

static void
aus_month_column_init (AusMonthColumn *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  self->bar = gtk_drawing_area_new ();
  gtk_drawing_area_set_content_height (GTK_DRAWING_AREA (self->bar), BAR_HEIGHT);
  gtk_drawing_area_set_draw_func (GTK_DRAWING_AREA (self->bar), draw_bar, self, NULL);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->bar), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
  gtk_widget_add_css_class (self->bar, "month-bar");
  gtk_widget_set_parent (self->bar, GTK_WIDGET (self));
  self->paid = add_label (self, "month-mark");
  self->noted = add_label (self, "month-mark");
  gtk_widget_add_css_class (GTK_WIDGET (self->noted), "accent-text");
  self->name = add_label (self, "caption");
  gtk_widget_add_css_class (GTK_WIDGET (self->name), "dim-label");
}

void
aus_month_column_set (AusMonthColumn *self,
                      const AusMonth *month,
                      gint64          most)
{
  g_autofree char *sentence = NULL, *name = NULL, *letter = NULL;

  g_return_if_fail (AUS_IS_MONTH_COLUMN (self));

  sentence = aus_doubt_text_month (month, aus_ui_locale ());
  name = aus_format_date (month->first, AUS_DATE_STYLE_MONTH, aus_ui_locale ());
  letter = g_utf8_substring (name, 0, 1);
  self->share = most > 0 ? (double) MAX (month->income.minor, 0) / (double) most : 0;
  gtk_widget_queue_draw (self->bar);
  for (guint i = 0; i < G_N_ELEMENTS (paid_marks); i++)
    gtk_widget_remove_css_class (GTK_WIDGET (self->paid), paid_marks[i].css_class);
  gtk_label_set_text (self->paid, paid_marks[month->paid].mark);
  gtk_widget_add_css_class (GTK_WIDGET (self->paid), paid_marks[month->paid].css_class);
  gtk_label_set_text (self->noted, month->n_signals > 0 ? "◆" : " ");
  gtk_label_set_text (self->name, letter);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), sentence);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, sentence,
                                  -1);
}
