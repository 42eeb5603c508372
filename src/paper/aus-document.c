/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-document.h"

G_DEFINE_FINAL_TYPE (AusDocument, aus_document, G_TYPE_OBJECT)

AusRuns *
aus_runs_new (void)
{
  AusRuns *self = g_new0 (AusRuns, 1);

  self->text = g_strdup ("");
  self->bold = g_array_new (FALSE, FALSE, sizeof (gsize));
  return self;
}

void
aus_runs_free (AusRuns *self)
{
  if (self == NULL)
    return;

  g_free (self->text);
  g_array_unref (self->bold);
  g_free (self);
}

static void
free_row (AusRow *row)
{
  g_ptr_array_unref (row->cells);
  g_free (row);
}

static void
free_block (AusBlock *block)
{
  aus_runs_free (block->runs);
  g_clear_pointer (&block->rows, g_ptr_array_unref);
  g_free (block);
}

static void
free_info (AusInfoRow *info)
{
  g_free (info->label);
  g_free (info->value);
  g_free (info);
}

static void
aus_document_finalize (GObject *object)
{
  AusDocument *self = AUS_DOCUMENT (object);

  g_free (self->language);
  g_free (self->font);
  g_free (self->title);
  g_free (self->subject);
  g_free (self->author);
  g_free (self->page_label);
  g_free (self->carried);
  g_free (self->brought);
  g_free (self->sender);
  g_free (self->tagline);
  g_free (self->return_line);
  g_ptr_array_unref (self->contact);
  g_ptr_array_unref (self->recipient);
  g_ptr_array_unref (self->info);
  g_ptr_array_unref (self->blocks);
  g_ptr_array_unref (self->parts);

  G_OBJECT_CLASS (aus_document_parent_class)->finalize (object);
}

static void
aus_document_class_init (AusDocumentClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = aus_document_finalize;
}

static void
aus_document_init (AusDocument *self)
{
  self->language = g_strdup ("");
  self->font = g_strdup ("");
  self->title = g_strdup ("");
  self->subject = g_strdup ("");
  self->author = g_strdup ("");
  self->page_label = g_strdup ("{n}/{m}");
  self->carried = g_strdup ("");
  self->brought = g_strdup ("");
  self->sender = g_strdup ("");
  self->tagline = g_strdup ("");
  self->return_line = g_strdup ("");
  self->contact = g_ptr_array_new_with_free_func (g_free);
  self->recipient = g_ptr_array_new_with_free_func (g_free);
  self->info = g_ptr_array_new_with_free_func ((GDestroyNotify) free_info);
  self->blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) free_block);
  self->parts = g_ptr_array_new ();
}

AusDocument *
aus_document_new (void)
{
  return g_object_new (AUS_TYPE_DOCUMENT, NULL);
}

AusBlock *
aus_document_add (AusDocument  *self,
                  AusBlockKind  kind)
{
  AusBlock *block = g_new0 (AusBlock, 1);

  block->kind = kind;
  if (kind == AUS_BLOCK_TABLE || kind == AUS_BLOCK_SIGNATURES)
    block->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) free_row);
  else
    block->runs = aus_runs_new ();
  g_ptr_array_add (self->blocks, block);

  return block;
}

AusBlock *
aus_document_get_last (AusDocument *self)
{
  guint n = self->blocks->len;

  return n > 0 ? g_ptr_array_index (self->blocks, n - 1) : NULL;
}

void
aus_block_add_row (AusBlock   *self,
                   AusRowKind  kind,
                   GPtrArray  *cells)
{
  AusRow *row = g_new0 (AusRow, 1);

  row->kind = kind;
  row->cells = cells;
  g_ptr_array_add (self->rows, row);
}

void
aus_document_add_info (AusDocument *self,
                       const char  *label,
                       const char  *value)
{
  AusInfoRow *info = g_new0 (AusInfoRow, 1);

  info->label = g_strdup (label);
  info->value = g_strdup (value);
  g_ptr_array_add (self->info, info);
}
