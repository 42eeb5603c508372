/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-mail-people.h"

#include <string.h>

#include "exchange/aus-mail-header.h"

typedef struct
{
  GString *outside;   /* the angle brackets */
  GString *inside;
  gboolean bracketed; /* there are some */
} Entry;

void
aus_mail_person_free (AusMailPerson *self)
{
  g_free (self->name);
  g_free (self->address);
  g_free (self);
}

/* Without brackets the whole is the address. */
static void
end_entry (Entry     *entry,
           GPtrArray *people)
{
  g_autofree char *outside = aus_mail_dup_line (entry->outside->str);
  g_autofree char *inside = aus_mail_dup_line (entry->inside->str);

  if (entry->bracketed || *outside != '\0')
    {
      AusMailPerson *person = g_new0 (AusMailPerson, 1);

      person->name = g_strdup (entry->bracketed ? outside : "");
      person->address = g_strdup (entry->bracketed ? inside : outside);
      g_ptr_array_add (people, person);
    }

  g_string_truncate (entry->outside, 0);
  g_string_truncate (entry->inside, 0);
  entry->bracketed = FALSE;
}

/* Behind the quotation at @text, whose marks do not belong to a name */
static const char *
take_quoted (Entry      *entry,
             const char *text)
{
  for (text++; *text != '\0' && *text != '"'; text++)
    {
      if (*text == '\\' && text[1] != '\0')
        text++;
      g_string_append_c (entry->outside, *text);
    }

  return *text == '"' ? text + 1 : text;
}

static const char *
take_bracketed (Entry      *entry,
                const char *text)
{
  gsize length = strcspn (text, ">");

  entry->bracketed = TRUE;
  g_string_append_len (entry->inside, text + 1, (gssize) length - 1);

  return text[length] == '>' ? text + length + 1 : text + length;
}

GPtrArray *
aus_mail_people_new (const char *text)
{
  GPtrArray *people = g_ptr_array_new_with_free_func ((GDestroyNotify) aus_mail_person_free);
  g_autoptr (GString) outside = g_string_new (NULL);
  g_autoptr (GString) inside = g_string_new (NULL);
  Entry entry = { outside, inside, FALSE };

  g_return_val_if_fail (text != NULL, people);

  while (*text != '\0')
    {
      if (*text == '"')
        {
          text = take_quoted (&entry, text);
        }
      else if (*text == '<')
        {
          text = take_bracketed (&entry, text);
        }
      else
        {
          if (*text == ',' || *text == ';')
            end_entry (&entry, people);
          else
            g_string_append_c (outside, *text);
          text++;
        }
    }
  end_entry (&entry, people);

  return people;
}
