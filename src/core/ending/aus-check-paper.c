/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-check-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "core/client/aus-money-owed.h"
#include "core/ending/aus-secret.h"
#include "core/text/aus-letter-context.h"
#include "core/text/aus-block-label.h"
#include "core/text/aus-text-overlap.h"

/* Fewer words in common are how people write. */
#define PRIVATE_WORDS 5

/* What a template prints where a person has to write by hand */
#define BLANK "____"

static void
check_private_text (AusCheck              *self,
                    const AusCheckedPaper *paper,
                    const char            *text,
                    char                  *path)
{
  g_autofree char *place = path;
  g_autofree char *found = aus_text_find_overlap (text, paper->text, PRIVATE_WORDS);

  if (found != NULL)
    aus_check_report (self, AUS_SEVERITY_ERROR, "private-words", g_steal_pointer (&place),
                      /* Translators: %s are words */
                      g_strdup_printf (_("Words of a private note are in the letter: “%s”."),
                                       found));
}

static void
check_private_list (AusCheck              *self,
                    const AusCheckedPaper *paper,
                    AusEntityList         *list,
                    const char            *list_name,
                    const char            *member)
{
  for (guint i = 0; i < aus_entity_list_get_length (list); i++)
    {
      g_autofree char *text = NULL;

      g_object_get (aus_entity_list_peek (list, i), member, &text, NULL);
      check_private_text (self, paper, text, aus_check_path (list_name, i, member));
    }
}

static void
check_private (AusCheck              *self,
               const AusCheckedPaper *paper)
{
  AusClient *client = self->client;

  check_private_text (self, paper, client->notes, g_strdup ("notes"));
  check_private_text (self, paper, client->ending->reason, g_strdup ("ending.reason"));
  check_private_text (self, paper, client->ending->aim, g_strdup ("ending.aim"));
  check_private_list (self, paper, client->contacts, "contacts", "note");
  check_private_list (self, paper, client->projects, "projects", "note");
  check_private_list (self, paper, client->referrals, "referrals", "note");
  check_private_list (self, paper, client->log, "log", "text");
}

