/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/law/aus-work-calendar.h"

G_BEGIN_DECLS

/**
 * aus_due_date_shift:
 * @werktage: Monday to Saturday without the holidays of the place where it is due, those for
 *     deadlines only included (aus_calendars_get_deadlines())
 *
 * The day by which something must be declared or paid when the last day for it is @day: the next
 * working day, when that is a Saturday, a Sunday or a holiday. § 193 BGB (payment and the start of
 * default: BGH, 1 February 2007, III ZR 159/06), § 903 ABGB with the European Convention (BGBl.
 * 1983/254: Saturday and Good Friday), OR Art. 78 with SR 173.110.3.
 *
 * Not for periods of notice, which never shift: core/law/aus-period.h.
 */
AusDate aus_due_date_shift (AusDate          day,
                            AusWorkCalendar *werktage);

G_END_DECLS
