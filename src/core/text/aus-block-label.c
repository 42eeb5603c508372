/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-block-label.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* Of text that is no heading so many characters are enough to know it by. */
#define MOST_CHARACTERS 40

static const struct
{
  const char *name;
  const char *label;
} labels[] = {
  { "clauses", NC_ ("block", "Clauses") },
  { "closing", NC_ ("block", "Closing") },
  { "confirm", NC_ ("block", "Confirmation by both") },
  { "contact", NC_ ("block", "How to get in touch") },
  { "decisions", NC_ ("block", "Decisions worth knowing") },
  { "deliver", NC_ ("block", "Still to deliver") },
  { "enclosures", NC_ ("block", "Enclosures") },
  { "last-day", NC_ ("block", "Last working day") },
  { "named", NC_ ("block", "What is passed on") },
  { "not-continued", NC_ ("block", "Handed over, not continued") },
  { "notice", NC_ ("block", "Notice") },
  { "open-points", NC_ ("block", "Open points") },
  { "opening", NC_ ("block", "Opening") },
  { "owed", NC_ ("block", "What is owed") },
  { "parties", NC_ ("block", "Parties") },
  { "people", NC_ ("block", "Who is who") },
  { "referrals", NC_ ("block", "Who could take over") },
  { "request", NC_ ("block", "Request") },
  { "salutation", NC_ ("block", "Salutation") },
  { "subject", NC_ ("block", "Subject") },
  { "terms", NC_ ("block", "Other terms") },
  { "thanks", NC_ ("block", "Thanks") },
  { "things", NC_ ("block", "Things and access") },
  { "wishes", NC_ ("block", "Last words") },
  { "work", NC_ ("block", "State of the work") },
};

static const char *
find_label (const char *name)
{
  for (gsize i = 0; i < G_N_ELEMENTS (labels); i++)
    if (g_str_equal (labels[i].name, name))
      return g_dpgettext2 (GETTEXT_PACKAGE, "block", labels[i].label);

  return NULL;
}

/* The first line of @markup without what marks it up */
static char *
dup_first_line (const char *markup)
{
  GString *line = g_string_new (NULL);
  const char *c = markup;

  if (strlen (markup) > 1 && strchr ("#-~|", markup[0]) != NULL)
    c += 2;
  for (; *c != '\0' && *c != '\n'; c++)
    if (c[0] == '\\' && c[1] == 'n')
      break;
    else if (c[0] == '\\' && c[1] != '\0')
      g_string_append_c (line, *++c);
    else if (*c != '*')
      g_string_append_c (line, *c);

  if (g_utf8_strlen (line->str, -1) > MOST_CHARACTERS)
    {
      g_string_truncate (line, (gsize) (g_utf8_offset_to_pointer (line->str, MOST_CHARACTERS)
                                        - line->str));
      g_strchomp (line->str);
      line->len = strlen (line->str);
      g_string_append (line, "…");
    }

  return g_string_free (line, FALSE);
}

char *
aus_letter_block_dup_label (const AusLetterBlock *self)
{
  const char *label;

  g_return_val_if_fail (self != NULL, NULL);

  label = find_label (self->name);
  if (label != NULL)
    return g_strdup (label);
  if (*self->label != '\0')
    return g_strdup (self->label);
  if (aus_letter_block_is_own (self))
    return *self->text != '\0' ? dup_first_line (self->text)
                               : g_strdup (C_("block", "Your own paragraph"));

  return dup_first_line (*self->filled != '\0' ? self->filled : self->base);
}
