/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-own-templates.h"

#include "core/base/aus-error.h"
#include "core/base/aus-id.h"
#include "core/library/aus-safe-write.h"

#define FOLDER "plans"
#define SUFFIX ".json"

static void
own_template_free (AusOwnTemplate *self)
{
  g_free (self->file);
  g_free (self->name);
  g_clear_object (&self->template);
  g_clear_error (&self->error);
  g_free (self);
}

static char *
dup_stem (const char *file)
{
  return g_strndup (file, strlen (file) - strlen (SUFFIX));
}

static AusOwnTemplate *
load (const char *folder,
      const char *file)
{
  AusOwnTemplate *self = g_new0 (AusOwnTemplate, 1);
  g_autofree char *path = g_build_filename (folder, file, NULL);
  g_autofree char *name = g_strdup_printf (FOLDER "/%s", file);
  g_autofree char *data = NULL;
  gsize length;

  self->file = g_strdup (file);
  if (g_file_get_contents (path, &data, &length, &self->error))
    self->template = aus_plan_template_new_from_data (data, length, name, &self->error);
  self->name = self->template != NULL && *aus_plan_template_get_name (self->template) != '\0'
                 ? g_strdup (aus_plan_template_get_name (self->template))
                 : g_filename_display_name (file);
  if (g_str_equal (self->name, file))
    {
      g_free (self->name);
      self->name = dup_stem (file);
    }

  return self;
}

static int
compare (gconstpointer a,
         gconstpointer b)
{
  const AusOwnTemplate *x = *(AusOwnTemplate *const *) a, *y = *(AusOwnTemplate *const *) b;
  int order = g_utf8_collate (x->name, y->name);

  return order != 0 ? order : strcmp (x->file, y->file);
}

GPtrArray *
aus_own_templates_list (const char *library)
{
  GPtrArray *list = g_ptr_array_new_with_free_func ((GDestroyNotify) own_template_free);
  g_autofree char *folder = NULL;
  g_autoptr (GDir) dir = NULL;
  const char *file;

  g_return_val_if_fail (library != NULL, list);

  folder = g_build_filename (library, FOLDER, NULL);
  dir = g_dir_open (folder, 0, NULL);
  while (dir != NULL && (file = g_dir_read_name (dir)) != NULL)
    if (*file != '.' && g_str_has_suffix (file, SUFFIX))
      g_ptr_array_add (list, load (folder, file));
  g_ptr_array_sort (list, compare);

  return list;
}

static gboolean
same_name (const char *a,
           const char *b)
{
  g_autofree char *folded_a = g_utf8_casefold (a, -1);
  g_autofree char *folded_b = g_utf8_casefold (b, -1);

  return g_str_equal (folded_a, folded_b);
}

/* NULL for none */
static AusOwnTemplate *
find (GPtrArray  *list,
      const char *name)
{
  for (guint i = 0; i < list->len; i++)
    {
      AusOwnTemplate *own = g_ptr_array_index (list, i);

      if (same_name (own->name, name))
        return own;
    }

  return NULL;
}

gboolean
aus_own_templates_has (const char *library,
                       const char *name)
{
  g_autoptr (GPtrArray) list = NULL;

  g_return_val_if_fail (library != NULL, FALSE);
  g_return_val_if_fail (name != NULL, FALSE);

  list = aus_own_templates_list (library);

  return find (list, name) != NULL;
}

/* Two names may have one slug. */
static char *
make_path (const char *folder,
           const char *name)
{
  g_autofree char *slug = aus_slug_new (name);
  g_autofree char *file = g_strconcat (slug, SUFFIX, NULL);
  char *path = g_build_filename (folder, file, NULL);

  for (guint n = 2; g_file_test (path, G_FILE_TEST_EXISTS); n++)
    {
      g_free (file);
      g_free (path);
      file = g_strdup_printf ("%s-%u" SUFFIX, slug, n);
      path = g_build_filename (folder, file, NULL);
    }

  return path;
}

gboolean
aus_own_templates_save (const char       *library,
                        AusPlanTemplate  *template,
                        gboolean          replace,
                        char            **path,
                        GError          **error)
{
  g_autofree char *folder = NULL;
  g_autofree char *to = NULL;
  g_autoptr (GPtrArray) list = NULL;
  g_autoptr (GBytes) bytes = NULL;
  AusOwnTemplate *old;
  const char *name;
  char *data;
  gsize length;

  g_return_val_if_fail (library != NULL, FALSE);
  g_return_val_if_fail (AUS_IS_PLAN_TEMPLATE (template), FALSE);

  name = aus_plan_template_get_name (template);
  folder = g_build_filename (library, FOLDER, NULL);
  list = aus_own_templates_list (library);
  old = find (list, name);
  if (old != NULL && !replace)
    {
      g_set_error (error, AUS_ERROR, AUS_ERROR_CONFLICT, FOLDER "/%s: has that name", old->file);
      return FALSE;
    }

  to = old != NULL ? g_build_filename (folder, old->file, NULL) : make_path (folder, name);
  data = aus_plan_template_to_data (template, &length);
  bytes = g_bytes_new_take (data, length);
  if (!aus_safe_write (to, bytes, error))
    return FALSE;
  if (path != NULL)
    *path = g_steal_pointer (&to);

  return TRUE;
}
