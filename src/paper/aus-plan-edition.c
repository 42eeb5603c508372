/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-plan-edition.h"

#include "core/base/aus-enum.h"
#include "core/base/aus-format.h"
#include "core/law/aus-notice.h"
#include "core/text/aus-letter-context.h"
#include "paper/aus-markup.h"

static void
entry_free (gpointer data)
{
  AusPlanEntry *entry = data;

  g_free (entry->name);
  g_free (entry->trouble);
  g_free (entry->state);
  g_free (entry->waits_for);
  g_free (entry->note);
  g_free (entry);
}

static void
mark_free (gpointer data)
{
  AusPlanMark *mark = data;

  g_free (mark->words);
  g_free (mark);
}

void
aus_plan_edition_free (AusPlanEdition *self)
{
  if (self == NULL)
    return;

  for (guint i = 0; i < G_N_ELEMENTS (self->parties); i++)
    g_free (self->parties[i]);
  for (guint i = 0; i < G_N_ELEMENTS (self->lanes); i++)
    g_free (self->lanes[i]);
  g_clear_pointer (&self->entries, g_ptr_array_unref);
  g_clear_pointer (&self->marks, g_ptr_array_unref);
  g_clear_pointer (&self->words, aus_plan_words_free);
  g_clear_object (&self->calendar);
  g_free (self->locale);
  g_free (self->tag);
  g_free (self->font);
  g_free (self->title);
  g_free (self->client);
  g_free (self->author);
  g_free (self->as_of);
  g_free (self->summary);
  g_free (self->footnote);
  g_free (self->own);
  g_free (self);
}

char *
aus_plan_edition_dup_word (AusPlanEdition *self,
                           const char     *field)
{
  return aus_plan_words_dup (self->words, field);
}

char *
aus_plan_edition_dup_day (AusPlanEdition *self,
                          AusDate         day,
                          int             style)
{
  return aus_format_date (day, (AusDateStyle) style, self->locale);
}

void
aus_plan_edition_count (AusPlanEdition *self,
                        int             owner,
                        guint          *done,
                        guint          *total)
{
  *done = *total = 0;
  for (guint i = 0; i < self->entries->len; i++)
    {
      const AusPlanEntry *entry = g_ptr_array_index (self->entries, i);

      if (entry->look == AUS_PLAN_LOOK_DROPPED || (owner >= 0 && (int) entry->owner != owner))
        continue;
      *total += 1;
      if (entry->look == AUS_PLAN_LOOK_DONE)
        *done += 1;
    }
}

/* --- the steps -------------------------------------------------------------------------------- */

static gboolean
is_for_client (AusPlanEdition *self)
{
  return self->audience == AUS_EDITION_CLIENT;
}

/* The wall: what the client does not read ends here. */
static gboolean
is_told (AusPlanEdition *self,
         AusPlanItem    *item)
{
  const AusStep *step = aus_plan_item_get_step (item);

  return !is_for_client (self) || (!step->private && step->state != AUS_STEP_STATE_DROPPED);
}

static char *
dup_name (AusPlanEdition *self,
          AusPlanItem    *item)
{
  const char *name = aus_plan_item_get_step (item)->name;

  return *name != '\0' ? aus_markup_dup_printable (name)
                       : aus_plan_edition_dup_word (self, "unnamed");
}

static AusPlanLook
get_look (AusPlanEdition *self,
          AusPlanItem    *item)
{
  switch (aus_plan_item_get_step (item)->state)
    {
    case AUS_STEP_STATE_DONE:
      return AUS_PLAN_LOOK_DONE;
    case AUS_STEP_STATE_DROPPED:
      return AUS_PLAN_LOOK_DROPPED;
    case AUS_STEP_STATE_BEGUN:
    case AUS_STEP_STATE_OPEN:
    default:
      break;
    }
  if (!is_for_client (self) && aus_plan_item_is_late (item))
    return AUS_PLAN_LOOK_LATE;

  return aus_plan_item_get_step (item)->state == AUS_STEP_STATE_BEGUN ? AUS_PLAN_LOOK_BEGUN
                                                                      : AUS_PLAN_LOOK_OPEN;
}

