/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-entity-private.h"

#include <json-glib/json-glib.h>

#include "aus-entity-list.h"
#include "aus-enum.h"
#include "aus-error.h"
#include "aus-json.h"

#include <glib/gi18n-lib.h>

/* Encoding and decoding of entities, field by field; and what follows from it: copy, compare,
 * assign. */

#define MEMBER_MINOR    "minor"
#define MEMBER_CURRENCY "currency"

/* --- reading ---------------------------------------------------------------------------------- */

typedef struct
{
  JsonObject *object;
  const char *path; /* of the object */
  gboolean    lenient;
} Source;

static gboolean read_entity (AusEntity *self, const Source *source, GError **error);

static gboolean
invalid (const Source   *source,
         const AusField *field,
         GError        **error,
         const char     *what,
         const char     *text)
{
  g_autofree char *path = aus_json_path_join (source->path, field->name);

  g_set_error (error, AUS_ERROR, AUS_ERROR_INVALID, "%s: %s: \"%s\"", path, what, text);

  return FALSE;
}

static gboolean
read_string (AusEntity      *self,
             const AusField *field,
             const Source   *source,
             GError        **error)
{
  AusJsonResult result;
  const char *text;

  result = aus_json_get_string (source->object, field->name, source->path, &text, error);
  if (result != AUS_JSON_FOUND)
    return result != AUS_JSON_WRONG;

  g_object_set (self, field->name, text, NULL);

  return TRUE;
}

static gboolean
read_enum (AusEntity      *self,
           const AusField *field,
           const Source   *source,
           GError        **error)
{
  AusJsonResult result;
  const char *nick;
  int value;

  result = aus_json_get_string (source->object, field->name, source->path, &nick, error);
  if (result != AUS_JSON_FOUND)
    return result != AUS_JSON_WRONG;

  if (!aus_enum_from_nick (field->type (), nick, &value))
    return invalid (source, field, error, _("unknown value"), nick);
  g_object_set (self, field->name, value, NULL);

  return TRUE;
}

static gboolean
read_date (AusEntity      *self,
           const AusField *field,
           const Source   *source,
           GError        **error)
{
  AusJsonResult result;
  const char *iso;
  AusDate date;

  result = aus_json_get_string (source->object, field->name, source->path, &iso, error);
  if (result != AUS_JSON_FOUND)
    return result != AUS_JSON_WRONG;

  if (!aus_date_parse (iso, &date))
    return invalid (source, field, error, _("not a date (YYYY-MM-DD)"), iso);
  g_object_set (self, field->name, &date, NULL);

  return TRUE;
}

static gboolean
read_bool (AusEntity      *self,
           const AusField *field,
           const Source   *source,
           GError        **error)
{
  AusJsonResult result;
  gboolean on;

  result = aus_json_get_boolean (source->object, field->name, source->path, &on, error);
  if (result != AUS_JSON_FOUND)
    return result != AUS_JSON_WRONG;

  g_object_set (self, field->name, on, NULL);

  return TRUE;
}

static gboolean
read_int (AusEntity      *self,
          const AusField *field,
          const Source   *source,
          GError        **error)
{
  AusJsonResult result;
  gint64 number;

  result = aus_json_get_int (source->object, field->name, source->path, &number, error);
  if (result != AUS_JSON_FOUND)
    return result != AUS_JSON_WRONG;

  if (number < field->minimum || number > field->maximum)
    {
      g_autofree char *path = aus_json_path_join (source->path, field->name);
      g_autofree char *shown = g_strdup_printf ("%" G_GINT64_FORMAT, number);

      /* Translators: a place in a file, then three numbers */
      g_set_error (error, AUS_ERROR, AUS_ERROR_INVALID, _("%s: %s is not between %d and %d"), path,
                   shown, field->minimum, field->maximum);
      return FALSE;
    }
  g_object_set (self, field->name, (int) number, NULL);

  return TRUE;
}

/* Both members of an amount must be there: half an amount is a mistake, not a default. */
static gboolean
read_amount (JsonObject *object,
             const char *path,
             AusMoney   *out,
             GError    **error)
{
  gint64 minor;
  const char *currency;
  AusJsonResult got_minor = aus_json_get_int (object, MEMBER_MINOR, path, &minor, error);
  AusJsonResult got_currency;

  if (got_minor == AUS_JSON_WRONG)
    return FALSE;

  got_currency = aus_json_get_string (object, MEMBER_CURRENCY, path, &currency, error);
  if (got_currency == AUS_JSON_WRONG)
    return FALSE;

  if (got_minor != AUS_JSON_FOUND || got_currency != AUS_JSON_FOUND)
    {
      g_set_error (error, AUS_ERROR, AUS_ERROR_INVALID,
                   _("%s: an amount needs \"minor\" and \"currency\""), path);
      return FALSE;
    }
  if (!aus_currency_is_valid (currency))
    {
      g_set_error (error, AUS_ERROR, AUS_ERROR_INVALID,
                   _("%s.currency: not an ISO 4217 currency: \"%s\""), path, currency);
      return FALSE;
    }
  *out = aus_money_new (minor, currency);

  return TRUE;
}

