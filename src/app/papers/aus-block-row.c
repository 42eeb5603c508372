/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-block-row.h"

#include <glib/gi18n.h>

#include "app/papers/aus-block-buffer.h"
#include "app/papers/aus-block-editor.h"
#include "app/widgets/aus-chip.h"
#include "core/text/aus-block-label.h"
#include "core/text/aus-draft-edit.h"
#include "core/text/aus-text-diff.h"

struct _AusBlockRow
{
  AdwPreferencesRow parent_instance;

  GtkWidget *handle;
  GtkLabel *label;
  AusChip *chip;
  GtkToggleButton *edit;
  GtkSwitch *toggle;
  GtkRevealer *strip;
  GtkLabel *difference;
  GtkWidget *merge;
  GtkRevealer *drawer;
  AusBlockEditor *editor;
  GtkButton *reset;

  char *name;
  char *merged; /* what "merge" hands out, NULL where words collide */
  guint opening; /* frames until a row that was opened at once has its place */
  int place;
  gboolean movable;
  gboolean showing;
};

G_DEFINE_FINAL_TYPE (AusBlockRow, aus_block_row, ADW_TYPE_PREFERENCES_ROW)

enum
{
  SWITCHED,
  MOVED,
  EDITED,
  TAKE,
  KEEP,
  MERGE,
  COMPARE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* --- what the user does ----------------------------------------------------------------------- */

static void
on_switched_cb (AusBlockRow *self)
{
  if (!self->showing)
    g_signal_emit (self, signals[SWITCHED], 0, gtk_switch_get_active (self->toggle));
}

static void
on_edit_toggled_cb (AusBlockRow *self)
{
  gboolean open = gtk_toggle_button_get_active (self->edit);

  gtk_revealer_set_reveal_child (self->drawer, open);
  gtk_widget_set_visible (GTK_WIDGET (self->drawer), open);
  if (open && self->opening == 0)
    gtk_widget_grab_focus (GTK_WIDGET (self->editor));
}

static void
on_typed_cb (AusBlockRow *self)
{
  g_signal_emit (self, signals[EDITED], 0, aus_block_editor_get_markup (self->editor));
}

static void
answer_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  AusBlockRow *self = AUS_BLOCK_ROW (widget);

  if (g_str_equal (name, "block.take"))
    g_signal_emit (self, signals[TAKE], 0);
  else if (g_str_equal (name, "block.keep"))
    g_signal_emit (self, signals[KEEP], 0);
  else if (g_str_equal (name, "block.compare"))
    g_signal_emit (self, signals[COMPARE], 0);
  else if (self->merged != NULL)
    g_signal_emit (self, signals[MERGE], 0, self->merged);
}

static void
move_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  if (AUS_BLOCK_ROW (widget)->movable)
    g_signal_emit (widget, signals[MOVED], 0, g_str_equal (name, "block.up") ? -1 : 1);
}

/* --- by the handle ---------------------------------------------------------------------------- */

static GdkContentProvider *
on_prepare_cb (GtkDragSource *source,
               double         x,
               double         y,
               AusBlockRow   *self)
{
  return self->movable ? gdk_content_provider_new_typed (AUS_TYPE_BLOCK_ROW, self) : NULL;
}

static void
on_drag_begin_cb (GtkDragSource *source,
                  GdkDrag       *drag,
                  AusBlockRow   *self)
{
  g_autoptr (GdkPaintable) picture = gtk_widget_paintable_new (GTK_WIDGET (self));

  gtk_drag_source_set_icon (source, picture, 24, 12);
}

/* Rows that cannot be moved do not count: the list knows which. */
static gboolean
on_drop_cb (GtkDropTarget *target,
            const GValue  *value,
            double         x,
            double         y,
            AusBlockRow   *self)
{
  AusBlockRow *dragged = g_value_get_object (value);
  GtkWidget *list = gtk_widget_get_parent (GTK_WIDGET (self));
  int from, to, step, places = 0;

  if (dragged == NULL || dragged == self || !self->movable
      || gtk_widget_get_parent (GTK_WIDGET (dragged)) != list)
    return FALSE;

  from = gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (dragged));
  to = gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (self));
  step = to > from ? 1 : -1;
  for (int i = from; i != to; i += step)
    {
      GtkListBoxRow *row = gtk_list_box_get_row_at_index (GTK_LIST_BOX (list), i + step);

      if (AUS_BLOCK_ROW (row)->movable)
        places += step;
    }
  g_signal_emit (dragged, signals[MOVED], 0, places);

  return TRUE;
}

