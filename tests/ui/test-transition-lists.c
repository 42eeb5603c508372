/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <adwaita.h>
#include <string.h>

#include "app/transition/aus-asset-row.h"
#include "app/transition/aus-asset-text.h"
#include "app/transition/aus-holding-window.h"
#include "app/transition/aus-referral-row.h"
#include "app/widgets/aus-consent-row.h"
#include "app/widgets/aus-guarded-row.h"
#include "app/widgets/aus-hint-row.h"
#include "aus-resources.h"
#include "core/ending/aus-asset-preset.h"

/* The two lists of the handover, row by row: what they say, what a tick does, what is refused. */

static const AusDate no_day = AUS_DATE_NONE;

/* The @index-th check button below @widget, NULL when there are fewer */
static GtkWidget *
find_check (GtkWidget *widget,
            guint     *index)
{
  if (GTK_IS_CHECK_BUTTON (widget) && (*index)-- == 0)
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_check (child, index);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static GtkWidget *
get_check (GtkWidget   *row,
           AusAssetStop stop)
{
  guint index = stop;

  return find_check (GTK_WIDGET (aus_asset_row_get_stops (AUS_ASSET_ROW (row))), &index);
}

static void
tick (GtkWidget   *row,
      AusAssetStop stop)
{
  GtkCheckButton *check = GTK_CHECK_BUTTON (get_check (row, stop));

  gtk_check_button_set_active (check, !gtk_check_button_get_active (check));
}

static AusAsset *
add_asset (AusClient      *client,
           AusAssetKind    kind,
           AusAssetOutcome outcome)
{
  AusAsset *asset = aus_entity_list_add_new (client->assets);

  g_object_set (asset, "name", "Thing", "kind", kind, "outcome", outcome, NULL);

  return asset;
}

static GtkWidget *
asset_row_new (AusClient  *client,
               AusAsset   *asset,
               AusHistory *history)
{
  AusDate today = aus_date_new (2026, 11, 23);

  return g_object_ref_sink (g_object_new (AUS_TYPE_ASSET_ROW, "today", &today, "history", history,
                                          "entity", asset, "list", client->assets, NULL));
}

static void
test_stops (void)
{
  g_autoptr (AusClient) client = aus_client_new ();
  AusAsset *asset = add_asset (client, AUS_ASSET_KIND_HOSTING, AUS_ASSET_OUTCOME_HAND_OVER);
  g_autoptr (AusHistory) history = aus_history_new (AUS_ENTITY (client));
  g_autoptr (GtkWidget) row = asset_row_new (client, asset, history);

  g_assert_true (gtk_widget_get_sensitive (get_check (row, AUS_ASSET_STOP_HANDED_ON)));
  g_assert_false (gtk_widget_get_sensitive (get_check (row, AUS_ASSET_STOP_TESTED)));
  g_assert_nonnull (strstr (gtk_widget_get_tooltip_text (get_check (row, AUS_ASSET_STOP_TESTED)),
                            "has to be handed on"));

  tick (row, AUS_ASSET_STOP_HANDED_ON);
  g_assert_true (aus_date_equal (asset->handed_on, aus_date_new (2026, 11, 23)));
  g_assert_true (gtk_widget_get_sensitive (get_check (row, AUS_ASSET_STOP_TESTED)));
  tick (row, AUS_ASSET_STOP_TESTED);
  tick (row, AUS_ASSET_STOP_REVOKED);
  g_assert_true (aus_asset_is_finished (asset));
  g_assert_cmpstr (adw_expander_row_get_subtitle (ADW_EXPANDER_ROW (row)), ==,
                   "Handed over on 23\u00a0Nov");

  /* A later stop stands on it: nothing changes, and the tick stays. */
  tick (row, AUS_ASSET_STOP_HANDED_ON);
  g_assert_true (aus_date_is_set (asset->handed_on));
  g_assert_true (gtk_check_button_get_active (
    GTK_CHECK_BUTTON (get_check (row, AUS_ASSET_STOP_HANDED_ON))));

  /* Each tick is one step. */
  g_assert_true (aus_history_undo (history));
  g_assert_false (aus_date_is_set (asset->revoked_on));
  g_assert_true (aus_date_is_set (asset->tested_on));
  g_assert_false (gtk_check_button_get_active (
    GTK_CHECK_BUTTON (get_check (row, AUS_ASSET_STOP_REVOKED))));
  g_assert_true (aus_history_undo (history));
  g_assert_true (aus_history_undo (history));
  g_assert_false (aus_date_is_set (asset->handed_on));
  g_assert_false (aus_history_can_undo (history));
}

static void
test_walk (void)
{
  g_autoptr (AusClient) client = aus_client_new ();
  AusAsset *asset = add_asset (client, AUS_ASSET_KIND_HOSTING, AUS_ASSET_OUTCOME_HAND_OVER);
  AusDate day = aus_date_new (2026, 11, 20);
  GtkWidget *window = gtk_window_new ();
  GtkWidget *list_box = gtk_list_box_new ();
  GtkWidget *row;
  AusAssetStops *stops;

  g_object_set (asset, "handed-on", &day, NULL);
  row = asset_row_new (client, asset, NULL);
  stops = aus_asset_row_get_stops (AUS_ASSET_ROW (row));
  gtk_list_box_append (GTK_LIST_BOX (list_box), row);
  gtk_window_set_child (GTK_WINDOW (window), list_box);
  gtk_widget_show (window);

  g_assert_false (aus_asset_stops_walk (stops, -1));
  g_assert_true (aus_asset_stops_walk (stops, 1));
  g_assert_true (gtk_widget_is_focus (get_check (row, AUS_ASSET_STOP_HANDED_ON)));
  g_assert_true (aus_asset_stops_walk (stops, 1));
  g_assert_true (gtk_widget_is_focus (get_check (row, AUS_ASSET_STOP_TESTED)));
  /* It is not the last one's turn. */
  g_assert_false (aus_asset_stops_walk (stops, 1));
  g_assert_true (gtk_widget_is_focus (get_check (row, AUS_ASSET_STOP_TESTED)));
  g_assert_true (aus_asset_stops_walk (stops, -1));
  g_assert_true (gtk_widget_is_focus (get_check (row, AUS_ASSET_STOP_HANDED_ON)));

  gtk_window_destroy (GTK_WINDOW (window));
  g_object_unref (row);
}

static void
test_tick_twice (void)
{
  g_autoptr (AusClient) client = aus_client_new ();
  AusAsset *asset = add_asset (client, AUS_ASSET_KIND_FILES, AUS_ASSET_OUTCOME_HAND_OVER);
  g_autoptr (AusHistory) history = aus_history_new (AUS_ENTITY (client));
  g_autoptr (GtkWidget) row = asset_row_new (client, asset, history);

  tick (row, AUS_ASSET_STOP_HANDED_ON);
  tick (row, AUS_ASSET_STOP_HANDED_ON);
  g_assert_false (aus_date_is_set (asset->handed_on));
  g_assert_true (aus_history_undo (history));
  g_assert_true (aus_date_is_set (asset->handed_on));
  g_assert_true (aus_history_undo (history));
  g_assert_false (aus_history_can_undo (history));
}

static void
test_not_applicable (void)
{
  static const struct
  {
    AusAssetKind kind;
    AusAssetOutcome outcome;
    gboolean shown[AUS_N_ASSET_STOPS];
  } table[] = {
    { AUS_ASSET_KIND_DOMAIN, AUS_ASSET_OUTCOME_HAND_OVER, { TRUE, TRUE, TRUE } },
    { AUS_ASSET_KIND_HARDWARE, AUS_ASSET_OUTCOME_RETURN, { TRUE, TRUE, FALSE } },
    { AUS_ASSET_KIND_DATA, AUS_ASSET_OUTCOME_DELETE, { TRUE, FALSE, FALSE } },
    { AUS_ASSET_KIND_LICENCE, AUS_ASSET_OUTCOME_BILL, { TRUE, FALSE, FALSE } },
    { AUS_ASSET_KIND_SUBSCRIPTION, AUS_ASSET_OUTCOME_KEEP, { FALSE, FALSE, FALSE } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    {
      g_autoptr (AusClient) client = aus_client_new ();
      AusAsset *asset = add_asset (client, table[i].kind, table[i].outcome);
      g_autoptr (GtkWidget) row = asset_row_new (client, asset, NULL);

      for (int stop = 0; stop < AUS_N_ASSET_STOPS; stop++)
        g_assert_cmpint (gtk_widget_get_visible (get_check (row, (AusAssetStop) stop)), ==,
                         table[i].shown[stop]);
    }
}

static void
test_disordered (void)
{
  g_autoptr (AusClient) client = aus_client_new ();
  AusAsset *asset = add_asset (client, AUS_ASSET_KIND_HOSTING, AUS_ASSET_OUTCOME_HAND_OVER);
  g_autoptr (GtkWidget) row = asset_row_new (client, asset, NULL);
  AusDate day = aus_date_new (2026, 11, 20);

  g_object_set (asset, "revoked-on", &day, NULL);
  g_assert_true (gtk_widget_has_css_class (row, "conflict"));
  g_assert_true (gtk_widget_has_css_class (get_check (row, AUS_ASSET_STOP_REVOKED), "disordered"));
  g_assert_cmpstr (adw_expander_row_get_subtitle (ADW_EXPANDER_ROW (row)), ==,
                   "It has to be handed on before you give up your own access.");
  g_object_set (asset, "revoked-on", &no_day, NULL);
  g_assert_false (gtk_widget_has_css_class (row, "conflict"));
}

static void
check_line (AusAsset     *asset,
            const char   *expected,
            AusAssetTone  expected_tone)
{
  AusAssetTone tone;
  g_autofree char *line = aus_asset_line (asset, aus_date_new (2026, 11, 23), "en_GB", &tone);

  g_assert_cmpstr (line, ==, expected);
  g_assert_cmpint (tone, ==, expected_tone);
}

static void
test_line (void)
{
  g_autoptr (AusAsset) asset = aus_asset_new ();
  AusDate due = aus_date_new (2026, 12, 8);
  AusDate past = aus_date_new (2026, 11, 20);
  g_autofree char *state = NULL;

  check_line (asset, "Files", AUS_ASSET_TONE_PLAIN);
  g_object_set (asset, "place", "Nextcloud › Brückner › Print", "due", &due, NULL);
  check_line (asset, "Nextcloud · by Tue\u00a08\u00a0Dec", AUS_ASSET_TONE_PLAIN);
  g_object_set (asset, "proof", "AuthCode missing", NULL);
  check_line (asset, "Files · AuthCode missing", AUS_ASSET_TONE_PLAIN);
  g_object_set (asset, "due", &past, NULL);
  check_line (asset, "Nextcloud · 3 days late", AUS_ASSET_TONE_LATE);
  g_object_set (asset, "due", &due, "handed-on", &past, "vault", "KeePassXC › Müller", NULL);
  check_line (asset, "Vault: KeePassXC › Müller", AUS_ASSET_TONE_PLAIN);
  state = aus_asset_state_text (asset);
  g_assert_cmpstr (state, ==, "handed over, not tested");
  g_object_set (asset, "tested-on", &past, NULL);
  check_line (asset, "Handed over on 20\u00a0Nov · with proof", AUS_ASSET_TONE_PLAIN);
  g_object_set (asset, "outcome", AUS_ASSET_OUTCOME_KEEP, NULL);
  g_object_set (asset, "handed-on", &no_day, "tested-on", &no_day, NULL);
  check_line (asset, "Kept: the reason is missing", AUS_ASSET_TONE_CONFLICT);
  g_object_set (asset, "ground", "Paid for by me", NULL);
  check_line (asset, "Kept: Paid for by me", AUS_ASSET_TONE_PLAIN);
}

static void
test_guarded (void)
{
  g_autoptr (AusAsset) asset = aus_asset_new ();
  g_autoptr (GtkWidget) row = NULL;
  g_autofree char *hint = NULL;
  g_autofree char *reason = NULL;
  gboolean refused;

  g_object_set (asset, "vault", "KeePassXC", NULL);
  row = g_object_ref_sink (g_object_new (AUS_TYPE_GUARDED_ROW, "hint", "Only the name",
                                         "entity", asset, "field", "vault", NULL));
  g_object_get (row, "message", &hint, "refused", &refused, NULL);
  g_assert_cmpstr (hint, ==, "Only the name");
  g_assert_false (refused);

  gtk_editable_set_text (GTK_EDITABLE (row), "Password: hunter2");
  g_object_get (row, "message", &reason, "refused", &refused, NULL);
  g_assert_true (refused);
  g_assert_cmpstr (asset->vault, ==, "KeePassXC");
  g_assert_nonnull (strstr (reason, "vault"));
  g_assert_true (gtk_widget_has_css_class (row, "error"));

  gtk_editable_set_text (GTK_EDITABLE (row), "KeePassXC › Hosting");
  g_object_get (row, "refused", &refused, NULL);
  g_assert_false (refused);
  g_assert_cmpstr (asset->vault, ==, "KeePassXC › Hosting");
}

static void
collect (GtkWidget *widget,
         GType      type,
         GPtrArray *found)
{
  if (g_type_is_a (G_OBJECT_TYPE (widget), type))
    g_ptr_array_add (found, widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect (child, type, found);
}

/* --- what is noted of such a thing ------------------------------------------------------------ */

static GPtrArray *
load_presets (void)
{
  g_autofree char *folder = g_build_filename (g_getenv ("AUSKLANG_DATA_DIR"), "rules", NULL);
  g_autoptr (GError) error = NULL;
  GPtrArray *presets = aus_asset_presets_load (folder, &error);

  g_assert_no_error (error);

  return presets;
}

/* The row with that title; NULL when there is none that is shown */
static GtkWidget *
find_titled (GtkWidget  *widget,
             const char *title)
{
  if (ADW_IS_ENTRY_ROW (widget) && gtk_widget_get_visible (widget)
      && g_str_equal (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (widget)), title))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_titled (child, title);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static AusAssetField *
get_field (AusAsset   *asset,
           const char *name)
{
  for (guint i = 0; i < aus_entity_list_get_length (asset->fields); i++)
    {
      AusAssetField *field = aus_entity_list_peek (asset->fields, i);

      if (g_str_equal (field->field, name))
        return field;
    }

  return NULL;
}

static GtkWidget *
own_row_new (AusClient *client,
             AusAsset  *asset,
             GPtrArray *presets)
{
  GtkWidget *row = g_object_ref_sink (g_object_new (AUS_TYPE_ASSET_ROW, NULL));

  aus_asset_row_set_presets (AUS_ASSET_ROW (row), presets);
  g_object_set (row, "entity", asset, "list", client->assets, NULL);

  return row;
}

/* A file that was written before there were presets: the first edit adds the field. */
static void
test_own_fields (void)
{
  g_autoptr (GPtrArray) presets = load_presets ();
  g_autoptr (AusClient) client = aus_client_new ();
  AusAsset *asset = add_asset (client, AUS_ASSET_KIND_HARDWARE, AUS_ASSET_OUTCOME_RETURN);
  g_autoptr (AusHistory) history = aus_history_new (AUS_ENTITY (client));
  g_autoptr (GtkWidget) row = own_row_new (client, asset, presets);
  GtkWidget *serial;
  gboolean refused;

  g_assert_null (find_titled (row, "Serial number"));
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), TRUE);
  serial = find_titled (row, "Serial number");
  g_assert_nonnull (serial);
  g_assert_nonnull (find_titled (row, "Wiped on"));
  g_assert_cmpuint (aus_entity_list_get_length (asset->fields), ==, 0);

  gtk_editable_set_text (GTK_EDITABLE (serial), "XQ-22");
  g_assert_cmpstr (get_field (asset, "serial-number")->value, ==, "XQ-22");
  gtk_editable_set_text (GTK_EDITABLE (serial), "XQ-2208");
  g_assert_cmpuint (aus_entity_list_get_length (asset->fields), ==, 1);
  g_assert_cmpstr (get_field (asset, "serial-number")->value, ==, "XQ-2208");
  g_assert_true (find_titled (row, "Serial number") == serial);

  /* No secret, here as anywhere */
  while (g_main_context_iteration (NULL, FALSE))
    ;
  gtk_editable_set_text (GTK_EDITABLE (serial), "Password: hunter2");
  g_object_get (serial, "refused", &refused, NULL);
  g_assert_true (refused);
  g_assert_cmpstr (get_field (asset, "serial-number")->value, ==, "XQ-2208");

  while (aus_history_undo (history))
    ;
  g_assert_cmpuint (aus_entity_list_get_length (asset->fields), ==, 0);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (serial)), ==, "");
  g_assert_true (aus_history_redo (history));
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (serial)), ==, "XQ-22");

  /* It becomes something else: what was noted stays in sight. */
  g_object_set (asset, "kind", AUS_ASSET_KIND_DOMAIN, NULL);
  g_assert_null (find_titled (row, "Serial number"));
  g_assert_nonnull (find_titled (row, "Expires on"));
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (find_titled (row, "serial-number"))), ==,
                   "XQ-22");
}