static gboolean
read_money (AusEntity      *self,
            const AusField *field,
            const Source   *source,
            GError        **error)
{
  AusJsonResult result;
  JsonObject *object;
  g_autofree char *path = aus_json_path_join (source->path, field->name);
  AusMoney money;

  result = aus_json_get_object (source->object, field->name, source->path, &object, error);
  if (result != AUS_JSON_FOUND)
    return result != AUS_JSON_WRONG;

  if (!read_amount (object, path, &money, error))
    return FALSE;
  g_object_set (self, field->name, &money, NULL);

  return TRUE;
}

static gboolean
read_child (AusEntity      *self,
            const AusField *field,
            const Source   *source,
            GError        **error)
{
  AusJsonResult result;
  JsonObject *object;
  g_autofree char *path = aus_json_path_join (source->path, field->name);

  result = aus_json_get_object (source->object, field->name, source->path, &object, error);
  if (result != AUS_JSON_FOUND)
    return result != AUS_JSON_WRONG;

  return read_entity (*AUS_FIELD_P (AusEntity *, self, field),
                      &(Source){ object, path, source->lenient }, error);
}

static gboolean
read_items (AusEntity      *self,
            const AusField *field,
            const Source   *source,
            JsonArray      *array,
            GError        **error)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree char *list_path = aus_json_path_join (source->path, field->name);

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JsonNode *node = json_array_get_element (array, i);
      g_autofree char *path = aus_json_path_index (list_path, i);
      AusEntity *item;

      if (!JSON_NODE_HOLDS_OBJECT (node))
        {
          if (source->lenient)
            continue;
          g_set_error (error, AUS_ERROR, AUS_ERROR_INVALID, _("%s: an object is expected"), path);
          return FALSE;
        }
      item = aus_entity_new (field->type ());
      g_ptr_array_add (items, item);
      if (!read_entity (item, &(Source){ json_node_get_object (node), path, source->lenient },
                        error))
        return FALSE;
    }
  aus_entity_list_splice (*AUS_FIELD_P (AusEntityList *, self, field), 0, 0, items);

  return TRUE;
}

static gboolean
read_list (AusEntity      *self,
           const AusField *field,
           const Source   *source,
           GError        **error)
{
  AusJsonResult result;
  JsonArray *array;

  result = aus_json_get_array (source->object, field->name, source->path, &array, error);
  if (result != AUS_JSON_FOUND)
    return result != AUS_JSON_WRONG;

  return read_items (self, field, source, array, error);
}

typedef gboolean (*ReadField) (AusEntity *, const AusField *, const Source *, GError **);

static const ReadField read_field[] = {
  [AUS_FIELD_STRING] = read_string,
  [AUS_FIELD_BOOL] = read_bool,
  [AUS_FIELD_INT] = read_int,
  [AUS_FIELD_ENUM] = read_enum,
  [AUS_FIELD_DATE] = read_date,
  [AUS_FIELD_MONEY] = read_money,
  [AUS_FIELD_CHILD] = read_child,
  [AUS_FIELD_LIST] = read_list,
};

/* What an amount has besides its two members; NULL when it is nothing */
static JsonObject *
copy_amount_extra (JsonObject *amount)
{
  g_autoptr (JsonObject) extra = json_object_new ();
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;

  json_object_iter_init_ordered (&iter, amount);
  while (json_object_iter_next_ordered (&iter, &name, &node))
    if (!g_str_equal (name, MEMBER_MINOR) && !g_str_equal (name, MEMBER_CURRENCY))
      json_object_set_member (extra, name, json_node_copy (node));

  return json_object_get_size (extra) > 0 ? g_steal_pointer (&extra) : NULL;
}

/* An amount is no entity, so what is unknown in it is kept here too, under the field's name. */
static void
keep_extra (AusEntity  *self,
            JsonObject *object)
{
  AusEntityPrivate *priv = aus_entity_get_private (self);
  g_autoptr (JsonObject) extra = json_object_new ();
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;

  json_object_iter_init_ordered (&iter, object);
  while (json_object_iter_next_ordered (&iter, &name, &node))
    {
      const AusField *field = aus_entity_find_member (self, name);
      JsonObject *amount_extra = NULL;

      if (field == NULL)
        json_object_set_member (extra, name, json_node_copy (node));
      else if (field->kind == AUS_FIELD_MONEY && JSON_NODE_HOLDS_OBJECT (node))
        amount_extra = copy_amount_extra (json_node_get_object (node));
      if (amount_extra != NULL)
        json_object_set_object_member (extra, name, amount_extra);
    }

  g_clear_pointer (&priv->extra, json_object_unref);
  if (json_object_get_size (extra) > 0)
    priv->extra = g_steal_pointer (&extra);
}

