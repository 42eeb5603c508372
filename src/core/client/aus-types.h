/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/* The enumerations of the client's file. The nick is the spelling in JSON; aus_label() has the
 * words. */

/* Language of a client's papers */
typedef enum
{
  AUS_LANGUAGE_EN,
  AUS_LANGUAGE_DE,
} AusLanguage;

/* Sie or du; English papers use the first name for informal */
typedef enum
{
  AUS_ADDRESS_FORM_FORMAL,
  AUS_ADDRESS_FORM_INFORMAL,
} AusAddressForm;

/* Law profile: whose rules of notice apply */
typedef enum
{
  AUS_LAW_NONE,
  AUS_LAW_DE,
  AUS_LAW_AT,
  AUS_LAW_CH,
  AUS_LAW_GB,
  AUS_LAW_US,
} AusLaw;

/* What the freelancer does; chooses the plan template */
typedef enum
{
  AUS_TRADE_NONE,
  AUS_TRADE_WEB,
  AUS_TRADE_DESIGN,
  AUS_TRADE_WRITING,
  AUS_TRADE_CONSULTING,
  AUS_TRADE_PHOTOGRAPHY,
} AusTrade;

/* Where the address of a letter stands, and on which paper */
typedef enum
{
  AUS_PAPER_FORMAT_AUTOMATIC, /* by the language and the law of the client */
  AUS_PAPER_FORMAT_DIN5008A,
  AUS_PAPER_FORMAT_DIN5008B,
  AUS_PAPER_FORMAT_UK,
  AUS_PAPER_FORMAT_US,
  AUS_PAPER_FORMAT_SWISS_LEFT,
  AUS_PAPER_FORMAT_SWISS_RIGHT,
} AusPaperFormat;

/* What an address is for */
typedef enum
{
  AUS_ADDRESS_USE_POSTAL,
  AUS_ADDRESS_USE_BILLING,
  AUS_ADDRESS_USE_VISITING,
} AusAddressUse;

/* How a person is addressed */
typedef enum
{
  AUS_SALUTATION_NEUTRAL,
  AUS_SALUTATION_MS,
  AUS_SALUTATION_MR,
} AusSalutation;

typedef enum
{
  AUS_CONTRACT_KIND_SERVICE,
  AUS_CONTRACT_KIND_WORK,
  AUS_CONTRACT_KIND_RETAINER,
  AUS_CONTRACT_KIND_MIXED,
} AusContractKind;

typedef enum
{
  AUS_CONTRACT_TERM_OPEN,
  AUS_CONTRACT_TERM_FIXED,
} AusContractTerm;

/* How the fee is measured */
typedef enum
{
  AUS_FEE_UNIT_HOUR,
  AUS_FEE_UNIT_DAY,
  AUS_FEE_UNIT_WEEK,
  AUS_FEE_UNIT_MONTH,
  AUS_FEE_UNIT_QUARTER,
  AUS_FEE_UNIT_PIECE,
} AusFeeUnit;

typedef enum
{
  AUS_NOTICE_UNIT_DAYS,
  AUS_NOTICE_UNIT_WEEKS,
  AUS_NOTICE_UNIT_MONTHS,
  AUS_NOTICE_UNIT_HALF_MONTHS, /* three of them: a month and then 15 days (§ 189 (2) BGB) */
} AusNoticeUnit;

typedef enum
{
  AUS_NOTICE_DAYS_CALENDAR,
  AUS_NOTICE_DAYS_WORKING,
} AusNoticeDays;

/* The day a contractual notice may end on */
typedef enum
{
  AUS_NOTICE_ANCHOR_ANY,
  AUS_NOTICE_ANCHOR_MID_OR_MONTH_END,
  AUS_NOTICE_ANCHOR_MONTH_END,
  AUS_NOTICE_ANCHOR_QUARTER_END,
  AUS_NOTICE_ANCHOR_YEAR_END,
} AusNoticeAnchor;

/* Form that the contract asks for */
typedef enum
{
  AUS_CONTRACT_FORM_NONE,
  AUS_CONTRACT_FORM_TEXT,
  AUS_CONTRACT_FORM_WRITTEN,
} AusContractForm;

