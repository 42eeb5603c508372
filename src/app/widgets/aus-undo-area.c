/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-undo-area.h"

#include <glib/gi18n.h>

struct _AusUndoArea
{
  AdwBin parent_instance;

  AusToasts *toasts;
  AusHistory *history;
  GtkRoot *root; /* borrowed; that whose focus is watched */
  guint told;    /* the history's serial when the last toast was shown */
};

G_DEFINE_FINAL_TYPE (AusUndoArea, aus_undo_area, ADW_TYPE_BIN)

typedef enum
{
  PROP_CONTENT = 1,
  PROP_HISTORY,
} AusUndoAreaProperty;

static GParamSpec *properties[PROP_HISTORY + 1];

static void
undo_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  AusUndoArea *self = AUS_UNDO_AREA (widget);

  if (self->history != NULL)
    aus_history_undo (self->history);
}

static void
redo_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  AusUndoArea *self = AUS_UNDO_AREA (widget);

  if (self->history != NULL)
    aus_history_redo (self->history);
}

static void
undo_told_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  AusUndoArea *self = AUS_UNDO_AREA (widget);

  /* Something else has been edited since: Ctrl+Z, step by step, is what still makes sense. */
  if (self->history != NULL && aus_history_get_serial (self->history) == self->told)
    aus_history_undo (self->history);
}

static void
tell_undoable_action (GtkWidget  *widget,
                      const char *name,
                      GVariant   *parameter)
{
  AusUndoArea *self = AUS_UNDO_AREA (widget);
  AdwToast *toast = aus_toast_new (g_variant_get_string (parameter, NULL));

  if (self->history != NULL)
    {
      aus_history_seal (self->history);
      self->told = aus_history_get_serial (self->history);
      adw_toast_set_button_label (toast, _("_Undo"));
      adw_toast_set_action_name (toast, "win.undo-told");
    }
  aus_toasts_add (self->toasts, toast);
}

static void
on_notify_focus_widget_cb (AusUndoArea *self)
{
  if (self->history != NULL)
    aus_history_seal (self->history);
}

static void
aus_undo_area_root (GtkWidget *widget)
{
  AusUndoArea *self = AUS_UNDO_AREA (widget);

  GTK_WIDGET_CLASS (aus_undo_area_parent_class)->root (widget);

  self->root = gtk_widget_get_root (widget);
  g_signal_connect_swapped (self->root, "notify::focus-widget",
                            G_CALLBACK (on_notify_focus_widget_cb), self);
}

static void
aus_undo_area_unroot (GtkWidget *widget)
{
  AusUndoArea *self = AUS_UNDO_AREA (widget);

  g_signal_handlers_disconnect_by_func (self->root, on_notify_focus_widget_cb, self);
  self->root = NULL;

  GTK_WIDGET_CLASS (aus_undo_area_parent_class)->unroot (widget);
}

static void
aus_undo_area_get_property (GObject    *object,
                            guint       property_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  AusUndoArea *self = AUS_UNDO_AREA (object);

  switch ((AusUndoAreaProperty) property_id)
    {
    case PROP_CONTENT:
      g_object_get_property (G_OBJECT (self->toasts), "content", value);
      break;
    case PROP_HISTORY:
      g_value_set_object (value, self->history);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
aus_undo_area_set_property (GObject      *object,
                            guint         property_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  AusUndoArea *self = AUS_UNDO_AREA (object);

  switch ((AusUndoAreaProperty) property_id)
    {
    case PROP_CONTENT:
      g_object_set_property (G_OBJECT (self->toasts), "content", value);
      break;
    case PROP_HISTORY:
      g_set_object (&self->history, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
aus_undo_area_dispose (GObject *object)
{
  g_clear_object (&AUS_UNDO_AREA (object)->history);

  G_OBJECT_CLASS (aus_undo_area_parent_class)->dispose (object);
}

static void
aus_undo_area_class_init (AusUndoAreaClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = aus_undo_area_get_property;
  object_class->set_property = aus_undo_area_set_property;
  object_class->dispose = aus_undo_area_dispose;
  widget_class->root = aus_undo_area_root;
  widget_class->unroot = aus_undo_area_unroot;

  properties[PROP_CONTENT] =
    g_param_spec_object ("content", NULL, NULL, GTK_TYPE_WIDGET,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_HISTORY] =
    g_param_spec_object ("history", NULL, NULL, AUS_TYPE_HISTORY,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_install_action (widget_class, "win.tell-undoable", "s", tell_undoable_action);
  gtk_widget_class_install_action (widget_class, "win.undo-told", NULL, undo_told_action);
  gtk_widget_class_install_action (widget_class, "win.undo", NULL, undo_action);
  gtk_widget_class_install_action (widget_class, "win.redo", NULL, redo_action);
}

/* For the whole dialog: the focus may be in its header bar, or nowhere. */
static void
add_keys (AusUndoArea *self)
{
  const struct
  {
    GdkModifierType modifiers;
    const char *action;
  } keys[] = {
    { GDK_CONTROL_MASK, "win.undo" },
    { GDK_CONTROL_MASK | GDK_SHIFT_MASK, "win.redo" },
  };
  GtkEventController *controller = gtk_shortcut_controller_new ();

  gtk_shortcut_controller_set_scope (GTK_SHORTCUT_CONTROLLER (controller),
                                     GTK_SHORTCUT_SCOPE_GLOBAL);
  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_shortcut_controller_add_shortcut (
      GTK_SHORTCUT_CONTROLLER (controller),
      gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_z, keys[i].modifiers),
                        gtk_named_action_new (keys[i].action)));
  gtk_widget_add_controller (GTK_WIDGET (self), controller);
}

static void
aus_undo_area_init (AusUndoArea *self)
{
  self->toasts = g_object_new (AUS_TYPE_TOASTS, NULL);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->toasts));
  add_keys (self);
}

void
aus_undo_area_tell (AusUndoArea *self,
                    const char  *text)
{
  g_return_if_fail (AUS_IS_UNDO_AREA (self));

  aus_toasts_tell (self->toasts, text);
}
