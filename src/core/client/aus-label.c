/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-label.h"

#include <glib/gi18n-lib.h>

#include "aus-types.h"

/* Context and word of each value, by value. Translators: the context names what is labelled. */

static const char * const language_labels[][2] = {
  [AUS_LANGUAGE_EN] = { "language", NC_ ("language", "English") },
  [AUS_LANGUAGE_DE] = { "language", NC_ ("language", "German") },
};

static const char * const address_form_labels[][2] = {
  [AUS_ADDRESS_FORM_FORMAL] = { "address form", NC_ ("address form", "Formal") },
  [AUS_ADDRESS_FORM_INFORMAL] = { "address form", NC_ ("address form", "First names") },
};

static const char * const law_labels[][2] = {
  [AUS_LAW_NONE] = { "law", NC_ ("law", "No particular law") },
  [AUS_LAW_DE] = { "law", NC_ ("law", "German law") },
  [AUS_LAW_AT] = { "law", NC_ ("law", "Austrian law") },
  [AUS_LAW_CH] = { "law", NC_ ("law", "Swiss law") },
  [AUS_LAW_GB] = { "law", NC_ ("law", "Law of England and Wales") },
  [AUS_LAW_US] = { "law", NC_ ("law", "US law") },
};

static const char * const trade_labels[][2] = {
  [AUS_TRADE_NONE] = { "trade", NC_ ("trade", "Other") },
  [AUS_TRADE_WEB] = { "trade", NC_ ("trade", "Web development") },
  [AUS_TRADE_DESIGN] = { "trade", NC_ ("trade", "Design") },
  [AUS_TRADE_WRITING] = { "trade", NC_ ("trade", "Writing") },
  [AUS_TRADE_CONSULTING] = { "trade", NC_ ("trade", "Consulting") },
  [AUS_TRADE_PHOTOGRAPHY] = { "trade", NC_ ("trade", "Photography") },
};

static const char * const paper_format_labels[][2] = {
  [AUS_PAPER_FORMAT_AUTOMATIC] = { "paper format", NC_ ("paper format", "By language and law") },
  [AUS_PAPER_FORMAT_DIN5008A] = { "paper format", NC_ ("paper format", "DIN 5008 form A") },
  [AUS_PAPER_FORMAT_DIN5008B] = { "paper format", NC_ ("paper format", "DIN 5008 form B") },
  [AUS_PAPER_FORMAT_UK] = { "paper format", NC_ ("paper format", "UK, A4") },
  [AUS_PAPER_FORMAT_US] = { "paper format", NC_ ("paper format", "US Letter, No. 10 window") },
  [AUS_PAPER_FORMAT_SWISS_LEFT] = { "paper format", NC_ ("paper format", "Swiss, window left") },
  [AUS_PAPER_FORMAT_SWISS_RIGHT] = { "paper format", NC_ ("paper format", "Swiss, window right") },
};

static const char * const address_use_labels[][2] = {
  [AUS_ADDRESS_USE_POSTAL] = { "address use", NC_ ("address use", "Postal address") },
  [AUS_ADDRESS_USE_BILLING] = { "address use", NC_ ("address use", "Billing address") },
  [AUS_ADDRESS_USE_VISITING] = { "address use", NC_ ("address use", "Visiting address") },
};

static const char * const salutation_labels[][2] = {
  [AUS_SALUTATION_NEUTRAL] = { "salutation", NC_ ("salutation", "Neutral") },
  [AUS_SALUTATION_MS] = { "salutation", NC_ ("salutation", "Ms") },
  [AUS_SALUTATION_MR] = { "salutation", NC_ ("salutation", "Mr") },
};

static const char * const contract_kind_labels[][2] = {
  [AUS_CONTRACT_KIND_SERVICE] = { "contract kind", NC_ ("contract kind", "Service contract") },
  [AUS_CONTRACT_KIND_WORK] = { "contract kind", NC_ ("contract kind", "Contract for a result") },
  [AUS_CONTRACT_KIND_RETAINER] = { "contract kind", NC_ ("contract kind", "Monthly retainer") },
  [AUS_CONTRACT_KIND_MIXED] = { "contract kind", NC_ ("contract kind", "Mixed contract") },
};

static const char * const contract_term_labels[][2] = {
  [AUS_CONTRACT_TERM_OPEN] = { "contract term", NC_ ("contract term", "Open-ended") },
  [AUS_CONTRACT_TERM_FIXED] = { "contract term", NC_ ("contract term", "Fixed term") },
};

