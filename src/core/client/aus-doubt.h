/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/base/aus-entity-list.h"
#include "core/client/aus-types.h"

G_BEGIN_DECLS

/**
 * AusDoubt:
 *
 * What the user feels and fears about being without the client. Private, whole.
 */
#define AUS_TYPE_DOUBT (aus_doubt_get_type ())
G_DECLARE_FINAL_TYPE (AusDoubt, aus_doubt, AUS, DOUBT, AusEntity)

struct _AusDoubt
{
  AusEntity parent_instance;

  char *gut;                /* gut feeling */
  AusDate gut_on;           /* day it was written down */
  char *impact_work;        /* without the client: for work and creativity */
  char *impact_business;    /* the same for the business */
};

AusDoubt *aus_doubt_new (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
