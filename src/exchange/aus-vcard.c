/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-vcard.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "aus-vcard-line.h"
#include "core/base/aus-enum.h"
#include "core/ending/aus-secret.h"

#define TRADE     "X-AUSKLANG-TRADE"
#define FREE_FROM "X-AUSKLANG-FREE-FROM"
#define UUID_URN  "urn:uuid:"

/* The fields that are one text of one property */
static const struct
{
  const char *field;
  const char *name;
  int component;
  const char *prefix; /* of a value that is an address; not in the field */
} texts[] = {
  { "name", "FN", -1, NULL },
  { "business", "ORG", 0, NULL },
  { "specialty", "TITLE", -1, NULL },
  { "city", "ADR", 3, NULL },
  { "email", "EMAIL", -1, "mailto:" },
  { "phone", "TEL", -1, "tel:" },
  { "link", "URL", -1, NULL },
};

/* --- the lines of a card ---------------------------------------------------------------------- */

static GPtrArray *
lines_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) aus_vcard_line_free);
}

/* As they are kept with the colleague: unfolded, one a line, without BEGIN and END */
static GPtrArray *
read_kept (const char *kept)
{
  GPtrArray *lines = lines_new ();
  g_auto (GStrv) rows = g_strsplit (kept, "\n", -1);

  for (guint i = 0; rows[i] != NULL; i++)
    {
      const char *at = rows[i];
      g_autofree char *raw = NULL;
      guint number = 0;
      AusVcardLine *line;

      if (*at == '\0')
        continue;
      line = aus_vcard_line_read (&at, at + strlen (at), &number, &raw);
      if (line != NULL)
        g_ptr_array_add (lines, line);
    }

  return lines;
}

static char *
dup_kept (GPtrArray *lines)
{
  GString *kept = g_string_new (NULL);

  for (guint i = 0; i < lines->len; i++)
    {
      AusVcardLine *line = lines->pdata[i];

      g_string_append_printf (kept, "%s%s:%s", i > 0 ? "\n" : "", line->head, line->value);
    }

  return g_string_free (kept, FALSE);
}

/* The preferred one, else the first */
static AusVcardLine *
find_line (GPtrArray  *lines,
           const char *name)
{
  AusVcardLine *first = NULL;

  for (guint i = 0; i < lines->len; i++)
    {
      AusVcardLine *line = lines->pdata[i];

      if (!g_str_equal (line->name, name))
        continue;
      if (aus_vcard_line_has (line, "PREF"))
        return line;
      if (first == NULL)
        first = line;
    }

  return first;
}

static char *
dup_text (GPtrArray  *lines,
          const char *name,
          int         component,
          const char *prefix)
{
  AusVcardLine *line = find_line (lines, name);
  char *text = line != NULL ? aus_vcard_line_dup_text (line, component) : g_strdup ("");

  if (prefix != NULL && g_ascii_strncasecmp (text, prefix, strlen (prefix)) == 0)
    memmove (text, text + strlen (prefix), strlen (text) - strlen (prefix) + 1);

  return text;
}

/* "Anna Meyer" of "Meyer;Anna;;Dr.;" for a card without the whole name */
static char *
dup_name (GPtrArray *lines)
{
  g_autofree char *whole = dup_text (lines, "FN", -1, NULL);
  g_autofree char *given = dup_text (lines, "N", 1, NULL);
  g_autofree char *family = dup_text (lines, "N", 0, NULL);

  if (*whole != '\0')
    return g_steal_pointer (&whole);

  return g_strstrip (g_strjoin (" ", given, family, NULL));
}

/* "de, en" */
static char *
dup_languages (GPtrArray *lines)
{
  GString *languages = g_string_new (NULL);

  for (guint i = 0; i < lines->len; i++)
    {
      AusVcardLine *line = lines->pdata[i];
      g_autofree char *text = NULL;

      if (!g_str_equal (line->name, "LANG"))
        continue;
      text = aus_vcard_line_dup_text (line, -1);
      g_string_append_printf (languages, "%s%s", languages->len > 0 ? ", " : "", text);
    }

  return g_string_free (languages, FALSE);
}

static char *
dup_field (GPtrArray *lines,
           gsize      i)
{
  return g_str_equal (texts[i].name, "FN") ? dup_name (lines)
                                           : dup_text (lines, texts[i].name, texts[i].component,
                                                       texts[i].prefix);
}

/* --- reading ---------------------------------------------------------------------------------- */

