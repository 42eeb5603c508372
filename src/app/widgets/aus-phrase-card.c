/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-phrase-card.h"

#include <glib/gi18n.h>

struct _AusPhraseCard
{
  AdwBin parent_instance;

  GtkLabel *words;
  GtkLabel *why;
  GtkLabel *better;
  GtkWidget *use;
  GtkWidget *leave;
};

G_DEFINE_FINAL_TYPE (AusPhraseCard, aus_phrase_card, ADW_TYPE_BIN)

enum
{
  USE,
  LEAVE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* A handler may take the card away. */
static void
answer_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  g_autoptr (GtkWidget) self = g_object_ref (widget);

  g_signal_emit (self, signals[g_str_equal (name, "phrase.use") ? USE : LEAVE], 0);
}

static void
aus_phrase_card_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), AUS_TYPE_PHRASE_CARD);

  G_OBJECT_CLASS (aus_phrase_card_parent_class)->dispose (object);
}

static void
aus_phrase_card_class_init (AusPhraseCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = aus_phrase_card_dispose;
  signals[USE] = g_signal_new ("use", AUS_TYPE_PHRASE_CARD, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                               G_TYPE_NONE, 0);
  signals[LEAVE] = g_signal_new ("leave", AUS_TYPE_PHRASE_CARD, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                 NULL, G_TYPE_NONE, 0);
  gtk_widget_class_install_action (widget_class, "phrase.use", NULL, answer_action);
  gtk_widget_class_install_action (widget_class, "phrase.leave", NULL, answer_action);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               AUS_RESOURCE_BASE "/ui/widgets/aus-phrase-card.ui");
  gtk_widget_class_bind_template_child (widget_class, AusPhraseCard, words);
  gtk_widget_class_bind_template_child (widget_class, AusPhraseCard, why);
  gtk_widget_class_bind_template_child (widget_class, AusPhraseCard, better);
  gtk_widget_class_bind_template_child (widget_class, AusPhraseCard, use);
  gtk_widget_class_bind_template_child (widget_class, AusPhraseCard, leave);
}

static void
aus_phrase_card_init (AusPhraseCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
aus_phrase_card_new (const AusPhrase *phrase)
{
  AusPhraseCard *self = g_object_new (AUS_TYPE_PHRASE_CARD, NULL);
  const char *group = aus_phrase_group_get_word (phrase->rule->group);
  /* Translators: a phrase of a letter, and what it is: “honestly” · Cliché */
  g_autofree char *words = g_strdup_printf (_("“%s” · %s"), phrase->words, group);
  /* Translators: %s is a sentence */
  g_autofree char *better =
    g_strdup_printf (_("Better: %s"), aus_phrase_rule_get_better (phrase->rule));

  gtk_label_set_text (self->words, words);
  gtk_label_set_text (self->why, phrase->rule->why);
  gtk_label_set_text (self->better, better);
  gtk_widget_set_visible (self->use, phrase->rule->betters[0] != NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->use), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  better, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->leave), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  words, -1);

  return GTK_WIDGET (self);
}
