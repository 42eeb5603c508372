/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <adwaita.h>

#include "app/profile/aus-contact-row.h"
#include "app/widgets/aus-check-row.h"
#include "app/widgets/aus-choice-row.h"
#include "app/widgets/aus-date-row.h"
#include "app/widgets/aus-list-section.h"
#include "app/widgets/aus-money-row.h"
#include "app/widgets/aus-notes-row.h"
#include "app/widgets/aus-number-row.h"
#include "app/widgets/aus-text-row.h"
#include "aus-resources.h"
#include "core/base/aus-history.h"
#include "core/client/aus-client.h"

/* Rows that edit a field: the field is shown, an edit in the row is one in the entity and the other
 * way round, and showing is no edit. */

static GtkWidget *
row_new (GType       type,
         gpointer    entity,
         const char *field)
{
  return g_object_ref_sink (g_object_new (type, "entity", entity, "field", field, NULL));
}

static void
count_edit (guint *n)
{
  (*n)++;
}

/* As a person types over a selection and presses Enter */
static void
type (GtkWidget  *row,
      const char *text)
{
  gtk_editable_set_text (GTK_EDITABLE (row), text);
  g_signal_emit_by_name (row, "entry-activated");
}

static void
count_notify (GObject    *object,
              GParamSpec *pspec,
              guint      *n)
{
  (*n)++;
}

/* What is not finished is not taken: only a pause or leaving the field does. */
static void
test_pause (void)
{
  g_autoptr (AusClient) client = aus_client_new ();
  g_autoptr (GtkWidget) row = row_new (AUS_TYPE_DATE_ROW, client->ending, "last-day");
  guint n = 0;

  g_signal_connect (client->ending, "notify::last-day", G_CALLBACK (count_notify), &n);
  gtk_editable_set_text (GTK_EDITABLE (row), "31/12/20");
  gtk_editable_set_text (GTK_EDITABLE (row), "31/12/2026");
  g_assert_cmpuint (n, ==, 0);
  while (n == 0)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (n, ==, 1);
  g_assert_cmpint (aus_date_get_year (client->ending->last_day), ==, 2026);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (row)), ==, "31/12/2026");
}

static void
test_text (void)
{
  g_autoptr (AusClient) client = aus_client_new ();
  g_autoptr (AusHistory) history = aus_history_new (AUS_ENTITY (client));
  g_autoptr (GtkWidget) row = NULL;
  guint n_edits = 0;

  g_object_set (client, "trade-name", "Müller & Söhne", NULL);
  g_signal_connect_swapped (client, "edited", G_CALLBACK (count_edit), &n_edits);
  row = row_new (AUS_TYPE_TEXT_ROW, client, "trade-name");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (row)), ==, "Müller & Söhne");
  g_assert_cmpuint (n_edits, ==, 0);

  gtk_editable_set_text (GTK_EDITABLE (row), "Meyer");
  g_assert_cmpstr (client->trade_name, ==, "Meyer");

  g_object_set (client, "trade-name", "Schmidt", NULL);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (row)), ==, "Schmidt");

  while (aus_history_undo (history))
    ;
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (row)), ==, "");

  /* Another entity: its value, and the old one is left alone. */
  {
    g_autoptr (AusClient) other = aus_client_new ();

    g_object_set (other, "trade-name", "Other", NULL);
    g_object_set (row, "entity", other, NULL);
    g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (row)), ==, "Other");
    gtk_editable_set_text (GTK_EDITABLE (row), "Other Ltd");
    g_assert_cmpstr (other->trade_name, ==, "Other Ltd");
    g_assert_cmpstr (client->trade_name, ==, "");
    g_object_set (row, "entity", NULL, NULL);
  }
}

