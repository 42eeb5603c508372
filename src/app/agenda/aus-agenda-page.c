/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-agenda-page.h"

#include "app/agenda/aus-agenda-group.h"
#include "app/agenda/aus-agenda-words.h"
#include "app/client-list/aus-client-item.h"
#include "app/widgets/aus-text-join.h"
#include "app/widgets/aus-ui-locale.h"
#include "core/agenda/aus-agenda-text.h"
#include "core/base/aus-format.h"

#include <glib/gi18n.h>

/* Below this width the rows have no room for everything, at 96 dpi */
#define NARROW 560

/* How many things a section shows at first; what is for later is only a glimpse. */
#define LIMIT 25
#define LIMIT_LATER 5

struct _AusAgendaPage
{
  AdwBin parent_instance;

  GtkScrolledWindow *scroller;
  GtkStack *stack;
  GtkLabel *date;
  GtkLabel *summary;
  GtkBox *card;
  AdwAvatar *avatar;
  GtkLabel *first_title;
  GtkLabel *first_about;
  GtkLabel *first_when;
  GtkButton *first_button;
  GtkBox *sections;
  GtkWidget *groups[AUS_N_AGENDA_SECTIONS]; /* borrowed from sections */

  AusSession *session;
  AusAgenda *agenda;     /* heard */
  AusAgendaItem *first;  /* on the card, NULL for none */
  gboolean narrow;
  gboolean stale;
  guint narrow_id;
};

G_DEFINE_FINAL_TYPE (AusAgendaPage, aus_agenda_page, ADW_TYPE_BIN)

enum
{
  PROP_SESSION = 1,
};

static GParamSpec *properties[PROP_SESSION + 1];

static char *
say_summary (AusAgenda *agenda)
{
  guint n = aus_agenda_get_n_clients (agenda);
  guint week = aus_agenda_get_count (agenda, AUS_AGENDA_SECTION_TODAY)
               + aus_agenda_get_count (agenda, AUS_AGENDA_SECTION_WEEK);
  g_autofree char *clients = g_strdup_printf (ngettext ("%u client has something coming up",
                                                        "%u clients have something coming up", n),
                                              n);
  g_autofree char *things = g_strdup_printf (ngettext ("%u thing still this week",
                                                       "%u things still this week", week),
                                             week);

  return aus_text_join (", ", clients, week > 0 ? things : _("nothing more this week"));
}

static void
update_card (AusAgendaPage *self)
{
  g_autofree char *title = NULL;
  g_autofree char *about = NULL;
  g_autofree char *when = NULL;
  g_autofree char *full = NULL;
  gboolean late;

  gtk_widget_set_visible (GTK_WIDGET (self->card), self->first != NULL);
  if (self->first == NULL)
    return;

  title = aus_agenda_text_title (self->first);
  about = aus_agenda_words_about (self->first);
  when = aus_agenda_text_when (self->first);
  full = aus_agenda_words_full (self->first, "\n");
  late = aus_agenda_item_get_days (self->first) < 0;
  adw_avatar_set_text (self->avatar,
                       aus_client_file_get_title (aus_agenda_item_get_file (self->first)));
  gtk_widget_set_visible (GTK_WIDGET (self->avatar), !self->narrow);
  gtk_label_set_label (self->first_title, title);
  gtk_label_set_label (self->first_about, about);
  gtk_label_set_label (self->first_when, when);
  if (late)
    gtk_widget_add_css_class (GTK_WIDGET (self->first_when), "late-text");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->first_when), "late-text");
  gtk_button_set_label (self->first_button, aus_agenda_words_open (self->first));
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->card), full);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->first_button),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, title, -1);
}

/* The things of a section, but for the one on the card */
static GPtrArray *
list_section (AusAgendaPage    *self,
              guint            *position,
              AusAgendaSection  section)
{
  GPtrArray *items = g_ptr_array_new ();

  for (guint n = aus_agenda_get_count (self->agenda, section); n > 0; n--, (*position)++)
    if (aus_agenda_peek (self->agenda, *position) != self->first)
      g_ptr_array_add (items, aus_agenda_peek (self->agenda, *position));

  return items;
}

