/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-plan-table.h"

#include "core/base/aus-format.h"
#include "paper/aus-ink.h"
#include "paper/aus-letter-format.h"
#include "paper/aus-paginate.h"
#include "paper/aus-plan-head.h"
#include "paper/aus-plan-symbol.h"

#define MARGIN AUS_MM (15)
#define TOP AUS_MM (13)
#define FOOT AUS_MM (9)
#define SIZE 9.0
#define LEADING 11.6
#define SMALL_SIZE 7.5
#define SMALL_LEADING 9.6
#define BASELINE 0.35
#define GROUP_BEFORE 7.0
#define GAP AUS_MM (3)
#define SYMBOL_ROOM 12.0

/* Above and below the words of a row: a little air can go when all then is on one sheet. */
static const double pads[] = { 3.4, 2.6, 1.9 };

typedef enum
{
  COLUMN_STEP,
  COLUMN_WHO,
  COLUMN_FROM,
  COLUMN_TO,
  COLUMN_WAITS,
  COLUMN_STATE,
  N_COLUMNS,
} Column;

typedef enum
{
  ROW_HEAD,
  ROW_GROUP,
  ROW_ENTRY,
  ROW_SUM,
  ROW_NOTE,
} RowKind;

typedef struct
{
  RowKind kind;
  const AusPlanEntry *entry;
  PangoLayout *cells[N_COLUMNS]; /* owned, nullable */
  PangoLayout *note;             /* owned, nullable */
  AusFlowItem item;
} Row;

struct _AusPlanTable
{
  AusPages parent_instance;

  AusPlanEdition *edition; /* owned */
  PangoContext *context;   /* owned */
  double left, right, height;
  double pad;
  double x[N_COLUMNS];
  double widths[N_COLUMNS];
  GPtrArray *rows;         /* of Row */
  GArray *placed;          /* of AusPlaced */
};

G_DEFINE_FINAL_TYPE (AusPlanTable, aus_plan_table, AUS_TYPE_PAGES)

static void
row_free (gpointer data)
{
  Row *row = data;

  for (guint i = 0; i < N_COLUMNS; i++)
    g_clear_object (&row->cells[i]);
  g_clear_object (&row->note);
  g_free (row);
}

static void
aus_plan_table_finalize (GObject *object)
{
  AusPlanTable *self = AUS_PLAN_TABLE (object);

  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_pointer (&self->placed, g_array_unref);
  g_clear_object (&self->context);
  g_clear_pointer (&self->edition, aus_plan_edition_free);

  G_OBJECT_CLASS (aus_plan_table_parent_class)->finalize (object);
}

/* --- rows ------------------------------------------------------------------------------------- */

/* Before words there may be a symbol: who does it, how far it is. */
static double
get_indent (const Row *row,
            Column     column)
{
  AusPlanSymbol symbols[AUS_PLAN_N_SYMBOLS];

  if (row->kind != ROW_ENTRY)
    return 0;
  if (column == COLUMN_WHO)
    return SYMBOL_ROOM;
  if (column == COLUMN_STATE && aus_plan_symbols_of (row->entry, symbols) > 0)
    return SYMBOL_ROOM;

  return 0;
}

static void
set_cell (AusPlanTable *self,
          Row          *row,
          Column        column,
          AusStyle      style,
          double        size,
          const char   *text)
{
  if (*text != '\0')
    row->cells[column] = aus_type_set_sized (self->context, style, size, text,
                                             self->widths[column] - get_indent (row, column));
}

static Row *
add_row (AusPlanTable *self,
         RowKind       kind)
{
  Row *row = g_new0 (Row, 1);

  row->kind = kind;
  row->item.header = 0;
  g_ptr_array_add (self->rows, row);

  return row;
}

static void
add_head (AusPlanTable *self)
{
  static const char *fields[] = { "column_step", "column_who", "column_from",
                                  "column_to", "column_waits", "column_state" };
  Row *row = add_row (self, ROW_HEAD);

  for (guint i = 0; i < N_COLUMNS; i++)
    {
      g_autofree char *text = aus_plan_edition_dup_word (self->edition, fields[i]);

      set_cell (self, row, i, AUS_STYLE_CAPTION, SMALL_SIZE, text);
    }
  row->item.height = SMALL_LEADING + 2 * self->pad;
  row->item.keep_next = TRUE;
  row->item.header = -1;
}

/* Over all columns */
static Row *
add_line (AusPlanTable *self,
          RowKind       kind,
          AusStyle      style,
          double        size,
          const char   *text)
{
  Row *row = add_row (self, kind);
  PangoLayout *layout = aus_type_set_sized (self->context, style, size, text,
                                            self->right - self->left);

  row->cells[COLUMN_STEP] = layout;
  row->item.height = LEADING * pango_layout_get_line_count (layout) + 2 * self->pad;

  return row;
}

