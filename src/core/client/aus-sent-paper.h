/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/base/aus-entity-list.h"
#include "core/client/aus-types.h"

G_BEGIN_DECLS

/**
 * AusSentPaper:
 *
 * A paper as it has left the house: what was sent, when and how, and what came back. The PDF lies
 * in the client's folder of documents and is not touched again.
 */
#define AUS_TYPE_SENT_PAPER (aus_sent_paper_get_type ())
G_DECLARE_FINAL_TYPE (AusSentPaper, aus_sent_paper, AUS, SENT_PAPER, AusEntity)

struct _AusSentPaper
{
  AusEntity parent_instance;

  char *id;
  char *kind;                /* template's name, "agreement" */
  int version;               /* counts the papers of a kind, from 1 */
  AusLanguage language;
  AusDate dated;             /* the day that stands on it */
  AusDate sent;
  AusSendChannel channel;
  char *recipient;           /* who it was given or addressed to */
  char *colleague;           /* id in the network of whom it went to; "" for the client */
  char *file;                /* name of the frozen PDF in the documents folder */
  char *sha256;              /* of that file, 64 hexadecimal digits */
  char *text;                /* what it says, to compare a later version with */
  char *proof;               /* name of the proof of posting or delivery there, "" for none */
  AusDate received;
  AusDate confirmed;
  char *confirmation;        /* name of the countersigned scan there, "" for none */
};

AusSentPaper *aus_sent_paper_new (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
