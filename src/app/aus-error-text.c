/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-error-text.h"

#include "core/base/aus-error.h"

#include <gio/gio.h>
#include <glib/gi18n.h>

static const char *
say_own (int code)
{
  switch ((AusError) code)
    {
    case AUS_ERROR_NOT_FOUND:
      return _("It is no longer there.");
    case AUS_ERROR_INVALID:
      return _("The file is damaged.");
    case AUS_ERROR_LIMIT:
      return _("The file is too large.");
    case AUS_ERROR_TOO_NEW:
      return _("A newer version of Ausklang wrote the file.");
    case AUS_ERROR_CONFLICT:
      return _("Somebody else has changed the file.");
    case AUS_ERROR_READ_ONLY:
      return _("The file is open for reading only.");
    case AUS_ERROR_MISMATCH:
    default:
      return NULL;
    }
}

static const char *
say_file (int code)
{
  switch (code)
    {
    case G_FILE_ERROR_NOSPC:
      return _("The disk is full.");
    case G_FILE_ERROR_ACCES:
    case G_FILE_ERROR_PERM:
    case G_FILE_ERROR_ROFS:
      return _("The folder may not be written to.");
    case G_FILE_ERROR_NOENT:
    case G_FILE_ERROR_NOTDIR:
      return _("The folder is not there.");
    case G_FILE_ERROR_IO:
      return _("The disk reports an error.");
    default:
      return NULL;
    }
}

char *
aus_error_text (const GError *error)
{
  const char *text = NULL;

  if (error == NULL)
    return g_strdup (_("The reason is not known."));
  if (error->domain == AUS_ERROR)
    text = say_own (error->code);
  else if (error->domain == G_FILE_ERROR)
    text = say_file (error->code);
  if (text != NULL)
    return g_strdup (text);

  /* Translators: %s is a message of the system */
  return g_strdup_printf (_("The system says: “%s”."), error->message);
}
