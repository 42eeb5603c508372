/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-agenda-private.h"

G_DEFINE_ENUM_TYPE (AusAgendaSection, aus_agenda_section,
                    G_DEFINE_ENUM_VALUE (AUS_AGENDA_SECTION_OVERDUE, "overdue"),
                    G_DEFINE_ENUM_VALUE (AUS_AGENDA_SECTION_TODAY, "today"),
                    G_DEFINE_ENUM_VALUE (AUS_AGENDA_SECTION_WEEK, "week"),
                    G_DEFINE_ENUM_VALUE (AUS_AGENDA_SECTION_NEXT, "next"),
                    G_DEFINE_ENUM_VALUE (AUS_AGENDA_SECTION_LATER, "later"))
G_DEFINE_ENUM_TYPE (AusAgendaKind, aus_agenda_kind,
                    G_DEFINE_ENUM_VALUE (AUS_AGENDA_KIND_PAUSE, "pause"),
                    G_DEFINE_ENUM_VALUE (AUS_AGENDA_KIND_REPAIR, "repair"),
                    G_DEFINE_ENUM_VALUE (AUS_AGENDA_KIND_CONVERSATION, "conversation"),
                    G_DEFINE_ENUM_VALUE (AUS_AGENDA_KIND_NOTICE, "notice"),
                    G_DEFINE_ENUM_VALUE (AUS_AGENDA_KIND_RECEIPT, "receipt"),
                    G_DEFINE_ENUM_VALUE (AUS_AGENDA_KIND_STEP, "step"),
                    G_DEFINE_ENUM_VALUE (AUS_AGENDA_KIND_DELIVERABLE, "deliverable"),
                    G_DEFINE_ENUM_VALUE (AUS_AGENDA_KIND_ASSET, "asset"),
                    G_DEFINE_ENUM_VALUE (AUS_AGENDA_KIND_CONSENT, "consent"),
                    G_DEFINE_ENUM_VALUE (AUS_AGENDA_KIND_INVOICE, "invoice"),
                    G_DEFINE_ENUM_VALUE (AUS_AGENDA_KIND_PROMISE, "promise"),
                    G_DEFINE_ENUM_VALUE (AUS_AGENDA_KIND_LAST_DAY, "last-day"),
                    G_DEFINE_ENUM_VALUE (AUS_AGENDA_KIND_CONTRACT_END, "contract-end"),
                    G_DEFINE_ENUM_VALUE (AUS_AGENDA_KIND_RUNNING, "running"),
                    G_DEFINE_ENUM_VALUE (AUS_AGENDA_KIND_FADE, "fade"),
                    G_DEFINE_ENUM_VALUE (AUS_AGENDA_KIND_SUPPORT, "support"),
                    G_DEFINE_ENUM_VALUE (AUS_AGENDA_KIND_CHECK_IN, "check-in"),
                    G_DEFINE_ENUM_VALUE (AUS_AGENDA_KIND_RETENTION, "retention"))

G_DEFINE_FINAL_TYPE (AusAgendaItem, aus_agenda_item, G_TYPE_OBJECT)

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
aus_agenda_item_finalize (GObject *object)
{
  AusAgendaItem *self = AUS_AGENDA_ITEM (object);

  g_clear_object (&self->file);
  g_clear_object (&self->entity);
  g_clear_object (&self->gate);
  g_free (self->rule);
  g_free (self->name);

  G_OBJECT_CLASS (aus_agenda_item_parent_class)->finalize (object);
}

static void
aus_agenda_item_class_init (AusAgendaItemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = aus_agenda_item_finalize;

  signals[SIGNAL_CHANGED] =
    g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);
}

static void
aus_agenda_item_init (AusAgendaItem *self)
{
}

