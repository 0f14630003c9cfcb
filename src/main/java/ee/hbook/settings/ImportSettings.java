package ee.hbook.settings;

import java.time.Duration;
import java.util.List;

/**
 * The import section of HBook's iCal settings, typed.
 *
 * @param frequency {@code hb_ical_frequency}: how often a link is read, at least five minutes
 * @param updateDates {@code hb_ical_update_resa_dates}: a stay moved at its source moves here
 * @param updateStatus {@code hb_ical_update_status_resa}: a stay cancelled at its source is
 *     cancelled here
 * @param awaitVanished {@code hb_ical_vanished_resa_status}: one that is gone without a word waits
 *     for approval instead (seed 001 rule 8); our own option
 * @param onlyReservations {@code hb_ical_import_only_resa}: events with a label for blocked dates
 *     are left out
 * @param blockedLabels {@code hb_ical_blocked_labels}: the summaries that are such labels; our own
 *     option, HBook's list with translations
 * @param advancedNotice {@code hb_ical_advanced_notice}: events that begin in fewer nights from
 *     today are left out; 0 for no limit
 * @param bookingWindow {@code hb_ical_import_booking_window}: events that begin more months ahead
 *     are left out; 0 for no limit
 * @param excludeOneNight {@code hb_ical_exclude_one_day_reservations}: events of one night are left
 *     out
 * @param missedPolls {@code hb_ical_missed_polls}: after how many good polls without it a booking
 *     counts as gone; our own option, 2 hides every false disappearance that was measured
 * @param missedFor {@code hb_ical_missed_minutes}: over which time these polls have to agree; our
 *     own option
 * @param guardFor {@code hb_ical_guard_hours}: the same where a calendar lost much at once; our own
 *     option
 * @param confirmed {@code hb_ical_import_resa_status}: imported reservations start as confirmed
 *     rather than new
 * @param reimportConfirmed {@code hb_ical_reimport_status}: a reservation that is back in its feed
 *     is confirmed rather than new
 * @param producers whose UIDs are not to be trusted
 */
public record ImportSettings(
    Duration frequency,
    boolean updateDates,
    boolean updateStatus,
    boolean awaitVanished,
    boolean onlyReservations,
    List<String> blockedLabels,
    int advancedNotice,
    int bookingWindow,
    boolean excludeOneNight,
    int missedPolls,
    Duration missedFor,
    Duration guardFor,
    boolean confirmed,
    boolean reimportConfirmed,
    Producers producers) {

  public ImportSettings {
    blockedLabels = List.copyOf(blockedLabels);
  }
}
