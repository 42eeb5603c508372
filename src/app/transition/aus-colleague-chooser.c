/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-colleague-chooser.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "app/widgets/aus-text-join.h"
#include "core/base/aus-format.h"
#include "core/client/aus-label.h"
#include "core/ending/aus-fit.h"

struct _AusColleagueChooser
{
  GtkPopover parent_instance;

  GtkSearchEntry *search;
  GtkListBox *rows;

  AusNetwork *network;
  AusClient *client;
  AusSender *sender; /* nullable */
  AusDate today;
  GtkFilter *filter;
  GtkSorter *sorter; /* who fits best first */
  GListModel *shown; /* who of the network is offered; NULL without a network */
};

G_DEFINE_FINAL_TYPE (AusColleagueChooser, aus_colleague_chooser, GTK_TYPE_POPOVER)

enum
{
  CHOSEN,
  WANTED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static gboolean
is_listed (AusColleagueChooser *self,
           AusColleague        *colleague)
{
  GListModel *referrals = self->client != NULL ? G_LIST_MODEL (self->client->referrals) : NULL;
  guint n_referrals = referrals != NULL ? g_list_model_get_n_items (referrals) : 0;

  for (guint i = 0; i < n_referrals; i++)
    {
      AusReferral *referral = aus_entity_list_peek (self->client->referrals, i);

      if (g_str_equal (referral->colleague, colleague->id))
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_offered (gpointer item,
            gpointer user_data)
{
  AusColleagueChooser *self = user_data;
  AusColleague *colleague = item;
  g_autofree char *text = g_strjoin (" ", colleague->name, colleague->business,
                                     colleague->specialty, colleague->city,
                                     aus_label (AUS_TYPE_TRADE, (int) colleague->trade), NULL);
  g_autofree char *folded = aus_text_fold (text);

  return !is_listed (self, colleague)
         && aus_text_matches (folded, gtk_editable_get_text (GTK_EDITABLE (self->search)));
}

static int
compare_fit (gconstpointer a,
             gconstpointer b,
             gpointer      user_data)
{
  AusColleagueChooser *self = user_data;
  AusFit one, other;

  if (self->client == NULL)
    return 0;

  aus_fit_get ((gpointer) a, self->client, self->sender, self->today, &one);
  aus_fit_get ((gpointer) b, self->client, self->sender, self->today, &other);

  return aus_fit_compare (&one, &other);
}

/* "✓ fits"; NULL without a client. Caller frees. */
static char *
dup_fit (AusColleagueChooser *self,
         AusColleague        *colleague)
{
  AusFit fit;

  if (self->client == NULL)
    return NULL;

  aus_fit_get (colleague, self->client, self->sender, self->today, &fit);

  return aus_fit_dup_text (&fit, self->client->language);
}

static GtkWidget *
create_row (gpointer item,
            gpointer user_data)
{
  AusColleague *colleague = item;
  g_autofree char *fit = dup_fit (user_data, colleague);
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *avatar = adw_avatar_new (32, colleague->name, TRUE);
  g_autofree char *consent =
    aus_text_join (" · ", colleague->specialty,
                   colleague->consent ? NULL : _("not to be named yet"));
  g_autofree char *lines = aus_text_join ("\n", consent, fit);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row),
                                 *colleague->name != '\0' ? colleague->name : _("New colleague"));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), lines);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), avatar);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);

  return row;
}

static void
on_search_changed_cb (AusColleagueChooser *self)
{
  gtk_filter_changed (self->filter, GTK_FILTER_CHANGE_DIFFERENT);
}

static void
on_row_activated_cb (AusColleagueChooser *self,
                     GtkListBoxRow       *row)
{
  g_autoptr (AusColleague) colleague =
    g_list_model_get_item (self->shown, (guint) gtk_list_box_row_get_index (row));

  gtk_popover_popdown (GTK_POPOVER (self));
  g_signal_emit (self, signals[CHOSEN], 0, colleague);
}

/* Enter takes the first one that fits what was typed. */
static void
on_search_activate_cb (AusColleagueChooser *self)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->rows, 0);

  if (row != NULL && *gtk_editable_get_text (GTK_EDITABLE (self->search)) != '\0')
    on_row_activated_cb (self, row);
}

static void
on_new_clicked_cb (AusColleagueChooser *self)
{
  g_autofree char *text = g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->search)));

  gtk_popover_popdown (GTK_POPOVER (self));
  g_signal_emit (self, signals[WANTED], 0, g_strstrip (text));
}

static void
rebind (AusColleagueChooser *self)
{
  g_clear_object (&self->shown);
  if (self->network != NULL)
    self->shown = G_LIST_MODEL (gtk_sort_list_model_new (
      G_LIST_MODEL (gtk_filter_list_model_new (
        g_object_ref (G_LIST_MODEL (self->network->colleagues)), g_object_ref (self->filter))),
      g_object_ref (self->sorter)));
  gtk_list_box_bind_model (self->rows, self->shown, create_row, self, NULL);
}

/* The directory may have changed since; rows are made anew each time it opens. */
static void
aus_colleague_chooser_map (GtkWidget *widget)
{
  AusColleagueChooser *self = AUS_COLLEAGUE_CHOOSER (widget);

  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  rebind (self);
  GTK_WIDGET_CLASS (aus_colleague_chooser_parent_class)->map (widget);
  gtk_widget_grab_focus (GTK_WIDGET (self->search));
}

static void
aus_colleague_chooser_dispose (GObject *object)
{
  AusColleagueChooser *self = AUS_COLLEAGUE_CHOOSER (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), AUS_TYPE_COLLEAGUE_CHOOSER);
  g_clear_object (&self->shown);
  g_clear_object (&self->filter);
  g_clear_object (&self->sorter);
  g_clear_object (&self->sender);
  g_clear_object (&self->network);
  g_clear_object (&self->client);

  G_OBJECT_CLASS (aus_colleague_chooser_parent_class)->dispose (object);
}

static void
aus_colleague_chooser_class_init (AusColleagueChooserClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = aus_colleague_chooser_dispose;
  widget_class->map = aus_colleague_chooser_map;

  signals[CHOSEN] = g_signal_new ("chosen", AUS_TYPE_COLLEAGUE_CHOOSER, G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 1, AUS_TYPE_COLLEAGUE);
  signals[WANTED] = g_signal_new ("wanted", AUS_TYPE_COLLEAGUE_CHOOSER, G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  gtk_widget_class_set_template_from_resource (
    widget_class, AUS_RESOURCE_BASE "/ui/transition/aus-colleague-chooser.ui");
  gtk_widget_class_bind_template_child (widget_class, AusColleagueChooser, search);
  gtk_widget_class_bind_template_child (widget_class, AusColleagueChooser, rows);
  gtk_widget_class_bind_template_callback (widget_class, on_search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_search_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_new_clicked_cb);
}

static void
aus_colleague_chooser_init (AusColleagueChooser *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->filter = GTK_FILTER (gtk_custom_filter_new (is_offered, self, NULL));
  self->sorter = GTK_SORTER (gtk_custom_sorter_new (compare_fit, self, NULL));
}

void
aus_colleague_chooser_set (AusColleagueChooser *self,
                           AusNetwork          *network,
                           AusClient           *client,
                           AusSender           *sender,
                           AusDate              today)
{
  g_return_if_fail (AUS_IS_COLLEAGUE_CHOOSER (self));

  g_set_object (&self->network, network);
  g_set_object (&self->client, client);
  g_set_object (&self->sender, sender);
  self->today = today;
  rebind (self);
}
