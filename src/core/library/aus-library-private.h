/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "core/library/aus-data-file-private.h"
#include "core/library/aus-library.h"

G_BEGIN_DECLS

struct _AusLibrary
{
  GObject       parent_instance;

  char         *folder;
  char         *clients_folder;
  AusDataFile  *network_file;
  AusDataFile  *sender_file;
  GPtrArray    *files;   /* of AusClientFile, in the order of their names */
  GHashTable   *by_path; /* borrowed path → borrowed AusClientFile */
  guint         loading;

  /* Watching */
  gboolean      watching;
  GFileMonitor *folder_monitor;
  GFileMonitor *clients_monitor;
  GHashTable   *changed; /* paths to look at */
  guint         timer;
  gboolean      checking;
};

/* Lists @file; takes a reference. */
void         aus_library_insert        (AusLibrary    *self,
                                        AusClientFile *file);

/* Lists them all with one items-changed; takes references. */
void         aus_library_insert_many   (AusLibrary    *self,
                                        GPtrArray     *files);
void         aus_library_remove        (AusLibrary    *self,
                                        AusClientFile *file);

/* For going through them while the list may change. Transfer full. */
GPtrArray   *aus_library_dup_files     (AusLibrary    *self) G_GNUC_WARN_UNUSED_RESULT;

/* The file of a path, also network and sender; NULL when there is none. Transfer none. */
AusDataFile *aus_library_find_path     (AusLibrary    *self,
                                        const char    *path);

/* Looks at these paths in a thread (element-type filename), then takes over what it found. */
void         aus_library_check_async   (AusLibrary          *self,
                                        GPtrArray           *paths,
                                        GAsyncReadyCallback  callback,
                                        gpointer             user_data);
gboolean     aus_library_check_finish  (AusLibrary    *self,
                                        GAsyncResult  *result,
                                        GError       **error);

/* Watching begins with the first load in the background. */
void         aus_library_watch         (AusLibrary    *self);

/* A folder that was missing may exist by now. */
void         aus_library_watch_more    (AusLibrary    *self);
void         aus_library_unwatch       (AusLibrary    *self);

/* Have a look at @path soon. */
void         aus_library_look_at       (AusLibrary    *self,
                                        const char    *path);

G_END_DECLS
