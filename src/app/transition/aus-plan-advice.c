/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-plan-advice.h"

#include "app/widgets/aus-ui-locale.h"

#include <glib/gi18n.h>

/* Conflicts that are listed at once: solving one often solves the next */
#define CONFLICTS 3

struct _AusPlanAdvice
{
  GtkWidget parent_instance;

  GtkWidget *offer;
  GtkLabel *offer_text;
  GtkListBox *conflicts;

  AusPlanner *planner;
  AusNetwork *network;
  GPtrArray *shown;               /* of AusPlanConflict; may be NULL */
  GPtrArray *buttons, *remedies;  /* of the buttons, and beside each what it does; borrowed */
  gboolean asked;   /* for the conflicts */
  guint update_id;
};

G_DEFINE_FINAL_TYPE (AusPlanAdvice, aus_plan_advice, GTK_TYPE_WIDGET)

/* --- steps on offer --------------------------------------------------------------------------- */

static gboolean
update_offer (AusPlanAdvice *self,
              AusPlan       *plan)
{
  g_autoptr (AusPlanDerived) derived = aus_plan_derive (plan, self->network);
  guint n_other = derived->n_changed + derived->n_gone;
  g_autofree char *text = NULL;

  /* A plan that is empty begins with a template. */
  if (g_list_model_get_n_items (G_LIST_MODEL (plan)) == 0 || aus_plan_derived_is_empty (derived) ||
      !aus_planner_is_editable (self->planner))
    return FALSE;

  if (derived->n_new > 0)
    text = g_strdup_printf (ngettext ("%u new step from your things, projects and people",
                                      "%u new steps from your things, projects and people",
                                      derived->n_new), derived->n_new);
  else
    text = g_strdup_printf (ngettext ("%u step changes with your things, projects and people",
                                      "%u steps change with your things, projects and people",
                                      n_other), n_other);
  gtk_label_set_label (self->offer_text, text);

  return TRUE;
}

static void
on_take_over_cb (AusPlanAdvice *self)
{
  if (self->planner != NULL)
    aus_planner_derive (self->planner, self->network);
}

/* --- conflicts -------------------------------------------------------------------------------- */

static void
on_remedy_cb (AusPlanAdvice *self,
              GtkButton     *button)
{
  /* It may be shown no more when it is done. */
  G_GNUC_UNUSED g_autoptr (GPtrArray) shown =
    self->shown != NULL ? g_ptr_array_ref (self->shown) : NULL;
  guint index;

  if (g_ptr_array_find (self->buttons, button, &index))
    aus_planner_solve (self->planner, g_ptr_array_index (self->remedies, index));
}

static void
add_conflict (AusPlanAdvice         *self,
              const AusPlanConflict *conflict)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *sentence = gtk_label_new (conflict->sentence);
  GtkWidget *buttons = gtk_flow_box_new ();

  gtk_label_set_wrap (GTK_LABEL (sentence), TRUE);
  gtk_label_set_xalign (GTK_LABEL (sentence), 0);
  gtk_flow_box_set_selection_mode (GTK_FLOW_BOX (buttons), GTK_SELECTION_NONE);
  gtk_flow_box_set_max_children_per_line (GTK_FLOW_BOX (buttons), 3);
  for (guint i = 0; i < conflict->remedies->len; i++)
    {
      AusRemedy *remedy = g_ptr_array_index (conflict->remedies, i);
      GtkWidget *button = gtk_button_new_with_label (remedy->sentence);

      g_ptr_array_add (self->buttons, button);
      g_ptr_array_add (self->remedies, remedy);
      g_signal_connect_object (button, "clicked", G_CALLBACK (on_remedy_cb), self,
                               G_CONNECT_SWAPPED);
      gtk_widget_set_sensitive (button, aus_planner_is_editable (self->planner));
      gtk_flow_box_append (GTK_FLOW_BOX (buttons), button);
      gtk_widget_set_focusable (gtk_widget_get_parent (button), FALSE);
    }

  gtk_widget_set_margin_start (box, 12);
  gtk_widget_set_margin_end (box, 12);
  gtk_widget_set_margin_top (box, 6);
  gtk_widget_set_margin_bottom (box, 6);
  gtk_box_append (GTK_BOX (box), sentence);
  if (conflict->remedies->len > 0)
    gtk_box_append (GTK_BOX (box), buttons);
  gtk_list_box_append (self->conflicts, box);
}

