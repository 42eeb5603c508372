/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-library-private.h"

#include "core/base/aus-error.h"
#include "core/base/aus-paths.h"

/* The list of files and the ways to find one. Loading, watching and changing are files of their
 * own. */

static void list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (AusLibrary, aus_library, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init))

typedef enum
{
  PROP_FOLDER = 1,
  PROP_NETWORK,
  PROP_SENDER,
  PROP_NETWORK_FILE,
  PROP_SENDER_FILE,
  PROP_LOADING,
  PROP_N_ITEMS,
} AusLibraryProperty;

static GParamSpec *properties[PROP_N_ITEMS + 1];

/* --- list model ------------------------------------------------------------------------------- */

static GType
get_item_type (GListModel *model)
{
  return AUS_TYPE_CLIENT_FILE;
}

static guint
get_n_items (GListModel *model)
{
  return AUS_LIBRARY (model)->files->len;
}

static gpointer
get_item (GListModel *model,
          guint       position)
{
  AusLibrary *self = AUS_LIBRARY (model);

  return position < self->files->len ? g_object_ref (g_ptr_array_index (self->files, position))
                                     : NULL;
}

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = get_item_type;
  iface->get_n_items = get_n_items;
  iface->get_item = get_item;
}

static void
items_changed (AusLibrary *self,
               guint       position,
               guint       removed,
               guint       added)
{
  g_list_model_items_changed (G_LIST_MODEL (self), position, removed, added);
  if (removed != added)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_ITEMS]);
}

static int
compare_files (gconstpointer a,
               gconstpointer b)
{
  return strcmp (aus_data_file_get_base_name (*(AusDataFile *const *) a),
                 aus_data_file_get_base_name (*(AusDataFile *const *) b));
}

/* Deleted by somebody else, or given up in a conflict. */
static void
on_file_status_cb (AusLibrary    *self,
                   GParamSpec    *pspec,
                   AusClientFile *file)
{
  if (aus_data_file_get_status (AUS_DATA_FILE (file)) == AUS_FILE_STATUS_GONE)
    aus_library_remove (self, file);
}

static void
enlist (AusLibrary    *self,
        guint          position,
        AusClientFile *file)
{
  g_ptr_array_insert (self->files, (int) position, g_object_ref (file));
  g_hash_table_insert (self->by_path, (gpointer) aus_data_file_get_path (AUS_DATA_FILE (file)),
                       file);
  g_signal_connect_object (file, "notify::status", G_CALLBACK (on_file_status_cb), self,
                           G_CONNECT_SWAPPED);
}

void
aus_library_insert (AusLibrary    *self,
                    AusClientFile *file)
{
  guint low = 0;
  guint high = self->files->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (compare_files (&g_ptr_array_index (self->files, middle), &file) < 0)
        low = middle + 1;
      else
        high = middle;
    }
  enlist (self, low, file);
  items_changed (self, low, 0, 1);
}

void
aus_library_insert_many (AusLibrary *self,
                         GPtrArray  *files)
{
  guint before = self->files->len;

  if (files->len == 0)
    return;

  for (guint i = 0; i < files->len; i++)
    enlist (self, self->files->len, g_ptr_array_index (files, i));
  g_ptr_array_sort (self->files, compare_files);
  items_changed (self, 0, before, self->files->len);
}

void
aus_library_remove (AusLibrary    *self,
                    AusClientFile *file)
{
  guint position;

  if (!g_ptr_array_find (self->files, file, &position))
    return;

  g_signal_handlers_disconnect_by_func (file, on_file_status_cb, self);
  g_hash_table_remove (self->by_path, aus_data_file_get_path (AUS_DATA_FILE (file)));
  g_ptr_array_remove_index (self->files, position);
  items_changed (self, position, 1, 0);
}

/* --- class ------------------------------------------------------------------------------------ */

static AusDataFile *
root_file_new (AusLibrary *self,
               AusFileKind kind,
               const char *base_name)
{
  g_autofree char *path = g_build_filename (self->folder, base_name, NULL);
  g_autoptr (AusEntity) root = aus_entity_new (aus_file_kind_get_root_type (kind));
  AusDataFile *file = aus_data_file_new (AUS_TYPE_DATA_FILE, kind, path, self->folder);

  aus_data_file_set_root (file, root);
  g_signal_connect_object (file, "notify::dirty", G_CALLBACK (aus_library_watch_more), self,
                           G_CONNECT_SWAPPED);

  return file;
}