static char *
get_order_hint (GtkWidget *row)
{
  g_autoptr (GPtrArray) hints = g_ptr_array_new ();
  char *text;

  collect (row, AUS_TYPE_HINT_ROW, hints);
  /* The first one is the hint to such a thing. */
  g_object_get (hints->pdata[1], "text", &text, NULL);

  return text;
}

/* The hosting says that the domain comes first, until that is handed over. */
static void
test_order (void)
{
  g_autoptr (GPtrArray) presets = load_presets ();
  g_autoptr (AusClient) client = aus_client_new ();
  AusAsset *domain = add_asset (client, AUS_ASSET_KIND_DOMAIN, AUS_ASSET_OUTCOME_HAND_OVER);
  AusAsset *hosting = add_asset (client, AUS_ASSET_KIND_HOSTING, AUS_ASSET_OUTCOME_HAND_OVER);
  g_autoptr (GtkWidget) row = own_row_new (client, hosting, presets);
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  AusDate day = aus_date_new (2026, 11, 20);

  g_object_set (domain, "name", "hartley.example", NULL);
  before = get_order_hint (row);
  g_assert_true (g_str_has_prefix (before, "Before this one: hartley.example. The domain moves"));
  g_object_set (domain, "handed-on", &day, NULL);
  after = get_order_hint (row);
  g_assert_cmpstr (after, ==, "");
}

