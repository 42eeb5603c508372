/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-block-text-private.h"

#include <string.h>

typedef enum
{
  LINE_HEADING,
  LINE_ITEM,
  LINE_KEEP,
  LINE_TEXT,
  LINE_ROW,
  LINE_RAW,
} LineKind;

static const char * const prefixes[] = {
  [LINE_HEADING] = "# ", [LINE_ITEM] = "- ", [LINE_KEEP] = "~ ",
  [LINE_TEXT] = "",      [LINE_ROW] = "",    [LINE_RAW] = "",
};

typedef struct
{
  LineKind kind;
  GString *text;
  gboolean gap; /* an empty line stood before it */
} Line;

struct _AusBlockText
{
  GPtrArray *lines; /* of Line */
  gboolean open;    /* text that follows belongs to the last line */
  gboolean gap;
};

static void
line_free (gpointer data)
{
  Line *line = data;

  g_string_free (line->text, TRUE);
  g_free (line);
}

AusBlockText *
aus_block_text_new (void)
{
  AusBlockText *self = g_new0 (AusBlockText, 1);

  self->lines = g_ptr_array_new_with_free_func (line_free);

  return self;
}

void
aus_block_text_free (AusBlockText *self)
{
  if (self == NULL)
    return;

  g_ptr_array_unref (self->lines);
  g_free (self);
}

/* A character that means itself, with a backslash only where it would mean something else */
static void
append_literal (GString *text,
                char     character,
                gboolean begins_cell)
{
  gboolean special = strchr ("\\|*", character) != NULL
                     || (text->len == 0 && strchr ("#-~@", character) != NULL)
                     || (begins_cell && strchr ("=+>", character) != NULL);

  if (special)
    g_string_append_c (text, '\\');
  g_string_append_c (text, character);
}

static void
trim_end (GString *text)
{
  while (text->len > 1 && text->str[text->len - 1] == ' ' && text->str[text->len - 2] != '\\')
    g_string_truncate (text, text->len - 1);
  if (text->len == 1 && text->str[0] == ' ')
    g_string_truncate (text, 0);
}

/* White space folded into one blank, none at the ends, and no backslash too many: two texts that
 * say the same are the same. */
static void
append_tidy (GString    *text,
             const char *raw,
             gboolean    row)
{
  gboolean begins_cell = FALSE;

  for (const char *c = raw; *c != '\0'; c++)
    {
      gboolean blank = *c == ' ' || g_ascii_iscntrl (*c);

      if (c[0] == '\\' && (c[1] == 'n' || c[1] == ' '))
        g_string_append_len (text, c++, 2);
      else if (c[0] == '\\' && c[1] != '\0')
        append_literal (text, *++c, begins_cell);
      else if (c[0] == '*' && c[1] == '*')
        g_string_append_len (text, c++, 2);
      else if (row && (*c == '|' || (begins_cell && strchr ("=+>", *c) != NULL)))
        g_string_append_c (text, *c);
      else if (!blank)
        append_literal (text, *c, FALSE);
      else if (text->len > 0 && text->str[text->len - 1] != ' ')
        g_string_append_c (text, ' ');
      /* The kind of a row stands before its first cell. */
      begins_cell = row && (*c == '|' || (begins_cell && (blank || strchr ("=+", *c) != NULL)));
    }

  trim_end (text);
}

static void
begin (AusBlockText *self,
       LineKind      kind,
       const char   *raw)
{
  Line *line = g_new0 (Line, 1);

  line->kind = kind;
  line->text = g_string_new (NULL);
  line->gap = self->gap;
  g_string_append (line->text, raw);
  g_ptr_array_add (self->lines, line);
  self->open = kind == LINE_ITEM || kind == LINE_KEEP || kind == LINE_TEXT;
  self->gap = FALSE;
}

void
aus_block_text_add (AusBlockText *self,
                    const char   *line)
{
  while (*line == ' ' || *line == '\t')
    line++;

  if (*line == '\0' || *line == '\r')
    {
      self->open = FALSE;
      self->gap = TRUE;
      return;
    }

  for (guint kind = LINE_HEADING; kind <= LINE_KEEP; kind++)
    if (g_str_has_prefix (line, prefixes[kind]))
      {
        begin (self, kind, line + 2);
        return;
      }

  if (*line == '|')
    {
      begin (self, LINE_ROW, line);
    }
  else if (self->open)
    {
      Line *last = self->lines->pdata[self->lines->len - 1];

      g_string_append_c (last->text, ' ');
      g_string_append (last->text, line);
    }
  else
    {
      begin (self, LINE_TEXT, line);
    }
}

void
aus_block_text_add_raw (AusBlockText *self,
                        const char   *line)
{
  begin (self, LINE_RAW, line);
}

gboolean
aus_block_text_is_empty (AusBlockText *self)
{
  return self->lines->len == 0;
}

static gboolean
follows_closely (const Line *line,
                 const Line *before,
                 gboolean    gap)
{
  if (line->kind != before->kind)
    return FALSE;

  return line->kind == LINE_ITEM || line->kind == LINE_RAW
         || (line->kind == LINE_ROW && !line->gap && !gap);
}

char *
aus_block_text_dup (AusBlockText *self)
{
  GString *text = g_string_new (NULL);
  const Line *before = NULL;
  gboolean gap = FALSE;

  for (guint i = 0; i < self->lines->len; i++)
    {
      const Line *line = self->lines->pdata[i];
      g_autoptr (GString) tidy = g_string_new (NULL);

      if (line->kind == LINE_RAW)
        g_string_append (tidy, line->text->str);
      else
        append_tidy (tidy, line->text->str, line->kind == LINE_ROW);
      /* A line whose values are all empty leaves nothing, but it ends a table. */
      if (tidy->len == 0)
        {
          gap = TRUE;
          continue;
        }
      if (before != NULL)
        g_string_append (text, follows_closely (line, before, gap) ? "\n" : "\n\n");
      g_string_append (text, prefixes[line->kind]);
      g_string_append (text, tidy->str);
      before = line;
      gap = FALSE;
    }

  return g_string_free (text, FALSE);
}
