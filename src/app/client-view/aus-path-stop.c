/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-path-stop.h"

#include "core/base/aus-enum.h"
#include "core/client/aus-label.h"

#include <glib/gi18n.h>

struct _AusPathStop
{
  GtkButton parent_instance;

  /* Template */
  GtkWidget *line_before;
  GtkWidget *line_after;
  GtkWidget *disc;
  GtkImage *tick;
  GtkLabel *name;

  AusStage stage;
  guint number;
  guint n_stops;
  AusStageState state;
};

G_DEFINE_FINAL_TYPE (AusPathStop, aus_path_stop, GTK_TYPE_BUTTON)

static void
set_class (GtkWidget  *widget,
           const char *name,
           gboolean    on)
{
  if (on)
    gtk_widget_add_css_class (widget, name);
  else
    gtk_widget_remove_css_class (widget, name);
}

char *
aus_path_stop_say (AusStage      stage,
                   guint         number,
                   guint         n_stops,
                   AusStageState state)
{
  const char *name = aus_label (AUS_TYPE_STAGE, (int) stage);

  switch (state)
    {
    case AUS_STAGE_STATE_NOW:
      /* Translators: read aloud: a stage, its number and the count of stages, “Notice, 6 of 9,
       * current” */
      return g_strdup_printf (_("%s, %u of %u, current"), name, number, n_stops);
    case AUS_STAGE_STATE_DONE:
      return g_strdup_printf (_("%s, %u of %u, done"), name, number, n_stops);
    case AUS_STAGE_STATE_SKIPPED:
      return g_strdup_printf (_("%s, %u of %u, left out"), name, number, n_stops);
    case AUS_STAGE_STATE_TO_COME:
    default:
      return g_strdup_printf (_("%s, %u of %u, to come"), name, number, n_stops);
    }
}

static void
say_state (AusPathStop *self)
{
  g_autofree char *said = aus_path_stop_say (self->stage, self->number, self->n_stops,
                                             self->state);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, said, -1);
}

static void
aus_path_stop_class_init (AusPathStopClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class, AUS_RESOURCE_BASE
                                               "/ui/client-view/aus-path-stop.ui");
  gtk_widget_class_bind_template_child (widget_class, AusPathStop, line_before);
  gtk_widget_class_bind_template_child (widget_class, AusPathStop, line_after);
  gtk_widget_class_bind_template_child (widget_class, AusPathStop, disc);
  gtk_widget_class_bind_template_child (widget_class, AusPathStop, tick);
  gtk_widget_class_bind_template_child (widget_class, AusPathStop, name);
}

static void
aus_path_stop_init (AusPathStop *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
aus_path_stop_new (AusStage stage,
                   guint    number,
                   guint    n_stops)
{
  AusPathStop *self = g_object_new (AUS_TYPE_PATH_STOP, NULL);

  self->stage = stage;
  self->number = number;
  self->n_stops = n_stops;
  gtk_label_set_text (self->name, aus_label (AUS_TYPE_STAGE, (int) stage));
  gtk_widget_set_opacity (self->line_before, number == 1 ? 0 : 1);
  gtk_widget_set_opacity (self->line_after, number == n_stops ? 0 : 1);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self), "s",
                                    aus_enum_get_nick (AUS_TYPE_STAGE, (int) stage));
  aus_path_stop_set_state (self, AUS_STAGE_STATE_TO_COME);

  return GTK_WIDGET (self);
}

AusStage
aus_path_stop_get_stage (AusPathStop *self)
{
  g_return_val_if_fail (AUS_IS_PATH_STOP (self), AUS_STAGE_RUNNING);

  return self->stage;
}

void
aus_path_stop_set_state (AusPathStop *self,
                         AusStageState state)
{
  gboolean skipped = state == AUS_STAGE_STATE_SKIPPED;
  gboolean walked = state == AUS_STAGE_STATE_DONE;

  g_return_if_fail (AUS_IS_PATH_STOP (self));

  self->state = state;
  set_class (self->disc, "done", state == AUS_STAGE_STATE_DONE);
  set_class (self->disc, "now", state == AUS_STAGE_STATE_NOW);
  set_class (self->disc, "skipped", skipped);
  set_class (self->line_before, "walked", walked || state == AUS_STAGE_STATE_NOW);
  set_class (self->line_after, "walked", walked);
  set_class (GTK_WIDGET (self->name), "now", state == AUS_STAGE_STATE_NOW);
  gtk_image_set_from_icon_name (self->tick, skipped ? "list-remove-symbolic"
                                                    : "object-select-symbolic");
  gtk_widget_set_visible (GTK_WIDGET (self->tick), walked || skipped);
  say_state (self);
}

void
aus_path_stop_set_words (AusPathStop *self,
                         const char  *words)
{
  g_return_if_fail (AUS_IS_PATH_STOP (self));

  gtk_widget_set_tooltip_text (GTK_WIDGET (self), *words != '\0' ? words : NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, words,
                                  -1);
}
