/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "core/client/aus-types.h"

G_BEGIN_DECLS

/* How a paper usually travels; each can be printed and mailed all the same */
typedef enum
{
  AUS_PAPER_MEDIUM_LETTER,
  AUS_PAPER_MEDIUM_EMAIL,
} AusPaperMedium;

/* Who signs it by hand */
typedef enum
{
  AUS_PAPER_SIGNATURE_NONE,
  AUS_PAPER_SIGNATURE_SENDER,
  AUS_PAPER_SIGNATURE_BOTH,
} AusPaperSignature;

/**
 * AusPaperKind:
 *
 * A kind of paper that can be made for a client: one of the program's, or a template that the user
 * has added. Immutable.
 */
#define AUS_TYPE_PAPER_KIND (aus_paper_kind_get_type ())
G_DECLARE_FINAL_TYPE (AusPaperKind, aus_paper_kind, AUS, PAPER_KIND, GObject)

struct _AusPaperKind
{
  GObject parent_instance;

  char *id;      /* name of the template: "agreement" */
  char *name;    /* in the language of the interface, like the next; own ones as the user wrote */
  char *purpose; /* one line: what it is for; "" when an own template does not say */
  AusPaperMedium medium;
  AusPaperSignature signature;
  gboolean own;  /* the user's, with none of ours beneath */
};

#define AUS_PAPER_KIND_DEFAULT "agreement"

/* Ours, in the order of use, then the user's: the templates in @folder/de or @folder/en (@language)
 * that name a "kind" in their head, or are too broken to tell. @folder: NULL for none; blocks.
 * A list model of AusPaperKind. Transfer full. */
GListModel   *aus_paper_kinds_new          (const char   *folder,
                                            AusLanguage   language) G_GNUC_WARN_UNUSED_RESULT;

/* Transfer full; NULL when there is none */
AusPaperKind *aus_paper_kinds_find         (GListModel   *kinds,
                                            const char   *id) G_GNUC_WARN_UNUSED_RESULT;

/* What the program calls such a paper, translated; @id for the user's own. Transfer none. */
const char   *aus_paper_kind_get_label     (const char   *id);

/* TRUE for papers about a client that go to a colleague: see core/text/aus-letter-reader.h */
gboolean      aus_paper_kind_is_to_colleague (const char *id);

/* "vereinbarung": what the name of a file with such a paper begins with; @id for the user's own */
const char   *aus_paper_kind_get_file_word (const char   *id,
                                            AusLanguage   language);

G_END_DECLS
