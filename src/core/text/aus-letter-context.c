/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-letter-context.h"

#include <string.h>

#include "aus-letter-private.h"
#include "core/base/aus-entity-list.h"
#include "core/base/aus-format.h"
#include "core/client/aus-contract.h"
#include "core/client/aus-ending.h"

#define NO_BREAK_SPACE "\302\240"

const char *
aus_letter_get_locale (AusLanguage language,
                       AusLaw      law)
{
  if (language == AUS_LANGUAGE_EN)
    return law == AUS_LAW_US ? "en_US" : "en_GB";
  if (law == AUS_LAW_AT)
    return "de_AT";

  return law == AUS_LAW_CH ? "de_CH" : "de_DE";
}

AusContact *
aus_client_get_addressee (AusClient *self)
{
  AusContact *decides = NULL;

  g_return_val_if_fail (AUS_IS_CLIENT (self), NULL);

  for (guint i = 0; i < aus_entity_list_get_length (self->contacts); i++)
    {
      AusContact *contact = aus_entity_list_peek (self->contacts, i);

      if (contact->receives_notice)
        return contact;
      if (contact->decides && decides == NULL)
        decides = contact;
    }

  return decides;
}

AusAddress *
aus_client_get_letter_address (AusClient *self)
{
  const AusAddressUse order[] = { AUS_ADDRESS_USE_POSTAL, AUS_ADDRESS_USE_VISITING,
                                  AUS_ADDRESS_USE_BILLING };

  g_return_val_if_fail (AUS_IS_CLIENT (self), NULL);

  for (guint o = 0; o < G_N_ELEMENTS (order); o++)
    {
      for (guint i = 0; i < aus_entity_list_get_length (self->addresses); i++)
        {
          AusAddress *address = aus_entity_list_peek (self->addresses, i);

          if (address->use == order[o])
            return address;
        }
    }

  return NULL;
}

char *
aus_letter_dup_date (const AusLetter *letter,
                     AusDate          date)
{
  g_autofree char *text = aus_format_date (date, AUS_DATE_STYLE_LONG, letter->locale);
  const char *space = strchr (text, ' ');

  if (space == NULL)
    return g_steal_pointer (&text);

  return g_strdup_printf ("%.*s" NO_BREAK_SPACE "%s", (int) (space - text), text, space + 1);
}

AusTextValue *
aus_letter_new_lines (const char *text)
{
  AusTextValue *lines = aus_text_value_new_list ();
  g_auto (GStrv) parts = g_strsplit (text, "\n", -1);

  for (guint i = 0; parts[i] != NULL; i++)
    {
      g_strstrip (parts[i]);
      if (*parts[i] != '\0')
        aus_text_value_append_string (lines, parts[i]);
    }

  return lines;
}

static void
set_date (const AusLetter *letter,
          AusTextValue    *object,
          const char      *member,
          AusDate          date)
{
  aus_text_value_take_string (object, member, aus_letter_dup_date (letter, date));
}

static AusTextValue *
new_contract (const AusLetter *letter)
{
  AusContract *contract = letter->client->contract;
  AusTextValue *object = aus_text_value_new_object ();

  aus_text_value_set_string (object, "title", contract->title);
  aus_text_value_set_string (object, "reference", contract->reference);
  set_date (letter, object, "start", contract->start);

  return object;
}

/* Those who may be named, whether or not the agreement names them */
static void
set_colleagues (const AusLetter *letter,
                AusTextValue    *context)
{
  AusTextValue *colleagues = aus_letter_new_referrals (letter);
  guint n = aus_text_value_get_length (colleagues);

  aus_text_value_set_bool (context, "has_colleagues", n > 0);
  aus_text_value_set_bool (context, "several_colleagues", n > 1);
  aus_text_value_set (context, "colleagues", colleagues);
  aus_text_value_set (context, "successor", aus_letter_new_successor (letter));
}

