/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-signal.h"

G_DEFINE_FINAL_TYPE (AusSignal, aus_signal, AUS_TYPE_ENTITY)

static const AusField fields[] = {
  AUS_STRING (AusSignal, id),
  AUS_ENUM (AusSignal, kind, aus_signal_kind_get_type, AUS_SIGNAL_KIND_OWN),
  AUS_STRING (AusSignal, title),
  AUS_DATE (AusSignal, date),
  AUS_ENUM (AusSignal, clarity, aus_clarity_get_type, AUS_CLARITY_GREY),
  AUS_STRING (AusSignal, note),
  AUS_STRING (AusSignal, evidence),
};

static void
aus_signal_class_init (AusSignalClass *klass)
{
  aus_entity_class_install_fields (AUS_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
aus_signal_init (AusSignal *self)
{
}

AusSignal *
aus_signal_new (void)
{
  return AUS_SIGNAL (aus_entity_new (AUS_TYPE_SIGNAL));
}
