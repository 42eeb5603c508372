/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-promise.h"

G_DEFINE_FINAL_TYPE (AusPromise, aus_promise, AUS_TYPE_ENTITY)

static const AusField fields[] = {
  AUS_STRING (AusPromise, id),
  AUS_STRING (AusPromise, what),
  AUS_ENUM (AusPromise, by, aus_party_get_type, AUS_PARTY_ME),
  AUS_DATE (AusPromise, until),
  AUS_DATE (AusPromise, done_on),
  AUS_STRING (AusPromise, step),
};

static void
aus_promise_class_init (AusPromiseClass *klass)
{
  aus_entity_class_install_fields (AUS_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
aus_promise_init (AusPromise *self)
{
}

AusPromise *
aus_promise_new (void)
{
  return AUS_PROMISE (aus_entity_new (AUS_TYPE_PROMISE));
}
