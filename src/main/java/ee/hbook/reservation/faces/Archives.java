package ee.hbook.reservation.faces;

import ee.hbook.config.Saying;
import ee.hbook.config.faces.Screen;
import ee.hbook.reservation.ReservationFilter;
import ee.hbook.reservation.ReservationFilter.Days;
import ee.hbook.reservation.ReservationLists;
import ee.hbook.settings.SiteOptions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** Past reservations, month by month: those that {@code hb_resa_archiving_delay} puts away. */
@Named("archives")
@RequestScoped
public class Archives {

  private final ReservationLists reservations;
  private final SiteOptions options;
  private final ListFilter filter;
  private final Clock clock;

  @Inject
  public Archives(
      ReservationLists reservations, SiteOptions options, ListFilter filter, Clock clock) {
    this.reservations = reservations;
    this.options = options;
    this.filter = filter;
    this.clock = clock;
  }

  /**
   * A month of the archives.
   *
   * @param month as an address names it, such as {@code 2026-08}
   * @param name its name
   * @param count a sentence that tells how many
   */
  public record Month(String month, String name, String count) {}

  /**
   * The months that hold something.
   *
   * @return the latest first
   */
  public List<Month> getMonths() {
    Days past = new Days(Optional.empty(), Optional.of(line().minusDays(1)));
    return reservations.months(ReservationFilter.ALL.leaving(past)).entrySet().stream()
        .map(
            counted ->
                new Month(
                    counted.getKey().toString(),
                    name(counted.getKey()),
                    Screen.text("reservations_found", counted.getValue())))
        .toList();
  }

  /**
   * The name of the month that is open.
   *
   * @return for example {@code August 2026}; empty when none is
   */
  public String getOpen() {
    return filter.month().map(Archives::name).orElse("");
  }

  /**
   * The heading over the open month.
   *
   * @return for example {@code Archives: August 2026}
   */
  public String getOpenWords() {
    return Screen.text("archives_of", getOpen());
  }

  /**
   * Since when reservations stand in the list.
   *
   * @return a sentence with the first day of check-out that is not put away
   */
  public String getHint() {
    return Screen.text(Saying.of("archives_hint", line()));
  }

  LocalDate line() {
    return today().minusMonths(options.values().archivingDelay());
  }

  LocalDate today() {
    return LocalDate.now(clock.withZone(zone()));
  }

  ZoneId zone() {
    return options.site().zone();
  }

  private static String name(YearMonth month) {
    String name = DateTimeFormatter.ofPattern("LLLL yyyy", Screen.locale()).format(month);
    return name.substring(0, 1).toUpperCase(Screen.locale()) + name.substring(1);
  }
}
