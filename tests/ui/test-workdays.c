/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <adwaita.h>

#include "app/preferences/aus-preferences.h"
#include "app/preferences/aus-workdays-page.h"
#include "app/widgets/aus-item-row.h"
#include "app/widgets/aus-number-row.h"
#include "app/widgets/aus-region-row.h"
#include "app/widgets/aus-region-window.h"
#include "aus-resources.h"

/* The preferences: where the user works, the week, own free days, when clients may fade out; and
 * the region of a client. */

typedef struct
{
  AusSession *session;
  AusSender *sender;
  GtkWindow *window; /* the preferences */
} Fixture;

static AusDate
parse (const char *iso)
{
  AusDate date = AUS_DATE_NONE;

  g_assert_true (aus_date_parse (iso, &date));

  return date;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autofree char *folder = g_dir_make_tmp ("ausklang-XXXXXX", NULL);

  fixture->session = aus_session_new (folder, parse ("2026-11-23"));
  while (aus_library_is_loading (aus_session_get_library (fixture->session)))
    g_main_context_iteration (NULL, TRUE);
  fixture->sender = aus_library_get_sender (aus_session_get_library (fixture->session));
  fixture->window = GTK_WINDOW (g_object_new (AUS_TYPE_PREFERENCES, "session", fixture->session,
                                              NULL));
  gtk_window_present (fixture->window);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  gtk_window_destroy (fixture->window);
  while (g_main_context_iteration (NULL, FALSE))
    continue;
  aus_library_flush (aus_session_get_library (fixture->session), NULL);
  g_object_unref (fixture->session);
}

/* The @index-th widget of @type below @widget, NULL when there are fewer */
static GtkWidget *
find (GtkWidget *widget,
      GType      type,
      guint     *index)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type) && (*index)-- == 0)
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find (child, type, index);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static GtkWidget *
get (Fixture *fixture,
     GType    type,
     guint    index)
{
  guint page = 0;
  GtkWidget *found = find (GTK_WIDGET (fixture->window), AUS_TYPE_WORKDAYS_PAGE, &page);

  return find (found, type, &index);
}

/* The row with that title; NULL for none, or when it is not shown */
static GtkWidget *
find_row (Fixture    *fixture,
          const char *title)
{
  GtkWidget *row;

  for (guint i = 0; (row = get (fixture, ADW_TYPE_PREFERENCES_ROW, i)) != NULL; i++)
    if (g_str_equal (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), title))
      return gtk_widget_get_visible (row) ? row : NULL;

  return NULL;
}

static const char *
get_subtitle (GtkWidget *row)
{
  if (ADW_IS_EXPANDER_ROW (row))
    return adw_expander_row_get_subtitle (ADW_EXPANDER_ROW (row));

  return adw_action_row_get_subtitle (ADW_ACTION_ROW (row));
}

static GtkWidget *
get_toggle (GtkWidget *row)
{
  return adw_action_row_get_activatable_widget (ADW_ACTION_ROW (row));
}

static void
settle (void)
{
  for (int i = 0; i < 200; i++)
    {
      g_main_context_iteration (NULL, FALSE);
      g_usleep (1000);
    }
}

/* The window on top of the preferences */
static GtkWindow *
get_region_window (void)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWindow) window = g_list_model_get_item (windows, i);

      if (AUS_IS_REGION_WINDOW (window))
        return window;
    }

  return NULL;
}

/* Opens the chooser from the row, types, and takes what Enter takes. */
static void
choose (GtkWidget  *row,
        const char *text)
{
  GtkWindow *window;
  guint index = 0;
  GtkWidget *search;

  g_signal_emit_by_name (row, "activated");
  window = get_region_window ();
  g_assert_nonnull (window);
  search = find (GTK_WIDGET (window), GTK_TYPE_SEARCH_ENTRY, &index);
  gtk_editable_set_text (GTK_EDITABLE (search), text);
  g_signal_emit_by_name (search, "activate");
}

