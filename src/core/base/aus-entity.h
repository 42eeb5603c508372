/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

#include "aus-date.h"
#include "aus-money.h"

G_BEGIN_DECLS

/**
 * AusEntity:
 *
 * A thing of a client's file (the client itself, a contact, an invoice …): a GObject whose
 * properties, JSON members and undo steps come from one table of fields per class.
 *
 * A class declares its struct in its header, lists its fields and calls
 * aus_entity_class_install_fields() in class_init. From then on
 * - every field is a GObject property ("legal_name" in the table and in JSON, "legal-name" as
 *   property),
 * - reading is direct (contact->name), writing goes through the property (g_object_set()), so that
 *   nothing changes without a notification and an undo step,
 * - strings are never NULL, text fields read "" when empty,
 * - members of the file that no field knows are kept in @extra and written back.
 *
 * An entity has at most one owner, set when it becomes a child or a list item. Each change is told
 * on the entity and on all its owners by the signal "edited" (AusEdit), so a listener on the root
 * hears everything; the field's notification comes after that. Not thread-safe; building a tree in
 * a thread and handing it over is fine.
 */
#define AUS_TYPE_ENTITY (aus_entity_get_type ())
G_DECLARE_DERIVABLE_TYPE (AusEntity, aus_entity, AUS, ENTITY, GObject)

typedef enum
{
  AUS_FIELD_STRING, /* one line or several; char * */
  AUS_FIELD_BOOL,   /* gboolean */
  AUS_FIELD_INT,    /* int, with minimum and maximum */
  AUS_FIELD_ENUM,   /* int, of @type; JSON: nick */
  AUS_FIELD_DATE,   /* AusDate; JSON: "YYYY-MM-DD", absent when not set */
  AUS_FIELD_MONEY,  /* AusMoney; JSON: {"minor": n, "currency": "EUR"}, absent when not set */
  AUS_FIELD_CHILD,  /* AusEntity of @type, always there, read-only property */
  AUS_FIELD_LIST,   /* AusEntityList of @type, always there, read-only property */
} AusFieldKind;

typedef struct
{
  const char  *name;   /* as in the file */
  AusFieldKind kind;
  gsize        offset; /* in the instance struct */
  GType      (*type) (void);
  int          minimum, maximum, initial;
} AusField;

#define AUS_FIELD_(Type, member, kind, ...) \
  { #member, kind, G_STRUCT_OFFSET (Type, member), __VA_ARGS__ }
#define AUS_STRING(Type, member) AUS_FIELD_ (Type, member, AUS_FIELD_STRING, NULL, 0, 0, 0)
#define AUS_BOOL(Type, member)              AUS_FIELD_ (Type, member, AUS_FIELD_BOOL, NULL, 0, 1, 0)
#define AUS_BOOL_ON(Type, member)           AUS_FIELD_ (Type, member, AUS_FIELD_BOOL, NULL, 0, 1, 1)
#define AUS_INT(Type, member, min, max) AUS_FIELD_ (Type, member, AUS_FIELD_INT, NULL, min, max, 0)
#define AUS_INT_FROM(Type, member, min, max, v)                                                    \
  AUS_FIELD_ (Type, member, AUS_FIELD_INT, NULL, min, max, v)
#define AUS_ENUM(Type, member, get_type, v)                                                        \
  AUS_FIELD_ (Type, member, AUS_FIELD_ENUM, get_type, 0, 0, v)
#define AUS_DATE(Type, member)              AUS_FIELD_ (Type, member, AUS_FIELD_DATE, NULL, 0, 0, 0)
#define AUS_MONEY(Type, member) AUS_FIELD_ (Type, member, AUS_FIELD_MONEY, NULL, 0, 0, 0)
#define AUS_CHILD(Type, member, get_type)                                                          \
  AUS_FIELD_ (Type, member, AUS_FIELD_CHILD, get_type, 0, 0, 0)
#define AUS_LIST(Type, member, get_type)                                                           \
  AUS_FIELD_ (Type, member, AUS_FIELD_LIST, get_type, 0, 0, 0)

typedef struct _AusEdit AusEdit;
typedef struct _JsonObject JsonObject;

struct _AusEntityClass
{
  GObjectClass parent_class;

  /*< private >*/
  const AusField *fields;
  guint           n_fields;
  GParamSpec    **pspecs;
};

/* Once per class, in class_init, before other properties. @fields must be static. */
void            aus_entity_class_install_fields (AusEntityClass *klass,
                                                 const AusField *fields,
                                                 guint           n_fields);

/* A new entity of @type with a fresh id if the class has a field "id" */
AusEntity      *aus_entity_new                  (GType           type) G_GNUC_WARN_UNUSED_RESULT;

const AusField *aus_entity_list_fields          (AusEntity      *self,
                                                 guint          *n_fields);

/* The field of a property or member name (dashes and underscores alike), NULL when there is none */
const AusField *aus_entity_find_field           (AusEntity      *self,
                                                 const char     *name);

/* "" for classes without an id. Transfer none. */
const char     *aus_entity_get_id               (AusEntity      *self);

/* The entity that holds this one, NULL for a root. Transfer none. */
AusEntity      *aus_entity_get_owner            (AusEntity      *self);
AusEntity      *aus_entity_get_root             (AusEntity      *self);

/* Same type, same fields, same unknown members, deeply */
gboolean        aus_entity_equal                (AusEntity      *a,
                                                 AusEntity      *b);

/* A deep copy without an owner; ids are kept */
AusEntity      *aus_entity_copy                 (AusEntity      *self) G_GNUC_WARN_UNUSED_RESULT;

/* Makes @self equal to @other (same type) by ordinary edits: items of lists are matched by id, so
 * unchanged objects stay the same objects and undo works across it. Unknown members are taken over
 * without an edit: undo leaves them. */
void            aus_entity_assign               (AusEntity      *self,
                                                 AusEntity      *other);

/*
 * JSON. Reading fills a fresh entity. A wrong type, an unknown enum nick, a bad date or amount is
 * AUS_ERROR_INVALID naming the member path. With @lenient (a file of a newer version, opened
 * read-only) such a member keeps its initial value instead.
 */
gboolean        aus_entity_read                 (AusEntity      *self,
                                                 JsonObject     *object,
                                                 const char     *path,
                                                 gboolean        lenient,
                                                 GError        **error);

/* Fields in table order, then unknown members in the order they were read. Members whose value is
 * the initial one are written too, except dates and amounts that are not set. Transfer full. */
JsonObject     *aus_entity_write                (AusEntity      *self) G_GNUC_WARN_UNUSED_RESULT;

/*< for AusEntityList and AusHistory >*/
void            aus_entity_set_owner            (AusEntity      *self,
                                                 AusEntity      *owner);
void            aus_entity_report               (AusEntity      *self,
                                                 AusEdit        *edit);

G_END_DECLS
