/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "core/client/aus-client.h"
#include "core/text/aus-text-value.h"

G_BEGIN_DECLS

/* What a concession to a plea would be about */
typedef enum
{
  AUS_PLEA_GIVES_NOTHING,
  AUS_PLEA_GIVES_DAYS,
  AUS_PLEA_GIVES_MONEY,
} AusPleaGives;

/* How an answer reaches the client */
typedef enum
{
  AUS_PLEA_SAY,
  AUS_PLEA_WRITE,
} AusPleaVoice;

/* What a law says of a plea: orientation, not legal advice. For the user. */
typedef struct
{
  guint laws;        /* bits by AusLaw */
  guint contracts;   /* bits by AusContractKind */
  char *text;
  char *source;
  gboolean verified; /* somebody has read the source */
} AusPleaNote;

/**
 * AusPlea:
 *
 * A push-back card: something clients say to make somebody stay, and what can be answered. title,
 * hear and mind are for the user, so they are read from the file in the language of the interface;
 * the answers are for the client, and are read from that in the client's. Both files have the same
 * cards.
 */
typedef struct
{
  char *id;             /* "more-money" */
  char *title;
  char *hear;           /* how it sounds */
  char *mind;           /* what is behind it, and what helps */
  AusPleaGives gives;
  GPtrArray *answers[2]; /* by AusPleaVoice; private */
  GPtrArray *notes;      /* of AusPleaNote */
} AusPlea;

/* The cards in @folder/pleas.LANGUAGE.json, in the order of the window. (element-type AusPlea),
 * transfer full; NULL with AUS_ERROR_INVALID naming the place, or what reading says. */
GPtrArray         *aus_pleas_load      (const char         *folder,
                                        AusLanguage         language,
                                        GError            **error) G_GNUC_WARN_UNUSED_RESULT;

/* Transfer none; NULL when there is none of that id */
const AusPlea     *aus_pleas_find      (GPtrArray          *pleas,
                                        const char         *id);

/* What to say or to write to @client: the answer for the branch of the talk, the contract and the
 * form of address, filled with @context (aus_letter_context_new(), in the language of the file), so
 * that nothing private can be in it. Caller frees. */
char              *aus_plea_dup_answer (const AusPlea      *self,
                                        AusPleaVoice        voice,
                                        AusClient          *client,
                                        const AusTextValue *context) G_GNUC_WARN_UNUSED_RESULT;

/* What the law of @client says of it; NULL when nothing is known. Transfer none. */
const AusPleaNote *aus_plea_find_note  (const AusPlea      *self,
                                        AusClient          *client);

void               aus_plea_free       (AusPlea            *self);

G_END_DECLS
