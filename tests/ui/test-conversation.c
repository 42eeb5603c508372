/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <adwaita.h>
#include <glib/gi18n.h>
#include <locale.h>

#include "app/aus-window.h"
#include "app/conversation/aus-agreement-row.h"
#include "app/conversation/aus-concede-dialog.h"
#include "app/conversation/aus-conversation-page.h"
#include "app/conversation/aus-guide-section.h"
#include "app/conversation/aus-plea-row.h"
#include "app/widgets/aus-date-row.h"
#include "app/widgets/aus-notes-row.h"
#include "app/widgets/aus-phrase-box.h"
#include "aus-resources.h"
#include "../lib/aus-library-fixture.h"

/* The page of the conversation, in the window with the examples. It runs in English and German. */

/* One for all cases: its name on the bus can be taken once. */
static GtkApplication *app;

typedef struct
{
  AusLibraryFixture *library;
  AusSession *session;
  AusWindow *window;
  AusConversationPage *page; /* borrowed */
} Fixture;

static gpointer
find (GtkWidget *widget,
      GType      type)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      gpointer found = find (child, type);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->library = aus_library_fixture_new (TRUE);
  fixture->session = aus_session_new (fixture->library->folder, aus_date_new (2026, 11, 23));
  aus_wait_until (!aus_library_is_loading (aus_session_get_library (fixture->session)));
  fixture->window = aus_window_new (app, fixture->session);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1180, 780);
  aus_window_show_client (fixture->window, data);
  aus_window_show_page (fixture->window, "conversation");
  gtk_window_present (GTK_WINDOW (fixture->window));
  fixture->page = find (GTK_WIDGET (fixture->window), AUS_TYPE_CONVERSATION_PAGE);
  aus_wait_until (gtk_widget_get_height (GTK_WIDGET (fixture->page)) > 0);
  aus_wait_until (aus_conversation_page_get_plan (fixture->page) != NULL);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  while (g_main_context_iteration (NULL, FALSE))
    continue;
  aus_library_flush (aus_session_get_library (fixture->session), NULL);
  g_object_unref (fixture->session);
  aus_library_fixture_free (fixture->library);
}

static AusClient *
get_client (Fixture *fixture)
{
  return aus_client_pane_get_client (AUS_CLIENT_PANE (fixture->page));
}

/* TRUE when a label below @widget has that text, or begins so */
static gboolean
shows (GtkWidget  *widget,
       const char *text)
{
  if (GTK_IS_LABEL (widget) && g_str_has_prefix (gtk_label_get_label (GTK_LABEL (widget)), text))
    return TRUE;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (shows (child, text))
      return TRUE;

  return FALSE;
}

static void
activate (Fixture    *fixture,
          const char *action,
          GVariant   *parameter)
{
  g_assert_true (gtk_widget_activate_action_variant (GTK_WIDGET (fixture->page), action,
                                                     parameter));
}

static void
undo (Fixture *fixture)
{
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.undo", NULL);
}

static gboolean
is_german (void)
{
  return g_str_equal (_("Hold firm"), "Festbleiben");
}

/* --- what is said ----------------------------------------------------------------------------- */

/* In the client's language, whatever the window speaks */
static void
test_guide (Fixture       *fixture,
            gconstpointer  data)
{
  AusGuideSection *guide = find (GTK_WIDGET (fixture->page), AUS_TYPE_GUIDE_SECTION);
  g_autoptr (AusPages) pages = aus_guide_section_make_pages (guide);

  aus_wait_until (shows (GTK_WIDGET (guide), "Anfang"));
  g_assert_true (shows (GTK_WIDGET (guide), "„Danke, dass Sie sich Zeit nehmen."));
  g_assert_true (shows (GTK_WIDGET (guide), "• Grund: Zu viele Korrekturen"));
  g_assert_cmpuint (aus_pages_get_n_pages (pages), ==, 1);
  g_assert_cmpstr (aus_pages_get_title (pages), ==, "Notizen");

  /* It follows what is typed. */
  g_object_set (get_client (fixture)->conversation, "reason-to-say", "Kurz gesagt", NULL);
  aus_wait_until (shows (GTK_WIDGET (guide), "„Bei mir hat sich etwas verändert"));
  aus_wait_until (!shows (GTK_WIDGET (guide), "„Meine Arbeit verlagert sich"));
  g_object_set (get_client (fixture), "address-form", AUS_ADDRESS_FORM_INFORMAL, NULL);
  aus_wait_until (shows (GTK_WIDGET (guide), "„Danke, dass du dir Zeit nimmst."));
}

