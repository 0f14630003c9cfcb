package ee.hbook.sync.diff;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.accommodation.UnitId;
import ee.hbook.ical.IcsEvent;
import ee.hbook.sync.Claim;
import ee.hbook.sync.ImportRules;
import ee.hbook.sync.ProofRule;
import ee.hbook.sync.RemoteEvent;
import ee.hbook.sync.RemoteEvent.Standing;
import ee.hbook.sync.diff.KnownReservation.State;
import ee.hbook.sync.diff.SyncDecision.Cancel;
import ee.hbook.sync.diff.SyncDecision.Forget;
import ee.hbook.sync.diff.SyncDecision.Keep;
import ee.hbook.sync.diff.SyncDiff.Appeared;
import ee.hbook.sync.diff.SyncDiff.Difference;
import ee.hbook.sync.diff.SyncDiff.Missing;
import ee.hbook.sync.diff.SyncDiff.Removed;
import ee.hbook.sync.diff.SyncDiff.StillThere;
import ee.hbook.sync.diff.SyncDiff.Unchanged;
import ee.hbook.sync.plan.Feeds;
import ee.hbook.sync.plan.Known;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for the pure functions whatever a feed sends. */
class SyncPropertyTest {

  private static final int TRIES = 300;
  private static final UnitId UNIT = new UnitId(1, 1);
  private static final long LINK = 7;
  private static final ImportRules RULES =
      Feeds.rules(Map.of("hb_ical_update_resa_dates", "yes", "hb_ical_update_status_resa", "yes"));

  @Provide
  Arbitrary<List<IcsEvent>> feeds() {
    return Feeds.any();
  }

  @Provide
  Arbitrary<List<IcsEvent>> confirmedFeeds() {
    return Feeds.confirmed();
  }

  @Property(tries = TRIES)
  void noTwoEventsOfAFeedHaveTheSameIdentity(@ForAll("feeds") List<IcsEvent> feed) {
    assertThat(Feeds.meaning(feed, UNIT, RULES))
        .extracting(RemoteEvent::identity)
        .doesNotHaveDuplicates();
  }

  @Property(tries = TRIES)
  void everyEventKeepsItsNightsUnderSomeIdentity(@ForAll("confirmedFeeds") List<IcsEvent> feed) {
    assertThat(
            Feeds.meaning(feed, UNIT, RULES).stream()
                .flatMap(event -> Feeds.nightsOf(event.nights(), Feeds.TODAY).stream())
                .collect(Collectors.toSet()))
        .isEqualTo(Feeds.held(feed, Feeds.TODAY));
  }

  @Property(tries = TRIES)
  void identitiesDoNotDependOnTheOrderOfEvents(
      @ForAll("feeds") List<IcsEvent> feed, @ForAll Random random) {
    assertThat(Set.copyOf(Feeds.meaning(shuffled(feed, random), UNIT, RULES)))
        .isEqualTo(Set.copyOf(Feeds.meaning(feed, UNIT, RULES)));
  }

  @Property(tries = TRIES)
  void decisionsDoNotDependOnTheOrderOfEvents(
      @ForAll("confirmedFeeds") List<IcsEvent> before,
      @ForAll("feeds") List<IcsEvent> now,
      @ForAll @IntRange(max = 3) int missed,
      @ForAll Random random) {
    List<Claim> known = known(before, missed);

    assertThat(Set.copyOf(decide(shuffled(now, random), known)))
        .isEqualTo(Set.copyOf(decide(now, known)));
  }

  @Property(tries = TRIES)
  void eachEventAndEachKnownOneIsAccountedForOnce(
      @ForAll("confirmedFeeds") List<IcsEvent> before, @ForAll("feeds") List<IcsEvent> now) {
    List<RemoteEvent> events = Feeds.meaning(now, UNIT, RULES);
    List<Claim> known = known(before, 0);
    List<String> seen = new ArrayList<>();
    List<Long> compared = new ArrayList<>();
    for (Difference difference :
        SyncDiff.between(events, known, Feeds.TODAY, List.of(), claim -> false).differences()) {
      switch (difference) {
        case Appeared(RemoteEvent event) -> seen.add(event.identity());
        case StillThere(RemoteEvent event, Claim standing, boolean guessed) -> {
          seen.add(event.identity());
          compared.add(standing.id());
        }
        case Unchanged(Claim same) -> compared.add(same.id());
        case Missing(Claim gone) -> compared.add(gone.id());
        case Removed(Claim gone) -> compared.add(gone.id());
      }
    }

    assertThat(seen).containsExactlyInAnyOrderElementsOf(identities(events));
    assertThat(compared)
        .containsExactlyInAnyOrderElementsOf(known.stream().map(Claim::id).toList());
  }

