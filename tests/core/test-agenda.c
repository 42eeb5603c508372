/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/agenda/aus-agenda-text.h"
#include "core/agenda/aus-agenda.h"
#include "core/base/aus-enum.h"
#include "core/client/aus-payment.h"
#include "core/plan/aus-lead-time.h"
#include "tests/lib/aus-law-fixture.h"
#include "tests/lib/aus-library-fixture.h"

/* Everything happens on this Monday unless a test says otherwise. */
#define TODAY "2026-11-23"

static AusDate
day (const char *iso)
{
  AusDate date;

  g_assert_true (aus_date_parse (iso, &date));

  return date;
}

static void
set_day (gpointer    entity,
         const char *property,
         const char *iso)
{
  AusDate date = *iso != '\0' ? day (iso) : AUS_DATE_NONE;

  g_object_set (entity, property, &date, NULL);
}

static void
load (AusLibraryFixture *fixture)
{
  g_autoptr (GError) error = NULL;

  aus_library_load_sync (fixture->library, &error);
  g_assert_no_error (error);
}

/* By the rules of the program, for a user without holidays */
static AusAgenda *
new_agenda (AusLibraryFixture *fixture,
            const char        *today)
{
  AusAgenda *agenda = aus_agenda_new (fixture->library, day (today));
  g_autoptr (AusLawBook) law = aus_law_fixture_new ("");

  aus_agenda_set_law (agenda, law);

  return agenda;
}

static AusClientFile *
add_client (AusLibraryFixture *fixture,
            const char        *name,
            AusStage           stage)
{
  g_autoptr (AusClient) client = aus_client_new ();
  g_autoptr (GError) error = NULL;
  AusClientFile *file;

  g_object_set (client, "legal-name", name, NULL);
  g_object_set (client->ending, "stage", stage, NULL);
  file = aus_library_add_client (fixture->library, client, &error);
  g_assert_no_error (error);

  return file;
}

static AusStep *
add_step (AusClientFile *file,
          const char    *name,
          const char    *start,
          int            length)
{
  AusStep *step = aus_entity_list_add_new (aus_client_file_get_client (file)->steps);

  g_object_set (step, "name", name, "length", length, NULL);
  set_day (step, "start", start);

  return step;
}

static AusInvoice *
add_invoice (AusClientFile *file,
             const char    *number,
             const char    *due,
             gint64         minor)
{
  AusInvoice *invoice = aus_entity_list_add_new (aus_client_file_get_client (file)->invoices);
  AusMoney amount = aus_money_new (minor, "EUR");

  g_object_set (invoice, "number", number, "amount", &amount, NULL);
  set_day (invoice, "due", due);

  return invoice;
}

/* "section day client: title" per line, up to @last */
static char *
dup_lines (AusAgenda        *agenda,
           AusAgendaSection  last)
{
  GString *lines = g_string_new (NULL);

  aus_agenda_flush (agenda);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (agenda)); i++)
    {
      AusAgendaItem *item = aus_agenda_peek (agenda, i);
      g_autofree char *date = aus_date_to_iso (aus_agenda_item_get_date (item));
      g_autofree char *title = aus_agenda_text_title (item);

      if (aus_agenda_item_get_section (item) > last)
        break;
      g_string_append_printf (lines, "%s %s %s: %s\n",
                              aus_enum_get_nick (AUS_TYPE_AGENDA_SECTION,
                                                 (int) aus_agenda_item_get_section (item)),
                              date, aus_client_file_get_display_name (
                                        aus_agenda_item_get_file (item)), title);
    }

  return g_string_free (lines, FALSE);
}

static void
assert_agenda (AusAgenda  *agenda,
               const char *lines)
{
  g_autofree char *said = dup_lines (agenda, AUS_AGENDA_SECTION_LATER);

  g_assert_cmpstr (said, ==, lines);
}

/* --- the examples ----------------------------------------------------------------------------- */

