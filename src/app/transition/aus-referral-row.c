/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-referral-row.h"

#include <glib/gi18n.h>

#include "app/widgets/aus-choice-row.h"
#include "app/widgets/aus-consent-row.h"
#include "app/widgets/aus-date-row.h"
#include "app/widgets/aus-notes-row.h"
#include "app/widgets/aus-text-join.h"
#include "app/widgets/aus-ui-locale.h"
#include "core/base/aus-format.h"
#include "core/client/aus-label.h"
#include "core/ending/aus-fit.h"
#include "core/text/aus-letter-reader.h"

struct _AusReferralRow
{
  AusItemRow parent_instance;

  GtkWidget *consent;
  AdwActionRow *letter; /* the one that comes next */
  GtkWidget *edit;

  AusNetwork *network;
  AusColleague *colleague;
  AusHistory *history;
  AusClient *client; /* heard: with the last day the fit changes */
  AusSender *sender;

  AdwAvatar *avatar; /* borrowed, in the row's head */
};

G_DEFINE_FINAL_TYPE (AusReferralRow, aus_referral_row, AUS_TYPE_ITEM_ROW)

typedef enum
{
  PROP_NETWORK = 1,
  PROP_HISTORY,
  PROP_CLIENT,
  PROP_SENDER,
  PROP_COLLEAGUE,
} AusReferralRowProperty;

static GParamSpec *properties[PROP_COLLEAGUE + 1];

AusColleague *
aus_referral_find_colleague (AusReferral *referral,
                             AusNetwork  *network)
{
  g_return_val_if_fail (AUS_IS_REFERRAL (referral), NULL);

  return network != NULL ? aus_entity_list_find (network->colleagues, referral->colleague) : NULL;
}

gboolean
aus_referral_may_be_named (AusReferral *referral,
                           AusNetwork  *network)
{
  return aus_letter_may_name (referral, aus_referral_find_colleague (referral, network));
}

/* When the colleague has time, or since when we wait for an answer. Caller frees; nullable. */
static char *
describe_time (AusReferral  *referral,
               AusColleague *colleague,
               AusDate       today)
{
  const char *locale = aus_ui_locale ();
  g_autofree char *asked =
    aus_text_hold (aus_format_date (referral->asked_on, AUS_DATE_STYLE_SHORT, locale));
  g_autofree char *from =
    aus_text_hold (aus_format_date (colleague->capacity_from, AUS_DATE_STYLE_SHORT, locale));

  if (referral->status == AUS_REFERRAL_STATUS_ASKED && *asked != '\0')
    /* Translators: %s is a day, such as “19 Nov” */
    return g_strdup_printf (_("asked on %s"), asked);
  if (*from == '\0' || referral->status == AUS_REFERRAL_STATUS_DECLINED)
    return NULL;
  if (aus_date_is_set (today) && aus_date_compare (colleague->capacity_from, today) <= 0)
    return g_strdup (_("free now"));

  /* Translators: %s is the day from which a colleague has time, such as “4 Jan” */
  return g_strdup_printf (_("free from %s"), from);
}

/* How well the colleague fits while that is still a question; NULL without a client, or later.
 * @late: the time is among what does not fit. Caller frees. */
static char *
describe_fit (AusReferralRow *self,
              AusReferral    *referral,
              AusDate         today,
              gboolean       *late)
{
  AusFit fit;

  *late = FALSE;
  if (self->client == NULL || referral->status == AUS_REFERRAL_STATUS_TOOK_OVER
      || referral->status == AUS_REFERRAL_STATUS_DECLINED)
    return NULL;

  aus_fit_get (self->colleague, self->client, self->sender, today, &fit);
  *late = fit.capacity == AUS_FIT_NO && referral->status != AUS_REFERRAL_STATUS_ASKED;

  return aus_fit_dup_text (&fit, self->client->language);
}

static char *
describe_colleague (AusReferralRow *self,
                    AusReferral    *referral,
                    AusDate         today)
{
  AusColleague *colleague = self->colleague;
  gboolean late;
  g_autofree char *fit = describe_fit (self, referral, today, &late);
  const char *trade = colleague->trade != AUS_TRADE_NONE
                        ? aus_label (AUS_TYPE_TRADE, (int) colleague->trade) : "";
  g_autofree char *when = late ? NULL : describe_time (referral, colleague, today);
  g_autofree char *what =
    aus_text_join (" · ", *colleague->specialty != '\0' ? colleague->specialty : trade, when);
  g_autofree char *line = aus_text_join (" · ", what, fit);

  if (colleague->consent || referral->status == AUS_REFERRAL_STATUS_DECLINED)
    return g_steal_pointer (&line);

  return aus_text_join (" · ", line, _("not to be named yet"));
}

