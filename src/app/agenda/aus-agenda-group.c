/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-agenda-group.h"

#include "app/agenda/aus-agenda-row.h"
#include "core/agenda/aus-agenda-text.h"

#include <glib/gi18n.h>

#define PAGE 50

struct _AusAgendaGroup
{
  AdwBin parent_instance;

  GtkLabel *heading;
  GtkLabel *count;
  GtkListBox *box;
  GtkListBoxRow *more;
  GtkLabel *more_label;

  AusAgendaSection section;
  GPtrArray *items; /* of AusAgendaItem, owned; all of them */
  GPtrArray *rows;  /* of AusAgendaRow, borrowed */
  guint limit;
  gboolean narrow;
};

G_DEFINE_FINAL_TYPE (AusAgendaGroup, aus_agenda_group, ADW_TYPE_BIN)

enum
{
  PROP_NARROW = 1,
};

static GParamSpec *properties[PROP_NARROW + 1];

static AusAgendaItem *
get_item (AusAgendaGroup *self,
          guint           position)
{
  return aus_agenda_row_get_item (g_ptr_array_index (self->rows, position));
}

static guint
get_n_shown (AusAgendaGroup *self)
{
  return MIN (self->items->len, self->limit);
}

/* The row that is, or has in it, the focus; the number of rows for none */
static guint
find_focus (AusAgendaGroup *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  guint i = 0;

  while (i < self->rows->len && (focus == NULL
         || (focus != g_ptr_array_index (self->rows, i)
             && !gtk_widget_is_ancestor (focus, g_ptr_array_index (self->rows, i)))))
    i++;

  return i;
}

static void
replace_rows (AusAgendaGroup *self,
              guint           start,
              guint           n_removed,
              guint           n_added)
{
  for (guint i = 0; i < n_removed; i++)
    {
      gtk_list_box_remove (self->box, g_ptr_array_index (self->rows, start));
      g_ptr_array_remove_index (self->rows, start);
    }
  for (guint i = start; i < start + n_added; i++)
    {
      GtkWidget *row = aus_agenda_row_new (g_ptr_array_index (self->items, i), self->narrow);

      g_ptr_array_insert (self->rows, (int) i, row);
      gtk_list_box_insert (self->box, row, (int) i);
    }
}

/* Only the rows between those that are the same at both ends */
static void
update_rows (AusAgendaGroup *self)
{
  guint n = get_n_shown (self);
  guint start = 0;
  guint end = 0;

  while (start < self->rows->len && start < n
         && get_item (self, start) == g_ptr_array_index (self->items, start))
    start++;
  while (end < self->rows->len - start && end < n - start
         && get_item (self, self->rows->len - 1 - end)
              == g_ptr_array_index (self->items, n - 1 - end))
    end++;
  replace_rows (self, start, self->rows->len - start - end, n - start - end);
}

static void
update (AusAgendaGroup *self)
{
  guint hidden = self->items->len - get_n_shown (self);
  g_autofree char *count = g_strdup_printf ("%u", self->items->len);
  g_autofree char *more = g_strdup_printf (ngettext ("Show %u more", "Show %u more", hidden),
                                           hidden);

  update_rows (self);
  gtk_label_set_label (self->count, count);
  gtk_label_set_label (self->more_label, more);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->more), GTK_ACCESSIBLE_PROPERTY_LABEL, more,
                                  -1);
  gtk_widget_set_visible (GTK_WIDGET (self->more), hidden > 0);
  gtk_widget_set_visible (GTK_WIDGET (self), self->items->len > 0);
}

static void
on_row_activated_cb (AusAgendaGroup *self,
                     GtkListBoxRow  *row)
{
  guint before = self->rows->len;

  if (row != self->more)
    {
      aus_agenda_row_open (AUS_AGENDA_ROW (row));
      return;
    }

  self->limit = before + PAGE;
  update (self);
  gtk_widget_grab_focus (g_ptr_array_index (self->rows, before));
}

