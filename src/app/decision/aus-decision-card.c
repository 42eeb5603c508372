/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-decision-card.h"

#include "app/decision/aus-decision-words.h"
#include "app/widgets/aus-notes-row.h"
#include "app/widgets/aus-text-row.h"
#include "app/widgets/aus-ui-locale.h"
#include "core/base/aus-format.h"
#include "core/client/aus-label.h"
#include "core/ending/aus-decide.h"

#include <glib/gi18n.h>

#define N_CHOICES (AUS_DECISION_FADE + 1)

struct _AusDecisionCard
{
  AusClientPane parent_instance;

  GtkWidget *open;
  GtkListBox *choices;
  GtkWidget *record;
  GtkWidget *recorded;
  GtkLabel *day;
  GtkLabel *title;
  GtkBox *toggles;
  GtkLabel *next;

  GtkCheckButton *checks[N_CHOICES];   /* without AUS_DECISION_OPEN, like the next */
  GtkToggleButton *states[N_CHOICES];
  AusClient *client; /* owned: whose edits are listened to */
  gboolean showing;
};

G_DEFINE_FINAL_TYPE (AusDecisionCard, aus_decision_card, AUS_TYPE_CLIENT_PANE)

static AusDate
get_today (AusDecisionCard *self)
{
  return aus_client_pane_get_today (AUS_CLIENT_PANE (self));
}

static AusHistory *
get_history (AusDecisionCard *self)
{
  return aus_data_file_get_history (
    AUS_DATA_FILE (aus_client_pane_get_file (AUS_CLIENT_PANE (self))));
}

/* --- showing ---------------------------------------------------------------------------------- */

static void
show_open (AusDecisionCard *self)
{
  AusDecision thought = self->client->ending->decision;

  for (guint i = AUS_DECISION_KEEP; i < N_CHOICES; i++)
    gtk_check_button_set_active (self->checks[i], i == thought);
  gtk_widget_set_sensitive (self->record, thought != AUS_DECISION_OPEN);
}

static void
show_recorded (AusDecisionCard *self)
{
  AusEnding *ending = self->client->ending;
  AusDecision decision = aus_decide_get (ending);
  g_autofree char *date =
    aus_format_date (ending->decided_on, AUS_DATE_STYLE_FULL, aus_ui_locale ());
  /* Translators: %s is a day with its weekday and year */
  g_autofree char *day = g_strdup_printf (C_("decision", "Decided on %s"), date);
  gboolean waits = decision == AUS_DECISION_FADE && ending->stage == AUS_STAGE_DECISION;

  gtk_label_set_text (self->day, day);
  gtk_label_set_text (self->title, aus_decision_words_title (decision));
  gtk_label_set_text (self->next, waits ? _("It can fade out when everything is paid, nothing is "
                                            "left for you to do and nothing of theirs is with you.")
                                        : "");
  gtk_widget_set_visible (GTK_WIDGET (self->next), waits);
  for (guint i = AUS_DECISION_KEEP; i < N_CHOICES; i++)
    gtk_toggle_button_set_active (self->states[i], i == decision);
}

static void
update (AusClientPane *pane)
{
  AusDecisionCard *self = AUS_DECISION_CARD (pane);
  gboolean open;

  if (self->client == NULL)
    return;

  self->showing = TRUE;
  open = aus_decide_get (self->client->ending) == AUS_DECISION_OPEN;
  gtk_widget_set_visible (self->open, open);
  gtk_widget_set_visible (self->recorded, !open);
  if (open)
    show_open (self);
  else
    show_recorded (self);
  self->showing = FALSE;
}

static void
on_toggled_cb (AusDecisionCard *self,
               GtkCheckButton  *check)
{
  if (self->showing || !gtk_check_button_get_active (check))
    return;

  for (guint i = AUS_DECISION_KEEP; i < N_CHOICES; i++)
    if (self->checks[i] == check)
      g_object_set (self->client->ending, "decision", i, NULL);
}

/* --- recording, opening again ----------------------------------------------------------------- */

static void
on_record_clicked_cb (AusDecisionCard *self)
{
  AusEnding *ending = self->client->ending;
  g_autofree char *told = NULL;

  aus_history_seal (get_history (self));
  aus_decide_record (self->client, get_history (self), get_today (self));
  /* Translators: %s is a stage of the path, such as “Conversation” */
  told = g_strdup_printf (_("Decision recorded. The stage is now “%s”."),
                          aus_label (AUS_TYPE_STAGE, (int) ending->stage));
  gtk_widget_activate_action (GTK_WIDGET (self), "win.tell-undoable", "s", told);
}

typedef struct
{
  AusDecisionCard *card; /* owned */
  AusClient *client;     /* owned: whom it was asked about */
  GtkEditable *why;      /* borrowed, in the dialog */
} Question;

static void
question_free (gpointer data,
               GClosure *closure)
{
  Question *question = data;

  g_object_unref (question->card);
  g_object_unref (question->client);
  g_free (question);
}

static void
on_response_cb (AdwMessageDialog *dialog,
                const char       *response,
                Question         *question)
{
  AusDecisionCard *self = question->card;

  if (!g_str_equal (response, "reopen") || self->client != question->client
      || aus_decide_get (self->client->ending) == AUS_DECISION_OPEN)
    return;

  aus_history_seal (get_history (self));
  aus_decide_reopen (self->client, get_history (self), get_today (self),
                     gtk_editable_get_text (question->why), aus_ui_locale ());
  gtk_widget_activate_action (GTK_WIDGET (self), "win.tell-undoable", "s",
                              _("Decision reopened. The reason is in the log."));
}

