/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-pdf.h"

#include <cairo-pdf.h>
#include <errno.h>
#include <fcntl.h>
#include <gio/gunixoutputstream.h>
#include <glib/gstdio.h>
#include <stdlib.h>
#include <string.h>

#include "aus-pdf-language.h"
#include "core/base/aus-error.h"

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
              AusDocument     *document,
              AusDate          date)
{
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, document->title);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_AUTHOR, document->author);
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
  set_metadata (surface, aus_pages_get_document (pages), date);

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
  aus_pdf_add_language (bytes, aus_pages_get_document (pages)->language);

  return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
}

/* A pipe or a device is written to; renaming a new file over it would take it away. */
static gboolean
write_to_special (const char *path,
                  GBytes     *bytes,
                  GError    **error)
{
  g_autoptr (GOutputStream) stream = NULL;
  int fd = g_open (path, O_WRONLY | O_CLOEXEC | O_NOCTTY, 0);
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);

  if (fd < 0)
    {
      int saved = errno;

      g_set_error_literal (error, G_FILE_ERROR, g_file_error_from_errno (saved),
                           g_strerror (saved));
      return FALSE;
    }
  stream = g_unix_output_stream_new (fd, TRUE);

  return g_output_stream_write_all (stream, data, size, NULL, NULL, error)
         && g_output_stream_close (stream, NULL, error);
}

/* What @path points to, so that a symbolic link stays one */
static char *
resolve (const char *path)
{
  char *real = realpath (path, NULL);
  char *copy = g_strdup (real != NULL ? real : path);

  free (real);

  return copy;
}

gboolean
aus_pdf_write (AusPages   *pages,
               AusDate     date,
               const char *path,
               GError    **error)
{
  g_autoptr (GBytes) bytes = aus_pdf_new (pages, date, error);
  g_autofree char *target = NULL;
  GStatBuf info;
  gsize size;
  const char *data;

  g_return_val_if_fail (path != NULL, FALSE);

  if (bytes == NULL)
    return FALSE;
  if (g_stat (path, &info) == 0 && !S_ISREG (info.st_mode))
    return write_to_special (path, bytes, error);

  target = resolve (path);
  data = g_bytes_get_data (bytes, &size);

  return g_file_set_contents_full (target, data, (gssize) size,
                                   G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE,
                                   0600, error);
}
