/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-gate-private.h"

#include <glib/gi18n-lib.h>

#include "core/base/aus-enum.h"
#include "core/base/aus-format.h"

G_DEFINE_ENUM_TYPE (AusGateGroup, aus_gate_group,
                    G_DEFINE_ENUM_VALUE (AUS_GATE_GROUP_MONEY, "money"),
                    G_DEFINE_ENUM_VALUE (AUS_GATE_GROUP_THINGS, "things"),
                    G_DEFINE_ENUM_VALUE (AUS_GATE_GROUP_PAPERS, "papers"),
                    G_DEFINE_ENUM_VALUE (AUS_GATE_GROUP_PROMISES, "promises"))
G_DEFINE_ENUM_TYPE (AusGateState, aus_gate_state,
                    G_DEFINE_ENUM_VALUE (AUS_GATE_STATE_OPEN, "open"),
                    G_DEFINE_ENUM_VALUE (AUS_GATE_STATE_SETTLED, "settled"),
                    G_DEFINE_ENUM_VALUE (AUS_GATE_STATE_WAIVED, "waived"))

static AusWaiver *
find_waiver (AusClient  *client,
             const char *subject,
             guint      *position)
{
  AusEntityList *waivers = client->closing->waivers;

  for (guint i = 0; i < aus_entity_list_get_length (waivers); i++)
    {
      AusWaiver *waiver = aus_entity_list_peek (waivers, i);

      if (g_str_equal (waiver->subject, subject))
        {
          if (position != NULL)
            *position = i;
          return waiver;
        }
    }

  return NULL;
}

/* "142000 EUR" */
static gboolean
read_amount (const char *extent,
             gint64     *minor,
             const char **currency)
{
  char *end;

  *minor = g_ascii_strtoll (extent, &end, 10);
  *currency = end + 1;

  return end != extent && *end == ' ';
}

/* No more is open than was waived: an amount of the same currency and sign that has not grown, or
 * words of which each was there. */
static gboolean
covers (const char *waived,
        const char *open)
{
  g_auto (GStrv) had = g_strsplit (waived, " ", -1);
  g_auto (GStrv) has = g_strsplit (open, " ", -1);
  const char *currency, *other;
  gint64 before, now;

  if (read_amount (waived, &before, &currency) && read_amount (open, &now, &other))
    return g_str_equal (currency, other) && (before < 0) == (now < 0)
           && ABS (now) <= ABS (before);

  for (guint i = 0; has[i] != NULL; i++)
    if (!g_strv_contains ((const char * const *) had, has[i]))
      return FALSE;

  return TRUE;
}

AusGateItem *
aus_gate_add (AusGate     *self,
              AusGateGroup group,
              char        *subject,
              char        *open,
              char        *path,
              char        *title,
              char        *detail)
{
  AusGateItem *item = g_new0 (AusGateItem, 1);
  AusWaiver *waiver = open != NULL ? find_waiver (self->client, subject, NULL) : NULL;

  item->group = group;
  item->subject = subject;
  item->path = path;
  item->title = title;
  item->detail = detail;
  item->state = open == NULL ? AUS_GATE_STATE_SETTLED : AUS_GATE_STATE_OPEN;
  if (waiver != NULL)
    {
      item->waiver = g_object_ref (waiver);
      if (covers (waiver->extent, open))
        item->state = AUS_GATE_STATE_WAIVED;
    }
  item->extent = open != NULL ? open : g_strdup ("");
  g_ptr_array_add (self->items, item);

  return item;
}

char *
aus_gate_say (AusGate    *self,
              const char *sentence,
              AusDate     day)
{
  g_autofree char *text = aus_format_date (day, AUS_DATE_STYLE_MEDIUM, self->locale);
  GString *said = g_string_new (sentence);

  g_string_replace (said, "%s", text, 1);

  return g_string_free (said, FALSE);
}

GPtrArray *
aus_gate_list (AusClient  *client,
               const char *locale)
{
  AusGate self = { client, locale,
                   g_ptr_array_new_with_free_func ((GDestroyNotify) aus_gate_item_free) };

  g_return_val_if_fail (AUS_IS_CLIENT (client), self.items);

  aus_gate_add_money (&self);
  aus_gate_add_things (&self);
  aus_gate_add_papers (&self);
  aus_gate_add_promises (&self);

  return self.items;
}

guint
aus_gate_count (GPtrArray   *items,
                int          group,
                AusGateState state)
{
  guint n = 0;

  for (guint i = 0; i < items->len; i++)
    {
      AusGateItem *item = g_ptr_array_index (items, i);

      n += item->state == state && (group < 0 || group == (int) item->group);
    }

  return n;
}

gboolean
aus_gate_is_clear (AusClient *client)
{
  g_autoptr (GPtrArray) items = aus_gate_list (client, "en");

  return aus_gate_count (items, -1, AUS_GATE_STATE_OPEN) == 0;
}

const char *
aus_gate_group_name (AusGateGroup group)
{
  switch (group)
    {
    case AUS_GATE_GROUP_MONEY:
      return C_ ("gate", "Money");
    case AUS_GATE_GROUP_THINGS:
      return C_ ("gate", "Things and access");
    case AUS_GATE_GROUP_PAPERS:
      return C_ ("gate", "Papers");
    case AUS_GATE_GROUP_PROMISES:
    default:
      return C_ ("gate", "Promises");
    }
}

void
aus_gate_waive (AusClient         *client,
                const AusGateItem *item,
                const char        *reason,
                AusDate            today)
{
  AusWaiver *waiver;

  g_return_if_fail (AUS_IS_CLIENT (client));
  g_return_if_fail (item->state != AUS_GATE_STATE_SETTLED);
  g_return_if_fail (reason != NULL && *reason != '\0');

  waiver = find_waiver (client, item->subject, NULL);
  if (waiver != NULL)
    {
      g_object_set (waiver, "extent", item->extent, "reason", reason, "waived-on", &today, NULL);
      return;
    }

  waiver = aus_waiver_new ();
  g_object_set (waiver, "subject", item->subject, "extent", item->extent, "reason", reason,
                "waived-on", &today, NULL);
  aus_entity_list_append (client->closing->waivers, waiver);
  g_object_unref (waiver);
}

void
aus_gate_unwaive (AusClient         *client,
                  const AusGateItem *item)
{
  guint position;

  g_return_if_fail (AUS_IS_CLIENT (client));

  if (find_waiver (client, item->subject, &position) != NULL)
    aus_entity_list_remove (client->closing->waivers, position);
}

void
aus_gate_item_free (AusGateItem *self)
{
  g_free (self->subject);
  g_free (self->extent);
  g_free (self->path);
  g_free (self->title);
  g_free (self->detail);
  g_clear_object (&self->waiver);
  g_free (self);
}
