/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-calendar-export.h"

#include <glib/gi18n.h>

#include "app/aus-dialogs.h"
#include "core/base/aus-id.h"
#include "core/base/aus-output.h"
#include "exchange/aus-plan-calendar.h"

typedef struct
{
  GtkWidget *widget;
  AusSession *session;
  AusClientFile *file;
  AusPlan *plan;
  AusEdition edition;

  /* Once a file is chosen */
  char *path;
  GBytes *bytes;
  guint n_items, n_gone;
} Export;

static void
export_free (Export *export)
{
  g_object_unref (export->widget);
  g_object_unref (export->session);
  g_object_unref (export->file);
  g_object_unref (export->plan);
  g_free (export->path);
  g_clear_pointer (&export->bytes, g_bytes_unref);
  g_free (export);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Export, export_free)

/* Nobody is told in a window that is gone. */
static void
tell (Export     *export,
      const char *text,
      gboolean    with_file)
{
  if (gtk_widget_get_root (export->widget) == NULL)
    return;

  if (with_file)
    gtk_widget_activate_action (export->widget, "win.tell-file", "(ss)", text, export->path);
  else
    gtk_widget_activate_action (export->widget, "win.tell", "s", text);
}

/* NULL after the user was told that it cannot be, or is empty */
static AusPlanCalendar *
make_calendar (Export *export)
{
  AusLibrary *library = aus_session_get_library (export->session);
  g_auto (GStrv) folders = aus_library_dup_template_folders (library);
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  AusPlanCalendar *calendar = aus_plan_calendar_new (
    export->plan, aus_library_get_sender (library), export->edition,
    (const char * const *) folders, now, &error);

  if (calendar == NULL)
    {
      /* Translators: %s is what is wrong, beginning with file, line and column */
      text = g_strdup_printf (_("The calendar cannot be made: %s"), error->message);
      tell (export, text, FALSE);
    }
  else if (aus_plan_calendar_is_empty (calendar))
    {
      tell (export, _("There is nothing in the plan yet that a calendar could show."), FALSE);
      g_clear_pointer (&calendar, aus_plan_calendar_free);
    }

  return calendar;
}

static char *
describe (Export *export)
{
  g_autofree char *name = g_path_get_basename (export->path);
  g_autofree char *saved = NULL;
  g_autofree char *gone = NULL;

  /* Translators: %u events and to-dos; %s is a file name */
  saved = g_strdup_printf (ngettext ("%u entry saved as “%s”.", "%u entries saved as “%s”.",
                                     export->n_items), export->n_items, name);
  if (export->n_gone == 0)
    return g_steal_pointer (&saved);

  /* Translators: events and to-dos of an earlier export */
  gone = g_strdup_printf (ngettext ("%u earlier one is cancelled.",
                                    "%u earlier ones are cancelled.", export->n_gone),
                          export->n_gone);

  return g_strjoin (" ", saved, gone, NULL);
}

static void
write_in_thread (GTask        *task,
                 gpointer      source,
                 gpointer      data,
                 GCancellable *cancellable)
{
  Export *export = data;
  GError *error = NULL;

  if (aus_output_write (export->path, export->bytes, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
on_written_cb (GObject      *source,
               GAsyncResult *result,
               gpointer      user_data)
{
  Export *export = g_task_get_task_data (G_TASK (result));
  g_autofree char *name = g_path_get_basename (export->path);
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;
  gboolean written = g_task_propagate_boolean (G_TASK (result), &error);

  if (written)
    text = describe (export);
  else
    /* Translators: the first %s is a file name, the second the reason */
    text = g_strdup_printf (_("“%s” was not saved: %s"), name, error->message);
  tell (export, text, written);
}

/* The plan may have changed while the question was open: the calendar is made now. */
static void
on_file_chosen_cb (GObject      *source,
                   GAsyncResult *result,
                   gpointer      user_data)
{
  g_autoptr (Export) export = user_data;
  g_autoptr (GFile) file = aus_dialogs_choose_finish (result);
  g_autoptr (AusPlanCalendar) calendar = NULL;
  g_autoptr (GTask) task = NULL;
  AusDataFile *data_file = AUS_DATA_FILE (export->file);
  char *text;

  if (file == NULL || g_file_peek_path (file) == NULL)
    return;
  calendar = make_calendar (export);
  if (calendar == NULL)
    return;

  /* Not when the file was read anew meanwhile: its client is another object then. */
  if (aus_data_file_is_editable (data_file)
      && aus_client_file_get_client (export->file) == aus_plan_get_client (export->plan))
    aus_plan_calendar_remember (calendar, aus_data_file_get_history (data_file));

  text = aus_plan_calendar_write (calendar);
  export->bytes = g_bytes_new_take (text, strlen (text));
  export->path = g_file_get_path (file);
  export->n_items = aus_plan_calendar_get_n_items (calendar);
  export->n_gone = aus_plan_calendar_get_n_gone (calendar);
  task = g_task_new (NULL, NULL, on_written_cb, NULL);
  g_task_set_task_data (task, g_steal_pointer (&export), (GDestroyNotify) export_free);
  g_task_run_in_thread (task, write_in_thread);
}

void
aus_calendar_export_run (GtkWidget     *widget,
                         AusSession    *session,
                         AusClientFile *file,
                         AusPlan       *plan,
                         AusEdition     edition)
{
  g_autoptr (Export) export = g_new0 (Export, 1);
  g_autoptr (AusPlanCalendar) calendar = NULL;
  g_autofree char *slug = NULL;
  g_autofree char *name = NULL;

  g_return_if_fail (GTK_IS_WIDGET (widget));

  export->widget = g_object_ref (widget);
  export->session = g_object_ref (session);
  export->file = g_object_ref (file);
  export->plan = g_object_ref (plan);
  export->edition = edition;
  calendar = make_calendar (export);
  if (calendar == NULL)
    return;

  /* "handover-from-jule-hartwig.ics": the same name each time, so that the file is replaced. */
  slug = aus_slug_new (aus_plan_calendar_get_name (calendar));
  name = g_strconcat (slug, ".ics", NULL);
  aus_dialogs_choose_save (GTK_WINDOW (gtk_widget_get_root (widget)), _("Export Calendar"), name,
                           _("Calendars"), "text/calendar", on_file_chosen_cb,
                           g_steal_pointer (&export));
}
