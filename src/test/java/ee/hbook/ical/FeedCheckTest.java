package ee.hbook.ical;

import static ee.hbook.ical.Sample.nights;
import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.config.Saying;
import ee.hbook.ical.FeedCheck.Kind;
import ee.hbook.ical.FeedProblem.Severity;
import ee.hbook.settings.Producers;
import ee.hbook.sync.EventSetAside;
import ee.hbook.sync.RemoteCalendar;
import ee.hbook.sync.RemoteEvent;
import ee.hbook.sync.RemoteEvent.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedCheckTest {

  private static final FeedRules RULES =
      new FeedRules(
          LocalDate.of(2026, 7, 1),
          List.of("Blocked"),
          new Producers(List.of("Rianjs"), List.of(), List.of()));
  private static final RemoteEvent GOOD = event("8@trevlix.com", "Rezervace #8", "2026-07-14");
  private static final RemoteEvent CANCELLED =
      new RemoteEvent(
          Optional.of("9@trevlix.com"),
          nights("2026-07-20", "2026-07-22"),
          Status.CANCELLED,
          "Rezervace #9",
          "",
          Optional.empty(),
          Optional.empty(),
          false,
          Map.of());

  @Test
  void aCalendarByTheRulesHasNoProblem() {
    assertThat(rules(List.of(GOOD, CANCELLED))).isEmpty();
  }

  @Test
  void everyProblemThatAPlatformCanMendSaysWhatToAskFor() {
    FeedCheck check =
        FeedCheck.of(calendar("", List.of(event("", "Obsazeno", "2026-07-14"))), RULES);
    assertThat(check.problems()).isNotEmpty().allMatch(problem -> !problem.ask().isBlank());
  }

  @Test
  void whatIsWorstComesFirst() {
    RemoteCalendar calendar =
        new RemoteCalendar(
            "",
            List.of(GOOD),
            List.of(
                new EventSetAside(Optional.of("x"), Saying.of("event_no_start"), Optional.empty())),
            Optional.empty());
    assertThat(FeedCheck.of(calendar, RULES).problems())
        .extracting(FeedProblem::severity)
        .startsWith(Severity.ERROR)
        .isSorted();
  }

  @ParameterizedTest
  @CsvSource({
    "'', Jan, uid-missing",
    "8d9ffae1-a98a-433e-83df-4a1b30012020, Jan, uid-form",
    "8@trevlix.com, Obsazeno, unidentifiable",
    "8@trevlix.com, CLOSED - Not available, unidentifiable",
    "8@trevlix.com, ' ', unidentifiable"
  })
  void anEventMayBreakARule(String uid, String summary, String rule) {
    assertThat(rules(List.of(event(uid, summary, "2026-07-14"), CANCELLED))).containsExactly(rule);
  }

  @Test
  void aUidThatIsUsedTwiceBreaksARule() {
    assertThat(
            rules(List.of(GOOD, event("8@trevlix.com", "Rezervace #8", "2026-07-17"), CANCELLED)))
        .containsExactly("uid-repeated");
  }

  @Test
  void eventsThatOverlapAreNamed() {
    assertThat(rules(List.of(GOOD, event("10@trevlix.com", "Jan", "2026-07-15"), CANCELLED)))
        .containsExactly("overlapping-events");
  }

  @Test
  void eventsThatTouchDoNotOverlap() {
    assertThat(rules(List.of(GOOD, event("10@trevlix.com", "Jan", "2026-07-17"), CANCELLED)))
        .isEmpty();
  }

  @Test
  void aCalendarOfThePastIsNamed() {
    assertThat(rules(List.of(event("8@trevlix.com", "Jan", "2026-05-15"))))
        .containsExactly("only-past-events", "no-cancelled");
  }

  @Test
  void aMakerThatIsKnownForChangingUidsIsNamed() {
    FeedCheck check = FeedCheck.of(calendar("-//rianjs//x", List.of(GOOD, CANCELLED)), RULES);
    assertThat(check.problems())
        .extracting(FeedProblem::rule)
        .containsExactly("unreliable-producer");
  }

  @ParameterizedTest
  @CsvSource({
    "no-status, status-missing",
    "no-dtstamp, dtstamp-missing",
    "floating-times, times-without-zone",
    "mended-dates, mended-dates"
  })
  void whatTheReaderFoundIsSaid(String flaw, String rule) {
    RemoteCalendar calendar =
        new RemoteCalendar(
            "-//x//y",
            List.of(GOOD, CANCELLED),
            List.of(),
            Optional.of(Instant.EPOCH),
            Map.of(flaw, 2));
    assertThat(FeedCheck.of(calendar, RULES).problems())
        .extracting(FeedProblem::rule)
        .containsExactly(rule);
  }

  @Test
  void anEventThatCouldNotBeReadIsListedWithItsReason() {
    RemoteCalendar calendar =
        new RemoteCalendar(
            "-//x//y",
            List.of(),
            List.of(
                new EventSetAside(
                    Optional.of("x@y"), Saying.of("event_no_start"), Optional.empty())),
            Optional.of(Instant.EPOCH));
    assertThat(FeedCheck.of(calendar, RULES).events())
        .singleElement()
        .isEqualTo(
            new FeedCheck.CheckedEvent(
                "x@y",
                "",
                Optional.empty(),
                Optional.empty(),
                Kind.UNREADABLE,
                List.of(Saying.of("event_no_start"))));
  }

  @Test
  void aBlockNeedsNoNumberOfABooking() {
    FeedCheck check =
        FeedCheck.of(
            calendar("-//x//y", List.of(event("1@x", "Blocked", "2026-07-14"), CANCELLED)), RULES);
    assertThat(check.problems()).isEmpty();
    assertThat(check.events())
        .extracting(FeedCheck.CheckedEvent::kind)
        .containsExactly(Kind.BLOCK, Kind.CANCELLED);
  }

  @Test
  void uidsThatAllChangeBetweenTwoLooksAreAnError() {
    assertThat(compared("a", "b"))
        .hasValueSatisfying(problem -> assertThat(problem.rule()).isEqualTo("uid-changes"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", ""})
  void uidsThatStayAndUidsThatAreMissingAreNot(String second) {
    assertThat(compared("a", second)).isEmpty();
  }

  private static Optional<FeedProblem> compared(String first, String second) {
    return FeedCheck.compare(
        calendar("", List.of(event(first, "x", "2026-07-14"))),
        calendar("", List.of(event(second, "x", "2026-07-14"))));
  }

  private static List<String> rules(List<RemoteEvent> events) {
    return FeedCheck.of(calendar("-//x//y", events), RULES).problems().stream()
        .map(FeedProblem::rule)
        .toList();
  }

  private static RemoteCalendar calendar(String signature, List<RemoteEvent> events) {
    return new RemoteCalendar(signature, events, List.of(), Optional.of(Instant.EPOCH));
  }

  private static RemoteEvent event(String uid, String summary, String checkIn) {
    return new RemoteEvent(
        Optional.of(uid).filter(text -> !text.isEmpty()),
        nights(checkIn, LocalDate.parse(checkIn).plusDays(3).toString()),
        Status.CONFIRMED,
        summary,
        "",
        Optional.empty(),
        Optional.empty(),
        false,
        Map.of());
  }
}
