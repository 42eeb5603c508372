/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-entity-private.h"

#include <json-glib/json-glib.h>

#include "aus-entity-list.h"
#include "aus-id.h"

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (AusEntity, aus_entity, G_TYPE_OBJECT)

enum
{
  SIGNAL_EDITED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

AusEntityPrivate *
aus_entity_get_private (AusEntity *self)
{
  return aus_entity_get_instance_private (self);
}

/* --- fields as values ------------------------------------------------------------------------- */

void
aus_entity_get_field (AusEntity      *self,
                      const AusField *field,
                      GValue         *value)
{
  switch (field->kind)
    {
    case AUS_FIELD_STRING:
      g_value_set_string (value, *AUS_FIELD_P (char *, self, field));
      break;
    case AUS_FIELD_BOOL:
      g_value_set_boolean (value, *AUS_FIELD_P (gboolean, self, field));
      break;
    case AUS_FIELD_INT:
      g_value_set_int (value, *AUS_FIELD_P (int, self, field));
      break;
    case AUS_FIELD_ENUM:
      g_value_set_enum (value, *AUS_FIELD_P (int, self, field));
      break;
    case AUS_FIELD_DATE:
      aus_date_value_set (value, *AUS_FIELD_P (AusDate, self, field));
      break;
    case AUS_FIELD_MONEY:
      aus_money_value_set (value, *AUS_FIELD_P (AusMoney, self, field));
      break;
    case AUS_FIELD_CHILD:
    case AUS_FIELD_LIST:
      g_value_set_object (value, *AUS_FIELD_P (gpointer, self, field));
      break;
    default:
      g_assert_not_reached ();
    }
}

static gboolean
field_equals_value (AusEntity      *self,
                    const AusField *field,
                    const GValue   *value)
{
  switch (field->kind)
    {
    case AUS_FIELD_STRING:
      {
        const char *text = g_value_get_string (value);

        return g_str_equal (*AUS_FIELD_P (char *, self, field), text != NULL ? text : "");
      }
    case AUS_FIELD_BOOL:
      return *AUS_FIELD_P (gboolean, self, field) == g_value_get_boolean (value);
    case AUS_FIELD_INT:
      return *AUS_FIELD_P (int, self, field) == g_value_get_int (value);
    case AUS_FIELD_ENUM:
      return *AUS_FIELD_P (int, self, field) == g_value_get_enum (value);
    case AUS_FIELD_DATE:
      return aus_date_equal (*AUS_FIELD_P (AusDate, self, field), aus_date_value_get (value));
    case AUS_FIELD_MONEY:
      return aus_money_equal (*AUS_FIELD_P (AusMoney, self, field), aus_money_value_get (value));
    case AUS_FIELD_CHILD:
    case AUS_FIELD_LIST:
    default:
      g_assert_not_reached ();
    }
}

static void
store_value (AusEntity      *self,
             const AusField *field,
             const GValue   *value)
{
  switch (field->kind)
    {
    case AUS_FIELD_STRING:
      {
        char **place = AUS_FIELD_P (char *, self, field);

        g_free (*place);
        *place = g_value_dup_string (value);
        if (*place == NULL)
          *place = g_strdup ("");
        break;
      }
    case AUS_FIELD_BOOL:
      *AUS_FIELD_P (gboolean, self, field) = g_value_get_boolean (value);
      break;
    case AUS_FIELD_INT:
      *AUS_FIELD_P (int, self, field) = g_value_get_int (value);
      break;
    case AUS_FIELD_ENUM:
      *AUS_FIELD_P (int, self, field) = g_value_get_enum (value);
      break;
    case AUS_FIELD_DATE:
      *AUS_FIELD_P (AusDate, self, field) = aus_date_value_get (value);
      break;
    case AUS_FIELD_MONEY:
      *AUS_FIELD_P (AusMoney, self, field) = aus_money_value_get (value);
      break;
    case AUS_FIELD_CHILD:
    case AUS_FIELD_LIST:
    default:
      g_assert_not_reached ();
    }
}

static GParamSpec *
field_pspec (AusEntity      *self,
             const AusField *field)
{
  AusEntityClass *klass = AUS_ENTITY_GET_CLASS (self);

  return klass->pspecs[field - klass->fields + 1];
}

void
aus_entity_set_field (AusEntity      *self,
                      const AusField *field,
                      const GValue   *value)
{
  AusEntityPrivate *priv = aus_entity_get_private (self);
  GParamSpec *pspec = field_pspec (self, field);
  g_auto (GValue) before = G_VALUE_INIT;
  g_auto (GValue) after = G_VALUE_INIT;
  g_autoptr (AusEdit) edit = NULL;

  if (field_equals_value (self, field, value))
    return;

  if (priv->muted > 0)
    {
      store_value (self, field, value);
      g_object_notify_by_pspec (G_OBJECT (self), pspec);
      return;
    }

  g_value_init (&before, pspec->value_type);
  g_value_init (&after, pspec->value_type);
  aus_entity_get_field (self, field, &before);
  store_value (self, field, value);
  aus_entity_get_field (self, field, &after);

  /* First the edit: who answers the notification with an edit of its own comes after it. */
  edit = aus_edit_new_value (self, field, &before, &after);
  aus_entity_report (self, edit);
  g_object_notify_by_pspec (G_OBJECT (self), pspec);
}

/* --- class ------------------------------------------------------------------------------------ */

static void
aus_entity_get_property (GObject    *object,
                         guint       id,
                         GValue     *value,
                         GParamSpec *pspec)
{
  AusEntity *self = AUS_ENTITY (object);

  aus_entity_get_field (self, &AUS_ENTITY_GET_CLASS (self)->fields[id - 1], value);
}

static void
aus_entity_set_property (GObject      *object,
                         guint         id,
                         const GValue *value,
                         GParamSpec   *pspec)
{
  AusEntity *self = AUS_ENTITY (object);

  aus_entity_set_field (self, &AUS_ENTITY_GET_CLASS (self)->fields[id - 1], value);
}

static int
initial_number (const AusField *field)
{
  return MAX (field->initial, field->minimum);
}

static GParamSpec *
pspec_new (const AusField *field)
{
  GParamFlags ro = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;
  GParamFlags rw = ro | G_PARAM_WRITABLE | G_PARAM_EXPLICIT_NOTIFY;
  g_autofree char *name = g_strdelimit (g_strdup (field->name), "_", '-');
  const char *interned = g_intern_string (name);

  switch (field->kind)
    {
    case AUS_FIELD_STRING:
      return g_param_spec_string (interned, NULL, NULL, "", rw);
    case AUS_FIELD_BOOL:
      return g_param_spec_boolean (interned, NULL, NULL, field->initial != 0, rw);
    case AUS_FIELD_INT:
      return g_param_spec_int (interned, NULL, NULL, field->minimum, field->maximum,
                               initial_number (field), rw);
    case AUS_FIELD_ENUM:
      return g_param_spec_enum (interned, NULL, NULL, field->type (), field->initial, rw);
    case AUS_FIELD_DATE:
      return g_param_spec_boxed (interned, NULL, NULL, AUS_TYPE_DATE, rw);
    case AUS_FIELD_MONEY:
      return g_param_spec_boxed (interned, NULL, NULL, AUS_TYPE_MONEY, rw);
    case AUS_FIELD_CHILD:
      return g_param_spec_object (interned, NULL, NULL, field->type (), ro);
    case AUS_FIELD_LIST:
      return g_param_spec_object (interned, NULL, NULL, AUS_TYPE_ENTITY_LIST, ro);
    default:
      g_assert_not_reached ();
    }
}

void
aus_entity_class_install_fields (AusEntityClass *klass,
                                 const AusField *fields,
                                 guint           n_fields)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  g_return_if_fail (klass->fields == NULL);

