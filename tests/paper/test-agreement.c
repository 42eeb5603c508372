/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* From a client to a PDF, read back with poppler: text and places, not pixels. */

#include "config.h"

#include <glib/gstdio.h>
#include <json-glib/json-glib.h>
#include <string.h>

#include "core/base/aus-entity.h"
#include "core/base/aus-error.h"
#include "core/base/aus-json.h"
#include "paper/aus-document-text.h"
#include "paper/aus-letter.h"
#include "paper/aus-letter-pages.h"
#include "paper/aus-pdf.h"
#include "read-pdf.h"

typedef struct
{
  AusClient *client;
  AusNetwork *network;
  AusSender *sender;
  AusDate today;
} Fixture;

static void
read_entity (AusEntity  *entity,
             const char *text)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonObject) object = aus_json_parse (text, strlen (text), "test", &error);

  g_assert_no_error (error);
  aus_entity_read (entity, object, "", FALSE, &error);
  g_assert_no_error (error);
}

static void
read_example (AusEntity  *entity,
              const char *name)
{
  g_autofree char *path = g_build_filename (g_getenv ("AUSKLANG_DATA_DIR"), "examples", name, NULL);
  g_autofree char *text = NULL;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  read_entity (entity, text);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->client = aus_client_new ();
  fixture->network = aus_network_new ();
  fixture->sender = aus_sender_new ();
  fixture->today = aus_date_new (2026, 11, 23);
  read_example (AUS_ENTITY (fixture->network), "network.json");
  read_example (AUS_ENTITY (fixture->sender), "sender.json");
  if (data != NULL)
    read_example (AUS_ENTITY (fixture->client), data);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_object_unref (fixture->client);
  g_object_unref (fixture->network);
  g_object_unref (fixture->sender);
}

static AusPages *
new_pages (Fixture     *fixture,
           AusLanguage  language)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = g_build_filename (g_getenv ("AUSKLANG_DATA_DIR"), "templates", NULL);
  const char *folders[] = { folder, NULL };
  AusPages *pages = aus_letter_new_pages (fixture->client, fixture->network, fixture->sender,
                                          NULL, fixture->today, "agreement", language, folders,
                                          &error);

  g_assert_no_error (error);
  return pages;
}

static Pdf *
open_pdf (Fixture     *fixture,
          AusLanguage  language)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (AusPages) pages = new_pages (fixture, language);
  g_autoptr (GBytes) bytes = aus_pdf_new (pages, fixture->today, &error);
  Pdf *pdf;

  g_assert_no_error (error);
  pdf = poppler_document_new_from_bytes (bytes, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpint (poppler_document_get_n_pages (pdf), ==, aus_pages_get_n_pages (pages));

  return pdf;
}

static void
test_german (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (Pdf) pdf = open_pdf (fixture, AUS_LANGUAGE_DE);
  g_autofree char *text = pdf_dup_all_text (pdf);
  const char *parts[] = {
    "Herrn Thomas Brückner", "Sehr geehrter Herr Brückner,", "am 20. November 2026",
    "Vertragspartner: Jule Hartwig, Design & Web, Könneritzstraße 12, 04229 Leipzig, und",
    "„Monatliche Pauschale für", "Letzter Leistungstag: Donnerstag, 31. Dezember 2026.",
    "Was ich noch liefere", "Winterkatalog: Preisseiten 24 bis 31", "4. Dezember 2026",
    "Offene Beträge", "2026-031, Pauschale Oktober 2026", "16. November 2026", "2.142,00 €",
    "IBAN DE09 8600 0099 0012 3456 78", "Was wir sonst vereinbart haben", "Mara Lindner (Leipzig)",
    "Jonas Petrick (Chemnitz)", "Quittengelee", "Mit freundlichen Grüßen", "Ort, Datum",
    "für Brückner & Söhne",
  };

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    assert_has (text, parts[i]);
}