static void
test_pleas (Fixture       *fixture,
            gconstpointer  data)
{
  AusPleaRow *row = find (GTK_WIDGET (fixture->page), AUS_TYPE_PLEA_ROW);
  const char *title = adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row));

  g_assert_cmpstr (title, ==, is_german () ? "Mehr Geld" : "More money");
  aus_wait_until (*aus_plea_row_get_say (row) != '\0');
  g_assert_true (g_str_has_prefix (aus_plea_row_get_say (row), "Danke, das weiß ich zu schätzen."));

  activate (fixture, "conversation.log-offer", g_variant_new_string ("more-money"));
  g_assert_cmpuint (aus_entity_list_get_length (get_client (fixture)->counter_offers), ==, 2);
  g_assert_cmpstr (((AusCounterOffer *) aus_entity_list_peek (get_client (fixture)->counter_offers,
                                                              1))->answer,
                   ==, aus_plea_row_get_say (row));
  undo (fixture);
  g_assert_cmpuint (aus_entity_list_get_length (get_client (fixture)->counter_offers), ==, 1);
}

/* --- where it goes ---------------------------------------------------------------------------- */

static void
test_land (Fixture       *fixture,
           gconstpointer  data)
{
  AusClient *client = get_client (fixture);
  AusAgreement *agreement = aus_entity_list_peek (client->conversation->agreements, 3);
  guint n = aus_entity_list_get_length (client->projects);

  aus_wait_until (shows (GTK_WIDGET (fixture->page),
                         is_german () ? "1 Vereinbarung ist noch nicht eingetragen"
                                      : "1 agreement is not in its place yet"));
  activate (fixture, "conversation.land", g_variant_new ("(ss)", agreement->id, "work"));
  g_assert_cmpuint (aus_entity_list_get_length (client->projects), ==, n + 1);
  aus_wait_until (shows (GTK_WIDGET (fixture->page),
                         is_german () ? "Alles Vereinbarte ist eingetragen"
                                      : "All that was agreed is in its place"));
  undo (fixture);
  g_assert_cmpuint (aus_entity_list_get_length (client->projects), ==, n);
  g_assert_cmpstr (agreement->landed, ==, "");

  activate (fixture, "conversation.land", g_variant_new ("(ss)", agreement->id, "step"));
  activate (fixture, "conversation.show-landing", g_variant_new_string (agreement->id));
  aus_wait_until (!gtk_widget_get_mapped (GTK_WIDGET (fixture->page)));
}

static void
test_record (Fixture       *fixture,
             gconstpointer  data)
{
  AusClient *client = get_client (fixture);
  AusEnding *ending = client->ending;
  AusDate today = aus_date_new (2026, 11, 23);

  aus_wait_until (shows (GTK_WIDGET (fixture->page),
                         is_german () ? "Erst sprechen, unter vier Augen"
                                      : "Talk first, one to one"));
  g_object_set (ending, "conversation-on", &today, NULL);
  activate (fixture, "conversation.plan", NULL);
  g_assert_cmpuint (aus_entity_list_get_length (client->steps), ==, 1);
  activate (fixture, "conversation.next", NULL);
  aus_wait_until (aus_date_is_set (client->conversation->held_on));
  g_assert_cmpint (ending->stage, ==, AUS_STAGE_FIRM);
  undo (fixture);
  g_assert_cmpint (ending->stage, ==, AUS_STAGE_THINKING);
  g_assert_false (aus_date_is_set (client->conversation->held_on));
}