static const char * const fee_unit_labels[][2] = {
  [AUS_FEE_UNIT_HOUR] = { "fee unit", NC_ ("fee unit", "per hour") },
  [AUS_FEE_UNIT_DAY] = { "fee unit", NC_ ("fee unit", "per day") },
  [AUS_FEE_UNIT_WEEK] = { "fee unit", NC_ ("fee unit", "per week") },
  [AUS_FEE_UNIT_MONTH] = { "fee unit", NC_ ("fee unit", "per month") },
  [AUS_FEE_UNIT_QUARTER] = { "fee unit", NC_ ("fee unit", "per quarter") },
  [AUS_FEE_UNIT_PIECE] = { "fee unit", NC_ ("fee unit", "per piece") },
};

static const char * const notice_unit_labels[][2] = {
  [AUS_NOTICE_UNIT_DAYS] = { "notice unit", NC_ ("notice unit", "days") },
  [AUS_NOTICE_UNIT_WEEKS] = { "notice unit", NC_ ("notice unit", "weeks") },
  [AUS_NOTICE_UNIT_MONTHS] = { "notice unit", NC_ ("notice unit", "months") },
  [AUS_NOTICE_UNIT_HALF_MONTHS] = { "notice unit", NC_ ("notice unit", "half months") },
};

static const char * const notice_days_labels[][2] = {
  [AUS_NOTICE_DAYS_CALENDAR] = { "notice days", NC_ ("notice days", "Calendar days") },
  [AUS_NOTICE_DAYS_WORKING] = { "notice days", NC_ ("notice days", "Working days") },
};

static const char *const notice_anchor_labels[][2] = {
  [AUS_NOTICE_ANCHOR_ANY] = { "notice anchor", NC_ ("notice anchor", "Any day") },
  [AUS_NOTICE_ANCHOR_MID_OR_MONTH_END] = { "notice anchor",
                                           NC_ ("notice anchor", "15th or end of a month") },
  [AUS_NOTICE_ANCHOR_MONTH_END] = { "notice anchor", NC_ ("notice anchor", "End of a month") },
  [AUS_NOTICE_ANCHOR_QUARTER_END] = { "notice anchor", NC_ ("notice anchor", "End of a quarter") },
  [AUS_NOTICE_ANCHOR_YEAR_END] = { "notice anchor", NC_ ("notice anchor", "End of a year") },
};

static const char *const contract_form_labels[][2] = {
  [AUS_CONTRACT_FORM_NONE] = { "contract form", NC_ ("contract form", "No form agreed") },
  [AUS_CONTRACT_FORM_TEXT] = { "contract form",
                               NC_ ("contract form", "Text form (e-mail is enough)") },
  [AUS_CONTRACT_FORM_WRITTEN] = { "contract form",
                                  NC_ ("contract form", "In writing (signed letter)") },
};

static const char * const notice_channel_labels[][2] = {
  [AUS_NOTICE_CHANNEL_LETTER] = { "notice channel", NC_ ("notice channel", "Letter") },
  [AUS_NOTICE_CHANNEL_REGISTERED] = { "notice channel",
                                      NC_ ("notice channel", "Registered letter") },
  [AUS_NOTICE_CHANNEL_MESSENGER] = { "notice channel", NC_ ("notice channel", "Messenger") },
  [AUS_NOTICE_CHANNEL_EMAIL] = { "notice channel", NC_ ("notice channel", "E-mail") },
};

static const char * const send_channel_labels[][2] = {
  [AUS_SEND_CHANNEL_LETTER] = { "send channel", NC_ ("send channel", "By post") },
  [AUS_SEND_CHANNEL_REGISTERED] = { "send channel", NC_ ("send channel", "By registered post") },
  [AUS_SEND_CHANNEL_MESSENGER] = { "send channel", NC_ ("send channel", "By messenger") },
  [AUS_SEND_CHANNEL_EMAIL] = { "send channel", NC_ ("send channel", "By e-mail") },
  [AUS_SEND_CHANNEL_BY_HAND] = { "send channel", NC_ ("send channel", "Handed over in person") },
};

static const char * const hours_counted_labels[][2] = {
  [AUS_HOURS_COUNTED_ASK] = { "hours counted", NC_ ("hours counted", "Not known yet") },
  [AUS_HOURS_COUNTED_BY_DAY] = { "hours counted", NC_ ("hours counted", "Like a fee by the day") },
  [AUS_HOURS_COUNTED_NOT_BY_TIME] = { "hours counted",
                                      NC_ ("hours counted", "Like a fee not by time") },
};

