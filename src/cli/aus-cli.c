/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-cli.h"

#include <glib/gi18n.h>
#include <locale.h>
#include <stdio.h>

typedef struct
{
  const char *name;
  AusCliExit (*run) (AusCli *self);
} Command;

static const Command commands[] = {
  { "agenda", aus_cli_agenda },
  { "list", aus_cli_list },
  { "check", aus_cli_check },
  { "plan", aus_cli_plan },
  { "letter", aus_cli_letter },
  { "guide", aus_cli_guide },
  { "holidays", aus_cli_holidays },
  { "notice", aus_cli_notice },
  { "assets", aus_cli_assets },
  { "signals", aus_cli_signals },
  { "status", aus_cli_status },
  { "tone", aus_cli_tone },
  { "colleagues", aus_cli_colleagues },
};

/* What the options were before they were understood */
typedef struct
{
  char *today;
  gboolean version;
} RawOptions;

static void
set_up_gettext (void)
{
  const char *locale_folder = g_getenv ("AUSKLANG_LOCALE_DIR");

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, locale_folder != NULL ? locale_folder : AUS_LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
}

static const char *
describe_commands (void)
{
  return _("Commands:\n"
            "  agenda          What is overdue and due with all clients (--days)\n"
            "  list            All clients: id, name, stage, last working day\n"
            "  check CLIENT    What is missing or contradictory in a client’s file\n"
            "                  (--before-sending: and in a letter)\n"
            "  plan CLIENT     The steps of the handover, by date (--format, --for, --output)\n"
            "  letter CLIENT   A letter to the client (--kind, --format, --output;\n"
            "                  --list-kinds: which letters there are; --all: one to each)\n"
            "  guide CLIENT    What to say when you tell the client: one page for your own eyes\n"
            "                  (--format, --output)\n"
            "  holidays REGION YEAR\n"
            "                  The public holidays of a region (--list-regions: of which)\n"
            "  notice CLIENT   When the contract can end, or the notice must arrive\n"
            "                  (--received or --end, --sent-by); --rule instead of a client\n"
            "  assets CLIENT   Who still holds what, where your own access is still there, and\n"
            "                  what is missing for each thing\n"
            "  signals CLIENT  What speaks against going on, noted and worked out from the data;\n"
            "                  share of income, worth of an hour, months to replace\n"
            "  status CLIENT   Where the ending stands: what comes next, what is missing, what is\n"
            "                  open before the file can be closed, and what follows\n"
            "  tone FILE       Phrases in a text that do it no good, and what is better\n"
            "                  (--language; “-” reads what is piped in)\n"
            "  colleagues      Whom you can recommend (--import, --export: cards in and out)\n"
            "  help            This text\n"
            "\n"
            "CLIENT is a file, an id (or its first eight characters or more) or a name that "
            "only one client has.\n"
            "Exit status: 0 all is well, 1 a problem was found in the data, 2 wrong usage, or "
            "something could not be read or written.\n");
}

static void
add_colleague_options (AusCli         *self,
                       GOptionContext *context)
{
  const GOptionEntry entries[] = {
    { "colleague", 0, 0, G_OPTION_ARG_STRING, &self->colleague,
      N_("Whom a letter to a colleague goes to, if not to who comes first on the shortlist"),
      N_("NAME") },
    { "import", 0, 0, G_OPTION_ARG_FILENAME, &self->import_from,
      N_("Take over the vCards of this file into the directory"), N_("FILE") },
    { "export", 0, 0, G_OPTION_ARG_FILENAME, &self->export_to,
      N_("Write the directory as vCards; “-” prints them"), N_("FILE") },
    { "update", 0, 0, G_OPTION_ARG_NONE, &self->update,
      N_("With --import: who is there already takes over what the card says"), NULL },
    G_OPTION_ENTRY_NULL,
  };

  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
}

