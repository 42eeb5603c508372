/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Where a letter's parts stand: in every format, read back from the PDF as ink; and the rules by
 * which its text is parted. */

#include "config.h"

#include <math.h>
#include <string.h>

#include "paper/aus-letter-pages.h"
#include "paper/aus-pdf.h"
#include "read-pdf.h"

#define DPI 200.0
#define MM (DPI / 25.4)
#define POINT (25.4 / 72)

/* The numbers of the standards, written down a second time. In millimetres. */
typedef struct
{
  const char *name;
  AusPaperFormat format;
  double width, height;
  double address_x, address_y, address_h; /* recipient's lines */
  double lead;                            /* above the first of six; -1: centred */
  double return_y, return_h;              /* zone of the return line; 0: none */
  double info_x, info_y;                  /* -1: at the right margin */
  double first_y;
  double left, right, bottom;
  double folds[2], punch;
} Geometry;

static const Geometry geometries[] = {
  { "din5008a", AUS_PAPER_FORMAT_DIN5008A, 210, 297, 25, 44.7, 27.3, 1.5, 27, 17.7, 125, 32, 80.46,
    25, 20, 20, { 87, 192 }, 148.5 },
  { "din5008b", AUS_PAPER_FORMAT_DIN5008B, 210, 297, 25, 62.7, 27.3, 1.5, 45, 17.7, 125, 50, 98.46,
    25, 20, 20, { 105, 210 }, 148.5 },
  { "uk", AUS_PAPER_FORMAT_UK, 210, 297, 25.4, 57, 24, 0, 0, 0, -1, 58.2, 87, 25.4, 25.4, 25.4,
    { 99, 198 }, 0 },
  { "us", AUS_PAPER_FORMAT_US, 215.9, 279.4, 25.4, 63.5, 25.4, 0, 0, 0, -1, 64.7, 96, 25.4, 25.4,
    25.4, { 101.6, 190.5 }, 0 },
  { "swiss-left", AUS_PAPER_FORMAT_SWISS_LEFT, 210, 297, 20, 40.5, 40, -1, 35.5, 5, 130, 40.5, 89,
    20, 20, 20, { 105, 210 }, 0 },
  { "swiss-right", AUS_PAPER_FORMAT_SWISS_RIGHT, 210, 297, 112, 50, 40, -1, 45, 5, 25, 50, 98.5, 25,
    20, 20, { 105, 210 }, 0 },
};

typedef struct
{
  double x1, y1, x2, y2;
} Box;

static Pdf *
open_pages (AusPages *pages)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = aus_pdf_new (pages, aus_date_new (2026, 11, 23), &error);
  Pdf *pdf;

  g_assert_no_error (error);
  pdf = poppler_document_new_from_bytes (bytes, NULL, &error);
  g_assert_no_error (error);

  return pdf;
}

static cairo_surface_t *
new_picture (double width,
             double height)
{
  cairo_surface_t *picture = cairo_image_surface_create (CAIRO_FORMAT_RGB24, (int) (width * MM),
                                                         (int) (height * MM));
  cairo_t *cr = cairo_create (picture);

  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  cairo_destroy (cr);

  return picture;
}

static cairo_surface_t *
draw_pdf (Pdf    *pdf,
          int     n,
          double  width,
          double  height)
{
  g_autoptr (PdfPage) page = poppler_document_get_page (pdf, n);
  cairo_surface_t *picture = new_picture (width, height);
  cairo_t *cr = cairo_create (picture);

  cairo_scale (cr, DPI / 72, DPI / 72);
  poppler_page_render (page, cr);
  cairo_destroy (cr);
  cairo_surface_flush (picture);

  return picture;
}

static guint
get_light (cairo_surface_t *picture,
           int              x,
           int              y)
{
  const guint8 *row =
    cairo_image_surface_get_data (picture) + y * cairo_image_surface_get_stride (picture);

  return row[4 * x + 1];
}

