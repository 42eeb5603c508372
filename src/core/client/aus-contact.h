/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/base/aus-entity-list.h"
#include "core/client/aus-types.h"

G_BEGIN_DECLS

/**
 * AusContact:
 *
 * A person at the client.
 */
#define AUS_TYPE_CONTACT (aus_contact_get_type ())
G_DECLARE_FINAL_TYPE (AusContact, aus_contact, AUS, CONTACT, AusEntity)

struct _AusContact
{
  AusEntity parent_instance;

  char *id;
  char *name;
  AusSalutation salutation;
  char *title;              /* academic: "Dr." */
  char *job;
  char *email;
  char *phone;
  gboolean decides;
  gboolean pays;
  gboolean technical;
  gboolean receives_notice; /* a notice to anybody else may not count */
  char *note;               /* private */
};

AusContact *aus_contact_new (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