/* --- who still holds what --------------------------------------------------------------------- */

static void
on_chosen_cb (char      **chosen,
              const char *id)
{
  *chosen = g_strdup (id);
}

static void
test_holding_window (void)
{
  g_autoptr (AusClient) client = aus_client_new ();
  AusAsset *camera = add_asset (client, AUS_ASSET_KIND_HARDWARE, AUS_ASSET_OUTCOME_RETURN);
  AusAsset *account = add_asset (client, AUS_ASSET_KIND_ACCOUNT, AUS_ASSET_OUTCOME_HAND_OVER);
  AusDate day = aus_date_new (2026, 11, 20), due = aus_date_new (2026, 12, 8);
  GtkWidget *parent = gtk_window_new ();
  AusHoldingWindow *window;
  g_autoptr (GPtrArray) groups = g_ptr_array_new ();
  g_autoptr (GPtrArray) rows = g_ptr_array_new ();
  g_autofree char *chosen = NULL;

  g_object_set (camera, "name", "Camera <R5> & bag", "due", &due, NULL);
  g_object_set (account, "handed-on", &day, NULL);
  window = aus_holding_window_present (parent, client);
  g_object_add_weak_pointer (G_OBJECT (window), (gpointer *) &window);
  g_signal_connect_swapped (window, "chosen", G_CALLBACK (on_chosen_cb), &chosen);
  collect (GTK_WIDGET (window), ADW_TYPE_PREFERENCES_GROUP, groups);
  collect (GTK_WIDGET (window), ADW_TYPE_ACTION_ROW, rows);

  /* With the user, with the client, and that one once more: the access is still there. */
  g_assert_cmpuint (groups->len, ==, 3);
  g_assert_cmpstr (adw_preferences_group_get_title (groups->pdata[0]), ==, "Still with you (1)");
  g_assert_cmpstr (adw_preferences_group_get_title (groups->pdata[1]), ==, "With the client (1)");
  g_assert_cmpstr (adw_preferences_group_get_title (groups->pdata[2]), ==,
                   "Your access still there (1)");
  g_assert_cmpuint (rows->len, ==, 3);
  g_assert_cmpstr (adw_preferences_row_get_title (rows->pdata[0]), ==, "Camera <R5> & bag");
  g_assert_cmpstr (adw_action_row_get_subtitle (rows->pdata[0]), ==,
                   "not returned, not tested by the client · due\u00a0Tue\u00a08\u00a0Dec");
  g_assert_cmpstr (adw_action_row_get_subtitle (rows->pdata[2]), ==,
                   "not tested by the client, own access not given up");

  adw_action_row_activate (rows->pdata[1]);
  g_assert_cmpstr (chosen, ==, account->id);
  g_assert_null (window);
  gtk_window_destroy (GTK_WINDOW (parent));
}

