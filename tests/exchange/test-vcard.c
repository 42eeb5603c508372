/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "exchange/aus-vcard.h"

static AusVcards *
read_text (const char *text)
{
  return aus_vcards_read (text, strlen (text));
}

/* All problems as "line message", in one line */
static char *
dup_problems (AusVcards *cards)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < cards->problems->len; i++)
    {
      const AusVcardProblem *problem = cards->problems->pdata[i];

      g_string_append_printf (text, "%s%u %s", i > 0 ? "; " : "", problem->line, problem->message);
    }

  return g_string_free (text, FALSE);
}

static void
assert_one (AusVcards  *cards,
            const char *expected)
{
  g_autofree char *problems = dup_problems (cards);
  g_autofree char *text = NULL;
  AusColleague *c;

  g_assert_cmpstr (problems, ==, "");
  g_assert_cmpuint (cards->colleagues->len, ==, 1);
  c = cards->colleagues->pdata[0];
  text = g_strjoin ("|", c->name, c->business, c->specialty, c->languages, c->city, c->email,
                    c->phone, c->link, c->note, NULL);
  g_assert_cmpstr (text, ==, expected);
  g_assert_false (c->consent);
}

static const struct
{
  const char *path;
  const char *card;
  const char *fields; /* name|business|specialty|languages|city|email|phone|link|note */
} table[] = {
  { "four",
    "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Mara Lindner\r\nORG:Lindner\\, Design;Leipzig\r\n"
    "TITLE:Packaging\r\nLANG;PREF=1:de\r\nLANG;PREF=2:en\r\nADR;TYPE=work:;;Weg 3;Leipzig;;"
    "04229;\r\nEMAIL;PREF=1:mara@lindner.example\r\nTEL;VALUE=uri;TYPE=cell:tel:+49-171-1\r\n"
    "URL:https://lindner.example/a,b\r\nNOTE:Two\\nlines\\; yes\r\nEND:VCARD\r\n",
    "Mara Lindner|Lindner, Design|Packaging|de, en|Leipzig|mara@lindner.example|+49-171-1|"
    "https://lindner.example/a,b|Two\nlines; yes" },
  { "folded",
    "BEGIN:VCARD\nVERSION:3.0\nFN:Mara Li\n ndner\nNOTE:one\n \n  two\nEND:VCARD\n",
    "Mara Lindner||||||||one two" },
  { "preferred",
    "BEGIN:VCARD\nFN:A\nEMAIL:first@a.example\nitem1.EMAIL;TYPE=INTERNET,pref:pref@a.example\n"
    "EMAIL:last@a.example\nEND:VCARD\n",
    "A|||||pref@a.example|||" },
  { "quoted-printable",
    "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Gro=C3=9Fsch=\r\n"
    "=C3=A4dl;Milo\r\nTEL;HOME;VOICE:0316 1\r\n"
    "NOTE;ENCODING=QUOTED-PRINTABLE:eins=0D=0Azwei=3D2\r\nEND:VCARD\r\n",
    "Milo Großschädl||||||0316 1||eins\nzwei=2" },
  { "latin",
    "BEGIN:VCARD\nVERSION:2.1\nFN;CHARSET=ISO-8859-1;QUOTED-PRINTABLE:K=E4lin\nEND:VCARD\n",
    "Kälin||||||||" },
  { "windows", "BEGIN:VCARD\nFN:K\xe4lin \x80\nEND:VCARD\n", "Kälin €||||||||" },
  { "mark", "\xef\xbb\xbf""begin:vcard\nfn:A\nend:vcard\n", "A||||||||" },
  { "quotes", "BEGIN:VCARD\nFN;X=\"a:b;c\":A\nEND:VCARD", "A||||||||" },
  { "business", "BEGIN:VCARD\nORG:Petrick Webpflege\nEND:VCARD\n", "|Petrick Webpflege|||||||" },
};

static void
test_read (gconstpointer data)
{
  gsize i = GPOINTER_TO_SIZE (data);
  g_autoptr (AusVcards) cards = read_text (table[i].card);

  assert_one (cards, table[i].fields);
}

static char *
dup_card (AusColleague *colleague)
{
  GString *text = g_string_new (NULL);

  aus_vcard_append (colleague, text);

  return g_string_free (text, FALSE);
}

