/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-format.h"

#include <string.h>
#include <unicode/ucol.h>
#include <unicode/udat.h>
#include <unicode/uldnames.h>
#include <unicode/ulistformatter.h>
#include <unicode/unum.h>
#include <unicode/ustring.h>

#define MAX_TEXT 256

/* --- ICU's strings ---------------------------------------------------------------------------- */

static char *
to_utf8 (const UChar *text,
         int32_t      length)
{
  UErrorCode status = U_ZERO_ERROR;
  int32_t bytes = 0;
  char *utf8;

  u_strToUTF8 (NULL, 0, &bytes, text, length, &status);
  utf8 = g_malloc0 ((gsize) bytes + 1);
  status = U_ZERO_ERROR;
  u_strToUTF8 (utf8, bytes + 1, NULL, text, length, &status);

  return utf8;
}

static UChar *
to_utf16 (const char *text,
          int32_t    *length)
{
  UErrorCode status = U_ZERO_ERROR;
  UChar *wide;

  u_strFromUTF8WithSub (NULL, 0, length, text, -1, 0xFFFD, NULL, &status);
  wide = g_new0 (UChar, (gsize) *length + 1);
  status = U_ZERO_ERROR;
  u_strFromUTF8WithSub (wide, *length + 1, NULL, text, -1, 0xFFFD, NULL, &status);

  return wide;
}

/* --- a cache per thread ----------------------------------------------------------------------- */

static void
close_format (gpointer format)
{
  udat_close (format);
}

static void
close_number (gpointer format)
{
  unum_close (format);
}

static void
close_collator (gpointer collator)
{
  ucol_close (collator);
}

typedef struct
{
  GHashTable *dates;     /* "pattern|locale" → UDateFormat */
  GHashTable *numbers;   /* "style|locale" → UNumberFormat */
  GHashTable *collators; /* locale → UCollator */
} Cache;

static GHashTable *
table_new (GDestroyNotify close)
{
  return g_hash_table_new_full (g_str_hash, g_str_equal, g_free, close);
}

static void
cache_free (gpointer data)
{
  Cache *cache = data;

  g_hash_table_unref (cache->dates);
  g_hash_table_unref (cache->numbers);
  g_hash_table_unref (cache->collators);
  g_free (cache);
}

static GPrivate cache_key = G_PRIVATE_INIT (cache_free);

static Cache *
get_cache (void)
{
  Cache *cache = g_private_get (&cache_key);

  if (cache == NULL)
    {
      cache = g_new0 (Cache, 1);
      cache->dates = table_new (close_format);
      cache->numbers = table_new (close_number);
      cache->collators = table_new (close_collator);
      g_private_set (&cache_key, cache);
    }

  return cache;
}

/* --- dates ------------------------------------------------------------------------------------ */

/* Patterns are written out where CLDR's own differ from what the style guide of each language asks
 * for; names of months and days come from CLDR. */
static const char *
date_pattern (AusDateStyle style,
              const char  *locale)
{
  static const char *german[] = {
    "dd.MM.y",   "d. MMM",          "EEE, d. MMM", "d. MMM y",
    "d. MMMM y", "EEEE, d. MMMM y", "LLLL",        "LLLL y",
    "EEEE, d. MMMM", "ccc",
  };
  static const char *british[] = {
    "dd/MM/y", "d MMM", "EEE d MMM", "d MMM y", "d MMMM y", "EEEE d MMMM y", "LLLL", "LLLL y",
    "EEEE d MMMM", "ccc",
  };
  static const char *american[] = {
    "MM/dd/y", "MMM d", "EEE, MMM d", "MMM d, y", "MMMM d, y", "EEEE, MMMM d, y", "LLLL", "LLLL y",
    "EEEE, MMMM d", "ccc",
  };

  if (g_str_has_prefix (locale, "de"))
    return german[style];
  if (g_str_equal (locale, "en_US"))
    return american[style];

  return british[style];
}