/* What an e-mail with the same text says */
static void
test_text (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = g_build_filename (g_getenv ("AUSKLANG_DATA_DIR"), "templates", NULL);
  g_autoptr (AusDocument) document =
    aus_letter_new_document (fixture->client, fixture->network, fixture->sender, NULL,
                             fixture->today, "agreement", NULL, AUS_LANGUAGE_DE,
                             (const char *[]){ folder, NULL }, &error);
  g_autofree char *text = NULL;

  g_assert_no_error (error);
  g_assert_cmpstr (document->subject, ==,
                   "Vereinbarung zum guten Abschluss unserer Zusammenarbeit");
  text = aus_document_dup_text (document);
  g_assert_true (g_str_has_prefix (text, "Sehr geehrter Herr Brückner,\n\n"));
  assert_has (text, "\nWas ich noch liefere\n--------------------\n");
  assert_has (text, "\nMit freundlichen Grüßen\n\nJule Hartwig\nDesign & Web\n");
  g_assert_null (strstr (text, "Ort, Datum"));
  g_assert_null (strstr (text, "Herrn Thomas"));
}

static void
test_english (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (Pdf) pdf = open_pdf (fixture, AUS_LANGUAGE_EN);
  g_autofree char *text = pdf_dup_all_text (pdf);
  const char *parts[] = {
    "Ms Rebecca Hartley\nHartley Garden Centres Ltd\n4 Nursery Lane", "KNUTSFORD WA16 8QQ",
    "Dear Ms Hartley,", "Bringing our work to a good close", "on 17 November 2026",
    "Parties: Jule Hartwig, Design & Web", "Last working day: Thursday 31 December 2026.",
    "What I will deliver", "Spring 2027 pages, ready for your review", "18 December 2026",
    "What is owed", "£1,450.00", "What else we agreed", "Ben Aldous", "Priya Nair",
    "Please sign and return one copy to confirm.", "Yours sincerely,", "Place, date",
    "for Hartley Garden Centres Ltd",
  };

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    assert_has (text, parts[i]);
}

/* The user's words under which the data have changed are marked where they stand. */
static void
test_changes (Fixture       *fixture,
              gconstpointer  data)
{
  const char *json =
    "{\"drafts\": [{\"kind\": \"agreement\", \"language\": \"en\", \"blocks\": ["
    "{\"name\": \"last-day\", \"edited\": true, \"base\": \"Another day.\", \"text\": "
    "\"My last day is the **24th**.\\n\\n- Cake\"}, "
    "{\"name\": \"opening\", \"edited\": false}]}]}";
  g_autoptr (AusPages) before = new_pages (fixture, AUS_LANGUAGE_EN);
  g_autoptr (GArray) none = aus_letter_pages_list_changes (AUS_LETTER_PAGES (before), 0);
  g_autoptr (AusPages) pages = NULL;
  g_autoptr (GArray) areas = NULL;
  g_autoptr (Pdf) pdf = NULL;
  const char *words[] = { "My last day is", "Cake" };

  g_assert_cmpuint (none->len, ==, 0);
  read_entity (AUS_ENTITY (fixture->client), json);
  pages = new_pages (fixture, AUS_LANGUAGE_EN);
  areas = aus_letter_pages_list_changes (AUS_LETTER_PAGES (pages), 0);
  g_assert_cmpuint (areas->len, ==, 2);
  pdf = open_pdf (fixture, AUS_LANGUAGE_EN);
  for (guint i = 0; i < areas->len; i++)
    {
      const AusPageArea *area = &g_array_index (areas, AusPageArea, i);
      PopplerRectangle place = pdf_find_text (pdf, 0, words[i]);
      double middle = (place.y1 + place.y2) / 2 * 72 / 25.4;

      g_assert_cmpfloat (area->y, <, middle);
      g_assert_cmpfloat (area->y + area->height, >, middle);
      g_assert_cmpfloat (area->height, <, 20);
      assert_near (area->x, 25.4 * 72 / 25.4 - 4, 0.1);
    }
}

