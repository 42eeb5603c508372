/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-closing-page.h"

#include <glib/gi18n.h>

#include "app/closing/aus-gate-row.h"
#include "app/closing/aus-running-row.h"
#include "app/widgets/aus-choice-row.h"
#include "app/widgets/aus-column-layout.h"
#include "app/widgets/aus-columns.h"
#include "app/widgets/aus-date-row.h"
#include "app/widgets/aus-hint-row.h"
#include "app/widgets/aus-list-section.h"
#include "app/widgets/aus-member-finder.h"
#include "app/widgets/aus-notes-row.h"
#include "app/widgets/aus-ui-locale.h"
#include "app/widgets/aus-wrap-layout.h"
#include "core/base/aus-format.h"
#include "core/ending/aus-closure.h"
#include "core/ending/aus-fade.h"
#include "core/ending/aus-retained.h"

/* How long "Not now" is respected */
#define NOT_NOW_MONTHS 3

struct _AusClosingPage
{
  AusClientPane parent_instance;

  /* Template */
  GtkWidget *state_card;
  GtkLabel *state;
  GtkLabel *state_detail;
  GtkWidget *close;
  GtkWidget *thank;
  GtkWidget *reopen;
  GtkWidget *fade_card;
  GtkLabel *fade_detail;
  GtkBox *groups;
  AusHintRow *kept;

  /* Owned by the boxes */
  GtkWidget *group[AUS_N_GATE_GROUPS];
  GtkLabel *count[AUS_N_GATE_GROUPS];
  GtkListBox *list[AUS_N_GATE_GROUPS];

  /* Owned */
  AusClient *client;
  GPtrArray *items; /* of AusGateItem */
};

G_DEFINE_FINAL_TYPE (AusClosingPage, aus_closing_page, AUS_TYPE_CLIENT_PANE)

static AusHistory *
get_history (AusClosingPage *self)
{
  return aus_data_file_get_history (AUS_DATA_FILE (aus_client_pane_get_file (
                                      AUS_CLIENT_PANE (self))));
}

static gboolean
is_editable (AusClosingPage *self)
{
  AusClientFile *file = aus_client_pane_get_file (AUS_CLIENT_PANE (self));

  return file != NULL && aus_data_file_is_editable (AUS_DATA_FILE (file));
}

static void
tell (AusClosingPage *self,
      const char     *sentence)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.tell-undoable", "s", sentence);
}

/* --- the gate --------------------------------------------------------------------------------- */

static AusGateItem *
find_item (AusClosingPage *self,
           AusGateRow     *row)
{
  for (guint i = 0; i < self->items->len; i++)
    {
      AusGateItem *item = g_ptr_array_index (self->items, i);

      if (g_str_equal (item->subject, aus_gate_row_get_subject (row)))
        return item;
    }

  return NULL;
}

static void
on_waive_cb (AusClosingPage *self,
             const char     *reason,
             AusGateRow     *row)
{
  AusGateItem *item = find_item (self, row);

  if (item == NULL || item->state == AUS_GATE_STATE_SETTLED || !is_editable (self))
    return;

  aus_history_seal (get_history (self));
  aus_gate_waive (self->client, item, reason, aus_client_pane_get_today (AUS_CLIENT_PANE (self)));
  aus_history_seal (get_history (self));
  tell (self, _("Let be, with your reason"));
}

static void
on_unwaive_cb (AusClosingPage *self,
               AusGateRow     *row)
{
  AusGateItem *item = find_item (self, row);

  if (item == NULL || !is_editable (self))
    return;

  aus_history_seal (get_history (self));
  aus_gate_unwaive (self->client, item);
  aus_history_seal (get_history (self));
}

