/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-list-section.h"

#include "app/widgets/aus-item-row.h"
#include "core/base/aus-format.h"

struct _AusListSection
{
  GtkWidget parent_instance;

  GtkWidget *content;
  GtkWidget *add;
  GtkListBox *rows;

  AusEntityList *list;
  GType row_type;
  char *title;
  char *summary;
  char *add_text;
  char *empty_text;
  char *needle; /* NULL or "" shows all */
  AusDate today;
};

G_DEFINE_FINAL_TYPE (AusListSection, aus_list_section, GTK_TYPE_WIDGET)

typedef enum
{
  PROP_LIST = 1,
  PROP_ROW_TYPE,
  PROP_TITLE,
  PROP_SUMMARY,
  PROP_ADD_TEXT,
  PROP_EMPTY_TEXT,
  PROP_TODAY,
} AusListSectionProperty;

static GParamSpec *properties[PROP_TODAY + 1];

typedef enum
{
  SIGNAL_PREPARE,
} AusListSectionSignal;

static guint signals[SIGNAL_PREPARE + 1];

static GtkWidget *
create_row (gpointer item,
            gpointer user_data)
{
  AusListSection *self = user_data;
  GtkWidget *row = g_object_new (self->row_type, NULL);

  g_object_set (row, "today", &self->today, "entity", item, "list", self->list, NULL);

  return row;
}

/* A list box may be bound only once it knows the type of its rows. */
static void
bind_rows (AusListSection *self)
{
  if (self->row_type == G_TYPE_INVALID || self->rows == NULL)
    return;

  gtk_list_box_bind_model (self->rows, self->list != NULL ? G_LIST_MODEL (self->list) : NULL,
                           create_row, self, NULL);
}

static void
tell_rows (AusListSection *self)
{
  /* Told once more while it is torn down */
  if (self->rows == NULL)
    return;

  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->rows)); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    if (AUS_IS_ITEM_ROW (row))
      g_object_set (row, "today", &self->today, NULL);
}

void
aus_list_section_edit (AusListSection *self,
                       gpointer        item)
{
  GtkListBoxRow *row;
  guint position;

  g_return_if_fail (AUS_IS_LIST_SECTION (self));

  if (item == NULL || self->list == NULL
      || !aus_entity_list_find_item (self->list, item, &position))
    return;

  row = gtk_list_box_get_row_at_index (self->rows, (int) position);
  if (AUS_IS_ITEM_ROW (row))
    aus_item_row_edit (AUS_ITEM_ROW (row));
}

static gboolean
is_found (AusListSection *self,
          GtkWidget      *row)
{
  g_autofree char *text = NULL;
  g_autofree char *folded = NULL;

  if (self->needle == NULL || *self->needle == '\0' || !AUS_IS_ITEM_ROW (row))
    return TRUE;

  text = g_strconcat (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), " ",
                      adw_expander_row_get_subtitle (ADW_EXPANDER_ROW (row)), NULL);
  folded = aus_text_fold (text);

  return aus_text_matches (folded, self->needle);
}

void
aus_list_section_search (AusListSection *self,
                         const char     *text)
{
  g_return_if_fail (AUS_IS_LIST_SECTION (self));

  g_free (self->needle);
  self->needle = g_strdup (text);
  /* A list box that is bound to a model does not filter. */
  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->rows)); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    gtk_widget_set_visible (row, is_found (self, row));
}

/* Prepared before it is in the list, so that adding it is one step. */
static void
on_add_clicked_cb (AusListSection *self)
{
  g_autoptr (AusEntity) item = NULL;

  if (self->list == NULL)
    return;

  /* What is new has no words yet to be found by. */
  if (self->needle != NULL)
    aus_list_section_search (self, "");
  item = aus_entity_new (g_list_model_get_item_type (G_LIST_MODEL (self->list)));
  g_signal_emit (self, signals[SIGNAL_PREPARE], 0, item);
  aus_entity_list_append (self->list, item);
  aus_list_section_edit (self, item);
}

