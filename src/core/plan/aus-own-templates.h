/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/plan/aus-plan-template.h"

G_BEGIN_DECLS

/*
 * The plan templates of the user's own: the files *.json in the folder plans/ of a library. Every
 * function blocks. @library: the path of its folder.
 */

typedef struct
{
  char            *file;     /* base name */
  char            *name;     /* as the user called it, else the file's without its end */
  AusPlanTemplate *template; /* NULL when it cannot be read */
  GError          *error;    /* why; "plans/FILE: PATH: what is wrong". NULL when it can */
} AusOwnTemplate;

/* Of AusOwnTemplate, by name. Empty when there is no such folder. */
GPtrArray *aus_own_templates_list (const char       *library) G_GNUC_WARN_UNUSED_RESULT;

/* Whether one has that name, whatever its capitals */
gboolean   aus_own_templates_has  (const char       *library,
                                   const char       *name);

/* Writes @template, which has a name, into the file of the one with that name, or into a new one.
 * AUS_ERROR_CONFLICT when there is one already and @replace is FALSE; else G_FILE_ERROR. @path (may
 * be NULL) is where it is now. */
gboolean   aus_own_templates_save (const char       *library,
                                   AusPlanTemplate  *template,
                                   gboolean          replace,
                                   char            **path,
                                   GError          **error);

G_END_DECLS
