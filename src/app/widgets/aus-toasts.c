/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-toasts.h"

/* A toast takes 300 ms to go, and is let go of in the frame after. */
#define GONE_AFTER_MS 400

/* What answers the click just made must not wait until an older toast has had its five seconds. */
#define READ_AFTER_MS 1500

struct _AusToasts
{
  AdwBin parent_instance;

  AdwToastOverlay *overlay;
  GQueue waiting;    /* of AdwToast */
  AdwToast *current; /* borrowed from the overlay; NULL when it was dismissed */
  guint gone_id;     /* runs until what was dismissed is out of sight */
  guint read_id;     /* runs until the current one may make room */
};

G_DEFINE_FINAL_TYPE (AusToasts, aus_toasts, ADW_TYPE_BIN)

typedef enum
{
  PROP_CONTENT = 1,
} AusToastsProperty;

static GParamSpec *properties[PROP_CONTENT + 1];

static void show_next (AusToasts *self);

static gboolean
on_gone_cb (gpointer user_data)
{
  AusToasts *self = user_data;

  self->gone_id = 0;
  show_next (self);

  return G_SOURCE_REMOVE;
}

static void
make_room (AusToasts *self)
{
  if (self->current != NULL && self->read_id == 0 && !g_queue_is_empty (&self->waiting))
    adw_toast_dismiss (self->current);
}

static gboolean
on_read_cb (gpointer user_data)
{
  AusToasts *self = user_data;

  self->read_id = 0;
  make_room (self);

  return G_SOURCE_REMOVE;
}

static void
on_dismissed_cb (AusToasts *self,
                 AdwToast  *toast)
{
  if (toast != self->current)
    return;

  self->current = NULL;
  g_clear_handle_id (&self->read_id, g_source_remove);
  self->gone_id = g_timeout_add (GONE_AFTER_MS, on_gone_cb, self);
}

static void
show_next (AusToasts *self)
{
  if (self->current != NULL || self->gone_id != 0 || g_queue_is_empty (&self->waiting))
    return;

  self->current = g_queue_pop_head (&self->waiting);
  g_signal_connect_object (self->current, "dismissed", G_CALLBACK (on_dismissed_cb), self,
                           G_CONNECT_SWAPPED);
  adw_toast_overlay_add_toast (self->overlay, self->current);
  self->read_id = g_timeout_add (READ_AFTER_MS, on_read_cb, self);
}

static void
aus_toasts_get_property (GObject    *object,
                         guint       property_id,
                         GValue     *value,
                         GParamSpec *pspec)
{
  AusToasts *self = AUS_TOASTS (object);

  switch ((AusToastsProperty) property_id)
    {
    case PROP_CONTENT:
      g_value_set_object (value, adw_toast_overlay_get_child (self->overlay));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
aus_toasts_set_property (GObject      *object,
                         guint         property_id,
                         const GValue *value,
                         GParamSpec   *pspec)
{
  AusToasts *self = AUS_TOASTS (object);

  switch ((AusToastsProperty) property_id)
    {
    case PROP_CONTENT:
      adw_toast_overlay_set_child (self->overlay, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
aus_toasts_dispose (GObject *object)
{
  AusToasts *self = AUS_TOASTS (object);

  /* The overlay dismisses what it still shows. */
  self->current = NULL;
  g_clear_handle_id (&self->gone_id, g_source_remove);
  g_clear_handle_id (&self->read_id, g_source_remove);
  g_queue_clear_full (&self->waiting, g_object_unref);

  G_OBJECT_CLASS (aus_toasts_parent_class)->dispose (object);
}

static void
aus_toasts_class_init (AusToastsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = aus_toasts_get_property;
  object_class->set_property = aus_toasts_set_property;
  object_class->dispose = aus_toasts_dispose;

  properties[PROP_CONTENT] =
    g_param_spec_object ("content", NULL, NULL, GTK_TYPE_WIDGET,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
aus_toasts_init (AusToasts *self)
{
  g_queue_init (&self->waiting);
  self->overlay = ADW_TOAST_OVERLAY (adw_toast_overlay_new ());
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->overlay));
}

AdwToast *
aus_toast_new (const char *text)
{
  g_autofree char *markup = g_markup_escape_text (text, -1);

  return adw_toast_new (markup);
}

void
aus_toasts_add (AusToasts *self,
                AdwToast  *toast)
{
  g_return_if_fail (AUS_IS_TOASTS (self));
  g_return_if_fail (ADW_IS_TOAST (toast));

  g_queue_push_tail (&self->waiting, toast);
  show_next (self);
  make_room (self);
}

void
aus_toasts_tell (AusToasts  *self,
                 const char *text)
{
  aus_toasts_add (self, aus_toast_new (text));
}

void
aus_toasts_withdraw (AusToasts  *self,
                     const char *action_name)
{
  g_return_if_fail (AUS_IS_TOASTS (self) && action_name != NULL);

  for (GList *link = self->waiting.head, *next; link != NULL; link = next)
    {
      next = link->next;
      if (g_strcmp0 (adw_toast_get_action_name (link->data), action_name) != 0)
        continue;
      g_object_unref (link->data);
      g_queue_delete_link (&self->waiting, link);
    }
  if (self->current != NULL
      && g_strcmp0 (adw_toast_get_action_name (self->current), action_name) == 0)
    adw_toast_dismiss (self->current);
}
