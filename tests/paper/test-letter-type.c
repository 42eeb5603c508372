/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Quotes, blanks, hyphens and fonts; and what other programs say of the PDF. */

#include "config.h"

#include <glib/gstdio.h>
#include <string.h>

#include "paper/aus-hyphen.h"
#include "paper/aus-letter-pages.h"
#include "paper/aus-link.h"
#include "paper/aus-pdf.h"
#include "paper/aus-type.h"
#include "paper/aus-typography.h"
#include "read-pdf.h"

#define SHY "\302\255"

typedef struct
{
  const char *language;
  const char *text;
  const char *expected; /* with "_" for a blank that holds */
} Case;

static const Case cases[] = {
  { "de", "nach § 621 Nr. 3 BGB", "nach §_621 Nr._3 BGB" },
  { "de", "§§ 620, 621", "§§_620, 621" },
  { "de", "z. B. heute, d. h. gleich (i. d. R.)", "z._B. heute, d._h. gleich (i._d._R.)" },
  { "de", "über 1.234,56 € und 10 %.", "über 1.234,56_€ und 10_%." },
  { "de", "zum 15. Dezember 2026", "zum 15._Dezember 2026" },
  { "de", "am 3. Jänner, 2026", "am 3._Jänner, 2026" },
  { "de", "Platz 15. Danach", "Platz 15. Danach" },
  { "de", "Frau Dr. Meyer, der Dr. war", "Frau Dr._Meyer, der Dr. war" },
  { "de", "gut – und fair", "gut_– und fair" },
  { "de", "CHF 1’200", "CHF_1’200" },
  { "de", "Vertrag \"Pflege\" und (\"Shop\").", "Vertrag „Pflege“ und („Shop“)." },
  { "de-AT", "\"Pflege\"", "„Pflege“" },
  { "de-CH", "\"Pflege\"", "«Pflege»" },
  { "de", "12\" breit, ein \" allein", "12\" breit, ein \" allein" },
  { "de", "\"nicht zu", "\"nicht zu" },
  { "de", "„Pflege“ steht schon", "„Pflege“ steht schon" },
  { "de", "geht's", "geht’s" },
  { "en-GB", "on 15 December 2026", "on 15_December 2026" },
  { "en-US", "on December 15, 2026", "on December_15, 2026" },
  { "en-GB", "the \"Website care\" contract isn't", "the “Website care” contract isn’t" },
  { "en-GB", "No. 4 at 10 a.m. is 5 km", "No._4 at 10_a.m. is 5_km" },
  { "en-GB", "", "" },
};

static AusRuns *
new_runs (const char *text)
{
  AusRuns *runs = aus_runs_new ();

  g_free (runs->text);
  runs->text = g_strdup (text);

  return runs;
}

static void
test_typography (gconstpointer data)
{
  const Case *row = data;
  AusRuns *runs = new_runs (row->text);
  g_autoptr (GString) expected = g_string_new (row->expected);

  g_string_replace (expected, "_", NBSP, 0);
  aus_typography_set_runs (runs, row->language);
  g_assert_cmpstr (runs->text, ==, expected->str);

  /* Once is enough. */
  aus_typography_set_runs (runs, row->language);
  g_assert_cmpstr (runs->text, ==, expected->str);
  aus_runs_free (runs);
}

/* Bold begins and ends at the same letters. */
static void
test_bold (void)
{
  AusRuns *runs = new_runs ("\"§ 5\" und Ende");
  gsize edges[] = { 4, 7, 11, 15 };
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;

  g_array_append_vals (runs->bold, edges, 4);
  aus_typography_set_runs (runs, "de");
  first = g_strndup (runs->text + g_array_index (runs->bold, gsize, 0),
                     g_array_index (runs->bold, gsize, 1) - g_array_index (runs->bold, gsize, 0));
  second = g_strdup (runs->text + g_array_index (runs->bold, gsize, 2));
  g_assert_cmpstr (first, ==, "5“ ");
  g_assert_cmpstr (second, ==, "Ende");
  aus_runs_free (runs);
}

