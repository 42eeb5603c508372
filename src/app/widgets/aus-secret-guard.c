/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-secret-guard.h"

#include <glib/gi18n.h>
#include <string.h>

#include "app/widgets/aus-guarded-row.h"
#include "core/base/aus-entity.h"
#include "core/ending/aus-secret.h"

#define BUBBLE_WIDTH 36 /* characters */

struct _AusSecretGuard
{
  GObject parent_instance;

  GtkWidget *text;        /* weak: what has the focus and is guarded, GtkText or GtkTextView */
  GtkTextBuffer *buffer;  /* weak: of a text view */
  GtkWidget *bubble;      /* weak */
  char *before;           /* an entry's text, or what a text view has lost, in this change */
  int before_offset;
  guint n_actions;        /* of the user, that are under way in the buffer */
  guint idle_id;
  gboolean busy;          /* putting back what was replaced */
};

G_DEFINE_FINAL_TYPE (AusSecretGuard, aus_secret_guard, G_TYPE_OBJECT)

/* --- saying why ------------------------------------------------------------------------------- */

static gboolean
unparent_cb (gpointer bubble)
{
  gtk_widget_unparent (bubble);

  return G_SOURCE_REMOVE;
}

/* GTK goes on with the bubble after this. */
static void
on_bubble_closed_cb (GtkWidget *bubble)
{
  g_idle_add_full (G_PRIORITY_DEFAULT, unparent_cb, g_object_ref (bubble), g_object_unref);
}

static void
close_bubble (AusSecretGuard *self)
{
  if (self->bubble != NULL)
    gtk_popover_popdown (GTK_POPOVER (self->bubble));
  g_clear_weak_pointer (&self->bubble);
}

static GtkWidget *
bubble_new (const char *reason)
{
  g_autofree char *text = g_strconcat (
    /* Translators: the way to an entry in a password manager; Müller stands for a client */
    reason, "\n", _("For example: “KeePassXC › Müller › Hosting”"), NULL);
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "wrap", TRUE, "xalign", 0.0,
                                   "max-width-chars", BUBBLE_WIDTH, "accessible-role",
                                   GTK_ACCESSIBLE_ROLE_ALERT, NULL);
  GtkWidget *bubble = gtk_popover_new ();

  gtk_popover_set_child (GTK_POPOVER (bubble), label);
  gtk_popover_set_autohide (GTK_POPOVER (bubble), FALSE);
  gtk_widget_set_can_focus (bubble, FALSE);

  return bubble;
}

/* Where the caret is, for a text view that may be as high as the window */
static void
point (AusSecretGuard *self,
       GtkWidget      *holder)
{
  GtkTextView *view;
  GtkTextIter iter;
  GdkRectangle place;
  double x, y;

  if (self->buffer == NULL)
    return;

  view = GTK_TEXT_VIEW (self->text);
  gtk_text_buffer_get_iter_at_mark (self->buffer, &iter, gtk_text_buffer_get_insert (self->buffer));
  gtk_text_view_get_iter_location (view, &iter, &place);
  gtk_text_view_buffer_to_window_coords (view, GTK_TEXT_WINDOW_WIDGET, place.x, place.y, &place.x,
                                         &place.y);
  gtk_widget_translate_coordinates (self->text, holder, place.x, place.y, &x, &y);
  place.x = (int) x;
  place.y = (int) y;
  place.width = MAX (place.width, 1);
  gtk_popover_set_pointing_to (GTK_POPOVER (self->bubble), &place);
}

static void
tell (AusSecretGuard *self,
      const char     *reason)
{
  /* A text view takes no children of this kind. */
  GtkWidget *holder = self->buffer != NULL ? gtk_widget_get_parent (self->text) : self->text;

  gtk_widget_error_bell (self->text);
  close_bubble (self);
  if (!gtk_widget_get_mapped (self->text))
    return;

  g_set_weak_pointer (&self->bubble, bubble_new (reason));
  gtk_widget_set_parent (self->bubble, holder);
  g_signal_connect (self->bubble, "closed", G_CALLBACK (on_bubble_closed_cb), NULL);
  /* What holds the field does not know of the bubble. */
  g_signal_connect_object (holder, "destroy", G_CALLBACK (gtk_widget_unparent), self->bubble,
                           G_CONNECT_SWAPPED);
  point (self, holder);
  gtk_popover_popup (GTK_POPOVER (self->bubble));
}

/* --- what is a secret ------------------------------------------------------------------------- */

/* Whether @inserted at the byte @at makes a secret of @text, which was none before */
static gboolean
is_refused (const char  *text,
            gsize        at,
            const char  *inserted,
            gssize       length,
            const char **reason)
{
  g_autoptr (GString) whole = g_string_new (text);

  g_string_insert_len (whole, (gssize) at, inserted, length);

  return aus_secret_looks_like (whole->str, reason) && !aus_secret_looks_like (text, NULL);
}

