/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/base/aus-entity.h"

G_BEGIN_DECLS

/* The kinds of files in a library, told apart by the member "format". */
typedef enum
{
  AUS_FILE_KIND_CLIENT,
  AUS_FILE_KIND_NETWORK,
  AUS_FILE_KIND_SENDER,
} AusFileKind;

/* The newest "version" this program writes and fully understands, for every kind. */
#define AUS_FILE_VERSION 1

GType       aus_file_kind_get_root_type (AusFileKind kind);

/* "ausklang-client" … */
const char *aus_file_kind_get_format    (AusFileKind kind);

/* The file's bytes: "format", "version", then the entity's members. The same tree gives the same
 * bytes. */
GBytes     *aus_file_encode             (AusFileKind   kind,
                                         AusEntity    *root) G_GNUC_WARN_UNUSED_RESULT;

/* @name stands for the file in messages. A higher version than ours sets @newer and is read
 * leniently. AUS_ERROR_INVALID or AUS_ERROR_LIMIT. */
AusEntity  *aus_file_decode             (AusFileKind   kind,
                                         GBytes       *bytes,
                                         const char   *name,
                                         gboolean     *newer,
                                         GError      **error) G_GNUC_WARN_UNUSED_RESULT;

/* What etag of a missing file is */
#define AUS_ETAG_ABSENT ""

/* The bytes and their SHA-256. Nothing but a regular file of at most AUS_JSON_MAX_SIZE is read.
 * G_FILE_ERROR_NOENT only when there is no such name; AUS_ERROR_LIMIT, AUS_ERROR_INVALID (not a
 * regular file, dangling link), else G_FILE_ERROR. */
GBytes     *aus_file_read               (const char   *path,
                                         char        **etag,
                                         GError      **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * AusLoadedFile:
 *
 * What was found under a path, read and decoded in any thread.
 */
typedef struct
{
  char      *path;
  char      *etag;      /* AUS_ETAG_ABSENT: no such file; NULL: could not be read */
  AusEntity *root;      /* NULL: not read, see @error, or unchanged */
  gboolean   newer;
  gboolean   unchanged; /* the etag is the one asked for; nothing was decoded */
  GError    *error;
} AusLoadedFile;

/* @known_etag: (nullable) */
AusLoadedFile *aus_loaded_file_new       (AusFileKind    kind,
                                          const char    *path,
                                          const char    *known_etag) G_GNUC_WARN_UNUSED_RESULT;
gboolean       aus_loaded_file_is_absent (const AusLoadedFile *self);
void           aus_loaded_file_free      (AusLoadedFile *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AusLoadedFile, aus_loaded_file_free)

G_END_DECLS
