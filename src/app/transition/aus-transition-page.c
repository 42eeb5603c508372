/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-transition-page.h"

#include "app/transition/aus-asset-section.h"
#include "app/transition/aus-calendar-export.h"
#include "app/transition/aus-plan-print.h"
#include "app/transition/aus-plan-section.h"
#include "app/transition/aus-planner.h"
#include "app/transition/aus-referral-section.h"
#include "app/transition/aus-transition-summary.h"
#include "app/widgets/aus-column-layout.h"
#include "app/widgets/aus-columns.h"
#include "app/widgets/aus-member-finder.h"
#include "core/base/aus-entity-path.h"
#include "core/base/aus-enum.h"

struct _AusTransitionPage
{
  AdwBin parent_instance;

  GtkWidget *below;
  AusAssetSection *assets;

  AusSession *session;
  AusClientFile *file;
  AusPlanner *planner;
};

G_DEFINE_FINAL_TYPE (AusTransitionPage, aus_transition_page, ADW_TYPE_BIN)

typedef enum
{
  PROP_SESSION = 1,
  PROP_FILE,
  PROP_PLANNER,
} AusTransitionPageProperty;

static GParamSpec *properties[PROP_PLANNER + 1];

static AusDate
get_today (AusTransitionPage *self)
{
  g_auto (GValue) value = G_VALUE_INIT;

  g_value_init (&value, AUS_TYPE_DATE);
  g_object_get_property (G_OBJECT (self->session), "today", &value);

  return aus_date_value_get (&value);
}

static void
on_tell_cb (AusTransitionPage *self,
            const char        *text,
            gboolean           undoable)
{
  gtk_widget_activate_action (GTK_WIDGET (self), undoable ? "win.tell-undoable" : "win.tell", "s",
                              text);
}

/* A planner per client; a file that was read anew may have another one. */
static void
update_planner (AusTransitionPage *self)
{
  AusClient *client = self->file != NULL ? aus_client_file_get_client (self->file) : NULL;
  g_autoptr (AusPlan) plan = NULL;

  if (self->planner != NULL && client != NULL && self->session != NULL &&
      aus_plan_get_client (aus_planner_get_plan (self->planner)) == client)
    {
      aus_plan_set_today (aus_planner_get_plan (self->planner), get_today (self));
      return;
    }

  g_clear_object (&self->planner);
  if (client != NULL && self->session != NULL)
    {
      plan = aus_plan_new (client, get_today (self));
      g_object_bind_property (aus_session_get_calendars (self->session), "work", plan, "calendar",
                              G_BINDING_SYNC_CREATE);
      g_object_bind_property (self->session, "law", plan, "law", G_BINDING_SYNC_CREATE);
      self->planner =
          aus_planner_new (plan, aus_data_file_get_history (AUS_DATA_FILE (self->file)));
      g_object_bind_property (self->file, "editable", self->planner, "editable",
                              G_BINDING_SYNC_CREATE);
      g_signal_connect_object (self->planner, "tell", G_CALLBACK (on_tell_cb), self,
                               G_CONNECT_SWAPPED);
    }
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PLANNER]);
}

static void
set_file (AusTransitionPage *self,
          AusClientFile     *file)
{
  if (self->file == file)
    return;

  if (self->file != NULL)
    g_signal_handlers_disconnect_by_func (self->file, update_planner, self);
  g_set_object (&self->file, file);
  if (file != NULL)
    g_signal_connect_swapped (file, "notify::client", G_CALLBACK (update_planner), self);
  update_planner (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FILE]);
}

static void
set_session (AusTransitionPage *self,
             AusSession        *session)
{
  if (self->session == session)
    return;

  if (self->session != NULL)
    g_signal_handlers_disconnect_by_func (self->session, update_planner, self);
  g_set_object (&self->session, session);
  if (session != NULL)
    g_signal_connect_swapped (session, "notify::today", G_CALLBACK (update_planner), self);
  update_planner (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SESSION]);
}

/* From the figure of what is still with the user to the list of it */
static void
on_things_action (GtkWidget  *widget,
                  const char *action,
                  GVariant   *parameter)
{
  GtkWidget *below = AUS_TRANSITION_PAGE (widget)->below;
  GtkWidget *last = gtk_widget_get_last_child (below);

  if (last != NULL)
    gtk_widget_child_focus (last, GTK_DIR_TAB_FORWARD);
}

/* A step is selected in the plan, a thing gets the focus; what else the agenda knows of here is in
 * the summary at the top. */
static void
on_show_action (GtkWidget  *widget,
                const char *action,
                GVariant   *parameter)
{
  AusTransitionPage *self = AUS_TRANSITION_PAGE (widget);
  const char *id = g_variant_get_string (parameter, NULL);
  AusClient *client = self->file != NULL ? aus_client_file_get_client (self->file) : NULL;
  AusPlanItem *item;
  AusAsset *asset;

  if (client == NULL || self->planner == NULL)
    return;

  item = aus_plan_find (aus_planner_get_plan (self->planner), id);
  asset = aus_entity_list_find (client->assets, id);
  if (item != NULL)
    aus_planner_show (self->planner, item);
  else if (asset != NULL)
    aus_asset_section_show (self->assets, asset);
  else if (aus_entity_list_find (client->referrals, id) != NULL)
    gtk_widget_child_focus (gtk_widget_get_first_child (self->below), GTK_DIR_TAB_FORWARD);
  else
    gtk_widget_child_focus (widget, GTK_DIR_TAB_FORWARD);
}