/* Each example, in both languages: nothing private, nobody without consent, no hole. */
static void
test_example (Fixture       *fixture,
              gconstpointer  data)
{
  for (int language = AUS_LANGUAGE_EN; language <= AUS_LANGUAGE_DE; language++)
    {
      g_autoptr (Pdf) pdf = open_pdf (fixture, language);
      g_autofree char *text = pdf_dup_all_text (pdf);
      const char *private[] = { fixture->client->notes, fixture->client->ending->reason,
                                fixture->client->ending->aim };

      for (guint i = 0; i < G_N_ELEMENTS (private); i++)
        {
          g_autofree char *start = g_strndup (private[i], 12);

          if (*start != '\0')
            assert_has_not (text, start);
        }
      assert_has_not (text, "{{");
      assert_has_not (text, "geehrte/r");
      assert_has_not (text, " ,");
      assert_has_not (text, "()");
      assert_has_not (text, "0 open");
      g_assert_cmpint (poppler_document_get_n_pages (pdf), <=, 2);
    }
}

/* Window, information block, first line and folds of DIN 5008 form B */
static void
test_din_geometry (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autoptr (Pdf) pdf = open_pdf (fixture, AUS_LANGUAGE_DE);
  PopplerRectangle first = pdf_find_text (pdf, 0, "Brückner & Söhne Feinkost GmbH");
  PopplerRectangle last = pdf_find_text (pdf, 0, "01277 Dresden");
  PopplerRectangle back = pdf_find_text (pdf, 0,
                                         "Jule Hartwig · Könneritzstraße 12 · 04229 Leipzig");
  PopplerRectangle info = pdf_find_text (pdf, 0, "Datum");
  PopplerRectangle subject = pdf_find_text (pdf, 0, "Vereinbarung zum guten Abschluss");

  assert_near (first.x1, 25, 0.5);
  assert_near (last.x1, 25, 0.5);
  assert_near (back.x1, 25, 0.5);
  g_assert_cmpfloat (MIN (first.y1, first.y2), >=, 62.7 - 0.5);
  g_assert_cmpfloat (MAX (last.y1, last.y2), <=, 90);
  g_assert_cmpfloat (MAX (back.y1, back.y2), <=, 62.7);
  g_assert_cmpfloat (MIN (back.y1, back.y2), >=, 45 + 12.7 - 0.5);
  g_assert_cmpfloat (back.x2, <=, 105);
  assert_near (info.x1, 125, 0.5);
  g_assert_cmpfloat (MIN (info.y1, info.y2), >=, 50);
  assert_near (subject.x1, 25, 0.5);
  assert_near (MIN (subject.y1, subject.y2), 98.46, 1);
}

static void
test_uk_geometry (Fixture       *fixture,
                  gconstpointer  data)
{
  g_autoptr (Pdf) pdf = open_pdf (fixture, AUS_LANGUAGE_EN);
  PopplerRectangle first = pdf_find_text (pdf, 0, "Ms Rebecca Hartley");
  PopplerRectangle last = pdf_find_text (pdf, 0, "UNITED KINGDOM");
  PopplerRectangle date = pdf_find_text (pdf, 0, "23 November 2026");

  assert_near (first.x1, 25.4, 0.5);
  g_assert_cmpfloat (MIN (first.y1, first.y2), >=, 57 - 0.5);
  g_assert_cmpfloat (MAX (last.y1, last.y2), <=, 81 + 0.5);
  assert_near (date.x2, 210 - 25.4, 0.5);
}

/* Two amounts of different length end at the same edge, the right margin. */
static void
test_amounts (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (Pdf) pdf = NULL;
  PopplerRectangle small, large;

  read_entity (AUS_ENTITY (fixture->client),
               "{\"law\": \"de\", \"legal_name\": \"X\", \"invoices\": ["
               "{\"number\": \"1\", \"amount\": {\"minor\": 500, \"currency\": \"EUR\"}},"
               "{\"number\": \"2\", \"amount\": {\"minor\": 1234567, \"currency\": \"EUR\"}}]}");
  pdf = open_pdf (fixture, AUS_LANGUAGE_DE);
  small = pdf_find_text (pdf, 0, "5,00" NBSP "€");
  large = pdf_find_text (pdf, 0, "12.345,67" NBSP "€");
  assert_near (small.x2, 190, 0.5);
  assert_near (large.x2, 190, 0.5);
}

