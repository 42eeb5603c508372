/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-plan-print.h"

#include <glib/gi18n.h>

#include "app/aus-dialogs.h"
#include "app/papers/aus-paper-view.h"
#include "app/papers/aus-pdf-save.h"
#include "app/papers/aus-print.h"
#include "app/widgets/aus-ui-locale.h"
#include "core/law/aus-notice.h"
#include "paper/aus-plan-paper.h"

struct _AusPlanPrint
{
  AdwWindow parent_instance;

  AdwComboRow *view;
  AdwComboRow *edition;
  AdwActionRow *problem;
  AusPaperView *preview;

  AusSession *session;
  AusPlan *plan;
  GtkWidget *teller;
  AusPages *pages;
};

G_DEFINE_FINAL_TYPE (AusPlanPrint, aus_plan_print, ADW_TYPE_WINDOW)

typedef enum
{
  PROP_PAGES = 1,
} AusPlanPrintProperty;

static GParamSpec *properties[PROP_PAGES + 1];

/* --- the pages -------------------------------------------------------------------------------- */

static AusPlanView
get_view (AusPlanPrint *self)
{
  return (AusPlanView) adw_combo_row_get_selected (self->view);
}

static AusEdition
get_edition (AusPlanPrint *self)
{
  return (AusEdition) adw_combo_row_get_selected (self->edition);
}

/* For the user in the language of the window, for the client in that of their letters */
static AusPages *
make_pages_from (AusPlanPrint        *self,
                 const char * const  *folders,
                 GError             **error)
{
  gboolean own = get_edition (self) == AUS_EDITION_MINE;
  g_autoptr (AusNotice) notice =
    aus_notice_new_for_client (aus_plan_get_law (self->plan), aus_plan_get_client (self->plan),
                               aus_plan_get_today (self->plan));
  g_autofree char *rule = NULL;

  if (notice != NULL && aus_date_is_set (notice->latest))
    rule = aus_notice_dup_reason (notice);

  return aus_plan_paper_new (self->plan,
                             aus_library_get_sender (aus_session_get_library (self->session)),
                             get_view (self), get_edition (self), own ? aus_ui_locale () : NULL,
                             rule, folders, error);
}

/* Where the user's own template is broken, ours is used and @error says so. */
static AusPages *
make_pages (AusPlanPrint  *self,
            GError       **error)
{
  g_auto (GStrv) folders =
    aus_library_dup_template_folders (aus_session_get_library (self->session));
  AusPages *pages = make_pages_from (self, (const char * const *) folders, error);

  return pages != NULL ? pages : make_pages_from (self, (const char * const *) folders + 1, NULL);
}

static void
show_problem (AusPlanPrint *self,
              const GError *error)
{
  gtk_widget_set_visible (GTK_WIDGET (self->problem), error != NULL);
  if (error == NULL)
    return;

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->problem),
                                 self->pages != NULL ? _("Your own template is not used")
                                                     : _("The paper cannot be made"));
  adw_action_row_set_subtitle (self->problem, error->message);
}

static void
refresh (AusPlanPrint *self)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *count = NULL;
  gboolean own = get_edition (self) == AUS_EDITION_MINE;
  guint n;

  if (self->plan == NULL)
    return;

  g_clear_object (&self->pages);
  self->pages = make_pages (self, &error);
  n = self->pages != NULL ? aus_pages_get_n_pages (self->pages) : 0;
  /* Translators: how many sheets of paper something takes */
  count = g_strdup_printf (ngettext ("%u page", "%u pages", n), n);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self->view), n > 0 ? count : "");
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self->edition),
                               own ? _("Everything, notes too, in your language")
                                   : _("Nothing private, in the client’s language"));
  show_problem (self, error);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "paper.print", n > 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "paper.export", n > 0);
  aus_paper_view_set_pages (self->preview, self->pages);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PAGES]);
}

static void
on_chosen_cb (AusPlanPrint *self)
{
  GSettings *settings;

  if (self->plan == NULL)
    return;

  settings = aus_session_get_settings (self->session);
  g_settings_set_enum (settings, "plan-paper-view", (int) get_view (self));
  g_settings_set_enum (settings, "plan-paper-edition", (int) get_edition (self));
  refresh (self);
}

/* --- actions ---------------------------------------------------------------------------------- */

/* The job's name is read by whoever sees the printer's queue: no client in it. */
static void
print_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  AusPlanPrint *self = AUS_PLAN_PRINT (widget);
  g_autoptr (AusPages) pages = g_object_ref (self->pages);
  g_autoptr (GtkWidget) teller = g_object_ref (self->teller);
  GtkWindow *parent = gtk_window_get_transient_for (GTK_WINDOW (self));

  gtk_window_close (GTK_WINDOW (self));
  aus_print_run (pages, _("Handover plan"), parent, teller);
}