static void
test_choice (void)
{
  g_autoptr (AusClient) client = aus_client_new ();
  g_autoptr (GtkWidget) row = NULL;
  guint n_edits = 0;

  g_object_set (client, "law", AUS_LAW_CH, NULL);
  g_signal_connect_swapped (client, "edited", G_CALLBACK (count_edit), &n_edits);
  row = row_new (AUS_TYPE_CHOICE_ROW, client, "law");
  g_assert_cmpuint (adw_combo_row_get_selected (ADW_COMBO_ROW (row)), ==, AUS_LAW_CH);
  g_assert_cmpuint (g_list_model_get_n_items (adw_combo_row_get_model (ADW_COMBO_ROW (row))), ==,
                    6);
  g_assert_cmpuint (n_edits, ==, 0);

  adw_combo_row_set_selected (ADW_COMBO_ROW (row), AUS_LAW_AT);
  g_assert_cmpint (client->law, ==, AUS_LAW_AT);
  g_assert_cmpuint (n_edits, ==, 1);

  g_object_set (client, "law", AUS_LAW_US, NULL);
  g_assert_cmpuint (adw_combo_row_get_selected (ADW_COMBO_ROW (row)), ==, AUS_LAW_US);
}

static void
test_date (void)
{
  static const struct
  {
    const char *typed;
    const char *expected; /* ISO; what is no day changes nothing */
  } cases[] = {
    { "2026-12-31", "2026-12-31" },
    { "31/12/2026", "2026-12-31" },
    { "5 Jan 2027", "2027-01-05" },
    { "31/02/2027", "2027-01-05" },
    { "soon", "2027-01-05" },
    { "", "" },
  };
  g_autoptr (AusClient) client = aus_client_new ();
  g_autoptr (GtkWidget) row = row_new (AUS_TYPE_DATE_ROW, client->ending, "last-day");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *iso = NULL;

      type (row, cases[i].typed);
      iso = aus_date_to_iso (client->ending->last_day);
      g_assert_cmpstr (iso, ==, cases[i].expected);
    }

  g_object_set (client->ending, "last-day", &(AusDate){ aus_date_new (2026, 11, 23).julian }, NULL);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (row)), ==, "23 Nov 2026");
}

static void
test_money (void)
{
  static const struct
  {
    const char *typed;
    gint64 minor;
    const char *currency;
  } cases[] = {
    { "1,450.00", 145000, "GBP" },
    { "99", 9900, "GBP" },
    { "12.5 EUR", 1250, "EUR" },
    { "a lot", 1250, "EUR" },
  };
  g_autoptr (AusClient) client = aus_client_new ();
  g_autoptr (GtkWidget) row = NULL;

  g_object_set (client, "currency", "GBP", NULL);
  row = row_new (AUS_TYPE_MONEY_ROW, client->contract, "fee");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      type (row, cases[i].typed);
      g_assert_cmpint (client->contract->fee.minor, ==, cases[i].minor);
      g_assert_cmpstr (client->contract->fee.currency, ==, cases[i].currency);
    }
  type (row, "");
  g_assert_false (aus_money_is_set (client->contract->fee));
}

static void
test_number (void)
{
  g_autoptr (AusClient) client = aus_client_new ();
  g_autoptr (GtkWidget) row = NULL;
  guint n_edits = 0;

  g_object_set (client->contract, "notice-length", 6, NULL);
  g_signal_connect_swapped (client, "edited", G_CALLBACK (count_edit), &n_edits);
  row = row_new (AUS_TYPE_NUMBER_ROW, client->contract, "notice-length");
  g_assert_cmpuint (n_edits, ==, 0);
  g_assert_cmpint (client->contract->notice_length, ==, 6);
}

static void
test_check (void)
{
  g_autoptr (AusContact) contact = aus_contact_new ();
  g_autoptr (GtkWidget) row = row_new (AUS_TYPE_CHECK_ROW, contact, "decides");
  GtkWidget *toggle = adw_action_row_get_activatable_widget (ADW_ACTION_ROW (row));

  g_assert_false (gtk_switch_get_active (GTK_SWITCH (toggle)));
  gtk_switch_set_active (GTK_SWITCH (toggle), TRUE);
  g_assert_true (contact->decides);
  g_object_set (contact, "decides", FALSE, NULL);
  g_assert_false (gtk_switch_get_active (GTK_SWITCH (toggle)));
}

