/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-money-row.h"

#include <glib/gi18n.h>

#include "app/widgets/aus-ui-locale.h"
#include "core/base/aus-format.h"
#include "core/client/aus-client.h"
#include "app/widgets/aus-field-link.h"

struct _AusMoneyRow
{
  AdwEntryRow parent_instance;

  AusFieldLink link;
};

G_DEFINE_FINAL_TYPE (AusMoneyRow, aus_money_row, ADW_TYPE_ENTRY_ROW)

static AusMoney
get_money (AusMoneyRow *self)
{
  g_auto (GValue) value = G_VALUE_INIT;

  return aus_field_link_get (&self->link, &value) ? aus_money_value_get (&value) : AUS_MONEY_NONE;
}

static void
set_money (AusMoneyRow *self,
           AusMoney     money)
{
  g_auto (GValue) value = G_VALUE_INIT;

  g_value_init (&value, AUS_TYPE_MONEY);
  aus_money_value_set (&value, money);
  aus_field_link_set (&self->link, &value);
}

/* The amount's own currency, else the client's, else the euro */
static const char *
get_currency (AusMoneyRow *self,
              AusMoney    *money)
{
  AusEntity *root;

  *money = get_money (self);
  if (aus_money_is_set (*money))
    return money->currency;

  root = self->link.entity != NULL ? aus_entity_get_root (self->link.entity) : NULL;
  if (AUS_IS_CLIENT (root) && aus_currency_is_valid (AUS_CLIENT (root)->currency))
    return AUS_CLIENT (root)->currency;

  return "EUR";
}

static void
show_error (AusMoneyRow *self,
            const char  *message)
{
  if (message != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (self), "error");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "error");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), message);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_INVALID,
                               message != NULL ? GTK_ACCESSIBLE_INVALID_TRUE
                                               : GTK_ACCESSIBLE_INVALID_FALSE, -1);
}

static void
show_money (GtkWidget *widget)
{
  AusMoneyRow *self = AUS_MONEY_ROW (widget);
  g_autofree char *text = aus_format_money (get_money (self), aus_ui_locale ());

  gtk_editable_set_text (GTK_EDITABLE (self), text);
  show_error (self, NULL);
}

static gboolean
read_money (AusMoneyRow *self,
            AusMoney    *out)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self));
  AusMoney old;
  const char *currency = get_currency (self, &old);

  *out = AUS_MONEY_NONE;

  return *text == '\0' || aus_money_parse (text, currency, aus_ui_locale (), out, NULL);
}

static void
on_changed_cb (AusMoneyRow *self)
{
  AusMoney money;

  if (self->link.busy > 0 || !read_money (self, &money))
    return;

  show_error (self, NULL);
  set_money (self, money);
}

static void
on_leave_cb (AusMoneyRow *self)
{
  AusMoney money;

  if (!read_money (self, &money))
    {
      show_error (self, _("This is not an amount. Write it like 1,450.00 or 99 EUR."));
      return;
    }
  self->link.busy++;
  show_money (GTK_WIDGET (self));
  self->link.busy--;
}

static void
aus_money_row_get_property (GObject    *object,
                            guint       id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  aus_field_link_get_property (&AUS_MONEY_ROW (object)->link, id, value);
}

static void
aus_money_row_set_property (GObject      *object,
                            guint         id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  aus_field_link_set_property (&AUS_MONEY_ROW (object)->link, id, value);
}

static void
aus_money_row_dispose (GObject *object)
{
  AusMoneyRow *self = AUS_MONEY_ROW (object);

  aus_field_link_clear (&self->link);

  G_OBJECT_CLASS (aus_money_row_parent_class)->dispose (object);
}

static void
aus_money_row_class_init (AusMoneyRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = aus_money_row_get_property;
  object_class->set_property = aus_money_row_set_property;
  object_class->dispose = aus_money_row_dispose;
  aus_field_link_install_properties (object_class);
}

static void
aus_money_row_init (AusMoneyRow *self)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();

  g_signal_connect (self, "changed", G_CALLBACK (on_changed_cb), NULL);
  g_signal_connect (self, "entry-activated", G_CALLBACK (on_leave_cb), NULL);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (on_leave_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
  aus_field_link_init (&self->link, GTK_WIDGET (self), show_money);
}
