/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-cli.h"

#include <glib/gi18n.h>

#include "core/text/aus-paper-kind.h"

/* Ours, and the user's own of @language; -1: of both. NULL after aus_cli_fail(). */
static GListModel *
load_kinds (AusCli *self,
            int     language)
{
  g_auto (GStrv) folders = NULL;
  g_autoptr (GListModel) kinds = NULL;
  g_autoptr (GListModel) german = NULL;

  if (self->library == NULL && !aus_cli_open_library (self))
    return NULL;

  folders = aus_library_dup_template_folders (self->library);
  if (language >= 0)
    return aus_paper_kinds_new (folders[0], (AusLanguage) language);

  kinds = aus_paper_kinds_new (folders[0], AUS_LANGUAGE_EN);
  german = aus_paper_kinds_new (folders[0], AUS_LANGUAGE_DE);
  for (guint i = 0; i < g_list_model_get_n_items (german); i++)
    {
      g_autoptr (AusPaperKind) kind = g_list_model_get_item (german, i);
      g_autoptr (AusPaperKind) known = aus_paper_kinds_find (kinds, kind->id);

      if (known == NULL)
        g_list_store_append (G_LIST_STORE (kinds), kind);
    }

  return g_steal_pointer (&kinds);
}

static void
add_kind_json (JsonArray    *array,
               AusPaperKind *kind)
{
  static const char * const signatures[] = { "none", "me", "both" };
  JsonObject *object = json_object_new ();

  json_object_set_string_member (object, "kind", kind->id);
  json_object_set_string_member (object, "name", kind->name);
  json_object_set_string_member (object, "purpose", kind->purpose);
  json_object_set_string_member (object, "form",
                                 kind->medium == AUS_PAPER_MEDIUM_EMAIL ? "email" : "letter");
  json_object_set_string_member (object, "sign", signatures[kind->signature]);
  json_object_set_boolean_member (object, "own", kind->own);
  json_array_add_object_element (array, object);
}

static void
add_kind_row (GPtrArray    *rows,
              AusPaperKind *kind)
{
  g_autofree char *name = aus_cli_dup_line (kind->name);
  g_autofree char *purpose = aus_cli_dup_line (kind->purpose);
  const char *form = kind->medium == AUS_PAPER_MEDIUM_EMAIL ? C_("paper", "E-mail")
                                                            : C_("paper", "Letter");
  const char *row[] = { kind->id, name, form, purpose, NULL };

  g_ptr_array_add (rows, g_strdupv ((char **) row));
}

AusCliExit
aus_cli_list_kinds (AusCli *self,
                    int     language)
{
  g_autoptr (GListModel) kinds = NULL;
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  JsonArray *array;
  JsonObject *root;

  if (self->kind != NULL || self->arguments[0] != NULL)
    return aus_cli_fail (_("--list-kinds needs no client and no --kind."));
  kinds = load_kinds (self, language);
  if (kinds == NULL)
    return AUS_CLI_FAILURE;

  array = json_array_new ();
  for (guint i = 0; i < g_list_model_get_n_items (kinds); i++)
    {
      g_autoptr (AusPaperKind) kind = g_list_model_get_item (kinds, i);

      add_kind_json (array, kind);
      add_kind_row (rows, kind);
    }
  if (self->json)
    {
      root = json_object_new ();
      json_object_set_array_member (root, "kinds", array);
      aus_cli_print_json (root);
      return AUS_CLI_OK;
    }
  json_array_unref (array);
  aus_cli_print_table (rows);

  return AUS_CLI_OK;
}

gboolean
aus_cli_check_kind (AusCli      *self,
                    const char  *id,
                    int          language)
{
  g_autoptr (GListModel) kinds = load_kinds (self, language);
  g_autoptr (AusPaperKind) kind = kinds != NULL ? aus_paper_kinds_find (kinds, id) : NULL;

  if (kinds != NULL && kind == NULL)
    aus_cli_fail (_("There is no kind of letter “%s”; all are in “letter --list-kinds”."), id);

  return kind != NULL;
}
