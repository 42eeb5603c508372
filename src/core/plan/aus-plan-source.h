/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/client/aus-client.h"
#include "core/client/aus-network.h"

G_BEGIN_DECLS

/* A step as it follows from one thing, project, person or day of the client's file */
typedef struct
{
  char       *origin;   /* "asset:ID:transfer" */
  char       *name;
  AusLane     lane;
  AusParty    owner;
  AusAnchor   anchor;
  int         offset, length;
  char       *project;  /* id, or "" */
  AusDate     start;    /* an appointment; not set else */
  AusDate     latest;
  char       *gate;     /* origin of what it waits for; NULL for nothing */
  const char *same_as;  /* keys of template steps that mean the same, a space between them */
  gboolean    private;  /* as AusStep says it: who has not agreed is named to nobody */
  gboolean    done;
  AusDate     done_on;  /* may be not set */
} AusPlanSource;

/* Of AusPlanSource, in the order of the file. @network may be NULL. Transfer full. */
GPtrArray *aus_plan_list_sources (AusClient  *client,
                                  AusNetwork *network) G_GNUC_WARN_UNUSED_RESULT;

/* Whether such an origin is that of a source, not of a template */
gboolean   aus_plan_is_source    (const char *origin);

G_END_DECLS
