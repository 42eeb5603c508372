/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-mail-dialog.h"

#include <glib/gi18n.h>

#include "app/aus-dialogs.h"
#include "app/papers/aus-mail-files.h"
#include "core/base/aus-output.h"
#include "core/client/aus-contact.h"
#include "exchange/aus-letter-mail.h"
#include "exchange/aus-mail-header.h"
#include "exchange/aus-mail-people.h"
#include "paper/aus-document-text.h"
#include "paper/aus-pdf.h"

struct _AusMailDialog
{
  AdwWindow parent_instance;

  GtkStack *stack;
  GtkEditable *to;
  GtkEditable *subject;
  GtkEditable *attachment;
  GtkLabel *remark;
  GtkWidget *open_button;
  GtkLabel *outcome;
  GtkLabel *reminder;
  GtkWidget *question;
  GtkWidget *sent_button;
  GtkWidget *files_button;

  AusClient *client;
  AusSender *sender;
  AusPages *pages;
  AusDate today;
  char *text;
  char *language;

  GBytes *pdf;      /* NULL until it is needed */
  char *shown_path; /* what "Show files" shows */
};

G_DEFINE_FINAL_TYPE (AusMailDialog, aus_mail_dialog, ADW_TYPE_WINDOW)

enum
{
  SIGNAL_SENT,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* --- what there is to say about it ------------------------------------------------------------ */

/* TRUE when one of the addresses is that of somebody who receives notices, or nobody does */
static gboolean
reaches_receiver (AusMailDialog *self)
{
  g_autoptr (GPtrArray) people = aus_mail_people_new (gtk_editable_get_text (self->to));
  gboolean receivers = FALSE;

  for (guint i = 0; i < aus_entity_list_get_length (self->client->contacts); i++)
    {
      AusContact *contact = aus_entity_list_peek (self->client->contacts, i);

      receivers = receivers || contact->receives_notice;
      for (guint p = 0; contact->receives_notice && p < people->len; p++)
        {
          AusMailPerson *person = people->pdata[p];

          if (g_ascii_strcasecmp (person->address, contact->email) == 0)
            return TRUE;
        }
    }

  return !receivers;
}

static gboolean
is_blank (GtkEditable *entry)
{
  g_autofree char *text = aus_mail_dup_line (gtk_editable_get_text (entry));

  return *text == '\0';
}

/* What is worth knowing, a line each; NULL for nothing. Caller frees. */
static char *
dup_remarks (AusMailDialog *self)
{
  const char *remarks[4] = { NULL };
  guint n = 0;

  if (is_blank (self->to))
    remarks[n++] = _("There is no address yet. You can also enter it in your mail program.");
  else if (!reaches_receiver (self))
    remarks[n++] = _("This is nobody who receives notices for the client.");
  if (is_blank (self->subject))
    remarks[n++] = _("There is no subject.");
  if (self->client->contract->form == AUS_CONTRACT_FORM_WRITTEN)
    remarks[n++] = _("The contract asks for writing: an e-mail may not be enough.");

  return n > 0 ? g_strjoinv ("\n", (char **) remarks) : NULL;
}

/* NULL when every address is one. Caller frees. */
static char *
dup_problem (AusMailDialog *self)
{
  g_autoptr (GPtrArray) people = aus_mail_people_new (gtk_editable_get_text (self->to));
  g_autofree char *own = aus_mail_dup_line (self->sender->email);
  g_autoptr (GError) error = NULL;
  g_autofree char *address = NULL;

  for (guint i = 0; i < people->len; i++)
    {
      AusMailPerson *person = people->pdata[i];
      g_autofree char *good = aus_mail_dup_address (person->address, &error);

      if (good == NULL)
        return g_strdup (error->message);
    }

  if (*own == '\0')
    return NULL;
  address = aus_mail_dup_address (own, &error);

  /* Translators: %s says what is wrong with the user's own e-mail address */
  return address != NULL ? NULL : g_strdup_printf (_("In the preferences: %s"), error->message);
}

static void
show_text (GtkLabel   *label,
           const char *text)
{
  gtk_label_set_label (label, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (label), text != NULL);
}

static void
show_remark (AusMailDialog *self,
             const char    *text,
             gboolean       problem)
{
  show_text (self->remark, text);
  gtk_widget_set_css_classes (GTK_WIDGET (self->remark),
                              (const char *[]){ problem ? "late-text" : "conflict-text", NULL });
}

static void
refresh (AusMailDialog *self)
{
  g_autofree char *problem = NULL;
  g_autofree char *remarks = NULL;

  if (self->client == NULL)
    return;

  problem = dup_problem (self);
  remarks = problem == NULL ? dup_remarks (self) : NULL;
  show_remark (self, problem != NULL ? problem : remarks, problem != NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "mail.open", problem == NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "mail.save", problem == NULL);
}

/* --- making it -------------------------------------------------------------------------------- */

static char *
dup_pdf_name (AusMailDialog *self)
{
  g_autofree char *name = aus_mail_dup_file_name (gtk_editable_get_text (self->attachment));
  g_autofree char *small = g_ascii_strdown (name, -1);

  return g_str_has_suffix (small, ".pdf") ? g_steal_pointer (&name)
                                          : g_strconcat (name, ".pdf", NULL);
}

static gboolean
make_pdf (AusMailDialog  *self,
          GError        **error)
{
  if (self->pdf == NULL)
    self->pdf = aus_pdf_new (self->pages, self->today, error);

  return self->pdf != NULL;
}

static AusLetterMail
get_mail (AusMailDialog *self,
          const char    *pdf_name)
{
  return (AusLetterMail){
    .to = gtk_editable_get_text (self->to),
    .subject = gtk_editable_get_text (self->subject),
    .text = self->text,
    .language = self->language,
    .file_name = pdf_name,
    .pdf = self->pdf,
  };
}

static GBytes *
make_mail (AusMailDialog  *self,
           const char     *pdf_name,
           GError        **error)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  AusLetterMail mail;

