/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-papers-page.h"

#include <glib/gi18n.h>

#include "app/aus-dialogs.h"
#include "app/papers/aus-block-section.h"
#include "app/papers/aus-clauses-window.h"
#include "app/papers/aus-issue-row.h"
#include "app/papers/aus-kind-row.h"
#include "app/papers/aus-mail-dialog.h"
#include "app/papers/aus-paper-make.h"
#include "app/papers/aus-paper-view.h"
#include "app/papers/aus-pdf-save.h"
#include "app/papers/aus-print.h"
#include "app/papers/aus-reader-row.h"
#include "app/papers/aus-sent-section.h"
#include "app/papers/aus-template-strip.h"
#include "app/widgets/aus-column-layout.h"
#include "app/widgets/aus-columns.h"
#include "app/widgets/aus-hint-row.h"
#include "app/widgets/aus-notes-row.h"
#include "app/widgets/aus-ui-locale.h"
#include "core/base/aus-enum.h"
#include "core/base/aus-error.h"
#include "core/base/aus-format.h"
#include "core/base/aus-paths.h"
#include "core/client/aus-label.h"
#include "core/ending/aus-check-phrases.h"
#include "core/ending/aus-way.h"
#include "core/text/aus-letter-reader.h"
#include "exchange/aus-letter-mail.h"
#include "paper/aus-document-text.h"
#include "paper/aus-letter.h"

/* An edit is seen on the paper after this pause; typing does not lay out a letter per letter. */
#define REFRESH_MS 150

#define ZOOM_STEP 1.25

/* Which papers say what the rows are about: names of kinds with blanks around. Other papers have
 * nothing to choose. */
static const struct
{
  const char *child;
  const char *kinds;
} parts[] = {
  { "part_terms", " agreement summary " },
  { "part_words", " agreement thanks " },
};

struct _AusPapersPage
{
  AusClientPane parent_instance;

  AdwLeaflet *leaflet;
  AdwPreferencesGroup *paper;
  AusKindRow *kind;
  AusReaderRow *reader; /* of papers to a colleague */
  AusTemplateStrip *fault; /* of the user's own template */
  AusHintRow *way;   /* notice or agreement? */
  AusBlockSection *blocks;
  AdwActionRow *clauses; /* of the agreement */
  AdwPreferencesGroup *parts;
  GtkListBox *issues;
  GtkLabel *issues_summary;
  GtkStack *preview;
  AusPaperView *view;
  GtkLabel *page_info;
  AdwStatusPage *problem;
  AusSentSection *sent;

  AusDocument *document; /* what the pages show; NULL like them */
  AusPages *pages;
  GError *own_error; /* of the user's own template, which is not used then */
  guint refresh_id;
  guint info_id;

  AusEntity *client; /* whose edits are heard */
  AusEntity *network;
  AusEntity *sender;
};

G_DEFINE_FINAL_TYPE (AusPapersPage, aus_papers_page, AUS_TYPE_CLIENT_PANE)

static void on_reader_cb (AusPapersPage *self);

/* --- the pages -------------------------------------------------------------------------------- */

static AusClient *
get_client (AusPapersPage *self)
{
  return aus_client_pane_get_client (AUS_CLIENT_PANE (self));
}

static AusDate
get_today (AusPapersPage *self)
{
  return aus_client_pane_get_today (AUS_CLIENT_PANE (self));
}

static AusLibrary *
get_library (AusPapersPage *self)
{
  return aus_client_pane_get_library (AUS_CLIENT_PANE (self));
}

/* "agreement"; what the row has chosen is there before the pages are */
static const char *
get_kind (AusPapersPage *self)
{
  AusPaperKind *kind = aus_kind_row_get_kind (self->kind);

  return kind != NULL ? kind->id : AUS_PAPER_KIND_DEFAULT;
}

/* The id of whom a paper to a colleague goes to; "" for the client */
static const char *
get_reader (AusPapersPage *self)
{
  AusColleague *colleague = aus_reader_row_get_colleague (self->reader);

  return colleague != NULL ? colleague->id : "";
}

static AusLawBook *
get_law (AusPapersPage *self)
{
  return aus_session_get_law (aus_client_pane_get_session (AUS_CLIENT_PANE (self)));
}