static const char * const answer_labels[][2] = {
  [AUS_ANSWER_UNKNOWN] = { "answer", NC_ ("answer", "Not known yet") },
  [AUS_ANSWER_YES] = { "answer", NC_ ("answer", "Yes") },
  [AUS_ANSWER_NO] = { "answer", NC_ ("answer", "No") },
};

static const char * const naming_labels[][2] = {
  [AUS_NAMING_NOT_ASKED] = { "naming", NC_ ("naming", "Not asked yet") },
  [AUS_NAMING_ASKED] = { "naming", NC_ ("naming", "Asked") },
  [AUS_NAMING_YES] = { "naming", NC_ ("naming", "Yes, gladly") },
  [AUS_NAMING_NO] = { "naming", NC_ ("naming", "No") },
};

static const char * const project_outcome_labels[][2] = {
  [AUS_PROJECT_OUTCOME_FINISH] = { "project outcome", NC_ ("project outcome", "Finish") },
  [AUS_PROJECT_OUTCOME_HAND_OVER] = { "project outcome", NC_ ("project outcome", "Hand over") },
  [AUS_PROJECT_OUTCOME_CANCEL] = { "project outcome", NC_ ("project outcome", "Cancel") },
};

static const char * const asset_kind_labels[][2] = {
  [AUS_ASSET_KIND_FILES] = { "asset kind", NC_ ("asset kind", "Files") },
  [AUS_ASSET_KIND_REPOSITORY] = { "asset kind", NC_ ("asset kind", "Source repository") },
  [AUS_ASSET_KIND_DOMAIN] = { "asset kind", NC_ ("asset kind", "Domain") },
  [AUS_ASSET_KIND_HOSTING] = { "asset kind", NC_ ("asset kind", "Hosting") },
  [AUS_ASSET_KIND_ACCOUNT] = { "asset kind", NC_ ("asset kind", "Account") },
  [AUS_ASSET_KIND_LICENCE] = { "asset kind", NC_ ("asset kind", "Licence") },
  [AUS_ASSET_KIND_SUBSCRIPTION] = { "asset kind", NC_ ("asset kind", "Subscription") },
  [AUS_ASSET_KIND_HARDWARE] = { "asset kind", NC_ ("asset kind", "Hardware") },
  [AUS_ASSET_KIND_DATA] = { "asset kind", NC_ ("asset kind", "Personal data") },
};

static const char * const asset_outcome_labels[][2] = {
  [AUS_ASSET_OUTCOME_HAND_OVER] = { "asset outcome", NC_ ("asset outcome", "Hand over") },
  [AUS_ASSET_OUTCOME_RETURN] = { "asset outcome", NC_ ("asset outcome", "Return") },
  [AUS_ASSET_OUTCOME_DELETE] = { "asset outcome", NC_ ("asset outcome", "Delete") },
  [AUS_ASSET_OUTCOME_KEEP] = { "asset outcome", NC_ ("asset outcome", "Keep") },
  [AUS_ASSET_OUTCOME_BILL] = { "asset outcome", NC_ ("asset outcome", "Bill") },
};

static const char * const party_labels[][2] = {
  [AUS_PARTY_ME] = { "party", NC_ ("party", "Me") },
  [AUS_PARTY_CLIENT] = { "party", NC_ ("party", "Client") },
  [AUS_PARTY_SUCCESSOR] = { "party", NC_ ("party", "Successor") },
};

static const char * const referral_status_labels[][2] = {
  [AUS_REFERRAL_STATUS_LISTED] = { "referral status", NC_ ("referral status", "Not asked yet") },
  [AUS_REFERRAL_STATUS_ASKED] = { "referral status", NC_ ("referral status", "Asked") },
  [AUS_REFERRAL_STATUS_AGREED] = { "referral status", NC_ ("referral status", "Agreed") },
  [AUS_REFERRAL_STATUS_DECLINED] = { "referral status", NC_ ("referral status", "Declined") },
  [AUS_REFERRAL_STATUS_INTRODUCED] = { "referral status", NC_ ("referral status", "Introduced") },
  [AUS_REFERRAL_STATUS_TOOK_OVER] = { "referral status", NC_ ("referral status", "Took over") },
};

static const char * const log_kind_labels[][2] = {
  [AUS_LOG_KIND_NOTE] = { "log kind", NC_ ("log kind", "Note") },
  [AUS_LOG_KIND_CALL] = { "log kind", NC_ ("log kind", "Call") },
  [AUS_LOG_KIND_MEETING] = { "log kind", NC_ ("log kind", "Meeting") },
  [AUS_LOG_KIND_MESSAGE] = { "log kind", NC_ ("log kind", "Message") },
  [AUS_LOG_KIND_OFFER] = { "log kind", NC_ ("log kind", "Offer") },
  [AUS_LOG_KIND_DECISION] = { "log kind", NC_ ("log kind", "Decision") },
  [AUS_LOG_KIND_STAGE] = { "log kind", NC_ ("log kind", "Stage") },
};

