/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-firm-section.h"

#include <glib/gi18n.h>
#include <string.h>

#include "app/conversation/aus-counter-offer-row.h"
#include "app/conversation/aus-plea-row.h"
#include "app/widgets/aus-list-section.h"
#include "app/widgets/aus-ui-locale.h"
#include "core/base/aus-paths.h"
#include "core/ending/aus-concession.h"
#include "core/text/aus-letter-context.h"
#include "core/text/aus-paper-template.h"
#include "core/text/aus-plea.h"

struct _AusFirmSection
{
  AusClientPane parent_instance;

  GtkWidget *private_card;
  GtkLabel *reason;
  GtkLabel *deal_breaker;
  GtkLabel *aim;
  GtkListBox *pleas;
  AusListSection *offers;

  GPtrArray *cards;   /* of AusPlea, in the language of the interface */
  GPtrArray *answers; /* in that of the client; NULL until there is one */
  AusLanguage language;
  AusClient *client;  /* whose edits are followed; owned */
  guint refresh_id;
};

G_DEFINE_FINAL_TYPE (AusFirmSection, aus_firm_section, AUS_TYPE_CLIENT_PANE)

static GPtrArray *
load (AusLanguage language)
{
  g_autofree char *folder = g_build_filename (aus_paths_get_data_dir (), "rules", NULL);
  g_autoptr (GError) error = NULL;
  GPtrArray *pleas = aus_pleas_load (folder, language, &error);

  if (pleas == NULL)
    g_warning ("%s", error->message);

  return pleas;
}

static AusLanguage
get_own_language (void)
{
  return g_str_has_prefix (aus_ui_locale (), "de") ? AUS_LANGUAGE_DE : AUS_LANGUAGE_EN;
}

/* "Dear Ms Hartley," and an empty line, from the partial that the letters have; "" without */
static char *
dup_salutation (AusFirmSection     *self,
                const AusTextValue *context)
{
  AusLibrary *library = aus_client_pane_get_library (AUS_CLIENT_PANE (self));
  g_auto (GStrv) folders = aus_library_dup_template_folders (library);
  g_autoptr (AusPaperTemplate) template =
    aus_paper_template_new ((const char * const *) folders, self->client->language, "salutation",
                            NULL);
  g_autofree char *text =
    template != NULL ? aus_paper_template_render (template, context, NULL, NULL) : NULL;
  char *line = text != NULL && *text == '@' ? strchr (text, '\n') : text;

  if (line == NULL || *g_strstrip (line) == '\0')
    return g_strdup ("");

  return g_strconcat (line, "\n\n", NULL);
}

static void
show_answers (AusFirmSection *self)
{
  AusClientPane *pane = AUS_CLIENT_PANE (self);
  AusLibrary *library = aus_client_pane_get_library (pane);
  AusSession *session = aus_client_pane_get_session (pane);
  g_autoptr (AusTextValue) context =
    aus_letter_context_new (self->client, aus_library_get_network (library),
                            aus_library_get_sender (library), aus_session_get_law (session),
                            self->client->language, aus_client_pane_get_today (pane));
  g_autofree char *salutation = dup_salutation (self, context);

  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->pleas)); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    {
      const char *id = aus_plea_row_get_id (AUS_PLEA_ROW (row));
      const AusPlea *theirs = aus_pleas_find (self->answers, id);
      const AusPlea *mine = aus_pleas_find (self->cards, id);
      g_autofree char *say = NULL, *words = NULL, *message = NULL;

      if (theirs == NULL)
        continue;
      say = aus_plea_dup_answer (theirs, AUS_PLEA_SAY, self->client, context);
      words = aus_plea_dup_answer (theirs, AUS_PLEA_WRITE, self->client, context);
      message = g_strconcat (salutation, words, NULL);
      aus_plea_row_set_answers (AUS_PLEA_ROW (row), say, message,
                                aus_plea_find_note (mine, self->client));
    }
}

/* The label stands below its heading in a box of its own. TRUE when there is something in it. */
static gboolean
show_line (GtkLabel   *label,
           const char *text)
{
  gtk_label_set_label (label, text);
  gtk_widget_set_visible (gtk_widget_get_parent (GTK_WIDGET (label)), *text != '\0');

  return *text != '\0';
}

