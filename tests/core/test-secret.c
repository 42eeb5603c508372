/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/base/aus-paths.h"
#include "core/ending/aus-check.h"
#include "core/ending/aus-secret.h"

static void
test_secrets (void)
{
  static const char *table[] = {
    "-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXk\n-----END OPENSSH PRIVATE KEY-----",
    "-----BEGIN RSA PRIVATE KEY----- MIIEpAIBAAKCAQEA",
    "PuTTY-User-Key-File-3: ssh-ed25519",
    "AGE-SECRET-KEY-1QQQQQQQQQQQQ",
    "Password: hunter2",
    "password=hunter2",
    "Passwort : Sommer2026",
    "Log-in: anna, pw: x1",
    "Kennwort: geheim",
    "PIN: 4711",
    "AuthCode: k3!x",
    "auth-code = 12ab",
    "API key: 12345",
    "api_token=abc",
    "Token: abc",
    "ghp_0123456789abcdefghijABCDEFGHIJ456789",
    "the key is glpat-AbCdEfGhIjKlMnOpQrSt",
    "AKIAIOSFODNN7EXAMPLE",
    "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmN",
    "https://anna:geheim@example.org/repo.git",
    "ftp://web1:x9@ftp.example.org",
    "Zugang q8Zr4Tn2Lw9Vx3Kp7Bs1 bei Elbtal",
    "X7#kq9!mPzT4",
  };

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    {
      const char *reason = NULL;

      g_test_message ("text %u", i);
      g_assert_true (aus_secret_looks_like (table[i], &reason));
      g_assert_nonnull (reason);
    }
}

static void
test_no_secrets (void)
{
  static const char *table[] = {
    NULL,
    "",
    "KeePassXC › Brückner › Hosting",
    "Bitwarden: Hartley / web hosting",
    "pass show clients/hartley/domain",
    "AuthCode fehlt noch",
    "AuthCode liegt im Tresor",
    "Password changed by the client on 4 December",
    "Kein Passwort nötig",
    "Hosting Elbtal, Paket M",
    "https://git.example.org/brueckner/shopvorlage.git",
    "https://example.org:8443/anna@work",
    "anna.lorenz2026@feinkost-brueckner.example",
    "PDF/X-4, IDML, OTF",
    "Winterkatalog_2026_Final_V3_Druck_Korrektur2.indd",
    "Nextcloud › Brückner › Druck",
    "4f0d2a9c1b7e8d6f5a4b3c2d1e0f9a8b7c6d5e4f",
    "SHA-256 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    "13adc3c2-dbfa-4d6e-8782-6a0c93cb202f",
    "DE89 3704 0044 0532 0130 00",
    "Donaudampfschifffahrtsgesellschaft",
    "Serial C02ZK1ABCDEF",
    "Compass: kept by the client",
    "Spin: two weeks",
    "Registrar Nordstern Domains; lock off, DNS copied, expires 2027-03-01",
    "\xff\xfe",
  };

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    {
      const char *reason = "untouched";

      g_test_message ("text %u", i);
      g_assert_false (aus_secret_looks_like (table[i], &reason));
      g_assert_null (reason);
    }
}

static void
test_no_reason_wanted (void)
{
  g_assert_true (aus_secret_looks_like ("Password: hunter2", NULL));
  g_assert_false (aus_secret_looks_like ("KeePassXC", NULL));
}

/* {12} becomes that many letters and digits, another set for each; \\n and \\\\ as in C. */
static char *
expand (const char *line,
        GRand      *chance)
{
  static const char signs[] = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789";
  GString *text = g_string_new (NULL);

  while (*line != '\0')
    {
      char *end = NULL;
      gint64 n = *line == '{' ? g_ascii_strtoll (line + 1, &end, 10) : 0;

      for (gint64 i = 0; n > 0 && *end == '}' && i < n; i++)
        g_string_append_c (text, signs[g_rand_int_range (chance, 0, sizeof signs - 1)]);
      if (n > 0 && *end == '}')
        {
          line = end + 1;
          continue;
        }
      if (*line == '\\')
        g_string_append_c (text, *++line == 'n' ? '\n' : '\\');
      else
        g_string_append_c (text, *line);
      line++;
    }

  return g_string_free (text, FALSE);
}