static char *
dup_cell (AusPlanTable       *self,
          const AusPlanEntry *entry,
          Column              column)
{
  switch (column)
    {
    case COLUMN_WHO:
      return g_strdup (self->edition->parties[entry->owner]);
    case COLUMN_FROM:
      return aus_plan_edition_dup_day (self->edition, entry->start, AUS_DATE_STYLE_WEEKDAY);
    case COLUMN_TO:
      return aus_plan_edition_dup_day (self->edition, entry->end, AUS_DATE_STYLE_WEEKDAY);
    case COLUMN_WAITS:
      return g_strdup (entry->waits_for);
    case COLUMN_STATE:
      return g_strdup (entry->state);
    case COLUMN_STEP:
    case N_COLUMNS:
    default:
      return g_strdup (entry->name);
    }
}

static void
add_entry (AusPlanTable       *self,
           const AusPlanEntry *entry)
{
  Row *row = add_row (self, ROW_ENTRY);
  int n_lines = 1;

  row->entry = entry;
  for (guint i = 0; i < N_COLUMNS; i++)
    {
      g_autofree char *text = dup_cell (self, entry, i);

      set_cell (self, row, i, AUS_STYLE_BODY, SIZE, text);
    }
  for (guint i = 0; i < N_COLUMNS; i++)
    if (row->cells[i] != NULL)
      n_lines = MAX (n_lines, pango_layout_get_line_count (row->cells[i]));
  row->item.height = n_lines * LEADING + 2 * self->pad;

  if (*entry->note != '\0')
    {
      double below = self->pad + LEADING * pango_layout_get_line_count (row->cells[COLUMN_STEP]);

      row->note = aus_type_set_sized (self->context, AUS_STYLE_CAPTION, SMALL_SIZE, entry->note,
                                      self->widths[COLUMN_STEP]);
      below += SMALL_LEADING * pango_layout_get_line_count (row->note) + self->pad;
      row->item.height = MAX (row->item.height, below);
    }
}

static void
add_entries (AusPlanTable *self)
{
  g_autofree char *no_day = aus_plan_edition_dup_word (self->edition, "no_day");
  g_autofree char *group = NULL;

  for (guint i = 0; i < self->edition->entries->len; i++)
    {
      const AusPlanEntry *entry = g_ptr_array_index (self->edition->entries, i);
      char *month = aus_date_is_set (entry->start)
                      ? aus_plan_edition_dup_day (self->edition, entry->start,
                                                  AUS_DATE_STYLE_MONTH_YEAR)
                      : g_strdup (no_day);

      if (group == NULL || !g_str_equal (group, month))
        {
          Row *row = add_line (self, ROW_GROUP, AUS_STYLE_HEADING, SIZE, month);

          row->item.before = GROUP_BEFORE;
          row->item.keep_next = TRUE;
        }
      g_free (group);
      group = month;
      add_entry (self, entry);
    }
}

/* All of them, then party by party */
static void
add_sums (AusPlanTable *self)
{
  GString *text = g_string_new (NULL);
  g_autofree char *sums = NULL;
  guint done, total;
  Row *row;

  for (int owner = -1; owner <= AUS_PARTY_SUCCESSOR; owner++)
    {
      g_autofree char *words = NULL;

      aus_plan_edition_count (self->edition, owner, &done, &total);
      if (total == 0)
        continue;
      words = aus_plan_words_dup_done (self->edition->words, done, total);
      if (owner >= 0)
        g_string_append_printf (text, "%s%s: ", text->len > 0 ? "   ·   " : "",
                                self->edition->parties[owner]);
      g_string_append (text, words);
    }
  sums = g_string_free (text, FALSE);
  if (*sums == '\0')
    sums = (g_free (sums), aus_plan_edition_dup_word (self->edition, "no_steps"));

  ((Row *) g_ptr_array_index (self->rows, self->rows->len - 1))->item.keep_next = TRUE;
  row = add_line (self, ROW_SUM, AUS_STYLE_HEADING, SIZE, sums);
  if (*self->edition->footnote != '\0')
    {
      row->item.keep_next = TRUE;
      add_line (self, ROW_NOTE, AUS_STYLE_CAPTION, SMALL_SIZE, self->edition->footnote);
    }
}

/* --- drawing ---------------------------------------------------------------------------------- */

static void
draw_entry_marks (AusPlanTable *self,
                  const Row    *row,
                  double        y,
                  cairo_t      *cr)
{
  AusPlanSymbol symbols[AUS_PLAN_N_SYMBOLS];
  double middle = y + self->pad + LEADING / 2;

  aus_plan_draw_point (cr, row->entry->owner, AUS_PLAN_LOOK_OPEN, FALSE,
                       &(AusPlanBox){ self->x[COLUMN_WHO], middle - 4.2, 8.4, 8.4 });
  if (aus_plan_symbols_of (row->entry, symbols) > 0)
    aus_plan_draw_symbol (cr, symbols[0], self->x[COLUMN_STATE], middle - 4.2, 8.4);
}