/* How a notice travels */
typedef enum
{
  AUS_NOTICE_CHANNEL_LETTER,
  AUS_NOTICE_CHANNEL_REGISTERED,
  AUS_NOTICE_CHANNEL_MESSENGER,
  AUS_NOTICE_CHANNEL_EMAIL,
} AusNoticeChannel;

#define AUS_N_NOTICE_CHANNELS 4

/* How a paper reaches the client */
typedef enum
{
  AUS_SEND_CHANNEL_LETTER,
  AUS_SEND_CHANNEL_REGISTERED,
  AUS_SEND_CHANNEL_MESSENGER,
  AUS_SEND_CHANNEL_EMAIL,
  AUS_SEND_CHANNEL_BY_HAND,
} AusSendChannel;

/* What an hourly fee counts as: the law has no rule for hours */
typedef enum
{
  AUS_HOURS_COUNTED_ASK,
  AUS_HOURS_COUNTED_BY_DAY,
  AUS_HOURS_COUNTED_NOT_BY_TIME,
} AusHoursCounted;

/* To a question that the user may leave open */
typedef enum
{
  AUS_ANSWER_UNKNOWN,
  AUS_ANSWER_YES,
  AUS_ANSWER_NO,
} AusAnswer;

/* Whether a client may be named as a reference */
typedef enum
{
  AUS_NAMING_NOT_ASKED,
  AUS_NAMING_ASKED,
  AUS_NAMING_YES,
  AUS_NAMING_NO,
} AusNaming;

typedef enum
{
  AUS_PROJECT_OUTCOME_FINISH,
  AUS_PROJECT_OUTCOME_HAND_OVER,
  AUS_PROJECT_OUTCOME_CANCEL,
} AusProjectOutcome;

typedef enum
{
  AUS_ASSET_KIND_FILES,
  AUS_ASSET_KIND_REPOSITORY,
  AUS_ASSET_KIND_DOMAIN,
  AUS_ASSET_KIND_HOSTING,
  AUS_ASSET_KIND_ACCOUNT,
  AUS_ASSET_KIND_LICENCE,
  AUS_ASSET_KIND_SUBSCRIPTION,
  AUS_ASSET_KIND_HARDWARE,
  AUS_ASSET_KIND_DATA,
} AusAssetKind;

typedef enum
{
  AUS_ASSET_OUTCOME_HAND_OVER,
  AUS_ASSET_OUTCOME_RETURN,
  AUS_ASSET_OUTCOME_DELETE,
  AUS_ASSET_OUTCOME_KEEP,
  AUS_ASSET_OUTCOME_BILL,
} AusAssetOutcome;

/* Who does or holds something */
typedef enum
{
  AUS_PARTY_ME,
  AUS_PARTY_CLIENT,
  AUS_PARTY_SUCCESSOR,
} AusParty;

typedef enum
{
  AUS_REFERRAL_STATUS_LISTED,
  AUS_REFERRAL_STATUS_ASKED,
  AUS_REFERRAL_STATUS_AGREED,
  AUS_REFERRAL_STATUS_DECLINED,
  AUS_REFERRAL_STATUS_INTRODUCED,
  AUS_REFERRAL_STATUS_TOOK_OVER,
} AusReferralStatus;

typedef enum
{
  AUS_LOG_KIND_NOTE,
  AUS_LOG_KIND_CALL,
  AUS_LOG_KIND_MEETING,
  AUS_LOG_KIND_MESSAGE,
  AUS_LOG_KIND_OFFER,
  AUS_LOG_KIND_DECISION,
  AUS_LOG_KIND_STAGE,
} AusLogKind;

/* What speaks against going on. OUTGROWN is nobody's fault, and changes the wording later; OWN has
 * a title of its own. */
typedef enum
{
  AUS_SIGNAL_KIND_TERMS_IGNORED,
  AUS_SIGNAL_KIND_PAYS_LATE,
  AUS_SIGNAL_KIND_ALWAYS_CHEAPER,
  AUS_SIGNAL_KIND_EVERY_CONVERSATION,
  AUS_SIGNAL_KIND_TOO_LITTLE_TIME,
  AUS_SIGNAL_KIND_TOO_LITTLE_WORK,
  AUS_SIGNAL_KIND_OUTGROWN,
  AUS_SIGNAL_KIND_OWN,
} AusSignalKind;