static void
problem_free (AusVcardProblem *problem)
{
  g_free (problem->message);
  g_free (problem);
}

static void
tell (AusVcards *self,
      guint      line,
      char      *message)
{
  AusVcardProblem *problem = g_new (AusVcardProblem, 1);

  *problem = (AusVcardProblem){ line, message };
  g_ptr_array_add (self->problems, problem);
}

static void
set_numbers (AusColleague *colleague,
             GPtrArray    *lines)
{
  g_autofree char *trade = dup_text (lines, TRADE, -1, NULL);
  g_autofree char *from = dup_text (lines, FREE_FROM, -1, NULL);
  AusDate day;
  int value;

  if (aus_enum_from_nick (AUS_TYPE_TRADE, trade, &value))
    g_object_set (colleague, "trade", value, NULL);
  if (aus_date_parse (from, &day))
    g_object_set (colleague, "capacity-from", &day, NULL);
}

static AusColleague *
colleague_from_lines (GPtrArray *lines)
{
  AusColleague *colleague = aus_colleague_new ();
  g_autofree char *languages = dup_languages (lines);
  g_autofree char *note = dup_text (lines, "NOTE", -1, NULL);
  g_autofree char *kept = dup_kept (lines);

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *text = dup_field (lines, i);

      g_object_set (colleague, texts[i].field, text, NULL);
    }
  g_object_set (colleague, "languages", languages, "note", note, "vcard", kept, NULL);
  set_numbers (colleague, lines);

  return colleague;
}

static void
take_card (AusVcards *self,
           GPtrArray *lines,
           guint      number)
{
  g_autoptr (AusColleague) colleague = colleague_from_lines (lines);

  if (*colleague->name == '\0' && *colleague->business == '\0')
    tell (self, number, g_strdup (_("This card has no name.")));
  else
    g_ptr_array_add (self->colleagues, g_steal_pointer (&colleague));
}

