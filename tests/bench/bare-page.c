/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <cairo-pdf.h>
#include <pango/pangocairo.h>

/* The least that makes a page of text a PDF with Pango and cairo: what the agreement is held
 * against. usage: bare-page OUTPUT.pdf */

#define WIDTH  595.28 /* A4 in points */
#define HEIGHT 841.89
#define MARGIN 70.0

#define N_PARAGRAPHS 9

static const char paragraph[] =
  "The parties agree that the work for the client ends on the last working day named above. Until "
  "then every deliverable is finished or handed over as listed – with its files, its access and a "
  "short note on how to go on. What was paid is settled; what is open is due within two weeks.";

int
main (int   argc,
      char *argv[])
{
  cairo_surface_t *surface;
  cairo_t *cr;
  PangoLayout *layout;
  PangoFontDescription *font;
  double y = MARGIN;
  cairo_status_t status;

  if (argc != 2)
    {
      g_printerr ("usage: %s OUTPUT.pdf\n", argv[0]);
      return 2;
    }

  surface = cairo_pdf_surface_create (argv[1], WIDTH, HEIGHT);
  cr = cairo_create (surface);
  layout = pango_cairo_create_layout (cr);
  font = pango_font_description_from_string ("Cantarell 10.5");
  pango_layout_set_font_description (layout, font);
  pango_layout_set_width (layout, (int) ((WIDTH - 2 * MARGIN) * PANGO_SCALE));
  for (int i = 0; i < N_PARAGRAPHS; i++)
    {
      int height;

      pango_layout_set_text (layout, paragraph, -1);
      pango_layout_get_size (layout, NULL, &height);
      cairo_move_to (cr, MARGIN, y);
      pango_cairo_show_layout (cr, layout);
      y += (double) height / PANGO_SCALE + 8.0;
    }
  cairo_show_page (cr);
  cairo_surface_finish (surface);
  status = cairo_surface_status (surface);

  pango_font_description_free (font);
  g_object_unref (layout);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);

  return status == CAIRO_STATUS_SUCCESS ? 0 : 1;
}
