/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-figure.h"

struct _AusFigure
{
  GtkButton parent_instance;

  char *caption;
  char *value;
  char *detail;
  gboolean late;
};

G_DEFINE_FINAL_TYPE (AusFigure, aus_figure, GTK_TYPE_BUTTON)

typedef enum
{
  PROP_CAPTION = 1,
  PROP_VALUE,
  PROP_DETAIL,
  PROP_LATE,
} AusFigureProperty;

static GParamSpec *properties[PROP_LATE + 1];

static void
update_label (AusFigure *self)
{
  g_autofree char *label = g_strdup_printf ("%s: %s, %s", self->caption, self->value, self->detail);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

static gboolean
replace (AusFigure         *self,
         char             **member,
         const char        *text,
         AusFigureProperty  property)
{
  if (g_strcmp0 (*member, text) == 0)
    return FALSE;

  g_free (*member);
  *member = g_strdup (text != NULL ? text : "");
  g_object_notify_by_pspec (G_OBJECT (self), properties[property]);

  return TRUE;
}

static void
set_late (AusFigure *self,
          gboolean   late)
{
  if (self->late == late)
    return;

  self->late = late;
  if (late)
    gtk_widget_add_css_class (GTK_WIDGET (self), "late");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "late");
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LATE]);
}

static void
aus_figure_get_property (GObject    *object,
                         guint       id,
                         GValue     *value,
                         GParamSpec *pspec)
{
  AusFigure *self = AUS_FIGURE (object);

  switch ((AusFigureProperty) id)
    {
    case PROP_CAPTION:
      g_value_set_string (value, self->caption);
      break;
    case PROP_VALUE:
      g_value_set_string (value, self->value);
      break;
    case PROP_DETAIL:
      g_value_set_string (value, self->detail);
      break;
    case PROP_LATE:
      g_value_set_boolean (value, self->late);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
aus_figure_set_property (GObject      *object,
                         guint         id,
                         const GValue *value,
                         GParamSpec   *pspec)
{
  AusFigure *self = AUS_FIGURE (object);

  switch ((AusFigureProperty) id)
    {
    case PROP_CAPTION:
      replace (self, &self->caption, g_value_get_string (value), PROP_CAPTION);
      break;
    case PROP_VALUE:
      replace (self, &self->value, g_value_get_string (value), PROP_VALUE);
      break;
    case PROP_DETAIL:
      replace (self, &self->detail, g_value_get_string (value), PROP_DETAIL);
      break;
    case PROP_LATE:
      set_late (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
aus_figure_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), AUS_TYPE_FIGURE);

  G_OBJECT_CLASS (aus_figure_parent_class)->dispose (object);
}

static void
aus_figure_finalize (GObject *object)
{
  AusFigure *self = AUS_FIGURE (object);

  g_free (self->caption);
  g_free (self->value);
  g_free (self->detail);

  G_OBJECT_CLASS (aus_figure_parent_class)->finalize (object);
}

static void
aus_figure_class_init (AusFigureClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = aus_figure_get_property;
  object_class->set_property = aus_figure_set_property;
  object_class->dispose = aus_figure_dispose;
  object_class->finalize = aus_figure_finalize;

  properties[PROP_CAPTION] = g_param_spec_string ("caption", NULL, NULL, "", flags);
  properties[PROP_VALUE] = g_param_spec_string ("value", NULL, NULL, "", flags);
  properties[PROP_DETAIL] = g_param_spec_string ("detail", NULL, NULL, "", flags);
  properties[PROP_LATE] = g_param_spec_boolean ("late", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (GTK_WIDGET_CLASS (klass), AUS_RESOURCE_BASE
                                               "/ui/transition/aus-figure.ui");
}

static void
aus_figure_init (AusFigure *self)
{
  self->caption = g_strdup ("");
  self->value = g_strdup ("");
  self->detail = g_strdup ("");
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
aus_figure_set (AusFigure  *self,
                const char *caption,
                const char *value,
                const char *detail,
                gboolean    late)
{
  gboolean changed;

  g_return_if_fail (AUS_IS_FIGURE (self));

  changed = replace (self, &self->caption, caption, PROP_CAPTION);
  changed = replace (self, &self->value, value, PROP_VALUE) || changed;
  changed = replace (self, &self->detail, detail, PROP_DETAIL) || changed;
  set_late (self, late);
  if (changed)
    update_label (self);
}