static void
test_examples (void)
{
  g_autoptr (AusLibraryFixture) fixture = aus_library_fixture_new (TRUE);
  g_autoptr (AusAgenda) agenda = new_agenda (fixture, TODAY);
  g_autofree char *lines = NULL;
  AusAgendaItem *first;

  load (fixture);
  lines = dup_lines (agenda, AUS_AGENDA_SECTION_NEXT);
  g_assert_cmpstr (lines, ==,
    "overdue 2026-10-01 Verlag Morgenstern: Remind of invoice 2026-024\n"
    "overdue 2026-11-16 Feinkost Brückner: Remind of invoice 2026-031\n"
    "overdue 2026-11-17 Verlag Morgenstern: Zugang zum Redaktionssystem abgeben\n"
    "overdue 2026-11-17 Verlag Morgenstern: Zugang zum Redaktionssystem: give up access\n"
    "overdue 2026-11-20 Hartley’s: Say who will hold the domain\n"
    "today 2026-11-23 Töpferei Wendt: Let it fade out?\n"
    "week 2026-11-24 Feinkost Brückner: Dateien ordnen begins\n"
    "week 2026-11-24 Hartley’s: Agree a due date for invoice 2026-029 begins\n"
    "week 2026-11-27 Feinkost Brückner: Kündigung entwerfen\n"
    "week 2026-11-27 Hartley’s: Send the agreement\n"
    "week 2026-11-27 Kanzlei Dr. Ohlendorf: Terminvereinbarung\n"
    "week 2026-11-27 Verlag Morgenstern: Übergabeprotokoll unterschreiben\n"
    "next 2026-11-30 Feinkost Brückner: Empfehlungen schicken begins\n"
    "next 2026-11-30 Hartley’s: Christmas opening hours and delivery notices\n"
    "next 2026-11-30 Hartley’s: Introduce Ben and Priya begins\n"
    "next 2026-11-30 Kanzlei Dr. Ohlendorf: Pause ends: decide now\n"
    "next 2026-11-30 Verlag Morgenstern: Manuskripte unveröffentlichter Bücher: delete\n"
    "next 2026-12-11 Feinkost Brückner: Winterkatalog fertigstellen\n");
  g_assert_cmpuint (aus_agenda_get_count (agenda, AUS_AGENDA_SECTION_OVERDUE), ==, 5);
  g_assert_cmpuint (aus_agenda_get_count (agenda, AUS_AGENDA_SECTION_TODAY), ==, 1);
  g_assert_cmpuint (aus_agenda_get_count (agenda, AUS_AGENDA_SECTION_WEEK), ==, 6);
  g_assert_cmpuint (aus_agenda_get_count (agenda, AUS_AGENDA_SECTION_NEXT), ==, 6);
  /* The one that has faded out is to be asked how they are doing. */
  g_assert_cmpuint (aus_agenda_get_n_clients (agenda), ==, 7);

  first = aus_agenda_get_first (agenda);
  g_assert_cmpint (aus_agenda_item_get_kind (first), ==, AUS_AGENDA_KIND_INVOICE);
  g_assert_cmpint (aus_agenda_item_get_amount (first).minor, ==, 83745);
  g_assert_cmpint (aus_agenda_item_get_days (first), ==, -53);
  g_assert_cmpstr (aus_agenda_item_get_page (first), ==, "profile");
}

/* --- sections --------------------------------------------------------------------------------- */

static void
test_sections (void)
{
  g_autoptr (AusLibraryFixture) fixture = aus_library_fixture_new (FALSE);
  g_autoptr (AusAgenda) agenda = new_agenda (fixture, TODAY);
  AusClientFile *file = add_client (fixture, "A", AUS_STAGE_NOTICE);

  /* Handover: five working days of lead time */
  add_step (file, "far", "2026-12-01", 1);
  add_step (file, "next", "2026-11-30", 1);
  add_step (file, "sunday", "2026-11-29", 1);
  add_step (file, "tomorrow", "2026-11-24", 1);
  add_step (file, "today", TODAY, 1);
  add_step (file, "yesterday", "2026-11-22", 1);
  assert_agenda (agenda, "overdue 2026-11-22 A: yesterday\n"
                         "today 2026-11-23 A: today\n"
                         "week 2026-11-24 A: tomorrow\n"
                         "week 2026-11-29 A: sunday\n"
                         "next 2026-11-30 A: next\n"
                         "later 2026-12-01 A: far\n");

  /* A day later the week is the same, the lead time of the last one has begun. */
  aus_agenda_set_today (agenda, day ("2026-11-24"));
  assert_agenda (agenda, "overdue 2026-11-22 A: yesterday\n"
                         "overdue 2026-11-23 A: today\n"
                         "today 2026-11-24 A: tomorrow\n"
                         "week 2026-11-29 A: sunday\n"
                         "next 2026-11-30 A: next\n"
                         "next 2026-12-01 A: far\n");

  /* The user's own lead time, and undoing it */
  g_object_set (aus_library_get_sender (fixture->library)->lead_times, "handover", 0, NULL);
  assert_agenda (agenda, "overdue 2026-11-22 A: yesterday\n"
                         "overdue 2026-11-23 A: today\n"
                         "today 2026-11-24 A: tomorrow\n"
                         "week 2026-11-29 A: sunday\n"
                         "later 2026-11-30 A: next\n"
                         "later 2026-12-01 A: far\n");
}

