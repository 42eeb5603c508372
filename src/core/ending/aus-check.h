/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/client/aus-client.h"
#include "core/client/aus-network.h"
#include "core/client/aus-sender.h"
#include "core/law/aus-law-book.h"

G_BEGIN_DECLS

#define AUS_CHECK_PART "letter."

typedef enum
{
  AUS_SEVERITY_ERROR,   /* contradictory: a paper made of it would be wrong */
  AUS_SEVERITY_WARNING, /* missing, or likely a mistake */
  AUS_SEVERITY_HINT,    /* worth knowing */
} AusSeverity;

#define AUS_TYPE_SEVERITY (aus_severity_get_type ())

GType aus_severity_get_type (void);

/**
 * AusIssue:
 * @path: the member, "invoices[0].due"; "network.colleagues[2].consent" and "sender.address.city"
 *   for what is in the other files; AUS_CHECK_PART and the name of its block, "letter.thanks", for
 *   a part of the paper
 * @code: stable, for scripts: "no-last-day"
 * @sentence: translated, for people
 */
typedef struct
{
  AusSeverity severity;
  char       *path;
  const char *code;
  char       *sentence;
} AusIssue;

/*
 * What is missing, contradictory or out of order in a client's file, errors first, then in the
 * file's order. Pure: nothing is changed. @network, @sender and @law may be NULL: what needs them
 * is not checked.
 *
 * Returns: (element-type AusIssue) (transfer full)
 */
GPtrArray *aus_check_client (AusClient  *client,
                             AusNetwork *network,
                             AusSender  *sender,
                             AusLawBook *law,
                             AusDate     today) G_GNUC_WARN_UNUSED_RESULT;

/* A paper as it would be sent now. @kind: its template. @text: of all its pages. @parts: what it
 * was put together from (of AusLetterBlock, nullable). @colleague: id of the one it goes to, who is
 * named in it; NULL for the client. */
typedef struct
{
  const char *kind;
  const char *text;
  guint       n_pages;
  GPtrArray  *parts;
  const char *colleague;
} AusCheckedPaper;

/*
 * The same before a paper is sent, with what can be seen in the paper itself: words of a private
 * note, something like a password, an unpaid invoice it does not mention, somebody who has not
 * agreed to be named, a blank, a form the contract asks for, words of the user's under which the
 * data have changed, too many pages; and whether a notice comes in time, with the rule its days
 * stand on. What concerns the paper has the path of what it comes from, of the part that says it,
 * or "" for the paper as such.
 */
GPtrArray *aus_check_paper  (AusClient             *client,
                             AusNetwork            *network,
                             AusSender             *sender,
                             AusLawBook            *law,
                             AusDate                today,
                             const AusCheckedPaper *paper) G_GNUC_WARN_UNUSED_RESULT;

/* Adds to @issues that the user's own template is not used, with what is wrong in it */
void       aus_check_add_template (GPtrArray        *issues,
                                   const GError     *error);

void       aus_issue_free   (AusIssue   *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AusIssue, aus_issue_free)

G_END_DECLS
