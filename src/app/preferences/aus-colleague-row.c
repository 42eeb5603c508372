/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-colleague-row.h"

#include <glib/gi18n.h>

#include "app/widgets/aus-chip.h"
#include "app/widgets/aus-text-join.h"
#include "app/widgets/aus-ui-locale.h"
#include "core/base/aus-format.h"
#include "core/client/aus-label.h"

struct _AusColleagueRow
{
  GtkListBoxRow parent_instance;

  AdwAvatar *avatar;
  GtkLabel *name;
  GtkLabel *facts;
  AusChip *chip;

  AusColleague *colleague;
  AusDate today;
};

G_DEFINE_FINAL_TYPE (AusColleagueRow, aus_colleague_row, GTK_TYPE_LIST_BOX_ROW)

static const char *
get_trade (AusColleague *colleague)
{
  return colleague->trade != AUS_TRADE_NONE ? aus_label (AUS_TYPE_TRADE, (int) colleague->trade)
                                            : "";
}

static const char *
get_consent (AusColleague *colleague)
{
  return colleague->consent ? _("may be named") : _("not to be named yet");
}

/* From when there is time; NULL when that is not known. Caller frees. */
static char *
dup_capacity (AusColleague *colleague,
              AusDate       today)
{
  g_autofree char *from = aus_text_hold (
    aus_format_date (colleague->capacity_from, AUS_DATE_STYLE_SHORT, aus_ui_locale ()));

  if (*from == '\0')
    return NULL;
  if (aus_date_is_set (today) && aus_date_compare (colleague->capacity_from, today) <= 0)
    return g_strdup (_("free now"));

  /* Translators: %s is the day from which a colleague has time, such as “4 Jan” */
  return g_strdup_printf (_("free from %s"), from);
}

static void
show (AusColleagueRow *self)
{
  AusColleague *colleague = self->colleague;
  gboolean unnamed = *colleague->name == '\0';
  g_autofree char *capacity = dup_capacity (colleague, self->today);
  g_autofree char *who = aus_text_join (" · ", get_trade (colleague), colleague->languages);
  g_autofree char *facts = aus_text_join (" · ", who, capacity);

  gtk_label_set_label (self->name, unnamed ? _("New colleague") : colleague->name);
  gtk_label_set_label (self->facts, facts);
  gtk_widget_set_visible (GTK_WIDGET (self->facts), *facts != '\0');
  adw_avatar_set_text (self->avatar, colleague->name);
  aus_chip_set (self->chip, colleague->consent ? AUS_CHIP_DONE : AUS_CHIP_NEUTRAL,
                colleague->consent ? "object-select-symbolic" : NULL, get_consent (colleague));
}

gboolean
aus_colleague_matches (AusColleague *colleague,
                       const char   *text)
{
  g_autofree char *all = NULL;
  g_autofree char *folded = NULL;

  g_return_val_if_fail (AUS_IS_COLLEAGUE (colleague) && text != NULL, FALSE);

  all = g_strjoin (" ", colleague->name, colleague->business, get_trade (colleague),
                   colleague->specialty, colleague->languages, colleague->city,
                   get_consent (colleague), NULL);
  folded = aus_text_fold (all);

  return aus_text_matches (folded, text);
}

static void
aus_colleague_row_dispose (GObject *object)
{
  AusColleagueRow *self = AUS_COLLEAGUE_ROW (object);

  if (self->colleague != NULL)
    g_signal_handlers_disconnect_by_func (self->colleague, show, self);
  gtk_widget_dispose_template (GTK_WIDGET (object), AUS_TYPE_COLLEAGUE_ROW);
  g_clear_object (&self->colleague);

  G_OBJECT_CLASS (aus_colleague_row_parent_class)->dispose (object);
}

static void
aus_colleague_row_class_init (AusColleagueRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = aus_colleague_row_dispose;
  g_type_ensure (AUS_TYPE_CHIP);
  gtk_widget_class_set_template_from_resource (
    widget_class, AUS_RESOURCE_BASE "/ui/preferences/aus-colleague-row.ui");
  gtk_widget_class_bind_template_child (widget_class, AusColleagueRow, avatar);
  gtk_widget_class_bind_template_child (widget_class, AusColleagueRow, name);
  gtk_widget_class_bind_template_child (widget_class, AusColleagueRow, facts);
  gtk_widget_class_bind_template_child (widget_class, AusColleagueRow, chip);
}

static void
aus_colleague_row_init (AusColleagueRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
aus_colleague_row_new (AusColleague *colleague,
                       AusDate       today)
{
  AusColleagueRow *self;

  g_return_val_if_fail (AUS_IS_COLLEAGUE (colleague), NULL);

  self = g_object_new (AUS_TYPE_COLLEAGUE_ROW, NULL);
  self->colleague = g_object_ref (colleague);
  self->today = today;
  g_signal_connect_swapped (colleague, "edited", G_CALLBACK (show), self);
  show (self);

  return GTK_WIDGET (self);
}

AusColleague *
aus_colleague_row_get_colleague (AusColleagueRow *self)
{
  g_return_val_if_fail (AUS_IS_COLLEAGUE_ROW (self), NULL);

  return self->colleague;
}