static gboolean
read_entity (AusEntity    *self,
             const Source *source,
             GError      **error)
{
  AusEntityPrivate *priv = aus_entity_get_private (self);
  guint n_fields;
  const AusField *fields = aus_entity_list_fields (self, &n_fields);
  gboolean ok = TRUE;

  priv->muted++;
  g_object_freeze_notify (G_OBJECT (self));
  for (guint i = 0; i < n_fields && ok; i++)
    {
      g_autoptr (GError) local = NULL;

      if (read_field[fields[i].kind] (self, &fields[i], source, &local) || source->lenient)
        continue;
      g_propagate_error (error, g_steal_pointer (&local));
      ok = FALSE;
    }
  if (ok)
    keep_extra (self, source->object);
  g_object_thaw_notify (G_OBJECT (self));
  priv->muted--;

  return ok;
}

gboolean
aus_entity_read (AusEntity  *self,
                 JsonObject *object,
                 const char *path,
                 gboolean    lenient,
                 GError    **error)
{
  g_return_val_if_fail (AUS_IS_ENTITY (self), FALSE);
  g_return_val_if_fail (object != NULL, FALSE);

  return read_entity (self, &(Source){ object, path, lenient }, error);
}

/* --- writing ---------------------------------------------------------------------------------- */

static void
append_members (JsonObject *to,
                JsonObject *from)
{
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;

  json_object_iter_init_ordered (&iter, from);
  while (json_object_iter_next_ordered (&iter, &name, &node))
    json_object_set_member (to, name, json_node_copy (node));
}

static void
write_list (AusEntity      *self,
            const AusField *field,
            JsonObject     *object)
{
  AusEntityList *list = *AUS_FIELD_P (AusEntityList *, self, field);
  JsonArray *array = json_array_sized_new (aus_entity_list_get_length (list));

  for (guint i = 0; i < aus_entity_list_get_length (list); i++)
    json_array_add_object_element (array, aus_entity_write (aus_entity_list_peek (list, i)));
  json_object_set_array_member (object, field->name, array);
}

static void
write_money (AusEntity      *self,
             const AusField *field,
             JsonObject     *object)
{
  JsonObject *extra = aus_entity_get_private (self)->extra;
  AusMoney money = *AUS_FIELD_P (AusMoney, self, field);
  JsonObject *amount;

  if (!aus_money_is_set (money))
    return;

  amount = json_object_new ();
  json_object_set_int_member (amount, MEMBER_MINOR, money.minor);
  json_object_set_string_member (amount, MEMBER_CURRENCY, money.currency);
  if (extra != NULL && json_object_has_member (extra, field->name))
    append_members (amount, json_object_get_object_member (extra, field->name));
  json_object_set_object_member (object, field->name, amount);
}

static void
write_field (AusEntity      *self,
             const AusField *field,
             JsonObject     *object)
{
  switch (field->kind)
    {
    case AUS_FIELD_STRING:
      json_object_set_string_member (object, field->name, *AUS_FIELD_P (char *, self, field));
      break;
    case AUS_FIELD_BOOL:
      json_object_set_boolean_member (object, field->name, *AUS_FIELD_P (gboolean, self, field));
      break;
    case AUS_FIELD_INT:
      json_object_set_int_member (object, field->name, *AUS_FIELD_P (int, self, field));
      break;
    case AUS_FIELD_ENUM:
      json_object_set_string_member (object, field->name,
                                     aus_enum_get_nick (field->type (),
                                                        *AUS_FIELD_P (int, self, field)));
      break;
    case AUS_FIELD_DATE:
      if (aus_date_is_set (*AUS_FIELD_P (AusDate, self, field)))
        {
          g_autofree char *iso = aus_date_to_iso (*AUS_FIELD_P (AusDate, self, field));

          json_object_set_string_member (object, field->name, iso);
        }
      break;
    case AUS_FIELD_MONEY:
      write_money (self, field, object);
      break;
    case AUS_FIELD_CHILD:
      json_object_set_object_member (object, field->name,
                                     aus_entity_write (*AUS_FIELD_P (AusEntity *, self, field)));
      break;
    case AUS_FIELD_LIST:
      write_list (self, field, object);
      break;
    default:
      g_assert_not_reached ();
    }
}