static void
show_private (AusFirmSection *self)
{
  AusEnding *ending = self->client->ending;
  gboolean any = show_line (self->reason, ending->reason);

  any = show_line (self->deal_breaker, ending->deal_breaker) || any;
  any = show_line (self->aim, ending->aim) || any;
  gtk_widget_set_visible (self->private_card, any);
}

static void
show_sum (AusFirmSection *self)
{
  g_autoptr (AusConcessionSum) sum = aus_concession_sum_new (self->client);
  g_autofree char *text = aus_concession_sum_dup_text (sum, aus_ui_locale ());

  g_object_set (self->offers, "summary", text != NULL ? text : "", NULL);
}

static void
refresh (AusFirmSection *self)
{
  if (self->client == NULL || aus_client_pane_get_library (AUS_CLIENT_PANE (self)) == NULL)
    return;

  if (self->answers == NULL || self->language != self->client->language)
    {
      g_clear_pointer (&self->answers, g_ptr_array_unref);
      self->language = self->client->language;
      self->answers = load (self->language);
    }
  show_private (self);
  show_sum (self);
  if (self->cards != NULL && self->answers != NULL)
    show_answers (self);
}

static gboolean
on_refresh_cb (gpointer user_data)
{
  AusFirmSection *self = user_data;

  self->refresh_id = 0;
  refresh (self);

  return G_SOURCE_REMOVE;
}

static void
aus_firm_section_edited (AusClientPane *pane)
{
  AusFirmSection *self = AUS_FIRM_SECTION (pane);

  if (self->refresh_id == 0)
    self->refresh_id = g_timeout_add (150, on_refresh_cb, self);
}

static void
aus_firm_section_changed (AusClientPane *pane)
{
  AusFirmSection *self = AUS_FIRM_SECTION (pane);
  AusClient *client = aus_client_pane_get_client (pane);

  g_set_object (&self->client, client);
  if (self->pleas != NULL)
    aus_firm_section_edited (pane);
}

static void
aus_firm_section_dispose (GObject *object)
{
  AusFirmSection *self = AUS_FIRM_SECTION (object);

  g_clear_object (&self->client);
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), AUS_TYPE_FIRM_SECTION);
  self->pleas = NULL;

  G_OBJECT_CLASS (aus_firm_section_parent_class)->dispose (object);
  g_clear_handle_id (&self->refresh_id, g_source_remove);
  g_clear_pointer (&self->answers, g_ptr_array_unref);
  g_clear_pointer (&self->cards, g_ptr_array_unref);
}

static void
aus_firm_section_class_init (AusFirmSectionClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = aus_firm_section_dispose;
  AUS_CLIENT_PANE_CLASS (klass)->changed = aus_firm_section_changed;
  AUS_CLIENT_PANE_CLASS (klass)->edited = aus_firm_section_edited;

  g_type_ensure (AUS_TYPE_COUNTER_OFFER_ROW);
  g_type_ensure (AUS_TYPE_LIST_SECTION);
  gtk_widget_class_set_template_from_resource (widget_class, AUS_RESOURCE_BASE
                                               "/ui/conversation/aus-firm-section.ui");
  gtk_widget_class_bind_template_child (widget_class, AusFirmSection, private_card);
  gtk_widget_class_bind_template_child (widget_class, AusFirmSection, reason);
  gtk_widget_class_bind_template_child (widget_class, AusFirmSection, deal_breaker);
  gtk_widget_class_bind_template_child (widget_class, AusFirmSection, aim);
  gtk_widget_class_bind_template_child (widget_class, AusFirmSection, pleas);
  gtk_widget_class_bind_template_child (widget_class, AusFirmSection, offers);
}

static void
aus_firm_section_init (AusFirmSection *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->cards = load (get_own_language ());
  for (guint i = 0; self->cards != NULL && i < self->cards->len; i++)
    gtk_list_box_append (self->pleas, aus_plea_row_new (self->cards->pdata[i]));
}

const char *
aus_firm_section_get_say (AusFirmSection *self,
                          const char     *id)
{
  g_return_val_if_fail (AUS_IS_FIRM_SECTION (self) && id != NULL, "");

  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->pleas)); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    if (g_str_equal (aus_plea_row_get_id (AUS_PLEA_ROW (row)), id))
      return aus_plea_row_get_say (AUS_PLEA_ROW (row));

  return "";
}

void
aus_firm_section_edit (AusFirmSection *self,
                       gpointer        offer)
{
  g_return_if_fail (AUS_IS_FIRM_SECTION (self));

  aus_list_section_edit (self->offers, offer);
}
