/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-landing-row.h"

#include <glib/gi18n.h>

#include "core/ending/aus-talk.h"

struct _AusLandingRow
{
  AdwActionRow parent_instance;

  GtkWidget *show;  /* borrowed, like the next two */
  GtkWidget *place;
  GtkWidget *plan;

  AusEntity *entity;
  AusEntity *root;
  gulong edited_id;
};

G_DEFINE_FINAL_TYPE (AusLandingRow, aus_landing_row, ADW_TYPE_ACTION_ROW)

enum
{
  PROP_ENTITY = 1,
};

static GParamSpec *properties[PROP_ENTITY + 1];

static const char *
describe_agreement (AusAgreement *agreement,
                    AusClient    *client,
                    gboolean     *landed)
{
  AusLanding landing = aus_agreement_get_landing (agreement, client);

  *landed = landing != AUS_LANDING_NOWHERE && landing != AUS_LANDING_GONE;
  switch (landing)
    {
    case AUS_LANDING_TERM:
      return _("Among the terms of the agreement");
    case AUS_LANDING_LAST_DAY:
      return _("It is the last working day");
    case AUS_LANDING_STEP:
      return _("A step of the plan");
    case AUS_LANDING_DELIVERABLE:
      return _("Among what you still deliver");
    case AUS_LANDING_PROJECT:
      return _("A piece of work of its own");
    case AUS_LANDING_GONE:
      return _("Where it was put it is not any more");
    case AUS_LANDING_NOWHERE:
    default:
      return agreement->kind == AUS_AGREEMENT_KIND_OTHER ? _("Only noted here")
                                                         : _("Not put anywhere yet");
    }
}

const char *
aus_landing_row_describe (gpointer  entity,
                          gboolean *landed)
{
  AusEntity *root = aus_entity_get_root (entity);

  *landed = FALSE;
  if (!AUS_IS_CLIENT (root))
    return "";
  if (AUS_IS_AGREEMENT (entity))
    return describe_agreement (entity, AUS_CLIENT (root), landed);

  *landed = aus_promise_find_step (entity, AUS_CLIENT (root)) != NULL;

  return *landed ? _("A step of the plan") : _("Not in the plan");
}

/* --- the menu --------------------------------------------------------------------------------- */

static void
add_item (GMenu      *menu,
          const char *label,
          const char *id,
          const char *place)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target (item, "conversation.land", "(ss)", id, place);
  g_menu_append_item (menu, item);
}

static GMenuModel *
create_work_menu (AusAgreement *agreement,
                  AusClient    *client)
{
  GMenu *menu = g_menu_new ();

  for (guint i = 0; i < aus_entity_list_get_length (client->projects); i++)
    {
      AusProject *project = aus_entity_list_peek (client->projects, i);
      /* Translators: %s is a project */
      g_autofree char *label = g_strdup_printf (_("Deliverable of “%s”"), project->name);
      g_autofree char *place = g_strconcat ("project:", project->id, NULL);

      if (project->outcome != AUS_PROJECT_OUTCOME_CANCEL && *project->name != '\0')
        add_item (menu, label, agreement->id, place);
    }
  add_item (menu, _("New piece of work"), agreement->id, "work");

  return G_MENU_MODEL (menu);
}

