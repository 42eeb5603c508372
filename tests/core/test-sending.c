/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gstdio.h>

#include "core/client/aus-referral.h"
#include "core/ending/aus-sending.h"
#include "core/library/aus-documents.h"
#include "core/text/aus-text-diff.h"
#include "core/text/aus-text-overlap.h"

/* --- documents -------------------------------------------------------------------------------- */

static void
test_documents (void)
{
  g_autofree char *top = g_dir_make_tmp ("ausklang-XXXXXX", NULL);
  g_autofree char *folder = g_build_filename (top, "documents", "client", NULL);
  g_autofree char *path = g_build_filename (folder, "notice.pdf", NULL);
  g_autofree char *second_path = g_build_filename (folder, "notice-2.pdf", NULL);
  g_autofree char *documents = g_path_get_dirname (folder);
  g_autoptr (GBytes) bytes = g_bytes_new_static ("abc", 3);
  g_autoptr (GError) error = NULL;
  g_autofree char *first = aus_documents_add (folder, "notice.pdf", bytes, &error);
  g_autofree char *second = aus_documents_add (folder, "notice.pdf", bytes, &error);
  g_autofree char *sum = aus_documents_dup_sha256 (folder, "notice.pdf", &error);
  g_autofree char *none = NULL;
  GStatBuf info;

  g_assert_no_error (error);
  g_assert_cmpstr (first, ==, "notice.pdf");
  g_assert_cmpstr (second, ==, "notice-2.pdf");
  g_assert_cmpstr (sum, ==, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  g_assert_cmpint (g_stat (path, &info), ==, 0);
  g_assert_cmpint (info.st_mode & 0777, ==, 0600);
  g_assert_cmpint (g_stat (folder, &info), ==, 0);
  g_assert_cmpint (info.st_mode & 0777, ==, 0700);

  none = aus_documents_dup_sha256 (folder, "../../secret", &error);
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_INVAL);
  g_assert_null (none);

  g_unlink (path);
  g_unlink (second_path);
  g_rmdir (folder);
  g_rmdir (documents);
  g_rmdir (top);
}

static void
test_document_not_written (void)
{
  g_autofree char *file = NULL;
  g_autofree char *folder = NULL;
  g_autofree char *used = NULL;
  g_autoptr (GBytes) bytes = g_bytes_new_static ("abc", 3);
  g_autoptr (GError) error = NULL;
  int fd = g_file_open_tmp ("ausklang-XXXXXX", &file, NULL);

  /* A folder that cannot be made: there is a file of that name. */
  folder = g_build_filename (file, "documents", NULL);
  used = aus_documents_add (folder, "notice.pdf", bytes, &error);
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_NOTDIR);
  g_assert_null (used);

  g_close (fd, NULL);
  g_unlink (file);
}

/* --- what the ending learns ------------------------------------------------------------------- */

static AusDate
parse (const char *iso)
{
  AusDate date = AUS_DATE_NONE;

  g_assert_true (aus_date_parse (iso, &date));

  return date;
}

static AusSentPaper *
new_paper (const char     *kind,
           const char     *sent,
           AusSendChannel  channel)
{
  AusSentPaper *paper = aus_sent_paper_new ();
  AusDate day = parse (sent);

  g_object_set (paper, "kind", kind, "sent", &day, "channel", channel, NULL);

  return paper;
}

static void
assert_day (AusDate     day,
            const char *expected)
{
  g_autofree char *iso = aus_date_to_iso (day);

  g_assert_cmpstr (iso, ==, expected);
}

static void
test_versions (void)
{
  g_autoptr (AusClient) client = aus_client_new ();
  g_autoptr (AusSentPaper) first = new_paper ("agreement", "2026-11-23", AUS_SEND_CHANNEL_EMAIL);
  g_autoptr (AusSentPaper) again = new_paper ("agreement", "2026-11-24", AUS_SEND_CHANNEL_EMAIL);
  g_autoptr (AusSentPaper) thanks = new_paper ("thanks", "2026-11-24", AUS_SEND_CHANNEL_LETTER);

  g_assert_null (aus_sending_get_last (client, "agreement"));
  aus_sending_add (client, NULL, first);
  aus_sending_add (client, NULL, again);
  aus_sending_add (client, NULL, thanks);
  g_assert_cmpint (first->version, ==, 1);
  g_assert_cmpint (again->version, ==, 2);
  g_assert_cmpint (thanks->version, ==, 1);
  g_assert_true (aus_sending_get_last (client, "agreement") == again);
  g_assert_cmpint (aus_sending_get_next_version (client, "agreement"), ==, 3);
  /* Only a notice of termination says anything about the notice. */
  g_assert_false (aus_date_is_set (client->ending->notice_sent));
}