  if (!make_pdf (self, error))
    return NULL;

  mail = get_mail (self, pdf_name);

  return aus_letter_mail_write (&mail, self->client, self->sender, now, error);
}

/* --- what became of it ------------------------------------------------------------------------ */

static char *
dup_reminder (AusMailDialog *self,
              AusHandover    handover)
{
  g_autofree char *name = dup_pdf_name (self);

  if (handover == AUS_HANDED_OVER)
    /* Translators: %s is a file name */
    return g_strdup_printf (_("Before you send it, look whether “%s” is attached: some mail "
                              "programs drop attachments without a word."), name);

  /* Translators: %s is a file name */
  return g_strdup_printf (_("Attach “%s” yourself: you find it with “Show Files”."), name);
}

static void
show_outcome (AusMailDialog *self,
              const char    *outcome,
              AusHandover    handover)
{
  g_autofree char *reminder = dup_reminder (self, handover);
  gboolean asked = handover != AUS_NOT_HANDED_OVER
                   && g_signal_has_handler_pending (self, signals[SIGNAL_SENT], 0, FALSE);

  show_text (self->outcome, outcome);
  show_text (self->reminder, reminder);
  gtk_widget_set_visible (self->question, asked);
  gtk_widget_set_visible (self->sent_button, asked);
  gtk_stack_set_visible_child_name (self->stack, "outcome");
  /* As high as this page needs */
  gtk_window_set_default_size (GTK_WINDOW (self), gtk_widget_get_width (GTK_WIDGET (self)), -1);
  gtk_window_set_default_widget (GTK_WINDOW (self), NULL);
  gtk_widget_grab_focus (self->files_button);
}

static void
show_failure (AusMailDialog *self,
              const char    *name,
              const GError  *error)
{
  /* Translators: the first %s is a file name, the second the reason */
  g_autofree char *text = g_strdup_printf (_("“%s” was not saved: %s"), name, error->message);

  show_remark (self, text, TRUE);
}

