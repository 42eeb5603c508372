/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-member-finder.h"

#include <string.h>

#include "app/widgets/aus-focus-follow.h"
#include "app/widgets/aus-item-row.h"
#include "app/widgets/aus-list-section.h"
#include "core/base/aus-entity-path.h"

typedef gboolean (*MatchFunc) (GtkWidget *widget,
                               gpointer   what);

typedef struct
{
  AusEntity *entity;
  const char *property; /* "notice-sent"; NULL for any */
} Member;

static GtkWidget *
find (GtkWidget *widget,
      MatchFunc  match,
      gpointer   what)
{
  if (match (widget, what))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find (child, match, what);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static gboolean
is_item_row (GtkWidget *widget,
             gpointer   entity)
{
  return AUS_IS_ITEM_ROW (widget) && aus_item_row_get_entity (AUS_ITEM_ROW (widget)) == entity;
}

static gboolean
is_section (GtkWidget *widget,
            gpointer   what)
{
  const Member *member = what;
  g_autoptr (GObject) list = NULL;
  g_autoptr (GObject) wanted = NULL;

  if (!AUS_IS_LIST_SECTION (widget))
    return FALSE;

  g_object_get (widget, "list", &list, NULL);
  g_object_get (member->entity, member->property, &wanted, NULL);

  return list == wanted;
}

/* Rows that edit a field say so in two properties: see AusFieldLink. Some are hidden while they
 * have no meaning. */
static gboolean
is_field_row (GtkWidget *widget,
              gpointer   what)
{
  const Member *member = what;
  GObjectClass *klass = G_OBJECT_GET_CLASS (widget);
  g_autoptr (GObject) entity = NULL;
  g_autofree char *field = NULL;

  if (!GTK_IS_LIST_BOX_ROW (widget) || !gtk_widget_get_visible (widget)
      || g_object_class_find_property (klass, "field") == NULL
      || g_object_class_find_property (klass, "entity") == NULL)
    return FALSE;

  g_object_get (widget, "entity", &entity, "field", &field, NULL);
  if (field == NULL)
    return FALSE;

  return entity == (GObject *) member->entity
         && (member->property == NULL
             || g_str_equal (g_strdelimit (field, "_", '-'), member->property));
}

/* Opens every row around @widget, and gives the outermost of them, else @widget. */
static GtkWidget *
open_around (GtkWidget *widget)
{
  GtkWidget *outermost = widget;

  for (GtkWidget *parent = gtk_widget_get_parent (widget); parent != NULL;
       parent = gtk_widget_get_parent (parent))
    {
      if (!ADW_IS_EXPANDER_ROW (parent))
        continue;
      adw_expander_row_set_expanded (ADW_EXPANDER_ROW (parent), TRUE);
      outermost = parent;
    }

  return outermost;
}

/* What a thing's row is filled with comes when it is opened, and may hold the next one. */
static GtkWidget *
open_things (GtkWidget *page,
             AusEntity *entity)
{
  AusEntity *owner = aus_entity_get_owner (entity);
  GtkWidget *around = owner != NULL ? open_things (page, owner) : page;
  GtkWidget *row = find (around, is_item_row, entity);

  if (row == NULL)
    return around;
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), TRUE);

  return row;
}

static void
focus (GtkWidget *widget)
{
  GtkWidget *outermost = open_around (widget);

  /* A row that is one whole control takes the focus itself. */
  if (!gtk_widget_child_focus (widget, GTK_DIR_TAB_FORWARD))
    gtk_widget_grab_focus (widget);
  aus_focus_follow (outermost);
}

gboolean
aus_member_finder_focus (GtkWidget  *page,
                         AusEntity  *root,
                         const char *path)
{
  AusEntity *entity;
  const AusField *field;
  g_autofree char *property = NULL;
  gboolean list;
  Member member;
  GtkWidget *thing, *found;

  g_return_val_if_fail (GTK_IS_WIDGET (page), FALSE);

  if (*path == '\0' || !aus_entity_find_path (root, path, &entity, &field))
    return FALSE;

  property = field != NULL ? g_strdelimit (g_strdup (field->name), "_", '-') : NULL;
  member = (Member){ entity, property };
  list = field != NULL && field->kind == AUS_FIELD_LIST;
  thing = open_things (page, entity);
  found = field == NULL && thing != page ? thing
                                         : find (thing, list ? is_section : is_field_row, &member);
  if (found == NULL && thing != page)
    found = thing;
  if (found == NULL)
    return FALSE;

  if (AUS_IS_ITEM_ROW (found))
    aus_item_row_edit (AUS_ITEM_ROW (found));
  else
    focus (found);

  return TRUE;
}
