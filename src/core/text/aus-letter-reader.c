/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-letter-reader.h"

#include <glib/gi18n-lib.h>

#include "aus-letter-private.h"
#include "core/base/aus-entity-list.h"
#include "core/base/aus-error.h"

/* The paper that asks whether somebody may be named */
#define REQUEST "consent"

/* The one for whoever takes over */
#define BRIEF "brief"

gboolean
aus_letter_may_name (AusReferral  *referral,
                     AusColleague *colleague)
{
  g_return_val_if_fail (AUS_IS_REFERRAL (referral), FALSE);

  if (colleague == NULL || !colleague->consent || *colleague->name == '\0')
    return FALSE;

  return referral->status == AUS_REFERRAL_STATUS_AGREED
         || referral->status == AUS_REFERRAL_STATUS_INTRODUCED
         || referral->status == AUS_REFERRAL_STATUS_TOOK_OVER;
}

static AusColleague *
find_colleague (AusNetwork  *network,
                AusReferral *referral)
{
  return network != NULL ? aus_entity_list_find (network->colleagues, referral->colleague) : NULL;
}

/* --- the successor ---------------------------------------------------------------------------- */

/* How near the colleague is to taking over; 0 for one who may not be named */
static int
get_nearness (AusReferral  *referral,
              AusColleague *colleague)
{
  if (!aus_letter_may_name (referral, colleague))
    return 0;
  if (referral->status == AUS_REFERRAL_STATUS_TOOK_OVER)
    return 3;

  return referral->status == AUS_REFERRAL_STATUS_INTRODUCED ? 2 : 1;
}

AusReferral *
aus_client_find_successor (AusClient     *self,
                           AusNetwork    *network,
                           AusColleague **colleague)
{
  AusReferral *nearest = NULL;
  int nearness = 0;

  g_return_val_if_fail (AUS_IS_CLIENT (self) && colleague != NULL, NULL);

  *colleague = NULL;
  for (guint i = 0; i < aus_entity_list_get_length (self->referrals); i++)
    {
      AusReferral *referral = aus_entity_list_peek (self->referrals, i);
      AusColleague *candidate = find_colleague (network, referral);

      if (get_nearness (referral, candidate) <= nearness)
        continue;
      nearest = referral;
      *colleague = candidate;
      nearness = get_nearness (referral, candidate);
    }

  return nearest;
}

/* --- whom it goes to -------------------------------------------------------------------------- */

static gboolean
can_go_to (const char   *kind,
           AusReferral  *referral,
           AusColleague *colleague)
{
  if (g_str_equal (kind, REQUEST))
    return colleague != NULL && *colleague->name != '\0'
           && referral->status != AUS_REFERRAL_STATUS_DECLINED;

  return aus_letter_may_name (referral, colleague);
}

GPtrArray *
aus_letter_list_readers (AusClient  *client,
                         AusNetwork *network,
                         const char *kind)
{
  GPtrArray *readers = g_ptr_array_new ();

  g_return_val_if_fail (AUS_IS_CLIENT (client) && kind != NULL, readers);

  for (guint i = 0; i < aus_entity_list_get_length (client->referrals); i++)
    {
      AusReferral *referral = aus_entity_list_peek (client->referrals, i);
      AusColleague *colleague = find_colleague (network, referral);

      if (can_go_to (kind, referral, colleague))
        g_ptr_array_add (readers, colleague);
    }

  return readers;
}

/* Who of the shortlist is still to be asked, or waited for */
static AusColleague *
find_asked (AusClient  *client,
            AusNetwork *network)
{
  AusColleague *found = NULL;

  for (guint i = 0; i < aus_entity_list_get_length (client->referrals); i++)
    {
      AusReferral *referral = aus_entity_list_peek (client->referrals, i);
      AusColleague *colleague = find_colleague (network, referral);

      if (!can_go_to (REQUEST, referral, colleague) || aus_letter_may_name (referral, colleague))
        continue;
      if (referral->status == AUS_REFERRAL_STATUS_LISTED)
        return colleague;
      if (found == NULL)
        found = colleague;
    }

  return found;
}

static AusColleague *
find_default (AusClient  *client,
              AusNetwork *network,
              const char *kind)
{
  AusColleague *colleague = NULL;

  if (g_str_equal (kind, REQUEST))
    colleague = find_asked (client, network);
  else
    aus_client_find_successor (client, network, &colleague);

  return colleague;
}

static void
set_nobody (GError     **error,
            const char  *kind)
{
  g_set_error_literal (error, AUS_ERROR, AUS_ERROR_NOT_FOUND,
                       g_str_equal (kind, REQUEST)
                         ? _("nobody on the shortlist is to be asked any more")
                         : _("nobody on the shortlist has agreed to be named yet"));
}

AusColleague *
aus_letter_choose_reader (AusClient   *client,
                          AusNetwork  *network,
                          const char  *kind,
                          const char  *wanted,
                          GError     **error)
{
  g_autoptr (GPtrArray) readers = NULL;
  AusColleague *colleague;

  g_return_val_if_fail (AUS_IS_CLIENT (client) && kind != NULL, NULL);

  if (wanted == NULL || *wanted == '\0')
    {
      colleague = find_default (client, network, kind);
      if (colleague == NULL)
        set_nobody (error, kind);

      return colleague;
    }

  readers = aus_letter_list_readers (client, network, kind);
  for (guint i = 0; i < readers->len; i++)
    {
      colleague = readers->pdata[i];
      if (g_str_equal (colleague->id, wanted))
        return colleague;
    }
  colleague = network != NULL ? aus_entity_list_find (network->colleagues, wanted) : NULL;
  if (colleague == NULL)
    set_nobody (error, kind);
  else if (g_str_equal (kind, REQUEST))
    /* Translators: %s is a name */
    g_set_error (error, AUS_ERROR, AUS_ERROR_NOT_FOUND,
                 _("%s is not on the shortlist, or has declined"), colleague->name);
  else
    /* Translators: %s is a name */
    g_set_error (error, AUS_ERROR, AUS_ERROR_NOT_FOUND,
                 _("%s has not agreed to be named to this client"), colleague->name);

  return NULL;
}

AusColleague *
aus_letter_get_recipient (AusClient    *client,
                          AusNetwork   *network,
                          const char   *kind,
                          AusColleague *reader)
{
  AusColleague *successor;

  if (reader != NULL || !g_str_equal (kind, BRIEF))
    return reader;

  aus_client_find_successor (client, network, &successor);

  return successor;
}

/* --- what it says ----------------------------------------------------------------------------- */

void
aus_letter_context_address (AusTextValue *context,
                            AusClient    *client,
                            AusColleague *colleague,
                            AusLanguage   language,
                            AusDate       today)
{
  AusLetter letter = { .client = client, .language = language, .today = today };
  gboolean informal;

  g_return_if_fail (AUS_IS_CLIENT (client) && AUS_IS_COLLEAGUE (colleague));

  informal = colleague->address_form == AUS_ADDRESS_FORM_INFORMAL;
  letter.locale = aus_letter_get_locale (language, client->law);
  aus_text_value_set (context, "colleague", aus_letter_new_colleague (&letter, colleague));
  aus_text_value_set_bool (context, "formal", !informal);
  aus_text_value_set_bool (context, "informal", informal);
  aus_text_value_set_bool (context, "du", informal);
  aus_text_value_set_bool (context, "ihr", FALSE);
}
