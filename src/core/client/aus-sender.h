/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/base/aus-entity-list.h"
#include "core/client/aus-address.h"
#include "core/client/aus-free-days.h"
#include "core/client/aus-holiday-choice.h"
#include "core/client/aus-lead-times.h"
#include "core/client/aus-post-days.h"
#include "core/client/aus-types.h"
#include "core/client/aus-working-week.h"

G_BEGIN_DECLS

/**
 * AusSender:
 *
 * The root of sender.json ("format": "ausklang-sender"): who the user is.
 */
#define AUS_TYPE_SENDER (aus_sender_get_type ())
G_DECLARE_FINAL_TYPE (AusSender, aus_sender, AUS, SENDER, AusEntity)

struct _AusSender
{
  AusEntity parent_instance;

  char *name;
  char *business;
  AusTrade trade;
  AusAddress *address;
  char *email;
  char *phone;
  char *web;
  char *vat_id;
  char *tax_number;
  char *bank;
  char *iban;
  char *bic;
  AusPaperFormat paper_format; /* of every paper */
  char *font;                  /* family of the papers' type; "" for the program's choice */
  AusLaw law;                  /* of new clients */
  AusLanguage language;        /* of new clients */
  AusAddressForm address_form; /* of new clients */
  char *currency;              /* of new clients */
  char *holiday_region;        /* "DE-SN", an id of AusHolidays; "" for no holidays */
  AusEntityList *holiday_choices; /* of AusHolidayChoice, at most one per option */
  AusWorkingWeek *working_week;
  AusEntityList *free_days;    /* of AusFreeDays */
  AusLeadTimes *lead_times;
  AusPostDays *post_days;
  AusMoney new_work;           /* what the work won in a usual month brings per month */
  int fade_months;             /* without work for so long a client may fade out */
};

AusSender        *aus_sender_new                 (void) G_GNUC_WARN_UNUSED_RESULT;

/* NULL when nothing was chosen for it. Transfer none. */
AusHolidayChoice *aus_sender_find_holiday_choice (AusSender  *self,
                                                  const char *option);

/* Sets the choice that is there, or adds one */
void              aus_sender_choose_holiday      (AusSender  *self,
                                                  const char *option,
                                                  gboolean    kept);

G_END_DECLS
