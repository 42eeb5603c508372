/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-conversation-page.h"

#include <glib/gi18n.h>

#include "app/conversation/aus-agreement-row.h"
#include "app/conversation/aus-appointment-section.h"
#include "app/conversation/aus-concede-dialog.h"
#include "app/conversation/aus-conversation-next.h"
#include "app/conversation/aus-firm-section.h"
#include "app/conversation/aus-guide-section.h"
#include "app/conversation/aus-promise-row.h"
#include "app/widgets/aus-column-layout.h"
#include "app/widgets/aus-columns.h"
#include "app/widgets/aus-date-row.h"
#include "app/widgets/aus-list-section.h"
#include "app/widgets/aus-member-finder.h"
#include "app/widgets/aus-notes-row.h"
#include "app/widgets/aus-text-row.h"
#include "core/base/aus-entity-path.h"
#include "core/text/aus-plea.h"
#include "paper/aus-guide.h"

struct _AusConversationPage
{
  AusClientPane parent_instance;

  GtkLabel *next_title;
  GtkLabel *next_detail;
  GtkButton *next_button;
  GtkWidget *guide;
  GtkWidget *appointment;
  GtkWidget *record;
  AusListSection *agreements;
  AusListSection *promises;
  AusFirmSection *firm;

  AusPlan *plan;
  AusTalkNext next;
  char *conceding; /* id of the plea that is being conceded to */
};

G_DEFINE_FINAL_TYPE (AusConversationPage, aus_conversation_page, AUS_TYPE_CLIENT_PANE)

static AusHistory *
get_history (AusConversationPage *self)
{
  return aus_data_file_get_history (AUS_DATA_FILE (aus_client_pane_get_file (
    AUS_CLIENT_PANE (self))));
}

static gboolean
is_editable (AusConversationPage *self)
{
  AusClientFile *file = aus_client_pane_get_file (AUS_CLIENT_PANE (self));
  gboolean editable = FALSE;

  if (file != NULL && self->plan != NULL)
    g_object_get (file, "editable", &editable, NULL);

  return editable;
}

static void
tell (AusConversationPage *self,
      const char          *text)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.tell-undoable", "s", text);
}

static AusAgreement *
find_agreement (AusConversationPage *self,
                const char          *id)
{
  AusClient *client = aus_client_pane_get_client (AUS_CLIENT_PANE (self));

  return client != NULL ? aus_entity_list_find (client->conversation->agreements, id) : NULL;
}

static AusPromise *
find_promise (AusConversationPage *self,
              const char          *id)
{
  AusClient *client = aus_client_pane_get_client (AUS_CLIENT_PANE (self));

  return client != NULL ? aus_entity_list_find (client->conversation->promises, id) : NULL;
}

/* --- what comes next -------------------------------------------------------------------------- */

/* Before the talk one reads what to say, after it one writes down what came of it. */
static void
place_guide (AusConversationPage *self)
{
  AusClient *client = aus_plan_get_client (self->plan);
  GtkWidget *box = gtk_widget_get_parent (self->guide);
  GtkWidget *before = aus_date_is_set (client->conversation->held_on)
                        ? GTK_WIDGET (self->promises)
                        : gtk_widget_get_first_child (box);

  if (gtk_widget_get_prev_sibling (self->guide) != before)
    gtk_box_reorder_child_after (GTK_BOX (box), self->guide, before);
}

static void
refresh (AusClientPane *pane)
{
  AusConversationPage *self = AUS_CONVERSATION_PAGE (pane);
  g_autofree char *title = NULL, *detail = NULL;

  if (self->plan == NULL)
    return;

  self->next = aus_talk_next_find (self->plan, &title, &detail);
  gtk_label_set_label (self->next_title, title);
  gtk_label_set_label (self->next_detail, detail);
  gtk_button_set_label (self->next_button, aus_talk_next_get_button (self->next));
  place_guide (self);
}

static void
record_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  AusConversationPage *self = AUS_CONVERSATION_PAGE (widget);
  AusDate today, day;

  if (!is_editable (self))
    return;

  today = aus_plan_get_today (self->plan);
  day = aus_plan_get_client (self->plan)->ending->conversation_on;
  if (!aus_date_is_set (day) || aus_date_compare (day, today) > 0)
    day = today;
  aus_history_begin (get_history (self));
  aus_talk_record (self->plan, day);
  aus_history_end (get_history (self));
  tell (self, _("Noted that you have talked"));
  gtk_widget_child_focus (self->record, GTK_DIR_TAB_FORWARD);
}

/* By hand as by the button: the talk was held, with all that follows from it. A day ahead is none
 * on which it was held. */