static const char * const signal_kind_labels[][2] = {
  [AUS_SIGNAL_KIND_TERMS_IGNORED] = { "signal", NC_ ("signal", "Terms ignored") },
  [AUS_SIGNAL_KIND_PAYS_LATE] = { "signal", NC_ ("signal", "Pays late") },
  [AUS_SIGNAL_KIND_ALWAYS_CHEAPER] = { "signal", NC_ ("signal", "Always wants it cheaper") },
  [AUS_SIGNAL_KIND_EVERY_CONVERSATION] = { "signal", NC_ ("signal", "Every conversation is hard") },
  [AUS_SIGNAL_KIND_TOO_LITTLE_TIME] = { "signal", NC_ ("signal", "Too little time for them") },
  [AUS_SIGNAL_KIND_TOO_LITTLE_WORK] = { "signal",
                                        NC_ ("signal", "Too little work to be worth it") },
  [AUS_SIGNAL_KIND_OUTGROWN] = { "signal", NC_ ("signal", "I have outgrown it") },
  [AUS_SIGNAL_KIND_OWN] = { "signal", NC_ ("signal", "Something else") },
};

static const char * const clarity_labels[][2] = {
  [AUS_CLARITY_CLEAR] = { "clarity", NC_ ("clarity", "Clear") },
  [AUS_CLARITY_GREY] = { "clarity", NC_ ("clarity", "Grey") },
};

static const char * const decision_labels[][2] = {
  [AUS_DECISION_OPEN] = { "decision", NC_ ("decision", "Open") },
  [AUS_DECISION_KEEP] = { "decision", NC_ ("decision", "Keep") },
  [AUS_DECISION_REPAIR] = { "decision", NC_ ("decision", "Repair") },
  [AUS_DECISION_END] = { "decision", NC_ ("decision", "End") },
  [AUS_DECISION_FADE] = { "decision", NC_ ("decision", "Let it fade") },
};

static const char * const repair_outcome_labels[][2] = {
  [AUS_REPAIR_OUTCOME_OPEN] = { "repair outcome", NC_ ("repair outcome", "Open") },
  [AUS_REPAIR_OUTCOME_WORKED] = { "repair outcome", NC_ ("repair outcome", "It worked") },
  [AUS_REPAIR_OUTCOME_PARTLY] = { "repair outcome", NC_ ("repair outcome", "In part") },
  [AUS_REPAIR_OUTCOME_NO_EFFECT] = { "repair outcome", NC_ ("repair outcome", "Without effect") },
};

static const char * const lane_labels[][2] = {
  [AUS_LANE_NOTICE] = { "lane", NC_ ("lane", "Notice") },
  [AUS_LANE_WORK] = { "lane", NC_ ("lane", "Work") },
  [AUS_LANE_HANDOVER] = { "lane", NC_ ("lane", "Handover") },
  [AUS_LANE_PEOPLE] = { "lane", NC_ ("lane", "People") },
  [AUS_LANE_MONEY] = { "lane", NC_ ("lane", "Money") },
  [AUS_LANE_PAPERS] = { "lane", NC_ ("lane", "Papers") },
};

static const char * const step_state_labels[][2] = {
  [AUS_STEP_STATE_OPEN] = { "step state", NC_ ("step state", "Open") },
  [AUS_STEP_STATE_BEGUN] = { "step state", NC_ ("step state", "Begun") },
  [AUS_STEP_STATE_DONE] = { "step state", NC_ ("step state", "Done") },
  [AUS_STEP_STATE_DROPPED] = { "step state", NC_ ("step state", "Dropped") },
};

static const char * const anchor_labels[][2] = {
  [AUS_ANCHOR_NOTICE] = { "anchor", NC_ ("anchor", "Receipt of the notice") },
  [AUS_ANCHOR_LAST_DAY] = { "anchor", NC_ ("anchor", "Last working day") },
  [AUS_ANCHOR_NOTICE_SENT] = { "anchor", NC_ ("anchor", "Sending of the notice") },
  [AUS_ANCHOR_CONTRACT_END] = { "anchor", NC_ ("anchor", "End of the contract") },
  [AUS_ANCHOR_PROJECT_END] = { "anchor", NC_ ("anchor", "End of a project") },
  [AUS_ANCHOR_STEP] = { "anchor", NC_ ("anchor", "End of what it waits for") },
};

