/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-template-strip.h"

#include <glib/gi18n.h>

struct _AusTemplateStrip
{
  AdwBin parent_instance;

  GtkLabel *title;
  GtkLabel *text;
  GtkButton *button;
};

G_DEFINE_FINAL_TYPE (AusTemplateStrip, aus_template_strip, ADW_TYPE_BIN)

/* "agreement.mustache:3:7: what is wrong", the column not always */
#define PLACE "^([^:/]+):([0-9]+)(?::([0-9]+))?: (.*)$"

/* What is wrong and where, in words. @name (out): the file's, NULL when it is not told. */
static char *
say_place (const char *message,
           char      **name)
{
  g_autoptr (GRegex) regex = g_regex_new (PLACE, G_REGEX_DOTALL, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  g_autofree char *line = NULL;
  g_autofree char *column = NULL;
  g_autofree char *what = NULL;

  *name = NULL;
  if (!g_regex_match (regex, message, 0, &match))
    return g_strconcat (message, ".", NULL);

  *name = g_match_info_fetch (match, 1);
  line = g_match_info_fetch (match, 2);
  column = g_match_info_fetch (match, 3);
  what = g_match_info_fetch (match, 4);
  if (*column == '\0')
    /* Translators: a file’s name, a line’s number, what is wrong there */
    return g_strdup_printf (_("%s, line %s: %s."), *name, line, what);

  /* Translators: a file’s name, a line’s and a column’s number, what is wrong there */
  return g_strdup_printf (_("%s, line %s, column %s: %s."), *name, line, column, what);
}

void
aus_template_strip_show (AusTemplateStrip *self,
                         const GError     *error,
                         const char       *folder)
{
  g_autofree char *name = NULL;
  g_autofree char *place = NULL;
  g_autofree char *text = NULL;
  g_autofree char *path = NULL;

  g_return_if_fail (AUS_IS_TEMPLATE_STRIP (self));

  gtk_widget_set_visible (GTK_WIDGET (self), error != NULL);
  if (error == NULL)
    return;

  place = say_place (error->message, &name);
  text = g_strjoin (" ", place, _("Put it right in the file, or move the file away. Until then the "
                                  "paper is made from Ausklang’s template."), NULL);
  path = g_build_filename (folder, name, NULL);
  gtk_label_set_text (self->text, text);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->button), "s", path);
}

static void
aus_template_strip_dispose (GObject *object)
{
  /* Before the template, which would unparent it behind the bin's back. */
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), AUS_TYPE_TEMPLATE_STRIP);

  G_OBJECT_CLASS (aus_template_strip_parent_class)->dispose (object);
}

static void
aus_template_strip_class_init (AusTemplateStripClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = aus_template_strip_dispose;

  gtk_widget_class_set_template_from_resource (
    widget_class, AUS_RESOURCE_BASE "/ui/papers/aus-template-strip.ui");
  gtk_widget_class_bind_template_child (widget_class, AusTemplateStrip, title);
  gtk_widget_class_bind_template_child (widget_class, AusTemplateStrip, text);
  gtk_widget_class_bind_template_child (widget_class, AusTemplateStrip, button);
}

static void
aus_template_strip_init (AusTemplateStrip *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
