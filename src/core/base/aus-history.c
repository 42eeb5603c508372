/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-history.h"

#include "aus-edit.h"

/* A step is an array of edits, applied in order and reverted backwards. Far more than a person
 * takes back, little enough for memory. */
#define MAX_STEPS 1000

struct _AusHistory
{
  GObject parent_instance;

  GPtrArray *undo;    /* of GPtrArray of AusEdit, owned */
  GPtrArray *redo;
  GPtrArray *group;   /* the open step between begin and end, NULL when none */
  guint depth;
  guint paused;
  gboolean sealed;
  gboolean replaying;
  guint last_serial;
  GArray *serials;    /* of guint, one per undo step */
  GArray *redo_serials;

  AusEntity *root;    /* owned */
  gulong edited_id;
};

G_DEFINE_FINAL_TYPE (AusHistory, aus_history, G_TYPE_OBJECT)

typedef enum
{
  PROP_CAN_UNDO = 1,
  PROP_CAN_REDO,
} AusHistoryProperty;

static GParamSpec *properties[PROP_CAN_REDO + 1];

static GPtrArray *
step_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) aus_edit_unref);
}

static void
notify_both (AusHistory *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CAN_UNDO]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CAN_REDO]);
}

static void
push_step (AusHistory *self,
           GPtrArray  *step)
{
  guint serial = ++self->last_serial;

  g_ptr_array_add (self->undo, step);
  g_array_append_val (self->serials, serial);
  if (self->undo->len > MAX_STEPS)
    {
      g_ptr_array_remove_index (self->undo, 0);
      g_array_remove_index (self->serials, 0);
    }
}

static void
drop_last (AusHistory *self)
{
  g_ptr_array_set_size (self->undo, (int) self->undo->len - 1);
  g_array_set_size (self->serials, self->serials->len - 1);
  self->sealed = TRUE;
}

/* TRUE when the edit went on with what the newest step does: typing in one field is one step. */
static gboolean
merge_into_last (AusHistory *self,
                 AusEdit    *edit)
{
  GPtrArray *step;
  AusEdit *last;

  if (self->sealed || self->undo->len == 0)
    return FALSE;

  step = self->undo->pdata[self->undo->len - 1];
  if (step->len != 1)
    return FALSE;

  last = step->pdata[0];
  if (!aus_edit_is_same_field (last, edit))
    return FALSE;

  step->pdata[0] = aus_edit_merge (last, edit);
  aus_edit_unref (last);
  /* What was typed and deleted again is nothing to take back. */
  if (aus_edit_is_void (step->pdata[0]))
    drop_last (self);

  return TRUE;
}

static void
on_root_edited_cb (AusHistory *self,
                   AusEdit    *edit)
{
  if (self->replaying || self->paused > 0)
    return;

  g_ptr_array_set_size (self->redo, 0);
  g_array_set_size (self->redo_serials, 0);

  if (self->depth > 0)
    {
      g_ptr_array_add (self->group, aus_edit_ref (edit));
      return;
    }
  if (!merge_into_last (self, edit))
    {
      GPtrArray *step = step_new ();

      g_ptr_array_add (step, aus_edit_ref (edit));
      push_step (self, step);
      self->sealed = FALSE;
    }
  notify_both (self);
}

