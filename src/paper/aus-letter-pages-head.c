/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Letterhead, address field, information block, fold marks */

#include "config.h"

#include <math.h>

#include "aus-letter-pages-private.h"
#include "aus-link.h"

#define MARK_LEFT 4.0
#define MARK_LENGTH 4.0
#define PUNCH_LENGTH 6.0
#define INFO_GAP 9.0

/* Contact lines: the highest place, and how far above the information block, in millimetres */
#define CONTACT_TOP 6.0
#define CONTACT_GAP 1.5

/* Sizes of the address in the window, and of the line above it */
#define ADDRESS_MAX 10.0
#define ADDRESS_MIN 8.0
#define ADDRESS_LEADING 1.2
#define RETURN_MAX 7.0
#define RETURN_MIN 5.5

static double
get_baseline (AusStyle style)
{
  return aus_type_get_baseline (style, aus_type_get_leading (style));
}

static void
draw_letterhead (AusLetterPages *self,
                 cairo_t        *cr)
{
  AusDocument *document = self->document;
  double x = AUS_MM (self->format->head.x);
  double y = AUS_MM (self->format->head.y);
  double right = x + AUS_MM (self->format->head.width);
  double bottom = AUS_MM (self->format->info.y - CONTACT_GAP);
  guint n = MAX (document->contact->len, 1);
  double leading = MIN (aus_type_get_leading (AUS_STYLE_CAPTION),
                        (bottom - AUS_MM (CONTACT_TOP)) / n);

  cairo_tag_begin (cr, "P", NULL);
  aus_ink_draw_line (cr, self->context, AUS_STYLE_NAME, document->sender, x, y, 0);
  cairo_tag_end (cr, "P");
  cairo_tag_begin (cr, "P", NULL);
  aus_ink_draw_line (cr, self->context, AUS_STYLE_TAGLINE, document->tagline, x,
                     y + aus_type_get_leading (AUS_STYLE_NAME) + 1, 0);
  cairo_tag_end (cr, "P");

  /* The first contact line stands on the name's baseline, if the last one then stays clear of the
   * information block. */
  y += get_baseline (AUS_STYLE_NAME) - get_baseline (AUS_STYLE_CAPTION);
  y = MIN (y, bottom - n * leading);
  for (guint i = 0; i < document->contact->len; i++)
    {
      const char *line = g_ptr_array_index (document->contact, i);
      g_autofree char *link = aus_link_dup_attributes (line);

      cairo_tag_begin (cr, "P", NULL);
      if (link != NULL)
        cairo_tag_begin (cr, CAIRO_TAG_LINK, link);
      aus_ink_draw_line (cr, self->context, AUS_STYLE_CAPTION, line, right, y + i * leading, 1);
      if (link != NULL)
        cairo_tag_end (cr, CAIRO_TAG_LINK);
      cairo_tag_end (cr, "P");
    }
}

/* The recipient’s lines in the largest size in which they fit the window; what is too wide even in
 * the smallest is broken. */
static PangoLayout *
set_address (AusLetterPages *self,
             double         *size)
{
  guint n = self->document->recipient->len;
  double height = AUS_MM (self->format->address.height);
  g_autoptr (GString) lines = g_string_new (NULL);
  PangoLayout *layout = NULL;

  for (guint i = 0; i < n; i++)
    g_string_append_printf (lines, "%s%s", i > 0 ? "\n" : "",
                            (const char *) g_ptr_array_index (self->document->recipient, i));

  for (*size = ADDRESS_MAX; *size >= ADDRESS_MIN; *size -= 0.25)
    {
      int n_lines;

      g_clear_object (&layout);
      layout = aus_type_set_sized (self->context, AUS_STYLE_BODY, *size, lines->str,
                                   AUS_MM (self->format->address.width));
      n_lines = pango_layout_get_line_count (layout);
      if (n_lines <= (int) MAX (n, 1) && n_lines * *size * ADDRESS_LEADING <= height)
        return layout;
    }

  *size = ADDRESS_MIN;
  return layout;
}

/* Above the address, within its width, underlined */
static void
draw_return_line (AusLetterPages *self,
                  cairo_t        *cr)
{
  const char *text = self->document->return_line;
  double x = AUS_MM (self->format->address.x);
  double y = AUS_MM (self->format->return_y);
  g_autoptr (PangoLayout) layout = NULL;

  if (self->format->return_y <= 0 || *text == '\0')
    return;

  for (double size = RETURN_MAX; size >= RETURN_MIN; size -= 0.25)
    {
      g_clear_object (&layout);
      layout = aus_type_set_sized (self->context, AUS_STYLE_RETURN, size, text, 0);
      if (aus_type_get_width (layout) <= AUS_MM (self->format->address.width))
        break;
    }

  cairo_tag_begin (cr, "P", NULL);
  aus_ink_set (cr, aus_type_get_ink (AUS_STYLE_RETURN));
  cairo_move_to (cr, x, y);
  aus_ink_show_line (cr, pango_layout_get_line_readonly (layout, 0));
  cairo_tag_end (cr, "P");
  aus_ink_draw_rule (cr, x, y + 2.2, aus_type_get_width (layout), FALSE);
}

