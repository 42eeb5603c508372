/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-reader-row.h"

#include "core/base/aus-entity-list.h"
#include "core/text/aus-letter-reader.h"
#include "core/text/aus-paper-kind.h"

struct _AusReaderRow
{
  AdwComboRow parent_instance;

  AusColleague *colleague;
  char *wanted;     /* id */
  gboolean loading; /* what is selected meanwhile is nobody's choice */
};

G_DEFINE_FINAL_TYPE (AusReaderRow, aus_reader_row, ADW_TYPE_COMBO_ROW)

enum
{
  PROP_COLLEAGUE = 1,
};

static GParamSpec *properties[PROP_COLLEAGUE + 1];

static void
set_colleague (AusReaderRow *self,
               AusColleague *colleague)
{
  if (g_set_object (&self->colleague, colleague))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_COLLEAGUE]);
}

static void
on_selected_cb (AusReaderRow *self)
{
  AusColleague *chosen = adw_combo_row_get_selected_item (ADW_COMBO_ROW (self));

  if (self->loading || chosen == NULL)
    return;

  aus_reader_row_choose (self, chosen->id);
  set_colleague (self, chosen);
}

static void
aus_reader_row_get_property (GObject    *object,
                             guint       id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  if (id == PROP_COLLEAGUE)
    g_value_set_object (value, AUS_READER_ROW (object)->colleague);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
aus_reader_row_dispose (GObject *object)
{
  AusReaderRow *self = AUS_READER_ROW (object);

  self->loading = TRUE;
  g_clear_object (&self->colleague);
  g_clear_pointer (&self->wanted, g_free);

  G_OBJECT_CLASS (aus_reader_row_parent_class)->dispose (object);
}

static void
aus_reader_row_class_init (AusReaderRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = aus_reader_row_get_property;
  object_class->dispose = aus_reader_row_dispose;

  properties[PROP_COLLEAGUE] =
    g_param_spec_object ("colleague", NULL, NULL, AUS_TYPE_COLLEAGUE,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
aus_reader_row_init (AusReaderRow *self)
{
  g_autoptr (GtkExpression) name =
    gtk_property_expression_new (AUS_TYPE_COLLEAGUE, NULL, "name");

  adw_combo_row_set_expression (ADW_COMBO_ROW (self), name);
  adw_combo_row_set_use_subtitle (ADW_COMBO_ROW (self), TRUE);
  g_signal_connect (self, "notify::selected-item", G_CALLBACK (on_selected_cb), NULL);
}

/* The same people in the same order keep the list, which may be open. */
static gboolean
is_same (GListModel *shown,
         GPtrArray  *readers)
{
  if (shown == NULL || g_list_model_get_n_items (shown) != readers->len)
    return FALSE;

  for (guint i = 0; i < readers->len; i++)
    {
      g_autoptr (AusColleague) colleague = g_list_model_get_item (shown, i);

      if (colleague != readers->pdata[i])
        return FALSE;
    }

  return TRUE;
}

static void
show_readers (AusReaderRow *self,
              GPtrArray    *readers)
{
  g_autoptr (GListStore) store = g_list_store_new (AUS_TYPE_COLLEAGUE);

  if (is_same (adw_combo_row_get_model (ADW_COMBO_ROW (self)), readers))
    return;

  g_list_store_splice (store, 0, 0, readers->pdata, readers->len);
  adw_combo_row_set_model (ADW_COMBO_ROW (self), G_LIST_MODEL (store));
}

static gboolean
has (GPtrArray  *readers,
     const char *id)
{
  for (guint i = 0; id != NULL && i < readers->len; i++)
    if (g_str_equal (((AusColleague *) readers->pdata[i])->id, id))
      return TRUE;

  return FALSE;
}

void
aus_reader_row_load (AusReaderRow *self,
                     AusClient    *client,
                     AusNetwork   *network,
                     const char   *kind)
{
  gboolean offered = aus_paper_kind_is_to_colleague (kind);
  g_autoptr (GPtrArray) readers = NULL;
  AusColleague *chosen = NULL;
  guint position = GTK_INVALID_LIST_POSITION;

  g_return_if_fail (AUS_IS_READER_ROW (self));

  readers = offered ? aus_letter_list_readers (client, network, kind) : g_ptr_array_new ();
  if (offered)
    chosen = aus_letter_choose_reader (client, network, kind,
                                       has (readers, self->wanted) ? self->wanted : NULL, NULL);
  gtk_widget_set_visible (GTK_WIDGET (self), readers->len > 0);
  self->loading = TRUE;
  show_readers (self, readers);
  if (chosen != NULL)
    g_ptr_array_find (readers, chosen, &position);
  adw_combo_row_set_selected (ADW_COMBO_ROW (self), position);
  self->loading = FALSE;
  set_colleague (self, chosen);
}

void
aus_reader_row_choose (AusReaderRow *self,
                       const char   *id)
{
  g_return_if_fail (AUS_IS_READER_ROW (self));

  g_free (self->wanted);
  self->wanted = g_strdup (id);
}

AusColleague *
aus_reader_row_get_colleague (AusReaderRow *self)
{
  g_return_val_if_fail (AUS_IS_READER_ROW (self), NULL);

  return self->colleague;
}
