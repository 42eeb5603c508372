/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What is written of names, subjects, addresses and texts, whatever they hold. (check-mail.py reads
 * whole e-mails with Python's email package.) */

#include "config.h"

#include <string.h>

#include "core/base/aus-error.h"
#include "exchange/aus-mail.h"
#include "exchange/aus-mail-body.h"
#include "exchange/aus-mail-header.h"
#include "exchange/aus-mail-people.h"

#define TEN "aaaaaaaaa "

typedef struct
{
  const char *value;
  const char *expected;
} Case;

/* --- header fields ---------------------------------------------------------------------------- */

static const Case subjects[] = {
  { "", "Subject:\r\n" },
  { "Thank you", "Subject: Thank you\r\n" },
  { "  a \t b\r\n", "Subject: a b\r\n" },
  { "a\r\nBcc: x@example.com", "Subject: a Bcc: x@example.com\r\n" },
  { "Grüße", "Subject: =?UTF-8?Q?Gr=C3=BC=C3=9Fe?=\r\n" },
  { "a ü?_=", "Subject: =?UTF-8?Q?a_=C3=BC=3F=5F=3D?=\r\n" },
  { "мир", "Subject: =?UTF-8?B?0LzQuNGA?=\r\n" },
  { "=?UTF-8?Q?x?=", "Subject: =?UTF-8?Q?=3D=3FUTF-8=3FQ=3Fx=3F=3D?=\r\n" },
  { TEN TEN TEN TEN TEN TEN "bbbbbbb", "Subject: " TEN TEN TEN TEN TEN TEN "bbbbbbb\r\n" },
  { TEN TEN TEN TEN TEN TEN "bbbbbbbb",
    "Subject: aaaaaaaaa aaaaaaaaa aaaaaaaaa aaaaaaaaa aaaaaaaaa aaaaaaaaa\r\n bbbbbbbb\r\n" },
  { "\xff", "Subject: =?UTF-8?B?77+9?=\r\n" },
  { "a\302\205b\342\200\250c", "Subject: a b c\r\n" },
};

static const Case people[] = {
  { "", "To: a@b.example\r\n" },
  { "Jo Park", "To: Jo Park <a@b.example>\r\n" },
  { "Park, Jo", "To: \"Park, Jo\" <a@b.example>\r\n" },
  { "Jo \"J\" \\", "To: \"Jo \\\"J\\\" \\\\\" <a@b.example>\r\n" },
  { "Dr. Jo", "To: \"Dr. Jo\" <a@b.example>\r\n" },
  { "Jo\r\nBcc: x", "To: \"Jo Bcc: x\" <a@b.example>\r\n" },
  { "Jo <x@y.example>", "To: \"Jo <x@y.example>\" <a@b.example>\r\n" },
  { "Jörg, \"Ü\"", "To: =?UTF-8?Q?J=C3=B6rg=2C_=22=C3=9C=22?= <a@b.example>\r\n" },
  { TEN TEN TEN TEN TEN TEN "b",
    "To: =?UTF-8?Q?aaaaaaaaa_aaaaaaaaa_aaaaaaaaa_aaaaaaaaa_aaaaaaaaa_aaaaaaaaa_?=\r\n"
    " =?UTF-8?Q?b?= <a@b.example>\r\n" },
};

static const Case files[] = {
  { "a b.pdf", "A: b; filename=\"a b.pdf\"\r\n" },
  { "a;b=c.pdf", "A: b; filename=\"a;b=c.pdf\"\r\n" },
  { "a\r\nX: b.pdf", "A: b; filename=\"a X: b.pdf\"\r\n" },
  { "Größe.pdf", "A: b; filename*=UTF-8''Gr%C3%B6%C3%9Fe.pdf\r\n" },
  { "a\"b'%.pdf", "A: b; filename*=UTF-8''a%22b%27%25.pdf\r\n" },
  { "=?UTF-8?Q?a?=", "A: b; filename*=UTF-8''%3D%3FUTF-8%3FQ%3Fa%3F%3D\r\n" },
};

static void
test_subjects (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (subjects); i++)
    {
      g_autoptr (GString) out = g_string_new (NULL);

      aus_mail_append_text (out, "Subject", subjects[i].value);
      g_assert_cmpstr (out->str, ==, subjects[i].expected);
    }
}

