/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-enum.h"

const char *
aus_enum_get_nick (GType type,
                   int   value)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (type);
  GEnumValue *found = g_enum_get_value (klass, value);

  g_return_val_if_fail (found != NULL, NULL);

  return found->value_nick;
}

gboolean
aus_enum_from_nick (GType       type,
                    const char *nick,
                    int        *out)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (type);
  GEnumValue *found = nick != NULL ? g_enum_get_value_by_nick (klass, nick) : NULL;

  if (found == NULL)
    return FALSE;

  *out = found->value;

  return TRUE;
}
