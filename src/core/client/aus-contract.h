/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/base/aus-entity-list.h"
#include "core/client/aus-types.h"

G_BEGIN_DECLS

/**
 * AusContract:
 *
 * The facts of the contract that rules of notice ask for.
 */
#define AUS_TYPE_CONTRACT (aus_contract_get_type ())
G_DECLARE_FINAL_TYPE (AusContract, aus_contract, AUS, CONTRACT, AusEntity)

struct _AusContract
{
  AusEntity parent_instance;

  AusContractKind kind;
  char *title;
  char *reference;               /* the client's own number for it */
  AusDate start;
  AusContractTerm term;
  AusDate fixed_until;           /* for a fixed term */
  AusMoney fee;                  /* per unit, net */
  AusFeeUnit fee_unit;
  AusMoney deposit;              /* paid in advance by the client and held by me */
  AusDate deposit_settled_on;    /* set off against an invoice, or given back */
  int notice_length;             /* 0: the contract says nothing, the law applies */
  AusNoticeUnit notice_unit;
  AusNoticeDays notice_days;
  AusNoticeAnchor notice_anchor;
  AusContractForm form;
  int cure_days;                 /* days to put things right before a notice for cause */
  gboolean notice_in_term;       /* notice may be given before a fixed term is over */
  AusHoursCounted hours_counted; /* for a fee per hour */
  gboolean main_occupation;      /* it takes all or most of my working time (§ 621 Nr. 5 BGB) */
  gboolean special_trust;        /* all conditions of § 627 BGB were confirmed */
  AusAnswer free_employee;       /* freier Dienstnehmer, § 4 Abs. 4 ASVG */
  gboolean trial_month;          /* a first month on trial was agreed (§ 1159 Abs. 6 ABGB) */
  gboolean employment;           /* it is a contract of employment: not what the program is for */
};

AusContract *aus_contract_new             (void) G_GNUC_WARN_UNUSED_RESULT;

/* The deposit while it is still held; not set when there is none, or it was settled */
AusMoney     aus_contract_get_held_deposit (AusContract *self);

G_END_DECLS
