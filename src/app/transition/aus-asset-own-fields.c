/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-asset-own-fields.h"

#include "app/widgets/aus-date-row.h"
#include "app/widgets/aus-guarded-row.h"
#include "app/widgets/aus-hint-row.h"
#include "app/widgets/aus-ui-locale.h"

/* One field: its row, and below that of a text the line that says why something was refused */
typedef struct
{
  AusAssetOwnFields *owner;
  char *field;
  gboolean is_date;
  GtkWidget *row;
  GtkWidget *hint;       /* NULL for a day */
  AusAssetField *loose;  /* shown while the asset has no such field; NULL else */
} OwnField;

struct _AusAssetOwnFields
{
  GtkWidget *after;      /* borrowed */
  AusAsset *asset;
  GPtrArray *fields;     /* of OwnField */
};

/* --- a field that is not in the file yet ------------------------------------------------------ */

static void
drop_loose (OwnField *own)
{
  if (own->loose != NULL)
    g_signal_handlers_disconnect_by_data (own->loose, own);
  g_clear_object (&own->loose);
}

/* From now on it is one of the asset's. */
static void
on_loose_edited_cb (OwnField *own)
{
  g_autoptr (AusAssetField) field = g_object_ref (own->loose);

  drop_loose (own);
  aus_entity_list_append (own->owner->asset->fields, field);
}

static AusAssetField *
find (AusAsset   *asset,
      const char *name)
{
  for (guint i = 0; i < aus_entity_list_get_length (asset->fields); i++)
    {
      AusAssetField *field = aus_entity_list_peek (asset->fields, i);

      if (g_str_equal (field->field, name))
        return field;
    }

  return NULL;
}

static void
bind (OwnField *own)
{
  AusAssetField *field = find (own->owner->asset, own->field);

  if (field == NULL && own->loose != NULL)
    return;

  drop_loose (own);
  if (field == NULL)
    {
      own->loose = field = aus_asset_field_new (own->field);
      g_signal_connect_swapped (field, "edited", G_CALLBACK (on_loose_edited_cb), own);
    }
  g_object_set (own->row, "entity", field, NULL);
}

/* --- rows ------------------------------------------------------------------------------------- */

static GtkListBox *
get_list (AusAssetOwnFields *self)
{
  return GTK_LIST_BOX (gtk_widget_get_parent (self->after));
}

static void
free_field (gpointer data)
{
  OwnField *own = data;

  drop_loose (own);
  g_free (own->field);
  g_free (own);
}

static void
add_field (AusAssetOwnFields *self,
           const char        *name,
           const char        *title,
           gboolean           is_date,
           int               *position)
{
  OwnField *own = g_new0 (OwnField, 1);

  own->owner = self;
  own->field = g_strdup (name);
  own->is_date = is_date;
  own->row = g_object_new (is_date ? AUS_TYPE_DATE_ROW : AUS_TYPE_GUARDED_ROW, NULL);
  g_object_set (own->row, "use-markup", FALSE, NULL);
  g_object_set (own->row, "title", title, "field", is_date ? "date" : "value", NULL);
  gtk_list_box_insert (get_list (self), own->row, (*position)++);
  if (!is_date)
    {
      own->hint = g_object_new (AUS_TYPE_HINT_ROW, NULL);
      g_object_bind_property (own->row, "message", own->hint, "text", G_BINDING_SYNC_CREATE);
      g_object_bind_property (own->row, "refused", own->hint, "refused", G_BINDING_SYNC_CREATE);
      gtk_list_box_insert (get_list (self), own->hint, (*position)++);
    }
  g_ptr_array_add (self->fields, own);
}

/* By the preset, and then what else the asset has: such a one is called as in the file. */
static void
build (AusAssetOwnFields    *self,
       const AusAssetPreset *preset)
{
  int position = gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (self->after)) + 1;

  for (guint i = 0; preset != NULL && i < preset->fields->len; i++)
    {
      const AusPresetField *field = preset->fields->pdata[i];

      add_field (self, field->id, field->names[aus_ui_language ()], field->is_date, &position);
    }
  for (guint i = 0; i < aus_entity_list_get_length (self->asset->fields); i++)
    {
      AusAssetField *field = aus_entity_list_peek (self->asset->fields, i);

      if (preset == NULL || aus_asset_preset_find_field (preset, field->field) == NULL)
        add_field (self, field->field, field->field, aus_date_is_set (field->date), &position);
    }
}

static void
clear (AusAssetOwnFields *self)
{
  GtkListBox *list = get_list (self);

  for (guint i = 0; i < self->fields->len; i++)
    {
      OwnField *own = self->fields->pdata[i];

      gtk_list_box_remove (list, own->row);
      if (own->hint != NULL)
        gtk_list_box_remove (list, own->hint);
    }
  g_ptr_array_set_size (self->fields, 0);
}

static gboolean
has_row (AusAssetOwnFields *self,
         const char        *name)
{
  for (guint i = 0; i < self->fields->len; i++)
    if (g_str_equal (((OwnField *) self->fields->pdata[i])->field, name))
      return TRUE;

  return FALSE;
}

/* The rows there are would be made again just so. One too many, of a field that nobody knows and
 * that is gone, does no harm. */
static gboolean
is_current (AusAssetOwnFields    *self,
            AusAsset             *asset,
            const AusAssetPreset *preset)
{
  if (self->asset != asset)
    return FALSE;

  for (guint i = 0; preset != NULL && i < preset->fields->len; i++)
    {
      const AusPresetField *field = preset->fields->pdata[i];
      const OwnField *own = i < self->fields->len ? self->fields->pdata[i] : NULL;

      if (own == NULL || !g_str_equal (own->field, field->id))
        return FALSE;
    }
  for (guint i = 0; i < aus_entity_list_get_length (asset->fields); i++)
    if (!has_row (self, ((AusAssetField *) aus_entity_list_peek (asset->fields, i))->field))
      return FALSE;

  return TRUE;
}

AusAssetOwnFields *
aus_asset_own_fields_new (GtkWidget *after)
{
  AusAssetOwnFields *self = g_new0 (AusAssetOwnFields, 1);

  self->after = after;
  self->fields = g_ptr_array_new_with_free_func (free_field);

  return self;
}

void
aus_asset_own_fields_show (AusAssetOwnFields    *self,
                           AusAsset             *asset,
                           const AusAssetPreset *preset)
{
  if (!is_current (self, asset, preset))
    {
      clear (self);
      g_set_object (&self->asset, asset);
      build (self, preset);
    }
  for (guint i = 0; i < self->fields->len; i++)
    bind (self->fields->pdata[i]);
}

/* The rows go with the expander. */
void
aus_asset_own_fields_free (AusAssetOwnFields *self)
{
  g_ptr_array_unref (self->fields);
  g_clear_object (&self->asset);
  g_free (self);
}
