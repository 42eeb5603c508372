/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-project-row.h"

#include <glib/gi18n.h>

#include "app/profile/aus-deliverable-row.h"
#include "app/widgets/aus-choice-row.h"
#include "app/widgets/aus-date-row.h"
#include "app/widgets/aus-list-section.h"
#include "app/widgets/aus-notes-row.h"
#include "app/widgets/aus-number-row.h"
#include "app/widgets/aus-text-join.h"
#include "app/widgets/aus-text-row.h"
#include "app/widgets/aus-ui-locale.h"
#include "core/base/aus-format.h"
#include "core/client/aus-project.h"

struct _AusProjectRow
{
  AusItemRow parent_instance;
};

G_DEFINE_FINAL_TYPE (AusProjectRow, aus_project_row, AUS_TYPE_ITEM_ROW)

/* "by Fri 11 Dec · 55% done". Caller frees. */
static char *
tell_progress (AusProject *project)
{
  g_autofree char *due = aus_format_date (project->due, AUS_DATE_STYLE_WEEKDAY, aus_ui_locale ());
  g_autofree char *percent = aus_format_percent (project->progress, aus_ui_locale ());
  /* Translators: %s is a day, such as “Thu 10 Dec” */
  g_autofree char *by = *due != '\0' ? g_strdup_printf (_("by %s"), due) : g_strdup ("");
  /* Translators: %s is a share, such as “55%” */
  g_autofree char *done = g_strdup_printf (_("%s done"), percent);

  return aus_text_join (" · ", by, project->progress > 0 ? done : _("not begun yet"));
}

static void
aus_project_row_describe (AusItemRow *row)
{
  AusProject *project = AUS_PROJECT (aus_item_row_get_entity (row));
  g_autofree char *subtitle = tell_progress (project);

  aus_item_row_set_text (row, project->name, _("New project"), subtitle);
  switch (project->outcome)
    {
    case AUS_PROJECT_OUTCOME_HAND_OVER:
      aus_chip_set (aus_item_row_get_chip (row), AUS_CHIP_CLIENT, "go-next-symbolic",
                    C_("project", "hand over"));
      break;
    case AUS_PROJECT_OUTCOME_CANCEL:
      aus_chip_set (aus_item_row_get_chip (row), AUS_CHIP_NEUTRAL, "window-close-symbolic",
                    C_("project", "cancel"));
      break;
    case AUS_PROJECT_OUTCOME_FINISH:
    default:
      aus_chip_set (aus_item_row_get_chip (row), AUS_CHIP_DONE, "object-select-symbolic",
                    C_("project", "finish"));
    }
}

static void
aus_project_row_class_init (AusProjectRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  AUS_ITEM_ROW_CLASS (klass)->lazy = TRUE;
  AUS_ITEM_ROW_CLASS (klass)->describe = aus_project_row_describe;

  g_type_ensure (AUS_TYPE_CHOICE_ROW);
  g_type_ensure (AUS_TYPE_DATE_ROW);
  g_type_ensure (AUS_TYPE_NOTES_ROW);
  g_type_ensure (AUS_TYPE_NUMBER_ROW);
  g_type_ensure (AUS_TYPE_TEXT_ROW);
  g_type_ensure (AUS_TYPE_DELIVERABLE_ROW);
  g_type_ensure (AUS_TYPE_LIST_SECTION);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               AUS_RESOURCE_BASE "/ui/profile/aus-project-row.ui");
}

static void
aus_project_row_init (AusProjectRow *self)
{
}