static char *
dup_trouble (AusPlanEdition *self,
             AusPlanItem    *item)
{
  int too_late = aus_plan_item_get_conflict_workdays (item);

  if (is_for_client (self))
    return g_strdup ("");
  if (aus_plan_item_is_cycle (item))
    return aus_plan_edition_dup_word (self, "waits_for_itself");
  if (too_late > 0)
    return aus_plan_words_dup_days (self->words, "too_late", too_late);
  if (aus_plan_item_get_trouble (item) == AUS_CONFLICT_GATE)
    return aus_plan_edition_dup_word (self, "too_early");
  if (aus_plan_item_is_late (item))
    return aus_plan_words_dup_days (self->words, "late", aus_plan_item_get_days_late (item));

  return g_strdup ("");
}

static char *
dup_state (AusPlanEdition     *self,
           AusPlanItem        *item,
           const AusPlanEntry *entry)
{
  g_autofree char *day = NULL;

  switch (entry->look)
    {
    case AUS_PLAN_LOOK_DONE:
      day = aus_plan_edition_dup_day (self, aus_plan_item_get_step (item)->done_on,
                                      AUS_DATE_STYLE_SHORT);
      return aus_plan_words_dup_with (self->words, "done_on", "date", day);
    case AUS_PLAN_LOOK_DROPPED:
      return aus_plan_edition_dup_word (self, "dropped");
    case AUS_PLAN_LOOK_OPEN:
    case AUS_PLAN_LOOK_BEGUN:
    case AUS_PLAN_LOOK_LATE:
    default:
      break;
    }
  if (*entry->trouble != '\0')
    return g_strdup (entry->trouble);
  if (aus_plan_item_is_late (item))
    return aus_plan_edition_dup_word (self, "still_open");

  return aus_plan_edition_dup_word (self, entry->look == AUS_PLAN_LOOK_BEGUN ? "begun" : "open");
}

static AusPlanRemarks
get_remarks (AusPlanEdition *self,
             AusPlanItem    *item,
             gboolean        waits)
{
  AusPlanRemarks remarks = 0;

  if (waits && !aus_plan_item_is_cycle (item))
    remarks |= AUS_PLAN_REMARK_WAITS;
  if (is_for_client (self))
    return remarks;

  if (aus_plan_item_is_pinned (item))
    remarks |= AUS_PLAN_REMARK_BY_HAND;
  if (aus_plan_item_is_conflict (item))
    remarks |= AUS_PLAN_REMARK_CONFLICT;
  if (aus_plan_item_is_deadline (item))
    remarks |= AUS_PLAN_REMARK_DEADLINE;

  return remarks;
}

static AusDate
get_fits_until (AusPlanEdition *self,
                AusPlanItem    *item)
{
  AusConflictCode trouble = aus_plan_item_get_trouble (item);

  if (is_for_client (self))
    return AUS_DATE_NONE;
  if (trouble == AUS_CONFLICT_LATEST)
    return aus_plan_item_get_step (item)->latest;

  return trouble == AUS_CONFLICT_LAST_DAY ? self->last_day : AUS_DATE_NONE;
}

/* What still has to be done before, as far as the reader knows of it, in one line */
static char *
dup_waits_for (AusPlanEdition *self,
               AusPlan        *plan,
               AusPlanItem    *item)
{
  g_autoptr (GPtrArray) gates = aus_plan_list_gates (plan, item);
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < gates->len && aus_plan_item_is_open (item); i++)
    {
      AusPlanItem *gate = g_ptr_array_index (gates, i);

      if (is_told (self, gate) && !aus_plan_item_is_done (gate))
        g_ptr_array_add (names, dup_name (self, gate));
    }
  if (names->len == 0)
    return g_strdup ("");
  g_ptr_array_add (names, NULL);

  return aus_format_list ((const char * const *) names->pdata, self->locale);
}

