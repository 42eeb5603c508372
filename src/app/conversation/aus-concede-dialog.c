/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-concede-dialog.h"

#include <glib/gi18n.h>

#include "app/widgets/aus-date-row.h"
#include "app/widgets/aus-money-row.h"
#include "app/widgets/aus-ui-locale.h"
#include "core/base/aus-format.h"
#include "core/client/aus-agreement.h"

/* Steps that are named before it says how many more there are */
#define NAMES 4

struct _AusConcedeDialog
{
  AdwWindow parent_instance;

  AdwEntryRow *day;
  AdwEntryRow *money;
  GtkLabel *cost;
  GtkWidget *confirm;

  AusPlan *plan;
  AusAgreement *draft; /* holds the two values while they are edited */
};

G_DEFINE_FINAL_TYPE (AusConcedeDialog, aus_concede_dialog, ADW_TYPE_WINDOW)

enum
{
  SIGNAL_GRANTED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
add (GPtrArray *lines,
     char      *line)
{
  g_ptr_array_add (lines, line);
}

static char *
describe_change (const AusPlanChange *change)
{
  AusStep *step = aus_plan_item_get_step (change->item);
  g_autofree char *from =
    aus_format_date (change->old_end, AUS_DATE_STYLE_WEEKDAY, aus_ui_locale ());
  g_autofree char *to =
    aus_format_date (change->new_end, AUS_DATE_STYLE_WEEKDAY, aus_ui_locale ());

  /* Translators: a step of the plan, and its day before and after: “Final invoice: Thu 31 Dec →
   * Thu 14 Jan” */
  return g_strdup_printf (_("%s: %s → %s"), step->name, from, to);
}

static void
add_changes (GPtrArray         *lines,
             AusConcessionCost *cost)
{
  guint named = 0, moved = 0;

  if (cost->n_moved > 0)
    add (lines, g_strdup_printf (ngettext ("%u step moves:", "%u steps move:", cost->n_moved),
                                 cost->n_moved));
  for (guint i = 0; i < cost->changes->len; i++)
    {
      const AusPlanChange *change = cost->changes->pdata[i];
      gboolean same = aus_date_equal (change->old_end, change->new_end);

      if (same || !aus_date_is_set (change->old_end))
        continue;
      moved++;
      if (named == NAMES)
        continue;
      named++;
      add (lines, describe_change (change));
    }
  if (moved > named)
    add (lines, g_strdup_printf (ngettext ("and %u more", "and %u more", moved - named),
                                 moved - named));
  if (cost->n_broken > 0)
    add (lines, g_strdup_printf (ngettext ("%u step does not fit any more",
                                           "%u steps do not fit any more", cost->n_broken),
                                 cost->n_broken));
}

static void
add_days (GPtrArray           *lines,
          const AusConcession *concession,
          AusConcessionCost   *cost)
{
  g_autofree char *day =
    aus_format_date (concession->last_day, AUS_DATE_STYLE_FULL, aus_ui_locale ());

  if (cost->days > 0)
    /* Translators: the first is a number of days, the second the new last working day */
    add (lines, g_strdup_printf (ngettext ("%d more day of work, until %s",
                                           "%d more days of work, until %s", (gulong) cost->days),
                                 cost->days, day));
  else if (cost->days < 0)
    add (lines, g_strdup_printf (ngettext ("%d day less, until %s", "%d days less, until %s",
                                           (gulong) -cost->days), -cost->days, day));
  if (aus_date_is_set (cost->contract_end))
    add (lines, g_strdup (_("The contract ends later with it.")));
}

static void
update (AusConcedeDialog *self)
{
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (AusConcessionCost) cost = NULL;
  g_autofree char *text = NULL;
  AusConcession concession;
  gboolean any;

  if (self->plan == NULL || self->cost == NULL)
    return;

  aus_concede_dialog_get (self, &concession);
  cost = aus_concession_cost_new (&concession, self->plan);
  add_days (lines, &concession, cost);
  if (aus_date_is_set (concession.last_day))
    add_changes (lines, cost);
  if (aus_money_is_set (concession.money))
    {
      g_autofree char *money = aus_format_money (concession.money, aus_ui_locale ());

      /* Translators: %s is an amount */
      add (lines, g_strdup_printf (_("%s less. A line about it is added to the agreed terms; "
                                     "the invoices stay as they are."), money));
    }
  any = cost->days != 0 || aus_money_is_set (concession.money);
  if (!any)
    add (lines, g_strdup (_("Nothing yet. Enter another last day or an amount.")));
  g_ptr_array_add (lines, NULL);
  text = g_strjoinv ("\n", (char **) lines->pdata);
  gtk_label_set_label (self->cost, text);
  gtk_widget_set_sensitive (self->confirm, any);
}

static void
on_confirm_cb (AusConcedeDialog *self)
{
  g_signal_emit (self, signals[SIGNAL_GRANTED], 0);
  gtk_window_close (GTK_WINDOW (self));
}

static void
aus_concede_dialog_dispose (GObject *object)
{
  AusConcedeDialog *self = AUS_CONCEDE_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), AUS_TYPE_CONCEDE_DIALOG);
  self->cost = NULL;
  g_clear_object (&self->draft);
  g_clear_object (&self->plan);

  G_OBJECT_CLASS (aus_concede_dialog_parent_class)->dispose (object);
}

