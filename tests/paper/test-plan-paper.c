/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A plan on paper, read back with poppler: what is on which page, where, and in what size. */

#include "config.h"

#include <glib/gstdio.h>
#include <string.h>

#include "core/base/aus-enum.h"
#include "core/base/aus-error.h"
#include "core/base/aus-json.h"
#include "paper/aus-pdf.h"
#include "paper/aus-plan-paper.h"
#include "read-pdf.h"
#include "../lib/aus-law-fixture.h"

#define TODAY aus_date_new (2026, 11, 23)

#define LONG_EDGE 841.89
#define SHORT_EDGE 595.28
#define SMALLEST 7.0

/* What a paper is made of, and what came out */
typedef struct
{
  AusClient *client;
  AusSender *sender;
  AusPlan *plan;
  AusPages *pages;
  GBytes *bytes;
  Pdf *pdf;
} Paper;

static void
paper_free (Paper *self)
{
  g_clear_object (&self->pdf);
  g_clear_pointer (&self->bytes, g_bytes_unref);
  g_clear_object (&self->pages);
  g_clear_object (&self->plan);
  g_clear_object (&self->sender);
  g_clear_object (&self->client);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Paper, paper_free)

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

static char *
dup_templates (void)
{
  return g_build_filename (g_getenv ("AUSKLANG_DATA_DIR"), "templates", NULL);
}

static Paper *
paper_new (const char *json)
{
  Paper *self = g_new0 (Paper, 1);
  g_autoptr (AusLawBook) law = aus_law_fixture_new ("");

  self->client = aus_client_new ();
  self->sender = aus_sender_new ();
  read_entity (AUS_ENTITY (self->client), json);
  g_object_set (self->sender, "name", "Jule Hartwig", NULL);
  self->plan = aus_plan_new (self->client, TODAY);
  aus_plan_set_law (self->plan, law);

  return self;
}

