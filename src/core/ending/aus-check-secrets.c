/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Something like a secret in the client's file, or in those of the colleagues and the sender */

#include "config.h"

#include "aus-check-private.h"
#include "core/ending/aus-secret-walk.h"

/* In this file it would get into papers; the others are only worth a look now that one is here. */
typedef struct
{
  AusCheck   *check;
  const char *prefix;
  AusSeverity severity;
} Found;

static void
on_found (const char *path,
          const char *reason,
          gpointer    user_data)
{
  const Found *found = user_data;

  aus_check_report (found->check, found->severity, "secret",
                    g_strconcat (found->prefix, path, NULL), g_strdup (reason));
}

void
aus_check_secrets (AusCheck *self)
{
  Found client = { self, "", AUS_SEVERITY_ERROR };
  Found network = { self, "network.", AUS_SEVERITY_WARNING };
  Found sender = { self, "sender.", AUS_SEVERITY_WARNING };

  aus_secret_walk (AUS_ENTITY (self->client), on_found, &client);
  if (self->network != NULL)
    aus_secret_walk (AUS_ENTITY (self->network), on_found, &network);
  if (self->sender != NULL)
    aus_secret_walk (AUS_ENTITY (self->sender), on_found, &sender);
}
