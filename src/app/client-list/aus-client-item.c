/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-client-item.h"

#include "app/widgets/aus-ui-locale.h"
#include "core/base/aus-format.h"
#include "core/ending/aus-next-action.h"

#include <glib/gi18n.h>

struct _AusClientItem
{
  GObject parent_instance;

  AusLawBook *law; /* may be NULL */
  AusSender *sender; /* owned, may be NULL */
  AusDate today;
  guint group;
  char *heading;

  /* Worked out when asked for, NULL until then */
  char *detail;
  char *folded;
  gboolean urgent;

  /* Owned */
  AusClientFile *file;
  AusClient *client;
  gulong edited_id;
};

G_DEFINE_FINAL_TYPE (AusClientItem, aus_client_item, G_TYPE_OBJECT)

typedef enum
{
  PROP_FILE = 1,
  PROP_NAME,
  PROP_DETAIL,
  PROP_ICON,
  PROP_URGENT,
  PROP_HEADING,
} AusClientItemProperty;

static GParamSpec *properties[PROP_HEADING + 1];

enum
{
  SIGNAL_MOVED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static const char *
find_icon (AusClientItem *self)
{
  switch (aus_data_file_get_status (AUS_DATA_FILE (self->file)))
    {
    case AUS_FILE_STATUS_READ_ONLY:
      return "changes-prevent-symbolic";
    case AUS_FILE_STATUS_DAMAGED:
    case AUS_FILE_STATUS_CONFLICT:
    case AUS_FILE_STATUS_SAVE_FAILED:
      return "dialog-warning-symbolic";
    case AUS_FILE_STATUS_OK:
    case AUS_FILE_STATUS_GONE:
    default:
      return NULL;
    }
}

static void
look_ahead (AusClientItem *self)
{
  g_auto (AusNextAction) next = { 0 };

  aus_next_action_get (self->client, self->sender, self->law, self->today, aus_ui_locale (), &next);
  self->urgent = next.urgent;
  self->detail = g_steal_pointer (&next.sentence);
}

static void
work_out_detail (AusClientItem *self)
{
  if (self->detail != NULL)
    return;

  self->urgent = FALSE;
  switch (aus_data_file_get_status (AUS_DATA_FILE (self->file)))
    {
    case AUS_FILE_STATUS_DAMAGED:
      self->urgent = TRUE;
      self->detail = g_strdup (_("Cannot be read"));
      break;
    case AUS_FILE_STATUS_CONFLICT:
      self->urgent = TRUE;
      self->detail = g_strdup (_("Changed somewhere else too"));
      break;
    case AUS_FILE_STATUS_SAVE_FAILED:
      self->urgent = TRUE;
      self->detail = g_strdup (_("Not saved"));
      break;
    case AUS_FILE_STATUS_READ_ONLY:
      self->detail = g_strdup (_("Read-only, from a newer version"));
      break;
    case AUS_FILE_STATUS_OK:
    case AUS_FILE_STATUS_GONE:
    default:
      if (self->client != NULL)
        look_ahead (self);
      else
        self->detail = g_strdup ("");
    }
}

static void
forget_detail (AusClientItem *self)
{
  GObject *object = G_OBJECT (self);

  g_clear_pointer (&self->detail, g_free);
  g_object_notify_by_pspec (object, properties[PROP_DETAIL]);
  g_object_notify_by_pspec (object, properties[PROP_URGENT]);
}

static void
look_at_group (AusClientItem *self)
{
  guint group = self->client != NULL ? self->client->ending->stage : AUS_GROUP_DAMAGED;

  if (group == self->group)
    return;

  self->group = group;
  g_signal_emit (self, signals[SIGNAL_MOVED], 0);
}

static void
on_edited_cb (AusClientItem *self)
{
  g_clear_pointer (&self->folded, g_free);
  forget_detail (self);
  look_at_group (self);
}

static void
on_notify_status_cb (AusClientItem *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ICON]);
  forget_detail (self);
}

