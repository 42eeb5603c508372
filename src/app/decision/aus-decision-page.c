/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-decision-page.h"

#include "app/decision/aus-decision-card.h"
#include "app/decision/aus-doubt-section.h"
#include "app/decision/aus-month-chart.h"
#include "app/decision/aus-pause-card.h"
#include "app/decision/aus-signal-section.h"
#include "app/widgets/aus-column-layout.h"
#include "app/widgets/aus-columns.h"
#include "app/widgets/aus-member-finder.h"
#include "core/ending/aus-decide.h"

struct _AusDecisionPage
{
  AusClientPane parent_instance;

  AusSignalSection *signals;
  GtkWidget *pause;
  GtkWidget *decision;
  GtkBox *verdict;

  AusClient *client; /* owned: whose edits are listened to */
};

G_DEFINE_FINAL_TYPE (AusDecisionPage, aus_decision_page, AUS_TYPE_CLIENT_PANE)

/* What is in front comes first: the pause while it is open, then the decision. */
static void
update (AusClientPane *pane)
{
  AusDecisionPage *self = AUS_DECISION_PAGE (pane);
  gboolean open;

  if (self->client == NULL)
    return;

  open = aus_decide_get (self->client->ending) == AUS_DECISION_OPEN;
  gtk_box_reorder_child_after (self->verdict, open ? self->decision : self->pause,
                               open ? self->pause : self->decision);
}

static void
aus_decision_page_changed (AusClientPane *pane)
{
  AusDecisionPage *self = AUS_DECISION_PAGE (pane);
  AusClient *client = aus_client_pane_get_client (pane);

  g_set_object (&self->client, client);
  if (client != NULL)
    update (pane);
}

/* A signal is opened; all else the agenda knows of here is beside them. */
static void
show_action (GtkWidget  *widget,
             const char *action,
             GVariant   *parameter)
{
  AusDecisionPage *self = AUS_DECISION_PAGE (widget);
  AusEntity *noted = self->client != NULL
                       ? aus_entity_list_find (self->client->signals,
                                               g_variant_get_string (parameter, NULL))
                       : NULL;

  if (noted != NULL)
    aus_signal_section_edit (self->signals, noted);
  else
    gtk_widget_child_focus (GTK_WIDGET (self->verdict), GTK_DIR_TAB_FORWARD);
}

static void
show_member_action (GtkWidget  *widget,
                    const char *action,
                    GVariant   *parameter)
{
  AusDecisionPage *self = AUS_DECISION_PAGE (widget);

  if (self->client != NULL
      && !aus_member_finder_focus (widget, AUS_ENTITY (self->client),
                                   g_variant_get_string (parameter, NULL)))
    gtk_widget_child_focus (GTK_WIDGET (self->verdict), GTK_DIR_TAB_FORWARD);
}

static void
aus_decision_page_dispose (GObject *object)
{
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), AUS_TYPE_DECISION_PAGE);

  G_OBJECT_CLASS (aus_decision_page_parent_class)->dispose (object);
}

static void
aus_decision_page_class_init (AusDecisionPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = aus_decision_page_dispose;
  AUS_CLIENT_PANE_CLASS (klass)->changed = aus_decision_page_changed;
  AUS_CLIENT_PANE_CLASS (klass)->edited = update;

  g_type_ensure (AUS_TYPE_COLUMN_LAYOUT);
  g_type_ensure (AUS_TYPE_COLUMNS);
  g_type_ensure (AUS_TYPE_DECISION_CARD);
  g_type_ensure (AUS_TYPE_DOUBT_SECTION);
  g_type_ensure (AUS_TYPE_MONTH_CHART);
  g_type_ensure (AUS_TYPE_PAUSE_CARD);
  g_type_ensure (AUS_TYPE_SIGNAL_SECTION);
  gtk_widget_class_set_template_from_resource (
    widget_class, AUS_RESOURCE_BASE "/ui/decision/aus-decision-page.ui");
  gtk_widget_class_bind_template_child (widget_class, AusDecisionPage, signals);
  gtk_widget_class_bind_template_child (widget_class, AusDecisionPage, pause);
  gtk_widget_class_bind_template_child (widget_class, AusDecisionPage, decision);
  gtk_widget_class_bind_template_child (widget_class, AusDecisionPage, verdict);
  gtk_widget_class_install_action (widget_class, "decision.show", "s", show_action);
  gtk_widget_class_install_action (widget_class, "decision.show-member", "s", show_member_action);
}

static void
aus_decision_page_init (AusDecisionPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
