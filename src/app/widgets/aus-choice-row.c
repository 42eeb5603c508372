/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-choice-row.h"

#include "core/client/aus-label.h"
#include "app/widgets/aus-field-link.h"

struct _AusChoiceRow
{
  AdwComboRow parent_instance;

  GType type; /* of the field; the model is made for it */
  AusFieldLink link;
};

G_DEFINE_FINAL_TYPE (AusChoiceRow, aus_choice_row, ADW_TYPE_COMBO_ROW)

static void
fill_model (AusChoiceRow *self,
            GType         type)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (type);
  g_autoptr (GtkStringList) model = gtk_string_list_new (NULL);

  for (guint i = 0; i < klass->n_values; i++)
    gtk_string_list_append (model, aus_label (type, klass->values[i].value));
  self->type = type;
  adw_combo_row_set_model (ADW_COMBO_ROW (self), G_LIST_MODEL (model));
}

static guint
position_of (GType type,
             int   value)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (type);

  for (guint i = 0; i < klass->n_values; i++)
    if (klass->values[i].value == value)
      return i;

  return GTK_INVALID_LIST_POSITION;
}

static void
show_choice (GtkWidget *widget)
{
  AusChoiceRow *self = AUS_CHOICE_ROW (widget);
  g_auto (GValue) value = G_VALUE_INIT;

  if (!aus_field_link_get (&self->link, &value))
    return;

  if (self->type != G_VALUE_TYPE (&value))
    fill_model (self, G_VALUE_TYPE (&value));
  adw_combo_row_set_selected (ADW_COMBO_ROW (self),
                              position_of (self->type, g_value_get_enum (&value)));
}

static void
on_notify_selected_cb (AusChoiceRow *self)
{
  g_auto (GValue) value = G_VALUE_INIT;
  guint selected = adw_combo_row_get_selected (ADW_COMBO_ROW (self));
  g_autoptr (GEnumClass) klass = NULL;

  if (self->type == G_TYPE_INVALID || selected == GTK_INVALID_LIST_POSITION)
    return;

  klass = g_type_class_ref (self->type);
  g_value_init (&value, self->type);
  g_value_set_enum (&value, klass->values[selected].value);
  aus_field_link_set (&self->link, &value);
}

static void
aus_choice_row_get_property (GObject    *object,
                             guint       id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  aus_field_link_get_property (&AUS_CHOICE_ROW (object)->link, id, value);
}

static void
aus_choice_row_set_property (GObject      *object,
                             guint         id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  aus_field_link_set_property (&AUS_CHOICE_ROW (object)->link, id, value);
}

static void
aus_choice_row_dispose (GObject *object)
{
  AusChoiceRow *self = AUS_CHOICE_ROW (object);

  aus_field_link_clear (&self->link);

  G_OBJECT_CLASS (aus_choice_row_parent_class)->dispose (object);
}

static void
aus_choice_row_class_init (AusChoiceRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = aus_choice_row_get_property;
  object_class->set_property = aus_choice_row_set_property;
  object_class->dispose = aus_choice_row_dispose;
  aus_field_link_install_properties (object_class);
}

static void
aus_choice_row_init (AusChoiceRow *self)
{
  aus_field_link_init (&self->link, GTK_WIDGET (self), show_choice);
  g_signal_connect (self, "notify::selected", G_CALLBACK (on_notify_selected_cb), NULL);
}
