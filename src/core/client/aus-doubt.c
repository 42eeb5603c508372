/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-doubt.h"

G_DEFINE_FINAL_TYPE (AusDoubt, aus_doubt, AUS_TYPE_ENTITY)

static const AusField fields[] = {
  AUS_STRING (AusDoubt, gut),
  AUS_DATE (AusDoubt, gut_on),
  AUS_STRING (AusDoubt, impact_work),
  AUS_STRING (AusDoubt, impact_business),
};

static void
aus_doubt_class_init (AusDoubtClass *klass)
{
  aus_entity_class_install_fields (AUS_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
aus_doubt_init (AusDoubt *self)
{
}

AusDoubt *
aus_doubt_new (void)
{
  return AUS_DOUBT (aus_entity_new (AUS_TYPE_DOUBT));
}
