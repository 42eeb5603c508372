/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <adwaita.h>
#include <glib/gi18n.h>
#include <locale.h>

#include "../lib/aus-law-fixture.h"
#include "app/transition/aus-step-text.h"
#include "app/widgets/aus-notice-view.h"
#include "app/widgets/aus-ui-locale.h"

/* What the window says of dates and their reasons, word for word, in the language it runs in:
 * English, or German as its second test has it. */

static const char *
choose (const char *english,
        const char *german)
{
  return aus_ui_language () == AUS_LANGUAGE_DE ? german : english;
}

static void
set_day (gpointer    entity,
         const char *property,
         int         month,
         int         day)
{
  AusDate date = aus_date_new (2026, month, day);

  g_object_set (entity, property, &date, NULL);
}

static AusPlanItem *
add_step (AusPlan    *plan,
          const char *name,
          int         day,
          int         length)
{
  return aus_plan_add_step (plan, name, AUS_LANE_WORK, aus_date_new (2026, 12, day), length);
}

static void
assert_conflict (AusPlanItem *item,
                 const char  *text)
{
  g_autofree char *conflict = aus_step_text_conflict (item);

  g_assert_cmpstr (conflict, ==, text);
}

static void
test_conflicts (void)
{
  g_autoptr (AusClient) client = aus_client_new ();
  g_autoptr (AusPlan) plan = aus_plan_new (client, aus_date_new (2026, 11, 23));
  AusPlanItem *one = add_step (plan, "A", 18, 2);
  AusPlanItem *three = add_step (plan, "B", 21, 3);
  AusPlanItem *early = add_step (plan, "C", 14, 1);
  AusStep *ring = aus_entity_list_add_new (client->steps);

  set_day (client->ending, "last-day", 12, 18);
  aus_step_set_waits_for (aus_plan_item_get_step (early), aus_plan_item_get_step (one)->id, TRUE);
  g_object_set (ring, "name", "D", NULL);
  aus_step_set_waits_for (ring, ring->id, TRUE);

  assert_conflict (one, choose ("“A” ends 1 working day too late",
                                "»A« endet 1 Arbeitstag zu spät"));
  assert_conflict (three, choose ("“B” ends 3 working days too late",
                                  "»B« endet 3 Arbeitstage zu spät"));
  assert_conflict (early, choose ("“C” begins too early", "»C« beginnt zu früh"));
  assert_conflict (aus_plan_find (plan, ring->id),
                   choose ("“D” waits for itself", "»D« wartet auf sich selbst"));
}

static const char * const why_english[] = {
  "To end by Thursday 31 December 2026, the notice must be received by Tuesday 15 "
  "December 2026.",
  "Orientation, not legal advice.",
  "§ 621 Nr. 3 BGB · Paid by the month",
  "If the fee is measured by the month, a notice that arrives by the 15th ends the "
  "contract at the end of that month.",
  "A 15th at a weekend or on a holiday is not put off (BGH, 17 February 2005, III ZR "
  "172/04).",
  "Source: BGB, gesetze-im-internet.de, text of 19 August 2026 (Checked against its "
  "source)",
  "Send it by",
  "Letter: Thu 10 Dec",
  "Registered letter: Wed 9 Dec",
  "Messenger: Mon 14 Dec",
  "E-mail: Mon 14 Dec",
  "To mind",
  "No contact is marked as receiving notices: a notice to the wrong person may not "
  "count.",
  "Other rules",
  "§§ 622, 623 BGB · Employment: It is not a contract of employment.",
};

static const char * const why_german[] = {
  "Für ein Ende bis Donnerstag, 31. Dezember 2026 muss die Kündigung bis Dienstag, "
  "15. Dezember 2026 zugehen.",
  "Orientierung, keine Rechtsberatung.",
  "§ 621 Nr. 3 BGB · Vergütung nach Monaten",
  "Ist die Vergütung nach Monaten bemessen, beendet eine Kündigung, die spätestens am "
  "15. zugeht, den Vertrag zum Ende dieses Monats.",
  "Ein 15. am Wochenende oder Feiertag wird nicht verschoben (BGH, 17.02.2005, III ZR "
  "172/04).",
  "Quelle: BGB, gesetze-im-internet.de, Stand 19. August 2026 (An der Quelle geprüft)",
  "Absenden bis",
  "Brief: Do., 10. Dez.",
  "Einschreiben: Mi., 9. Dez.",
  "Bote: Mo., 14. Dez.",
  "E-Mail: Mo., 14. Dez.",
  "Zu beachten",
  "Bei keinem Kontakt steht, dass er Kündigungen empfängt: Eine Kündigung an die "
  "falsche Person zählt womöglich nicht.",
  "Andere Regeln",
  "§§ 622, 623 BGB · Arbeitsverhältnis: Es ist kein Arbeitsverhältnis.",
};

G_STATIC_ASSERT (G_N_ELEMENTS (why_english) == G_N_ELEMENTS (why_german));

static void
list_labels (GtkWidget *widget,
             GPtrArray *texts)
{
  if (GTK_IS_LABEL (widget))
    g_ptr_array_add (texts, g_strdup (gtk_label_get_text (GTK_LABEL (widget))));

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    list_labels (child, texts);
}

/* Rule, source and what it is worth; by when to send it; what to mind; why no other rule, one by
 * one. */
static void
test_why_this_day (void)
{
  g_autoptr (AusClient) client = aus_client_new ();
  g_autoptr (AusSender) sender = aus_sender_new ();
  g_autoptr (AusLawBook) book = NULL;
  g_autoptr (AusNotice) notice = NULL;
  g_autoptr (GtkWidget) view = g_object_ref_sink (g_object_new (AUS_TYPE_NOTICE_VIEW, NULL));
  g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);
  const char * const *expected = aus_ui_language () == AUS_LANGUAGE_DE ? why_german : why_english;

  g_object_set (sender, "holiday-region", "DE-SN", NULL);
  book = aus_law_fixture_new_for_sender (sender, aus_ui_language ());
  g_object_set (client, "law", AUS_LAW_DE, NULL);
  g_object_set (client->contract, "fee-unit", AUS_FEE_UNIT_MONTH, NULL);
  set_day (client->ending, "last-day", 12, 31);
  notice = aus_notice_new_for_client (book, client, aus_date_new (2026, 11, 23));
  aus_notice_view_show (AUS_NOTICE_VIEW (view), notice);
  list_labels (view, texts);
  g_assert_cmpuint (texts->len, ==, G_N_ELEMENTS (why_english) - 1 + notice->rejected->len);
  for (gsize i = 0; i < G_N_ELEMENTS (why_english); i++)
    g_assert_cmpstr (g_ptr_array_index (texts, i), ==, expected[i]);

  aus_notice_view_show (AUS_NOTICE_VIEW (view), NULL);
  g_ptr_array_set_size (texts, 0);
  list_labels (view, texts);
  g_assert_cmpuint (texts->len, ==, 0);
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, g_getenv ("AUSKLANG_LOCALE_DIR"));
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  g_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/aus/law-words/conflicts", test_conflicts);
  g_test_add_func ("/aus/law-words/why-this-day", test_why_this_day);

  return g_test_run ();
}
