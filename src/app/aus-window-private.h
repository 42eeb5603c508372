/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/agenda/aus-agenda-page.h"
#include "app/aus-client-view.h"
#include "app/aus-window.h"
#include "app/client-list/aus-client-list.h"
#include "app/widgets/aus-toasts.h"

G_BEGIN_DECLS

struct _AusWindow
{
  AdwApplicationWindow parent_instance;

  /* Template */
  AusToasts *toasts;
  AdwLeaflet *leaflet;
  GtkWidget *list_pane;
  GtkWidget *content_pane;
  GtkMenuButton *menu_button;
  AusClientList *list;
  GtkStack *content;
  AusClientView *view;
  AusAgendaPage *agenda;

  /* Owned */
  AusSession *session;
  AusClientFile *file;
  AusHistory *history;       /* of file */
  AusEnding *ending;         /* of file */
  char *wanted;              /* asked for while the library was loading */
  guint last_id;             /* runs until the client of the last time is shown */
  AusDeletion *deletion;     /* the newest, for its toast's Undo */
  AusClientFile *ticked;     /* what was ticked off in the agenda last, for undoing it there */
  guint ticked_serial;
  gboolean closing;          /* the user knows what will be lost */
};

/* Adds the actions to the class */
void aus_window_class_install_actions (GtkWidgetClass *klass);

/* Enables those that apply to the file that is shown */
void aus_window_update_actions        (AusWindow      *self);

void aus_window_class_install_agenda_actions (GtkWidgetClass *klass);

/* "win.show-member": to where the member of that path (see AusIssue) is edited */
void aus_window_class_install_member_action (GtkWidgetClass *klass);

/* "win.delete-client", "win.undelete", "win.export-client" */
void aus_window_class_install_delete_actions (GtkWidgetClass *klass);

/* Whose newest step Undo takes back: the client that is shown; in the agenda what was ticked off
 * there, while nothing else has changed. NULL for none. Transfer none. */
AusHistory *aus_window_get_undo_history (AusWindow *self);

/* The file of that name; NULL when the library has none. Transfer none. */
AusClientFile *aus_window_find_file   (AusWindow      *self,
                                       const char     *base_name);

/* A toast that can undo the newest step of @file */
void aus_window_tell_undoable         (AusWindow      *self,
                                       AusClientFile  *file,
                                       const char     *text);

/* @sentence says what did not work; why not follows. Stays until it is dismissed. */
void aus_window_tell_error            (AusWindow      *self,
                                       const char     *sentence,
                                       const GError   *error);

/* Brings the client, or what is shown in its place, to the front; the focus stays in the list when
 * that is beside it */
void aus_window_show_content          (AusWindow      *self);

/* TRUE when there is a client that may be changed */
gboolean aus_window_is_editable       (AusWindow      *self);

/* The same for a client that is closed as well: what was done may be taken back, and it is opened
 * again */
gboolean aus_window_is_writable       (AusWindow      *self);

/* Saves everything; asks when something cannot be saved. TRUE when the window must stay for now. */
gboolean aus_window_hold_closing      (AusWindow      *self);

G_END_DECLS
