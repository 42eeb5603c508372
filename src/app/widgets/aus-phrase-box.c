/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-phrase-box.h"

#include <glib/gi18n.h>

#include "app/widgets/aus-phrase-card.h"
#include "core/text/aus-phrase-kept.h"

/* Nobody wants to be told while a word is not finished. */
#define PAUSE_MS 400

/* So many cards at a time; when one is dealt with the next comes up. */
#define MAX_CARDS 2

#define TAG "phrase"

struct _AusPhraseBox
{
  GtkWidget parent_instance;

  GtkLabel *rest; /* "and 3 more" */

  GtkTextView *view;
  AusSession *session;
  AusClient *client;
  GPtrArray *phrases; /* of AusPhrase; what is marked */
  guint look_id;
};

G_DEFINE_FINAL_TYPE (AusPhraseBox, aus_phrase_box, GTK_TYPE_WIDGET)

enum
{
  PROP_VIEW = 1,
  PROP_SESSION,
  PROP_CLIENT,
};

/* --- the text --------------------------------------------------------------------------------- */

static GtkTextBuffer *
get_buffer (AusPhraseBox *self)
{
  return gtk_text_view_get_buffer (self->view);
}

/* A line of a view is a paragraph of the letter: no sentence goes beyond it. */
static char *
dup_text (AusPhraseBox *self)
{
  GtkTextIter start, end;
  g_autofree char *text = NULL;
  GString *parted;

  gtk_text_buffer_get_bounds (get_buffer (self), &start, &end);
  text = gtk_text_buffer_get_text (get_buffer (self), &start, &end, TRUE);
  parted = g_string_new (text);
  g_string_replace (parted, "\n", "\xE2\x80\xA9", 0);

  return g_string_free (parted, FALSE);
}

static void
find_place (AusPhraseBox    *self,
            const char      *text,
            const AusPhrase *phrase,
            GtkTextIter     *start,
            GtkTextIter     *end)
{
  int offset = (int) g_utf8_strlen (text, (gssize) phrase->start);
  int length = (int) g_utf8_strlen (text + phrase->start, (gssize) (phrase->end - phrase->start));

  gtk_text_buffer_get_iter_at_offset (get_buffer (self), start, offset);
  gtk_text_buffer_get_iter_at_offset (get_buffer (self), end, offset + length);
}

static void
mark (AusPhraseBox *self,
      const char   *text)
{
  GtkTextBuffer *buffer = get_buffer (self);
  GtkTextTagTable *tags = gtk_text_buffer_get_tag_table (buffer);
  GtkTextIter start, end;

  if (gtk_text_tag_table_lookup (tags, TAG) == NULL)
    gtk_text_buffer_create_tag (buffer, TAG, "underline", PANGO_UNDERLINE_ERROR, NULL);
  gtk_text_buffer_get_bounds (buffer, &start, &end);
  gtk_text_buffer_remove_tag_by_name (buffer, TAG, &start, &end);
  for (guint i = 0; i < self->phrases->len; i++)
    {
      find_place (self, text, self->phrases->pdata[i], &start, &end);
      gtk_text_buffer_apply_tag_by_name (buffer, TAG, &start, &end);
    }
}

/* --- the cards -------------------------------------------------------------------------------- */

static AusPhrase *
get_phrase (AusPhraseBox  *self,
            AusPhraseCard *card)
{
  guint n = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self));
       child != NULL && child != GTK_WIDGET (card); child = gtk_widget_get_next_sibling (child))
    n++;

  return n < self->phrases->len ? self->phrases->pdata[n] : NULL;
}

/* The cursor goes behind the words, or selects the place in them where something is missing. */
static void
select_gap (GtkTextBuffer     *buffer,
            const GtkTextIter *end,
            const char        *words)
{
  const char *gap = strstr (words, "…");
  GtkTextIter from = *end, to;

  if (gap != NULL)
    gtk_text_iter_backward_chars (&from, (int) g_utf8_strlen (gap, -1));
  to = from;
  if (gap != NULL)
    gtk_text_iter_forward_char (&to);
  gtk_text_buffer_select_range (buffer, &from, &to);
}

static gboolean
is_of_sentence (gunichar c)
{
  return g_unichar_isalnum (c) || strchr (".!?", (int) (c < 128 ? c : ' ')) != NULL;
}

/* From the bounds of a phrase to those of its sentence, without what stands around it: bullets,
 * quotation marks, blanks */