static AusColleague *
add_colleague (AusNetwork *network,
               const char *name,
               gboolean    consent)
{
  AusColleague *colleague = aus_entity_list_add_new (network->colleagues);

  g_object_set (colleague, "name", name, "specialty", "Packaging", "consent", consent, NULL);

  return colleague;
}

/* The kind of letter that the row leads to; "" for none */
static const char *
get_letter (GtkWidget *widget)
{
  if (GTK_IS_ACTIONABLE (widget) && gtk_widget_get_visible (widget)
      && g_strcmp0 (gtk_actionable_get_action_name (GTK_ACTIONABLE (widget)),
                    "win.write-letter") == 0)
    {
      const char *kind, *colleague;

      g_variant_get (gtk_actionable_get_action_target_value (GTK_ACTIONABLE (widget)), "(&s&s)",
                     &kind, &colleague);
      g_assert_cmpuint (strlen (colleague), ==, 36);

      return kind;
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      const char *kind = get_letter (child);

      if (*kind != '\0')
        return kind;
    }

  return "";
}

static void
test_referral (void)
{
  g_autoptr (AusClient) client = aus_client_new ();
  g_autoptr (AusNetwork) network = aus_network_new ();
  AusColleague *colleague = add_colleague (network, "Mara <Lindner> & Co", FALSE);
  AusReferral *referral = aus_entity_list_add_new (client->referrals);
  AusDate today = aus_date_new (2026, 11, 23);
  AusDate from = aus_date_new (2027, 1, 4);
  g_autoptr (GtkWidget) row = NULL;
  AdwExpanderRow *expander;

  g_object_set (referral, "colleague", colleague->id, "status", AUS_REFERRAL_STATUS_AGREED, NULL);
  row = g_object_ref_sink (g_object_new (AUS_TYPE_REFERRAL_ROW, "today", &today, "entity", referral,
                                         "list", client->referrals, "network", network, NULL));
  expander = ADW_EXPANDER_ROW (row);
  g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), ==,
                   "Mara <Lindner> & Co");
  g_assert_cmpstr (adw_expander_row_get_subtitle (expander), ==, "Packaging · not to be named yet");
  g_assert_false (aus_referral_may_be_named (referral, network));
  g_assert_cmpstr (get_letter (row), ==, "consent");

  g_object_set (colleague, "consent", TRUE, "capacity-from", &from, NULL);
  g_assert_cmpstr (get_letter (row), ==, "referral");
  g_assert_cmpstr (adw_expander_row_get_subtitle (expander), ==,
                   "Packaging · free from 4\u00a0Jan");
  g_assert_true (aus_referral_may_be_named (referral, network));

  /* What fits and what does not is said in words, and follows the last day. */
  g_object_set (row, "client", client, NULL);
  g_object_set (colleague, "languages", "en", NULL);
  g_assert_cmpstr (adw_expander_row_get_subtitle (expander), ==,
                   "Packaging · free from 4\u00a0Jan · ? trade not known · time not known");
  today = aus_date_new (2026, 12, 31);
  g_object_set (client->ending, "last-day", &today, NULL);
  g_assert_cmpstr (adw_expander_row_get_subtitle (expander), ==,
                   "Packaging · △ free 4 days after the last day · trade not known");
  g_object_set (referral, "status", AUS_REFERRAL_STATUS_ASKED, NULL);
  g_assert_false (aus_referral_may_be_named (referral, network));
  g_assert_cmpstr (get_letter (row), ==, "consent");
  g_object_set (referral, "status", AUS_REFERRAL_STATUS_DECLINED, NULL);
  g_assert_cmpstr (get_letter (row), ==, "");

  aus_entity_list_remove (network->colleagues, 0);
  g_assert_cmpstr (adw_expander_row_get_subtitle (expander), ==, "no longer in the directory");
  g_assert_false (aus_referral_may_be_named (referral, network));
}

