/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

#include "core/client/aus-colleague.h"
#include "core/law/aus-law-book.h"
#include "core/library/aus-library.h"
#include "core/plan/aus-plan.h"
#include "core/text/aus-phrase-rules.h"
#include "paper/aus-document.h"

G_BEGIN_DECLS

/* What the program returns. A failure has written one line on stderr. */
typedef enum
{
  AUS_CLI_OK = 0,
  AUS_CLI_PROBLEM = 1, /* something is wrong in the data */
  AUS_CLI_FAILURE = 2, /* wrong usage, or something could not be read or written */
} AusCliExit;

/* The options of "notice", as they were given; NULL when not */
/* What nobody can type: -1 is a mistake, not the absence of a number. */
#define AUS_CLI_NO_DAYS G_MININT

typedef struct
{
  char    *received, *end;
  char    *sent_by;
  char    *rule;
  char    *region;
  char    *start;
  gboolean main_occupation;
  gboolean list_rules;
} AusCliNotice;

/**
 * AusCli:
 *
 * One call of the program: its options, and the library once it is open. Names of clients are in
 * @arguments, behind the command.
 */
typedef struct
{
  char       *folder;    /* NULL: where the user's library is */
  gboolean    json;
  AusDate     today;
  gboolean    today_given; /* else it is what the clock says */
  int         days;      /* how far ahead; AUS_CLI_NO_DAYS: as the lead times say */
  char       *kind;      /* NULL unless given, like the next seven */
  char       *before_sending; /* a kind as well */
  char       *colleague; /* whom a letter to a colleague goes to: name or id */
  char       *language;
  char       *output;
  char       *format;
  char       *reader;    /* --for */
  char       *view;
  gboolean    list_regions;
  gboolean    list_kinds;
  gboolean    all;       /* clients */
  gboolean    as_template; /* without what the user has changed in the letter */
  char      *import_from; /* a file of cards; NULL unless given, like the next */
  char      *export_to;
  gboolean    update;      /* colleagues who are there already take over what a card says */
  AusCliNotice notice;
  char      **arguments; /* without the program's and the command's name */
  AusLibrary *library;
  AusCalendars *calendars; /* NULL until they are asked for */
  AusLawBook *law;       /* of the library's sender, once it was asked for */
} AusCli;

/* The commands, a file each */
AusCliExit     aus_cli_agenda       (AusCli     *self);
AusCliExit     aus_cli_list         (AusCli     *self);
AusCliExit     aus_cli_check        (AusCli     *self);
AusCliExit     aus_cli_plan         (AusCli     *self);
AusCliExit     aus_cli_letter       (AusCli     *self);
AusCliExit     aus_cli_holidays     (AusCli     *self);
AusCliExit     aus_cli_notice       (AusCli     *self);
AusCliExit     aus_cli_status       (AusCli     *self);
AusCliExit     aus_cli_tone         (AusCli     *self);
AusCliExit     aus_cli_guide        (AusCli     *self);
AusCliExit     aus_cli_colleagues   (AusCli     *self);
AusCliExit     aus_cli_signals      (AusCli     *self);
AusCliExit     aus_cli_assets       (AusCli     *self);

/* What does not fit and what would help, and what to do next: as members, as lines */
void           aus_cli_plan_add_json (JsonObject   *root,
                                     AusPlan       *plan);
void           aus_cli_plan_print_conflicts (AusPlan *plan);

/* The plan as iCalendar: to --output, which the client's file remembers, else to stdout */
AusCliExit     aus_cli_calendar     (AusCli        *self,
                                     AusClientFile *file,
                                     AusPlan       *plan);

/* The plan as PDF, to --output */
AusCliExit     aus_cli_plan_paper   (AusCli        *self,
                                     AusPlan       *plan);

/* @text on one line that does a terminal no harm, whoever wrote it. Caller frees. */
char          *aus_cli_dup_line     (const char *text);

/* One line "ausklang-cli: …" on stderr. Returns AUS_CLI_FAILURE. */
AusCliExit     aus_cli_fail         (const char *format,
                                     ...) G_GNUC_PRINTF (1, 2);

/* Reads the library into @self; FALSE after aus_cli_fail() */
gboolean       aus_cli_open_library (AusCli     *self);

/* The client that the only argument names: a file, an id or at least eight characters of one, a
 * name. Opens the library. Transfer full; NULL after aus_cli_fail(). The file may be damaged. */
AusClientFile *aus_cli_find_file    (AusCli     *self);

/* The same for commands that need what is in it: NULL after aus_cli_fail() when it is damaged. The
 * client is @file's. */
AusClient     *aus_cli_find_client  (AusCli         *self,
                                     AusClientFile **file);

/* NULL after aus_cli_fail(). Transfer full. */
AusNoticeRules *aus_cli_load_rules  (void);

/* The rules of notice, and the calendars of the open library's sender. Transfer none; NULL after
 * aus_cli_fail() when the rules cannot be read. */
AusLawBook    *aus_cli_get_law      (AusCli     *self);

/* TRUE when the file belongs to the open library, so that colleagues are known */
gboolean       aus_cli_is_listed    (AusCli        *self,
                                     AusClientFile *file);

/* The kinds of letters of @language; -1: of both */
AusCliExit     aus_cli_list_kinds   (AusCli        *self,
                                     int            language);

/* FALSE after aus_cli_fail() when there is no such kind of letter, ours or the user's own of
 * @language; -1: of either */
gboolean       aus_cli_check_kind   (AusCli        *self,
                                     const char    *id,
                                     int            language);

/* What the letter @kind to @client, or about it to @colleague (an id), says. @listed: see above.
 * @own (out): what is wrong with the user's own template when ours is used in its place. NULL after
 * aus_cli_fail(). Transfer full. */
AusDocument   *aus_cli_make_letter  (AusCli        *self,
                                     AusClient     *client,
                                     gboolean       listed,
                                     const char    *kind,
                                     const char    *colleague,
                                     AusLanguage    language,
                                     GError       **own);

/* Of a letter @kind to a colleague: whom it goes to, as --colleague says. TRUE with NULL for
 * letters to the client, FALSE after aus_cli_fail(). @colleague (out): transfer none. */
gboolean       aus_cli_find_reader  (AusCli        *self,
                                     AusClient     *client,
                                     gboolean       listed,
                                     const char    *kind,
                                     AusColleague **colleague);

/* Transfer full; NULL after aus_cli_fail() */
AusPhraseRules *aus_cli_load_phrases (AusLanguage language);

/* Transfer full; NULL after aus_cli_fail() */
AusHolidays   *aus_cli_load_holidays (void);

/* Those of the open library's sender. Transfer none; NULL after aus_cli_fail(). */
AusCalendars  *aus_cli_get_calendars (AusCli    *self);

/* The clock; noon of the day that is taken for today (UTC) when one is: the same call then gives
 * the same file. Transfer full. */
GDateTime     *aus_cli_new_now      (AusCli     *self);

/* Of the interface */
AusLanguage    aus_cli_get_language (void);

/* The locale of the interface for aus_format_date(): "de_DE" or "en_GB" */
const char    *aus_cli_get_locale   (void);

/* Rows (element-type GStrv) with as many cells as the first, in columns */
void           aus_cli_print_table  (GPtrArray  *rows);

/* As the program writes its files, in UTF-8 whatever the locale is. Takes @root. */
void           aus_cli_print_json   (JsonObject *root);

/* Sets nothing for no date */
void           aus_cli_set_date     (JsonObject *object,
                                     const char *member,
                                     AusDate     date);

G_END_DECLS