/* What the letter says; what is wrong with the user's own template is told on the way. */
static AusDocument *
make_document (AusPapersPage *self,
               GError       **error)
{
  g_clear_error (&self->own_error);

  return aus_paper_make_document (get_library (self), get_law (self), get_client (self),
                                  get_kind (self), get_reader (self), get_today (self),
                                  &self->own_error, error);
}

static AusPages *
lay_out (AusPapersPage *self,
         AusDocument   *document)
{
  return aus_letter_lay_out (document, get_client (self),
                             aus_library_get_sender (get_library (self)),
                             get_client (self)->language);
}

static void
show_info (AusPapersPage *self)
{
  guint n = aus_pages_get_n_pages (self->pages);
  double width, height;
  const char *size;
  g_autofree char *text = NULL;
  g_autofree char *percent = aus_format_percent ((int) (aus_paper_view_get_scale (self->view) * 100
                                                        + 0.5),
                                                 aus_ui_locale ());

  aus_pages_get_size (self->pages, &width, &height);
  size = height > 800 ? C_("paper", "A4") : C_("paper", "US Letter");
  /* Translators: “2 pages · A4 · 87%” */
  text =
      g_strdup_printf (ngettext ("%u page · %s · %s", "%u pages · %s · %s", n), n, size, percent);
  gtk_label_set_text (self->page_info, text);
}

/* What stands in the way: of the profile alone while there is no letter */
static GPtrArray *
check (AusPapersPage *self)
{
  AusLibrary *library = get_library (self);
  AusLawBook *law = get_law (self);
  AusNetwork *network = aus_library_get_network (library);
  AusSender *sender = aus_library_get_sender (library);
  AusPhraseRules *phrases =
    aus_session_get_phrases (aus_client_pane_get_session (AUS_CLIENT_PANE (self)),
                             get_client (self)->language);
  g_autofree char *text = NULL;
  g_autofree char *prose = NULL;
  AusCheckedPaper paper;
  GPtrArray *issues;

  if (self->pages == NULL)
    return aus_check_client (get_client (self), network, sender, law, get_today (self));

  text = aus_pages_dup_whole_text (self->pages);
  prose = aus_document_dup_prose (self->document);
  paper = (AusCheckedPaper){ get_kind (self), text, aus_pages_get_n_pages (self->pages),
                             self->document->parts, get_reader (self) };

  issues = aus_check_paper (get_client (self), network, sender, law, get_today (self), &paper);
  if (phrases != NULL)
    aus_check_add_phrases (issues, get_client (self), phrases, prose, self->document->parts);

  return issues;
}

static void
show_issues (AusPapersPage *self)
{
  g_autoptr (GPtrArray) issues = check (self);
  GtkListBoxRow *row;
  g_autofree char *summary = NULL;
  guint n = issues->len;

  while ((row = gtk_list_box_get_row_at_index (self->issues, 0)) != NULL)
    gtk_list_box_remove (self->issues, GTK_WIDGET (row));
  for (guint i = 0; i < n; i++)
    gtk_list_box_append (self->issues, aus_issue_row_new (issues->pdata[i]));

  summary = n > 0 ? g_strdup_printf (ngettext ("%u thing to look at", "%u things to look at", n), n)
                  : g_strdup (_("Nothing is missing"));
  gtk_label_set_text (self->issues_summary, summary);
}

/* What is wrong with the user's own template, and which of notice and agreement fits */
static void
show_hints (AusPapersPage *self)
{
  g_auto (GStrv) folders = aus_library_dup_template_folders (get_library (self));
  const char *language = aus_enum_get_nick (AUS_TYPE_LANGUAGE, (int) get_client (self)->language);
  g_autofree char *folder = g_build_filename (folders[0], language, NULL);
  g_autofree char *why = NULL;
  gboolean ends = g_str_equal (get_kind (self), "notice")
                  || g_str_equal (get_kind (self), "agreement");

  aus_template_strip_show (self->fault, self->own_error, folder);
  if (ends)
    aus_way_choose (get_law (self), get_client (self), get_today (self), &why);
  g_object_set (self->way, "text", why != NULL ? why : "", NULL);
}

static void
show_clauses (AusPapersPage *self)
{
  guint n = aus_clauses_count (get_client (self));
  g_autofree char *text =
    n > 0 ? g_strdup_printf (ngettext ("%u chosen", "%u chosen", n), n)
          : g_strdup (_("None; the agreement is complete without them"));

  gtk_widget_set_visible (GTK_WIDGET (self->clauses), g_str_equal (get_kind (self), "agreement"));
  adw_action_row_set_subtitle (self->clauses, text);
}