static void
set (Paper           *self,
     AusPlanView      view,
     AusEdition  audience,
     const char      *locale)
{
  g_autofree char *folder = dup_templates ();
  g_autoptr (GError) error = NULL;
  double width, height;

  g_clear_object (&self->pdf);
  g_clear_pointer (&self->bytes, g_bytes_unref);
  g_clear_object (&self->pages);
  self->pages = aus_plan_paper_new (self->plan, self->sender, view, audience, locale,
                                    "Because of a rule.", (const char *[]){ folder, NULL }, &error);
  g_assert_no_error (error);
  self->bytes = aus_pdf_new (self->pages, TODAY, &error);
  g_assert_no_error (error);
  self->pdf = poppler_document_new_from_bytes (self->bytes, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpint (poppler_document_get_n_pages (self->pdf), ==,
                   (int) aus_pages_get_n_pages (self->pages));
  aus_pages_get_size (self->pages, &width, &height);
  assert_near (width, view == AUS_PLAN_VIEW_TIMELINE ? LONG_EDGE : SHORT_EDGE, 0.01);
  assert_near (height, view == AUS_PLAN_VIEW_TIMELINE ? SHORT_EDGE : LONG_EDGE, 0.01);
}

/* @n steps in all lanes, of all parties, over @weeks weeks before @last_day (NULL: none) */
static char *
dup_client (guint       n,
            guint       weeks,
            const char *last_day,
            const char *name)
{
  GString *json = g_string_new ("{\"legal_name\": \"Lang & Söhne KG\", \"law\": \"de\"");

  if (last_day != NULL)
    g_string_append_printf (json, ", \"ending\": {\"last_day\": \"%s\"}", last_day);
  g_string_append (json, ", \"steps\": [");
  for (guint i = 0; i < n; i++)
    g_string_append_printf (json,
                            "%s{\"id\": \"%08x-0000-4000-8000-000000000000\", "
                            "\"name\": \"Step%03u; %s Last%03u;\", "
                            "\"lane\": \"%s\", \"owner\": \"%s\", \"state\": \"%s\", "
                            "\"offset\": %d, \"length\": %u}",
                            i > 0 ? ", " : "", i, i, name, i,
                            aus_enum_get_nick (AUS_TYPE_LANE, (int) (i % 6)),
                            aus_enum_get_nick (AUS_TYPE_PARTY, (int) (i * 7 % 5 % 3)),
                            aus_enum_get_nick (AUS_TYPE_STEP_STATE, (int) (i % 5 % 3)),
                            -(int) (i * 37 % (5 * weeks)), i % 4 == 0 ? 6 : 1);
  g_string_append (json, "]}");

  return g_string_free (json, FALSE);
}

/* --- the size of things ----------------------------------------------------------------------- */

static void
assert_pages (Paper      *paper,
              const char *page)
{
  int n_pages = poppler_document_get_n_pages (paper->pdf);

  for (int n = 0; n < n_pages; n++)
    {
      g_autofree char *text = pdf_dup_text (paper->pdf, n);
      g_autoptr (GString) pattern = g_string_new (page);
      g_autofree char *number = g_strdup_printf ("%d", n + 1);
      g_autofree char *of = g_strdup_printf ("%d", n_pages);
      PopplerRectangle at;

      g_string_replace (pattern, "N", number, 0);
      g_string_replace (pattern, "M", of, 0);
      assert_has (text, pattern->str);
      g_assert_cmpfloat (pdf_smallest (paper->pdf, n), >=, SMALLEST - 0.01);

      /* Nothing is off the sheet. */
      at = pdf_find_text (paper->pdf, n, pattern->str);
      g_assert_cmpfloat (at.x2, <, 297);
    }
}

/* On the table once; on the timeline once on each sheet that shows it, and on one at least */
static void
assert_steps (Paper       *paper,
              AusPlanView  view,
              guint        n)
{
  int n_pages = poppler_document_get_n_pages (paper->pdf);
  g_autofree guint *seen = g_new0 (guint, n + 1);

  for (int page = 0; page < n_pages; page++)
    {
      g_autofree char *text = pdf_dup_text (paper->pdf, page);

      for (guint i = 0; i < n; i++)
        {
          g_autofree char *start = g_strdup_printf ("Step%03u;", i);
          g_autofree char *end = g_strdup_printf ("Last%03u;", i);
          guint count = pdf_count (text, start);

          g_assert_cmpuint (count, <=, 1);
          /* Whole, wherever it is */
          g_assert_cmpuint (pdf_count (text, end), ==, count);
          seen[i] += count;
        }
    }
  for (guint i = 0; i < n; i++)
    {
      g_assert_cmpuint (seen[i], >=, 1);
      if (view == AUS_PLAN_VIEW_TABLE)
        g_assert_cmpuint (seen[i], ==, 1);
    }
}

static void
test_steps (gconstpointer data)
{
  guint n = GPOINTER_TO_UINT (data);
  g_autofree char *json = dup_client (n, 8, "2027-01-29", "prüfen und freigeben");
  g_autoptr (Paper) paper = paper_new (json);

  for (int view = AUS_PLAN_VIEW_TIMELINE; view <= AUS_PLAN_VIEW_TABLE; view++)
    {
      set (paper, (AusPlanView) view, AUS_EDITION_MINE, "de_DE");
      assert_pages (paper, "Seite N von M");
      assert_steps (paper, (AusPlanView) view, n);
      set (paper, (AusPlanView) view, AUS_EDITION_CLIENT, "en_GB");
      assert_pages (paper, "Page N of M");
      assert_steps (paper, (AusPlanView) view, n);
    }
  /* Ten steps are one sheet, three hundred are not. */
  set (paper, AUS_PLAN_VIEW_TIMELINE, AUS_EDITION_MINE, "de_DE");
  g_assert_true (n > 30 || aus_pages_get_n_pages (paper->pages) == 1);
  g_assert_true (n < 300 || aus_pages_get_n_pages (paper->pages) > 1);
}

/* Before a plan goes on over a second sheet it is set smaller, but never too small. */
static void
test_smallest (void)
{
  gboolean smallest = FALSE;

  for (guint n = 20; n < 70; n += 3)
    {
      g_autofree char *json = dup_client (n, 8, "2027-01-29", "prüfen");
      g_autoptr (Paper) paper = paper_new (json);
      double size;

      set (paper, AUS_PLAN_VIEW_TIMELINE, AUS_EDITION_MINE, "de_DE");
      size = pdf_smallest (paper->pdf, 0);
      g_assert_cmpfloat (size, >=, SMALLEST - 0.01);
      smallest = smallest || size < SMALLEST + 0.01;
    }
  g_assert_true (smallest);
}

static void
test_long_names (void)
{
  g_autofree char *json =
    dup_client (7, 6, "2026-12-31",
                "eine ausführliche Bezeichnung, die sich beim besten Willen nicht kürzer sagen "
                "lässt, obwohl sie für einen Plan an der Wand viel zu lang ist, und die deshalb "
                "auf mehrere Zeilen geht");
  g_autoptr (Paper) paper = paper_new (json);

  set (paper, AUS_PLAN_VIEW_TIMELINE, AUS_EDITION_MINE, "de_DE");
  assert_steps (paper, AUS_PLAN_VIEW_TIMELINE, 7);
  assert_pages (paper, "Seite N von M");
  set (paper, AUS_PLAN_VIEW_TABLE, AUS_EDITION_MINE, "de_DE");
  assert_steps (paper, AUS_PLAN_VIEW_TABLE, 7);
  assert_pages (paper, "Seite N von M");
}

/* --- time ------------------------------------------------------------------------------------- */

/* Two years go over several sheets: each has its axis and its lanes, no week is missing, and the
 * last week of a sheet is the first one of the next. */
static void
test_two_years (void)
{
  g_autofree char *json = dup_client (40, 100, "2028-10-31", "");
  g_autoptr (Paper) paper = paper_new (json);
  g_autoptr (GString) weeks = g_string_new (NULL);
  int n_pages;

  set (paper, AUS_PLAN_VIEW_TIMELINE, AUS_EDITION_MINE, "de_DE");
  n_pages = poppler_document_get_n_pages (paper->pdf);
  g_assert_cmpint (n_pages, >, 2);
  assert_steps (paper, AUS_PLAN_VIEW_TIMELINE, 40);
  assert_pages (paper, "Seite N von M");
  for (int n = 0; n < n_pages; n++)
    {
      g_autofree char *text = pdf_dup_text (paper->pdf, n);

      g_assert_cmpuint (pdf_count (text, "KW"), >=, 10);
      g_assert_cmpuint (pdf_count (text, "202"), >=, 2);
      assert_has (text, "Übergabeplan – Lang & Söhne KG");
      assert_has (text, "Kündigung");
      assert_has (text, "Papiere");
      g_string_append (weeks, text);
    }
  for (int week = 1; week <= 52; week++)
    {
      g_autofree char *label = g_strdup_printf ("KW %d(?![0-9])", week);

      if (!g_regex_match_simple (label, weeks->str, 0, 0))
        g_error ("no %s in %s", label, weeks->str);
    }
}

#define ID(n) "\"id\": \"0000000" n "-0000-4000-8000-000000000000\""

/* Four points on days set by hand, in a lane each */
#define POINTS \
  "{\"legal_name\": \"X\", \"law\": \"de\", \"ending\": {\"last_day\": \"2027-01-15\"}, " \
  "\"steps\": [" \
  "{" ID ("1") ", \"name\": \"PointA\", \"lane\": \"notice\", \"start\": \"2026-11-30\"}, " \
  "{" ID ("2") ", \"name\": \"PointB\", \"lane\": \"work\", \"start\": \"2026-12-08\"}, " \
  "{" ID ("3") ", \"name\": \"PointC\", \"lane\": \"handover\", \"start\": \"2026-12-14\"}, " \
  "{" ID ("4") ", \"name\": \"PointD\", \"lane\": \"people\", \"start\": \"2026-12-31\"}]}"

/* Places are proportional to days, to half a millimetre, and agree with the axis. */
static void
test_places (void)
{
  g_autoptr (Paper) paper = paper_new (POINTS);
  double a, b, c, d, week;
  double day;

  set (paper, AUS_PLAN_VIEW_TIMELINE, AUS_EDITION_CLIENT, "en_GB");
  g_assert_cmpuint (aus_pages_get_n_pages (paper->pages), ==, 1);
  a = pdf_find_text (paper->pdf, 0, "PointA").x1;
  b = pdf_find_text (paper->pdf, 0, "PointB").x1;
  c = pdf_find_text (paper->pdf, 0, "PointC").x1;
  d = pdf_find_text (paper->pdf, 0, "PointD").x1;
  day = (d - a) / 31;
  g_assert_cmpfloat (day, >, 3);
  assert_near (b - a, 8 * day, 0.5);
  assert_near (c - a, 14 * day, 0.5);

  /* The number of a week stands at its end. */
  week = pdf_find_text (paper->pdf, 0, "W50").x2 - pdf_find_text (paper->pdf, 0, "W49").x2;
  assert_near (week, 7 * day, 0.5);
  /* From the end of week 50 to the middle of Monday, half a point and the gap to its name */
  assert_near (c - pdf_find_text (paper->pdf, 0, "W50").x2, day / 2 + (2.5 + 6.25 + 3) * 25.4 / 72,
               0.5);
  /* Lanes from top to bottom */
  g_assert_cmpfloat (pdf_find_text (paper->pdf, 0, "PointA").y1, <,
                     pdf_find_text (paper->pdf, 0, "PointB").y1);
  assert_near (pdf_find_text (paper->pdf, 0, "PointD").y2,
               pdf_find_text (paper->pdf, 0, "People").y2, 1);
}

static void
test_marks (void)
{
  g_autoptr (Paper) paper = paper_new (
    "{\"legal_name\": \"X\", \"law\": \"de\", \"ending\": {\"last_day\": \"2026-12-31\", "
    "\"contract_end\": \"2027-01-08\"}, \"steps\": []}");
  g_autofree char *own = NULL;
  g_autofree char *theirs = NULL;
  AusDate received = aus_date_new (2026, 12, 1);
  g_autofree char *later = NULL;

  set (paper, AUS_PLAN_VIEW_TIMELINE, AUS_EDITION_MINE, "de_DE");
  own = pdf_dup_text (paper->pdf, 0);
  assert_has (own, "23. Nov. Heute");
  assert_has (own, "Kündigung muss da sein");
  assert_has (own, "31. Dez. Letzter Leistungstag");
  assert_has (own, "8. Jan. Vertrag endet");
  assert_has (own, "Because of a rule.");
  assert_has (own, "Es gibt noch keine Schritte.");
  assert_has (own, "Stand 23. November 2026");

  /* By when the notice has to be there is nothing for the client. */
  set (paper, AUS_PLAN_VIEW_TIMELINE, AUS_EDITION_CLIENT, "en_GB");
  theirs = pdf_dup_text (paper->pdf, 0);
  assert_has (theirs, "31 Dec Last working day");
  assert_has_not (theirs, "Notice must");
  assert_has_not (theirs, "rule");
  assert_has_not (theirs, "own edition");

  g_object_set (paper->client->ending, "notice-received", &received, NULL);
  set (paper, AUS_PLAN_VIEW_TIMELINE, AUS_EDITION_MINE, "en_GB");
  later = pdf_dup_text (paper->pdf, 0);
  assert_has (later, "1 Dec Notice received");
  assert_has_not (later, "Notice must");
  assert_has_not (later, "Because of a rule.");
}

static void
test_no_last_day (void)
{
  g_autofree char *json = dup_client (12, 4, NULL, "ordnen");
  g_autoptr (Paper) paper = paper_new (json);

  for (int view = AUS_PLAN_VIEW_TIMELINE; view <= AUS_PLAN_VIEW_TABLE; view++)
    {
      g_autofree char *text = NULL;

      set (paper, (AusPlanView) view, AUS_EDITION_MINE, "en_GB");
      assert_steps (paper, (AusPlanView) view, 12);
      assert_pages (paper, "Page N of M");
      text = pdf_dup_all_text (paper->pdf);
      assert_has (text, "No day yet");
      assert_has (text, "No last working day yet");
    }
}

/* A slip of the pen does not make a plan of a thousand sheets. */
static void
test_far_away (void)
{
  g_autoptr (Paper) paper = paper_new (
    "{\"legal_name\": \"X\", \"steps\": [{\"name\": \"Distant\", \"start\": \"2926-12-01\"}, "
    "{\"name\": \"Ancient\", \"start\": \"0026-12-01\"}, "
    "{\"name\": \"Near\", \"start\": \"2026-12-01\"}]}");
  g_autofree char *text = NULL;

  set (paper, AUS_PLAN_VIEW_TIMELINE, AUS_EDITION_CLIENT, "en_GB");
  g_assert_cmpuint (aus_pages_get_n_pages (paper->pages), <, 25);
  text = pdf_dup_all_text (paper->pdf);
  assert_has (text, "Distant · 1 Dec 2926");
  assert_has (text, "Ancient · 1 Dec 26");
  assert_has (text, "Near");
}

static void
test_holidays (void)
{
  g_autoptr (Paper) paper = paper_new (POINTS);
  g_autoptr (GPtrArray) days = g_ptr_array_new_with_free_func ((GDestroyNotify) aus_holiday_free);
  g_autoptr (AusWorkCalendar) calendar = NULL;
  g_autofree char *text = NULL;

  g_ptr_array_add (days, aus_holiday_new (aus_date_new (2026, 12, 25), "Christmas Day",
                                          "1. Weihnachtstag", FALSE));
  calendar = aus_work_calendar_new (AUS_WEEK_MON_FRI, days, FALSE);
  aus_plan_set_calendar (paper->plan, calendar);
  set (paper, AUS_PLAN_VIEW_TIMELINE, AUS_EDITION_MINE, "de_DE");
  text = pdf_dup_text (paper->pdf, 0);
  assert_has (text, "25. Dez. 1. Weihnachtstag");
}

/* --- who reads it ----------------------------------------------------------------------------- */

#define SECRETS \
  "{\"legal_name\": \"Open Ltd\", \"trade_name\": \"MARKER\", \"notes\": \"MARKER\", \"law\": " \
  "\"gb\", \"ending\": {\"last_day\": \"2026-12-31\", \"reason\": \"MARKER\"}, \"steps\": [" \
  "{" ID ("1") ", \"name\": \"MARKER private\", \"private\": true}, " \
  "{" ID ("2") ", \"name\": \"Told\", \"note\": \"MARKER note\", \"waits_for\": " \
  "\"00000001-0000-4000-8000-000000000000\"}, " \
  "{" ID ("3") ", \"name\": \"MARKER dropped\", \"state\": \"dropped\"}, " \
  "{" ID ("4") ", \"name\": \"Overdue\", \"start\": \"2026-11-16\"}, " \
  "{" ID ("5") ", \"name\": \"Beyond\", \"start\": \"2026-12-30\", \"length\": 5}, " \
  "{" ID ("6") ", \"name\": \"Gated\", \"waits_for\": \"00000002-0000-4000-8000-000000000000\"}]}"

static void
test_private (gconstpointer data)
{
  AusPlanView view = GPOINTER_TO_INT (data);
  g_autoptr (Paper) paper = paper_new (SECRETS);
  g_autofree char *own = NULL;
  g_autofree char *theirs = NULL;
  g_autofree char *title = NULL;
  g_autofree char *name = NULL;
  g_autofree char *heard = NULL;

  set (paper, view, AUS_EDITION_MINE, "en_GB");
  own = pdf_dup_all_text (paper->pdf);
  assert_has (own, "MARKER private");
  assert_has (own, "MARKER dropped");
  assert_has (own, "days late");
  assert_has (own, "too late");
  assert_has (own, "My own edition, not to be passed on");
  assert_has (own, "0 of 5 done");
  if (view == AUS_PLAN_VIEW_TABLE)
    assert_has (own, "MARKER note");

  set (paper, view, AUS_EDITION_CLIENT, NULL);
  theirs = pdf_dup_all_text (paper->pdf);
  title = poppler_document_get_title (paper->pdf);
  heard = aus_pages_dup_text (paper->pages, 0);
  name = aus_plan_paper_dup_file_name (paper->plan, view, AUS_EDITION_CLIENT,
                                       AUS_LANGUAGE_EN);
  g_assert_cmpstr (title, ==, "Handover plan – Open Ltd");
  assert_has_not (theirs, "MARKER");
  assert_has_not (heard, "MARKER");
  g_assert_false (pdf_has_bytes (paper->bytes, "MARKER"));
  /* No reproach either */
  assert_has_not (theirs, " late");
  assert_has (theirs, "Overdue");
  assert_has (theirs, "0 of 4 done");
  assert_has (theirs, "Jule Hartwig");
  if (view == AUS_PLAN_VIEW_TABLE)
    assert_has (theirs, "Still open");
  g_assert_cmpstr (name, ==,
                   view == AUS_PLAN_VIEW_TABLE ? "handover-plan-open-2026-11-23.pdf"
                                               : "timeline-open-2026-11-23.pdf");
}

/* "Both" waits for a step that the client does not know of, for one that they do know of, and for
 * one that is done by now; "Second" for none that is left to them. */
#define GATES \
  "{\"legal_name\": \"X\", \"ending\": {\"last_day\": \"2026-12-31\"}, \"steps\": [" \
  "{" ID ("1") ", \"name\": \"Hidden\", \"private\": true, \"start\": \"2026-12-01\"}, " \
  "{" ID ("2") ", \"name\": \"Shown\", \"start\": \"2026-11-30\"}, " \
  "{" ID ("6") ", \"name\": \"Past\", \"start\": \"2026-11-20\", \"state\": \"done\"}, " \
  "{" ID ("3") ", \"name\": \"Both\", \"start\": \"2026-12-03\", \"waits_for\": " \
  "\"00000001-0000-4000-8000-000000000000 00000002-0000-4000-8000-000000000000 " \
  "00000006-0000-4000-8000-000000000000\"}, " \
  "{" ID ("7") ", \"name\": \"Second\", \"start\": \"2026-12-03\", \"waits_for\": " \
  "\"00000001-0000-4000-8000-000000000000 00000006-0000-4000-8000-000000000000\"}, " \
  "{" ID ("4") ", \"name\": \"Hasty\", \"start\": \"2026-11-30\", \"waits_for\": " \
  "\"00000001-0000-4000-8000-000000000000\"}, " \
  "{" ID ("5") ", \"name\": \"Urgent\", \"start\": \"2026-12-07\", \"length\": 5, \"latest\": " \
  "\"2026-12-09\"}]}"

static AusPlanEdition *
make_edition (Paper      *paper,
              AusEdition  audience)
{
  g_autofree char *folder = dup_templates ();
  g_autoptr (GError) error = NULL;
  AusPlanEdition *edition = aus_plan_edition_new (paper->plan, paper->sender, audience, "en_GB",
                                                  NULL, (const char *[]){ folder, NULL }, &error);

  g_assert_no_error (error);

  return edition;
}

static const AusPlanEntry *
find_entry (AusPlanEdition *edition,
            const char     *name)
{
  for (guint i = 0; i < edition->entries->len; i++)
    {
      const AusPlanEntry *entry = g_ptr_array_index (edition->entries, i);

      if (g_str_equal (entry->name, name))
        return entry;
    }

  return NULL;
}

static void
test_gates (void)
{
  g_autoptr (Paper) paper = paper_new (GATES);
  g_autoptr (AusPlanEdition) own = make_edition (paper, AUS_EDITION_MINE);
  g_autoptr (AusPlanEdition) theirs = make_edition (paper, AUS_EDITION_CLIENT);
  const AusPlanEntry *entry = find_entry (own, "Both");

  g_assert_cmpstr (entry->waits_for, ==, "Hidden and Shown");
  g_assert_cmpint (entry->remarks, ==, AUS_PLAN_REMARK_WAITS | AUS_PLAN_REMARK_BY_HAND);
  entry = find_entry (theirs, "Both");
  g_assert_cmpstr (entry->waits_for, ==, "Shown");
  g_assert_cmpint (entry->remarks, ==, AUS_PLAN_REMARK_WAITS);
  entry = find_entry (theirs, "Second");
  g_assert_cmpstr (entry->waits_for, ==, "");
  g_assert_cmpint (entry->remarks, ==, 0);

  entry = find_entry (own, "Hasty");
  g_assert_cmpstr (entry->state, ==, "Too early");
  g_assert_true ((entry->remarks & AUS_PLAN_REMARK_CONFLICT) != 0);
  g_assert_false (aus_date_is_set (entry->fits_until));
  entry = find_entry (theirs, "Hasty");
  g_assert_cmpstr (entry->state, ==, "Open");
  g_assert_cmpstr (entry->waits_for, ==, "");

  entry = find_entry (own, "Urgent");
  g_assert_cmpstr (entry->state, ==, "2 working days too late");
  g_assert_true (aus_date_equal (entry->fits_until, aus_date_new (2026, 12, 9)));
  entry = find_entry (theirs, "Urgent");
  g_assert_cmpstr (entry->state, ==, "Open");
  g_assert_false (aus_date_is_set (entry->fits_until));
  g_assert_null (find_entry (theirs, "Hidden"));
}

/* A client without a legal name is nobody in their own edition, whatever the user calls them. */
static void
test_nickname (void)
{
  g_autoptr (Paper) paper = paper_new ("{\"trade_name\": \"MARKER\", \"law\": \"gb\"}");
  g_autofree char *text = NULL;
  g_autofree char *name = aus_plan_paper_dup_file_name (
    paper->plan, AUS_PLAN_VIEW_TABLE, AUS_EDITION_CLIENT, AUS_LANGUAGE_DE);

  set (paper, AUS_PLAN_VIEW_TABLE, AUS_EDITION_CLIENT, "de_DE");
  text = pdf_dup_all_text (paper->pdf);
  assert_has_not (text, "MARKER");
  g_assert_false (pdf_has_bytes (paper->bytes, "MARKER"));
  g_assert_cmpstr (name, ==, "uebergabeplan-client-2026-11-23.pdf");
}

static void
test_metadata (void)
{
  g_autofree char *json = dup_client (9, 6, "2026-12-31", "prüfen");
  g_autoptr (Paper) paper = paper_new (json);

  for (int view = AUS_PLAN_VIEW_TIMELINE; view <= AUS_PLAN_VIEW_TABLE; view++)
    {
      g_autoptr (GBytes) first = NULL;
      g_autofree char *author = NULL;
      g_autoptr (PdfFonts) fonts = NULL;
      PopplerFontsIter *iter = NULL;

      set (paper, (AusPlanView) view, AUS_EDITION_MINE, "de_AT");
      first = g_bytes_ref (paper->bytes);
      set (paper, (AusPlanView) view, AUS_EDITION_MINE, "de_AT");
      g_assert_true (g_bytes_equal (first, paper->bytes));
      author = poppler_document_get_author (paper->pdf);
      g_assert_cmpstr (author, ==, "Jule Hartwig");
      g_assert_true (pdf_has_bytes (paper->bytes, "/Lang (de-AT)"));
      g_assert_true (pdf_has_bytes (paper->bytes, "/StructTreeRoot"));
      fonts = poppler_font_info_new (paper->pdf);
      g_assert_true (poppler_font_info_scan (fonts, 1, &iter));
      do
        g_assert_true (poppler_fonts_iter_is_embedded (iter));
      while (poppler_fonts_iter_next (iter));
      poppler_fonts_iter_free (iter);
    }
}

/* --- the table -------------------------------------------------------------------------------- */

/* The head is on every sheet, rows are whole, months are never the last line of one. */
static void
test_table (void)
{
  g_autofree char *json =
    dup_client (120, 20, "2027-06-30",
                "eine Bezeichnung, die in ihrer Spalte ganz sicher mehr als eine Zeile einnimmt,");
  g_autoptr (Paper) paper = paper_new (json);
  int n_pages;

  set (paper, AUS_PLAN_VIEW_TABLE, AUS_EDITION_MINE, "de_DE");
  n_pages = poppler_document_get_n_pages (paper->pdf);
  g_assert_cmpint (n_pages, >, 3);
  for (int n = 0; n < n_pages; n++)
    {
      g_autofree char *text = pdf_dup_text (paper->pdf, n);
      const char *heads[] = { "Schritt", "Wer", "Von", "Bis", "Wartet auf", "Status" };

      for (guint i = 0; i < G_N_ELEMENTS (heads); i++)
        assert_has (text, heads[i]);
      if (n + 1 == n_pages)
        {
          assert_has (text, "von 120 erledigt");
          assert_has (text, "Ich:");
          assert_has (text, "Nachfolge:");
        }
    }
  assert_steps (paper, AUS_PLAN_VIEW_TABLE, 120);
}

static void
test_hostile (void)
{
  g_autoptr (Paper) paper = paper_new (
    "{\"legal_name\": \"A {{date}} **B**\\n\\u0007C\", \"steps\": [{\"name\": "
    "\"{{#x}} <b>one</b> | two\\nthree\\u202e\", \"start\": \"2026-12-01\"}, {\"name\": \"\"}]}");
  g_autofree char *text = NULL;

  set (paper, AUS_PLAN_VIEW_TIMELINE, AUS_EDITION_MINE, "en_GB");
  text = pdf_dup_all_text (paper->pdf);
  assert_has (text, "A {{date}} **B**");
  assert_has (text, "{{#x}} <b>one</b> | two three");
  assert_has (text, "Unnamed step");
}

/* A user's own words, and ones that cannot be filled */
static void
test_own_words (void)
{
  g_autoptr (Paper) paper = paper_new (POINTS);
  g_autofree char *own = g_dir_make_tmp ("ausklang-XXXXXX", NULL);
  g_autofree char *folder = g_build_filename (own, "en", NULL);
  g_autofree char *path = g_build_filename (folder, "plan.mustache", NULL);
  const char *folders[] = { own, NULL };
  g_autoptr (GError) error = NULL;
  g_autoptr (AusPages) pages = NULL;

  g_mkdir (folder, 0700);
  g_file_set_contents (path, "---\ntitle: My {{client}}\n---\n", -1, NULL);
  pages = aus_plan_paper_new (paper->plan, paper->sender, AUS_PLAN_VIEW_TABLE,
                              AUS_EDITION_MINE, "en_GB", NULL, folders, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (aus_pages_get_title (pages), ==, "My X");

  g_file_set_contents (path, "---\ntitle: My {{#client}}\n---\n", -1, NULL);
  g_assert_null (aus_plan_paper_new (paper->plan, paper->sender, AUS_PLAN_VIEW_TABLE,
                                     AUS_EDITION_MINE, "en_GB", NULL, folders, &error));
  g_assert_error (error, AUS_ERROR, AUS_ERROR_INVALID);
  g_clear_error (&error);
  g_assert_null (aus_plan_paper_new (paper->plan, paper->sender, AUS_PLAN_VIEW_TABLE,
                                     AUS_EDITION_MINE, "de_DE", NULL, folders, &error));
  g_assert_error (error, AUS_ERROR, AUS_ERROR_NOT_FOUND);

  g_remove (path);
  g_rmdir (folder);
  g_rmdir (own);
}

static GStrv
read_lines (const char *language)
{
  g_autofree char *folder = dup_templates ();
  g_autofree char *path = g_build_filename (folder, language, "plan.mustache", NULL);
  g_autofree char *text = NULL;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));

  return g_strsplit (text, "\n", -1);
}