/* A step is selected in the plan, a thing or a colleague is opened. */
static void
on_show_member_action (GtkWidget  *widget,
                       const char *action,
                       GVariant   *parameter)
{
  AusTransitionPage *self = AUS_TRANSITION_PAGE (widget);
  const char *path = g_variant_get_string (parameter, NULL);
  AusClient *client = self->file != NULL ? aus_client_file_get_client (self->file) : NULL;
  AusEntity *entity;
  const AusField *field;

  if (client != NULL && aus_entity_find_path (AUS_ENTITY (client), path, &entity, &field)
      && !aus_member_finder_focus (widget, AUS_ENTITY (client), path))
    gtk_widget_activate_action (widget, "transition.show", "s", aus_entity_get_id (entity));
}

static void
on_export_calendar_action (GtkWidget  *widget,
                           const char *action,
                           GVariant   *parameter)
{
  AusTransitionPage *self = AUS_TRANSITION_PAGE (widget);
  int edition = AUS_EDITION_MINE;

  aus_enum_from_nick (AUS_TYPE_EDITION, g_variant_get_string (parameter, NULL), &edition);
  if (self->planner != NULL)
    aus_calendar_export_run (widget, self->session, self->file,
                             aus_planner_get_plan (self->planner), (AusEdition) edition);
}

static void
on_print_action (GtkWidget  *widget,
                 const char *action,
                 GVariant   *parameter)
{
  AusTransitionPage *self = AUS_TRANSITION_PAGE (widget);

  if (self->planner != NULL)
    aus_plan_print_present (widget, self->session, aus_planner_get_plan (self->planner));
}

static void
aus_transition_page_get_property (GObject    *object,
                                  guint       id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  AusTransitionPage *self = AUS_TRANSITION_PAGE (object);

  switch ((AusTransitionPageProperty) id)
    {
    case PROP_SESSION:
      g_value_set_object (value, self->session);
      break;
    case PROP_FILE:
      g_value_set_object (value, self->file);
      break;
    case PROP_PLANNER:
      g_value_set_object (value, self->planner);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
aus_transition_page_set_property (GObject      *object,
                                  guint         id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  AusTransitionPage *self = AUS_TRANSITION_PAGE (object);

  switch ((AusTransitionPageProperty) id)
    {
    case PROP_SESSION:
      set_session (self, g_value_get_object (value));
      break;
    case PROP_FILE:
      set_file (self, g_value_get_object (value));
      break;
    case PROP_PLANNER:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
aus_transition_page_dispose (GObject *object)
{
  AusTransitionPage *self = AUS_TRANSITION_PAGE (object);

  set_file (self, NULL);
  set_session (self, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), AUS_TYPE_TRANSITION_PAGE);

  G_OBJECT_CLASS (aus_transition_page_parent_class)->dispose (object);
}

static void
aus_transition_page_class_init (AusTransitionPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = aus_transition_page_get_property;
  object_class->set_property = aus_transition_page_set_property;
  object_class->dispose = aus_transition_page_dispose;

  properties[PROP_SESSION] =
    g_param_spec_object ("session", NULL, NULL, AUS_TYPE_SESSION, flags);
  properties[PROP_FILE] = g_param_spec_object ("file", NULL, NULL, AUS_TYPE_CLIENT_FILE, flags);
  properties[PROP_PLANNER] = g_param_spec_object ("planner", NULL, NULL, AUS_TYPE_PLANNER,
                                                  G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (AUS_TYPE_ASSET_SECTION);
  g_type_ensure (AUS_TYPE_COLUMN_LAYOUT);
  g_type_ensure (AUS_TYPE_COLUMNS);
  g_type_ensure (AUS_TYPE_PLAN_SECTION);
  g_type_ensure (AUS_TYPE_REFERRAL_SECTION);
  g_type_ensure (AUS_TYPE_TRANSITION_SUMMARY);

  gtk_widget_class_set_template_from_resource (
    widget_class, AUS_RESOURCE_BASE "/ui/transition/aus-transition-page.ui");
  gtk_widget_class_bind_template_child (widget_class, AusTransitionPage, below);
  gtk_widget_class_bind_template_child (widget_class, AusTransitionPage, assets);
  gtk_widget_class_install_action (widget_class, "transition.things", NULL, on_things_action);
  gtk_widget_class_install_action (widget_class, "transition.show", "s", on_show_action);
  gtk_widget_class_install_action (widget_class, "transition.show-member", "s",
                                   on_show_member_action);
  gtk_widget_class_install_action (widget_class, "transition.export-calendar", "s",
                                   on_export_calendar_action);
  gtk_widget_class_install_action (widget_class, "transition.print", NULL, on_print_action);
}

static void
aus_transition_page_init (AusTransitionPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
