/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-library-private.h"

#include "core/base/aus-error.h"
#include "core/base/aus-format.h"

/* Finding a client by what a person types. */

typedef gboolean (*Matches) (AusClientFile *file, const char *query);

static gboolean
is_file_name (AusClientFile *file,
              const char    *query)
{
  AusDataFile *data_file = AUS_DATA_FILE (file);
  g_autofree char *stem = aus_data_file_dup_stem (data_file);
  g_autofree char *absolute = g_canonicalize_filename (query, NULL);

  return g_str_equal (query, stem) ||
         g_str_equal (query, aus_data_file_get_base_name (data_file)) ||
         g_str_equal (absolute, aus_data_file_get_path (data_file));
}

static gboolean
is_id (AusClientFile *file,
       const char    *query)
{
  AusClient *client = aus_client_file_get_client (file);

  return client != NULL && g_ascii_strcasecmp (client->id, query) == 0;
}

static gboolean
same_folded (const char *a,
             const char *b)
{
  g_autofree char *folded_a = g_utf8_casefold (a, -1);
  g_autofree char *folded_b = g_utf8_casefold (b, -1);

  return g_utf8_collate (folded_a, folded_b) == 0 || g_str_equal (folded_a, folded_b);
}

static gboolean
is_name (AusClientFile *file,
         const char    *query)
{
  AusClient *client = aus_client_file_get_client (file);

  return client != NULL &&
         (same_folded (client->trade_name, query) || same_folded (client->legal_name, query) ||
          same_folded (aus_client_file_get_display_name (file), query));
}

static gboolean
has_words (AusClientFile *file,
           const char    *query)
{
  AusClient *client = aus_client_file_get_client (file);
  g_autofree char *names = NULL;
  g_autofree char *folded = NULL;

  if (client == NULL)
    return FALSE;

  names = g_strdup_printf ("%s %s", client->trade_name, client->legal_name);
  folded = aus_text_fold (names);

  return aus_text_matches (folded, query);
}

AusClientFile *
aus_library_find (AusLibrary *self,
                  const char *query,
                  GError    **error)
{
  static const Matches ways[] = { is_file_name, is_id, is_name, has_words };

  g_return_val_if_fail (AUS_IS_LIBRARY (self), NULL);
  g_return_val_if_fail (query != NULL, NULL);

  for (guint way = 0; *query != '\0' && way < G_N_ELEMENTS (ways); way++)
    {
      AusClientFile *found = NULL;

      for (guint i = 0; i < self->files->len; i++)
        {
          AusClientFile *file = g_ptr_array_index (self->files, i);

          if (!ways[way](file, query))
            continue;
          if (found != NULL)
            {
              g_set_error (error, AUS_ERROR, AUS_ERROR_INVALID,
                           "\"%s\" fits several clients: \"%s\", \"%s\"", query,
                           aus_data_file_get_base_name (AUS_DATA_FILE (found)),
                           aus_data_file_get_base_name (AUS_DATA_FILE (file)));
              return NULL;
            }
          found = file;
        }
      if (found != NULL)
        return found;
    }
  g_set_error (error, AUS_ERROR, AUS_ERROR_NOT_FOUND, "no client \"%s\"", query);

  return NULL;
}