static void
update_groups (AusAgendaPage *self)
{
  guint position = 0;
  gboolean lost = FALSE;

  for (guint i = 0; i < AUS_N_AGENDA_SECTIONS; i++)
    {
      g_autoptr (GPtrArray) items = list_section (self, &position, (AusAgendaSection) i);

      lost = aus_agenda_group_set_items (AUS_AGENDA_GROUP (self->groups[i]), items) || lost;
    }
  if (lost)
    aus_agenda_page_focus (self);
}

static void
update (AusAgendaPage *self)
{
  AusDate today;
  g_autofree char *date = NULL;
  g_autofree char *summary = NULL;

  self->stale = !gtk_widget_get_mapped (GTK_WIDGET (self));
  if (self->stale || self->agenda == NULL)
    return;

  today = aus_agenda_get_today (self->agenda);
  date = aus_format_date (today, AUS_DATE_STYLE_DAY, aus_ui_locale ());
  summary = say_summary (self->agenda);
  gtk_label_set_label (self->date, date);
  gtk_label_set_label (self->summary, summary);
  g_set_object (&self->first, aus_agenda_get_first (self->agenda));
  update_card (self);
  update_groups (self);
  gtk_widget_set_visible (GTK_WIDGET (self->summary),
                          g_list_model_get_n_items (G_LIST_MODEL (self->agenda)) > 0);
  gtk_stack_set_visible_child_name (self->stack,
                                    g_list_model_get_n_items (G_LIST_MODEL (self->agenda)) > 0
                                      ? "things" : "nothing");
}

static void
set_agenda (AusAgendaPage *self,
            AusAgenda     *agenda)
{
  if (self->agenda == agenda)
    return;

  if (self->agenda != NULL)
    g_signal_handlers_disconnect_by_func (self->agenda, update, self);
  g_set_object (&self->agenda, agenda);
  g_clear_object (&self->first);
  if (agenda != NULL)
    g_signal_connect_object (agenda, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
}

static void
on_notify_agenda_cb (AusAgendaPage *self)
{
  set_agenda (self, aus_session_get_agenda (self->session));
  update (self);
}

static void
set_session (AusAgendaPage *self,
             AusSession    *session)
{
  if (self->session == session)
    return;

  if (self->session != NULL)
    g_signal_handlers_disconnect_by_func (self->session, on_notify_agenda_cb, self);
  g_set_object (&self->session, session);
  if (session == NULL)
    {
      set_agenda (self, NULL);
      return;
    }
  g_signal_connect_object (session, "notify::agenda", G_CALLBACK (on_notify_agenda_cb), self,
                           G_CONNECT_SWAPPED);
  on_notify_agenda_cb (self);
}

static void
on_first_clicked_cb (AusAgendaPage *self)
{
  AusClient *client = self->first != NULL ? aus_agenda_item_get_client (self->first) : NULL;

  if (client != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.open-thing", "(ss)", client->id,
                                aus_agenda_item_get_id (self->first));
}

/* --- width ------------------------------------------------------------------------------------ */

static void
on_narrow_idle_cb (gpointer user_data)
{
  AusAgendaPage *self = user_data;
  int dpi = -1;
  int limit;
  gboolean narrow;

  self->narrow_id = 0;
  /* Larger text needs more room. */
  g_object_get (gtk_widget_get_settings (GTK_WIDGET (self)), "gtk-xft-dpi", &dpi, NULL);
  limit = dpi > 0 ? (int) ((gint64) NARROW * dpi / (96 * 1024)) : NARROW;
  narrow = gtk_widget_get_width (GTK_WIDGET (self)) < limit;
  if (self->narrow == narrow)
    return;

  self->narrow = narrow;
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->card),
                                  narrow ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
  for (guint i = 0; i < AUS_N_AGENDA_SECTIONS; i++)
    g_object_set (self->groups[i], "narrow", narrow, NULL);
  update_card (self);
}

