/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-log-entry.h"

G_DEFINE_FINAL_TYPE (AusLogEntry, aus_log_entry, AUS_TYPE_ENTITY)

static const AusField fields[] = {
  AUS_STRING (AusLogEntry, id),
  AUS_DATE (AusLogEntry, date),
  AUS_ENUM (AusLogEntry, kind, aus_log_kind_get_type, AUS_LOG_KIND_NOTE),
  AUS_STRING (AusLogEntry, text),
};

static void
aus_log_entry_class_init (AusLogEntryClass *klass)
{
  aus_entity_class_install_fields (AUS_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
aus_log_entry_init (AusLogEntry *self)
{
}

AusLogEntry *
aus_log_entry_new (void)
{
  return AUS_LOG_ENTRY (aus_entity_new (AUS_TYPE_LOG_ENTRY));
}
