/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-plan-template-private.h"

#include "core/base/aus-enum.h"
#include "core/base/aus-error.h"
#include "core/base/aus-json.h"
#include "core/base/aus-json-require.h"

#include <glib/gi18n-lib.h>

#define OFFSET_MAX 999
#define LENGTH_MAX 999

G_DEFINE_FINAL_TYPE (AusPlanTemplate, aus_plan_template, G_TYPE_OBJECT)

void
aus_plan_template_step_free (AusPlanTemplateStep *step)
{
  g_free (step->key);
  g_free (step->names[AUS_LANGUAGE_EN]);
  g_free (step->names[AUS_LANGUAGE_DE]);
  g_free (step->waits_for);
  g_free (step);
}

static void
aus_plan_template_finalize (GObject *object)
{
  AusPlanTemplate *self = AUS_PLAN_TEMPLATE (object);

  g_clear_pointer (&self->name, g_free);
  g_clear_pointer (&self->steps, g_ptr_array_unref);

  G_OBJECT_CLASS (aus_plan_template_parent_class)->finalize (object);
}

static void
aus_plan_template_class_init (AusPlanTemplateClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = aus_plan_template_finalize;
}

static void
aus_plan_template_init (AusPlanTemplate *self)
{
  self->name = g_strdup ("");
  self->steps = g_ptr_array_new_with_free_func ((GDestroyNotify) aus_plan_template_step_free);
}

/* --- reading ---------------------------------------------------------------------------------- */

/* Optional, and may be empty */
static gboolean
read_gate (JsonObject  *object,
           const char  *path,
           char       **out,
           GError     **error)
{
  const char *key = "";

  if (aus_json_get_string (object, "waits_for", path, &key, error) == AUS_JSON_WRONG)
    return FALSE;

  *out = g_strdup (key);

  return TRUE;
}

/* Optional */
static gboolean
read_offset_days (JsonObject     *object,
                  const char     *path,
                  AusNoticeDays  *out,
                  GError        **error)
{
  int days;

  *out = AUS_NOTICE_DAYS_WORKING;
  if (!json_object_has_member (object, "offset_days"))
    return TRUE;
  if (!aus_json_require_nick (object, "offset_days", path, AUS_TYPE_NOTICE_DAYS, &days, error))
    return FALSE;

  *out = (AusNoticeDays) days;

  return TRUE;
}

static AusPlanTemplateStep *
read_step (JsonObject  *object,
           const char  *path,
           GError     **error)
{
  g_autoptr (AusPlanTemplateStep) step = g_new0 (AusPlanTemplateStep, 1);
  int lane, owner, anchor;

  if (!aus_json_require_text (object, "key", path, &step->key, error) ||
      !aus_json_require_text (object, "en", path, &step->names[AUS_LANGUAGE_EN], error) ||
      !aus_json_require_text (object, "de", path, &step->names[AUS_LANGUAGE_DE], error) ||
      !aus_json_require_nick (object, "lane", path, AUS_TYPE_LANE, &lane, error) ||
      !aus_json_require_nick (object, "owner", path, AUS_TYPE_PARTY, &owner, error) ||
      !aus_json_require_nick (object, "anchor", path, AUS_TYPE_ANCHOR, &anchor, error) ||
      !aus_json_require_int (object, "offset", path, -OFFSET_MAX, OFFSET_MAX, &step->offset,
                             error) ||
      !read_offset_days (object, path, &step->offset_days, error) ||
      !aus_json_require_int (object, "length", path, 1, LENGTH_MAX, &step->length, error) ||
      !read_gate (object, path, &step->waits_for, error) ||
      !aus_json_optional_bool (object, "private", path, &step->private, error))
    return NULL;

  step->lane = (AusLane) lane;
  step->owner = (AusParty) owner;
  step->anchor = (AusAnchor) anchor;

  return g_steal_pointer (&step);
}

static gboolean
add_step (JsonObject  *object,
          const char  *path,
          gpointer     user_data,
          GError     **error)
{
  AusPlanTemplate *self = user_data;
  AusPlanTemplateStep *step = read_step (object, path, error);

  if (step == NULL)
    return FALSE;
  if (aus_plan_template_find (self, step->key) != NULL)
    {
      aus_plan_template_step_free (step);
      return aus_json_fail (error, path, "key", _("used twice"));
    }
  g_ptr_array_add (self->steps, step);

  return TRUE;
}

/* The steps that @step waits for, as numbers; FALSE when one is unknown */
static gboolean
find_gates (AusPlanTemplate           *self,
            const AusPlanTemplateStep *step,
            GArray                    *gates)
{
  g_auto (GStrv) keys = g_strsplit (step->waits_for, " ", -1);

  for (guint i = 0; keys[i] != NULL; i++)
    {
      const AusPlanTemplateStep *gate = aus_plan_template_find (self, keys[i]);
      guint position;

      if (*keys[i] == '\0')
        continue;
      if (gate == NULL || !g_ptr_array_find (self->steps, gate, &position))
        return FALSE;
      g_array_append_val (gates, position);
    }

  return TRUE;
}