/* A step of several days is spoken of when it begins, then when it ends. */
static void
test_begins (void)
{
  g_autoptr (AusLibraryFixture) fixture = aus_library_fixture_new (FALSE);
  g_autoptr (AusAgenda) agenda = new_agenda (fixture, TODAY);
  AusClientFile *file = add_client (fixture, "A", AUS_STAGE_NOTICE);
  AusStep *step = add_step (file, "Sort", "2026-11-25", 3);

  assert_agenda (agenda, "week 2026-11-25 A: Sort begins\n");
  g_object_set (step, "state", AUS_STEP_STATE_BEGUN, NULL);
  assert_agenda (agenda, "week 2026-11-27 A: Sort\n");
  g_object_set (step, "state", AUS_STEP_STATE_OPEN, NULL);
  aus_agenda_set_today (agenda, day ("2026-11-25"));
  assert_agenda (agenda, "week 2026-11-27 A: Sort\n");
  g_object_set (step, "state", AUS_STEP_STATE_DROPPED, NULL);
  assert_agenda (agenda, "");
}

/* --- kinds ------------------------------------------------------------------------------------ */

static void
test_ending (void)
{
  g_autoptr (AusLibraryFixture) fixture = aus_library_fixture_new (FALSE);
  g_autoptr (AusAgenda) agenda = new_agenda (fixture, TODAY);
  AusClientFile *file = add_client (fixture, "A", AUS_STAGE_THINKING);
  AusEnding *ending = aus_client_file_get_client (file)->ending;

  set_day (ending, "pause-until", "2026-11-20");
  assert_agenda (agenda, "overdue 2026-11-20 A: Pause ends: decide now\n");

  set_day (ending, "decided-on", TODAY);
  set_day (ending, "conversation-on", "2026-11-26");
  set_day (ending, "last-day", "2026-12-31");
  set_day (ending, "contract-end", "2027-01-15");
  /* Two weeks before the last day, and three working days in the post */
  assert_agenda (agenda, "week 2026-11-26 A: The conversation\n"
                         "later 2026-12-14 A: Post the notice\n"
                         "later 2026-12-31 A: Last working day\n"
                         "later 2027-01-15 A: End of the contract\n");

  set_day (ending, "notice-sent", "2026-12-09");
  assert_agenda (agenda, "week 2026-11-26 A: The conversation\n"
                         "later 2026-12-14 A: Has the notice arrived?\n"
                         "later 2026-12-31 A: Last working day\n"
                         "later 2027-01-15 A: End of the contract\n");

  set_day (ending, "notice-received", "2026-12-11");
  aus_agenda_set_today (agenda, day ("2026-12-17"));
  assert_agenda (agenda, "next 2026-12-31 A: Last working day\n"
                         "later 2027-01-15 A: End of the contract\n");

  /* What is over is not overdue, and one day is not told twice. */
  set_day (ending, "contract-end", "2026-12-31");
  assert_agenda (agenda, "next 2026-12-31 A: Last working day\n");
  aus_agenda_set_today (agenda, day ("2027-01-02"));
  assert_agenda (agenda, "");
}

/* On the day on which the outcome is to be looked at, until it is known or the ending decided */
static void
test_repair (void)
{
  g_autoptr (AusLibraryFixture) fixture = aus_library_fixture_new (FALSE);
  g_autoptr (AusAgenda) agenda = new_agenda (fixture, TODAY);
  AusClientFile *file = add_client (fixture, "A", AUS_STAGE_THINKING);
  AusEnding *ending = aus_client_file_get_client (file)->ending;
  const char *asked = "week 2026-11-26 A: Did the attempt to repair work?\n";

  set_day (ending->repair, "until", "2026-11-26");
  assert_agenda (agenda, asked);
  g_assert_cmpstr (aus_agenda_item_get_page (aus_agenda_peek (agenda, 0)), ==, "decision");

  set_day (ending, "decided-on", TODAY);
  assert_agenda (agenda, "");
  g_object_set (ending, "decision", AUS_DECISION_REPAIR, NULL);
  assert_agenda (agenda, asked);
  g_object_set (ending->repair, "outcome", AUS_REPAIR_OUTCOME_PARTLY, NULL);
  assert_agenda (agenda, "");
  g_object_set (ending->repair, "outcome", AUS_REPAIR_OUTCOME_OPEN, NULL);
  assert_agenda (agenda, asked);
  g_object_set (ending, "stage", AUS_STAGE_CONVERSATION, NULL);
  assert_agenda (agenda, "");
}

