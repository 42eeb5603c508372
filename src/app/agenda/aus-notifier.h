/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/aus-session.h"

G_BEGIN_DECLS

/**
 * AusNotifier:
 *
 * Tells the desktop once a day what is due: when the library has been read, and again when the day
 * changes while the program runs. That is what is overdue or due on the day, and what its lead time
 * begins for. A click opens the thing, or the agenda.
 *
 * Settings: "notify" (nothing is told without), "notify-names" (whether client and thing are named:
 * without, a notification says how many things there are and no more), "notified-on" (the day it
 * was done last).
 */
#define AUS_TYPE_NOTIFIER (aus_notifier_get_type ())
G_DECLARE_FINAL_TYPE (AusNotifier, aus_notifier, AUS, NOTIFIER, GObject)

/* @app has to have the actions app.agenda and app.open-thing(ss). It is borrowed. */
AusNotifier *aus_notifier_new (GApplication *app,
                               AusSession   *session) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