static void
draw_cells (AusPlanTable *self,
            const Row    *row,
            double        y,
            cairo_t      *cr)
{
  gboolean small = row->kind == ROW_HEAD || row->kind == ROW_NOTE;
  double size = small ? SMALL_SIZE : SIZE;
  double leading = small ? SMALL_LEADING : LEADING;
  double baseline = y + self->pad + leading / 2 + size * BASELINE;
  const char *tag = row->kind == ROW_HEAD ? "TH" : "TD";

  for (guint i = 0; i < N_COLUMNS; i++)
    {
      if (row->cells[i] == NULL)
        continue;
      cairo_tag_begin (cr, tag, NULL);
      aus_ink_set (cr, small ? AUS_INK_DIM : AUS_INK_TEXT);
      if (row->kind == ROW_ENTRY)
        aus_plan_set_ink (cr, row->entry);
      aus_ink_draw_lines (cr, row->cells[i], self->x[i] + get_indent (row, i), baseline, leading);
      if (i == COLUMN_STEP && row->note != NULL)
        {
          int n_lines = pango_layout_get_line_count (row->cells[i]);

          aus_ink_set (cr, AUS_INK_DIM);
          aus_ink_draw_lines (cr, row->note, self->x[i],
                              y + self->pad + n_lines * LEADING + SMALL_LEADING / 2
                                + SMALL_SIZE * BASELINE,
                              SMALL_LEADING);
        }
      cairo_tag_end (cr, tag);
    }
}

static void
strike_name (AusPlanTable *self,
             const Row    *row,
             double        y,
             cairo_t      *cr)
{
  PangoLayout *name = row->cells[COLUMN_STEP];

  if (row->entry->look != AUS_PLAN_LOOK_DROPPED || name == NULL)
    return;

  aus_ink_set (cr, AUS_INK_DIM);
  for (int i = 0; i < pango_layout_get_line_count (name); i++)
    {
      PangoRectangle logical;

      pango_layout_line_get_extents (pango_layout_get_line_readonly (name, i), NULL, &logical);
      cairo_rectangle (cr, self->x[COLUMN_STEP], y + self->pad + (i + 0.5) * LEADING - 0.3,
                       pango_units_to_double (logical.width), 0.6);
    }
  cairo_fill (cr);
}

static void
draw_row (AusPlanTable *self,
          const Row    *row,
          double        y,
          cairo_t      *cr)
{
  double width = self->right - self->left;

  cairo_tag_begin (cr, "TR", NULL);
  draw_cells (self, row, y, cr);
  cairo_tag_end (cr, "TR");

  switch (row->kind)
    {
    case ROW_ENTRY:
      draw_entry_marks (self, row, y, cr);
      strike_name (self, row, y, cr);
      aus_ink_draw_rule (cr, self->left, y + row->item.height, width, FALSE);
      break;
    case ROW_SUM:
      aus_ink_draw_rule (cr, self->left, y, width, TRUE);
      break;
    case ROW_GROUP:
      aus_ink_draw_rule (cr, self->left, y + row->item.height, width, FALSE);
      break;
    case ROW_NOTE:
      break;
    case ROW_HEAD:
    default:
      aus_ink_draw_rule (cr, self->left, y + row->item.height, width, TRUE);
      break;
    }
}

static void
aus_plan_table_draw (AusPages *pages,
                     guint     n,
                     cairo_t  *cr)
{
  AusPlanTable *self = AUS_PLAN_TABLE (pages);

  aus_plan_draw_head (cr, self->edition, self->context, self->left, self->right, TOP);
  cairo_tag_begin (cr, "Table", NULL);
  for (guint i = 0; i < self->placed->len; i++)
    {
      const AusPlaced *placed = &g_array_index (self->placed, AusPlaced, i);

      if (placed->page == n)
        draw_row (self, g_ptr_array_index (self->rows, placed->item), placed->y, cr);
    }
  cairo_tag_end (cr, "Table");
  aus_plan_draw_foot (cr, pages, self->edition, self->context, n, NULL, self->left,
                      self->right, self->height - FOOT);
}

