/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-contract-section.h"

#include <glib/gi18n.h>

#include "app/widgets/aus-chip.h"
#include "app/widgets/aus-check-row.h"
#include "app/widgets/aus-choice-row.h"
#include "app/widgets/aus-date-row.h"
#include "app/widgets/aus-money-row.h"
#include "app/widgets/aus-notice-view.h"
#include "app/widgets/aus-number-row.h"
#include "app/widgets/aus-text-join.h"
#include "app/widgets/aus-text-row.h"
#include "app/widgets/aus-ui-locale.h"
#include "core/base/aus-format.h"
#include "core/client/aus-label.h"
#include "core/law/aus-notice.h"

struct _AusContractSection
{
  AdwBin parent_instance;

  AusChip *law;
  AdwExpanderRow *kind;
  AdwExpanderRow *fee;
  AdwExpanderRow *notice;
  AdwExpanderRow *form;
  GtkWidget *due;
  GtkLabel *due_title;
  GtkLabel *due_rule;
  GtkWidget *why;
  AusNoticeView *why_view;
  GtkWidget *notice_in_term;
  GtkWidget *hours_counted;
  GtkWidget *main_occupation;
  GtkWidget *special_trust;
  GtkWidget *free_employee;
  GtkWidget *trial_month;

  AusClient *client;
  AusLawBook *book; /* may be NULL */
  AusDate today;
};

G_DEFINE_FINAL_TYPE (AusContractSection, aus_contract_section, ADW_TYPE_BIN)

typedef enum
{
  PROP_CLIENT = 1,
  PROP_TODAY,
  PROP_LAW,
} AusContractSectionProperty;

static GParamSpec *properties[PROP_LAW + 1];

/* --- what the closed rows say ----------------------------------------------------------------- */

/* "Service contract, open-ended · since 1 March 2023" */
static char *
tell_kind (AusContract *contract)
{
  const char *kind = aus_label (AUS_TYPE_CONTRACT_KIND, contract->kind);
  g_autofree char *start =
      aus_format_date (contract->start, AUS_DATE_STYLE_MEDIUM, aus_ui_locale ());
  g_autofree char *until = aus_format_date (contract->fixed_until, AUS_DATE_STYLE_MEDIUM,
                                            aus_ui_locale ());
  /* Translators: %s is a day, such as “1 Mar 2023” */
  g_autofree char *since = *start != '\0' ? g_strdup_printf (_("since %s"), start) : NULL;
  g_autofree char *term = NULL;
  g_autofree char *first = NULL;

  if (contract->term == AUS_CONTRACT_TERM_FIXED && *until != '\0')
    /* Translators: %s is a day, such as “1 Mar 2023” */
    term = g_strdup_printf (_("fixed until %s"), until);
  else
    term = g_strdup (_("open-ended"));
  first = aus_text_join (" · ", kind, term);

  return aus_text_join (" · ", first, since);
}

static char *
tell_fee (AusContract *contract)
{
  g_autofree char *fee = aus_format_money (contract->fee, aus_ui_locale ());

  if (*fee == '\0')
    return g_strdup (_("Not agreed, or by the job"));

  return aus_text_join (" ", fee, aus_label (AUS_TYPE_FEE_UNIT, contract->fee_unit));
}

static char *
tell_length (AusContract *contract)
{
  int n = contract->notice_length;

  switch (contract->notice_unit)
    {
    case AUS_NOTICE_UNIT_DAYS:
      if (contract->notice_days == AUS_NOTICE_DAYS_WORKING)
        return g_strdup_printf (ngettext ("%d working day", "%d working days", (gulong) n), n);
      return g_strdup_printf (ngettext ("%d day", "%d days", (gulong) n), n);
    case AUS_NOTICE_UNIT_MONTHS:
      return g_strdup_printf (ngettext ("%d month", "%d months", (gulong) n), n);
    case AUS_NOTICE_UNIT_HALF_MONTHS:
      return g_strdup_printf (ngettext ("%d half month", "%d half months", (gulong) n), n);
    case AUS_NOTICE_UNIT_WEEKS:
    default:
      return g_strdup_printf (ngettext ("%d week", "%d weeks", (gulong) n), n);
    }
}