/* What comes in goes out, whether we know it or not. */
static void
test_round (void)
{
  static const char card[] =
    "BEGIN:VCARD\r\nVERSION:3.0\r\nPRODID:-//Other//1.0//EN\r\nN:Lindner;Mara;;;\r\n"
    "FN:Mara Lindner\r\nitem1.EMAIL;TYPE=INTERNET:mara@lindner.example\r\nitem1.X-ABLabel:Büro\r\n"
    "EMAIL;TYPE=HOME:privat@lindner.example\r\nADR;TYPE=WORK:;;Weg 3;Leipzig;;04229;\r\n"
    "BDAY:1984-02-29\r\nX-SOCIAL;X-USER=m:https://social.example/@mara\r\n"
    "PHOTO;ENCODING=b;TYPE=PNG:iVBORw0KGgo4q8Zr4Tn2Lw9Vx3Kp7Bs1iVBORw0KGgo4q8Zr4\r\n"
    " Tn2Lw9Vx3Kp7Bs1\r\nNOTE:From the fair\r\n"
    "UID:f81d4fae-7dec-11d0-a765-00a0c91e6bf6\r\nEND:VCARD\r\n";
  g_autoptr (AusVcards) cards = read_text (card);
  AusColleague *colleague = cards->colleagues->pdata[0];
  g_autofree char *same = dup_card (colleague);
  g_autofree char *changed = NULL;

  g_assert_cmpuint (cards->problems->len, ==, 0);
  g_assert_cmpstr (same, ==, card);

  /* One field that changes changes one line; the private note stays here. */
  g_object_set (colleague, "city", "Halle; Saale", "note", "private", "email", "", "consent", TRUE,
                "link", "https://a.example", NULL);
  changed = dup_card (colleague);
  g_assert_nonnull (strstr (changed, "\r\nADR;TYPE=WORK:;;Weg 3;Halle\\; Saale;;04229;\r\n"));
  g_assert_null (strstr (changed, "mara@lindner.example"));
  g_assert_nonnull (strstr (changed, "\r\nEMAIL;TYPE=HOME:privat@lindner.example\r\n"));
  g_assert_nonnull (strstr (changed, "\r\nURL:https://a.example\r\n"));
  g_assert_nonnull (strstr (changed, "\r\nNOTE:From the fair\r\n"));
  g_assert_null (strstr (changed, "private"));
  g_assert_null (strstr (changed, "onsent"));
  g_assert_nonnull (strstr (changed, "\r\nN:Lindner;Mara;;;\r\n"));
  g_free (changed);

  /* Other programs show this one. */
  g_object_set (colleague, "name", "Mara Lindner-Ruiz", NULL);
  changed = dup_card (colleague);
  g_assert_nonnull (strstr (changed, "\r\nN:;Mara Lindner-Ruiz;;;\r\nFN:Mara Lindner-Ruiz\r\n"));
}

static void
test_new (void)
{
  g_autoptr (AusColleague) colleague = aus_colleague_new ();
  AusDate from = aus_date_new (2027, 1, 4);
  g_autofree char *expected = NULL;
  g_autofree char *card = NULL;
  g_autoptr (AusVcards) cards = NULL;
  AusColleague *again;

  g_object_set (colleague, "name", "Tereza Nováková", "business",
                "Novák & Nováková s.r.o., Stillleben und Essen, Ústí nad Labem und Děčín", "trade",
                AUS_TRADE_PHOTOGRAPHY, "languages", "cs, de", "capacity-from", &from, "note",
                "private", NULL);
  card = dup_card (colleague);
  expected = g_strdup_printf (
    "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Tereza Nováková\r\n"
    "ORG:Novák & Nováková s.r.o.\\, Stillleben und Essen\\, Ústí nad Labem un\r\n d Děčín\r\n"
    "LANG;PREF=1:cs\r\nLANG;PREF=2:de\r\nX-AUSKLANG-TRADE:photography\r\n"
    "X-AUSKLANG-FREE-FROM:2027-01-04\r\nUID:urn:uuid:%s\r\nEND:VCARD\r\n", colleague->id);
  g_assert_cmpstr (card, ==, expected);

  cards = read_text (card);
  again = cards->colleagues->pdata[0];
  g_assert_cmpint (again->trade, ==, AUS_TRADE_PHOTOGRAPHY);
  g_assert_true (aus_date_equal (again->capacity_from, from));
  g_assert_cmpstr (again->languages, ==, "cs, de");
}

static const struct
{
  const char *path;
  const char *text;
  guint n;
  const char *problems;
} broken[] = {
  { "empty", "", 0, "1 There is no card in this file." },
  { "prose", "Hello\nworld\n", 0, "1 There is no card in this file." },
  { "no-end", "BEGIN:VCARD\nFN:A\n\nBEGIN:VCARD\nFN:B\nEND:VCARD\n", 1, "1 This card has no end." },
  { "last", "BEGIN:VCARD\nFN:A\nEND:VCARD\nBEGIN:VCARD\nFN:B", 1, "4 This card has no end." },
  { "no-name", "BEGIN:VCARD\nEMAIL:a@b.example\nEND:VCARD\nBEGIN:VCARD\nFN:B\nEND:VCARD", 1,
    "1 This card has no name." },
  { "line", "BEGIN:VCARD\nFN:A\nno property\nURL:https://a.example\nEND:VCARD\n", 1,
    "3 This line is not understood; it is kept." },
  { "secret", "BEGIN:VCARD\nFN:A\nNOTE:Passwort: Distel44\nEND:VCARD\n", 1,
    "3 This looks like a password or a code. Keep it in the vault and name the entry here." },
};

