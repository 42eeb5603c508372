/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-sent-section.h"

#include <glib/gi18n.h>

#include "app/papers/aus-difference-window.h"
#include "app/papers/aus-paper-make.h"
#include "app/papers/aus-send-dialog.h"
#include "app/papers/aus-sent-row.h"
#include "app/widgets/aus-ui-locale.h"
#include "core/base/aus-format.h"
#include "core/ending/aus-sending.h"
#include "core/library/aus-documents.h"
#include "core/text/aus-letter-context.h"
#include "core/text/aus-letter-reader.h"
#include "core/text/aus-text-diff.h"
#include "paper/aus-letter.h"
#include "paper/aus-pdf.h"

struct _AusSentSection
{
  AusClientPane parent_instance;

  GtkWidget *changed;
  AdwPreferencesRow *changed_row;
  GtkListBox *rows;

  char *kind;
  AusColleague *colleague; /* whom the paper goes to; NULL for the client */
  AusClient *client;   /* whose papers the list shows */
  GtkFilter *filter;   /* of those of the kind */
  AusSentPaper *last;
  char *text;          /* what the paper says now, dated as the last version */
};

G_DEFINE_FINAL_TYPE (AusSentSection, aus_sent_section, AUS_TYPE_CLIENT_PANE)

/* --- what the paper says ---------------------------------------------------------------------- */

/* "" for the client */
static const char *
get_reader (AusSentSection *self)
{
  return self->colleague != NULL ? self->colleague->id : "";
}

static AusPages *
make_pages (AusSentSection  *self,
            AusDate          dated,
            GError         **error)
{
  AusLibrary *library = aus_client_pane_get_library (AUS_CLIENT_PANE (self));
  AusSession *session = aus_client_pane_get_session (AUS_CLIENT_PANE (self));

  return aus_paper_make (library, aus_session_get_law (session), self->client, self->kind,
                         get_reader (self), dated, NULL, error);
}

/* Another day alone is no other letter: it is compared as if it were written on that day, where the
 * file knows it. */
static void
show_changed (AusSentSection *self,
              AusPages       *today)
{
  AusDate day = aus_client_pane_get_today (AUS_CLIENT_PANE (self));
  g_autoptr (AusPages) pages = NULL;
  g_autoptr (GPtrArray) changes = NULL;
  g_autofree char *title = NULL;

  g_clear_pointer (&self->text, g_free);
  gtk_widget_set_visible (self->changed, FALSE);
  if (self->last == NULL)
    return;

  if (today != NULL
      && (!aus_date_is_set (self->last->dated) || aus_date_equal (self->last->dated, day)))
    pages = g_object_ref (today);
  else
    pages = make_pages (self, aus_date_is_set (self->last->dated) ? self->last->dated : day, NULL);
  if (pages == NULL)
    return;

  self->text = aus_pages_dup_whole_text (pages);
  changes = aus_text_diff_new (self->last->text, self->text);
  /* Translators: %d counts the versions of a paper that was sent */
  title = g_strdup_printf (_("Changed since version %d was sent"), self->last->version);
  adw_preferences_row_set_title (self->changed_row, title);
  gtk_widget_set_visible (self->changed, !aus_text_diff_is_same (changes));
}

static void
show_changes_action (GtkWidget  *widget,
                     const char *action,
                     GVariant   *parameter)
{
  AusSentSection *self = AUS_SENT_SECTION (widget);
  g_autofree char *day = NULL;
  g_autofree char *summary = NULL;

  if (self->last == NULL || self->text == NULL)
    return;

  day = aus_format_date (self->last->sent, AUS_DATE_STYLE_MEDIUM, aus_ui_locale ());
  /* Translators: %1$d is the number of a version, %2$s a date */
  summary = g_strdup_printf (_("Version %1$d, sent on %2$s, and what the letter says now."),
                             self->last->version, day);
  aus_difference_window_present (GTK_WINDOW (gtk_widget_get_root (widget)), summary,
                                 self->last->text, self->text);
}

/* --- keeping it ------------------------------------------------------------------------------- */

typedef struct
{
  AusPages *pages;
  AusSentPaper *paper;
  AusClientFile *file;
  char *folder;
  char *name; /* proposed for the PDF */

  /* From the thread */
  char *used; /* its name in the folder */
  char *sha256;
} Keep;

static void
keep_free (gpointer data)
{
  Keep *keep = data;

  g_clear_object (&keep->pages);
  g_clear_object (&keep->paper);
  g_clear_object (&keep->file);
  g_free (keep->folder);
  g_free (keep->name);
  g_free (keep->used);
  g_free (keep->sha256);
  g_free (keep);
}

