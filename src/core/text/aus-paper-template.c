/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-paper-template.h"

#include <string.h>

#include "core/base/aus-enum.h"
#include "core/base/aus-error.h"

#include <glib/gi18n-lib.h>

struct _AusPaperTemplate
{
  char **folders;
  const char *language;
  char *file;
  GHashTable *fields; /* name → template text */
  AusTemplate *body;
};

typedef struct
{
  AusPaperTemplate *template;
  AusTemplateEscapeFunc escape;
} Call;

/* Letters, digits and dashes: a name never leaves its folder. */
static gboolean
is_name (const char *name)
{
  for (const char *c = name; *c != '\0'; c++)
    {
      if (!g_ascii_isalnum (*c) && *c != '-')
        return FALSE;
    }

  return *name != '\0';
}

/* NULL without error when no folder has it */
static char *
read_template (const char * const *folders,
               const char         *language,
               const char         *name,
               GError            **error)
{
  g_autofree char *file = g_strconcat (name, ".mustache", NULL);
  char *text = NULL;

  if (!is_name (name))
    return NULL;

  for (guint i = 0; folders[i] != NULL; i++)
    {
      g_autofree char *path = g_build_filename (folders[i], language, file, NULL);
      g_autoptr (GError) local = NULL;

      if (g_file_get_contents (path, &text, NULL, &local))
        return text;
      if (!g_error_matches (local, G_FILE_ERROR, G_FILE_ERROR_NOENT))
        {
          g_propagate_error (error, g_steal_pointer (&local));
          return NULL;
        }
    }

  return NULL;
}

static gboolean
read_field (AusPaperTemplate *self,
            char             *line)
{
  char *colon = strchr (line, ':');

  if (colon == NULL)
    return FALSE;
  *colon = '\0';
  g_hash_table_insert (self->fields, g_strstrip (g_strdup (line)),
                       g_strstrip (g_strdup (colon + 1)));

  return TRUE;
}

/* Takes the head off @text, leaving its lines empty so that line numbers stay right. */
static gboolean
take_head (AusPaperTemplate *self,
           char             *text,
           GError          **error)
{
  char *line = text;
  guint number = 0;

  if (!g_str_has_prefix (text, "---\n") && !g_str_has_prefix (text, "---\r\n"))
    return TRUE;

  for (char *end = strchr (line, '\n'); end != NULL; end = strchr (line, '\n'))
    {
      g_autofree char *content = g_strndup (line, (gsize) (end - line));
      gboolean fence = g_str_equal (g_strstrip (content), "---");

      number++;
      if (!fence && *content != '\0' && !read_field (self, content))
        {
          g_set_error (error, AUS_ERROR, AUS_ERROR_INVALID, _("%s:%u:1: not “field: text”"),
                       self->file, number);
          return FALSE;
        }
      memset (line, ' ', (gsize) (end - line));
      line = end + 1;
      if (fence && number > 1)
        return TRUE;
    }

  g_set_error (error, AUS_ERROR, AUS_ERROR_INVALID, _("%s:1:1: the head is not closed by “---”"),
               self->file);
  return FALSE;
}

AusPaperTemplate *
aus_paper_template_new (const char * const *folders,
                        AusLanguage         language,
                        const char         *kind,
                        GError            **error)
{
  g_autoptr (AusPaperTemplate) self = g_new0 (AusPaperTemplate, 1);
  g_autofree char *text = NULL;
  g_autoptr (GError) local = NULL;

  g_return_val_if_fail (folders != NULL && kind != NULL, NULL);

  self->folders = g_strdupv ((char **) folders);
  self->language = aus_enum_get_nick (AUS_TYPE_LANGUAGE, language);
  self->file = g_strconcat (kind, ".mustache", NULL);
  self->fields = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);

  text = read_template (folders, self->language, kind, &local);
  if (text == NULL)
    {
      if (local != NULL)
        g_propagate_error (error, g_steal_pointer (&local));
      else
        g_set_error (error, AUS_ERROR, AUS_ERROR_NOT_FOUND, _("no template “%s/%s”"),
                     self->language, self->file);
      return NULL;
    }

  if (!take_head (self, text, error))
    return NULL;
  self->body = aus_template_new (text, -1, self->file, error);

  return self->body != NULL ? g_steal_pointer (&self) : NULL;
}

void
aus_paper_template_free (AusPaperTemplate *self)
{
  if (self == NULL)
    return;

  g_strfreev (self->folders);
  g_free (self->file);
  g_hash_table_unref (self->fields);
  aus_template_free (self->body);
  g_free (self);
}

static char *
on_escape_cb (const char *text,
              gpointer    data)
{
  Call *call = data;

  return call->escape != NULL ? call->escape (text, NULL) : g_strdup (text);
}

static char *
on_partial_cb (const char *name,
               gpointer    data)
{
  Call *call = data;

  return read_template ((const char * const *) call->template->folders, call->template->language,
                        name, NULL);
}

char *
aus_paper_template_render (AusPaperTemplate      *self,
                           const AusTextValue    *context,
                           AusTemplateEscapeFunc  escape,
                           GError               **error)
{
  Call call = { self, escape };

  return aus_template_render (self->body, context, on_escape_cb, on_partial_cb, &call, error);
}

char *
aus_paper_template_render_field (AusPaperTemplate   *self,
                                 const char         *field,
                                 const AusTextValue *context,
                                 GError            **error)
{
  const char *text = g_hash_table_lookup (self->fields, field);
  g_autofree char *name = g_strdup_printf ("%s (%s)", self->file, field);
  g_autoptr (AusTemplate) template = NULL;
  char *line;

  if (text == NULL)
    return g_strdup ("");

  template = aus_template_new (text, -1, name, error);
  if (template == NULL)
    return NULL;
  line = aus_template_render (template, context, NULL, NULL, NULL, error);

  return line != NULL ? g_strdelimit (line, "\r\n\t", ' ') : NULL;
}
