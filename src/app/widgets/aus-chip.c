/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-chip.h"

struct _AusChip
{
  GtkWidget parent_instance;

  GtkWidget *icon;
  GtkWidget *label;
};

G_DEFINE_FINAL_TYPE (AusChip, aus_chip, GTK_TYPE_WIDGET)

static const char * const kind_classes[] = {
  [AUS_CHIP_NEUTRAL] = "neutral",
  [AUS_CHIP_MINE] = "mine",
  [AUS_CHIP_DONE] = "done",
  [AUS_CHIP_LATE] = "late",
  [AUS_CHIP_CONFLICT] = "conflict",
  [AUS_CHIP_CLIENT] = "client",
  [AUS_CHIP_SUCCESSOR] = "successor",
};

static void
aus_chip_dispose (GObject *object)
{
  AusChip *self = AUS_CHIP (object);

  g_clear_pointer (&self->icon, gtk_widget_unparent);
  g_clear_pointer (&self->label, gtk_widget_unparent);

  G_OBJECT_CLASS (aus_chip_parent_class)->dispose (object);
}

static void
aus_chip_class_init (AusChipClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = aus_chip_dispose;

  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BOX_LAYOUT);
}

static void
aus_chip_init (AusChip *self)
{
  GtkWidget *widget = GTK_WIDGET (self);

  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (gtk_widget_get_layout_manager (widget)), 4);
  self->icon = gtk_image_new ();
  gtk_image_set_pixel_size (GTK_IMAGE (self->icon), 12);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->icon), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
  gtk_widget_set_parent (self->icon, widget);
  self->label = gtk_label_new (NULL);
  gtk_widget_set_parent (self->label, widget);
  gtk_widget_add_css_class (widget, "chip");
  gtk_widget_set_valign (widget, GTK_ALIGN_CENTER);
  gtk_widget_set_visible (widget, FALSE);
}

GtkWidget *
aus_chip_new (void)
{
  return g_object_new (AUS_TYPE_CHIP, NULL);
}

void
aus_chip_set (AusChip    *self,
              AusChipKind kind,
              const char *icon_name,
              const char *text)
{
  GtkWidget *widget = GTK_WIDGET (self);

  g_return_if_fail (AUS_IS_CHIP (self));

  for (guint i = 0; i < G_N_ELEMENTS (kind_classes); i++)
    gtk_widget_remove_css_class (widget, kind_classes[i]);
  gtk_widget_add_css_class (widget, kind_classes[kind]);
  gtk_image_set_from_icon_name (GTK_IMAGE (self->icon), icon_name);
  gtk_widget_set_visible (self->icon, icon_name != NULL);
  gtk_label_set_text (GTK_LABEL (self->label), text != NULL ? text : "");
  gtk_widget_set_visible (widget, text != NULL && *text != '\0');
}