static void
append_person (GString    *out,
               const char *name,
               const char *address)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  g_autoptr (GPtrArray) addresses = g_ptr_array_new ();

  g_ptr_array_add (names, (char *) name);
  g_ptr_array_add (addresses, (char *) address);
  aus_mail_append_people (out, "To", names, addresses);
}

static void
test_people (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (people); i++)
    {
      g_autoptr (GString) out = g_string_new (NULL);

      append_person (out, people[i].value, "a@b.example");
      g_assert_cmpstr (out->str, ==, people[i].expected);
    }
}

static void
test_several_people (void)
{
  const char *names[] = { "Jo Park", "", "Zoë" };
  const char *addresses[] = { "jo@example.com", "office@example.com", "zoe@example.com" };
  g_autoptr (GPtrArray) name_array = g_ptr_array_new ();
  g_autoptr (GPtrArray) address_array = g_ptr_array_new ();
  g_autoptr (GString) out = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_ptr_array_add (name_array, (char *) names[i]);
      g_ptr_array_add (address_array, (char *) addresses[i]);
    }
  aus_mail_append_people (out, "To", name_array, address_array);
  g_assert_cmpstr (out->str, ==,
                   "To: Jo Park <jo@example.com>, office@example.com, =?UTF-8?Q?Zo=C3=AB?=\r\n"
                   " <zoe@example.com>\r\n");
}

static void
test_parameters (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autoptr (GString) out = g_string_new (NULL);

      aus_mail_append_with_parameter (out, "A", "b", "filename", files[i].value);
      g_assert_cmpstr (out->str, ==, files[i].expected);
    }
}

static void
test_long_parameter (void)
{
  g_autoptr (GString) out = g_string_new (NULL);

  aus_mail_append_with_parameter (out, "A", "b", "filename",
                                  "äääääääääääääääääääääääääääääääääääääääääää.pdf");
  g_assert_cmpstr (out->str, ==,
                   "A: b;\r\n"
                   " filename*0*=UTF-8''%C3%A4%C3%A4%C3%A4%C3%A4%C3%A4%C3%A4%C3%A4%C3%A4%C3%A4;\r\n"
                   " filename*1*=%C3%A4%C3%A4%C3%A4%C3%A4%C3%A4%C3%A4%C3%A4%C3%A4%C3%A4%C3%A4;\r\n"
                   " filename*2*=%C3%A4%C3%A4%C3%A4%C3%A4%C3%A4%C3%A4%C3%A4%C3%A4%C3%A4%C3%A4;\r\n"
                   " filename*3*=%C3%A4%C3%A4%C3%A4%C3%A4%C3%A4%C3%A4%C3%A4%C3%A4%C3%A4%C3%A4;\r\n"
                   " filename*4*=%C3%A4%C3%A4%C3%A4%C3%A4.pdf\r\n");
}

static void
test_file_names (void)
{
  g_autofree char *long_name = g_strnfill (300, 'x');
  g_autofree char *with_extension = g_strconcat ("ä", long_name, "é.pdf", NULL);
  g_autofree char *cut = g_strdup_printf ("ä%.194s.pdf", long_name);
  const Case cases[] = {
    { "", "attachment" },
    { "...", "attachment" },
    { "../../etc/passwd", "-..-etc-passwd" },
    { "a\\b:c.pdf", "a-b:c.pdf" },
    { "photo\342\200\256gpj.exe", "photogpj.exe" },
    { "שלום.pdf", "שלום.pdf" },
    { "a\r\nX: b.pdf", "a X: b.pdf" },
    { " .hidden. ", "hidden" },
    { with_extension, cut },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *name = aus_mail_dup_file_name (cases[i].value);

      g_assert_cmpstr (name, ==, cases[i].expected);
    }
}

/* --- who it goes to --------------------------------------------------------------------------- */