/* Where there is ink inside @area; all of it 0 when there is none. In millimetres. */
static Box
find_ink (cairo_surface_t *picture,
          Box              area)
{
  Box box = { 1e6, 1e6, 0, 0 };

  for (int y = (int) (area.y1 * MM); y < (int) (area.y2 * MM); y++)
    for (int x = (int) (area.x1 * MM); x < (int) (area.x2 * MM); x++)
      {
        if (get_light (picture, x, y) > 215)
          continue;
        box.x1 = MIN (box.x1, x / MM);
        box.x2 = MAX (box.x2, (x + 1) / MM);
        box.y1 = MIN (box.y1, y / MM);
        box.y2 = MAX (box.y2, (y + 1) / MM);
      }

  return box.x2 > 0 ? box : (Box){ 0 };
}

static void
add_text (AusDocument  *document,
          AusBlockKind  kind,
          const char   *text)
{
  AusBlock *block = aus_document_add (document, kind);

  g_free (block->runs->text);
  block->runs->text = g_strdup (text);
}

static void
add_cells (AusBlock   *table,
           AusRowKind  kind,
           const char *first,
           const char *second)
{
  GPtrArray *cells = g_ptr_array_new_with_free_func ((GDestroyNotify) aus_runs_free);
  const char *texts[] = { first, second };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      AusRuns *runs = aus_runs_new ();

      g_free (runs->text);
      runs->text = g_strdup (texts[i]);
      g_ptr_array_add (cells, runs);
    }
  aus_block_add_row (table, kind, cells);
}

/* Capitals alone: they stand on the baseline, and what their middle is the line's middle is. */
static AusDocument *
new_document (guint       n_lines,
              guint       n_paragraphs,
              const char *label)
{
  AusDocument *document = aus_document_new ();

  g_free (document->language);
  document->language = g_strdup ("de-DE");
  g_free (document->return_line);
  document->return_line = g_strdup ("HHH HHH");
  for (guint i = 0; i < n_lines; i++)
    g_ptr_array_add (document->recipient, g_strdup ("HHHHHH"));
  aus_document_add_info (document, label, "HHHHHH");
  for (guint i = 0; i < n_paragraphs; i++)
    add_text (document, AUS_BLOCK_PARAGRAPH, "HHHHHH");

  return document;
}

static AusPages *
new_pages (AusDocument    *document,
           AusPaperFormat  format)
{
  return aus_letter_pages_new (document,
                               aus_letter_format_for (format, AUS_LANGUAGE_DE, AUS_LAW_NONE));
}

static void
check_address (const Geometry  *is,
               cairo_surface_t *picture,
               guint            n)
{
  double leading = MIN (12 * POINT, is->address_h / n);
  double room = is->address_h - n * leading;
  double lead = is->lead < 0 ? room / 2 : MIN (room, is->lead > 0 ? is->lead : 1.5);
  Box zone = { is->address_x - 3, is->address_y, is->address_x + 70,
               is->address_y + is->address_h + 0.5 };
  Box all = find_ink (picture, zone);
  Box first = find_ink (picture, (Box){ zone.x1, is->address_y + lead, zone.x2,
                                        is->address_y + lead + leading });

  assert_near (all.x1, is->address_x, 0.5);
  assert_near ((first.y1 + first.y2) / 2, is->address_y + lead + leading / 2, 0.5);
  assert_near ((all.y1 + all.y2) / 2, is->address_y + lead + n * leading / 2, 0.5);
  g_assert_cmpfloat (all.y1, >=, is->address_y);
  g_assert_cmpfloat (all.y2, <=, is->address_y + is->address_h);
}

static void
check_head (const Geometry  *is,
            cairo_surface_t *picture)
{
  double right = is->width - is->right;
  double info_left = is->info_x < 0 ? right - 30 : is->info_x - 3;
  Box info = find_ink (picture, (Box){ info_left, is->info_y, info_left + 33, is->info_y + 5 });
  Box back;

  if (is->info_x < 0)
    assert_near (info.x2, right, 0.5);
  else
    assert_near (info.x1, is->info_x, 0.5);
  assert_near ((info.y1 + info.y2) / 2, is->info_y + 13.5 * POINT / 2, 0.5);

  if (is->return_h <= 0)
    return;
  back = find_ink (picture, (Box){ is->address_x - 3, is->return_y - 3, is->address_x + 60,
                                   is->return_y + is->return_h });
  assert_near (back.x1, is->address_x, 0.5);
  g_assert_cmpfloat (back.y1, >=, is->return_y);
  /* Right above the recipient */
  g_assert_cmpfloat (back.y2, >, is->return_y + is->return_h - 2);
}

