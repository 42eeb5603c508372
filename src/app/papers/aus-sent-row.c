/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-sent-row.h"

#include <glib/gi18n.h>

#include "app/papers/aus-document-row.h"
#include "app/widgets/aus-date-row.h"
#include "app/widgets/aus-text-join.h"
#include "app/widgets/aus-ui-locale.h"
#include "core/base/aus-format.h"
#include "core/client/aus-label.h"
#include "core/ending/aus-sending.h"

struct _AusSentRow
{
  AusItemRow parent_instance;

  GtkWidget *plan;
  AusDocumentRow *document;

  AusClient *client;
  char *folder;
};

G_DEFINE_FINAL_TYPE (AusSentRow, aus_sent_row, AUS_TYPE_ITEM_ROW)

typedef enum
{
  PROP_CLIENT = 1,
  PROP_FOLDER,
} AusSentRowProperty;

static GParamSpec *properties[PROP_FOLDER + 1];

static AusSentPaper *
get_paper (AusSentRow *self)
{
  return AUS_SENT_PAPER (aus_item_row_get_entity (AUS_ITEM_ROW (self)));
}

static void
show_plan (AusSentRow   *self,
           AusSentPaper *paper)
{
  gboolean behind = self->client != NULL && aus_sending_is_plan_behind (self->client, paper);
  g_autofree char *day = NULL;
  g_autofree char *text = NULL;

  if (behind && aus_date_is_set (self->client->ending->notice_received))
    {
      day = aus_format_date (self->client->ending->notice_received, AUS_DATE_STYLE_MEDIUM,
                             aus_ui_locale ());
      /* Translators: %s is a date */
      text = g_strdup_printf (_("The plan counts from %s"), day);
    }
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->plan),
                                 text != NULL ? text : _("The plan does not know this day yet"));
  gtk_widget_set_visible (self->plan, behind);
}

static void
show_state (AusSentPaper *paper,
            AusChip      *chip)
{
  if (aus_date_is_set (paper->confirmed))
    aus_chip_set (chip, AUS_CHIP_DONE, "object-select-symbolic", C_("paper", "confirmed"));
  else if (aus_date_is_set (paper->received))
    aus_chip_set (chip, AUS_CHIP_DONE, "object-select-symbolic", C_("paper", "received"));
  else
    aus_chip_set (chip, AUS_CHIP_NEUTRAL, "view-more-horizontal-symbolic", C_("paper", "sent"));
}

static void
aus_sent_row_describe (AusItemRow *row)
{
  AusSentRow *self = AUS_SENT_ROW (row);
  AusSentPaper *paper = get_paper (self);
  g_autofree char *day = aus_format_date (paper->sent, AUS_DATE_STYLE_MEDIUM, aus_ui_locale ());
  g_autofree char *subtitle =
    aus_text_join (" · ", day, aus_label (AUS_TYPE_SEND_CHANNEL, paper->channel));
  /* Translators: %d counts the versions of a paper that was sent */
  g_autofree char *title = g_strdup_printf (_("Version %d"), paper->version);

  aus_item_row_set_text (row, title, NULL, subtitle);
  show_state (paper, aus_item_row_get_chip (row));
  show_plan (self, paper);
  g_object_set (self->document, "sha256", paper->sha256, NULL);
}

static void
use_received_action (GtkWidget  *widget,
                     const char *action,
                     GVariant   *parameter)
{
  AusSentRow *self = AUS_SENT_ROW (widget);

  aus_sending_use_received (self->client, get_paper (self));
  show_plan (self, get_paper (self));
}

static void
aus_sent_row_get_property (GObject    *object,
                           guint       property_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  AusSentRow *self = AUS_SENT_ROW (object);

  switch ((AusSentRowProperty) property_id)
    {
    case PROP_CLIENT:
      g_value_set_object (value, self->client);
      break;
    case PROP_FOLDER:
      g_value_set_string (value, self->folder);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
aus_sent_row_set_property (GObject      *object,
                           guint         property_id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  AusSentRow *self = AUS_SENT_ROW (object);

  switch ((AusSentRowProperty) property_id)
    {
    case PROP_CLIENT:
      g_set_object (&self->client, g_value_get_object (value));
      break;
    case PROP_FOLDER:
      g_free (self->folder);
      self->folder = g_value_dup_string (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
aus_sent_row_dispose (GObject *object)
{
  AusSentRow *self = AUS_SENT_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), AUS_TYPE_SENT_ROW);
  g_clear_object (&self->client);
  g_clear_pointer (&self->folder, g_free);

  G_OBJECT_CLASS (aus_sent_row_parent_class)->dispose (object);
}

static void
aus_sent_row_class_init (AusSentRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = aus_sent_row_get_property;
  object_class->set_property = aus_sent_row_set_property;
  object_class->dispose = aus_sent_row_dispose;
  AUS_ITEM_ROW_CLASS (klass)->describe = aus_sent_row_describe;

  properties[PROP_CLIENT] = g_param_spec_object ("client", NULL, NULL, AUS_TYPE_CLIENT, flags);
  properties[PROP_FOLDER] = g_param_spec_string ("folder", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_install_action (widget_class, "sent.use-received", NULL, use_received_action);
  g_type_ensure (AUS_TYPE_DATE_ROW);
  g_type_ensure (AUS_TYPE_DOCUMENT_ROW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               AUS_RESOURCE_BASE "/ui/papers/aus-sent-row.ui");
  gtk_widget_class_bind_template_child (widget_class, AusSentRow, plan);
  gtk_widget_class_bind_template_child (widget_class, AusSentRow, document);
}

static void
aus_sent_row_init (AusSentRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
