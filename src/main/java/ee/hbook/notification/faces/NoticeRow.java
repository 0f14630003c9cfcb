package ee.hbook.notification.faces;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.config.faces.Screen;
import ee.hbook.notification.Notice;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

/**
 * A notice in words, as HBook words it.
 *
 * @param serious whether nights or the calendar as a whole are at stake
 * @param since when it began, in the property's zone
 * @param heading the kind of notice
 * @param words what happened, with calendar, unit and dates
 */
public record NoticeRow(boolean serious, String since, String heading, String words) {

  /**
   * Words a notice.
   *
   * @param notice the notice
   * @param house the accommodations, for their names
   * @param zone the property's zone
   * @return the same for the page
   */
  static NoticeRow of(Notice notice, List<Accommodation> house, ZoneId zone) {
    String kind = notice.kind().word();
    String checkIn = notice.nights().map(nights -> day(nights.getStart())).orElse("");
    String checkOut = notice.nights().map(nights -> day(nights.getEnd())).orElse("");
    return new NoticeRow(
        notice.kind() != Notice.Kind.RESA_MODIFIED,
        moment(notice.createdOn(), zone),
        Screen.text("notice_" + kind),
        Screen.text(
            "notice_" + kind + "_words",
            notice.calendar(),
            place(notice, house),
            checkIn,
            checkOut,
            notice.message()));
  }

  private static String place(Notice notice, List<Accommodation> house) {
    return house.stream()
        .filter(accommodation -> accommodation.id() == notice.unit().accomId())
        .flatMap(
            accommodation ->
                accommodation.unit(notice.unit().accomNum()).stream()
                    .map(unit -> accommodation.name() + " (" + unit.name() + ")"))
        .findFirst()
        .orElse(notice.unit().toString());
  }

  private static String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
        .withLocale(Screen.locale())
        .format(day);
  }

  private static String moment(Instant instant, ZoneId zone) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .withLocale(Screen.locale())
        .format(instant.atZone(zone));
  }
}