/* --- public holidays -------------------------------------------------------------------------- */

static void
test_region (Fixture       *fixture,
             gconstpointer  data)
{
  GtkWidget *row = get (fixture, AUS_TYPE_REGION_ROW, 0);

  g_assert_cmpstr (get_subtitle (row), ==, "None, so there are no holidays");
  g_assert_null (find_row (fixture, "_Next holidays"));

  choose (row, "sachs");
  g_assert_cmpstr (fixture->sender->holiday_region, ==, "DE-SN");
  g_assert_cmpstr (get_subtitle (row), ==, "Saxony");
  g_assert_cmpstr (get_subtitle (find_row (fixture, "_Next holidays")), ==,
                   "Fri 25 Dec · Christmas Day");
  g_assert_cmpstr (get_subtitle (find_row (fixture, "Good Friday")), ==, "Friday 26 March 2027");
  g_assert_nonnull (strstr (get_subtitle (find_row (fixture, "Source")),
                            "Orientation, not legal advice."));

  /* Accents and capitals do not matter, the name in either language does. */
  settle ();
  g_assert_null (get_region_window ());
  choose (row, "ZURICH");
  g_assert_cmpstr (fixture->sender->holiday_region, ==, "CH-ZH");
  settle ();
  choose (row, "osterreich");
  g_assert_cmpstr (fixture->sender->holiday_region, ==, "AT");
  g_assert_cmpstr (get_subtitle (find_row (fixture, "Good Friday")), ==,
                   "Friday 26 March 2027, for deadlines only");

  /* Nothing of that name: nothing is chosen, and the window stays. */
  settle ();
  choose (row, "Atlantis");
  g_assert_cmpstr (fixture->sender->holiday_region, ==, "AT");
  g_assert_nonnull (get_region_window ());
  gtk_window_destroy (get_region_window ());

  g_object_set (fixture->sender, "holiday-region", "FR", NULL);
  g_assert_cmpstr (get_subtitle (row), ==, "FR (not known)");
  g_assert_null (find_row (fixture, "_Next holidays"));
}

/* Rows of the chooser: one for none, one for each region, with headings, the chosen one marked */
static void
test_chooser (Fixture       *fixture,
              gconstpointer  data)
{
  GtkWindow *window;
  GtkListBox *rows;
  guint index = 0, n_headers = 0;

  g_object_set (fixture->sender, "holiday-region", "DE-BW", NULL);
  g_signal_emit_by_name (get (fixture, AUS_TYPE_REGION_ROW, 0), "activated");
  window = get_region_window ();
  rows = GTK_LIST_BOX (find (GTK_WIDGET (window), GTK_TYPE_LIST_BOX, &index));
  settle ();

  for (int i = 0; i < 51; i++)
    n_headers +=
      gtk_list_box_row_get_header (gtk_list_box_get_row_at_index (rows, i)) != NULL;
  g_assert_cmpuint (n_headers, ==, 5);
  g_assert_null (gtk_list_box_get_row_at_index (rows, 51));

  /* The first row is none. */
  g_signal_emit_by_name (rows, "row-activated", gtk_list_box_get_row_at_index (rows, 0));
  g_assert_cmpstr (fixture->sender->holiday_region, ==, "");
}