static void
test_list (void)
{
  static const Case cases[] = {
    { "", "" },
    { " ,; ", "" },
    { "jo@x.example", "(|jo@x.example)" },
    { " jo@x.example ;zoe@x.example,", "(|jo@x.example)(|zoe@x.example)" },
    { "Jo  Park <jo@x.example>", "(Jo Park|jo@x.example)" },
    { "\"Park, Jo; \\\"J\\\"\" <jo@x.example>, zoe@x.example",
      "(Park, Jo; \"J\"|jo@x.example)(|zoe@x.example)" },
    { "<jo@x.example>Jo", "(Jo|jo@x.example)" },
    { "Jörg <a,b@x.example>", "(Jörg|a,b@x.example)" },
    { "Jo <>", "(Jo|)" },
    { "Jo <jo@x.example", "(Jo|jo@x.example)" },
    { "\"Jo, jo@x.example", "(|Jo, jo@x.example)" },
    { "\"Jo\\", "(|Jo\\)" },
    { "Jo\r\nBcc: x <jo@x.example\r\nBcc: y>", "(Jo Bcc: x|jo@x.example Bcc: y)" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GPtrArray) list = aus_mail_people_new (cases[i].value);
      g_autoptr (GString) found = g_string_new (NULL);

      for (guint p = 0; p < list->len; p++)
        {
          AusMailPerson *person = list->pdata[p];

          g_string_append_printf (found, "(%s|%s)", person->name, person->address);
        }
      g_assert_cmpstr (found->str, ==, cases[i].expected);
    }
}

/* --- addresses -------------------------------------------------------------------------------- */

static void
test_addresses (void)
{
  const Case cases[] = {
    { "jo@example.com", "jo@example.com" },
    { " jo@example.com\n", "jo@example.com" },
    { "jo.o'neil+x@mail.example.com", "jo.o'neil+x@mail.example.com" },
    { "info@bücher.example", "info@xn--bcher-kva.example" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autofree char *address = aus_mail_dup_address (cases[i].value, &error);

      g_assert_no_error (error);
      g_assert_cmpstr (address, ==, cases[i].expected);
    }
}

static void
test_bad_addresses (void)
{
  g_autofree char *many = g_strnfill (65, 'a');
  g_autofree char *long_local = g_strconcat (many, "@example.com", NULL);
  g_autofree char *label = g_strnfill (60, 'b');
  g_autofree char *long_domain =
    g_strdup_printf ("a@%s.%s.%s.%s.%s.com", label, label, label, label, label);
  const Case cases[] = {
    { "", "the e-mail address is empty" },
    { "jo", "“jo” is no e-mail address: it needs one “@”, with something before and after it" },
    { "@x.example", "needs one “@”" },
    { "jo@", "needs one “@”" },
    { "a@b@c.example", "needs one “@”" },
    { "a b@c.example", "there is a space in it" },
    { "a@c.example\r\nBcc: b@c.example", "there is a space in it" },
    { "Jo <jo@example.com>", "there is a space in it" },
    { "<jo@example.com>", "“<” cannot stand before the “@”" },
    { "a,b@example.com", "“,” cannot stand before the “@”" },
    { "\"a\"@example.com", "“\"” cannot stand before the “@”" },
    { "jörg@example.com", "“ö” cannot stand before the “@”" },
    { ".a@example.com", "a dot can only stand between two other characters" },
    { "a.@example.com", "a dot can only stand between two other characters" },
    { "a..b@example.com", "a dot can only stand between two other characters" },
    { "a@localhost", "after the “@” there must be a name like “example.com”" },
    { "a@1.2.3.4", "after the “@” there must be" },
    { "a@-x.example", "after the “@” there must be" },
    { "a@x..example", "after the “@” there must be" },
    { "a@x.example>", "after the “@” there must be" },
    { "a@x.example,b", "after the “@” there must be" },
    { "a@[127.0.0.1]", "after the “@” there must be" },
    { long_local, "more than 64 characters stand before the “@”" },
    { long_domain, "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autofree char *address = aus_mail_dup_address (cases[i].value, &error);

      g_assert_null (address);
      g_assert_error (error, AUS_ERROR, AUS_ERROR_INVALID);
      if (strstr (error->message, cases[i].expected) == NULL)
        g_error ("“%s” gives: %s", cases[i].value, error->message);
      g_assert_cmpuint (strlen (error->message), <, 300);
    }
}

/* --- texts ------------------------------------------------------------------------------------ */

static void
test_text (void)
{
  const Case cases[] = {
    { "", "quoted-printable\r\n\r\n\r\n" },
    { "a=b\nGrüße", "quoted-printable\r\n\r\na=3Db\r\nGr=C3=BC=C3=9Fe\r\n" },
    { "end \nFrom me\n.\n..\nx.\n",
      "quoted-printable\r\n\r\nend=20\r\n=46rom me\r\n=2E\r\n=2E.\r\nx.\r\n" },
    { "a\r\nb\rc\342\200\250d", "quoted-printable\r\n\r\na\r\nb\r\nc\r\nd\r\n" },
    { "a\tb\001", "quoted-printable\r\n\r\na b=20\r\n" },
    { "мир", "base64\r\n\r\n0LzQuNGADQo=\r\n" },
    { "11111111112222222222333333333344444444445555555555666666666677777777778888ü",
      "quoted-printable\r\n\r\n"
      "11111111112222222222333333333344444444445555555555666666666677777777778888=\r\n"
      "=C3=BC\r\n" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GString) out = g_string_new (NULL);
      g_autofree char *expected = g_strconcat ("Content-Type: text/plain; charset=utf-8\r\n"
                                               "Content-Language: de-AT\r\n"
                                               "Content-Transfer-Encoding: ",
                                               cases[i].expected, NULL);

      aus_mail_append_text_part (out, cases[i].value, "de-AT");
      g_assert_cmpstr (out->str, ==, expected);
    }
}

static void
test_no_language (void)
{
  const char *languages[] = { "", "de\r\nBcc: x", "d e" };

  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      g_autoptr (GString) out = g_string_new (NULL);

      aus_mail_append_text_part (out, "a\n", languages[i]);
      g_assert_cmpstr (out->str, ==,
                       "Content-Type: text/plain; charset=utf-8\r\n"
                       "Content-Transfer-Encoding: quoted-printable\r\n\r\na\r\n");
    }
}

static AusMail *
new_mail (const char *subject)
{
  AusMail *mail = aus_mail_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GDateTime) date = g_date_time_new_from_iso8601 ("2026-11-23T13:00:05+01:00", NULL);
  g_autoptr (GBytes) bytes = g_bytes_new_static ("%PDF-1.4", 8);

  aus_mail_set_from (mail, "Jo Park", "jo@example.com", &error);
  g_assert_no_error (error);
  aus_mail_add_to (mail, "Kim", "kim@example.com", &error);
  g_assert_no_error (error);
  aus_mail_set_subject (mail, subject);
  aus_mail_set_date (mail, date);
  aus_mail_set_text (mail, "Dear Kim,\n", "en-GB");
  aus_mail_attach (mail, "letter.pdf", "application/pdf", bytes);

  return mail;
}