static void
replace (char       **place,
         const GValue *value)
{
  g_free (*place);
  *place = g_value_dup_string (value);
}

static void
aus_list_section_get_property (GObject    *object,
                               guint       id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  AusListSection *self = AUS_LIST_SECTION (object);

  switch ((AusListSectionProperty) id)
    {
    case PROP_LIST:
      g_value_set_object (value, self->list);
      break;
    case PROP_ROW_TYPE:
      g_value_set_gtype (value, self->row_type);
      break;
    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;
    case PROP_SUMMARY:
      g_value_set_string (value, self->summary);
      break;
    case PROP_ADD_TEXT:
      g_value_set_string (value, self->add_text);
      break;
    case PROP_EMPTY_TEXT:
      g_value_set_string (value, self->empty_text);
      break;
    case PROP_TODAY:
      aus_date_value_set (value, self->today);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
aus_list_section_set_property (GObject      *object,
                               guint         id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  AusListSection *self = AUS_LIST_SECTION (object);

  switch ((AusListSectionProperty) id)
    {
    case PROP_LIST:
      if (!g_set_object (&self->list, g_value_get_object (value)))
        return;
      bind_rows (self);
      break;
    case PROP_ROW_TYPE:
      self->row_type = g_value_get_gtype (value);
      bind_rows (self);
      break;
    case PROP_TITLE:
      replace (&self->title, value);
      break;
    case PROP_SUMMARY:
      replace (&self->summary, value);
      break;
    case PROP_ADD_TEXT:
      replace (&self->add_text, value);
      gtk_accessible_update_property (GTK_ACCESSIBLE (self->add), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                      self->add_text, -1);
      break;
    case PROP_EMPTY_TEXT:
      replace (&self->empty_text, value);
      break;
    case PROP_TODAY:
      self->today = aus_date_value_get (value);
      tell_rows (self);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
  g_object_notify_by_pspec (object, pspec);
}

static void
aus_list_section_dispose (GObject *object)
{
  AusListSection *self = AUS_LIST_SECTION (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), AUS_TYPE_LIST_SECTION);
  g_clear_object (&self->list);
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->summary, g_free);
  g_clear_pointer (&self->add_text, g_free);
  g_clear_pointer (&self->empty_text, g_free);
  g_clear_pointer (&self->needle, g_free);

  G_OBJECT_CLASS (aus_list_section_parent_class)->dispose (object);
}

static GParamSpec *
text_property (const char *name)
{
  return g_param_spec_string (name, NULL, NULL, NULL,
                              G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
}

static void
aus_list_section_class_init (AusListSectionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = aus_list_section_get_property;
  object_class->set_property = aus_list_section_set_property;
  object_class->dispose = aus_list_section_dispose;

  properties[PROP_LIST] = g_param_spec_object ("list", NULL, NULL, AUS_TYPE_ENTITY_LIST, flags);
  properties[PROP_ROW_TYPE] =
    g_param_spec_gtype ("row-type", NULL, NULL, AUS_TYPE_ITEM_ROW, flags);
  properties[PROP_TITLE] = text_property ("title");
  properties[PROP_SUMMARY] = text_property ("summary");
  properties[PROP_ADD_TEXT] = text_property ("add-text");
  properties[PROP_EMPTY_TEXT] = text_property ("empty-text");
  properties[PROP_TODAY] = g_param_spec_boxed ("today", NULL, NULL, AUS_TYPE_DATE, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  signals[SIGNAL_PREPARE] =
    g_signal_new ("prepare", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, AUS_TYPE_ENTITY);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               AUS_RESOURCE_BASE "/ui/widgets/aus-list-section.ui");
  gtk_widget_class_bind_template_child (widget_class, AusListSection, content);
  gtk_widget_class_bind_template_child (widget_class, AusListSection, add);
  gtk_widget_class_bind_template_child (widget_class, AusListSection, rows);
  gtk_widget_class_bind_template_callback (widget_class, on_add_clicked_cb);
}

static void
aus_list_section_init (AusListSection *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
