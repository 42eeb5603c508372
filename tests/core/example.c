/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "example.h"

#include "core/base/aus-json.h"

char *
example_dup_folder (void)
{
  return g_build_filename (g_getenv ("AUSKLANG_DATA_DIR"), "examples", NULL);
}

GBytes *
example_read (const char *name)
{
  g_autofree char *folder = example_dup_folder ();
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autoptr (GError) error = NULL;
  char *data;
  gsize length;

  g_file_get_contents (path, &data, &length, &error);
  g_assert_no_error (error);

  return g_bytes_new_take (data, length);
}

/* No calendar was ever made of an example; with this every list has something. */
static void
add_calendar_entry (JsonObject *root)
{
  JsonArray *entries = json_object_get_array_member (root, "calendar_entries");
  JsonObject *entry = json_object_new ();

  json_object_set_string_member (entry, "id", "6f0f2a1c-51c8-5d8e-9f5e-0a4a3f4d2b11");
  json_object_set_string_member (entry, "edition", "client");
  json_object_set_boolean_member (entry, "todo", FALSE);
  json_object_set_string_member (entry, "name", "Catalogue");
  json_object_set_string_member (entry, "start", "2026-12-11");
  json_object_set_int_member (entry, "sequence", 2);
  json_object_set_string_member (entry, "modified", "2026-11-23T09:00:00Z");
  json_object_set_string_member (entry, "digest", "0123456789abcdef");
  json_object_set_boolean_member (entry, "cancelled", FALSE);
  json_array_add_object_element (entries, entry);
}

/* Nor was a letter edited. */
static void
add_draft (JsonObject *root)
{
  JsonArray *drafts = json_object_get_array_member (root, "drafts");
  JsonObject *draft = json_object_new ();
  JsonArray *blocks = json_array_new ();
  JsonObject *block = json_object_new ();

  json_object_set_string_member (block, "id", "6b2d3f0e-0b5c-4c5e-8f53-5d4a3a8e9a11");
  json_object_set_string_member (block, "name", "last-day");
  json_object_set_boolean_member (block, "off", FALSE);
  json_object_set_boolean_member (block, "edited", TRUE);
  json_object_set_string_member (block, "text", "**Mein letzter Tag:** 31. Dezember 2026.");
  json_object_set_string_member (block, "base", "**Letzter Leistungstag:** 31. Dezember 2026.");
  json_array_add_object_element (blocks, block);
  json_object_set_string_member (draft, "id", "2b0c7d1e-93a5-4c0f-a1d4-8d4b7f1c6e21");
  json_object_set_string_member (draft, "kind", "agreement");
  json_object_set_string_member (draft, "colleague", "");
  json_object_set_string_member (draft, "language", "de");
  json_object_set_array_member (draft, "blocks", blocks);
  json_array_add_object_element (drafts, draft);
}

/* Nor was anything sent. */
static void
add_sent_paper (JsonObject *root)
{
  JsonArray *papers = json_object_get_array_member (root, "papers");
  JsonObject *paper = json_object_new ();

  json_object_set_string_member (paper, "id", "0d4a8a52-7f1c-4a44-9f9b-3c1a5c2f7f10");
  json_object_set_string_member (paper, "kind", "agreement");
  json_object_set_int_member (paper, "version", 2);
  json_object_set_string_member (paper, "language", "de");
  json_object_set_string_member (paper, "dated", "2026-11-23");
  json_object_set_string_member (paper, "sent", "2026-11-24");
  json_object_set_string_member (paper, "channel", "registered");
  json_object_set_string_member (paper, "recipient", "Johanna Brückner");
  json_object_set_string_member (paper, "colleague", "");
  json_object_set_string_member (paper, "file", "vereinbarung-v2.pdf");
  json_object_set_string_member (
    paper, "sha256", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  json_object_set_string_member (paper, "text", "Vereinbarung");
  json_object_set_string_member (paper, "proof", "beleg.jpg");
  json_object_set_string_member (paper, "received", "2026-11-26");
  json_object_set_string_member (paper, "confirmed", "2026-11-30");
  json_object_set_string_member (paper, "confirmation", "unterschrieben.pdf");
  json_array_add_object_element (papers, paper);
}

/* Nor did the phrase guard have anything to say. */
static void
add_kept_phrase (JsonObject *root)
{
  JsonArray *kept = json_object_get_array_member (root, "kept_phrases");
  JsonObject *phrase = json_object_new ();

  json_object_set_string_member (phrase, "id", "5f8f0d52-3f0a-4a52-9a0e-6f6f1de0c1b3");
  json_object_set_string_member (phrase, "mark", "0123456789abcdef01234567");
  json_object_set_string_member (phrase, "rule", "never");
  json_object_set_string_member (phrase, "phrase", "nie");
  json_object_set_string_member (phrase, "kept_on", "2026-11-23");
  json_array_add_object_element (kept, phrase);
}

JsonObject *
example_parse_rich (void)
{
  g_autoptr (GBytes) bytes = example_read (EXAMPLE_RICH);
  g_autoptr (GError) error = NULL;
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);
  JsonObject *object = aus_json_parse (data, length, EXAMPLE_NAME, &error);

  g_assert_no_error (error);
  add_calendar_entry (object);
  add_draft (object);
  add_sent_paper (object);
  add_kept_phrase (object);

  return object;
}

GBytes *
example_write (JsonObject *object)
{
  gsize length;
  char *text = aus_json_write (object, &length);

  return g_bytes_new_take (text, length);
}
