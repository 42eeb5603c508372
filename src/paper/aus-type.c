/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-type.h"

/* Calm, open sans-serif faces that Debian and its relatives carry, the nicest first */
#define FAMILIES "Cantarell,Noto Sans,Source Sans 3,Open Sans,Liberation Sans,sans-serif"

typedef struct
{
  double size;
  double leading;
  PangoWeight weight;
  AusInk ink;
} Style;

static const Style styles[] = {
  [AUS_STYLE_BODY] = { 10, 13.5, PANGO_WEIGHT_NORMAL, AUS_INK_TEXT },
  [AUS_STYLE_HEADING] = { 10, 13.5, PANGO_WEIGHT_BOLD, AUS_INK_TEXT },
  [AUS_STYLE_SUBJECT] = { 11.5, 15, PANGO_WEIGHT_BOLD, AUS_INK_TEXT },
  [AUS_STYLE_CAPTION] = { 8, 11, PANGO_WEIGHT_NORMAL, AUS_INK_DIM },
  [AUS_STYLE_RETURN] = { 7, 9, PANGO_WEIGHT_NORMAL, AUS_INK_DIM },
  [AUS_STYLE_NAME] = { 15, 18, PANGO_WEIGHT_BOLD, AUS_INK_TEXT },
  [AUS_STYLE_TAGLINE] = { 9, 12, PANGO_WEIGHT_NORMAL, AUS_INK_ACCENT },
};

/* Pango parts families with commas, and none has one in its name. */
static PangoFontDescription *
new_description (const char *font)
{
  PangoFontDescription *description = pango_font_description_new ();
  g_autofree char *name = g_strdelimit (g_strdup (font), ",", ' ');
  g_autofree char *families = *name != '\0' ? g_strconcat (name, ",", FAMILIES, NULL) : NULL;

  pango_font_description_set_family (description, families != NULL ? families : FAMILIES);

  return description;
}

PangoContext *
aus_type_new_context (const char *language,
                      const char *font)
{
  PangoFontDescription *description = new_description (font);
  g_autoptr (PangoFontMap) fonts = pango_cairo_font_map_new ();
  PangoContext *context;
  cairo_font_options_t *options = cairo_font_options_create ();

  pango_cairo_font_map_set_resolution (PANGO_CAIRO_FONT_MAP (fonts), 72);
  context = pango_font_map_create_context (fonts);

  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_antialias (options, CAIRO_ANTIALIAS_GRAY);
  pango_cairo_context_set_font_options (context, options);
  cairo_font_options_destroy (options);
  pango_context_set_font_description (context, description);
  pango_font_description_free (description);

  pango_context_set_round_glyph_positions (context, FALSE);
  pango_context_set_language (context, pango_language_from_string (language));
  pango_context_set_base_dir (context, PANGO_DIRECTION_LTR);

  return context;
}

char *
aus_type_dup_family (const char *font)
{
  PangoContext *context = aus_type_new_context ("en", font);
  PangoFont *found =
    pango_context_load_font (context, pango_context_get_font_description (context));
  PangoFontDescription *description = found != NULL ? pango_font_describe (found) : NULL;
  char *family = g_strdup (description != NULL ? pango_font_description_get_family (description)
                                               : "");

  g_clear_pointer (&description, pango_font_description_free);
  g_clear_object (&found);
  g_object_unref (context);

  return family;
}

double
aus_type_get_leading (AusStyle style)
{
  return styles[style].leading;
}

AusInk
aus_type_get_ink (AusStyle style)
{
  return styles[style].ink;
}

double
aus_type_get_baseline (AusStyle style,
                       double   leading)
{
  /* Cap height and descent of a text face centred in the leading, whatever font was found */
  return leading / 2 + styles[style].size * 0.35;
}

static PangoLayout *
new_layout (PangoContext *context,
            AusStyle      style,
            double        size,
            const char   *text)
{
  PangoLayout *layout = pango_layout_new (context);
  PangoFontDescription *font =
    pango_font_description_copy (pango_context_get_font_description (context));

  pango_font_description_set_absolute_size (font, size * PANGO_SCALE);
  pango_font_description_set_weight (font, styles[style].weight);
  pango_layout_set_font_description (layout, font);
  pango_font_description_free (font);
  pango_layout_set_text (layout, text, -1);

  return layout;
}

static void
set_attributes (PangoLayout  *layout,
                const GArray *bold)
{
  PangoAttrList *attributes = pango_attr_list_new ();

  /* No ligatures, so that text copied from the PDF is what was written; figures of one width. */
  pango_attr_list_insert (attributes,
                          pango_attr_font_features_new ("liga=0, clig=0, dlig=0, tnum=1, lnum=1"));
  for (guint i = 0; bold != NULL && i + 1 < bold->len; i += 2)
    {
      PangoAttribute *weight = pango_attr_weight_new (PANGO_WEIGHT_BOLD);

      weight->start_index = (guint) g_array_index (bold, gsize, i);
      weight->end_index = (guint) g_array_index (bold, gsize, i + 1);
      pango_attr_list_insert (attributes, weight);
    }

  pango_layout_set_attributes (layout, attributes);
  pango_attr_list_unref (attributes);
}

static void
set_width (PangoLayout *layout,
           double       width)
{
  if (width <= 0)
    return;

  pango_layout_set_width (layout, (int) (width * PANGO_SCALE));
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
}

PangoLayout *
aus_type_set (PangoContext *context,
              AusStyle      style,
              const char   *text,
              const GArray *bold,
              double        width)
{
  PangoLayout *layout = new_layout (context, style, styles[style].size, text);

  set_attributes (layout, bold);
  set_width (layout, width);

  return layout;
}

PangoLayout *
aus_type_set_sized (PangoContext *context,
                    AusStyle      style,
                    double        size,
                    const char   *text,
                    double        width)
{
  PangoLayout *layout = new_layout (context, style, size, text);

  set_attributes (layout, NULL);
  set_width (layout, width);

  return layout;
}

double
aus_type_get_width (PangoLayout *layout)
{
  PangoRectangle logical;

  pango_layout_get_extents (layout, NULL, &logical);
  return pango_units_to_double (logical.width);
}
