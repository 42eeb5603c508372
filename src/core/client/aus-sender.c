/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-sender.h"

G_DEFINE_FINAL_TYPE (AusSender, aus_sender, AUS_TYPE_ENTITY)

static const AusField fields[] = {
  AUS_STRING (AusSender, name),
  AUS_STRING (AusSender, business),
  AUS_ENUM (AusSender, trade, aus_trade_get_type, AUS_TRADE_NONE),
  AUS_CHILD (AusSender, address, aus_address_get_type),
  AUS_STRING (AusSender, email),
  AUS_STRING (AusSender, phone),
  AUS_STRING (AusSender, web),
  AUS_STRING (AusSender, vat_id),
  AUS_STRING (AusSender, tax_number),
  AUS_STRING (AusSender, bank),
  AUS_STRING (AusSender, iban),
  AUS_STRING (AusSender, bic),
  AUS_ENUM (AusSender, paper_format, aus_paper_format_get_type, AUS_PAPER_FORMAT_AUTOMATIC),
  AUS_STRING (AusSender, font),
  AUS_ENUM (AusSender, law, aus_law_get_type, AUS_LAW_NONE),
  AUS_ENUM (AusSender, language, aus_language_get_type, AUS_LANGUAGE_EN),
  AUS_ENUM (AusSender, address_form, aus_address_form_get_type, AUS_ADDRESS_FORM_FORMAL),
  AUS_STRING (AusSender, currency),
  AUS_STRING (AusSender, holiday_region),
  AUS_LIST (AusSender, holiday_choices, aus_holiday_choice_get_type),
  AUS_CHILD (AusSender, working_week, aus_working_week_get_type),
  AUS_LIST (AusSender, free_days, aus_free_days_get_type),
  AUS_CHILD (AusSender, lead_times, aus_lead_times_get_type),
  AUS_CHILD (AusSender, post_days, aus_post_days_get_type),
  AUS_MONEY (AusSender, new_work),
  AUS_INT_FROM (AusSender, fade_months, 1, 60, 6),
};

static void
aus_sender_class_init (AusSenderClass *klass)
{
  aus_entity_class_install_fields (AUS_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
aus_sender_init (AusSender *self)
{
}

AusSender *
aus_sender_new (void)
{
  return AUS_SENDER (aus_entity_new (AUS_TYPE_SENDER));
}

AusHolidayChoice *
aus_sender_find_holiday_choice (AusSender  *self,
                                const char *option)
{
  g_return_val_if_fail (AUS_IS_SENDER (self), NULL);

  for (guint i = 0; i < aus_entity_list_get_length (self->holiday_choices); i++)
    {
      AusHolidayChoice *choice = aus_entity_list_peek (self->holiday_choices, i);

      if (g_strcmp0 (choice->option, option) == 0)
        return choice;
    }

  return NULL;
}

void
aus_sender_choose_holiday (AusSender  *self,
                           const char *option,
                           gboolean    kept)
{
  AusHolidayChoice *choice = aus_sender_find_holiday_choice (self, option);
  g_autoptr (AusHolidayChoice) added = NULL;

  g_return_if_fail (AUS_IS_SENDER (self));

  if (choice != NULL)
    {
      g_object_set (choice, "kept", kept, NULL);
      return;
    }

  added = aus_holiday_choice_new ();
  g_object_set (added, "option", option, "kept", kept, NULL);
  aus_entity_list_append (self->holiday_choices, added);
}