/* Both languages have the same words. */
static void
test_words (void)
{
  g_auto (GStrv) english = read_lines ("en");
  g_auto (GStrv) german = read_lines ("de");

  g_assert_cmpuint (g_strv_length (english), ==, g_strv_length (german));
  for (guint i = 0; english[i] != NULL && !g_str_has_prefix (english[i], "{{!"); i++)
    {
      gsize length = strcspn (english[i], ":");

      g_assert_cmpuint (strcspn (german[i], ":"), ==, length);
      g_assert_true (strncmp (english[i], german[i], length) == 0);
    }
}

int
main (int   argc,
      char *argv[])
{
  const guint numbers[] = { 0, 1, 10, 60, 300 };

  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      g_autofree char *path = g_strdup_printf ("/aus/plan-paper/steps/%u", numbers[i]);

      g_test_add_data_func (path, GUINT_TO_POINTER (numbers[i]), test_steps);
    }
  g_test_add_func ("/aus/plan-paper/smallest", test_smallest);
  g_test_add_func ("/aus/plan-paper/long-names", test_long_names);
  g_test_add_func ("/aus/plan-paper/two-years", test_two_years);
  g_test_add_func ("/aus/plan-paper/places", test_places);
  g_test_add_func ("/aus/plan-paper/marks", test_marks);
  g_test_add_func ("/aus/plan-paper/no-last-day", test_no_last_day);
  g_test_add_func ("/aus/plan-paper/far-away", test_far_away);
  g_test_add_func ("/aus/plan-paper/holidays", test_holidays);
  g_test_add_data_func ("/aus/plan-paper/private/timeline",
                        GINT_TO_POINTER (AUS_PLAN_VIEW_TIMELINE), test_private);
  g_test_add_data_func ("/aus/plan-paper/private/table", GINT_TO_POINTER (AUS_PLAN_VIEW_TABLE),
                        test_private);
  g_test_add_func ("/aus/plan-paper/gates", test_gates);
  g_test_add_func ("/aus/plan-paper/nickname", test_nickname);
  g_test_add_func ("/aus/plan-paper/metadata", test_metadata);
  g_test_add_func ("/aus/plan-paper/table", test_table);
  g_test_add_func ("/aus/plan-paper/hostile", test_hostile);
  g_test_add_func ("/aus/plan-paper/own-words", test_own_words);
  g_test_add_func ("/aus/plan-paper/words", test_words);

  return g_test_run ();
}
