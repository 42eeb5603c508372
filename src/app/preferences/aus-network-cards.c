/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-network-cards.h"

#include <glib/gi18n.h>

#include "app/aus-dialogs.h"
#include "core/base/aus-output.h"
#include "exchange/aus-vcard.h"

/* More than these are not read by anybody. */
#define MAX_PROBLEMS 8

typedef struct
{
  AusUndoArea *area;
  AusSession *session;
  AusVcards *cards;  /* read */
  GPtrArray *there;  /* (element-type AusColleague): who of them is in the directory already */
  guint n_added;
} Job;

static Job *
job_new (AusUndoArea *area,
         AusSession  *session)
{
  Job *job = g_new0 (Job, 1);

  job->area = g_object_ref (area);
  job->session = g_object_ref (session);

  return job;
}

static void
job_free (Job *job)
{
  g_object_unref (job->area);
  g_object_unref (job->session);
  g_clear_pointer (&job->cards, aus_vcards_free);
  g_clear_pointer (&job->there, g_ptr_array_unref);
  g_free (job);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Job, job_free)

static GtkWindow *
get_window (Job *job)
{
  return GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (job->area)));
}

static AusHistory *
get_history (Job *job)
{
  return aus_data_file_get_history (
    aus_library_get_network_file (aus_session_get_library (job->session)));
}

/* --- cards in --------------------------------------------------------------------------------- */

static void
tell_result (Job   *job,
             guint  n_updated)
{
  g_autofree char *text = NULL;

  if (job->n_added == 0 && n_updated == 0)
    {
      aus_undo_area_tell (job->area, _("Nothing new on these cards"));
      return;
    }

  /* Translators: numbers of colleagues */
  text = g_strdup_printf (_("Colleagues added: %u, updated: %u"), job->n_added, n_updated);
  gtk_widget_activate_action (GTK_WIDGET (job->area), "win.tell-undoable", "s", text);
}

/* Who is in the directory already is asked about, and then left or updated as one more step. */
static void
on_answer_cb (AdwMessageDialog *dialog,
              const char       *response,
              gpointer          user_data)
{
  Job *job = user_data;
  AusNetwork *network = aus_library_get_network (aus_session_get_library (job->session));
  guint n_updated = 0;

  aus_history_begin (get_history (job));
  for (guint i = 0; g_str_equal (response, "update") && i < job->there->len; i++)
    {
      AusColleague *same = aus_vcard_find_same (network, job->there->pdata[i]);

      if (same != NULL && aus_vcard_update (same, job->there->pdata[i]))
        n_updated++;
    }
  aus_history_end (get_history (job));
  tell_result (job, n_updated);
}

static char *
describe (Job *job)
{
  GString *body = g_string_new (NULL);
  guint n = job->cards->problems->len;

  for (guint i = 0; i < MIN (n, MAX_PROBLEMS); i++)
    {
      const AusVcardProblem *problem = job->cards->problems->pdata[i];

      /* Translators: %1$u is a line of a file, %2$s a sentence about it */
      g_string_append_printf (body, _("Line %1$u: %2$s"), problem->line, problem->message);
      g_string_append_c (body, '\n');
    }
  if (n > MAX_PROBLEMS)
    g_string_append_printf (body, ngettext ("And %u more.", "And %u more.", n - MAX_PROBLEMS),
                            n - MAX_PROBLEMS);

  return g_strchomp (g_string_free (body, FALSE));
}

static void
on_job_gone_cb (gpointer  job,
                GClosure *closure)
{
  job_free (job);
}