static void
on_file_chosen_cb (GObject      *source,
                   GAsyncResult *result,
                   gpointer      user_data)
{
  g_autoptr (AusPlanPrint) self = user_data;
  g_autoptr (GFile) file = aus_dialogs_choose_finish (result);
  AusPages *pages;

  if (file == NULL || g_file_peek_path (file) == NULL || self->plan == NULL)
    return;

  /* Pages of its own: these are drawn on the screen. */
  pages = make_pages (self, NULL);
  if (pages != NULL)
    aus_pdf_save (self->teller, pages, aus_plan_get_today (self->plan), file);
  gtk_window_close (GTK_WINDOW (self));
}

static void
export_action (GtkWidget  *widget,
               const char *action,
               GVariant   *parameter)
{
  AusPlanPrint *self = AUS_PLAN_PRINT (widget);
  AusLanguage language = g_str_has_prefix (aus_pages_get_language (self->pages), "de")
                           ? AUS_LANGUAGE_DE : AUS_LANGUAGE_EN;
  g_autofree char *name =
    aus_plan_paper_dup_file_name (self->plan, get_view (self), get_edition (self), language);

  aus_dialogs_choose_save (GTK_WINDOW (self), _("Export PDF"), name, _("PDF documents"),
                           "application/pdf", on_file_chosen_cb, g_object_ref (self));
}

/* --- the class -------------------------------------------------------------------------------- */

static void
aus_plan_print_get_property (GObject    *object,
                             guint       id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  switch ((AusPlanPrintProperty) id)
    {
    case PROP_PAGES:
      g_value_set_object (value, AUS_PLAN_PRINT (object)->pages);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
aus_plan_print_dispose (GObject *object)
{
  AusPlanPrint *self = AUS_PLAN_PRINT (object);

  g_clear_object (&self->plan);
  gtk_widget_dispose_template (GTK_WIDGET (self), AUS_TYPE_PLAN_PRINT);
  g_clear_object (&self->pages);
  g_clear_object (&self->session);
  g_clear_object (&self->teller);

  G_OBJECT_CLASS (aus_plan_print_parent_class)->dispose (object);
}

static void
aus_plan_print_class_init (AusPlanPrintClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = aus_plan_print_get_property;
  object_class->dispose = aus_plan_print_dispose;

  properties[PROP_PAGES] = g_param_spec_object ("pages", NULL, NULL, AUS_TYPE_PAGES,
                                                G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (AUS_TYPE_PAPER_VIEW);
  gtk_widget_class_set_template_from_resource (
    widget_class, AUS_RESOURCE_BASE "/ui/transition/aus-plan-print.ui");
  gtk_widget_class_bind_template_child (widget_class, AusPlanPrint, view);
  gtk_widget_class_bind_template_child (widget_class, AusPlanPrint, edition);
  gtk_widget_class_bind_template_child (widget_class, AusPlanPrint, problem);
  gtk_widget_class_bind_template_child (widget_class, AusPlanPrint, preview);
  gtk_widget_class_bind_template_callback (widget_class, on_chosen_cb);
  gtk_widget_class_install_action (widget_class, "paper.print", NULL, print_action);
  gtk_widget_class_install_action (widget_class, "paper.export", NULL, export_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_p, GDK_CONTROL_MASK, "paper.print",
                                       NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
aus_plan_print_init (AusPlanPrint *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

AusPlanPrint *
aus_plan_print_present (GtkWidget  *teller,
                        AusSession *session,
                        AusPlan    *plan)
{
  AusPlanPrint *self;
  GSettings *settings;

  g_return_val_if_fail (GTK_IS_WIDGET (teller), NULL);
  g_return_val_if_fail (AUS_IS_SESSION (session), NULL);
  g_return_val_if_fail (AUS_IS_PLAN (plan), NULL);

  self = g_object_new (AUS_TYPE_PLAN_PRINT,
                       "transient-for", GTK_WINDOW (gtk_widget_get_root (teller)), NULL);
  settings = aus_session_get_settings (session);
  adw_combo_row_set_selected (self->view, (guint) g_settings_get_enum (settings,
                                                                       "plan-paper-view"));
  adw_combo_row_set_selected (self->edition, (guint) g_settings_get_enum (settings,
                                                                          "plan-paper-edition"));
  self->teller = g_object_ref (teller);
  self->session = g_object_ref (session);
  self->plan = g_object_ref (plan);
  refresh (self);
  gtk_window_present (GTK_WINDOW (self));

  return self;
}