static void
show_chip (AusChip          *chip,
           AusReferralStatus status)
{
  const char *text = aus_label (AUS_TYPE_REFERRAL_STATUS, (int) status);

  switch (status)
    {
    case AUS_REFERRAL_STATUS_ASKED:
      aus_chip_set (chip, AUS_CHIP_NEUTRAL, "view-more-horizontal-symbolic", text);
      break;
    case AUS_REFERRAL_STATUS_AGREED:
    case AUS_REFERRAL_STATUS_INTRODUCED:
    case AUS_REFERRAL_STATUS_TOOK_OVER:
      aus_chip_set (chip, AUS_CHIP_DONE, "object-select-symbolic", text);
      break;
    case AUS_REFERRAL_STATUS_DECLINED:
      aus_chip_set (chip, AUS_CHIP_NEUTRAL, "list-remove-symbolic", text);
      break;
    case AUS_REFERRAL_STATUS_LISTED:
    default:
      aus_chip_set (chip, AUS_CHIP_NEUTRAL, NULL, text);
    }
}

static void
find_colleague (AusReferralRow *self,
                AusReferral    *referral)
{
  AusColleague *colleague = aus_referral_find_colleague (referral, self->network);

  gtk_widget_set_visible (self->consent, colleague != NULL);
  gtk_widget_set_visible (self->edit, colleague != NULL);
  if (!g_set_object (&self->colleague, colleague))
    return;

  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->edit), "s",
                                    colleague != NULL ? colleague->id : "");
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_COLLEAGUE]);
}

/* Who may not be named is asked; who may is told about the client. */
static void
show_letter (AusReferralRow *self,
             AusReferral    *referral)
{
  gboolean named = aus_letter_may_name (referral, self->colleague);
  gboolean any = self->colleague != NULL && *self->colleague->name != '\0'
                 && referral->status != AUS_REFERRAL_STATUS_DECLINED
                 && referral->status != AUS_REFERRAL_STATUS_TOOK_OVER;

  gtk_widget_set_visible (GTK_WIDGET (self->letter), any);
  if (!any)
    return;

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->letter),
                                 named ? _("Introduce the c_lient to them")
                                       : _("Ask whether you may name t_hem"));
  adw_action_row_set_subtitle (self->letter,
                               named ? _("An e-mail with what the client needs")
                                     : _("An e-mail that says nothing about the client"));
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->letter), "(ss)",
                                    named ? "referral" : "consent", self->colleague->id);
}

static void
aus_referral_row_describe (AusItemRow *row)
{
  AusReferralRow *self = AUS_REFERRAL_ROW (row);
  AusReferral *referral = AUS_REFERRAL (aus_item_row_get_entity (row));
  g_autofree char *subtitle = NULL;

  if (referral == NULL)
    return;

  find_colleague (self, referral);
  show_letter (self, referral);
  show_chip (aus_item_row_get_chip (row), referral->status);
  adw_avatar_set_text (self->avatar, self->colleague != NULL ? self->colleague->name : "");
  if (self->colleague == NULL)
    {
      aus_item_row_set_text (row, NULL, _("Unknown colleague"), _("no longer in the directory"));
      return;
    }
  subtitle = describe_colleague (self, referral, aus_item_row_get_today (row));
  aus_item_row_set_text (row, self->colleague->name, _("New colleague"), subtitle);
}

static void
set_network (AusReferralRow *self,
             AusNetwork     *network)
{
  if (self->network != NULL)
    g_signal_handlers_disconnect_by_func (self->network, aus_referral_row_describe, self);
  g_set_object (&self->network, network);
  if (network != NULL)
    g_signal_connect_object (network, "edited", G_CALLBACK (aus_referral_row_describe), self,
                             G_CONNECT_SWAPPED);
  aus_referral_row_describe (AUS_ITEM_ROW (self));
}

static void
set_client (AusReferralRow *self,
            AusClient      *client)
{
  if (self->client != NULL)
    g_signal_handlers_disconnect_by_func (self->client, aus_referral_row_describe, self);
  g_set_object (&self->client, client);
  if (client != NULL)
    g_signal_connect_object (client, "edited", G_CALLBACK (aus_referral_row_describe), self,
                             G_CONNECT_SWAPPED);
  aus_referral_row_describe (AUS_ITEM_ROW (self));
}

