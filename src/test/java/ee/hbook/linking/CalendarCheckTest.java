package ee.hbook.linking;

import static ee.hbook.feed.content.Sample.nights;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ee.hbook.config.Saying;
import ee.hbook.ical.IcsCalendar;
import ee.hbook.ical.IcsEvent;
import ee.hbook.ical.IcsEvent.Status;
import ee.hbook.linking.CalendarCheck.Kind;
import ee.hbook.linking.CalendarProblem.Severity;
import ee.hbook.settings.OptionValues;
import ee.hbook.sync.EventSetAside;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threeten.extra.LocalDateRange;

class CalendarCheckTest {

  private static final CheckRules RULES =
      new CheckRules(
          LocalDate.of(2026, 7, 1),
          new OptionValues(
                  Map.of(
                      "hb_ical_blocked_labels",
                      "Blocked\nAirbnb (Not available)",
                      "hb_ical_producers_by_summary",
                      "Rianjs"))
              .imports());
  private static final String GOOGLE = "-//Google Inc//Google Calendar 70.9054//EN";
  private static final IcsEvent GOOD = event("8@trevlix.com", "Rezervace #8", "2026-07-14");
  private static final IcsEvent CANCELLED =
      new IcsEvent(
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
    CalendarCheck check =
        CalendarCheck.of(calendar("", List.of(event("", "Obsazeno", "2026-07-14"))), RULES);
    assertThat(check.problems()).isNotEmpty().allMatch(problem -> !problem.ask().isBlank());
  }

  @Test
  void whatIsWorstComesFirst() {
    IcsCalendar calendar =
        new IcsCalendar(
            "",
            List.of(GOOD),
            List.of(
                new EventSetAside(Optional.of("x"), Saying.of("event_no_start"), Optional.empty())),
            Optional.empty());
    assertThat(CalendarCheck.of(calendar, RULES).problems())
        .extracting(CalendarProblem::severity)
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
    CalendarCheck check =
        CalendarCheck.of(calendar("-//rianjs//x", List.of(GOOD, CANCELLED)), RULES);
    assertThat(check.problems())
        .extracting(CalendarProblem::rule)
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
    IcsCalendar calendar =
        new IcsCalendar(
            "-//x//y",
            List.of(GOOD, CANCELLED),
            List.of(),
            Optional.of(Instant.EPOCH),
            Optional.empty(),
            Map.of(flaw, 2));
    assertThat(CalendarCheck.of(calendar, RULES).problems())
        .extracting(CalendarProblem::rule)
        .containsExactly(rule);
  }

  @Test
  void anEventThatCouldNotBeReadIsListedWithItsReason() {
    IcsCalendar calendar =
        new IcsCalendar(
            "-//x//y",
            List.of(),
            List.of(
                new EventSetAside(
                    Optional.of("x@y"), Saying.of("event_no_start"), Optional.empty())),
            Optional.of(Instant.EPOCH));
    assertThat(CalendarCheck.of(calendar, RULES).events())
        .singleElement()
        .isEqualTo(
            new CalendarCheck.CheckedEvent(
                "x@y",
                "",
                Optional.empty(),
                Optional.empty(),
                Kind.UNREADABLE,
                List.of(Saying.of("event_no_start"))));
  }

  @Test
  void aBlockNeedsNoNumberOfABooking() {
    CalendarCheck check =
        CalendarCheck.of(
            calendar("-//x//y", List.of(event("1@x", "Blocked", "2026-07-14"), CANCELLED)), RULES);
    assertThat(check.problems()).isEmpty();
    assertThat(check.events())
        .extracting(CalendarCheck.CheckedEvent::kind)
        .containsExactly(Kind.BLOCK, Kind.CANCELLED);
  }

  @Test
  void anEventThatCouldNotBeReadShowsTheNightsThatItMayTake() {
    Optional<LocalDateRange> nights = Optional.of(nights("2026-07-14", "2026-07-15"));
    IcsCalendar calendar =
        new IcsCalendar(
            "-//x//y",
            List.of(),
            List.of(new EventSetAside(Optional.of("x@y"), Saying.of("event_no_time"), nights)),
            Optional.of(Instant.EPOCH));
    assertThat(CalendarCheck.of(calendar, RULES).events())
        .extracting(CalendarCheck.CheckedEvent::kind, CalendarCheck.CheckedEvent::nights)
        .containsExactly(tuple(Kind.UNREADABLE, nights));
  }

