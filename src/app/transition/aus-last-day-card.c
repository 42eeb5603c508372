/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-last-day-card.h"

#include "app/widgets/aus-ui-locale.h"
#include "core/base/aus-format.h"

#include <glib/gi18n.h>

/* Names of steps that do not fit, before it says how many more there are */
#define NAMES 2

struct _AusLastDayCard
{
  AdwBin parent_instance;

  GtkLabel *title, *date, *facts, *caution, *reason;
  GtkWidget *warning;
  GtkWidget *choose;

  AusDate day;
};

G_DEFINE_FINAL_TYPE (AusLastDayCard, aus_last_day_card, ADW_TYPE_BIN)

enum
{
  CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static char *
describe_income (const AusLastDayProposal *proposal)
{
  g_autofree char *amount = NULL;

  if (!aus_money_is_set (proposal->income))
    return g_strdup (_("Income: cannot be foreseen"));

  amount = aus_format_money (proposal->income, aus_ui_locale ());

  /* Translators: %s is an amount */
  return g_strdup_printf (_("%s income until then"), amount);
}

static char *
describe_slack (const AusLastDayProposal *proposal)
{
  int n = proposal->slack;

  if (n >= 0)
    return g_strdup_printf (ngettext ("%d working day to spare before the first step",
                                      "%d working days to spare before the first step", n), n);

  return g_strdup_printf (ngettext ("The first step is %d working day overdue then",
                                    "The first step is %d working days overdue then", -n), -n);
}

static char *
describe_misfits (const AusLastDayProposal *proposal)
{
  guint n = proposal->misfits->len;
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *list = NULL;

  if (n == 0)
    return g_strdup (_("All steps fit"));

  for (guint i = 0; i < MIN (n, NAMES); i++)
    {
      const char *name = aus_plan_item_get_step (g_ptr_array_index (proposal->misfits, i))->name;

      g_ptr_array_add (names, g_strdup_printf (_("“%s”"),
                                               *name != '\0' ? name : _("Unnamed step")));
    }
  if (n > NAMES)
    g_ptr_array_add (names, g_strdup_printf (ngettext ("%u more", "%u more", n - NAMES),
                                             n - NAMES));
  g_ptr_array_add (names, NULL);
  list = aus_format_list ((const char * const *) names->pdata, aus_ui_locale ());

  /* Translators: %s is a list of steps */
  return g_strdup_printf (ngettext ("%u step does not fit: %s", "%u steps do not fit: %s", n), n,
                          list);
}

static void
show_facts (AusLastDayCard           *self,
            const AusLastDayProposal *proposal)
{
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *text = NULL;

  g_ptr_array_add (lines, describe_income (proposal));
  g_ptr_array_add (lines, describe_misfits (proposal));
  if (proposal->has_slack)
    g_ptr_array_add (lines, describe_slack (proposal));
  g_ptr_array_add (lines, NULL);
  text = g_strjoinv ("\n", (char **) lines->pdata);
  gtk_label_set_label (self->facts, text);
}

static void
on_choose_cb (AusLastDayCard *self)
{
  g_signal_emit (self, signals[CHOSEN], 0);
}

static void
aus_last_day_card_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), AUS_TYPE_LAST_DAY_CARD);

  G_OBJECT_CLASS (aus_last_day_card_parent_class)->dispose (object);
}

static void
aus_last_day_card_class_init (AusLastDayCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = aus_last_day_card_dispose;

  signals[CHOSEN] = g_signal_new ("chosen", AUS_TYPE_LAST_DAY_CARD, G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, AUS_RESOURCE_BASE
                                               "/ui/transition/aus-last-day-card.ui");
  gtk_widget_class_bind_template_child (widget_class, AusLastDayCard, title);
  gtk_widget_class_bind_template_child (widget_class, AusLastDayCard, date);
  gtk_widget_class_bind_template_child (widget_class, AusLastDayCard, facts);
  gtk_widget_class_bind_template_child (widget_class, AusLastDayCard, warning);
  gtk_widget_class_bind_template_child (widget_class, AusLastDayCard, caution);
  gtk_widget_class_bind_template_child (widget_class, AusLastDayCard, reason);
  gtk_widget_class_bind_template_child (widget_class, AusLastDayCard, choose);
  gtk_widget_class_bind_template_callback (widget_class, on_choose_cb);
}

static void
aus_last_day_card_init (AusLastDayCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
aus_last_day_card_new (void)
{
  return g_object_new (AUS_TYPE_LAST_DAY_CARD, NULL);
}

AusDate
aus_last_day_card_get_date (AusLastDayCard *self)
{
  g_return_val_if_fail (AUS_IS_LAST_DAY_CARD (self), AUS_DATE_NONE);

  return self->day;
}

void
aus_last_day_card_show (AusLastDayCard           *self,
                        const AusLastDayProposal *proposal,
                        gboolean                  editable)
{
  const char *title = aus_last_day_kind_get_title (proposal->kind);
  g_autofree char *date = aus_format_date (proposal->date, AUS_DATE_STYLE_FULL, aus_ui_locale ());
  g_autofree char *short_date = NULL;
  g_autofree char *reason = g_strjoin (" ", proposal->reason, proposal->income_rule, NULL);
  g_autofree char *label = NULL;
  g_autofree char *caution = NULL;

  g_return_if_fail (AUS_IS_LAST_DAY_CARD (self));

  self->day = proposal->date;
  short_date = aus_format_date (proposal->date, AUS_DATE_STYLE_MEDIUM, aus_ui_locale ());
  gtk_label_set_label (self->title, title);
  gtk_label_set_label (self->date, short_date);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->date), date);
  show_facts (self, proposal);
  gtk_label_set_label (self->reason, reason);
  caution = proposal->caution != NULL && proposal->question != NULL
              ? g_strjoin (" ", proposal->caution, proposal->question, NULL)
              : g_strdup (proposal->caution != NULL ? proposal->caution : proposal->question);
  gtk_label_set_label (self->caution, caution != NULL ? caution : "");
  gtk_widget_set_visible (self->warning, caution != NULL);
  gtk_widget_set_sensitive (self->choose, editable);

  /* Translators: “Choose Thursday 31 December 2026: Earliest by law or contract” */
  label = g_strdup_printf (_("Choose %s: %s"), date, title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->choose), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  label, -1);
}
