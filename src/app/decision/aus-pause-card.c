/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-pause-card.h"

#include "app/widgets/aus-choice-row.h"
#include "app/widgets/aus-date-row.h"
#include "app/widgets/aus-notes-row.h"
#include "app/widgets/aus-ui-locale.h"
#include "core/base/aus-format.h"
#include "core/ending/aus-decide.h"
#include "core/ending/aus-doubt-text.h"

#include <glib/gi18n.h>

struct _AusPauseCard
{
  AusClientPane parent_instance;

  GtkWidget *card;
  GtkLabel *title;
  GtkProgressBar *bar;
  GtkLabel *text;
  GtkButton *pause;
  GtkWidget *repair_button;
  GtkWidget *repair;
  GtkWidget *summary;
  GtkLabel *summary_title;
  GtkLabel *summary_text;

  AusClient *client; /* owned: whose edits are listened to */
};

G_DEFINE_FINAL_TYPE (AusPauseCard, aus_pause_card, AUS_TYPE_CLIENT_PANE)

static AusDate
get_today (AusPauseCard *self)
{
  return aus_client_pane_get_today (AUS_CLIENT_PANE (self));
}

static AusHistory *
get_history (AusPauseCard *self)
{
  return aus_data_file_get_history (
    AUS_DATA_FILE (aus_client_pane_get_file (AUS_CLIENT_PANE (self))));
}

/* --- words ------------------------------------------------------------------------------------ */

static char *
say_day (AusDate      day,
         AusDateStyle style)
{
  return aus_format_date (day, style, aus_ui_locale ());
}

/* "7 days left, until Mon 30 Nov". Caller frees. */
static char *
tell_rest (AusDate until,
           AusDate today)
{
  g_autofree char *day = say_day (until, AUS_DATE_STYLE_WEEKDAY);
  int days = aus_date_days_between (today, until);

  if (days < 0)
    /* Translators: %s is a day */
    return g_strdup_printf (_("The pause ended on %s"), day);
  if (days == 0)
    return g_strdup (_("The pause ends today"));

  /* Translators: %2$s is a day */
  return g_strdup_printf (ngettext ("%1$d day left, until %2$s", "%1$d days left, until %2$s",
                                    (gulong) days),
                          days, day);
}

/* What was noted since the pause began. Caller frees. */
static char *
tell_since (const AusDoubtFacts *facts)
{
  if (facts->n_since == 0)
    return g_strdup (_("Nothing was noted while it lasted. Decide when you know."));

  return g_strdup_printf (ngettext ("%u signal was noted since it began. Decide when you know.",
                                    "%u signals were noted since it began. Decide when you know.",
                                    facts->n_since),
                          facts->n_since);
}

/* "Repair tried in June, without effect". NULL when none was tried; caller frees. */
static char *
tell_repair (AusRepair *repair,
             AusDate    today)
{
  g_autofree char *month = NULL;

  if (!aus_date_is_set (repair->begun_on))
    return NULL;

  month = say_day (repair->begun_on,
                   aus_date_get_year (repair->begun_on) == aus_date_get_year (today)
                     ? AUS_DATE_STYLE_MONTH
                     : AUS_DATE_STYLE_MONTH_YEAR);
  switch (repair->outcome)
    {
    /* Translators: in all of these %s is a month */
    case AUS_REPAIR_OUTCOME_WORKED:
      return g_strdup_printf (_("Repair tried in %s, and it worked"), month);
    case AUS_REPAIR_OUTCOME_PARTLY:
      return g_strdup_printf (_("Repair tried in %s, with some effect"), month);
    case AUS_REPAIR_OUTCOME_NO_EFFECT:
      return g_strdup_printf (_("Repair tried in %s, without effect"), month);
    case AUS_REPAIR_OUTCOME_OPEN:
    default:
      return g_strdup_printf (_("Repair begun in %s"), month);
    }
}

/* "Paused from 2 Nov to 12 Nov". NULL when there was none; caller frees. */
static char *
tell_pause (AusEnding *ending)
{
  g_autofree char *from = say_day (ending->pause_from, AUS_DATE_STYLE_SHORT);
  g_autofree char *until = say_day (ending->pause_until, AUS_DATE_STYLE_SHORT);

  if (*until == '\0')
    return NULL;
  if (*from == '\0')
    return g_strdup_printf (_("Paused until %s"), until);

  /* Translators: two days */
  return g_strdup_printf (_("Paused from %1$s to %2$s"), from, until);
}

/* --- showing ---------------------------------------------------------------------------------- */

static void
set_text (GtkLabel *label,
          char     *text)
{
  gtk_label_set_text (label, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (label), text != NULL && *text != '\0');
  g_free (text);
}

static void
show_bar (AusPauseCard *self,
          AusDate       from,
          AusDate       until,
          AusDate       today)
{
  gboolean known = aus_date_is_set (from) && aus_date_compare (from, until) < 0;
  int whole = known ? aus_date_days_between (from, until) : 1;
  int gone = known ? aus_date_days_between (from, today) : 0;

  gtk_widget_set_visible (GTK_WIDGET (self->bar), known);
  gtk_progress_bar_set_fraction (self->bar, CLAMP ((double) gone / whole, 0.0, 1.0));
}

