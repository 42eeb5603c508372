/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-check-private.h"

#include <glib/gi18n-lib.h>

G_DEFINE_ENUM_TYPE (AusSeverity, aus_severity,
                    G_DEFINE_ENUM_VALUE (AUS_SEVERITY_ERROR, "error"),
                    G_DEFINE_ENUM_VALUE (AUS_SEVERITY_WARNING, "warning"),
                    G_DEFINE_ENUM_VALUE (AUS_SEVERITY_HINT, "hint"))

void
aus_issue_free (AusIssue *self)
{
  g_free (self->path);
  g_free (self->sentence);
  g_free (self);
}

void
aus_check_report (AusCheck    *self,
                  AusSeverity  severity,
                  const char  *code,
                  char        *path,
                  char        *sentence)
{
  AusIssue *issue = g_new (AusIssue, 1);

  *issue = (AusIssue){ severity, path, code, sentence };
  g_ptr_array_add (self->issues, issue);
}

void
aus_check_say (AusCheck    *self,
               AusSeverity  severity,
               const char  *code,
               const char  *path,
               const char  *sentence)
{
  aus_check_report (self, severity, code, g_strdup (path), g_strdup (sentence));
}

char *
aus_check_path (const char *list,
                guint       position,
                const char *member)
{
  return g_strdup_printf ("%s[%u]%s%s", list, position, member != NULL ? "." : "",
                          member != NULL ? member : "");
}

/* --- who it is -------------------------------------------------------------------------------- */

static gboolean
is_complete (AusAddress *address)
{
  return *address->street != '\0' && *address->city != '\0';
}

static void
check_addresses (AusCheck *self)
{
  AusEntityList *list = self->client->addresses;
  gboolean has_postal = FALSE;

  for (guint i = 0; i < aus_entity_list_get_length (list); i++)
    {
      AusAddress *address = aus_entity_list_peek (list, i);

      has_postal = has_postal || address->use == AUS_ADDRESS_USE_POSTAL;
      if (!is_complete (address))
        aus_check_report (self, AUS_SEVERITY_WARNING, "address-incomplete",
                          aus_check_path ("addresses", i, NULL),
                          g_strdup (_("An address has no street or no town.")));
      else if (*address->postcode == '\0')
        aus_check_report (self, AUS_SEVERITY_HINT, "address-no-postcode",
                          aus_check_path ("addresses", i, "postcode"),
                          g_strdup (_("An address has no postcode.")));
    }

  if (!has_postal)
    aus_check_say (self, AUS_SEVERITY_WARNING, "no-postal-address", "addresses",
                   _("There is no postal address to send a letter to."));
}

static void
check_contacts (AusCheck *self)
{
  AusEntityList *list = self->client->contacts;
  gboolean has_recipient = FALSE;

  for (guint i = 0; i < aus_entity_list_get_length (list); i++)
    {
      AusContact *contact = aus_entity_list_peek (list, i);

      has_recipient = has_recipient || contact->receives_notice;
      if (*contact->name == '\0')
        aus_check_report (self, AUS_SEVERITY_WARNING, "contact-no-name",
                          aus_check_path ("contacts", i, "name"),
                          g_strdup (_("A contact has no name.")));
    }

  if (!has_recipient)
    aus_check_say (self, AUS_SEVERITY_WARNING, "no-notice-contact", "contacts",
                   _("No contact receives notice; a notice to anybody else may not count."));
}

static void
check_contract (AusCheck *self)
{
  AusContract *contract = self->client->contract;

  if (contract->term != AUS_CONTRACT_TERM_FIXED)
    return;

  if (!aus_date_is_set (contract->fixed_until))
    aus_check_say (self, AUS_SEVERITY_WARNING, "contract-no-end", "contract.fixed_until",
                   _("The contract has a fixed term, but not the day on which it ends."));
  else if (aus_date_is_set (contract->start) &&
           aus_date_compare (contract->fixed_until, contract->start) < 0)
    aus_check_say (self, AUS_SEVERITY_ERROR, "contract-end-before-start", "contract.fixed_until",
                   _("The contract ends before it starts."));
}

/* Such a period has no day in it, and would be forgotten without a word. */
static void
check_free_days (AusCheck *self)
{
  AusEntityList *list = self->sender->free_days;

  for (guint i = 0; i < aus_entity_list_get_length (list); i++)
    {
      AusFreeDays *days = aus_entity_list_peek (list, i);

      if (aus_date_is_set (days->first) && aus_date_is_set (days->last) &&
          aus_date_compare (days->last, days->first) < 0)
        aus_check_report (self, AUS_SEVERITY_WARNING, "free-days-end-before-start",
                          aus_check_path ("sender.free_days", i, "last"),
                          g_strdup (_("Your own free days end before they start, and so are not "
                                      "counted.")));
    }
}