/* Rows stay where they are as long as there are things for them: the focus stays too. */
static void
show_group (AusClosingPage *self,
            AusGateGroup    group)
{
  gboolean editable = is_editable (self);
  int n = 0;
  guint open = aus_gate_count (self->items, (int) group, AUS_GATE_STATE_OPEN);
  g_autofree char *count = NULL;
  GtkListBoxRow *row;

  for (guint i = 0; i < self->items->len; i++)
    {
      AusGateItem *item = g_ptr_array_index (self->items, i);

      if (item->group != group)
        continue;
      row = gtk_list_box_get_row_at_index (self->list[group], n++);
      if (row == NULL)
        {
          row = GTK_LIST_BOX_ROW (aus_gate_row_new ());
          g_signal_connect_object (row, "waive", G_CALLBACK (on_waive_cb), self, G_CONNECT_SWAPPED);
          g_signal_connect_object (row, "unwaive", G_CALLBACK (on_unwaive_cb), self,
                                   G_CONNECT_SWAPPED);
          gtk_list_box_append (self->list[group], GTK_WIDGET (row));
        }
      aus_gate_row_set_item (AUS_GATE_ROW (row), item, editable);
    }
  while ((row = gtk_list_box_get_row_at_index (self->list[group], n)) != NULL)
    gtk_list_box_remove (self->list[group], GTK_WIDGET (row));

  gtk_widget_set_visible (self->group[group], n > 0);
  count = open > 0 ? g_strdup_printf (ngettext ("%u open", "%u open", open), open)
                   : g_strdup (_("all settled"));
  gtk_label_set_text (self->count[group], count);
}

