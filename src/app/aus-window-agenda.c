/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-window-private.h"

#include "core/agenda/aus-agenda-text.h"

#include <glib/gi18n.h>

/* The agenda in the window: from it to its things, ticking them off there, and taking that back. */

AusHistory *
aus_window_get_undo_history (AusWindow *self)
{
  AusHistory *history;

  if (self->file != NULL)
    return aus_window_is_writable (self) ? self->history : NULL;
  if (self->ticked == NULL)
    return NULL;

  history = aus_data_file_get_history (AUS_DATA_FILE (self->ticked));

  return history != NULL && aus_history_get_serial (history) == self->ticked_serial ? history
                                                                                    : NULL;
}

AusClientFile *
aus_window_find_file (AusWindow  *self,
                      const char *base_name)
{
  GListModel *library = G_LIST_MODEL (aus_session_get_library (self->session));

  for (guint i = 0; i < g_list_model_get_n_items (library); i++)
    {
      g_autoptr (AusClientFile) file = g_list_model_get_item (library, i);

      if (g_str_equal (aus_data_file_get_base_name (AUS_DATA_FILE (file)), base_name))
        return file; /* the library holds it */
    }

  return NULL;
}

void
aus_window_show_agenda (AusWindow *self)
{
  g_return_if_fail (AUS_IS_WINDOW (self));

  g_object_set (self, "file", NULL, NULL);
  aus_window_show_content (self);
}

void
aus_window_show_thing (AusWindow  *self,
                       const char *client_id,
                       const char *id)
{
  AusAgenda *agenda;
  AusAgendaItem *item;
  const char *page;

  g_return_if_fail (AUS_IS_WINDOW (self));

  agenda = aus_session_get_agenda (self->session);
  aus_agenda_flush (agenda);
  item = aus_agenda_find (agenda, client_id, id);
  /* Done meanwhile, say from a notification of the morning: a step is what most things are. */
  page = item != NULL ? aus_agenda_item_get_page (item) : "transition";
  aus_window_show_client (self, client_id);
  if (self->file == NULL || aus_client_file_get_client (self->file) == NULL)
    return;

  adw_leaflet_set_visible_child (self->leaflet, self->content_pane);
  aus_client_view_show_thing (self->view, page, id);
}

static void
on_agenda (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  AusWindow *self = AUS_WINDOW (widget);
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (self));
  gboolean from_list = focus != NULL && gtk_widget_is_ancestor (focus, self->list_pane);

  aus_window_show_agenda (self);
  /* From the list beside it one may go on to another client. */
  if (!from_list || adw_leaflet_get_folded (self->leaflet))
    aus_agenda_page_focus (self->agenda);
}

static void
on_open_thing (GtkWidget  *widget,
               const char *action,
               GVariant   *parameter)
{
  const char *client_id, *id;

  g_variant_get (parameter, "(&s&s)", &client_id, &id);
  aus_window_show_thing (AUS_WINDOW (widget), client_id, id);
}

static void
on_tick (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  AusWindow *self = AUS_WINDOW (widget);
  AusAgenda *agenda = aus_session_get_agenda (self->session);
  const char *client_id, *id;
  AusAgendaItem *item;
  AusClientFile *file;
  g_autofree char *title = NULL;
  g_autofree char *text = NULL;

  g_variant_get (parameter, "(&s&s)", &client_id, &id);
  item = aus_agenda_find (agenda, client_id, id);
  if (item == NULL)
    return;

  file = aus_agenda_item_get_file (item);
  title = aus_agenda_text_title (item);
  if (!aus_agenda_tick (agenda, item))
    return;

  g_set_object (&self->ticked, file);
  self->ticked_serial =
    aus_history_get_serial (aus_data_file_get_history (AUS_DATA_FILE (file)));
  aus_window_update_actions (self);
  /* Translators: %s is a step or a deliverable */
  text = g_strdup_printf (_("“%s” is done"), title);
  aus_window_tell_undoable (self, file, text);
}

void
aus_window_class_install_agenda_actions (GtkWidgetClass *klass)
{
  gtk_widget_class_install_action (klass, "win.agenda", NULL, on_agenda);
  gtk_widget_class_install_action (klass, "win.open-thing", "(ss)", on_open_thing);
  gtk_widget_class_install_action (klass, "win.tick", "(ss)", on_tick);
}
