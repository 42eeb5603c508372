/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-secret.h"

#include "aus-secret-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* Shorter words are names, numbers of invoices and the like. */
#define LONG_WORD    20
#define MIN_CHANGES  5
#define PASSWORD_MIN 10

static gboolean
is_key_block (const char *text)
{
  return (strstr (text, "-----BEGIN ") != NULL && strstr (text, "PRIVATE KEY") != NULL)
         || strstr (text, "PuTTY-User-Key-File-") != NULL
         || strstr (text, "AGE-SECRET-KEY-1") != NULL;
}

/* What the tokens of well-known services begin with, and how long they are at least. */
static gboolean
is_known_token (const char *word)
{
  static const struct
  {
    const char *prefix;
    gsize length;
  } table[] = {
    { "ghp_", 30 },     { "gho_", 30 },     { "ghs_", 30 },     { "github_pat_", 40 },
    { "glpat-", 20 },   { "xoxb-", 20 },    { "xoxp-", 20 },    { "sk-", 24 },
    { "sk_live_", 20 }, { "rk_live_", 20 }, { "whsec_", 20 },   { "AKIA", 20 },
    { "AIza", 35 },     { "SG.", 40 },      { "npm_", 30 },     { "pypi-", 40 },
    { "eyJ", 40 },      { "dop_v1_", 40 },  { "hvs.", 24 },     { "otpauth://", 20 },
    { "sk_test_", 20 }, { "ghu_", 30 },     { "glrt-", 20 },    { "xapp-", 20 },
    { "ya29.", 30 },    { "shpat_", 30 },   { "figd_", 30 },    { "otpauth-migration://", 30 },
    { "https://hooks.slack.com/services/", 50 },
    { "https://discord.com/api/webhooks/", 50 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    if (g_str_has_prefix (word, table[i].prefix) && strlen (word) >= table[i].length)
      return TRUE;

  return FALSE;
}

/* "https://user:word@host" */
static gboolean
is_address_with_password (const char *word)
{
  const char *start = strstr (word, "://");
  const char *at, *colon, *slash;

  if (start == NULL)
    return FALSE;

  start += strlen ("://");
  at = strchr (start, '@');
  colon = strchr (start, ':');
  slash = strchr (start, '/');

  return at != NULL && colon != NULL && colon < at && at - colon > 1
         && (slash == NULL || slash > at);
}

typedef enum
{
  OTHER,
  LOWER,
  UPPER,
  DIGIT,
} Class;

static Class
class_of (char c)
{
  if (g_ascii_islower (c))
    return LOWER;
  if (g_ascii_isupper (c))
    return UPPER;

  return g_ascii_isdigit (c) ? DIGIT : OTHER;
}

/* A run of letters and digits that no language and no numbering makes: long, of all three classes
 * and changing between them all the time. */
static gboolean
is_random_run (const char *run,
               gsize       length)
{
  guint seen[DIGIT + 1] = { 0 };
  guint changes = 0;

  if (length < LONG_WORD)
    return FALSE;

  for (gsize i = 0; i < length; i++)
    {
      seen[class_of (run[i])]++;
      if (i > 0 && class_of (run[i]) != class_of (run[i - 1]))
        changes++;
    }

  return seen[LOWER] > 0 && seen[UPPER] > 0 && seen[DIGIT] > 1 && changes >= MIN_CHANGES;
}

static gboolean
is_random_word (const char *word)
{
  const char *end;

  for (const char *run = word; *run != '\0'; run = *end != '\0' ? end + 1 : end)
    {
      for (end = run; class_of (*end) != OTHER; end++)
        ;
      if (is_random_run (run, (gsize) (end - run)))
        return TRUE;
    }

  return FALSE;
}

/* Where something is, a fingerprint or a public key: random by nature, and no secret */
static gboolean
is_public (const char *word,
           const char *previous)
{
  static const char * const prefixes[] = { "SHA256:", "SHA512:", "sha256-", "sha384-", "sha512-",
                                           "sha256:", "md5:", "urn:", "www.", "AAAAC3Nza",
                                           "AAAAB3Nza", "AAAAE2Vj", NULL };

  if (strstr (word, "://") != NULL || strchr (word, '@') != NULL
      || g_regex_match_simple ("^[\\w-]+(\\.[\\w-]+)*\\.[a-z]{2,}/", word, 0, 0))
    return TRUE;
  for (guint i = 0; prefixes[i] != NULL; i++)
    if (g_str_has_prefix (word, prefixes[i]))
      return TRUE;

  return previous != NULL && (g_str_has_prefix (previous, "ssh-") ||
                              g_str_has_prefix (previous, "ecdsa-sha2-"));
}

/* The seed of a second factor as it is shown to be typed: base 32, of an even length */
static gboolean
is_seed (const char *word)
{
  gsize length = strlen (word);
  guint digits = 0;

  if (length != 16 && length != 26 && length != 32)
    return FALSE;

  for (const char *p = word; *p != '\0'; p++)
    {
      if (!g_ascii_isupper (*p) && (*p < '2' || *p > '7'))
        return FALSE;
      digits += g_ascii_isdigit (*p) ? 1 : 0;
    }

  return digits >= 2 && length - digits >= 8;
}

/* One word of letters, digits and signs that are in no name: what a vault makes. @alone: where it
 * is all the text one sign is enough; in a sentence that would take in every price list. */
static gboolean
is_password (const char *word,
             gboolean    alone)
{
  guint seen[DIGIT + 1] = { 0 };
  guint signs = 0, changes = 0;

  if (strlen (word) < PASSWORD_MIN || strstr (word, ":\\") != NULL
      || (!alone && strpbrk (word, "/\\{}<>;=@") != NULL))
    return FALSE;

  for (const char *p = word; *p != '\0'; p++)
    {
      if ((guchar) *p >= 0x80)
        return FALSE;
      seen[class_of (*p)]++;
      changes += p > word && class_of (*p) != class_of (p[-1]) ? 1 : 0;
      signs += strchr ("!#$%^*?~=<>{}|\\;", *p) != NULL;
    }

  return seen[LOWER] > 0 && seen[UPPER] > 0 && seen[DIGIT] > 0 && signs > 0
         && (alone || (signs > 1 && changes > MIN_CHANGES));
}

/* Four or more codes in a row, each of two short groups with letters and digits */
static gboolean
is_recovery_codes (const char *text)
{
  static const char pattern[] =
    "(?<![\\w-])((?=[a-z-]*\\d)(?=[\\d-]*[a-z])[a-z\\d]{4,6}-[a-z\\d]{4,6}[\\s,;]+){3}"
    "(?=[a-z-]*\\d)(?=[\\d-]*[a-z])[a-z\\d]{4,6}-[a-z\\d]{4,6}(?![\\w-])"
    "|^\\s*(\\d{4} ?\\d{4}[\\s,;]+){5,}(\\d{4} ?\\d{4})?\\s*$";

  return g_regex_match_simple (pattern, text, G_REGEX_CASELESS | G_REGEX_OPTIMIZE, 0);
}

static const char *
look_at_words (const char *text)
{
  g_auto (GStrv) words = g_strsplit_set (text, " \t\r\n\"'`,", -1);
  gboolean public_block = strstr (text, "-----BEGIN ") != NULL;
  const char *previous = NULL;
  guint n_words = 0;

  for (guint i = 0; words[i] != NULL; i++)
    n_words += *words[i] != '\0' ? 1 : 0;

  for (guint i = 0; words[i] != NULL; i++)
    {
      const char *word = words[i];

      if (*word == '\0')
        continue;
      if (is_known_token (word) || is_seed (word)
          || (!public_block && !is_public (word, previous) && is_random_word (word)))
        return _("This looks like an access token. Keep it in the vault and name the entry here.");
      if (is_address_with_password (word))
        return _("There is a password in this address. Leave it out and name the vault’s entry.");
      if (!public_block && !is_public (word, previous) && is_password (word, n_words == 1))
        return _("This looks like a password. Keep it in the vault and name the entry here.");
      previous = word;
    }

  return NULL;
}

gboolean
aus_secret_looks_like (const char  *text,
                       const char **reason)
{
  const char *found = NULL;

  if (text != NULL && g_utf8_validate (text, -1, NULL))
    {
      if (is_key_block (text))
        found = _("This is a private key. It belongs in the vault, not in a profile.");
      else if (is_recovery_codes (text))
        found = _("These look like recovery codes. They belong in the vault, not in a profile.");
      else if (aus_secret_is_named (text))
        found = _("This looks like a password or a code. Keep it in the vault and name the entry "
                  "here.");
      else
        found = look_at_words (text);
    }
  if (reason != NULL)
    *reason = found;

  return found != NULL;
}
