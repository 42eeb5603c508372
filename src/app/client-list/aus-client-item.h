/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/client/aus-sender.h"
#include "core/law/aus-law-book.h"
#include "core/library/aus-client-file.h"

G_BEGIN_DECLS

#define AUS_GROUP_DAMAGED (AUS_STAGE_FADED + 1)
#define AUS_N_GROUPS (AUS_GROUP_DAMAGED + 1)

/**
 * AusClientItem:
 *
 * A client's file as the list shows it. What it says is worked out when it is asked for and kept
 * until the file changes, so ten thousand of them cost little.
 *
 * Properties, read-only and notified: "file", "name", "detail", "icon" (name of a symbol that says
 * the file needs attention, or NULL), "urgent", "heading" (the group's title on the first row of a
 * group, else NULL). Signal "moved": name or stage have changed, so it may belong elsewhere.
 */
#define AUS_TYPE_CLIENT_ITEM (aus_client_item_get_type ())
G_DECLARE_FINAL_TYPE (AusClientItem, aus_client_item, AUS, CLIENT_ITEM, GObject)

/* @law: NULL when there is none. References both. */
AusClientItem *aus_client_item_new         (AusClientFile *file,
                                            AusLawBook    *law,
                                            AusDate        today) G_GNUC_WARN_UNUSED_RESULT;

/* Transfer none */
AusClientFile *aus_client_item_get_file    (AusClientItem *self);
const char    *aus_client_item_get_name    (AusClientItem *self);
const char    *aus_client_item_get_detail  (AusClientItem *self);

/* Where it stands in the list: its stage, or AUS_GROUP_DAMAGED for a file that cannot be read */
guint          aus_client_item_get_group   (AusClientItem *self);

/* TRUE when every word of @needle is in a name, a contact, a project or an invoice number */
gboolean       aus_client_item_matches     (AusClientItem *self,
                                            const char    *needle);

void           aus_client_item_set_law     (AusClientItem *self,
                                            AusLawBook    *law);
void           aus_client_item_set_sender  (AusClientItem *self,
                                            AusSender     *sender);
void           aus_client_item_set_today   (AusClientItem *self,
                                            AusDate        today);
void           aus_client_item_set_heading (AusClientItem *self,
                                            const char    *heading);

/* By name, as the language of the interface sorts */
int            aus_client_item_compare     (AusClientItem *a,
                                            AusClientItem *b);

/* The name a person reads for @file: of the client, or “New client” while it has none, or of the
 * file when that cannot be read. Transfer none. */
const char    *aus_client_file_get_title   (AusClientFile *file);

G_END_DECLS
