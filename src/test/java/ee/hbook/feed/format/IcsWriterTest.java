package ee.hbook.feed.format;

import static ee.hbook.feed.content.Sample.NASTY;
import static ee.hbook.feed.content.Sample.nights;
import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.feed.content.FeedCalendar;
import ee.hbook.feed.content.FeedCalendar.AgendaTimes;
import ee.hbook.feed.content.FeedEvent;
import ee.hbook.feed.content.FeedText;
import ee.hbook.ical.format.InPrague;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class IcsWriterTest {

  private static final String TITLE = "Hotel: Ñ\"a\"";
  private static final Instant CHANGED = Instant.parse("2026-05-20T12:30:00Z");

  @Test
  void aSimpleFeedIsWrittenLikeThis() {
    FeedEvent event =
        new FeedEvent(
            "1@hotel.example",
            nights("2026-07-14", "2026-07-17"),
            "Reservation #8",
            "",
            FeedEvent.Status.CONFIRMED,
            CHANGED,
            Optional.of(Instant.EPOCH),
            Optional.of(CHANGED),
            2,
            Optional.empty(),
            Optional.empty(),
            Optional.of("4711"));
    assertThat(text(plain(List.of(event))))
        .isEqualTo(
            """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Hotel//HBook-alls// EN
            CALSCALE:GREGORIAN
            METHOD:PUBLISH
            NAME:Double room (Garden side) - Hotel
            X-WR-CALNAME:Double room (Garden side) - Hotel
            REFRESH-INTERVAL;VALUE=DURATION:PT15M
            X-PUBLISHED-TTL:PT15M
            X-MICROSOFT-CDO-ALLDAYEVENT:TRUE
            LAST-MODIFIED:20260520T123000Z
            BEGIN:VEVENT
            UID:1@hotel.example
            DTSTAMP:20260520T123000Z
            DTSTART;VALUE=DATE:20260714
            DTEND;VALUE=DATE:20260717
            SUMMARY:Reservation #8
            STATUS:CONFIRMED
            ORGANIZER;CN="Hotel: Ñ'a'":invalid:nomail
            SEQUENCE:2
            CREATED:19700101T000000Z
            LAST-MODIFIED:20260520T123000Z
            X-Channel-Booking-Ref:4711
            END:VEVENT
            END:VCALENDAR
            """
                .replace("\n", "\r\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"SUMMARY", "DESCRIPTION", "UID", "X-EMAIL", "X-PHONE", "X-Channel-Booking-Ref"})
  void aStrictReaderGetsBackADifficultTextInEveryField(String property) throws Exception {
    Component event = reread(plain(List.of(nasty("1")))).getComponents().getFirst();
    String expected = property.equals("DESCRIPTION") ? NASTY : FeedText.oneLine(NASTY);
    assertThat(event.getProperty(property).map(Property::getValue)).contains(expected);
  }

  @Test
  void ourOwnReaderGetsBackADifficultText() {
    byte[] written = IcsWriter.write(plain(List.of(nasty("1"))));
    assertThat(InPrague.events(written))
        .singleElement()
        .extracting(event -> event.description())
        .isEqualTo(NASTY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "Europe/Prague", "America/Sao_Paulo", "UTC", "+02:00"})
  void aStrictValidatorFindsNoFault(String zone) throws Exception {
    List<FeedEvent> events = List.of(nasty("1"), nasty("2"));
    Calendar calendar = reread(zone.equals("none") ? plain(events) : agenda(zone, events));
    assertThat(calendar.validate(true).getEntries()).isEmpty();
  }

  @Test
  void everyLineEndsWithCrlfAndNoneIsLongerThanItMayBe() {
    byte[] written = IcsWriter.write(plain(List.of(nasty("🏖👩‍👩‍👧‍👦é".repeat(100)))));
    String text = new String(written, StandardCharsets.UTF_8);
    assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
    assertThat(Arrays.stream(text.split("\r\n")))
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
  }

  @Test
  void theSameContentIsTheSameBytes() {
    assertThat(IcsWriter.write(agenda("Europe/Prague", List.of(nasty("1"), nasty("2")))))
        .isEqualTo(IcsWriter.write(agenda("Europe/Prague", List.of(nasty("1"), nasty("2")))));
  }

  @Test
  void anAgendaHasLocalTimesAndTheirZone() {
    assertThat(text(agenda("Europe/Prague", List.of(nasty("1")))))
        .contains(
            "DTSTART;TZID=Europe/Prague:20260714T150000\r\n",
            "DTEND;TZID=Europe/Prague:20260717T110000\r\n")
        .containsOnlyOnce("BEGIN:VTIMEZONE\r\nTZID:Europe/Prague\r\n");
  }

  @ParameterizedTest
  @CsvSource({
    "UTC, 20260714T150000Z",
    "Etc/UTC, 20260714T150000Z",
    "+02:00, 20260714T130000Z",
    "Etc/GMT-2, 20260714T130000Z"
  })
  void aZoneThatIsOnlyAnOffsetIsWrittenInUtc(String zone, String start) {
    assertThat(text(agenda(zone, List.of(nasty("1")))))
        .contains("DTSTART:" + start + "\r\n")
        .doesNotContain("VTIMEZONE");
  }

  @ParameterizedTest
  @EnumSource(FeedEvent.Status.class)
  void onlyWhatHoldsItsNightsMakesTheReaderBusy(FeedEvent.Status status) {
    FeedEvent known = nasty("1");
    FeedEvent event =
        new FeedEvent(
            known.uid(),
            known.nights(),
            known.summary(),
            known.description(),
            status,
            known.stamp(),
            known.created(),
            known.lastModified(),
            known.sequence(),
            known.email(),
            known.phone(),
            known.bookingRef());
    assertThat(text(plain(List.of(event))).contains("TRANSP:TRANSPARENT"))
        .isEqualTo(status != FeedEvent.Status.CONFIRMED);
  }

  @Test
  void aFileSaysNothingOfLookingAgain() {
    FeedCalendar feed = plain(List.of());
    FeedCalendar file =
        new FeedCalendar(
            feed.title(),
            feed.name(),
            feed.prodId(),
            feed.lastModified(),
            Optional.empty(),
            feed.agenda(),
            feed.events());
    assertThat(text(file)).contains("NAME:").doesNotContain("REFRESH-INTERVAL", "X-PUBLISHED-TTL");
  }

  @Test
  void theAddressOfABookingAtItsSourceIsItsUrl() {
    FeedEvent event = nasty("1");
    URI url = URI.create("https://www.airbnb.com/hosting/reservations/details/HMABCD1234?a=b,c;d");
    FeedEvent seen =
        new FeedEvent(
            "1@hotel.example",
            event.nights(),
            "Airbnb",
            "",
            event.status(),
            event.stamp(),
            event.created(),
            event.lastModified(),
            event.sequence(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(url),
            Optional.empty());
    assertThat(InPrague.events(IcsWriter.write(plain(List.of(seen)))))
        .singleElement()
        .extracting(read -> read.url().orElse(""))
        .isEqualTo(url.toString());
  }

  @Test
  void anEventByTheHourIsWrittenInUtcWhateverTheFeedIsFor() {
    Optional<FeedEvent.Hours> hours =
        Optional.of(
            new FeedEvent.Hours(
                Instant.parse("2026-07-14T08:00:00Z"), Instant.parse("2026-07-14T09:30:00Z")));
    String times = "DTSTART:20260714T080000Z\r\nDTEND:20260714T093000Z\r\n";

    assertThat(text(plain(List.of(nasty("1").at(hours))))).contains(times);
    assertThat(text(agenda("Europe/Prague", List.of(nasty("1").at(hours)))))
        .contains(times)
        .doesNotContain("VTIMEZONE", "ALLDAYEVENT");
  }

  @Test
  void aFeedWithoutEventsIsACalendarAllTheSame() {
    assertThat(InPrague.events(IcsWriter.write(agenda("Europe/Prague", List.of())))).isEmpty();
  }

  private static FeedEvent nasty(String uid) {
    String text = uid.equals("1") || uid.equals("2") ? NASTY : uid;
    return new FeedEvent(
        uid.equals("2") ? "2@hotel.example" : text,
        nights("2026-07-14", "2026-07-17"),
        text,
        text,
        FeedEvent.Status.CONFIRMED,
        CHANGED,
        Optional.of(CHANGED),
        Optional.of(CHANGED),
        0,
        Optional.of(text),
        Optional.of(text),
        Optional.of(text));
  }

  private static FeedCalendar plain(List<FeedEvent> events) {
    return calendar(Optional.empty(), events);
  }

  private static FeedCalendar agenda(String zone, List<FeedEvent> events) {
    AgendaTimes times = new AgendaTimes(LocalTime.of(15, 0), LocalTime.of(11, 0), ZoneId.of(zone));
    return calendar(Optional.of(times), events);
  }

  private static FeedCalendar calendar(Optional<AgendaTimes> times, List<FeedEvent> events) {
    return new FeedCalendar(
        TITLE,
        "Double room (Garden side) - Hotel",
        "-//Hotel//HBook-alls// EN",
        CHANGED,
        Optional.of(Duration.ofMinutes(15)),
        times,
        events);
  }

  private static String text(FeedCalendar calendar) {
    return new String(IcsWriter.write(calendar), StandardCharsets.UTF_8);
  }

  private static Calendar reread(FeedCalendar calendar) throws Exception {
    return new CalendarBuilder().build(new ByteArrayInputStream(IcsWriter.write(calendar)));
  }
}
