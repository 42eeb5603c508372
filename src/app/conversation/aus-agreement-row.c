/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-agreement-row.h"

#include <glib/gi18n.h>

#include "app/conversation/aus-landing-row.h"
#include "app/widgets/aus-choice-row.h"
#include "app/widgets/aus-date-row.h"
#include "app/widgets/aus-money-row.h"
#include "app/widgets/aus-client-pane.h"
#include "app/widgets/aus-notes-row.h"
#include "app/widgets/aus-text-join.h"
#include "app/widgets/aus-ui-locale.h"
#include "core/base/aus-format.h"
#include "core/client/aus-agreement.h"
#include "core/client/aus-label.h"

struct _AusAgreementRow
{
  AusItemRow parent_instance;
};

G_DEFINE_FINAL_TYPE (AusAgreementRow, aus_agreement_row, AUS_TYPE_ITEM_ROW)

enum
{
  PROP_SESSION = 1,
};

/* That of the pane it is in: what was agreed is watched as it is typed, like all that the client
 * reads. */
static void
aus_agreement_row_get_property (GObject    *object,
                                guint       id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  GtkWidget *pane = gtk_widget_get_ancestor (GTK_WIDGET (object), AUS_TYPE_CLIENT_PANE);

  if (id == PROP_SESSION)
    g_value_set_object (value, pane != NULL ? aus_client_pane_get_session (AUS_CLIENT_PANE (pane))
                                            : NULL);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
aus_agreement_row_root (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (aus_agreement_row_parent_class)->root (widget);
  g_object_notify (G_OBJECT (widget), "session");
}

static void
aus_agreement_row_describe (AusItemRow *row)
{
  AusAgreement *agreement = AUS_AGREEMENT (aus_item_row_get_entity (row));
  g_autofree char *day = NULL;
  g_autofree char *money = NULL;
  g_autofree char *facts = NULL;
  g_autofree char *subtitle = NULL;
  const char *place;
  gboolean landed;

  /* Told once more while it is taken away */
  if (agreement == NULL || aus_entity_get_owner (AUS_ENTITY (agreement)) == NULL)
    return;

  day = aus_format_date (agreement->date, AUS_DATE_STYLE_WEEKDAY, aus_ui_locale ());
  money = aus_format_money (agreement->money, aus_ui_locale ());
  facts = aus_text_join (" · ", day, money);
  place = aus_landing_row_describe (agreement, &landed);
  subtitle = aus_text_join (" · ", facts, place);
  aus_item_row_set_text (row, agreement->what, _("New agreement"), subtitle);
  aus_chip_set (aus_item_row_get_chip (row), landed ? AUS_CHIP_DONE : AUS_CHIP_NEUTRAL,
                landed ? "object-select-symbolic" : "view-more-horizontal-symbolic",
                landed ? C_("agreed", "in place")
                : agreement->kind != AUS_AGREEMENT_KIND_OTHER ? C_("agreed", "to place") : NULL);
}

static void
aus_agreement_row_class_init (AusAgreementRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->get_property = aus_agreement_row_get_property;
  widget_class->root = aus_agreement_row_root;
  g_object_class_install_property (G_OBJECT_CLASS (klass), PROP_SESSION,
                                   g_param_spec_object ("session", NULL, NULL, AUS_TYPE_SESSION,
                                                        G_PARAM_READABLE
                                                          | G_PARAM_STATIC_STRINGS));
  AUS_ITEM_ROW_CLASS (klass)->lazy = TRUE;
  AUS_ITEM_ROW_CLASS (klass)->whole_file = TRUE;
  AUS_ITEM_ROW_CLASS (klass)->describe = aus_agreement_row_describe;

  g_type_ensure (AUS_TYPE_CHOICE_ROW);
  g_type_ensure (AUS_TYPE_DATE_ROW);
  g_type_ensure (AUS_TYPE_LANDING_ROW);
  g_type_ensure (AUS_TYPE_MONEY_ROW);
  g_type_ensure (AUS_TYPE_NOTES_ROW);

  gtk_widget_class_set_template_from_resource (widget_class, AUS_RESOURCE_BASE
                                               "/ui/conversation/aus-agreement-row.ui");
}

static void
aus_agreement_row_init (AusAgreementRow *self)
{
}
