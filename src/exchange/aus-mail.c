/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-mail.h"

#include "aus-mail-body.h"
#include "aus-mail-header.h"

/* No domain of anybody's (RFC 2606) */
#define ID_DOMAIN "ausklang.invalid"

#define BOUNDARY_DIGITS 32
#define ID_DIGITS       40

typedef struct
{
  GPtrArray *names;
  GPtrArray *addresses;
} People;

typedef struct
{
  char *name;
  char *type;
  GBytes *bytes;
} Attachment;

struct _AusMail
{
  People from;
  People to;
  char *subject;
  GDateTime *date;
  char *text;
  char *language;
  GPtrArray *attachments;
};

static void
attachment_free (gpointer data)
{
  Attachment *attachment = data;

  g_free (attachment->name);
  g_free (attachment->type);
  g_bytes_unref (attachment->bytes);
  g_free (attachment);
}

static void
people_init (People *people)
{
  people->names = g_ptr_array_new_with_free_func (g_free);
  people->addresses = g_ptr_array_new_with_free_func (g_free);
}

static void
people_clear (People *people)
{
  g_ptr_array_unref (people->names);
  g_ptr_array_unref (people->addresses);
}

static gboolean
people_add (People      *people,
            const char  *name,
            const char  *text,
            GError     **error)
{
  char *address = aus_mail_dup_address (text, error);

  if (address == NULL)
    return FALSE;

  g_ptr_array_add (people->names, g_strdup (name));
  g_ptr_array_add (people->addresses, address);

  return TRUE;
}

AusMail *
aus_mail_new (void)
{
  AusMail *self = g_new0 (AusMail, 1);

  people_init (&self->from);
  people_init (&self->to);
  self->subject = g_strdup ("");
  self->text = g_strdup ("");
  self->language = g_strdup ("");
  self->attachments = g_ptr_array_new_with_free_func (attachment_free);

  return self;
}

void
aus_mail_free (AusMail *self)
{
  if (self == NULL)
    return;

  people_clear (&self->from);
  people_clear (&self->to);
  g_free (self->subject);
  g_clear_pointer (&self->date, g_date_time_unref);
  g_free (self->text);
  g_free (self->language);
  g_ptr_array_unref (self->attachments);
  g_free (self);
}

gboolean
aus_mail_set_from (AusMail     *self,
                   const char  *name,
                   const char  *address,
                   GError     **error)
{
  g_return_val_if_fail (self != NULL && name != NULL && address != NULL, FALSE);

  g_ptr_array_set_size (self->from.names, 0);
  g_ptr_array_set_size (self->from.addresses, 0);

  return people_add (&self->from, name, address, error);
}

gboolean
aus_mail_add_to (AusMail     *self,
                 const char  *name,
                 const char  *address,
                 GError     **error)
{
  g_return_val_if_fail (self != NULL && name != NULL && address != NULL, FALSE);

  return people_add (&self->to, name, address, error);
}

static void
set_string (char       **place,
            const char  *text)
{
  g_free (*place);
  *place = g_strdup (text);
}

void
aus_mail_set_subject (AusMail    *self,
                      const char *subject)
{
  g_return_if_fail (self != NULL && subject != NULL);

  set_string (&self->subject, subject);
}

void
aus_mail_set_date (AusMail   *self,
                   GDateTime *date)
{
  g_return_if_fail (self != NULL && date != NULL);

  g_clear_pointer (&self->date, g_date_time_unref);
  self->date = g_date_time_to_utc (date);
}

void
aus_mail_set_text (AusMail    *self,
                   const char *text,
                   const char *language)
{
  g_return_if_fail (self != NULL && text != NULL && language != NULL);

  set_string (&self->text, text);
  set_string (&self->language, language);
}