static void
show_pause (AusPauseCard        *self,
            const AusDoubtFacts *facts)
{
  AusEnding *ending = self->client->ending;
  AusDate today = get_today (self);
  gboolean paused = aus_date_is_set (ending->pause_until);
  gboolean over = paused && aus_date_compare (ending->pause_until, today) < 0;
  char *guard = aus_doubt_text_guard (facts);

  show_bar (self, ending->pause_from, ending->pause_until, today);
  if (!paused)
    {
      gtk_label_set_text (self->title, _("Take your time before you decide"));
      set_text (self->text,
                guard != NULL ? guard
                              : g_strdup (_("A pause has an end, and forces nothing: you can "
                                            "decide at any time.")));
      gtk_button_set_label (self->pause, _("Start a _Pause"));
      return;
    }

  set_text (self->title, tell_rest (ending->pause_until, today));
  set_text (self->text, guard != NULL ? guard : over ? tell_since (facts) : NULL);
  gtk_button_set_label (self->pause, _("_Extend"));
}

static void
show_summary (AusPauseCard *self)
{
  AusEnding *ending = self->client->ending;
  char *pause = tell_pause (ending);
  char *repair = tell_repair (ending->repair, get_today (self));
  gboolean kept = pause != NULL && aus_date_compare (ending->decided_on, ending->pause_until) >= 0;

  gtk_widget_set_visible (self->summary, pause != NULL || repair != NULL);
  if (pause != NULL && kept)
    {
      g_autofree char *rest = repair;

      /* Translators: of a pause that was taken to its end; what follows is about an attempt to
       * repair */
      repair = rest != NULL ? g_strdup_printf (_("Kept in full. %s"), rest)
                            : g_strdup (_("Kept in full."));
    }
  if (pause == NULL)
    pause = g_steal_pointer (&repair);
  set_text (self->summary_title, pause);
  set_text (self->summary_text, repair);
}

static void
update (AusClientPane *pane)
{
  AusPauseCard *self = AUS_PAUSE_CARD (pane);
  AusEnding *ending;
  AusDoubtFacts facts;
  gboolean open, tried;

  if (self->client == NULL || !aus_date_is_set (get_today (self)))
    return;

  ending = self->client->ending;
  open = aus_decide_get (ending) == AUS_DECISION_OPEN;
  tried = aus_repair_is_tried (ending->repair);
  aus_doubt_facts_get (self->client, get_today (self), &facts);
  gtk_widget_set_visible (self->card, open);
  gtk_widget_set_visible (self->repair_button, !tried);
  gtk_widget_set_visible (self->repair,
                          tried && (open || aus_decide_get (ending) == AUS_DECISION_REPAIR));
  gtk_widget_set_visible (self->summary, FALSE);
  if (open)
    show_pause (self, &facts);
  else
    show_summary (self);
}

static void
on_pause_clicked_cb (AusPauseCard *self)
{
  aus_decide_pause (self->client->ending, get_history (self), get_today (self));
}

static void
on_repair_clicked_cb (AusPauseCard *self)
{
  aus_decide_try_repair (self->client->ending, get_history (self), get_today (self));
  gtk_widget_child_focus (self->repair, GTK_DIR_TAB_FORWARD);
}

static void
aus_pause_card_changed (AusClientPane *pane)
{
  AusPauseCard *self = AUS_PAUSE_CARD (pane);
  AusClient *client = aus_client_pane_get_client (pane);

  g_set_object (&self->client, client);
  if (client != NULL)
    update (pane);
}

static void
aus_pause_card_dispose (GObject *object)
{
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), AUS_TYPE_PAUSE_CARD);

  G_OBJECT_CLASS (aus_pause_card_parent_class)->dispose (object);
}

static void
aus_pause_card_class_init (AusPauseCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = aus_pause_card_dispose;
  AUS_CLIENT_PANE_CLASS (klass)->changed = aus_pause_card_changed;
  AUS_CLIENT_PANE_CLASS (klass)->edited = update;

  g_type_ensure (AUS_TYPE_CHOICE_ROW);
  g_type_ensure (AUS_TYPE_DATE_ROW);
  g_type_ensure (AUS_TYPE_NOTES_ROW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               AUS_RESOURCE_BASE "/ui/decision/aus-pause-card.ui");
  gtk_widget_class_bind_template_child (widget_class, AusPauseCard, card);
  gtk_widget_class_bind_template_child (widget_class, AusPauseCard, title);
  gtk_widget_class_bind_template_child (widget_class, AusPauseCard, bar);
  gtk_widget_class_bind_template_child (widget_class, AusPauseCard, text);
  gtk_widget_class_bind_template_child (widget_class, AusPauseCard, pause);
  gtk_widget_class_bind_template_child (widget_class, AusPauseCard, repair_button);
  gtk_widget_class_bind_template_child (widget_class, AusPauseCard, repair);
  gtk_widget_class_bind_template_child (widget_class, AusPauseCard, summary);
  gtk_widget_class_bind_template_child (widget_class, AusPauseCard, summary_title);
  gtk_widget_class_bind_template_child (widget_class, AusPauseCard, summary_text);
  gtk_widget_class_bind_template_callback (widget_class, on_pause_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_repair_clicked_cb);
}

static void
aus_pause_card_init (AusPauseCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
