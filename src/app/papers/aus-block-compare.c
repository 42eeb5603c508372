/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-block-compare.h"

#include <glib/gi18n.h>

#include "app/papers/aus-block-buffer.h"
#include "app/papers/aus-block-editor.h"
#include "app/widgets/aus-column-layout.h"
#include "app/widgets/aus-columns.h"
#include "core/text/aus-block-label.h"
#include "core/text/aus-draft-edit.h"
#include "core/text/aus-text-diff.h"

struct _AusBlockCompare
{
  AdwWindow parent_instance;

  AdwWindowTitle *title;
  GtkLabel *before;
  GtkLabel *now;
  GtkLabel *mine;
  GtkLabel *collisions;
  AusBlockEditor *editor;
};

G_DEFINE_FINAL_TYPE (AusBlockCompare, aus_block_compare, ADW_TYPE_WINDOW)

enum
{
  TAKE,
  KEEP,
  MERGE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
answer_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  g_autoptr (AusBlockCompare) self = g_object_ref (AUS_BLOCK_COMPARE (widget));

  if (g_str_equal (name, "compare.take"))
    g_signal_emit (self, signals[TAKE], 0);
  else if (g_str_equal (name, "compare.keep"))
    g_signal_emit (self, signals[KEEP], 0);
  else
    g_signal_emit (self, signals[MERGE], 0, aus_block_editor_get_markup (self->editor));
  gtk_window_close (GTK_WINDOW (self));
}

/* One side of the difference: what is the same, and what is this side's alone. */
static void
show_side (GtkLabel          *label,
           GPtrArray         *changes,
           AusTextChangeKind  kind,
           const char        *open,
           const char        *close)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < changes->len; i++)
    {
      const AusTextChange *change = changes->pdata[i];
      g_autofree char *words = g_markup_escape_text (change->text, -1);

      /* The last word of a text has no space behind it. */
      if (text->len > 0 && !g_ascii_isspace (text->str[text->len - 1])
          && !g_str_has_suffix (text->str, close))
        g_string_append_c (text, ' ');
      if (change->kind == AUS_TEXT_CHANGE_SAME)
        g_string_append (text, words);
      else if (change->kind == kind)
        g_string_append_printf (text, "%s%s%s", open, words, close);
    }
  if (text->len == 0)
    g_string_append_printf (text, "<i>%s</i>", C_("block", "Nothing"));
  gtk_label_set_markup (label, text->str);
}

static void
fill (AusBlockCompare      *self,
      const AusLetterBlock *block)
{
  g_autofree char *label = aus_letter_block_dup_label (block);
  g_autofree char *before = aus_block_buffer_dup_words (block->base);
  g_autofree char *now = aus_block_buffer_dup_words (block->filled);
  g_autofree char *mine = aus_block_buffer_dup_words (block->text);
  g_autoptr (GPtrArray) changes = aus_text_diff_new (before, now);
  g_autoptr (AusTextMerge) merge = aus_draft_merge (block);
  g_autofree char *merged = aus_text_merge_dup_text (merge);
  g_autofree char *tidy = aus_letter_block_tidy (merged);

  adw_window_title_set_subtitle (self->title, label);
  show_side (self->before, changes, AUS_TEXT_CHANGE_REMOVED, "<s>", "</s>");
  show_side (self->now, changes, AUS_TEXT_CHANGE_ADDED, "<u><b>", "</b></u>");
  gtk_label_set_label (self->mine, mine);
  gtk_widget_set_visible (GTK_WIDGET (self->collisions), merge->n_conflicts > 0);
  if (merge->n_conflicts > 0)
    {
      g_autofree char *text = g_strdup_printf (
        ngettext ("In %u place you and the data have changed the same words. Both are there, yours "
                  "first: delete what is not to stay.",
                  "In %u places you and the data have changed the same words. Both are there, "
                  "yours first: delete what is not to stay.",
                  merge->n_conflicts),
        merge->n_conflicts);

      gtk_label_set_label (self->collisions, text);
    }
  aus_block_editor_set_single (self->editor, block->role == AUS_BLOCK_ROLE_SUBJECT);
  aus_block_editor_set (self->editor, _("Both together"), tidy, block->values);
}

static void
aus_block_compare_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), AUS_TYPE_BLOCK_COMPARE);

  G_OBJECT_CLASS (aus_block_compare_parent_class)->dispose (object);
}

static void
aus_block_compare_class_init (AusBlockCompareClass *klass)
{
  static const char * const answers[] = { "compare.take", "compare.keep", "compare.merge" };
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = aus_block_compare_dispose;

  signals[TAKE] = g_signal_new ("take", AUS_TYPE_BLOCK_COMPARE, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                NULL, G_TYPE_NONE, 0);
  signals[KEEP] = g_signal_new ("keep", AUS_TYPE_BLOCK_COMPARE, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                NULL, G_TYPE_NONE, 0);
  signals[MERGE] = g_signal_new ("merge", AUS_TYPE_BLOCK_COMPARE, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                 NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  g_type_ensure (AUS_TYPE_BLOCK_EDITOR);
  g_type_ensure (AUS_TYPE_COLUMN_LAYOUT);
  g_type_ensure (AUS_TYPE_COLUMNS);
  for (gsize i = 0; i < G_N_ELEMENTS (answers); i++)
    gtk_widget_class_install_action (widget_class, answers[i], NULL, answer_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               AUS_RESOURCE_BASE "/ui/papers/aus-block-compare.ui");
  gtk_widget_class_bind_template_child (widget_class, AusBlockCompare, title);
  gtk_widget_class_bind_template_child (widget_class, AusBlockCompare, before);
  gtk_widget_class_bind_template_child (widget_class, AusBlockCompare, now);
  gtk_widget_class_bind_template_child (widget_class, AusBlockCompare, mine);
  gtk_widget_class_bind_template_child (widget_class, AusBlockCompare, collisions);
  gtk_widget_class_bind_template_child (widget_class, AusBlockCompare, editor);
}

static void
aus_block_compare_init (AusBlockCompare *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
aus_block_compare_new (GtkWindow            *parent,
                       const AusLetterBlock *block)
{
  AusBlockCompare *self = g_object_new (AUS_TYPE_BLOCK_COMPARE, "transient-for", parent, NULL);

  fill (self, block);

  return GTK_WIDGET (self);
}
