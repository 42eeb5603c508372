/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-send-dialog.h"

#include <glib/gi18n.h>

#include "app/widgets/aus-choice-row.h"
#include "app/widgets/aus-date-row.h"
#include "app/widgets/aus-text-row.h"

struct _AusSendDialog
{
  AdwWindow parent_instance;

  GtkWidget *sent;
  GtkWidget *channel;
  GtkWidget *recipient;
  GtkLabel *warning;

  AusSentPaper *draft;
  AusClient *client;
  AusDate today;
};

G_DEFINE_FINAL_TYPE (AusSendDialog, aus_send_dialog, ADW_TYPE_WINDOW)

enum
{
  SIGNAL_ACCEPTED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static gboolean
is_too_weak (AusSendDialog *self)
{
  return self->draft->channel == AUS_SEND_CHANNEL_EMAIL
         && self->client->contract->form == AUS_CONTRACT_FORM_WRITTEN;
}

static void
refresh (AusSendDialog *self)
{
  AusDate sent = self->draft->sent;
  gboolean late = aus_date_is_set (sent) && aus_date_compare (sent, self->today) > 0;
  const char *warning = NULL;

  if (late)
    warning = _("This day is yet to come.");
  else if (is_too_weak (self))
    warning = _("The contract asks for writing: an e-mail may not be enough.");
  gtk_label_set_label (self->warning, warning != NULL ? warning : "");
  gtk_widget_set_visible (GTK_WIDGET (self->warning), warning != NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "send.accept",
                                 aus_date_is_set (sent) && !late);
}

static void
accept_action (GtkWidget  *widget,
               const char *action,
               GVariant   *parameter)
{
  g_signal_emit (widget, signals[SIGNAL_ACCEPTED], 0);
  gtk_window_close (GTK_WINDOW (widget));
}

static void
aus_send_dialog_dispose (GObject *object)
{
  AusSendDialog *self = AUS_SEND_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), AUS_TYPE_SEND_DIALOG);
  if (self->draft != NULL)
    g_signal_handlers_disconnect_by_func (self->draft, refresh, self);
  g_clear_object (&self->draft);
  g_clear_object (&self->client);

  G_OBJECT_CLASS (aus_send_dialog_parent_class)->dispose (object);
}

static void
aus_send_dialog_class_init (AusSendDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = aus_send_dialog_dispose;
  signals[SIGNAL_ACCEPTED] = g_signal_new ("accepted", G_TYPE_FROM_CLASS (klass),
                                           G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_install_action (widget_class, "send.accept", NULL, accept_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  g_type_ensure (AUS_TYPE_CHOICE_ROW);
  g_type_ensure (AUS_TYPE_DATE_ROW);
  g_type_ensure (AUS_TYPE_TEXT_ROW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               AUS_RESOURCE_BASE "/ui/papers/aus-send-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, AusSendDialog, sent);
  gtk_widget_class_bind_template_child (widget_class, AusSendDialog, channel);
  gtk_widget_class_bind_template_child (widget_class, AusSendDialog, recipient);
  gtk_widget_class_bind_template_child (widget_class, AusSendDialog, warning);
}

static void
aus_send_dialog_init (AusSendDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

AusSendDialog *
aus_send_dialog_new (GtkWindow    *parent,
                     AusSentPaper *draft,
                     AusClient    *client,
                     AusDate       today)
{
  AusSendDialog *self;

  g_return_val_if_fail (AUS_IS_SENT_PAPER (draft), NULL);
  g_return_val_if_fail (AUS_IS_CLIENT (client), NULL);

  self = g_object_new (AUS_TYPE_SEND_DIALOG, "transient-for", parent, NULL);
  self->draft = g_object_ref (draft);
  self->client = g_object_ref (client);
  self->today = today;
  g_object_set (self->sent, "entity", draft, NULL);
  g_object_set (self->channel, "entity", draft, NULL);
  g_object_set (self->recipient, "entity", draft, NULL);
  g_signal_connect_swapped (draft, "edited", G_CALLBACK (refresh), self);
  refresh (self);

  return self;
}