static char *
dup_parted (const char *language,
            const char *word)
{
  g_autoptr (GArray) places = aus_hyphen_find (language, word, strlen (word));
  GString *text = g_string_new (word);

  for (guint i = places->len; i > 0; i--)
    g_string_insert (text, (gssize) g_array_index (places, gsize, i - 1), "-");

  return g_string_free (text, FALSE);
}

static gboolean
has_patterns (void)
{
  g_autofree char *parted = dup_parted ("de", "Vertragsverhältnis");

  return strchr (parted, '-') != NULL;
}

static void
test_hyphens (void)
{
  const char *words[][2] = {
    { "Vertragsverhältnis", "Ver-trags-ver-hält-nis" },
    { "GESCHÄFTSSTELLE", "GESCHÄFTS-STELLE" },
    { "Übergabe", "Über-gabe" },
    { "Vertrag", "Vertrag" },
  };
  g_autofree char *english = dup_parted ("en-GB", "representatives");
  g_autofree char *foreign = dup_parted ("de", "договоренности");

  g_assert_cmpstr (english, ==, "representatives");
  g_assert_cmpstr (foreign, ==, "договоренности");
  if (!has_patterns ())
    {
      g_test_skip ("no patterns");
      return;
    }
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      g_autofree char *parted = dup_parted ("de-DE", words[i][0]);

      g_assert_cmpstr (parted, ==, words[i][1]);
    }
}

static AusDocument *
new_document (const char *language,
              const char *text)
{
  AusDocument *document = aus_document_new ();
  AusBlock *subject = aus_document_add (document, AUS_BLOCK_SUBJECT);
  AusBlock *block;

  g_free (document->language);
  document->language = g_strdup (language);
  g_free (subject->runs->text);
  subject->runs->text = g_strdup ("Größere Offenheit, fließende Übergänge");
  block = aus_document_add (document, AUS_BLOCK_HEADING);
  g_free (block->runs->text);
  block->runs->text = g_strdup ("Zweite Überschrift");
  block->keep = TRUE;
  block = aus_document_add (document, AUS_BLOCK_PARAGRAPH);
  g_free (block->runs->text);
  block->runs->text = g_strdup (text);
  g_ptr_array_add (document->contact, g_strdup ("+49 171 3920017"));
  g_ptr_array_add (document->contact, g_strdup ("jule@hartwig.example"));
  g_ptr_array_add (document->contact, g_strdup ("hartwig.example"));

  return document;
}

static GBytes *
new_pdf (AusDocument *document)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (AusPages) pages = aus_letter_pages_new (
    document, aus_letter_format_for (AUS_PAPER_FORMAT_DIN5008B, AUS_LANGUAGE_DE, AUS_LAW_DE));
  GBytes *bytes = aus_pdf_new (pages, aus_date_new (2026, 11, 23), &error);

  g_assert_no_error (error);
  return bytes;
}

/* A word too long for the rest of its line is parted, in German, and copied whole. */
static void
test_parted (void)
{
  const char *text = "Wir haben bei unserem Gespräch im vergangenen Monat besprochen, wie wir die "
                     "Vertragsangelegenheitenverwaltung beenden, §" NBSP "5, und wer übernimmt.";
  g_autoptr (AusDocument) german = new_document ("de-DE", text);
  g_autoptr (AusDocument) english = new_document ("en-GB", text);
  g_autoptr (GBytes) bytes = new_pdf (german);
  g_autoptr (GBytes) whole = new_pdf (english);
  g_autoptr (Pdf) pdf = poppler_document_new_from_bytes (bytes, NULL, NULL);
  g_autoptr (Pdf) other = poppler_document_new_from_bytes (whole, NULL, NULL);
  g_autoptr (AusPages) pages = aus_letter_pages_new (
    german, aus_letter_format_for (AUS_PAPER_FORMAT_DIN5008B, AUS_LANGUAGE_DE, AUS_LAW_DE));
  g_autofree char *copied = pdf_dup_text (pdf, 0);
  g_autofree char *plain = pdf_dup_text (other, 0);
  g_autofree char *read_out = aus_pages_dup_text (pages, 0);

  assert_has (plain, "Vertragsangelegenheitenverwaltung");
  g_assert_nonnull (strstr (plain, "Vertragsangelegenheitenverwaltung"));
  g_assert_nonnull (strstr (read_out, "Vertragsangelegenheitenverwaltung"));
  g_assert_null (strstr (read_out, SHY));
  g_assert_nonnull (strstr (read_out, "§ 5"));
  if (!has_patterns ())
    {
      g_test_skip ("no patterns");
      return;
    }
  g_test_message ("%s", copied);
  g_assert_null (strstr (copied, "Vertragsangelegenheitenverwaltung"));
}