static void
add_drag (AusBlockRow *self)
{
  GtkDragSource *source = gtk_drag_source_new ();
  GtkDropTarget *target = gtk_drop_target_new (AUS_TYPE_BLOCK_ROW, GDK_ACTION_MOVE);

  gtk_drag_source_set_actions (source, GDK_ACTION_MOVE);
  g_signal_connect (source, "prepare", G_CALLBACK (on_prepare_cb), self);
  g_signal_connect (source, "drag-begin", G_CALLBACK (on_drag_begin_cb), self);
  gtk_widget_add_controller (self->handle, GTK_EVENT_CONTROLLER (source));

  g_signal_connect (target, "drop", G_CALLBACK (on_drop_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
}

/* --- what it shows ---------------------------------------------------------------------------- */

static void
show_difference (AusBlockRow          *self,
                 const AusLetterBlock *block)
{
  static const char * const forms[] = { "%s", "<s>%s</s>", "<u><b>%s</b></u>" };
  g_autofree char *before = aus_block_buffer_dup_words (block->base);
  g_autofree char *after = aus_block_buffer_dup_words (block->filled);
  g_autoptr (GPtrArray) changes = aus_text_diff_new (before, after);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < changes->len; i++)
    {
      const AusTextChange *change = changes->pdata[i];
      g_auto (GStrv) form = g_strsplit (forms[change->kind], "%s", 2);
      g_autofree char *words = g_strchomp (g_markup_escape_text (change->text, -1));

      g_string_append_printf (text, "%s%s%s ", form[0], words,
                              form[0] != NULL ? form[1] : "");
    }
  gtk_label_set_markup (self->difference, text->str);
}

static void
show_change (AusBlockRow          *self,
             const AusLetterBlock *block)
{
  gboolean changed = block->state == AUS_BLOCK_STATE_CHANGED && !block->off;

  g_clear_pointer (&self->merged, g_free);
  gtk_widget_set_visible (GTK_WIDGET (self->strip), changed);
  gtk_revealer_set_reveal_child (self->strip, changed);
  if (!changed)
    return;

  show_difference (self, block);
  if (*block->filled != '\0')
    {
      g_autoptr (AusTextMerge) merge = aus_draft_merge (block);

      if (merge->n_conflicts == 0)
        self->merged = aus_text_merge_dup_text (merge);
    }
  gtk_widget_set_visible (self->merge, self->merged != NULL);
}

static void
show_names (AusBlockRow          *self,
            const AusLetterBlock *block)
{
  g_autofree char *label = aus_letter_block_dup_label (block);
  g_autofree char *edit = NULL;

  /* Translators: %s is the name of a part of a letter */
  edit = g_strdup_printf (_("Edit “%s”"), label);
  gtk_label_set_label (self->label, label);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->edit), GTK_ACCESSIBLE_PROPERTY_LABEL, edit,
                                  -1);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->edit), edit);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->toggle), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  label, -1);
  aus_block_editor_set (self->editor, label, block->text, block->values);
}

void
aus_block_row_show (AusBlockRow          *self,
                    const AusLetterBlock *block)
{
  gboolean own = aus_letter_block_is_own (block);
  gboolean edited = block->state != AUS_BLOCK_STATE_TEMPLATE;

  g_return_if_fail (AUS_IS_BLOCK_ROW (self));

  self->showing = TRUE;
  self->movable = block->role == AUS_BLOCK_ROLE_MOVABLE;
  show_names (self, block);
  /* Its place is kept, so that the names stand in line. */
  gtk_widget_set_opacity (self->handle, self->movable ? 1 : 0);
  gtk_widget_set_can_target (self->handle, self->movable);
  gtk_widget_set_visible (GTK_WIDGET (self->toggle), self->movable);
  gtk_switch_set_active (self->toggle, !block->off);
  if (edited && !block->off)
    aus_chip_set (self->chip, AUS_CHIP_MINE, NULL, _("Your text"));
  else
    aus_chip_set (self->chip, AUS_CHIP_NEUTRAL, NULL, NULL);
  aus_block_editor_set_single (self->editor, block->role == AUS_BLOCK_ROLE_SUBJECT);
  gtk_widget_set_visible (GTK_WIDGET (self->reset), edited || own);
  gtk_button_set_label (self->reset, own ? _("_Remove this paragraph")
                                         : _("_Back to the template’s words"));
  show_change (self, block);
  self->showing = FALSE;
}

static gboolean
on_tick_cb (GtkWidget     *widget,
            GdkFrameClock *clock,
            gpointer       data)
{
  AusBlockRow *self = AUS_BLOCK_ROW (widget);

  if (--self->opening > 0)
    return G_SOURCE_CONTINUE;

  gtk_widget_grab_focus (GTK_WIDGET (self->editor));

  return G_SOURCE_REMOVE;
}

/* What takes the focus is scrolled to, which a row that has just been made can only be when it has
 * a place. */
void
aus_block_row_edit (AusBlockRow *self)
{
  g_return_if_fail (AUS_IS_BLOCK_ROW (self));

  if (self->opening == 0)
    gtk_widget_add_tick_callback (GTK_WIDGET (self), on_tick_cb, NULL, NULL);
  self->opening = 4;
  gtk_toggle_button_set_active (self->edit, TRUE);
}

static void
on_taken_cb (AusBlockRow *self)
{
  g_signal_emit (self, signals[TAKE], 0);
}

static void
on_kept_cb (AusBlockRow *self)
{
  g_signal_emit (self, signals[KEEP], 0);
}