static gboolean
on_held_take_cb (AusConversationPage *self,
                 const GValue        *value)
{
  AusDate day = aus_date_value_get (value);

  if (!is_editable (self) || !aus_date_is_set (day)
      || aus_date_compare (day, aus_plan_get_today (self->plan)) > 0)
    return FALSE;

  aus_history_begin (get_history (self));
  aus_talk_record (self->plan, day);
  aus_history_end (get_history (self));

  return TRUE;
}

static void
plan_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  AusConversationPage *self = AUS_CONVERSATION_PAGE (widget);

  if (!is_editable (self))
    return;

  aus_history_begin (get_history (self));
  aus_talk_plan (self->plan);
  aus_history_end (get_history (self));
  tell (self, _("The talk is in the plan"));
}

static gpointer
find_open_promise (AusConversationPage *self)
{
  AusClient *client = aus_plan_get_client (self->plan);
  AusEntityList *list = client->conversation->promises;

  for (guint i = 0; i < aus_entity_list_get_length (list); i++)
    if (aus_promise_is_overdue (aus_entity_list_peek (list, i), client,
                                aus_plan_get_today (self->plan)))
      return aus_entity_list_peek (list, i);

  return NULL;
}

static gpointer
find_unplaced (AusConversationPage *self)
{
  AusClient *client = aus_plan_get_client (self->plan);
  AusEntityList *list = client->conversation->agreements;

  for (guint i = 0; i < aus_entity_list_get_length (list); i++)
    {
      AusAgreement *agreement = aus_entity_list_peek (list, i);
      AusLanding landing = aus_agreement_get_landing (agreement, client);

      if (agreement->kind != AUS_AGREEMENT_KIND_OTHER
          && (landing == AUS_LANDING_NOWHERE || landing == AUS_LANDING_GONE))
        return agreement;
    }

  return NULL;
}

static void
next_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  AusConversationPage *self = AUS_CONVERSATION_PAGE (widget);

  if (self->plan == NULL)
    return;

  /* An edit may have come just before. */
  refresh (AUS_CLIENT_PANE (self));
  switch (self->next)
    {
    case AUS_TALK_NEXT_DAY:
      gtk_widget_child_focus (self->appointment, GTK_DIR_TAB_FORWARD);
      break;
    case AUS_TALK_NEXT_PLAN:
      gtk_widget_activate_action (widget, "conversation.plan", NULL);
      break;
    case AUS_TALK_NEXT_TALK:
      gtk_widget_activate_action (self->guide, "guide.print", NULL);
      break;
    case AUS_TALK_NEXT_RECORD:
      gtk_widget_activate_action (widget, "conversation.record", NULL);
      break;
    case AUS_TALK_NEXT_LAND:
      aus_list_section_edit (self->agreements, find_unplaced (self));
      break;
    case AUS_TALK_NEXT_PROMISE:
      aus_list_section_edit (self->promises, find_open_promise (self));
      break;
    case AUS_TALK_NEXT_SUMMARY:
    default:
      gtk_widget_activate_action (widget, "win.page", "s", "papers");
    }
}

/* --- where what was agreed goes --------------------------------------------------------------- */

static void
land (AusConversationPage *self,
      AusAgreement        *agreement,
      const char          *place)
{
  AusClient *client = aus_plan_get_client (self->plan);

  if (g_str_equal (place, "term"))
    aus_agreement_land_term (agreement, client);
  else if (g_str_equal (place, "last-day"))
    aus_agreement_land_last_day (agreement, client);
  else if (g_str_equal (place, "step"))
    aus_agreement_land_step (agreement, self->plan);
  else if (g_str_has_prefix (place, "project:"))
    aus_agreement_land_work (agreement, client,
                             aus_entity_list_find (client->projects,
                                                   place + strlen ("project:")));
  else
    aus_agreement_land_work (agreement, client, NULL);
}

static void
land_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  AusConversationPage *self = AUS_CONVERSATION_PAGE (widget);
  const char *id, *place;
  AusAgreement *agreement;

  g_variant_get (parameter, "(&s&s)", &id, &place);
  agreement = find_agreement (self, id);
  if (agreement == NULL || !is_editable (self))
    return;

  aus_history_begin (get_history (self));
  land (self, agreement, place);
  aus_history_end (get_history (self));
  tell (self, _("Put where it belongs"));
}

static void
plan_promise_action (GtkWidget  *widget,
                     const char *name,
                     GVariant   *parameter)
{
  AusConversationPage *self = AUS_CONVERSATION_PAGE (widget);
  AusPromise *promise = find_promise (self, g_variant_get_string (parameter, NULL));

  if (promise == NULL || !is_editable (self))
    return;

  aus_history_begin (get_history (self));
  aus_promise_plan (promise, self->plan);
  aus_history_end (get_history (self));
  tell (self, _("The promise is in the plan"));
}

