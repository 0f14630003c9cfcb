package ee.hbook.settings;

import java.time.LocalTime;

/**
 * When guests come and go in a feed with {@code agenda=yes}.
 *
 * @param checkIn {@code hb_ical_agenda_check_in_time}
 * @param checkOut {@code hb_ical_agenda_check_out_time}
 */
public record AgendaSettings(LocalTime checkIn, LocalTime checkOut) {

  /** HBook's: from 15:00 on the first day to 11:00 on the last. */
  public static final AgendaSettings DEFAULTS =
      new AgendaSettings(LocalTime.of(15, 0), LocalTime.of(11, 0));
}