static void
test_broken (gconstpointer data)
{
  gsize i = GPOINTER_TO_SIZE (data);
  g_autoptr (AusVcards) cards = read_text (broken[i].text);
  g_autofree char *problems = dup_problems (cards);

  g_assert_cmpstr (problems, ==, broken[i].problems);
  g_assert_cmpuint (cards->colleagues->len, ==, broken[i].n);
  for (guint n = 0; n < cards->colleagues->len; n++)
    {
      AusColleague *colleague = cards->colleagues->pdata[n];
      g_autofree char *card = dup_card (colleague);

      g_assert_null (strstr (card, "Distel"));
      g_assert_null (strstr (colleague->note, "Distel"));
      if (g_str_equal (broken[i].path, "line"))
        g_assert_nonnull (strstr (card, "\r\nX-AUSKLANG-LINE:no property\r\n"));
    }
}

/* Nobody is there twice: the card's UID tells, or name and e-mail. What a card leaves out stays. */
static void
test_same (void)
{
  g_autoptr (AusNetwork) network = aus_network_new ();
  AusColleague *first = aus_entity_list_add_new (network->colleagues);
  AusColleague *second = aus_entity_list_add_new (network->colleagues);
  g_autofree char *card = NULL;
  g_autoptr (AusVcards) cards = NULL, others = NULL;
  AusColleague *read;

  g_object_set (first, "name", "Mara Lindner", "email", "mara@lindner.example", "phone", "1",
                "consent", TRUE, "note", "mine", NULL);
  g_object_set (second, "name", "Jonas Petrick", NULL);
  card = dup_card (second);
  cards = read_text (card);
  g_assert_true (aus_vcard_find_same (network, cards->colleagues->pdata[0]) == second);

  others = read_text ("BEGIN:VCARD\nFN:mara LINDNER\nEMAIL:Mara@lindner.example\nNOTE:theirs\n"
                      "UID:x\nURL:https://lindner.example\nEND:VCARD\n"
                      "BEGIN:VCARD\nFN:Mara Lindner\nEMAIL:other@lindner.example\nEND:VCARD\n");
  read = others->colleagues->pdata[0];
  g_assert_true (aus_vcard_find_same (network, read) == first);
  g_assert_null (aus_vcard_find_same (network, others->colleagues->pdata[1]));
  g_assert_true (aus_vcard_update (first, read));
  g_assert_false (aus_vcard_update (first, read));
  g_assert_cmpstr (first->link, ==, "https://lindner.example");
  g_assert_cmpstr (first->phone, ==, "1");
  g_assert_cmpstr (first->note, ==, "mine");
  g_assert_true (first->consent);
}

/* Bytes by chance, and good cards with bytes changed: whatever comes in, what goes out is UTF-8 and
 * is read again. */
static void
test_garbage (void)
{
  static const char alphabet[] = "BEGINVCARD:END;=\"\\,\r\n \tFN:EMAIL:QUOTED-PRINTABLE=C3=A4\xe4.";
  g_autoptr (GRand) chance = g_rand_new_with_seed (6350);

  for (guint round = 0; round < 4000; round++)
    {
      g_autoptr (GString) text = g_string_new (table[round % G_N_ELEMENTS (table)].card);
      g_autoptr (GString) out = g_string_new (NULL);
      g_autoptr (AusVcards) cards = NULL, again = NULL;

      for (guint i = 0; i < 8; i++)
        {
          gssize at = g_rand_int_range (chance, 0, (gint32) text->len);

          if (g_rand_boolean (chance))
            g_string_erase (text, at, 1);
          else
            g_string_insert_c (text, at,
                               alphabet[g_rand_int_range (chance, 0, sizeof alphabet - 1)]);
        }
      cards = aus_vcards_read (text->str, text->len);
      for (guint i = 0; i < cards->colleagues->len; i++)
        aus_vcard_append (cards->colleagues->pdata[i], out);
      g_assert_true (g_utf8_validate (out->str, (gssize) out->len, NULL));
      again = aus_vcards_read (out->str, out->len);
      g_assert_cmpuint (again->colleagues->len, ==, cards->colleagues->len);
      for (guint i = 0; i < cards->colleagues->len; i++)
        {
          AusColleague *before = cards->colleagues->pdata[i];

          /* A card has to have a name: a business without one is called as it is. */
          g_assert_cmpstr (((AusColleague *) again->colleagues->pdata[i])->name, ==,
                           *before->name != '\0' ? before->name : before->business);
        }
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (table); i++)
    {
      g_autofree char *path = g_strconcat ("/aus/vcard/read/", table[i].path, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_read);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (broken); i++)
    {
      g_autofree char *path = g_strconcat ("/aus/vcard/broken/", broken[i].path, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_broken);
    }
  g_test_add_func ("/aus/vcard/round", test_round);
  g_test_add_func ("/aus/vcard/new", test_new);
  g_test_add_func ("/aus/vcard/same", test_same);
  g_test_add_func ("/aus/vcard/garbage", test_garbage);

  return g_test_run ();
}
