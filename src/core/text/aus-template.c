/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-template.h"

#include <string.h>

#include "aus-template-private.h"
#include "core/base/aus-error.h"

#include <glib/gi18n-lib.h>

typedef struct
{
  const char *name; /* of the template, for messages */
  AusTemplateEscapeFunc escape;
  AusTemplatePartialFunc partial;
  gpointer data;
  GPtrArray *contexts; /* of const AusTextValue, innermost last */
  GString *output;
  guint steps;
  guint depth;
} Renderer;

AusTemplate *
aus_template_new (const char *text,
                  gssize      length,
                  const char *name,
                  GError    **error)
{
  AusTemplate *self;
  GPtrArray *tags;
  gsize size = length < 0 ? strlen (text) : (gsize) length;

  g_return_val_if_fail (text != NULL && name != NULL, NULL);

  if (size > AUS_TEMPLATE_MAX_SIZE)
    {
      g_set_error (error, AUS_ERROR, AUS_ERROR_LIMIT, _("%s: larger than %d bytes"), name,
                   AUS_TEMPLATE_MAX_SIZE);
      return NULL;
    }
  if (!g_utf8_validate_len (text, size, NULL))
    {
      g_set_error (error, AUS_ERROR, AUS_ERROR_INVALID, _("%s: not UTF-8 text"), name);
      return NULL;
    }

  tags = aus_template_parse (text, size, name, error);
  if (tags == NULL)
    return NULL;

  self = g_new0 (AusTemplate, 1);
  self->name = g_strdup (name);
  self->tags = tags;

  return self;
}

void
aus_template_free (AusTemplate *self)
{
  if (self == NULL)
    return;

  g_free (self->name);
  g_ptr_array_unref (self->tags);
  g_free (self);
}

/* The first part is looked for from the inside out, the others only inside what was found. */
static const AusTextValue *
look_up (Renderer      *self,
         const AusTag  *tag)
{
  const AusTextValue *value = NULL;

  if (tag->path[0] == NULL)
    return g_ptr_array_index (self->contexts, self->contexts->len - 1);

  for (guint i = self->contexts->len; i > 0 && value == NULL; i--)
    value = aus_text_value_get (g_ptr_array_index (self->contexts, i - 1), tag->path[0]);

  for (guint i = 1; tag->path[i] != NULL && value != NULL; i++)
    value = aus_text_value_get (value, tag->path[i]);

  return value;
}

static void
render_variable (Renderer     *self,
                 const AusTag *tag)
{
  const char *string = aus_text_value_get_string (look_up (self, tag));

  if (tag->kind == AUS_TAG_VARIABLE && self->escape != NULL)
    {
      g_autofree char *escaped = self->escape (string, self->data);

      g_string_append (self->output, escaped);
    }
  else
    {
      g_string_append (self->output, string);
    }
}

static gboolean render_tags (Renderer        *self,
                             const GPtrArray *tags,
                             GError         **error);

static gboolean
render_inside (Renderer           *self,
               const AusTag       *tag,
               const AusTextValue *context,
               GError            **error)
{
  gboolean done;

  g_ptr_array_add (self->contexts, (gpointer) context);
  done = render_tags (self, tag->children, error);
  g_ptr_array_set_size (self->contexts, (int) self->contexts->len - 1);

  return done;
}

static gboolean
render_section (Renderer     *self,
                const AusTag *tag,
                GError      **error)
{
  const AusTextValue *value = look_up (self, tag);

  if (!aus_text_value_is_true (value))
    return TRUE;
  if (!aus_text_value_is_list (value))
    return render_inside (self, tag, value, error);

  for (guint i = 0; i < aus_text_value_get_length (value); i++)
    {
      if (!render_inside (self, tag, aus_text_value_get_item (value, i), error))
        return FALSE;
    }

  return TRUE;
}

/* The partial's lines, each with the blanks that stood before its tag */
static char *
indent_lines (const char *text,
              const char *indent)
{
  GString *indented = g_string_new (NULL);

  while (*text != '\0')
    {
      const char *end = strchr (text, '\n');
      gsize length = end != NULL ? (gsize) (end - text) + 1 : strlen (text);

      g_string_append (indented, indent);
      g_string_append_len (indented, text, (gssize) length);
      text += length;
    }

  return g_string_free (indented, FALSE);
}

static gboolean
render_partial (Renderer     *self,
                const AusTag *tag,
                GError      **error)
{
  g_autofree char *text = self->partial != NULL ? self->partial (tag->text, self->data) : NULL;
  g_autoptr (AusTemplate) partial = NULL;

  if (text == NULL)
    return TRUE;
  if (tag->indent != NULL && *tag->indent != '\0')
    {
      g_autofree char *plain = g_steal_pointer (&text);

      text = indent_lines (plain, tag->indent);
    }

  partial = aus_template_new (text, -1, tag->text, error);

  return partial != NULL && render_tags (self, partial->tags, error);
}

static gboolean
check_limits (Renderer *self,
              GError  **error)
{
  if (++self->steps <= AUS_TEMPLATE_MAX_STEPS && self->output->len <= AUS_TEMPLATE_MAX_OUTPUT)
    return TRUE;

  g_set_error (error, AUS_ERROR, AUS_ERROR_LIMIT, _("%s: the result grows too large"), self->name);
  return FALSE;
}

static gboolean
render_tag (Renderer     *self,
            const AusTag *tag,
            GError      **error)
{
  switch (tag->kind)
    {
    case AUS_TAG_TEXT:
      g_string_append (self->output, tag->text);
      return TRUE;
    case AUS_TAG_VARIABLE:
    case AUS_TAG_RAW:
      render_variable (self, tag);
      return TRUE;
    case AUS_TAG_SECTION:
      return render_section (self, tag, error);
    case AUS_TAG_INVERTED:
      return aus_text_value_is_true (look_up (self, tag))
             || render_tags (self, tag->children, error);
    case AUS_TAG_PARTIAL:
      return render_partial (self, tag, error);
    default:
      g_return_val_if_reached (FALSE);
    }
}

static gboolean
render_tags (Renderer        *self,
             const GPtrArray *tags,
             GError         **error)
{
  gboolean done = TRUE;

  /* Sections of one template are bounded by the parser; only partials can go deeper than this. */
  if (self->depth > 2 * AUS_TEMPLATE_MAX_DEPTH)
    {
      g_set_error (error, AUS_ERROR, AUS_ERROR_LIMIT, _("%s: partials nest too deep"), self->name);
      return FALSE;
    }

  self->depth++;
  for (guint i = 0; i < tags->len && done; i++)
    done = check_limits (self, error) && render_tag (self, g_ptr_array_index (tags, i), error);
  self->depth--;

  return done;
}

char *
aus_template_render (const AusTemplate      *self,
                     const AusTextValue     *context,
                     AusTemplateEscapeFunc   escape,
                     AusTemplatePartialFunc  partial,
                     gpointer                data,
                     GError                **error)
{
  Renderer renderer = { self->name, escape, partial, data };
  gboolean done;

  renderer.contexts = g_ptr_array_new ();
  renderer.output = g_string_new (NULL);
  g_ptr_array_add (renderer.contexts, (gpointer) context);
  done = render_tags (&renderer, self->tags, error)
         && check_limits (&renderer, error);
  g_ptr_array_unref (renderer.contexts);

  return g_string_free (renderer.output, !done);
}
