/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-workdays-page.h"

#include <glib/gi18n.h>

#include "app/conflict/aus-field-word.h"
#include "app/preferences/aus-free-days-row.h"
#include "app/preferences/aus-holiday-option-row.h"
#include "app/widgets/aus-check-row.h"
#include "app/widgets/aus-list-section.h"
#include "app/widgets/aus-region-row.h"
#include "app/widgets/aus-ui-locale.h"
#include "core/base/aus-format.h"

#define N_NEXT 12

static const char * const weekdays[] = { "monday", "tuesday", "wednesday", "thursday", "friday",
                                         "saturday", "sunday" };

struct _AusWorkdaysPage
{
  AdwPreferencesPage parent_instance;

  AdwPreferencesGroup *holidays;
  AdwExpanderRow *next;
  AdwPreferencesGroup *working_week;
  AdwExpanderRow *week;
  AdwPreferencesGroup *own;
  GtkWidget *days[G_N_ELEMENTS (weekdays)]; /* borrowed rows inside @week */

  AusSession *session;
  AusCalendars *calendars; /* of the session, as long as its signals are heard */
  GPtrArray *options;      /* borrowed rows of the region's options */
  GPtrArray *next_rows;    /* borrowed rows inside @next */
  char *region;            /* that the options are shown for */
  GBindingGroup *file;     /* of the sender: whether it can be edited */
};

G_DEFINE_FINAL_TYPE (AusWorkdaysPage, aus_workdays_page, ADW_TYPE_PREFERENCES_PAGE)

typedef enum
{
  PROP_SESSION = 1,
} AusWorkdaysPageProperty;

static GParamSpec *properties[PROP_SESSION + 1];

static const AusHolidayRegion *
get_region (AusWorkdaysPage *self)
{
  AusHolidays *holidays = aus_calendars_get_holidays (self->calendars);
  AusSender *sender = aus_calendars_get_sender (self->calendars);

  return holidays != NULL ? aus_holidays_find_region (holidays, sender->holiday_region) : NULL;
}

/* --- holidays of some communes ---------------------------------------------------------------- */

/* Only another region makes other rows, so that the focus stays on a switch that is used. */
static void
show_options (AusWorkdaysPage *self)
{
  const AusHolidayRegion *region = get_region (self);
  const char *id = region != NULL ? region->id : "";

  if (g_strcmp0 (id, self->region) == 0)
    return;

  g_free (self->region);
  self->region = g_strdup (id);
  for (guint i = 0; i < self->options->len; i++)
    adw_preferences_group_remove (self->holidays, g_ptr_array_index (self->options, i));
  g_ptr_array_set_size (self->options, 0);

  /* Behind the region, and before what comes next: a group only appends. */
  g_object_ref (self->next);
  adw_preferences_group_remove (self->holidays, GTK_WIDGET (self->next));
  for (guint i = 0; region != NULL && i < region->options->len; i++)
    {
      GtkWidget *row =
        aus_holiday_option_row_new (self->calendars, g_ptr_array_index (region->options, i));

      g_ptr_array_add (self->options, row);
      adw_preferences_group_add (self->holidays, row);
    }
  adw_preferences_group_add (self->holidays, GTK_WIDGET (self->next));
  g_object_unref (self->next);
}

/* --- the next holidays ------------------------------------------------------------------------ */

static void
add_next_row (AusWorkdaysPage *self,
              const char      *title,
              const char      *subtitle)
{
  GtkWidget *row = adw_action_row_new ();

  g_object_set (row, "use-markup", FALSE, "title", title, "subtitle", subtitle, "title-lines", 0,
                "subtitle-lines", 0, NULL);
  g_ptr_array_add (self->next_rows, row);
  adw_expander_row_add_row (self->next, row);
}

static void
add_holiday (AusWorkdaysPage  *self,
             const AusHoliday *holiday)
{
  g_autofree char *day = aus_format_date (holiday->day, AUS_DATE_STYLE_FULL, aus_ui_locale ());
  g_autofree char *deadline = NULL;

  /* Translators: %s is a day; on it people work, but it does not count for legal deadlines. */
  if (holiday->deadline_only)
    deadline = g_strdup_printf (_("%s, for deadlines only"), day);
  add_next_row (self, holiday->names[aus_ui_language ()], deadline != NULL ? deadline : day);
}

