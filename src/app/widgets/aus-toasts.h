/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * AusToasts:
 *
 * Shows short messages over its content, one after the other: the next one comes when the one
 * before is out of sight, and while one waits none stays longer than it takes to read. (libadwaita
 * 1.2 lets them overlap, and uses freed memory when the second is dismissed while it slides in.)
 *
 * Property: "content" (GtkWidget).
 */
#define AUS_TYPE_TOASTS (aus_toasts_get_type ())
G_DECLARE_FINAL_TYPE (AusToasts, aus_toasts, AUS, TOASTS, AdwBin)

/* A toast that shows @text as it is; adw_toast_new() takes it for markup. Transfer full. */
AdwToast *aus_toast_new   (const char *text) G_GNUC_WARN_UNUSED_RESULT;

/* @toast: transfer full, as adw_toast_overlay_add_toast() */
void      aus_toasts_add  (AusToasts  *self,
                           AdwToast   *toast);

/* The same for a text that can only be read */
void      aus_toasts_tell (AusToasts  *self,
                           const char *text);

/* Takes away the toasts, shown or waiting, whose button has this action: what they offer is done */
void      aus_toasts_withdraw (AusToasts  *self,
                               const char *action_name);

G_END_DECLS