void
aus_mail_attach (AusMail    *self,
                 const char *name,
                 const char *type,
                 GBytes     *bytes)
{
  Attachment *attachment;

  g_return_if_fail (self != NULL && name != NULL && type != NULL && bytes != NULL);

  attachment = g_new0 (Attachment, 1);
  attachment->name = aus_mail_dup_file_name (name);
  attachment->type = g_strdup (type);
  attachment->bytes = g_bytes_ref (bytes);
  g_ptr_array_add (self->attachments, attachment);
}

/* In English whatever the locale is */
static void
append_date (GString   *out,
             GDateTime *date)
{
  static const char *days[] = { "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun" };
  static const char *months[] = { "Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                  "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" };

  g_string_append_printf (out, "Date: %s, %d %s %04d %02d:%02d:%02d +0000\r\n",
                          days[g_date_time_get_day_of_week (date) - 1],
                          g_date_time_get_day_of_month (date),
                          months[g_date_time_get_month (date) - 1], g_date_time_get_year (date),
                          g_date_time_get_hour (date), g_date_time_get_minute (date),
                          g_date_time_get_second (date));
}

static void
append_head (GString *out,
             AusMail *self)
{
  append_date (out, self->date);
  if (self->from.addresses->len > 0)
    aus_mail_append_people (out, "From", self->from.names, self->from.addresses);
  if (self->to.addresses->len > 0)
    aus_mail_append_people (out, "To", self->to.names, self->to.addresses);
  aus_mail_append_text (out, "Subject", self->subject);
}

/* Transfer full, of GString */
static GPtrArray *
new_parts (AusMail *self)
{
  GPtrArray *parts = g_ptr_array_new ();
  GString *part = g_string_new (NULL);

  aus_mail_append_text_part (part, self->text, self->language);
  g_ptr_array_add (parts, part);
  for (guint i = 0; i < self->attachments->len; i++)
    {
      Attachment *attachment = self->attachments->pdata[i];

      part = g_string_new (NULL);
      aus_mail_append_file_part (part, attachment->name, attachment->type, attachment->bytes);
      g_ptr_array_add (parts, part);
    }

  return parts;
}

static char *
dup_digest (const GString *head,
            GPtrArray     *parts)
{
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);

  g_checksum_update (checksum, (const guchar *) head->str, (gssize) head->len);
  for (guint i = 0; i < parts->len; i++)
    {
      const GString *part = parts->pdata[i];

      g_checksum_update (checksum, (const guchar *) "\n", 1);
      g_checksum_update (checksum, (const guchar *) part->str, (gssize) part->len);
    }

  return g_strdup (g_checksum_get_string (checksum));
}

GBytes *
aus_mail_write (AusMail *self)
{
  GString *out = g_string_new (NULL);
  g_autoptr (GPtrArray) parts = NULL;
  g_autofree char *digest = NULL;
  g_autofree char *boundary = NULL;

  g_return_val_if_fail (self != NULL && self->date != NULL, NULL);

  append_head (out, self);
  parts = new_parts (self);
  digest = dup_digest (out, parts);
  /* "=_" is in no line of quoted-printable, and "_" in none of base64. */
  boundary = g_strdup_printf ("=_%.*s", BOUNDARY_DIGITS, digest);
  g_string_append_printf (out,
                          "Message-ID: <%.*s@" ID_DOMAIN ">\r\n"
                          "MIME-Version: 1.0\r\n"
                          "X-Unsent: 1\r\n"
                          "Content-Type: multipart/mixed; boundary=\"%s\"\r\n"
                          "\r\n",
                          ID_DIGITS, digest, boundary);
  for (guint i = 0; i < parts->len; i++)
    {
      GString *part = parts->pdata[i];

      g_string_append_printf (out, "--%s\r\n", boundary);
      g_string_append_len (out, part->str, (gssize) part->len);
      g_string_append (out, "\r\n");
      g_string_free (part, TRUE);
    }
  g_string_append_printf (out, "--%s--\r\n", boundary);

  return g_string_free_to_bytes (out);
}
