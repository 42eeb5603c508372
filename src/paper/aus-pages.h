/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <cairo.h>
#include <glib-object.h>

G_BEGIN_DECLS

/**
 * AusPages:
 *
 * A paper on its pages: a letter (AusLetterPages), a plan (aus-plan-paper.h). One object serves
 * preview, print and PDF: whatever the cairo context belongs to, the same lines stand in the same
 * places. Lengths are points. Immutable; used by one thread at a time.
 */
#define AUS_TYPE_PAGES (aus_pages_get_type ())
G_DECLARE_DERIVABLE_TYPE (AusPages, aus_pages, AUS, PAGES, GObject)

/* A heading, and where it stands */
typedef struct
{
  char *title;
  guint page; /* from 0 */
  double x;
  double y;
} AusPagesHeading;

struct _AusPagesClass
{
  GObjectClass parent_class;

  void  (*draw)     (AusPages *self,
                     guint     n,
                     cairo_t  *cr);
  char *(*dup_text) (AusPages *self,
                     guint     n);
  /* NULL for papers without headings */
  GPtrArray *(*list_headings) (AusPages *self);
};

/* At least 1 */
guint       aus_pages_get_n_pages   (AusPages *self);

/* Of every page. A page that is wider than high is meant to be printed across the sheet. */
void        aus_pages_get_size      (AusPages *self,
                                     double   *width,
                                     double   *height);

/* What a reader shows of the paper, and its language as "de" or "en-GB". Transfer none. */
const char *aus_pages_get_title     (AusPages *self);
const char *aus_pages_get_author    (AusPages *self);
const char *aus_pages_get_language  (AusPages *self);

/* Draws page @n (from 0) with its top left corner at the origin, on whatever is there: the caller
 * paints the paper. On a PDF surface the text is tagged as headings, paragraphs, lists and
 * tables. */
void        aus_pages_draw          (AusPages *self,
                                     guint     n,
                                     cairo_t  *cr);

/* The text of page @n, line by line from top to bottom, for screen readers. Caller frees. */
char       *aus_pages_dup_text      (AusPages *self,
                                     guint     n) G_GNUC_WARN_UNUSED_RESULT;

/* The text of all pages, an empty line between them. Caller frees. */
char       *aus_pages_dup_whole_text (AusPages *self) G_GNUC_WARN_UNUSED_RESULT;

/* (element-type AusPagesHeading), in their order. Transfer full. */
GPtrArray  *aus_pages_list_headings (AusPages *self) G_GNUC_WARN_UNUSED_RESULT;

/* For subclasses: adds to such a list */
void        aus_pages_add_heading   (GPtrArray  *headings,
                                     const char *title,
                                     guint       page,
                                     double      x,
                                     double      y);

/* For subclasses, once each, before anybody sees the pages */
void        aus_pages_set_size      (AusPages *self,
                                     guint     n_pages,
                                     double    width,
                                     double    height);
void        aus_pages_set_about     (AusPages   *self,
                                     const char *title,
                                     const char *author,
                                     const char *language);

/* @pattern with {n} and {m} replaced: "Page 1 of 2" for page 0. For subclasses; caller frees. */
char       *aus_pages_dup_label     (AusPages   *self,
                                     const char *pattern,
                                     guint       n) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
