/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* From the text of a template to its tags. */

#include "config.h"

#include <stdarg.h>
#include <string.h>

#include "aus-template-private.h"
#include "core/base/aus-error.h"

#include <glib/gi18n-lib.h>

typedef struct
{
  AusTag *tag;  /* borrowed; NULL at the bottom */
  GPtrArray *children;
  gsize position;
} Level;

typedef struct
{
  const char *text;
  gsize length;
  gsize position;
  const char *name;
  char *open;
  char *close;
  GString *pending; /* literal text not yet a tag */
  GArray *levels;   /* of Level */
} Parser;

/* Where a tag stands in the text */
typedef struct
{
  gsize start;
  gsize end;
  char sigil; /* '\0' for a plain variable */
  char *content;
} Found;

static void
free_tag (AusTag *tag)
{
  g_free (tag->text);
  g_strfreev (tag->path);
  g_free (tag->indent);
  g_clear_pointer (&tag->children, g_ptr_array_unref);
  g_free (tag);
}

static void
parser_clear (Parser *self)
{
  g_free (self->open);
  g_free (self->close);
  g_string_free (self->pending, TRUE);
  for (guint i = 0; i < self->levels->len; i++)
    {
      Level *level = &g_array_index (self->levels, Level, i);

      /* A section's children belong to its tag; the bottom's are taken on success. */
      if (level->tag == NULL)
        g_clear_pointer (&level->children, g_ptr_array_unref);
    }
  g_array_unref (self->levels);
}

static Level *
top_level (Parser *self)
{
  return &g_array_index (self->levels, Level, self->levels->len - 1);
}

static void set_error (Parser     *self,
                       gsize       position,
                       GError    **error,
                       const char *format,
                       ...) G_GNUC_PRINTF (4, 5);

static void
set_error (Parser     *self,
           gsize       position,
           GError    **error,
           const char *format,
           ...)
{
  g_autofree char *message = NULL;
  gsize line_start = 0;
  int line = 1;
  va_list args;

  for (gsize i = 0; i < position; i++)
    {
      if (self->text[i] == '\n')
        {
          line++;
          line_start = i + 1;
        }
    }

  va_start (args, format);
  message = g_strdup_vprintf (format, args);
  va_end (args);
  g_set_error (error, AUS_ERROR, AUS_ERROR_INVALID, "%s:%d:%ld: %s", self->name, line,
               g_utf8_strlen (self->text + line_start, (gssize) (position - line_start)) + 1,
               message);
}

static const char *
find_text (Parser     *self,
           gsize       from,
           const char *needle)
{
  return g_strstr_len (self->text + from, (gssize) (self->length - from), needle);
}

static void
flush_pending (Parser *self)
{
  AusTag *tag;

  if (self->pending->len == 0)
    return;

  tag = g_new0 (AusTag, 1);
  tag->kind = AUS_TAG_TEXT;
  tag->text = g_strndup (self->pending->str, self->pending->len);
  g_string_truncate (self->pending, 0);
  g_ptr_array_add (top_level (self)->children, tag);
}

static AusTag *
add_tag (Parser     *self,
         AusTagKind  kind,
         const char *name)
{
  AusTag *tag = g_new0 (AusTag, 1);

  tag->kind = kind;
  tag->text = g_strdup (name);
  tag->path = g_str_equal (name, ".") ? g_new0 (char *, 1) : g_strsplit (name, ".", -1);
  g_ptr_array_add (top_level (self)->children, tag);

  return tag;
}

/* Fills @found for the tag whose opening delimiter is at @start. */
static gboolean
read_tag (Parser  *self,
          gsize    start,
          Found   *found,
          GError **error)
{
  g_autofree char *closing = NULL;
  const char *end;
  gsize content;

  found->start = start;
  content = start + strlen (self->open);
  while (content < self->length && strchr (" \t\r\n", self->text[content]) != NULL)
    content++;

  found->sigil = content < self->length ? self->text[content] : '\0';
  if (found->sigil != '\0' && strchr ("#^/!>&={", found->sigil) != NULL)
    content++;
  else
    found->sigil = '\0';

  if (found->sigil == '{')
    closing = g_strconcat ("}", self->close, NULL);
  else if (found->sigil == '=')
    closing = g_strconcat ("=", self->close, NULL);
  else
    closing = g_strdup (self->close);

  end = find_text (self, content, closing);
  if (end == NULL)
    {
      set_error (self, start, error, _("the tag is not closed by “%s”"), closing);
      return FALSE;
    }

  found->content = g_strndup (self->text + content, (gsize) (end - self->text) - content);
  g_strstrip (found->content);
  found->end = (gsize) (end - self->text) + strlen (closing);

  return TRUE;
}

/* A tag that prints nothing and is alone on its line takes the whole line with it. Returns the
 * number of blanks before the tag, and moves @found->end over the line's end. */
static gboolean
take_standalone (Parser *self,
                 Found  *found,
                 gsize  *blanks)
{
  gsize before = found->start;
  gsize after = found->end;

  if (found->sigil == '\0' || strchr ("#^/!>=", found->sigil) == NULL)
    return FALSE;

  while (before > 0 && (self->text[before - 1] == ' ' || self->text[before - 1] == '\t'))
    before--;
  if (before > 0 && self->text[before - 1] != '\n')
    return FALSE;

  while (after < self->length && (self->text[after] == ' ' || self->text[after] == '\t'))
    after++;
  if (after + 1 < self->length && self->text[after] == '\r' && self->text[after + 1] == '\n')
    after++;
  if (after < self->length && self->text[after] != '\n')
    return FALSE;
  if (after < self->length)
    after++;

  *blanks = found->start - before;
  found->end = after;

  return TRUE;
}