static void
test_consent (void)
{
  g_autoptr (AusNetwork) network = aus_network_new ();
  AusColleague *colleague = add_colleague (network, "Mara", FALSE);
  g_autoptr (AusHistory) history = aus_history_new (AUS_ENTITY (network));
  AusDate today = aus_date_new (2026, 11, 23);
  g_autoptr (GtkWidget) row =
    g_object_ref_sink (g_object_new (AUS_TYPE_CONSENT_ROW, "today", &today, "history", history,
                                     "colleague", colleague, NULL));
  GtkWidget *toggle = adw_action_row_get_activatable_widget (ADW_ACTION_ROW (row));

  gtk_switch_set_active (GTK_SWITCH (toggle), TRUE);
  g_assert_true (colleague->consent);
  g_assert_true (aus_date_equal (colleague->consent_on, today));
  g_assert_true (aus_history_undo (history));
  g_assert_false (colleague->consent);
  g_assert_false (aus_date_is_set (colleague->consent_on));
  g_assert_false (gtk_switch_get_active (GTK_SWITCH (toggle)));
  g_assert_false (aus_history_can_undo (history));
}

static void
test_finalize (void)
{
  g_autoptr (AusClient) client = aus_client_new ();
  g_autoptr (AusNetwork) network = aus_network_new ();
  AusAsset *asset = add_asset (client, AUS_ASSET_KIND_DOMAIN, AUS_ASSET_OUTCOME_HAND_OVER);
  AusReferral *referral = aus_entity_list_add_new (client->referrals);
  GtkWidget *row = asset_row_new (client, asset, NULL);

  g_object_run_dispose (G_OBJECT (row));
  g_assert_finalize_object (row);
  g_object_set (asset, "name", "nobody listens", NULL);

  row = g_object_ref_sink (g_object_new (AUS_TYPE_REFERRAL_ROW, "entity", referral,
                                         "network", network, NULL));
  g_object_run_dispose (G_OBJECT (row));
  g_assert_finalize_object (row);
  add_colleague (network, "Nobody", TRUE);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  aus_register_resource ();

  g_test_add_func ("/aus/transition-lists/stops", test_stops);
  g_test_add_func ("/aus/transition-lists/walk", test_walk);
  g_test_add_func ("/aus/transition-lists/tick-twice", test_tick_twice);
  g_test_add_func ("/aus/transition-lists/not-applicable", test_not_applicable);
  g_test_add_func ("/aus/transition-lists/disordered", test_disordered);
  g_test_add_func ("/aus/transition-lists/line", test_line);
  g_test_add_func ("/aus/transition-lists/guarded", test_guarded);
  g_test_add_func ("/aus/transition-lists/own-fields", test_own_fields);
  g_test_add_func ("/aus/transition-lists/order", test_order);
  g_test_add_func ("/aus/transition-lists/holding-window", test_holding_window);
  g_test_add_func ("/aus/transition-lists/referral", test_referral);
  g_test_add_func ("/aus/transition-lists/consent", test_consent);
  g_test_add_func ("/aus/transition-lists/finalize", test_finalize);

  return g_test_run ();
}
