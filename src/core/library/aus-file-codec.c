/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-file-codec.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <glib/gstdio.h>

#include "core/base/aus-error.h"
#include "core/base/aus-json.h"
#include "core/client/aus-client.h"
#include "core/client/aus-network.h"
#include "core/client/aus-sender.h"

#include <glib/gi18n-lib.h>

#define MEMBER_FORMAT  "format"
#define MEMBER_VERSION "version"

GType
aus_file_kind_get_root_type (AusFileKind kind)
{
  switch (kind)
    {
    case AUS_FILE_KIND_CLIENT:
      return AUS_TYPE_CLIENT;
    case AUS_FILE_KIND_NETWORK:
      return AUS_TYPE_NETWORK;
    case AUS_FILE_KIND_SENDER:
      return AUS_TYPE_SENDER;
    default:
      g_assert_not_reached ();
    }
}

const char *
aus_file_kind_get_format (AusFileKind kind)
{
  switch (kind)
    {
    case AUS_FILE_KIND_CLIENT:
      return "ausklang-client";
    case AUS_FILE_KIND_NETWORK:
      return "ausklang-network";
    case AUS_FILE_KIND_SENDER:
      return "ausklang-sender";
    default:
      g_assert_not_reached ();
    }
}

/* --- encoding --------------------------------------------------------------------------------- */

/* The head belongs to the file, not to the entity, which would keep it as an unknown member. */
static void
copy_without_head (JsonObject *from,
                   JsonObject *to)
{
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;

  json_object_iter_init_ordered (&iter, from);
  while (json_object_iter_next_ordered (&iter, &name, &node))
    if (!g_str_equal (name, MEMBER_FORMAT) && !g_str_equal (name, MEMBER_VERSION))
      json_object_set_member (to, name, json_node_copy (node));
}

GBytes *
aus_file_encode (AusFileKind kind,
                 AusEntity  *root)
{
  g_autoptr (JsonObject) members = aus_entity_write (root);
  g_autoptr (JsonObject) object = json_object_new ();
  gsize length;
  char *text;

  json_object_set_string_member (object, MEMBER_FORMAT, aus_file_kind_get_format (kind));
  json_object_set_int_member (object, MEMBER_VERSION, AUS_FILE_VERSION);
  copy_without_head (members, object);
  text = aus_json_write (object, &length);

  return g_bytes_new_take (text, length);
}

/* --- decoding --------------------------------------------------------------------------------- */

static gboolean
head_missing (GError    **error,
              const char *member)
{
  if (error == NULL || *error == NULL)
    g_set_error (error, AUS_ERROR, AUS_ERROR_INVALID, _("%s: is missing"), member);

  return FALSE;
}

static gboolean
read_head (AusFileKind kind,
           JsonObject *object,
           gboolean   *newer,
           GError    **error)
{
  const char *format;
  gint64 version;

  if (aus_json_get_string (object, MEMBER_FORMAT, "", &format, error) != AUS_JSON_FOUND)
    return head_missing (error, MEMBER_FORMAT);
  if (!g_str_equal (format, aus_file_kind_get_format (kind)))
    {
      g_set_error (error, AUS_ERROR, AUS_ERROR_INVALID, _("format: \"%s\" is not \"%s\""),
                   format, aus_file_kind_get_format (kind));
      return FALSE;
    }
  if (aus_json_get_int (object, MEMBER_VERSION, "", &version, error) != AUS_JSON_FOUND)
    return head_missing (error, MEMBER_VERSION);
  if (version < 1)
    {
      g_autofree char *shown = g_strdup_printf ("%" G_GINT64_FORMAT, version);

      g_set_error (error, AUS_ERROR, AUS_ERROR_INVALID, _("version: %s is not a version"), shown);
      return FALSE;
    }
  *newer = version > AUS_FILE_VERSION;

  return TRUE;
}