static void
aus_referral_row_get_property (GObject    *object,
                               guint       id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  AusReferralRow *self = AUS_REFERRAL_ROW (object);

  switch ((AusReferralRowProperty) id)
    {
    case PROP_NETWORK:
      g_value_set_object (value, self->network);
      break;
    case PROP_HISTORY:
      g_value_set_object (value, self->history);
      break;
    case PROP_CLIENT:
      g_value_set_object (value, self->client);
      break;
    case PROP_SENDER:
      g_value_set_object (value, self->sender);
      break;
    case PROP_COLLEAGUE:
      g_value_set_object (value, self->colleague);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
aus_referral_row_set_property (GObject      *object,
                               guint         id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  AusReferralRow *self = AUS_REFERRAL_ROW (object);

  switch ((AusReferralRowProperty) id)
    {
    case PROP_NETWORK:
      set_network (self, g_value_get_object (value));
      break;
    case PROP_HISTORY:
      g_set_object (&self->history, g_value_get_object (value));
      g_object_set (self->consent, "history", self->history, NULL);
      break;
    case PROP_CLIENT:
      set_client (self, g_value_get_object (value));
      break;
    case PROP_SENDER:
      g_set_object (&self->sender, g_value_get_object (value));
      aus_referral_row_describe (AUS_ITEM_ROW (self));
      break;
    case PROP_COLLEAGUE:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
aus_referral_row_dispose (GObject *object)
{
  AusReferralRow *self = AUS_REFERRAL_ROW (object);

  if (self->network != NULL)
    g_signal_handlers_disconnect_by_func (self->network, aus_referral_row_describe, self);
  if (self->client != NULL)
    g_signal_handlers_disconnect_by_func (self->client, aus_referral_row_describe, self);
  gtk_widget_dispose_template (GTK_WIDGET (self), AUS_TYPE_REFERRAL_ROW);
  g_clear_object (&self->network);
  g_clear_object (&self->colleague);
  g_clear_object (&self->history);
  g_clear_object (&self->client);
  g_clear_object (&self->sender);

  G_OBJECT_CLASS (aus_referral_row_parent_class)->dispose (object);
}

static void
aus_referral_row_class_init (AusReferralRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = aus_referral_row_get_property;
  object_class->set_property = aus_referral_row_set_property;
  object_class->dispose = aus_referral_row_dispose;
  AUS_ITEM_ROW_CLASS (klass)->describe = aus_referral_row_describe;

  properties[PROP_NETWORK] = g_param_spec_object ("network", NULL, NULL, AUS_TYPE_NETWORK, flags);
  properties[PROP_HISTORY] = g_param_spec_object ("history", NULL, NULL, AUS_TYPE_HISTORY, flags);
  properties[PROP_CLIENT] = g_param_spec_object ("client", NULL, NULL, AUS_TYPE_CLIENT, flags);
  properties[PROP_SENDER] = g_param_spec_object ("sender", NULL, NULL, AUS_TYPE_SENDER, flags);
  properties[PROP_COLLEAGUE] =
    g_param_spec_object ("colleague", NULL, NULL, AUS_TYPE_COLLEAGUE,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (AUS_TYPE_CHOICE_ROW);
  g_type_ensure (AUS_TYPE_CONSENT_ROW);
  g_type_ensure (AUS_TYPE_DATE_ROW);
  g_type_ensure (AUS_TYPE_NOTES_ROW);

  gtk_widget_class_set_template_from_resource (
    widget_class, AUS_RESOURCE_BASE "/ui/transition/aus-referral-row.ui");
  gtk_widget_class_bind_template_child (widget_class, AusReferralRow, consent);
  gtk_widget_class_bind_template_child (widget_class, AusReferralRow, letter);
  gtk_widget_class_bind_template_child (widget_class, AusReferralRow, edit);
}

static void
aus_referral_row_init (AusReferralRow *self)
{
  GtkWidget *avatar = adw_avatar_new (32, NULL, TRUE);

  gtk_widget_init_template (GTK_WIDGET (self));
  self->avatar = ADW_AVATAR (avatar);
  adw_expander_row_add_prefix (ADW_EXPANDER_ROW (self), avatar);
}