/* Whether a signal can be argued with */
typedef enum
{
  AUS_CLARITY_CLEAR,
  AUS_CLARITY_GREY,
} AusClarity;

typedef enum
{
  AUS_DECISION_OPEN,
  AUS_DECISION_KEEP,
  AUS_DECISION_REPAIR,
  AUS_DECISION_END,
  AUS_DECISION_FADE,
} AusDecision;

typedef enum
{
  AUS_REPAIR_OUTCOME_OPEN,
  AUS_REPAIR_OUTCOME_WORKED,
  AUS_REPAIR_OUTCOME_PARTLY,
  AUS_REPAIR_OUTCOME_NO_EFFECT,
} AusRepairOutcome;

/* Lane of the timeline */
typedef enum
{
  AUS_LANE_NOTICE,
  AUS_LANE_WORK,
  AUS_LANE_HANDOVER,
  AUS_LANE_PEOPLE,
  AUS_LANE_MONEY,
  AUS_LANE_PAPERS,
} AusLane;

typedef enum
{
  AUS_STEP_STATE_OPEN,
  AUS_STEP_STATE_BEGUN,
  AUS_STEP_STATE_DONE,
  AUS_STEP_STATE_DROPPED,
} AusStepState;

/* The day a step is counted from; NOTICE is the day it is received, or planned to be, STEP the end
 * of what the step waits for */
typedef enum
{
  AUS_ANCHOR_NOTICE,
  AUS_ANCHOR_LAST_DAY,
  AUS_ANCHOR_NOTICE_SENT,
  AUS_ANCHOR_CONTRACT_END,
  AUS_ANCHOR_PROJECT_END,
  AUS_ANCHOR_STEP,
} AusAnchor;

/* The path, in order. FADED and CLOSED are its two ends. */
typedef enum
{
  AUS_STAGE_RUNNING,
  AUS_STAGE_DOUBT,
  AUS_STAGE_THINKING,
  AUS_STAGE_DECISION,
  AUS_STAGE_CONVERSATION,
  AUS_STAGE_FIRM,
  AUS_STAGE_NOTICE,
  AUS_STAGE_OPTIONS,
  AUS_STAGE_WRITING,
  AUS_STAGE_CLOSE,
  AUS_STAGE_CLOSED,
  AUS_STAGE_FADED,
} AusStage;

/* Whom a plan that leaves the program is for: its user, or the client, who gets no more than is
 * theirs to know */
typedef enum
{
  AUS_EDITION_MINE,
  AUS_EDITION_CLIENT,
} AusEdition;

/* How the talk is led: expectations were not met, or things have changed and parting is better for
 * both */
typedef enum
{
  AUS_TALK_BRANCH_CHANGED,
  AUS_TALK_BRANCH_EXPECTATIONS,
} AusTalkBranch;

typedef enum
{
  AUS_TALK_CHANNEL_IN_PERSON,
  AUS_TALK_CHANNEL_PHONE,
  AUS_TALK_CHANNEL_VIDEO,
  AUS_TALK_CHANNEL_GROUP, /* with others in the room, or in a group chat */
} AusTalkChannel;

/* What something that was agreed is, which says where it belongs */
typedef enum
{
  AUS_AGREEMENT_KIND_TERM,
  AUS_AGREEMENT_KIND_DATE,
  AUS_AGREEMENT_KIND_DELIVERABLE,
  AUS_AGREEMENT_KIND_OTHER,
} AusAgreementKind;