static void
check_mark (cairo_surface_t *picture,
            double           y)
{
  Box mark = find_ink (picture, (Box){ 0, y - 3, 15, y + 3 });

  assert_near ((mark.y1 + mark.y2) / 2, y, 0.2);
  assert_near (mark.x1, 4, 0.5);
}

/* With six lines in the address (five in the smaller window of the UK) and with three */
static void
test_geometry (gconstpointer data)
{
  const Geometry *is = data;
  const guint lengths[] = { is->address_h < 25 ? 5 : 6, 3 };

  for (guint i = 0; i < G_N_ELEMENTS (lengths); i++)
    {
      g_autoptr (AusDocument) document = new_document (lengths[i], 1, is->info_x < 0 ? "" : "HH");
      g_autoptr (AusPages) pages = new_pages (document, is->format);
      g_autoptr (Pdf) pdf = open_pages (pages);
      cairo_surface_t *picture = draw_pdf (pdf, 0, is->width, is->height);
      double width, height;
      Box text;

      aus_pages_get_size (pages, &width, &height);
      assert_near (width * POINT, is->width, 0.01);
      assert_near (height * POINT, is->height, 0.01);

      check_address (is, picture, lengths[i]);
      check_head (is, picture);
      text = find_ink (picture, (Box){ is->left - 3, is->first_y - 3, is->width, is->first_y + 8 });
      assert_near (text.x1, is->left, 0.5);
      assert_near ((text.y1 + text.y2) / 2, is->first_y + 13.5 * POINT / 2, 0.5);
      check_mark (picture, is->folds[0]);
      check_mark (picture, is->folds[1]);
      if (is->punch > 0)
        check_mark (picture, is->punch);
      cairo_surface_destroy (picture);
    }
}

/* Long lines reach the right margin and not beyond, long letters the one below. */
static void
test_margins (gconstpointer data)
{
  const Geometry *is = data;
  g_autoptr (AusDocument) document = new_document (3, 0, "");
  g_autoptr (AusPages) pages = NULL;
  g_autoptr (Pdf) pdf = NULL;
  cairo_surface_t *picture;
  AusBlock *table = aus_document_add (document, AUS_BLOCK_TABLE);
  Box text;

  table->right = 2;
  for (int i = 0; i < 120; i++)
    add_cells (table, AUS_ROW_BODY, "HHH", "HHH");
  pages = new_pages (document, is->format);
  pdf = open_pages (pages);
  g_assert_cmpint (poppler_document_get_n_pages (pdf), >=, 3);
  picture = draw_pdf (pdf, 1, is->width, is->height);

  text = find_ink (picture, (Box){ 0, 15, is->width, is->height - is->bottom });
  assert_near (text.x1, is->left, 0.5);
  assert_near (text.x2, is->width - is->right, 0.5);
  g_assert_cmpfloat (text.y2, >, is->height - is->bottom - 7);
  /* Between the text and the foot there is nothing. */
  text = find_ink (picture, (Box){ 0, is->height - is->bottom, is->width,
                                   is->height - is->bottom + 3 });
  g_assert_cmpfloat (text.x2, <=, 0);
  cairo_surface_destroy (picture);
}