static void
append_unknown (AusEntity  *self,
                JsonObject *extra,
                JsonObject *object)
{
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;

  json_object_iter_init_ordered (&iter, extra);
  while (json_object_iter_next_ordered (&iter, &name, &node))
    if (aus_entity_find_member (self, name) == NULL)
      json_object_set_member (object, name, json_node_copy (node));
}

JsonObject *
aus_entity_write (AusEntity *self)
{
  AusEntityPrivate *priv;
  guint n_fields;
  const AusField *fields;
  g_autoptr (JsonObject) object = json_object_new ();

  g_return_val_if_fail (AUS_IS_ENTITY (self), NULL);

  priv = aus_entity_get_private (self);
  fields = aus_entity_list_fields (self, &n_fields);
  for (guint i = 0; i < n_fields; i++)
    write_field (self, &fields[i], object);
  if (priv->extra != NULL)
    append_unknown (self, priv->extra, object);

  return g_steal_pointer (&object);
}

/* --- comparing, copying, assigning ------------------------------------------------------------ */

static JsonNode *
to_node (AusEntity *self)
{
  JsonNode *node = json_node_new (JSON_NODE_OBJECT);

  json_node_take_object (node, aus_entity_write (self));

  return node;
}

gboolean
aus_entity_equal (AusEntity *a,
                  AusEntity *b)
{
  g_autoptr (JsonNode) node_a = NULL;
  g_autoptr (JsonNode) node_b = NULL;

  g_return_val_if_fail (AUS_IS_ENTITY (a) && AUS_IS_ENTITY (b), FALSE);

  if (a == b)
    return TRUE;
  if (G_OBJECT_TYPE (a) != G_OBJECT_TYPE (b))
    return FALSE;

  node_a = to_node (a);
  node_b = to_node (b);

  return json_node_equal (node_a, node_b);
}

AusEntity *
aus_entity_copy (AusEntity *self)
{
  AusEntity *copy;
  g_autoptr (JsonObject) object = NULL;
  g_autoptr (GError) error = NULL;

  g_return_val_if_fail (AUS_IS_ENTITY (self), NULL);

  copy = aus_entity_new (G_OBJECT_TYPE (self));
  object = aus_entity_write (self);
  if (!aus_entity_read (copy, object, "", FALSE, &error))
    g_error ("an entity does not read what it wrote: %s", error->message);

  return copy;
}

/* @list becomes like @other: items with an id that is known here are assigned and kept. */
static void
assign_list (AusEntityList *list,
             AusEntityList *other)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  guint n_before = aus_entity_list_get_length (list);
  gboolean same = n_before == aus_entity_list_get_length (other);

  for (guint i = 0; i < aus_entity_list_get_length (other); i++)
    {
      AusEntity *theirs = aus_entity_list_peek (other, i);
      AusEntity *mine = aus_entity_list_find (list, aus_entity_get_id (theirs));

      if (mine != NULL && !g_ptr_array_find (items, mine, NULL))
        {
          aus_entity_assign (mine, theirs);
          g_ptr_array_add (items, g_object_ref (mine));
        }
      else
        {
          g_ptr_array_add (items, aus_entity_copy (theirs));
        }
      same = same && i < n_before && items->pdata[i] == aus_entity_list_peek (list, i);
    }
  if (!same)
    aus_entity_list_splice (list, 0, n_before, items);
}

void
aus_entity_assign (AusEntity *self,
                   AusEntity *other)
{
  AusEntityPrivate *priv;
  AusEntityPrivate *other_priv;
  guint n_fields;
  const AusField *fields;

  g_return_if_fail (AUS_IS_ENTITY (self) && AUS_IS_ENTITY (other));
  g_return_if_fail (G_OBJECT_TYPE (self) == G_OBJECT_TYPE (other));

  priv = aus_entity_get_private (self);
  other_priv = aus_entity_get_private (other);
  fields = aus_entity_list_fields (self, &n_fields);
  for (guint i = 0; i < n_fields; i++)
    {
      const AusField *field = &fields[i];
      g_auto (GValue) value = G_VALUE_INIT;

      if (field->kind == AUS_FIELD_CHILD)
        {
          aus_entity_assign (*AUS_FIELD_P (AusEntity *, self, field),
                             *AUS_FIELD_P (AusEntity *, other, field));
          continue;
        }
      if (field->kind == AUS_FIELD_LIST)
        {
          assign_list (*AUS_FIELD_P (AusEntityList *, self, field),
                       *AUS_FIELD_P (AusEntityList *, other, field));
          continue;
        }
      g_object_get_property (G_OBJECT (other), field->name, &value);
      aus_entity_set_field (self, field, &value);
    }

  g_clear_pointer (&priv->extra, json_object_unref);
  if (other_priv->extra != NULL)
    priv->extra = json_object_ref (other_priv->extra);
}