static void
test_options (Fixture       *fixture,
              gconstpointer  data)
{
  const char *catholic = "Assumption Day, in communes with a Catholic majority";
  const char *augsburg = "Peace Festival, in the city of Augsburg";
  AusHistory *history = aus_data_file_get_history (
    aus_library_get_sender_file (aus_session_get_library (fixture->session)));
  GtkWidget *toggle;

  g_assert_null (find_row (fixture, augsburg));
  g_object_set (fixture->sender, "holiday-region", "DE-BY", NULL);
  g_assert_true (gtk_switch_get_active (GTK_SWITCH (get_toggle (find_row (fixture, catholic)))));
  toggle = get_toggle (find_row (fixture, augsburg));
  g_assert_false (gtk_switch_get_active (GTK_SWITCH (toggle)));
  g_assert_cmpuint (aus_entity_list_get_length (fixture->sender->holiday_choices), ==, 0);
  g_assert_null (find_row (fixture, "Augsburg Peace Festival"));

  gtk_switch_set_active (GTK_SWITCH (toggle), TRUE);
  g_assert_true (aus_sender_find_holiday_choice (fixture->sender, "by_augsburg")->kept);
  g_assert_nonnull (find_row (fixture, "Augsburg Peace Festival"));
  g_assert_true (get_toggle (find_row (fixture, augsburg)) == toggle);

  g_assert_true (aus_history_undo (history));
  g_assert_false (gtk_switch_get_active (GTK_SWITCH (toggle)));
  g_assert_null (find_row (fixture, "Augsburg Peace Festival"));

  g_object_set (fixture->sender, "holiday-region", "DE-HH", NULL);
  g_assert_null (find_row (fixture, augsburg));
}

/* --- week and own days ------------------------------------------------------------------------ */

static void
test_week (Fixture       *fixture,
           gconstpointer  data)
{
  static const struct
  {
    const char *day;
    gboolean worked;
    const char *text;
  } cases[] = {
    { "Saturday", TRUE, "Monday to Saturday" },
    { "Wednesday", FALSE, "Monday, Tuesday, Thursday, Friday and Saturday" },
    { "Monday", FALSE, "Tuesday, Thursday, Friday and Saturday" },
    { "Tuesday", FALSE, "Thursday to Saturday" },
    { "Saturday", FALSE, "Thursday and Friday" },
    { "Thursday", FALSE, "Friday" },
  };
  GtkWidget *week = find_row (fixture, "_Days on which I work");

  g_assert_cmpstr (get_subtitle (week), ==, "Monday to Friday");
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      GtkWidget *row = find_row (fixture, cases[i].day);

      g_assert_true (gtk_widget_get_sensitive (row));
      gtk_switch_set_active (GTK_SWITCH (get_toggle (row)), cases[i].worked);
      g_assert_cmpstr (get_subtitle (week), ==, cases[i].text);
    }

  /* The last one stays. */
  g_assert_false (gtk_widget_get_sensitive (find_row (fixture, "Friday")));
  g_assert_true (gtk_widget_get_sensitive (find_row (fixture, "Thursday")));
}

static void
test_free_days (Fixture       *fixture,
                gconstpointer  data)
{
  AusCalendars *calendars = aus_session_get_calendars (fixture->session);
  AusFreeDays *days = aus_entity_list_add_new (fixture->sender->free_days);
  AusDate first = parse ("2027-08-02"), last = parse ("2027-08-13"), early = parse ("2027-08-01");
  AusHistory *history = aus_data_file_get_history (
    aus_library_get_sender_file (aus_session_get_library (fixture->session)));
  GtkWidget *row = find_row (fixture, "New free days");
  GtkWidget *any = get (fixture, ADW_TYPE_PREFERENCES_ROW, 0);

  g_assert_cmpstr (get_subtitle (row), ==, "no day yet");
  g_object_set (days, "name", "Betriebsferien", "first", &first, NULL);
  g_assert_cmpstr (get_subtitle (find_row (fixture, "Betriebsferien")), ==, "2 Aug 2027");
  g_object_set (days, "last", &last, NULL);
  g_assert_cmpstr (get_subtitle (row), ==, "2 Aug 2027 to 13 Aug 2027");
  g_assert_false (aus_work_calendar_is_worked (aus_calendars_get_work (calendars), last));
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (aus_item_row_get_chip (AUS_ITEM_ROW (row)))));
  g_object_set (days, "last", &early, NULL);
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (aus_item_row_get_chip (AUS_ITEM_ROW (row)))));

  gtk_widget_activate_action (row, "item.remove", NULL);
  g_assert_cmpuint (aus_entity_list_get_length (fixture->sender->free_days), ==, 0);
  gtk_widget_activate_action (any, "win.undo-told", NULL);
  g_assert_cmpuint (aus_entity_list_get_length (fixture->sender->free_days), ==, 1);
  gtk_widget_activate_action (any, "win.redo", NULL);
  g_assert_cmpuint (aus_entity_list_get_length (fixture->sender->free_days), ==, 0);
  gtk_widget_activate_action (any, "win.undo", NULL);
  g_assert_cmpuint (aus_entity_list_get_length (fixture->sender->free_days), ==, 1);
  g_assert_true (aus_history_can_undo (history));
}