static void
on_notify_display_name_cb (AusClientItem *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NAME]);
  g_signal_emit (self, signals[SIGNAL_MOVED], 0);
}

static void
disconnect_client (AusClientItem *self)
{
  if (self->client != NULL)
    g_clear_signal_handler (&self->edited_id, self->client);
  g_clear_object (&self->client);
}

static void
on_notify_client_cb (AusClientItem *self)
{
  AusClient *client = aus_client_file_get_client (self->file);

  disconnect_client (self);
  if (client != NULL)
    {
      self->client = g_object_ref (client);
      self->edited_id =
          g_signal_connect_swapped (client, "edited", G_CALLBACK (on_edited_cb), self);
    }
  on_edited_cb (self);
}

/* One line each: the words of a search may come from different ones. */
static void
add_words (GString    *words,
           const char *text)
{
  g_string_append (words, text);
  g_string_append_c (words, '\n');
}

static void
fold (AusClientItem *self)
{
  g_autoptr (GString) words = g_string_new (NULL);
  AusClient *client = self->client;

  add_words (words, aus_client_file_get_title (self->file));
  if (client != NULL)
    {
      add_words (words, client->legal_name);
      add_words (words, client->trade_name);
      for (guint i = 0; i < aus_entity_list_get_length (client->contacts); i++)
        add_words (words, AUS_CONTACT (aus_entity_list_peek (client->contacts, i))->name);
      for (guint i = 0; i < aus_entity_list_get_length (client->projects); i++)
        add_words (words, AUS_PROJECT (aus_entity_list_peek (client->projects, i))->name);
      for (guint i = 0; i < aus_entity_list_get_length (client->invoices); i++)
        add_words (words, AUS_INVOICE (aus_entity_list_peek (client->invoices, i))->number);
    }
  self->folded = aus_text_fold (words->str);
}

