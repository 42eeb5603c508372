/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-client-view.h"

#include "app/conflict/aus-banner.h"
#include "app/client-list/aus-client-item.h"
#include "app/client-view/aus-client-head.h"
#include "app/client-view/aus-path.h"
#include "app/closing/aus-closing-page.h"
#include "app/conversation/aus-conversation-page.h"
#include "app/decision/aus-decision-page.h"
#include "app/papers/aus-papers-page.h"
#include "app/profile/aus-profile-page.h"
#include "app/transition/aus-transition-page.h"

#include <glib/gi18n.h>

struct _AusClientView
{
  AdwBin parent_instance;

  AdwViewStack *stack;
  AdwViewSwitcherTitle *switcher;
  AusConversationPage *conversation;
  AusDecisionPage *decision;
  AusPapersPage *papers;
  AusProfilePage *profile;
  AusTransitionPage *transition;
  AusClosingPage *closing;
  GMenu *stage_menu;

  AusSession *session;
  AusClientFile *file;
  gboolean folded;
  gboolean narrow;
  guint idle_id;
  guint focus_id;
  guint show_id;
  char *thing; /* to be pointed at, when the page is laid out */
  gboolean by_path; /* it is a member's path, not an id */
};

G_DEFINE_FINAL_TYPE (AusClientView, aus_client_view, ADW_TYPE_BIN)

typedef enum
{
  PROP_SESSION = 1,
  PROP_FILE,
  PROP_PAGE,
  PROP_FOLDED,
  PROP_NARROW,
} AusClientViewProperty;

static GParamSpec *properties[PROP_NARROW + 1];

static void
aus_client_view_get_property (GObject    *object,
                              guint       id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  AusClientView *self = AUS_CLIENT_VIEW (object);

  switch ((AusClientViewProperty) id)
    {
    case PROP_SESSION:
      g_value_set_object (value, self->session);
      break;
    case PROP_FILE:
      g_value_set_object (value, self->file);
      break;
    case PROP_PAGE:
      g_value_set_string (value, adw_view_stack_get_visible_child_name (self->stack));
      break;
    case PROP_FOLDED:
      g_value_set_boolean (value, self->folded);
      break;
    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

/* What nobody looks at costs nothing: a page learns of a client when it is shown, and keeps it
 * until there is another one. */
static void
show_file (AusClientView *self)
{
  GtkWidget *page = adw_view_stack_get_visible_child (self->stack);

  if (page != NULL)
    g_object_set (page, "file", self->file, NULL);
}

static void
set_file (AusClientView *self,
          AusClientFile *file)
{
  GtkWidget *shown = adw_view_stack_get_visible_child (self->stack);

  if (!g_set_object (&self->file, file))
    return;

  for (GtkWidget *page = gtk_widget_get_first_child (GTK_WIDGET (self->stack)); page != NULL;
       page = gtk_widget_get_next_sibling (page))
    if (page != shown)
      g_object_set (page, "file", NULL, NULL);
  show_file (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FILE]);
}

static void
aus_client_view_set_property (GObject      *object,
                              guint         id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  AusClientView *self = AUS_CLIENT_VIEW (object);

  switch ((AusClientViewProperty) id)
    {
    case PROP_SESSION:
      if (g_set_object (&self->session, g_value_get_object (value)))
        g_object_notify_by_pspec (object, pspec);
      break;
    case PROP_FILE:
      set_file (self, g_value_get_object (value));
      break;
    case PROP_PAGE:
      if (adw_view_stack_get_child_by_name (self->stack, g_value_get_string (value)) != NULL)
        adw_view_stack_set_visible_child_name (self->stack, g_value_get_string (value));
      break;
    case PROP_FOLDED:
      self->folded = g_value_get_boolean (value);
      g_object_notify_by_pspec (object, pspec);
      break;
    case PROP_NARROW:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static char *
choose_title_cb (AusClientView *self,
                 AusClientFile *file,
                 const char    *display_name)
{
  return g_strdup (file != NULL ? aus_client_file_get_title (file) : "");
}

static gboolean
on_idle_cb (gpointer user_data)
{
  AusClientView *self = user_data;

  self->idle_id = 0;
  self->narrow = adw_view_switcher_title_get_title_visible (self->switcher);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NARROW]);

  return G_SOURCE_REMOVE;
}

/* It comes in the middle of an allocation, where what follows from it must not be changed. */
static void
on_notify_title_visible_cb (AusClientView *self)
{
  if (self->idle_id == 0)
    self->idle_id = g_idle_add_full (G_PRIORITY_HIGH_IDLE, on_idle_cb, self, NULL);
}

static void
on_notify_visible_child_cb (AusClientView *self)
{
  show_file (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PAGE]);
}

