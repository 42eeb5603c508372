/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-step.h"

G_DEFINE_FINAL_TYPE (AusStep, aus_step, AUS_TYPE_ENTITY)

static const AusField fields[] = {
  AUS_STRING (AusStep, id),
  AUS_STRING (AusStep, origin),
  AUS_STRING (AusStep, name),
  AUS_ENUM (AusStep, lane, aus_lane_get_type, AUS_LANE_HANDOVER),
  AUS_ENUM (AusStep, owner, aus_party_get_type, AUS_PARTY_ME),
  AUS_ENUM (AusStep, state, aus_step_state_get_type, AUS_STEP_STATE_OPEN),
  AUS_ENUM (AusStep, anchor, aus_anchor_get_type, AUS_ANCHOR_LAST_DAY),
  AUS_STRING (AusStep, project),
  AUS_INT (AusStep, offset, -999, 999),
  AUS_ENUM (AusStep, offset_days, aus_notice_days_get_type, AUS_NOTICE_DAYS_WORKING),
  AUS_INT (AusStep, length, 1, 999),
  AUS_DATE (AusStep, earliest),
  AUS_DATE (AusStep, latest),
  AUS_DATE (AusStep, start),
  AUS_DATE (AusStep, done_on),
  AUS_STRING (AusStep, waits_for),
  AUS_STRING (AusStep, source_name),
  AUS_DATE (AusStep, source_latest),
  AUS_BOOL (AusStep, private),
  AUS_STRING (AusStep, note),
};

static void
aus_step_class_init (AusStepClass *klass)
{
  aus_entity_class_install_fields (AUS_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
aus_step_init (AusStep *self)
{
}

AusStep *
aus_step_new (void)
{
  return AUS_STEP (aus_entity_new (AUS_TYPE_STEP));
}

gboolean
aus_step_is_open (AusStep *self)
{
  g_return_val_if_fail (AUS_IS_STEP (self), FALSE);

  return self->state == AUS_STEP_STATE_OPEN || self->state == AUS_STEP_STATE_BEGUN;
}

gboolean
aus_step_next_gate (AusStep     *self,
                    const char **rest,
                    GString     *id)
{
  const char *from = *rest != NULL ? *rest : self->waits_for;
  gsize length;

  from += strspn (from, " ");
  length = strcspn (from, " ");
  g_string_truncate (id, 0);
  g_string_append_len (id, from, (gssize) length);
  *rest = from + length;

  return length > 0;
}

gboolean
aus_step_waits_for (AusStep    *self,
                    const char *id)
{
  g_autoptr (GString) gate = g_string_new (NULL);
  const char *rest = NULL;

  g_return_val_if_fail (AUS_IS_STEP (self), FALSE);

  while (aus_step_next_gate (self, &rest, gate))
    if (g_strcmp0 (gate->str, id) == 0)
      return TRUE;

  return FALSE;
}

void
aus_step_set_waits_for (AusStep    *self,
                        const char *id,
                        gboolean    waits)
{
  g_autoptr (GString) gate = g_string_new (NULL);
  g_autoptr (GString) gates = g_string_new (NULL);
  const char *rest = NULL;

  g_return_if_fail (AUS_IS_STEP (self));
  g_return_if_fail (id != NULL && *id != '\0');

  if (aus_step_waits_for (self, id) == waits)
    return;

  while (aus_step_next_gate (self, &rest, gate))
    if (!g_str_equal (gate->str, id))
      g_string_append_printf (gates, "%s%s", gates->len > 0 ? " " : "", gate->str);
  if (waits)
    g_string_append_printf (gates, "%s%s", gates->len > 0 ? " " : "", id);
  g_object_set (self, "waits-for", gates->str, NULL);
}
