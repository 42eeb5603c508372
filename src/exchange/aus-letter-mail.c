/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-letter-mail.h"

#include "core/client/aus-contact.h"
#include "core/text/aus-letter-context.h"
#include "exchange/aus-mail.h"
#include "exchange/aus-mail-header.h"
#include "exchange/aus-mail-people.h"

static char *
dup_colleague (AusColleague *colleague)
{
  g_autofree char *email = aus_mail_dup_line (colleague->email);
  g_autofree char *name = aus_mail_dup_line (colleague->name);

  if (*email == '\0' || *name == '\0')
    return g_steal_pointer (&email);

  /* Quotation marks have no place between those that hold the name together. */
  g_strdelimit (name, "\"\\", ' ');

  return g_strdup_printf (strpbrk (name, ",;<>") != NULL ? "\"%s\" <%s>" : "%s <%s>", name, email);
}

char *
aus_letter_mail_dup_recipient (AusClient    *client,
                               AusColleague *colleague)
{
  AusContact *addressee = aus_client_get_addressee (client);

  if (colleague != NULL)
    return dup_colleague (colleague);

  return g_strdup (addressee != NULL ? addressee->email : "");
}

static const char *
find_name (AusClient  *client,
           const char *address)
{
  for (guint i = 0; i < aus_entity_list_get_length (client->contacts); i++)
    {
      AusContact *contact = aus_entity_list_peek (client->contacts, i);
      g_autofree char *own = aus_mail_dup_line (contact->email);

      if (g_ascii_strcasecmp (own, address) == 0)
        return contact->name;
    }

  return "";
}

static gboolean
add_recipients (AusMail     *mail,
                AusClient   *client,
                const char  *to,
                GError     **error)
{
  g_autoptr (GPtrArray) people = aus_mail_people_new (to);

  for (guint i = 0; i < people->len; i++)
    {
      AusMailPerson *person = people->pdata[i];
      const char *name = *person->name != '\0' ? person->name : find_name (client, person->address);

      if (!aus_mail_add_to (mail, name, person->address, error))
        return FALSE;
    }

  return TRUE;
}

GBytes *
aus_letter_mail_write (const AusLetterMail *self,
                       AusClient           *client,
                       AusSender           *sender,
                       GDateTime           *now,
                       GError             **error)
{
  g_autoptr (AusMail) mail = aus_mail_new ();
  const char *name = *sender->name != '\0' ? sender->name : sender->business;
  g_autofree char *from = aus_mail_dup_line (sender->email);

  if (*from != '\0' && !aus_mail_set_from (mail, name, from, error))
    return NULL;
  if (!add_recipients (mail, client, self->to, error))
    return NULL;

  aus_mail_set_subject (mail, self->subject);
  aus_mail_set_date (mail, now);
  aus_mail_set_text (mail, self->text, self->language);
  aus_mail_attach (mail, self->file_name, "application/pdf", self->pdf);

  return aus_mail_write (mail);
}

static void
append_escaped (GString    *uri,
                const char *before,
                const char *text)
{
  g_autofree char *escaped = g_uri_escape_string (text, NULL, FALSE);

  g_string_append (uri, before);
  g_string_append (uri, escaped);
}

char *
aus_letter_mail_dup_uri (const AusLetterMail *self,
                         const char          *pdf_path)
{
  GString *uri = g_string_new ("mailto:");
  g_autoptr (GPtrArray) people = aus_mail_people_new (self->to);
  g_autofree char *subject = aus_mail_dup_line (self->subject);
  g_auto (GStrv) lines = g_strsplit (self->text, "\n", -1);
  g_autofree char *body = g_strjoinv ("\r\n", lines);
  gboolean several = FALSE;

  for (guint i = 0; i < people->len; i++)
    {
      AusMailPerson *person = people->pdata[i];
      g_autofree char *address = aus_mail_dup_address (person->address, NULL);

      if (address == NULL)
        continue;
      append_escaped (uri, several ? "," : "", address);
      several = TRUE;
    }
  append_escaped (uri, "?subject=", subject);
  append_escaped (uri, "&body=", body);
  append_escaped (uri, "&attach=", pdf_path);

  return g_string_free (uri, FALSE);
}

char *
aus_letter_mail_dup_file_name (const char *pdf_name)
{
  g_autofree char *name = aus_mail_dup_file_name (pdf_name);
  gsize length = strlen (name);

  if (length > 4 && g_ascii_strcasecmp (name + length - 4, ".pdf") == 0)
    name[length - 4] = '\0';

  return g_strconcat (name, ".eml", NULL);
}
