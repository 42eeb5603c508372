/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-last-day-popover.h"

#include "app/transition/aus-last-day-card.h"
#include "app/widgets/aus-ui-locale.h"
#include "core/base/aus-date-text.h"
#include "core/base/aus-format.h"

#include <glib/gi18n.h>

/* A card is as wide as this, and so is what is left beside the popover. */
#define CARD   216
#define MARGIN 72

struct _AusLastDayPopover
{
  GtkPopover parent_instance;

  GtkEntry *entry;
  GtkCalendar *calendar;
  GtkLabel *message;
  GtkScrolledWindow *scroller;
  GtkGrid *grid;
  AusLastDayCard *own_card;

  AusPlanner *planner;
  AusDate date;
  gboolean understood; /* what is typed is a day, or nothing */
  gboolean updating;
};

G_DEFINE_FINAL_TYPE (AusLastDayPopover, aus_last_day_popover, GTK_TYPE_POPOVER)

enum
{
  PROP_PLANNER = 1,
};

static GParamSpec *properties[PROP_PLANNER + 1];

static AusDate
get_today (AusLastDayPopover *self)
{
  return aus_plan_get_today (aus_planner_get_plan (self->planner));
}

static void
show_in_calendar (AusLastDayPopover *self,
                  AusDate            date)
{
  g_autoptr (GDateTime) day = g_date_time_new_local (
    aus_date_get_year (date), aus_date_get_month (date), aus_date_get_day (date), 12, 0, 0);

  gtk_calendar_select_day (self->calendar, day);
}

/* What the day that is typed or chosen would mean */
static void
update_own (AusLastDayPopover *self)
{
  g_autoptr (AusLastDayProposal) proposal = NULL;
  gboolean shown = self->understood && aus_date_is_set (self->date);

  gtk_widget_set_visible (GTK_WIDGET (self->own_card), shown);
  if (!shown)
    return;

  proposal = aus_last_day_proposal_new (aus_planner_get_plan (self->planner), self->date,
                                        aus_ui_locale ());
  aus_last_day_card_show (self->own_card, proposal, aus_planner_is_editable (self->planner));
}

static void
update_message (AusLastDayPopover *self,
                gboolean           understood)
{
  const char *text = "";

  if (!understood)
    text = _("This is not a day. Write it like 31/12/2026 or 31 Dec 2026.");
  gtk_label_set_label (self->message, text);
  gtk_widget_set_visible (GTK_WIDGET (self->message), *text != '\0');
  self->understood = understood;
  update_own (self);
}

static void
on_changed_cb (AusLastDayPopover *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->entry));
  AusDate date = AUS_DATE_NONE;
  gboolean understood;

  if (self->updating || self->planner == NULL)
    return;

  understood =
    *text == '\0' || aus_date_parse_text (text, aus_ui_locale (), get_today (self), &date);
  if (understood)
    self->date = date;
  self->updating = TRUE;
  if (understood && aus_date_is_set (date))
    show_in_calendar (self, date);
  self->updating = FALSE;
  update_message (self, understood);
}

static void
on_day_selected_cb (AusLastDayPopover *self)
{
  g_autoptr (GDateTime) day = gtk_calendar_get_date (self->calendar);
  g_autofree char *text = NULL;

  if (self->updating || self->planner == NULL)
    return;

  self->date = aus_date_from_date_time (day);
  text = aus_format_date (self->date, AUS_DATE_STYLE_MEDIUM, aus_ui_locale ());
  self->updating = TRUE;
  gtk_editable_set_text (GTK_EDITABLE (self->entry), text);
  self->updating = FALSE;
  update_message (self, TRUE);
}

static void
on_set_cb (AusLastDayPopover *self)
{
  if (self->planner == NULL || !self->understood)
    return;

  gtk_popover_popdown (GTK_POPOVER (self));
  aus_planner_set_last_day (self->planner, self->date);
}

static void
on_chosen_cb (AusLastDayPopover *self,
              AusLastDayCard    *card)
{
  AusDate date = aus_last_day_card_get_date (card);

  gtk_popover_popdown (GTK_POPOVER (self));
  aus_planner_set_last_day (self->planner, date);
}

/* --- side by side ----------------------------------------------------------------------------- */

/* As many columns as the window has room for, and no higher than it */
static int
fit_window (AusLastDayPopover *self,
            int                n_cards)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  int width = root != NULL ? gtk_widget_get_width (GTK_WIDGET (root)) : 0;
  int height = root != NULL ? gtk_widget_get_height (GTK_WIDGET (root)) : 0;

  gtk_scrolled_window_set_max_content_height (self->scroller, MAX (height - 2 * MARGIN, 320));

  return CLAMP ((width - MARGIN) / CARD, 1, MAX (n_cards, 1));
}

