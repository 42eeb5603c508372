/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-signal-section.h"

#include "app/decision/aus-signal-row.h"
#include "app/widgets/aus-chip.h"
#include "app/widgets/aus-list-section.h"
#include "app/widgets/aus-ui-locale.h"
#include "core/client/aus-label.h"
#include "core/ending/aus-doubt-text.h"

#include <glib/gi18n.h>

struct _AusSignalSection
{
  AusClientPane parent_instance;

  AusListSection *noted;
  GtkListBox *found;

  AusClient *client; /* owned: whose edits are listened to */
};

G_DEFINE_FINAL_TYPE (AusSignalSection, aus_signal_section, AUS_TYPE_CLIENT_PANE)

/* Takes @text. */
static void
add_found (AusSignalSection *self,
           const char       *title,
           char             *text,
           AusChipKind       kind,
           const char       *icon_name,
           const char       *word)
{
  GtkWidget *row = adw_action_row_new ();
  AusChip *chip = AUS_CHIP (aus_chip_new ());

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), text);
  aus_chip_set (chip, kind, icon_name, word);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), GTK_WIDGET (chip));
  gtk_list_box_append (self->found, row);
  g_free (text);
}

static void
add_clarity (AusSignalSection *self,
             const char       *title,
             char             *text,
             AusClarity        clarity)
{
  const char *word = aus_label (AUS_TYPE_CLARITY, (int) clarity);

  if (clarity == AUS_CLARITY_CLEAR)
    add_found (self, title, text, AUS_CHIP_LATE, "dialog-warning-symbolic", word);
  else
    add_found (self, title, text, AUS_CHIP_NEUTRAL, "view-more-horizontal-symbolic", word);
}

static void
fill_found (AusSignalSection    *self,
            const AusDoubtFacts *facts)
{
  const AusPaymentHabit *habit = &facts->habit;
  const char *title = aus_doubt_text_habit (habit);
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (self->found, 0)) != NULL)
    gtk_list_box_remove (self->found, GTK_WIDGET (row));

  if (habit->habit == AUS_HABIT_ON_TIME)
    add_found (self, title, aus_doubt_text_payments (habit, aus_ui_locale ()), AUS_CHIP_DONE,
               "object-select-symbolic", aus_doubt_text_habit_clarity (habit));
  else if (title != NULL)
    add_clarity (self, title, aus_doubt_text_payments (habit, aus_ui_locale ()),
                 habit->habit == AUS_HABIT_CLEAR ? AUS_CLARITY_CLEAR : AUS_CLARITY_GREY);
  if (facts->n_haggles > 0)
    add_clarity (self, aus_label (AUS_TYPE_SIGNAL_KIND, AUS_SIGNAL_KIND_ALWAYS_CHEAPER),
                 aus_doubt_text_haggling (facts), facts->haggling);
  gtk_widget_set_visible (GTK_WIDGET (self->found),
                          gtk_list_box_get_row_at_index (self->found, 0) != NULL);
}

static void
update (AusClientPane *pane)
{
  AusSignalSection *self = AUS_SIGNAL_SECTION (pane);
  AusDate today = aus_client_pane_get_today (pane);
  g_autofree char *summary = NULL;
  AusDoubtFacts facts;

  if (self->client == NULL || !aus_date_is_set (today))
    return;

  aus_doubt_facts_get (self->client, today, &facts);
  summary = aus_doubt_text_count (&facts, today, aus_ui_locale ());
  g_object_set (self->noted, "summary", summary, "today", &today, NULL);
  fill_found (self, &facts);
}

static void
aus_signal_section_changed (AusClientPane *pane)
{
  AusSignalSection *self = AUS_SIGNAL_SECTION (pane);
  AusClient *client = aus_client_pane_get_client (pane);

  g_set_object (&self->client, client);
  if (self->noted == NULL)
    return;

  g_object_set (self->noted, "list", client != NULL ? client->signals : NULL, NULL);
  if (client != NULL)
    update (pane);
}

/* What is noted was noticed today, unless one says otherwise. */
static void
on_prepare_cb (AusSignalSection *self,
               AusEntity        *noted)
{
  AusDate today = aus_client_pane_get_today (AUS_CLIENT_PANE (self));

  g_object_set (noted, "date", &today, "kind", AUS_SIGNAL_KIND_TERMS_IGNORED, NULL);
}

static void
aus_signal_section_dispose (GObject *object)
{
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), AUS_TYPE_SIGNAL_SECTION);

  G_OBJECT_CLASS (aus_signal_section_parent_class)->dispose (object);
}

static void
aus_signal_section_class_init (AusSignalSectionClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = aus_signal_section_dispose;
  AUS_CLIENT_PANE_CLASS (klass)->changed = aus_signal_section_changed;
  AUS_CLIENT_PANE_CLASS (klass)->edited = update;

  g_type_ensure (AUS_TYPE_LIST_SECTION);
  g_type_ensure (AUS_TYPE_SIGNAL_ROW);
  gtk_widget_class_set_template_from_resource (
    widget_class, AUS_RESOURCE_BASE "/ui/decision/aus-signal-section.ui");
  gtk_widget_class_bind_template_child (widget_class, AusSignalSection, noted);
  gtk_widget_class_bind_template_child (widget_class, AusSignalSection, found);
  gtk_widget_class_bind_template_callback (widget_class, on_prepare_cb);
}

static void
aus_signal_section_init (AusSignalSection *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
aus_signal_section_edit (AusSignalSection *self,
                         gpointer          noted)
{
  g_return_if_fail (AUS_IS_SIGNAL_SECTION (self));

  aus_list_section_edit (self->noted, noted);
}