/* --- other programs --------------------------------------------------------------------------- */

/* What @program says of the PDF; NULL: it is not installed. Caller frees. */
static char *
run (GBytes             *bytes,
     const char * const *arguments)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) argv = g_ptr_array_new ();
  g_autofree char *folder = g_dir_make_tmp ("ausklang-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "letter.pdf", NULL);
  g_autofree char *found = g_find_program_in_path (arguments[0]);
  char *output = NULL;
  int status;

  if (found == NULL)
    {
      g_rmdir (folder);
      return NULL;
    }
  g_assert_true (g_file_set_contents (path, g_bytes_get_data (bytes, NULL),
                                      (gssize) g_bytes_get_size (bytes), NULL));
  for (guint i = 0; arguments[i] != NULL; i++)
    g_ptr_array_add (argv, (gpointer) (g_str_equal (arguments[i], "FILE") ? path : arguments[i]));
  g_ptr_array_add (argv, NULL);
  g_spawn_sync (NULL, (char **) argv->pdata, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &output, NULL,
                &status, &error);
  g_assert_no_error (error);
  g_assert_true (g_spawn_check_wait_status (status, NULL));
  g_remove (path);
  g_rmdir (folder);

  return output;
}

#define TEXT "Größe, Übergabe, Maß: fließend, Kauffläche, Schifffahrt, offizieller " \
             "Auflagen-Affekt, fjord, Wirtschaftsprüfer"

static void
test_programs (void)
{
  g_autoptr (AusDocument) document = new_document ("de-DE", TEXT);
  g_autoptr (GBytes) bytes = new_pdf (document);
  g_autoptr (GBytes) again = new_pdf (document);
  g_autofree char *checked = run (bytes, (const char *[]){ "qpdf", "--check", "FILE", NULL });
  g_autofree char *copied = run (bytes, (const char *[]){ "pdftotext", "FILE", "-", NULL });
  g_autofree char *fonts = run (bytes, (const char *[]){ "pdffonts", "FILE", NULL });

  g_assert_true (g_bytes_equal (bytes, again));
  if (checked != NULL)
    g_assert_nonnull (strstr (checked, "No syntax or stream encoding errors found"));
  if (copied != NULL)
    {
      assert_has (copied, TEXT);
      assert_has (copied, "Größere Offenheit, fließende Übergänge");
      /* Ligatures as characters of their own */
      g_assert_null (strstr (copied, "\357\254"));
    }
  if (fonts != NULL)
    {
      g_auto (GStrv) lines = g_strsplit (g_strchomp (fonts), "\n", -1);

      /* name, type, encoding, emb, sub, uni, object */
      g_assert_cmpuint (g_strv_length (lines), >=, 3);
      for (guint i = 2; lines[i] != NULL; i++)
        g_assert_nonnull (strstr (lines[i], "yes yes yes"));
    }
  if (checked == NULL || copied == NULL || fonts == NULL)
    g_test_skip ("not all of qpdf, pdftotext and pdffonts are installed");
}

static void
append_outline (GString           *text,
                PopplerIndexIter *iter)
{
  do
    {
      PopplerAction *action = poppler_index_iter_get_action (iter);

      g_assert_cmpint (action->type, ==, POPPLER_ACTION_GOTO_DEST);
      g_string_append_printf (text, "%s @%d;", action->any.title, action->goto_dest.dest->page_num);
      poppler_action_free (action);
    }
  while (poppler_index_iter_next (iter));
}