static void
fill_cards (AusLastDayPopover *self)
{
  g_autoptr (GPtrArray) proposals = aus_last_day_propose (aus_planner_get_plan (self->planner),
                                                          AUS_DATE_NONE, aus_ui_locale ());
  int n_columns = fit_window (self, (int) proposals->len);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->grid))) != NULL)
    gtk_grid_remove (self->grid, child);

  for (int i = 0; i < (int) proposals->len; i++)
    {
      GtkWidget *card = aus_last_day_card_new ();

      aus_last_day_card_show (AUS_LAST_DAY_CARD (card),
                              g_ptr_array_index (proposals, (guint) i),
                              aus_planner_is_editable (self->planner));
      g_signal_connect_object (card, "chosen", G_CALLBACK (on_chosen_cb), self,
                               G_CONNECT_SWAPPED);
      gtk_grid_attach (self->grid, card, i % n_columns, i / n_columns, 1, 1);
    }
}

static void
fill (AusLastDayPopover *self)
{
  g_autofree char *text = NULL;

  self->date = aus_plan_get_last_day (aus_planner_get_plan (self->planner));
  text = aus_format_date (self->date, AUS_DATE_STYLE_MEDIUM, aus_ui_locale ());
  self->updating = TRUE;
  gtk_editable_set_text (GTK_EDITABLE (self->entry), text);
  show_in_calendar (self, aus_date_is_set (self->date) ? self->date : get_today (self));
  self->updating = FALSE;
  update_message (self, TRUE);
}

static void
aus_last_day_popover_get_property (GObject    *object,
                                   guint       id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  if (id == PROP_PLANNER)
    g_value_set_object (value, AUS_LAST_DAY_POPOVER (object)->planner);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
aus_last_day_popover_set_property (GObject      *object,
                                   guint         id,
                                   const GValue *value,
                                   GParamSpec   *pspec)
{
  if (id != PROP_PLANNER)
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  else if (g_set_object (&AUS_LAST_DAY_POPOVER (object)->planner, g_value_get_object (value)))
    g_object_notify_by_pspec (object, pspec);
}

static void
aus_last_day_popover_dispose (GObject *object)
{
  AusLastDayPopover *self = AUS_LAST_DAY_POPOVER (object);

  self->updating = TRUE;
  gtk_widget_dispose_template (GTK_WIDGET (self), AUS_TYPE_LAST_DAY_POPOVER);
  g_clear_object (&self->planner);

  G_OBJECT_CLASS (aus_last_day_popover_parent_class)->dispose (object);
}

static void
aus_last_day_popover_class_init (AusLastDayPopoverClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = aus_last_day_popover_get_property;
  object_class->set_property = aus_last_day_popover_set_property;
  object_class->dispose = aus_last_day_popover_dispose;

  properties[PROP_PLANNER] =
    g_param_spec_object ("planner", NULL, NULL, AUS_TYPE_PLANNER,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (AUS_TYPE_LAST_DAY_CARD);
  gtk_widget_class_set_template_from_resource (widget_class, AUS_RESOURCE_BASE
                                               "/ui/transition/aus-last-day-popover.ui");
  gtk_widget_class_bind_template_child (widget_class, AusLastDayPopover, entry);
  gtk_widget_class_bind_template_child (widget_class, AusLastDayPopover, calendar);
  gtk_widget_class_bind_template_child (widget_class, AusLastDayPopover, message);
  gtk_widget_class_bind_template_child (widget_class, AusLastDayPopover, scroller);
  gtk_widget_class_bind_template_child (widget_class, AusLastDayPopover, grid);
  gtk_widget_class_bind_template_child (widget_class, AusLastDayPopover, own_card);
  gtk_widget_class_bind_template_callback (widget_class, on_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_day_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_set_cb);
}

static void
aus_last_day_popover_init (AusLastDayPopover *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (self->own_card, "chosen", G_CALLBACK (on_chosen_cb), self,
                           G_CONNECT_SWAPPED);
}

void
aus_last_day_popover_open (AusLastDayPopover *self)
{
  g_return_if_fail (AUS_IS_LAST_DAY_POPOVER (self));

  if (self->planner == NULL)
    return;

  fill_cards (self);
  fill (self);
  gtk_popover_popup (GTK_POPOVER (self));
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}