/* A client with @n invoices and deliverables with long names */
static void
fill (Fixture *fixture,
      guint    n)
{
  g_autoptr (GString) json = g_string_new ("{\"legal_name\": \"Lang & Söhne\", \"law\": \"de\", "
                                           "\"projects\": [{\"name\": \"P\", \"deliverables\": [");

  for (guint i = 0; i < n; i++)
    g_string_append_printf (json, "%s{\"name\": \"Anfang%u, eine Leistung mit einem so langen "
                                  "Namen, dass sie zwei Zeilen der Tabelle einnimmt, Ende%u;\","
                                  "\"due\": \"2026-12-01\"}", i > 0 ? "," : "", i, i);
  g_string_append (json, "]}], \"invoices\": [");
  for (guint i = 0; i < n; i++)
    g_string_append_printf (json, "%s{\"number\": \"R%u\", \"amount\": {\"minor\": %u, "
                                  "\"currency\": \"EUR\"}}", i > 0 ? "," : "", i, 1000 + i);
  g_string_append (json, "]}");
  read_entity (AUS_ENTITY (fixture->client), json->str);
}

/* Whatever the length: rows whole, head repeated, pages counted, the signatures never alone. */
static void
test_pages (Fixture       *fixture,
            gconstpointer  data)
{
  guint n = GPOINTER_TO_UINT (data);
  g_autoptr (Pdf) pdf = NULL;
  int n_pages, last;

  fill (fixture, n);
  pdf = open_pdf (fixture, AUS_LANGUAGE_DE);
  n_pages = poppler_document_get_n_pages (pdf);
  last = n_pages - 1;

  for (int i = 0; i < n_pages; i++)
    {
      g_autofree char *text = pdf_dup_text (pdf, i);
      g_autofree char *label = g_strdup_printf ("Seite %d von %d", i + 1, n_pages);

      if (n_pages > 1)
        assert_has (text, label);
      for (guint row = 0; row < n; row++)
        {
          g_autofree char *start = g_strdup_printf ("Anfang%u,", row);
          g_autofree char *end = g_strdup_printf ("Ende%u;", row);

          g_assert_true ((strstr (text, start) != NULL) == (strstr (text, end) != NULL));
        }
      if (strstr (text, "\nR") != NULL)
        assert_has (text, "Betrag");
      if (n > 0 && strstr (text, "Offene Beträge") != NULL)
        assert_has (text, "Rechnung");
      if (strstr (text, "Summe") != NULL)
        g_assert_nonnull (strstr (text, "\nR"));
      if (strstr (text, "Ort, Datum") != NULL)
        {
          g_assert_cmpint (i, ==, last);
          assert_has (text, "Mit freundlichen Grüßen");
          assert_has (text, "unterschriebenes Exemplar");
        }
    }
}

