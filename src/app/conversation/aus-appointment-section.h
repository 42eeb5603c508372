/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/widgets/aus-client-pane.h"

G_BEGIN_DECLS

/**
 * AusAppointmentSection:
 *
 * When, how and with whom the talk is to be, with a word where it is not one to one; and how it is
 * led.
 */
#define AUS_TYPE_APPOINTMENT_SECTION (aus_appointment_section_get_type ())
G_DECLARE_FINAL_TYPE (AusAppointmentSection, aus_appointment_section, AUS, APPOINTMENT_SECTION,
                      AusClientPane)

G_END_DECLS
