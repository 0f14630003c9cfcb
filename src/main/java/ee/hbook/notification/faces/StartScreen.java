package ee.hbook.notification.faces;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.accommodation.Accommodations;
import ee.hbook.accommodation.UnitId;
import ee.hbook.config.faces.Screen;
import ee.hbook.feed.reads.ReadsOnRecord.LastRead;
import ee.hbook.feed.reads.application.ReadsOfFeeds;
import ee.hbook.link.Link;
import ee.hbook.link.Links;
import ee.hbook.notification.CalendarsHealth;
import ee.hbook.notification.DayInTheHouse;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationFilter;
import ee.hbook.reservation.ReservationLists;
import ee.hbook.settings.SiteOptions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The state of the house at a glance. Each part is asked for once, and only when it is shown. */
@Named("start")
@RequestScoped
public class StartScreen {

  private final ReservationLists reservations;
  private final Accommodations accommodations;
  private final Links links;
  private final ReadsOfFeeds reads;
  private final SiteOptions options;
  private final Clock clock;
  private @Nullable List<Accommodation> house;
  private @Nullable DayInTheHouse day;
  private @Nullable List<Link> calendars;
  private @Nullable List<LastRead> lastReads;

  @Inject
  public StartScreen(
      ReservationLists reservations,
      Accommodations accommodations,
      Links links,
      ReadsOfFeeds reads,
      SiteOptions options,
      Clock clock) {
    this.reservations = reservations;
    this.accommodations = accommodations;
    this.links = links;
    this.reads = reads;
    this.options = options;
    this.clock = clock;
  }

  /**
   * Which day it is at the property.
   *
   * @return written out
   */
  public String getToday() {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
        .withLocale(Screen.locale())
        .format(today());
  }

  /** Who arrives today, by unit. */
  public List<StayLine> getArriving() {
    return lines(day().arriving());
  }

  /** Who leaves today, by unit. */
  public List<StayLine> getDeparting() {
    return lines(day().departing());
  }

  /** Who stays over today, by unit. */
  public List<StayLine> getStaying() {
    return lines(day().staying());
  }

  /**
   * How many calendars stand how, without those that are none.
   *
   * @return by the word of the health, what needs a look first
   */
  public List<Map.Entry<String, Long>> getHealth() {
    return CalendarsHealth.of(calendars()).counts().entrySet().stream()
        .filter(each -> each.getValue() > 0)
        .map(each -> Map.entry(each.getKey().word(), each.getValue()))
        .toList();
  }

  /**
   * When a calendar was last read whole.
   *
   * @return in the property's zone; null when never
   */
  public @Nullable LocalDateTime getLastSynchronized() {
    return local(CalendarsHealth.of(calendars()).last());
  }

  /**
   * When a calendar is read next.
   *
   * @return in the property's zone; null when none is
   */
  public @Nullable LocalDateTime getNextRun() {
    return local(CalendarsHealth.of(calendars()).next());
  }

  /**
   * The first step: something to let.
   *
   * @return whether there is an accommodation
   */
  public boolean isFurnished() {
    return !house().isEmpty();
  }

  /** The second step: a calendar to follow. */
  public boolean isConnected() {
    return !calendars().isEmpty();
  }

  /**
   * The third step: our address is in use.
   *
   * @return whether anybody has read a feed
   */
  public boolean isRead() {
    return !lastReads().isEmpty();
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(zone()));
  }

  private DayInTheHouse day() {
    if (day == null) {
      LocalDate today = today();
      ReservationFilter around =
          new ReservationFilter(
              OptionalLong.empty(),
              OptionalInt.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.of(today.minusDays(1)),
              Optional.of(today.plusDays(1)));
      day = DayInTheHouse.of(reservations.list(around), today);
    }
    return day;
  }

  private List<Accommodation> house() {
    if (house == null) {
      house = accommodations.all();
    }
    return house;
  }

  private List<Link> calendars() {
    if (calendars == null) {
      calendars = links.all();
    }
    return calendars;
  }

  private List<LastRead> lastReads() {
    if (lastReads == null) {
      lastReads = reads.lastReads();
    }
    return lastReads;
  }

  private List<StayLine> lines(List<Reservation> stays) {
    return stays.stream().map(stay -> StayLine.of(stay, place(stay.unit()))).toList();
  }

  private String place(UnitId unit) {
    return Accommodation.place(house(), unit);
  }

  private @Nullable LocalDateTime local(Optional<Instant> moment) {
    return moment.map(instant -> LocalDateTime.ofInstant(instant, zone())).orElse(null);
  }

  private ZoneId zone() {
    return options.site().zone();
  }
}
