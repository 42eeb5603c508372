/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-pages.h"

typedef struct
{
  char *title;
  char *author;
  char *language;
  guint n_pages;
  double width;
  double height;
} AusPagesPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (AusPages, aus_pages, G_TYPE_OBJECT)

static AusPagesPrivate *
get_private (AusPages *self)
{
  return aus_pages_get_instance_private (self);
}

static void
aus_pages_finalize (GObject *object)
{
  AusPagesPrivate *priv = get_private (AUS_PAGES (object));

  g_free (priv->title);
  g_free (priv->author);
  g_free (priv->language);

  G_OBJECT_CLASS (aus_pages_parent_class)->finalize (object);
}

static void
aus_pages_class_init (AusPagesClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = aus_pages_finalize;
}

static void
aus_pages_init (AusPages *self)
{
  get_private (self)->n_pages = 1;
}

guint
aus_pages_get_n_pages (AusPages *self)
{
  g_return_val_if_fail (AUS_IS_PAGES (self), 1);

  return get_private (self)->n_pages;
}

void
aus_pages_get_size (AusPages *self,
                    double   *width,
                    double   *height)
{
  g_return_if_fail (AUS_IS_PAGES (self));

  *width = get_private (self)->width;
  *height = get_private (self)->height;
}

const char *
aus_pages_get_title (AusPages *self)
{
  g_return_val_if_fail (AUS_IS_PAGES (self), NULL);

  return get_private (self)->title;
}

const char *
aus_pages_get_author (AusPages *self)
{
  g_return_val_if_fail (AUS_IS_PAGES (self), NULL);

  return get_private (self)->author;
}

const char *
aus_pages_get_language (AusPages *self)
{
  g_return_val_if_fail (AUS_IS_PAGES (self), NULL);

  return get_private (self)->language;
}

void
aus_pages_draw (AusPages *self,
                guint     n,
                cairo_t  *cr)
{
  g_return_if_fail (AUS_IS_PAGES (self));
  g_return_if_fail (n < get_private (self)->n_pages);

  cairo_save (cr);
  AUS_PAGES_GET_CLASS (self)->draw (self, n, cr);
  cairo_restore (cr);
}

char *
aus_pages_dup_text (AusPages *self,
                    guint     n)
{
  g_return_val_if_fail (AUS_IS_PAGES (self), NULL);
  g_return_val_if_fail (n < get_private (self)->n_pages, NULL);

  return AUS_PAGES_GET_CLASS (self)->dup_text (self, n);
}

char *
aus_pages_dup_whole_text (AusPages *self)
{
  GString *text = g_string_new (NULL);

  g_return_val_if_fail (AUS_IS_PAGES (self), NULL);

  for (guint n = 0; n < aus_pages_get_n_pages (self); n++)
    {
      g_autofree char *page = aus_pages_dup_text (self, n);

      g_string_append_printf (text, "%s%s", n > 0 ? "\n\n" : "", page);
    }

  return g_string_free (text, FALSE);
}

static void
free_heading (AusPagesHeading *heading)
{
  g_free (heading->title);
  g_free (heading);
}

GPtrArray *
aus_pages_list_headings (AusPages *self)
{
  g_return_val_if_fail (AUS_IS_PAGES (self), NULL);

  if (AUS_PAGES_GET_CLASS (self)->list_headings == NULL)
    return g_ptr_array_new_with_free_func ((GDestroyNotify) free_heading);

  return AUS_PAGES_GET_CLASS (self)->list_headings (self);
}

void
aus_pages_add_heading (GPtrArray  *headings,
                       const char *title,
                       guint       page,
                       double      x,
                       double      y)
{
  AusPagesHeading *heading = g_new0 (AusPagesHeading, 1);

  heading->title = g_strdup (title);
  heading->page = page;
  heading->x = x;
  heading->y = y;
  g_ptr_array_set_free_func (headings, (GDestroyNotify) free_heading);
  g_ptr_array_add (headings, heading);
}

void
aus_pages_set_size (AusPages *self,
                    guint     n_pages,
                    double    width,
                    double    height)
{
  AusPagesPrivate *priv = get_private (self);

  priv->n_pages = MAX (n_pages, 1);
  priv->width = width;
  priv->height = height;
}

void
aus_pages_set_about (AusPages   *self,
                     const char *title,
                     const char *author,
                     const char *language)
{
  AusPagesPrivate *priv = get_private (self);

  g_return_if_fail (priv->title == NULL);

  priv->title = g_strdup (title);
  priv->author = g_strdup (author);
  priv->language = g_strdup (language);
}

char *
aus_pages_dup_label (AusPages   *self,
                     const char *pattern,
                     guint       n)
{
  g_autofree char *page = g_strdup_printf ("%u", n + 1);
  g_autofree char *pages = g_strdup_printf ("%u", get_private (self)->n_pages);
  GString *label = g_string_new (pattern);

  g_string_replace (label, "{n}", page, 0);
  g_string_replace (label, "{m}", pages, 0);

  return g_string_free (label, FALSE);
}