void
aus_agenda_item_assign (AusAgendaItem *self,
                        AusAgendaItem *other)
{
  self->date = other->date;
  self->lead = other->lead;
  self->owner = other->owner;
  self->begins = other->begins;
  self->next = other->next;
  self->deadline = other->deadline;
  self->conflict = other->conflict;
  self->arrival = other->arrival;
  self->amount = other->amount;
  self->section = other->section;
  self->days = other->days;
  self->order = other->order;
  g_set_object (&self->gate, other->gate);
  g_free (self->rule);
  self->rule = g_strdup (other->rule);
  g_free (self->name);
  self->name = g_strdup (other->name);
  /* Names and states are read from the entity itself, so there may always be news. */
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

int
aus_agenda_item_compare (AusAgendaItem *a,
                         AusAgendaItem *b)
{
  int order = (int) a->section - (int) b->section;

  if (order == 0)
    order = aus_date_compare (a->date, b->date);
  if (order == 0)
    order = b->deadline - a->deadline;
  if (order == 0 && a->file != b->file)
    order = strcmp (aus_data_file_get_base_name (AUS_DATA_FILE (a->file)),
                    aus_data_file_get_base_name (AUS_DATA_FILE (b->file)));

  return order != 0 ? order : (int) a->order - (int) b->order;
}

guint
aus_agenda_item_hash (gconstpointer item)
{
  const AusAgendaItem *self = item;

  return g_direct_hash (self->entity) * 31 + (guint) self->kind;
}

gboolean
aus_agenda_item_same (gconstpointer a,
                      gconstpointer b)
{
  const AusAgendaItem *one = a;
  const AusAgendaItem *other = b;

  return one->entity == other->entity && one->kind == other->kind;
}

AusClientFile *
aus_agenda_item_get_file (AusAgendaItem *self)
{
  g_return_val_if_fail (AUS_IS_AGENDA_ITEM (self), NULL);

  return self->file;
}

AusClient *
aus_agenda_item_get_client (AusAgendaItem *self)
{
  g_return_val_if_fail (AUS_IS_AGENDA_ITEM (self), NULL);

  return aus_client_file_get_client (self->file);
}

AusAgendaKind
aus_agenda_item_get_kind (AusAgendaItem *self)
{
  g_return_val_if_fail (AUS_IS_AGENDA_ITEM (self), AUS_AGENDA_KIND_STEP);

  return self->kind;
}

AusAgendaSection
aus_agenda_item_get_section (AusAgendaItem *self)
{
  g_return_val_if_fail (AUS_IS_AGENDA_ITEM (self), AUS_AGENDA_SECTION_LATER);

  return self->section;
}

AusEntity *
aus_agenda_item_get_entity (AusAgendaItem *self)
{
  g_return_val_if_fail (AUS_IS_AGENDA_ITEM (self), NULL);

  return self->entity;
}

AusDate
aus_agenda_item_get_date (AusAgendaItem *self)
{
  g_return_val_if_fail (AUS_IS_AGENDA_ITEM (self), AUS_DATE_NONE);

  return self->date;
}

gboolean
aus_agenda_item_begins (AusAgendaItem *self)
{
  g_return_val_if_fail (AUS_IS_AGENDA_ITEM (self), FALSE);

  return self->begins;
}

int
aus_agenda_item_get_days (AusAgendaItem *self)
{
  g_return_val_if_fail (AUS_IS_AGENDA_ITEM (self), 0);

  return self->days;
}

AusDate
aus_agenda_item_get_lead (AusAgendaItem *self)
{
  g_return_val_if_fail (AUS_IS_AGENDA_ITEM (self), AUS_DATE_NONE);

  return self->lead;
}

AusParty
aus_agenda_item_get_owner (AusAgendaItem *self)
{
  g_return_val_if_fail (AUS_IS_AGENDA_ITEM (self), AUS_PARTY_ME);

  return self->owner;
}

gboolean
aus_agenda_item_is_next (AusAgendaItem *self)
{
  g_return_val_if_fail (AUS_IS_AGENDA_ITEM (self), FALSE);

  return self->next;
}

gboolean
aus_agenda_item_is_deadline (AusAgendaItem *self)
{
  g_return_val_if_fail (AUS_IS_AGENDA_ITEM (self), FALSE);

  return self->deadline;
}

int
aus_agenda_item_get_conflict (AusAgendaItem *self)
{
  g_return_val_if_fail (AUS_IS_AGENDA_ITEM (self), 0);

  return self->conflict;
}

AusStep *
aus_agenda_item_get_gate (AusAgendaItem *self)
{
  g_return_val_if_fail (AUS_IS_AGENDA_ITEM (self), NULL);

  return self->gate;
}

AusDate
aus_agenda_item_get_arrival (AusAgendaItem *self)
{
  g_return_val_if_fail (AUS_IS_AGENDA_ITEM (self), AUS_DATE_NONE);

  return self->arrival;
}

AusMoney
aus_agenda_item_get_amount (AusAgendaItem *self)
{
  g_return_val_if_fail (AUS_IS_AGENDA_ITEM (self), AUS_MONEY_NONE);

  return self->amount;
}

const char *
aus_agenda_item_get_page (AusAgendaItem *self)
{
  g_return_val_if_fail (AUS_IS_AGENDA_ITEM (self), NULL);

  switch (self->kind)
    {
    case AUS_AGENDA_KIND_NOTICE:
    case AUS_AGENDA_KIND_STEP:
    case AUS_AGENDA_KIND_ASSET:
    case AUS_AGENDA_KIND_CONSENT:
    case AUS_AGENDA_KIND_LAST_DAY:
      return "transition";
    case AUS_AGENDA_KIND_RUNNING:
    case AUS_AGENDA_KIND_FADE:
    case AUS_AGENDA_KIND_SUPPORT:
    case AUS_AGENDA_KIND_CHECK_IN:
    case AUS_AGENDA_KIND_RETENTION:
      return "closing";
    case AUS_AGENDA_KIND_PAUSE:
    case AUS_AGENDA_KIND_REPAIR:
      return "decision";
    case AUS_AGENDA_KIND_CONVERSATION:
    case AUS_AGENDA_KIND_PROMISE:
      return "conversation";
    case AUS_AGENDA_KIND_RECEIPT:
    case AUS_AGENDA_KIND_DELIVERABLE:
    case AUS_AGENDA_KIND_INVOICE:
    case AUS_AGENDA_KIND_CONTRACT_END:
    default:
      return "profile";
    }
}

gboolean
aus_agenda_item_can_tick (AusAgendaItem *self)
{
  g_return_val_if_fail (AUS_IS_AGENDA_ITEM (self), FALSE);

  switch (self->kind)
    {
    case AUS_AGENDA_KIND_STEP:
    case AUS_AGENDA_KIND_DELIVERABLE:
    case AUS_AGENDA_KIND_PROMISE:
    case AUS_AGENDA_KIND_RUNNING:
    case AUS_AGENDA_KIND_CHECK_IN:
      /* What follows an ending is done while its file is closed. */
      return aus_data_file_is_writable (AUS_DATA_FILE (self->file));
    case AUS_AGENDA_KIND_PAUSE:
    case AUS_AGENDA_KIND_REPAIR:
    case AUS_AGENDA_KIND_CONVERSATION:
    case AUS_AGENDA_KIND_NOTICE:
    case AUS_AGENDA_KIND_RECEIPT:
    case AUS_AGENDA_KIND_ASSET:
    case AUS_AGENDA_KIND_CONSENT:
    case AUS_AGENDA_KIND_INVOICE:
    case AUS_AGENDA_KIND_LAST_DAY:
    case AUS_AGENDA_KIND_CONTRACT_END:
    case AUS_AGENDA_KIND_FADE:
    case AUS_AGENDA_KIND_SUPPORT:
    case AUS_AGENDA_KIND_RETENTION:
    default:
      return FALSE;
    }
}
