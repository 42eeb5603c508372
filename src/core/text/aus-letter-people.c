/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The sender, the client, the person addressed and the colleagues who may be named */

#include "config.h"

#include <string.h>

#include "aus-letter-private.h"
#include "core/base/aus-entity-list.h"
#include "core/base/aus-format.h"
#include "core/client/aus-colleague.h"
#include "core/client/aus-referral.h"
#include "core/text/aus-letter-reader.h"

/* "a, b, c" of what is not empty. Caller frees. */
static char *
join_parts (const char         *separator,
            const char * const *parts,
            guint               n_parts)
{
  GString *joined = g_string_new (NULL);

  for (guint i = 0; i < n_parts; i++)
    {
      if (parts[i] == NULL || *parts[i] == '\0')
        continue;
      if (joined->len > 0)
        g_string_append (joined, separator);
      g_string_append (joined, parts[i]);
    }

  return g_string_free (joined, FALSE);
}

/* One line of a field that may have several */
static char *
flatten (const char *text)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    g_strstrip (lines[i]);

  return join_parts (", ", (const char * const *) lines, g_strv_length (lines));
}

static const char *
get_country (const AusLetter *letter,
             AusAddress      *address)
{
  return *address->country != '\0' ? address->country : letter->sender->address->country;
}

static gboolean
is_abroad (const AusLetter *letter,
           AusAddress      *address)
{
  const char *home = letter->sender->address->country;

  return *home != '\0' && !g_str_equal (home, get_country (letter, address));
}

/* Town and postcode in the order of the country, the town in capitals when the letter goes
 * abroad */
static char *
dup_town (const AusLetter *letter,
          AusAddress      *address,
          gboolean         capitals)
{
  const char *country = get_country (letter, address);
  g_autofree char *town = capitals ? g_utf8_strup (address->city, -1) : g_strdup (address->city);
  const char *postcode_last[] = { town, address->postcode };
  const char *postcode_first[] = { address->postcode, town };
  const char *with_region[] = { address->region, address->postcode };

  if (g_str_equal (country, "GB"))
    return join_parts (" ", postcode_last, 2);
  if (g_str_equal (country, "US") || g_str_equal (country, "CA") || g_str_equal (country, "AU"))
    {
      g_autofree char *tail = join_parts (" ", with_region, 2);
      const char *parts[] = { town, tail };

      return join_parts (g_str_equal (country, "AU") ? " " : ", ", parts, 2);
    }

  return join_parts (" ", postcode_first, 2);
}

/* The lines below the names, in the order of the envelope. A list. */
static AusTextValue *
new_address_lines (const AusLetter *letter,
                   AusAddress      *address)
{
  gboolean abroad = is_abroad (letter, address);
  g_autofree char *town = dup_town (letter, address, abroad);
  AusTextValue *lines = aus_letter_new_lines (address->lines);

  if (*address->street != '\0')
    aus_text_value_append_string (lines, address->street);
  if (*town != '\0')
    aus_text_value_append_string (lines, town);
  if (abroad)
    {
      g_autofree char *country = aus_format_country (address->country, letter->locale);
      g_autofree char *capitals = g_utf8_strup (country, -1);

      aus_text_value_append_string (lines, capitals);
    }

  return lines;
}

/* "Könneritzstraße 12, 04229 Leipzig" */
static char *
dup_address_line (const AusLetter *letter,
                  AusAddress      *address,
                  const char      *separator,
                  gboolean         country)
{
  g_autofree char *lines = flatten (address->lines);
  g_autofree char *town = dup_town (letter, address, FALSE);
  g_autofree char *land = country ? aus_format_country (get_country (letter, address),
                                                        letter->locale)
                                  : NULL;
  const char *parts[] = { lines, address->street, town, land };

  return join_parts (separator, parts, G_N_ELEMENTS (parts));
}

/* Groups of four, however it was typed */
static char *
dup_iban (const char *iban)
{
  GString *grouped = g_string_new (NULL);
  guint n = 0;

  for (const char *c = iban; *c != '\0'; c++)
    {
      if (!g_ascii_isalnum (*c))
        continue;
      if (n > 0 && n % 4 == 0)
        g_string_append (grouped, "\302\240");
      g_string_append_c (grouped, g_ascii_toupper (*c));
      n++;
    }

  return g_string_free (grouped, FALSE);
}

static const char *
skip_scheme (const char *link)
{
  const char *rest = strstr (link, "://");

  return rest != NULL ? rest + 3 : link;
}