static void
aus_client_view_dispose (GObject *object)
{
  AusClientView *self = AUS_CLIENT_VIEW (object);

  g_clear_handle_id (&self->idle_id, g_source_remove);
  g_clear_handle_id (&self->focus_id, g_source_remove);
  g_clear_handle_id (&self->show_id, g_source_remove);
  g_clear_pointer (&self->thing, g_free);
  gtk_widget_dispose_template (GTK_WIDGET (self), AUS_TYPE_CLIENT_VIEW);
  g_clear_object (&self->session);
  g_clear_object (&self->file);

  G_OBJECT_CLASS (aus_client_view_parent_class)->dispose (object);
}

static void
aus_client_view_class_init (AusClientViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = aus_client_view_get_property;
  object_class->set_property = aus_client_view_set_property;
  object_class->dispose = aus_client_view_dispose;

  properties[PROP_SESSION] =
    g_param_spec_object ("session", NULL, NULL, AUS_TYPE_SESSION, flags);
  properties[PROP_FILE] = g_param_spec_object ("file", NULL, NULL, AUS_TYPE_CLIENT_FILE, flags);
  properties[PROP_PAGE] = g_param_spec_string ("page", NULL, NULL, "profile", flags);
  properties[PROP_FOLDED] = g_param_spec_boolean ("folded", NULL, NULL, FALSE, flags);
  properties[PROP_NARROW] =
    g_param_spec_boolean ("narrow", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               AUS_RESOURCE_BASE "/ui/aus-client-view.ui");
  gtk_widget_class_bind_template_child (widget_class, AusClientView, stack);
  gtk_widget_class_bind_template_child (widget_class, AusClientView, conversation);
  gtk_widget_class_bind_template_child (widget_class, AusClientView, decision);
  gtk_widget_class_bind_template_child (widget_class, AusClientView, papers);
  gtk_widget_class_bind_template_child (widget_class, AusClientView, profile);
  gtk_widget_class_bind_template_child (widget_class, AusClientView, transition);
  gtk_widget_class_bind_template_child (widget_class, AusClientView, closing);
  gtk_widget_class_bind_template_child (widget_class, AusClientView, stage_menu);
  gtk_widget_class_bind_template_child (widget_class, AusClientView, switcher);
  gtk_widget_class_bind_template_callback (widget_class, choose_title_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_notify_title_visible_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_notify_visible_child_cb);
}

static void
aus_client_view_init (AusClientView *self)
{
  g_autoptr (GMenuModel) stages = aus_path_create_menu ();

  g_type_ensure (AUS_TYPE_BANNER);
  g_type_ensure (AUS_TYPE_CLIENT_HEAD);
  g_type_ensure (AUS_TYPE_CONVERSATION_PAGE);
  g_type_ensure (AUS_TYPE_PROFILE_PAGE);
  g_type_ensure (AUS_TYPE_DECISION_PAGE);
  g_type_ensure (AUS_TYPE_TRANSITION_PAGE);
  g_type_ensure (AUS_TYPE_PAPERS_PAGE);
  g_type_ensure (AUS_TYPE_CLOSING_PAGE);
  gtk_widget_init_template (GTK_WIDGET (self));
  g_menu_append_submenu (self->stage_menu, _("_Stage"), stages);
}

static gboolean
on_focus_name_cb (gpointer user_data)
{
  AusClientView *self = user_data;

  self->focus_id = 0;
  gtk_widget_activate_action (GTK_WIDGET (self->profile), "profile.focus-name", NULL);

  return G_SOURCE_REMOVE;
}

/* The page has to be laid out before the focus can find its way in it. */
void
aus_client_view_focus_name (AusClientView *self)
{
  g_return_if_fail (AUS_IS_CLIENT_VIEW (self));

  adw_view_stack_set_visible_child_name (self->stack, "profile");
  if (self->focus_id == 0)
    self->focus_id = g_idle_add (on_focus_name_cb, self);
}

