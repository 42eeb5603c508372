/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-paper-sheet.h"

#include <glib/gi18n.h>

#include "paper/aus-letter-pages.h"

/* A sheet is white in the dark as well, so these do not change: aus_conflict and its soft kin */
#define CHANGE_RGB 0.588, 0.267, 0.0
#define CHANGE_SOFT_RGB 0.992, 0.933, 0.867
#define CHANGE_BAR 2.0

struct _AusPaperSheet
{
  GtkWidget parent_instance;

  AusPages *pages;
  guint page;
  GArray *changes; /* of AusPageArea; NULL for what is no letter */
};

G_DEFINE_FINAL_TYPE (AusPaperSheet, aus_paper_sheet, GTK_TYPE_WIDGET)

/* Only on the screen: below the words, with a bar in the margin for those who see no tint */
static void
draw_changes (AusPaperSheet *self,
              cairo_t       *cr)
{
  for (guint i = 0; self->changes != NULL && i < self->changes->len; i++)
    {
      const AusPageArea *area = &g_array_index (self->changes, AusPageArea, i);

      cairo_set_source_rgb (cr, CHANGE_SOFT_RGB);
      cairo_rectangle (cr, area->x, area->y, area->width, area->height);
      cairo_fill (cr);
      cairo_set_source_rgb (cr, CHANGE_RGB);
      cairo_rectangle (cr, area->x - CHANGE_BAR, area->y, CHANGE_BAR, area->height);
      cairo_fill (cr);
    }
  cairo_set_source_rgb (cr, 0, 0, 0);
}

static void
aus_paper_sheet_snapshot (GtkWidget   *widget,
                          GtkSnapshot *snapshot)
{
  AusPaperSheet *self = AUS_PAPER_SHEET (widget);
  float width = (float) gtk_widget_get_width (widget);
  float height = (float) gtk_widget_get_height (widget);
  double page_width, page_height;
  cairo_t *cr;

  if (width <= 0)
    return;

  aus_pages_get_size (self->pages, &page_width, &page_height);
  cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, height));
  cairo_scale (cr, (double) width / page_width, (double) width / page_width);
  draw_changes (self, cr);
  aus_pages_draw (self->pages, self->page, cr);
  cairo_destroy (cr);
}

static void
aus_paper_sheet_dispose (GObject *object)
{
  AusPaperSheet *self = AUS_PAPER_SHEET (object);

  g_clear_object (&self->pages);
  g_clear_pointer (&self->changes, g_array_unref);

  G_OBJECT_CLASS (aus_paper_sheet_parent_class)->dispose (object);
}

static void
aus_paper_sheet_class_init (AusPaperSheetClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = aus_paper_sheet_dispose;
  widget_class->snapshot = aus_paper_sheet_snapshot;

  gtk_widget_class_set_css_name (widget_class, "sheet");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
aus_paper_sheet_init (AusPaperSheet *self)
{
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
}

GtkWidget *
aus_paper_sheet_new (AusPages *pages,
                     guint     page)
{
  AusPaperSheet *self = g_object_new (AUS_TYPE_PAPER_SHEET, NULL);

  self->page = page;
  aus_paper_sheet_set_pages (self, pages);

  return GTK_WIDGET (self);
}

void
aus_paper_sheet_set_pages (AusPaperSheet *self,
                           AusPages      *pages)
{
  g_autofree char *text = NULL;
  g_autofree char *label = NULL;

  g_return_if_fail (AUS_IS_PAPER_SHEET (self));
  g_return_if_fail (self->page < aus_pages_get_n_pages (pages));

  g_set_object (&self->pages, pages);
  g_clear_pointer (&self->changes, g_array_unref);
  if (AUS_IS_LETTER_PAGES (pages))
    self->changes = aus_letter_pages_list_changes (AUS_LETTER_PAGES (pages), self->page);
  text = aus_pages_dup_text (pages, self->page);
  label = g_strdup_printf (_("Page %u of %u"), self->page + 1, aus_pages_get_n_pages (pages));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text, -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
