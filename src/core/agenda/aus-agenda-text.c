/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-agenda-text.h"

#include <glib/gi18n-lib.h>

#include "aus-agenda-private.h"
#include "core/base/aus-format.h"
#include "core/client/aus-label.h"
#include "core/ending/aus-asset-order.h"

const char *
aus_agenda_text_section (AusAgendaSection section)
{
  switch (section)
    {
    case AUS_AGENDA_SECTION_OVERDUE:
      return _("Overdue");
    case AUS_AGENDA_SECTION_TODAY:
      return _("Today");
    case AUS_AGENDA_SECTION_WEEK:
      return _("This week");
    case AUS_AGENDA_SECTION_NEXT:
      return C_ ("agenda", "Coming up");
    case AUS_AGENDA_SECTION_LATER:
    default:
      return C_ ("agenda", "Later");
    }
}

/* A step, an asset or a deliverable may have no name yet. */
static const char *
name_or (const char *name,
         const char *instead)
{
  return *name != '\0' ? name : instead;
}

static const char *
step_name (AusStep *step)
{
  return name_or (step->name, _("Unnamed step"));
}

/* --- what ------------------------------------------------------------------------------------- */

static char *
title_of_asset (AusAsset *asset)
{
  const char *name = name_or (asset->name, aus_label (AUS_TYPE_ASSET_KIND, (int) asset->kind));

  if (aus_asset_has_stop (asset, AUS_ASSET_STOP_HANDED_ON) && !aus_date_is_set (asset->handed_on))
    switch (asset->outcome)
      {
      case AUS_ASSET_OUTCOME_RETURN:
        /* Translators: %s is a thing, an account or data */
        return g_strdup_printf (_("%s: return"), name);
      case AUS_ASSET_OUTCOME_DELETE:
        return g_strdup_printf (_("%s: delete"), name);
      case AUS_ASSET_OUTCOME_BILL:
        return g_strdup_printf (_("%s: bill"), name);
      case AUS_ASSET_OUTCOME_HAND_OVER:
      case AUS_ASSET_OUTCOME_KEEP:
      default:
        return g_strdup_printf (_("%s: hand over"), name);
      }
  if (aus_asset_has_stop (asset, AUS_ASSET_STOP_TESTED) && !aus_date_is_set (asset->tested_on))
    return g_strdup_printf (_("%s: test"), name);

  return g_strdup_printf (_("%s: give up access"), name);
}

static char *
title_of_invoice (AusAgendaItem *item)
{
  const char *number = AUS_INVOICE (item->entity)->number;

  if (*number == '\0')
    return g_strdup (item->days < 0 ? _("Remind of an invoice") : _("An invoice is due"));

  /* Translators: %s is the number of an invoice */
  return g_strdup_printf (item->days < 0 ? _("Remind of invoice %s") : _("Invoice %s is due"),
                          number);
}

char *
aus_agenda_text_title (AusAgendaItem *item)
{
  g_return_val_if_fail (AUS_IS_AGENDA_ITEM (item), NULL);

  switch (item->kind)
    {
    case AUS_AGENDA_KIND_PAUSE:
      return g_strdup (_("Pause ends: decide now"));
    case AUS_AGENDA_KIND_REPAIR:
      return g_strdup (_("Did the attempt to repair work?"));
    case AUS_AGENDA_KIND_CONVERSATION:
      return g_strdup (_("The conversation"));
    case AUS_AGENDA_KIND_NOTICE:
      return g_strdup (aus_date_equal (item->date, item->arrival) ? _("The notice must arrive")
                                                                  : _("Post the notice"));
    case AUS_AGENDA_KIND_RECEIPT:
      return g_strdup (_("Has the notice arrived?"));
    case AUS_AGENDA_KIND_STEP:
      return item->begins
               /* Translators: %s is a step of the plan; this is the day on which it begins */
               ? g_strdup_printf (_("%s begins"), step_name (AUS_STEP (item->entity)))
               : g_strdup (step_name (AUS_STEP (item->entity)));
    case AUS_AGENDA_KIND_DELIVERABLE:
      return g_strdup (name_or (AUS_DELIVERABLE (item->entity)->name, _("A deliverable")));
    case AUS_AGENDA_KIND_ASSET:
      return title_of_asset (AUS_ASSET (item->entity));
    case AUS_AGENDA_KIND_CONSENT:
      return g_strdup_printf (item->owner == AUS_PARTY_ME
                                /* Translators: %s is a colleague; whether they may be named */
                                ? _("Ask %s for consent")
                                /* Translators: %s is a colleague who was asked */
                                : _("Answer from %s"),
                              item->name);
    case AUS_AGENDA_KIND_INVOICE:
      return title_of_invoice (item);
    case AUS_AGENDA_KIND_PROMISE:
      return g_strdup (name_or (AUS_PROMISE (item->entity)->what, _("A promise")));
    case AUS_AGENDA_KIND_LAST_DAY:
      return g_strdup (_("Last working day"));
    case AUS_AGENDA_KIND_RUNNING:
      /* Translators: %s is something that runs by itself, like a subscription */
      return g_strdup_printf (_("%s: stop"), name_or (AUS_RUNNING (item->entity)->what,
                                                      _("Something that runs by itself")));
    case AUS_AGENDA_KIND_FADE:
      return g_strdup (_("Let it fade out?"));
    case AUS_AGENDA_KIND_SUPPORT:
      return g_strdup (_("Last day for questions"));
    case AUS_AGENDA_KIND_CHECK_IN:
      return g_strdup (_("Ask how they are doing"));
    case AUS_AGENDA_KIND_RETENTION:
      return g_strdup (_("Papers may be deleted"));
    case AUS_AGENDA_KIND_CONTRACT_END:
    default:
      return g_strdup (_("End of the contract"));
    }
}

