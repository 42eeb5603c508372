/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-plan-words.h"

#include "core/text/aus-paper-template.h"
#include "paper/aus-markup.h"

struct _AusPlanWords
{
  AusPaperTemplate *template;
  GError *error;
};

AusPlanWords *
aus_plan_words_new (const char * const *folders,
                    AusLanguage         language,
                    GError            **error)
{
  AusPaperTemplate *template = aus_paper_template_new (folders, language, "plan", error);
  AusPlanWords *self;

  if (template == NULL)
    return NULL;

  self = g_new0 (AusPlanWords, 1);
  self->template = template;

  return self;
}

void
aus_plan_words_free (AusPlanWords *self)
{
  if (self == NULL)
    return;

  aus_paper_template_free (self->template);
  g_clear_error (&self->error);
  g_free (self);
}

static char *
render (AusPlanWords       *self,
        const char         *field,
        const AusTextValue *values)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *text = aus_paper_template_render_field (self->template, field, values, &error);

  if (text == NULL)
    {
      if (self->error == NULL)
        self->error = g_steal_pointer (&error);
      return g_strdup ("");
    }

  return aus_markup_dup_printable (text);
}

char *
aus_plan_words_dup (AusPlanWords *self,
                    const char   *field)
{
  g_autoptr (AusTextValue) values = aus_text_value_new_object ();

  return render (self, field, values);
}

char *
aus_plan_words_dup_with (AusPlanWords *self,
                         const char   *field,
                         const char   *name,
                         const char   *value)
{
  g_autoptr (AusTextValue) values = aus_text_value_new_object ();

  aus_text_value_set_string (values, name, value);

  return render (self, field, values);
}

char *
aus_plan_words_dup_days (AusPlanWords *self,
                         const char   *field,
                         int           days)
{
  g_autoptr (AusTextValue) values = aus_text_value_new_object ();

  aus_text_value_take_string (values, "days", g_strdup_printf ("%d", days));
  aus_text_value_set_bool (values, "one", days == 1);

  return render (self, field, values);
}

char *
aus_plan_words_dup_done (AusPlanWords *self,
                         guint         done,
                         guint         total)
{
  g_autoptr (AusTextValue) values = aus_text_value_new_object ();

  aus_text_value_take_string (values, "done", g_strdup_printf ("%u", done));
  aus_text_value_take_string (values, "total", g_strdup_printf ("%u", total));

  return render (self, "done", values);
}

gboolean
aus_plan_words_check (AusPlanWords *self,
                      GError      **error)
{
  if (self->error == NULL)
    return TRUE;

  g_propagate_error (error, g_steal_pointer (&self->error));

  return FALSE;
}