static void
ask (Job *job)
{
  guint n = job->there->len;
  g_autofree char *body = describe (job);
  g_autofree char *title =
    n > 0 ? g_strdup_printf (ngettext ("%u colleague is in the directory already",
                                       "%u colleagues are in the directory already", n), n)
          : g_strdup (_("Not everything could be read"));
  GtkWidget *dialog = adw_message_dialog_new (get_window (job), title, body);

  if (n > 0)
    adw_message_dialog_add_responses (ADW_MESSAGE_DIALOG (dialog), "keep", _("_Leave as is"),
                                      "update", _("_Update"), NULL);
  else
    adw_message_dialog_add_response (ADW_MESSAGE_DIALOG (dialog), "keep", _("_Close"));
  adw_message_dialog_set_default_response (ADW_MESSAGE_DIALOG (dialog), n > 0 ? "update" : "keep");
  adw_message_dialog_set_close_response (ADW_MESSAGE_DIALOG (dialog), "keep");
  g_signal_connect_data (dialog, "response", G_CALLBACK (on_answer_cb), job, on_job_gone_cb, 0);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
take_cards (Job *job)
{
  AusNetwork *network = aus_library_get_network (aus_session_get_library (job->session));

  job->there = g_ptr_array_new ();
  aus_history_begin (get_history (job));
  for (guint i = 0; i < job->cards->colleagues->len; i++)
    {
      AusColleague *colleague = job->cards->colleagues->pdata[i];

      if (aus_vcard_find_same (network, colleague) != NULL)
        g_ptr_array_add (job->there, colleague);
      else
        {
          aus_entity_list_append (network->colleagues, colleague);
          job->n_added++;
        }
    }
  aus_history_end (get_history (job));
}

static void
on_read_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr (Job) job = user_data;
  g_autofree char *data = NULL;
  g_autoptr (GError) error = NULL;
  gsize length;

  if (get_window (job) == NULL)
    return;
  if (!g_file_load_contents_finish (G_FILE (source), result, &data, &length, NULL, &error))
    {
      g_autofree char *text =
        g_strdup_printf (_("The file cannot be read: %s"), error->message);

      aus_undo_area_tell (job->area, text);
      return;
    }

  job->cards = aus_vcards_read (data, length);
  take_cards (job);
  if (job->there->len == 0 && job->cards->problems->len == 0)
    tell_result (job, 0);
  else
    ask (g_steal_pointer (&job));
}

void
aus_network_cards_import (AusUndoArea *area,
                          AusSession  *session,
                          GFile       *file)
{
  AusDataFile *data_file = aus_library_get_network_file (aus_session_get_library (session));

  g_return_if_fail (AUS_IS_UNDO_AREA (area));

  if (!aus_data_file_is_editable (data_file))
    aus_undo_area_tell (area, _("The directory of colleagues cannot be changed."));
  else
    g_file_load_contents_async (file, NULL, on_read_cb, job_new (area, session));
}

static void
on_import_chosen_cb (GObject      *source,
                     GAsyncResult *result,
                     gpointer      user_data)
{
  g_autoptr (Job) job = user_data;
  g_autoptr (GFile) file = aus_dialogs_choose_finish (result);

  if (file != NULL && get_window (job) != NULL)
    aus_network_cards_import (job->area, job->session, file);
}

void
aus_network_cards_choose (AusUndoArea *area,
                          AusSession  *session)
{
  Job *job = job_new (area, session);

  aus_dialogs_choose_file (get_window (job), _("Import vCards"), on_import_chosen_cb, job);
}

/* --- cards out -------------------------------------------------------------------------------- */

static void
on_export_chosen_cb (GObject      *source,
                     GAsyncResult *result,
                     gpointer      user_data)
{
  g_autoptr (Job) job = user_data;
  g_autoptr (GFile) file = aus_dialogs_choose_finish (result);
  AusEntityList *colleagues =
    aus_library_get_network (aus_session_get_library (job->session))->colleagues;
  guint n = aus_entity_list_get_length (colleagues);
  g_autoptr (GString) cards = g_string_new (NULL);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;

  if (file == NULL || g_file_peek_path (file) == NULL)
    return;

  for (guint i = 0; i < n; i++)
    aus_vcard_append (aus_entity_list_peek (colleagues, i), cards);
  bytes = g_bytes_new (cards->str, cards->len);
  if (aus_output_write (g_file_peek_path (file), bytes, &error))
    text = g_strdup_printf (ngettext ("%u card saved, without the private note",
                                      "%u cards saved, without the private notes", n), n);
  else
    text = g_strdup_printf (_("The cards were not saved: %s"), error->message);
  aus_undo_area_tell (job->area, text);
}

void
aus_network_cards_export (AusUndoArea *area,
                          AusSession  *session)
{
  Job *job = job_new (area, session);

  aus_dialogs_choose_save (get_window (job), _("Export vCards"), _("colleagues.vcf"), _("vCards"),
                           "text/vcard", on_export_chosen_cb, job);
}
