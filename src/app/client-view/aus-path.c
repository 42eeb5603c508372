/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-path.h"

#include "app/client-view/aus-path-stop.h"
#include "core/base/aus-enum.h"
#include "core/client/aus-label.h"

#include <glib/gi18n.h>

#define N_STOPS 9

struct _AusPath
{
  AdwBin parent_instance;

  /* Template */
  GtkBox *stops;
  GtkBox *segments;
  GtkWidget *narrow;
  GtkMenuButton *menu_button;
  GtkLabel *stage_name;
  GtkLabel *count;

  /* Owned by the boxes */
  AusPathStop *stop[N_STOPS];
  AusPathStop *faded;
  GtkWidget *segment[N_STOPS];

  /* Owned */
  AusClient *client;
  gulong stage_id;
};

G_DEFINE_FINAL_TYPE (AusPath, aus_path, ADW_TYPE_BIN)

enum
{
  PROP_CLIENT = 1,
};

static AusStopState
state_of (AusStage stop,
          AusStage stage)
{
  if (stop == stage)
    return AUS_STOP_NOW;
  if (stage == AUS_STAGE_FADED)
    return stop <= AUS_STAGE_DECISION ? AUS_STOP_DONE : AUS_STOP_TO_COME;

  return stop < stage ? AUS_STOP_DONE : AUS_STOP_TO_COME;
}

static void
show_segment (GtkWidget   *segment,
              AusStopState state)
{
  static const char * const classes[] = {
    [AUS_STOP_TO_COME] = "to-come", [AUS_STOP_NOW] = "now", [AUS_STOP_DONE] = "done",
  };
  const char * const all[] = { "segment", classes[state], NULL };

  gtk_widget_set_css_classes (segment, (const char **) all);
}

static void
show_stage (AusPath *self)
{
  AusStage stage = self->client != NULL ? self->client->ending->stage : AUS_STAGE_RUNNING;
  const char *name = aus_label (AUS_TYPE_STAGE, (int) stage);
  gboolean faded = stage == AUS_STAGE_FADED;
  gboolean on_path = stage >= AUS_STAGE_DOUBT && stage <= AUS_STAGE_CLOSE;
  g_autofree char *count = NULL;
  g_autofree char *said = NULL;

  for (guint i = 0; i < N_STOPS; i++)
    {
      AusStage stop = AUS_STAGE_DOUBT + i;

      aus_path_stop_set_state (self->stop[i], state_of (stop, stage));
      gtk_widget_set_visible (GTK_WIDGET (self->stop[i]), !faded || stop <= AUS_STAGE_DECISION);
      show_segment (self->segment[i], state_of (stop, stage));
    }
  aus_path_stop_set_state (self->faded, state_of (AUS_STAGE_FADED, stage));
  gtk_widget_set_visible (GTK_WIDGET (self->faded), faded);

  /* Translators: where a client is on the path, “6 of 9” stages */
  count = g_strdup_printf (_("%u of %u"), (guint) (stage - AUS_STAGE_RUNNING), (guint) N_STOPS);
  /* Translators: read aloud: a stage, its number and the count of stages */
  said = on_path ? g_strdup_printf (_("Stage: %s, %u of %u"), name,
                                    (guint) (stage - AUS_STAGE_RUNNING), (guint) N_STOPS)
                 : g_strdup_printf (_("Stage: %s"), name);
  gtk_label_set_text (self->stage_name, name);
  gtk_label_set_text (self->count, on_path ? count : "");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->menu_button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  said, -1);
}

static void
set_client (AusPath   *self,
            AusClient *client)
{
  if (self->client == client)
    return;

  if (self->client != NULL)
    g_clear_signal_handler (&self->stage_id, self->client->ending);
  g_set_object (&self->client, client);
  if (client != NULL)
    self->stage_id = g_signal_connect_swapped (client->ending, "notify::stage",
                                               G_CALLBACK (show_stage), self);
  show_stage (self);
}