static void
test_notice (void)
{
  g_autoptr (AusLibraryFixture) fixture = aus_library_fixture_new (FALSE);
  g_autoptr (AusAgenda) agenda = new_agenda (fixture, "2026-12-15");
  AusClientFile *file = add_client (fixture, "A", AUS_STAGE_NOTICE);
  AusStep *step;
  AusAgendaItem *item;
  g_autofree char *detail = NULL;
  g_autofree char *rule = NULL;

  set_day (aus_client_file_get_client (file)->ending, "last-day", "2026-12-31");
  /* Too late for a letter: what counts now is that it arrives. */
  assert_agenda (agenda, "week 2026-12-17 A: The notice must arrive\n"
                         "later 2026-12-31 A: Last working day\n");

  aus_agenda_set_today (agenda, day ("2026-12-01"));
  aus_agenda_flush (agenda);
  item = aus_agenda_find (agenda, aus_client_file_get_client (file)->id, "notice");
  g_assert_true (aus_agenda_item_is_deadline (item));
  g_assert_false (aus_agenda_item_can_tick (item));
  g_assert_cmpint (aus_agenda_item_get_section (item), ==, AUS_AGENDA_SECTION_NEXT);
  detail = aus_agenda_text_detail (item, "en_GB");
  g_assert_cmpstr (detail, ==, "Notice · must arrive by Thu 17 Dec");
  rule = aus_agenda_text_rule (item);
  g_assert_nonnull (strstr (rule, "Orientation, not legal advice."));

  /* A step that posts it speaks for it, also when it is done. */
  step = add_step (file, "To the post office", "2026-12-10", 1);
  g_object_set (step, "lane", AUS_LANE_NOTICE, "origin", "notice-post", NULL);
  assert_agenda (agenda, "next 2026-12-10 A: To the post office\n"
                         "later 2026-12-31 A: Last working day\n");
  g_object_set (step, "state", AUS_STEP_STATE_DONE, NULL);
  assert_agenda (agenda, "later 2026-12-31 A: Last working day\n");
}

static void
test_lists (void)
{
  g_autoptr (AusLibraryFixture) fixture = aus_library_fixture_new (FALSE);
  g_autoptr (AusAgenda) agenda = new_agenda (fixture, TODAY);
  AusClientFile *file = add_client (fixture, "A", AUS_STAGE_CLOSE);
  AusClient *client = aus_client_file_get_client (file);
  AusInvoice *invoice = add_invoice (file, "1", "2026-11-20", 5000);
  AusProject *project = aus_entity_list_add_new (client->projects);
  AusDeliverable *deliverable = aus_entity_list_add_new (project->deliverables);
  AusAsset *asset = aus_entity_list_add_new (client->assets);
  AusColleague *colleague =
    aus_entity_list_add_new (aus_library_get_network (fixture->library)->colleagues);
  AusReferral *referral = aus_entity_list_add_new (client->referrals);
  AusPayment *payment;
  AusMoney amount = aus_money_new (5000, "EUR");

  add_invoice (file, "2", "2026-11-25", 700);
  g_object_set (deliverable, "name", "Index", NULL);
  set_day (deliverable, "due", "2026-11-24");
  g_object_set (asset, "name", "Camera", "kind", AUS_ASSET_KIND_HARDWARE, "outcome",
                AUS_ASSET_OUTCOME_RETURN, NULL);
  set_day (asset, "due", "2026-11-26");
  g_object_set (colleague, "name", "Mara", NULL);
  g_object_set (referral, "colleague", colleague->id, NULL);
  set_day (client->ending, "last-day", "2026-11-27");
  set_day (client->ending, "notice-received", "2026-11-01");
  assert_agenda (agenda, "overdue 2026-11-20 A: Remind of invoice 1\n"
                         "week 2026-11-24 A: Index\n"
                         "week 2026-11-25 A: Invoice 2 is due\n"
                         "week 2026-11-26 A: Camera: return\n"
                         "week 2026-11-27 A: Last working day\n"
                         "week 2026-11-27 A: Ask Mara for consent\n");

  payment = aus_entity_list_add_new (invoice->payments);
  g_object_set (payment, "amount", &amount, NULL);
  set_day (asset, "handed-on", TODAY);
  g_object_set (referral, "status", AUS_REFERRAL_STATUS_ASKED, NULL);
  g_object_set (project, "outcome", AUS_PROJECT_OUTCOME_CANCEL, NULL);
  assert_agenda (agenda, "week 2026-11-25 A: Invoice 2 is due\n"
                         "week 2026-11-26 A: Camera: test\n"
                         "week 2026-11-27 A: Last working day\n"
                         "week 2026-11-27 A: Answer from Mara\n");

  /* Consent is the colleague's, in another file. */
  g_object_set (colleague, "consent", TRUE, NULL);
  set_day (asset, "tested-on", TODAY);
  assert_agenda (agenda, "week 2026-11-25 A: Invoice 2 is due\n"
                         "week 2026-11-27 A: Last working day\n");
}

/* A step about an overdue invoice is not told besides it: that of the templates, or the one that
 * names it. A step about one that is not overdue is. */