static AusReferral *
add_referral (AusClient         *client,
              const char        *colleague,
              AusReferralStatus  status)
{
  g_autoptr (AusReferral) referral = aus_referral_new ();

  g_object_set (referral, "colleague", colleague, "status", status, NULL);
  aus_entity_list_append (client->referrals, referral);

  return referral;
}

static void
send_to (AusClient  *client,
         AusHistory *history,
         const char *kind,
         const char *day,
         const char *colleague)
{
  g_autoptr (AusSentPaper) paper = new_paper (kind, day, AUS_SEND_CHANNEL_EMAIL);

  g_object_set (paper, "colleague", colleague, NULL);
  aus_sending_add (client, history, paper);
}

/* The shortlist learns who was asked and who was introduced; nobody is put back. */
static void
test_to_colleague (void)
{
  g_autoptr (AusClient) client = aus_client_new ();
  g_autoptr (AusHistory) history = aus_history_new (AUS_ENTITY (client));
  AusReferral *listed = add_referral (client, "1", AUS_REFERRAL_STATUS_LISTED);
  AusReferral *agreed = add_referral (client, "2", AUS_REFERRAL_STATUS_AGREED);

  send_to (client, history, "consent", "2026-11-23", "1");
  g_assert_cmpint (listed->status, ==, AUS_REFERRAL_STATUS_ASKED);
  assert_day (listed->asked_on, "2026-11-23");
  aus_history_undo (history);
  g_assert_cmpint (listed->status, ==, AUS_REFERRAL_STATUS_LISTED);
  g_assert_false (aus_date_is_set (listed->asked_on));
  g_assert_cmpint (aus_entity_list_get_length (client->papers), ==, 0);

  send_to (client, NULL, "consent", "2026-11-24", "2");
  g_assert_cmpint (agreed->status, ==, AUS_REFERRAL_STATUS_AGREED);
  assert_day (agreed->asked_on, "2026-11-24");
  send_to (client, NULL, "referral", "2026-11-25", "1");
  g_assert_cmpint (listed->status, ==, AUS_REFERRAL_STATUS_LISTED);
  send_to (client, NULL, "referral", "2026-11-25", "2");
  g_assert_cmpint (agreed->status, ==, AUS_REFERRAL_STATUS_INTRODUCED);
  send_to (client, NULL, "consent", "2026-11-26", "3");

  g_assert_null (aus_sending_get_last_to (client, "consent", "1"));
  g_assert_cmpint (aus_sending_get_last_to (client, "consent", "2")->version, ==, 1);
  g_assert_cmpint (aus_sending_get_last_to (client, "consent", "3")->version, ==, 2);
  g_assert_null (aus_sending_get_last_to (client, "consent", ""));
}

static void
test_notice (void)
{
  g_autoptr (AusClient) client = aus_client_new ();
  g_autoptr (AusHistory) history = aus_history_new (AUS_ENTITY (client));
  g_autoptr (AusSentPaper) first = new_paper ("notice", "2026-11-23", AUS_SEND_CHANNEL_REGISTERED);
  g_autoptr (AusSentPaper) second = new_paper ("notice", "2026-11-25", AUS_SEND_CHANNEL_BY_HAND);
  AusDate received = parse ("2026-11-26");

  aus_sending_add (client, history, first);
  assert_day (client->ending->notice_sent, "2026-11-23");
  g_assert_cmpint (client->ending->notice_channel, ==, AUS_NOTICE_CHANNEL_REGISTERED);
  g_assert_false (aus_sending_is_plan_behind (client, first));

  g_object_set (first, "received", &received, NULL);
  g_assert_true (aus_sending_is_plan_behind (client, first));
  aus_sending_use_received (client, first);
  assert_day (client->ending->notice_received, "2026-11-26");
  g_assert_false (aus_sending_is_plan_behind (client, first));

  /* Another version has not been received because the first one was. */
  aus_sending_add (client, history, second);
  assert_day (client->ending->notice_sent, "2026-11-25");
  g_assert_cmpint (client->ending->notice_channel, ==, AUS_NOTICE_CHANNEL_MESSENGER);
  g_assert_false (aus_date_is_set (client->ending->notice_received));
  g_assert_false (aus_sending_is_plan_behind (client, first));

  /* One step */
  g_assert_true (aus_history_undo (history));
  g_assert_cmpuint (aus_entity_list_get_length (client->papers), ==, 1);
  assert_day (client->ending->notice_sent, "2026-11-23");
  assert_day (client->ending->notice_received, "2026-11-26");
}