AusEntity *
aus_file_decode (AusFileKind  kind,
                 GBytes      *bytes,
                 const char  *name,
                 gboolean    *newer,
                 GError     **error)
{
  g_autoptr (JsonObject) object = NULL;
  g_autoptr (JsonObject) members = NULL;
  g_autoptr (AusEntity) root = NULL;
  g_autoptr (GError) local = NULL;
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);

  object = aus_json_parse (data != NULL ? data : "", length, name, error);
  if (object == NULL)
    return NULL;

  members = json_object_new ();
  copy_without_head (object, members);
  root = aus_entity_new (aus_file_kind_get_root_type (kind));
  if (!read_head (kind, object, newer, &local) ||
      !aus_entity_read (root, members, "", *newer, &local))
    {
      g_propagate_prefixed_error (error, g_steal_pointer (&local), "%s: ", name);
      return NULL;
    }

  return g_steal_pointer (&root);
}

/* --- reading ---------------------------------------------------------------------------------- */

static GBytes *
read_failed (const char *path,
             int         number,
             GError    **error)
{
  struct stat info;

  if (number == ELOOP || (number == ENOENT && lstat (path, &info) == 0))
    g_set_error (error, AUS_ERROR, AUS_ERROR_INVALID, _("\"%s\": dangling symbolic link"), path);
  else
    g_set_error (error, G_FILE_ERROR, g_file_error_from_errno (number), _("cannot read \"%s\": %s"),
                 path, g_strerror (number));

  return NULL;
}

static GBytes *
read_all (int         fd,
          const char *path,
          GError    **error)
{
  g_autoptr (GByteArray) array = g_byte_array_new ();

  while (array->len <= AUS_JSON_MAX_SIZE)
    {
      const guint chunk = 64 * 1024;
      guint length = array->len;
      gssize n;

      g_byte_array_set_size (array, length + chunk);
      n = read (fd, array->data + length, chunk);
      if (n < 0 && errno != EINTR)
        return read_failed (path, errno, error);
      g_byte_array_set_size (array, length + (guint) MAX (n, 0));
      if (n == 0)
        return g_byte_array_free_to_bytes (g_steal_pointer (&array));
    }
  g_set_error (error, AUS_ERROR, AUS_ERROR_LIMIT, _("\"%s\": larger than %d bytes"), path,
               AUS_JSON_MAX_SIZE);

  return NULL;
}

GBytes *
aus_file_read (const char *path,
               char      **etag,
               GError    **error)
{
  /* Not blocking, or a named pipe would hang the program. */
  int fd = g_open (path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY, 0);
  struct stat info;
  GBytes *bytes = NULL;

  if (fd < 0)
    return read_failed (path, errno, error);

  if (fstat (fd, &info) != 0)
    read_failed (path, errno, error);
  else if (!S_ISREG (info.st_mode))
    g_set_error (error, AUS_ERROR, AUS_ERROR_INVALID, _("\"%s\": not a regular file"), path);
  else
    bytes = read_all (fd, path, error);
  close (fd);
  if (bytes != NULL && etag != NULL)
    *etag = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, bytes);

  return bytes;
}

AusLoadedFile *
aus_loaded_file_new (AusFileKind kind,
                     const char *path,
                     const char *known_etag)
{
  AusLoadedFile *self = g_new0 (AusLoadedFile, 1);
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *name = g_filename_display_basename (path);

  self->path = g_strdup (path);
  bytes = aus_file_read (path, &self->etag, &self->error);
  if (bytes == NULL)
    {
      if (g_error_matches (self->error, G_FILE_ERROR, G_FILE_ERROR_NOENT))
        self->etag = g_strdup (AUS_ETAG_ABSENT);
    }
  else if (g_strcmp0 (self->etag, known_etag) == 0)
    {
      self->unchanged = TRUE;
    }
  else
    {
      self->root = aus_file_decode (kind, bytes, name, &self->newer, &self->error);
    }

  return self;
}

gboolean
aus_loaded_file_is_absent (const AusLoadedFile *self)
{
  return g_strcmp0 (self->etag, AUS_ETAG_ABSENT) == 0;
}

void
aus_loaded_file_free (AusLoadedFile *self)
{
  g_free (self->path);
  g_free (self->etag);
  g_clear_object (&self->root);
  g_clear_error (&self->error);
  g_free (self);
}
