/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-gate-row.h"

#include <glib/gi18n.h>

#include "app/widgets/aus-ui-locale.h"
#include "core/base/aus-format.h"
#include "core/text/aus-paper-kind.h"

struct _AusGateRow
{
  AdwActionRow parent_instance;

  GtkImage *symbol;
  GtkWidget *settle;
  GtkMenuButton *waive;
  GtkWidget *unwaive;
  GtkEditable *reason;
  GtkWidget *apply;

  char *subject;
  char *path;
};

G_DEFINE_FINAL_TYPE (AusGateRow, aus_gate_row, ADW_TYPE_ACTION_ROW)

enum
{
  SIGNAL_WAIVE,
  SIGNAL_UNWAIVE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* What no member of the file settles, a letter does: "paper:handover" its kind, all else the usual
 * one. */
static void
on_settle_clicked_cb (AusGateRow *self)
{
  const char *kind = strchr (self->subject, ':');

  if (*self->path != '\0')
    gtk_widget_activate_action (GTK_WIDGET (self), "win.show-member", "s", self->path);
  else
    gtk_widget_activate_action (GTK_WIDGET (self), "win.write-letter", "(ss)",
                                g_strcmp0 (kind, ":handover") == 0 ? kind + 1
                                                                   : AUS_PAPER_KIND_DEFAULT, "");
}

static char *
dup_reason (AusGateRow *self)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (self->reason)));
}

static void
on_reason_changed_cb (AusGateRow *self)
{
  g_autofree char *reason = dup_reason (self);

  gtk_widget_set_sensitive (self->apply, *reason != '\0');
}

static void
on_apply_cb (AusGateRow *self)
{
  g_autofree char *reason = dup_reason (self);

  if (*reason == '\0')
    return;

  gtk_menu_button_popdown (self->waive);
  g_signal_emit (self, signals[SIGNAL_WAIVE], 0, reason);
}

static void
on_unwaive_clicked_cb (AusGateRow *self)
{
  g_signal_emit (self, signals[SIGNAL_UNWAIVE], 0);
}

static void
aus_gate_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), AUS_TYPE_GATE_ROW);

  G_OBJECT_CLASS (aus_gate_row_parent_class)->dispose (object);
}

static void
aus_gate_row_finalize (GObject *object)
{
  AusGateRow *self = AUS_GATE_ROW (object);

  g_free (self->subject);
  g_free (self->path);

  G_OBJECT_CLASS (aus_gate_row_parent_class)->finalize (object);
}

static void
aus_gate_row_class_init (AusGateRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = aus_gate_row_dispose;
  object_class->finalize = aus_gate_row_finalize;

  signals[SIGNAL_WAIVE] = g_signal_new ("waive", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                        NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  signals[SIGNAL_UNWAIVE] = g_signal_new ("unwaive", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               AUS_RESOURCE_BASE "/ui/closing/aus-gate-row.ui");
  gtk_widget_class_bind_template_child (widget_class, AusGateRow, symbol);
  gtk_widget_class_bind_template_child (widget_class, AusGateRow, settle);
  gtk_widget_class_bind_template_child (widget_class, AusGateRow, waive);
  gtk_widget_class_bind_template_child (widget_class, AusGateRow, unwaive);
  gtk_widget_class_bind_template_child (widget_class, AusGateRow, reason);
  gtk_widget_class_bind_template_child (widget_class, AusGateRow, apply);
  gtk_widget_class_bind_template_callback (widget_class, on_settle_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_reason_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_apply_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_unwaive_clicked_cb);
}

static void
aus_gate_row_init (AusGateRow *self)
{
  self->subject = g_strdup ("");
  self->path = g_strdup ("");
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
aus_gate_row_new (void)
{
  return g_object_new (AUS_TYPE_GATE_ROW, "use-markup", FALSE, NULL);
}

static char *
say_detail (const AusGateItem *item)
{
  g_autofree char *day = NULL;

  if (item->state != AUS_GATE_STATE_WAIVED)
    return g_strdup (item->detail);

  day = aus_format_date (item->waiver->waived_on, AUS_DATE_STYLE_MEDIUM, aus_ui_locale ());

  /* Translators: %1$s is what is open, %2$s a day, %3$s the user's reason */
  return g_strdup_printf (_("%1$s – let be on %2$s: %3$s"), item->detail, day,
                          item->waiver->reason);
}

static void
show_symbol (AusGateRow  *self,
             AusGateState state)
{
  static const struct
  {
    const char *icon;
    const char *class;
    const char *word;
  } symbols[] = {
    [AUS_GATE_STATE_OPEN] = { "media-record-symbolic", "gate-open", NC_ ("gate", "open") },
    [AUS_GATE_STATE_SETTLED] = { "object-select-symbolic", "gate-settled",
                                 NC_ ("gate", "settled") },
    [AUS_GATE_STATE_WAIVED] = { "list-remove-symbolic", "gate-waived", NC_ ("gate", "let be") },
  };
  const char * const classes[] = { "gate-symbol", symbols[state].class, NULL };
  const char *word = g_dpgettext2 (NULL, "gate", symbols[state].word);

  gtk_image_set_from_icon_name (self->symbol, symbols[state].icon);
  gtk_widget_set_css_classes (GTK_WIDGET (self->symbol), (const char **) classes);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->symbol), word);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->symbol), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  word, -1);
}

/* Buttons of many rows say the same: who hears them hears of what. */
static void
name_button (GtkWidget  *button,
             const char *format,
             const char *title)
{
  GString *name = g_string_new (format);

  g_string_replace (name, "%s", title, 1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  name->str, -1);
  g_string_free (name, TRUE);
}

void
aus_gate_row_set_item (AusGateRow        *self,
                       const AusGateItem *item,
                       gboolean           editable)
{
  g_autofree char *detail = say_detail (item);
  gboolean open = item->state == AUS_GATE_STATE_OPEN;

  g_return_if_fail (AUS_IS_GATE_ROW (self));

  if (!g_str_equal (self->subject, item->subject))
    gtk_editable_set_text (self->reason, item->waiver != NULL ? item->waiver->reason : "");
  g_free (self->subject);
  g_free (self->path);
  self->subject = g_strdup (item->subject);
  self->path = g_strdup (item->path);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), item->title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), detail);
  show_symbol (self, item->state);
  gtk_widget_set_visible (self->settle, open);
  gtk_widget_set_visible (GTK_WIDGET (self->waive), open && editable);
  gtk_widget_set_visible (self->unwaive, item->state == AUS_GATE_STATE_WAIVED && editable);
  /* Translators: read aloud; %s is what is to be settled */
  name_button (self->settle, _("Settle: %s"), item->title);
  name_button (GTK_WIDGET (self->waive), _("Let be: %s"), item->title);
  name_button (self->unwaive, _("Ask again: %s"), item->title);
}

const char *
aus_gate_row_get_subject (AusGateRow *self)
{
  g_return_val_if_fail (AUS_IS_GATE_ROW (self), "");

  return self->subject;
}