static gboolean
update_conflicts (AusPlanAdvice *self,
                  AusPlan       *plan)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->conflicts))) != NULL)
    gtk_list_box_remove (self->conflicts, child);
  g_ptr_array_set_size (self->buttons, 0);
  g_ptr_array_set_size (self->remedies, 0);
  g_clear_pointer (&self->shown, g_ptr_array_unref);
  if (aus_plan_get_n_conflicts (plan) == 0)
    self->asked = FALSE;
  if (!self->asked)
    return FALSE;

  self->shown = aus_plan_list_conflicts (plan, aus_ui_locale ());
  for (guint i = 0; i < MIN (self->shown->len, CONFLICTS); i++)
    add_conflict (self, g_ptr_array_index (self->shown, i));

  return TRUE;
}

static void
update (AusPlanAdvice *self)
{
  AusPlan *plan = self->planner != NULL ? aus_planner_get_plan (self->planner) : NULL;
  gboolean offers = plan != NULL && update_offer (self, plan);
  gboolean conflicts = plan != NULL && update_conflicts (self, plan);

  gtk_widget_set_visible (self->offer, offers);
  gtk_widget_set_visible (GTK_WIDGET (self->conflicts), conflicts);
  gtk_widget_set_visible (GTK_WIDGET (self), offers || conflicts);
}

static void
on_update_cb (gpointer user_data)
{
  AusPlanAdvice *self = user_data;

  self->update_id = 0;
  update (self);
}

/* All of the client is looked at: once for a burst of edits. */
static void
queue_update (AusPlanAdvice *self)
{
  if (self->update_id == 0)
    self->update_id = g_idle_add_once (on_update_cb, self);
}

static void
aus_plan_advice_dispose (GObject *object)
{
  AusPlanAdvice *self = AUS_PLAN_ADVICE (object);

  aus_plan_advice_set (self, NULL, NULL);
  g_clear_handle_id (&self->update_id, g_source_remove);
  g_clear_pointer (&self->shown, g_ptr_array_unref);
  g_clear_pointer (&self->buttons, g_ptr_array_unref);
  g_clear_pointer (&self->remedies, g_ptr_array_unref);
  gtk_widget_dispose_template (GTK_WIDGET (self), AUS_TYPE_PLAN_ADVICE);

  G_OBJECT_CLASS (aus_plan_advice_parent_class)->dispose (object);
}

static void
aus_plan_advice_class_init (AusPlanAdviceClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = aus_plan_advice_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, AUS_RESOURCE_BASE
                                               "/ui/transition/aus-plan-advice.ui");
  gtk_widget_class_bind_template_child (widget_class, AusPlanAdvice, offer);
  gtk_widget_class_bind_template_child (widget_class, AusPlanAdvice, offer_text);
  gtk_widget_class_bind_template_child (widget_class, AusPlanAdvice, conflicts);
  gtk_widget_class_bind_template_callback (widget_class, on_take_over_cb);
}

static void
aus_plan_advice_init (AusPlanAdvice *self)
{
  self->buttons = g_ptr_array_new ();
  self->remedies = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
aus_plan_advice_set (AusPlanAdvice *self,
                     AusPlanner    *planner,
                     AusNetwork    *network)
{
  g_return_if_fail (AUS_IS_PLAN_ADVICE (self));

  if (self->planner != NULL)
    {
      AusPlan *plan = aus_planner_get_plan (self->planner);

      g_signal_handlers_disconnect_by_data (plan, self);
      g_signal_handlers_disconnect_by_data (aus_plan_get_client (plan), self);
    }
  if (g_set_object (&self->planner, planner))
    self->asked = FALSE;
  g_set_object (&self->network, network);
  if (planner == NULL)
    return;

  g_signal_connect_swapped (aus_planner_get_plan (planner), "notify", G_CALLBACK (queue_update),
                            self);
  g_signal_connect_swapped (aus_plan_get_client (aus_planner_get_plan (planner)), "edited",
                            G_CALLBACK (queue_update), self);
  queue_update (self);
}

void
aus_plan_advice_show_conflicts (AusPlanAdvice *self)
{
  g_return_if_fail (AUS_IS_PLAN_ADVICE (self));

  self->asked = TRUE;
  update (self);
  if (gtk_widget_get_visible (GTK_WIDGET (self->conflicts)))
    gtk_widget_child_focus (GTK_WIDGET (self->conflicts), GTK_DIR_TAB_FORWARD);
}