static gboolean
on_show_cb (gpointer user_data)
{
  AusClientView *self = user_data;
  g_autofree char *thing = g_steal_pointer (&self->thing);
  const char *page = adw_view_stack_get_visible_child_name (self->stack);

  self->show_id = 0;
  if (g_str_equal (page, "transition"))
    gtk_widget_activate_action (GTK_WIDGET (self->transition),
                                self->by_path ? "transition.show-member" : "transition.show", "s",
                                thing);
  else if (g_str_equal (page, "closing") && self->by_path)
    gtk_widget_activate_action (GTK_WIDGET (self->closing), "closing.show-member", "s", thing);
  else if (g_str_equal (page, "profile"))
    gtk_widget_activate_action (GTK_WIDGET (self->profile),
                                self->by_path ? "profile.show-member" : "profile.show", "s", thing);
  else if (g_str_equal (page, "conversation"))
    gtk_widget_activate_action (GTK_WIDGET (self->conversation),
                                self->by_path ? "conversation.show-member" : "conversation.show",
                                "s", thing);
  else if (g_str_equal (page, "decision"))
    gtk_widget_activate_action (GTK_WIDGET (self->decision),
                                self->by_path ? "decision.show-member" : "decision.show", "s",
                                thing);

  return G_SOURCE_REMOVE;
}

static void
show (AusClientView *self,
      const char    *page,
      const char    *thing,
      gboolean       by_path)
{
  adw_view_stack_set_visible_child_name (self->stack, page);
  g_free (self->thing);
  self->thing = g_strdup (thing);
  self->by_path = by_path;
  /* As above, and after what an idle callback of the page itself does to its width */
  if (self->show_id == 0)
    self->show_id = g_idle_add_full (G_PRIORITY_LOW, on_show_cb, self, NULL);
}

void
aus_client_view_show_thing (AusClientView *self,
                            const char    *page,
                            const char    *id)
{
  g_return_if_fail (AUS_IS_CLIENT_VIEW (self));

  show (self, page, id, FALSE);
}

void
aus_client_view_show_member (AusClientView *self,
                             const char    *page,
                             const char    *path)
{
  g_return_if_fail (AUS_IS_CLIENT_VIEW (self));

  show (self, page, path, TRUE);
}

void
aus_client_view_write_letter (AusClientView *self,
                              const char    *kind,
                              const char    *colleague)
{
  g_return_if_fail (AUS_IS_CLIENT_VIEW (self));

  adw_view_stack_set_visible_child_name (self->stack, "papers");
  gtk_widget_activate_action (GTK_WIDGET (self->papers), "papers.write", "(ss)", kind, colleague);
}

/* On the page of the talk it is the guide that is printed, or exported. */
static gboolean
print_guide (AusClientView *self,
             const char    *action)
{
  return g_strcmp0 (adw_view_stack_get_visible_child_name (self->stack), "conversation") == 0
         && gtk_widget_activate_action (GTK_WIDGET (self->conversation), action, NULL);
}

/* On the page of the plan it is the plan that is printed, or exported; else the letter. */
static gboolean
print_plan (AusClientView *self)
{
  GtkWidget *page = adw_view_stack_get_visible_child (self->stack);

  return g_strcmp0 (adw_view_stack_get_visible_child_name (self->stack), "transition") == 0
         && gtk_widget_activate_action (page, "transition.print", NULL);
}

void
aus_client_view_print (AusClientView *self)
{
  g_return_if_fail (AUS_IS_CLIENT_VIEW (self));

  if (print_plan (self) || print_guide (self, "conversation.print"))
    return;

  adw_view_stack_set_visible_child_name (self->stack, "papers");
  gtk_widget_activate_action (GTK_WIDGET (self->papers), "papers.print", NULL);
}

void
aus_client_view_export (AusClientView *self)
{
  g_return_if_fail (AUS_IS_CLIENT_VIEW (self));

  if (print_plan (self) || print_guide (self, "conversation.export"))
    return;

  adw_view_stack_set_visible_child_name (self->stack, "papers");
  gtk_widget_activate_action (GTK_WIDGET (self->papers), "papers.export", NULL);
}