static void
test_outline_and_links (void)
{
  g_autoptr (AusDocument) document = new_document ("de-DE", "Text");
  g_autoptr (GBytes) bytes = new_pdf (document);
  g_autoptr (Pdf) pdf = poppler_document_new_from_bytes (bytes, NULL, NULL);
  g_autoptr (PdfPage) page = poppler_document_get_page (pdf, 0);
  g_autoptr (GString) outline = g_string_new (NULL);
  g_autoptr (GString) uris = g_string_new (NULL);
  PopplerIndexIter *iter = poppler_index_iter_new (pdf);
  GList *links = poppler_page_get_link_mapping (page);

  g_assert_nonnull (iter);
  append_outline (outline, iter);
  poppler_index_iter_free (iter);
  g_assert_cmpstr (outline->str, ==,
                   "Größere Offenheit, fließende Übergänge @1;Zweite Überschrift @1;");

  for (GList *link = links; link != NULL; link = link->next)
    {
      const PopplerLinkMapping *mapping = link->data;

      g_string_append_printf (uris, "%s;", mapping->action->uri.uri);
      /* Over its line, which ends at the right margin */
      assert_near (mapping->area.x2 * 25.4 / 72, 190, 1);
    }
  poppler_page_free_link_mapping (links);
  g_assert_nonnull (strstr (uris->str, "mailto:jule@hartwig.example;"));
  g_assert_nonnull (strstr (uris->str, "https://hartwig.example;"));
  g_assert_null (strstr (uris->str, "171"));
}

static void
test_links (void)
{
  const char *lines[][2] = {
    { "a@b.example", "uri='mailto:a@b.example'" },
    { "https://b.example/x?y=1", "uri='https://b.example/x?y=1'" },
    { "b.example/x", "uri='https://b.example/x'" },
    { "+49 171 3920017", NULL }, { "12.5", NULL }, { "Leipzig", NULL }, { "", NULL },
    { "a@b.example' rect=[0 0 9 9]", NULL }, { "a@b'x.example", NULL }, { "a@@b.example", NULL },
    { "Könneritzstr. 12", NULL }, { "z.B", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      g_autofree char *attributes = aus_link_dup_attributes (lines[i][0]);

      g_assert_cmpstr (attributes, ==, lines[i][1]);
    }
}

/* The user's family if it is installed, else the program's */
static void
test_font (void)
{
  g_autofree char *automatic = aus_type_dup_family ("");
  g_autofree char *missing = aus_type_dup_family ("No Such Family, Really");
  g_autofree char *chosen = aus_type_dup_family ("DejaVu Serif");
  g_autoptr (AusDocument) document = new_document ("de-DE", "Text");
  g_autoptr (GBytes) bytes = NULL;

  g_assert_cmpstr (automatic, !=, "");
  g_assert_cmpstr (missing, ==, automatic);
  if (g_strcmp0 (chosen, "DejaVu Serif") != 0)
    {
      g_test_skip ("no second font");
      return;
    }
  g_free (document->font);
  document->font = g_strdup ("DejaVu Serif");
  bytes = new_pdf (document);
  g_assert_true (pdf_has_bytes (bytes, "+DejaVu"));
  g_assert_false (pdf_has_bytes (bytes, "+Cantarell"));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/aus/letter-type/typography/%u", i);

      g_test_add_data_func (path, &cases[i], test_typography);
    }
  g_test_add_func ("/aus/letter-type/bold", test_bold);
  g_test_add_func ("/aus/letter-type/hyphens", test_hyphens);
  g_test_add_func ("/aus/letter-type/parted", test_parted);
  g_test_add_func ("/aus/letter-type/programs", test_programs);
  g_test_add_func ("/aus/letter-type/outline-and-links", test_outline_and_links);
  g_test_add_func ("/aus/letter-type/links", test_links);
  g_test_add_func ("/aus/letter-type/font", test_font);

  return g_test_run ();
}