  /* Lives as long as the class, that is for ever. */
  klass->fields = fields;
  klass->n_fields = n_fields;
  klass->pspecs = g_new0 (GParamSpec *, n_fields + 1);
  for (guint i = 0; i < n_fields; i++)
    klass->pspecs[i + 1] = pspec_new (&fields[i]);

  object_class->get_property = aus_entity_get_property;
  object_class->set_property = aus_entity_set_property;
  g_object_class_install_properties (object_class, n_fields + 1, klass->pspecs);
}

static void
init_field (AusEntity      *self,
            const AusField *field)
{
  switch (field->kind)
    {
    case AUS_FIELD_STRING:
      *AUS_FIELD_P (char *, self, field) = g_strdup ("");
      break;
    case AUS_FIELD_BOOL:
    case AUS_FIELD_INT:
    case AUS_FIELD_ENUM:
      *AUS_FIELD_P (int, self, field) = initial_number (field);
      break;
    case AUS_FIELD_CHILD:
      {
        AusEntity *child = aus_entity_new (field->type ());

        aus_entity_set_owner (child, self);
        *AUS_FIELD_P (AusEntity *, self, field) = child;
        break;
      }
    case AUS_FIELD_LIST:
      *AUS_FIELD_P (AusEntityList *, self, field) =
        aus_entity_list_new (field->type (), self, field->name);
      break;
    case AUS_FIELD_DATE:
    case AUS_FIELD_MONEY:
    default:
      break;
    }
}

static void
aus_entity_constructed (GObject *object)
{
  AusEntity *self = AUS_ENTITY (object);
  AusEntityClass *klass = AUS_ENTITY_GET_CLASS (self);

  G_OBJECT_CLASS (aus_entity_parent_class)->constructed (object);

  for (guint i = 0; i < klass->n_fields; i++)
    init_field (self, &klass->fields[i]);
}