static void
add_source (AusWorkdaysPage        *self,
            const AusHolidayRegion *region)
{
  AusHolidays *holidays = aus_calendars_get_holidays (self->calendars);
  g_autofree char *as_of = aus_format_date (aus_holidays_get_as_of (holidays),
                                            AUS_DATE_STYLE_LONG, aus_ui_locale ());
  /* Translators: %1$s is an act or an authority, %2$s a day */
  g_autofree char *text =
    g_strdup_printf (_("%1$s; as of %2$s. Orientation, not legal advice."),
                     region->country->sources[aus_ui_language ()], as_of);

  add_next_row (self, C_ ("of the holidays", "Source"), text);
}

static void
show_next (AusWorkdaysPage *self)
{
  const AusHolidayRegion *region = get_region (self);
  AusDate today = aus_session_get_today (self->session);
  int year = aus_date_get_year (today);
  g_autoptr (GPtrArray) list = aus_calendars_list_holidays (self->calendars, year, year + 1);
  guint n = 0;

  for (guint i = 0; i < self->next_rows->len; i++)
    adw_expander_row_remove (self->next, g_ptr_array_index (self->next_rows, i));
  g_ptr_array_set_size (self->next_rows, 0);

  gtk_widget_set_visible (GTK_WIDGET (self->next), region != NULL);
  if (region == NULL)
    return;

  for (guint i = 0; i < list->len && n < N_NEXT; i++)
    {
      const AusHoliday *holiday = g_ptr_array_index (list, i);

      if (aus_date_compare (holiday->day, today) < 0)
        continue;
      if (n++ == 0)
        {
          g_autofree char *day =
            aus_format_date (holiday->day, AUS_DATE_STYLE_WEEKDAY, aus_ui_locale ());
          g_autofree char *text =
            g_strdup_printf ("%s · %s", day, holiday->names[aus_ui_language ()]);

          adw_expander_row_set_subtitle (self->next, text);
        }
      add_holiday (self, holiday);
    }
  add_source (self, region);
}

/* --- the week --------------------------------------------------------------------------------- */

/* "Monday to Friday" where days follow each other, "Monday, Wednesday and Friday" where not.
 * Caller frees. */
static char *
dup_week_text (guint bits)
{
  const char *words[G_N_ELEMENTS (weekdays) + 1] = { NULL };
  guint n = 0, first = 0, last = 0;

  for (guint i = 0; i < G_N_ELEMENTS (weekdays); i++)
    {
      if ((bits >> i & 1) == 0)
        continue;
      first = n == 0 ? i : first;
      last = i;
      words[n++] = aus_field_word (weekdays[i]);
    }

  if (n > 2 && last - first == n - 1)
    /* Translators: both %s are weekdays */
    return g_strdup_printf (C_ ("weekdays", "%s to %s"), words[0], words[n - 1]);

  return aus_format_list (words, aus_ui_locale ());
}

/* A week without a day would be none, so the last day stays. */
static void
show_week (AusWorkdaysPage *self)
{
  AusWorkingWeek *week = aus_calendars_get_sender (self->calendars)->working_week;
  guint bits = aus_working_week_get_bits (week);
  g_autofree char *text = dup_week_text (bits);

  adw_expander_row_set_subtitle (self->week, text);
  for (guint i = 0; i < G_N_ELEMENTS (weekdays); i++)
    gtk_widget_set_sensitive (self->days[i], bits != 1u << i);
}

static void
add_week_rows (AusWorkdaysPage *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (weekdays); i++)
    {
      self->days[i] = g_object_new (AUS_TYPE_CHECK_ROW, "title", aus_field_word (weekdays[i]),
                                    "field", weekdays[i], NULL);
      adw_expander_row_add_row (self->week, self->days[i]);
    }
}

/* --- the page --------------------------------------------------------------------------------- */

static void
update (AusWorkdaysPage *self)
{
  show_options (self);
  show_next (self);
  show_week (self);
}

