/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-colleague-form.h"

#include <glib/gi18n.h>

#include "app/widgets/aus-choice-row.h"
#include "app/widgets/aus-consent-row.h"
#include "app/widgets/aus-date-row.h"
#include "app/widgets/aus-notes-row.h"
#include "app/widgets/aus-text-row.h"
#include "core/client/aus-referral.h"

struct _AusColleagueForm
{
  AdwPreferencesGroup parent_instance;

  GtkWidget *name;
  GtkWidget *consent;

  AusSession *session;
  AusColleague *colleague;
  AusDate today;
};

G_DEFINE_FINAL_TYPE (AusColleagueForm, aus_colleague_form, ADW_TYPE_PREFERENCES_GROUP)

typedef enum
{
  PROP_SESSION = 1,
  PROP_COLLEAGUE,
  PROP_TODAY,
} AusColleagueFormProperty;

static GParamSpec *properties[PROP_TODAY + 1];

static gboolean
is_listed (AusClient  *client,
           const char *colleague)
{
  for (guint i = 0; i < aus_entity_list_get_length (client->referrals); i++)
    if (g_str_equal (((AusReferral *) aus_entity_list_peek (client->referrals, i))->colleague,
                     colleague))
      return TRUE;

  return FALSE;
}

/* "On the shortlist of: Brückner & Söhne, Hartley"; "" when @colleague (an id) is on none. Caller
 * frees. */
static char *
dup_shortlists (AusLibrary *library,
                const char *colleague)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  g_autofree char *joined = NULL;
  GListModel *files = G_LIST_MODEL (library);

  for (guint i = 0; i < g_list_model_get_n_items (files); i++)
    {
      g_autoptr (AusClientFile) file = g_list_model_get_item (files, i);
      AusClient *client = aus_client_file_get_client (file);

      if (client != NULL && is_listed (client, colleague))
        g_ptr_array_add (names, (gpointer) aus_client_file_get_display_name (file));
    }
  if (names->len == 0)
    return g_strdup ("");

  g_ptr_array_add (names, NULL);
  joined = g_strjoinv (", ", (char **) names->pdata);

  /* Translators: names of clients */
  return g_strdup_printf (_("On the shortlist of: %s"), joined);
}

/* Shortlists change elsewhere, where this window is not: they are looked up when it turns to a
 * colleague. */
static void
set_colleague (AusColleagueForm *self,
               AusColleague     *colleague)
{
  g_autofree char *text = NULL;
  g_autofree char *escaped = NULL;

  if (!g_set_object (&self->colleague, colleague))
    return;

  if (colleague != NULL && self->session != NULL)
    text = dup_shortlists (aus_session_get_library (self->session), colleague->id);
  escaped = g_markup_escape_text (text != NULL ? text : "", -1);
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (self), escaped);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_COLLEAGUE]);
}

static void
set_session (AusColleagueForm *self,
             AusSession       *session)
{
  if (!g_set_object (&self->session, session) || session == NULL)
    return;

  g_object_set (self->consent, "history",
                aus_data_file_get_history (
                  aus_library_get_network_file (aus_session_get_library (session))),
                NULL);
}

static void
aus_colleague_form_get_property (GObject    *object,
                                 guint       id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  AusColleagueForm *self = AUS_COLLEAGUE_FORM (object);

  switch ((AusColleagueFormProperty) id)
    {
    case PROP_SESSION:
      g_value_set_object (value, self->session);
      break;
    case PROP_COLLEAGUE:
      g_value_set_object (value, self->colleague);
      break;
    case PROP_TODAY:
      g_value_set_boxed (value, &self->today);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
aus_colleague_form_set_property (GObject      *object,
                                 guint         id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  AusColleagueForm *self = AUS_COLLEAGUE_FORM (object);
  const AusDate *today;

  switch ((AusColleagueFormProperty) id)
    {
    case PROP_SESSION:
      set_session (self, g_value_get_object (value));
      break;
    case PROP_COLLEAGUE:
      set_colleague (self, g_value_get_object (value));
      break;
    case PROP_TODAY:
      today = g_value_get_boxed (value);
      self->today = today != NULL ? *today : AUS_DATE_NONE;
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
aus_colleague_form_dispose (GObject *object)
{
  AusColleagueForm *self = AUS_COLLEAGUE_FORM (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), AUS_TYPE_COLLEAGUE_FORM);
  g_clear_object (&self->colleague);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (aus_colleague_form_parent_class)->dispose (object);
}

static void
aus_colleague_form_class_init (AusColleagueFormClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = aus_colleague_form_get_property;
  object_class->set_property = aus_colleague_form_set_property;
  object_class->dispose = aus_colleague_form_dispose;

  properties[PROP_SESSION] = g_param_spec_object ("session", NULL, NULL, AUS_TYPE_SESSION, flags);
  properties[PROP_COLLEAGUE] =
    g_param_spec_object ("colleague", NULL, NULL, AUS_TYPE_COLLEAGUE, flags);
  properties[PROP_TODAY] = g_param_spec_boxed ("today", NULL, NULL, AUS_TYPE_DATE, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (AUS_TYPE_CHOICE_ROW);
  g_type_ensure (AUS_TYPE_CONSENT_ROW);
  g_type_ensure (AUS_TYPE_DATE_ROW);
  g_type_ensure (AUS_TYPE_NOTES_ROW);
  g_type_ensure (AUS_TYPE_TEXT_ROW);
  gtk_widget_class_set_template_from_resource (
    widget_class, AUS_RESOURCE_BASE "/ui/preferences/aus-colleague-form.ui");
  gtk_widget_class_bind_template_child (widget_class, AusColleagueForm, name);
  gtk_widget_class_bind_template_child (widget_class, AusColleagueForm, consent);
}

static void
aus_colleague_form_init (AusColleagueForm *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
aus_colleague_form_edit (AusColleagueForm *self)
{
  g_return_if_fail (AUS_IS_COLLEAGUE_FORM (self));

  gtk_widget_child_focus (self->name, GTK_DIR_TAB_FORWARD);
}