/* --- what else -------------------------------------------------------------------------------- */

/* The first two words of a thing's detail are its place in the program. */
static const char *
place_of (AusAgendaItem *item)
{
  switch (item->kind)
    {
    case AUS_AGENDA_KIND_STEP:
      return aus_label (AUS_TYPE_LANE, (int) AUS_STEP (item->entity)->lane);
    case AUS_AGENDA_KIND_PAUSE:
    case AUS_AGENDA_KIND_REPAIR:
      return aus_label (AUS_TYPE_STAGE, AUS_STAGE_THINKING);
    case AUS_AGENDA_KIND_CONVERSATION:
    case AUS_AGENDA_KIND_PROMISE:
      return aus_label (AUS_TYPE_STAGE, AUS_STAGE_CONVERSATION);
    case AUS_AGENDA_KIND_NOTICE:
    case AUS_AGENDA_KIND_RECEIPT:
      return aus_label (AUS_TYPE_LANE, AUS_LANE_NOTICE);
    case AUS_AGENDA_KIND_ASSET:
      return aus_label (AUS_TYPE_LANE, AUS_LANE_HANDOVER);
    case AUS_AGENDA_KIND_CONSENT:
      return aus_label (AUS_TYPE_LANE, AUS_LANE_PEOPLE);
    case AUS_AGENDA_KIND_RUNNING:
    case AUS_AGENDA_KIND_FADE:
    case AUS_AGENDA_KIND_SUPPORT:
    case AUS_AGENDA_KIND_CHECK_IN:
    case AUS_AGENDA_KIND_RETENTION:
      return aus_label (AUS_TYPE_STAGE, AUS_STAGE_CLOSE);
    case AUS_AGENDA_KIND_INVOICE:
    case AUS_AGENDA_KIND_DELIVERABLE:
    case AUS_AGENDA_KIND_LAST_DAY:
    case AUS_AGENDA_KIND_CONTRACT_END:
    default:
      return NULL;
    }
}

static void
add_words (GPtrArray  *parts,
           const char *words)
{
  if (words != NULL && *words != '\0')
    g_ptr_array_add (parts, g_strdup (words));
}

static char *
say_arrival (AusAgendaItem *item,
             const char    *locale)
{
  g_autofree char *day = aus_format_date (item->arrival, AUS_DATE_STYLE_WEEKDAY, locale);

  /* Translators: the notice; %s is a day like “Tue 15 Dec” */
  return g_strdup_printf (_("must arrive by %s"), day);
}

/* Of what could fade out the day that is told is the last one of work; it has none where it was
 * decided so. */
static char *
say_quiet (AusAgendaItem *item,
           const char    *locale)
{
  g_autofree char *day = aus_format_date (item->arrival, AUS_DATE_STYLE_MEDIUM, locale);

  if (!aus_date_is_set (item->arrival))
    return g_strdup (_("all paid, nothing owed"));

  /* Translators: %s is a day like “12 Mar 2026” */
  return g_strdup_printf (_("all paid, nothing owed, no work since %s"), day);
}

char *
aus_agenda_text_detail (AusAgendaItem *item,
                        const char    *locale)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);

  g_return_val_if_fail (AUS_IS_AGENDA_ITEM (item), NULL);

  add_words (parts, place_of (item));
  if (item->kind == AUS_AGENDA_KIND_DELIVERABLE)
    add_words (parts, name_or (AUS_PROJECT (aus_entity_get_owner (item->entity))->name,
                               aus_label (AUS_TYPE_LANE, AUS_LANE_WORK)));
  if (aus_money_is_set (item->amount))
    g_ptr_array_add (parts, aus_format_money (item->amount, locale));
  if (item->owner != AUS_PARTY_ME && item->kind != AUS_AGENDA_KIND_CONSENT
      && item->kind != AUS_AGENDA_KIND_INVOICE)
    add_words (parts, aus_label (AUS_TYPE_PARTY, (int) item->owner));
  if (item->kind == AUS_AGENDA_KIND_RUNNING)
    add_words (parts, AUS_RUNNING (item->entity)->where);
  if (item->kind == AUS_AGENDA_KIND_FADE)
    g_ptr_array_add (parts, say_quiet (item, locale));
  else if (aus_date_is_set (item->arrival) && !aus_date_equal (item->arrival, item->date))
    g_ptr_array_add (parts, say_arrival (item, locale));
  if (item->gate != NULL)
    g_ptr_array_add (parts, g_strdup_printf (_("waits for “%s”"), step_name (item->gate)));
  if (item->kind == AUS_AGENDA_KIND_CONSENT)
    add_words (parts, _("may not be named yet"));
  g_ptr_array_add (parts, NULL);

  return g_strjoinv (" · ", (char **) parts->pdata);
}

