/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-doubt-section.h"

#include "app/widgets/aus-notes-row.h"
#include "app/widgets/aus-ui-locale.h"
#include "core/base/aus-format.h"
#include "core/ending/aus-doubt-text.h"

#include <glib/gi18n.h>

#define N_FIGURES 3

struct _AusDoubtSection
{
  AusClientPane parent_instance;

  GtkWidget *gut;
  GtkWidget *figures;
  GtkLabel *values[N_FIGURES];
  GtkLabel *captions[N_FIGURES];

  AusClient *client; /* owned: whose edits are listened to */
  AusSender *sender; /* owned, the same */
};

G_DEFINE_FINAL_TYPE (AusDoubtSection, aus_doubt_section, AUS_TYPE_CLIENT_PANE)

static void
show_gut_day (AusDoubtSection *self)
{
  AusDoubt *doubt = self->client->ending->doubt;
  g_autofree char *day = aus_format_date (doubt->gut_on, AUS_DATE_STYLE_SHORT, aus_ui_locale ());
  g_autofree char *title = NULL;

  if (*doubt->gut == '\0' || *day == '\0')
    title = g_strdup (_("_Gut feeling"));
  else
    /* Translators: %s is the day on which it was written down */
    title = g_strdup_printf (_("_Gut feeling, %s"), day);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->gut), title);
}

/* The value, and below it what it means. Takes both. */
static void
show_figure (AusDoubtSection *self,
             guint            index,
             char            *value,
             char            *caption)
{
  gtk_label_set_text (self->values[index], value);
  gtk_label_set_text (self->captions[index], caption);
  g_free (value);
  g_free (caption);
}

static void
update (AusClientPane *pane)
{
  AusDoubtSection *self = AUS_DOUBT_SECTION (pane);
  AusDate today = aus_client_pane_get_today (pane);
  g_autoptr (GPtrArray) clients = NULL;
  const char *locale = aus_ui_locale ();
  AusWorth worth;

  if (self->client == NULL || !aus_date_is_set (today))
    return;

  show_gut_day (self);
  clients = aus_worth_list_clients (aus_client_pane_get_library (pane));
  aus_worth_get (self->client, clients, self->sender, today, &worth);
  show_figure (self, 0, aus_doubt_text_share (&worth, locale), aus_doubt_text_share_of (&worth));
  show_figure (self, 1, aus_doubt_text_hour (&worth, locale),
               aus_doubt_text_hour_of (&worth, locale));
  show_figure (self, 2, aus_doubt_text_months (&worth), aus_doubt_text_months_of (&worth));
}

/* The day belongs to the words: it is no step of its own to take back. */
static void
on_notify_gut_cb (AusDoubtSection *self)
{
  AusClientFile *file = aus_client_pane_get_file (AUS_CLIENT_PANE (self));
  AusDate today = aus_client_pane_get_today (AUS_CLIENT_PANE (self));
  AusDoubt *doubt = self->client->ending->doubt;
  AusHistory *history = aus_data_file_get_history (AUS_DATA_FILE (file));

  if (aus_date_equal (doubt->gut_on, today))
    return;

  aus_history_pause (history);
  g_object_set (doubt, "gut-on", &today, NULL);
  aus_history_resume (history);
}

static void
let_go (AusDoubtSection *self)
{
  if (self->client != NULL)
    g_signal_handlers_disconnect_by_func (self->client->ending->doubt, on_notify_gut_cb, self);
  if (self->sender != NULL)
    g_signal_handlers_disconnect_by_func (self->sender, update, self);
  g_clear_object (&self->client);
  g_clear_object (&self->sender);
}

static void
aus_doubt_section_changed (AusClientPane *pane)
{
  AusDoubtSection *self = AUS_DOUBT_SECTION (pane);
  AusClient *client = aus_client_pane_get_client (pane);
  AusLibrary *library = aus_client_pane_get_library (pane);

  let_go (self);
  if (client == NULL || library == NULL)
    return;

  self->client = g_object_ref (client);
  self->sender = g_object_ref (aus_library_get_sender (library));
  g_signal_connect_swapped (client->ending->doubt, "notify::gut", G_CALLBACK (on_notify_gut_cb),
                            self);
  g_signal_connect_swapped (self->sender, "edited", G_CALLBACK (update), self);
  update (pane);
}

/* Other clients may have changed while another page was shown. */
static void
aus_doubt_section_map (GtkWidget *widget)
{
  update (AUS_CLIENT_PANE (widget));
  GTK_WIDGET_CLASS (aus_doubt_section_parent_class)->map (widget);
}

static void
aus_doubt_section_dispose (GObject *object)
{
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), AUS_TYPE_DOUBT_SECTION);

  G_OBJECT_CLASS (aus_doubt_section_parent_class)->dispose (object);
}

static void
aus_doubt_section_class_init (AusDoubtSectionClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = aus_doubt_section_dispose;
  AUS_CLIENT_PANE_CLASS (klass)->changed = aus_doubt_section_changed;
  AUS_CLIENT_PANE_CLASS (klass)->edited = update;
  widget_class->map = aus_doubt_section_map;

  g_type_ensure (AUS_TYPE_NOTES_ROW);
  gtk_widget_class_set_template_from_resource (
    widget_class, AUS_RESOURCE_BASE "/ui/decision/aus-doubt-section.ui");
  gtk_widget_class_bind_template_child (widget_class, AusDoubtSection, gut);
  gtk_widget_class_bind_template_child (widget_class, AusDoubtSection, figures);
}

static GtkLabel *
add_label (GtkWidget  *cell,
           const char *css_class)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_justify (GTK_LABEL (label), GTK_JUSTIFY_CENTER);
  gtk_widget_add_css_class (label, css_class);
  gtk_box_append (GTK_BOX (cell), label);

  return GTK_LABEL (label);
}

static void
aus_doubt_section_init (AusDoubtSection *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; i < N_FIGURES; i++)
    {
      GtkWidget *cell = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);

      self->values[i] = add_label (cell, "title-4");
      self->captions[i] = add_label (cell, "caption");
      gtk_widget_add_css_class (GTK_WIDGET (self->captions[i]), "dim-label");
      gtk_widget_add_css_class (GTK_WIDGET (self->values[i]), "numeric");
      gtk_widget_add_css_class (cell, "worth");
      gtk_box_append (GTK_BOX (self->figures), cell);
    }
}
