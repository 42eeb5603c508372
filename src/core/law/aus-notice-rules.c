/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-notice-rules-private.h"

#include "core/base/aus-json.h"
#include "core/base/aus-json-require.h"

G_DEFINE_FINAL_TYPE (AusNoticeRules, aus_notice_rules, G_TYPE_OBJECT)

void
aus_notice_rule_free (AusNoticeRule *rule)
{
  g_free (rule->id);
  g_free (rule->jurisdiction);
  aus_json_free_pair (rule->laws);
  aus_json_free_pair (rule->labels);
  aus_json_free_pair (rule->sentences);
  aus_json_free_pair (rule->cares);
  aus_json_free_pair (rule->sources);
  g_free (rule->inputs);
  g_free (rule);
}

static void
aus_notice_rules_finalize (GObject *object)
{
  AusNoticeRules *self = AUS_NOTICE_RULES (object);

  g_clear_pointer (&self->rules, g_ptr_array_unref);

  G_OBJECT_CLASS (aus_notice_rules_parent_class)->finalize (object);
}

static void
aus_notice_rules_class_init (AusNoticeRulesClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = aus_notice_rules_finalize;
}

static void
aus_notice_rules_init (AusNoticeRules *self)
{
  self->rules = g_ptr_array_new_with_free_func ((GDestroyNotify) aus_notice_rule_free);
}

AusNoticeRules *
aus_notice_rules_new_from_data (const char  *data,
                                gsize        length,
                                const char  *name,
                                GError     **error)
{
  g_autoptr (AusNoticeRules) self = g_object_new (AUS_TYPE_NOTICE_RULES, NULL);
  JsonObject *root = aus_json_parse (data, length, name, error);
  gboolean ok;

  if (root == NULL)
    return NULL;

  ok = aus_notice_rules_read_root (self, root, error);
  json_object_unref (root);
  if (!ok)
    {
      g_prefix_error (error, "%s: ", name);
      return NULL;
    }

  return g_steal_pointer (&self);
}

AusNoticeRules *
aus_notice_rules_load (const char  *folder,
                       GError     **error)
{
  g_autofree char *path = NULL;
  g_autofree char *data = NULL;
  gsize length;

  g_return_val_if_fail (folder != NULL, NULL);

  path = g_build_filename (folder, "notice.json", NULL);
  if (!g_file_get_contents (path, &data, &length, error))
    return NULL;

  return aus_notice_rules_new_from_data (data, length, "notice.json", error);
}

AusDate
aus_notice_rules_get_as_of (AusNoticeRules *self)
{
  g_return_val_if_fail (AUS_IS_NOTICE_RULES (self), AUS_DATE_NONE);

  return self->as_of;
}

guint
aus_notice_rules_get_n_rules (AusNoticeRules *self)
{
  g_return_val_if_fail (AUS_IS_NOTICE_RULES (self), 0);

  return self->rules->len;
}

const AusNoticeRule *
aus_notice_rules_get_rule (AusNoticeRules *self,
                           guint           position)
{
  g_return_val_if_fail (AUS_IS_NOTICE_RULES (self), NULL);
  g_return_val_if_fail (position < self->rules->len, NULL);

  return g_ptr_array_index (self->rules, position);
}

const AusNoticeRule *
aus_notice_rules_find (AusNoticeRules *self,
                       const char     *id)
{
  g_return_val_if_fail (AUS_IS_NOTICE_RULES (self), NULL);

  for (guint i = 0; i < self->rules->len; i++)
    {
      const AusNoticeRule *rule = g_ptr_array_index (self->rules, i);

      if (g_strcmp0 (rule->id, id) == 0)
        return rule;
    }

  return NULL;
}
