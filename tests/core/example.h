/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

/* The example library, for the tests. */

/* The client that has something of everything, and what messages call it */
#define EXAMPLE_RICH "clients/brueckner-soehne-feinkost-9724eda9.json"
#define EXAMPLE_NAME "client.json"

/* Caller frees. */
char       *example_dup_folder (void);

/* @name: relative to the folder */
GBytes     *example_read       (const char *name);
JsonObject *example_parse_rich (void);
GBytes     *example_write      (JsonObject *object);
