/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-issue-row.h"

#include <glib/gi18n.h>
#include <string.h>

static const struct
{
  const char *icon;
  const char *style;
  const char *word;
} looks[] = {
  [AUS_SEVERITY_ERROR] = { "dialog-error-symbolic", "late-text",
                           NC_ ("severity", "Contradiction") },
  [AUS_SEVERITY_WARNING] = { "dialog-warning-symbolic", "conflict-text",
                             NC_ ("severity", "Look at this") },
  [AUS_SEVERITY_HINT] = { "dialog-information-symbolic", "dim-label",
                          NC_ ("severity", "Worth knowing") },
};

/* What concerns the paper as such is on the same page. */
static void
lead (GtkWidget  *row,
      const char *path)
{
  gboolean part = g_str_has_prefix (path, AUS_CHECK_PART);
  GtkWidget *arrow = gtk_image_new_from_icon_name ("go-next-symbolic");
  const char *where = _("Go to where it is put right");

  gtk_accessible_update_state (GTK_ACCESSIBLE (arrow), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
  gtk_widget_add_css_class (arrow, "dim-label");
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), arrow);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row),
                                  part ? "papers.edit-part" : "win.show-member");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s",
                                    part ? path + strlen (AUS_CHECK_PART) : path);
  gtk_widget_set_tooltip_text (row, where);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, where,
                                  -1);
}

GtkWidget *
aus_issue_row_new (const AusIssue *issue)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *icon = gtk_image_new_from_icon_name (looks[issue->severity].icon);
  const char *word = g_dpgettext2 (NULL, "severity", looks[issue->severity].word);

  gtk_widget_add_css_class (icon, looks[issue->severity].style);
  gtk_widget_set_tooltip_text (icon, word);
  gtk_accessible_update_property (GTK_ACCESSIBLE (icon), GTK_ACCESSIBLE_PROPERTY_LABEL, word, -1);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), issue->sentence);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 0);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), icon);
  if (*issue->path != '\0')
    lead (row, issue->path);

  return row;
}