static AusPlanEntry *
entry_new (AusPlanEdition *self,
           AusPlan        *plan,
           AusPlanItem    *item)
{
  const AusStep *step = aus_plan_item_get_step (item);
  AusPlanEntry *entry = g_new0 (AusPlanEntry, 1);

  entry->name = dup_name (self, item);
  entry->lane = step->lane;
  entry->owner = step->owner;
  entry->start = aus_plan_item_get_start (item);
  entry->end = aus_plan_item_get_end (item);
  entry->look = get_look (self, item);
  entry->waits_for = dup_waits_for (self, plan, item);
  entry->remarks = get_remarks (self, item, *entry->waits_for != '\0');
  entry->fits_until = get_fits_until (self, item);
  entry->trouble = dup_trouble (self, item);
  entry->state = dup_state (self, item, entry);
  entry->note = is_for_client (self) ? g_strdup ("") : aus_markup_dup_printable (step->note);

  return entry;
}

static int
compare_items (gconstpointer a,
               gconstpointer b)
{
  return aus_plan_item_compare (*(AusPlanItem * const *) a, *(AusPlanItem * const *) b);
}

static void
add_entries (AusPlanEdition *self,
             AusPlan        *plan)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new ();

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (plan)); i++)
    {
      AusPlanItem *item = aus_plan_peek (plan, i);

      if (is_told (self, item))
        g_ptr_array_add (items, item);
    }
  g_ptr_array_sort (items, compare_items);

  self->entries = g_ptr_array_new_with_free_func (entry_free);
  for (guint i = 0; i < items->len; i++)
    g_ptr_array_add (self->entries, entry_new (self, plan, g_ptr_array_index (items, i)));
}

/* --- the days --------------------------------------------------------------------------------- */

static void
add_mark (AusPlanEdition  *self,
          AusPlanMarkKind  kind,
          AusDate          day,
          const char      *field)
{
  AusPlanMark *mark;

  if (!aus_date_is_set (day))
    return;

  mark = g_new0 (AusPlanMark, 1);
  mark->kind = kind;
  mark->day = day;
  mark->words = aus_plan_edition_dup_word (self, field);
  g_ptr_array_add (self->marks, mark);
}

static int
compare_marks (gconstpointer a,
               gconstpointer b)
{
  const AusPlanMark *first = *(AusPlanMark * const *) a;
  const AusPlanMark *second = *(AusPlanMark * const *) b;

  if (!aus_date_equal (first->day, second->day))
    return aus_date_compare (first->day, second->day);

  return (int) first->kind - (int) second->kind;
}

/* By when the notice has to be there is the user's own worry; that it came is not. */
static void
add_marks (AusPlanEdition *self,
           AusPlan        *plan)
{
  AusClient *client = aus_plan_get_client (plan);
  const AusEnding *ending = client->ending;
  AusDate due = AUS_DATE_NONE;

  self->marks = g_ptr_array_new_with_free_func (mark_free);
  add_mark (self, AUS_PLAN_MARK_TODAY, self->today, "today");
  if (!is_for_client (self))
    {
      if (!aus_date_is_set (ending->notice_received))
        due = aus_notice_get_due (aus_plan_get_law (plan), client, self->today);
      add_mark (self, AUS_PLAN_MARK_DEADLINE, due, "notice_due");
      add_mark (self, AUS_PLAN_MARK_PLAIN, ending->notice_sent, "notice_sent");
    }
  add_mark (self, AUS_PLAN_MARK_PLAIN, ending->notice_received, "notice_received");
  add_mark (self, AUS_PLAN_MARK_LAST_DAY, self->last_day, "last_day");
  if (!aus_date_equal (ending->contract_end, self->last_day))
    add_mark (self, AUS_PLAN_MARK_PLAIN, ending->contract_end, "contract_end");
  g_ptr_array_sort (self->marks, compare_marks);
  if (is_for_client (self) || !aus_date_is_set (due))
    g_clear_pointer (&self->footnote, g_free);
}

/* --- the words -------------------------------------------------------------------------------- */

/* The name in the contract; what the user calls the client at home is for the user. */
static char *
dup_client (AusPlanEdition *self,
            AusClient      *client)
{
  const char *legal = client->legal_name;
  const char *name = *legal != '\0' || is_for_client (self) ? legal : client->trade_name;
  g_autofree char *first = g_strndup (name, strcspn (name, "\n"));

  return aus_markup_dup_printable (first);
}