static void
test_invoice_and_step (void)
{
  g_autoptr (AusLibraryFixture) fixture = aus_library_fixture_new (FALSE);
  g_autoptr (AusAgenda) agenda = new_agenda (fixture, TODAY);
  AusClientFile *file = add_client (fixture, "A", AUS_STAGE_NOTICE);
  AusInvoice *invoice = add_invoice (file, "2026-031", "2026-11-20", 5000);
  AusStep *step = add_step (file, "Collect what is overdue", "2026-11-19", 1);
  AusMoney amount = aus_money_new (5000, "EUR");
  AusDate paid = day (TODAY);
  AusPayment *payment;

  add_invoice (file, "2026-032", "2026-11-25", 700);
  g_object_set (step, "origin", "overdue-invoice", NULL);
  add_step (file, "Collect stones", "2026-11-19", 1);
  assert_agenda (agenda, "overdue 2026-11-19 A: Collect stones\n"
                         "overdue 2026-11-20 A: Remind of invoice 2026-031\n"
                         "week 2026-11-25 A: Invoice 2026-032 is due\n");
  g_object_set (step, "name", "Ask for 2026-031", NULL);
  assert_agenda (agenda, "overdue 2026-11-19 A: Collect stones\n"
                         "overdue 2026-11-20 A: Remind of invoice 2026-031\n"
                         "week 2026-11-25 A: Invoice 2026-032 is due\n");
  g_object_set (step, "name", "Agree on 2026-032", NULL);
  assert_agenda (agenda, "overdue 2026-11-19 A: Agree on 2026-032\n"
                         "overdue 2026-11-19 A: Collect stones\n"
                         "overdue 2026-11-20 A: Remind of invoice 2026-031\n"
                         "week 2026-11-25 A: Invoice 2026-032 is due\n");

  g_object_set (step, "name", "Collect what is overdue", NULL);
  payment = aus_entity_list_add_new (invoice->payments);
  g_object_set (payment, "amount", &amount, "date", &paid, NULL);
  assert_agenda (agenda, "overdue 2026-11-19 A: Collect what is overdue\n"
                         "overdue 2026-11-19 A: Collect stones\n"
                         "week 2026-11-25 A: Invoice 2026-032 is due\n");
}

static void
test_finished (void)
{
  g_autoptr (AusLibraryFixture) fixture = aus_library_fixture_new (FALSE);
  g_autoptr (AusAgenda) agenda = new_agenda (fixture, TODAY);
  AusClientFile *file = add_client (fixture, "A", AUS_STAGE_CLOSED);
  AusEnding *ending = aus_client_file_get_client (file)->ending;

  add_step (file, "left undone", "2026-11-12", 1);
  add_step (file, "delete the copies", "2026-12-14", 1);
  add_invoice (file, "7", "2026-10-01", 100);
  set_day (ending, "last-day", "2026-11-13");
  set_day (ending, "pause-until", "2026-12-01");
  set_day (ending, "contract-end", "2026-12-01");
  assert_agenda (agenda, "overdue 2026-10-01 A: Remind of invoice 7\n"
                         "later 2026-12-14 A: delete the copies\n");
  g_object_set (ending, "stage", AUS_STAGE_FADED, NULL);
  assert_agenda (agenda, "overdue 2026-10-01 A: Remind of invoice 7\n"
                         "later 2026-12-14 A: delete the copies\n");
}

/* --- following -------------------------------------------------------------------------------- */

typedef struct
{
  guint position, removed, added, n_changes, n_told;
} Heard;

static void
on_items_changed_cb (GListModel *model,
                     guint       position,
                     guint       removed,
                     guint       added,
                     gpointer    user_data)
{
  Heard *heard = user_data;

  heard->position = position;
  heard->removed = removed;
  heard->added = added;
  heard->n_changes++;
}

static void
on_changed_cb (AusAgenda *agenda,
               gpointer   user_data)
{
  ((Heard *) user_data)->n_told++;
}