/* A row that shows the value of its field is no edit. */
static gboolean
is_shown (GtkWidget  *text,
          const char *value)
{
  for (GtkWidget *row = text; row != NULL; row = gtk_widget_get_parent (row))
    {
      GObjectClass *klass = G_OBJECT_GET_CLASS (row);
      g_autoptr (GObject) entity = NULL;
      g_autofree char *field = NULL;
      g_autofree char *stored = NULL;
      GParamSpec *pspec;

      if (g_object_class_find_property (klass, "field") == NULL
          || g_object_class_find_property (klass, "entity") == NULL)
        continue;
      g_object_get (row, "entity", &entity, "field", &field, NULL);
      if (!AUS_IS_ENTITY (entity) || field == NULL)
        return FALSE;
      pspec = g_object_class_find_property (G_OBJECT_GET_CLASS (entity), field);
      if (pspec == NULL || pspec->value_type != G_TYPE_STRING)
        return FALSE;
      g_object_get (entity, field, &stored, NULL);

      return g_strcmp0 (stored, value) == 0;
    }

  return FALSE;
}

/* --- an entry --------------------------------------------------------------------------------- */

static gboolean
on_idle_cb (gpointer user_data)
{
  AusSecretGuard *self = user_data;

  self->idle_id = 0;
  g_clear_pointer (&self->before, g_free);

  return G_SOURCE_REMOVE;
}

/* Pasting over a selection is two changes, the first of which takes something away. */
static void
on_delete_text_cb (AusSecretGuard *self,
                   int             start,
                   int             end,
                   GtkEditable    *text)
{
  if (self->busy || self->idle_id != 0)
    return;

  self->before = g_strdup (gtk_editable_get_text (text));
  self->idle_id = g_idle_add (on_idle_cb, self);
}

static void
on_insert_text_cb (AusSecretGuard *self,
                   const char     *inserted,
                   int             length,
                   int            *position,
                   GtkEditable    *editable)
{
  g_autofree char *text = g_strdup (gtk_editable_get_text (editable));
  glong end = g_utf8_strlen (text, -1);
  /* Less than nothing, and more than there is, mean the end. */
  glong place = *position < 0 || *position > end ? end : *position;
  gsize at = (gsize) (g_utf8_offset_to_pointer (text, place) - text);
  g_autofree char *added = length < 0 ? g_strdup (inserted) : g_strndup (inserted, (gsize) length);
  g_autofree char *whole = g_strdup_printf ("%.*s%s%s", (int) at, text, added, text + at);
  const char *reason;

  if (self->busy || is_shown (self->text, whole) || !is_refused (text, at, added, -1, &reason))
    {
      if (!self->busy)
        close_bubble (self);
      return;
    }

  g_signal_stop_emission_by_name (editable, "insert-text");
  if (self->before != NULL)
    {
      self->busy = TRUE;
      gtk_editable_set_text (editable, self->before);
      *position = (int) g_utf8_strlen (self->before, -1);
      self->busy = FALSE;
    }
  tell (self, reason);
}

/* --- a text view ------------------------------------------------------------------------------ */

static void
on_begin_cb (AusSecretGuard *self)
{
  if (self->n_actions++ == 0)
    g_clear_pointer (&self->before, g_free);
}

static void
on_end_cb (AusSecretGuard *self)
{
  if (self->n_actions > 0)
    self->n_actions--;
}

static void
on_delete_range_cb (AusSecretGuard *self,
                    GtkTextIter    *start,
                    GtkTextIter    *end,
                    GtkTextBuffer  *buffer)
{
  if (self->busy || self->n_actions == 0)
    return;

  g_free (self->before);
  self->before = gtk_text_buffer_get_text (buffer, start, end, TRUE);
  self->before_offset = gtk_text_iter_get_offset (start);
}

/* The lines around, which is enough for all that is no block, and does not grow with the text */
static gboolean
is_refused_in_buffer (GtkTextBuffer     *buffer,
                      const GtkTextIter *place,
                      const char        *inserted,
                      const char       **reason)
{
  GtkTextIter start = *place, end = *place;
  g_autofree char *before = NULL;
  g_autofree char *text = NULL;

  gtk_text_iter_set_line_offset (&start, 0);
  if (!gtk_text_iter_ends_line (&end))
    gtk_text_iter_forward_to_line_end (&end);
  before = gtk_text_buffer_get_text (buffer, &start, place, TRUE);
  text = gtk_text_buffer_get_text (buffer, &start, &end, TRUE);

  return is_refused (text, strlen (before), inserted, -1, reason);
}

