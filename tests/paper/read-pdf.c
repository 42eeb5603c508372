/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "read-pdf.h"

#include <math.h>
#include <string.h>

char *
pdf_dup_text (Pdf *pdf,
              int  n)
{
  g_autoptr (PdfPage) page = poppler_document_get_page (pdf, n);
  g_autofree char *text = poppler_page_get_text (page);
  g_autoptr (GString) plain = g_string_new (text);

  g_string_replace (plain, NBSP, " ", 0);
  return g_strdup (plain->str);
}

char *
pdf_dup_all_text (Pdf *pdf)
{
  GString *all = g_string_new (NULL);

  for (int i = 0; i < poppler_document_get_n_pages (pdf); i++)
    {
      g_autofree char *text = pdf_dup_text (pdf, i);

      g_string_append (all, text);
      g_string_append_c (all, '\n');
    }

  return g_string_free (all, FALSE);
}

/* Where @text stands on page @n, in millimetres from the top left. Asserts that it is there. */
PopplerRectangle
pdf_find_text (Pdf        *pdf,
               int         n,
               const char *text)
{
  g_autoptr (PdfPage) page = poppler_document_get_page (pdf, n);
  GList *found = poppler_page_find_text (page, text);
  PopplerRectangle place;
  double width, height;

  g_assert_nonnull (found);
  place = *(PopplerRectangle *) found->data;
  g_list_free_full (found, (GDestroyNotify) poppler_rectangle_free);
  poppler_page_get_size (page, &width, &height);

  /* poppler counts from the bottom */
  place.x1 *= 25.4 / 72;
  place.x2 *= 25.4 / 72;
  place.y1 = (height - place.y1) * 25.4 / 72;
  place.y2 = (height - place.y2) * 25.4 / 72;

  return place;
}

void
assert_near (double value,
             double expected,
             double tolerance)
{
  g_assert_cmpfloat (fabs (value - expected), <=, tolerance);
}

static char *
pdf_dup_squeezed (const char *text)
{
  GString *squeezed = g_string_new (NULL);

  for (const char *c = text; *c != '\0'; c++)
    {
      if (!g_ascii_isspace (*c))
        g_string_append_c (squeezed, *c);
    }

  return g_string_free (squeezed, FALSE);
}

/* Wherever lines break: that depends on the fonts of the machine. */
void
assert_has (const char *text,
            const char *part)
{
  g_autofree char *squeezed = pdf_dup_squeezed (text);
  g_autofree char *squeezed_part = pdf_dup_squeezed (part);

  if (strstr (squeezed, squeezed_part) == NULL)
    g_error ("“%s” is not in:\n%s", part, text);
}

void
assert_has_not (const char *text,
                const char *part)
{
  if (strstr (text, part) != NULL)
    g_error ("“%s” is in:\n%s", part, text);
}

/* g_strstr_len() would stop at the first zero byte. */
gboolean
pdf_has_bytes (GBytes     *bytes,
               const char *part)
{
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);
  gsize length = strlen (part);

  for (gsize i = 0; i + length <= size; i++)
    {
      if (memcmp (data + i, part, length) == 0)
        return TRUE;
    }

  return FALSE;
}

guint
pdf_count (const char *text,
           const char *part)
{
  g_autofree char *squeezed = pdf_dup_squeezed (text);
  g_autofree char *squeezed_part = pdf_dup_squeezed (part);
  guint n = 0;

  for (const char *at = strstr (squeezed, squeezed_part); at != NULL;
       at = strstr (at + 1, squeezed_part))
    n++;

  return n;
}

double
pdf_smallest (Pdf *pdf,
              int  n)
{
  g_autoptr (PdfPage) page = poppler_document_get_page (pdf, n);
  GList *attributes = poppler_page_get_text_attributes (page);
  double size = 0;

  for (GList *link = attributes; link != NULL; link = link->next)
    {
      const PopplerTextAttributes *run = link->data;

      if (size <= 0 || run->font_size < size)
        size = run->font_size;
    }
  poppler_page_free_text_attributes (attributes);

  return size;
}
