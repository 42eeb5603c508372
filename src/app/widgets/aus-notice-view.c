/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-notice-view.h"

#include <glib/gi18n.h>

#include "app/widgets/aus-ui-locale.h"
#include "core/base/aus-format.h"
#include "core/client/aus-label.h"

struct _AusNoticeView
{
  AdwBin parent_instance;

  GtkBox *box;
};

G_DEFINE_FINAL_TYPE (AusNoticeView, aus_notice_view, ADW_TYPE_BIN)

static void
aus_notice_view_class_init (AusNoticeViewClass *klass)
{
}

static void
aus_notice_view_init (AusNoticeView *self)
{
  self->box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 6));
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->box));
}

/* @style: of the label, NULL for plain text */
static GtkWidget *
add_text (AusNoticeView *self,
          const char    *text,
          const char    *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 48);
  if (style != NULL)
    gtk_widget_add_css_class (label, style);
  gtk_box_append (self->box, label);

  return label;
}

static void
add_heading (AusNoticeView *self,
             const char    *text)
{
  gtk_widget_set_margin_top (add_text (self, text, "heading"), 6);
}

static void
add_rule (AusNoticeView   *self,
          const AusNotice *notice)
{
  AusLanguage language = aus_law_book_get_language (notice->book);
  const AusNoticeRule *rule = notice->rule;
  g_autofree char *title = NULL;
  g_autofree char *source = NULL;

  if (rule == NULL)
    return;

  title = g_strdup_printf ("%s · %s", rule->laws[language], rule->labels[language]);
  add_heading (self, title);
  add_text (self, notice->rule_sentence, NULL);
  if (*rule->cares[language] != '\0')
    add_text (self, rule->cares[language], NULL);
  /* Translators: where a rule was read, and whether that was checked */
  source = g_strdup_printf (_("Source: %s (%s)"), rule->sources[language],
                            aus_notice_get_status (rule));
  gtk_widget_add_css_class (add_text (self, source, "caption"), "dim-label");
}

static void
add_sending (AusNoticeView   *self,
             const AusNotice *notice)
{
  if (!aus_date_is_set (notice->latest) || notice->too_late)
    return;

  add_heading (self, _("Send it by"));
  for (int i = 0; i < AUS_N_NOTICE_CHANNELS; i++)
    {
      g_autofree char *day =
        aus_format_date (notice->send_by[i], AUS_DATE_STYLE_WEEKDAY, aus_ui_locale ());
      g_autofree char *line =
        g_strdup_printf ("%s: %s", aus_label (AUS_TYPE_NOTICE_CHANNEL, i), day);

      add_text (self, line, NULL);
    }
}

static void
add_remarks (AusNoticeView   *self,
             const AusNotice *notice)
{
  AusLanguage language = aus_law_book_get_language (notice->book);

  if (notice->warnings->len > 0)
    add_heading (self, _("To mind"));
  for (guint i = 0; i < notice->warnings->len; i++)
    add_text (self, ((AusNoticeRemark *) g_ptr_array_index (notice->warnings, i))->sentence, NULL);

  if (notice->rejected->len > 0)
    add_heading (self, _("Other rules"));
  for (guint i = 0; i < notice->rejected->len; i++)
    {
      const AusNoticeRemark *remark = g_ptr_array_index (notice->rejected, i);
      g_autofree char *line =
        g_strdup_printf ("%s · %s: %s", remark->rule->laws[language],
                         remark->rule->labels[language], remark->sentence);

      add_text (self, line, "caption");
    }
}

void
aus_notice_view_show (AusNoticeView   *self,
                      const AusNotice *notice)
{
  GtkWidget *child;

  g_return_if_fail (AUS_IS_NOTICE_VIEW (self));

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->box))) != NULL)
    gtk_box_remove (self->box, child);
  if (notice == NULL)
    return;

  add_text (self, notice->sentence, NULL);
  add_text (self, _("Orientation, not legal advice."), "caption");
  add_rule (self, notice);
  add_sending (self, notice);
  add_remarks (self, notice);
}