static char *
dup_written (const char *subject)
{
  g_autoptr (AusMail) mail = new_mail (subject);
  g_autoptr (GBytes) bytes = aus_mail_write (mail);

  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

static void
test_whole (void)
{
  g_autofree char *text = dup_written ("Hello");
  const char *head = "Date: Mon, 23 Nov 2026 12:00:05 +0000\r\n"
                     "From: Jo Park <jo@example.com>\r\n"
                     "To: Kim <kim@example.com>\r\n"
                     "Subject: Hello\r\n"
                     "Message-ID: <";
  const char *id = text + strlen (head);
  g_autofree char *digest = g_strndup (id, 40);
  g_autofree char *rest = g_strdup_printf ("@ausklang.invalid>\r\n"
                                           "MIME-Version: 1.0\r\n"
                                           "X-Unsent: 1\r\n"
                                           "Content-Type: multipart/mixed; "
                                           "boundary=\"=_%.32s\"\r\n"
                                           "\r\n"
                                           "--=_%.32s\r\n"
                                           "Content-Type: text/plain; charset=utf-8\r\n"
                                           "Content-Language: en-GB\r\n"
                                           "Content-Transfer-Encoding: quoted-printable\r\n"
                                           "\r\n"
                                           "Dear Kim,\r\n"
                                           "\r\n"
                                           "--=_%.32s\r\n"
                                           "Content-Type: application/pdf\r\n"
                                           "Content-Disposition: attachment; "
                                           "filename=\"letter.pdf\"\r\n"
                                           "Content-Transfer-Encoding: base64\r\n"
                                           "\r\n"
                                           "JVBERi0xLjQ=\r\n"
                                           "\r\n"
                                           "--=_%.32s--\r\n",
                                           digest, digest, digest, digest);

  g_assert_true (g_str_has_prefix (text, head));
  g_assert_cmpstr (id + 40, ==, rest);
}

static void
test_same_bytes (void)
{
  g_autofree char *one = dup_written ("Hello");
  g_autofree char *two = dup_written ("Hello");
  g_autofree char *other = dup_written ("Hallo");
  const char *id = strstr (other, "Message-ID: ");

  g_assert_cmpstr (one, ==, two);
  g_assert_cmpstr (strstr (one, "Message-ID: "), !=, id);
}

/* --- garbage ---------------------------------------------------------------------------------- */

/* A string of up to 150 characters, the troublesome ones among them; now and then not UTF-8 */
static char *
random_text (void)
{
  static const char *trouble[] = {
    "\r\n", "\n", "\r", ",", "\"", "\\", "<", ">", ";", ":", "=?", "?=", "=", " ", "  ", "\t",
    "👩‍🎨", "é", "e\314\201", "\342\200\256", "\342\200\250", "\302\205", "שלום", "日本",
    "\xff", "\xc3", "\xf0\x9f", "_", "%", "'", "*", "@", "a.b", ".",
  };
  GString *text = g_string_new (NULL);
  gint32 n = g_test_rand_int_range (0, 150);

  for (gint32 i = 0; i < n; i++)
    {
      switch (g_test_rand_int_range (0, 4))
        {
        case 0:
          g_string_append (text, trouble[g_test_rand_int_range (0, G_N_ELEMENTS (trouble))]);
          break;
        case 1:
          g_string_append_unichar (text, (gunichar) g_test_rand_int_range (1, 0xD800));
          break;
        case 2:
          g_string_append_unichar (text, (gunichar) g_test_rand_int_range (0x10000, 0x10FFFF));
          break;
        default:
          g_string_append_c (text, (char) g_test_rand_int_range (1, 127));
        }
    }

  return g_string_free (text, FALSE);
}

/* ASCII lines of at most 76 characters, the first begins with @field, the others with a blank */
static void
assert_one_field (const GString *out,
                  const char    *field)
{
  g_auto (GStrv) lines = g_strsplit (out->str, "\r\n", -1);
  guint n = g_strv_length (lines);

  g_assert_cmpuint (n, >=, 2);
  g_assert_cmpstr (lines[n - 1], ==, "");
  g_assert_true (g_str_has_prefix (lines[0], field));
  for (guint i = 0; i < n - 1; i++)
    {
      g_assert_cmpuint (strlen (lines[i]), <=, 76);
      g_assert_true (i == 0 || lines[i][0] == ' ');
      for (const char *c = lines[i]; *c != '\0'; c++)
        g_assert_true (*c >= ' ' && *c <= '~');
    }
}

static void
append_q_decoded (GString    *text,
                  const char *payload)
{
  for (const char *c = payload; *c != '\0'; c++)
    {
      if (*c == '=')
        {
          g_string_append_c (text, (char) (g_ascii_xdigit_value (c[1]) * 16
                                           + g_ascii_xdigit_value (c[2])));
          c += 2;
        }
      else
        g_string_append_c (text, *c == '_' ? ' ' : *c);
    }
}

/* A reader of our own, for what the encoder writes: @words without the field's name */
static char *
decode (const char *words)
{
  g_auto (GStrv) tokens = g_strsplit_set (words, " \r\n", -1);
  GString *text = g_string_new (NULL);
  gboolean encoded = FALSE;

  for (guint i = 0; tokens[i] != NULL; i++)
    {
      gboolean is_word = g_str_has_prefix (tokens[i], "=?UTF-8?");
      gsize start = text->len;

      if (*tokens[i] == '\0')
        continue;
      if (text->len > 0 && !(encoded && is_word))
        g_string_append_c (text, ' ');
      if (is_word)
        {
          g_autofree char *payload = g_strndup (tokens[i] + 10, strlen (tokens[i]) - 12);

          g_assert_cmpuint (strlen (tokens[i]), <=, 75);
          g_assert_true (g_str_has_suffix (tokens[i], "?="));
          start = text->len;
          if (tokens[i][8] == 'Q')
            append_q_decoded (text, payload);
          else
            {
              gsize size;
              g_autofree guchar *bytes = g_base64_decode (payload, &size);

              g_string_append_len (text, (const char *) bytes, (gssize) size);
            }
          g_assert_true (g_utf8_validate (text->str + start, (gssize) (text->len - start), NULL));
        }
      else
        g_string_append (text, tokens[i]);
      encoded = is_word;
    }

  return g_string_free (text, FALSE);
}

static void
fuzz_subject (const char *text)
{
  g_autoptr (GString) out = g_string_new (NULL);
  g_autofree char *line = aus_mail_dup_line (text);
  g_autofree char *back = NULL;

  aus_mail_append_text (out, "Subject", text);
  assert_one_field (out, "Subject:");
  back = decode (out->str + strlen ("Subject:"));
  g_assert_cmpstr (back, ==, line);
}

static void
fuzz_person (const char *text)
{
  g_autoptr (GString) out = g_string_new (NULL);

  append_person (out, text, "a@b.example");
  assert_one_field (out, "To:");
  g_assert_true (g_str_has_suffix (out->str, "<a@b.example>\r\n")
                 || g_str_equal (out->str, "To: a@b.example\r\n"));
  /* Without quotes only the address has what separates. */
  if (strchr (out->str, '"') == NULL && strchr (out->str, '<') != NULL)
    g_assert_cmpuint (strcspn (out->str + 3, ",;:<>@") + 3 + strlen ("<a@b.example>\r\n"), ==,
                      out->len);
}

static void
fuzz_file (const char *text)
{
  g_autoptr (GString) out = g_string_new (NULL);
  g_autofree char *name = aus_mail_dup_file_name (text);
  g_autofree char *again = aus_mail_dup_file_name (name);

  g_assert_true (g_utf8_validate (name, -1, NULL));
  g_assert_cmpuint (strlen (name), <=, 200);
  g_assert_null (strpbrk (name, "/\\\r\n"));
  g_assert_true (*name != '.' && *name != '\0');
  g_assert_cmpstr (again, ==, name);
  aus_mail_append_with_parameter (out, "Content-Disposition", "attachment", "filename", name);
  assert_one_field (out, "Content-Disposition: attachment;");
}

static void
fuzz_body (const char *text)
{
  g_autoptr (GString) out = g_string_new (NULL);
  g_auto (GStrv) lines = NULL;

  aus_mail_append_text_part (out, text, "de");
  lines = g_strsplit (out->str, "\r\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_assert_cmpuint (strlen (lines[i]), <=, 76);
      g_assert_null (strpbrk (lines[i], "\r\n"));
      g_assert_null (strstr (lines[i], "=_"));
    }
}

static void
test_garbage (void)
{
  guint n = g_test_slow () ? 200000 : 5000;

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *text = random_text ();
      g_autofree char *address = aus_mail_dup_address (text, NULL);

      fuzz_subject (text);
      fuzz_person (text);
      fuzz_file (text);
      fuzz_body (text);
      if (address != NULL)
        g_assert_cmpuint (strcspn (address, " \r\n<>,;\""), ==, strlen (address));
    }
}

