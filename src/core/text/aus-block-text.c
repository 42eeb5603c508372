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

/* White space folded into one blank, none at the ends; an escaped character stays what it is. */
static void
append_squeezed (GString    *text,
                 const char *raw)
{
  for (const char *c = raw; *c != '\0'; c++)
    if (c[0] == '\\' && c[1] != '\0')
      {
        g_string_append_len (text, c, 2);
        c++;
      }
    else if (!g_ascii_iscntrl (*c) && *c != ' ')
      {
        g_string_append_c (text, *c);
      }
    else if (text->len > 0 && text->str[text->len - 1] != ' ')
      {
        g_string_append_c (text, ' ');
      }

  while (text->len > 1 && text->str[text->len - 1] == ' ' && text->str[text->len - 2] != '\\')
    g_string_truncate (text, text->len - 1);
  if (text->len == 1 && text->str[0] == ' ')
    g_string_truncate (text, 0);
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
  append_squeezed (line->text, raw);
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

      if (last->text->len > 0)
        g_string_append_c (last->text, ' ');
      append_squeezed (last->text, line);
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
                 const Line *before)
{
  if (line->kind != before->kind)
    return FALSE;

  return line->kind == LINE_ITEM || line->kind == LINE_RAW
         || (line->kind == LINE_ROW && !line->gap);
}

char *
aus_block_text_dup (AusBlockText *self)
{
  GString *text = g_string_new (NULL);
  const Line *before = NULL;

  for (guint i = 0; i < self->lines->len; i++)
    {
      const Line *line = self->lines->pdata[i];

      /* A line whose values are all empty leaves nothing. */
      if (line->text->len == 0)
        continue;
      if (before != NULL)
        g_string_append (text, follows_closely (line, before) ? "\n" : "\n\n");
      g_string_append (text, prefixes[line->kind]);
      g_string_append (text, line->text->str);
      before = line;
    }

  return g_string_free (text, FALSE);
}