static void
set_names (AusPlanEdition *self,
           AusSender      *sender)
{
  static const char *parties[] = { "me", "client", "successor" };

  for (int party = AUS_PARTY_ME; party <= AUS_PARTY_SUCCESSOR; party++)
    self->parties[party] = aus_plan_edition_dup_word (self, parties[party]);
  for (int lane = AUS_LANE_NOTICE; lane <= AUS_LANE_PAPERS; lane++)
    {
      g_autofree char *field = g_strconcat ("lane_", aus_enum_get_nick (AUS_TYPE_LANE, lane), NULL);

      self->lanes[lane] = aus_plan_edition_dup_word (self, field);
    }
  self->author = aus_markup_dup_printable (*sender->name != '\0' ? sender->name : sender->business);
  if (!is_for_client (self))
    return;

  /* “Me” and “client” are the user's view. */
  if (*self->author != '\0')
    {
      g_free (self->parties[AUS_PARTY_ME]);
      self->parties[AUS_PARTY_ME] = g_strdup (self->author);
    }
  if (*self->client != '\0')
    {
      g_free (self->parties[AUS_PARTY_CLIENT]);
      self->parties[AUS_PARTY_CLIENT] = g_strdup (self->client);
    }
}

static void
set_summary (AusPlanEdition *self)
{
  g_autofree char *day = aus_plan_edition_dup_day (self, self->last_day, AUS_DATE_STYLE_FULL);
  g_autofree char *words = NULL;
  g_autofree char *last_day = NULL;
  g_autofree char *done = NULL;
  guint n_done, n_total;

  aus_plan_edition_count (self, -1, &n_done, &n_total);
  done = n_total > 0 ? aus_plan_words_dup_done (self->words, n_done, n_total)
                     : aus_plan_edition_dup_word (self, "no_steps");
  words = aus_plan_edition_dup_word (self, *day != '\0' ? "last_day" : "no_last_day");
  last_day = *day != '\0' ? g_strdup_printf ("%s %s", words, day) : g_strdup (words);
  self->summary = g_strdup_printf ("%s · %s", last_day, done);
}

static void
set_heads (AusPlanEdition *self)
{
  g_autofree char *day = aus_plan_edition_dup_day (self, self->today, AUS_DATE_STYLE_LONG);

  self->title = aus_plan_words_dup_with (self->words, "title", "client", self->client);
  self->as_of = aus_plan_words_dup_with (self->words, "as_of", "date", day);
  self->own = is_for_client (self) ? g_strdup ("") : aus_plan_edition_dup_word (self, "own");
}

AusPlanEdition *
aus_plan_edition_new (AusPlan             *plan,
                      AusSender           *sender,
                      AusEdition           audience,
                      const char          *locale,
                      const char          *footnote,
                      const char * const  *folders,
                      GError             **error)
{
  AusClient *client = aus_plan_get_client (plan);
  g_autoptr (AusPlanEdition) self = g_new0 (AusPlanEdition, 1);

  self->audience = audience;
  self->locale = g_strdup (locale != NULL ? locale
                                          : aus_letter_get_locale (client->language, client->law));
  self->language = g_str_has_prefix (self->locale, "de") ? AUS_LANGUAGE_DE : AUS_LANGUAGE_EN;
  self->tag = g_strdelimit (g_strdup (self->locale), "_", '-');
  self->font = g_strdup (sender->font);
  self->words = aus_plan_words_new (folders, self->language, error);
  if (self->words == NULL)
    return NULL;

  self->calendar = g_object_ref (aus_plan_get_calendar (plan));
  self->today = aus_plan_get_today (plan);
  self->last_day = aus_plan_get_last_day (plan);
  self->footnote = footnote != NULL ? aus_markup_dup_printable (footnote) : NULL;
  self->client = dup_client (self, client);
  set_names (self, sender);
  add_entries (self, plan);
  add_marks (self, plan);
  set_heads (self);
  set_summary (self);
  if (self->footnote == NULL)
    self->footnote = g_strdup ("");
  if (!aus_plan_words_check (self->words, error))
    return NULL;

  return g_steal_pointer (&self);
}
