/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-client-row.h"

struct _AusClientRow
{
  GtkWidget parent_instance;

  AusClientItem *item;
};

G_DEFINE_FINAL_TYPE (AusClientRow, aus_client_row, GTK_TYPE_WIDGET)

enum
{
  PROP_ITEM = 1,
};

static gboolean
is_text_cb (AusClientRow *self,
            const char   *text)
{
  return text != NULL && *text != '\0';
}

static char **
list_detail_classes_cb (AusClientRow *self,
                        gboolean      urgent)
{
  const char * const classes[] = { "caption", urgent ? "late-text" : "dim-label", NULL };

  return g_strdupv ((char **) classes);
}

static void
on_click_released_cb (AusClientRow *self)
{
  AusDataFile *file;

  if (self->item == NULL)
    return;

  file = AUS_DATA_FILE (aus_client_item_get_file (self->item));
  gtk_widget_activate_action (GTK_WIDGET (self), "client-list.open", "s",
                              aus_data_file_get_base_name (file));
}

static void
aus_client_row_get_property (GObject    *object,
                             guint       id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  if (id == PROP_ITEM)
    g_value_set_object (value, AUS_CLIENT_ROW (object)->item);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
aus_client_row_set_property (GObject      *object,
                             guint         id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  if (id != PROP_ITEM)
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  else if (g_set_object (&AUS_CLIENT_ROW (object)->item, g_value_get_object (value)))
    g_object_notify_by_pspec (object, pspec);
}

static void
aus_client_row_dispose (GObject *object)
{
  AusClientRow *self = AUS_CLIENT_ROW (object);
  GtkWidget *child;

  gtk_widget_dispose_template (GTK_WIDGET (self), AUS_TYPE_CLIENT_ROW);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->item);

  G_OBJECT_CLASS (aus_client_row_parent_class)->dispose (object);
}

static void
aus_client_row_class_init (AusClientRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = aus_client_row_get_property;
  object_class->set_property = aus_client_row_set_property;
  object_class->dispose = aus_client_row_dispose;

  g_object_class_install_property (object_class, PROP_ITEM,
                                   g_param_spec_object ("item", NULL, NULL, AUS_TYPE_CLIENT_ITEM,
                                                        G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY
                                                          | G_PARAM_STATIC_STRINGS));

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "clientrow");
  gtk_widget_class_set_template_from_resource (widget_class, AUS_RESOURCE_BASE
                                               "/ui/client-list/aus-client-row.ui");
  gtk_widget_class_bind_template_callback (widget_class, is_text_cb);
  gtk_widget_class_bind_template_callback (widget_class, list_detail_classes_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_click_released_cb);
}

static void
aus_client_row_init (AusClientRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