static void
check_secrets (AusCheck              *self,
               const AusCheckedPaper *paper)
{
  g_auto (GStrv) lines = g_strsplit (paper->text, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    if (aus_secret_looks_like (lines[i], NULL))
      {
        aus_check_say (self, AUS_SEVERITY_ERROR, "secret-in-letter", "",
                       _("Something in the letter looks like a password or a key."));
        return;
      }
}

/* Those that speak about money name all that is open. */
static void
check_unpaid (AusCheck              *self,
              const AusCheckedPaper *paper)
{
  AusEntityList *list = self->client->invoices;

  if (!g_str_equal (paper->kind, "agreement") && !g_str_equal (paper->kind, "reminder"))
    return;

  for (guint i = 0; i < aus_entity_list_get_length (list); i++)
    {
      AusInvoice *invoice = aus_entity_list_peek (list, i);

      if (aus_invoice_is_open (invoice) && *invoice->number != '\0'
          && strstr (paper->text, invoice->number) == NULL)
        aus_check_report (self, AUS_SEVERITY_WARNING, "invoice-not-mentioned",
                          aus_check_path ("invoices", i, NULL),
                          /* Translators: %s is the number of an invoice */
                          g_strdup_printf (_("Invoice “%s” is not paid, and the letter does not "
                                             "say so."),
                                           invoice->number));
    }
}

/* The two papers that bind */
static gboolean
is_binding (const AusCheckedPaper *paper)
{
  return g_str_equal (paper->kind, "agreement") || g_str_equal (paper->kind, "notice");
}

static void
check_form (AusCheck              *self,
            const AusCheckedPaper *paper)
{
  gboolean by_mail = g_str_equal (paper->kind, "notice")
                     && self->client->ending->notice_channel == AUS_NOTICE_CHANNEL_EMAIL;

  if (!is_binding (paper) || self->client->contract->form != AUS_CONTRACT_FORM_WRITTEN)
    return;

  if (by_mail)
    aus_check_say (self, AUS_SEVERITY_WARNING, "form-not-met", "ending.notice_channel",
                   _("The contract asks for writing, and the notice is to go by e-mail: send it "
                     "signed, on paper."));
  else
    aus_check_say (self, AUS_SEVERITY_HINT, "form-written", "contract.form",
                   _("The contract asks for writing: send it signed, on paper."));
}

/* What binds goes to whoever receives notices. */
static void
check_recipient (AusCheck              *self,
                 const AusCheckedPaper *paper)
{
  AusContact *contact = aus_client_get_addressee (self->client);
  guint position;

  if (!is_binding (paper) || contact == NULL || contact->receives_notice
      || *contact->name == '\0'
      || !aus_entity_list_find_item (self->client->contacts, contact, &position))
    return;

  aus_check_drop (self, "no-notice-contact");
  aus_check_report (self, AUS_SEVERITY_WARNING, "recipient-no-notice",
                    aus_check_path ("contacts", position, "receives_notice"),
                    /* Translators: %s is a name */
                    g_strdup_printf (_("The letter goes to %s, who does not receive notices; it "
                                       "may not count."), contact->name));
}

/* An agreement is about a day: without one, the check of the file says too little. */
static void
check_last_day (AusCheck              *self,
                const AusCheckedPaper *paper)
{
  if (!g_str_equal (paper->kind, "agreement") || aus_date_is_set (self->client->ending->last_day))
    return;

  aus_check_drop (self, "no-last-day");
  aus_check_say (self, AUS_SEVERITY_ERROR, "no-last-day", "ending.last_day",
                 _("There is no last working day, and the letter needs one."));
}

/* @name stands in @text as words of its own. */
static gboolean
has_name (const char *text,
          const char *name)
{
  for (const char *at = strstr (text, name); at != NULL; at = strstr (at + 1, name))
    {
      const char *end = at + strlen (name);

      if ((at == text || !g_unichar_isalnum (g_utf8_get_char (g_utf8_prev_char (at))))
          && !g_unichar_isalnum (g_utf8_get_char (end)))
        return TRUE;
    }

  return FALSE;
}

/* Whoever has not agreed to be named is not printed, except to that very person; here somebody
 * wrote the name by hand. */
static void
check_names (AusCheck              *self,
             const AusCheckedPaper *paper)
{
  AusEntityList *list = self->network != NULL ? self->network->colleagues : NULL;

  for (guint i = 0; list != NULL && i < aus_entity_list_get_length (list); i++)
    {
      AusColleague *colleague = aus_entity_list_peek (list, i);

      if (!colleague->consent && *colleague->name != '\0'
          && g_strcmp0 (colleague->id, paper->colleague) != 0
          && has_name (paper->text, colleague->name))
        aus_check_report (self, AUS_SEVERITY_ERROR, "named-without-consent",
                          aus_check_path ("network.colleagues", i, "consent"),
                          /* Translators: %s is a name */
                          g_strdup_printf (_("%s has not agreed to be named, and the letter names "
                                             "them."), colleague->name));
    }
}

static void
check_words (AusCheck              *self,
             const AusCheckedPaper *paper)
{
  for (guint i = 0; paper->parts != NULL && i < paper->parts->len; i++)
    {
      const AusLetterBlock *block = paper->parts->pdata[i];
      g_autofree char *label = NULL;

      if (block->state != AUS_BLOCK_STATE_CHANGED || block->off)
        continue;
      label = aus_letter_block_dup_label (block);
      aus_check_report (self, AUS_SEVERITY_WARNING, "data-changed",
                        g_strconcat (AUS_CHECK_PART, block->name, NULL),
                        /* Translators: %s is the name of a part of a letter */
                        g_strdup_printf (_("The data have changed since you wrote “%s” in your own "
                                           "words."),
                                         label));
    }
}

static void
check_length (AusCheck              *self,
              const AusCheckedPaper *paper)
{
  static const char * const short_kinds[] = { "notice", "thanks", "reminder", "confirmation",
                                              "cover", "consent", "introduction",
                                              "referral", NULL };

  if (paper->n_pages > 1 && g_strv_contains (short_kinds, paper->kind))
    aus_check_say (self, AUS_SEVERITY_HINT, "more-than-a-page", "",
                   _("The letter takes more than one page; one would do it good."));
}

GPtrArray *
aus_check_paper (AusClient             *client,
                 AusNetwork            *network,
                 AusSender             *sender,
                 AusLawBook            *law,
                 AusDate                today,
                 const AusCheckedPaper *paper)
{
  AusCheck self = { client, network, sender, law, today, NULL };

  g_return_val_if_fail (paper != NULL && paper->kind != NULL && paper->text != NULL, NULL);

  self.issues = aus_check_client (client, network, sender, law, today);
  if (self.issues == NULL)
    return NULL;

  check_private (&self, paper);
  check_secrets (&self, paper);
  check_unpaid (&self, paper);
  check_names (&self, paper);
  check_recipient (&self, paper);
  check_last_day (&self, paper);
  check_form (&self, paper);
  if (g_str_equal (paper->kind, "notice"))
    aus_check_arrival (&self);
  check_words (&self, paper);
  check_length (&self, paper);
  if (strstr (paper->text, BLANK) != NULL)
    aus_check_say (&self, AUS_SEVERITY_WARNING, "blank-in-letter", "",
                   _("The letter has a blank to be filled in by hand."));
  aus_check_sort (&self);

  return self.issues;
}

void
aus_check_add_template (GPtrArray    *issues,
                        const GError *error)
{
  AusCheck self = { .issues = issues };

  aus_check_report (&self, AUS_SEVERITY_WARNING, "own-template", g_strdup (""),
                    /* Translators: %s is what is wrong, beginning with file, line and column */
                    g_strdup_printf (_("Your own template is not used: %s"), error->message));
  aus_check_sort (&self);
}
