/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/base/aus-entity-list.h"
#include "core/client/aus-types.h"

G_BEGIN_DECLS

/**
 * AusPromise:
 *
 * Something that was promised in the conversation, by whom and until when.
 */
#define AUS_TYPE_PROMISE (aus_promise_get_type ())
G_DECLARE_FINAL_TYPE (AusPromise, aus_promise, AUS, PROMISE, AusEntity)

struct _AusPromise
{
  AusEntity parent_instance;

  char *id;
  char *what;
  AusParty by;
  AusDate until;
  AusDate done_on;
  char *step;      /* id of the step that stands for it in the plan; "" for none */
};

AusPromise *aus_promise_new (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