static GtkWidget *
find_row (GtkWidget  *widget,
          const char *field)
{
  g_autofree char *its = NULL;

  if (AUS_IS_DATE_ROW (widget))
    g_object_get (widget, "field", &its, NULL);
  if (g_strcmp0 (its, field) == 0)
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_row (child, field);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static void
type_day (GtkWidget  *row,
          const char *text)
{
  gtk_editable_set_text (GTK_EDITABLE (row), text);
  g_signal_emit_by_name (row, "entry-activated");
}

/* The day of the talk typed in is as good as the button; a day ahead is not. */
static void
test_held_by_hand (Fixture       *fixture,
                   gconstpointer  data)
{
  AusClient *client = get_client (fixture);
  GtkWidget *row = find_row (GTK_WIDGET (fixture->page), "held-on");
  AusDate held = aus_date_new (2026, 11, 20);
  guint n = aus_entity_list_get_length (client->log);

  type_day (row, "2026-11-30");
  g_assert_true (aus_date_equal (client->conversation->held_on, aus_date_new (2026, 11, 30)));
  g_assert_cmpint (client->ending->stage, ==, AUS_STAGE_THINKING);
  g_assert_cmpuint (aus_entity_list_get_length (client->log), ==, n);
  undo (fixture);

  type_day (row, "2026-11-20");
  g_assert_true (aus_date_equal (client->conversation->held_on, held));
  g_assert_true (aus_date_equal (client->ending->conversation_on, held));
  g_assert_cmpint (client->ending->stage, ==, AUS_STAGE_FIRM);
  g_assert_cmpuint (aus_entity_list_get_length (client->log), ==, n + 1);
  /* Once more the same is nothing, and all of it is one step. */
  type_day (row, "2026-11-20");
  g_assert_cmpuint (aus_entity_list_get_length (client->log), ==, n + 1);
  undo (fixture);
  g_assert_cmpint (client->ending->stage, ==, AUS_STAGE_THINKING);
  g_assert_false (aus_date_is_set (client->conversation->held_on));
  g_assert_cmpuint (aus_entity_list_get_length (client->log), ==, n);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (row)), ==, "");
}

/* What was agreed goes to the client: it is looked at as it is typed, and is one line. */
static void
test_agreement_watched (Fixture       *fixture,
                        gconstpointer  data)
{
  AusAgreement *agreement =
    aus_entity_list_peek (get_client (fixture)->conversation->agreements, 0);
  GtkWidget *row = find (GTK_WIDGET (fixture->page), AUS_TYPE_AGREEMENT_ROW);
  GtkWidget *view;
  GtkTextBuffer *buffer;

  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), TRUE);
  aus_wait_until (find (row, AUS_TYPE_PHRASE_BOX) != NULL);
  view = find (find (row, AUS_TYPE_NOTES_ROW), GTK_TYPE_TEXT_VIEW);
  buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (view));
  gtk_text_buffer_set_text (buffer, "Es liegt nicht an Ihnen.", -1);
  aus_wait_until (aus_phrase_box_get_n_phrases (find (row, AUS_TYPE_PHRASE_BOX)) == 1);
  gtk_text_buffer_set_text (buffer, "Letzter Tag\nist der 15. Januar.", -1);
  aus_wait_until (aus_phrase_box_get_n_phrases (find (row, AUS_TYPE_PHRASE_BOX)) == 0);
  gtk_text_buffer_insert_at_cursor (buffer, "\n", -1);
  g_assert_cmpstr (agreement->what, ==, "Letzter Tag ist der 15. Januar.");
}

/* Why, what must not be and what for: above the cards */
static void
test_private (Fixture       *fixture,
              gconstpointer  data)
{
  AusEnding *ending = get_client (fixture)->ending;

  g_object_set (ending, "reason", "QREASON", "deal-breaker", "QBREAKER", "aim", "QAIM", NULL);
  aus_wait_until (shows (GTK_WIDGET (fixture->page), "QBREAKER"));
  g_assert_true (shows (GTK_WIDGET (fixture->page),
                        is_german () ? "Woran es scheitert" : "My deal-breaker"));
  g_assert_true (shows (GTK_WIDGET (fixture->page), "QREASON"));
  g_assert_true (shows (GTK_WIDGET (fixture->page), "QAIM"));
  aus_wait_until (shows (GTK_WIDGET (fixture->page), "• Grund: QREASON\n"
                                                     "• Woran es scheitert: QBREAKER\n"
                                                     "• Ziel: QAIM"));
}

/* --- giving way ------------------------------------------------------------------------------- */

static AusConcedeDialog *
find_dialog (void)
{
  GListModel *tops = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (tops); i++)
    {
      g_autoptr (GtkWindow) window = g_list_model_get_item (tops, i);

      if (AUS_IS_CONCEDE_DIALOG (window))
        return AUS_CONCEDE_DIALOG (window);
    }

  return NULL;
}