static void
set_folder (AusLibrary *self,
            const char *folder)
{
  self->folder = g_canonicalize_filename (folder, NULL);
  self->clients_folder = g_build_filename (self->folder, "clients", NULL);
  self->network_file = root_file_new (self, AUS_FILE_KIND_NETWORK, "network.json");
  self->sender_file = root_file_new (self, AUS_FILE_KIND_SENDER, "sender.json");
}

static void
aus_library_dispose (GObject *object)
{
  AusLibrary *self = AUS_LIBRARY (object);

  aus_library_unwatch (self);
  for (guint i = 0; i < self->files->len; i++)
    g_signal_handlers_disconnect_by_data (g_ptr_array_index (self->files, i), self);
  g_hash_table_remove_all (self->by_path);
  g_ptr_array_set_size (self->files, 0);
  g_clear_object (&self->network_file);
  g_clear_object (&self->sender_file);

  G_OBJECT_CLASS (aus_library_parent_class)->dispose (object);
}

static void
aus_library_finalize (GObject *object)
{
  AusLibrary *self = AUS_LIBRARY (object);

  g_free (self->folder);
  g_free (self->clients_folder);
  g_ptr_array_unref (self->files);
  g_hash_table_unref (self->by_path);
  g_hash_table_unref (self->changed);

  G_OBJECT_CLASS (aus_library_parent_class)->finalize (object);
}

