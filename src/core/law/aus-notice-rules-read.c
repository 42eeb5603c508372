/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-notice-rules-private.h"

#include <glib/gi18n-lib.h>

#include <string.h>

#include "core/base/aus-enum.h"
#include "core/base/aus-json-require.h"

#define FORMAT     "ausklang-notice-rules"
#define VERSION    1
#define LENGTH_MAX 999

static const char * const algorithm_words[] = {
  [AUS_NOTICE_ALGORITHM_IMMEDIATE] = "immediate",
  [AUS_NOTICE_ALGORITHM_ADD_DAYS] = "add-days",
  [AUS_NOTICE_ALGORITHM_ADD_MONTHS] = "add-months",
  [AUS_NOTICE_ALGORITHM_MONTH_END_IF_DAY] = "month-end-if-day-le",
  [AUS_NOTICE_ALGORITHM_WEEK_END_SATURDAY] = "week-end-saturday",
  [AUS_NOTICE_ALGORITHM_DAYS_TO_ANCHOR] = "add-days-then-anchor",
  [AUS_NOTICE_ALGORITHM_WEEKS_TO_ANCHOR] = "add-weeks-then-anchor",
  [AUS_NOTICE_ALGORITHM_CLAUSE] = "clause",
  [AUS_NOTICE_ALGORITHM_SUGGEST] = "suggest",
  [AUS_NOTICE_ALGORITHM_FIXED_END] = "fixed-end",
  [AUS_NOTICE_ALGORITHM_REFUSED] = "refused",
  [AUS_NOTICE_ALGORITHM_NOTE] = "note",
};

static const char * const who_words[] = {
  [AUS_NOTICE_WHO_BOTH] = "both",
  [AUS_NOTICE_WHO_FREELANCER] = "freelancer",
  [AUS_NOTICE_WHO_CLIENT] = "client",
  [AUS_NOTICE_WHO_NOBODY] = "nobody",
};

static const char * const status_words[] = {
  [AUS_NOTICE_STATUS_VERIFIED] = "verified",
  [AUS_NOTICE_STATUS_UNVERIFIED] = "unverified",
  [AUS_NOTICE_STATUS_CUSTOM] = "custom",
};

static gboolean
read_inputs (JsonObject     *object,
             const char     *path,
             AusNoticeRule  *rule,
             GError        **error)
{
  JsonArray *array;
  g_autoptr (GString) inputs = g_string_new (NULL);
  AusJsonResult result = aus_json_get_array (object, "inputs", path, &array, error);

  if (result == AUS_JSON_ABSENT || result == AUS_JSON_NULL)
    return aus_json_fail (error, path, "inputs", _("missing"));
  if (result != AUS_JSON_FOUND)
    return FALSE;

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JsonNode *node = json_array_get_element (array, i);

      if (json_node_get_value_type (node) != G_TYPE_STRING)
        return aus_json_fail (error, path, "inputs", _("not all are texts"));
      g_string_append_printf (inputs, "%s%s", i > 0 ? " " : "", json_node_get_string (node));
    }
  rule->inputs = g_string_free (g_steal_pointer (&inputs), FALSE);

  return TRUE;
}

static gboolean
read_anchor (JsonObject     *object,
             const char     *path,
             AusNoticeRule  *rule,
             GError        **error)
{
  int anchor;

  if (!aus_json_require_nick (object, "anchor", path, AUS_TYPE_NOTICE_ANCHOR, &anchor, error))
    return FALSE;

  rule->anchor = (AusNoticeAnchor) anchor;

  return TRUE;
}

static gboolean
read_length (JsonObject     *object,
             const char     *member,
             const char     *path,
             AusNoticeUnit   unit,
             AusNoticeRule  *rule,
             GError        **error)
{
  rule->unit = unit;

  return aus_json_require_int (object, member, path, 1, LENGTH_MAX, &rule->length, error);
}

static gboolean
read_suggestion (JsonObject     *object,
                 const char     *path,
                 AusNoticeRule  *rule,
                 GError        **error)
{
  int unit;

  return aus_json_require_nick (object, "unit", path, AUS_TYPE_NOTICE_UNIT, &unit, error) &&
         read_length (object, "length", path, (AusNoticeUnit) unit, rule, error) &&
         read_anchor (object, path, rule, error);
}

