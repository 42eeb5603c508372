/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-cli.h"

#include <glib/gi18n.h>
#include <stdio.h>

#include "core/base/aus-enum.h"
#include "core/base/aus-output.h"
#include "exchange/aus-plan-calendar.h"

/* First it is remembered, then written: a number that was given may be left out, but not given
 * twice. A file of a newer version is only read. */
static AusCliExit
write_file (AusCli          *self,
            AusClientFile   *file,
            AusPlanCalendar *calendar,
            GBytes          *bytes)
{
  AusDataFile *data_file = AUS_DATA_FILE (file);
  g_autoptr (GError) error = NULL;

  if (aus_data_file_is_editable (data_file))
    {
      aus_plan_calendar_remember (calendar, aus_data_file_get_history (data_file));
      if (!aus_data_file_save_sync (data_file, &error))
        return aus_cli_fail (_("What is exported cannot be noted in the client’s file: %s"),
                             error->message);
    }
  if (!aus_output_write (self->output, bytes, &error))
    return aus_cli_fail (_("“%s” cannot be written: %s"), self->output, error->message);

  return AUS_CLI_OK;
}

AusCliExit
aus_cli_calendar (AusCli        *self,
                  AusClientFile *file,
                  AusPlan       *plan)
{
  g_auto (GStrv) folders = aus_library_dup_template_folders (self->library);
  g_autoptr (GDateTime) now = aus_cli_new_now (self);
  g_autoptr (AusPlanCalendar) calendar = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  AusEdition edition = AUS_EDITION_MINE;
  char *text;
  gsize size;

  if (self->reader != NULL && g_str_equal (self->reader, "client"))
    edition = AUS_EDITION_CLIENT;

  calendar = aus_plan_calendar_new (plan, aus_library_get_sender (self->library), edition,
                                    (const char * const *) folders, now, &error);
  if (calendar == NULL)
    return aus_cli_fail (_("The calendar cannot be made: %s"), error->message);

  if (aus_plan_calendar_is_empty (calendar))
    return aus_cli_fail (_("There is nothing in the plan yet that a calendar could show."));

  text = aus_plan_calendar_write (calendar);
  size = strlen (text);
  bytes = g_bytes_new_take (text, size);
  if (self->output != NULL)
    return write_file (self, file, calendar, bytes);

  fwrite (text, 1, size, stdout);

  return AUS_CLI_OK;
}
