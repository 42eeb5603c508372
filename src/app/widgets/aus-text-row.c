/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-text-row.h"

#include "app/widgets/aus-field-link.h"

struct _AusTextRow
{
  AdwEntryRow parent_instance;

  AusFieldLink link;
};

G_DEFINE_FINAL_TYPE (AusTextRow, aus_text_row, ADW_TYPE_ENTRY_ROW)

static void
show_text (GtkWidget *widget)
{
  AusTextRow *self = AUS_TEXT_ROW (widget);
  g_auto (GValue) value = G_VALUE_INIT;

  if (aus_field_link_get (&self->link, &value))
    gtk_editable_set_text (GTK_EDITABLE (self), g_value_get_string (&value));
}

static void
on_changed_cb (AusTextRow *self)
{
  g_auto (GValue) value = G_VALUE_INIT;

  g_value_init (&value, G_TYPE_STRING);
  g_value_set_string (&value, gtk_editable_get_text (GTK_EDITABLE (self)));
  aus_field_link_set (&self->link, &value);
}

static void
aus_text_row_get_property (GObject    *object,
                           guint       id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  aus_field_link_get_property (&AUS_TEXT_ROW (object)->link, id, value);
}

static void
aus_text_row_set_property (GObject      *object,
                           guint         id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  aus_field_link_set_property (&AUS_TEXT_ROW (object)->link, id, value);
}

static void
aus_text_row_dispose (GObject *object)
{
  AusTextRow *self = AUS_TEXT_ROW (object);

  aus_field_link_clear (&self->link);

  G_OBJECT_CLASS (aus_text_row_parent_class)->dispose (object);
}

static void
aus_text_row_class_init (AusTextRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = aus_text_row_get_property;
  object_class->set_property = aus_text_row_set_property;
  object_class->dispose = aus_text_row_dispose;
  aus_field_link_install_properties (object_class);
}

static void
aus_text_row_init (AusTextRow *self)
{
  aus_field_link_init (&self->link, GTK_WIDGET (self), show_text);
  g_signal_connect (self, "changed", G_CALLBACK (on_changed_cb), NULL);
}
