/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-stage-card.h"

#include <glib/gi18n.h>

#include "core/base/aus-enum.h"
#include "core/client/aus-label.h"

struct _AusStageCard
{
  GtkPopover parent_instance;

  GtkLabel *name;
  GtkLabel *state;
  GtkLabel *words;
  GtkWidget *here;
  GtkWidget *skip;
  GtkWidget *take_up;
  GtkWidget *reason_box;
  GtkEditable *reason;
  GtkWidget *apply;

  const char *nick; /* static, of the stage */
};

G_DEFINE_FINAL_TYPE (AusStageCard, aus_stage_card, GTK_TYPE_POPOVER)

static void
leave_out (AusStageCard *self,
           const char   *reason)
{
  gtk_popover_popdown (GTK_POPOVER (self));
  gtk_widget_activate_action (GTK_WIDGET (self), "win.skip-stage", "(ss)", self->nick, reason);
}

static void
on_here_clicked_cb (AusStageCard *self)
{
  gtk_popover_popdown (GTK_POPOVER (self));
  gtk_widget_activate_action (GTK_WIDGET (self), "win.stage", "s", self->nick);
}

static void
on_skip_clicked_cb (AusStageCard *self)
{
  gtk_widget_set_visible (self->skip, FALSE);
  gtk_widget_set_visible (self->reason_box, TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (self->reason));
}

static char *
dup_reason (AusStageCard *self)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (self->reason)));
}

static void
on_reason_changed_cb (AusStageCard *self)
{
  g_autofree char *reason = dup_reason (self);

  gtk_widget_set_sensitive (self->apply, *reason != '\0');
}

static void
on_apply_cb (AusStageCard *self)
{
  g_autofree char *reason = dup_reason (self);

  if (*reason != '\0')
    leave_out (self, reason);
}

static void
on_take_up_clicked_cb (AusStageCard *self)
{
  leave_out (self, "");
}

static void
aus_stage_card_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), AUS_TYPE_STAGE_CARD);

  G_OBJECT_CLASS (aus_stage_card_parent_class)->dispose (object);
}

static void
aus_stage_card_class_init (AusStageCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = aus_stage_card_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, AUS_RESOURCE_BASE
                                               "/ui/client-view/aus-stage-card.ui");
  gtk_widget_class_bind_template_child (widget_class, AusStageCard, name);
  gtk_widget_class_bind_template_child (widget_class, AusStageCard, state);
  gtk_widget_class_bind_template_child (widget_class, AusStageCard, words);
  gtk_widget_class_bind_template_child (widget_class, AusStageCard, here);
  gtk_widget_class_bind_template_child (widget_class, AusStageCard, skip);
  gtk_widget_class_bind_template_child (widget_class, AusStageCard, take_up);
  gtk_widget_class_bind_template_child (widget_class, AusStageCard, reason_box);
  gtk_widget_class_bind_template_child (widget_class, AusStageCard, reason);
  gtk_widget_class_bind_template_child (widget_class, AusStageCard, apply);
  gtk_widget_class_bind_template_callback (widget_class, on_here_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_skip_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_take_up_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_reason_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_apply_cb);
}

static void
aus_stage_card_init (AusStageCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

AusStageCard *
aus_stage_card_new (AusStageStatus *status)
{
  AusStageCard *self = g_object_new (AUS_TYPE_STAGE_CARD, NULL);
  g_autofree char *words = aus_stage_status_say (status);
  gboolean on_path = status->stage <= AUS_STAGE_CLOSE;
  gboolean skipped = status->state == AUS_STAGE_STATE_SKIPPED;

  self->nick = aus_enum_get_nick (AUS_TYPE_STAGE, (int) status->stage);
  gtk_label_set_text (self->name, aus_label (AUS_TYPE_STAGE, (int) status->stage));
  gtk_label_set_text (self->state, aus_stage_state_name (status->state));
  gtk_label_set_text (self->words, words);
  gtk_widget_set_visible (GTK_WIDGET (self->words), *words != '\0');
  gtk_widget_set_visible (self->here, on_path && status->state != AUS_STAGE_STATE_NOW);
  gtk_widget_set_visible (self->skip, on_path && !skipped);
  gtk_widget_set_visible (self->take_up, skipped);

  return self;
}
