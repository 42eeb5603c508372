/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-consent-row.h"

#include <glib/gi18n.h>

#include "app/widgets/aus-ui-locale.h"
#include "core/base/aus-format.h"
#include "core/base/aus-history.h"
#include "core/client/aus-colleague.h"

struct _AusConsentRow
{
  AdwActionRow parent_instance;

  AusColleague *colleague;
  AusHistory *history;
  AusDate today;

  GtkSwitch *toggle; /* borrowed, a suffix of the row */
  gboolean showing;
};

G_DEFINE_FINAL_TYPE (AusConsentRow, aus_consent_row, ADW_TYPE_ACTION_ROW)

typedef enum
{
  PROP_COLLEAGUE = 1,
  PROP_HISTORY,
  PROP_TODAY,
} AusConsentRowProperty;

static GParamSpec *properties[PROP_TODAY + 1];

/* Caller frees. */
static char *
describe (AusColleague *colleague)
{
  g_autofree char *day = aus_format_date (colleague->consent_on, AUS_DATE_STYLE_MEDIUM,
                                          aus_ui_locale ());

  if (!colleague->consent)
    return g_strdup (_("Until then no paper names this colleague. Shared by all clients."));
  if (*day == '\0')
    return g_strdup (_("Shared by all clients"));

  /* Translators: %s is a day, such as “19 Nov 2026” */
  return g_strdup_printf (_("Since %s. Shared by all clients."), day);
}

static void
show_consent (AusConsentRow *self)
{
  g_autofree char *subtitle = self->colleague != NULL ? describe (self->colleague) : g_strdup ("");

  self->showing = TRUE;
  gtk_widget_set_sensitive (GTK_WIDGET (self), self->colleague != NULL);
  gtk_switch_set_active (self->toggle, self->colleague != NULL && self->colleague->consent);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), subtitle);
  self->showing = FALSE;
}

static void
on_notify_active_cb (AusConsentRow *self)
{
  gboolean consent = gtk_switch_get_active (self->toggle);
  AusDate day = consent ? self->today : AUS_DATE_NONE;

  if (self->showing || self->colleague == NULL)
    return;

  if (self->history != NULL)
    {
      aus_history_seal (self->history);
      aus_history_begin (self->history);
    }
  g_object_set (self->colleague, "consent", consent, "consent-on", &day, NULL);
  if (self->history != NULL)
    aus_history_end (self->history);
}

static void
set_colleague (AusConsentRow *self,
               AusColleague  *colleague)
{
  if (self->colleague != NULL)
    g_signal_handlers_disconnect_by_func (self->colleague, show_consent, self);
  g_set_object (&self->colleague, colleague);
  if (colleague != NULL)
    g_signal_connect_swapped (colleague, "edited", G_CALLBACK (show_consent), self);
  show_consent (self);
}

static void
aus_consent_row_get_property (GObject    *object,
                              guint       id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  AusConsentRow *self = AUS_CONSENT_ROW (object);

  switch ((AusConsentRowProperty) id)
    {
    case PROP_COLLEAGUE:
      g_value_set_object (value, self->colleague);
      break;
    case PROP_HISTORY:
      g_value_set_object (value, self->history);
      break;
    case PROP_TODAY:
      aus_date_value_set (value, self->today);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
aus_consent_row_set_property (GObject      *object,
                              guint         id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  AusConsentRow *self = AUS_CONSENT_ROW (object);

  switch ((AusConsentRowProperty) id)
    {
    case PROP_COLLEAGUE:
      set_colleague (self, g_value_get_object (value));
      break;
    case PROP_HISTORY:
      g_set_object (&self->history, g_value_get_object (value));
      break;
    case PROP_TODAY:
      self->today = aus_date_value_get (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
aus_consent_row_dispose (GObject *object)
{
  AusConsentRow *self = AUS_CONSENT_ROW (object);

  if (self->colleague != NULL)
    g_signal_handlers_disconnect_by_func (self->colleague, show_consent, self);
  g_clear_object (&self->colleague);
  g_clear_object (&self->history);

  G_OBJECT_CLASS (aus_consent_row_parent_class)->dispose (object);
}

static void
aus_consent_row_class_init (AusConsentRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = aus_consent_row_get_property;
  object_class->set_property = aus_consent_row_set_property;
  object_class->dispose = aus_consent_row_dispose;

  properties[PROP_COLLEAGUE] =
    g_param_spec_object ("colleague", NULL, NULL, AUS_TYPE_COLLEAGUE, flags);
  properties[PROP_HISTORY] = g_param_spec_object ("history", NULL, NULL, AUS_TYPE_HISTORY, flags);
  properties[PROP_TODAY] = g_param_spec_boxed ("today", NULL, NULL, AUS_TYPE_DATE, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
aus_consent_row_init (AusConsentRow *self)
{
  GtkWidget *toggle = gtk_switch_new ();

  self->toggle = GTK_SWITCH (toggle);
  gtk_widget_set_valign (toggle, GTK_ALIGN_CENTER);
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), toggle);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (self), toggle);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), _("Ma_y be named to clients"));
  adw_preferences_row_set_use_underline (ADW_PREFERENCES_ROW (self), TRUE);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (self), 0);
  gtk_widget_set_tooltip_text (toggle, _("May be named to clients"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (toggle), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("May be named to clients"), -1);
  g_signal_connect_swapped (toggle, "notify::active", G_CALLBACK (on_notify_active_cb), self);
  gtk_widget_set_sensitive (GTK_WIDGET (self), FALSE);
}