/* What changes in the shortlist changes whom there is to choose from. */
static void
load_readers (AusPapersPage *self)
{
  g_signal_handlers_block_by_func (self->reader, on_reader_cb, self);
  aus_reader_row_load (self->reader, get_client (self),
                       aus_library_get_network (get_library (self)), get_kind (self));
  g_signal_handlers_unblock_by_func (self->reader, on_reader_cb, self);
}

static void
refresh (AusPapersPage *self)
{
  g_autoptr (AusDocument) document = NULL;
  g_autoptr (AusPages) pages = NULL;
  g_autoptr (GError) error = NULL;

  g_clear_handle_id (&self->refresh_id, g_source_remove);
  if (get_library (self) == NULL || get_client (self) == NULL)
    return;

  load_readers (self);
  document = make_document (self, &error);
  pages = document != NULL ? lay_out (self, document) : NULL;
  g_set_object (&self->document, document);
  g_set_object (&self->pages, pages);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "papers.print", pages != NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "papers.export", pages != NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "papers.mail", pages != NULL);
  aus_block_section_show (self->blocks, aus_client_pane_get_session (AUS_CLIENT_PANE (self)),
                          aus_client_pane_get_file (AUS_CLIENT_PANE (self)),
                          get_kind (self), get_reader (self), get_client (self)->language,
                          document != NULL ? document->parts : NULL);
  show_hints (self);
  show_clauses (self);
  show_issues (self);
  aus_sent_section_show (self->sent, get_kind (self), aus_reader_row_get_colleague (self->reader),
                         pages);
  if (pages == NULL)
    {
      g_autofree char *text = g_markup_escape_text (error->message, -1);

      adw_status_page_set_description (self->problem, text);
      gtk_stack_set_visible_child_name (self->preview, "problem");
      return;
    }

  aus_paper_view_set_pages (self->view, pages);
  gtk_stack_set_visible_child_name (self->preview, "pages");
  show_info (self);
}

static gboolean
on_refresh_cb (gpointer user_data)
{
  AusPapersPage *self = user_data;

  self->refresh_id = 0;
  refresh (self);

  return G_SOURCE_REMOVE;
}

/* A page that is not seen is made when it is: see map(). */
static void
on_edited_cb (AusPapersPage *self)
{
  g_clear_handle_id (&self->refresh_id, g_source_remove);
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    self->refresh_id = g_timeout_add (REFRESH_MS, on_refresh_cb, self);
}

static void
listen (AusPapersPage *self,
        AusEntity    **place,
        gpointer       entity)
{
  if (*place == entity)
    return;

  if (*place != NULL)
    g_signal_handlers_disconnect_by_func (*place, on_edited_cb, self);
  g_set_object (place, entity);
  if (entity != NULL)
    g_signal_connect_swapped (entity, "edited", G_CALLBACK (on_edited_cb), self);
}

/* --- the kind --------------------------------------------------------------------------------- */

static void
show_kind (AusPapersPage *self)
{
  AusPaperKind *kind = aus_kind_row_get_kind (self->kind);
  g_autofree char *padded = g_strdup_printf (" %s ", get_kind (self));
  gboolean any = FALSE;

  adw_preferences_group_set_description (self->paper, kind != NULL ? kind->purpose : NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      GObject *row = gtk_widget_get_template_child (GTK_WIDGET (self), AUS_TYPE_PAPERS_PAGE,
                                                    parts[i].child);
      gboolean said = strstr (parts[i].kinds, padded) != NULL;

      gtk_widget_set_visible (GTK_WIDGET (row), said);
      any = any || said;
    }
  gtk_widget_set_visible (GTK_WIDGET (self->parts), any);
}

static void
on_kind_cb (AusPapersPage *self)
{
  show_kind (self);
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    refresh (self);
}

static void
on_reader_cb (AusPapersPage *self)
{
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    refresh (self);
}

/* The user's own templates, which may be others by now */
static void
load_kinds (AusPapersPage *self)
{
  g_auto (GStrv) folders = NULL;

  if (get_library (self) == NULL || get_client (self) == NULL)
    return;

  folders = aus_library_dup_template_folders (get_library (self));
  g_signal_handlers_block_by_func (self->kind, on_kind_cb, self);
  aus_kind_row_load (self->kind, folders[0], get_client (self)->language);
  g_signal_handlers_unblock_by_func (self->kind, on_kind_cb, self);
  show_kind (self);
}