/* It comes in the middle of an allocation, where what follows from it must not be changed. */
static void
on_notify_page_size_cb (AusAgendaPage *self)
{
  if (self->narrow_id == 0)
    self->narrow_id = g_idle_add_once (on_narrow_idle_cb, self);
}

static void
aus_agenda_page_map (GtkWidget *widget)
{
  AusAgendaPage *self = AUS_AGENDA_PAGE (widget);

  GTK_WIDGET_CLASS (aus_agenda_page_parent_class)->map (widget);
  if (self->stale)
    update (self);
}

/* --- GObject ---------------------------------------------------------------------------------- */

static void
aus_agenda_page_get_property (GObject    *object,
                              guint       id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  if (id == PROP_SESSION)
    g_value_set_object (value, AUS_AGENDA_PAGE (object)->session);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
aus_agenda_page_set_property (GObject      *object,
                              guint         id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  if (id == PROP_SESSION)
    set_session (AUS_AGENDA_PAGE (object), g_value_get_object (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
aus_agenda_page_dispose (GObject *object)
{
  AusAgendaPage *self = AUS_AGENDA_PAGE (object);

  g_clear_handle_id (&self->narrow_id, g_source_remove);
  set_session (self, NULL);
  /* Before the template takes away the bound child behind the bin’s back */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), AUS_TYPE_AGENDA_PAGE);

  G_OBJECT_CLASS (aus_agenda_page_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, AUS_RESOURCE_BASE
                                               "/ui/agenda/aus-agenda-page.ui");
  gtk_widget_class_bind_template_child (widget_class, AusAgendaPage, scroller);
  gtk_widget_class_bind_template_child (widget_class, AusAgendaPage, stack);
  gtk_widget_class_bind_template_child (widget_class, AusAgendaPage, date);
  gtk_widget_class_bind_template_child (widget_class, AusAgendaPage, summary);
  gtk_widget_class_bind_template_child (widget_class, AusAgendaPage, card);
  gtk_widget_class_bind_template_child (widget_class, AusAgendaPage, avatar);
  gtk_widget_class_bind_template_child (widget_class, AusAgendaPage, first_title);
  gtk_widget_class_bind_template_child (widget_class, AusAgendaPage, first_about);
  gtk_widget_class_bind_template_child (widget_class, AusAgendaPage, first_when);
  gtk_widget_class_bind_template_child (widget_class, AusAgendaPage, first_button);
  gtk_widget_class_bind_template_child (widget_class, AusAgendaPage, sections);
  gtk_widget_class_bind_template_callback (widget_class, on_first_clicked_cb);
}

static void
aus_agenda_page_class_init (AusAgendaPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = aus_agenda_page_get_property;
  object_class->set_property = aus_agenda_page_set_property;
  object_class->dispose = aus_agenda_page_dispose;
  widget_class->map = aus_agenda_page_map;

  properties[PROP_SESSION] =
    g_param_spec_object ("session", NULL, NULL, AUS_TYPE_SESSION,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  bind_template (widget_class);
}

static void
aus_agenda_page_init (AusAgendaPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  /* A bin does not hear of its own width. */
  g_signal_connect_object (gtk_scrolled_window_get_hadjustment (self->scroller),
                           "notify::page-size", G_CALLBACK (on_notify_page_size_cb), self,
                           G_CONNECT_SWAPPED);
  for (guint i = 0; i < AUS_N_AGENDA_SECTIONS; i++)
    {
      self->groups[i] = aus_agenda_group_new ((AusAgendaSection) i,
                                              i == AUS_AGENDA_SECTION_LATER ? LIMIT_LATER : LIMIT);
      gtk_box_append (self->sections, self->groups[i]);
    }
}

void
aus_agenda_page_focus (AusAgendaPage *self)
{
  g_return_if_fail (AUS_IS_AGENDA_PAGE (self));

  if (!gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;
  if (self->first != NULL && gtk_widget_grab_focus (GTK_WIDGET (self->first_button)))
    return;
  for (guint i = 0; i < AUS_N_AGENDA_SECTIONS; i++)
    if (aus_agenda_group_focus (AUS_AGENDA_GROUP (self->groups[i])))
      return;
}
