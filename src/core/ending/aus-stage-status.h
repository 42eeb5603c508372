/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/client/aus-client.h"

G_BEGIN_DECLS

/* Where a stage of the path is, seen from where the client is */
typedef enum
{
  AUS_STAGE_STATE_TO_COME,
  AUS_STAGE_STATE_NOW,
  AUS_STAGE_STATE_DONE,
  AUS_STAGE_STATE_SKIPPED,
} AusStageState;

#define AUS_TYPE_STAGE_STATE (aus_stage_state_get_type ())

GType aus_stage_state_get_type (void);

/* Stages one walks, from AUS_STAGE_DOUBT to AUS_STAGE_CLOSE */
#define AUS_N_PATH_STAGES 9

/**
 * AusStageStatus:
 *
 * How far a stage of the path is. Nothing of it keeps anybody from going there.
 */
typedef struct
{
  AusStage      stage;
  AusStageState state;
  GPtrArray    *missing;     /* of char *: what this stage still wants, translated sentences */
  GPtrArray    *before;      /* of char *: why it is not ready: what stages before it still want */
  char         *skip_reason; /* why it is left out; NULL unless it is */
} AusStageStatus;

AusStageStatus *aus_stage_status_new  (AusClient      *client,
                                       AusStage        stage,
                                       AusDate         today) G_GNUC_WARN_UNUSED_RESULT;

/* "Now", "Done", "To come", "Left out"; static */
const char     *aus_stage_state_name  (AusStageState   state);

/* What is to be known of it, a sentence a line: the reason it is left out, else what is missing and
 * why it is not ready; "" when there is nothing to say. Caller frees. */
char           *aus_stage_status_say  (AusStageStatus *self) G_GNUC_WARN_UNUSED_RESULT;

/* The page of the window where the stage is worked on */
const char     *aus_stage_get_page    (AusStage        stage);

void            aus_stage_status_free (AusStageStatus *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AusStageStatus, aus_stage_status_free)

G_END_DECLS
