/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-clause-row.h"

#include <glib/gi18n.h>

#include "app/widgets/aus-chip.h"
#include "paper/aus-markup.h"

struct _AusClauseRow
{
  AdwExpanderRow parent_instance;

  const AusClause *clause; /* borrowed */
  AusLanguage language;
  GtkSwitch *control;
  AdwActionRow *words;
  gboolean on;
};

G_DEFINE_FINAL_TYPE (AusClauseRow, aus_clause_row, ADW_TYPE_EXPANDER_ROW)

enum
{
  SIGNAL_SWITCHED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static const char *
get_status (const AusClause *clause)
{
  switch (clause->status)
    {
    case AUS_CLAUSE_STATUS_VERIFIED:
      return C_("rule", "Checked against its source");
    case AUS_CLAUSE_STATUS_UNVERIFIED:
      return C_("rule", "Not checked against a source");
    case AUS_CLAUSE_STATUS_CUSTOM:
    default:
      return C_("rule", "Custom, not law");
    }
}

/* --- the switch ------------------------------------------------------------------------------- */

static void
on_response_cb (AusClauseRow *self,
                const char   *response)
{
  if (g_str_equal (response, "use"))
    g_signal_emit (self, signals[SIGNAL_SWITCHED], 0, TRUE);
}

static void
explain (AusClauseRow *self)
{
  const AusClause *clause = self->clause;
  GtkWindow *window = GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self)));
  GtkWidget *widget = adw_message_dialog_new (window, clause->titles[self->language], NULL);
  AdwMessageDialog *dialog = ADW_MESSAGE_DIALOG (widget);
  g_autofree char *body =
    g_strdup_printf ("%s\n\n%s\n\n%s", clause->effects[self->language],
                     clause->cares[self->language], _("Orientation, not legal advice."));

  adw_message_dialog_set_body (dialog, body);
  adw_message_dialog_add_responses (dialog, "cancel", _("_Cancel"), "use", _("_Use the Clause"),
                                    NULL);
  adw_message_dialog_set_response_appearance (dialog, "use", ADW_RESPONSE_DESTRUCTIVE);
  adw_message_dialog_set_close_response (dialog, "cancel");
  adw_message_dialog_set_default_response (dialog, "cancel");
  g_signal_connect_object (dialog, "response", G_CALLBACK (on_response_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

/* The letter says whether it is on; until then the switch stays where it was. */
static gboolean
on_state_set_cb (AusClauseRow *self,
                 gboolean      on)
{
  if (on == self->on)
    return FALSE;

  if (on && self->clause->risky)
    {
      gtk_switch_set_active (self->control, FALSE);
      explain (self);
    }
  else
    {
      g_signal_emit (self, signals[SIGNAL_SWITCHED], 0, on);
    }

  return TRUE;
}

/* --- what is inside --------------------------------------------------------------------------- */

static AdwActionRow *
add_line (AusClauseRow *self,
          const char   *title,
          const char   *text)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), text);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 0);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), row);

  return ADW_ACTION_ROW (row);
}

static void
fill (AusClauseRow *self)
{
  const AusClause *clause = self->clause;
  g_autofree char *source =
    g_strdup_printf ("%s. %s. %s", clause->sources[self->language], get_status (clause),
                     _("Orientation, not legal advice."));

  self->words = add_line (self, _("In the letter"), "");
  if (*clause->cares[self->language] != '\0')
    add_line (self, _("Mind"), clause->cares[self->language]);
  add_line (self, _("Source"), source);
}

static void
build_head (AusClauseRow *self)
{
  const char *title = self->clause->titles[self->language];

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), title);
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), self->clause->effects[self->language]);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->control), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  title, -1);
  adw_expander_row_add_action (ADW_EXPANDER_ROW (self), GTK_WIDGET (self->control));
  if (self->clause->risky)
    {
      GtkWidget *chip = aus_chip_new ();

      aus_chip_set (AUS_CHIP (chip), AUS_CHIP_CONFLICT, "dialog-warning-symbolic",
                    C_("clause", "Risky"));
      adw_expander_row_add_action (ADW_EXPANDER_ROW (self), chip);
    }
}

static void
aus_clause_row_class_init (AusClauseRowClass *klass)
{
  signals[SIGNAL_SWITCHED] =
    g_signal_new ("switched", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_BOOLEAN);
}

static void
aus_clause_row_init (AusClauseRow *self)
{
  self->control = GTK_SWITCH (gtk_switch_new ());
  gtk_widget_set_valign (GTK_WIDGET (self->control), GTK_ALIGN_CENTER);
  g_signal_connect_object (self->control, "state-set", G_CALLBACK (on_state_set_cb), self,
                           G_CONNECT_SWAPPED);
}

GtkWidget *
aus_clause_row_new (const AusClause *clause,
                    AusLanguage      language)
{
  AusClauseRow *self;

  g_return_val_if_fail (clause != NULL, NULL);

  self = g_object_new (AUS_TYPE_CLAUSE_ROW, NULL);
  self->clause = clause;
  self->language = language;
  build_head (self);
  fill (self);

  return GTK_WIDGET (self);
}

const AusClause *
aus_clause_row_get_clause (AusClauseRow *self)
{
  g_return_val_if_fail (AUS_IS_CLAUSE_ROW (self), NULL);

  return self->clause;
}

/* The words of a block without what marks them up */
static char *
dup_words (const char *markup)
{
  g_autoptr (AusDocument) document = aus_document_new_from_markup (markup, "clause", NULL);
  g_autoptr (GString) words = g_string_new (NULL);

  for (guint i = 0; document != NULL && i < document->blocks->len; i++)
    {
      const AusBlock *block = document->blocks->pdata[i];

      if (block->runs != NULL)
        g_string_append_printf (words, "%s%s", words->len > 0 ? "\n" : "", block->runs->text);
    }

  return g_string_free (g_steal_pointer (&words), FALSE);
}

void
aus_clause_row_show (AusClauseRow         *self,
                     const AusLetterBlock *block)
{
  g_autofree char *words = block != NULL ? dup_words (block->text) : NULL;

  g_return_if_fail (AUS_IS_CLAUSE_ROW (self));

  self->on = block != NULL && !block->off;
  gtk_switch_set_active (self->control, self->on);
  gtk_switch_set_state (self->control, self->on);
  gtk_widget_set_sensitive (GTK_WIDGET (self->control), block != NULL);
  adw_action_row_set_subtitle (self->words,
                               words != NULL ? words : _("The template does not have it."));
}