/* Pictures, sounds and public keys look like secrets and are none. */
static gboolean
is_binary (AusVcardLine *line)
{
  static const char * const names[] = { "PHOTO", "LOGO", "SOUND", "KEY", "UID", "PRODID" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (g_str_equal (line->name, names[i]))
      return TRUE;

  return g_ascii_strncasecmp (line->value, "data:", 5) == 0;
}

static void
take_line (AusVcards    *self,
           GPtrArray    *lines,
           AusVcardLine *line)
{
  g_autofree char *text = aus_vcard_line_dup_text (line, -1);
  const char *reason;

  if (!is_binary (line) && aus_secret_looks_like (text, &reason))
    {
      tell (self, line->number, g_strdup (reason));
      aus_vcard_line_free (line);
      return;
    }
  /* What was 2.1 is written as 3.0 from now on. */
  if (g_str_equal (line->name, "VERSION") && g_str_equal (text, "2.1"))
    {
      g_free (line->value);
      line->value = g_strdup ("3.0");
    }
  g_ptr_array_add (lines, line);
}

static gboolean
is_line (AusVcardLine *line,
         const char   *name)
{
  return line != NULL && g_str_equal (line->name, name)
         && g_ascii_strcasecmp (g_strstrip (line->value), "VCARD") == 0;
}

/* What has gone wrong in a line that is no property: told, and kept as a comment of the card */
static void
take_raw (AusVcards  *self,
          GPtrArray  *lines,
          const char *raw,
          guint       number)
{
  AusVcardLine *line;

  if (*raw == '\0' || lines == NULL)
    return;

  tell (self, number, g_strdup (_("This line is not understood; it is kept.")));
  line = aus_vcard_line_new ("X-AUSKLANG-LINE", "");
  aus_vcard_line_set_text (line, -1, raw);
  g_ptr_array_add (lines, line);
}

AusVcards *
aus_vcards_read (const char *data,
                 gsize       length)
{
  AusVcards *self = g_new (AusVcards, 1);
  const char *at = data;
  const char *end = data + length;
  GPtrArray *lines = NULL; /* of the card that is open */
  guint number = 0, begun = 0, inner = 0;

  *self = (AusVcards){ g_ptr_array_new_with_free_func (g_object_unref),
                       g_ptr_array_new_with_free_func ((GDestroyNotify) problem_free) };
  if (length >= 3 && memcmp (data, "\xef\xbb\xbf", 3) == 0)
    at += 3;

  while (at < end)
    {
      g_autofree char *raw = NULL;
      guint before = number;
      g_autoptr (AusVcardLine) line = aus_vcard_line_read (&at, end, &number, &raw);

      if (is_line (line, "BEGIN") && inner == 0)
        {
          /* A card in a card is one without an end, unless it belongs to an AGENT. */
          if (lines != NULL && lines->len > 0
              && g_str_equal (((AusVcardLine *) lines->pdata[lines->len - 1])->name, "AGENT"))
            inner++;
          else
            {
              if (lines != NULL)
                tell (self, begun, g_strdup (_("This card has no end.")));
              g_clear_pointer (&lines, g_ptr_array_unref);
              lines = lines_new ();
              begun = before + 1;
            }
        }
      else if (is_line (line, "END") && inner > 0)
        inner--;
      else if (is_line (line, "END") && lines != NULL)
        {
          take_card (self, lines, begun);
          g_clear_pointer (&lines, g_ptr_array_unref);
        }
      else if (inner > 0)
        continue;
      else if (line == NULL)
        take_raw (self, lines, raw, before + 1);
      else if (lines != NULL)
        take_line (self, lines, g_steal_pointer (&line));
    }

  if (lines != NULL)
    tell (self, begun, g_strdup (_("This card has no end.")));
  else if (self->colleagues->len == 0 && self->problems->len == 0)
    tell (self, 1, g_strdup (_("There is no card in this file.")));
  g_clear_pointer (&lines, g_ptr_array_unref);

  return self;
}

void
aus_vcards_free (AusVcards *self)
{
  g_ptr_array_unref (self->colleagues);
  g_ptr_array_unref (self->problems);
  g_free (self);
}

/* --- writing ---------------------------------------------------------------------------------- */

static AusVcardLine *
add_line (GPtrArray  *lines,
          const char *head)
{
  AusVcardLine *line = aus_vcard_line_new (head, "");

  g_ptr_array_add (lines, line);

  return line;
}

/* A line keeps its group and its types; that its value was an address does not hold any more. */
static void
drop_value_type (AusVcardLine *line)
{
  g_autoptr (GRegex) regex = g_regex_new (";VALUE=\"?uri\"?", G_REGEX_CASELESS, 0, NULL);
  char *head = g_regex_replace_literal (regex, line->head, -1, 0, "", 0, NULL);

  g_free (line->head);
  line->head = head;
}

static void
set_text (GPtrArray  *lines,
          const char *name,
          int         component,
          const char *text)
{
  AusVcardLine *line = find_line (lines, name);

  if (*text == '\0' && component < 0)
    {
      if (line != NULL)
        g_ptr_array_remove (lines, line);
      return;
    }
  if (line == NULL)
    line = add_line (lines, name);
  if (!g_str_equal (name, "URL"))
    drop_value_type (line);
  aus_vcard_line_set_text (line, component, text);
}

static void
set_languages (GPtrArray  *lines,
               const char *languages)
{
  g_auto (GStrv) words = g_strsplit_set (languages, ",;", -1);
  guint preference = 1;

  for (guint i = lines->len; i > 0; i--)
    if (g_str_equal (((AusVcardLine *) lines->pdata[i - 1])->name, "LANG"))
      g_ptr_array_remove_index (lines, i - 1);
  for (guint i = 0; words[i] != NULL; i++)
    {
      g_autofree char *head = NULL;

      if (*g_strstrip (words[i]) == '\0')
        continue;
      head = g_strdup_printf ("LANG;PREF=%u", preference++);
      aus_vcard_line_set_text (add_line (lines, head), -1, words[i]);
    }
}

/* Which of its words is the family's is not ours to guess: the whole is what one is called by. */
static void
set_parted_name (GPtrArray  *lines,
                 const char *name)
{
  AusVcardLine *line = find_line (lines, "N");

  if (line == NULL)
    return;

  g_free (line->value);
  line->value = g_strdup (";;;;");
  aus_vcard_line_set_text (line, 1, name);
}

static void
set_extras (GPtrArray    *lines,
            AusColleague *colleague)
{
  g_autofree char *languages = dup_languages (lines);
  g_autofree char *from = aus_date_is_set (colleague->capacity_from)
                            ? aus_date_to_iso (colleague->capacity_from) : g_strdup ("");

  if (!g_str_equal (languages, colleague->languages))
    set_languages (lines, colleague->languages);
  set_text (lines, TRADE, -1,
            colleague->trade != AUS_TRADE_NONE
              ? aus_enum_get_nick (AUS_TYPE_TRADE, (int) colleague->trade) : "");
  set_text (lines, FREE_FROM, -1, from);
}

void
aus_vcard_append (AusColleague *colleague,
                  GString      *out)
{
  g_autoptr (GPtrArray) lines = NULL;
  gboolean whole_name;

  g_return_if_fail (AUS_IS_COLLEAGUE (colleague));
  g_return_if_fail (out != NULL);

  lines = read_kept (colleague->vcard);
  if (find_line (lines, "VERSION") == NULL)
    g_ptr_array_insert (lines, 0, aus_vcard_line_new ("VERSION", "4.0"));
  whole_name = find_line (lines, "FN") != NULL;
  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *before = dup_field (lines, i);
      g_autofree char *now = NULL;

      g_object_get (colleague, texts[i].field, &now, NULL);
      if (g_str_equal (before, now))
        continue;
      set_text (lines, texts[i].name, texts[i].component, now);
      if (g_str_equal (texts[i].name, "FN"))
        set_parted_name (lines, now);
    }
  if (!whole_name && find_line (lines, "FN") == NULL)
    aus_vcard_line_set_text (add_line (lines, "FN"), -1,
                             *colleague->name != '\0' ? colleague->name : colleague->business);
  set_extras (lines, colleague);
  if (find_line (lines, "UID") == NULL)
    {
      AusVcardLine *uid = add_line (lines, "UID");

      g_free (uid->value);
      uid->value = g_strconcat (UUID_URN, colleague->id, NULL);
    }

  g_string_append (out, "BEGIN:VCARD\r\n");
  for (guint i = 0; i < lines->len; i++)
    aus_vcard_line_write (lines->pdata[i], out);
  g_string_append (out, "END:VCARD\r\n");
}

