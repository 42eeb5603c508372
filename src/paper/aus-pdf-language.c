/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-pdf-language.h"

#include <string.h>

#define XREF_ENTRY 20

typedef struct
{
  guint64 xref;    /* offset of the cross-reference table */
  guint64 size;    /* number of objects */
  guint64 root;    /* number of the catalogue */
  guint64 info;
  guint64 catalog; /* offset of the catalogue */
} Tail;

/* The number after @key, searched for in @text */
static gboolean
read_number (const char *text,
             const char *key,
             guint64    *out)
{
  const char *found = strstr (text, key);
  char *end;

  if (found == NULL)
    return FALSE;
  found += strlen (key);
  *out = g_ascii_strtoull (found, &end, 10);

  return end != found;
}

static gboolean
read_tail (const GByteArray *pdf,
           Tail             *tail)
{
  const char *data = (const char *) pdf->data;
  gsize from = pdf->len > 1024 ? pdf->len - 1024 : 0;
  g_autofree char *end = g_strndup (data + from, pdf->len - from);
  const char *trailer = strstr (end, "trailer");
  g_autofree char *entry = NULL;
  guint64 first;

  if (trailer == NULL
      || !read_number (trailer, "/Size ", &tail->size)
      || !read_number (trailer, "/Root ", &tail->root)
      || !read_number (trailer, "/Info ", &tail->info)
      || !read_number (trailer, "startxref\n", &tail->xref))
    return FALSE;
  if (tail->root == 0 || tail->root >= tail->size || tail->xref + 16 >= pdf->len
      || strncmp (data + tail->xref, "xref\n0 ", strlen ("xref\n0 ")) != 0)
    return FALSE;

  first = tail->xref + strlen ("xref\n");
  while (first < pdf->len && data[first] != '\n')
    first++;
  first++;
  if (first + (tail->root + 1) * XREF_ENTRY > pdf->len)
    return FALSE;
  entry = g_strndup (data + first + tail->root * XREF_ENTRY, XREF_ENTRY);
  tail->catalog = g_ascii_strtoull (entry, NULL, 10);

  return tail->catalog > 0 && tail->catalog < pdf->len;
}

/* The catalogue's entries: what stands between its outer brackets */
static char *
dup_catalog (const GByteArray *pdf,
             const Tail       *tail)
{
  const char *start = (const char *) pdf->data + tail->catalog;
  gsize left = pdf->len - tail->catalog;
  g_autofree char *head = g_strdup_printf ("%" G_GUINT64_FORMAT " 0 obj\n<<", tail->root);
  const char *end = g_strstr_len (start, (gssize) left, ">>\nendobj");

  if (end == NULL || left < strlen (head) || strncmp (start, head, strlen (head)) != 0)
    return NULL;
  start += strlen (head);

  return start <= end ? g_strndup (start, (gsize) (end - start)) : NULL;
}

void
aus_pdf_add_language (GByteArray *pdf,
                      const char *language)
{
  Tail tail;
  g_autofree char *catalog = NULL;
  GString *update;
  const char *marked;
  gsize object, xref;

  for (const char *c = language; *c != '\0'; c++)
    {
      if (!g_ascii_isalnum (*c) && *c != '-')
        return;
    }
  if (*language == '\0' || !read_tail (pdf, &tail))
    return;
  catalog = dup_catalog (pdf, &tail);
  if (catalog == NULL || strstr (catalog, "/Lang") != NULL)
    return;

  /* cairo 1.16 writes the structure without saying that it is there. */
  marked = strstr (catalog, "/StructTreeRoot") != NULL && strstr (catalog, "/MarkInfo") == NULL
             ? "   /MarkInfo << /Marked true >>\n"
             : "";
  update = g_string_new (NULL);
  object = pdf->len;
  g_string_append_printf (update,
                          "%" G_GUINT64_FORMAT " 0 obj\n<<%s   /Lang (%s)\n"
                          "%s   /ViewerPreferences << /DisplayDocTitle true >>\n>>\nendobj\n",
                          tail.root, catalog, language, marked);
  xref = object + update->len;
  g_string_append_printf (update,
                          "xref\n%" G_GUINT64_FORMAT " 1\n%010" G_GSIZE_FORMAT " 00000 n \n"
                          "trailer\n<< /Size %" G_GUINT64_FORMAT "\n   /Root %" G_GUINT64_FORMAT
                          " 0 R\n   /Info %" G_GUINT64_FORMAT " 0 R\n   /Prev %" G_GUINT64_FORMAT
                          "\n>>\nstartxref\n%" G_GSIZE_FORMAT "\n%%%%EOF\n",
                          tail.root, object, tail.size, tail.root, tail.info, tail.xref, xref);
  g_byte_array_append (pdf, (const guint8 *) update->str, (guint) update->len);
  g_string_free (update, TRUE);
}
