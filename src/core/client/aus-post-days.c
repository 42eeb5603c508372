/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-post-days.h"

#define MAX_DAYS 30

G_DEFINE_FINAL_TYPE (AusPostDays, aus_post_days, AUS_TYPE_ENTITY)

static const AusField fields[] = {
  AUS_INT_FROM (AusPostDays, letter, 0, MAX_DAYS, AUS_POST_LETTER),
  AUS_INT_FROM (AusPostDays, registered, 0, MAX_DAYS, AUS_POST_REGISTERED),
  AUS_INT_FROM (AusPostDays, messenger, 0, MAX_DAYS, AUS_POST_MESSENGER),
  AUS_INT_FROM (AusPostDays, email, 0, MAX_DAYS, AUS_POST_EMAIL),
};

static void
aus_post_days_class_init (AusPostDaysClass *klass)
{
  aus_entity_class_install_fields (AUS_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
aus_post_days_init (AusPostDays *self)
{
}

AusPostDays *
aus_post_days_new (void)
{
  return AUS_POST_DAYS (aus_entity_new (AUS_TYPE_POST_DAYS));
}

int
aus_post_days_get (AusPostDays      *self,
                   AusNoticeChannel  channel)
{
  g_return_val_if_fail (AUS_IS_POST_DAYS (self), 0);

  switch (channel)
    {
    case AUS_NOTICE_CHANNEL_LETTER:
      return self->letter;
    case AUS_NOTICE_CHANNEL_REGISTERED:
      return self->registered;
    case AUS_NOTICE_CHANNEL_MESSENGER:
      return self->messenger;
    case AUS_NOTICE_CHANNEL_EMAIL:
      return self->email;
    default:
      g_return_val_if_reached (0);
    }
}
