/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-plan-filter.h"

#include "core/client/aus-label.h"

#include <glib/gi18n.h>

/* In the order of the menu; the owners are in that of AusParty. */
typedef enum
{
  CHOICE_ME,
  CHOICE_CLIENT,
  CHOICE_SUCCESSOR,
  CHOICE_OPEN,
  CHOICE_LATE,
  CHOICE_CONFLICT,
  CHOICE_WAITING,
  CHOICE_DONE,
  CHOICE_DROPPED,
  N_CHOICES,
} Choice;

#define OWNERS ((1u << CHOICE_OPEN) - 1)
#define STATES (((1u << N_CHOICES) - 1) & ~OWNERS)
#define PROP_ACTIVE (N_CHOICES + 1)

static const char *const names[] = { "me",       "client",  "successor", "open",    "late",
                                     "conflict", "waiting", "done",      "dropped", NULL };

struct _AusPlanFilter
{
  GtkFilter parent_instance;

  guint chosen; /* a bit per Choice */
};

G_DEFINE_FINAL_TYPE (AusPlanFilter, aus_plan_filter, GTK_TYPE_FILTER)

static GParamSpec *properties[PROP_ACTIVE + 1];

static guint
get_states (AusPlanItem *item)
{
  guint states = 0;

  if (aus_plan_item_is_open (item))
    states |= 1u << CHOICE_OPEN;
  if (aus_plan_item_is_late (item))
    states |= 1u << CHOICE_LATE;
  if (aus_plan_item_is_conflict (item))
    states |= 1u << CHOICE_CONFLICT;
  if (aus_plan_item_is_waiting (item))
    states |= 1u << CHOICE_WAITING;
  if (aus_plan_item_is_done (item))
    states |= 1u << CHOICE_DONE;
  if (aus_plan_item_get_step (item)->state == AUS_STEP_STATE_DROPPED)
    states |= 1u << CHOICE_DROPPED;

  return states;
}

static gboolean
aus_plan_filter_match (GtkFilter *filter,
                       gpointer   item)
{
  AusPlanFilter *self = AUS_PLAN_FILTER (filter);
  guint owners = self->chosen & OWNERS;
  guint states = self->chosen & STATES;

  return (owners == 0 || (owners & (1u << aus_plan_item_get_step (item)->owner)) != 0) &&
         (states == 0 || (states & get_states (item)) != 0);
}

static GtkFilterMatch
aus_plan_filter_get_strictness (GtkFilter *filter)
{
  return AUS_PLAN_FILTER (filter)->chosen == 0 ? GTK_FILTER_MATCH_ALL : GTK_FILTER_MATCH_SOME;
}

static void
choose (AusPlanFilter *self,
        guint          chosen)
{
  guint changed = self->chosen ^ chosen;
  gboolean was_active = self->chosen != 0;

  if (changed == 0)
    return;

  self->chosen = chosen;
  for (guint i = 0; i < N_CHOICES; i++)
    if (changed & (1u << i))
      g_object_notify_by_pspec (G_OBJECT (self), properties[i + 1]);
  if (was_active != (chosen != 0))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ACTIVE]);
  gtk_filter_changed (GTK_FILTER (self), GTK_FILTER_CHANGE_DIFFERENT);
}

static void
aus_plan_filter_get_property (GObject    *object,
                              guint       id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  AusPlanFilter *self = AUS_PLAN_FILTER (object);

  if (id == PROP_ACTIVE)
    g_value_set_boolean (value, self->chosen != 0);
  else if (id > 0 && id <= N_CHOICES)
    g_value_set_boolean (value, (self->chosen & (1u << (id - 1))) != 0);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
aus_plan_filter_set_property (GObject      *object,
                              guint         id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  AusPlanFilter *self = AUS_PLAN_FILTER (object);

  if (id > 0 && id <= N_CHOICES)
    choose (self, g_value_get_boolean (value) ? self->chosen | (1u << (id - 1))
                                              : self->chosen & ~(1u << (id - 1)));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
aus_plan_filter_class_init (AusPlanFilterClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkFilterClass *filter_class = GTK_FILTER_CLASS (klass);

  object_class->get_property = aus_plan_filter_get_property;
  object_class->set_property = aus_plan_filter_set_property;
  filter_class->match = aus_plan_filter_match;
  filter_class->get_strictness = aus_plan_filter_get_strictness;

  for (guint i = 0; i < N_CHOICES; i++)
    properties[i + 1] =
      g_param_spec_boolean (names[i], NULL, NULL, FALSE,
                            G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_ACTIVE] = g_param_spec_boolean ("active", NULL, NULL, FALSE,
                                                  G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
aus_plan_filter_init (AusPlanFilter *self)
{
}

AusPlanFilter *
aus_plan_filter_new (void)
{
  return g_object_new (AUS_TYPE_PLAN_FILTER, NULL);
}

gboolean
aus_plan_filter_is_active (AusPlanFilter *self)
{
  g_return_val_if_fail (AUS_IS_PLAN_FILTER (self), FALSE);

  return self->chosen != 0;
}

void
aus_plan_filter_clear (AusPlanFilter *self)
{
  g_return_if_fail (AUS_IS_PLAN_FILTER (self));

  choose (self, 0);
}

const char *const *
aus_plan_filter_get_names (void)
{
  return names;
}

static const char *
get_label (Choice choice)
{
  switch (choice)
    {
    case CHOICE_OPEN:
      return C_("steps", "Open");
    case CHOICE_LATE:
      return C_("steps", "Overdue");
    case CHOICE_CONFLICT:
      return C_("steps", "In conflict");
    case CHOICE_WAITING:
      return C_("steps", "Waiting");
    case CHOICE_DONE:
      return C_("steps", "Done");
    case CHOICE_DROPPED:
      return C_("steps", "Dropped");
    case CHOICE_ME:
    case CHOICE_CLIENT:
    case CHOICE_SUCCESSOR:
    case N_CHOICES:
    default:
      return aus_label (AUS_TYPE_PARTY, (int) choice);
    }
}

char *
aus_plan_filter_describe (AusPlanFilter *self)
{
  g_autoptr (GString) text = g_string_new (NULL);

  g_return_val_if_fail (AUS_IS_PLAN_FILTER (self), NULL);

  for (guint i = 0; i < N_CHOICES; i++)
    if (self->chosen & (1u << i))
      g_string_append_printf (text, "%s%s", text->len > 0 ? ", " : "", get_label (i));

  return g_string_free (g_steal_pointer (&text), FALSE);
}