static void
keep_in_thread (GTask        *task,
                gpointer      source,
                gpointer      data,
                GCancellable *cancellable)
{
  Keep *keep = data;
  GError *error = NULL;
  g_autoptr (GBytes) bytes = aus_pdf_new (keep->pages, keep->paper->dated, &error);

  if (bytes != NULL)
    keep->used = aus_documents_add (keep->folder, keep->name, bytes, &error);
  if (keep->used == NULL)
    {
      g_task_return_error (task, error);
      return;
    }

  keep->sha256 = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, bytes);
  g_task_return_boolean (task, TRUE);
}

static void
on_kept_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  AusSentSection *self = AUS_SENT_SECTION (source);
  Keep *keep = g_task_get_task_data (G_TASK (result));
  AusClient *client = aus_client_file_get_client (keep->file);
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;

  if (!g_task_propagate_boolean (G_TASK (result), &error))
    {
      /* Translators: %s is the reason */
      text = g_strdup_printf (_("The letter could not be kept, so it is not marked as sent: %s"),
                              error->message);
      if (gtk_widget_get_root (GTK_WIDGET (self)) != NULL)
        gtk_widget_activate_action (GTK_WIDGET (self), "win.tell", "s", text);
      return;
    }

  g_object_set (keep->paper, "file", keep->used, "sha256", keep->sha256, NULL);
  if (client == NULL)
    return;
  aus_sending_add (client, aus_data_file_get_history (AUS_DATA_FILE (keep->file)), keep->paper);
  if (gtk_widget_get_root (GTK_WIDGET (self)) != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.tell-undoable", "s",
                                _("Marked as sent, and kept as it is"));
}

/* "agreement-hartley-2026-11-23-v2.pdf" */
static char *
dup_file_name (AusSentSection *self,
               AusSentPaper   *draft)
{
  g_autofree char *name = aus_letter_dup_file_name (self->client, self->colleague,
                                                    draft->dated, self->kind,
                                                    self->client->language);
  g_autofree char *stem = g_str_has_suffix (name, ".pdf") ? g_strndup (name, strlen (name) - 4)
                                                          : g_strdup (name);

  return g_strdup_printf ("%s-v%d.pdf", stem,
                          aus_sending_get_next_version (self->client, self->kind));
}

static void
on_accepted_cb (AusSendDialog *dialog,
                gpointer       user_data)
{
  AusSentSection *self = AUS_SENT_SECTION (user_data);
  Keep *keep = g_object_steal_data (G_OBJECT (dialog), "keep");
  g_autoptr (GTask) task = g_task_new (self, NULL, on_kept_cb, NULL);

  g_task_set_task_data (task, keep, keep_free);
  g_task_run_in_thread (task, keep_in_thread);
}

static const char *
get_recipient (AusSentSection *self)
{
  AusClient *client = self->client;
  AusLibrary *library = aus_client_pane_get_library (AUS_CLIENT_PANE (self));
  AusColleague *colleague = aus_letter_get_recipient (client, aus_library_get_network (library),
                                                      self->kind, self->colleague);
  AusContact *addressee = aus_client_get_addressee (client);

  if (colleague != NULL)
    return colleague->name;

  return addressee != NULL && addressee->receives_notice ? addressee->name
                                                         : aus_client_get_short_name (client);
}

static AusSentPaper *
new_draft (AusSentSection *self,
           AusPages       *pages,
           AusSendChannel  channel)
{
  AusSentPaper *draft = aus_sent_paper_new ();
  AusDate today = aus_client_pane_get_today (AUS_CLIENT_PANE (self));
  g_autofree char *text = aus_pages_dup_whole_text (pages);

  g_object_set (draft, "kind", self->kind, "language", self->client->language, "dated", &today,
                "sent", &today, "channel", channel, "recipient", get_recipient (self),
                "colleague", get_reader (self), "text", text, NULL);

  return draft;
}

void
aus_sent_section_send (AusSentSection *self,
                       AusSendChannel  channel)
{
  AusLibrary *library = aus_client_pane_get_library (AUS_CLIENT_PANE (self));
  AusDate today = aus_client_pane_get_today (AUS_CLIENT_PANE (self));
  g_autoptr (AusPages) pages = NULL;
  AusSendDialog *dialog;
  Keep *keep;

  g_return_if_fail (AUS_IS_SENT_SECTION (self));

  if (self->client == NULL || self->kind == NULL)
    return;
  pages = make_pages (self, today, NULL);
  if (pages == NULL)
    return;

  keep = g_new0 (Keep, 1);
  keep->paper = new_draft (self, pages, channel);
  keep->pages = g_steal_pointer (&pages);
  keep->file = g_object_ref (aus_client_pane_get_file (AUS_CLIENT_PANE (self)));
  keep->folder = aus_library_dup_documents_folder (library, keep->file);
  keep->name = dup_file_name (self, keep->paper);
  dialog = aus_send_dialog_new (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), keep->paper,
                                self->client, today);
  g_object_set_data_full (G_OBJECT (dialog), "keep", keep, keep_free);
  g_signal_connect_object (dialog, "accepted", G_CALLBACK (on_accepted_cb), self, 0);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