/* --- the same once more ----------------------------------------------------------------------- */

static char *
dup_uid (AusColleague *colleague)
{
  g_autoptr (GPtrArray) lines = read_kept (colleague->vcard);
  char *uid = dup_text (lines, "UID", -1, NULL);

  if (*uid == '\0')
    {
      g_free (uid);
      uid = g_strconcat (UUID_URN, colleague->id, NULL);
    }

  return uid;
}

static gboolean
is_alike (const char *a,
          const char *b)
{
  g_autofree char *one = g_utf8_casefold (a, -1);
  g_autofree char *other = g_utf8_casefold (b, -1);

  return g_str_equal (one, other);
}

AusColleague *
aus_vcard_find_same (AusNetwork   *network,
                     AusColleague *colleague)
{
  g_autofree char *uid = NULL;
  AusColleague *alike = NULL;

  g_return_val_if_fail (AUS_IS_NETWORK (network), NULL);
  g_return_val_if_fail (AUS_IS_COLLEAGUE (colleague), NULL);

  uid = dup_uid (colleague);
  for (guint i = 0; i < aus_entity_list_get_length (network->colleagues); i++)
    {
      AusColleague *other = aus_entity_list_peek (network->colleagues, i);
      g_autofree char *other_uid = dup_uid (other);

      if (is_alike (uid, other_uid))
        return other;
      if (alike == NULL && *other->name != '\0' && is_alike (other->name, colleague->name)
          && is_alike (other->email, colleague->email))
        alike = other;
    }

  return alike;
}

gboolean
aus_vcard_update (AusColleague *colleague,
                  AusColleague *from)
{
  static const char * const fields[] = { "name", "business", "specialty", "city", "email",
                                         "phone", "link", "languages", "vcard" };
  gboolean changed = FALSE;

  g_return_val_if_fail (AUS_IS_COLLEAGUE (colleague), FALSE);
  g_return_val_if_fail (AUS_IS_COLLEAGUE (from), FALSE);

  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    {
      g_autofree char *before = NULL;
      g_autofree char *now = NULL;

      g_object_get (colleague, fields[i], &before, NULL);
      g_object_get (from, fields[i], &now, NULL);
      if (*now == '\0' || g_str_equal (before, now))
        continue;
      g_object_set (colleague, fields[i], now, NULL);
      changed = TRUE;
    }
  if (from->trade != AUS_TRADE_NONE && from->trade != colleague->trade)
    {
      g_object_set (colleague, "trade", from->trade, NULL);
      changed = TRUE;
    }
  if (aus_date_is_set (from->capacity_from)
      && !aus_date_equal (from->capacity_from, colleague->capacity_from))
    {
      g_object_set (colleague, "capacity-from", &from->capacity_from, NULL);
      changed = TRUE;
    }

  return changed;
}