AusTextValue *
aus_letter_new_sender (const AusLetter *letter)
{
  AusSender *sender = letter->sender;
  AusAddress *own = sender->address;
  AusAddress *theirs = aus_client_get_letter_address (letter->client);
  gboolean abroad = theirs != NULL && is_abroad (letter, theirs);
  g_autofree char *town = dup_town (letter, own, FALSE);
  g_autofree char *country = abroad ? aus_format_country (own->country, letter->locale) : NULL;
  const char *town_parts[] = { town, country };
  g_autofree char *return_address = dup_address_line (letter, own, " · ", FALSE);
  const char *return_parts[] = { *sender->name != '\0' ? sender->name : sender->business,
                                 return_address };
  const char *name_parts[] = { sender->name, sender->business };
  AusTextValue *object = aus_text_value_new_object ();

  aus_text_value_set_string (object, "name",
                             *sender->name != '\0' ? sender->name : sender->business);
  aus_text_value_set_string (object, "business", *sender->name != '\0' ? sender->business : "");
  aus_text_value_take_string (object, "full_name", join_parts (", ", name_parts, 2));
  aus_text_value_set (object, "address_lines", aus_letter_new_lines (own->lines));
  aus_text_value_set_string (object, "street", own->street);
  aus_text_value_take_string (object, "town", join_parts (", ", town_parts, 2));
  aus_text_value_take_string (object, "address", dup_address_line (letter, own, ", ", abroad));
  aus_text_value_take_string (object, "return_line", join_parts (" · ", return_parts, 2));
  aus_text_value_set_string (object, "city", own->city);
  aus_text_value_set_string (object, "phone", sender->phone);
  aus_text_value_set_string (object, "email", sender->email);
  aus_text_value_set_string (object, "web", skip_scheme (sender->web));
  aus_text_value_set_string (object, "bank", sender->bank);
  aus_text_value_take_string (object, "iban", dup_iban (sender->iban));
  aus_text_value_set_string (object, "bic", sender->bic);

  return object;
}

AusTextValue *
aus_letter_new_client (const AusLetter *letter)
{
  AusClient *client = letter->client;
  AusAddress *address = aus_client_get_letter_address (client);
  const char *name = *client->legal_name != '\0' ? client->legal_name : client->trade_name;
  AusTextValue *object = aus_text_value_new_object ();
  AusTextValue *lines = address != NULL ? new_address_lines (letter, address)
                                        : aus_text_value_new_list ();

  aus_text_value_take_string (object, "name", flatten (name));
  aus_text_value_take_string (object, "short_name", g_strndup (name, strcspn (name, "\r\n")));
  aus_text_value_set (object, "name_lines", aus_letter_new_lines (name));
  aus_text_value_set_string (object, "trade_name", client->trade_name);
  aus_text_value_set_string (object, "number", client->customer_number);
  aus_text_value_set (object, "address_lines", lines);
  aus_text_value_take_string (object, "address",
                              address != NULL ? dup_address_line (letter, address, ", ",
                                                                  is_abroad (letter, address))
                                              : g_strdup (""));

  return object;
}

/* "von der Leyen" of "Maria von der Leyen": the last word and the small ones before it */
static const char *
get_last_name (const char *name)
{
  const char *last = strrchr (name, ' ');

  if (last == NULL)
    return name;

  while (last > name)
    {
      const char *word = last;

      while (word > name && word[-1] != ' ')
        word--;
      if (word == name || !g_unichar_islower (g_utf8_get_char (word)))
        break;
      last = word - 1;
    }

  return last + 1;
}

/* Titles that are spoken: all of them in Austria, doctors and professors elsewhere. In British
 * English "Dr" has no full stop. Caller frees. */
static char *
dup_spoken_title (const AusLetter *letter,
                  const char      *title)
{
  gboolean spoken = g_str_has_prefix (title, "Dr") || g_str_has_prefix (title, "Prof")
                    || g_str_equal (letter->locale, "de_AT");
  char *text = g_strdup (spoken ? title : "");

  if (g_str_equal (letter->locale, "en_GB") && g_str_has_suffix (text, "."))
    text[strlen (text) - 1] = '\0';

  return text;
}