/* An item stays the same object while it moves; only the part that changed is told, once. */
static void
test_moves (void)
{
  g_autoptr (AusLibraryFixture) fixture = aus_library_fixture_new (FALSE);
  g_autoptr (AusAgenda) agenda = new_agenda (fixture, TODAY);
  AusClientFile *file = add_client (fixture, "A", AUS_STAGE_NOTICE);
  AusClientFile *other = add_client (fixture, "B", AUS_STAGE_NOTICE);
  AusHistory *history = aus_data_file_get_history (AUS_DATA_FILE (file));
  AusStep *step = add_step (file, "one", "2026-11-24", 1);
  g_autoptr (AusAgendaItem) item = NULL;
  Heard heard = { 0 };

  add_step (other, "two", "2026-11-25", 1);
  add_step (file, "three", "2026-11-26", 1);
  assert_agenda (agenda, "week 2026-11-24 A: one\n"
                         "week 2026-11-25 B: two\n"
                         "week 2026-11-26 A: three\n");
  item = g_list_model_get_item (G_LIST_MODEL (agenda), 0);
  g_signal_connect (agenda, "items-changed", G_CALLBACK (on_items_changed_cb), &heard);
  g_signal_connect (agenda, "changed", G_CALLBACK (on_changed_cb), &heard);

  aus_history_seal (history);
  set_day (step, "start", "2026-11-27");
  g_object_set (step, "name", "one moved", NULL);
  g_assert_false (aus_agenda_is_settled (agenda));
  assert_agenda (agenda, "week 2026-11-25 B: two\n"
                         "week 2026-11-26 A: three\n"
                         "week 2026-11-27 A: one moved\n");
  g_assert_true (aus_agenda_is_settled (agenda));
  g_assert_true (aus_agenda_peek (agenda, 2) == item);
  g_assert_cmpuint (heard.n_changes, ==, 1);
  g_assert_cmpuint (heard.n_told, ==, 1);

  /* Only the words: the list itself is as it was. */
  g_object_set (step, "name", "one again", NULL);
  aus_agenda_flush (agenda);
  g_assert_cmpuint (heard.n_changes, ==, 1);
  g_assert_cmpuint (heard.n_told, ==, 2);

  /* Its name, typed in one go, and its day */
  aus_history_undo (history);
  aus_history_undo (history);
  assert_agenda (agenda, "week 2026-11-24 A: one\n"
                         "week 2026-11-25 B: two\n"
                         "week 2026-11-26 A: three\n");
  g_assert_true (aus_agenda_peek (agenda, 0) == item);

  /* The end of the list is untouched. */
  aus_entity_list_remove (aus_client_file_get_client (other)->steps, 0);
  aus_agenda_flush (agenda);
  g_assert_cmpuint (heard.position, ==, 1);
  g_assert_cmpuint (heard.removed, ==, 1);
  g_assert_cmpuint (heard.added, ==, 0);
}

static void
test_removed (void)
{
  g_autoptr (AusLibraryFixture) fixture = aus_library_fixture_new (FALSE);
  g_autoptr (AusAgenda) agenda = new_agenda (fixture, TODAY);
  g_autoptr (AusClientFile) file = g_object_ref (add_client (fixture, "A", AUS_STAGE_NOTICE));
  AusClientFile *other = add_client (fixture, "B", AUS_STAGE_NOTICE);
  g_autoptr (AusDeletion) deletion = NULL;
  g_autoptr (GError) error = NULL;

  add_step (file, "one", "2026-11-24", 1);
  add_step (other, "two", "2026-11-25", 1);
  assert_agenda (agenda, "week 2026-11-24 A: one\n"
                         "week 2026-11-25 B: two\n");
  g_assert_true (aus_data_file_save_sync (AUS_DATA_FILE (file), &error));

  /* While it waits to be looked at again */
  g_object_set (aus_client_file_get_client (file), "notes", "Changed", NULL);
  g_assert_true (aus_data_file_save_sync (AUS_DATA_FILE (file), &error));
  deletion = aus_library_delete (fixture->library, file, &error);
  g_assert_no_error (error);
  assert_agenda (agenda, "week 2026-11-25 B: two\n");
  g_assert_cmpuint (aus_agenda_get_n_clients (agenda), ==, 1);

  aus_library_undelete (fixture->library, deletion, &error);
  g_assert_no_error (error);
  assert_agenda (agenda, "week 2026-11-24 A: one\n"
                         "week 2026-11-25 B: two\n");
}

/* By itself, when nothing else is to be done */
static void
test_idle (void)
{
  g_autoptr (AusLibraryFixture) fixture = aus_library_fixture_new (TRUE);
  g_autoptr (AusAgenda) agenda = new_agenda (fixture, TODAY);
  Heard heard = { 0 };

  g_signal_connect (agenda, "changed", G_CALLBACK (on_changed_cb), &heard);
  load (fixture);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (agenda)), ==, 0);
  aus_wait_until (aus_agenda_is_settled (agenda));
  g_assert_cmpuint (heard.n_told, ==, 1);
  g_assert_cmpuint (aus_agenda_get_count (agenda, AUS_AGENDA_SECTION_OVERDUE), ==, 5);
}