#define AUS_TYPE_LANGUAGE        (aus_language_get_type ())
#define AUS_TYPE_ADDRESS_FORM    (aus_address_form_get_type ())
#define AUS_TYPE_LAW             (aus_law_get_type ())
#define AUS_TYPE_TRADE           (aus_trade_get_type ())
#define AUS_TYPE_PAPER_FORMAT    (aus_paper_format_get_type ())
#define AUS_TYPE_ADDRESS_USE     (aus_address_use_get_type ())
#define AUS_TYPE_SALUTATION      (aus_salutation_get_type ())
#define AUS_TYPE_CONTRACT_KIND   (aus_contract_kind_get_type ())
#define AUS_TYPE_CONTRACT_TERM   (aus_contract_term_get_type ())
#define AUS_TYPE_FEE_UNIT        (aus_fee_unit_get_type ())
#define AUS_TYPE_NOTICE_UNIT     (aus_notice_unit_get_type ())
#define AUS_TYPE_NOTICE_DAYS     (aus_notice_days_get_type ())
#define AUS_TYPE_NOTICE_ANCHOR   (aus_notice_anchor_get_type ())
#define AUS_TYPE_CONTRACT_FORM   (aus_contract_form_get_type ())
#define AUS_TYPE_NOTICE_CHANNEL  (aus_notice_channel_get_type ())
#define AUS_TYPE_SEND_CHANNEL    (aus_send_channel_get_type ())
#define AUS_TYPE_HOURS_COUNTED   (aus_hours_counted_get_type ())
#define AUS_TYPE_ANSWER          (aus_answer_get_type ())
#define AUS_TYPE_NAMING          (aus_naming_get_type ())
#define AUS_TYPE_PROJECT_OUTCOME (aus_project_outcome_get_type ())
#define AUS_TYPE_ASSET_KIND      (aus_asset_kind_get_type ())
#define AUS_TYPE_ASSET_OUTCOME   (aus_asset_outcome_get_type ())
#define AUS_TYPE_PARTY           (aus_party_get_type ())
#define AUS_TYPE_REFERRAL_STATUS (aus_referral_status_get_type ())
#define AUS_TYPE_LOG_KIND        (aus_log_kind_get_type ())
#define AUS_TYPE_SIGNAL_KIND     (aus_signal_kind_get_type ())
#define AUS_TYPE_CLARITY         (aus_clarity_get_type ())
#define AUS_TYPE_DECISION        (aus_decision_get_type ())
#define AUS_TYPE_REPAIR_OUTCOME  (aus_repair_outcome_get_type ())
#define AUS_TYPE_LANE            (aus_lane_get_type ())
#define AUS_TYPE_STEP_STATE      (aus_step_state_get_type ())
#define AUS_TYPE_ANCHOR          (aus_anchor_get_type ())
#define AUS_TYPE_STAGE           (aus_stage_get_type ())
#define AUS_TYPE_EDITION         (aus_edition_get_type ())
#define AUS_TYPE_TALK_BRANCH     (aus_talk_branch_get_type ())
#define AUS_TYPE_TALK_CHANNEL    (aus_talk_channel_get_type ())
#define AUS_TYPE_AGREEMENT_KIND  (aus_agreement_kind_get_type ())

GType aus_language_get_type        (void);
GType aus_address_form_get_type    (void);
GType aus_law_get_type             (void);
GType aus_trade_get_type           (void);
GType aus_paper_format_get_type    (void);
GType aus_address_use_get_type     (void);
GType aus_salutation_get_type      (void);
GType aus_contract_kind_get_type   (void);
GType aus_contract_term_get_type   (void);
GType aus_fee_unit_get_type        (void);
GType aus_notice_unit_get_type     (void);
GType aus_notice_days_get_type     (void);
GType aus_notice_anchor_get_type   (void);
GType aus_contract_form_get_type   (void);
GType aus_notice_channel_get_type  (void);
GType aus_send_channel_get_type    (void);
GType aus_hours_counted_get_type   (void);
GType aus_answer_get_type          (void);
GType aus_naming_get_type          (void);
GType aus_project_outcome_get_type (void);
GType aus_asset_kind_get_type      (void);
GType aus_asset_outcome_get_type   (void);
GType aus_party_get_type           (void);
GType aus_referral_status_get_type (void);
GType aus_log_kind_get_type        (void);
GType aus_signal_kind_get_type     (void);
GType aus_clarity_get_type         (void);
GType aus_decision_get_type        (void);
GType aus_repair_outcome_get_type  (void);
GType aus_lane_get_type            (void);
GType aus_step_state_get_type      (void);
GType aus_anchor_get_type          (void);
GType aus_stage_get_type           (void);
GType aus_edition_get_type         (void);
GType aus_talk_branch_get_type     (void);
GType aus_talk_channel_get_type    (void);
GType aus_agreement_kind_get_type  (void);

G_END_DECLS