/* Reopened on purpose: without a reason it is not. */
static void
on_why_changed_cb (AdwMessageDialog *dialog,
                   GtkEditable      *why)
{
  g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (why)));

  adw_message_dialog_set_response_enabled (dialog, "reopen", *text != '\0');
}

static void
on_reopen_clicked_cb (AusDecisionCard *self)
{
  GtkWidget *dialog = adw_message_dialog_new (
    GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), _("Reopen the decision?"),
    _("The path goes back to the decision. What was decided, and why it is open again, is kept in "
      "the log."));
  GtkWidget *list = gtk_list_box_new ();
  GtkWidget *why = adw_entry_row_new ();
  Question *question = g_new (Question, 1);

  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (why), _("Why?"));
  adw_entry_row_set_activates_default (ADW_ENTRY_ROW (why), TRUE);
  gtk_list_box_append (GTK_LIST_BOX (list), why);
  adw_message_dialog_set_extra_child (ADW_MESSAGE_DIALOG (dialog), list);
  adw_message_dialog_add_responses (ADW_MESSAGE_DIALOG (dialog), "cancel", _("_Cancel"), "reopen",
                                    _("_Reopen"), NULL);
  adw_message_dialog_set_default_response (ADW_MESSAGE_DIALOG (dialog), "reopen");
  adw_message_dialog_set_close_response (ADW_MESSAGE_DIALOG (dialog), "cancel");
  adw_message_dialog_set_response_enabled (ADW_MESSAGE_DIALOG (dialog), "reopen", FALSE);
  g_signal_connect_object (why, "changed", G_CALLBACK (on_why_changed_cb), dialog,
                           G_CONNECT_SWAPPED);
  *question = (Question){ g_object_ref (self), g_object_ref (self->client), GTK_EDITABLE (why) };
  g_signal_connect_data (dialog, "response", G_CALLBACK (on_response_cb), question, question_free,
                         0);
  gtk_window_present (GTK_WINDOW (dialog));
}

/* --- the widget ------------------------------------------------------------------------------- */

static void
aus_decision_card_changed (AusClientPane *pane)
{
  AusDecisionCard *self = AUS_DECISION_CARD (pane);
  AusClient *client = aus_client_pane_get_client (pane);

  g_set_object (&self->client, client);
  if (client != NULL)
    update (pane);
}

static void
aus_decision_card_dispose (GObject *object)
{
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), AUS_TYPE_DECISION_CARD);

  G_OBJECT_CLASS (aus_decision_card_parent_class)->dispose (object);
}

static void
aus_decision_card_class_init (AusDecisionCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = aus_decision_card_dispose;
  AUS_CLIENT_PANE_CLASS (klass)->changed = aus_decision_card_changed;
  AUS_CLIENT_PANE_CLASS (klass)->edited = update;

  g_type_ensure (AUS_TYPE_DECISION_WORDS);
  g_type_ensure (AUS_TYPE_NOTES_ROW);
  g_type_ensure (AUS_TYPE_TEXT_ROW);
  gtk_widget_class_set_template_from_resource (
    widget_class, AUS_RESOURCE_BASE "/ui/decision/aus-decision-card.ui");
  gtk_widget_class_bind_template_child (widget_class, AusDecisionCard, open);
  gtk_widget_class_bind_template_child (widget_class, AusDecisionCard, choices);
  gtk_widget_class_bind_template_child (widget_class, AusDecisionCard, record);
  gtk_widget_class_bind_template_child (widget_class, AusDecisionCard, recorded);
  gtk_widget_class_bind_template_child (widget_class, AusDecisionCard, day);
  gtk_widget_class_bind_template_child (widget_class, AusDecisionCard, title);
  gtk_widget_class_bind_template_child (widget_class, AusDecisionCard, toggles);
  gtk_widget_class_bind_template_child (widget_class, AusDecisionCard, next);
  gtk_widget_class_bind_template_callback (widget_class, on_record_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_reopen_clicked_cb);
}

static void
add_choice (AusDecisionCard *self,
            AusDecision      decision)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *check = gtk_check_button_new ();
  GtkWidget *toggle = gtk_toggle_button_new_with_label (aus_label (AUS_TYPE_DECISION,
                                                                   (int) decision));

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row),
                                 aus_label (AUS_TYPE_DECISION, (int) decision));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), aus_decision_words_choice (decision));
  gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
  if (decision > AUS_DECISION_KEEP)
    gtk_check_button_set_group (GTK_CHECK_BUTTON (check), self->checks[AUS_DECISION_KEEP]);
  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  aus_label (AUS_TYPE_DECISION, (int) decision), -1);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), check);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), check);
  gtk_list_box_insert (self->choices, row, (int) decision - AUS_DECISION_KEEP);
  g_signal_connect_swapped (check, "toggled", G_CALLBACK (on_toggled_cb), self);
  self->checks[decision] = GTK_CHECK_BUTTON (check);

  /* In German they are long: two lines rather than a column too wide to stand beside the other */
  gtk_label_set_wrap (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (toggle))), TRUE);
  gtk_label_set_justify (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (toggle))),
                         GTK_JUSTIFY_CENTER);
  gtk_widget_set_hexpand (toggle, TRUE);
  gtk_box_append (self->toggles, toggle);
  self->states[decision] = GTK_TOGGLE_BUTTON (toggle);
}

static void
aus_decision_card_init (AusDecisionCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = AUS_DECISION_KEEP; i < N_CHOICES; i++)
    add_choice (self, (AusDecision) i);
}
