/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-guide-section.h"

#include <glib/gi18n.h>

#include "app/aus-dialogs.h"
#include "app/papers/aus-pdf-save.h"
#include "app/papers/aus-print.h"
#include "paper/aus-guide.h"

struct _AusGuideSection
{
  AusClientPane parent_instance;

  GtkListBox *cards;

  AusClient *client; /* whose edits are followed; owned */
  guint refresh_id;
};

G_DEFINE_FINAL_TYPE (AusGuideSection, aus_guide_section, AUS_TYPE_CLIENT_PANE)

static AusDocument *
make_document (AusGuideSection *self)
{
  AusClientPane *pane = AUS_CLIENT_PANE (self);
  AusLibrary *library = aus_client_pane_get_library (pane);
  AusClient *client = aus_client_pane_get_client (pane);
  g_auto (GStrv) folders = NULL;
  AusDocument *document = NULL;

  if (library == NULL || client == NULL)
    return NULL;

  folders = aus_library_dup_template_folders (library);
  /* Where the user's own template is broken, ours does. */
  for (guint i = 0; i < 2 && document == NULL; i++)
    document = aus_guide_new_document (client, aus_library_get_network (library),
                                       aus_library_get_sender (library),
                                       aus_session_get_law (aus_client_pane_get_session (pane)),
                                       aus_client_pane_get_today (pane),
                                       (const char * const *) folders + i, NULL);

  return document;
}

AusPages *
aus_guide_section_make_pages (AusGuideSection *self)
{
  g_autoptr (AusDocument) document = NULL;
  AusClientPane *pane = AUS_CLIENT_PANE (self);

  g_return_val_if_fail (AUS_IS_GUIDE_SECTION (self), NULL);

  document = make_document (self);

  return document != NULL
           ? aus_guide_lay_out (document, aus_client_pane_get_client (pane),
                                aus_library_get_sender (aus_client_pane_get_library (pane)))
           : NULL;
}

/* --- the cards -------------------------------------------------------------------------------- */

static GtkWidget *
label_new (const char *text,
           const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_selectable (GTK_LABEL (label), style == NULL);
  if (style != NULL)
    gtk_widget_add_css_class (label, style);

  return label;
}

static void
add_card (AusGuideSection *self,
          const char      *title,
          GString         *text)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkWidget *heading = label_new (title, "caption-heading");
  GtkWidget *words = label_new (text->str, NULL);

  gtk_widget_add_css_class (heading, "dim-label");
  gtk_box_append (GTK_BOX (box), heading);
  gtk_box_append (GTK_BOX (box), words);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (words), GTK_ACCESSIBLE_RELATION_LABELLED_BY,
                                  heading, NULL, -1);
  gtk_widget_add_css_class (box, "guide-card");
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_widget_set_focusable (row, FALSE);
  gtk_list_box_append (self->cards, row);
}

static void
fill_cards (AusGuideSection *self,
            AusDocument     *document)
{
  const char *title = NULL;
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < document->blocks->len; i++)
    {
      const AusBlock *block = document->blocks->pdata[i];

      if (block->runs == NULL || block->kind == AUS_BLOCK_SUBJECT)
        continue;
      if (block->kind == AUS_BLOCK_HEADING)
        {
          if (title != NULL && text->len > 0)
            add_card (self, title, text);
          g_string_truncate (text, 0);
          title = block->runs->text;
          continue;
        }
      g_string_append_printf (text, "%s%s%s", text->len > 0 ? "\n" : "",
                              block->kind == AUS_BLOCK_ITEM ? "• " : "", block->runs->text);
    }
  if (title != NULL && text->len > 0)
    add_card (self, title, text);
}

static void
refresh (AusGuideSection *self)
{
  g_autoptr (AusDocument) document = make_document (self);
  GtkWidget *row;

  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self->cards))) != NULL)
    gtk_list_box_remove (self->cards, row);
  if (document != NULL)
    fill_cards (self, document);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "guide.print", document != NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "guide.export", document != NULL);
}

static gboolean
on_refresh_cb (gpointer user_data)
{
  AusGuideSection *self = user_data;

  self->refresh_id = 0;
  refresh (self);

  return G_SOURCE_REMOVE;
}

/* Many edits come at once, and a letter key is one too. */
static void
aus_guide_section_edited (AusClientPane *pane)
{
  AusGuideSection *self = AUS_GUIDE_SECTION (pane);

  if (self->refresh_id == 0)
    self->refresh_id = g_timeout_add (150, on_refresh_cb, self);
}

static void
aus_guide_section_changed (AusClientPane *pane)
{
  AusGuideSection *self = AUS_GUIDE_SECTION (pane);
  AusClient *client = aus_client_pane_get_client (pane);

  g_set_object (&self->client, client);
  if (self->cards != NULL)
    aus_guide_section_edited (pane);
}

/* --- on paper --------------------------------------------------------------------------------- */

/* The job's name is read by whoever sees the printer's queue: no client in it. */
static void
print_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  g_autoptr (AusPages) pages = aus_guide_section_make_pages (AUS_GUIDE_SECTION (widget));

  if (pages != NULL)
    aus_print_run (pages, aus_pages_get_title (pages), GTK_WINDOW (gtk_widget_get_root (widget)),
                   widget);
}

static void
on_file_chosen_cb (GObject      *source,
                   GAsyncResult *result,
                   gpointer      user_data)
{
  g_autoptr (AusGuideSection) self = user_data;
  g_autoptr (GFile) file = aus_dialogs_choose_finish (result);
  AusPages *pages;

  if (file == NULL || g_file_peek_path (file) == NULL)
    return;

  pages = aus_guide_section_make_pages (self);
  if (pages != NULL)
    aus_pdf_save (GTK_WIDGET (self), pages, aus_client_pane_get_today (AUS_CLIENT_PANE (self)),
                  file);
}

static void
export_action (GtkWidget  *widget,
               const char *action,
               GVariant   *parameter)
{
  AusClientPane *pane = AUS_CLIENT_PANE (widget);
  g_autofree char *name = aus_guide_dup_file_name (aus_client_pane_get_client (pane),
                                                   aus_client_pane_get_today (pane));

  aus_dialogs_choose_save (GTK_WINDOW (gtk_widget_get_root (widget)), _("Export PDF"), name,
                           _("PDF documents"), "application/pdf", on_file_chosen_cb,
                           g_object_ref (widget));
}

/* --- the class -------------------------------------------------------------------------------- */

static void
aus_guide_section_dispose (GObject *object)
{
  AusGuideSection *self = AUS_GUIDE_SECTION (object);

  g_clear_object (&self->client);
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), AUS_TYPE_GUIDE_SECTION);
  self->cards = NULL;

  G_OBJECT_CLASS (aus_guide_section_parent_class)->dispose (object);
  g_clear_handle_id (&self->refresh_id, g_source_remove);
}

static void
aus_guide_section_class_init (AusGuideSectionClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = aus_guide_section_dispose;
  AUS_CLIENT_PANE_CLASS (klass)->changed = aus_guide_section_changed;
  AUS_CLIENT_PANE_CLASS (klass)->edited = aus_guide_section_edited;

  gtk_widget_class_set_template_from_resource (widget_class, AUS_RESOURCE_BASE
                                               "/ui/conversation/aus-guide-section.ui");
  gtk_widget_class_bind_template_child (widget_class, AusGuideSection, cards);
  gtk_widget_class_install_action (widget_class, "guide.print", NULL, print_action);
  gtk_widget_class_install_action (widget_class, "guide.export", NULL, export_action);
}

static void
aus_guide_section_init (AusGuideSection *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