/* What it is comes first; everything else is possible too. */
static void
on_create_popup_cb (GtkMenuButton *button,
                    gpointer       user_data)
{
  AusLandingRow *self = user_data;
  AusAgreement *agreement = AUS_AGREEMENT (self->entity);
  g_autoptr (GMenu) menu = g_menu_new ();
  g_autoptr (GMenu) days = g_menu_new ();
  g_autoptr (GMenu) terms = g_menu_new ();
  g_autoptr (GMenuModel) work = create_work_menu (agreement, AUS_CLIENT (self->root));

  if (aus_date_is_set (agreement->date))
    add_item (days, _("Last working day"), agreement->id, "last-day");
  add_item (days, _("Step of the plan"), agreement->id, "step");
  add_item (terms, _("Term of the agreement"), agreement->id, "term");
  if (agreement->kind == AUS_AGREEMENT_KIND_DATE)
    g_menu_append_section (menu, NULL, G_MENU_MODEL (days));
  if (agreement->kind == AUS_AGREEMENT_KIND_DELIVERABLE)
    g_menu_append_section (menu, NULL, work);
  g_menu_append_section (menu, NULL, G_MENU_MODEL (terms));
  if (agreement->kind != AUS_AGREEMENT_KIND_DATE)
    g_menu_append_section (menu, NULL, G_MENU_MODEL (days));
  if (agreement->kind != AUS_AGREEMENT_KIND_DELIVERABLE)
    g_menu_append_section (menu, NULL, work);
  gtk_menu_button_set_menu_model (button, G_MENU_MODEL (menu));
}

/* --- the row ---------------------------------------------------------------------------------- */

static void
update (AusLandingRow *self)
{
  gboolean agreement = AUS_IS_AGREEMENT (self->entity);
  gboolean landed = FALSE;

  if (self->entity == NULL)
    return;

  adw_action_row_set_subtitle (ADW_ACTION_ROW (self),
                               aus_landing_row_describe (self->entity, &landed));
  gtk_widget_set_visible (self->show, landed);
  gtk_widget_set_visible (self->place, agreement && !landed);
  gtk_widget_set_visible (self->plan, !agreement && !landed);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->show), "s",
                                    aus_entity_get_id (self->entity));
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->plan), "s",
                                    aus_entity_get_id (self->entity));
}

static void
set_entity (AusLandingRow *self,
            AusEntity     *entity)
{
  if (self->root != NULL)
    g_clear_signal_handler (&self->edited_id, self->root);
  g_clear_object (&self->root);
  g_set_object (&self->entity, entity);
  if (entity == NULL)
    return;

  self->root = g_object_ref (aus_entity_get_root (entity));
  self->edited_id = g_signal_connect_swapped (self->root, "edited", G_CALLBACK (update), self);
  update (self);
}

static void
aus_landing_row_get_property (GObject    *object,
                              guint       id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  if (id == PROP_ENTITY)
    g_value_set_object (value, AUS_LANDING_ROW (object)->entity);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
aus_landing_row_set_property (GObject      *object,
                              guint         id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  if (id == PROP_ENTITY)
    set_entity (AUS_LANDING_ROW (object), g_value_get_object (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
aus_landing_row_dispose (GObject *object)
{
  set_entity (AUS_LANDING_ROW (object), NULL);

  G_OBJECT_CLASS (aus_landing_row_parent_class)->dispose (object);
}

static void
aus_landing_row_class_init (AusLandingRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = aus_landing_row_get_property;
  object_class->set_property = aus_landing_row_set_property;
  object_class->dispose = aus_landing_row_dispose;

  properties[PROP_ENTITY] =
    g_param_spec_object ("entity", NULL, NULL, AUS_TYPE_ENTITY,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static GtkWidget *
add_button (AusLandingRow *self,
            const char    *label,
            const char    *action)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (label);

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), button);

  return button;
}

static void
aus_landing_row_init (AusLandingRow *self)
{
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (self), 0);
  self->show = add_button (self, _("_Show"), "conversation.show-landing");
  self->plan = add_button (self, _("Put into the _Plan"), "conversation.plan-promise");
  self->place = gtk_menu_button_new ();
  gtk_menu_button_set_label (GTK_MENU_BUTTON (self->place), _("_Put Where It Belongs"));
  gtk_menu_button_set_use_underline (GTK_MENU_BUTTON (self->place), TRUE);
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (self->place), on_create_popup_cb, self,
                                         NULL);
  gtk_widget_set_valign (self->place, GTK_ALIGN_CENTER);
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), self->place);
}