/* --- a client --------------------------------------------------------------------------------- */

static void
test_client (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (AusClient) client = aus_client_new ();
  GtkWidget *window = gtk_window_new ();
  GtkWidget *row =
    g_object_new (AUS_TYPE_REGION_ROW, "field", "holiday-region", "entity", client, "calendars",
                  aus_session_get_calendars (fixture->session), NULL);

  gtk_window_set_child (GTK_WINDOW (window), row);
  g_assert_cmpstr (get_subtitle (row), ==, "None, so there are no holidays");
  g_object_set (fixture->sender, "holiday-region", "DE-SN", NULL);
  g_assert_cmpstr (get_subtitle (row), ==, "Automatic: Saxony");
  g_object_set (client, "law", AUS_LAW_AT, NULL);
  g_assert_cmpstr (get_subtitle (row), ==, "Automatic: Austria");
  choose (row, "tirol");
  g_assert_cmpstr (client->holiday_region, ==, "");
  gtk_window_destroy (get_region_window ());
  choose (row, "bern");
  g_assert_cmpstr (client->holiday_region, ==, "CH-BE");
  g_assert_cmpstr (get_subtitle (row), ==, "Bern");
  g_object_set (client, "holiday-region", "", NULL);
  g_assert_cmpstr (get_subtitle (row), ==, "Automatic: Austria");

  gtk_window_destroy (GTK_WINDOW (window));
}

/* --- fading out ------------------------------------------------------------------------------- */

static void
test_fade_months (Fixture       *fixture,
                  gconstpointer  data)
{
  AusDataFile *file =
    aus_library_get_sender_file (aus_session_get_library (fixture->session));
  GtkWidget *row = NULL;
  GtkWidget *spin;
  guint index = 0;

  for (guint i = 0; row == NULL; i++)
    {
      index = i;
      row = find (GTK_WIDGET (fixture->window), AUS_TYPE_NUMBER_ROW, &index);
      g_assert_nonnull (row);
      if (!g_str_equal (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)),
                        "M_onths without work"))
        row = NULL;
    }
  index = 0;
  spin = find (row, GTK_TYPE_SPIN_BUTTON, &index);
  g_assert_cmpint (gtk_spin_button_get_value_as_int (GTK_SPIN_BUTTON (spin)), ==, 6);
  gtk_spin_button_set_value (GTK_SPIN_BUTTON (spin), 12);
  g_assert_cmpint (fixture->sender->fade_months, ==, 12);
  gtk_spin_button_set_value (GTK_SPIN_BUTTON (spin), 0);
  g_assert_cmpint (fixture->sender->fade_months, ==, 1);
  aus_history_undo (aus_data_file_get_history (file));
  g_assert_cmpint (gtk_spin_button_get_value_as_int (GTK_SPIN_BUTTON (spin)), ==, 6);
}

#define ADD(name, func) \
  g_test_add ("/aus/workdays/" name, Fixture, NULL, set_up, func, tear_down)

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  aus_register_resource ();

  ADD ("region", test_region);
  ADD ("chooser", test_chooser);
  ADD ("options", test_options);
  ADD ("week", test_week);
  ADD ("free-days", test_free_days);
  ADD ("client", test_client);
  ADD ("fade-months", test_fade_months);

  return g_test_run ();
}
