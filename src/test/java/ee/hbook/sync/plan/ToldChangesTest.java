package ee.hbook.sync.plan;

import static ee.hbook.sync.plan.Following.nights;
import static ee.hbook.sync.plan.Following.reserved;
import static ee.hbook.sync.plan.Following.told;
import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.ical.IcsEvent;
import ee.hbook.reservation.Reservation;
import ee.hbook.sync.plan.Told.Kind;
import ee.hbook.sync.record.SyncReport;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A source that keeps account of its changes itself tells only these. */
class ToldChangesTest {

  private static final IcsEvent[] SIX =
      IntStream.range(0, 6)
          .mapToObj(i -> reserved("s" + i, 10 + 5 * i, 12 + 5 * i))
          .toArray(IcsEvent[]::new);

  private final Following following = new Following();

  @BeforeEach
  void allIsReadOnce() {
    following.poll(SIX);
  }

  @Test
  void whatIsNotMentionedIsAsItWas() {
    for (int poll = 0; poll < 30; poll++) {
      following.changes(Set.of(), reserved("more" + poll, 60 + 3 * poll, 62 + 3 * poll));
    }
    assertThat(following.house.reservations.values())
        .hasSize(36)
        .allMatch(stay -> stay.status().holdsUnit());
  }

  @Test
  void whatItsSourceSaysIsGoneIsGoneAtOnce() {
    SyncReport report = following.changes(Set.of("s1"));
    assertThat(report.cancelled()).isEqualTo(1);
    assertThat(following.holds(15)).isFalse();
    assertThat(following.holds(10)).isTrue();
  }

  @Test
  void whatHasOtherNightsMoves() {
    following.changes(Set.of(), reserved("s1", 40, 43));
    assertThat(stay("s1").nights()).isEqualTo(nights(40, 43));
    assertThat(following.holds(15)).isFalse();
  }

  @Test
  void whatIsNewOverAnotherStayIsToldAsTwoBookings() {
    following.house.book(nights(70, 74));
    assertThat(told(following.changes(Set.of(), reserved("over", 72, 75))))
        .containsExactly(Kind.POSSIBLE_DOUBLE_BOOKING);
  }

  @Test
  void whatIsSaidToBeGoneWithMostOfTheOthersIsNotBelievedForADay() {
    Set<String> most = Set.of("s1", "s2", "s3", "s4");
    assertThat(following.changes(most).cancelled()).isZero();
    assertThat(told(following.changes(Set.of()))).containsExactly(Kind.FEED_UNDER_GUARD);
    int hours = 2;
    while (following.changes(Set.of()).cancelled() == 0 && hours < 30) {
      hours++;
    }
    assertThat(hours).isEqualTo(24);
    assertThat(following.holds(15)).isFalse();
    assertThat(following.holds(10)).isTrue();
  }

  private Reservation stay(String uid) {
    return following.house.reservations.values().stream()
        .filter(each -> each.uid().equals(uid))
        .findFirst()
        .orElseThrow();
  }
}