static void
on_opened_cb (GObject      *source,
              GAsyncResult *result,
              gpointer      user_data)
{
  AusMailDialog *self = AUS_MAIL_DIALOG (source);
  AusHandover handover = aus_mail_files_open_finish (result);

  if (self->client == NULL)
    return;

  if (handover == AUS_HANDED_OVER)
    show_outcome (self, _("The e-mail opens in your mail program."), handover);
  else if (handover == AUS_HANDED_OVER_AS_TEXT)
    show_outcome (self, _("Your mail program has the text of the e-mail."), handover);
  else
    show_outcome (self, _("There is no mail program that opens it."), handover);
}

static void
open_action (GtkWidget  *widget,
             const char *action,
             GVariant   *parameter)
{
  AusMailDialog *self = AUS_MAIL_DIALOG (widget);
  g_autofree char *pdf_name = dup_pdf_name (self);
  g_autofree char *name = aus_letter_mail_dup_file_name (pdf_name);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = make_mail (self, pdf_name, &error);
  g_autofree char *path = bytes != NULL ? aus_mail_files_write (name, bytes, &error) : NULL;
  g_autofree char *pdf_path =
    path != NULL ? aus_mail_files_write (pdf_name, self->pdf, &error) : NULL;
  g_autofree char *uri = NULL;
  AusLetterMail mail;

  if (pdf_path == NULL)
    {
      show_failure (self, name, error);
      return;
    }

  mail = get_mail (self, pdf_name);
  uri = aus_letter_mail_dup_uri (&mail, pdf_path);
  g_free (self->shown_path);
  self->shown_path = g_steal_pointer (&pdf_path);
  aus_mail_files_open (GTK_WINDOW (self), path, uri, on_opened_cb, NULL);
}

static void
on_file_chosen_cb (GObject      *source,
                   GAsyncResult *result,
                   gpointer      user_data)
{
  g_autoptr (AusMailDialog) self = user_data;
  g_autoptr (GFile) file = aus_dialogs_choose_finish (result);
  g_autofree char *pdf_name = NULL;
  g_autofree char *name = NULL;
  g_autofree char *outcome = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;

  if (file == NULL || g_file_peek_path (file) == NULL || self->client == NULL)
    return;

  name = g_file_get_basename (file);
  pdf_name = dup_pdf_name (self);
  bytes = make_mail (self, pdf_name, &error);
  if (bytes == NULL || !aus_output_write (g_file_peek_path (file), bytes, &error))
    {
      show_failure (self, name, error);
      return;
    }

  g_free (self->shown_path);
  self->shown_path = g_file_get_path (file);
  /* Translators: %s is a file name */
  outcome = g_strdup_printf (_("Saved as “%s”"), name);
  show_outcome (self, outcome, AUS_HANDED_OVER);
}

static void
save_action (GtkWidget  *widget,
             const char *action,
             GVariant   *parameter)
{
  AusMailDialog *self = AUS_MAIL_DIALOG (widget);
  g_autofree char *pdf_name = dup_pdf_name (self);
  g_autofree char *name = aus_letter_mail_dup_file_name (pdf_name);

  aus_dialogs_choose_save (GTK_WINDOW (self), _("Save E-Mail"), name, _("E-mails"),
                           "message/rfc822", on_file_chosen_cb, g_object_ref (self));
}

static void
files_action (GtkWidget  *widget,
              const char *action,
              GVariant   *parameter)
{
  AusMailDialog *self = AUS_MAIL_DIALOG (widget);

  if (self->shown_path != NULL)
    aus_dialogs_show_in_files (GTK_WINDOW (self), self->shown_path);
}

/* A handler may open a dialog of its own: this one is gone by then. */
static void
sent_action (GtkWidget  *widget,
             const char *action,
             GVariant   *parameter)
{
  g_autoptr (AusMailDialog) self = g_object_ref (AUS_MAIL_DIALOG (widget));

  gtk_window_close (GTK_WINDOW (self));
  g_signal_emit (self, signals[SIGNAL_SENT], 0);
}

