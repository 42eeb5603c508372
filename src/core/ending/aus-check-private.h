/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/ending/aus-check.h"

G_BEGIN_DECLS

/* One run of aus_check_client() */
typedef struct
{
  AusClient  *client;
  AusNetwork *network; /* may be NULL */
  AusSender  *sender;  /* may be NULL */
  AusLawBook *law;     /* may be NULL */
  AusDate     today;
  GPtrArray  *issues;
} AusCheck;

/* Takes @path and @sentence. */
void  aus_check_report   (AusCheck    *self,
                          AusSeverity  severity,
                          const char  *code,
                          char        *path,
                          char        *sentence);

/* The same without anything to free */
void  aus_check_say      (AusCheck    *self,
                          AusSeverity  severity,
                          const char  *code,
                          const char  *path,
                          const char  *sentence);

/* Forgets what was reported under @code */
void  aus_check_drop     (AusCheck    *self,
                          const char  *code);

/* Errors first; within a severity the order stays */
void  aus_check_sort     (AusCheck    *self);

/* "list[i].member", "list[i]" without @member. Caller frees. */
char *aus_check_path     (const char  *list,
                          guint        position,
                          const char  *member) G_GNUC_WARN_UNUSED_RESULT;

/* One function per part of the file */
void  aus_check_projects  (AusCheck *self);
void  aus_check_invoices  (AusCheck *self);
void  aus_check_assets    (AusCheck *self);
void  aus_check_referrals (AusCheck *self);
void  aus_check_steps     (AusCheck *self);
void  aus_check_ending    (AusCheck *self);
void  aus_check_secrets   (AusCheck *self);

/* Whether a notice that is sent now is there in time, with the days for each way of sending */
void  aus_check_arrival   (AusCheck *self);

G_END_DECLS
