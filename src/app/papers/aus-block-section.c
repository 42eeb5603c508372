/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-block-section.h"

#include <glib/gi18n.h>

#include "app/papers/aus-block-compare.h"
#include "app/papers/aus-block-row.h"
#include "core/text/aus-draft-edit.h"

struct _AusBlockSection
{
  AdwPreferencesGroup parent_instance;

  GtkListBox *list;
  GtkWidget *discard;

  AusSession *session; /* borrowed: the page's */
  AusClientFile *file;
  char *kind;
  char *colleague; /* id of whom the letter goes to; "" for the client */
  AusLanguage language;
  GPtrArray *blocks;
};

G_DEFINE_FINAL_TYPE (AusBlockSection, aus_block_section, ADW_TYPE_PREFERENCES_GROUP)

/* --- edits ------------------------------------------------------------------------------------ */

static AusClient *
get_client (AusBlockSection *self)
{
  return self->file != NULL ? AUS_CLIENT (aus_data_file_get_root (AUS_DATA_FILE (self->file)))
                            : NULL;
}

static AusHistory *
get_history (AusBlockSection *self)
{
  return aus_data_file_get_history (AUS_DATA_FILE (self->file));
}

/* The draft, with a step of the history begun. NULL when there is nothing to edit. */
static AusDraft *
begin (AusBlockSection *self)
{
  AusClient *client = get_client (self);

  if (client == NULL || self->blocks == NULL)
    return NULL;

  aus_history_begin (get_history (self));

  return aus_draft_ensure (client, self->kind, self->colleague, self->language);
}

static void
end (AusBlockSection *self)
{
  aus_history_end (get_history (self));
}

static void
refresh (AusBlockSection *self)
{
  aus_history_seal (get_history (self));
  gtk_widget_activate_action (GTK_WIDGET (self), "papers.refresh", NULL);
}

static const AusLetterBlock *
find (AusBlockSection *self,
      AusBlockRow     *row)
{
  return self->blocks != NULL ? aus_letter_blocks_find (self->blocks, aus_block_row_get_name (row))
                              : NULL;
}

static AusBlockRow *
find_row (AusBlockSection *self,
          const char      *name)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i++)
    if (g_str_equal (aus_block_row_get_name (AUS_BLOCK_ROW (row)), name))
      return AUS_BLOCK_ROW (row);

  return NULL;
}

static void
tell (AusBlockSection *self,
      const char      *text)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.tell-undoable", "s", text);
}

/* Clauses are chosen in a window of their own; here are those that were. */
static gboolean
is_listed (AusBlockSection      *self,
           const AusLetterBlock *block)
{
  if (aus_letter_block_is_clause (block))
    return !block->off;
  if (!g_str_equal (block->name, AUS_BLOCK_CLAUSES))
    return block->role != AUS_BLOCK_ROLE_HEAD && block->role != AUS_BLOCK_ROLE_SIGNATURES;

  for (guint i = 0; i < self->blocks->len; i++)
    {
      const AusLetterBlock *other = self->blocks->pdata[i];

      if (aus_letter_block_is_clause (other) && !other->off)
        return TRUE;
    }

  return FALSE;
}

/* Places in the list to places among all blocks that can be moved */
static int
find_steps (AusBlockSection      *self,
            const AusLetterBlock *block,
            int                   places)
{
  int steps = 0, left = places;
  guint position = 0;

  g_ptr_array_find (self->blocks, block, &position);
  while (left != 0)
    {
      const AusLetterBlock *other;

      position += (guint) (places > 0 ? 1 : -1);
      if (position >= self->blocks->len)
        return 0;
      other = self->blocks->pdata[position];
      if (other->role != AUS_BLOCK_ROLE_MOVABLE)
        continue;
      steps += places > 0 ? 1 : -1;
      if (is_listed (self, other))
        left += places > 0 ? -1 : 1;
    }

  return steps;
}

static void
on_switched_cb (AusBlockSection *self,
                gboolean         on,
                AusBlockRow     *row)
{
  const AusLetterBlock *block = find (self, row);
  AusDraft *draft = block != NULL ? begin (self) : NULL;

  if (draft == NULL)
    return;

  aus_draft_set_off (draft, self->blocks, block, !on);
  end (self);
  refresh (self);
}

static void
on_moved_cb (AusBlockSection *self,
             int              places,
             AusBlockRow     *row)
{
  const AusLetterBlock *block = find (self, row);
  int steps = block != NULL ? find_steps (self, block, places) : 0;
  AusDraft *draft;

  if (block == NULL || !aus_draft_can_move (self->blocks, block, steps)
      || (draft = begin (self)) == NULL)
    return;

  aus_draft_move (draft, self->blocks, block, steps);
  end (self);
  refresh (self);
}

