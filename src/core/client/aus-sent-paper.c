/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-sent-paper.h"

G_DEFINE_FINAL_TYPE (AusSentPaper, aus_sent_paper, AUS_TYPE_ENTITY)

static const AusField fields[] = {
  AUS_STRING (AusSentPaper, id),
  AUS_STRING (AusSentPaper, kind),
  AUS_INT (AusSentPaper, version, 1, 999),
  AUS_ENUM (AusSentPaper, language, aus_language_get_type, AUS_LANGUAGE_EN),
  AUS_DATE (AusSentPaper, dated),
  AUS_DATE (AusSentPaper, sent),
  AUS_ENUM (AusSentPaper, channel, aus_send_channel_get_type, AUS_SEND_CHANNEL_LETTER),
  AUS_STRING (AusSentPaper, recipient),
  AUS_STRING (AusSentPaper, colleague),
  AUS_STRING (AusSentPaper, file),
  AUS_STRING (AusSentPaper, sha256),
  AUS_STRING (AusSentPaper, text),
  AUS_STRING (AusSentPaper, proof),
  AUS_DATE (AusSentPaper, received),
  AUS_DATE (AusSentPaper, confirmed),
  AUS_STRING (AusSentPaper, confirmation),
};

static void
aus_sent_paper_class_init (AusSentPaperClass *klass)
{
  aus_entity_class_install_fields (AUS_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
aus_sent_paper_init (AusSentPaper *self)
{
}

AusSentPaper *
aus_sent_paper_new (void)
{
  return AUS_SENT_PAPER (aus_entity_new (AUS_TYPE_SENT_PAPER));
}
