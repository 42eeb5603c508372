/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-plan-template.h"

#include "core/base/aus-enum.h"
#include "core/base/aus-error.h"
#include "core/base/aus-json.h"
#include "core/base/aus-json-require.h"

#include <glib/gi18n-lib.h>

#define FORMAT     "ausklang-plan-template"
#define VERSION    1
#define OFFSET_MAX 999
#define LENGTH_MAX 999

struct _AusPlanTemplate
{
  GObject parent_instance;

  AusTrade trade;
  GPtrArray *steps; /* of AusPlanTemplateStep */
};

G_DEFINE_FINAL_TYPE (AusPlanTemplate, aus_plan_template, G_TYPE_OBJECT)

static void
step_free (AusPlanTemplateStep *step)
{
  g_free (step->key);
  g_free (step->names[AUS_LANGUAGE_EN]);
  g_free (step->names[AUS_LANGUAGE_DE]);
  g_free (step->waits_for);
  g_free (step);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AusPlanTemplateStep, step_free)

static void
aus_plan_template_finalize (GObject *object)
{
  AusPlanTemplate *self = AUS_PLAN_TEMPLATE (object);

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
  self->steps = g_ptr_array_new_with_free_func ((GDestroyNotify) step_free);
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
      step_free (step);
      return aus_json_fail (error, path, "key", _("used twice"));
    }
  g_ptr_array_add (self->steps, step);

  return TRUE;
}

/* Every gate is a step of this template, and following the gates comes to an end. */
static gboolean
check_gates (AusPlanTemplate  *self,
             GError          **error)
{
  for (guint i = 0; i < self->steps->len; i++)
    {
      const AusPlanTemplateStep *step = g_ptr_array_index (self->steps, i);
      g_autofree char *path = aus_json_path_index ("steps", i);

      for (guint n = 0; *step->waits_for != '\0'; n++)
        {
          step = aus_plan_template_find (self, step->waits_for);
          if (step == NULL)
            return aus_json_fail (error, path, "waits_for", _("no such step"));
          if (n == self->steps->len)
            return aus_json_fail (error, path, "waits_for",
                                  _("the steps wait for each other"));
        }
    }

  return TRUE;
}

static gboolean
read_root (AusPlanTemplate  *self,
           JsonObject       *root,
           GError          **error)
{
  int trade;

  if (!aus_json_require_format (root, FORMAT, VERSION, error))
    return FALSE;
  if (!aus_json_require_nick (root, "trade", "", AUS_TYPE_TRADE, &trade, error))
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

AusPlanTemplate *
aus_plan_template_load_for (const char  *library,
                            const char  *folder,
                            AusTrade     trade,
                            GError     **broken,
                            GError     **error)
{
  g_autofree char *plans = NULL;
  g_autoptr (GError) own_error = NULL;
  AusPlanTemplate *own;

  g_return_val_if_fail (library != NULL, NULL);
  g_return_val_if_fail (broken != NULL && *broken == NULL, NULL);

  plans = g_build_filename (library, "plans", NULL);
  own = aus_plan_template_load (plans, trade, &own_error);
  if (own != NULL)
    return own;
  if (!g_error_matches (own_error, G_FILE_ERROR, G_FILE_ERROR_NOENT))
    g_propagate_prefixed_error (broken, g_steal_pointer (&own_error), "plans/");

  return aus_plan_template_load (folder, trade, error);
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
