/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-asset-stops.h"

#include <glib/gi18n.h>

#include "app/transition/aus-asset-text.h"
#include "app/widgets/aus-ui-locale.h"
#include "core/base/aus-format.h"

typedef struct
{
  GtkWidget *cell; /* the widget's child */
  GtkWidget *check;
  GtkWidget *dash;
} Stop;

struct _AusAssetStops
{
  GtkWidget parent_instance;

  Stop stops[AUS_N_ASSET_STOPS]; /* borrowed but for the cells */
  gboolean showing;
};

G_DEFINE_FINAL_TYPE (AusAssetStops, aus_asset_stops, GTK_TYPE_WIDGET)

enum
{
  STOP_TOGGLED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
set_class (GtkWidget  *widget,
           const char *name,
           gboolean    on)
{
  if (on)
    gtk_widget_add_css_class (widget, name);
  else
    gtk_widget_remove_css_class (widget, name);
}

/* "on 18 Nov 2026", or why it is out of order, or not its turn; NULL for nothing to say. Caller
 * frees. */
static char *
explain (AusAsset    *asset,
         AusAssetStop stop,
         gboolean     reached)
{
  g_autofree char *day = NULL;
  char *reason = NULL;

  if (aus_asset_is_disordered (asset, stop, &reason))
    return reason;
  if (!reached)
    {
      aus_asset_can_reach (asset, stop, &reason);
      return reason;
    }

  day = aus_format_date (aus_asset_get_stop (asset, stop), AUS_DATE_STYLE_MEDIUM, aus_ui_locale ());

  /* Translators: %s is a day, such as “18 Nov 2026” */
  return g_strdup_printf (_("on %s"), day);
}

static void
show_check (Stop        *self,
            AusAsset    *asset,
            AusAssetStop stop)
{
  gboolean reached = aus_date_is_set (aus_asset_get_stop (asset, stop));
  gboolean may = aus_asset_can_reach (asset, stop, NULL);
  const char *word = aus_asset_stop_word (asset, stop);
  g_autofree char *reason = explain (asset, stop, reached);
  /* Translators: a stop such as “tested” and the day or the reason: “tested – on 9 Dec 2026” */
  g_autofree char *tooltip = reason != NULL ? g_strdup_printf (_("%s – %s"), word, reason)
                                            : g_strdup (word);

  gtk_check_button_set_active (GTK_CHECK_BUTTON (self->check), reached);
  gtk_widget_set_sensitive (self->check, reached || may);
  set_class (self->check, "next", !reached && may);
  set_class (self->check, "disordered", aus_asset_is_disordered (asset, stop, NULL));
  gtk_widget_set_tooltip_text (self->check, tooltip);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->check),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, word,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, reason != NULL ? reason : "",
                                  -1);
}

void
aus_asset_stops_show (AusAssetStops *self,
                      AusAsset      *asset)
{
  g_return_if_fail (AUS_IS_ASSET_STOPS (self));
  g_return_if_fail (AUS_IS_ASSET (asset));

  self->showing = TRUE;
  for (int i = 0; i < AUS_N_ASSET_STOPS; i++)
    {
      AusAssetStop stop = (AusAssetStop) i;
      gboolean here = aus_asset_has_stop (asset, stop)
                      || aus_date_is_set (aus_asset_get_stop (asset, stop));

      gtk_widget_set_visible (self->stops[i].check, here);
      gtk_widget_set_visible (self->stops[i].dash, !here);
      set_class (self->stops[i].cell, "missing", !here);
      if (here)
        show_check (&self->stops[i], asset, stop);
    }
  self->showing = FALSE;
}

static void
on_toggled_cb (GtkCheckButton *check,
               AusAssetStops  *self)
{
  if (self->showing)
    return;

  for (int i = 0; i < AUS_N_ASSET_STOPS; i++)
    if (self->stops[i].check == GTK_WIDGET (check))
      {
        g_signal_emit (self, signals[STOP_TOGGLED], 0, i, gtk_check_button_get_active (check));
        return;
      }
}

GtkWidget *
aus_asset_stops_get_cell (AusAssetStops *self,
                          AusAssetStop   stop)
{
  g_return_val_if_fail (AUS_IS_ASSET_STOPS (self), NULL);
  g_return_val_if_fail ((guint) stop < AUS_N_ASSET_STOPS, NULL);

  return self->stops[stop].cell;
}

gboolean
aus_asset_stops_walk (AusAssetStops *self,
                      int            steps)
{
  int at = -1;

  g_return_val_if_fail (AUS_IS_ASSET_STOPS (self), FALSE);

  for (int i = 0; i < AUS_N_ASSET_STOPS; i++)
    if (gtk_widget_is_focus (self->stops[i].check))
      at = i;
  for (at += steps; at >= 0 && at < AUS_N_ASSET_STOPS; at += steps)
    if (gtk_widget_get_visible (self->stops[at].check)
        && gtk_widget_is_sensitive (self->stops[at].check))
      return gtk_widget_grab_focus (self->stops[at].check);

  return FALSE;
}

static void
add_stop (AusAssetStops *self,
          int            i)
{
  Stop *stop = &self->stops[i];

  stop->cell = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  gtk_widget_add_css_class (stop->cell, "stop-cell");
  if (i == 0)
    gtk_widget_add_css_class (stop->cell, "first");
  if (i == AUS_N_ASSET_STOPS - 1)
    gtk_widget_add_css_class (stop->cell, "last");

  stop->check = gtk_check_button_new ();
  gtk_widget_add_css_class (stop->check, "stop");
  gtk_widget_set_hexpand (stop->check, TRUE);
  gtk_widget_set_halign (stop->check, GTK_ALIGN_CENTER);
  g_signal_connect (stop->check, "toggled", G_CALLBACK (on_toggled_cb), self);
  gtk_box_append (GTK_BOX (stop->cell), stop->check);

  stop->dash = gtk_label_new ("–");
  gtk_widget_add_css_class (stop->dash, "dim-label");
  gtk_widget_set_hexpand (stop->dash, TRUE);
  gtk_widget_set_tooltip_text (stop->dash, _("This does not apply to such a thing."));
  gtk_accessible_update_property (GTK_ACCESSIBLE (stop->dash), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Does not apply"), -1);
  gtk_box_append (GTK_BOX (stop->cell), stop->dash);
  gtk_widget_set_parent (stop->cell, GTK_WIDGET (self));
}

static void
aus_asset_stops_dispose (GObject *object)
{
  AusAssetStops *self = AUS_ASSET_STOPS (object);

  for (int i = 0; i < AUS_N_ASSET_STOPS; i++)
    g_clear_pointer (&self->stops[i].cell, gtk_widget_unparent);

  G_OBJECT_CLASS (aus_asset_stops_parent_class)->dispose (object);
}

static void
aus_asset_stops_class_init (AusAssetStopsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = aus_asset_stops_dispose;

  signals[STOP_TOGGLED] = g_signal_new ("stop-toggled", AUS_TYPE_ASSET_STOPS, G_SIGNAL_RUN_LAST, 0,
                                        NULL, NULL, NULL, G_TYPE_NONE, 2, G_TYPE_INT,
                                        G_TYPE_BOOLEAN);
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
aus_asset_stops_init (AusAssetStops *self)
{
  gtk_widget_add_css_class (GTK_WIDGET (self), "stops");
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  for (int i = 0; i < AUS_N_ASSET_STOPS; i++)
    add_stop (self, i);
}

GtkWidget *
aus_asset_stops_new (void)
{
  return g_object_new (AUS_TYPE_ASSET_STOPS, NULL);
}
