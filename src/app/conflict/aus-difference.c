/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-difference.h"

#include "app/conflict/aus-field-word.h"
#include "core/base/aus-entity-list.h"
#include "core/base/aus-format.h"
#include "core/client/aus-label.h"

#include <glib/gi18n.h>

struct _AusDifference
{
  GObject parent_instance;

  char *place;
  char *mine;
  char *theirs;
};

G_DEFINE_FINAL_TYPE (AusDifference, aus_difference, G_TYPE_OBJECT)

typedef enum
{
  PROP_PLACE = 1,
  PROP_MINE,
  PROP_THEIRS,
} AusDifferenceProperty;

static GParamSpec *properties[PROP_THEIRS + 1];

static void compare_entities (GListStore *found,
                              const char *place,
                              AusEntity  *mine,
                              AusEntity  *theirs,
                              const char *locale);

static void
add (GListStore *found,
     const char *place,
     const char *mine,
     const char *theirs)
{
  g_autoptr (AusDifference) self = g_object_new (AUS_TYPE_DIFFERENCE, NULL);

  self->place = g_strdup (place);
  self->mine = g_strdup (*mine != '\0' ? mine : _("nothing"));
  self->theirs = g_strdup (*theirs != '\0' ? theirs : _("nothing"));
  g_list_store_append (found, self);
}

static char *
join (const char *place,
      const char *part)
{
  return *place == '\0' ? g_strdup (part) : g_strconcat (place, " › ", part, NULL);
}

static void
read_field (AusEntity      *entity,
            const AusField *field,
            GValue         *value)
{
  g_autofree char *property = g_strdelimit (g_strdup (field->name), "_", '-');

  g_object_get_property (G_OBJECT (entity), property, value);
}

static char *
say_value (const AusField *field,
           const GValue   *value,
           const char     *locale)
{
  switch (field->kind)
    {
    case AUS_FIELD_STRING:
      return g_value_dup_string (value);
    case AUS_FIELD_BOOL:
      return g_strdup (g_value_get_boolean (value) ? _("yes") : _("no"));
    case AUS_FIELD_INT:
      return g_strdup_printf ("%d", g_value_get_int (value));
    case AUS_FIELD_ENUM:
      return g_strdup (aus_label (G_VALUE_TYPE (value), g_value_get_enum (value)));
    case AUS_FIELD_DATE:
      return aus_format_date (aus_date_value_get (value), AUS_DATE_STYLE_LONG, locale);
    case AUS_FIELD_MONEY:
      return aus_format_money (aus_money_value_get (value), locale);
    case AUS_FIELD_CHILD:
    case AUS_FIELD_LIST:
    default:
      return g_strdup ("");
    }
}

/* What a list item is called: the first of these that it has and that is not empty */
static char *
say_item (AusEntity *item)
{
  static const char * const names[] = { "name", "number", "title", "subject", "text", "street" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (aus_entity_find_field (item, names[i]) != NULL)
      {
        g_autofree char *text = NULL;

        g_object_get (item, names[i], &text, NULL);
        if (text != NULL && *text != '\0')
          return g_steal_pointer (&text);
      }

  return g_strdup (aus_entity_get_id (item));
}

static void
compare_lists (GListStore    *found,
               const char    *place,
               AusEntityList *mine,
               AusEntityList *theirs,
               const char    *locale)
{
  for (guint i = 0; i < aus_entity_list_get_length (mine); i++)
    {
      AusEntity *item = aus_entity_list_peek (mine, i);
      AusEntity *other = aus_entity_list_find (theirs, aus_entity_get_id (item));
      g_autofree char *name = say_item (item);
      g_autofree char *inside = join (place, name);

      if (other == NULL)
        add (found, place, name, "");
      else
        compare_entities (found, inside, item, other, locale);
    }

  for (guint i = 0; i < aus_entity_list_get_length (theirs); i++)
    {
      AusEntity *item = aus_entity_list_peek (theirs, i);
      g_autofree char *name = say_item (item);

      if (aus_entity_list_find (mine, aus_entity_get_id (item)) == NULL)
        add (found, place, "", name);
    }
}

static void
compare_field (GListStore     *found,
               const char     *place,
               const AusField *field,
               AusEntity      *mine,
               AusEntity      *theirs,
               const char     *locale)
{
  g_auto (GValue) a = G_VALUE_INIT;
  g_auto (GValue) b = G_VALUE_INIT;

  read_field (mine, field, &a);
  read_field (theirs, field, &b);
  if (field->kind == AUS_FIELD_CHILD)
    {
      compare_entities (found, place, g_value_get_object (&a), g_value_get_object (&b), locale);
    }
  else if (field->kind == AUS_FIELD_LIST)
    {
      compare_lists (found, place, g_value_get_object (&a), g_value_get_object (&b), locale);
    }
  else
    {
      g_autofree char *text_a = say_value (field, &a, locale);
      g_autofree char *text_b = say_value (field, &b, locale);

      if (g_strcmp0 (text_a, text_b) != 0)
        add (found, place, text_a, text_b);
    }
}

static void
compare_entities (GListStore *found,
                  const char *place,
                  AusEntity  *mine,
                  AusEntity  *theirs,
                  const char *locale)
{
  guint n;
  const AusField *fields = aus_entity_list_fields (mine, &n);

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *inside = join (place, aus_field_word (fields[i].name));

      if (!g_str_equal (fields[i].name, "id"))
        compare_field (found, inside, &fields[i], mine, theirs, locale);
    }
}

static void
aus_difference_get_property (GObject    *object,
                             guint       id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  AusDifference *self = AUS_DIFFERENCE (object);

  switch ((AusDifferenceProperty) id)
    {
    case PROP_PLACE:
      g_value_set_string (value, self->place);
      break;
    case PROP_MINE:
      g_value_set_string (value, self->mine);
      break;
    case PROP_THEIRS:
      g_value_set_string (value, self->theirs);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
aus_difference_finalize (GObject *object)
{
  AusDifference *self = AUS_DIFFERENCE (object);

  g_free (self->place);
  g_free (self->mine);
  g_free (self->theirs);

  G_OBJECT_CLASS (aus_difference_parent_class)->finalize (object);
}

static void
aus_difference_class_init (AusDifferenceClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = aus_difference_get_property;
  object_class->finalize = aus_difference_finalize;

  properties[PROP_PLACE] = g_param_spec_string ("place", NULL, NULL, "", flags);
  properties[PROP_MINE] = g_param_spec_string ("mine", NULL, NULL, "", flags);
  properties[PROP_THEIRS] = g_param_spec_string ("theirs", NULL, NULL, "", flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
aus_difference_init (AusDifference *self)
{
}

GListModel *
aus_difference_list (AusEntity  *mine,
                     AusEntity  *theirs,
                     const char *locale)
{
  GListStore *found = g_list_store_new (AUS_TYPE_DIFFERENCE);

  g_return_val_if_fail (G_OBJECT_TYPE (mine) == G_OBJECT_TYPE (theirs), G_LIST_MODEL (found));

  compare_entities (found, "", mine, theirs, locale);

  return G_LIST_MODEL (found);
}

const char *
aus_difference_get_place (AusDifference *self)
{
  return self->place;
}

const char *
aus_difference_get_mine (AusDifference *self)
{
  return self->mine;
}

const char *
aus_difference_get_theirs (AusDifference *self)
{
  return self->theirs;
}