static GOptionContext *
make_context (AusCli     *self,
              RawOptions *raw)
{
  GOptionContext *context = g_option_context_new (_("COMMAND [CLIENT]"));
  const GOptionEntry entries[] = {
    { "library", 0, 0, G_OPTION_ARG_FILENAME, &self->folder, N_("Folder with the clients"),
      N_("DIR") },
    { "json", 0, 0, G_OPTION_ARG_NONE, &self->json, N_("Print JSON, for programs"), NULL },
    { "today", 0, 0, G_OPTION_ARG_STRING, &raw->today, N_("Take this day for today"),
      N_("YYYY-MM-DD") },
    { "days", 0, 0, G_OPTION_ARG_INT, &self->days, N_("How many days ahead the agenda looks"),
      N_("NUMBER") },
    { "kind", 0, 0, G_OPTION_ARG_STRING, &self->kind, N_("Kind of letter: notice, agreement, …"),
      N_("KIND") },
    { "list-kinds", 0, 0, G_OPTION_ARG_NONE, &self->list_kinds,
      N_("Print the kinds of letters"), NULL },
    { "before-sending", 0, 0, G_OPTION_ARG_STRING, &self->before_sending,
      N_("Check a letter of this kind too, as it would be sent"), N_("KIND") },
    { "all", 0, 0, G_OPTION_ARG_NONE, &self->all,
      N_("A letter to every client, into the folder --output"), NULL },
    { "as-template", 0, 0, G_OPTION_ARG_NONE, &self->as_template,
      N_("The letter without what you have changed in it"), NULL },
    { "language", 0, 0, G_OPTION_ARG_STRING, &self->language,
      N_("Language of the letter, of the plan on paper or of the text: de or en"), N_("LANGUAGE") },
    { "format", 0, 0, G_OPTION_ARG_STRING, &self->format,
      N_("A plan: text, json, ics (a calendar) or pdf; a letter: pdf, eml (an e-mail) or text; "
         "the guide: text or pdf"),
      N_("FORMAT") },
    { "for", 0, 0, G_OPTION_ARG_STRING, &self->reader,
      N_("Whom the calendar or the PDF is for: me or client; me if not given"), N_("READER") },
    { "view", 0, 0, G_OPTION_ARG_STRING, &self->view,
      N_("How the PDF shows the plan: timeline or table"), N_("VIEW") },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &self->output,
      N_("Where the letter, the guide, the calendar or the PDF goes"), N_("FILE") },
    { "list-regions", 0, 0, G_OPTION_ARG_NONE, &self->list_regions,
      N_("Print the regions whose holidays are known"), NULL },
    { "received", 0, 0, G_OPTION_ARG_STRING, &self->notice.received,
      N_("The day the notice is received"), N_("YYYY-MM-DD") },
    { "end", 0, 0, G_OPTION_ARG_STRING, &self->notice.end,
      N_("The day the contract is to end by"), N_("YYYY-MM-DD") },
    { "sent-by", 0, 0, G_OPTION_ARG_STRING, &self->notice.sent_by,
      N_("How the notice is sent: post, registered, messenger or email"), N_("WAY") },
    { "rule", 0, 0, G_OPTION_ARG_STRING, &self->notice.rule,
      N_("Take this rule, without a client"), N_("ID") },
    { "region", 0, 0, G_OPTION_ARG_STRING, &self->notice.region,
      N_("Region whose holidays count, with --rule"), N_("REGION") },
    { "start", 0, 0, G_OPTION_ARG_STRING, &self->notice.start,
      N_("The day the contract began, with --rule"), N_("YYYY-MM-DD") },
    { "main-occupation", 0, 0, G_OPTION_ARG_NONE, &self->notice.main_occupation,
      N_("The contract takes most of the working time, with --rule"), NULL },
    { "list-rules", 0, 0, G_OPTION_ARG_NONE, &self->notice.list_rules,
      N_("Print the rules of notice"), NULL },
    { "version", 0, 0, G_OPTION_ARG_NONE, &raw->version, N_("Print the version"), NULL },
    G_OPTION_ENTRY_NULL,
  };

  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
  add_colleague_options (self, context);
  g_option_context_set_summary (context, _("Helps freelancers end a client relationship well."));
  g_option_context_set_description (context, describe_commands ());

  return context;
}

static gboolean
set_today (AusCli     *self,
           const char *text)
{
  g_autoptr (GDateTime) now = NULL;

  self->today_given = text != NULL;
  if (text != NULL)
    return aus_date_parse (text, &self->today);

  now = g_date_time_new_now_local ();
  self->today = aus_date_from_date_time (now);

  return TRUE;
}

static gboolean
has_notice_options (const AusCliNotice *options)
{
  return options->received != NULL || options->end != NULL || options->sent_by != NULL ||
         options->rule != NULL || options->region != NULL || options->start != NULL ||
         options->main_occupation || options->list_rules;
}

