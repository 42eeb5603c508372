/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-hint-row.h"

struct _AusHintRow
{
  GtkListBoxRow parent_instance;

  GtkLabel *label; /* borrowed, the row's child */
  gboolean refused;
};

G_DEFINE_FINAL_TYPE (AusHintRow, aus_hint_row, GTK_TYPE_LIST_BOX_ROW)

typedef enum
{
  PROP_TEXT = 1,
  PROP_REFUSED,
} AusHintRowProperty;

static GParamSpec *properties[PROP_REFUSED + 1];

static void
set_text (AusHintRow *self,
          const char *text)
{
  gtk_label_set_label (self->label, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (self), text != NULL && *text != '\0');
}

static void
set_refused (AusHintRow *self,
             gboolean    refused)
{
  self->refused = refused;
  if (refused)
    gtk_widget_add_css_class (GTK_WIDGET (self->label), "late-text");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->label), "late-text");
}

static void
aus_hint_row_get_property (GObject    *object,
                           guint       id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  AusHintRow *self = AUS_HINT_ROW (object);

  switch ((AusHintRowProperty) id)
    {
    case PROP_TEXT:
      g_value_set_string (value, gtk_label_get_label (self->label));
      break;
    case PROP_REFUSED:
      g_value_set_boolean (value, self->refused);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
aus_hint_row_set_property (GObject      *object,
                           guint         id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  AusHintRow *self = AUS_HINT_ROW (object);

  switch ((AusHintRowProperty) id)
    {
    case PROP_TEXT:
      set_text (self, g_value_get_string (value));
      break;
    case PROP_REFUSED:
      set_refused (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
aus_hint_row_class_init (AusHintRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = aus_hint_row_get_property;
  object_class->set_property = aus_hint_row_set_property;

  properties[PROP_TEXT] = g_param_spec_string ("text", NULL, NULL, "", flags);
  properties[PROP_REFUSED] = g_param_spec_boolean ("refused", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
aus_hint_row_init (AusHintRow *self)
{
  GtkWidget *label = gtk_label_new (NULL);

  self->label = GTK_LABEL (label);
  gtk_label_set_wrap (self->label, TRUE);
  gtk_label_set_xalign (self->label, 0);
  gtk_widget_add_css_class (label, "caption");
  gtk_widget_add_css_class (label, "hint");
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), label);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), FALSE);
  gtk_list_box_row_set_selectable (GTK_LIST_BOX_ROW (self), FALSE);
  gtk_widget_set_focusable (GTK_WIDGET (self), FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}