static void
test_tick (void)
{
  g_autoptr (AusLibraryFixture) fixture = aus_library_fixture_new (FALSE);
  g_autoptr (AusAgenda) agenda = new_agenda (fixture, TODAY);
  AusClientFile *file = add_client (fixture, "A", AUS_STAGE_NOTICE);
  AusClient *client = aus_client_file_get_client (file);
  AusHistory *history = aus_data_file_get_history (AUS_DATA_FILE (file));
  AusStep *step = add_step (file, "one", "2026-11-24", 1);
  AusProject *project = aus_entity_list_add_new (client->projects);
  AusDeliverable *deliverable = aus_entity_list_add_new (project->deliverables);

  g_object_set (deliverable, "name", "Index", NULL);
  set_day (deliverable, "due", "2026-11-25");
  add_invoice (file, "1", "2026-11-20", 5000);
  aus_agenda_flush (agenda);

  g_assert_false (aus_agenda_tick (agenda, aus_agenda_peek (agenda, 0)));
  g_assert_true (aus_agenda_tick (agenda, aus_agenda_find (agenda, client->id, step->id)));
  g_assert_cmpint (step->state, ==, AUS_STEP_STATE_DONE);
  g_assert_true (aus_date_equal (step->done_on, day (TODAY)));
  g_assert_true (aus_agenda_tick (agenda, aus_agenda_find (agenda, client->id, deliverable->id)));
  g_assert_true (deliverable->done);
  assert_agenda (agenda, "overdue 2026-11-20 A: Remind of invoice 1\n");

  /* Two steps to undo, one each */
  aus_history_undo (history);
  assert_agenda (agenda, "overdue 2026-11-20 A: Remind of invoice 1\n"
                         "week 2026-11-25 A: Index\n");
  aus_history_undo (history);
  assert_agenda (agenda, "overdue 2026-11-20 A: Remind of invoice 1\n"
                         "week 2026-11-24 A: one\n"
                         "week 2026-11-25 A: Index\n");
  g_assert_null (aus_agenda_find (agenda, client->id, "nothing"));
}

/* A thing or a colleague whose step is in the plan is told by that step alone. */
static void
test_derived_step (void)
{
  g_autoptr (AusLibraryFixture) fixture = aus_library_fixture_new (FALSE);
  g_autoptr (AusAgenda) agenda = new_agenda (fixture, TODAY);
  AusClientFile *file = add_client (fixture, "A", AUS_STAGE_CLOSE);
  AusClient *client = aus_client_file_get_client (file);
  AusAsset *asset = aus_entity_list_add_new (client->assets);
  AusColleague *colleague =
    aus_entity_list_add_new (aus_library_get_network (fixture->library)->colleagues);
  AusReferral *referral = aus_entity_list_add_new (client->referrals);
  AusStep *hand_on = add_step (file, "Return the camera", "2026-11-25", 1);
  AusStep *ask = add_step (file, "Write to Mara", "2026-11-24", 1);
  g_autofree char *transfer = g_strdup_printf ("asset:%s:transfer", asset->id);
  g_autofree char *asking = g_strdup_printf ("referral:%s:ask", referral->id);

  g_object_set (asset, "name", "Camera", "kind", AUS_ASSET_KIND_HARDWARE, "outcome",
                AUS_ASSET_OUTCOME_RETURN, NULL);
  set_day (asset, "due", "2026-11-26");
  g_object_set (colleague, "name", "Mara", NULL);
  g_object_set (referral, "colleague", colleague->id, NULL);
  set_day (client->ending, "last-day", "2026-11-27");
  set_day (client->ending, "notice-received", "2026-11-01");
  g_object_set (hand_on, "origin", transfer, NULL);
  g_object_set (ask, "origin", asking, NULL);
  assert_agenda (agenda, "week 2026-11-24 A: Write to Mara\n"
                         "week 2026-11-25 A: Return the camera\n"
                         "week 2026-11-27 A: Last working day\n");

  /* What is not done by a step any more is still to be done. */
  g_object_set (hand_on, "state", AUS_STEP_STATE_DROPPED, NULL);
  g_object_set (ask, "state", AUS_STEP_STATE_DROPPED, NULL);
  assert_agenda (agenda, "week 2026-11-26 A: Camera: return\n"
                         "week 2026-11-27 A: Last working day\n"
                         "week 2026-11-27 A: Ask Mara for consent\n");
}

static AusPromise *
add_promise (AusClientFile *file,
             const char    *what,
             AusParty       by,
             const char    *until)
{
  AusClient *client = aus_client_file_get_client (file);
  AusPromise *promise = aus_entity_list_add_new (client->conversation->promises);

  g_object_set (promise, "what", what, "by", by, NULL);
  set_day (promise, "until", until);

  return promise;
}

