/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-plan-calendar-private.h"

#define MODIFIED_FORMAT "%Y-%m-%dT%H:%M:%SZ"
#define DIGEST_LENGTH   32

/* --- what has changed ------------------------------------------------------------------------- */

static void
append (GString    *text,
        const char *part)
{
  g_string_append (text, part != NULL ? part : "");
  g_string_append_c (text, '\n');
}

static void
append_date (GString *text,
             AusDate  date)
{
  g_autofree char *iso = aus_date_to_iso (date);

  append (text, iso);
}

/* Of everything the calendar shows. The description comes last: it alone has lines. */
static char *
dup_digest (const AusCalendarItem *item)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *digest = NULL;

  append (text, item->name);
  append (text, item->lane);
  append_date (text, item->start);
  append_date (text, item->end);
  append_date (text, item->done_on);
  for (guint i = 0; i < item->gates->len; i++)
    append (text, g_ptr_array_index (item->gates, i));
  g_string_append_printf (text, "%d\n%d\n%d\n", (int) item->state, item->alarm,
                          (int) item->gone);
  /* What takes the day is as it was before there were times. */
  if (item->minutes > 0)
    g_string_append_printf (text, "%d\n", item->minutes);
  append (text, item->description);
  digest = g_compute_checksum_for_string (G_CHECKSUM_SHA256, text->str, -1);

  return g_strndup (digest, DIGEST_LENGTH);
}

static gboolean
is_instant (const char *text)
{
  g_autoptr (GTimeZone) utc = g_time_zone_new_utc ();
  g_autoptr (GDateTime) instant = g_date_time_new_from_iso8601 (text, utc);
  g_autofree char *again = NULL;

  if (instant == NULL)
    return FALSE;
  again = g_date_time_format (instant, MODIFIED_FORMAT);

  return g_str_equal (again, text);
}

/* @entry: of the last export, NULL when there was none. A file that was edited by hand may say
 * anything: then it has changed. */
static void
count (AusCalendarItem        *item,
       const AusCalendarEntry *entry,
       const char             *now)
{
  gboolean same = entry != NULL && !item->gone && !entry->cancelled
                  && g_str_equal (entry->digest, item->digest) && is_instant (entry->modified);

  if (entry == NULL)
    item->sequence = 0;
  else
    item->sequence = same ? entry->sequence : MIN (entry->sequence, G_MAXINT - 2) + 1;
  item->modified = g_strdup (same ? entry->modified : now);
}

static AusCalendarItem *
new_gone (const AusCalendarEntry *entry)
{
  AusCalendarItem *item = aus_calendar_item_new ();

  item->uid = g_strdup (entry->id);
  item->todo = entry->todo;
  item->name = g_strdup (entry->name);
  item->description = g_strdup ("");
  item->start = item->end = entry->start;
  item->state = AUS_STEP_STATE_DROPPED;
  item->gone = TRUE;
  item->digest = dup_digest (item);

  return item;
}

void
aus_calendar_compare (AusPlanCalendar *self,
                      GDateTime       *now)
{
  AusEntityList *entries = aus_plan_get_client (self->plan)->calendar_entries;
  g_autoptr (GHashTable) known = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GDateTime) utc = g_date_time_to_utc (now);
  g_autofree char *stamp = g_date_time_format (utc, MODIFIED_FORMAT);

  for (guint i = 0; i < aus_entity_list_get_length (entries); i++)
    {
      AusCalendarEntry *entry = aus_entity_list_peek (entries, i);

      if (entry->edition == self->edition)
        g_hash_table_insert (known, entry->id, entry);
    }

  for (guint i = 0; i < self->items->len; i++)
    {
      AusCalendarItem *item = g_ptr_array_index (self->items, i);

      item->digest = dup_digest (item);
      count (item, g_hash_table_lookup (known, item->uid), stamp);
      g_hash_table_remove (known, item->uid);
    }

  /* In the order of the file, so that the same export is the same bytes. */
  for (guint i = 0; i < aus_entity_list_get_length (entries); i++)
    {
      AusCalendarEntry *entry = aus_entity_list_peek (entries, i);
      AusCalendarItem *item;

      if (entry->cancelled || g_hash_table_lookup (known, entry->id) != entry)
        continue;
      item = new_gone (entry);
      count (item, entry, stamp);
      g_ptr_array_add (self->items, item);
    }
}

/* --- remembering ------------------------------------------------------------------------------ */

static void
set_entry (AusCalendarEntry      *entry,
           const AusCalendarItem *item,
           AusEdition             edition)
{
  g_object_set (entry,
                "edition", edition,
                "todo", item->todo,
                "name", item->name,
                "start", &item->start,
                "sequence", item->sequence,
                "modified", item->modified,
                "digest", item->digest,
                "cancelled", item->gone,
                NULL);
}

void
aus_plan_calendar_remember (AusPlanCalendar *self,
                            AusHistory      *history)
{
  AusEntityList *entries = aus_plan_get_client (self->plan)->calendar_entries;

  if (history != NULL)
    aus_history_pause (history);
  for (guint i = 0; i < self->items->len; i++)
    {
      const AusCalendarItem *item = g_ptr_array_index (self->items, i);
      AusCalendarEntry *entry = aus_entity_list_find (entries, item->uid);

      if (entry == NULL)
        {
          g_autoptr (AusCalendarEntry) fresh = aus_calendar_entry_new ();

          g_object_set (fresh, "id", item->uid, NULL);
          set_entry (fresh, item, self->edition);
          aus_entity_list_append (entries, fresh);
        }
      else
        {
          set_entry (entry, item, self->edition);
        }
    }
  if (history != NULL)
    aus_history_resume (history);
}
