/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-pdf.h"

#include <cairo-pdf.h>
#include <string.h>

#include "aus-pdf-language.h"
#include "core/base/aus-error.h"
#include "core/base/aus-output.h"

#include <glib/gi18n-lib.h>

static cairo_status_t
on_bytes_written_cb (void                *data,
                     const unsigned char *bytes,
                     unsigned int         length)
{
  g_byte_array_append (data, bytes, length);

  return CAIRO_STATUS_SUCCESS;
}

static void
set_metadata (cairo_surface_t *surface,
              AusPages        *pages,
              AusDate          date)
{
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE,
                                  aus_pages_get_title (pages));
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_AUTHOR,
                                  aus_pages_get_author (pages));
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, "Ausklang " AUS_VERSION);
  if (aus_date_is_set (date))
    {
      g_autofree char *day = aus_date_to_iso (date);
      g_autofree char *stamp = g_strconcat (day, "T12:00:00Z", NULL);

      /* Without it cairo would write the clock. */
      cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATE_DATE, stamp);
      cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_MOD_DATE, stamp);
    }
}

/* What a reader shows beside the pages, to go from heading to heading */
static void
add_outline (cairo_surface_t *surface,
             AusPages        *pages)
{
  g_autoptr (GPtrArray) headings = aus_pages_list_headings (pages);

  for (guint i = 0; i < headings->len; i++)
    {
      const AusPagesHeading *heading = g_ptr_array_index (headings, i);
      /* Whole points: cairo 1.16 takes no decimals where the locale writes them with a comma. */
      g_autofree char *place =
        g_strdup_printf ("page=%u pos=[%d %d]", heading->page + 1, (int) heading->x,
                         (int) heading->y);

      cairo_pdf_surface_add_outline (surface, CAIRO_PDF_OUTLINE_ROOT, heading->title, place, 0);
    }
}

static cairo_status_t
draw_pages (AusPages   *pages,
            AusDate     date,
            GByteArray *bytes)
{
  guint n_pages = aus_pages_get_n_pages (pages);
  cairo_surface_t *surface;
  cairo_status_t status;
  double width, height;
  cairo_t *cr;

  aus_pages_get_size (pages, &width, &height);
  surface = cairo_pdf_surface_create_for_stream (on_bytes_written_cb, bytes, width, height);
  /* 1.4 has structure tags and a plain cross-reference table in every version of cairo. */
  cairo_pdf_surface_restrict_to_version (surface, CAIRO_PDF_VERSION_1_4);
  set_metadata (surface, pages, date);

  cr = cairo_create (surface);
  cairo_tag_begin (cr, "Document", NULL);
  for (guint i = 0; i < n_pages; i++)
    {
      aus_pages_draw (pages, i, cr);
      /* After the last page a tag would begin another one (cairo 1.18). */
      if (i + 1 == n_pages)
        cairo_tag_end (cr, "Document");
      cairo_show_page (cr);
    }
  add_outline (surface, pages);
  cairo_surface_finish (surface);
  status = cairo_status (cr);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (surface);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);

  return status;
}

GBytes *
aus_pdf_new (AusPages *pages,
             AusDate   date,
             GError  **error)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  cairo_status_t status;

  g_return_val_if_fail (AUS_IS_PAGES (pages), NULL);

  status = draw_pages (pages, date, bytes);
  if (status != CAIRO_STATUS_SUCCESS)
    {
      g_set_error (error, AUS_ERROR, AUS_ERROR_INVALID, _("drawing the PDF: %s"),
                   cairo_status_to_string (status));
      return NULL;
    }
  aus_pdf_add_language (bytes, aus_pages_get_language (pages));

  return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
}

gboolean
aus_pdf_write (AusPages   *pages,
               AusDate     date,
               const char *path,
               GError    **error)
{
  g_autoptr (GBytes) bytes = aus_pdf_new (pages, date, error);

  return bytes != NULL && aus_output_write (path, bytes, error);
}