static void
aus_library_get_property (GObject    *object,
                          guint       id,
                          GValue     *value,
                          GParamSpec *pspec)
{
  AusLibrary *self = AUS_LIBRARY (object);

  switch ((AusLibraryProperty) id)
    {
    case PROP_FOLDER:
      g_value_set_string (value, self->folder);
      break;
    case PROP_NETWORK:
      g_value_set_object (value, aus_library_get_network (self));
      break;
    case PROP_SENDER:
      g_value_set_object (value, aus_library_get_sender (self));
      break;
    case PROP_NETWORK_FILE:
      g_value_set_object (value, aus_library_get_network_file (self));
      break;
    case PROP_SENDER_FILE:
      g_value_set_object (value, aus_library_get_sender_file (self));
      break;
    case PROP_LOADING:
      g_value_set_boolean (value, aus_library_is_loading (self));
      break;
    case PROP_N_ITEMS:
      g_value_set_uint (value, self->files->len);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
aus_library_set_property (GObject      *object,
                          guint         id,
                          const GValue *value,
                          GParamSpec   *pspec)
{
  switch (id)
    {
    case PROP_FOLDER:
      set_folder (AUS_LIBRARY (object), g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
aus_library_class_init (AusLibraryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->dispose = aus_library_dispose;
  object_class->finalize = aus_library_finalize;
  object_class->get_property = aus_library_get_property;
  object_class->set_property = aus_library_set_property;

  properties[PROP_FOLDER] = g_param_spec_string ("folder", NULL, NULL, ".",
                                                 flags | G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY);
  properties[PROP_NETWORK] = g_param_spec_object ("network", NULL, NULL, AUS_TYPE_NETWORK, flags);
  properties[PROP_SENDER] = g_param_spec_object ("sender", NULL, NULL, AUS_TYPE_SENDER, flags);
  properties[PROP_NETWORK_FILE] =
    g_param_spec_object ("network-file", NULL, NULL, AUS_TYPE_DATA_FILE, flags);
  properties[PROP_SENDER_FILE] =
    g_param_spec_object ("sender-file", NULL, NULL, AUS_TYPE_DATA_FILE, flags);
  properties[PROP_LOADING] = g_param_spec_boolean ("loading", NULL, NULL, FALSE, flags);
  properties[PROP_N_ITEMS] = g_param_spec_uint ("n-items", NULL, NULL, 0, G_MAXUINT, 0, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
aus_library_init (AusLibrary *self)
{
  self->files = g_ptr_array_new_with_free_func (g_object_unref);
  self->by_path = g_hash_table_new (g_str_hash, g_str_equal);
  self->changed = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

/* --- public ----------------------------------------------------------------------------------- */

AusLibrary *
aus_library_new (const char *folder)
{
  g_return_val_if_fail (folder != NULL, NULL);

  return g_object_new (AUS_TYPE_LIBRARY, "folder", folder, NULL);
}

const char *
aus_library_get_folder (AusLibrary *self)
{
  g_return_val_if_fail (AUS_IS_LIBRARY (self), NULL);

  return self->folder;
}

AusNetwork *
aus_library_get_network (AusLibrary *self)
{
  g_return_val_if_fail (AUS_IS_LIBRARY (self), NULL);

  return AUS_NETWORK (aus_data_file_get_root (self->network_file));
}

void
aus_library_set_language (AusLibrary *self,
                          AusLanguage language)
{
  g_autoptr (AusSender) sender = NULL;

  g_return_if_fail (AUS_IS_LIBRARY (self));

  sender = aus_sender_new ();
  g_object_set (sender, "language", language, NULL);
  aus_data_file_set_root (self->sender_file, AUS_ENTITY (sender));
}

AusSender *
aus_library_get_sender (AusLibrary *self)
{
  g_return_val_if_fail (AUS_IS_LIBRARY (self), NULL);

  return AUS_SENDER (aus_data_file_get_root (self->sender_file));
}

AusDataFile *
aus_library_get_network_file (AusLibrary *self)
{
  g_return_val_if_fail (AUS_IS_LIBRARY (self), NULL);

  return self->network_file;
}

AusDataFile *
aus_library_get_sender_file (AusLibrary *self)
{
  g_return_val_if_fail (AUS_IS_LIBRARY (self), NULL);

  return self->sender_file;
}

gboolean
aus_library_is_loading (AusLibrary *self)
{
  g_return_val_if_fail (AUS_IS_LIBRARY (self), FALSE);

  return self->loading > 0;
}

char *
aus_library_dup_documents_folder (AusLibrary    *self,
                                  AusClientFile *file)
{
  g_autofree char *stem = NULL;

  g_return_val_if_fail (AUS_IS_LIBRARY (self), NULL);

  stem = aus_data_file_dup_stem (AUS_DATA_FILE (file));

  return g_build_filename (self->folder, "documents", stem, NULL);
}

GStrv
aus_library_dup_template_folders (AusLibrary *self)
{
  GStrv folders;

  g_return_val_if_fail (AUS_IS_LIBRARY (self), NULL);

  folders = g_new0 (char *, 3);
  folders[0] = g_build_filename (self->folder, "templates", NULL);
  folders[1] = g_build_filename (aus_paths_get_data_dir (), "templates", NULL);

  return folders;
}

GPtrArray *
aus_library_dup_files (AusLibrary *self)
{
  GPtrArray *files = g_ptr_array_new_full (self->files->len, g_object_unref);

  for (guint i = 0; i < self->files->len; i++)
    g_ptr_array_add (files, g_object_ref (g_ptr_array_index (self->files, i)));

  return files;
}

AusDataFile *
aus_library_find_path (AusLibrary *self,
                       const char *path)
{
  if (g_str_equal (path, aus_data_file_get_path (self->network_file)))
    return self->network_file;
  if (g_str_equal (path, aus_data_file_get_path (self->sender_file)))
    return self->sender_file;

  return g_hash_table_lookup (self->by_path, path);
}

AusClientFile *
aus_library_find_by_id (AusLibrary *self,
                        const char *id)
{
  g_return_val_if_fail (AUS_IS_LIBRARY (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  for (guint i = 0; i < self->files->len; i++)
    {
      AusClientFile *file = g_ptr_array_index (self->files, i);
      AusClient *client = aus_client_file_get_client (file);

      if (client != NULL && g_str_equal (client->id, id))
        return file;
    }

  return NULL;
}

gboolean
aus_library_is_dirty (AusLibrary *self)
{
  g_return_val_if_fail (AUS_IS_LIBRARY (self), FALSE);

  for (guint i = 0; i < self->files->len; i++)
    if (aus_data_file_is_dirty (g_ptr_array_index (self->files, i)))
      return TRUE;

  return aus_data_file_is_dirty (self->network_file) || aus_data_file_is_dirty (self->sender_file);
}