static GtkWidget *
find_button (GtkWidget  *widget,
             const char *label)
{
  if (GTK_IS_BUTTON (widget) && g_strcmp0 (gtk_button_get_label (GTK_BUTTON (widget)), label) == 0)
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_button (child, label);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static void
test_concede (Fixture       *fixture,
              gconstpointer  data)
{
  AusClient *client = get_client (fixture);
  AusDate before = client->ending->last_day, later = aus_date_new (2027, 1, 14);
  AusMoney discount = aus_money_new (20000, "GBP");
  g_autofree char *terms = g_strdup (client->ending->other_terms);
  g_autoptr (AusEntity) draft = NULL;
  AusConcedeDialog *dialog;
  AusCounterOffer *offer;

  activate (fixture, "conversation.concede", g_variant_new_string ("until-somebody"));
  aus_wait_until (find_dialog () != NULL);
  dialog = find_dialog ();
  g_assert_false (gtk_widget_get_sensitive (find_button (GTK_WIDGET (dialog), _("_Grant It"))));

  g_object_get (find (GTK_WIDGET (dialog), g_type_from_name ("AusDateRow")), "entity", &draft,
                NULL);
  g_object_set (draft, "date", &later, "money", &discount, NULL);
  g_assert_true (g_str_has_prefix (aus_concede_dialog_get_cost (dialog),
                                   is_german ()
                                     ? "14 Tage länger, bis Donnerstag, 14. Januar 2027\n"
                                     : "14 more days of work, until Thursday 14 January 2027\n"));
  g_assert_nonnull (strstr (aus_concede_dialog_get_cost (dialog), "200.00")
                      ? aus_concede_dialog_get_cost (dialog)
                      : strstr (aus_concede_dialog_get_cost (dialog), "200,00"));
  /* Looking changes nothing. */
  g_assert_true (aus_date_equal (client->ending->last_day, before));
  g_signal_emit_by_name (find_button (GTK_WIDGET (dialog), _("_Grant It")), "clicked");

  g_assert_true (aus_date_equal (client->ending->last_day, later));
  g_assert_true (g_str_has_suffix (client->ending->other_terms,
                                   "one-off discount of £200.00 on the open invoices."));
  offer = aus_entity_list_peek (client->counter_offers, 2);
  g_assert_true (offer->conceded);
  g_assert_cmpint (offer->days, ==, 14);
  g_assert_cmpstr (offer->plea, ==, "until-somebody");
  aus_wait_until (shows (GTK_WIDGET (fixture->page), is_german () ? "1 Zugeständnis: 14 Tage"
                                                                  : "1 concession: 14 days"));
  undo (fixture);
  g_assert_true (aus_date_equal (client->ending->last_day, before));
  g_assert_cmpstr (client->ending->other_terms, ==, terms);
  g_assert_cmpuint (aus_entity_list_get_length (client->counter_offers), ==, 2);
}

#define ADD(name, client, func) \
  g_test_add ("/aus/conversation/" name, Fixture, client, set_up, func, tear_down)

int
main (int   argc,
      char *argv[])
{
  int result;

  gtk_test_init (&argc, &argv, NULL);
  /* GTK sets one of its own for tests. */
  setlocale (LC_ALL, "");
  adw_init ();
  aus_register_resource ();
  bindtextdomain (GETTEXT_PACKAGE, g_getenv ("AUSKLANG_LOCALE_DIR"));
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  app = gtk_application_new ("io.github.ausklang.Test", G_APPLICATION_NON_UNIQUE);
  g_assert_true (g_application_register (G_APPLICATION (app), NULL, NULL));

  ADD ("guide", "brueckner", test_guide);
  ADD ("pleas", "brueckner", test_pleas);
  ADD ("land", "brueckner", test_land);
  ADD ("record", "kanzlei", test_record);
  ADD ("held-by-hand", "kanzlei", test_held_by_hand);
  ADD ("agreement-watched", "brueckner", test_agreement_watched);
  ADD ("private", "brueckner", test_private);
  ADD ("concede", "hartley", test_concede);

  result = g_test_run ();
  g_object_unref (app);

  return result;
}
