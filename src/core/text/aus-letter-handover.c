/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What changes hands, who is whom at the client, and who takes over */

#include "config.h"

#include "aus-letter-private.h"
#include "core/base/aus-entity-list.h"
#include "core/base/aus-format.h"
#include "core/client/aus-asset.h"
#include "core/client/aus-deliverable.h"
#include "core/client/aus-project.h"
#include "core/ending/aus-holding.h"

static void
set_outcome (AusTextValue *object,
             AusAsset     *asset)
{
  aus_text_value_set_bool (object, "hand_over", asset->outcome == AUS_ASSET_OUTCOME_HAND_OVER);
  aus_text_value_set_bool (object, "return", asset->outcome == AUS_ASSET_OUTCOME_RETURN);
  aus_text_value_set_bool (object, "delete", asset->outcome == AUS_ASSET_OUTCOME_DELETE);
  aus_text_value_set_bool (object, "keep", asset->outcome == AUS_ASSET_OUTCOME_KEEP);
  aus_text_value_set_bool (object, "bill", asset->outcome == AUS_ASSET_OUTCOME_BILL);
  aus_text_value_set_bool (object, "to_me", asset->owner_after == AUS_PARTY_ME);
  aus_text_value_set_bool (object, "to_client", asset->owner_after == AUS_PARTY_CLIENT);
  aus_text_value_set_bool (object, "to_successor", asset->owner_after == AUS_PARTY_SUCCESSOR);
}

/* "serial-number" is "serial_number" in a template. What is empty is not there. */
static AusTextValue *
new_fields (const AusLetter *letter,
            AusAsset        *asset)
{
  AusTextValue *object = aus_text_value_new_object ();

  for (guint i = 0; i < aus_entity_list_get_length (asset->fields); i++)
    {
      AusAssetField *field = aus_entity_list_peek (asset->fields, i);
      g_autofree char *name = g_strdelimit (g_strdup (field->field), "-", '_');

      if (*name == '\0' || aus_asset_field_is_empty (field))
        continue;
      aus_text_value_take_string (object, name, aus_date_is_set (field->date)
                                                  ? aus_letter_dup_date (letter, field->date)
                                                  : g_strdup (field->value));
    }

  return object;
}

/* The vault's entry, the ground and the proof are the user's own. */
static AusTextValue *
new_asset (const AusLetter *letter,
           AusAsset        *asset)
{
  AusTextValue *object = aus_text_value_new_object ();
  int next = aus_asset_get_next_stop (asset);

  aus_text_value_set_string (object, "name", asset->name);
  aus_text_value_set_string (object, "place", asset->place);
  aus_text_value_set_string (object, "format", asset->format);
  aus_text_value_set_string (object, "recipient", asset->recipient);
  aus_text_value_set (object, "fields", new_fields (letter, asset));
  set_outcome (object, asset);
  aus_text_value_take_string (object, "due", aus_letter_dup_date (letter, asset->due));
  aus_text_value_take_string (object, "handed_on", aus_letter_dup_date (letter, asset->handed_on));
  aus_text_value_take_string (object, "tested_on", aus_letter_dup_date (letter, asset->tested_on));
  aus_text_value_take_string (object, "revoked_on",
                              aus_letter_dup_date (letter, asset->revoked_on));
  aus_text_value_set_bool (object, "next_hand_on", next == AUS_ASSET_STOP_HANDED_ON);
  aus_text_value_set_bool (object, "next_test", next == AUS_ASSET_STOP_TESTED);
  aus_text_value_set_bool (object, "next_revoke", next == AUS_ASSET_STOP_REVOKED);

  return object;
}

void
aus_letter_set_assets (const AusLetter *letter,
                       AusTextValue    *context)
{
  AusTextValue *all = aus_text_value_new_list ();
  AusTextValue *open = aus_text_value_new_list ();

  for (guint i = 0; i < aus_entity_list_get_length (letter->client->assets); i++)
    {
      AusAsset *asset = aus_entity_list_peek (letter->client->assets, i);

      if (*asset->name == '\0')
        continue;
      aus_text_value_append (all, new_asset (letter, asset));
      if (aus_asset_get_next_stop (asset) < AUS_N_ASSET_STOPS)
        aus_text_value_append (open, new_asset (letter, asset));
    }

  aus_text_value_set_bool (context, "has_assets", aus_text_value_get_length (all) > 0);
  aus_text_value_set_bool (context, "has_open_assets", aus_text_value_get_length (open) > 0);
  aus_text_value_set (context, "assets", all);
  aus_text_value_set (context, "open_assets", open);
}

