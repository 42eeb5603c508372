/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-data-file-private.h"

#include "core/base/aus-error.h"

/* What to do about what was found on disk. */

/* Memory becomes what was read; the tree's objects stay, so that whoever shows them goes on. */
static void
adopt (AusDataFile   *self,
       AusLoadedFile *loaded)
{
  AusDataFilePrivate *priv = aus_data_file_get_private (self);
  AusFileStatus status = loaded->newer ? AUS_FILE_STATUS_READ_ONLY : AUS_FILE_STATUS_OK;
  g_autoptr (GError) error = NULL;

  if (priv->root == NULL)
    {
      aus_data_file_set_root (self, loaded->root);
    }
  else
    {
      priv->muted = TRUE;
      aus_entity_assign (priv->root, loaded->root);
      priv->muted = FALSE;
      aus_history_clear (priv->history);
      aus_data_file_emit_root_changed (self);
    }
  aus_data_file_set_etag (self, loaded->etag);
  priv->known = TRUE;
  aus_data_file_set_clean (self);
  if (loaded->newer)
    error = g_error_new (AUS_ERROR, AUS_ERROR_TOO_NEW,
                         "\"%s\": written by a newer version of the program", priv->base_name);
  aus_data_file_set_state (self, status, g_steal_pointer (&error));
}

static void
enter_conflict (AusDataFile   *self,
                AusLoadedFile *loaded)
{
  AusDataFilePrivate *priv = aus_data_file_get_private (self);
  g_autoptr (GError) error = NULL;

  if (loaded->root == NULL && !aus_loaded_file_is_absent (loaded))
    error = g_error_copy (loaded->error);
  else
    error = g_error_new (AUS_ERROR, AUS_ERROR_CONFLICT, "\"%s\": %s by somebody else",
                         priv->base_name, loaded->root == NULL ? "deleted" : "changed");

  aus_data_file_disarm (self);
  g_clear_pointer (&priv->theirs, aus_loaded_file_free);
  priv->theirs = loaded;
  aus_data_file_set_state (self, AUS_FILE_STATUS_CONFLICT, g_steal_pointer (&error));
}

static void
accept_same (AusDataFile *self)
{
  AusDataFilePrivate *priv = aus_data_file_get_private (self);

  if (priv->status != AUS_FILE_STATUS_CONFLICT)
    return;

  /* The other side has taken its change back. */
  aus_data_file_set_state (self, AUS_FILE_STATUS_OK, NULL);
  if (aus_data_file_is_dirty (self))
    aus_data_file_arm (self);
}

static void
accept_absent (AusDataFile   *self,
               AusLoadedFile *loaded)
{
  AusDataFilePrivate *priv = aus_data_file_get_private (self);

  if (priv->kind != AUS_FILE_KIND_CLIENT)
    {
      /* Colleagues and sender live as long as the library; the next edit writes them anew. */
      aus_data_file_set_etag (self, AUS_ETAG_ABSENT);
      aus_data_file_set_state (self, AUS_FILE_STATUS_OK, NULL);
      if (aus_data_file_is_dirty (self))
        aus_data_file_arm (self);
    }
  else if (aus_data_file_is_dirty (self) || priv->status == AUS_FILE_STATUS_CONFLICT)
    {
      enter_conflict (self, loaded);
      return;
    }
  else
    {
      aus_data_file_set_gone (self);
    }
  aus_loaded_file_free (loaded);
}

void
aus_data_file_accept (AusDataFile   *self,
                      AusLoadedFile *loaded)
{
  AusDataFilePrivate *priv = aus_data_file_get_private (self);
  g_autoptr (AusLoadedFile) owned = loaded;

  if (priv->status == AUS_FILE_STATUS_GONE)
    return;

  if (loaded->etag != NULL && g_strcmp0 (loaded->etag, priv->etag) == 0)
    {
      accept_same (self);
    }
  else if (loaded->unchanged)
    {
      /* As it was when the question was asked, and memory has moved on since. */
    }
  else if (aus_loaded_file_is_absent (loaded))
    {
      accept_absent (self, g_steal_pointer (&owned));
    }
  else if (loaded->root == NULL && (priv->known || aus_data_file_is_dirty (self)))
    {
      enter_conflict (self, g_steal_pointer (&owned));
    }
  else if (loaded->root == NULL)
    {
      aus_data_file_set_etag (self, loaded->etag);
      aus_data_file_set_state (self, AUS_FILE_STATUS_DAMAGED, g_steal_pointer (&loaded->error));
    }
  else if (aus_data_file_is_dirty (self) && !aus_entity_equal (priv->root, loaded->root))
    {
      enter_conflict (self, g_steal_pointer (&owned));
    }
  else
    {
      adopt (self, loaded);
    }
}

gboolean
aus_data_file_is_settled (AusDataFile *self,
                          gint64       since)
{
  AusDataFilePrivate *priv = aus_data_file_get_private (self);

  return priv->job == NULL && priv->settled < since;
}

void
aus_data_file_set_gone (AusDataFile *self)
{
  aus_data_file_set_clean (self);
  aus_data_file_set_state (self, AUS_FILE_STATUS_GONE,
                           g_error_new_literal (AUS_ERROR, AUS_ERROR_NOT_FOUND, "deleted"));
}

void
aus_data_file_revive (AusDataFile  *self,
                      AusFileStatus status,
                      GError       *error,
                      gboolean      dirty)
{
  AusDataFilePrivate *priv = aus_data_file_get_private (self);
  gboolean conflict = status == AUS_FILE_STATUS_CONFLICT;

  if (conflict)
    g_clear_error (&error);
  aus_data_file_set_state (self, conflict ? AUS_FILE_STATUS_OK : status, error);
  if (dirty)
    {
      aus_data_file_touch (self);
      aus_data_file_arm (self);
    }
  aus_data_file_accept (self, aus_loaded_file_new (priv->kind, priv->path, priv->etag));
}