mark_action (GtkWidget  *widget,
             const char *action,
             GVariant   *parameter)
{
  aus_sent_section_send (AUS_SENT_SECTION (widget), AUS_SEND_CHANNEL_LETTER);
}

/* --- the list --------------------------------------------------------------------------------- */

static gboolean
is_of_kind (gpointer item,
            gpointer user_data)
{
  AusSentSection *self = user_data;

  return g_strcmp0 (AUS_SENT_PAPER (item)->kind, self->kind) == 0;
}

static GtkWidget *
create_row (gpointer item,
            gpointer user_data)
{
  AusSentSection *self = user_data;
  AusLibrary *library = aus_client_pane_get_library (AUS_CLIENT_PANE (self));
  AusClientFile *file = aus_client_pane_get_file (AUS_CLIENT_PANE (self));
  g_autofree char *folder = aus_library_dup_documents_folder (library, file);
  AusSentRow *row = g_object_new (AUS_TYPE_SENT_ROW, NULL);

  g_object_set (row, "folder", folder, "client", self->client, "entity", item, "list",
                self->client->papers, NULL);

  return GTK_WIDGET (row);
}

static void
set_client (AusSentSection *self,
            AusClient      *client)
{
  GtkFilterListModel *model = NULL;

  if (self->client == client)
    return;

  g_set_object (&self->client, client);
  g_clear_object (&self->filter);
  if (client != NULL)
    {
      self->filter = GTK_FILTER (gtk_custom_filter_new (is_of_kind, self, NULL));
      model = gtk_filter_list_model_new (g_object_ref (G_LIST_MODEL (client->papers)),
                                         g_object_ref (self->filter));
    }
  gtk_list_box_bind_model (self->rows, G_LIST_MODEL (model), create_row, self, NULL);
  g_clear_object (&model);
}

static void
aus_sent_section_changed (AusClientPane *pane)
{
  AusSentSection *self = AUS_SENT_SECTION (pane);

  if (self->rows != NULL)
    set_client (self, aus_client_pane_get_client (pane));
}

void
aus_sent_section_show (AusSentSection *self,
                       const char     *kind,
                       AusColleague   *colleague,
                       AusPages       *pages)
{
  AusSentPaper *last;

  g_return_if_fail (AUS_IS_SENT_SECTION (self));

  if (g_strcmp0 (kind, self->kind) != 0)
    {
      g_free (self->kind);
      self->kind = g_strdup (kind);
      if (self->filter != NULL)
        gtk_filter_changed (self->filter, GTK_FILTER_CHANGE_DIFFERENT);
    }
  g_set_object (&self->colleague, colleague);
  last = self->client != NULL ? aus_sending_get_last_to (self->client, kind, get_reader (self))
                              : NULL;
  g_set_object (&self->last, last);
  show_changed (self, pages);
}

static void
aus_sent_section_dispose (GObject *object)
{
  AusSentSection *self = AUS_SENT_SECTION (object);

  if (self->rows != NULL)
    set_client (self, NULL);
  /* Before the template, which would unparent it behind the bin's back. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), AUS_TYPE_SENT_SECTION);
  g_clear_object (&self->last);
  g_clear_object (&self->colleague);
  g_clear_pointer (&self->kind, g_free);
  g_clear_pointer (&self->text, g_free);

  G_OBJECT_CLASS (aus_sent_section_parent_class)->dispose (object);
}

static void
aus_sent_section_class_init (AusSentSectionClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = aus_sent_section_dispose;
  AUS_CLIENT_PANE_CLASS (klass)->changed = aus_sent_section_changed;

  gtk_widget_class_install_action (widget_class, "sent.mark", NULL, mark_action);
  gtk_widget_class_install_action (widget_class, "sent.show-changes", NULL, show_changes_action);
  gtk_widget_class_set_template_from_resource (widget_class, AUS_RESOURCE_BASE
                                               "/ui/papers/aus-sent-section.ui");
  gtk_widget_class_bind_template_child (widget_class, AusSentSection, changed);
  gtk_widget_class_bind_template_child (widget_class, AusSentSection, changed_row);
  gtk_widget_class_bind_template_child (widget_class, AusSentSection, rows);
}

static void
aus_sent_section_init (AusSentSection *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