  @Test
  void wholeDaysThatAPersonalCalendarCallsFreeAreReservationsAndSaySo() {
    CalendarCheck check = CalendarCheck.of(calendar(GOOGLE, List.of(free(true), CANCELLED)), RULES);
    assertThat(check.events().getFirst())
        .extracting(CalendarCheck.CheckedEvent::kind, CalendarCheck.CheckedEvent::problems)
        .containsExactly(Kind.RESERVATION, List.of(Saying.of("event_free_day")));
    assertThat(check.problems()).extracting(CalendarProblem::rule).containsExactly("free-days");
  }

  @Test
  void timesThatAPersonalCalendarCallsFreeAreLeftOutAndSaySo() {
    CalendarCheck check =
        CalendarCheck.of(calendar(GOOGLE, List.of(free(false), CANCELLED)), RULES);
    assertThat(check.events().getFirst())
        .extracting(CalendarCheck.CheckedEvent::kind, CalendarCheck.CheckedEvent::problems)
        .containsExactly(Kind.FREE, List.of(Saying.of("event_free")));
    assertThat(check.problems()).extracting(CalendarProblem::rule).containsExactly("free-times");
  }

  @Test
  void whatABookingSiteCallsFreeIsAReservationLikeAnyOther() {
    CalendarCheck check =
        CalendarCheck.of(calendar("-//x//y", List.of(free(false), CANCELLED)), RULES);
    assertThat(check.events().getFirst().kind()).isEqualTo(Kind.RESERVATION);
    assertThat(check.problems()).isEmpty();
  }

  @Test
  void freeTimeOverlapsNothing() {
    CalendarCheck check =
        CalendarCheck.of(calendar(GOOGLE, List.of(GOOD, free(false), CANCELLED)), RULES);
    assertThat(check.problems()).extracting(CalendarProblem::rule).containsExactly("free-times");
  }

  @ParameterizedTest
  @CsvSource({"Provisoire - Clovis, TENTATIVE", "Jan (PENDING), CONFIRMED"})
  void aTitleByWhichNothingIsSettledIsGivenAsTheReason(String title, Status status) {
    IcsEvent event =
        new IcsEvent(
            Optional.of("9@x"),
            nights("2026-07-20", "2026-07-22"),
            status,
            title,
            "",
            Optional.empty(),
            Optional.empty(),
            false,
            Map.of());
    assertThat(CalendarCheck.of(calendar("-//x//y", List.of(event)), RULES).events())
        .extracting(CalendarCheck.CheckedEvent::kind, CalendarCheck.CheckedEvent::problems)
        .containsExactly(tuple(Kind.TENTATIVE, List.of(Saying.of("event_tentative_title"))));
  }

  @Test
  void whatAirbnbCallsClosedInAnyLanguageIsABlock() {
    String prodid = "-//Airbnb Inc//Hosting Calendar 1.0//EN";
    IcsEvent closed = event("7f662ec65913-a@airbnb.com", "Airbnb (Ekki í boði)", "2026-07-14");
    assertThat(CalendarCheck.of(calendar(prodid, List.of(closed)), RULES).events())
        .extracting(CalendarCheck.CheckedEvent::kind)
        .containsExactly(Kind.BLOCK);
  }

  @Test
  void aHabitOfTheWholePlatformIsOnlyAHintAndAsksForNothing() {
    String prodid = "-//admin.booking.com\\, b.v.//NONSGML v1.0//EN";
    IcsEvent closed = event("8@booking.com", "CLOSED - Not available", "2026-07-14");
    assertThat(CalendarCheck.of(calendar(prodid, List.of(closed, CANCELLED)), RULES).problems())
        .singleElement()
        .extracting(CalendarProblem::rule, CalendarProblem::severity, CalendarProblem::ask)
        .containsExactly("unidentifiable", Severity.HINT, "");
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

  private static Optional<CalendarProblem> compared(String first, String second) {
    return CalendarCheck.compare(
        calendar("", List.of(event(first, "x", "2026-07-14"))),
        calendar("", List.of(event(second, "x", "2026-07-14"))));
  }

  private static List<String> rules(List<IcsEvent> events) {
    return CalendarCheck.of(calendar("-//x//y", events), RULES).problems().stream()
        .map(CalendarProblem::rule)
        .toList();
  }

  private static IcsCalendar calendar(String signature, List<IcsEvent> events) {
    return new IcsCalendar(signature, events, List.of(), Optional.of(Instant.EPOCH));
  }

  private static IcsEvent free(boolean allDay) {
    return new IcsEvent(
        Optional.of("10@google.com"),
        nights("2026-07-14", "2026-07-16"),
        Status.CONFIRMED,
        "Family",
        "",
        Optional.empty(),
        Optional.empty(),
        true,
        allDay,
        Map.of());
  }

  private static IcsEvent event(String uid, String summary, String checkIn) {
    return new IcsEvent(
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
