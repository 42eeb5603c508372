/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-agenda-entry.h"

#include "app/agenda/aus-agenda-words.h"

#include <glib/gi18n.h>

struct _AusAgendaEntry
{
  AdwBin parent_instance;

  GtkWidget *button;
  GtkLabel *detail;

  AusSession *session;
  AusAgenda *agenda; /* heard */
  gboolean chosen;
};

G_DEFINE_FINAL_TYPE (AusAgendaEntry, aus_agenda_entry, ADW_TYPE_BIN)

typedef enum
{
  PROP_SESSION = 1,
  PROP_CHOSEN,
} AusAgendaEntryProperty;

static GParamSpec *properties[PROP_CHOSEN + 1];

static void
update (AusAgendaEntry *self)
{
  g_autofree char *summary = NULL;
  g_autofree char *label = NULL;
  gboolean late;

  if (self->agenda == NULL)
    return;

  late = aus_agenda_get_count (self->agenda, AUS_AGENDA_SECTION_OVERDUE) > 0;
  summary = aus_agenda_words_summary (self->agenda);
  label = g_strdup_printf ("%s, %s", _("Agenda"), summary);
  gtk_label_set_label (self->detail, summary);
  gtk_widget_remove_css_class (GTK_WIDGET (self->detail), late ? "dim-label" : "late-text");
  gtk_widget_add_css_class (GTK_WIDGET (self->detail), late ? "late-text" : "dim-label");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  label, -1);
}

static void
set_agenda (AusAgendaEntry *self,
            AusAgenda      *agenda)
{
  if (self->agenda != NULL)
    g_signal_handlers_disconnect_by_func (self->agenda, update, self);
  g_set_object (&self->agenda, agenda);
  if (agenda != NULL)
    g_signal_connect_object (agenda, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
}

static void
on_notify_agenda_cb (AusAgendaEntry *self)
{
  set_agenda (self, aus_session_get_agenda (self->session));
}

static void
set_session (AusAgendaEntry *self,
             AusSession     *session)
{
  if (self->session == session)
    return;

  if (self->session != NULL)
    g_signal_handlers_disconnect_by_func (self->session, on_notify_agenda_cb, self);
  g_set_object (&self->session, session);
  if (session == NULL)
    {
      set_agenda (self, NULL);
      return;
    }
  g_signal_connect_object (session, "notify::agenda", G_CALLBACK (on_notify_agenda_cb), self,
                           G_CONNECT_SWAPPED);
  on_notify_agenda_cb (self);
}

static void
aus_agenda_entry_get_property (GObject    *object,
                               guint       id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  AusAgendaEntry *self = AUS_AGENDA_ENTRY (object);

  switch ((AusAgendaEntryProperty) id)
    {
    case PROP_SESSION:
      g_value_set_object (value, self->session);
      break;
    case PROP_CHOSEN:
      g_value_set_boolean (value, self->chosen);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
aus_agenda_entry_set_property (GObject      *object,
                               guint         id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  AusAgendaEntry *self = AUS_AGENDA_ENTRY (object);

  switch ((AusAgendaEntryProperty) id)
    {
    case PROP_SESSION:
      set_session (self, g_value_get_object (value));
      break;
    case PROP_CHOSEN:
      if (self->chosen == g_value_get_boolean (value))
        break;
      self->chosen = g_value_get_boolean (value);
      if (self->chosen)
        gtk_widget_add_css_class (self->button, "chosen");
      else
        gtk_widget_remove_css_class (self->button, "chosen");
      g_object_notify_by_pspec (object, pspec);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
aus_agenda_entry_dispose (GObject *object)
{
  AusAgendaEntry *self = AUS_AGENDA_ENTRY (object);

  set_session (self, NULL);
  /* Before the template takes away the bound child behind the bin’s back */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), AUS_TYPE_AGENDA_ENTRY);

  G_OBJECT_CLASS (aus_agenda_entry_parent_class)->dispose (object);
}

static void
aus_agenda_entry_class_init (AusAgendaEntryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = aus_agenda_entry_get_property;
  object_class->set_property = aus_agenda_entry_set_property;
  object_class->dispose = aus_agenda_entry_dispose;

  properties[PROP_SESSION] =
    g_param_spec_object ("session", NULL, NULL, AUS_TYPE_SESSION, flags);
  properties[PROP_CHOSEN] = g_param_spec_boolean ("chosen", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (widget_class, AUS_RESOURCE_BASE
                                               "/ui/agenda/aus-agenda-entry.ui");
  gtk_widget_class_bind_template_child (widget_class, AusAgendaEntry, button);
  gtk_widget_class_bind_template_child (widget_class, AusAgendaEntry, detail);
}

static void
aus_agenda_entry_init (AusAgendaEntry *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