/* Takes away, again and again, the steps whose gates are all taken away: those of a ring stay, and
 * so does what waits for one. Gives the first that stays, or the number of steps. */
static guint
find_waiting (GPtrArray *gates_of)
{
  guint n = gates_of->len, left;
  g_autofree gboolean *gone = g_new0 (gboolean, n);

  do
    {
      left = 0;
      for (guint i = 0; i < n; i++)
        {
          GArray *gates = g_ptr_array_index (gates_of, i);
          gboolean free = !gone[i];

          for (guint g = 0; g < gates->len && free; g++)
            free = gone[g_array_index (gates, guint, g)];
          gone[i] = gone[i] || free;
          left += free;
        }
    }
  while (left > 0);

  for (left = 0; left < n && gone[left]; left++)
    ;

  return left;
}

/* Every gate is a step of this template, and following the gates comes to an end. */
static gboolean
check_gates (AusPlanTemplate  *self,
             GError          **error)
{
  g_autoptr (GPtrArray) gates_of = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  g_autofree char *path = NULL;
  guint i;

  for (i = 0; i < self->steps->len; i++)
    {
      GArray *gates = g_array_new (FALSE, FALSE, sizeof (guint));

      g_ptr_array_add (gates_of, gates);
      path = aus_json_path_index ("steps", i);
      if (!find_gates (self, g_ptr_array_index (self->steps, i), gates))
        return aus_json_fail (error, path, "waits_for", _("no such step"));
      g_clear_pointer (&path, g_free);
    }

  i = find_waiting (gates_of);
  if (i == self->steps->len)
    return TRUE;

  path = aus_json_path_index ("steps", i);

  return aus_json_fail (error, path, "waits_for", _("the steps wait for each other"));
}

static gboolean
read_root (AusPlanTemplate  *self,
           JsonObject       *root,
           GError          **error)
{
  int trade;

  if (!aus_json_require_format (root, AUS_PLAN_TEMPLATE_FORMAT, AUS_PLAN_TEMPLATE_VERSION,
                                error))
    return FALSE;
  if (!aus_json_require_nick (root, "trade", "", AUS_TYPE_TRADE, &trade, error) ||
      !aus_json_optional_text (root, "name", "", &self->name, error))
    return FALSE;

  self->trade = (AusTrade) trade;

  return aus_json_require_items (root, "steps", "", add_step, self, error) &&
         check_gates (self, error);
}

/* --- public ----------------------------------------------------------------------------------- */

AusPlanTemplate *
aus_plan_template_new_from_data (const char  *data,
                                 gsize        length,
                                 const char  *name,
                                 GError     **error)
{
  g_autoptr (AusPlanTemplate) self = g_object_new (AUS_TYPE_PLAN_TEMPLATE, NULL);
  JsonObject *root = aus_json_parse (data, length, name, error);
  gboolean ok;

  if (root == NULL)
    return NULL;

  ok = read_root (self, root, error);
  json_object_unref (root);
  if (!ok)
    {
      g_prefix_error (error, "%s: ", name);
      return NULL;
    }

  return g_steal_pointer (&self);
}

AusPlanTemplate *
aus_plan_template_load (const char  *folder,
                        AusTrade     trade,
                        GError     **error)
{
  g_autofree char *name = NULL;
  g_autofree char *path = NULL;
  g_autofree char *data = NULL;
  gsize length;

  g_return_val_if_fail (folder != NULL, NULL);

  name = g_strdup_printf ("plan-%s.json", aus_enum_get_nick (AUS_TYPE_TRADE, (int) trade));
  path = g_build_filename (folder, name, NULL);
  if (!g_file_get_contents (path, &data, &length, error))
    return NULL;

  return aus_plan_template_new_from_data (data, length, name, error);
}

const char *
aus_plan_template_get_name (AusPlanTemplate *self)
{
  g_return_val_if_fail (AUS_IS_PLAN_TEMPLATE (self), NULL);

  return self->name;
}

AusTrade
aus_plan_template_get_trade (AusPlanTemplate *self)
{
  g_return_val_if_fail (AUS_IS_PLAN_TEMPLATE (self), AUS_TRADE_NONE);

  return self->trade;
}

guint
aus_plan_template_get_n_steps (AusPlanTemplate *self)
{
  g_return_val_if_fail (AUS_IS_PLAN_TEMPLATE (self), 0);

  return self->steps->len;
}

const AusPlanTemplateStep *
aus_plan_template_get_step (AusPlanTemplate *self,
                            guint            position)
{
  g_return_val_if_fail (AUS_IS_PLAN_TEMPLATE (self), NULL);
  g_return_val_if_fail (position < self->steps->len, NULL);

  return g_ptr_array_index (self->steps, position);
}

const AusPlanTemplateStep *
aus_plan_template_find (AusPlanTemplate *self,
                        const char      *key)
{
  g_return_val_if_fail (AUS_IS_PLAN_TEMPLATE (self), NULL);

  for (guint i = 0; i < self->steps->len; i++)
    {
      const AusPlanTemplateStep *step = g_ptr_array_index (self->steps, i);

      if (g_strcmp0 (step->key, key) == 0)
        return step;
    }

  return NULL;
}