static char *
tell_notice (AusContract *contract)
{
  g_autofree char *length = NULL;

  if (contract->notice_length == 0)
    return g_strdup (_("Nothing agreed, the law applies"));

  length = tell_length (contract);
  if (contract->notice_anchor == AUS_NOTICE_ANCHOR_ANY)
    return g_steal_pointer (&length);

  return aus_text_join (" · ", length,
                        aus_label (AUS_TYPE_NOTICE_ANCHOR, contract->notice_anchor));
}

/* "Notice must arrive by Tue 15 Dec", or why there is no such day */
static char *
tell_due (const AusNotice *notice)
{
  g_autofree char *latest = aus_format_date (notice->latest, AUS_DATE_STYLE_WEEKDAY,
                                             aus_ui_locale ());

  if (*latest == '\0' || notice->too_late)
    return g_strdup (notice->sentence);

  /* Translators: %s is a day, such as “Thu 10 Dec” */
  return g_strdup_printf (_("Notice must arrive by %s"), latest);
}

static void
show_due (AusContractSection *self)
{
  g_autoptr (AusNotice) notice = NULL;
  g_autofree char *title = NULL;
  g_autofree char *reason = NULL;

  if (aus_date_is_set (self->today))
    notice = aus_notice_new_for_client (self->book, self->client, self->today);
  gtk_widget_set_visible (self->due, notice != NULL);
  gtk_widget_set_visible (self->why, notice != NULL);
  aus_notice_view_show (self->why_view, notice);
  if (notice == NULL)
    return;

  title = tell_due (notice);
  reason = aus_notice_dup_reason (notice);
  gtk_label_set_text (self->due_title, title);
  gtk_label_set_text (self->due_rule, reason);
}

/* A question is asked where the law makes its answer matter. */
static void
show_questions (AusContractSection *self)
{
  AusContract *contract = self->client->contract;
  AusLaw law = self->client->law;
  gboolean services = contract->kind != AUS_CONTRACT_KIND_WORK;
  gboolean german = law == AUS_LAW_DE && services && contract->notice_length == 0;
  gboolean austrian = law == AUS_LAW_AT && services;
  gboolean by_hour = contract->fee_unit == AUS_FEE_UNIT_HOUR;

  gtk_widget_set_visible (self->notice_in_term, contract->term == AUS_CONTRACT_TERM_FIXED);
  gtk_widget_set_visible (self->hours_counted, german && by_hour);
  gtk_widget_set_visible (self->main_occupation,
                          german && (by_hour || contract->fee_unit == AUS_FEE_UNIT_PIECE));
  gtk_widget_set_visible (self->special_trust, german);
  gtk_widget_set_visible (self->free_employee, austrian);
  gtk_widget_set_visible (self->trial_month,
                          austrian && contract->free_employee == AUS_ANSWER_YES);
}

static void
describe (AusContractSection *self)
{
  AusContract *contract;
  g_autofree char *kind = NULL;
  g_autofree char *fee = NULL;
  g_autofree char *notice = NULL;

  if (self->client == NULL)
    return;

  contract = self->client->contract;
  kind = tell_kind (contract);
  fee = tell_fee (contract);
  notice = tell_notice (contract);
  adw_expander_row_set_subtitle (self->kind, kind);
  adw_expander_row_set_subtitle (self->fee, fee);
  adw_expander_row_set_subtitle (self->notice, notice);
  adw_expander_row_set_subtitle (self->form, aus_label (AUS_TYPE_CONTRACT_FORM, contract->form));
  aus_chip_set (self->law, AUS_CHIP_NEUTRAL, NULL, aus_label (AUS_TYPE_LAW, self->client->law));
  show_questions (self);
  show_due (self);
}

static void
set_client (AusContractSection *self,
            AusClient          *client)
{
  if (self->client == client)
    return;

  if (self->client != NULL)
    g_signal_handlers_disconnect_by_func (self->client, describe, self);
  g_set_object (&self->client, client);
  if (client != NULL)
    g_signal_connect_swapped (client, "edited", G_CALLBACK (describe), self);
  describe (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CLIENT]);
}

static void
set_book (AusContractSection *self,
          AusLawBook         *book)
{
  if (self->book == book)
    return;

  if (self->book != NULL)
    g_signal_handlers_disconnect_by_func (self->book, describe, self);
  g_set_object (&self->book, book);
  if (book != NULL)
    g_signal_connect_swapped (book, "changed", G_CALLBACK (describe), self);
  describe (self);
}

