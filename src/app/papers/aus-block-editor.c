/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-block-editor.h"

#include "app/papers/aus-block-buffer.h"
#include "app/widgets/aus-phrase-box.h"
#include "app/widgets/aus-wrapped-view.h"

struct _AusBlockEditor
{
  GtkWidget parent_instance;

  GtkBox *tools;
  GtkTextView *view;
  GtkWidget *legend;
  AusPhraseBox *phrases;

  GPtrArray *values;
  char *markup;
  gboolean single;
  gboolean filling;    /* what changes is not the user's doing */
};

G_DEFINE_FINAL_TYPE (AusBlockEditor, aus_block_editor, GTK_TYPE_WIDGET)

static guint changed_signal;

static GtkTextBuffer *
get_buffer (AusBlockEditor *self)
{
  return gtk_text_view_get_buffer (self->view);
}

static void
show_values (AusBlockEditor *self)
{
  gtk_widget_set_visible (self->legend,
                          aus_block_buffer_show_values (get_buffer (self), self->values));
}

static void
on_buffer_changed_cb (AusBlockEditor *self)
{
  char *markup;

  if (self->filling)
    return;

  markup = aus_block_buffer_dup_markup (get_buffer (self));
  g_free (self->markup);
  self->markup = markup;
  self->filling = TRUE;
  show_values (self);
  self->filling = FALSE;
  g_signal_emit (self, changed_signal, 0);
}

/* --- keys ------------------------------------------------------------------------------------- */

static gboolean
on_key_pressed_cb (AusBlockEditor        *self,
                   guint                  key,
                   guint                  code,
                   GdkModifierType        state,
                   GtkEventControllerKey *controller)
{
  GtkTextBuffer *buffer = get_buffer (self);
  gboolean enter = key == GDK_KEY_Return || key == GDK_KEY_KP_Enter;

  if (!enter || (state & GDK_CONTROL_MASK) != 0)
    return GDK_EVENT_PROPAGATE;
  if (self->single)
    return GDK_EVENT_STOP;
  if ((state & GDK_SHIFT_MASK) != 0)
    {
      gtk_text_buffer_insert_at_cursor (buffer, "\xE2\x80\xA8", -1);
      return GDK_EVENT_STOP;
    }

  return aus_block_buffer_break_item (buffer) ? GDK_EVENT_STOP : GDK_EVENT_PROPAGATE;
}

static void
bold_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  AusBlockEditor *self = AUS_BLOCK_EDITOR (widget);

  if (!self->single)
    aus_block_buffer_toggle_bold (get_buffer (self));
  gtk_widget_grab_focus (GTK_WIDGET (self->view));
}

static void
items_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  AusBlockEditor *self = AUS_BLOCK_EDITOR (widget);

  if (!self->single)
    aus_block_buffer_toggle_items (get_buffer (self));
  gtk_widget_grab_focus (GTK_WIDGET (self->view));
}

/* --- the widget ------------------------------------------------------------------------------- */

static gboolean
aus_block_editor_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (AUS_BLOCK_EDITOR (widget)->view));
}

static void
aus_block_editor_dispose (GObject *object)
{
  AusBlockEditor *self = AUS_BLOCK_EDITOR (object);
  GtkWidget *child;

  if (self->view != NULL)
    g_signal_handlers_disconnect_by_func (get_buffer (self), on_buffer_changed_cb, self);
  g_clear_pointer (&self->values, g_ptr_array_unref);
  gtk_widget_dispose_template (GTK_WIDGET (self), AUS_TYPE_BLOCK_EDITOR);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (aus_block_editor_parent_class)->dispose (object);
}

static void
aus_block_editor_finalize (GObject *object)
{
  g_free (AUS_BLOCK_EDITOR (object)->markup);

  G_OBJECT_CLASS (aus_block_editor_parent_class)->finalize (object);
}

static void
aus_block_editor_class_init (AusBlockEditorClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = aus_block_editor_dispose;
  object_class->finalize = aus_block_editor_finalize;
  widget_class->grab_focus = aus_block_editor_grab_focus;

  changed_signal = g_signal_new ("changed", AUS_TYPE_BLOCK_EDITOR, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                 NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_install_action (widget_class, "editor.bold", NULL, bold_action);
  gtk_widget_class_install_action (widget_class, "editor.items", NULL, items_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_b, GDK_CONTROL_MASK, "editor.bold",
                                       NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_l, GDK_CONTROL_MASK, "editor.items",
                                       NULL);
  g_type_ensure (AUS_TYPE_WRAPPED_VIEW);
  g_type_ensure (AUS_TYPE_PHRASE_BOX);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               AUS_RESOURCE_BASE "/ui/papers/aus-block-editor.ui");
  gtk_widget_class_bind_template_child (widget_class, AusBlockEditor, tools);
  gtk_widget_class_bind_template_child (widget_class, AusBlockEditor, view);
  gtk_widget_class_bind_template_child (widget_class, AusBlockEditor, legend);
  gtk_widget_class_bind_template_child (widget_class, AusBlockEditor, phrases);
  gtk_widget_class_bind_template_callback (widget_class, on_key_pressed_cb);
}

static void
aus_block_editor_init (AusBlockEditor *self)
{
  self->markup = g_strdup ("");
  gtk_widget_init_template (GTK_WIDGET (self));
  aus_block_buffer_prepare (get_buffer (self));
  g_signal_connect_swapped (get_buffer (self), "changed", G_CALLBACK (on_buffer_changed_cb), self);
}

void
aus_block_editor_set (AusBlockEditor *self,
                      const char     *name,
                      const char     *markup,
                      GPtrArray      *values)
{
  GtkTextBuffer *buffer;
  GtkTextIter start;

  g_return_if_fail (AUS_IS_BLOCK_EDITOR (self) && markup != NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  -1);
  g_clear_pointer (&self->values, g_ptr_array_unref);
  if (values != NULL)
    self->values = g_ptr_array_ref (values);

  buffer = get_buffer (self);
  self->filling = TRUE;
  if (!g_str_equal (self->markup, markup))
    {
      g_free (self->markup);
      self->markup = g_strdup (markup);
      aus_block_buffer_set_markup (buffer, markup);
      gtk_text_buffer_get_start_iter (buffer, &start);
      gtk_text_buffer_place_cursor (buffer, &start);
    }
  show_values (self);
  self->filling = FALSE;
}

const char *
aus_block_editor_get_markup (AusBlockEditor *self)
{
  g_return_val_if_fail (AUS_IS_BLOCK_EDITOR (self), NULL);

  return self->markup;
}

void
aus_block_editor_set_single (AusBlockEditor *self,
                             gboolean        single)
{
  g_return_if_fail (AUS_IS_BLOCK_EDITOR (self));

  self->single = single;
  gtk_widget_set_visible (GTK_WIDGET (self->tools), !single);
}

void
aus_block_editor_watch (AusBlockEditor *self,
                        AusSession     *session,
                        AusClient      *client)
{
  g_return_if_fail (AUS_IS_BLOCK_EDITOR (self));

  g_object_set (self->phrases, "session", session, "client", client, NULL);
}