static void
test_private (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (Pdf) pdf = NULL;
  g_autoptr (AusPages) pages = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *text = NULL;
  g_autofree char *title = NULL;
  g_autofree char *name = NULL;

  read_entity (AUS_ENTITY (fixture->client),
               "{\"legal_name\": \"X\", \"notes\": \"MARKER\", \"contacts\": [{\"name\": \"A B\", "
               "\"decides\": true, \"note\": \"MARKER\"}], \"ending\": {\"reason\": \"MARKER\", "
               "\"aim\": \"MARKER\"}, \"projects\": [{\"name\": \"P\", \"note\": \"MARKER\"}],"
               "\"log\": [{\"text\": \"MARKER\"}], \"assets\": [{\"name\": \"A\", \"vault\": "
               "\"MARKER\", \"ground\": \"MARKER\"}], \"steps\": [{\"name\": \"S\", \"note\": "
               "\"MARKER\"}], \"referrals\": [{\"colleague\": \"1\", \"note\": \"MARKER\"}]}");
  pages = new_pages (fixture, AUS_LANGUAGE_EN);
  bytes = aus_pdf_new (pages, fixture->today, NULL);
  g_assert_false (pdf_has_bytes (bytes, "MARKER"));

  pdf = open_pdf (fixture, AUS_LANGUAGE_EN);
  text = pdf_dup_all_text (pdf);
  title = poppler_document_get_title (pdf);
  name = aus_letter_dup_file_name (fixture->client, NULL, fixture->today, "agreement",
                                   AUS_LANGUAGE_EN);
  assert_has_not (text, "MARKER");
  assert_has_not (title, "MARKER");
  g_assert_cmpstr (name, ==, "agreement-x-2026-11-23.pdf");
}

/* Values that look like markup or templates are text. */
static void
test_hostile (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (Pdf) pdf = NULL;
  g_autofree char *text = NULL;

  read_entity (AUS_ENTITY (fixture->client),
               "{\"legal_name\": \"# A | B\\n@sign **C** {{date}}\", \"projects\": [{\"name\": "
               "\"| x | y\\n# z\", \"due\": \"2026-12-01\"}], \"ending\": {\"other_terms\": "
               "\"@nothing\\n- a\\n|= b\"}}");
  pdf = open_pdf (fixture, AUS_LANGUAGE_EN);
  text = pdf_dup_all_text (pdf);
  assert_has (text, "#A|B\n@sign**C**{{date}}");
  assert_has (text, "|x|y\n#z\n1December2026");
  assert_has (text, "@nothing");
  assert_has (text, "-a\n");
  assert_has (text, "|=b\n");
}

static void
test_metadata (Fixture       *fixture,
               gconstpointer  data)
{
  g_autoptr (AusPages) pages = new_pages (fixture, AUS_LANGUAGE_DE);
  g_autoptr (AusPages) again = new_pages (fixture, AUS_LANGUAGE_DE);
  g_autoptr (GBytes) first = aus_pdf_new (pages, fixture->today, NULL);
  g_autoptr (GBytes) second = aus_pdf_new (again, fixture->today, NULL);
  g_autoptr (GBytes) other = aus_pdf_new (pages, aus_date_new (2026, 11, 24), NULL);
  g_autoptr (Pdf) pdf = poppler_document_new_from_bytes (first, NULL, NULL);
  g_autoptr (GDateTime) created = poppler_document_get_creation_date_time (pdf);
  g_autofree char *title = poppler_document_get_title (pdf);
  g_autofree char *author = poppler_document_get_author (pdf);
  g_autofree char *day = g_date_time_format (created, "%F");
  g_autoptr (PdfFonts) fonts = poppler_font_info_new (pdf);
  PopplerFontsIter *iter = NULL;

  g_assert_true (g_bytes_equal (first, second));
  g_assert_false (g_bytes_equal (first, other));
  g_assert_cmpstr (title, ==,
                   "Vereinbarung zum Ende der Zusammenarbeit – Brückner & Söhne Feinkost GmbH");
  g_assert_cmpstr (author, ==, "Jule Hartwig");
  g_assert_cmpstr (day, ==, "2026-11-23");
  g_assert_true (pdf_has_bytes (first, "/Lang (de-DE)"));
  g_assert_true (pdf_has_bytes (first, "/MarkInfo << /Marked true >>"));
  g_assert_true (pdf_has_bytes (first, "/StructTreeRoot"));

  g_assert_true (poppler_font_info_scan (fonts, 1, &iter));
  do
    g_assert_true (poppler_fonts_iter_is_embedded (iter));
  while (poppler_fonts_iter_next (iter));
  poppler_fonts_iter_free (iter);
}