static void
aus_history_get_property (GObject    *object,
                          guint       id,
                          GValue     *value,
                          GParamSpec *pspec)
{
  AusHistory *self = AUS_HISTORY (object);

  switch ((AusHistoryProperty) id)
    {
    case PROP_CAN_UNDO:
      g_value_set_boolean (value, aus_history_can_undo (self));
      break;
    case PROP_CAN_REDO:
      g_value_set_boolean (value, aus_history_can_redo (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
aus_history_dispose (GObject *object)
{
  AusHistory *self = AUS_HISTORY (object);

  if (self->root != NULL)
    g_clear_signal_handler (&self->edited_id, self->root);
  g_clear_object (&self->root);

  G_OBJECT_CLASS (aus_history_parent_class)->dispose (object);
}

static void
aus_history_finalize (GObject *object)
{
  AusHistory *self = AUS_HISTORY (object);

  g_ptr_array_unref (self->undo);
  g_ptr_array_unref (self->redo);
  g_clear_pointer (&self->group, g_ptr_array_unref);
  g_array_unref (self->serials);
  g_array_unref (self->redo_serials);

  G_OBJECT_CLASS (aus_history_parent_class)->finalize (object);
}

static void
aus_history_class_init (AusHistoryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = aus_history_get_property;
  object_class->dispose = aus_history_dispose;
  object_class->finalize = aus_history_finalize;

  properties[PROP_CAN_UNDO] = g_param_spec_boolean ("can-undo", NULL, NULL, FALSE,
                                                    G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_CAN_REDO] = g_param_spec_boolean ("can-redo", NULL, NULL, FALSE,
                                                    G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
aus_history_init (AusHistory *self)
{
  self->undo = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
  self->redo = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
  self->serials = g_array_new (FALSE, FALSE, sizeof (guint));
  self->redo_serials = g_array_new (FALSE, FALSE, sizeof (guint));
}

AusHistory *
aus_history_new (AusEntity *root)
{
  AusHistory *self;

  g_return_val_if_fail (AUS_IS_ENTITY (root), NULL);

  self = g_object_new (AUS_TYPE_HISTORY, NULL);
  self->root = g_object_ref (root);
  self->edited_id = g_signal_connect_swapped (root, "edited", G_CALLBACK (on_root_edited_cb), self);

  return self;
}

gboolean
aus_history_can_undo (AusHistory *self)
{
  g_return_val_if_fail (AUS_IS_HISTORY (self), FALSE);

  return self->undo->len > 0;
}

gboolean
aus_history_can_redo (AusHistory *self)
{
  g_return_val_if_fail (AUS_IS_HISTORY (self), FALSE);

  return self->redo->len > 0;
}

static void
move_newest (GPtrArray *from,
             GArray    *from_serials,
             GPtrArray *to,
             GArray    *to_serials)
{
  guint serial = g_array_index (from_serials, guint, from_serials->len - 1);

  g_ptr_array_add (to, g_ptr_array_steal_index (from, from->len - 1));
  g_array_append_val (to_serials, serial);
  g_array_set_size (from_serials, from_serials->len - 1);
}

gboolean
aus_history_undo (AusHistory *self)
{
  GPtrArray *step;

  g_return_val_if_fail (AUS_IS_HISTORY (self), FALSE);

  if (self->depth > 0 || self->undo->len == 0)
    return FALSE;

  step = self->undo->pdata[self->undo->len - 1];
  self->replaying = TRUE;
  for (guint i = step->len; i > 0; i--)
    aus_edit_revert (step->pdata[i - 1]);
  self->replaying = FALSE;

  move_newest (self->undo, self->serials, self->redo, self->redo_serials);
  self->sealed = TRUE;
  notify_both (self);

  return TRUE;
}

gboolean
aus_history_redo (AusHistory *self)
{
  GPtrArray *step;

  g_return_val_if_fail (AUS_IS_HISTORY (self), FALSE);

  if (self->depth > 0 || self->redo->len == 0)
    return FALSE;

  step = self->redo->pdata[self->redo->len - 1];
  self->replaying = TRUE;
  for (guint i = 0; i < step->len; i++)
    aus_edit_apply (step->pdata[i]);
  self->replaying = FALSE;

  move_newest (self->redo, self->redo_serials, self->undo, self->serials);
  self->sealed = TRUE;
  notify_both (self);

  return TRUE;
}

void
aus_history_begin (AusHistory *self)
{
  g_return_if_fail (AUS_IS_HISTORY (self));

  if (self->depth++ == 0)
    self->group = step_new ();
}

void
aus_history_end (AusHistory *self)
{
  g_autoptr (GPtrArray) group = NULL;

  g_return_if_fail (AUS_IS_HISTORY (self));
  g_return_if_fail (self->depth > 0);

  if (--self->depth > 0)
    return;

  group = g_steal_pointer (&self->group);
  if (group->len == 0)
    return;

  push_step (self, g_steal_pointer (&group));
  self->sealed = TRUE;
  notify_both (self);
}

void
aus_history_seal (AusHistory *self)
{
  g_return_if_fail (AUS_IS_HISTORY (self));

  self->sealed = TRUE;
}

void
aus_history_pause (AusHistory *self)
{
  g_return_if_fail (AUS_IS_HISTORY (self));

  self->paused++;
}

void
aus_history_resume (AusHistory *self)
{
  g_return_if_fail (AUS_IS_HISTORY (self));
  g_return_if_fail (self->paused > 0);

  self->paused--;
}

void
aus_history_clear (AusHistory *self)
{
  g_return_if_fail (AUS_IS_HISTORY (self));

  g_ptr_array_set_size (self->undo, 0);
  g_ptr_array_set_size (self->redo, 0);
  g_array_set_size (self->serials, 0);
  g_array_set_size (self->redo_serials, 0);
  if (self->group != NULL)
    g_ptr_array_set_size (self->group, 0);
  notify_both (self);
}

guint
aus_history_get_serial (AusHistory *self)
{
  g_return_val_if_fail (AUS_IS_HISTORY (self), 0);

  return self->serials->len > 0
           ? g_array_index (self->serials, guint, self->serials->len - 1)
           : 0;
}