static void
add_group (AusClosingPage *self,
           AusGateGroup    group)
{
  GtkWidget *heading = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 9);
  GtkWidget *name = g_object_new (GTK_TYPE_LABEL, "label", aus_gate_group_name (group), "xalign",
                                  0.0, "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING, NULL);
  GtkWidget *list = g_object_new (GTK_TYPE_LIST_BOX, "selection-mode", GTK_SELECTION_NONE, NULL);

  self->count[group] = GTK_LABEL (gtk_label_new (NULL));
  self->list[group] = GTK_LIST_BOX (list);
  self->group[group] = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  gtk_widget_add_css_class (name, "heading");
  gtk_widget_add_css_class (GTK_WIDGET (self->count[group]), "caption");
  gtk_widget_add_css_class (GTK_WIDGET (self->count[group]), "dim-label");
  gtk_widget_add_css_class (list, "boxed-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  aus_gate_group_name (group), -1);
  gtk_box_append (GTK_BOX (heading), name);
  gtk_box_append (GTK_BOX (heading), GTK_WIDGET (self->count[group]));
  gtk_box_append (GTK_BOX (self->group[group]), heading);
  gtk_box_append (GTK_BOX (self->group[group]), list);
  gtk_box_append (self->groups, self->group[group]);
}

/* --- what stands above ------------------------------------------------------------------------ */

static char *
say_day (const char *sentence,
         AusDate     day)
{
  g_autofree char *text = aus_format_date (day, AUS_DATE_STYLE_LONG, aus_ui_locale ());
  GString *said = g_string_new (sentence);

  g_string_replace (said, "%s", text, 1);

  return g_string_free (said, FALSE);
}

static void
show_over (AusClosingPage *self)
{
  AusDate day = self->client->closing->closed_on;
  gboolean closed = aus_closure_is_closed (self->client);
  g_autofree char *detail = NULL;

  gtk_label_set_text (self->state, closed ? _("This file is closed") : _("This one has faded out"));
  if (aus_date_is_set (day))
    /* Translators: %s is a day */
    detail = say_day (_("Since %s. It can be opened again at any time."), day);
  else
    detail = g_strdup (_("It can be opened again at any time."));
  gtk_label_set_text (self->state_detail, detail);
}

static void
show_state (AusClosingPage *self)
{
  gboolean over = aus_closure_is_over (self->client);
  guint open = aus_gate_count (self->items, -1, AUS_GATE_STATE_OPEN);
  g_autofree char *title = NULL;

  gtk_widget_set_visible (self->close, !over);
  gtk_widget_set_visible (self->thank, !aus_closure_is_closed (self->client));
  gtk_widget_set_visible (self->reopen, over);
  gtk_widget_set_sensitive (self->close, open == 0 && is_editable (self));
  if (open == 0)
    gtk_widget_add_css_class (self->close, "suggested-action");
  else
    gtk_widget_remove_css_class (self->close, "suggested-action");
  if (over)
    {
      show_over (self);
      return;
    }

  title = open == 0 ? g_strdup (_("Nothing is open between you"))
                    : g_strdup_printf (ngettext ("%u point is still open",
                                                 "%u points are still open", open), open);
  gtk_label_set_text (self->state, title);
  gtk_label_set_text (self->state_detail,
                      open == 0 ? _("The file can be closed. What is owed stays in sight all the "
                                    "same.")
                                : _("Settle each of them, or let it be and say why; then the file "
                                    "can be closed."));
}

static void
show_fade (AusClosingPage *self)
{
  AusLibrary *library = aus_client_pane_get_library (AUS_CLIENT_PANE (self));
  int months = library != NULL ? aus_library_get_sender (library)->fade_months : AUS_FADE_MONTHS;
  g_autofree char *detail = NULL;
  AusFade fade;

  aus_fade_get (self->client, months, aus_client_pane_get_today (AUS_CLIENT_PANE (self)), &fade);
  /* One thing in front: who fades out needs no gate. */
  gtk_widget_set_visible (self->fade_card, fade.proposed);
  gtk_widget_set_visible (self->state_card, !fade.proposed);
  if (!fade.proposed)
    return;

  if (fade.decided)
    detail = g_strdup (_("You have decided so, you are caught up, and everything is paid. Nobody "
                         "has to end what has ended by itself."));
  else
    /* Translators: %s is a day */
    detail = say_day (_("You are caught up, everything is paid, and there has been no work since "
                        "%s. Nobody has to end what has ended by itself."), fade.last_work);
  gtk_label_set_text (self->fade_detail, detail);
}

static void
show_kept (AusClosingPage *self)
{
  AusLibrary *library = aus_client_pane_get_library (AUS_CLIENT_PANE (self));
  AusSender *sender = library != NULL ? aus_library_get_sender (library) : NULL;
  AusLaw law = aus_retained_get_law (self->client, sender);
  AusDate last = aus_retained_get_last (self->client, law);
  g_autofree char *rule = aus_retention_say (law, AUS_RETENTION_INVOICE);
  g_autofree char *until = NULL;
  g_autofree char *text = NULL;

  until = aus_date_is_set (last)
            /* Translators: %s is a day */
            ? say_day (_("Keep their papers until %s."), last)
            : g_strdup (_("There are no papers to be kept."));
  text = aus_date_is_set (last)
           ? g_strdup_printf ("%s %s", until, rule)
           : g_steal_pointer (&until);
  g_object_set (self->kept, "text", text, NULL);
}

static void
show (AusClientPane *pane)
{
  AusClosingPage *self = AUS_CLOSING_PAGE (pane);

  if (self->client == NULL)
    return;

  g_ptr_array_unref (self->items);
  self->items = aus_gate_list (self->client, aus_ui_locale ());
  for (int group = 0; group < AUS_N_GATE_GROUPS; group++)
    show_group (self, (AusGateGroup) group);
  show_state (self);
  show_fade (self);
  show_kept (self);
}

static void
aus_closing_page_changed (AusClientPane *pane)
{
  AusClosingPage *self = AUS_CLOSING_PAGE (pane);
  AusClient *client = aus_client_pane_get_client (pane);

  g_set_object (&self->client, client);
  if (client != NULL)
    show (pane);
}

/* --- actions ---------------------------------------------------------------------------------- */

static void
close_action (GtkWidget  *widget,
              const char *action,
              GVariant   *parameter)
{
  AusClosingPage *self = AUS_CLOSING_PAGE (widget);

  if (self->client != NULL && is_editable (self)
      && aus_closure_close (self->client, get_history (self),
                            aus_client_pane_get_today (AUS_CLIENT_PANE (self))))
    tell (self, _("File closed"));
}

static void
fade_action (GtkWidget  *widget,
             const char *action,
             GVariant   *parameter)
{
  AusClosingPage *self = AUS_CLOSING_PAGE (widget);

  if (self->client != NULL && is_editable (self)
      && aus_closure_fade (self->client, get_history (self),
                           aus_client_pane_get_today (AUS_CLIENT_PANE (self))))
    tell (self, _("Let fade out"));
}

static void
not_now_action (GtkWidget  *widget,
                const char *action,
                GVariant   *parameter)
{
  AusClosingPage *self = AUS_CLOSING_PAGE (widget);
  AusDate day = aus_date_add_months (aus_client_pane_get_today (AUS_CLIENT_PANE (self)),
                                     NOT_NOW_MONTHS);

  if (self->client == NULL || !is_editable (self))
    return;

  aus_history_seal (get_history (self));
  g_object_set (self->client->closing, "fade-not-before", &day, NULL);
  aus_history_seal (get_history (self));
  tell (self, _("Not proposed again for three months"));
}

static void
show_member_action (GtkWidget  *widget,
                    const char *action,
                    GVariant   *parameter)
{
  AusClosingPage *self = AUS_CLOSING_PAGE (widget);

  if (self->client != NULL)
    aus_member_finder_focus (widget, AUS_ENTITY (self->client),
                             g_variant_get_string (parameter, NULL));
}

/* --- GObject ---------------------------------------------------------------------------------- */

static void
aus_closing_page_dispose (GObject *object)
{
  AusClosingPage *self = AUS_CLOSING_PAGE (object);

  /* Before the template takes away the bound child behind the bin’s back */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), AUS_TYPE_CLOSING_PAGE);

  G_OBJECT_CLASS (aus_closing_page_parent_class)->dispose (object);
}