static void
aus_client_item_get_property (GObject    *object,
                              guint       id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  AusClientItem *self = AUS_CLIENT_ITEM (object);

  switch ((AusClientItemProperty) id)
    {
    case PROP_FILE:
      g_value_set_object (value, self->file);
      break;
    case PROP_NAME:
      g_value_set_string (value, aus_client_item_get_name (self));
      break;
    case PROP_DETAIL:
      g_value_set_string (value, aus_client_item_get_detail (self));
      break;
    case PROP_ICON:
      g_value_set_static_string (value, find_icon (self));
      break;
    case PROP_URGENT:
      work_out_detail (self);
      g_value_set_boolean (value, self->urgent);
      break;
    case PROP_HEADING:
      g_value_set_string (value, self->heading);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
aus_client_item_dispose (GObject *object)
{
  AusClientItem *self = AUS_CLIENT_ITEM (object);

  disconnect_client (self);
  g_clear_object (&self->file);
  g_clear_object (&self->law);
  g_clear_object (&self->sender);

  G_OBJECT_CLASS (aus_client_item_parent_class)->dispose (object);
}

static void
aus_client_item_finalize (GObject *object)
{
  AusClientItem *self = AUS_CLIENT_ITEM (object);

  g_free (self->heading);
  g_free (self->detail);
  g_free (self->folded);

  G_OBJECT_CLASS (aus_client_item_parent_class)->finalize (object);
}

static void
aus_client_item_class_init (AusClientItemClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = aus_client_item_get_property;
  object_class->dispose = aus_client_item_dispose;
  object_class->finalize = aus_client_item_finalize;

  properties[PROP_FILE] = g_param_spec_object ("file", NULL, NULL, AUS_TYPE_CLIENT_FILE, flags);
  properties[PROP_NAME] = g_param_spec_string ("name", NULL, NULL, "", flags);
  properties[PROP_DETAIL] = g_param_spec_string ("detail", NULL, NULL, "", flags);
  properties[PROP_ICON] = g_param_spec_string ("icon", NULL, NULL, NULL, flags);
  properties[PROP_URGENT] = g_param_spec_boolean ("urgent", NULL, NULL, FALSE, flags);
  properties[PROP_HEADING] = g_param_spec_string ("heading", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  signals[SIGNAL_MOVED] =
    g_signal_new ("moved", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);
}

static void
aus_client_item_init (AusClientItem *self)
{
}

AusClientItem *
aus_client_item_new (AusClientFile *file,
                     AusLawBook    *law,
                     AusDate        today)
{
  AusClientItem *self = g_object_new (AUS_TYPE_CLIENT_ITEM, NULL);

  self->file = g_object_ref (file);
  self->today = today;
  aus_client_item_set_law (self, law);
  g_signal_connect_object (file, "notify::client", G_CALLBACK (on_notify_client_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (file, "notify::status", G_CALLBACK (on_notify_status_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (file, "notify::display-name", G_CALLBACK (on_notify_display_name_cb),
                           self, G_CONNECT_SWAPPED);
  on_notify_client_cb (self);

  return self;
}

AusClientFile *
aus_client_item_get_file (AusClientItem *self)
{
  return self->file;
}

const char *
aus_client_item_get_name (AusClientItem *self)
{
  return aus_client_file_get_title (self->file);
}

const char *
aus_client_item_get_detail (AusClientItem *self)
{
  work_out_detail (self);

  return self->detail;
}

guint
aus_client_item_get_group (AusClientItem *self)
{
  return self->group;
}

gboolean
aus_client_item_matches (AusClientItem *self,
                         const char    *needle)
{
  if (self->folded == NULL)
    fold (self);

  return aus_text_matches (self->folded, needle);
}

void
aus_client_item_set_today (AusClientItem *self,
                           AusDate        today)
{
  if (aus_date_equal (self->today, today))
    return;

  self->today = today;
  forget_detail (self);
}

void
aus_client_item_set_law (AusClientItem *self,
                         AusLawBook    *law)
{
  if (self->law == law)
    return;

  if (self->law != NULL)
    g_signal_handlers_disconnect_by_func (self->law, forget_detail, self);
  g_set_object (&self->law, law);
  if (law != NULL)
    g_signal_connect_object (law, "changed", G_CALLBACK (forget_detail), self, G_CONNECT_SWAPPED);
  forget_detail (self);
}

void
aus_client_item_set_sender (AusClientItem *self,
                            AusSender     *sender)
{
  if (self->sender == sender)
    return;

  if (self->sender != NULL)
    g_signal_handlers_disconnect_by_func (self->sender, forget_detail, self);
  g_set_object (&self->sender, sender);
  if (sender != NULL)
    g_signal_connect_object (sender, "notify::fade-months", G_CALLBACK (forget_detail), self,
                             G_CONNECT_SWAPPED);
  forget_detail (self);
}

void
aus_client_item_set_heading (AusClientItem *self,
                             const char    *heading)
{
  if (g_strcmp0 (self->heading, heading) == 0)
    return;

  g_free (self->heading);
  self->heading = g_strdup (heading);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_HEADING]);
}

int
aus_client_item_compare (AusClientItem *a,
                         AusClientItem *b)
{
  int order = aus_text_collate (aus_client_item_get_name (a), aus_client_item_get_name (b),
                                aus_ui_locale ());

  /* The same name twice must not change places. */
  return order != 0 ? order
                    : g_strcmp0 (aus_data_file_get_base_name (AUS_DATA_FILE (a->file)),
                                 aus_data_file_get_base_name (AUS_DATA_FILE (b->file)));
}

const char *
aus_client_file_get_title (AusClientFile *file)
{
  AusClient *client = aus_client_file_get_client (file);

  if (client != NULL && *client->legal_name == '\0' && *client->trade_name == '\0')
    return _("New client");

  return aus_client_file_get_display_name (file);
}
