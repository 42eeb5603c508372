/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "core/agenda/aus-agenda.h"
#include "core/law/aus-law-book.h"
#include "core/library/aus-library.h"
#include "core/text/aus-phrase-rules.h"

G_BEGIN_DECLS

/**
 * AusSession:
 *
 * What every part of the window is given instead of reaching for globals: the library that is open,
 * the settings and the day it is. Made by the application and handed down as the property
 * "session".
 *
 * Properties: "library" (AusLibrary; another one after the user has chosen another folder,
 * notified), "calendars" (AusCalendars of its sender, changing with the library), "law"
 * (AusLawBook with these calendars, NULL when the rules cannot be read), "agenda" (AusAgenda of the
 * library, changing with it, following day, calendar and law), "settings" (GSettings), "today"
 * (AusDate; notified at midnight), "error" (GError: why the library's folder cannot be read, NULL
 * when it can; notified).
 */
#define AUS_TYPE_SESSION (aus_session_get_type ())
G_DECLARE_FINAL_TYPE (AusSession, aus_session, AUS, SESSION, GObject)

/* @folder: of the library; NULL or "": the one in the settings, else the user's data folder.
 * @today: AUS_DATE_NONE for the real day, followed at midnight */
AusSession *aus_session_new          (const char *folder,
                                      AusDate     today) G_GNUC_WARN_UNUSED_RESULT;

/* Transfer none */
AusLibrary *aus_session_get_library  (AusSession *self);
AusCalendars *aus_session_get_calendars (AusSession *self);
AusLawBook *aus_session_get_law      (AusSession *self);
AusAgenda  *aus_session_get_agenda   (AusSession *self);
GSettings  *aus_session_get_settings (AusSession *self);
AusDate     aus_session_get_today    (AusSession *self);

/* What does a text in @language no good, told in the language of the interface. Transfer none; NULL
 * when the rules cannot be read. */
AusPhraseRules *aus_session_get_phrases (AusSession *self,
                                         AusLanguage language);

/* Why the folder cannot be read; NULL when it can */
const GError *aus_session_get_error  (AusSession *self);

/* Looks at the folder again */
void        aus_session_reload       (AusSession *self);

/* Saves what is dirty, opens the library of another folder and remembers it. FALSE, and nothing
 * changed, when the old one could not be saved. */
gboolean    aus_session_open_folder  (AusSession *self,
                                      const char *folder,
                                      GError    **error);

G_END_DECLS
