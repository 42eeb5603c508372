/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-path.h"

#include "app/client-view/aus-path-menu.h"
#include "app/client-view/aus-path-stop.h"
#include "app/client-view/aus-stage-card.h"
#include "core/base/aus-edit.h"
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

  GtkWidget *menu;    /* AusPathMenu, borrowed from its button; NULL until it is opened */
  AusStageCard *card; /* beside the stop that was clicked last */

  /* Owned */
  AusClient *client;
  gulong edited_id;
  guint idle_id;
  AusDate today;
};

G_DEFINE_FINAL_TYPE (AusPath, aus_path, ADW_TYPE_BIN)

typedef enum
{
  PROP_CLIENT = 1,
  PROP_TODAY,
} AusPathProperty;

static void
show_segment (GtkWidget    *segment,
              AusStageState state)
{
  static const char * const classes[] = {
    [AUS_STAGE_STATE_TO_COME] = "to-come", [AUS_STAGE_STATE_NOW] = "now",
    [AUS_STAGE_STATE_DONE] = "done", [AUS_STAGE_STATE_SKIPPED] = "skipped",
  };
  const char * const all[] = { "segment", classes[state], NULL };

  gtk_widget_set_css_classes (segment, (const char **) all);
}

static AusStageState
show_stop (AusPath     *self,
           AusPathStop *stop,
           AusStage     stage)
{
  g_autoptr (AusStageStatus) status = NULL;
  g_autofree char *words = NULL;

  if (self->client == NULL || !aus_date_is_set (self->today))
    {
      aus_path_stop_set_state (stop, AUS_STAGE_STATE_TO_COME);
      return AUS_STAGE_STATE_TO_COME;
    }

  status = aus_stage_status_new (self->client, stage, self->today);
  words = aus_stage_status_say (status);
  aus_path_stop_set_state (stop, status->state);
  aus_path_stop_set_words (stop, words);

  return status->state;
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
      AusStageState state = show_stop (self, self->stop[i], stop);

      gtk_widget_set_visible (GTK_WIDGET (self->stop[i]), !faded || stop <= AUS_STAGE_DECISION);
      show_segment (self->segment[i], state);
    }
  show_stop (self, self->faded, AUS_STAGE_FADED);
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

static gboolean
on_idle_cb (gpointer user_data)
{
  AusPath *self = user_data;

  self->idle_id = 0;
  show_stage (self);

  return G_SOURCE_REMOVE;
}

/* What is missing may be anywhere in the file. The stage itself is shown at once. */
static void
on_edited_cb (AusPath *self,
              AusEdit *edit)
{
  if (g_strcmp0 (aus_edit_get_field (edit), "stage") == 0)
    show_stage (self);
  else if (self->idle_id == 0)
    self->idle_id = g_idle_add (on_idle_cb, self);
}

/* How @stage stands, on a card beside @place */
static void
show_card (AusPath   *self,
           GtkWidget *place,
           AusStage   stage)
{
  g_autoptr (AusStageStatus) status = NULL;

  if (self->client == NULL)
    return;

  g_clear_pointer ((GtkWidget **) &self->card, gtk_widget_unparent);
  status = aus_stage_status_new (self->client, stage, self->today);
  self->card = aus_stage_card_new (status);
  gtk_widget_set_parent (GTK_WIDGET (self->card), place);
  gtk_popover_popup (GTK_POPOVER (self->card));
}

static void
on_stop_clicked_cb (AusPath     *self,
                    AusPathStop *stop)
{
  show_card (self, GTK_WIDGET (stop), aus_path_stop_get_stage (stop));
}

static void
on_chosen_cb (AusPath  *self,
              AusStage  stage)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.show-stage", "s",
                              aus_enum_get_nick (AUS_TYPE_STAGE, (int) stage));
  show_card (self, GTK_WIDGET (self->menu_button), stage);
}

/* What is missing may have changed since the last time. */
static void
on_create_menu_cb (GtkMenuButton *button,
                   gpointer       user_data)
{
  AusPath *self = user_data;

  if (self->menu == NULL)
    {
      self->menu = aus_path_menu_new ();
      g_signal_connect_object (self->menu, "chosen", G_CALLBACK (on_chosen_cb), self,
                               G_CONNECT_SWAPPED);
      gtk_menu_button_set_popover (button, self->menu);
    }
  if (self->client != NULL && aus_date_is_set (self->today))
    aus_path_menu_fill (AUS_PATH_MENU (self->menu), self->client, self->today);
}

static AusPathStop *
add_stop (AusPath *self,
          AusStage stage,
          guint    number,
          guint    n_stops)
{
  GtkWidget *stop = aus_path_stop_new (stage, number, n_stops);

  g_signal_connect_object (stop, "clicked", G_CALLBACK (on_stop_clicked_cb), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  gtk_box_append (self->stops, stop);

  return AUS_PATH_STOP (stop);
}

static void
set_client (AusPath   *self,
            AusClient *client)
{
  if (self->client == client)
    return;

  if (self->client != NULL)
    g_clear_signal_handler (&self->edited_id, self->client);
  g_clear_pointer ((GtkWidget **) &self->card, gtk_widget_unparent);
  g_set_object (&self->client, client);
  if (client != NULL)
    self->edited_id = g_signal_connect_swapped (client, "edited", G_CALLBACK (on_edited_cb), self);
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
  else if (id == PROP_TODAY)
    aus_date_value_set (value, AUS_PATH (object)->today);
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
  else if (id == PROP_TODAY)
    {
      AUS_PATH (object)->today = aus_date_value_get (value);
      show_stage (AUS_PATH (object));
    }
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
aus_path_dispose (GObject *object)
{
  AusPath *self = AUS_PATH (object);

  if (self->client != NULL)
    g_clear_signal_handler (&self->edited_id, self->client);
  g_clear_handle_id (&self->idle_id, g_source_remove);
  g_clear_pointer ((GtkWidget **) &self->card, gtk_widget_unparent);
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

  g_object_class_install_property (object_class, PROP_TODAY,
                                   g_param_spec_boxed ("today", NULL, NULL, AUS_TYPE_DATE,
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
  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; i < N_STOPS; i++)
    {
      self->stop[i] = add_stop (self, AUS_STAGE_DOUBT + i, i + 1, N_STOPS);
      self->segment[i] = adw_bin_new ();
      gtk_box_append (self->segments, self->segment[i]);
    }
  /* Takes the place of the stops after the decision. */
  self->faded = add_stop (self, AUS_STAGE_FADED, 4, 4);
  gtk_menu_button_set_create_popup_func (self->menu_button, on_create_menu_cb, self, NULL);
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
