package ee.hbook.house;

import ee.hbook.feed.FeedAnswer;
import ee.hbook.feed.FeedRequest;
import ee.hbook.feed.RenderedFeed;
import ee.hbook.feed.application.ServeFeed;
import ee.hbook.feed.reads.FeedReader;
import ee.hbook.feed.reads.application.CountRefusedReads;
import ee.hbook.feed.reads.application.RememberReads;
import ee.hbook.ical.Download;
import ee.hbook.ical.Downloads;
import ee.hbook.ical.HttpValidators;
import ee.hbook.link.Link;
import ee.hbook.link.LinkAddress;
import ee.hbook.link.Links;
import ee.hbook.link.health.FailureClass;
import ee.hbook.link.health.FailureCode;
import ee.hbook.sync.ChannelReads;
import ee.hbook.sync.ChannelReads.ChannelRead;
import ee.hbook.sync.application.LinkCalendar;
import ee.hbook.sync.application.SynchronizeLink;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threeten.extra.LocalDateRange;

/** A house with linked calendars, whose feed is read from outside. */
final class ReadHouse implements AutoCloseable {

  static final String BOOKING = "https://ical.booking.com/v1/export";
  static final String AIRBNB = "https://www.airbnb.com/calendar/ical/1.ics";
  static final String BOOKING_AGENT = "Booking.com iCal importer";
  static final String AIRBNB_AGENT = "Airbnb/1.0";

  final SetClock clock = new SetClock(Instant.parse("2026-03-02T06:00:00Z"));

  /** When each calendar was fetched. */
  final Map<String, List<Instant>> fetches = new HashMap<>();

  final RealHouse house;
  private final Map<String, String> calendars = new HashMap<>();
  private final Map<String, Download> failures = new HashMap<>();
  private Runnable whileFetching = () -> {};

  ReadHouse() {
    Downloads elsewhere = this::fetch;
    house =
        new RealHouse(
            clock,
            elsewhere,
            Map.of("hb_ical_url_feed_has_key", "no", "hb_ical_import_only_resa", "no"));
  }

  private Download fetch(LinkAddress address, boolean allowPrivate, HttpValidators known) {
    String url = address.uri().toString();
    fetches.computeIfAbsent(url, fresh -> new ArrayList<>()).add(clock.instant());
    Runnable meanwhile = whileFetching;
    whileFetching = () -> {};
    meanwhile.run();
    Download failure = failures.get(url);
    return failure != null
        ? failure
        : new Download.Body(
            calendars.getOrDefault(url, calendar()).getBytes(StandardCharsets.UTF_8),
            Optional.empty(),
            HttpValidators.NONE);
  }

  /** Happens once, while a calendar is on its way. */
  void whileFetching(Runnable meanwhile) {
    whileFetching = meanwhile;
  }

  void fail(String url, FailureClass failure, String code) {
    failures.put(
        url,
        new Download.Failed(
            failure,
            FailureCode.of(code),
            Optional.of(new ee.hbook.ical.RetryAfter.Wait(Duration.ofHours(2)))
                .filter(wait -> failure == FailureClass.THROTTLED)
                .map(wait -> wait),
            Optional.empty()));
  }

  /** Puts stays, each {@code uid:first night:last day}, into a calendar elsewhere. */
  void put(String url, String... stays) {
    calendars.put(url, calendar(stays));
  }

  private static String calendar(String... stays) {
    StringBuilder events = new StringBuilder();
    for (String stay : stays) {
      String[] parts = stay.split(":");
      events
          .append("BEGIN:VEVENT\r\nUID:")
          .append(parts[0])
          .append("\r\nDTSTART;VALUE=DATE:")
          .append(parts[1])
          .append("\r\nDTEND;VALUE=DATE:")
          .append(parts[2])
          .append("\r\nSUMMARY:CLOSED - Not available\r\nEND:VEVENT\r\n");
    }
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\n"
        + events
        + "END:VCALENDAR\r\n";
  }

  long link(String name, String url) {
    return house
        .get(LinkCalendar.class)
        .link(RealHouse.UNIT.accomId(), RealHouse.UNIT.accomNum(), name, url)
        .link()
        .id();
  }

  Link link(long id) {
    return house.look(() -> house.get(Links.class).find(id).orElseThrow());
  }

  void later(Duration time) {
    clock.set(clock.instant().plus(time));
  }

  void tick() {
    house.get(SynchronizeLink.class).runDue();
  }

  void reserve(String checkIn, String checkOut) {
    house.book(LocalDateRange.of(LocalDate.parse(checkIn), LocalDate.parse(checkOut)));
  }

  /** Reads the plain feed of the unit. */
  Optional<String> read(String userAgent) {
    return read(userAgent, FeedRequest.of(RealHouse.UNIT));
  }

  Optional<String> read(String userAgent, FeedRequest request) {
    FeedReader reader = FeedReader.of(Optional.of(userAgent));
    FeedAnswer answer = house.get(ServeFeed.class).serve(request, reader);
    if (answer instanceof FeedAnswer.Refused refused) {
      house.get(CountRefusedReads.class).count(refused, reader);
    }
    Optional<RenderedFeed> feed = answer.served();
    feed.ifPresent(served -> house.get(RememberReads.class).read(served.content(), reader));
    return feed.map(served -> new String(served.bytes(), StandardCharsets.UTF_8));
  }

  /** What the channel of a link has read. */
  List<ChannelRead> reads(long link) {
    return house.look(
        () -> house.get(ChannelReads.class).of(house.get(Links.class).find(link).orElseThrow()));
  }

  int fetches(String url) {
    return fetches.getOrDefault(url, List.of()).size();
  }

  @Override
  public void close() {
    house.close();
  }
}