static void
aus_closing_page_finalize (GObject *object)
{
  AusClosingPage *self = AUS_CLOSING_PAGE (object);

  g_clear_object (&self->client);
  g_ptr_array_unref (self->items);

  G_OBJECT_CLASS (aus_closing_page_parent_class)->finalize (object);
}

static void
ensure_types (void)
{
  g_type_ensure (AUS_TYPE_CHOICE_ROW);
  g_type_ensure (AUS_TYPE_COLUMN_LAYOUT);
  g_type_ensure (AUS_TYPE_COLUMNS);
  g_type_ensure (AUS_TYPE_DATE_ROW);
  g_type_ensure (AUS_TYPE_HINT_ROW);
  g_type_ensure (AUS_TYPE_LIST_SECTION);
  g_type_ensure (AUS_TYPE_NOTES_ROW);
  g_type_ensure (AUS_TYPE_RUNNING_ROW);
  g_type_ensure (AUS_TYPE_WRAP_LAYOUT);
}

static void
aus_closing_page_class_init (AusClosingPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = aus_closing_page_dispose;
  object_class->finalize = aus_closing_page_finalize;
  AUS_CLIENT_PANE_CLASS (klass)->changed = aus_closing_page_changed;
  AUS_CLIENT_PANE_CLASS (klass)->edited = show;

  ensure_types ();
  gtk_widget_class_set_template_from_resource (widget_class,
                                               AUS_RESOURCE_BASE "/ui/closing/aus-closing-page.ui");
  gtk_widget_class_bind_template_child (widget_class, AusClosingPage, state_card);
  gtk_widget_class_bind_template_child (widget_class, AusClosingPage, state);
  gtk_widget_class_bind_template_child (widget_class, AusClosingPage, state_detail);
  gtk_widget_class_bind_template_child (widget_class, AusClosingPage, close);
  gtk_widget_class_bind_template_child (widget_class, AusClosingPage, thank);
  gtk_widget_class_bind_template_child (widget_class, AusClosingPage, reopen);
  gtk_widget_class_bind_template_child (widget_class, AusClosingPage, fade_card);
  gtk_widget_class_bind_template_child (widget_class, AusClosingPage, fade_detail);
  gtk_widget_class_bind_template_child (widget_class, AusClosingPage, groups);
  gtk_widget_class_bind_template_child (widget_class, AusClosingPage, kept);
  gtk_widget_class_install_action (widget_class, "closing.close", NULL, close_action);
  gtk_widget_class_install_action (widget_class, "closing.fade", NULL, fade_action);
  gtk_widget_class_install_action (widget_class, "closing.not-now", NULL, not_now_action);
  gtk_widget_class_install_action (widget_class, "closing.show-member", "s", show_member_action);
}

static void
aus_closing_page_init (AusClosingPage *self)
{
  self->items = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  for (int group = 0; group < AUS_N_GATE_GROUPS; group++)
    add_group (self, (AusGateGroup) group);
}