/* What was promised is told once: by itself, or by the step it has. */
static void
test_promise (void)
{
  g_autoptr (AusLibraryFixture) fixture = aus_library_fixture_new (FALSE);
  g_autoptr (AusAgenda) agenda = new_agenda (fixture, TODAY);
  AusClientFile *file = add_client (fixture, "A", AUS_STAGE_FIRM);
  AusPromise *theirs = add_promise (file, "Send the fonts", AUS_PARTY_CLIENT, "2026-11-20");
  AusPromise *mine = add_promise (file, "", AUS_PARTY_ME, "2026-11-26");
  AusAgendaItem *item;
  g_autofree char *detail = NULL, *rule = NULL;
  AusStep *step;

  add_promise (file, "Some day", AUS_PARTY_ME, "");
  assert_agenda (agenda, "overdue 2026-11-20 A: Send the fonts\n"
                         "week 2026-11-26 A: A promise\n");
  item = aus_agenda_find (agenda, aus_client_file_get_client (file)->id, theirs->id);
  g_assert_cmpint (aus_agenda_item_get_owner (item), ==, AUS_PARTY_CLIENT);
  g_assert_cmpstr (aus_agenda_item_get_page (item), ==, "conversation");
  detail = aus_agenda_text_detail (item, "en_GB");
  g_assert_cmpstr (detail, ==, "Conversation · Client");
  rule = aus_agenda_text_rule (item);
  g_assert_cmpstr (rule, ==, "Promised in the conversation");

  g_assert_true (aus_agenda_tick (agenda, item));
  g_assert_true (aus_date_equal (theirs->done_on, day (TODAY)));
  step = add_step (file, "Write the list", "2026-11-26", 1);
  g_object_set (mine, "step", step->id, NULL);
  assert_agenda (agenda, "week 2026-11-26 A: Write the list\n");
}

/* "A: Remind of invoice 1", a line per client; in the order of the agenda */
static char *
dup_next (AusAgenda *agenda)
{
  GString *lines = g_string_new (NULL);

  aus_agenda_flush (agenda);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (agenda)); i++)
    {
      AusAgendaItem *item = aus_agenda_peek (agenda, i);
      g_autofree char *title = aus_agenda_text_title (item);

      if (aus_agenda_item_is_next (item))
        g_string_append_printf (lines, "%s: %s\n",
                                aus_agenda_item_get_client (item)->legal_name, title);
    }

  return g_string_free (lines, FALSE);
}

static void
assert_next (AusAgenda  *agenda,
             const char *expected)
{
  g_autofree char *lines = dup_next (agenda);

  g_assert_cmpstr (lines, ==, expected);
}

/* One per client: the user's own before what others have to do, whatever its day */
static void
test_next (void)
{
  g_autoptr (AusLibraryFixture) fixture = aus_library_fixture_new (FALSE);
  g_autoptr (AusAgenda) agenda = new_agenda (fixture, TODAY);
  AusClientFile *a = add_client (fixture, "A", AUS_STAGE_FIRM);
  AusClientFile *b = add_client (fixture, "B", AUS_STAGE_FIRM);
  AusPromise *mine, *theirs;

  assert_next (agenda, "");
  theirs = add_promise (a, "Theirs", AUS_PARTY_CLIENT, "2026-11-20");
  add_promise (b, "B’s second", AUS_PARTY_ME, "2026-12-04");
  add_promise (b, "B’s first", AUS_PARTY_ME, "2026-12-03");
  assert_next (agenda, "A: Theirs\nB: B’s first\n");

  mine = add_promise (a, "Mine", AUS_PARTY_ME, "2027-03-01");
  assert_next (agenda, "B: B’s first\nA: Mine\n");
  set_day (mine, "done-on", TODAY);
  set_day (theirs, "done-on", TODAY);
  assert_next (agenda, "B: B’s first\n");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/aus/agenda/examples", test_examples);
  g_test_add_func ("/aus/agenda/sections", test_sections);
  g_test_add_func ("/aus/agenda/begins", test_begins);
  g_test_add_func ("/aus/agenda/ending", test_ending);
  g_test_add_func ("/aus/agenda/repair", test_repair);
  g_test_add_func ("/aus/agenda/notice", test_notice);
  g_test_add_func ("/aus/agenda/lists", test_lists);
  g_test_add_func ("/aus/agenda/invoice-and-step", test_invoice_and_step);
  g_test_add_func ("/aus/agenda/finished", test_finished);
  g_test_add_func ("/aus/agenda/moves", test_moves);
  g_test_add_func ("/aus/agenda/removed", test_removed);
  g_test_add_func ("/aus/agenda/idle", test_idle);
  g_test_add_func ("/aus/agenda/tick", test_tick);
  g_test_add_func ("/aus/agenda/promise", test_promise);
  g_test_add_func ("/aus/agenda/next", test_next);
  g_test_add_func ("/aus/agenda/derived-step", test_derived_step);

  return g_test_run ();
}
