/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-field-word.h"

#include <glib/gi18n.h>
#include <stdlib.h>
#include <string.h>

typedef struct
{
  const char *name;
  const char *word;
} FieldWord;

/* Sorted by name: it is searched. */
static const FieldWord words[] = {
  { "address", NC_ ("field", "Address") },
  { "address_form", NC_ ("field", "Form of address") },
  { "addresses", NC_ ("field", "Addresses") },
  { "aim", NC_ ("field", "Aim") },
  { "amount", NC_ ("field", "Amount") },
  { "anchor", NC_ ("field", "Counted from") },
  { "asked_on", NC_ ("field", "Asked on") },
  { "assets", NC_ ("field", "Things and access") },
  { "bank", NC_ ("field", "Bank") },
  { "bic", NC_ ("field", "BIC") },
  { "business", NC_ ("field", "Business") },
  { "calendar_entries", NC_ ("field", "Exported to calendars") },
  { "cancelled", NC_ ("field", "Cancelled") },
  { "capacity_from", NC_ ("field", "Free from") },
  { "city", NC_ ("field", "Town") },
  { "colleague", NC_ ("field", "Colleague") },
  { "colleagues", NC_ ("field", "Colleagues") },
  { "consent", NC_ ("field", "May be named") },
  { "consent_on", NC_ ("field", "Agreed on") },
  { "contacts", NC_ ("field", "Contacts") },
  { "contract", NC_ ("field", "Contract") },
  { "contract_end", NC_ ("field", "End of the contract") },
  { "conversation_on", NC_ ("field", "Conversation on") },
  { "country", NC_ ("field", "Country") },
  { "cure_days", NC_ ("field", "Days to put things right") },
  { "currency", NC_ ("field", "Currency") },
  { "customer_number", NC_ ("field", "Customer number") },
  { "date", NC_ ("field", "Date") },
  { "decided_on", NC_ ("field", "Decided on") },
  { "decides", NC_ ("field", "Decides") },
  { "deliverables", NC_ ("field", "Deliverables") },
  { "digest", NC_ ("field", "Digest") },
  { "done", NC_ ("field", "Done") },
  { "done_on", NC_ ("field", "Done on") },
  { "due", NC_ ("field", "Due") },
  { "edition", NC_ ("field", "Edition") },
  { "email", NC_ ("field", "E-mail") },
  { "ending", NC_ ("field", "Ending") },
  { "fee", NC_ ("field", "Fee") },
  { "fee_unit", NC_ ("field", "Fee measured by") },
  { "first", NC_ ("field", "First day") },
  { "fixed_until", NC_ ("field", "Fixed until") },
  { "form", NC_ ("field", "Form") },
  { "format", NC_ ("field", "File format") },
  { "free_days", NC_ ("field", "Own free days") },
  { "friday", NC_ ("field", "Friday") },
  { "ground", NC_ ("field", "Ground for keeping it") },
  { "handed_on", NC_ ("field", "Handed over on") },
  { "holder", NC_ ("field", "With") },
  { "holiday_choices", NC_ ("field", "Holidays of some communes") },
  { "holiday_region", NC_ ("field", "Holidays of") },
  { "iban", NC_ ("field", "IBAN") },
  { "invoices", NC_ ("field", "Invoices") },
  { "issued", NC_ ("field", "Issued") },
  { "job", NC_ ("field", "Job") },
  { "kept", NC_ ("field", "Kept") },
  { "kind", NC_ ("field", "Kind") },
  { "lane", NC_ ("field", "Lane") },
  { "language", NC_ ("field", "Language") },
  { "languages", NC_ ("field", "Languages") },
  { "last", NC_ ("field", "Last day") },
  { "last_day", NC_ ("field", "Last working day") },
  { "law", NC_ ("field", "Law") },
  { "legal_name", NC_ ("field", "Legal name") },
  { "length", NC_ ("field", "Length") },
  { "lines", NC_ ("field", "Lines above the street") },
  { "link", NC_ ("field", "Link") },
  { "log", NC_ ("field", "Log") },
  { "modified", NC_ ("field", "Changed at") },
  { "monday", NC_ ("field", "Monday") },
  { "name", NC_ ("field", "Name") },
  { "note", NC_ ("field", "Note") },
  { "notes", NC_ ("field", "Notes") },
  { "notice_anchor", NC_ ("field", "Notice ends on") },
  { "notice_days", NC_ ("field", "Notice counts") },
  { "notice_length", NC_ ("field", "Length of the notice") },
  { "notice_received", NC_ ("field", "Notice received on") },
  { "notice_sent", NC_ ("field", "Notice sent on") },
  { "notice_unit", NC_ ("field", "Unit of the notice") },
  { "number", NC_ ("field", "Number") },
  { "offset", NC_ ("field", "Distance") },
  { "option", NC_ ("field", "Holiday") },
  { "origin", NC_ ("field", "From the template") },
  { "other_terms", NC_ ("field", "Other terms") },
  { "outcome", NC_ ("field", "Outcome") },
  { "owner", NC_ ("field", "Whose it is") },
  { "owner_after", NC_ ("field", "With, afterwards") },
  { "pause_until", NC_ ("field", "Pause until") },
  { "payments", NC_ ("field", "Payments") },
  { "pays", NC_ ("field", "Pays") },
  { "phone", NC_ ("field", "Phone") },
  { "place", NC_ ("field", "Place") },
  { "postcode", NC_ ("field", "Postcode") },
  { "print_referrals", NC_ ("field", "Print referrals") },
  { "print_thanks", NC_ ("field", "Print thanks") },
  { "private", NC_ ("field", "Only for me") },
  { "progress", NC_ ("field", "Progress") },
  { "projects", NC_ ("field", "Projects") },
  { "proof", NC_ ("field", "Proof") },
  { "reason", NC_ ("field", "Reason") },
  { "receives_notice", NC_ ("field", "Receives the notice") },
  { "recipient", NC_ ("field", "Handed to") },
  { "reference", NC_ ("field", "Reference") },
  { "referrals", NC_ ("field", "Referrals") },
  { "region", NC_ ("field", "County or state") },
  { "revoked_on", NC_ ("field", "Own access revoked on") },
  { "salutation", NC_ ("field", "Salutation") },
  { "saturday", NC_ ("field", "Saturday") },
  { "sequence", NC_ ("field", "Number of the change") },
  { "specialty", NC_ ("field", "Specialty") },
  { "stage", NC_ ("field", "Stage") },
  { "start", NC_ ("field", "Start") },
  { "state", NC_ ("field", "State") },
  { "status", NC_ ("field", "Status") },
  { "steps", NC_ ("field", "Steps") },
  { "street", NC_ ("field", "Street") },
  { "subject", NC_ ("field", "Subject") },
  { "sunday", NC_ ("field", "Sunday") },
  { "tax_number", NC_ ("field", "Tax number") },
  { "technical", NC_ ("field", "Technical") },
  { "term", NC_ ("field", "Term") },
  { "tested_on", NC_ ("field", "Tested on") },
  { "text", NC_ ("field", "Text") },
  { "thanks", NC_ ("field", "Thanks") },
  { "thursday", NC_ ("field", "Thursday") },
  { "title", NC_ ("field", "Title") },
  { "todo", NC_ ("field", "To-do") },
  { "trade", NC_ ("field", "Trade") },
  { "trade_name", NC_ ("field", "Trade name") },
  { "tuesday", NC_ ("field", "Tuesday") },
  { "use", NC_ ("field", "Used for") },
  { "vat_id", NC_ ("field", "VAT number") },
  { "vault", NC_ ("field", "Entry in the vault") },
  { "waits_for", NC_ ("field", "Waits for") },
  { "web", NC_ ("field", "Website") },
  { "wednesday", NC_ ("field", "Wednesday") },
  { "working_week", NC_ ("field", "Working week") },
};

static int
compare_name (const void *name,
              const void *entry)
{
  return strcmp (name, ((const FieldWord *) entry)->name);
}

const char *
aus_field_word (const char *field)
{
  const FieldWord *found = bsearch (field, words, G_N_ELEMENTS (words), sizeof (FieldWord),
                                    compare_name);

  return found != NULL ? g_dpgettext2 (NULL, "field", found->word) : field;
}
