package ee.hbook.house;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.account.MailKind;
import ee.hbook.account.Role;
import ee.hbook.account.User;
import ee.hbook.attention.Need;
import ee.hbook.attention.NeedKind;
import ee.hbook.availability.Span;
import ee.hbook.config.Saying;
import ee.hbook.link.Link;
import ee.hbook.link.health.FailureClass;
import ee.hbook.link.health.Incident;
import ee.hbook.link.health.Incident.Kind;
import ee.hbook.notification.Notice;
import ee.hbook.notification.Trouble;
import ee.hbook.notification.application.DoubleBookingLetter;
import ee.hbook.notification.application.WriteDigest;
import ee.hbook.notification.application.WriteLetters;
import ee.hbook.notification.outbox.OutgoingMail.Content;
import ee.hbook.recovery.RiskReport;
import ee.hbook.sync.application.LinkCalendar;
import ee.hbook.sync.plan.Told.Counterpart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.threeten.extra.LocalDateRange;

/**
 * What mails about troubles say, each kind in each language. They are kept as pages under {@code
 * target/mails}, to be looked at.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class LettersTest {

  private static final Instant NOW = Instant.parse("2026-11-20T18:00:00Z");
  private static final String NAME = "<script>alert(1)</script>";
  private static final String SECRET = "s3cr3t";

  private RealHouse house;
  private Link link;

  @BeforeAll
  void linked() {
    Elsewhere elsewhere = new Elsewhere();
    house =
        new RealHouse(
            new SetClock(NOW),
            elsewhere,
            Map.of("timezone_string", "Europe/Paris", "blogname", "Villa Mimosa"));
    link = linked(elsewhere, "Booking.com");
  }

  @AfterAll
  void close() {
    house.close();
  }

  /** A kind of mail in a language. */
  record Letter(String kind, String language) {}

  static Stream<Letter> letters() {
    return Stream.of(
            "paused-auth",
            "paused-gone",
            "paused-content",
            "paused-config",
            "paused-transient",
            "throttled",
            "quarantined",
            "egress",
            "ended",
            "ended-egress",
            "digest",
            "double",
            "doubles",
            "warning-stale",
            "warning-quiet",
            "warning-unread",
            "warning-cached",
            "warning-certificate",
            "warning-clock")
        .flatMap(kind -> User.LANGUAGES.stream().map(language -> new Letter(kind, language)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("letters")
  void everyWordIsThere(Letter letter) throws IOException {
    Content content = written(letter, link);
    keep(letter, content);

    assertThat(content.subject()).isNotBlank().hasSizeLessThan(200);
    assertThat(content.toString()).doesNotContain("{0}", "{1}", "{2}", "{3}", "null", "Optional[");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("letters")
  void textIsWrappedAndAddressesAreWhole(Letter letter) {
    assertThat(written(letter, link).text().lines())
        .allMatch(line -> line.length() <= 72 || line.startsWith("http"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("letters")
  void nothingIsFetchedFromElsewhereAndNothingIsSecret(Letter letter) {
    Content content = written(letter, link);

    assertThat(content.html()).doesNotContain("src=", "url(", "@import", "<link", "<script");
    assertThat(content.toString()).doesNotContain(SECRET, "calendar.ics", "feed=");
  }

  @Test
  void aNameIsShownAndNotRun() {
    Link wicked = linked(new Elsewhere(), NAME);
    Content content = written(new Letter("paused-auth", "en"), wicked);

    assertThat(content.html())
        .doesNotContain(NAME)
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;");
    assertThat(content.text()).contains(NAME);
  }

  private Link linked(Elsewhere elsewhere, String name) {
    String url = "https://ical.booking.example/calendar.ics?t=" + SECRET + name.length();
    elsewhere.put(
        url,
        Optional.of(
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\nEND:VCALENDAR\r\n"
                .getBytes(StandardCharsets.UTF_8)));
    return house.get(LinkCalendar.class).link(1, 1, name, url).link();
  }

  private Content written(Letter letter, Link about) {
    User user =
        new User(
            1,
            "marie",
            "",
            Role.HBOOK_MANAGER,
            NOW,
            "marie@example.org",
            letter.language(),
            "",
            MailKind.ALL);
    WriteLetters letters = house.get(WriteLetters.class);
    return switch (letter.kind()) {
      case "egress" -> letters.beginning(ours(Incident.ofEgress(NOW)), user);
      case "ended-egress" -> letters.end(ours(Incident.ofEgress(NOW).closed(NOW, "probe")), user);
      case "ended" -> letters.end(ended(about), user);
      case "digest" ->
          house
              .get(WriteDigest.class)
              .digest(
                  List.of(
                      trouble(about, Kind.PAUSED, FailureClass.AUTH),
                      trouble(about, Kind.PAUSED, FailureClass.TRANSIENT),
                      trouble(about, Kind.QUARANTINED, FailureClass.CONTENT),
                      ours(Incident.ofEgress(NOW))),
                  List.of(twice(about)),
                  user);
      case "double" -> house.get(DoubleBookingLetter.class).of(List.of(soldTwice(about, 9)), user);
      case "doubles" ->
          house
              .get(DoubleBookingLetter.class)
              .of(List.of(soldTwice(about, 9), soldTwice(about, 2)), user);
      case String kind when kind.startsWith("warning-") ->
          letters.warning(trouble(about, Kind.ofWord(kind.substring(8)), FailureClass.LOCAL), user);
      case "throttled", "quarantined" ->
          letters.beginning(
              trouble(about, Kind.ofWord(letter.kind()), FailureClass.THROTTLED), user);
      default ->
          letters.beginning(
              trouble(
                  about,
                  Kind.PAUSED,
                  Arrays.stream(FailureClass.values())
                      .filter(each -> letter.kind().endsWith(each.word()))
                      .findFirst()
                      .orElseThrow()),
              user);
    };
  }

  private static Notice soldTwice(Link about, int from) {
    return new Notice(
        3,
        Notice.Kind.POSSIBLE_DOUBLE_BOOKING,
        OptionalLong.of(about.id()),
        about.name(),
        Optional.of(about.unit()),
        "1@booking.example",
        Optional.of(Span.nights(nights(from, from + 2))),
        Saying.of("as_it_stands", ""),
        NOW,
        NOW,
        Optional.of(new Counterpart("website", OptionalLong.of(12), NOW)),
        0,
        0,
        Optional.empty(),
        false);
  }

  private static Trouble ours(Incident incident) {
    return new Trouble(incident, Optional.empty(), "", Optional.empty());
  }

  private static Trouble ended(Link about) {
    Trouble trouble = trouble(about, Kind.PAUSED, FailureClass.AUTH);
    return new Trouble(
        trouble.incident().resumed(NOW, "probe"), trouble.link(), trouble.place(), trouble.risk());
  }

  private static Trouble trouble(Link about, Kind kind, FailureClass cause) {
    String code =
        switch (cause) {
          case AUTH -> "http-403";
          case GONE -> "http-404";
          case CONTENT -> "maintenance-page";
          case CONFIG -> "tls-expired";
          case THROTTLED -> "http-429";
          case TRANSIENT, LOCAL -> "connect-timeout";
        };
    return new Trouble(
        new Incident(
            3,
            kind,
            OptionalLong.of(about.id()),
            kind == Kind.QUARANTINED ? Optional.empty() : Optional.of(cause),
            kind == Kind.QUARANTINED ? "" : code,
            NOW.minus(Duration.ofHours(40)),
            Optional.of(NOW.minus(Duration.ofHours(41))),
            NOW.minus(Duration.ofHours(38)),
            Optional.empty(),
            Optional.empty(),
            "",
            Optional.empty(),
            Optional.empty()),
        Optional.of(about),
        "Villa Mimosa (Garden side)",
        cause == FailureClass.GONE ? Optional.empty() : Optional.of(risk(about)));
  }

  private static RiskReport risk(Link about) {
    return new RiskReport(
        about.id(),
        about.name(),
        about.unit(),
        NOW.minus(Duration.ofHours(41)),
        NOW,
        List.of(new RiskReport.Changed(nights(20, 23), true)),
        List.of(nights(1, 4), nights(6, 9), nights(11, 12), nights(14, 18), nights(24, 28)),
        List.of(
            new RiskReport.Overlap(
                nights(9, 11), "website", OptionalLong.of(12), Optional.of(NOW), Optional.of(NOW))),
        List.of(),
        List.of(),
        new RiskReport.Seen(
            NOW.minus(Duration.ofHours(40)), true, Optional.of(NOW), Optional.of(NOW)));
  }

  private static LocalDateRange nights(int from, int to) {
    LocalDate month = LocalDate.of(2026, 12, 1);
    return LocalDateRange.of(month.plusDays(from), month.plusDays(to));
  }

  private static void keep(Letter letter, Content content) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "mails"));
    String name = letter.kind() + "-" + letter.language();
    Files.writeString(folder.resolve(name + ".html"), content.html());
    Files.writeString(folder.resolve(name + ".txt"), content.subject() + "\n\n" + content.text());
  }

  private static Need twice(Link about) {
    LocalDateRange nights = LocalDateRange.of(LocalDate.of(2026, 12, 4), LocalDate.of(2026, 12, 7));
    return new Need(
        NeedKind.DOUBLE_BOOKING,
        "",
        NOW,
        Optional.of(about.unit()),
        about.name(),
        OptionalLong.of(about.id()),
        List.of(nights),
        Saying.of("need_double_booking_words", about.name(), nights.getStart(), nights.getEnd()),
        List.of(),
        List.of());
  }
}
