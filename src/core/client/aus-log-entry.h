/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/base/aus-entity-list.h"
#include "core/client/aus-types.h"

G_BEGIN_DECLS

/**
 * AusLogEntry:
 *
 * Something that happened, private.
 */
#define AUS_TYPE_LOG_ENTRY (aus_log_entry_get_type ())
G_DECLARE_FINAL_TYPE (AusLogEntry, aus_log_entry, AUS, LOG_ENTRY, AusEntity)

struct _AusLogEntry
{
  AusEntity parent_instance;

  char *id;
  AusDate date;
  AusLogKind kind;
  char *text;
};

AusLogEntry *aus_log_entry_new (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
