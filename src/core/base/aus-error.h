/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * AusError:
 * @AUS_ERROR_NOT_FOUND: nothing of that name
 * @AUS_ERROR_INVALID: the bytes are not what the format asks for
 * @AUS_ERROR_LIMIT: too large, too deep, out of range
 * @AUS_ERROR_TOO_NEW: written by a newer version of the program
 * @AUS_ERROR_CONFLICT: somebody else has changed the file since it was read
 * @AUS_ERROR_READ_ONLY: the document was opened read-only
 * @AUS_ERROR_MISMATCH: the two operands do not belong together (currencies)
 *
 * What a caller can act on. The sentence a user reads is chosen by code, beside the widget or in
 * the command line. The message says the rest, in lower case: of bytes from outside it names place
 * and fault, and is translated, since it is shown behind that sentence.
 */
typedef enum
{
  AUS_ERROR_NOT_FOUND,
  AUS_ERROR_INVALID,
  AUS_ERROR_LIMIT,
  AUS_ERROR_TOO_NEW,
  AUS_ERROR_CONFLICT,
  AUS_ERROR_READ_ONLY,
  AUS_ERROR_MISMATCH,
} AusError;

#define AUS_ERROR (aus_error_quark ())

GQuark aus_error_quark (void);

G_END_DECLS