static void
aus_entity_finalize (GObject *object)
{
  AusEntity *self = AUS_ENTITY (object);
  AusEntityClass *klass = AUS_ENTITY_GET_CLASS (self);
  AusEntityPrivate *priv = aus_entity_get_private (self);

  for (guint i = 0; i < klass->n_fields; i++)
    {
      const AusField *field = &klass->fields[i];

      if (field->kind == AUS_FIELD_STRING)
        {
          g_free (*AUS_FIELD_P (char *, self, field));
        }
      else if (field->kind == AUS_FIELD_CHILD)
        {
          aus_entity_set_owner (*AUS_FIELD_P (AusEntity *, self, field), NULL);
          g_object_unref (*AUS_FIELD_P (AusEntity *, self, field));
        }
      else if (field->kind == AUS_FIELD_LIST)
        {
          aus_entity_list_disown (*AUS_FIELD_P (AusEntityList *, self, field));
          g_object_unref (*AUS_FIELD_P (AusEntityList *, self, field));
        }
    }
  g_clear_pointer (&priv->extra, json_object_unref);

  G_OBJECT_CLASS (aus_entity_parent_class)->finalize (object);
}

static void
aus_entity_class_init (AusEntityClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->constructed = aus_entity_constructed;
  object_class->finalize = aus_entity_finalize;

  /**
   * AusEntity::edited:
   * @edit: what changed
   *
   * This entity, or something it owns, was changed.
   */
  signals[SIGNAL_EDITED] =
    g_signal_new ("edited", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, AUS_TYPE_EDIT);
}

static void
aus_entity_init (AusEntity *self)
{
}

/* --- public ----------------------------------------------------------------------------------- */

AusEntity *
aus_entity_new (GType type)
{
  AusEntity *self;
  const AusField *field;

  g_return_val_if_fail (g_type_is_a (type, AUS_TYPE_ENTITY), NULL);

  self = g_object_new (type, NULL);
  field = aus_entity_find_field (self, "id");
  if (field != NULL)
    {
      char **id = AUS_FIELD_P (char *, self, field);

      g_free (*id);
      *id = aus_id_new ();
    }

  return self;
}

const AusField *
aus_entity_list_fields (AusEntity *self,
                        guint     *n_fields)
{
  AusEntityClass *klass = AUS_ENTITY_GET_CLASS (self);

  *n_fields = klass->n_fields;

  return klass->fields;
}

static gboolean
names_match (const char *a,
             const char *b)
{
  for (; *a != '\0' && *b != '\0'; a++, b++)
    if ((*a == '-' ? '_' : *a) != (*b == '-' ? '_' : *b))
      return FALSE;

  return *a == *b;
}

const AusField *
aus_entity_find_field (AusEntity  *self,
                       const char *name)
{
  AusEntityClass *klass = AUS_ENTITY_GET_CLASS (self);

  for (guint i = 0; i < klass->n_fields; i++)
    if (names_match (klass->fields[i].name, name))
      return &klass->fields[i];

  return NULL;
}

const AusField *
aus_entity_find_member (AusEntity  *self,
                        const char *name)
{
  AusEntityClass *klass = AUS_ENTITY_GET_CLASS (self);

  for (guint i = 0; i < klass->n_fields; i++)
    if (g_str_equal (klass->fields[i].name, name))
      return &klass->fields[i];

  return NULL;
}

const char *
aus_entity_get_id (AusEntity *self)
{
  const AusField *field = aus_entity_find_field (self, "id");

  return field != NULL ? *AUS_FIELD_P (char *, self, field) : "";
}

AusEntity *
aus_entity_get_owner (AusEntity *self)
{
  g_return_val_if_fail (AUS_IS_ENTITY (self), NULL);

  return aus_entity_get_private (self)->owner;
}

void
aus_entity_set_owner (AusEntity *self,
                      AusEntity *owner)
{
  AusEntityPrivate *priv = aus_entity_get_private (self);

  g_return_if_fail (owner == NULL || priv->owner == NULL);

  priv->owner = owner;
}

AusEntity *
aus_entity_get_root (AusEntity *self)
{
  AusEntity *owner;

  while ((owner = aus_entity_get_owner (self)) != NULL)
    self = owner;

  return self;
}

void
aus_entity_report (AusEntity *self,
                   AusEdit   *edit)
{
  g_autoptr (GPtrArray) owners = NULL;

  if (aus_entity_get_private (self)->muted > 0)
    return;

  /* Fixed before the first listener acts: one that takes the entity out of the tree must not keep
   * the root from hearing of the edit. */
  owners = g_ptr_array_new_with_free_func (g_object_unref);
  for (AusEntity *entity = self; entity != NULL; entity = aus_entity_get_owner (entity))
    g_ptr_array_add (owners, g_object_ref (entity));
  for (guint i = 0; i < owners->len; i++)
    g_signal_emit (owners->pdata[i], signals[SIGNAL_EDITED], 0, edit);
}