static void
test_automatic (void)
{
  const struct
  {
    AusLanguage language;
    AusLaw law;
    AusPaperFormat kind;
  } cases[] = {
    { AUS_LANGUAGE_DE, AUS_LAW_DE, AUS_PAPER_FORMAT_DIN5008B },
    { AUS_LANGUAGE_DE, AUS_LAW_AT, AUS_PAPER_FORMAT_DIN5008B },
    { AUS_LANGUAGE_DE, AUS_LAW_NONE, AUS_PAPER_FORMAT_DIN5008B },
    { AUS_LANGUAGE_DE, AUS_LAW_CH, AUS_PAPER_FORMAT_SWISS_RIGHT },
    { AUS_LANGUAGE_EN, AUS_LAW_CH, AUS_PAPER_FORMAT_SWISS_RIGHT },
    { AUS_LANGUAGE_EN, AUS_LAW_GB, AUS_PAPER_FORMAT_UK },
    { AUS_LANGUAGE_EN, AUS_LAW_DE, AUS_PAPER_FORMAT_UK },
    { AUS_LANGUAGE_EN, AUS_LAW_US, AUS_PAPER_FORMAT_US },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (aus_letter_format_for (AUS_PAPER_FORMAT_AUTOMATIC, cases[i].language,
                                            cases[i].law)->kind, ==, cases[i].kind);
  g_assert_cmpint (aus_letter_format_for (AUS_PAPER_FORMAT_DIN5008A, AUS_LANGUAGE_EN,
                                          AUS_LAW_US)->kind, ==, AUS_PAPER_FORMAT_DIN5008A);
}

/* --- rules ------------------------------------------------------------------------------------ */

/* How many lines of a paragraph, told by their words, a page has */
static guint
count_lines (const char *text,
             const char *word)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  guint n = 0;

  for (guint i = 0; lines[i] != NULL; i++)
    n += strstr (lines[i], word) != NULL;

  return n;
}

/* A paragraph of five lines, each with the word */
static char *
dup_paragraph (const char *word)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < 5; i++)
    g_string_append_printf (text, "%sLine %u of %s", i > 0 ? "\n" : "", i, word);

  return g_string_free (text, FALSE);
}

static AusDocument *
new_long_document (guint n)
{
  AusDocument *document = new_document (3, n, "");
  g_autofree char *before = dup_paragraph ("before");
  g_autofree char *list = dup_paragraph ("announced");
  g_autofree char *after = dup_paragraph ("after");
  AusBlock *table, *parties;

  add_text (document, AUS_BLOCK_PARAGRAPH, before);
  add_text (document, AUS_BLOCK_HEADING, "Heading");
  aus_document_get_last (document)->keep = TRUE;
  add_text (document, AUS_BLOCK_PARAGRAPH, "These follow:");
  add_text (document, AUS_BLOCK_ITEM, list);
  table = aus_document_add (document, AUS_BLOCK_TABLE);
  add_cells (table, AUS_ROW_HEADER, "Headcell", "Amount");
  for (guint i = 0; i < 8; i++)
    add_cells (table, AUS_ROW_BODY, "Upper\nmiddle\nlower", "Cell");
  add_cells (table, AUS_ROW_TOTAL, "Total", "100");
  add_text (document, AUS_BLOCK_PARAGRAPH, after);
  add_text (document, AUS_BLOCK_PARAGRAPH, "Closing");
  aus_document_get_last (document)->keep = TRUE;
  parties = aus_document_add (document, AUS_BLOCK_SIGNATURES);
  add_cells (parties, AUS_ROW_BODY, "Place", "Signed");

  return document;
}

static void
check_paragraph (GPtrArray  *texts,
                 const char *word)
{
  guint total = 0;

  for (guint p = 0; p < texts->len; p++)
    {
      guint n = count_lines (g_ptr_array_index (texts, p), word);

      total += n;
      /* Five lines part as two and three, or not at all. */
      g_assert_true (n == 0 || n == 2 || n == 3 || n == 5);
    }
  g_assert_cmpuint (total, ==, 5);
}

static void
check_page (const char *text,
            guint       n_pages)
{
  guint rows = count_lines (text, "lower");

  if (strstr (text, "Heading") != NULL)
    {
      g_assert_nonnull (strstr (text, "These follow:"));
      g_assert_cmpuint (count_lines (text, "announced"), >=, 2);
    }
  g_assert_cmpuint (count_lines (text, "Upper"), ==, rows);
  g_assert_cmpuint (count_lines (text, "Headcell"), ==, rows > 0 ? 1 : 0);
  if (strstr (text, "Total") != NULL)
    g_assert_cmpuint (rows, >=, 1);
  if (strstr (text, "Signed") != NULL)
    {
      g_assert_nonnull (strstr (text, "Closing"));
      g_assert_cmpuint (count_lines (text, "after"), >=, 2);
    }
}

