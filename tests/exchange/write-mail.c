/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* For check-mail.py: an e-mail to standard output from what standard input holds, which is fields
 * that end in a zero byte, in the order of the enumeration. */

#include "config.h"

#include <stdio.h>

#include "exchange/aus-mail.h"

enum
{
  FROM_NAME,
  FROM,
  TO_NAME,
  TO,
  SUBJECT,
  LANGUAGE,
  TEXT,
  FILE_NAME,
  FILE_TEXT,
  N_FIELDS,
};

static void
read_fields (char *fields[N_FIELDS])
{
  GString *field = g_string_new (NULL);
  guint n = 0;

  for (int c = getchar (); c != EOF && n < N_FIELDS; c = getchar ())
    {
      if (c != '\0')
        {
          g_string_append_c (field, (char) c);
          continue;
        }
      fields[n++] = g_strdup (field->str);
      g_string_truncate (field, 0);
    }
  g_string_free (field, TRUE);
  if (n < N_FIELDS)
    g_error ("%u fields, %d are needed", n, N_FIELDS);
}

int
main (void)
{
  char *fields[N_FIELDS];
  g_autoptr (AusMail) mail = aus_mail_new ();
  g_autoptr (GDateTime) date = g_date_time_new_utc (2026, 11, 23, 12, 0, 0);
  g_autoptr (GBytes) file = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;

  read_fields (fields);
  file = g_bytes_new (fields[FILE_TEXT], strlen (fields[FILE_TEXT]));
  if (!aus_mail_set_from (mail, fields[FROM_NAME], fields[FROM], &error)
      || !aus_mail_add_to (mail, fields[TO_NAME], fields[TO], &error))
    g_error ("%s", error->message);
  aus_mail_set_subject (mail, fields[SUBJECT]);
  aus_mail_set_date (mail, date);
  aus_mail_set_text (mail, fields[TEXT], fields[LANGUAGE]);
  aus_mail_attach (mail, fields[FILE_NAME], "application/pdf", file);
  bytes = aus_mail_write (mail);
  fwrite (g_bytes_get_data (bytes, NULL), 1, g_bytes_get_size (bytes), stdout);
  for (guint i = 0; i < N_FIELDS; i++)
    g_free (fields[i]);

  return 0;
}