static void
check_sender (AusCheck *self)
{
  AusSender *sender = self->sender;

  if (sender == NULL)
    return;

  if (*sender->name == '\0' && *sender->business == '\0')
    aus_check_say (self, AUS_SEVERITY_WARNING, "sender-no-name", "sender.name",
                   _("Your own name is missing; papers need it."));
  if (!is_complete (sender->address))
    aus_check_say (self, AUS_SEVERITY_WARNING, "sender-no-address", "sender.address",
                   _("Your own address has no street or no town."));
  check_free_days (self);
}

/* --- ids -------------------------------------------------------------------------------------- */

static void check_ids (AusCheck   *self,
                       AusEntity  *entity,
                       const char *path,
                       GHashTable *seen);

static void
check_list_ids (AusCheck      *self,
                AusEntityList *list,
                const char    *path,
                GHashTable    *seen)
{
  for (guint i = 0; i < aus_entity_list_get_length (list); i++)
    {
      g_autofree char *item_path = aus_check_path (path, i, NULL);

      check_ids (self, aus_entity_list_peek (list, i), item_path, seen);
    }
}

/* An id names one thing in the whole file. The tree is only a few levels deep, by its types. */
static void
check_ids (AusCheck   *self,
           AusEntity  *entity,
           const char *path,
           GHashTable *seen)
{
  const char *id = aus_entity_get_id (entity);
  guint n_fields;
  const AusField *fields = aus_entity_list_fields (entity, &n_fields);

  if (*id != '\0' && !g_hash_table_add (seen, (gpointer) id))
    aus_check_report (self, AUS_SEVERITY_ERROR, "duplicate-id",
                      g_strdup_printf ("%s%sid", path, *path != '\0' ? "." : ""),
                      g_strdup (_("Two things in this file have the same id.")));

  for (guint i = 0; i < n_fields; i++)
    {
      g_autofree char *child_path =
        g_strdup_printf ("%s%s%s", path, *path != '\0' ? "." : "", fields[i].name);
      g_autoptr (GObject) child = NULL;

      if (fields[i].kind != AUS_FIELD_CHILD && fields[i].kind != AUS_FIELD_LIST)
        continue;
      g_object_get (entity, fields[i].name, &child, NULL);
      if (fields[i].kind == AUS_FIELD_CHILD)
        check_ids (self, AUS_ENTITY (child), child_path, seen);
      else
        check_list_ids (self, AUS_ENTITY_LIST (child), child_path, seen);
    }
}

/* --- public ----------------------------------------------------------------------------------- */

static int
compare_severity (gconstpointer a,
                  gconstpointer b)
{
  const AusIssue *one = *(const AusIssue * const *) a;
  const AusIssue *other = *(const AusIssue * const *) b;

  return (int) one->severity - (int) other->severity;
}

void
aus_check_drop (AusCheck   *self,
                const char *code)
{
  for (guint i = self->issues->len; i > 0; i--)
    {
      const AusIssue *issue = g_ptr_array_index (self->issues, i - 1);

      if (g_str_equal (issue->code, code))
        g_ptr_array_remove_index (self->issues, i - 1);
    }
}

void
aus_check_sort (AusCheck *self)
{
  g_ptr_array_sort (self->issues, compare_severity);
}

GPtrArray *
aus_check_client (AusClient  *client,
                  AusNetwork *network,
                  AusSender  *sender,
                  AusLawBook *law,
                  AusDate     today)
{
  AusCheck self = { client, network, sender, law, today, NULL };
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  g_return_val_if_fail (AUS_IS_CLIENT (client), NULL);
  g_return_val_if_fail (aus_date_is_set (today), NULL);

  self.issues = g_ptr_array_new_with_free_func ((GDestroyNotify) aus_issue_free);
  check_ids (&self, AUS_ENTITY (client), "", seen);
  if (*client->legal_name == '\0')
    aus_check_say (&self, AUS_SEVERITY_ERROR, "no-name", "legal_name",
                   _("The client has no legal name."));
  check_addresses (&self);
  check_contacts (&self);
  check_contract (&self);
  aus_check_projects (&self);
  aus_check_invoices (&self);
  aus_check_assets (&self);
  aus_check_referrals (&self);
  aus_check_steps (&self);
  aus_check_ending (&self);
  aus_check_secrets (&self);
  check_sender (&self);

  aus_check_sort (&self);

  return self.issues;
}