/* However far down the first page the text begins: every line of it becomes the last once. */
static void
test_rules (void)
{
  for (guint n = 0; n < 60; n++)
    {
      g_autoptr (AusDocument) document = new_long_document (n);
      g_autoptr (AusPages) pages = new_pages (document, AUS_PAPER_FORMAT_DIN5008B);
      g_autoptr (Pdf) pdf = open_pages (pages);
      g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);
      guint n_pages = aus_pages_get_n_pages (pages);

      for (guint p = 0; p < n_pages; p++)
        {
          char *text = pdf_dup_text (pdf, (int) p);
          g_autofree char *label = g_strdup_printf ("%u/%u", p + 1, n_pages);

          g_ptr_array_add (texts, text);
          check_page (text, n_pages);
          g_assert_true ((strstr (text, label) != NULL) == (n_pages > 1));
        }
      check_paragraph (texts, "before");
      check_paragraph (texts, "announced");
      check_paragraph (texts, "after");
    }
}

/* --- one renderer ----------------------------------------------------------------------------- */

/* The share of ink that is not in the same square of 2 mm, of all there is in @a */
static double
compare (cairo_surface_t *a,
         cairo_surface_t *b,
         int              shift)
{
  const int tile = (int) (2 * MM);
  int width = cairo_image_surface_get_width (a) - 20;
  int height = cairo_image_surface_get_height (a);
  double ink = 0, difference = 0;

  for (int top = 0; top + tile < height; top += tile)
    for (int left = 0; left + tile < width; left += tile)
      {
        double in_a = 0, in_b = 0;

        for (int y = top; y < top + tile; y++)
          for (int x = left; x < left + tile; x++)
            {
              in_a += 255 - get_light (a, x, y);
              in_b += 255 - get_light (b, x + shift, y);
            }
        ink += in_a;
        difference += fabs (in_a - in_b);
      }

  g_assert_cmpfloat (ink, >, 0);
  return difference / ink;
}

/* What the window shows and what the PDF shows are the same picture. */
static void
test_preview (gconstpointer data)
{
  const Geometry *is = data;
  g_autoptr (AusDocument) document = new_long_document (12);
  g_autoptr (AusPages) pages = new_pages (document, is->format);
  g_autoptr (Pdf) pdf = open_pages (pages);

  for (guint n = 0; n < aus_pages_get_n_pages (pages); n++)
    {
      cairo_surface_t *preview = new_picture (is->width, is->height);
      cairo_surface_t *printed = draw_pdf (pdf, (int) n, is->width, is->height);
      cairo_t *cr = cairo_create (preview);

      cairo_scale (cr, DPI / 72, DPI / 72);
      aus_pages_draw (pages, n, cr);
      cairo_destroy (cr);
      cairo_surface_flush (preview);
      g_assert_cmpfloat (compare (preview, printed, 0), <, 0.07);
      /* The measure sees half a millimetre. */
      g_assert_cmpfloat (compare (preview, printed, (int) (0.5 * MM)), >, 0.1);
      cairo_surface_destroy (preview);
      cairo_surface_destroy (printed);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (geometries); i++)
    {
      const struct
      {
        const char *name;
        GTestDataFunc test;
      } tests[] = { { "geometry", test_geometry }, { "margins", test_margins },
                    { "preview", test_preview } };

      for (guint t = 0; t < G_N_ELEMENTS (tests); t++)
        {
          g_autofree char *path =
            g_strdup_printf ("/aus/letter-layout/%s/%s", tests[t].name, geometries[i].name);

          g_test_add_data_func (path, &geometries[i], tests[t].test);
        }
    }
  g_test_add_func ("/aus/letter-layout/automatic", test_automatic);
  g_test_add_func ("/aus/letter-layout/rules", test_rules);

  return g_test_run ();
}