static void
follow (AusPapersPage *self)
{
  AusLibrary *library = get_library (self);

  listen (self, &self->client, get_client (self));
  listen (self, &self->network, library != NULL ? aus_library_get_network (library) : NULL);
  listen (self, &self->sender, library != NULL ? aus_library_get_sender (library) : NULL);
  if (!gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;

  load_kinds (self);
  refresh (self);
}

static void
aus_papers_page_changed (AusClientPane *pane)
{
  follow (AUS_PAPERS_PAGE (pane));
}

/* Back from the editor in which the template was put right, say */
static void
on_notify_active_cb (AusPapersPage *self)
{
  GtkWindow *window = GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self)));

  if (self->own_error != NULL && gtk_window_is_active (window))
    follow (self);
}

static void
aus_papers_page_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (aus_papers_page_parent_class)->map (widget);

  g_signal_connect_object (gtk_widget_get_root (widget), "notify::is-active",
                           G_CALLBACK (on_notify_active_cb), widget, G_CONNECT_SWAPPED);
  follow (AUS_PAPERS_PAGE (widget));
}

static void
aus_papers_page_unmap (GtkWidget *widget)
{
  g_signal_handlers_disconnect_by_func (gtk_widget_get_root (widget), on_notify_active_cb, widget);

  GTK_WIDGET_CLASS (aus_papers_page_parent_class)->unmap (widget);
}

/* --- actions ---------------------------------------------------------------------------------- */

static GtkWindow *
get_window (AusPapersPage *self)
{
  return GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self)));
}

static void
print_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  AusPapersPage *self = AUS_PAPERS_PAGE (widget);

  refresh (self);
  if (self->pages != NULL)
    aus_print_run (self->pages, aus_kind_row_get_kind (self->kind)->name, get_window (self),
                   widget);
}

static void
on_file_chosen_cb (GObject      *source,
                   GAsyncResult *result,
                   gpointer      user_data)
{
  g_autoptr (AusPapersPage) self = user_data;
  g_autoptr (GFile) file = aus_dialogs_choose_finish (result);
  g_autoptr (AusDocument) document = NULL;

  if (file == NULL || g_file_peek_path (file) == NULL || get_client (self) == NULL)
    return;
  document = make_document (self, NULL);
  if (document != NULL)
    aus_pdf_save (GTK_WIDGET (self), lay_out (self, document), get_today (self), file);
}

static void
export_action (GtkWidget  *widget,
               const char *action,
               GVariant   *parameter)
{
  AusPapersPage *self = AUS_PAPERS_PAGE (widget);
  AusClient *client = get_client (self);
  g_autofree char *name = NULL;

  if (client == NULL)
    return;

  name = aus_letter_dup_file_name (client, aus_reader_row_get_colleague (self->reader),
                                   get_today (self), get_kind (self), client->language);
  aus_dialogs_choose_save (get_window (self), _("Export PDF"), name, _("PDF documents"),
                           "application/pdf", on_file_chosen_cb, g_object_ref (self));
}

static void
on_mail_sent_cb (AusPapersPage *self)
{
  aus_sent_section_send (self->sent, AUS_SEND_CHANNEL_EMAIL);
}

