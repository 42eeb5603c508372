/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-clauses-window.h"

#include <glib/gi18n.h>

#include "app/papers/aus-clause-row.h"
#include "app/papers/aus-paper-make.h"
#include "app/widgets/aus-ui-locale.h"
#include "app/widgets/aus-undo-area.h"
#include "core/base/aus-paths.h"
#include "core/text/aus-draft-edit.h"

#define KIND "agreement"

struct _AusClausesWindow
{
  AdwWindow parent_instance;

  /* Template */
  AusUndoArea *area;
  AdwPreferencesGroup *group;

  /* Owned */
  AusSession *session;
  AusClientFile *file;
  GPtrArray *clauses;    /* of AusClause */
  GPtrArray *rows;       /* of AusClauseRow, borrowed from the group */
  AusDocument *document; /* the letter as it is */
  AusClient *client;     /* whose edits are heard */
};

G_DEFINE_FINAL_TYPE (AusClausesWindow, aus_clauses_window, ADW_TYPE_WINDOW)

/* A letter that cannot be made has no clauses to choose: the page behind says why. */
static void
refresh (AusClausesWindow *self)
{
  g_autoptr (AusDocument) document =
    aus_paper_make_document (aus_session_get_library (self->session),
                             aus_session_get_law (self->session), self->client, KIND, NULL,
                             aus_session_get_today (self->session), NULL, NULL);

  g_set_object (&self->document, document);
  for (guint i = 0; i < self->rows->len; i++)
    {
      AusClauseRow *row = self->rows->pdata[i];
      g_autofree char *name = aus_clause_dup_block (aus_clause_row_get_clause (row));

      aus_clause_row_show (row, document != NULL ? aus_letter_blocks_find (document->parts, name)
                                                 : NULL);
    }
}

static void
on_switched_cb (AusClausesWindow *self,
                gboolean          on,
                AusClauseRow     *row)
{
  AusHistory *history = aus_data_file_get_history (AUS_DATA_FILE (self->file));
  g_autofree char *name = aus_clause_dup_block (aus_clause_row_get_clause (row));
  GPtrArray *blocks = self->document->parts;
  const AusLetterBlock *block = aus_letter_blocks_find (blocks, name);

  if (block == NULL || history == NULL)
    return;

  /* The letter is made anew once all of it is said. */
  g_signal_handlers_block_by_func (self->client, refresh, self);
  aus_history_seal (history);
  aus_history_begin (history);
  aus_draft_set_off (aus_draft_ensure (self->client, KIND, "", self->client->language), blocks,
                     block, !on);
  aus_history_end (history);
  aus_history_seal (history);
  g_signal_handlers_unblock_by_func (self->client, refresh, self);
  refresh (self);
}

static void
add_rows (AusClausesWindow *self)
{
  for (guint i = 0; i < self->clauses->len; i++)
    {
      const AusClause *clause = self->clauses->pdata[i];
      GtkWidget *row;

      if (clause->always)
        continue;
      row = aus_clause_row_new (clause, aus_ui_language ());
      g_signal_connect_object (row, "switched", G_CALLBACK (on_switched_cb), self,
                               G_CONNECT_SWAPPED);
      adw_preferences_group_add (self->group, row);
      g_ptr_array_add (self->rows, row);
    }
}

static void
aus_clauses_window_dispose (GObject *object)
{
  AusClausesWindow *self = AUS_CLAUSES_WINDOW (object);

  if (self->client != NULL)
    g_signal_handlers_disconnect_by_func (self->client, refresh, self);
  gtk_widget_dispose_template (GTK_WIDGET (self), AUS_TYPE_CLAUSES_WINDOW);
  g_clear_object (&self->client);
  g_clear_object (&self->document);
  g_clear_object (&self->file);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (aus_clauses_window_parent_class)->dispose (object);
}

/* The rows are gone by now: they know their clauses. */
static void
aus_clauses_window_finalize (GObject *object)
{
  AusClausesWindow *self = AUS_CLAUSES_WINDOW (object);

  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_pointer (&self->clauses, g_ptr_array_unref);

  G_OBJECT_CLASS (aus_clauses_window_parent_class)->finalize (object);
}

static void
aus_clauses_window_class_init (AusClausesWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = aus_clauses_window_dispose;
  object_class->finalize = aus_clauses_window_finalize;

  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  g_type_ensure (AUS_TYPE_UNDO_AREA);
  gtk_widget_class_set_template_from_resource (
    widget_class, AUS_RESOURCE_BASE "/ui/papers/aus-clauses-window.ui");
  gtk_widget_class_bind_template_child (widget_class, AusClausesWindow, area);
  gtk_widget_class_bind_template_child (widget_class, AusClausesWindow, group);
}

static void
aus_clauses_window_init (AusClausesWindow *self)
{
  self->rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

AusClausesWindow *
aus_clauses_window_present (GtkWindow     *parent,
                            AusSession    *session,
                            AusClientFile *file)
{
  g_autofree char *folder = g_build_filename (aus_paths_get_data_dir (), "rules", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) clauses = aus_clauses_load (folder, &error);
  AusClausesWindow *self;

  if (clauses == NULL)
    {
      gtk_widget_activate_action (GTK_WIDGET (parent), "win.tell", "s", error->message);
      return NULL;
    }

  self = g_object_new (AUS_TYPE_CLAUSES_WINDOW, "transient-for", parent, NULL);
  self->session = g_object_ref (session);
  self->file = g_object_ref (file);
  self->client = g_object_ref (aus_client_file_get_client (file));
  self->clauses = g_steal_pointer (&clauses);
  g_object_set (self->area, "history", aus_data_file_get_history (AUS_DATA_FILE (file)), NULL);
  gtk_widget_set_sensitive (GTK_WIDGET (self->group),
                            aus_data_file_is_editable (AUS_DATA_FILE (file)));
  add_rows (self);
  g_signal_connect_swapped (self->client, "edited", G_CALLBACK (refresh), self);
  refresh (self);
  gtk_window_present (GTK_WINDOW (self));

  return self;
}

guint
aus_clauses_count (AusClient *client)
{
  AusDraft *draft = aus_client_find_draft (client, KIND, "", client->language);
  guint n = 0;

  for (guint i = 0; draft != NULL && i < aus_entity_list_get_length (draft->blocks); i++)
    {
      const AusDraftBlock *block = aus_entity_list_peek (draft->blocks, i);

      if (!block->off && g_str_has_prefix (block->name, AUS_BLOCK_CLAUSE))
        n++;
    }

  return n;
}