/* Typing is told to the history as it is: it makes one step of it. The first letter makes the
 * draft as well. */
static void
on_edited_cb (AusBlockSection *self,
              const char      *markup,
              AusBlockRow     *row)
{
  const AusLetterBlock *block = find (self, row);
  AusClient *client = get_client (self);
  AusDraft *draft =
    client != NULL
      ? aus_client_find_draft (client, self->kind, self->colleague, self->language)
      : NULL;
  const AusDraftBlock *item =
    draft != NULL && block != NULL ? aus_draft_find_block (draft, block->name) : NULL;

  if (client == NULL || block == NULL)
    return;

  if (item != NULL && item->edited)
    {
      aus_draft_set_text (draft, self->blocks, block, markup);
      return;
    }
  draft = begin (self);
  aus_draft_set_text (draft, self->blocks, block, markup);
  end (self);
}

/* --- answers ---------------------------------------------------------------------------------- */

static void
answer (AusBlockSection *self,
        AusBlockRow     *row,
        const char      *merged, /* NULL: @keep, or else take */
        gboolean         keep)
{
  const AusLetterBlock *block = find (self, row);
  AusDraft *draft = block != NULL ? begin (self) : NULL;
  gboolean own = block != NULL && aus_letter_block_is_own (block);

  if (draft == NULL)
    return;

  if (merged != NULL)
    aus_draft_set_merged (draft, block, merged);
  else if (keep)
    aus_draft_keep (draft, block);
  else
    aus_draft_take (draft, block);
  end (self);
  refresh (self);
  /* What was kept is there to be seen; what is gone can be had back. */
  if (merged == NULL && !keep)
    tell (self, own ? _("Paragraph removed") : _("The template’s words are back"));
}

static void
on_take_cb (AusBlockSection *self,
            AusBlockRow     *row)
{
  answer (self, row, NULL, FALSE);
}

static void
on_keep_cb (AusBlockSection *self,
            AusBlockRow     *row)
{
  answer (self, row, NULL, TRUE);
}

static void
on_merge_cb (AusBlockSection *self,
             const char      *merged,
             AusBlockRow     *row)
{
  answer (self, row, merged, FALSE);
}

static void
on_compare_cb (AusBlockSection *self,
               AusBlockRow     *row)
{
  const AusLetterBlock *block = find (self, row);
  GtkWidget *window;

  if (block == NULL)
    return;

  window = aus_block_compare_new (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), block);
  aus_block_row_follow (row, AUS_BLOCK_COMPARE (window));
  gtk_window_present (GTK_WINDOW (window));
}

/* --- the letter as a whole -------------------------------------------------------------------- */

static void
add_action (GtkWidget  *widget,
            const char *action,
            GVariant   *parameter)
{
  AusBlockSection *self = AUS_BLOCK_SECTION (widget);
  const AusLetterBlock *last = NULL;
  g_autofree char *name = NULL;
  AusDraft *draft = begin (self);
  AusBlockRow *row;

  if (draft == NULL)
    return;

  for (guint i = 0; i < self->blocks->len; i++)
    if (((AusLetterBlock *) self->blocks->pdata[i])->role == AUS_BLOCK_ROLE_MOVABLE)
      last = self->blocks->pdata[i];
  name = g_strdup (aus_draft_add_own (draft, self->blocks, last));
  end (self);
  refresh (self);
  row = find_row (self, name);
  if (row != NULL)
    aus_block_row_edit (row);
}

static void
discard_action (GtkWidget  *widget,
                const char *action,
                GVariant   *parameter)
{
  AusBlockSection *self = AUS_BLOCK_SECTION (widget);
  AusDraft *draft = begin (self);

  if (draft == NULL)
    return;

  aus_draft_discard (draft, get_client (self));
  end (self);
  refresh (self);
  tell (self, _("The letter is as the template has it"));
}

/* --- rows ------------------------------------------------------------------------------------- */

static GtkWidget *
make_row (AusBlockSection *self,
          const char      *name)
{
  static const struct
  {
    const char *signal;
    GCallback callback;
  } links[] = {
    { "switched", G_CALLBACK (on_switched_cb) }, { "moved", G_CALLBACK (on_moved_cb) },
    { "edited", G_CALLBACK (on_edited_cb) },     { "take", G_CALLBACK (on_take_cb) },
    { "keep", G_CALLBACK (on_keep_cb) },         { "merge", G_CALLBACK (on_merge_cb) },
    { "compare", G_CALLBACK (on_compare_cb) },
  };
  GtkWidget *row = aus_block_row_new (name);

  aus_block_row_watch (AUS_BLOCK_ROW (row), self->session, get_client (self));
  for (gsize i = 0; i < G_N_ELEMENTS (links); i++)
    g_signal_connect_object (row, links[i].signal, links[i].callback, self, G_CONNECT_SWAPPED);

  return row;
}

