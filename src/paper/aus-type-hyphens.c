/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Paragraphs whose lines would end far from the margin: a word is parted there */

#include "config.h"

#include <string.h>

#include "aus-hyphen.h"
#include "aus-type.h"

#define SOFT_HYPHEN "\302\255"

/* A line is left alone when less than this share of the width is empty behind it. */
#define HOLE 0.08

/* In bytes. A longer text is no letter any more, and would take long. */
#define LONGEST 4096

typedef struct
{
  PangoContext *context;
  AusStyle style;
  double width;
  const char *language;
  AusRuns *runs;        /* with the soft hyphens that were put in */
  PangoLayout *layout;  /* of the runs */
} Breaker;

static AusRuns *
copy_runs (const char   *text,
           const GArray *bold)
{
  AusRuns *runs = aus_runs_new ();

  g_free (runs->text);
  runs->text = g_strdup (text);
  if (bold != NULL)
    g_array_append_vals (runs->bold, bold->data, bold->len);

  return runs;
}

/* The runs with soft hyphens at @offsets, of which the ones from @first up to @end count */
static AusRuns *
insert (const AusRuns *runs,
        const GArray  *offsets,
        guint          first,
        guint          end)
{
  AusRuns *out = copy_runs (runs->text, runs->bold);
  GString *text = g_string_new (runs->text);

  for (guint i = end; i > first; i--)
    {
      gsize at = g_array_index (offsets, gsize, i - 1);

      g_string_insert (text, (gssize) at, SOFT_HYPHEN);
      for (guint b = 0; b < out->bold->len; b++)
        {
          gsize *edge = &g_array_index (out->bold, gsize, b);

          if (*edge > at)
            *edge += strlen (SOFT_HYPHEN);
        }
    }
  g_free (out->text);
  out->text = g_string_free (text, FALSE);

  return out;
}

static PangoLayout *
set (Breaker       *self,
     const AusRuns *runs)
{
  return aus_type_set (self->context, self->style, runs->text, runs->bold, self->width);
}

static gboolean
has_hole (Breaker *self,
          int      line)
{
  PangoRectangle logical;

  pango_layout_line_get_extents (pango_layout_get_line_readonly (self->layout, line), NULL,
                                 &logical);

  return pango_units_to_double (logical.width) < self->width * (1 - HOLE);
}

/* The places where the first word of @line may be parted, as offsets in the text. Transfer full. */
static GArray *
find_places (Breaker *self,
             int      line)
{
  const char *text = self->runs->text;
  gsize start = (gsize) pango_layout_get_line_readonly (self->layout, line)->start_index;
  gsize end;
  GArray *places;

  while (text[start] != '\0' && !g_unichar_isalpha (g_utf8_get_char (text + start))
         && text[start] != ' ')
    start = (gsize) (g_utf8_next_char (text + start) - text);
  end = start;
  while (g_unichar_isalpha (g_utf8_get_char (text + end)))
    end = (gsize) (g_utf8_next_char (text + end) - text);

  /* What goes on behind is an address or a number, no word. */
  if (strchr (" \n.,;:!?)", text[end]) == NULL && !g_str_has_prefix (text + end, "“"))
    end = start;
  places = aus_hyphen_find (self->language, text + start, end - start);
  for (guint i = 0; i < places->len; i++)
    g_array_index (places, gsize, i) += start;

  return places;
}

/* The last place at which the word's beginning still fits into the line above. */
static void
part_word (Breaker *self,
           int      line)
{
  g_autoptr (GArray) places = find_places (self, line + 1);

  for (guint i = places->len; i > 0; i--)
    {
      AusRuns *runs = insert (self->runs, places, i - 1, i);
      PangoLayout *layout = set (self, runs);

      if (aus_type_is_parted (layout, line))
        {
          aus_runs_free (self->runs);
          g_object_unref (self->layout);
          self->runs = runs;
          self->layout = layout;
          return;
        }
      aus_runs_free (runs);
      g_object_unref (layout);
    }
}

gboolean
aus_type_is_parted (PangoLayout *layout,
                    int          line)
{
  PangoLayoutLine *of = pango_layout_get_line_readonly (layout, line);
  const char *text = pango_layout_get_text (layout);
  const int length = (int) strlen (SOFT_HYPHEN);

  return of != NULL && of->length >= length
         && g_str_has_prefix (text + of->start_index + of->length - length, SOFT_HYPHEN);
}

PangoLayout *
aus_type_set_paragraph (PangoContext *context,
                        AusStyle      style,
                        const char   *text,
                        const GArray *bold,
                        double        width)
{
  Breaker self = { context, style, width,
                   pango_language_to_string (pango_context_get_language (context)), NULL, NULL };
  int in_a_row = 0;

  self.layout = aus_type_set (context, style, text, bold, width);
  if (width <= 0 || strlen (text) > LONGEST || !g_str_has_prefix (self.language, "de"))
    return self.layout;

  self.runs = copy_runs (text, bold);
  for (int line = 0; line + 1 < pango_layout_get_line_count (self.layout); line++)
    {
      /* No ladder of hyphens */
      if (in_a_row < 2 && has_hole (&self, line))
        part_word (&self, line);
      in_a_row = aus_type_is_parted (self.layout, line) ? in_a_row + 1 : 0;
    }
  aus_runs_free (self.runs);

  return self.layout;
}