/* --- differences ------------------------------------------------------------------------------ */

/* "same [-removed-] {+added+}" */
static void
assert_diff (const char *before,
             const char *after,
             const char *expected)
{
  static const char *forms[] = { "%s", "[-%s-]", "{+%s+}" };
  g_autoptr (GPtrArray) changes = aus_text_diff_new (before, after);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < changes->len; i++)
    {
      const AusTextChange *change = changes->pdata[i];
      char **parts = g_strsplit (forms[change->kind], "%s", 2);

      g_string_append_printf (text, "%s%s%s", parts[0], change->text,
                              parts[1] != NULL ? parts[1] : "");
      g_strfreev (parts);
    }
  g_assert_cmpstr (text->str, ==, expected);
}

static void
test_diff (void)
{
  assert_diff ("", "", "");
  assert_diff ("a b c", "a b c", "a b c");
  assert_diff ("a\nb  c", "a b c", "a b c"); /* breaks are no difference */
  assert_diff ("am 17. Dezember", "am 19. Dezember", "am [-17. -]{+19. +}Dezember");
  assert_diff ("one two", "two", "[-one -]two");
  assert_diff ("two", "one two", "{+one +}two");
  assert_diff ("", "Grüße", "{+Grüße+}");
  assert_diff ("Grüße", "", "[-Grüße-]");
  assert_diff ("a b c d", "x b y d", "[-a -]{+x +}b [-c -]{+y +}d");
}

static void
test_diff_large (void)
{
  g_autoptr (GString) before = g_string_new (NULL);
  g_autoptr (GString) after = g_string_new (NULL);
  g_autoptr (GPtrArray) changes = NULL;

  for (int i = 0; i < 5000; i++)
    {
      g_string_append_printf (before, "a%d ", i);
      g_string_append_printf (after, "b%d ", i);
    }
  changes = aus_text_diff_new (before->str, after->str);
  g_assert_cmpuint (changes->len, ==, 2);
  g_assert_cmpstr (((AusTextChange *) changes->pdata[0])->text, ==, before->str);
  g_assert_cmpstr (((AusTextChange *) changes->pdata[1])->text, ==, after->str);
  g_assert_false (aus_text_diff_is_same (changes));
}

static void
assert_overlap (const char *part,
                const char *whole,
                const char *expected)
{
  g_autofree char *found = aus_text_find_overlap (part, whole, 3);

  g_assert_cmpstr (found, ==, expected);
}

static void
test_overlap (void)
{
  assert_overlap ("", "", NULL);
  assert_overlap ("one two three", "", NULL);
  assert_overlap ("one two", "one two", NULL);
  assert_overlap ("one two three", "zero one two three four", "one two three");
  assert_overlap ("He: “Pays late, always!” – sadly", "pays\n late always",
                  "“Pays late, always!”");
  assert_overlap ("a b c d x", "0 A B C D 1", "a b c d");
  assert_overlap ("ZAHLT – IMMER SPÄT", "zahlt immer spät.", "ZAHLT – IMMER SPÄT");
  assert_overlap ("one two four", "one two three", NULL);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/aus/sending/documents", test_documents);
  g_test_add_func ("/aus/sending/document-not-written", test_document_not_written);
  g_test_add_func ("/aus/sending/versions", test_versions);
  g_test_add_func ("/aus/sending/to-colleague", test_to_colleague);
  g_test_add_func ("/aus/sending/notice", test_notice);
  g_test_add_func ("/aus/sending/diff", test_diff);
  g_test_add_func ("/aus/sending/overlap", test_overlap);
  g_test_add_func ("/aus/sending/diff-large", test_diff_large);

  return g_test_run ();
}
