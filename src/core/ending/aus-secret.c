/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-secret.h"

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
    { "eyJ", 40 },      { "dop_v1_", 40 },  { "hvs.", 24 },
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

/* One word of letters, digits and signs that are in no name: what a vault makes. Only where it is
 * all the text, or every price list would do. */
static gboolean
is_password (const char *word)
{
  guint seen[DIGIT + 1] = { 0 };
  guint signs = 0;

  if (strlen (word) < PASSWORD_MIN || strstr (word, "://") != NULL)
    return FALSE;

  for (const char *p = word; *p != '\0'; p++)
    {
      seen[class_of (*p)]++;
      signs += strchr ("!#$%^*?~=<>{}|\\;", *p) != NULL;
    }

  return seen[LOWER] > 0 && seen[UPPER] > 0 && seen[DIGIT] > 0 && signs > 0;
}

/* The name of a secret, a colon or an equals sign, and something behind it. */
static gboolean
is_named_secret (const char *text)
{
  static const char pattern[] =
    "(?<![\\p{L}\\d])(pass ?(word|phrase|wort|code)?|pw|pwd|kennwort|pin|puk|token|secret"
    "|geheimnis|api[ _-]?(key|token|schlüssel)|private key|auth[ _-]?code|transfer code"
    "|zugangscode|schlüssel)\\s*[:=]\\s*\\S";

  return g_regex_match_simple (pattern, text, G_REGEX_CASELESS | G_REGEX_OPTIMIZE, 0);
}

static const char *
look_at_words (const char *text)
{
  g_auto (GStrv) words = g_strsplit_set (text, " \t\r\n", -1);
  const char *only = NULL;
  guint n_words = 0;

  for (guint i = 0; words[i] != NULL; i++)
    {
      if (*words[i] == '\0')
        continue;
      n_words++;
      only = words[i];
      if (is_known_token (words[i]) || is_random_word (words[i]))
        return _("This looks like an access token. Keep it in the vault and name the entry here.");
      if (is_address_with_password (words[i]))
        return _("There is a password in this address. Leave it out and name the vault’s entry.");
    }
  if (n_words == 1 && is_password (only))
    return _("This looks like a password. Keep it in the vault and name the entry here.");

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
      else if (is_named_secret (text))
        found = _("This looks like a password or a code. Keep it in the vault and name the entry "
                  "here.");
      else
        found = look_at_words (text);
    }
  if (reason != NULL)
    *reason = found;

  return found != NULL;
}