/* Kinds and texts of the structure, as a screen reader gets them */
static void
append_structure (GString                     *text,
                  PopplerStructureElementIter *iter)
{
  do
    {
      PopplerStructureElement *element = poppler_structure_element_iter_get_element (iter);
      PopplerStructureElementIter *child = poppler_structure_element_iter_get_child (iter);
      g_autofree char *content = poppler_structure_element_get_text (element, 0);

      if (poppler_structure_element_get_kind (element) == POPPLER_STRUCTURE_ELEMENT_CONTENT)
        g_string_append (text, content != NULL ? content : "");
      else
        g_string_append_printf (text, "\n%d:", poppler_structure_element_get_kind (element));
      if (child != NULL)
        append_structure (text, child);
      poppler_structure_element_iter_free (child);
      g_object_unref (element);
    }
  while (poppler_structure_element_iter_next (iter));
}

static void
test_structure (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr (Pdf) pdf = open_pdf (fixture, AUS_LANGUAGE_DE);
  g_autoptr (GString) text = g_string_new (NULL);
  PopplerStructureElementIter *iter = poppler_structure_element_iter_new (pdf);
  g_autofree char *document = NULL;
  g_autofree char *subject = NULL;
  g_autofree char *heading = NULL;
  g_autofree char *cell = NULL;

  g_assert_nonnull (iter);
  append_structure (text, iter);
  poppler_structure_element_iter_free (iter);

  document = g_strdup_printf ("\n%d:\n%d:Jule Hartwig\n", POPPLER_STRUCTURE_ELEMENT_DOCUMENT,
                              POPPLER_STRUCTURE_ELEMENT_PARAGRAPH);
  subject = g_strdup_printf ("\n%d:Vereinbarung zum", POPPLER_STRUCTURE_ELEMENT_HEADING_1);
  heading = g_strdup_printf ("\n%d:Was ich noch liefere\n", POPPLER_STRUCTURE_ELEMENT_HEADING_2);
  cell = g_strdup_printf ("\n%d:Betrag\n", POPPLER_STRUCTURE_ELEMENT_TABLE_HEADING);
  g_assert_true (g_str_has_prefix (text->str, document));
  assert_has (text->str, subject);
  assert_has (text->str, heading);
  assert_has (text->str, cell);
  /* Words stay apart where a line breaks. */
  assert_has (text->str, "Wir beenden unsere Zusammenarbeit im gegenseitigen Einvernehmen.");
}

