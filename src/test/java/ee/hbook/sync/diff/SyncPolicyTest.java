package ee.hbook.sync.diff;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.accommodation.UnitId;
import ee.hbook.availability.Span;
import ee.hbook.ical.IcsCalendar;
import ee.hbook.ical.IcsEvent;
import ee.hbook.ical.IcsEvent.Status;
import ee.hbook.link.LinkSettings;
import ee.hbook.settings.OptionValues;
import ee.hbook.sync.Claim;
import ee.hbook.sync.ImportRules;
import ee.hbook.sync.ProofRule;
import ee.hbook.sync.diff.KnownReservation.State;
import ee.hbook.sync.diff.SyncDecision.Add;
import ee.hbook.sync.diff.SyncDecision.Await;
import ee.hbook.sync.diff.SyncDecision.Block;
import ee.hbook.sync.diff.SyncDecision.Cancel;
import ee.hbook.sync.diff.SyncDecision.CancelledHere;
import ee.hbook.sync.diff.SyncDecision.Echo;
import ee.hbook.sync.diff.SyncDecision.EchoOf;
import ee.hbook.sync.diff.SyncDecision.Forget;
import ee.hbook.sync.diff.SyncDecision.Ignore;
import ee.hbook.sync.diff.SyncDecision.Keep;
import ee.hbook.sync.diff.SyncDecision.Linger;
import ee.hbook.sync.diff.SyncDecision.Move;
import ee.hbook.sync.diff.SyncDecision.Reason;
import ee.hbook.sync.diff.SyncDecision.Recognise;
import ee.hbook.sync.diff.SyncDecision.ReportMoved;
import ee.hbook.sync.diff.SyncDecision.Revive;
import ee.hbook.sync.plan.Feeds;
import ee.hbook.sync.plan.Known;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threeten.extra.LocalDateRange;

class SyncPolicyTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
  private static final UnitId UNIT = new UnitId(102, 1);
  private static final long LINK = 7;

  private final List<KnownReservation> standing = new ArrayList<>();
  private Map<String, String> options = Map.of();
  private LinkSettings link = LinkSettings.NONE;
  private String prodid = "";
  private boolean first;

  @Test
  void aNewEventIsAdded() {
    assertThat(decide(List.of(event("a", 5, 8)), List.of())).hasOnlyElementsOfType(Add.class);
  }

  @Test
  void anEventThatEndsTodayIsStillAdded() {
    assertThat(decide(List.of(event("a", -3, 0)), List.of())).hasOnlyElementsOfType(Add.class);
  }

  @Test
  void anEventThatEndedYesterdayIsIgnoredAsPast() {
    assertThat(reasons(List.of(event("a", -3, -1)), List.of())).containsExactly(Reason.PAST);
  }

  @Test
  void aTentativeEventHoldsNothing() {
    assertThat(reasons(List.of(event("a", 5, 8, Status.TENTATIVE, "")), List.of()))
        .containsExactly(Reason.TENTATIVE);
  }

  @Test
  void aCancelledEventNeverCreatesAnything() {
    assertThat(reasons(List.of(event("a", 5, 8, Status.CANCELLED, "")), List.of()))
        .containsExactly(Reason.CANCELLED);
  }

  @Test
  void aSummaryThatSaysPendingIsIgnored() {
    assertThat(reasons(List.of(event("a", 5, 8, Status.CONFIRMED, "Pending - J")), List.of()))
        .containsExactly(Reason.PENDING);
  }

  @Test
  void aBlockLabelIsIgnoredWhenBlocksAreExcluded() {
    assertThat(reasons(List.of(airbnbBlock()), List.of())).containsExactly(Reason.BLOCKED_LABEL);
  }

  @Test
  void aBlockLabelBlocksItsNightsWhenBlocksAreNotExcluded() {
    options = Map.of("hb_ical_import_only_resa", "no");
    assertThat(decide(List.of(airbnbBlock()), List.of())).hasOnlyElementsOfType(Block.class);
  }

  @Test
  void aStayOfOneNightIsLeftOutWhenTheSettingSaysSo() {
    options = shown(Map.of("hb_ical_exclude_one_day_reservations", "yes"));
    assertThat(reasons(List.of(event("a", 5, 6)), List.of())).containsExactly(Reason.ONE_NIGHT);
  }

  @Test
  void anEventBeforeTheImportWindowIsLeftOut() {
    options = shown(Map.of("hb_ical_advanced_notice", "3"));
    assertThat(reasons(List.of(event("a", 2, 6)), List.of())).containsExactly(Reason.BEFORE_WINDOW);
  }

  @Test
  void theImportWindowBeginsSoManyNightsFromToday() {
    options = shown(Map.of("hb_ical_advanced_notice", "3"));
    assertThat(decide(List.of(event("a", 3, 6)), List.of())).hasOnlyElementsOfType(Add.class);
  }

  @Test
  void anEventAfterTheImportWindowLessThreeDaysIsLeftOut() {
    options = shown(Map.of("hb_ical_import_booking_window", "1"));
    assertThat(reasons(List.of(event("a", 28, 30)), List.of()))
        .containsExactly(Reason.AFTER_WINDOW);
  }

  @Test
  void theImportWindowEndsThreeDaysBeforeItsMonths() {
    options = shown(Map.of("hb_ical_import_booking_window", "1"));
    assertThat(decide(List.of(event("a", 27, 30)), List.of())).hasOnlyElementsOfType(Add.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 5, 60})
  void aFilterThatThePageHidesLeavesNothingOut(int start) {
    options =
        Map.of(
            "hb_ical_exclude_one_day_reservations",
            "yes",
            "hb_ical_advanced_notice",
            "3",
            "hb_ical_import_booking_window",
            "1");
    assertThat(decide(List.of(event("a", start, start + 1)), List.of()))
        .hasOnlyElementsOfType(Add.class);
  }

  @Test
  void noExclusionAppliesToAKnownEvent() {
    options =
        shown(
            Map.of(
                "hb_ical_exclude_one_day_reservations", "yes", "hb_ical_advanced_notice", "100"));
    standing.add(reservation(1, "a", 5, 6, State.HOLDING, LINK));
    assertThat(decide(List.of(event("a", 5, 6)), List.of(known("a", 5, 6, 1, 0))))
        .hasOnlyElementsOfType(Keep.class);
  }

  @Test
  void aUidThatWasMadeHereIsAnEcho() {
    assertThat(decide(List.of(event("own", 5, 8)), List.of())).hasOnlyElementsOfType(Echo.class);
  }

  @Test
  void aUidOfABookingOfOursThatStandsHereIsAnEcho() {
    standing.add(
        new KnownReservation(
            1,
            "a",
            UNIT,
            Span.nights(nights(5, 8)),
            State.HOLDING,
            true,
            OptionalLong.empty(),
            "website",
            NOW));
    assertThat(decide(List.of(event("a", 5, 8)), List.of())).hasOnlyElementsOfType(Echo.class);
  }

  @Test
  void freeTimeInAPersonsOwnCalendarHoldsNothing() {
    prodid = "-//Google Inc//Google Calendar 70.9054//EN";
    IcsEvent free =
        Feeds.event(Optional.of("a"), nights(5, 8), Status.CONFIRMED, "Trip", "", true, Map.of());
    assertThat(reasons(List.of(free), List.of())).containsExactly(Reason.TRANSPARENT);
  }

  @Test
  void aUidThatAnotherLinkOfTheUnitBroughtIsAnEcho() {
    standing.add(reservation(1, "a", 5, 8, State.HOLDING, 99));
    assertThat(decide(List.of(event("a", 5, 8)), List.of())).hasOnlyElementsOfType(EchoOf.class);
  }

  @Test
  void aUidThatStandsHereAlreadyIsRecognised() {
    standing.add(reservation(1, "a", 5, 8, State.HOLDING, LINK));
    assertThat(decide(List.of(event("a", 5, 8)), List.of())).hasOnlyElementsOfType(Recognise.class);
  }

  @Test
  void aReservationThatItsFeedHadLostIsRevived() {
    standing.add(reservation(1, "a", 5, 8, State.LOST, LINK));
    assertThat(decide(List.of(event("a", 5, 8)), List.of())).hasOnlyElementsOfType(Revive.class);
  }

  @Test
  void aReservationThatAPersonCancelledIsNotRevived() {
    standing.add(reservation(1, "a", 5, 8, State.CANCELLED_HERE, LINK));
    assertThat(decide(List.of(event("a", 5, 8)), List.of(known("a", 5, 8, 1, 0))))
        .hasOnlyElementsOfType(CancelledHere.class);
  }

  @Test
  void anUnchangedEventIsKept() {
    standing.add(reservation(1, "a", 5, 8, State.HOLDING, LINK));
    assertThat(decide(List.of(event("a", 5, 8)), List.of(known("a", 5, 8, 1, 0))))
        .hasOnlyElementsOfType(Keep.class);
  }

  @Test
  void changedDatesAreReportedByDefault() {
    standing.add(reservation(1, "a", 5, 8, State.HOLDING, LINK));
    assertThat(decide(List.of(event("a", 6, 9)), List.of(known("a", 5, 8, 1, 0))))
        .hasOnlyElementsOfType(ReportMoved.class);
  }

  @Test
  void changedDatesAreFollowedWhenTheSettingSaysSo() {
    options = Map.of("hb_ical_update_resa_dates", "yes");
    standing.add(reservation(1, "a", 5, 8, State.HOLDING, LINK));
    assertThat(decide(List.of(event("a", 6, 9)), List.of(known("a", 5, 8, 1, 0))))
        .hasOnlyElementsOfType(Move.class);
  }

  @Test
  void aVanishedEventIsAwaitedAtTheFirstPollWithoutIt() {
    follow();
    assertThat(decide(others(), with(others(), known("a", 5, 8, 1, 0))))
        .hasAtLeastOneElementOfType(Await.class)
        .doesNotHaveAnyElementsOfTypes(Cancel.class);
  }

  @Test
  void aVanishedEventIsCancelledAtTheSecondPollWithoutIt() {
    follow();
    assertThat(decide(others(), with(others(), known("a", 5, 8, 1, 1))))
        .hasAtLeastOneElementOfType(Cancel.class);
  }

  @Test
  void aVanishedEventIsKeptForeverByDefault() {
    assertThat(decide(others(), with(others(), known("a", 5, 8, 1, 50))))
        .doesNotHaveAnyElementsOfTypes(Cancel.class);
  }

  @Test
  void aStayInProgressIsNeverCancelledForBeingMissing() {
    follow();
    assertThat(decide(others(), with(others(), known("a", -1, 8, 1, 5))))
        .doesNotHaveAnyElementsOfTypes(Cancel.class);
  }

  @Test
  void silenceNeitherShortensNorCancelsAStayThatHasBegun() {
    follow();
    assertThat(decide(others(), with(others(), known("a", -1, 8, 1, 1))))
        .hasAtLeastOneElementOfType(Linger.class);
  }

  @Test
  void whenMorePollsAgreeAFeedThatLostEverythingIsBelieved() {
    follow();
    assertThat(decide(List.of(), List.of(known("a", 5, 8, 1, 3))))
        .hasOnlyElementsOfType(Cancel.class);
  }

  @Test
  void aStayClippedToTodayUnderANewUidIsTheSameStay() {
    standing.add(reservation(1, "a", -2, 8, State.HOLDING, LINK));
    assertThat(decide(List.of(event("b", 0, 8)), List.of(known("a", -2, 8, 1, 0))))
        .hasOnlyElementsOfType(Keep.class);
  }

  @Test
  void theSameNightsUnderANewUidAreTheSameStay() {
    standing.add(reservation(1, "a", 5, 8, State.HOLDING, LINK));
    assertThat(decide(List.of(event("b", 5, 8)), List.of(known("a", 5, 8, 1, 0))))
        .hasOnlyElementsOfType(Keep.class);
  }

  @Test
  void aStayThatIsOverIsForgotten() {
    follow();
    assertThat(decide(others(), with(others(), known("a", -4, 0, 1, 0))))
        .hasAtLeastOneElementOfType(Forget.class);
  }

  @Test
  void anEmptyFeedCancelsNothingAtTheSecondPoll() {
    follow();
    assertThat(decide(List.of(), List.of(known("a", 5, 8, 1, 1))))
        .hasOnlyElementsOfType(Await.class);
  }

  @Test
  void aFeedThatLosesHalfOfItsEventsCancelsNothingAtTheSecondPoll() {
    follow();
    List<Claim> known =
        IntStream.range(0, 6).mapToObj(i -> known("k" + i, 5 + i, 6 + i, 10 + i, 1)).toList();
    List<IcsEvent> left =
        IntStream.range(0, 3).mapToObj(i -> event("k" + i, 5 + i, 6 + i)).toList();
    assertThat(decide(left, known)).doesNotHaveAnyElementsOfTypes(Cancel.class);
  }

  private void follow() {
    options = Map.of("hb_ical_update_status_resa", "yes");
  }

  private static List<IcsEvent> others() {
    return List.of(event("x", 20, 22), event("y", 30, 32));
  }

  private static List<Claim> with(List<IcsEvent> events, Claim more) {
    List<Claim> known = new ArrayList<>(List.of(more));
    for (IcsEvent event : events) {
      known.add(
          Known.claim(
              known.size() + 100,
              event.uid().orElseThrow(),
              event.nights(),
              NOW,
              NOW,
              0,
              Claim.Role.STAY,
              OptionalLong.of(known.size() + 100)));
    }
    return known;
  }

  private List<SyncDecision> decide(List<IcsEvent> events, List<Claim> known) {
    ImportRules rules = new ImportRules(new OptionValues(options).imports(), link);
    SyncPolicy policy =
        new SyncPolicy(
            rules,
            UNIT,
            TODAY,
            OptionalLong.of(LINK),
            standing.stream().collect(Collectors.toMap(KnownReservation::uid, Function.identity())),
            standing.stream().collect(Collectors.toMap(KnownReservation::id, Function.identity())),
            "own"::equals,
            "foreign-block"::equals,
            new ProofRule(
                NOW.plus(Duration.ofDays(2)),
                "",
                2,
                Duration.ofHours(1),
                Duration.ofHours(1),
                Duration.ofDays(1),
                false,
                false,
                false));
    SyncDiff.Comparison comparison =
        SyncDiff.between(
            Feeds.meaning(new IcsCalendar(prodid, events, List.of(), Optional.empty()), UNIT, rules)
                .events(),
            known,
            TODAY,
            List.of(),
            claim -> false);
    return policy.decide(
        comparison.differences(), DataGuard.look(comparison.differences(), TODAY, first));
  }

  private List<Reason> reasons(List<IcsEvent> events, List<Claim> known) {
    return decide(events, known).stream().map(Ignore.class::cast).map(Ignore::reason).toList();
  }

  private static KnownReservation reservation(
      long id, String uid, int from, int to, State state, long link) {
    return new KnownReservation(
        id,
        uid,
        UNIT,
        Span.nights(nights(from, to)),
        state,
        false,
        OptionalLong.of(link),
        "Airbnb",
        NOW);
  }

  private static Claim known(String uid, int from, int to, long reservation, int missed) {
    return Known.claim(
        reservation,
        uid,
        nights(from, to),
        NOW,
        NOW,
        missed,
        Claim.Role.STAY,
        OptionalLong.of(reservation));
  }

  /** The same where the iCal page shows the filters. */
  private static Map<String, String> shown(Map<String, String> filters) {
    Map<String, String> options = new HashMap<>(filters);
    options.put("hb_ical_import_only_resa", "no");
    return options;
  }

  private static IcsEvent airbnbBlock() {
    return event("a", 5, 8, Status.CONFIRMED, "Airbnb (Not available)");
  }

  private static IcsEvent event(String uid, int from, int to) {
    return event(uid, from, to, Status.CONFIRMED, "Reserved");
  }

  private static IcsEvent event(String uid, int from, int to, Status status, String summary) {
    return Feeds.event(Optional.of(uid), nights(from, to), status, summary, "", false, Map.of());
  }

  private static LocalDateRange nights(int from, int to) {
    return LocalDateRange.of(TODAY.plusDays(from), TODAY.plusDays(to));
  }
}
