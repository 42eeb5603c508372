/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-secret-private.h"

#include <string.h>

/* Whatever stands behind these is the secret itself, unless it says where that is. */
#define STRONG                                                                                     \
  "pass ?(?:word|phrase|wort|code)s?|passwörter|(?:client|kunden|datenbank|wlan)-?passwort|pwd?"   \
  "|kennwort|api[ _-]?(?:key|token|schlüssel|secret)|access[ _-]?(?:key|token)|client[ _-]?secret" \
  "|(?:private|master|signing)[ _-]key|auth[ _-]?code|auth[ _-]?info|transfer code|epp[ _-]?code"  \
  "|zugangs?code|türcode|door code|(?:recovery|backup)[ _-]?(?:codes?|key)|seed[ _-]phrase"        \
  "|wiederherstellungs-?(?:codes?|schlüssel)|ersatzcodes?|notfallcodes?"                           \
  "|totp|2fa[ _-]?(?:secret|code|seed)|(?<!design[ -])(?<!design)tokens?"

/* Numbers alone */
#define NUMBERED "pin|puk|tan|cvc|cvv"

/* Words that other things go by as well: only a code behind them makes them a secret. */
#define WEAK "secret|geheimnis|schlüssel|key|zugangsdaten|login|log-in|credentials"

/* A value that is mixed as no word is: letters and digits, or a sign inside */
#define CODE "(?=[^\\s]*\\p{L})(?=[^\\s]*[\\d!#$%^*?~])[^\\s,;]{6,}"

/* What begins a value that only says where the secret is, what becomes of it, or that there is
 * none */
static const char * const pointers[] = {
  "see", "in", "at", "with", "via", "held", "kept", "from", "is", "was", "will", "not", "none",
  "no", "changed", "change", "to", "by", "never", "only", "entry", "vault", "sent", "given",
  "unknown", "new", "stored", "handed", "received", "missing", "pending", "ask", "the", "client",
  "on", "after", "yes", "open", "done", "requested", "siehe", "s.", "im", "bei", "beim", "mit",
  "liegt", "liegen", "steht", "stehen", "über", "per", "kommt", "wird", "werden", "wurde",
  "noch", "kein", "keine", "keins", "keines", "nicht", "nie", "nur", "geändert", "ändern",
  "ändert", "eintrag", "tresor", "vom", "von", "der", "die", "das", "dem", "hat", "haben", "ist",
  "sind", "unbekannt", "neu", "zurücksetzen", "angefordert", "ausstehend", "fehlt", "kunde",
  "kundin", "auf", "am", "an", "nach", "ja", "offen", "erledigt", "erst", "wie", "keepass",
  "keepassxc", "bitwarden", "vaultwarden", "1password", "lastpass", "dashlane", "proton",
  "enpass", "passwordsafe", "passbolt", "gopass", "pass", "schlüsselbund", "keychain",
  "passwortmanager", "telefonisch", "mündlich", "phone", "orally", "separat", "getrennt",
  "separately", "to-do", "offline", "n/a", "k.", "entfällt", "tbd", "2fa", "mfa",
};

/* Dots, stars and lines that stand for it */
static gboolean
is_placeholder (const char *value)
{
  static const char * const marks[] = { "*", "•", "…", "...", "–", "—", "-", "_", "?", "<", "[",
                                        "(", "{", "${", "›", "→" };
  gsize run = strspn (value, "xX");

  if (run > 1 && (value[run] == '\0' || g_ascii_isspace (value[run])))
    return TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    if (g_str_has_prefix (value, marks[i]))
      return TRUE;

  return FALSE;
}

/* @last: the text ends with this word, which may grow still. */
static gboolean
is_pointer (const char *word,
            gboolean    last)
{
  g_autofree char *low = g_utf8_strdown (word, -1);
  gsize length = strlen (low);

  while (length > 1 && strchr (",;:)!", low[length - 1]) != NULL)
    low[--length] = '\0';
  for (guint i = 0; i < G_N_ELEMENTS (pointers); i++)
    if (g_str_equal (low, pointers[i]) || (last && g_str_has_prefix (pointers[i], low)))
      return TRUE;

  return FALSE;
}

static gboolean
is_secret_value (const char *value)
{
  const char *end = value + strcspn (value, " \t\r\n\"'");
  g_autofree char *word = g_strndup (value, (gsize) (end - value));

  return !is_placeholder (value) && !is_pointer (word, *end == '\0')
         && strstr (value, " › ") == NULL;
}

static GRegex *
get_regex (void)
{
  static GRegex *regex;

  /* Behind the name: a colon or an equals sign and anything; or a copula, or nothing, and a code */
  if (g_once_init_enter (&regex))
    g_once_init_leave (
      &regex,
      g_regex_new ("(?<![\\p{L}\\d])(?:(?:" STRONG ")[\"']?\\s*[:=]\\s*[\"']?(?<any>\\S[^\\n]*)"
                   "|(?:" NUMBERED ")[\"']?\\s*[:=]\\s*[\"']?(?<number>\\d{3,})"
                   "|(?:" WEAK ")[\"']?\\s*[:=]\\s*[\"']?(?<code>" CODE ")"
                   "|(?:pass(?:word|wort|phrase)|kennwort|pin|pwd?)"
                   "\\s+(?:is|ist|lautet|war|was)\\s+"
                   "[\"']?(?:" CODE "|\\d{4,8}(?![\\w.-]))"
                   "|(?:pass(?:word|wort)|kennwort|pwd?)"
                   "\\s+(?=\\S*\\p{Ll})(?=\\S*\\d)[^\\s,;/:]{8,}(?!\\S))",
                   G_REGEX_CASELESS | G_REGEX_OPTIMIZE, 0, NULL));

  return regex;
}

gboolean
aus_secret_is_named (const char *text)
{
  g_autoptr (GMatchInfo) match = NULL;
  int at = 0;

  /* A value that is none may hold the next name: the search goes on right behind its first
   * character. */
  while (g_regex_match_full (get_regex (), text, -1, at, 0, &match, NULL))
    {
      g_autofree char *any = g_match_info_fetch_named (match, "any");
      int start, end;

      if (any == NULL || *any == '\0' || is_secret_value (any))
        return TRUE;
      g_match_info_fetch_named_pos (match, "any", &start, &end);
      at = start;
      g_clear_pointer (&match, g_match_info_free);
    }

  return FALSE;
}
