/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-law-book.h"

struct _AusLawBook
{
  GObject parent_instance;

  AusNoticeRules *rules;
  AusCalendars *calendars;
  AusLanguage language;
  GHashTable *workdays; /* AusWorkCalendar by the one it was made of */
};

G_DEFINE_FINAL_TYPE (AusLawBook, aus_law_book, G_TYPE_OBJECT)

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
aus_law_book_finalize (GObject *object)
{
  AusLawBook *self = AUS_LAW_BOOK (object);

  g_clear_object (&self->rules);
  g_clear_object (&self->calendars);
  g_clear_pointer (&self->workdays, g_hash_table_unref);

  G_OBJECT_CLASS (aus_law_book_parent_class)->finalize (object);
}

static void
aus_law_book_class_init (AusLawBookClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = aus_law_book_finalize;

  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
aus_law_book_init (AusLawBook *self)
{
  self->workdays = g_hash_table_new_full (NULL, NULL, g_object_unref, g_object_unref);
}

static void
on_changed_cb (AusLawBook *self)
{
  g_hash_table_remove_all (self->workdays);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

AusLawBook *
aus_law_book_new (AusNoticeRules *rules,
                  AusCalendars   *calendars,
                  AusLanguage     language)
{
  AusLawBook *self;

  g_return_val_if_fail (AUS_IS_NOTICE_RULES (rules), NULL);
  g_return_val_if_fail (AUS_IS_CALENDARS (calendars), NULL);

  self = g_object_new (AUS_TYPE_LAW_BOOK, NULL);
  self->rules = g_object_ref (rules);
  self->calendars = g_object_ref (calendars);
  self->language = language;
  g_signal_connect_object (calendars, "changed", G_CALLBACK (on_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (aus_calendars_get_sender (calendars)->post_days, "edited",
                           G_CALLBACK (on_changed_cb), self, G_CONNECT_SWAPPED);

  return self;
}

AusNoticeRules *
aus_law_book_get_rules (AusLawBook *self)
{
  g_return_val_if_fail (AUS_IS_LAW_BOOK (self), NULL);

  return self->rules;
}

AusLanguage
aus_law_book_get_language (AusLawBook *self)
{
  g_return_val_if_fail (AUS_IS_LAW_BOOK (self), AUS_LANGUAGE_EN);

  return self->language;
}

const char *
aus_law_book_get_locale (AusLawBook *self)
{
  return aus_law_book_get_language (self) == AUS_LANGUAGE_DE ? "de_DE" : "en_GB";
}

AusWorkCalendar *
aus_law_book_get_werktage (AusLawBook *self,
                           AusClient  *client)
{
  g_return_val_if_fail (AUS_IS_LAW_BOOK (self), NULL);

  return aus_calendars_get_deadlines (self->calendars, client);
}

AusWorkCalendar *
aus_law_book_get_work (AusLawBook *self)
{
  g_return_val_if_fail (AUS_IS_LAW_BOOK (self), NULL);

  return aus_calendars_get_work (self->calendars);
}

AusWorkCalendar *
aus_law_book_get_workdays (AusLawBook      *self,
                           AusWorkCalendar *werktage)
{
  AusWorkCalendar *workdays;

  g_return_val_if_fail (AUS_IS_LAW_BOOK (self), NULL);
  g_return_val_if_fail (AUS_IS_WORK_CALENDAR (werktage), NULL);

  workdays = g_hash_table_lookup (self->workdays, werktage);
  if (workdays == NULL)
    {
      workdays = aus_work_calendar_new_for_week (werktage, AUS_WEEK_MON_FRI, FALSE);
      g_hash_table_insert (self->workdays, g_object_ref (werktage), workdays);
    }

  return workdays;
}

/* on the way */
static int
get_days (AusLawBook       *self,
          AusNoticeChannel  channel)
{
  return aus_post_days_get (aus_calendars_get_sender (self->calendars)->post_days, channel);
}

AusDate
aus_law_book_get_arrival (AusLawBook       *self,
                          AusWorkCalendar  *workdays,
                          AusDate           day,
                          AusNoticeChannel  channel)
{
  g_return_val_if_fail (AUS_IS_LAW_BOOK (self), day);

  return aus_work_calendar_add (workdays, day,
                                get_days (self, channel));
}

AusDate
aus_law_book_get_send_by (AusLawBook       *self,
                          AusWorkCalendar  *workdays,
                          AusDate           day,
                          AusNoticeChannel  channel)
{
  AusDate arrival;

  g_return_val_if_fail (AUS_IS_LAW_BOOK (self), day);

  arrival = aus_work_calendar_on_or_before (workdays, day);

  return aus_work_calendar_add (workdays, arrival,
                                -get_days (self, channel));
}
