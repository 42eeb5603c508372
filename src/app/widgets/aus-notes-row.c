/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-notes-row.h"

#include <string.h>

#include "app/widgets/aus-field-link.h"
#include "app/widgets/aus-phrase-box.h"
#include "app/widgets/aus-wrapped-view.h"

struct _AusNotesRow
{
  AdwPreferencesRow parent_instance;

  GtkTextView *view; /* borrowed */
  GtkWidget *lock;
  AusPhraseBox *phrases; /* NULL until there is a session */
  AusSession *session;
  gboolean single_line;
  AusFieldLink link;
};

G_DEFINE_FINAL_TYPE (AusNotesRow, aus_notes_row, ADW_TYPE_PREFERENCES_ROW)

/* After those of the link */
#define PROP_SESSION 3
#define PROP_PRIVATE 4
#define PROP_SINGLE_LINE 5

static void
watch_phrases (AusNotesRow *self)
{
  AusEntity *root = self->link.entity != NULL ? aus_entity_get_root (self->link.entity) : NULL;

  if (self->session == NULL)
    return;

  if (self->phrases == NULL)
    {
      self->phrases = g_object_new (AUS_TYPE_PHRASE_BOX, "view", self->view, NULL);
      gtk_box_append (GTK_BOX (gtk_widget_get_parent (GTK_WIDGET (self->view))),
                      GTK_WIDGET (self->phrases));
    }
  g_object_set (self->phrases, "session", self->session, "client",
                AUS_IS_CLIENT (root) ? root : NULL, NULL);
}

static void
show_notes (GtkWidget *widget)
{
  AusNotesRow *self = AUS_NOTES_ROW (widget);
  g_auto (GValue) value = G_VALUE_INIT;

  if (aus_field_link_get (&self->link, &value))
    gtk_text_buffer_set_text (gtk_text_view_get_buffer (self->view), g_value_get_string (&value),
                              -1);
}

static void
on_buffer_changed_cb (AusNotesRow *self)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (self->view);
  g_auto (GValue) value = G_VALUE_INIT;
  GtkTextIter start, end;

  gtk_text_buffer_get_bounds (buffer, &start, &end);
  g_value_init (&value, G_TYPE_STRING);
  g_value_take_string (&value, gtk_text_buffer_get_text (buffer, &start, &end, FALSE));
  aus_field_link_set (&self->link, &value);
}

/* Return does nothing in a single line; the lines of what is pasted become one. */
static void
on_insert_text_cb (AusNotesRow *self,
                   GtkTextIter *place,
                   const char  *text,
                   int          length)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (self->view);
  g_autofree char *line = NULL;

  if (!self->single_line || memchr (text, '\n', length) == NULL)
    return;

  g_signal_stop_emission_by_name (buffer, "insert-text");
  line = g_strdelimit (g_strndup (text, length), "\r\n", ' ');
  if (*g_strchug (line) != '\0')
    gtk_text_buffer_insert (buffer, place, line, -1);
}

static void
aus_notes_row_get_property (GObject    *object,
                            guint       id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  AusNotesRow *self = AUS_NOTES_ROW (object);

  if (id == PROP_SESSION)
    g_value_set_object (value, self->session);
  else if (id == PROP_PRIVATE)
    g_value_set_boolean (value, gtk_widget_get_visible (self->lock));
  else if (id == PROP_SINGLE_LINE)
    g_value_set_boolean (value, self->single_line);
  else
    aus_field_link_get_property (&self->link, id, value);
}

static void
aus_notes_row_set_property (GObject      *object,
                            guint         id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  AusNotesRow *self = AUS_NOTES_ROW (object);

  if (id == PROP_SESSION)
    g_set_object (&self->session, g_value_get_object (value));
  else if (id == PROP_PRIVATE)
    gtk_widget_set_visible (self->lock, g_value_get_boolean (value));
  else if (id == PROP_SINGLE_LINE)
    self->single_line = g_value_get_boolean (value);
  else
    aus_field_link_set_property (&self->link, id, value);
  watch_phrases (self);
}

static void
aus_notes_row_dispose (GObject *object)
{
  AusNotesRow *self = AUS_NOTES_ROW (object);

  aus_field_link_clear (&self->link);
  g_clear_object (&self->session);
  gtk_widget_dispose_template (GTK_WIDGET (self), AUS_TYPE_NOTES_ROW);

  G_OBJECT_CLASS (aus_notes_row_parent_class)->dispose (object);
}

static void
aus_notes_row_class_init (AusNotesRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = aus_notes_row_get_property;
  object_class->set_property = aus_notes_row_set_property;
  object_class->dispose = aus_notes_row_dispose;
  aus_field_link_install_properties (object_class);
  g_object_class_install_property (object_class, PROP_SESSION,
                                   g_param_spec_object ("session", NULL, NULL, AUS_TYPE_SESSION,
                                                        G_PARAM_READWRITE
                                                          | G_PARAM_STATIC_STRINGS));
  g_object_class_install_property (object_class, PROP_PRIVATE,
                                   g_param_spec_boolean ("private", NULL, NULL, FALSE,
                                                         G_PARAM_READWRITE
                                                           | G_PARAM_STATIC_STRINGS));

  g_object_class_install_property (object_class, PROP_SINGLE_LINE,
                                   g_param_spec_boolean ("single-line", NULL, NULL, FALSE,
                                                         G_PARAM_READWRITE
                                                           | G_PARAM_STATIC_STRINGS));

  g_type_ensure (AUS_TYPE_WRAPPED_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               AUS_RESOURCE_BASE "/ui/widgets/aus-notes-row.ui");
  gtk_widget_class_bind_template_child (widget_class, AusNotesRow, view);
  gtk_widget_class_bind_template_child (widget_class, AusNotesRow, lock);
}

static void
aus_notes_row_init (AusNotesRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_swapped (gtk_text_view_get_buffer (self->view), "changed",
                            G_CALLBACK (on_buffer_changed_cb), self);
  g_signal_connect_swapped (gtk_text_view_get_buffer (self->view), "insert-text",
                            G_CALLBACK (on_insert_text_cb), self);
  aus_field_link_init (&self->link, GTK_WIDGET (self), show_notes);
}
