/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-number-row.h"

#include "app/widgets/aus-field-link.h"

struct _AusNumberRow
{
  AdwActionRow parent_instance;

  GtkSpinButton *spin; /* borrowed, a suffix of the row */
  AusFieldLink link;
};

G_DEFINE_FINAL_TYPE (AusNumberRow, aus_number_row, ADW_TYPE_ACTION_ROW)

static void
take_limits (AusNumberRow *self)
{
  GParamSpecInt *pspec = G_PARAM_SPEC_INT (aus_field_link_get_pspec (&self->link));

  gtk_spin_button_set_range (self->spin, pspec->minimum, pspec->maximum);
}

static void
show_number (GtkWidget *widget)
{
  AusNumberRow *self = AUS_NUMBER_ROW (widget);
  g_auto (GValue) value = G_VALUE_INIT;

  if (!aus_field_link_get (&self->link, &value))
    return;

  take_limits (self);
  gtk_spin_button_set_value (self->spin, g_value_get_int (&value));
}

static void
on_value_changed_cb (AusNumberRow *self)
{
  g_auto (GValue) value = G_VALUE_INIT;

  g_value_init (&value, G_TYPE_INT);
  g_value_set_int (&value, gtk_spin_button_get_value_as_int (self->spin));
  aus_field_link_set (&self->link, &value);
}

static void
aus_number_row_get_property (GObject    *object,
                             guint       id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  aus_field_link_get_property (&AUS_NUMBER_ROW (object)->link, id, value);
}

static void
aus_number_row_set_property (GObject      *object,
                             guint         id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  aus_field_link_set_property (&AUS_NUMBER_ROW (object)->link, id, value);
}

static void
aus_number_row_dispose (GObject *object)
{
  AusNumberRow *self = AUS_NUMBER_ROW (object);

  aus_field_link_clear (&self->link);

  G_OBJECT_CLASS (aus_number_row_parent_class)->dispose (object);
}

static void
aus_number_row_class_init (AusNumberRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = aus_number_row_get_property;
  object_class->set_property = aus_number_row_set_property;
  object_class->dispose = aus_number_row_dispose;
  aus_field_link_install_properties (object_class);
}

static void
aus_number_row_init (AusNumberRow *self)
{
  self->spin = GTK_SPIN_BUTTON (gtk_spin_button_new_with_range (0, 100, 1));
  gtk_spin_button_set_numeric (self->spin, TRUE);
  gtk_widget_set_valign (GTK_WIDGET (self->spin), GTK_ALIGN_CENTER);
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), GTK_WIDGET (self->spin));
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (self), GTK_WIDGET (self->spin));
  g_signal_connect_swapped (self->spin, "value-changed", G_CALLBACK (on_value_changed_cb), self);
  aus_field_link_init (&self->link, GTK_WIDGET (self), show_number);
  aus_field_link_name_control (&self->link, GTK_WIDGET (self->spin));
}