/* FALSE after aus_cli_fail() when an option was given that the command has no use for */
static gboolean
check_options (AusCli        *self,
               const Command *command)
{
  gboolean letter = command->run == aus_cli_letter, plan = command->run == aus_cli_plan;
  gboolean check = command->run == aus_cli_check, guide = command->run == aus_cli_guide;

  if ((self->kind != NULL || self->list_kinds || self->all || self->as_template) && !letter)
    aus_cli_fail (_("--kind, --all, --list-kinds and --as-template belong to “letter”."));
  else if (self->before_sending != NULL && !check)
    aus_cli_fail (_("--before-sending belongs to “check”."));
  else if (self->colleague != NULL && self->kind == NULL && self->before_sending == NULL)
    aus_cli_fail (_("--colleague belongs to “letter --kind” and “check --before-sending”."));
  else if (self->language != NULL && !letter && !plan && self->before_sending == NULL
           && command->run != aus_cli_tone)
    aus_cli_fail (_("--language belongs to “letter”, “plan”, “tone” and "
                    "“check --before-sending”."));
  else if (self->format != NULL && !letter && !plan && !guide)
    aus_cli_fail (_("--format belongs to “letter”, “guide” and “plan”."));
  else if ((self->reader != NULL || self->view != NULL) && !plan)
    aus_cli_fail (_("--for and --view belong to “plan”."));
  else if (self->output != NULL && !letter && !plan && !guide)
    aus_cli_fail (_("--output belongs to “letter”, “guide” and “plan”."));
  else if (self->list_regions && command->run != aus_cli_holidays)
    aus_cli_fail (_("--list-regions belongs to “holidays”."));
  else if (has_notice_options (&self->notice) && command->run != aus_cli_notice)
    aus_cli_fail (_("--received, --end, --sent-by, --rule, --region, --start, --main-occupation "
                    "and --list-rules belong to “notice”."));
  else if ((self->import_from != NULL || self->export_to != NULL || self->update)
           && command->run != aus_cli_colleagues)
    aus_cli_fail (_("--import, --export and --update belong to “colleagues”."));
  else if (self->days != AUS_CLI_NO_DAYS && command->run != aus_cli_agenda)
    aus_cli_fail (_("--days belongs to “agenda”."));
  else
    return TRUE;

  return FALSE;
}

static AusCliExit
run (AusCli         *self,
     GOptionContext *context,
     const char     *name)
{
  if (strcmp (name, "help") == 0)
    {
      g_autofree char *help = g_option_context_get_help (context, TRUE, NULL);

      g_print ("%s", help);
      return AUS_CLI_OK;
    }

  for (gsize i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      if (strcmp (name, commands[i].name) != 0)
        continue;
      return check_options (self, &commands[i]) ? commands[i].run (self) : AUS_CLI_FAILURE;
    }

  return aus_cli_fail (_("There is no command “%s”; see “ausklang-cli help”."), name);
}

static AusCliExit
parse_and_run (AusCli   *self,
               char   ***arguments)
{
  RawOptions raw = { NULL, FALSE };
  g_autoptr (GOptionContext) context = make_context (self, &raw);
  g_autofree char *today = NULL;
  g_autoptr (GError) error = NULL;
  gboolean parsed = g_option_context_parse_strv (context, arguments, &error);

  today = raw.today;
  if (!parsed)
    return aus_cli_fail ("%s", error->message);
  if (raw.version)
    {
      g_print ("ausklang-cli %s\n", AUS_VERSION);
      return AUS_CLI_OK;
    }
  if (self->days != AUS_CLI_NO_DAYS && self->days < 0)
    return aus_cli_fail (_("--days needs a number that is not negative."));
  if (!set_today (self, today))
    return aus_cli_fail (_("“%s” is not a day; write it like 2026-11-23."), today);
  if ((*arguments)[0] == NULL || (*arguments)[1] == NULL)
    return aus_cli_fail (_("No command given; see “ausklang-cli help”."));

  self->arguments = *arguments + 2;

  return run (self, context, (*arguments)[1]);
}

int
main (int   argc,
      char *argv[])
{
  AusCli self = { .days = AUS_CLI_NO_DAYS };
  g_auto (GStrv) arguments = NULL;
  AusCliExit result;

  set_up_gettext ();
  g_set_prgname ("ausklang-cli");
  arguments = g_strdupv (argv);
  result = parse_and_run (&self, &arguments);

  /* A full disk behind a pipe is a failure too. */
  if (fflush (stdout) != 0 || ferror (stdout))
    result = aus_cli_fail (_("The output cannot be written."));

  g_clear_object (&self.law);
  g_clear_object (&self.calendars);
  g_clear_object (&self.library);
  g_free (self.folder);
  g_free (self.kind);
  g_free (self.before_sending);
  g_free (self.colleague);
  g_free (self.language);
  g_free (self.output);
  g_free (self.format);
  g_free (self.reader);
  g_free (self.view);
  g_free (self.import_from);
  g_free (self.export_to);
  g_free (self.notice.received);
  g_free (self.notice.end);
  g_free (self.notice.sent_by);
  g_free (self.notice.rule);
  g_free (self.notice.region);
  g_free (self.notice.start);

  return (int) result;
}