/* NULL for a contact without a name */
static AusTextValue *
new_addressee (const AusLetter *letter,
               AusContact      *contact)
{
  g_autofree char *name = g_strstrip (g_strdup (contact->name));
  g_autofree char *company = flatten (letter->client->legal_name);
  const char *last_name = get_last_name (name);
  AusTextValue *object;

  if (*name == '\0')
    return NULL;

  object = aus_text_value_new_object ();
  aus_text_value_set_string (object, "name", name);
  aus_text_value_set_string (object, "last_name", last_name);
  aus_text_value_take_string (object, "first_name", g_strndup (name, strcspn (name, " ")));
  aus_text_value_set_string (object, "title", contact->title);
  aus_text_value_take_string (object, "spoken_title", dup_spoken_title (letter, contact->title));
  aus_text_value_set_string (object, "job", contact->job);
  aus_text_value_set_bool (object, "ms", contact->salutation == AUS_SALUTATION_MS);
  aus_text_value_set_bool (object, "mr", contact->salutation == AUS_SALUTATION_MR);
  aus_text_value_set_bool (object, "neutral", contact->salutation == AUS_SALUTATION_NEUTRAL);
  /* A client that is this very person, or named after it, needs the name only once. */
  aus_text_value_set_bool (object, "apart", strstr (company, name) == NULL);
  aus_text_value_set_bool (object, "for_client", !g_str_equal (name, company));

  return object;
}

AusTextValue *
aus_letter_new_person (const AusLetter *letter)
{
  AusContact *contact = aus_client_get_addressee (letter->client);
  AusTextValue *person = contact != NULL ? new_addressee (letter, contact) : NULL;

  return person != NULL ? person : aus_text_value_new_bool (FALSE);
}

AusTextValue *
aus_letter_new_people (const AusLetter *letter)
{
  AusContact *first = aus_client_get_addressee (letter->client);
  AusTextValue *list = aus_text_value_new_list ();
  AusTextValue *last = NULL;

  for (guint i = 0; i < aus_entity_list_get_length (letter->client->contacts); i++)
    {
      AusContact *contact = aus_entity_list_peek (letter->client->contacts, i);
      AusTextValue *person = contact == first || contact->receives_notice
                               ? new_addressee (letter, contact)
                               : NULL;

      if (person == NULL)
        continue;
      aus_text_value_set_bool (person, "first", last == NULL);
      aus_text_value_set_bool (person, "last", FALSE);
      aus_text_value_append (list, person);
      last = person;
    }
  if (last != NULL)
    aus_text_value_set_bool (last, "last", TRUE);

  return list;
}

AusTextValue *
aus_letter_new_colleague (const AusLetter *letter,
                          AusColleague    *colleague)
{
  AusTextValue *object = aus_text_value_new_object ();
  const char *place = *colleague->city != '\0' ? colleague->city : colleague->business;
  const char *contact = *colleague->link != '\0' ? skip_scheme (colleague->link) : colleague->email;
  gboolean later = aus_date_is_set (colleague->capacity_from)
                   && aus_date_compare (colleague->capacity_from, letter->today) > 0;

  aus_text_value_set_string (object, "name", colleague->name);
  aus_text_value_take_string (object, "first_name",
                              g_strndup (colleague->name, strcspn (colleague->name, " ")));
  aus_text_value_set_string (object, "business", colleague->business);
  aus_text_value_set_string (object, "place", place);
  aus_text_value_set_string (object, "specialty", colleague->specialty);
  aus_text_value_set_string (object, "contact", contact);
  aus_text_value_set_string (object, "email", colleague->email);
  aus_text_value_set_string (object, "phone", colleague->phone);
  aus_text_value_take_string (object, "free_from",
                              later ? aus_letter_dup_date (letter, colleague->capacity_from)
                                    : g_strdup (""));

  return object;
}

static AusTextValue *
new_referral (const AusLetter *letter,
              AusReferral     *referral,
              AusColleague    *colleague)
{
  AusTextValue *object = aus_letter_new_colleague (letter, colleague);

  aus_text_value_set_bool (object, "took_over",
                           referral->status == AUS_REFERRAL_STATUS_TOOK_OVER);

  return object;
}

AusTextValue *
aus_letter_new_referrals (const AusLetter *letter)
{
  AusTextValue *list = aus_text_value_new_list ();

  if (letter->network == NULL)
    return list;

  for (guint i = 0; i < aus_entity_list_get_length (letter->client->referrals); i++)
    {
      AusReferral *referral = aus_entity_list_peek (letter->client->referrals, i);
      AusColleague *colleague = aus_entity_list_find (letter->network->colleagues,
                                                      referral->colleague);

      if (aus_letter_may_name (referral, colleague))
        aus_text_value_append (list, new_referral (letter, referral, colleague));
    }

  return list;
}

AusTextValue *
aus_letter_new_successor (const AusLetter *letter)
{
  AusColleague *colleague;
  AusReferral *referral = aus_client_find_successor (letter->client, letter->network, &colleague);

  return referral != NULL ? new_referral (letter, referral, colleague)
                          : aus_text_value_new_bool (FALSE);
}