static void
aus_contract_section_get_property (GObject    *object,
                                   guint       id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  AusContractSection *self = AUS_CONTRACT_SECTION (object);

  switch ((AusContractSectionProperty) id)
    {
    case PROP_CLIENT:
      g_value_set_object (value, self->client);
      break;
    case PROP_TODAY:
      aus_date_value_set (value, self->today);
      break;
    case PROP_LAW:
      g_value_set_object (value, self->book);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
aus_contract_section_set_property (GObject      *object,
                                   guint         id,
                                   const GValue *value,
                                   GParamSpec   *pspec)
{
  AusContractSection *self = AUS_CONTRACT_SECTION (object);

  switch ((AusContractSectionProperty) id)
    {
    case PROP_CLIENT:
      set_client (self, g_value_get_object (value));
      break;
    case PROP_TODAY:
      self->today = aus_date_value_get (value);
      describe (self);
      break;
    case PROP_LAW:
      set_book (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
aus_contract_section_dispose (GObject *object)
{
  AusContractSection *self = AUS_CONTRACT_SECTION (object);

  if (self->client != NULL)
    g_signal_handlers_disconnect_by_func (self->client, describe, self);
  if (self->book != NULL)
    g_signal_handlers_disconnect_by_func (self->book, describe, self);
  g_clear_object (&self->book);
  gtk_widget_dispose_template (GTK_WIDGET (self), AUS_TYPE_CONTRACT_SECTION);
  g_clear_object (&self->client);

  G_OBJECT_CLASS (aus_contract_section_parent_class)->dispose (object);
}

static void
aus_contract_section_class_init (AusContractSectionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = aus_contract_section_get_property;
  object_class->set_property = aus_contract_section_set_property;
  object_class->dispose = aus_contract_section_dispose;

  properties[PROP_CLIENT] = g_param_spec_object ("client", NULL, NULL, AUS_TYPE_CLIENT, flags);
  properties[PROP_TODAY] = g_param_spec_boxed ("today", NULL, NULL, AUS_TYPE_DATE, flags);
  properties[PROP_LAW] = g_param_spec_object ("law", NULL, NULL, AUS_TYPE_LAW_BOOK, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (AUS_TYPE_CHIP);
  g_type_ensure (AUS_TYPE_CHECK_ROW);
  g_type_ensure (AUS_TYPE_CHOICE_ROW);
  g_type_ensure (AUS_TYPE_DATE_ROW);
  g_type_ensure (AUS_TYPE_MONEY_ROW);
  g_type_ensure (AUS_TYPE_NOTICE_VIEW);
  g_type_ensure (AUS_TYPE_NUMBER_ROW);
  g_type_ensure (AUS_TYPE_TEXT_ROW);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               AUS_RESOURCE_BASE
                                               "/ui/profile/aus-contract-section.ui");
  gtk_widget_class_bind_template_child (widget_class, AusContractSection, law);
  gtk_widget_class_bind_template_child (widget_class, AusContractSection, kind);
  gtk_widget_class_bind_template_child (widget_class, AusContractSection, fee);
  gtk_widget_class_bind_template_child (widget_class, AusContractSection, notice);
  gtk_widget_class_bind_template_child (widget_class, AusContractSection, form);
  gtk_widget_class_bind_template_child (widget_class, AusContractSection, due);
  gtk_widget_class_bind_template_child (widget_class, AusContractSection, due_title);
  gtk_widget_class_bind_template_child (widget_class, AusContractSection, due_rule);
  gtk_widget_class_bind_template_child (widget_class, AusContractSection, why);
  gtk_widget_class_bind_template_child (widget_class, AusContractSection, why_view);
  gtk_widget_class_bind_template_child (widget_class, AusContractSection, notice_in_term);
  gtk_widget_class_bind_template_child (widget_class, AusContractSection, hours_counted);
  gtk_widget_class_bind_template_child (widget_class, AusContractSection, main_occupation);
  gtk_widget_class_bind_template_child (widget_class, AusContractSection, special_trust);
  gtk_widget_class_bind_template_child (widget_class, AusContractSection, free_employee);
  gtk_widget_class_bind_template_child (widget_class, AusContractSection, trial_month);
}

static void
aus_contract_section_init (AusContractSection *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
