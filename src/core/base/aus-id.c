/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-id.h"

#include <string.h>
#include <unicode/utrans.h>
#include <unicode/ustring.h>

#define MAX_SLUG 40
#define MAX_NAME 256 /* UTF-16 units of a name that are looked at; room for ä → ae comes on top */

char *
aus_id_new (void)
{
  return g_uuid_string_random ();
}

char *
aus_id_new_for (const char *space,
                const char *name)
{
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA1);
  guint8 bytes[20]; /* SHA-1 makes twenty; a UUID is the first sixteen */
  gsize n_bytes = sizeof bytes;
  guint n_digits = 0;

  g_return_val_if_fail (aus_id_is_valid (space), NULL);

  for (const char *c = space; *c != '\0'; c++)
    {
      guint8 *byte = &bytes[n_digits / 2];

      if (*c == '-')
        continue;
      *byte = (guint8) (n_digits % 2 == 0 ? g_ascii_xdigit_value (*c) << 4
                                          : *byte | g_ascii_xdigit_value (*c));
      n_digits++;
    }
  g_checksum_update (checksum, bytes, 16);
  g_checksum_update (checksum, (const guchar *) name, -1);
  g_checksum_get_digest (checksum, bytes, &n_bytes);

  bytes[6] = (guint8) ((bytes[6] & 0x0f) | 0x50);
  bytes[8] = (guint8) ((bytes[8] & 0x3f) | 0x80);

  return g_strdup_printf ("%02x%02x%02x%02x-%02x%02x-%02x%02x-%02x%02x-%02x%02x%02x%02x%02x%02x",
                          bytes[0], bytes[1], bytes[2], bytes[3], bytes[4], bytes[5], bytes[6],
                          bytes[7], bytes[8], bytes[9], bytes[10], bytes[11], bytes[12],
                          bytes[13], bytes[14], bytes[15]);
}

gboolean
aus_id_is_valid (const char *id)
{
  g_autofree char *lower = NULL;

  if (id == NULL || !g_uuid_string_is_valid (id))
    return FALSE;

  lower = g_ascii_strdown (id, -1);

  return g_str_equal (lower, id);
}

/* ASCII of @name, NULL when ICU cannot: "Größe & Söhne" → "Groesse & Soehne" */
static char *
transliterate (const char *name)
{
  UErrorCode status = U_ZERO_ERROR;
  UChar text[4 * MAX_NAME];
  int32_t length = 0;
  int32_t limit;
  UTransliterator *trans;
  char *ascii = NULL;

  u_strFromUTF8WithSub (text, MAX_NAME, &length, name, -1, 0xFFFD, NULL, &status);
  if (status == U_BUFFER_OVERFLOW_ERROR)
    length = MAX_NAME;
  else if (U_FAILURE (status))
    return NULL;

  status = U_ZERO_ERROR;
  trans = utrans_openU (u"de-ASCII; Any-Latin; Latin-ASCII", -1, UTRANS_FORWARD, NULL, 0, NULL,
                        &status);
  if (U_FAILURE (status))
    return NULL;

  limit = length;
  utrans_transUChars (trans, text, &length, G_N_ELEMENTS (text), 0, &limit, &status);
  if (U_SUCCESS (status))
    {
      int32_t bytes = 0;

      ascii = g_malloc (3 * (gsize) length + 1);
      u_strToUTF8 (ascii, 3 * length + 1, &bytes, text, length, &status);
      ascii[bytes] = '\0';
    }
  utrans_close (trans);

  return ascii;
}

/* "meyer-gmbh-co-kg" → "meyer"; a name that is nothing else stays */
static void
drop_legal_forms (GString *slug)
{
  static const char * const forms[] = {
    "-gmbh-co-kg", "-co-kg", "-gmbh", "-mbh", "-ag", "-kg", "-ohg", "-ug", "-gbr", "-e-k", "-e-v",
    "-ltd", "-llc", "-llp", "-plc", "-inc",
  };

  for (guint i = 0; i < G_N_ELEMENTS (forms); i++)
    if (g_str_has_suffix (slug->str, forms[i]))
      {
        g_string_truncate (slug, slug->len - strlen (forms[i]));
        return;
      }
}

char *
aus_slug_new (const char *name)
{
  g_autofree char *ascii = transliterate (name != NULL ? name : "");
  g_autoptr (GString) slug = g_string_new (NULL);

  for (const char *c = ascii; c != NULL && *c != '\0'; c++)
    if (g_ascii_isalnum (*c))
      g_string_append_c (slug, g_ascii_tolower (*c));
    else if (slug->len > 0 && slug->str[slug->len - 1] != '-')
      g_string_append_c (slug, '-');

  if (g_str_has_suffix (slug->str, "-"))
    g_string_truncate (slug, slug->len - 1);
  drop_legal_forms (slug);
  g_string_truncate (slug, MIN (slug->len, MAX_SLUG));
  if (g_str_has_suffix (slug->str, "-"))
    g_string_truncate (slug, slug->len - 1);
  if (slug->len == 0)
    g_string_append (slug, "client");

  return g_string_free (g_steal_pointer (&slug), FALSE);
}