/* Time grows with the length, and no length is too much. */
static void
test_long (void)
{
  g_autofree char *text = g_strnfill (1000000, 'x');
  g_autoptr (GString) umlauts = g_string_new (NULL);

  for (guint i = 0; i < 300000; i++)
    g_string_append (umlauts, "ü");
  fuzz_subject (text);
  fuzz_subject (umlauts->str);
  fuzz_person (text);
  fuzz_body (text);
  fuzz_file (umlauts->str);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/aus/mail/subjects", test_subjects);
  g_test_add_func ("/aus/mail/people", test_people);
  g_test_add_func ("/aus/mail/several-people", test_several_people);
  g_test_add_func ("/aus/mail/parameters", test_parameters);
  g_test_add_func ("/aus/mail/long-parameter", test_long_parameter);
  g_test_add_func ("/aus/mail/file-names", test_file_names);
  g_test_add_func ("/aus/mail/list", test_list);
  g_test_add_func ("/aus/mail/addresses", test_addresses);
  g_test_add_func ("/aus/mail/bad-addresses", test_bad_addresses);
  g_test_add_func ("/aus/mail/text", test_text);
  g_test_add_func ("/aus/mail/no-language", test_no_language);
  g_test_add_func ("/aus/mail/whole", test_whole);
  g_test_add_func ("/aus/mail/same-bytes", test_same_bytes);
  g_test_add_func ("/aus/mail/garbage", test_garbage);
  g_test_add_func ("/aus/mail/long", test_long);

  return g_test_run ();
}
