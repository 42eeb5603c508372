/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/client/aus-client.h"

G_BEGIN_DECLS

/* The gate that a file passes when it is closed: everything that could still be open between the
 * two, each settled or let be with a reason. */

typedef enum
{
  AUS_GATE_GROUP_MONEY,
  AUS_GATE_GROUP_THINGS,
  AUS_GATE_GROUP_PAPERS,
  AUS_GATE_GROUP_PROMISES,
} AusGateGroup;

#define AUS_N_GATE_GROUPS (AUS_GATE_GROUP_PROMISES + 1)

typedef enum
{
  AUS_GATE_STATE_OPEN,
  AUS_GATE_STATE_SETTLED,
  AUS_GATE_STATE_WAIVED,
} AusGateState;

#define AUS_TYPE_GATE_GROUP (aus_gate_group_get_type ())
#define AUS_TYPE_GATE_STATE (aus_gate_state_get_type ())

GType aus_gate_group_get_type (void);
GType aus_gate_state_get_type (void);

/**
 * AusGateItem:
 *
 * One thing that could be open.
 */
typedef struct
{
  AusGateGroup group;
  AusGateState state;
  char        *subject; /* what a waiver names it by: "invoice:ID" */
  char        *extent;  /* how much is open, for a waiver; "" when settled */
  char        *path;    /* the member of the client where it is settled, "invoices[0]"; "" where a
                         * letter settles it */
  char        *title;   /* translated: "Invoice 2026-118" */
  char        *detail;  /* translated: what is open, or how it was settled */
  AusMoney     amount;  /* what is owed either way; not set where it is not about money */
  AusWaiver   *waiver;  /* owned; NULL unless waived, or waived for less than is open now */
} AusGateItem;

/* Everything, in the order of the groups. Pure: nothing is changed. @locale: of dates and amounts.
 * Returns: (element-type AusGateItem) (transfer full) */
GPtrArray   *aus_gate_list       (AusClient    *client,
                                  const char   *locale) G_GNUC_WARN_UNUSED_RESULT;

/* How many of a list have that state; of all groups with a negative @group */
guint        aus_gate_count      (GPtrArray    *items,
                                  int           group,
                                  AusGateState  state);

/* Nothing is open any more */
gboolean     aus_gate_is_clear   (AusClient    *client);

/* The heading of a group, translated, static */
const char  *aus_gate_group_name (AusGateGroup  group);

/* Lets what is open be, as one edit; a waiver of the same thing is written anew. @reason must say
 * something. */
void         aus_gate_waive      (AusClient         *client,
                                  const AusGateItem *item,
                                  const char        *reason,
                                  AusDate            today);

/* Takes that back */
void         aus_gate_unwaive    (AusClient         *client,
                                  const AusGateItem *item);

void         aus_gate_item_free  (AusGateItem  *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AusGateItem, aus_gate_item_free)

G_END_DECLS