static void
show_landing_action (GtkWidget  *widget,
                     const char *name,
                     GVariant   *parameter)
{
  AusConversationPage *self = AUS_CONVERSATION_PAGE (widget);
  const char *id = g_variant_get_string (parameter, NULL);
  AusClient *client = aus_client_pane_get_client (AUS_CLIENT_PANE (self));
  AusAgreement *agreement = find_agreement (self, id);
  AusPromise *promise = find_promise (self, id);
  AusStep *step = promise != NULL ? aus_promise_find_step (promise, client) : NULL;
  g_autofree char *path = NULL;
  guint position;

  if (agreement != NULL)
    path = aus_agreement_dup_path (agreement, client);
  else if (step != NULL && aus_entity_list_find_item (client->steps, step, &position))
    path = g_strdup_printf ("steps[%u]", position);
  if (path != NULL)
    gtk_widget_activate_action (widget, "win.show-member", "s", path);
}

/* --- holding firm ----------------------------------------------------------------------------- */

static AusCounterOffer *
add_offer (AusConversationPage *self,
           const char          *plea)
{
  AusClient *client = aus_plan_get_client (self->plan);
  AusDate today = aus_plan_get_today (self->plan);
  AusCounterOffer *offer = aus_entity_list_add_new (client->counter_offers);

  g_object_set (offer, "date", &today, "plea", plea, NULL);

  return offer;
}

static void
log_offer_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  AusConversationPage *self = AUS_CONVERSATION_PAGE (widget);
  const char *plea = g_variant_get_string (parameter, NULL);
  AusCounterOffer *offer;

  if (!is_editable (self))
    return;

  aus_history_begin (get_history (self));
  offer = add_offer (self, plea);
  g_object_set (offer, "answer", aus_firm_section_get_say (self->firm, plea), NULL);
  aus_history_end (get_history (self));
  aus_firm_section_edit (self->firm, offer);
}

/* The sentence for the agreement; NULL where there is no discount */
static char *
dup_term (AusConversationPage *self,
          AusMoney             money)
{
  g_auto (GStrv) folders =
    aus_library_dup_template_folders (aus_client_pane_get_library (AUS_CLIENT_PANE (self)));
  char *term;

  if (!aus_money_is_set (money))
    return NULL;

  term = aus_guide_dup_discount (aus_plan_get_client (self->plan), money,
                                 (const char * const *) folders, NULL);

  return term != NULL && *term != '\0'
           ? term
           : aus_guide_dup_discount (aus_plan_get_client (self->plan), money,
                                     (const char * const *) folders + 1, NULL);
}

static void
on_granted_cb (AusConversationPage *self,
               AusConcedeDialog    *dialog)
{
  g_autofree char *term = NULL;
  AusConcession concession;
  AusCounterOffer *offer;

  if (!is_editable (self))
    return;

  aus_concede_dialog_get (dialog, &concession);
  term = dup_term (self, concession.money);
  aus_history_begin (get_history (self));
  offer = add_offer (self, self->conceding);
  aus_concession_grant (&concession, self->plan, offer, term);
  aus_history_end (get_history (self));
  tell (self, _("Granted and logged"));
  aus_firm_section_edit (self->firm, offer);
}

static void
concede_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  AusConversationPage *self = AUS_CONVERSATION_PAGE (widget);
  AusConcedeDialog *dialog;

  if (!is_editable (self))
    return;

  g_free (self->conceding);
  self->conceding = g_variant_dup_string (parameter, NULL);
  dialog = aus_concede_dialog_present (GTK_WINDOW (gtk_widget_get_root (widget)), self->plan,
                                       g_str_equal (self->conceding, "discount"));
  g_signal_connect_object (dialog, "granted", G_CALLBACK (on_granted_cb), self,
                           G_CONNECT_SWAPPED);
}

/* --- from elsewhere --------------------------------------------------------------------------- */

static void
show_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  AusConversationPage *self = AUS_CONVERSATION_PAGE (widget);
  const char *id = g_variant_get_string (parameter, NULL);
  AusAgreement *agreement = find_agreement (self, id);
  AusPromise *promise = find_promise (self, id);

  if (agreement != NULL)
    aus_list_section_edit (self->agreements, agreement);
  else if (promise != NULL)
    aus_list_section_edit (self->promises, promise);
  else
    gtk_widget_child_focus (self->appointment, GTK_DIR_TAB_FORWARD);
}

static void
show_member_action (GtkWidget  *widget,
                    const char *name,
                    GVariant   *parameter)
{
  AusClient *client = aus_client_pane_get_client (AUS_CLIENT_PANE (widget));

  if (client != NULL
      && !aus_member_finder_focus (widget, AUS_ENTITY (client),
                                   g_variant_get_string (parameter, NULL)))
    gtk_widget_child_focus (AUS_CONVERSATION_PAGE (widget)->appointment, GTK_DIR_TAB_FORWARD);
}