static void
on_insert_cb (AusSecretGuard *self,
              GtkTextIter    *place,
              const char     *inserted,
              int             length,
              GtkTextBuffer  *buffer)
{
  g_autofree char *added = length < 0 ? g_strdup (inserted) : g_strndup (inserted, (gsize) length);
  const char *reason;

  if (self->busy || self->n_actions == 0)
    return;

  if (!is_refused_in_buffer (buffer, place, added, &reason))
    {
      close_bubble (self);
      return;
    }

  g_signal_stop_emission_by_name (buffer, "insert-text");
  if (self->before != NULL)
    {
      self->busy = TRUE;
      gtk_text_buffer_get_iter_at_offset (buffer, place, self->before_offset);
      gtk_text_buffer_insert (buffer, place, self->before, -1);
      g_clear_pointer (&self->before, g_free);
      self->busy = FALSE;
    }
  tell (self, reason);
}

/* --- following the focus ---------------------------------------------------------------------- */

static void
leave (AusSecretGuard *self)
{
  if (self->text != NULL)
    g_signal_handlers_disconnect_by_data (self->text, self);
  if (self->buffer != NULL)
    g_signal_handlers_disconnect_by_data (self->buffer, self);
  g_clear_weak_pointer (&self->buffer);
  g_clear_weak_pointer (&self->text);
  g_clear_handle_id (&self->idle_id, g_source_remove);
  g_clear_pointer (&self->before, g_free);
  self->n_actions = 0;
  close_bubble (self);
}

static void
guard_view (AusSecretGuard *self,
            GtkTextView    *view)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (view);

  g_set_weak_pointer (&self->text, GTK_WIDGET (view));
  g_set_weak_pointer (&self->buffer, buffer);
  g_signal_connect_swapped (buffer, "begin-user-action", G_CALLBACK (on_begin_cb), self);
  g_signal_connect_swapped (buffer, "end-user-action", G_CALLBACK (on_end_cb), self);
  g_signal_connect_swapped (buffer, "delete-range", G_CALLBACK (on_delete_range_cb), self);
  g_signal_connect_swapped (buffer, "insert-text", G_CALLBACK (on_insert_cb), self);
}

static void
guard_entry (AusSecretGuard *self,
             GtkWidget      *text)
{
  g_set_weak_pointer (&self->text, text);
  g_signal_connect_swapped (text, "delete-text", G_CALLBACK (on_delete_text_cb), self);
  g_signal_connect_swapped (text, "insert-text", G_CALLBACK (on_insert_text_cb), self);
}

static void
on_focus_cb (AusSecretGuard *self,
             GParamSpec     *pspec,
             GtkWindow      *window)
{
  GtkWidget *focus = gtk_window_get_focus (window);

  if (focus != NULL && focus == self->text)
    return;

  leave (self);
  if (focus == NULL || gtk_widget_get_ancestor (focus, GTK_TYPE_SEARCH_ENTRY) != NULL
      || gtk_widget_get_ancestor (focus, AUS_TYPE_GUARDED_ROW) != NULL)
    return;

  if (GTK_IS_TEXT_VIEW (focus))
    guard_view (self, GTK_TEXT_VIEW (focus));
  else if (GTK_IS_TEXT (focus))
    guard_entry (self, focus);
}

static void
aus_secret_guard_dispose (GObject *object)
{
  leave (AUS_SECRET_GUARD (object));

  G_OBJECT_CLASS (aus_secret_guard_parent_class)->dispose (object);
}

static void
aus_secret_guard_class_init (AusSecretGuardClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = aus_secret_guard_dispose;
}

static void
aus_secret_guard_init (AusSecretGuard *self)
{
}

static void
on_window_gone_cb (gpointer  self,
                   GObject  *window)
{
  g_object_unref (self);
}

/* A guard lives as long as its window. */
static void
guard_window (GtkWindow *window)
{
  AusSecretGuard *self = g_object_new (AUS_TYPE_SECRET_GUARD, NULL);

  g_signal_connect_object (window, "notify::focus-widget", G_CALLBACK (on_focus_cb), self,
                           G_CONNECT_SWAPPED);
  g_object_weak_ref (G_OBJECT (window), on_window_gone_cb, self);
  on_focus_cb (self, NULL, window);
}

static void
on_windows_changed_cb (GListModel *windows,
                       guint       position,
                       guint       removed,
                       guint       added)
{
  for (guint i = position; i < position + added; i++)
    {
      g_autoptr (GtkWindow) window = g_list_model_get_item (windows, i);

      guard_window (window);
    }
}

void
aus_secret_guard_watch (void)
{
  GListModel *windows = gtk_window_get_toplevels ();

  g_signal_connect (windows, "items-changed", G_CALLBACK (on_windows_changed_cb), NULL);
  on_windows_changed_cb (windows, 0, 0, g_list_model_get_n_items (windows));
}