/* A name is no markup, not even while its row is being made: warnings are fatal here. */
static void
test_markup (void)
{
  g_autoptr (AusClient) client = aus_client_new ();
  AusContact *contact = aus_entity_list_add_new (client->contacts);
  g_autoptr (GtkWidget) section = NULL;

  g_object_set (contact, "name", "Kunz & <b>", "job", "R&D", NULL);
  section = g_object_ref_sink (g_object_new (AUS_TYPE_LIST_SECTION, "row-type",
                                             AUS_TYPE_CONTACT_ROW, "list", client->contacts, NULL));
  g_object_run_dispose (G_OBJECT (section));
}

static void
count_layout (GdkFrameClock *clock,
              guint         *n)
{
  (*n)++;
}

static void
on_time_cb (gpointer user_data)
{
  *(gboolean *) user_data = TRUE;
}

static void
spin (guint ms)
{
  gboolean over = FALSE;

  g_timeout_add_once (ms, on_time_cb, &over);
  while (!over)
    g_main_context_iteration (NULL, TRUE);
}

/* Notes find their height in the end, and then nothing is laid out any more. */
static void
test_rest (void)
{
  g_autoptr (AusClient) client = aus_client_new ();
  GtkWidget *window = gtk_window_new (), *list = gtk_list_box_new (), *row;
  GtkWidget *scroller = gtk_scrolled_window_new ();
  guint n = 0;

  g_object_set (client, "notes", "A note of many words, so that it takes more than one line when "
                "the window is as narrow as this one.", NULL);
  row = row_new (AUS_TYPE_NOTES_ROW, client, "notes");
  gtk_list_box_append (GTK_LIST_BOX (list), row);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), list);
  gtk_window_set_child (GTK_WINDOW (window), scroller);
  gtk_window_set_default_size (GTK_WINDOW (window), 300, 200);
  gtk_window_present (GTK_WINDOW (window));
  spin (500);
  g_signal_connect (gtk_widget_get_frame_clock (window), "layout", G_CALLBACK (count_layout), &n);
  gtk_window_set_default_size (GTK_WINDOW (window), 220, 200);
  spin (500);
  g_assert_cmpuint (n, >, 0);
  g_assert_cmpint (gtk_widget_get_height (row), >, 80); /* three lines and the title */
  n = 0;
  spin (300);
  g_assert_cmpuint (n, ==, 0);

  gtk_window_destroy (GTK_WINDOW (window));
  g_object_unref (row);
}

static void
test_finalize (void)
{
  GType types[] = { AUS_TYPE_TEXT_ROW, AUS_TYPE_NOTES_ROW, AUS_TYPE_MONEY_ROW, AUS_TYPE_DATE_ROW };
  const char *fields[] = { "notes", "notes", NULL, NULL };

  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    {
      g_autoptr (AusClient) client = aus_client_new ();
      GtkWidget *row = row_new (types[i], client, fields[i]);

      g_object_run_dispose (G_OBJECT (row));
      g_assert_finalize_object (row);
      g_object_set (client, "notes", "nobody listens", NULL);
    }
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  aus_register_resource ();

  g_test_add_func ("/aus/rows/text", test_text);
  g_test_add_func ("/aus/rows/choice", test_choice);
  g_test_add_func ("/aus/rows/date", test_date);
  g_test_add_func ("/aus/rows/pause", test_pause);
  g_test_add_func ("/aus/rows/money", test_money);
  g_test_add_func ("/aus/rows/number", test_number);
  g_test_add_func ("/aus/rows/check", test_check);
  g_test_add_func ("/aus/rows/markup", test_markup);
  g_test_add_func ("/aus/rows/rest", test_rest);
  g_test_add_func ("/aus/rows/finalize", test_finalize);

  return g_test_run ();
}
