/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Where a letter has words of the user's that the data no longer bear out */

#include "config.h"

#include "aus-letter-pages-private.h"

#include "core/text/aus-letter-block.h"

/* So far beyond the text, left and right */
#define OVERHANG 4.0

static char *
dup_block_text (const AusBlock *block)
{
  GString *text = g_string_new (block->runs != NULL ? block->runs->text : "");

  for (guint i = 0; block->rows != NULL && i < block->rows->len; i++)
    {
      const AusRow *row = block->rows->pdata[i];

      for (guint c = 0; c < row->cells->len; c++)
        g_string_append_printf (text, " %s", ((AusRuns *) row->cells->pdata[c])->text);
    }

  return g_string_free (text, FALSE);
}

/* The blocks of a document do not know which part of the letter they were made of; the part has
 * their words. */
static gboolean
is_changed (AusDocument *document,
            guint        block)
{
  g_autofree char *text = dup_block_text (document->blocks->pdata[block]);

  for (guint i = 0; i < document->parts->len; i++)
    {
      const AusLetterBlock *part = document->parts->pdata[i];

      if (part->state == AUS_BLOCK_STATE_CHANGED && !part->off
          && aus_letter_block_has_words (part, text))
        return TRUE;
    }

  return FALSE;
}

GArray *
aus_letter_pages_list_changes (AusLetterPages *self,
                               guint           page)
{
  GArray *areas = g_array_new (FALSE, FALSE, sizeof (AusPageArea));
  double x = AUS_MM (self->format->left) - OVERHANG;
  double width = AUS_MM (self->format->width - self->format->right) + OVERHANG - x;
  guint last = G_MAXUINT;

  g_return_val_if_fail (AUS_IS_LETTER_PAGES (self), areas);

  for (guint i = 0; i < self->placed->len; i++)
    {
      const AusPlaced *placed = &g_array_index (self->placed, AusPlaced, i);
      const AusPiece *piece = g_ptr_array_index (self->pieces, placed->item);

      if (placed->page != page
          || (piece->block != last && !is_changed (self->document, piece->block)))
        continue;
      if (piece->block == last)
        {
          AusPageArea *area = &g_array_index (areas, AusPageArea, areas->len - 1);

          area->height = placed->y + piece->height - area->y;
        }
      else
        {
          AusPageArea area = { x, placed->y, width, piece->height };

          g_array_append_val (areas, area);
        }
      last = piece->block;
    }

  return areas;
}
