/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-check-row.h"

#include "app/widgets/aus-field-link.h"

struct _AusCheckRow
{
  AdwActionRow parent_instance;

  GtkSwitch *toggle; /* borrowed, a suffix of the row */
  AusFieldLink link;
};

G_DEFINE_FINAL_TYPE (AusCheckRow, aus_check_row, ADW_TYPE_ACTION_ROW)

static void
show_state (GtkWidget *widget)
{
  AusCheckRow *self = AUS_CHECK_ROW (widget);
  g_auto (GValue) value = G_VALUE_INIT;

  if (aus_field_link_get (&self->link, &value))
    gtk_switch_set_active (self->toggle, g_value_get_boolean (&value));
}

static void
on_notify_active_cb (AusCheckRow *self)
{
  g_auto (GValue) value = G_VALUE_INIT;

  g_value_init (&value, G_TYPE_BOOLEAN);
  g_value_set_boolean (&value, gtk_switch_get_active (self->toggle));
  aus_field_link_set (&self->link, &value);
}

static void
aus_check_row_get_property (GObject    *object,
                            guint       id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  aus_field_link_get_property (&AUS_CHECK_ROW (object)->link, id, value);
}

static void
aus_check_row_set_property (GObject      *object,
                            guint         id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  aus_field_link_set_property (&AUS_CHECK_ROW (object)->link, id, value);
}

static void
aus_check_row_dispose (GObject *object)
{
  AusCheckRow *self = AUS_CHECK_ROW (object);

  aus_field_link_clear (&self->link);

  G_OBJECT_CLASS (aus_check_row_parent_class)->dispose (object);
}

static void
aus_check_row_class_init (AusCheckRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = aus_check_row_get_property;
  object_class->set_property = aus_check_row_set_property;
  object_class->dispose = aus_check_row_dispose;
  aus_field_link_install_properties (object_class);
}

static void
aus_check_row_init (AusCheckRow *self)
{
  self->toggle = GTK_SWITCH (gtk_switch_new ());
  gtk_widget_set_valign (GTK_WIDGET (self->toggle), GTK_ALIGN_CENTER);
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), GTK_WIDGET (self->toggle));
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (self), GTK_WIDGET (self->toggle));
  g_signal_connect_swapped (self->toggle, "notify::active", G_CALLBACK (on_notify_active_cb), self);
  aus_field_link_init (&self->link, GTK_WIDGET (self), show_state);
  aus_field_link_name_control (&self->link, GTK_WIDGET (self->toggle));
}
