/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-examples.h"

#include "core/base/aus-paths.h"

AusLibrary *
aus_examples_load (GError **error)
{
  g_autofree char *folder = g_build_filename (aus_paths_get_data_dir (), "examples", NULL);
  g_autoptr (AusLibrary) examples = aus_library_new (folder);

  if (!aus_library_load_sync (examples, error))
    return NULL;

  return g_steal_pointer (&examples);
}

static void
take_colleagues (AusClient  *client,
                 AusNetwork *from,
                 AusNetwork *to)
{
  for (guint i = 0; i < aus_entity_list_get_length (client->referrals); i++)
    {
      AusReferral *referral = aus_entity_list_peek (client->referrals, i);
      AusEntity *colleague = aus_entity_list_find (from->colleagues, referral->colleague);

      if (colleague != NULL && aus_entity_list_find (to->colleagues, referral->colleague) == NULL)
        {
          g_autoptr (AusEntity) copy = aus_entity_copy (colleague);

          aus_entity_list_append (to->colleagues, copy);
        }
    }
}

AusClientFile *
aus_examples_take (AusLibrary    *examples,
                   AusClientFile *example,
                   AusLibrary    *library,
                   GError       **error)
{
  AusClient *client = aus_client_file_get_client (example);
  AusSender *sender = aus_library_get_sender (library);
  g_autoptr (AusEntity) copy = NULL;
  AusClientFile *file;

  g_return_val_if_fail (client != NULL, NULL);

  file = aus_library_find_by_id (library, client->id);
  if (file != NULL)
    return file;

  copy = aus_entity_copy (AUS_ENTITY (client));
  file = aus_library_add_client (library, AUS_CLIENT (copy), error);
  if (file == NULL)
    return NULL;

  take_colleagues (client, aus_library_get_network (examples), aus_library_get_network (library));
  if (*sender->name == '\0' && *sender->business == '\0')
    aus_entity_assign (AUS_ENTITY (sender), AUS_ENTITY (aus_library_get_sender (examples)));

  return file;
}
