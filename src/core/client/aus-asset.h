/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/base/aus-entity-list.h"
#include "core/client/aus-asset-field.h"
#include "core/client/aus-types.h"

G_BEGIN_DECLS

/**
 * AusAsset:
 *
 * A thing, an account or data that somebody holds. Access is given up last: handed on, tested by
 * the client, revoked. No secret is ever stored: @vault names an entry elsewhere.
 */
#define AUS_TYPE_ASSET (aus_asset_get_type ())
G_DECLARE_FINAL_TYPE (AusAsset, aus_asset, AUS, ASSET, AusEntity)

struct _AusAsset
{
  AusEntity parent_instance;

  char *id;
  AusAssetKind kind;
  char *name;
  AusParty holder;         /* who has it now */
  AusParty owner_after;
  AusAssetOutcome outcome;
  char *ground;            /* why it is kept */
  char *place;
  char *format;
  char *vault;             /* "KeePassXC › Müller › Hosting" */
  char *recipient;
  AusDate due;
  AusDate handed_on;
  AusDate tested_on;       /* by the client */
  AusDate revoked_on;      /* own access */
  char *proof;
  char *preset;            /* id in data/rules/assets.json; "" for the usual one of its kind */
  AusEntityList *fields;   /* of AusAssetField */
};

AusAsset *aus_asset_new (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
