package ee.hbook.house;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.config.node.application.KeepNodeAlive;
import ee.hbook.link.Link;
import ee.hbook.link.application.EditLinks;
import ee.hbook.link.application.LeaseLinks;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a node has claimed is free again soon after it has died, and not before. */
class DeadNodeTest {

  private final RealHouse house =
      new RealHouse(new SetClock(Instant.parse("2027-01-08T18:00:00Z")), new Elsewhere(), Map.of());
  private final Link link =
      house.get(EditLinks.class).add(1, 1, "Booking.com", "https://booking.example/b.ics");

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void whatANodeThatIsThereHasClaimedIsLeftToIt() {
    claimedByAnotherNode();
    seen("current_timestamp");
    assertThat(claims()).isFalse();
  }

  @Test
  void whatANodeHasClaimedThatWasNotSeenForHalfAMinuteIsFree() {
    claimedByAnotherNode();
    seen("current_timestamp - interval '31' second");
    assertThat(claims()).isTrue();
  }

  @Test
  void whatANodeHasClaimedThatHasNotSaidYetThatItIsThereIsLeftToIt() {
    claimedByAnotherNode();
    assertThat(claims()).isFalse();
  }

  @Test
  void aNodeNeverTakesItselfForDead() {
    assertThat(claims()).isTrue();
    assertThat(claims()).isFalse();
  }

  @Test
  void whatAVersionBeforeHasClaimedEndsByItsTime() {
    assertThat(claims()).isTrue();
    house.execute("update link set claimed_by = null");
    assertThat(claims()).isFalse();
  }

  @Test
  void aNodeIsOneRowHoweverOftenItSaysThatItIsThere() {
    house.get(KeepNodeAlive.class).beat();
    house.get(KeepNodeAlive.class).beat();
    house.execute("insert into node (id, seen_on) select 'copy', seen_on from node");
  }

  private void claimedByAnotherNode() {
    assertThat(claims()).isTrue();
    house.execute("update link set claimed_by = 'another'");
  }

  private void seen(String when) {
    house.execute("insert into node (id, seen_on) values ('another', " + when + ")");
  }

  private boolean claims() {
    return house.get(LeaseLinks.class).claim(link.id()).isPresent();
  }
}