static char *
aus_plan_table_dup_text (AusPages *pages,
                         guint     n)
{
  AusPlanTable *self = AUS_PLAN_TABLE (pages);
  GString *text = g_string_new (NULL);

  g_string_append_printf (text, "%s\n%s\n%s\n", self->edition->title, self->edition->as_of,
                          self->edition->summary);
  for (guint i = 0; i < self->placed->len; i++)
    {
      const AusPlaced *placed = &g_array_index (self->placed, AusPlaced, i);
      const Row *row = g_ptr_array_index (self->rows, placed->item);

      if (placed->page != n)
        continue;
      for (guint c = 0; c < N_COLUMNS; c++)
        if (row->cells[c] != NULL)
          g_string_append_printf (text, "%s%s", c > 0 ? "\t" : "",
                                  pango_layout_get_text (row->cells[c]));
      if (row->note != NULL)
        g_string_append_printf (text, "\t%s", pango_layout_get_text (row->note));
      g_string_append_c (text, '\n');
    }

  return g_string_free (text, FALSE);
}

static void
aus_plan_table_class_init (AusPlanTableClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = aus_plan_table_finalize;
  AUS_PAGES_CLASS (klass)->draw = aus_plan_table_draw;
  AUS_PAGES_CLASS (klass)->dup_text = aus_plan_table_dup_text;
}

static void
aus_plan_table_init (AusPlanTable *self)
{
  self->rows = g_ptr_array_new_with_free_func (row_free);
}

/* --- layout ----------------------------------------------------------------------------------- */

/* What a column needs at most, heads included; not more than @most */
static double
measure_column (AusPlanTable *self,
                Column        column,
                double        most)
{
  double width = 0;

  for (guint i = 0; i < self->edition->entries->len; i++)
    {
      const AusPlanEntry *entry = g_ptr_array_index (self->edition->entries, i);
      Row row = { ROW_ENTRY, entry, { NULL }, NULL, { 0, 0, FALSE, 0 } };
      g_autofree char *text = dup_cell (self, entry, column);
      g_autoptr (PangoLayout) layout = aus_type_set_sized (self->context, AUS_STYLE_BODY, SIZE,
                                                           text, 0);

      width = MAX (width, aus_type_get_width (layout) + get_indent (&row, column) + 1);
    }

  return CLAMP (width, AUS_MM (14), most);
}

/* Names share what is left. */
static void
set_columns (AusPlanTable *self)
{
  double x = self->left;
  double rest = self->right - self->left - (N_COLUMNS - 1) * GAP;

  self->widths[COLUMN_WHO] = measure_column (self, COLUMN_WHO, AUS_MM (30));
  self->widths[COLUMN_FROM] = measure_column (self, COLUMN_FROM, AUS_MM (24));
  self->widths[COLUMN_TO] = measure_column (self, COLUMN_TO, AUS_MM (24));
  self->widths[COLUMN_STATE] = measure_column (self, COLUMN_STATE, AUS_MM (31));
  for (guint i = 0; i < N_COLUMNS; i++)
    rest -= self->widths[i];
  self->widths[COLUMN_STEP] = rest * 0.6;
  self->widths[COLUMN_WAITS] = rest - self->widths[COLUMN_STEP];

  for (guint i = 0; i < N_COLUMNS; i++)
    {
      self->x[i] = x;
      x += self->widths[i] + GAP;
    }
}

static void
place_rows (AusPlanTable *self)
{
  g_autofree AusFlowItem *items = g_new (AusFlowItem, self->rows->len);
  double top = TOP + AUS_PLAN_HEAD_HEIGHT;

  for (guint i = 0; i < self->rows->len; i++)
    items[i] = ((Row *) g_ptr_array_index (self->rows, i))->item;
  self->placed = aus_paginate (items, self->rows->len, top, top,
                               self->height - FOOT - AUS_MM (6));
}

static guint
lay_out (AusPlanTable *self,
         double        pad)
{
  self->pad = pad;
  g_ptr_array_set_size (self->rows, 0);
  g_clear_pointer (&self->placed, g_array_unref);
  add_head (self);
  add_entries (self);
  add_sums (self);
  place_rows (self);

  return g_array_index (self->placed, AusPlaced, self->placed->len - 1).page + 1;
}

AusPages *
aus_plan_table_new (AusPlanEdition *edition,
                    double          width,
                    double          height)
{
  AusPlanTable *self;
  guint n_pages = 0;

  g_return_val_if_fail (edition != NULL, NULL);
  g_return_val_if_fail (width > 0 && height > 0, NULL);

  self = g_object_new (AUS_TYPE_PLAN_TABLE, NULL);
  self->edition = edition;
  self->context = aus_type_new_context (edition->tag, edition->font);
  self->left = MARGIN;
  self->right = width - MARGIN;
  self->height = height;
  set_columns (self);
  for (guint i = 0; i < G_N_ELEMENTS (pads) && n_pages != 1; i++)
    n_pages = lay_out (self, pads[i]);
  if (n_pages > 1)
    n_pages = lay_out (self, pads[0]);
  aus_pages_set_size (AUS_PAGES (self), n_pages, width, height);
  aus_pages_set_about (AUS_PAGES (self), edition->title, edition->author, edition->tag);

  return AUS_PAGES (self);
}