static void
mail_action (GtkWidget  *widget,
             const char *action,
             GVariant   *parameter)
{
  AusPapersPage *self = AUS_PAPERS_PAGE (widget);
  AusClient *client = get_client (self);
  AusColleague *colleague;
  g_autoptr (AusDocument) document = NULL;
  g_autofree char *name = NULL;
  g_autofree char *to = NULL;
  AusMailDialog *dialog;

  refresh (self);
  if (self->pages == NULL)
    return;
  document = aus_paper_make_document (get_library (self), get_law (self), client, get_kind (self),
                                      get_reader (self), get_today (self), NULL, NULL);
  if (document == NULL)
    return;

  colleague = aus_reader_row_get_colleague (self->reader);
  name = aus_letter_dup_file_name (client, colleague, get_today (self), get_kind (self),
                                   client->language);
  to = aus_letter_mail_dup_recipient (
    client, aus_letter_get_recipient (client, aus_library_get_network (get_library (self)),
                                      get_kind (self), colleague));
  dialog = aus_mail_dialog_new (get_window (self), client, to,
                                aus_library_get_sender (get_library (self)), document,
                                self->pages, get_today (self), name);
  g_signal_connect_object (dialog, "sent", G_CALLBACK (on_mail_sent_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
clauses_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  AusClientPane *pane = AUS_CLIENT_PANE (widget);

  if (aus_client_pane_get_client (pane) != NULL)
    aus_clauses_window_present (get_window (AUS_PAPERS_PAGE (widget)),
                                aus_client_pane_get_session (pane),
                                aus_client_pane_get_file (pane));
}

/* A kind of paper, and whom it goes to */
static void
write_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  AusPapersPage *self = AUS_PAPERS_PAGE (widget);
  const char *kind, *colleague;

  g_variant_get (parameter, "(&s&s)", &kind, &colleague);
  load_kinds (self);
  aus_reader_row_choose (self->reader, colleague);
  aus_kind_row_choose (self->kind, kind);
  if (gtk_widget_get_mapped (widget))
    refresh (self);
}

static void
refresh_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  refresh (AUS_PAPERS_PAGE (widget));
}

static void
part_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  aus_block_section_edit (AUS_PAPERS_PAGE (widget)->blocks, g_variant_get_string (parameter, NULL));
}

static void
zoom_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  AusPapersPage *self = AUS_PAPERS_PAGE (widget);
  double scale = aus_paper_view_get_scale (self->view);

  if (g_str_equal (name, "papers.zoom-in"))
    aus_paper_view_set_zoom (self->view, MIN (scale * ZOOM_STEP, 4));
  else if (g_str_equal (name, "papers.zoom-out"))
    aus_paper_view_set_zoom (self->view, MAX (scale / ZOOM_STEP, 0.25));
  else
    aus_paper_view_set_zoom (self->view, 0);
}

static gboolean
on_view_scroll_cb (AusPapersPage            *self,
                   double                    dx,
                   double                    dy,
                   GtkEventControllerScroll *controller)
{
  GdkModifierType state =
    gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (controller));

  if ((state & GDK_CONTROL_MASK) == 0)
    return GDK_EVENT_PROPAGATE;

  gtk_widget_activate_action (GTK_WIDGET (self), dy < 0 ? "papers.zoom-in" : "papers.zoom-out",
                              NULL);

  return GDK_EVENT_STOP;
}

static void
preview_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  AusPapersPage *self = AUS_PAPERS_PAGE (widget);

  adw_leaflet_navigate (self->leaflet, g_str_equal (name, "papers.preview")
                                         ? ADW_NAVIGATION_DIRECTION_FORWARD
                                         : ADW_NAVIGATION_DIRECTION_BACK);
}

static gboolean
on_info_cb (gpointer user_data)
{
  AusPapersPage *self = user_data;

  self->info_id = 0;
  if (self->pages != NULL)
    show_info (self);

  return G_SOURCE_REMOVE;
}

/* The scale follows the width, which is known while sizes are being given out: too early to change
 * a label. */
static void
on_view_resized_cb (AusPapersPage *self)
{
  if (self->info_id == 0)
    self->info_id = g_idle_add (on_info_cb, self);
}

/* --- expressions ------------------------------------------------------------------------------ */

/* Beside the pages the parts are narrow; alone they may be as wide as a letter is read well. */
static int
parts_width (AusPapersPage *self,
             gboolean       folded)
{
  return folded ? 600 : 320;
}

static char *
language_label (AusPapersPage *self,
                int            language)
{
  return g_strdup (aus_label (AUS_TYPE_LANGUAGE, language));
}