static void
aus_path_get_property (GObject    *object,
                       guint       id,
                       GValue     *value,
                       GParamSpec *pspec)
{
  if (id == PROP_CLIENT)
    g_value_set_object (value, AUS_PATH (object)->client);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
aus_path_set_property (GObject      *object,
                       guint         id,
                       const GValue *value,
                       GParamSpec   *pspec)
{
  if (id == PROP_CLIENT)
    set_client (AUS_PATH (object), g_value_get_object (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
aus_path_dispose (GObject *object)
{
  AusPath *self = AUS_PATH (object);

  if (self->client != NULL)
    g_clear_signal_handler (&self->stage_id, self->client->ending);
  g_clear_object (&self->client);
  gtk_widget_dispose_template (GTK_WIDGET (self), AUS_TYPE_PATH);

  G_OBJECT_CLASS (aus_path_parent_class)->dispose (object);
}

static void
aus_path_class_init (AusPathClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = aus_path_get_property;
  object_class->set_property = aus_path_set_property;
  object_class->dispose = aus_path_dispose;

  g_object_class_install_property (object_class, PROP_CLIENT,
                                   g_param_spec_object ("client", NULL, NULL, AUS_TYPE_CLIENT,
                                                        G_PARAM_READWRITE
                                                            | G_PARAM_STATIC_STRINGS));

  gtk_widget_class_set_template_from_resource (widget_class,
                                               AUS_RESOURCE_BASE "/ui/client-view/aus-path.ui");
  gtk_widget_class_bind_template_child (widget_class, AusPath, stops);
  gtk_widget_class_bind_template_child (widget_class, AusPath, segments);
  gtk_widget_class_bind_template_child (widget_class, AusPath, narrow);
  gtk_widget_class_bind_template_child (widget_class, AusPath, menu_button);
  gtk_widget_class_bind_template_child (widget_class, AusPath, stage_name);
  gtk_widget_class_bind_template_child (widget_class, AusPath, count);
}

static void
aus_path_init (AusPath *self)
{
  g_autoptr (GMenuModel) menu = aus_path_create_menu ();

  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; i < N_STOPS; i++)
    {
      self->stop[i] = AUS_PATH_STOP (aus_path_stop_new (AUS_STAGE_DOUBT + i, i + 1, N_STOPS));
      gtk_box_append (self->stops, GTK_WIDGET (self->stop[i]));
      self->segment[i] = adw_bin_new ();
      gtk_box_append (self->segments, self->segment[i]);
    }
  /* Takes the place of the stops after the decision. */
  self->faded = AUS_PATH_STOP (aus_path_stop_new (AUS_STAGE_FADED, 4, 4));
  gtk_box_append (self->stops, GTK_WIDGET (self->faded));
  gtk_menu_button_set_menu_model (self->menu_button, menu);
  /* GtkMenuButton centres its child in a box of its own. */
  gtk_widget_set_halign (gtk_widget_get_parent (self->narrow), GTK_ALIGN_FILL);
  show_stage (self);
}

static void
append_stage (GMenu   *menu,
              AusStage stage)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (aus_label (AUS_TYPE_STAGE, (int) stage), NULL);

  g_menu_item_set_action_and_target (item, "win.stage", "s",
                                     aus_enum_get_nick (AUS_TYPE_STAGE, (int) stage));
  g_menu_append_item (menu, item);
}

GMenuModel *
aus_path_create_menu (void)
{
  GMenu *menu = g_menu_new ();
  g_autoptr (GMenu) path = g_menu_new ();
  g_autoptr (GMenu) ends = g_menu_new ();

  for (AusStage stage = AUS_STAGE_RUNNING; stage <= AUS_STAGE_CLOSE; stage++)
    append_stage (path, stage);
  append_stage (ends, AUS_STAGE_CLOSED);
  append_stage (ends, AUS_STAGE_FADED);
  g_menu_append_section (menu, NULL, G_MENU_MODEL (path));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (ends));

  return G_MENU_MODEL (menu);
}