/* --- the class -------------------------------------------------------------------------------- */

/* Mostly there is nothing to change. (A focus that is given earlier takes the role away from the
 * window: a screen reader would not call it one.) */
static void
aus_mail_dialog_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (aus_mail_dialog_parent_class)->map (widget);

  gtk_widget_grab_focus (AUS_MAIL_DIALOG (widget)->open_button);
}

static void
aus_mail_dialog_dispose (GObject *object)
{
  AusMailDialog *self = AUS_MAIL_DIALOG (object);

  g_clear_object (&self->client);
  gtk_widget_dispose_template (GTK_WIDGET (self), AUS_TYPE_MAIL_DIALOG);
  g_clear_object (&self->sender);
  g_clear_object (&self->pages);
  g_clear_pointer (&self->text, g_free);
  g_clear_pointer (&self->language, g_free);
  g_clear_pointer (&self->pdf, g_bytes_unref);
  g_clear_pointer (&self->shown_path, g_free);

  G_OBJECT_CLASS (aus_mail_dialog_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               AUS_RESOURCE_BASE "/ui/papers/aus-mail-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, AusMailDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, AusMailDialog, to);
  gtk_widget_class_bind_template_child (widget_class, AusMailDialog, subject);
  gtk_widget_class_bind_template_child (widget_class, AusMailDialog, attachment);
  gtk_widget_class_bind_template_child (widget_class, AusMailDialog, remark);
  gtk_widget_class_bind_template_child (widget_class, AusMailDialog, open_button);
  gtk_widget_class_bind_template_child (widget_class, AusMailDialog, outcome);
  gtk_widget_class_bind_template_child (widget_class, AusMailDialog, reminder);
  gtk_widget_class_bind_template_child (widget_class, AusMailDialog, question);
  gtk_widget_class_bind_template_child (widget_class, AusMailDialog, sent_button);
  gtk_widget_class_bind_template_child (widget_class, AusMailDialog, files_button);
  gtk_widget_class_bind_template_callback (widget_class, refresh);
}

static void
aus_mail_dialog_class_init (AusMailDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = aus_mail_dialog_dispose;
  widget_class->map = aus_mail_dialog_map;
  signals[SIGNAL_SENT] = g_signal_new ("sent", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                       NULL, NULL, NULL, G_TYPE_NONE, 0);
  bind_template (widget_class);
  gtk_widget_class_install_action (widget_class, "mail.open", NULL, open_action);
  gtk_widget_class_install_action (widget_class, "mail.save", NULL, save_action);
  gtk_widget_class_install_action (widget_class, "mail.files", NULL, files_action);
  gtk_widget_class_install_action (widget_class, "mail.sent", NULL, sent_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_s, GDK_CONTROL_MASK, "mail.save",
                                       NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
aus_mail_dialog_init (AusMailDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

AusMailDialog *
aus_mail_dialog_new (GtkWindow   *parent,
                     AusClient   *client,
                     const char  *to,
                     AusSender   *sender,
                     AusDocument *document,
                     AusPages    *pages,
                     AusDate      today,
                     const char  *file_name)
{
  AusMailDialog *self;

  g_return_val_if_fail (AUS_IS_CLIENT (client) && AUS_IS_SENDER (sender), NULL);
  g_return_val_if_fail (AUS_IS_DOCUMENT (document) && AUS_IS_PAGES (pages), NULL);

  self = g_object_new (AUS_TYPE_MAIL_DIALOG, "transient-for", parent, NULL);
  self->sender = g_object_ref (sender);
  self->pages = g_object_ref (pages);
  self->today = today;
  self->text = aus_document_dup_text (document);
  self->language = g_strdup (document->language);
  gtk_editable_set_text (self->to, to);
  gtk_editable_set_text (self->subject, document->subject);
  gtk_editable_set_text (self->attachment, file_name);
  self->client = g_object_ref (client);
  refresh (self);

  return self;
}
