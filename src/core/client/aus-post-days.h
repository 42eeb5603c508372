/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/base/aus-entity.h"
#include "core/client/aus-types.h"

G_BEGIN_DECLS

/* What the program comes with: a guess on the safe side, no rule. */
#define AUS_POST_LETTER     3
#define AUS_POST_REGISTERED 4
#define AUS_POST_MESSENGER  1
#define AUS_POST_EMAIL      1

/**
 * AusPostDays:
 *
 * How many working days (Monday to Friday without public holidays) a notice travels until it is
 * there, by channel: the user's own numbers, part of sender.json.
 */
#define AUS_TYPE_POST_DAYS (aus_post_days_get_type ())
G_DECLARE_FINAL_TYPE (AusPostDays, aus_post_days, AUS, POST_DAYS, AusEntity)

struct _AusPostDays
{
  AusEntity parent_instance;

  int letter;
  int registered;
  int messenger;
  int email;
};

AusPostDays *aus_post_days_new (void) G_GNUC_WARN_UNUSED_RESULT;

int          aus_post_days_get (AusPostDays      *self,
                                AusNoticeChannel  channel);

G_END_DECLS