static gboolean
set_delimiters (Parser  *self,
                Found   *found,
                GError **error)
{
  g_auto (GStrv) words = g_strsplit_set (found->content, " \t\r\n", -1);
  const char *given[2] = { NULL, NULL };
  guint n = 0;

  for (guint i = 0; words[i] != NULL; i++)
    {
      if (*words[i] == '\0')
        continue;
      if (n < 2)
        given[n] = words[i];
      n++;
    }

  if (n != 2 || strchr (given[0], '=') != NULL || strchr (given[1], '=') != NULL)
    {
      set_error (self, found->start, error, _("delimiters are two words without “=”"));
      return FALSE;
    }

  g_free (self->open);
  g_free (self->close);
  self->open = g_strdup (given[0]);
  self->close = g_strdup (given[1]);

  return TRUE;
}

static gboolean
check_name (Parser  *self,
            Found   *found,
            GError **error)
{
  const char *name = found->content;

  if (*name == '\0')
    {
      set_error (self, found->start, error, _("the tag has no name"));
      return FALSE;
    }
  if (strpbrk (name, " \t\r\n") != NULL)
    {
      set_error (self, found->start, error, _("“%s” is not a name: it has a space in it"), name);
      return FALSE;
    }

  return TRUE;
}

static gboolean
open_section (Parser  *self,
              Found   *found,
              GError **error)
{
  AusTag *tag;
  Level level;

  if (self->levels->len > AUS_TEMPLATE_MAX_DEPTH)
    {
      g_set_error (error, AUS_ERROR, AUS_ERROR_LIMIT, _("%s: sections nest deeper than %d"),
                   self->name, AUS_TEMPLATE_MAX_DEPTH);
      return FALSE;
    }

  tag = add_tag (self, found->sigil == '#' ? AUS_TAG_SECTION : AUS_TAG_INVERTED, found->content);
  tag->children = g_ptr_array_new_with_free_func ((GDestroyNotify) free_tag);
  level.tag = tag;
  level.children = tag->children;
  level.position = found->start;
  g_array_append_val (self->levels, level);

  return TRUE;
}

static gboolean
close_section (Parser  *self,
               Found   *found,
               GError **error)
{
  Level *level = top_level (self);

  if (level->tag == NULL)
    {
      set_error (self, found->start, error, _("“%s” is closed but was not opened"), found->content);
      return FALSE;
    }
  if (!g_str_equal (level->tag->text, found->content))
    {
      set_error (self, found->start, error, _("“%s” is closed where “%s” is open"), found->content,
                 level->tag->text);
      return FALSE;
    }

  g_array_set_size (self->levels, self->levels->len - 1);

  return TRUE;
}

static gboolean
take_tag (Parser     *self,
          Found      *found,
          const char *indent,
          GError    **error)
{
  if (found->sigil == '!')
    return TRUE;
  if (found->sigil == '=')
    return set_delimiters (self, found, error);
  if (!check_name (self, found, error))
    return FALSE;

  switch (found->sigil)
    {
    case '#':
    case '^':
      return open_section (self, found, error);
    case '/':
      return close_section (self, found, error);
    case '>':
      add_tag (self, AUS_TAG_PARTIAL, found->content)->indent = g_strdup (indent);
      return TRUE;
    default:
      add_tag (self, found->sigil == '\0' ? AUS_TAG_VARIABLE : AUS_TAG_RAW, found->content);
      return TRUE;
    }
}

/* FALSE at the end of the text (no error) and on errors */
static gboolean
parse_next (Parser  *self,
            GError **error)
{
  const char *open = find_text (self, self->position, self->open);
  gsize start = open != NULL ? (gsize) (open - self->text) : self->length;
  g_autofree char *content = NULL;
  g_autofree char *indent = NULL;
  Found found = { 0 };
  gsize blanks = 0;

  g_string_append_len (self->pending, self->text + self->position,
                       (gssize) (start - self->position));
  self->position = start;
  if (open == NULL)
    return FALSE;

  if (!read_tag (self, start, &found, error))
    return FALSE;
  content = found.content;

  if (take_standalone (self, &found, &blanks))
    {
      indent = g_strndup (self->text + found.start - blanks, blanks);
      g_string_truncate (self->pending, self->pending->len - blanks);
    }
  flush_pending (self);
  self->position = found.end;

  return take_tag (self, &found, indent, error);
}

GPtrArray *
aus_template_parse (const char *text,
                    gsize       length,
                    const char *name,
                    GError    **error)
{
  Parser parser = { text, length, 0, name };
  Level bottom = { NULL, g_ptr_array_new_with_free_func ((GDestroyNotify) free_tag), 0 };
  g_autoptr (GPtrArray) tags = NULL;
  GError *local = NULL;

  parser.open = g_strdup ("{{");
  parser.close = g_strdup ("}}");
  parser.pending = g_string_new (NULL);
  parser.levels = g_array_new (FALSE, FALSE, sizeof (Level));
  g_array_append_val (parser.levels, bottom);

  while (parse_next (&parser, &local))
    ;
  flush_pending (&parser);

  if (local == NULL && parser.levels->len > 1)
    {
      Level *level = top_level (&parser);

      set_error (&parser, level->position, &local, _("the section “%s” is not closed"),
                 level->tag->text);
    }

  if (local == NULL)
    tags = g_ptr_array_ref (bottom.children);
  else
    g_propagate_error (error, local);
  parser_clear (&parser);

  return g_steal_pointer (&tags);
}