void
aus_letter_set_contacts (const AusLetter *letter,
                         AusTextValue    *context)
{
  AusTextValue *list = aus_text_value_new_list ();

  for (guint i = 0; i < aus_entity_list_get_length (letter->client->contacts); i++)
    {
      AusContact *contact = aus_entity_list_peek (letter->client->contacts, i);
      AusTextValue *object;

      if (*contact->name == '\0')
        continue;
      object = aus_text_value_new_object ();
      aus_text_value_set_string (object, "name", contact->name);
      aus_text_value_set_string (object, "job", contact->job);
      aus_text_value_set_string (object, "email", contact->email);
      aus_text_value_set_string (object, "phone", contact->phone);
      aus_text_value_set_bool (object, "decides", contact->decides);
      aus_text_value_set_bool (object, "pays", contact->pays);
      aus_text_value_set_bool (object, "technical", contact->technical);
      aus_text_value_append (list, object);
    }

  aus_text_value_set_bool (context, "has_contacts", aus_text_value_get_length (list) > 0);
  aus_text_value_set (context, "contacts", list);
}

static AusTextValue *
new_open_deliverables (const AusLetter *letter,
                       AusProject      *project)
{
  AusTextValue *list = aus_text_value_new_list ();

  for (guint i = 0; i < aus_entity_list_get_length (project->deliverables); i++)
    {
      AusDeliverable *deliverable = aus_entity_list_peek (project->deliverables, i);
      AusTextValue *object;

      if (deliverable->done || *deliverable->name == '\0')
        continue;
      object = aus_text_value_new_object ();
      aus_text_value_set_string (object, "name", deliverable->name);
      aus_text_value_take_string (object, "due", aus_letter_dup_date (letter, deliverable->due));
      aus_text_value_append (list, object);
    }

  return list;
}

void
aus_letter_set_projects (const AusLetter *letter,
                         AusTextValue    *context)
{
  AusTextValue *list = aus_text_value_new_list ();
  gboolean decided = FALSE;

  for (guint i = 0; i < aus_entity_list_get_length (letter->client->projects); i++)
    {
      AusProject *project = aus_entity_list_peek (letter->client->projects, i);
      AusTextValue *object, *decisions;

      if (*project->name == '\0' || project->outcome == AUS_PROJECT_OUTCOME_CANCEL)
        continue;
      object = aus_text_value_new_object ();
      aus_text_value_set_string (object, "name", project->name);
      aus_text_value_take_string (object, "due", aus_letter_dup_date (letter, project->due));
      aus_text_value_take_string (object, "progress",
                                  project->progress > 0 && project->progress < 100
                                    ? aus_format_percent (project->progress, letter->locale)
                                    : g_strdup (""));
      aus_text_value_set_bool (object, "begun", project->progress > 0);
      aus_text_value_set_bool (object, "finished", project->progress >= 100);
      aus_text_value_set_bool (object, "finish", project->outcome == AUS_PROJECT_OUTCOME_FINISH);
      aus_text_value_set_bool (object, "hand_over",
                               project->outcome == AUS_PROJECT_OUTCOME_HAND_OVER);
      aus_text_value_set (object, "open_deliverables", new_open_deliverables (letter, project));
      decisions = aus_letter_new_lines (project->decisions);
      decided = decided || aus_text_value_get_length (decisions) > 0;
      aus_text_value_set (object, "decisions", decisions);
      aus_text_value_append (list, object);
    }

  aus_text_value_set_bool (context, "has_projects", aus_text_value_get_length (list) > 0);
  aus_text_value_set_bool (context, "has_decisions", decided);
  aus_text_value_set (context, "projects", list);
}