static void
set_ending (const AusLetter *letter,
            AusTextValue    *context)
{
  AusEnding *ending = letter->client->ending;
  AusDate last_day = ending->last_day;
  AusTextValue *referrals;
  gboolean apart = aus_date_is_set (ending->contract_end)
                   && !aus_date_equal (ending->contract_end, last_day);

  set_date (letter, context, "conversation", ending->conversation_on);
  set_date (letter, context, "last_day", last_day);
  aus_text_value_take_string (context, "last_day_full",
                              aus_format_date (last_day, AUS_DATE_STYLE_FULL, letter->locale));
  set_date (letter, context, "contract_end", apart ? ending->contract_end : AUS_DATE_NONE);
  aus_text_value_set_bool (context, "last_day_past",
                           aus_date_is_set (last_day)
                             && aus_date_compare (last_day, letter->today) < 0);

  aus_text_value_set (context, "other_terms", aus_letter_new_lines (ending->other_terms));
  aus_text_value_set_bool (context, "print_thanks", ending->print_thanks);
  aus_text_value_set (context, "thanks", aus_letter_new_lines (ending->thanks));

  set_colleagues (letter, context);
  referrals = ending->print_referrals ? aus_letter_new_referrals (letter)
                                      : aus_text_value_new_list ();
  aus_text_value_set_bool (context, "has_referrals", aus_text_value_get_length (referrals) > 0);
  aus_text_value_set (context, "referrals", referrals);
}

/* Who is addressed, and how: a company or several people are "ihr" where one would be "du". */
static void
set_people (const AusLetter *letter,
            AusTextValue    *context)
{
  AusTextValue *people = aus_letter_new_people (letter);
  gboolean informal = letter->client->address_form == AUS_ADDRESS_FORM_INFORMAL;
  gboolean one = aus_text_value_get_length (people) == 1;

  aus_text_value_set_bool (context, "formal", !informal);
  aus_text_value_set_bool (context, "informal", informal);
  aus_text_value_set_bool (context, "du", informal && one);
  aus_text_value_set_bool (context, "ihr", informal && !one);
  aus_text_value_set (context, "person", aus_letter_new_person (letter));
  aus_text_value_set (context, "people", people);
}

AusTextValue *
aus_letter_context_new (AusClient   *client,
                        AusNetwork  *network,
                        AusSender   *sender,
                        AusLawBook  *law,
                        AusLanguage  language,
                        AusDate      today)
{
  AusLetter letter = { client, network, sender, law, language };
  AusTextValue *context;

  g_return_val_if_fail (AUS_IS_CLIENT (client), NULL);
  g_return_val_if_fail (network == NULL || AUS_IS_NETWORK (network), NULL);
  g_return_val_if_fail (AUS_IS_SENDER (sender), NULL);
  g_return_val_if_fail (law == NULL || AUS_IS_LAW_BOOK (law), NULL);
  g_return_val_if_fail (aus_date_is_set (today), NULL);

  letter.locale = aus_letter_get_locale (language, client->law);
  letter.today = today;
  context = aus_text_value_new_object ();

  aus_text_value_set_bool (context, "american", g_str_equal (letter.locale, "en_US"));
  /* Swiss German has no ß. */
  aus_text_value_set_string (context, "ss", g_str_equal (letter.locale, "de_CH") ? "ss" : "ß");
  set_date (&letter, context, "date", today);
  aus_text_value_set (context, "sender", aus_letter_new_sender (&letter));
  aus_text_value_set (context, "client", aus_letter_new_client (&letter));
  set_people (&letter, context);
  aus_text_value_set_bool (context, "colleague", FALSE);
  aus_text_value_set (context, "contract", new_contract (&letter));
  set_ending (&letter, context);
  aus_letter_set_work (&letter, context);
  aus_letter_set_money (&letter, context);
  aus_letter_set_assets (&letter, context);
  aus_letter_set_contacts (&letter, context);
  aus_letter_set_projects (&letter, context);
  aus_text_value_set (context, "notice", aus_letter_new_notice (&letter));

  return context;
}