static const char * const stage_labels[][2] = {
  [AUS_STAGE_RUNNING] = { "stage", NC_ ("stage", "Running") },
  [AUS_STAGE_DOUBT] = { "stage", NC_ ("stage", "Doubt") },
  [AUS_STAGE_THINKING] = { "stage", NC_ ("stage", "Think it over") },
  [AUS_STAGE_DECISION] = { "stage", NC_ ("stage", "Decision") },
  [AUS_STAGE_CONVERSATION] = { "stage", NC_ ("stage", "Conversation") },
  [AUS_STAGE_FIRM] = { "stage", NC_ ("stage", "Hold firm") },
  [AUS_STAGE_NOTICE] = { "stage", NC_ ("stage", "Notice") },
  [AUS_STAGE_OPTIONS] = { "stage", NC_ ("stage", "Options") },
  [AUS_STAGE_WRITING] = { "stage", NC_ ("stage", "In writing") },
  [AUS_STAGE_CLOSE] = { "stage", NC_ ("stage", "Close") },
  [AUS_STAGE_CLOSED] = { "stage", NC_ ("stage", "Closed") },
  [AUS_STAGE_FADED] = { "stage", NC_ ("stage", "Faded out") },
};

static const char * const edition_labels[][2] = {
  [AUS_EDITION_MINE] = { "edition", NC_ ("edition", "For me") },
  [AUS_EDITION_CLIENT] = { "edition", NC_ ("edition", "For the client") },
};

static const char * const talk_branch_labels[][2] = {
  [AUS_TALK_BRANCH_CHANGED] = { "talk branch", NC_ ("talk branch", "Things have changed") },
  [AUS_TALK_BRANCH_EXPECTATIONS] = { "talk branch", NC_ ("talk branch", "Expectations not met") },
};

static const char * const talk_channel_labels[][2] = {
  [AUS_TALK_CHANNEL_IN_PERSON] = { "talk channel", NC_ ("talk channel", "In person") },
  [AUS_TALK_CHANNEL_PHONE] = { "talk channel", NC_ ("talk channel", "By phone") },
  [AUS_TALK_CHANNEL_VIDEO] = { "talk channel", NC_ ("talk channel", "By video") },
  [AUS_TALK_CHANNEL_GROUP] = { "talk channel", NC_ ("talk channel", "In a group") },
};

static const char * const agreement_kind_labels[][2] = {
  [AUS_AGREEMENT_KIND_TERM] = { "agreement kind", NC_ ("agreement kind", "Term") },
  [AUS_AGREEMENT_KIND_DATE] = { "agreement kind", NC_ ("agreement kind", "Date") },
  [AUS_AGREEMENT_KIND_DELIVERABLE] = { "agreement kind", NC_ ("agreement kind", "Deliverable") },
  [AUS_AGREEMENT_KIND_OTHER] = { "agreement kind", NC_ ("agreement kind", "Something else") },
};

typedef struct
{
  GType (*type) (void);
  const char * const (*labels)[2];
  guint n_labels;
} Labels;

#define LABELS(name) { aus_##name##_get_type, name##_labels, G_N_ELEMENTS (name##_labels) }

static const Labels all[] = {
  LABELS (language),
  LABELS (address_form),
  LABELS (law),
  LABELS (trade),
  LABELS (paper_format),
  LABELS (address_use),
  LABELS (salutation),
  LABELS (contract_kind),
  LABELS (contract_term),
  LABELS (fee_unit),
  LABELS (notice_unit),
  LABELS (notice_days),
  LABELS (notice_anchor),
  LABELS (contract_form),
  LABELS (notice_channel),
  LABELS (send_channel),
  LABELS (hours_counted),
  LABELS (answer),
  LABELS (naming),
  LABELS (project_outcome),
  LABELS (asset_kind),
  LABELS (asset_outcome),
  LABELS (party),
  LABELS (referral_status),
  LABELS (log_kind),
  LABELS (signal_kind),
  LABELS (clarity),
  LABELS (decision),
  LABELS (repair_outcome),
  LABELS (lane),
  LABELS (step_state),
  LABELS (anchor),
  LABELS (stage),
  LABELS (edition),
  LABELS (talk_branch),
  LABELS (talk_channel),
  LABELS (agreement_kind),
};

const char *
aus_label (GType type,
           int   value)
{
  for (guint i = 0; i < G_N_ELEMENTS (all); i++)
    if (all[i].type () == type && value >= 0 && (guint) value < all[i].n_labels)
      return g_dpgettext2 (GETTEXT_PACKAGE, all[i].labels[value][0], all[i].labels[value][1]);

  g_return_val_if_reached ("");
}
