/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-decision-words.h"

#include <glib/gi18n.h>

typedef enum
{
  TEXT_REASON,
  TEXT_DEAL_BREAKER,
  TEXT_AIM,
} Text;

#define N_TEXTS (TEXT_AIM + 1)

struct _AusDecisionWords
{
  GtkWidget parent_instance;

  GtkWidget *boxes[N_TEXTS];
  GtkLabel *texts[N_TEXTS];

  AusEnding *ending;
  gboolean deal_breaker;
};

G_DEFINE_FINAL_TYPE (AusDecisionWords, aus_decision_words, GTK_TYPE_WIDGET)

typedef enum
{
  PROP_ENDING = 1,
  PROP_DEAL_BREAKER,
} AusDecisionWordsProperty;

static GParamSpec *properties[PROP_DEAL_BREAKER + 1];

static void
show_text (AusDecisionWords *self,
           Text              which,
           const char       *text)
{
  gtk_label_set_text (self->texts[which], text);
  gtk_widget_set_visible (self->boxes[which], *text != '\0');
}

static void
update (AusDecisionWords *self)
{
  AusEnding *ending = self->ending;

  show_text (self, TEXT_REASON, ending != NULL ? ending->reason : "");
  show_text (self, TEXT_DEAL_BREAKER,
             ending != NULL && self->deal_breaker ? ending->deal_breaker : "");
  show_text (self, TEXT_AIM, ending != NULL ? ending->aim : "");
}

static void
set_ending (AusDecisionWords *self,
            AusEnding        *ending)
{
  if (self->ending != NULL)
    g_signal_handlers_disconnect_by_func (self->ending, update, self);
  g_set_object (&self->ending, ending);
  if (ending != NULL)
    g_signal_connect_swapped (ending, "edited", G_CALLBACK (update), self);
}

static void
aus_decision_words_get_property (GObject    *object,
                                 guint       id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  AusDecisionWords *self = AUS_DECISION_WORDS (object);

  switch ((AusDecisionWordsProperty) id)
    {
    case PROP_ENDING:
      g_value_set_object (value, self->ending);
      break;
    case PROP_DEAL_BREAKER:
      g_value_set_boolean (value, self->deal_breaker);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
aus_decision_words_set_property (GObject      *object,
                                 guint         id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  AusDecisionWords *self = AUS_DECISION_WORDS (object);

  switch ((AusDecisionWordsProperty) id)
    {
    case PROP_ENDING:
      set_ending (self, g_value_get_object (value));
      break;
    case PROP_DEAL_BREAKER:
      self->deal_breaker = g_value_get_boolean (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
  update (self);
}

static void
aus_decision_words_dispose (GObject *object)
{
  GtkWidget *child;

  set_ending (AUS_DECISION_WORDS (object), NULL);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (aus_decision_words_parent_class)->dispose (object);
}

static void
aus_decision_words_class_init (AusDecisionWordsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = aus_decision_words_get_property;
  object_class->set_property = aus_decision_words_set_property;
  object_class->dispose = aus_decision_words_dispose;

  properties[PROP_ENDING] = g_param_spec_object ("ending", NULL, NULL, AUS_TYPE_ENDING, flags);
  properties[PROP_DEAL_BREAKER] =
    g_param_spec_boolean ("deal-breaker", NULL, NULL, TRUE, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BOX_LAYOUT);
}

static GtkWidget *
heading_new (const char *title)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *lock = gtk_image_new_from_icon_name ("system-lock-screen-symbolic");
  GtkWidget *label = gtk_label_new (title);

  gtk_image_set_pixel_size (GTK_IMAGE (lock), 12);
  gtk_accessible_update_property (GTK_ACCESSIBLE (lock), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Private"), -1);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, "caption-heading");
  gtk_box_append (GTK_BOX (box), lock);
  gtk_box_append (GTK_BOX (box), label);
  gtk_widget_add_css_class (box, "dim-label");

  return box;
}

static void
aus_decision_words_init (AusDecisionWords *self)
{
  const char *titles[N_TEXTS] = { _("Reason"), _("Deal-breaker, in one line"),
                                  _("Aim, in one line") };
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 12);
  self->deal_breaker = TRUE;
  for (guint i = 0; i < N_TEXTS; i++)
    {
      GtkWidget *text = gtk_label_new (NULL);

      self->boxes[i] = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
      self->texts[i] = GTK_LABEL (text);
      gtk_label_set_xalign (self->texts[i], 0);
      gtk_label_set_wrap (self->texts[i], TRUE);
      gtk_label_set_wrap_mode (self->texts[i], PANGO_WRAP_WORD_CHAR);
      gtk_label_set_selectable (self->texts[i], TRUE);
      gtk_box_append (GTK_BOX (self->boxes[i]), heading_new (titles[i]));
      gtk_box_append (GTK_BOX (self->boxes[i]), text);
      gtk_widget_set_parent (self->boxes[i], GTK_WIDGET (self));
    }
  update (self);
}

const char *
aus_decision_words_title (AusDecision decision)
{
  switch (decision)
    {
    case AUS_DECISION_KEEP:
      return _("It goes on");
    case AUS_DECISION_REPAIR:
      return _("It gets one more chance");
    case AUS_DECISION_END:
      return _("This ends, and it ends well");
    case AUS_DECISION_FADE:
      return _("It may fade, without a letter");
    case AUS_DECISION_OPEN:
    default:
      return "";
    }
}

const char *
aus_decision_words_choice (AusDecision decision)
{
  switch (decision)
    {
    case AUS_DECISION_KEEP:
      return _("Go on as before");
    case AUS_DECISION_REPAIR:
      return _("One talk, a day, then look again");
    case AUS_DECISION_END:
      return _("Conversation, notice and handover begin");
    case AUS_DECISION_FADE:
      return _("Take nothing new; no letter needed");
    case AUS_DECISION_OPEN:
    default:
      return "";
    }
}
