/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-path-menu.h"

#include "app/client-view/aus-path-stop.h"
#include "core/client/aus-label.h"

/* Those from the doubt to the decision, which even a client that fades out passes */
#define N_BEFORE_FADING 3

struct _AusPathMenu
{
  GtkPopover parent_instance;

  GtkListBox *rows;
  GArray *stages; /* of AusStage, one per row */
};

G_DEFINE_FINAL_TYPE (AusPathMenu, aus_path_menu, GTK_TYPE_POPOVER)

enum
{
  SIGNAL_CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
on_row_activated_cb (AusPathMenu   *self,
                     GtkListBoxRow *row)
{
  AusStage stage = g_array_index (self->stages, AusStage, gtk_list_box_row_get_index (row));

  gtk_popover_popdown (GTK_POPOVER (self));
  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, stage);
}

static GtkWidget *
new_symbol (AusStageState state)
{
  static const char * const icons[] = {
    [AUS_STAGE_STATE_NOW] = "media-record-symbolic",
    [AUS_STAGE_STATE_DONE] = "object-select-symbolic",
    [AUS_STAGE_STATE_SKIPPED] = "list-remove-symbolic",
    [AUS_STAGE_STATE_TO_COME] = NULL,
  };
  GtkWidget *image = gtk_image_new_from_icon_name (icons[state]);

  gtk_image_set_pixel_size (GTK_IMAGE (image), 16);
  gtk_widget_set_valign (image, GTK_ALIGN_START);
  gtk_widget_add_css_class (image, state == AUS_STAGE_STATE_NOW ? "accent-text" : "dim-label");

  return image;
}

static GtkWidget *
new_label (const char *text,
           const char *class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  if (class != NULL)
    gtk_widget_add_css_class (label, class);

  return label;
}

static GtkWidget *
new_row (AusStageStatus *status,
         const char     *spoken)
{
  gboolean now = status->state == AUS_STAGE_STATE_NOW;
  g_autofree char *words = aus_stage_status_say (status);
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 9);
  GtkWidget *text = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_box_append (GTK_BOX (text), new_label (aus_label (AUS_TYPE_STAGE, (int) status->stage),
                                             now ? "heading" : NULL));
  if (*words != '\0')
    {
      GtkWidget *label = new_label (words, "caption");

      gtk_widget_add_css_class (label, "dim-label");
      gtk_box_append (GTK_BOX (text), label);
    }
  gtk_box_append (GTK_BOX (box), new_symbol (status->state));
  gtk_box_append (GTK_BOX (box), text);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, words, -1);

  return row;
}

static void
add_stage (AusPathMenu *self,
           AusClient   *client,
           AusStage     stage,
           guint        n_stages,
           AusDate      today)
{
  g_autoptr (AusStageStatus) status = aus_stage_status_new (client, stage, today);
  g_autofree char *spoken = aus_path_stop_say (stage, self->stages->len + 1, n_stages,
                                               status->state);

  g_array_append_val (self->stages, stage);
  gtk_list_box_append (self->rows, new_row (status, spoken));
}

static void
aus_path_menu_finalize (GObject *object)
{
  g_array_unref (AUS_PATH_MENU (object)->stages);

  G_OBJECT_CLASS (aus_path_menu_parent_class)->finalize (object);
}

static void
aus_path_menu_class_init (AusPathMenuClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = aus_path_menu_finalize;

  signals[SIGNAL_CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 1, AUS_TYPE_STAGE);
}

static void
aus_path_menu_init (AusPathMenu *self)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();

  self->stages = g_array_new (FALSE, FALSE, sizeof (AusStage));
  self->rows = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->rows, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->rows), "path-rows");
  g_signal_connect_swapped (self->rows, "row-activated", G_CALLBACK (on_row_activated_cb), self);

  g_object_set (scroller, "hscrollbar-policy", GTK_POLICY_NEVER, "propagate-natural-height", TRUE,
                "max-content-height", 480, "width-request", 270, "child", self->rows, NULL);
  gtk_popover_set_child (GTK_POPOVER (self), scroller);
}

GtkWidget *
aus_path_menu_new (void)
{
  return g_object_new (AUS_TYPE_PATH_MENU, NULL);
}

void
aus_path_menu_fill (AusPathMenu *self,
                    AusClient   *client,
                    AusDate      today)
{
  gboolean faded;
  guint n;

  g_return_if_fail (AUS_IS_PATH_MENU (self));
  g_return_if_fail (AUS_IS_CLIENT (client));

  for (GtkWidget *row; (row = gtk_widget_get_first_child (GTK_WIDGET (self->rows))) != NULL;)
    gtk_list_box_remove (self->rows, row);
  g_array_set_size (self->stages, 0);

  faded = client->ending->stage == AUS_STAGE_FADED;
  n = faded ? N_BEFORE_FADING : AUS_N_PATH_STAGES;
  for (guint i = 0; i < n; i++)
    add_stage (self, client, AUS_STAGE_DOUBT + i, faded ? n + 1 : n, today);
  if (faded)
    add_stage (self, client, AUS_STAGE_FADED, n + 1, today);
}