static void
print_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  gtk_widget_activate_action (AUS_CONVERSATION_PAGE (widget)->guide, "guide.print", NULL);
}

static void
export_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  gtk_widget_activate_action (AUS_CONVERSATION_PAGE (widget)->guide, "guide.export", NULL);
}

/* --- the class -------------------------------------------------------------------------------- */

static void
aus_conversation_page_changed (AusClientPane *pane)
{
  AusConversationPage *self = AUS_CONVERSATION_PAGE (pane);
  AusSession *session = aus_client_pane_get_session (pane);
  AusClient *client = aus_client_pane_get_client (pane);

  g_clear_object (&self->plan);
  if (client == NULL || session == NULL)
    return;

  self->plan = aus_plan_new (client, aus_client_pane_get_today (pane));
  g_object_bind_property (aus_session_get_calendars (session), "work", self->plan, "calendar",
                          G_BINDING_SYNC_CREATE);
  g_object_bind_property (session, "law", self->plan, "law", G_BINDING_SYNC_CREATE);
  refresh (pane);
}

static void
aus_conversation_page_dispose (GObject *object)
{
  AusConversationPage *self = AUS_CONVERSATION_PAGE (object);

  g_clear_object (&self->plan);
  /* Before the template takes away the bound child behind the bin’s back */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), AUS_TYPE_CONVERSATION_PAGE);

  G_OBJECT_CLASS (aus_conversation_page_parent_class)->dispose (object);
  g_clear_object (&self->plan);
  g_clear_pointer (&self->conceding, g_free);
}

static void
install_actions (GtkWidgetClass *klass)
{
  static const struct { const char *name, *type; GtkWidgetActionActivateFunc func; } actions[] = {
    { "conversation.record", NULL, record_action },
    { "conversation.plan", NULL, plan_action },
    { "conversation.next", NULL, next_action },
    { "conversation.print", NULL, print_action },
    { "conversation.export", NULL, export_action },
    { "conversation.land", "(ss)", land_action },
    { "conversation.show-landing", "s", show_landing_action },
    { "conversation.plan-promise", "s", plan_promise_action },
    { "conversation.log-offer", "s", log_offer_action },
    { "conversation.concede", "s", concede_action },
    { "conversation.show", "s", show_action },
    { "conversation.show-member", "s", show_member_action },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_class_install_action (klass, actions[i].name, actions[i].type, actions[i].func);
}

static void
aus_conversation_page_class_init (AusConversationPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = aus_conversation_page_dispose;
  AUS_CLIENT_PANE_CLASS (klass)->changed = aus_conversation_page_changed;
  AUS_CLIENT_PANE_CLASS (klass)->edited = refresh;

  g_type_ensure (AUS_TYPE_AGREEMENT_ROW);
  g_type_ensure (AUS_TYPE_APPOINTMENT_SECTION);
  g_type_ensure (AUS_TYPE_COLUMN_LAYOUT);
  g_type_ensure (AUS_TYPE_COLUMNS);
  g_type_ensure (AUS_TYPE_DATE_ROW);
  g_type_ensure (AUS_TYPE_FIRM_SECTION);
  g_type_ensure (AUS_TYPE_GUIDE_SECTION);
  g_type_ensure (AUS_TYPE_LIST_SECTION);
  g_type_ensure (AUS_TYPE_NOTES_ROW);
  g_type_ensure (AUS_TYPE_PROMISE_ROW);
  g_type_ensure (AUS_TYPE_TEXT_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, AUS_RESOURCE_BASE
                                               "/ui/conversation/aus-conversation-page.ui");
  gtk_widget_class_bind_template_child (widget_class, AusConversationPage, next_title);
  gtk_widget_class_bind_template_child (widget_class, AusConversationPage, next_detail);
  gtk_widget_class_bind_template_child (widget_class, AusConversationPage, next_button);
  gtk_widget_class_bind_template_child (widget_class, AusConversationPage, guide);
  gtk_widget_class_bind_template_child (widget_class, AusConversationPage, appointment);
  gtk_widget_class_bind_template_child (widget_class, AusConversationPage, record);
  gtk_widget_class_bind_template_child (widget_class, AusConversationPage, agreements);
  gtk_widget_class_bind_template_child (widget_class, AusConversationPage, promises);
  gtk_widget_class_bind_template_child (widget_class, AusConversationPage, firm);
  gtk_widget_class_bind_template_callback (widget_class, on_held_take_cb);
  install_actions (widget_class);
}

static void
aus_conversation_page_init (AusConversationPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

AusPlan *
aus_conversation_page_get_plan (AusConversationPage *self)
{
  g_return_val_if_fail (AUS_IS_CONVERSATION_PAGE (self), NULL);

  return self->plan;
}
