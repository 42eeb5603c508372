/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-plan-template-private.h"

#include "core/base/aus-enum.h"
#include "core/base/aus-json.h"

static void
set_nick (JsonObject *object,
          const char *member,
          GType       type,
          int         value)
{
  json_object_set_string_member (object, member, aus_enum_get_nick (type, value));
}

/* What is as it would be anyway is left out, as in the program's own. */
static JsonObject *
write_step (const AusPlanTemplateStep *step)
{
  JsonObject *object = json_object_new ();

  json_object_set_string_member (object, "key", step->key);
  json_object_set_string_member (object, "en", step->names[AUS_LANGUAGE_EN]);
  json_object_set_string_member (object, "de", step->names[AUS_LANGUAGE_DE]);
  set_nick (object, "lane", AUS_TYPE_LANE, (int) step->lane);
  set_nick (object, "owner", AUS_TYPE_PARTY, (int) step->owner);
  set_nick (object, "anchor", AUS_TYPE_ANCHOR, (int) step->anchor);
  json_object_set_int_member (object, "offset", step->offset);
  if (step->offset_days != AUS_NOTICE_DAYS_WORKING)
    set_nick (object, "offset_days", AUS_TYPE_NOTICE_DAYS, (int) step->offset_days);
  json_object_set_int_member (object, "length", step->length);
  if (*step->waits_for != '\0')
    json_object_set_string_member (object, "waits_for", step->waits_for);
  if (step->private)
    json_object_set_boolean_member (object, "private", TRUE);

  return object;
}

char *
aus_plan_template_to_data (AusPlanTemplate *self,
                           gsize           *length)
{
  JsonObject *root;
  JsonArray *steps;
  char *data;

  g_return_val_if_fail (AUS_IS_PLAN_TEMPLATE (self), NULL);

  root = json_object_new ();
  steps = json_array_new ();
  json_object_set_string_member (root, "format", AUS_PLAN_TEMPLATE_FORMAT);
  json_object_set_int_member (root, "version", AUS_PLAN_TEMPLATE_VERSION);
  if (*self->name != '\0')
    json_object_set_string_member (root, "name", self->name);
  set_nick (root, "trade", AUS_TYPE_TRADE, (int) self->trade);
  for (guint i = 0; i < self->steps->len; i++)
    json_array_add_object_element (steps, write_step (g_ptr_array_index (self->steps, i)));
  json_object_set_array_member (root, "steps", steps);
  data = aus_json_write (root, length);
  json_object_unref (root);

  return data;
}