/* Gregorian also before 1582, as AusDate is */
static void
use_gregorian_only (UDateFormat *format)
{
  UErrorCode status = U_ZERO_ERROR;
  UCalendar *calendar = ucal_clone (udat_getCalendar (format), &status);

  ucal_setGregorianChange (calendar, U_DATE_MIN, &status);
  if (U_SUCCESS (status))
    udat_setCalendar (format, calendar);
  ucal_close (calendar);
}

static UDateFormat *
get_date_format (AusDateStyle style,
                 const char  *locale)
{
  Cache *cache = get_cache ();
  const char *pattern = date_pattern (style, locale);
  g_autofree char *key = g_strconcat (pattern, "|", locale, NULL);
  UDateFormat *format = g_hash_table_lookup (cache->dates, key);
  UErrorCode status = U_ZERO_ERROR;
  UChar wide[64];

  if (format != NULL)
    return format;

  u_uastrcpy (wide, pattern);
  format = udat_open (UDAT_PATTERN, UDAT_PATTERN, locale, u"UTC", -1, wide, -1, &status);
  if (U_FAILURE (status))
    g_error ("ICU has no dates for %s: %s", locale, u_errorName (status));
  use_gregorian_only (format);
  g_hash_table_insert (cache->dates, g_steal_pointer (&key), format);

  return format;
}

char *
aus_format_date (AusDate      date,
                 AusDateStyle style,
                 const char  *locale)
{
  UErrorCode status = U_ZERO_ERROR;
  UChar text[MAX_TEXT];
  int32_t length;
  UDate noon;

  g_return_val_if_fail (locale != NULL, NULL);

  if (!aus_date_is_set (date))
    return g_strdup ("");

  /* 719163 is the Julian number of 1970-01-01. */
  noon = ((double) date.julian - 719163.0 + 0.5) * 86400000.0;
  length = udat_format (get_date_format (style, locale), noon, text, MAX_TEXT, NULL, &status);
  if (U_FAILURE (status))
    return aus_date_to_iso (date);

  return to_utf8 (text, length);
}

/* --- numbers ---------------------------------------------------------------------------------- */

static UNumberFormat *
get_number_format (UNumberFormatStyle style,
                   const char        *locale)
{
  Cache *cache = get_cache ();
  g_autofree char *key = g_strdup_printf ("%d|%s", (int) style, locale);
  UNumberFormat *format = g_hash_table_lookup (cache->numbers, key);
  UErrorCode status = U_ZERO_ERROR;

  if (format != NULL)
    return format;

  format = unum_open (style, NULL, 0, locale, NULL, &status);
  if (U_FAILURE (status))
    g_error ("ICU has no numbers for %s: %s", locale, u_errorName (status));
  g_hash_table_insert (cache->numbers, g_steal_pointer (&key), format);

  return format;
}

/* "-12.30" from -1230 and two digits, exactly */
static char *
to_decimal (gint64 minor,
            int    digits)
{
  g_autofree char *plain = g_strdup_printf ("%0*" G_GUINT64_FORMAT, digits + 1,
                                            minor < 0 ? 0 - (guint64) minor : (guint64) minor);
  gsize whole = strlen (plain) - (gsize) digits;

  if (digits == 0)
    return g_strconcat (minor < 0 ? "-" : "", plain, NULL);

  return g_strdup_printf ("%s%.*s.%s", minor < 0 ? "-" : "", (int) whole, plain, plain + whole);
}

static char *
format_money (AusMoney           money,
              UNumberFormatStyle style,
              int                digits,
              const char        *locale)
{
  UNumberFormat *format = get_number_format (style, locale);
  g_autofree char *decimal = to_decimal (money.minor, digits);
  UErrorCode status = U_ZERO_ERROR;
  UChar code[4];
  UChar text[MAX_TEXT];
  int32_t length;

  if (style == UNUM_CURRENCY)
    {
      u_uastrcpy (code, money.currency);
      unum_setTextAttribute (format, UNUM_CURRENCY_CODE, code, 3, &status);
    }
  unum_setAttribute (format, UNUM_FRACTION_DIGITS, digits);
  length = unum_formatDecimal (format, decimal, -1, text, MAX_TEXT, NULL, &status);
  if (U_FAILURE (status))
    return g_strconcat (decimal, " ", money.currency, NULL);

  return to_utf8 (text, length);
}