static void
aus_papers_page_dispose (GObject *object)
{
  AusPapersPage *self = AUS_PAPERS_PAGE (object);

  g_clear_handle_id (&self->refresh_id, g_source_remove);
  g_clear_handle_id (&self->info_id, g_source_remove);
  listen (self, &self->client, NULL);
  listen (self, &self->network, NULL);
  listen (self, &self->sender, NULL);
  /* Before the template, which would unparent it behind the bin's back. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), AUS_TYPE_PAPERS_PAGE);
  g_clear_object (&self->document);
  g_clear_object (&self->pages);
  g_clear_error (&self->own_error);

  G_OBJECT_CLASS (aus_papers_page_parent_class)->dispose (object);
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  static const char *zooms[] = { "papers.zoom-in", "papers.zoom-out", "papers.zoom-fit" };
  static const char *panes[] = { "papers.preview", "papers.parts" };

  gtk_widget_class_install_action (widget_class, "papers.print", NULL, print_action);
  gtk_widget_class_install_action (widget_class, "papers.export", NULL, export_action);
  gtk_widget_class_install_action (widget_class, "papers.mail", NULL, mail_action);
  gtk_widget_class_install_action (widget_class, "papers.refresh", NULL, refresh_action);
  gtk_widget_class_install_action (widget_class, "papers.write", "(ss)", write_action);
  gtk_widget_class_install_action (widget_class, "papers.clauses", NULL, clauses_action);
  gtk_widget_class_install_action (widget_class, "papers.edit-part", "s", part_action);
  for (guint i = 0; i < G_N_ELEMENTS (zooms); i++)
    gtk_widget_class_install_action (widget_class, zooms[i], NULL, zoom_action);
  for (guint i = 0; i < G_N_ELEMENTS (panes); i++)
    gtk_widget_class_install_action (widget_class, panes[i], NULL, preview_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_plus, GDK_CONTROL_MASK,
                                       "papers.zoom-in", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_minus, GDK_CONTROL_MASK,
                                       "papers.zoom-out", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_0, GDK_CONTROL_MASK,
                                       "papers.zoom-fit", NULL);
}

static void
aus_papers_page_class_init (AusPapersPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = aus_papers_page_dispose;
  widget_class->map = aus_papers_page_map;
  widget_class->unmap = aus_papers_page_unmap;
  AUS_CLIENT_PANE_CLASS (klass)->changed = aus_papers_page_changed;

  g_type_ensure (AUS_TYPE_BLOCK_SECTION);
  g_type_ensure (AUS_TYPE_COLUMN_LAYOUT);
  g_type_ensure (AUS_TYPE_COLUMNS);
  g_type_ensure (AUS_TYPE_HINT_ROW);
  g_type_ensure (AUS_TYPE_KIND_ROW);
  g_type_ensure (AUS_TYPE_NOTES_ROW);
  g_type_ensure (AUS_TYPE_PAPER_VIEW);
  g_type_ensure (AUS_TYPE_READER_ROW);
  g_type_ensure (AUS_TYPE_SENT_SECTION);
  g_type_ensure (AUS_TYPE_TEMPLATE_STRIP);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               AUS_RESOURCE_BASE "/ui/papers/aus-papers-page.ui");
  gtk_widget_class_bind_template_child (widget_class, AusPapersPage, leaflet);
  gtk_widget_class_bind_template_child (widget_class, AusPapersPage, paper);
  gtk_widget_class_bind_template_child (widget_class, AusPapersPage, kind);
  gtk_widget_class_bind_template_child (widget_class, AusPapersPage, reader);
  gtk_widget_class_bind_template_child (widget_class, AusPapersPage, fault);
  gtk_widget_class_bind_template_child (widget_class, AusPapersPage, way);
  gtk_widget_class_bind_template_child (widget_class, AusPapersPage, blocks);
  gtk_widget_class_bind_template_child (widget_class, AusPapersPage, clauses);
  gtk_widget_class_bind_template_child (widget_class, AusPapersPage, parts);
  for (gsize i = 0; i < G_N_ELEMENTS (parts); i++)
    gtk_widget_class_bind_template_child_full (widget_class, parts[i].child, FALSE, 0);
  gtk_widget_class_bind_template_child (widget_class, AusPapersPage, issues);
  gtk_widget_class_bind_template_child (widget_class, AusPapersPage, issues_summary);
  gtk_widget_class_bind_template_child (widget_class, AusPapersPage, preview);
  gtk_widget_class_bind_template_child (widget_class, AusPapersPage, view);
  gtk_widget_class_bind_template_child (widget_class, AusPapersPage, page_info);
  gtk_widget_class_bind_template_child (widget_class, AusPapersPage, problem);
  gtk_widget_class_bind_template_child (widget_class, AusPapersPage, sent);
  gtk_widget_class_bind_template_callback (widget_class, on_kind_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_reader_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_view_scroll_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_view_resized_cb);
  gtk_widget_class_bind_template_callback (widget_class, language_label);
  gtk_widget_class_bind_template_callback (widget_class, parts_width);

  install_actions (widget_class);
}

static void
aus_papers_page_init (AusPapersPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