static int
compare_rows (GtkListBoxRow *a,
              GtkListBoxRow *b,
              gpointer       data)
{
  return aus_block_row_get_place (AUS_BLOCK_ROW (a)) - aus_block_row_get_place (AUS_BLOCK_ROW (b));
}

/* Those whose block is gone */
static void
remove_others (AusBlockSection *self,
               GHashTable      *shown)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL;)
    if (g_hash_table_contains (shown, row))
      i++;
    else
      gtk_list_box_remove (self->list, GTK_WIDGET (row));
}

/* Rows stay with their blocks and in the list: an open editor stays open, with the cursor in it,
 * wherever its row goes. */
static void
show_rows (AusBlockSection *self)
{
  g_autoptr (GHashTable) shown = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < self->blocks->len; i++)
    {
      const AusLetterBlock *block = self->blocks->pdata[i];
      AusBlockRow *row;

      if (!is_listed (self, block))
        continue;
      row = find_row (self, block->name);
      if (row == NULL)
        {
          row = AUS_BLOCK_ROW (make_row (self, block->name));
          gtk_list_box_append (self->list, GTK_WIDGET (row));
        }
      aus_block_row_set_place (row, (int) i);
      aus_block_row_show (row, block);
      g_hash_table_add (shown, row);
    }

  remove_others (self, shown);
  gtk_list_box_invalidate_sort (self->list);
}

static void
clear_rows (AusBlockSection *self)
{
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (self->list, 0)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));
}

void
aus_block_section_show (AusBlockSection *self,
                        AusSession      *session,
                        AusClientFile   *file,
                        const char      *kind,
                        const char      *colleague,
                        AusLanguage      language,
                        GPtrArray       *blocks)
{
  AusDraft *draft;

  g_return_if_fail (AUS_IS_BLOCK_SECTION (self));

  if (file != self->file || language != self->language || g_strcmp0 (kind, self->kind) != 0
      || g_strcmp0 (colleague, self->colleague) != 0)
    clear_rows (self);
  self->session = session;
  g_set_object (&self->file, file);
  self->language = language;
  g_free (self->kind);
  self->kind = g_strdup (kind);
  g_free (self->colleague);
  self->colleague = g_strdup (colleague);
  gtk_widget_set_visible (GTK_WIDGET (self), blocks != NULL);
  if (blocks == NULL)
    return;

  g_ptr_array_ref (blocks);
  g_clear_pointer (&self->blocks, g_ptr_array_unref);
  self->blocks = blocks;
  show_rows (self);
  draft = aus_client_find_draft (get_client (self), kind, self->colleague, language);
  gtk_widget_set_visible (self->discard,
                          draft != NULL && aus_entity_list_get_length (draft->blocks) > 0);
}

/* --- the widget ------------------------------------------------------------------------------- */

static void
aus_block_section_dispose (GObject *object)
{
  AusBlockSection *self = AUS_BLOCK_SECTION (object);

  g_clear_object (&self->file);
  g_clear_pointer (&self->blocks, g_ptr_array_unref);
  gtk_widget_dispose_template (GTK_WIDGET (self), AUS_TYPE_BLOCK_SECTION);

  G_OBJECT_CLASS (aus_block_section_parent_class)->dispose (object);
}

static void
aus_block_section_finalize (GObject *object)
{
  g_free (AUS_BLOCK_SECTION (object)->kind);
  g_free (AUS_BLOCK_SECTION (object)->colleague);

  G_OBJECT_CLASS (aus_block_section_parent_class)->finalize (object);
}

static void
aus_block_section_class_init (AusBlockSectionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = aus_block_section_dispose;
  object_class->finalize = aus_block_section_finalize;

  gtk_widget_class_install_action (widget_class, "blocks.add", NULL, add_action);
  gtk_widget_class_install_action (widget_class, "blocks.discard", NULL, discard_action);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               AUS_RESOURCE_BASE "/ui/papers/aus-block-section.ui");
  gtk_widget_class_bind_template_child (widget_class, AusBlockSection, list);
  gtk_widget_class_bind_template_child (widget_class, AusBlockSection, discard);
}

static void
aus_block_section_init (AusBlockSection *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_list_box_set_sort_func (self->list, compare_rows, NULL, NULL);
}

void
aus_block_section_edit (AusBlockSection *self,
                        const char      *name)
{
  AusBlockRow *row;

  g_return_if_fail (AUS_IS_BLOCK_SECTION (self) && name != NULL);

  row = find_row (self, name);
  if (row != NULL)
    aus_block_row_edit (row);
}