static void
aus_concede_dialog_class_init (AusConcedeDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = aus_concede_dialog_dispose;

  signals[SIGNAL_GRANTED] =
    g_signal_new ("granted", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);

  g_type_ensure (AUS_TYPE_DATE_ROW);
  g_type_ensure (AUS_TYPE_MONEY_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, AUS_RESOURCE_BASE
                                               "/ui/conversation/aus-concede-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, AusConcedeDialog, day);
  gtk_widget_class_bind_template_child (widget_class, AusConcedeDialog, money);
  gtk_widget_class_bind_template_child (widget_class, AusConcedeDialog, cost);
  gtk_widget_class_bind_template_child (widget_class, AusConcedeDialog, confirm);
  gtk_widget_class_bind_template_callback (widget_class, on_confirm_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
aus_concede_dialog_init (AusConcedeDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

AusConcedeDialog *
aus_concede_dialog_present (GtkWindow *parent,
                            AusPlan   *plan,
                            gboolean   money)
{
  AusConcedeDialog *self;
  AusDate last_day;

  g_return_val_if_fail (AUS_IS_PLAN (plan), NULL);

  self = g_object_new (AUS_TYPE_CONCEDE_DIALOG, "transient-for", parent, NULL);
  self->plan = g_object_ref (plan);
  self->draft = aus_agreement_new ();
  last_day = aus_plan_get_client (plan)->ending->last_day;
  g_object_set (self->draft, "date", &last_day, NULL);
  g_object_set (self->day, "entity", self->draft, NULL);
  g_object_set (self->money, "entity", self->draft, NULL);
  g_signal_connect_object (self->draft, "notify", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
  gtk_window_present (GTK_WINDOW (self));
  gtk_widget_grab_focus (GTK_WIDGET (money ? self->money : self->day));

  return self;
}

void
aus_concede_dialog_get (AusConcedeDialog *self,
                        AusConcession    *concession)
{
  AusDate last_day;

  g_return_if_fail (AUS_IS_CONCEDE_DIALOG (self) && concession != NULL);

  last_day = aus_plan_get_client (self->plan)->ending->last_day;
  concession->last_day = aus_date_is_set (self->draft->date)
                         && !aus_date_equal (self->draft->date, last_day)
                           ? self->draft->date
                           : AUS_DATE_NONE;
  concession->money = self->draft->money;
}

const char *
aus_concede_dialog_get_cost (AusConcedeDialog *self)
{
  g_return_val_if_fail (AUS_IS_CONCEDE_DIALOG (self), "");

  return gtk_label_get_label (self->cost);
}
