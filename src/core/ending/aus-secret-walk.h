/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/base/aus-entity.h"

G_BEGIN_DECLS

/* @path: "assets[0].place"; @reason: why, static and translated. What it is is never told. */
typedef void (*AusSecretFunc) (const char *path,
                               const char *reason,
                               gpointer    user_data);

/* Calls @func for each text of @root's file that looks like a secret, members the program does not
 * know included. What colleagues' visiting cards hold besides is left out: it was looked at when
 * they came, and pictures and public keys look like secrets. */
void aus_secret_walk (AusEntity     *root,
                      AusSecretFunc  func,
                      gpointer       user_data);

G_END_DECLS