static void
aus_agenda_group_get_property (GObject    *object,
                               guint       id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  if (id == PROP_NARROW)
    g_value_set_boolean (value, AUS_AGENDA_GROUP (object)->narrow);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
aus_agenda_group_set_property (GObject      *object,
                               guint         id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  AusAgendaGroup *self = AUS_AGENDA_GROUP (object);

  if (id != PROP_NARROW)
    {
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
      return;
    }
  if (self->narrow == g_value_get_boolean (value))
    return;

  self->narrow = g_value_get_boolean (value);
  for (guint i = 0; i < self->rows->len; i++)
    g_object_set (g_ptr_array_index (self->rows, i), "narrow", self->narrow, NULL);
  g_object_notify_by_pspec (object, pspec);
}

static void
aus_agenda_group_dispose (GObject *object)
{
  AusAgendaGroup *self = AUS_AGENDA_GROUP (object);

  g_ptr_array_set_size (self->rows, 0);
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), AUS_TYPE_AGENDA_GROUP);

  G_OBJECT_CLASS (aus_agenda_group_parent_class)->dispose (object);
}

static void
aus_agenda_group_finalize (GObject *object)
{
  AusAgendaGroup *self = AUS_AGENDA_GROUP (object);

  g_ptr_array_unref (self->rows);
  g_ptr_array_unref (self->items);

  G_OBJECT_CLASS (aus_agenda_group_parent_class)->finalize (object);
}

static void
aus_agenda_group_class_init (AusAgendaGroupClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = aus_agenda_group_get_property;
  object_class->set_property = aus_agenda_group_set_property;
  object_class->dispose = aus_agenda_group_dispose;
  object_class->finalize = aus_agenda_group_finalize;

  properties[PROP_NARROW] =
    g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (widget_class, AUS_RESOURCE_BASE
                                               "/ui/agenda/aus-agenda-group.ui");
  gtk_widget_class_bind_template_child (widget_class, AusAgendaGroup, heading);
  gtk_widget_class_bind_template_child (widget_class, AusAgendaGroup, count);
  gtk_widget_class_bind_template_child (widget_class, AusAgendaGroup, box);
  gtk_widget_class_bind_template_child (widget_class, AusAgendaGroup, more);
  gtk_widget_class_bind_template_child (widget_class, AusAgendaGroup, more_label);
  gtk_widget_class_bind_template_callback (widget_class, on_row_activated_cb);
}

static void
aus_agenda_group_init (AusAgendaGroup *self)
{
  self->items = g_ptr_array_new_with_free_func (g_object_unref);
  self->rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
aus_agenda_group_new (AusAgendaSection section,
                      guint            limit)
{
  AusAgendaGroup *self = g_object_new (AUS_TYPE_AGENDA_GROUP, "visible", FALSE, NULL);
  const char *name = aus_agenda_text_section (section);

  self->section = section;
  self->limit = limit;
  gtk_label_set_label (self->heading, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->box), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  -1);

  return GTK_WIDGET (self);
}

gboolean
aus_agenda_group_set_items (AusAgendaGroup *self,
                            GPtrArray      *items)
{
  guint focus, n_before;
  GtkWidget *focused;

  g_return_val_if_fail (AUS_IS_AGENDA_GROUP (self), FALSE);

  focus = find_focus (self);
  n_before = self->rows->len;
  focused = focus < n_before ? g_ptr_array_index (self->rows, focus) : NULL;
  g_ptr_array_unref (self->items);
  self->items = g_ptr_array_copy (items, (GCopyFunc) (void (*) (void)) g_object_ref, NULL);
  g_ptr_array_set_free_func (self->items, g_object_unref);
  update (self);
  if (focused == NULL || g_ptr_array_find (self->rows, focused, NULL))
    return FALSE;
  if (self->rows->len == 0)
    return TRUE;

  gtk_widget_grab_focus (g_ptr_array_index (self->rows, MIN (focus, self->rows->len - 1)));

  return FALSE;
}

gboolean
aus_agenda_group_focus (AusAgendaGroup *self)
{
  g_return_val_if_fail (AUS_IS_AGENDA_GROUP (self), FALSE);

  return self->rows->len > 0 && gtk_widget_grab_focus (g_ptr_array_index (self->rows, 0));
}