static void
test_write (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (AusPages) pages = new_pages (fixture, AUS_LANGUAGE_DE);
  g_autofree char *folder = g_dir_make_tmp ("ausklang-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "letter.pdf", NULL);
  g_autofree char *nowhere = g_build_filename (folder, "none", "letter.pdf", NULL);
  GStatBuf status;

  g_assert_true (aus_pdf_write (pages, fixture->today, path, &error));
  g_assert_no_error (error);
  g_assert_cmpint (g_stat (path, &status), ==, 0);
  g_assert_cmpint (status.st_mode & 0777, ==, 0600);

  g_assert_false (aus_pdf_write (pages, fixture->today, nowhere, &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_NOENT);
  g_remove (path);
  g_rmdir (folder);
}

static void
test_templates (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *own = g_dir_make_tmp ("ausklang-XXXXXX", NULL);
  g_autofree char *shipped = g_build_filename (g_getenv ("AUSKLANG_DATA_DIR"), "templates", NULL);
  g_autofree char *folder = g_build_filename (own, "en", NULL);
  g_autofree char *path = g_build_filename (folder, "agreement.mustache", NULL);
  const char *folders[] = { own, shipped, NULL };
  const char *missing[] = { own, NULL };
  g_autoptr (AusPages) pages = NULL;
  g_autofree char *text = NULL;

  g_mkdir (folder, 0700);
  g_assert_null (aus_letter_new_pages (fixture->client, NULL, fixture->sender, NULL, fixture->today,
                                       "agreement", AUS_LANGUAGE_DE, missing, &error));
  g_assert_error (error, AUS_ERROR, AUS_ERROR_NOT_FOUND);
  g_clear_error (&error);

  /* The user's own template comes first and still finds the program's partials. */
  g_file_set_contents (path, "---\ntitle: Own\n---\n{{> letterhead}}\nOwn words\n", -1, NULL);
  pages = aus_letter_new_pages (fixture->client, NULL, fixture->sender, NULL, fixture->today,
                                "agreement", AUS_LANGUAGE_EN, folders, &error);
  g_assert_no_error (error);
  text = aus_pages_dup_text (pages, 0);
  assert_has (text, "Jule Hartwig\n");
  assert_has (text, "Own words\n");
  g_assert_cmpstr (aus_pages_get_title (pages), ==, "Own");

  g_file_set_contents (path, "---\ntitle: Own\n---\n\n {{#date}}\n", -1, NULL);
  g_assert_null (aus_letter_new_pages (fixture->client, NULL, fixture->sender, NULL, fixture->today,
                                       "agreement", AUS_LANGUAGE_EN, folders, &error));
  g_assert_error (error, AUS_ERROR, AUS_ERROR_INVALID);
  g_assert_cmpstr (error->message, ==, "agreement.mustache:5:2: the section “date” is not closed");

  g_remove (path);
  g_rmdir (folder);
  g_rmdir (own);
}

#define BRUECKNER "clients/brueckner-soehne-feinkost-9724eda9.json"
#define HARTLEY "clients/hartley-garden-centres-d4a049be.json"

static const char *examples[] = {
  "clients/alpenglow-instruments-51ecf8ef.json", BRUECKNER,
  "clients/fenwick-thorne-walking-holidays-82f69827.json", HARTLEY,
  "clients/kanzlei-dr-ohlendorf-6839a372.json", "clients/verlag-morgenstern-7140c9fc.json",
};

static void
add (const char *path,
     gconstpointer data,
     void (*test) (Fixture *, gconstpointer))
{
  g_test_add (path, Fixture, data, set_up, test, tear_down);
}

static void
set_up_empty (Fixture       *fixture,
              gconstpointer  data)
{
  set_up (fixture, NULL);
}

int
main (int   argc,
      char *argv[])
{
  const guint lengths[] = { 0, 1, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 20, 33, 60 };

  g_test_init (&argc, &argv, NULL);

  add ("/aus/agreement/german", BRUECKNER, test_german);
  add ("/aus/agreement/text", BRUECKNER, test_text);
  add ("/aus/agreement/english", HARTLEY, test_english);
  add ("/aus/agreement/changes", HARTLEY, test_changes);
  for (guint i = 0; i < G_N_ELEMENTS (examples); i++)
    {
      g_autofree char *path = g_strdup_printf ("/aus/agreement/example/%u", i);

      add (path, examples[i], test_example);
    }
  add ("/aus/agreement/din-geometry", BRUECKNER, test_din_geometry);
  add ("/aus/agreement/uk-geometry", HARTLEY, test_uk_geometry);
  add ("/aus/agreement/amounts", NULL, test_amounts);
  for (guint i = 0; i < G_N_ELEMENTS (lengths); i++)
    {
      g_autofree char *path = g_strdup_printf ("/aus/agreement/pages/%u", lengths[i]);

      g_test_add (path, Fixture, GUINT_TO_POINTER (lengths[i]), set_up_empty, test_pages,
                  tear_down);
    }
  add ("/aus/agreement/private", NULL, test_private);
  add ("/aus/agreement/hostile", NULL, test_hostile);
  add ("/aus/agreement/metadata", BRUECKNER, test_metadata);
  add ("/aus/agreement/structure", BRUECKNER, test_structure);
  add ("/aus/agreement/write", BRUECKNER, test_write);
  add ("/aus/agreement/templates", HARTLEY, test_templates);

  return g_test_run ();
}
