/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/library/aus-library.h"

G_BEGIN_DECLS

/* A library in a folder of its own for one test. Paths are relative to the folder. */

#define KANZLEI_STEM "kanzlei-dr-ohlendorf-6839a372"
#define KANZLEI      "clients/" KANZLEI_STEM ".json"

typedef struct
{
  char       *folder;
  AusLibrary *library; /* not loaded */
} AusLibraryFixture;

/* Empty, or with a copy of data/examples */
AusLibraryFixture *aus_library_fixture_new    (gboolean           examples);

/* Asserts that nothing holds the library any more, and removes the folder. */
void               aus_library_fixture_free   (AusLibraryFixture *self);

/* Throws the library object away and loads the folder anew, as a second start would. */
void               aus_library_fixture_reload (AusLibraryFixture *self);

char              *aus_library_fixture_path   (AusLibraryFixture *self,
                                               const char        *name);
char              *aus_library_fixture_read   (AusLibraryFixture *self,
                                               const char        *name);
void               aus_library_fixture_write  (AusLibraryFixture *self,
                                               const char        *name,
                                               const char        *text);

/* Replaces the first @from in the file, as an editor would: by a new file. Asserts that it is
 * there. */
void               aus_library_fixture_edit   (AusLibraryFixture *self,
                                               const char        *name,
                                               const char        *from,
                                               const char        *to);

/* The file of that name; asserts that it is listed. */
AusClientFile     *aus_library_fixture_get    (AusLibraryFixture *self,
                                               const char        *name);

/* Number of entries, hidden ones too; 0 for no folder */
guint              aus_library_fixture_count  (AusLibraryFixture *self,
                                               const char        *name);

/* The newest backup's text; asserts that there is one. */
char              *aus_library_fixture_backup (AusLibraryFixture *self,
                                               const char        *stem);

void               aus_remove_tree            (const char        *path);

/* Runs the main loop until @condition, at most some seconds; asserts that it became true. */
#define aus_wait_until(condition) \
  G_STMT_START { \
    gint64 aus_end = g_get_monotonic_time () + 20 * G_USEC_PER_SEC; \
    guint aus_tick = g_timeout_add (10, G_SOURCE_FUNC (aus_wait_tick), NULL); \
    while (!(condition) && g_get_monotonic_time () < aus_end) \
      g_main_context_iteration (NULL, TRUE); \
    g_source_remove (aus_tick); \
    g_assert_true (condition); \
  } G_STMT_END

gboolean aus_wait_tick (gpointer unused);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AusLibraryFixture, aus_library_fixture_free)

G_END_DECLS