static void
draw_address (AusLetterPages *self,
              cairo_t        *cr)
{
  double size;
  g_autoptr (PangoLayout) layout = set_address (self, &size);
  int n_lines = pango_layout_get_line_count (layout);
  /* One line more than the window is high for goes in a little closer. */
  double leading = MIN (size * ADDRESS_LEADING, AUS_MM (self->format->address.height) / n_lines);
  double room = AUS_MM (self->format->address.height) - n_lines * leading;
  double lead = self->format->address_centred ? room / 2
                                              : MIN (room, AUS_MM (self->format->address_lead));
  double baseline = AUS_MM (self->format->address.y) + lead + leading / 2 + size * 0.35;

  aus_ink_set (cr, AUS_INK_TEXT);
  for (int i = 0; i < n_lines; i++)
    {
      cairo_tag_begin (cr, "P", NULL);
      cairo_move_to (cr, AUS_MM (self->format->address.x), baseline + i * leading);
      aus_ink_show_line (cr, pango_layout_get_line_readonly (layout, i));
      cairo_tag_end (cr, "P");
    }
}

/* Wraps between @x and @right. Returns its height. */
static double
draw_info_value (AusLetterPages *self,
                 const char     *value,
                 double          x,
                 double          right,
                 double          y,
                 gboolean        align_right,
                 cairo_t        *cr)
{
  g_autoptr (PangoLayout) layout = aus_type_set (self->context, AUS_STYLE_BODY, value, NULL,
                                                 MAX (right - x, 60));
  double leading = aus_type_get_leading (AUS_STYLE_BODY);
  AusPart part = { layout, AUS_STYLE_BODY, 0, pango_layout_get_line_count (layout), 0, 0,
                   align_right, leading };

  aus_ink_draw_part (cr, &part, align_right ? right : x, y);

  return leading * part.n_lines;
}

/* Labels in one column, values in the next; rows without any label stand at the right margin. */
static void
draw_info (AusLetterPages *self,
           cairo_t        *cr)
{
  const AusBox *box = &self->format->info;
  double x = AUS_MM (box->x);
  double right = x + AUS_MM (box->width);
  double y = AUS_MM (box->y);
  double column = 0;

  for (guint i = 0; i < self->document->info->len; i++)
    {
      AusInfoRow *row = g_ptr_array_index (self->document->info, i);
      g_autoptr (PangoLayout) layout = aus_type_set (self->context, AUS_STYLE_CAPTION, row->label,
                                                     NULL, 0);

      column = MAX (column, ceil (aus_type_get_width (layout)));
    }

  for (guint i = 0; i < self->document->info->len; i++)
    {
      AusInfoRow *row = g_ptr_array_index (self->document->info, i);
      double drop = get_baseline (AUS_STYLE_BODY) - get_baseline (AUS_STYLE_CAPTION);

      cairo_tag_begin (cr, "P", NULL);
      if (column > 0)
        {
          /* The blank parts the two for a screen reader. */
          g_autofree char *label = g_strconcat (row->label, " ", NULL);

          aus_ink_draw_line (cr, self->context, AUS_STYLE_CAPTION, label, x, y + drop, 0);
        }
      y += draw_info_value (self, row->value, column > 0 ? x + column + INFO_GAP : x, right, y,
                            column == 0, cr);
      cairo_tag_end (cr, "P");
    }
}

static void
draw_marks (AusLetterPages *self,
            cairo_t        *cr)
{
  for (guint i = 0; i < G_N_ELEMENTS (self->format->folds) && self->format->folds[i] > 0; i++)
    aus_ink_draw_rule (cr, AUS_MM (MARK_LEFT), AUS_MM (self->format->folds[i]),
                       AUS_MM (MARK_LENGTH), FALSE);
  if (self->format->punch > 0)
    aus_ink_draw_rule (cr, AUS_MM (MARK_LEFT), AUS_MM (self->format->punch), AUS_MM (PUNCH_LENGTH),
                       FALSE);
}

void
aus_letter_pages_draw_head (AusLetterPages *self,
                            cairo_t        *cr)
{
  draw_letterhead (self, cr);
  draw_return_line (self, cr);
  draw_address (self, cr);
  draw_info (self, cr);
  draw_marks (self, cr);
}