static void
on_merged_cb (AusBlockRow *self,
              const char  *markup)
{
  g_signal_emit (self, signals[MERGE], 0, markup);
}

void
aus_block_row_follow (AusBlockRow     *self,
                      AusBlockCompare *window)
{
  g_return_if_fail (AUS_IS_BLOCK_ROW (self) && AUS_IS_BLOCK_COMPARE (window));

  g_signal_connect_object (window, "take", G_CALLBACK (on_taken_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (window, "keep", G_CALLBACK (on_kept_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (window, "merge", G_CALLBACK (on_merged_cb), self, G_CONNECT_SWAPPED);
}

const char *
aus_block_row_get_name (AusBlockRow *self)
{
  g_return_val_if_fail (AUS_IS_BLOCK_ROW (self), NULL);

  return self->name;
}

int
aus_block_row_get_place (AusBlockRow *self)
{
  g_return_val_if_fail (AUS_IS_BLOCK_ROW (self), 0);

  return self->place;
}

void
aus_block_row_set_place (AusBlockRow *self,
                         int          place)
{
  g_return_if_fail (AUS_IS_BLOCK_ROW (self));

  self->place = place;
}

/* --- the widget ------------------------------------------------------------------------------- */

static void
aus_block_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), AUS_TYPE_BLOCK_ROW);

  G_OBJECT_CLASS (aus_block_row_parent_class)->dispose (object);
}

static void
aus_block_row_finalize (GObject *object)
{
  AusBlockRow *self = AUS_BLOCK_ROW (object);

  g_free (self->name);
  g_free (self->merged);

  G_OBJECT_CLASS (aus_block_row_parent_class)->finalize (object);
}

static void
install_signals (void)
{
  static const struct
  {
    const char *name;
    GType type;
  } list[] = {
    [SWITCHED] = { "switched", G_TYPE_BOOLEAN }, [MOVED] = { "moved", G_TYPE_INT },
    [EDITED] = { "edited", G_TYPE_STRING },      [TAKE] = { "take", G_TYPE_NONE },
    [KEEP] = { "keep", G_TYPE_NONE },            [MERGE] = { "merge", G_TYPE_STRING },
    [COMPARE] = { "compare", G_TYPE_NONE },
  };

  for (guint i = 0; i < N_SIGNALS; i++)
    signals[i] = g_signal_new (list[i].name, AUS_TYPE_BLOCK_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                               NULL, G_TYPE_NONE, list[i].type != G_TYPE_NONE ? 1 : 0,
                               list[i].type);
}

static void
aus_block_row_class_init (AusBlockRowClass *klass)
{
  static const char * const answers[] = { "block.take", "block.keep", "block.merge",
                                          "block.compare" };
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = aus_block_row_dispose;
  object_class->finalize = aus_block_row_finalize;
  install_signals ();

  g_type_ensure (AUS_TYPE_BLOCK_EDITOR);
  g_type_ensure (AUS_TYPE_CHIP);
  for (gsize i = 0; i < G_N_ELEMENTS (answers); i++)
    gtk_widget_class_install_action (widget_class, answers[i], NULL, answer_action);
  gtk_widget_class_install_action (widget_class, "block.up", NULL, move_action);
  gtk_widget_class_install_action (widget_class, "block.down", NULL, move_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Up, GDK_ALT_MASK, "block.up", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Down, GDK_ALT_MASK, "block.down",
                                       NULL);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               AUS_RESOURCE_BASE "/ui/papers/aus-block-row.ui");
  gtk_widget_class_bind_template_child (widget_class, AusBlockRow, handle);
  gtk_widget_class_bind_template_child (widget_class, AusBlockRow, label);
  gtk_widget_class_bind_template_child (widget_class, AusBlockRow, chip);
  gtk_widget_class_bind_template_child (widget_class, AusBlockRow, edit);
  gtk_widget_class_bind_template_child (widget_class, AusBlockRow, toggle);
  gtk_widget_class_bind_template_child (widget_class, AusBlockRow, strip);
  gtk_widget_class_bind_template_child (widget_class, AusBlockRow, difference);
  gtk_widget_class_bind_template_child (widget_class, AusBlockRow, merge);
  gtk_widget_class_bind_template_child (widget_class, AusBlockRow, drawer);
  gtk_widget_class_bind_template_child (widget_class, AusBlockRow, editor);
  gtk_widget_class_bind_template_child (widget_class, AusBlockRow, reset);
  gtk_widget_class_bind_template_callback (widget_class, on_switched_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_edit_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_typed_cb);
}

static void
aus_block_row_init (AusBlockRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  add_drag (self);
}

GtkWidget *
aus_block_row_new (const char *name)
{
  AusBlockRow *self = g_object_new (AUS_TYPE_BLOCK_ROW, "use-markup", FALSE, NULL);

  self->name = g_strdup (name);

  return GTK_WIDGET (self);
}

void
aus_block_row_watch (AusBlockRow *self,
                     AusSession  *session,
                     AusClient   *client)
{
  g_return_if_fail (AUS_IS_BLOCK_ROW (self));

  aus_block_editor_watch (self->editor, session, client);
}