/* What the algorithm asks for besides its type */
static gboolean
read_parameters (JsonObject     *object,
                 const char     *path,
                 AusNoticeRule  *rule,
                 GError        **error)
{
  switch ((int) rule->algorithm)
    {
    case AUS_NOTICE_ALGORITHM_ADD_DAYS:
      return read_length (object, "days", path, AUS_NOTICE_UNIT_DAYS, rule, error);
    case AUS_NOTICE_ALGORITHM_ADD_MONTHS:
      return read_length (object, "months", path, AUS_NOTICE_UNIT_MONTHS, rule, error) &&
             aus_json_optional_int (object, "after_years", path, 1, 99, &rule->years, error);
    case AUS_NOTICE_ALGORITHM_MONTH_END_IF_DAY:
      return aus_json_require_int (object, "day", path, 1, 28, &rule->day, error);
    case AUS_NOTICE_ALGORITHM_DAYS_TO_ANCHOR:
      return read_length (object, "days", path, AUS_NOTICE_UNIT_DAYS, rule, error) &&
             read_anchor (object, path, rule, error);
    case AUS_NOTICE_ALGORITHM_WEEKS_TO_ANCHOR:
      return read_length (object, "weeks", path, AUS_NOTICE_UNIT_WEEKS, rule, error) &&
             aus_json_require_int (object, "weeks_later", path, rule->length, LENGTH_MAX,
                                   &rule->length_later, error) &&
             aus_json_require_int (object, "years", path, 1, 99, &rule->years, error) &&
             aus_json_require_date (object, "since", path, &rule->since, error) &&
             read_anchor (object, path, rule, error);
    case AUS_NOTICE_ALGORITHM_SUGGEST:
      return read_suggestion (object, path, rule, error);
    case AUS_NOTICE_ALGORITHM_IMMEDIATE:
      return aus_json_optional_int (object, "deadline_days", path, 1, LENGTH_MAX,
                                    &rule->deadline_days, error) &&
             aus_json_optional_int (object, "presumption_percent", path, 1, 100,
                                    &rule->presumption_percent, error);
    default:
      return TRUE;
    }
}

static gboolean
read_algorithm (JsonObject     *object,
                const char     *path,
                AusNoticeRule  *rule,
                GError        **error)
{
  g_autofree char *inner = aus_json_path_join (path, "algorithm");
  JsonObject *algorithm;
  int type = 0;

  if (!aus_json_require_object (object, "algorithm", path, &algorithm, error) ||
      !aus_json_require_word (algorithm, "type", inner, algorithm_words,
                              G_N_ELEMENTS (algorithm_words), &type, error))
    return FALSE;

  rule->algorithm = (AusNoticeAlgorithm) type;

  return read_parameters (algorithm, inner, rule, error);
}

static gboolean
read_rule (JsonObject  *object,
           const char  *path,
           gpointer     user_data,
           GError     **error)
{
  AusNoticeRules *self = user_data;
  g_autoptr (AusNoticeRule) rule = g_new0 (AusNoticeRule, 1);
  int who = 0, status = 0;

  if (!aus_json_require_text (object, "id", path, &rule->id, error) ||
      !aus_json_require_text (object, "jurisdiction", path, &rule->jurisdiction, error) ||
      !aus_json_require_pair (object, "law", path, rule->laws, error) ||
      !aus_json_require_pair (object, "label", path, rule->labels, error) ||
      !aus_json_require_pair (object, "sentence", path, rule->sentences, error) ||
      !aus_json_optional_pair (object, "care", path, rule->cares, error) ||
      !aus_json_require_word (object, "who", path, who_words, G_N_ELEMENTS (who_words), &who,
                              error) ||
      !aus_json_optional_bool (object, "for_cause", path, &rule->for_cause, error) ||
      !read_inputs (object, path, rule, error) ||
      !read_algorithm (object, path, rule, error) ||
      !aus_json_require_pair (object, "source", path, rule->sources, error) ||
      !aus_json_require_word (object, "status", path, status_words, G_N_ELEMENTS (status_words),
                              &status, error))
    return FALSE;
  if (aus_notice_rules_find (self, rule->id) != NULL)
    return aus_json_fail (error, path, "id", _("used twice"));

  rule->who = (AusNoticeWho) who;
  rule->status = (AusNoticeStatus) status;
  g_ptr_array_add (self->rules, g_steal_pointer (&rule));

  return TRUE;
}

gboolean
aus_notice_rules_read_root (AusNoticeRules  *self,
                            JsonObject      *root,
                            GError         **error)
{
  return aus_json_require_format (root, FORMAT, VERSION, error) &&
         aus_json_require_date (root, "as_of", "", &self->as_of, error) &&
         aus_json_require_items (root, "rules", "", read_rule, self, error);
}