char *
aus_format_money (AusMoney    money,
                  const char *locale)
{
  g_return_val_if_fail (locale != NULL, NULL);

  return aus_money_is_set (money)
           ? format_money (money, UNUM_CURRENCY, aus_currency_get_digits (money.currency), locale)
           : g_strdup ("");
}

char *
aus_format_money_whole (AusMoney    money,
                        const char *locale)
{
  gint64 unit = 1;

  g_return_val_if_fail (locale != NULL, NULL);

  if (!aus_money_is_set (money))
    return g_strdup ("");

  for (int digits = aus_currency_get_digits (money.currency); digits > 0; digits--)
    unit *= 10;
  money.minor = money.minor / unit + (money.minor % unit) / ((unit + 1) / 2);

  return format_money (money, UNUM_CURRENCY, 0, locale);
}

char *
aus_format_amount (AusMoney    money,
                   const char *locale)
{
  g_return_val_if_fail (locale != NULL, NULL);

  return aus_money_is_set (money)
           ? format_money (money, UNUM_DECIMAL, aus_currency_get_digits (money.currency), locale)
           : g_strdup ("");
}

char *
aus_format_percent (int         percent,
                    const char *locale)
{
  UErrorCode status = U_ZERO_ERROR;
  g_autofree char *decimal = to_decimal (percent, 2);
  UChar text[MAX_TEXT];
  int32_t length;
  g_autofree char *utf8 = NULL;
  g_auto (GStrv) parts = NULL;

  g_return_val_if_fail (locale != NULL, NULL);

  length = unum_formatDecimal (get_number_format (UNUM_PERCENT, locale), decimal, -1, text,
                               MAX_TEXT, NULL, &status);
  if (U_FAILURE (status))
    return g_strdup_printf ("%d%%", percent);

  /* CLDR separates the sign by a wide no-break space; set in type it is a narrow one. */
  utf8 = to_utf8 (text, length);
  parts = g_strsplit (utf8, "\u00A0", -1);

  return g_strjoinv ("\u202F", parts);
}

/* --- lists and names -------------------------------------------------------------------------- */

char *
aus_format_list (const char * const *items,
                 const char         *locale)
{
  UErrorCode status = U_ZERO_ERROR;
  guint n = items != NULL ? g_strv_length ((char **) items) : 0;
  g_autoptr (GPtrArray) owned = g_ptr_array_new_with_free_func (g_free);
  g_autofree int32_t *lengths = g_new0 (int32_t, n + 1);
  g_autofree UChar *text = NULL;
  UListFormatter *formatter;
  int32_t length;
  char *utf8;

  g_return_val_if_fail (locale != NULL, NULL);

  if (n == 0)
    return g_strdup ("");

  for (guint i = 0; i < n; i++)
    g_ptr_array_add (owned, to_utf16 (items[i], &lengths[i]));
  formatter = ulistfmt_open (locale, &status);
  length = ulistfmt_format (formatter, (const UChar * const *) owned->pdata, lengths, (int32_t) n,
                            NULL, 0, &status);
  text = g_new0 (UChar, (gsize) length + 1);
  status = U_ZERO_ERROR;
  ulistfmt_format (formatter, (const UChar * const *) owned->pdata, lengths, (int32_t) n, text,
                   length + 1, &status);
  utf8 = U_SUCCESS (status) ? to_utf8 (text, length) : g_strjoinv (", ", (char **) items);
  ulistfmt_close (formatter);

  return utf8;
}