static void
widen (GtkTextIter *start,
       GtkTextIter *end)
{
  GtkTextIter first = *start, last = *end, before;

  if (!gtk_text_iter_starts_sentence (start))
    gtk_text_iter_backward_sentence_start (start);
  while (gtk_text_iter_compare (start, &first) < 0
         && !g_unichar_isalnum (gtk_text_iter_get_char (start)))
    gtk_text_iter_forward_char (start);

  if (!gtk_text_iter_ends_sentence (end))
    gtk_text_iter_forward_sentence_end (end);
  for (before = *end; gtk_text_iter_compare (&last, end) < 0; *end = before)
    {
      gtk_text_iter_backward_char (&before);
      if (is_of_sentence (gtk_text_iter_get_char (&before)))
        break;
    }
}

/* A whole sentence gives way to a whole sentence. */
static void
on_use_cb (AusPhraseBox  *self,
           AusPhraseCard *card)
{
  GtkTextBuffer *buffer = get_buffer (self);
  g_autofree char *text = dup_text (self);
  g_autofree char *better = NULL;
  AusPhrase *phrase = get_phrase (self, card);
  GtkTextIter start, end;

  if (phrase == NULL || phrase->end > strlen (text))
    return;

  better = g_strdup (phrase->rule->betters[0]);
  find_place (self, text, phrase, &start, &end);
  widen (&start, &end);

  gtk_text_buffer_begin_user_action (buffer);
  gtk_text_buffer_delete (buffer, &start, &end);
  gtk_text_buffer_insert (buffer, &start, better, -1);
  select_gap (buffer, &start, better);
  gtk_text_buffer_end_user_action (buffer);
  gtk_widget_grab_focus (GTK_WIDGET (self->view));
}

static void
on_leave_cb (AusPhraseBox  *self,
             AusPhraseCard *card)
{
  AusPhrase *phrase = get_phrase (self, card);

  if (phrase == NULL)
    return;

  aus_phrase_keep (self->client, phrase, aus_session_get_today (self->session));
  gtk_widget_grab_focus (GTK_WIDGET (self->view));
}