static void
let_go (AusWorkdaysPage *self)
{
  if (self->calendars != NULL)
    g_signal_handlers_disconnect_by_func (self->calendars, update, self);
  g_clear_object (&self->calendars);
  g_clear_pointer (&self->region, g_free);
}

/* Another library has another sender, and its own calendars. */
static void
on_notify_calendars_cb (AusWorkdaysPage *self)
{
  AusSender *sender;
  AusLibrary *library = aus_session_get_library (self->session);

  let_go (self);
  g_set_object (&self->calendars, aus_session_get_calendars (self->session));
  g_signal_connect_swapped (self->calendars, "changed", G_CALLBACK (update), self);
  sender = aus_calendars_get_sender (self->calendars);
  for (guint i = 0; i < G_N_ELEMENTS (weekdays); i++)
    g_object_set (self->days[i], "entity", sender->working_week, NULL);
  g_binding_group_set_source (self->file, aus_library_get_sender_file (library));
  update (self);
}

static void
set_session (AusWorkdaysPage *self,
             AusSession      *session)
{
  if (self->session == session || session == NULL)
    return;

  g_set_object (&self->session, session);
  g_signal_connect_object (session, "notify::calendars", G_CALLBACK (on_notify_calendars_cb), self,
                           G_CONNECT_SWAPPED);
  on_notify_calendars_cb (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SESSION]);
}

static void
aus_workdays_page_get_property (GObject    *object,
                                guint       id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  switch ((AusWorkdaysPageProperty) id)
    {
    case PROP_SESSION:
      g_value_set_object (value, AUS_WORKDAYS_PAGE (object)->session);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
aus_workdays_page_set_property (GObject      *object,
                                guint         id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  switch ((AusWorkdaysPageProperty) id)
    {
    case PROP_SESSION:
      set_session (AUS_WORKDAYS_PAGE (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
aus_workdays_page_dispose (GObject *object)
{
  AusWorkdaysPage *self = AUS_WORKDAYS_PAGE (object);

  let_go (self);
  g_clear_object (&self->file);
  gtk_widget_dispose_template (GTK_WIDGET (self), AUS_TYPE_WORKDAYS_PAGE);
  g_clear_object (&self->session);
  g_clear_pointer (&self->options, g_ptr_array_unref);
  g_clear_pointer (&self->next_rows, g_ptr_array_unref);

  G_OBJECT_CLASS (aus_workdays_page_parent_class)->dispose (object);
}

static void
aus_workdays_page_class_init (AusWorkdaysPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = aus_workdays_page_get_property;
  object_class->set_property = aus_workdays_page_set_property;
  object_class->dispose = aus_workdays_page_dispose;

  properties[PROP_SESSION] =
    g_param_spec_object ("session", NULL, NULL, AUS_TYPE_SESSION,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (AUS_TYPE_CHECK_ROW);
  g_type_ensure (AUS_TYPE_FREE_DAYS_ROW);
  g_type_ensure (AUS_TYPE_LIST_SECTION);
  g_type_ensure (AUS_TYPE_REGION_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, AUS_RESOURCE_BASE
                                               "/ui/preferences/aus-workdays-page.ui");
  gtk_widget_class_bind_template_child (widget_class, AusWorkdaysPage, holidays);
  gtk_widget_class_bind_template_child (widget_class, AusWorkdaysPage, next);
  gtk_widget_class_bind_template_child (widget_class, AusWorkdaysPage, working_week);
  gtk_widget_class_bind_template_child (widget_class, AusWorkdaysPage, week);
  gtk_widget_class_bind_template_child (widget_class, AusWorkdaysPage, own);
}

static void
aus_workdays_page_init (AusWorkdaysPage *self)
{
  self->options = g_ptr_array_new ();
  self->next_rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  add_week_rows (self);

  self->file = g_binding_group_new ();
  g_binding_group_bind (self->file, "editable", self->holidays, "sensitive", G_BINDING_SYNC_CREATE);
  g_binding_group_bind (self->file, "editable", self->working_week, "sensitive",
                        G_BINDING_SYNC_CREATE);
  g_binding_group_bind (self->file, "editable", self->own, "sensitive", G_BINDING_SYNC_CREATE);
}