/* --- when and why ----------------------------------------------------------------------------- */

char *
aus_agenda_text_when (AusAgendaItem *item)
{
  gulong days;

  g_return_val_if_fail (AUS_IS_AGENDA_ITEM (item), NULL);

  days = (gulong) ABS (item->days);
  if (item->days == 0)
    return g_strdup (C_ ("when", "today"));
  if (item->days == 1)
    return g_strdup (C_ ("when", "tomorrow"));
  if (item->days < 0)
    return g_strdup_printf (ngettext ("%lu day overdue", "%lu days overdue", days), days);

  return g_strdup_printf (ngettext ("in %lu day", "in %lu days", days), days);
}

static char *
say_offset (AusStep *step)
{
  gboolean notice = step->anchor == AUS_ANCHOR_NOTICE;
  gulong n = (gulong) ABS (step->offset);

  if (step->offset == 0)
    return g_strdup (notice ? _("On the day the notice is received")
                            : _("On the last working day"));
  if (notice)
    return step->offset < 0
             ? g_strdup_printf (ngettext ("%lu working day before the notice is received",
                                          "%lu working days before the notice is received", n), n)
             : g_strdup_printf (ngettext ("%lu working day after the notice is received",
                                          "%lu working days after the notice is received", n), n);

  return step->offset < 0
           ? g_strdup_printf (ngettext ("%lu working day before the last working day",
                                        "%lu working days before the last working day", n), n)
           : g_strdup_printf (ngettext ("%lu working day after the last working day",
                                        "%lu working days after the last working day", n), n);
}

/* A step is counted to its last day; where its first is spoken of that has to be said. */
static char *
say_day (AusAgendaItem *item)
{
  AusStep *step = AUS_STEP (item->entity);
  g_autofree char *end = aus_date_is_set (step->start) ? NULL : say_offset (step);

  if (end == NULL)
    return g_strdup (_("Set by hand"));
  if (!item->begins)
    return g_steal_pointer (&end);

  return g_strdup_printf (ngettext ("Takes %1$d working day; its end: %2$s",
                                    "Takes %1$d working days; its end: %2$s",
                                    (gulong) step->length), step->length, end);
}

static char *
rule_of_step (AusAgendaItem *item)
{
  AusStep *step = AUS_STEP (item->entity);
  g_autofree char *day = say_day (item);
  g_autofree char *first = item->gate != NULL && !aus_date_is_set (step->start)
                             /* Translators: %1$s says when, %2$s is a step */
                             ? g_strdup_printf (_("%1$s, but after “%2$s”"), day,
                                                step_name (item->gate))
                             : g_steal_pointer (&day);

  return item->rule != NULL ? g_strdup_printf ("%s. %s", first, item->rule)
                            : g_steal_pointer (&first);
}

char *
aus_agenda_text_rule (AusAgendaItem *item)
{
  g_return_val_if_fail (AUS_IS_AGENDA_ITEM (item), NULL);

  switch (item->kind)
    {
    case AUS_AGENDA_KIND_STEP:
      return rule_of_step (item);
    case AUS_AGENDA_KIND_NOTICE:
      return g_strdup (item->rule);
    case AUS_AGENDA_KIND_RECEIPT:
      return g_strdup (_("By then the post should have brought it"));
    case AUS_AGENDA_KIND_CONSENT:
      return g_strdup (_("By the last working day the client should know who could go on"));
    case AUS_AGENDA_KIND_INVOICE:
      return g_strdup (_("Due date of the invoice"));
    case AUS_AGENDA_KIND_DELIVERABLE:
    case AUS_AGENDA_KIND_ASSET:
      return g_strdup (_("Due date from the client’s file"));
    case AUS_AGENDA_KIND_PROMISE:
      return g_strdup (_("Promised in the conversation"));
    case AUS_AGENDA_KIND_FADE:
      return g_strdup (aus_date_is_set (item->arrival)
                         ? _("The three conditions of fading out are met")
                         : _("It was decided so, and nothing is open any more"));
    case AUS_AGENDA_KIND_RETENTION:
      return g_strdup (item->rule);
    case AUS_AGENDA_KIND_PAUSE:
    case AUS_AGENDA_KIND_REPAIR:
    case AUS_AGENDA_KIND_CONVERSATION:
    case AUS_AGENDA_KIND_LAST_DAY:
    case AUS_AGENDA_KIND_CONTRACT_END:
    case AUS_AGENDA_KIND_RUNNING:
    case AUS_AGENDA_KIND_SUPPORT:
    case AUS_AGENDA_KIND_CHECK_IN:
    default:
      return g_strdup (_("You chose this day"));
    }
}
