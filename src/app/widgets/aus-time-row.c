/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-time-row.h"

#include <glib/gi18n.h>

#include "core/ending/aus-talk.h"

struct _AusTimeRow
{
  AusTypedRow parent_instance;
};

G_DEFINE_FINAL_TYPE (AusTimeRow, aus_time_row, AUS_TYPE_TYPED_ROW)

static const char *
aus_time_row_explain (AusTypedRow *row)
{
  return _("This is not a time. Write it like 14:30.");
}

static gboolean
aus_time_row_read (AusTypedRow *row,
                   const char  *text,
                   GValue      *value)
{
  char *time = aus_talk_time_parse (text);

  if (time == NULL)
    return FALSE;

  g_value_take_string (value, time);

  return TRUE;
}

static char *
aus_time_row_write (AusTypedRow  *row,
                    const GValue *value)
{
  return g_value_dup_string (value);
}

static void
aus_time_row_class_init (AusTimeRowClass *klass)
{
  AusTypedRowClass *typed_class = AUS_TYPED_ROW_CLASS (klass);

  typed_class->explain = aus_time_row_explain;
  typed_class->read = aus_time_row_read;
  typed_class->write = aus_time_row_write;
}

static void
aus_time_row_init (AusTimeRow *self)
{
}