char *
aus_format_country (const char *code,
                    const char *locale)
{
  UErrorCode status = U_ZERO_ERROR;
  UChar text[MAX_TEXT];
  ULocaleDisplayNames *names;
  int32_t length;
  char *utf8;

  g_return_val_if_fail (locale != NULL, NULL);

  if (code == NULL || *code == '\0')
    return g_strdup ("");

  names = uldn_open (locale, ULDN_STANDARD_NAMES, &status);
  length = uldn_regionDisplayName (names, code, text, MAX_TEXT, &status);
  utf8 = U_SUCCESS (status) ? to_utf8 (text, length) : g_strdup (code);
  uldn_close (names);

  return utf8;
}

/* --- sorting and searching -------------------------------------------------------------------- */

static UCollator *
get_collator (const char *locale)
{
  Cache *cache = get_cache ();
  UCollator *collator = g_hash_table_lookup (cache->collators, locale);
  UErrorCode status = U_ZERO_ERROR;

  if (collator != NULL)
    return collator;

  collator = ucol_open (locale, &status);
  if (U_FAILURE (status))
    g_error ("ICU cannot sort for %s: %s", locale, u_errorName (status));
  g_hash_table_insert (cache->collators, g_strdup (locale), collator);

  return collator;
}

int
aus_text_collate (const char *a,
                  const char *b,
                  const char *locale)
{
  UErrorCode status = U_ZERO_ERROR;

  g_return_val_if_fail (locale != NULL, 0);

  return (int) ucol_strcollUTF8 (get_collator (locale), a != NULL ? a : "", -1,
                                 b != NULL ? b : "", -1, &status);
}

/* NFKD, case-folded, combining marks left out: "Müller" → "muller", "ß" → "ss" */
static char *
fold_plain (const char *text)
{
  g_autofree char *decomposed = g_utf8_normalize (text, -1, G_NORMALIZE_ALL);
  g_autofree char *lower = decomposed != NULL ? g_utf8_casefold (decomposed, -1) : g_strdup ("");
  GString *plain = g_string_new (NULL);

  for (const char *c = lower; *c != '\0'; c = g_utf8_next_char (c))
    if (!g_unichar_ismark (g_utf8_get_char (c)))
      g_string_append_unichar (plain, g_utf8_get_char (c));

  return g_string_free (plain, FALSE);
}

/* "Müller" → "Mueller" */
static char *
spell_out_umlauts (const char *text)
{
  static const char *umlauts[][2] = {
    { "ä", "ae" }, { "ö", "oe" }, { "ü", "ue" }, { "Ä", "Ae" }, { "Ö", "Oe" }, { "Ü", "Ue" },
  };
  g_autofree char *composed = g_utf8_normalize (text, -1, G_NORMALIZE_NFC);
  GString *out = g_string_new (composed);

  for (guint i = 0; i < G_N_ELEMENTS (umlauts); i++)
    g_string_replace (out, umlauts[i][0], umlauts[i][1], 0);

  return g_string_free (out, FALSE);
}

char *
aus_text_fold (const char *text)
{
  g_autofree char *plain = NULL;
  g_autofree char *spelled = NULL;
  g_autofree char *spelled_plain = NULL;

  if (text == NULL || !g_utf8_validate (text, -1, NULL))
    return g_strdup ("");

  plain = fold_plain (text);
  spelled = spell_out_umlauts (text);
  spelled_plain = fold_plain (spelled);
  if (g_str_equal (plain, spelled_plain))
    return g_steal_pointer (&plain);

  return g_strconcat (plain, " ", spelled_plain, NULL);
}

gboolean
aus_text_matches (const char *folded,
                  const char *needle)
{
  g_autofree char *plain = NULL;
  g_auto (GStrv) words = NULL;

  g_return_val_if_fail (folded != NULL, FALSE);

  if (needle == NULL || !g_utf8_validate (needle, -1, NULL))
    return needle == NULL;

  plain = fold_plain (needle);
  words = g_strsplit_set (plain, " \t\n", -1);
  for (guint i = 0; words[i] != NULL; i++)
    if (strstr (folded, words[i]) == NULL)
      return FALSE;

  return TRUE;
}
