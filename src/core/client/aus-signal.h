/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/base/aus-entity-list.h"
#include "core/client/aus-types.h"

G_BEGIN_DECLS

/**
 * AusSignal:
 *
 * Something that speaks against going on with a client, noted by the user. Private, whole.
 */
#define AUS_TYPE_SIGNAL (aus_signal_get_type ())
G_DECLARE_FINAL_TYPE (AusSignal, aus_signal, AUS, SIGNAL, AusEntity)

struct _AusSignal
{
  AusEntity parent_instance;

  char *id;
  AusSignalKind kind;
  char *title;              /* of AUS_SIGNAL_KIND_OWN; the others have a name */
  AusDate date;
  AusClarity clarity;       /* without meaning for AUS_SIGNAL_KIND_OUTGROWN */
  char *note;               /* what happened */
  char *evidence;           /* what shows it: a text, a link or the name of a file */
};

AusSignal *aus_signal_new (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
