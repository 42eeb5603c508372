/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/client/aus-types.h"
#include "core/law/aus-work-calendar.h"

G_BEGIN_DECLS

/* How a rule finds the end from the day of receipt. "type" in the file, with these members. */
typedef enum
{
  AUS_NOTICE_ALGORITHM_IMMEDIATE,         /* the same day */
  AUS_NOTICE_ALGORITHM_ADD_DAYS,          /* days */
  AUS_NOTICE_ALGORITHM_ADD_MONTHS,        /* months; after_years: counted from then on */
  AUS_NOTICE_ALGORITHM_MONTH_END_IF_DAY,  /* day: until then this month's end, else the next's */
  AUS_NOTICE_ALGORITHM_WEEK_END_SATURDAY, /* of the first week whose first Werktag is not over */
  AUS_NOTICE_ALGORITHM_DAYS_TO_ANCHOR,    /* days, anchor */
  AUS_NOTICE_ALGORITHM_WEEKS_TO_ANCHOR,   /* weeks, anchor; weeks_later after years; since */
  AUS_NOTICE_ALGORITHM_CLAUSE,            /* what the contract says */
  AUS_NOTICE_ALGORITHM_SUGGEST,           /* length, unit, anchor: no law, a proposal */
  AUS_NOTICE_ALGORITHM_FIXED_END,         /* the end of the agreed term */
  AUS_NOTICE_ALGORITHM_REFUSED,           /* not what the program is for */
  AUS_NOTICE_ALGORITHM_NOTE,              /* nothing to compute, worth knowing */
} AusNoticeAlgorithm;

/* Who may end the contract by it */
typedef enum
{
  AUS_NOTICE_WHO_BOTH,
  AUS_NOTICE_WHO_FREELANCER,
  AUS_NOTICE_WHO_CLIENT,
  AUS_NOTICE_WHO_NOBODY,
} AusNoticeWho;

/* What the rule stands on */
typedef enum
{
  AUS_NOTICE_STATUS_VERIFIED,
  AUS_NOTICE_STATUS_UNVERIFIED,
  AUS_NOTICE_STATUS_CUSTOM, /* no law at all */
} AusNoticeStatus;

/* One rule. Texts in both languages, by AusLanguage. */
typedef struct
{
  char *id;           /* "DE-621-3" */
  char *jurisdiction; /* ISO 3166-1, "*" for all */
  char *laws[2];      /* "§ 621 Nr. 3 BGB" */
  char *labels[2];    /* what it is about, in a few words */
  char *sentences[2];
  char *cares[2];     /* what to mind; may be "" */
  char *sources[2];   /* where it was read */
  char *inputs;       /* the facts it asks for, with blanks between */
  AusNoticeWho who;
  AusNoticeStatus status;
  gboolean for_cause; /* only for an important reason */

  AusNoticeAlgorithm algorithm;
  int length, length_later; /* days, weeks or months */
  int years;                /* after_years or years; 0: none */
  int day;
  int deadline_days;        /* to act in after learning of the reason; 0: none */
  int presumption_percent;  /* of the fee for what is not done yet; 0: none */
  AusDate since;            /* contracts from this day on; for WEEKS_TO_ANCHOR */
  AusNoticeUnit unit;
  AusNoticeAnchor anchor;
} AusNoticeRule;

/**
 * AusNoticeRules:
 *
 * The rules of notice, read from data/rules/notice.json ("format": "ausklang-notice-rules").
 * Immutable.
 */
#define AUS_TYPE_NOTICE_RULES (aus_notice_rules_get_type ())
G_DECLARE_FINAL_TYPE (AusNoticeRules, aus_notice_rules, AUS, NOTICE_RULES, GObject)

/* @name stands for the file in messages. AUS_ERROR in all cases, naming the member path. */
AusNoticeRules *aus_notice_rules_new_from_data (const char      *data,
                                                gsize            length,
                                                const char      *name,
                                                GError         **error) G_GNUC_WARN_UNUSED_RESULT;

/* Reads notice.json in @folder (a path: data/rules, or where it is installed). Blocks. */
AusNoticeRules *aus_notice_rules_load          (const char      *folder,
                                                GError         **error) G_GNUC_WARN_UNUSED_RESULT;

/* The day the rules were last looked over */
AusDate         aus_notice_rules_get_as_of     (AusNoticeRules  *self);

/* In the order of the file */
guint           aus_notice_rules_get_n_rules   (AusNoticeRules  *self);
const AusNoticeRule *
                aus_notice_rules_get_rule      (AusNoticeRules  *self,
                                                guint            position);

/* NULL when there is no such rule */
const AusNoticeRule *
                aus_notice_rules_find          (AusNoticeRules  *self,
                                                const char      *id);

G_END_DECLS