/* The list was written before the last of the rules and by the same hand, so it shows what holds,
 * and not how it is in the world. */
static void
test_sample (void)
{
  g_autofree char *path = g_build_filename (aus_paths_get_data_dir (), "..", "tests", "data",
                                            "secrets.txt", NULL);
  g_autoptr (GRand) chance = g_rand_new_with_seed (20261123);
  g_autofree char *content = NULL;
  g_auto (GStrv) lines = NULL;
  guint n[2] = { 0 }, wrong[2] = { 0 };

  g_assert_true (g_file_get_contents (path, &content, NULL, NULL));
  lines = g_strsplit (content, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      gboolean harmless = lines[i][0] == '+';
      g_autofree char *text = NULL;

      if (lines[i][0] != '-' && !harmless)
        continue;
      text = expand (lines[i] + 2, chance);
      n[harmless]++;
      if (aus_secret_looks_like (text, NULL) == harmless)
        {
          wrong[harmless]++;
          g_test_message ("%c %s", lines[i][0], text);
        }
    }

  g_assert_cmpuint (n[FALSE], ==, 100);
  g_assert_cmpuint (n[TRUE], ==, 217);
  g_assert_cmpuint (wrong[FALSE], ==, 0);
  g_assert_cmpuint (wrong[TRUE], ==, 0);
}

/* While it is typed nothing harmless is refused half-way. */
static void
test_typed (void)
{
  static const char * const table[] = {
    "Passwort: siehe Tresor", "Password: changed by the client", "PIN: beim Kunden",
    "AuthCode: angefordert", "Token: wird gelöscht", "Key: the back door, left with Tom",
    "Das Passwort ist dem Kunden bekannt", "Password: see KeePassXC",
  };

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    {
      for (const char *end = table[i]; *end != '\0'; end = g_utf8_next_char (end))
        {
          g_autofree char *begun = g_strndup (table[i], (gsize) (end - table[i]));

          g_test_message ("%s", begun);
          g_assert_false (aus_secret_looks_like (begun, NULL));
        }
    }
}

/* The check of a client looks into the files of the colleagues and the sender as well; what a card
 * holds besides was looked at when it came. */
static void
test_other_files (void)
{
  g_autoptr (AusClient) client = aus_client_new ();
  g_autoptr (AusNetwork) network = aus_network_new ();
  g_autoptr (AusSender) sender = aus_sender_new ();
  AusColleague *colleague = aus_entity_list_add_new (network->colleagues);
  g_autoptr (GString) found = g_string_new (NULL);
  g_autoptr (GPtrArray) issues = NULL;

  g_object_set (colleague, "name", "Mara", "note", "Passwort: Distel44", "vcard",
                "PHOTO:aB3dE5gH7jK9mN2pQ4sT6vW8", NULL);
  g_object_set (sender, "web", "https://user:distel@example.com", NULL);
  issues = aus_check_client (client, network, sender, NULL, aus_date_new (2026, 11, 23));
  for (guint i = 0; i < issues->len; i++)
    {
      const AusIssue *issue = issues->pdata[i];

      if (!g_str_equal (issue->code, "secret"))
        continue;
      g_assert_cmpint (issue->severity, ==, AUS_SEVERITY_WARNING);
      g_assert_null (strstr (issue->sentence, "istel"));
      g_string_append_printf (found, "%s;", issue->path);
    }
  g_assert_cmpstr (found->str, ==, "network.colleagues[0].note;sender.web;");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/aus/secret/secrets", test_secrets);
  g_test_add_func ("/aus/secret/no-secrets", test_no_secrets);
  g_test_add_func ("/aus/secret/sample", test_sample);
  g_test_add_func ("/aus/secret/typed", test_typed);
  g_test_add_func ("/aus/secret/no-reason-wanted", test_no_reason_wanted);
  g_test_add_func ("/aus/secret/other-files", test_other_files);

  return g_test_run ();
}
