package ee.hbook.outlook.notice;

import static ee.hbook.outlook.notice.Subscribed.END;
import static ee.hbook.outlook.notice.Subscribed.NOW;
import static ee.hbook.outlook.notice.Subscribed.SITE;
import static ee.hbook.outlook.notice.Subscribed.address;
import static ee.hbook.outlook.notice.Subscribed.asked;
import static ee.hbook.outlook.notice.Subscribed.given;
import static ee.hbook.outlook.notice.Subscribed.listed;
import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.outlook.graph.GraphSubscription;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  private static final Instant LATER = NOW.plus(Duration.ofHours(1));

  @Test
  void whatIsAsItWasIsLeft() {
    Comparison same = of(List.of(listed("id1", address(1))), List.of(given(1)));
    assertThat(same).isEqualTo(new Comparison(List.of(), Map.of(), List.of()));
  }

  @Test
  void oneThatLeadsHereAndIsUnknownIsAnOrphan() {
    GraphSubscription orphan = listed("x", address(9));
    assertThat(of(List.of(orphan), List.of(given(1))).orphans()).containsExactly(orphan);
  }

  @Test
  void oneThatLeadsElsewhereIsNotOurs() {
    GraphSubscription other = listed("x", "https://other.example/api/outlook/notifications/a");
    assertThat(of(List.of(other), List.of()).orphans()).isEmpty();
  }

  @Test
  void oneOfWhichNobodySaysWhereItLeadsIsLeft() {
    GraphSubscription silent = new GraphSubscription("x", "/users", Optional.empty(), END);
    assertThat(of(List.of(silent), List.of()).orphans()).isEmpty();
  }

  @Test
  void oneWhoseAnswerWasLostIsTakenForOurs() {
    GraphSubscription made = listed("id7", address(1));
    assertThat(of(List.of(made), List.of(asked(1))).given()).containsEntry(asked(1), made);
  }

  @Test
  void aSecondOneAtTheSameAddressIsAnOrphan() {
    GraphSubscription second = listed("id7", address(1));
    Comparison found = of(List.of(listed("id1", address(1)), second), List.of(given(1)));
    assertThat(found.orphans()).containsExactly(second);
  }

  @Test
  void oneThatOutlookDoesNotKnowIsLost() {
    assertThat(of(List.of(), List.of(given(1))).lost()).containsExactly(given(1));
  }

  @Test
  void unlessItWasGivenJustNow() {
    assertThat(Comparison.of(List.of(), List.of(given(1)), SITE, NOW.plusSeconds(30)).lost())
        .isEmpty();
  }

  @Test
  void anEndThatIsToldMoreFinelyThanItIsKeptIsTheSame() {
    GraphSubscription finer =
        new GraphSubscription("id1", "/users", Optional.of(address(1)), END.plusNanos(900));
    assertThat(of(List.of(finer), List.of(given(1))).given()).isEmpty();
  }

  @Test
  void anotherEndIsBelieved() {
    GraphSubscription sooner =
        new GraphSubscription("id1", "/users", Optional.of(address(1)), END.minusSeconds(60));
    assertThat(of(List.of(sooner), List.of(given(1))).given()).containsEntry(given(1), sooner);
  }

  private static Comparison of(List<GraphSubscription> there, List<RoomSubscription> known) {
    return Comparison.of(there, known, SITE, LATER);
  }
}