  @Property(tries = TRIES)
  void aFeedThatDidNotChangeIsKeptAsItIs(
      @ForAll("confirmedFeeds") List<IcsEvent> feed, @ForAll @IntRange(max = 3) int missed) {
    List<SyncDecision> decisions = decide(feed, known(feed, missed));

    assertThat(decisions)
        .hasSameSizeAs(Feeds.meaning(feed, UNIT, RULES))
        .allMatch(Keep.class::isInstance);
  }

  @Property(tries = TRIES)
  void nothingIsFreedForAnEventThatTheFeedStillHas(
      @ForAll("confirmedFeeds") List<IcsEvent> before,
      @ForAll("feeds") List<IcsEvent> now,
      @ForAll @IntRange(max = 5) int missed) {
    Set<String> standing = new HashSet<>();
    for (RemoteEvent event : Feeds.meaning(now, UNIT, RULES)) {
      if (event.standing() != Standing.CANCELLED) {
        standing.add(event.identity());
      }
    }

    assertThat(freed(decide(now, known(before, missed)))).noneMatch(standing::contains);
  }

  @Property(tries = TRIES)
  void theFirstPollWithoutAnEventFreesNoNightToCome(
      @ForAll("confirmedFeeds") List<IcsEvent> before,
      @ForAll("confirmedFeeds") List<IcsEvent> now) {
    assertThat(decide(now, known(before, 0)))
        .noneMatch(decision -> decision instanceof Cancel)
        .noneMatch(
            decision ->
                decision instanceof Forget(Claim known)
                    && known.nights().getEnd().isAfter(Feeds.TODAY));
  }

  private static Set<String> freed(List<SyncDecision> decisions) {
    Set<String> freed = new HashSet<>();
    for (SyncDecision decision : decisions) {
      if (decision instanceof Cancel(Claim known)) {
        freed.add(known.identity());
      } else if (decision instanceof Forget(Claim known)) {
        freed.add(known.identity());
      }
    }
    return freed;
  }

  private static List<SyncDecision> decide(List<IcsEvent> feed, List<Claim> known) {
    List<KnownReservation> standing =
        known.stream()
            .map(
                event ->
                    new KnownReservation(
                        event.id(),
                        event.identity(),
                        UNIT,
                        event.span(),
                        State.HOLDING,
                        false,
                        OptionalLong.of(LINK),
                        "Airbnb",
                        Instant.EPOCH))
            .toList();
    SyncPolicy policy =
        new SyncPolicy(
            RULES,
            UNIT,
            Feeds.TODAY,
            OptionalLong.of(LINK),
            by(standing, KnownReservation::uid),
            by(standing, KnownReservation::id),
            uid -> false,
            uid -> false,
            new ProofRule(
                Instant.EPOCH.plus(Duration.ofDays(2)),
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
            Feeds.meaning(feed, UNIT, RULES), known, Feeds.TODAY, List.of(), claim -> false);
    return policy.decide(
        comparison.differences(), DataGuard.look(comparison.differences(), Feeds.TODAY, false));
  }

  private static <K> Map<K, KnownReservation> by(
      List<KnownReservation> standing, Function<KnownReservation, K> key) {
    return standing.stream().collect(Collectors.toMap(key, Function.identity()));
  }

  private static List<Claim> known(List<IcsEvent> feed, int missed) {
    List<Claim> known = new ArrayList<>();
    for (RemoteEvent event : Feeds.meaning(feed, UNIT, RULES)) {
      long id = known.size() + 1;
      known.add(
          Known.claim(
              id,
              event.identity(),
              event.nights(),
              Instant.EPOCH,
              Instant.EPOCH,
              missed,
              Claim.Role.STAY,
              OptionalLong.of(id)));
    }
    return known;
  }

  private static List<String> identities(List<RemoteEvent> events) {
    return events.stream().map(RemoteEvent::identity).toList();
  }

  private static List<IcsEvent> shuffled(List<IcsEvent> feed, Random random) {
    List<IcsEvent> shuffled = new ArrayList<>(feed);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }
}