static void
show_cards (AusPhraseBox *self)
{
  GtkWidget *child;
  guint more = self->phrases->len > MAX_CARDS ? self->phrases->len - MAX_CARDS : 0;
  /* Translators: phrases of a text that are marked, besides those that are shown */
  g_autofree char *rest =
    g_strdup_printf (ngettext ("%u more phrase", "%u more phrases", more), more);

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != GTK_WIDGET (self->rest))
    gtk_widget_unparent (child);
  for (guint i = 0; i < self->phrases->len && i < MAX_CARDS; i++)
    {
      GtkWidget *card = aus_phrase_card_new (self->phrases->pdata[i]);

      g_signal_connect_object (card, "use", G_CALLBACK (on_use_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (card, "leave", G_CALLBACK (on_leave_cb), self, G_CONNECT_SWAPPED);
      gtk_widget_insert_before (card, GTK_WIDGET (self), GTK_WIDGET (self->rest));
    }
  gtk_label_set_text (self->rest, rest);
  gtk_widget_set_visible (GTK_WIDGET (self->rest), more > 0);
  gtk_widget_set_visible (GTK_WIDGET (self), self->phrases->len > 0);
}

/* For those who do not see the line below the words */
static void
tell (AusPhraseBox *self)
{
  guint n = self->phrases->len;
  g_autofree char *said =
    n == 0 ? NULL : g_strdup_printf (ngettext ("%u phrase to look at, below the text",
                                               "%u phrases to look at, below the text", n), n);

  if (said != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (self->view),
                                    GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, said, -1);
  else
    gtk_accessible_reset_property (GTK_ACCESSIBLE (self->view),
                                   GTK_ACCESSIBLE_PROPERTY_DESCRIPTION);
}

/* --- looking ---------------------------------------------------------------------------------- */

static gboolean
is_same (GPtrArray *one,
         GPtrArray *other)
{
  if (one->len != other->len)
    return FALSE;

  for (guint i = 0; i < one->len; i++)
    if (!g_str_equal (((AusPhrase *) one->pdata[i])->place, ((AusPhrase *) other->pdata[i])->place))
      return FALSE;

  return TRUE;
}

static gboolean
on_look_cb (gpointer user_data)
{
  AusPhraseBox *self = user_data;
  AusPhraseRules *rules = self->client != NULL && self->session != NULL
                            ? aus_session_get_phrases (self->session, self->client->language)
                            : NULL;
  g_autofree char *text = dup_text (self);
  g_autoptr (GHashTable) kept = NULL;
  g_autoptr (GPtrArray) old = g_steal_pointer (&self->phrases);

  self->look_id = 0;
  if (rules != NULL)
    {
      kept = aus_phrase_kept_new_set (self->client);
      self->phrases = aus_phrase_guard_find (rules, text, kept);
    }
  else
    {
      self->phrases = g_ptr_array_new ();
    }
  mark (self, text);
  if (!is_same (old, self->phrases))
    {
      show_cards (self);
      tell (self);
    }

  return G_SOURCE_REMOVE;
}

static void
look_soon (AusPhraseBox *self)
{
  if (self->view == NULL)
    return;

  g_clear_handle_id (&self->look_id, g_source_remove);
  self->look_id = g_timeout_add (PAUSE_MS, on_look_cb, self);
}

/* --- the class -------------------------------------------------------------------------------- */

static void
set_view (AusPhraseBox *self,
          GtkTextView  *view)
{
  if (self->view != NULL)
    g_signal_handlers_disconnect_by_func (get_buffer (self), look_soon, self);
  g_set_object (&self->view, view);
  if (view != NULL)
    g_signal_connect_swapped (get_buffer (self), "changed", G_CALLBACK (look_soon), self);
}

static void
set_client (AusPhraseBox *self,
            AusClient    *client)
{
  if (self->client == client)
    return;

  if (self->client != NULL)
    {
      g_signal_handlers_disconnect_by_func (self->client, look_soon, self);
      g_signal_handlers_disconnect_by_func (self->client->kept_phrases, look_soon, self);
    }
  g_set_object (&self->client, client);
  if (client != NULL)
    {
      g_signal_connect_swapped (client, "notify::language", G_CALLBACK (look_soon), self);
      g_signal_connect_swapped (client->kept_phrases, "items-changed", G_CALLBACK (look_soon),
                                self);
    }
}

static void
aus_phrase_box_get_property (GObject    *object,
                             guint       id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  AusPhraseBox *self = AUS_PHRASE_BOX (object);

  if (id == PROP_VIEW)
    g_value_set_object (value, self->view);
  else if (id == PROP_SESSION)
    g_value_set_object (value, self->session);
  else if (id == PROP_CLIENT)
    g_value_set_object (value, self->client);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
aus_phrase_box_set_property (GObject      *object,
                             guint         id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  AusPhraseBox *self = AUS_PHRASE_BOX (object);

  if (id == PROP_VIEW)
    set_view (self, g_value_get_object (value));
  else if (id == PROP_SESSION)
    g_set_object (&self->session, g_value_get_object (value));
  else if (id == PROP_CLIENT)
    set_client (self, g_value_get_object (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  look_soon (self);
}

static void
aus_phrase_box_dispose (GObject *object)
{
  AusPhraseBox *self = AUS_PHRASE_BOX (object);
  GtkWidget *child;

  set_client (self, NULL);
  set_view (self, NULL);
  g_clear_object (&self->session);
  g_clear_handle_id (&self->look_id, g_source_remove);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (aus_phrase_box_parent_class)->dispose (object);
}

static void
aus_phrase_box_finalize (GObject *object)
{
  g_ptr_array_unref (AUS_PHRASE_BOX (object)->phrases);

  G_OBJECT_CLASS (aus_phrase_box_parent_class)->finalize (object);
}

static void
aus_phrase_box_class_init (AusPhraseBoxClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = aus_phrase_box_get_property;
  object_class->set_property = aus_phrase_box_set_property;
  object_class->dispose = aus_phrase_box_dispose;
  object_class->finalize = aus_phrase_box_finalize;

  g_object_class_install_property (object_class, PROP_VIEW,
                                   g_param_spec_object ("view", NULL, NULL, GTK_TYPE_TEXT_VIEW,
                                                        flags));
  g_object_class_install_property (object_class, PROP_SESSION,
                                   g_param_spec_object ("session", NULL, NULL, AUS_TYPE_SESSION,
                                                        flags));
  g_object_class_install_property (object_class, PROP_CLIENT,
                                   g_param_spec_object ("client", NULL, NULL, AUS_TYPE_CLIENT,
                                                        flags));
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BOX_LAYOUT);
}

static void
aus_phrase_box_init (AusPhraseBox *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 6);
  self->phrases = g_ptr_array_new ();
  self->rest = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_xalign (self->rest, 0);
  gtk_widget_add_css_class (GTK_WIDGET (self->rest), "caption");
  gtk_widget_add_css_class (GTK_WIDGET (self->rest), "dim-label");
  gtk_widget_set_parent (GTK_WIDGET (self->rest), GTK_WIDGET (self));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

guint
aus_phrase_box_get_n_phrases (AusPhraseBox *self)
{
  g_return_val_if_fail (AUS_IS_PHRASE_BOX (self), 0);

  return self->phrases->len;
}
