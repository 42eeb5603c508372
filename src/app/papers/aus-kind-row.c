/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-kind-row.h"

#include <glib/gi18n.h>

#define PURPOSE_WIDTH 34 /* characters; the list fits a narrow window */

struct _AusKindRow
{
  AdwComboRow parent_instance;

  AusPaperKind *kind;
  gboolean loading; /* what is selected meanwhile is nobody's choice */
};

G_DEFINE_FINAL_TYPE (AusKindRow, aus_kind_row, ADW_TYPE_COMBO_ROW)

enum
{
  PROP_KIND = 1,
};

static GParamSpec *properties[PROP_KIND + 1];

/* --- a line of the list ----------------------------------------------------------------------- */

static GtkWidget *
new_label (const char *style)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_max_width_chars (GTK_LABEL (label), PURPOSE_WIDTH);
  gtk_widget_add_css_class (label, style);

  return label;
}

static void
on_setup_cb (GtkListItemFactory *factory,
             GtkListItem        *item)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_box_append (GTK_BOX (box), new_label ("body"));
  gtk_box_append (GTK_BOX (box), new_label ("caption"));
  gtk_widget_add_css_class (gtk_widget_get_last_child (box), "dim-label");
  gtk_widget_set_margin_top (box, 3);
  gtk_widget_set_margin_bottom (box, 3);
  gtk_list_item_set_child (item, box);
}

static void
on_bind_cb (GtkListItemFactory *factory,
            GtkListItem        *item)
{
  AusPaperKind *kind = gtk_list_item_get_item (item);
  GtkWidget *name = gtk_widget_get_first_child (gtk_list_item_get_child (item));
  GtkWidget *purpose = gtk_widget_get_next_sibling (name);

  gtk_label_set_text (GTK_LABEL (name), kind->name);
  gtk_label_set_text (GTK_LABEL (purpose), kind->purpose);
  gtk_widget_set_visible (purpose, *kind->purpose != '\0');
}

static char *
dup_name (AusPaperKind *kind,
          gpointer      data)
{
  return kind != NULL ? g_strdup (kind->name) : NULL;
}

/* --- the row ---------------------------------------------------------------------------------- */

static void
take_choice (AusKindRow *self)
{
  AusPaperKind *chosen = adw_combo_row_get_selected_item (ADW_COMBO_ROW (self));

  if (self->loading || chosen == NULL || !g_set_object (&self->kind, chosen))
    return;

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_KIND]);
}

static void
aus_kind_row_get_property (GObject    *object,
                           guint       id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  if (id == PROP_KIND)
    g_value_set_object (value, AUS_KIND_ROW (object)->kind);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
aus_kind_row_dispose (GObject *object)
{
  AusKindRow *self = AUS_KIND_ROW (object);

  self->loading = TRUE;
  g_clear_object (&self->kind);

  G_OBJECT_CLASS (aus_kind_row_parent_class)->dispose (object);
}

static void
aus_kind_row_class_init (AusKindRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = aus_kind_row_get_property;
  object_class->dispose = aus_kind_row_dispose;

  properties[PROP_KIND] = g_param_spec_object ("kind", NULL, NULL, AUS_TYPE_PAPER_KIND,
                                               G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
aus_kind_row_init (AusKindRow *self)
{
  g_autoptr (GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();
  g_autoptr (GtkExpression) name =
    gtk_cclosure_expression_new (G_TYPE_STRING, NULL, 0, NULL, G_CALLBACK (dup_name), NULL, NULL);

  g_signal_connect (factory, "setup", G_CALLBACK (on_setup_cb), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (on_bind_cb), NULL);
  adw_combo_row_set_list_factory (ADW_COMBO_ROW (self), factory);
  adw_combo_row_set_expression (ADW_COMBO_ROW (self), name);
  adw_combo_row_set_use_subtitle (ADW_COMBO_ROW (self), TRUE);
  g_signal_connect (self, "notify::selected-item", G_CALLBACK (take_choice), NULL);
}

/* Where the kind stands; where the default does when it is not there */
static guint
find_position (GListModel *kinds,
               const char *id)
{
  guint position = 0;

  for (guint i = 0; i < g_list_model_get_n_items (kinds); i++)
    {
      g_autoptr (AusPaperKind) kind = g_list_model_get_item (kinds, i);

      if (g_str_equal (kind->id, id))
        return i;
      if (g_str_equal (kind->id, AUS_PAPER_KIND_DEFAULT))
        position = i;
    }

  return position;
}

void
aus_kind_row_load (AusKindRow  *self,
                   const char  *folder,
                   AusLanguage  language)
{
  g_autoptr (GListModel) kinds = NULL;
  g_autofree char *id = NULL;

  g_return_if_fail (AUS_IS_KIND_ROW (self));

  id = g_strdup (self->kind != NULL ? self->kind->id : AUS_PAPER_KIND_DEFAULT);
  kinds = aus_paper_kinds_new (folder, language);
  self->loading = TRUE;
  adw_combo_row_set_model (ADW_COMBO_ROW (self), kinds);
  adw_combo_row_set_selected (ADW_COMBO_ROW (self), find_position (kinds, id));
  self->loading = FALSE;
  take_choice (self);
}

void
aus_kind_row_choose (AusKindRow *self,
                     const char *id)
{
  GListModel *kinds;

  g_return_if_fail (AUS_IS_KIND_ROW (self));

  kinds = adw_combo_row_get_model (ADW_COMBO_ROW (self));
  for (guint i = 0; kinds != NULL && i < g_list_model_get_n_items (kinds); i++)
    {
      g_autoptr (AusPaperKind) kind = g_list_model_get_item (kinds, i);

      if (g_str_equal (kind->id, id))
        adw_combo_row_set_selected (ADW_COMBO_ROW (self), i);
    }
}

AusPaperKind *
aus_kind_row_get_kind (AusKindRow *self)
{
  g_return_val_if_fail (AUS_IS_KIND_ROW (self), NULL);

  return self->kind;
}
