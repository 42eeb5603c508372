/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-hours-row.h"

#include "app/widgets/aus-ui-locale.h"
#include "core/base/aus-hours.h"
#include "core/client/aus-invoice.h"

#include <glib/gi18n.h>

struct _AusHoursRow
{
  AusTypedRow parent_instance;
};

G_DEFINE_FINAL_TYPE (AusHoursRow, aus_hours_row, AUS_TYPE_TYPED_ROW)

static const char *
aus_hours_row_explain (AusTypedRow *row)
{
  return _("These are no hours. Write them like 17.5 or 17:30.");
}

static gboolean
aus_hours_row_read (AusTypedRow *row,
                    const char  *text,
                    GValue      *value)
{
  int minutes;

  if (!aus_hours_parse (text, AUS_INVOICE_MAX_MINUTES, &minutes))
    return FALSE;

  g_value_set_int (value, minutes);

  return TRUE;
}

static char *
aus_hours_row_write (AusTypedRow  *row,
                     const GValue *value)
{
  int minutes = g_value_get_int (value);

  return minutes > 0 ? aus_hours_format (minutes, aus_ui_locale ()) : g_strdup ("");
}

static void
aus_hours_row_class_init (AusHoursRowClass *klass)
{
  AusTypedRowClass *typed_class = AUS_TYPED_ROW_CLASS (klass);

  typed_class->explain = aus_hours_row_explain;
  typed_class->read = aus_hours_row_read;
  typed_class->write = aus_hours_row_write;
}

static void
aus_hours_row_init (AusHoursRow *self)
{
}
