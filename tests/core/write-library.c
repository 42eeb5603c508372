/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/base/aus-entity-list.h"
#include "core/base/aus-id.h"
#include "core/library/aus-library.h"

/* Writes a library folder in which every member of every file is filled, for a validator that knows
 * nothing of this program. */

static void fill (AusEntity *entity);

static void
fill_string (AusEntity      *entity,
             const AusField *field)
{
  g_autofree char *id = aus_id_new ();
  g_autofree char *gates = g_strjoin (" ", id, id, NULL);

  if (g_str_equal (field->name, "id"))
    return;
  if (g_str_equal (field->name, "currency"))
    g_object_set (entity, field->name, "CHF", NULL);
  else if (g_str_equal (field->name, "holiday_region"))
    g_object_set (entity, field->name, "DE-SN", NULL);
  else if (g_str_equal (field->name, "country"))
    g_object_set (entity, field->name, "AT", NULL);
  else if (g_str_equal (field->name, "colleague") || g_str_equal (field->name, "project"))
    g_object_set (entity, field->name, id, NULL);
  else if (g_str_equal (field->name, "modified"))
    g_object_set (entity, field->name, "2026-11-23T09:00:00Z", NULL);
  else if (g_str_equal (field->name, "sha256"))
    {
      g_autofree char *sum = g_compute_checksum_for_string (G_CHECKSUM_SHA256, "", 0);

      g_object_set (entity, field->name, sum, NULL);
    }
  else if (g_str_equal (field->name, "step"))
    g_object_set (entity, field->name, id, NULL);
  else if (g_str_equal (field->name, "time"))
    g_object_set (entity, field->name, "14:30", NULL);
  else if (g_str_equal (field->name, "landed"))
    g_object_set (entity, field->name, "last-day", NULL);
  else if (g_str_equal (field->name, "participants"))
    g_object_set (entity, field->name, gates, NULL);
  else if (g_str_equal (field->name, "waits_for"))
    g_object_set (entity, field->name, gates, NULL);
  else
    g_object_set (entity, field->name, "Größe & Maß\n„zwei“ \"Zeilen\"\t\\ 🌿", NULL);
}

static void
fill_enum (AusEntity      *entity,
           const AusField *field)
{
  GEnumClass *klass = g_type_class_ref (field->type ());

  g_object_set (entity, field->name, klass->values[klass->n_values - 1].value, NULL);
  g_type_class_unref (klass);
}

static void
fill_list (AusEntity      *entity,
           const AusField *field)
{
  g_autoptr (AusEntityList) list = NULL;

  g_object_get (entity, field->name, &list, NULL);
  for (int i = 0; i < 2; i++)
    fill (aus_entity_list_add_new (list));
}

static void
fill_child (AusEntity      *entity,
            const AusField *field)
{
  g_autoptr (AusEntity) child = NULL;

  g_object_get (entity, field->name, &child, NULL);
  fill (child);
}

static void
fill_field (AusEntity      *entity,
            const AusField *field)
{
  AusDate date = aus_date_new (2026, 11, 23);
  AusMoney money = aus_money_new (G_MAXINT64, "EUR");

  switch (field->kind)
    {
    case AUS_FIELD_STRING:
      fill_string (entity, field);
      break;
    case AUS_FIELD_BOOL:
      g_object_set (entity, field->name, TRUE, NULL);
      break;
    case AUS_FIELD_INT:
      g_object_set (entity, field->name, field->minimum, NULL);
      break;
    case AUS_FIELD_ENUM:
      fill_enum (entity, field);
      break;
    case AUS_FIELD_DATE:
      g_object_set (entity, field->name, &date, NULL);
      break;
    case AUS_FIELD_MONEY:
      g_object_set (entity, field->name, &money, NULL);
      break;
    case AUS_FIELD_CHILD:
      fill_child (entity, field);
      break;
    case AUS_FIELD_LIST:
      fill_list (entity, field);
      break;
    default:
      g_assert_not_reached ();
    }
}

static void
fill (AusEntity *entity)
{
  guint n_fields;
  const AusField *fields = aus_entity_list_fields (entity, &n_fields);

  for (guint i = 0; i < n_fields; i++)
    fill_field (entity, &fields[i]);
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (AusLibrary) library = NULL;
  g_autoptr (AusClient) client = NULL;
  g_autoptr (GError) error = NULL;

  if (argc != 2)
    {
      g_printerr ("usage: %s FOLDER\n", argv[0]);
      return 2;
    }

  library = aus_library_new (argv[1]);
  client = aus_client_new ();
  fill (AUS_ENTITY (client));
  if (aus_library_load_sync (library, &error) &&
      aus_library_add_client (library, client, &error) != NULL)
    {
      fill (AUS_ENTITY (aus_library_get_network (library)));
      fill (AUS_ENTITY (aus_library_get_sender (library)));
      aus_library_flush (library, &error);
    }
  if (error != NULL)
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }

  return 0;
}
