/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "core/base/aus-id.h"

static void
test_new (void)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (int i = 0; i < 1000; i++)
    {
      char *id = aus_id_new ();

      g_assert_true (aus_id_is_valid (id));
      g_assert_true (g_hash_table_add (seen, id));
    }
}

/* The example of RFC 9562, A.4, and a name of none and of many letters */
static void
test_new_for (void)
{
  static const struct
  {
    const char *name, *id;
  } cases[] = {
    { "www.example.com", "2ed6657d-e927-568b-95e1-2665a8aea6a2" },
    { "", "4ebd0208-8328-5d69-8c44-ec50939c0967" },
    { "Übergabe", "bcc0a02a-cdc2-5a36-bac5-3bc34ee2b957" },
  };
  static const char dns[] = "6ba7b810-9dad-11d1-80b4-00c04fd430c8";

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *id = aus_id_new_for (dns, cases[i].name);

      g_assert_cmpstr (id, ==, cases[i].id);
      g_assert_true (aus_id_is_valid (id));
    }
}

static void
test_valid (void)
{
  static const char *bad[] = {
    "", "x", "51ECF8EF-0C2A-4D7E-9A51-3B1F0A6C2D11", "51ecf8ef0c2a4d7e9a513b1f0a6c2d11",
    "51ecf8ef-0c2a-4d7e-9a51-3b1f0a6c2d1", "51ecf8ef-0c2a-4d7e-9a51-3b1f0a6c2d11 ",
    "{51ecf8ef-0c2a-4d7e-9a51-3b1f0a6c2d11}", "../../../../etc/passwd",
  };

  g_assert_true (aus_id_is_valid ("51ecf8ef-0c2a-4d7e-9a51-3b1f0a6c2d11"));
  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    g_assert_false (aus_id_is_valid (bad[i]));
  g_assert_false (aus_id_is_valid (NULL));
}

static void
test_slug (void)
{
  static const struct
  {
    const char *name;
    const char *expected;
  } cases[] = {
    { "Hartley Garden Centres", "hartley-garden-centres" },
    { "Brückner & Söhne Feinkost", "brueckner-soehne-feinkost" },
    { "Brückner & Söhne Feinkost GmbH", "brueckner-soehne-feinkost" },
    { "Meyer GmbH & Co. KG", "meyer" },
    { "Hartley Ltd.", "hartley" },
    { "AG", "ag" },
    { "  Größe -- 100 %!  ", "groesse-100" },
    { "Café Ægir", "cafe-aegir" },
    { "../../etc/passwd", "etc-passwd" },
    { "Ελλάδα", "ellada" },
    { "", "client" },
    { "!!!", "client" },
    { NULL, "client" },
    { "\xff\xfe", "client" },
    { "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" },
    { "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa bcd", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" },
    { "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa bcd", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-b" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *slug = aus_slug_new (cases[i].name);

      g_assert_cmpstr (slug, ==, cases[i].expected);
    }
}

/* Whatever the name is, the slug is a file name. */
static void
test_slug_long (void)
{
  g_autoptr (GString) name = g_string_new (NULL);

  for (int i = 0; i < 3000; i++)
    {
      g_autofree char *slug = NULL;

      g_string_append_unichar (name, (gunichar) g_test_rand_int_range (1, 0xD7FF));
      if (i % 50 != 0)
        continue;
      slug = aus_slug_new (name->str);
      g_assert_cmpuint (strlen (slug), <=, 40);
      g_assert_cmpuint (strlen (slug), ==,
                        strspn (slug, "abcdefghijklmnopqrstuvwxyz0123456789-"));
      g_assert_true (*slug != '-' && *slug != '\0');
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/aus/id/new", test_new);
  g_test_add_func ("/aus/id/new-for", test_new_for);
  g_test_add_func ("/aus/id/valid", test_valid);
  g_test_add_func ("/aus/id/slug", test_slug);
  g_test_add_func ("/aus/id/slug-long", test_slug_long);

  return g_test_run ();
}
