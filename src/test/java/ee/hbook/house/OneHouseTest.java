package ee.hbook.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ee.hbook.config.gate.Occupied;
import ee.hbook.config.node.NodeIdentity;
import ee.hbook.config.node.Nodes;
import ee.hbook.config.node.application.KeepNodeAlive;
import ee.hbook.config.node.application.OneHouse;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two houses in one database would serve each other's bookings: the second stays outside. */
class OneHouseTest {

  private final RealHouse house =
      new RealHouse(new SetClock(Instant.parse("2027-01-08T18:00:00Z")), new Elsewhere(), Map.of());
  private final OneHouse oneHouse = house.get(OneHouse.class);

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void aDatabaseInWhichNobodyLivesIsMovedInto() {
    oneHouse.look();
    oneHouse.moveIn();
    assertThat(house.number("select count(*) from node")).isOne();
  }

  @Test
  void anotherHouseThatLivesThereKeepsUsOut() {
    lives("hotel2", "another server", "current_timestamp");
    assertThatThrownBy(oneHouse::look)
        .isInstanceOf(Occupied.class)
        .hasMessageContaining("the house hotel2");
  }

  @Test
  void anotherNodeOfThisHouseIsWelcome() {
    lives("", "another server", "current_timestamp");
    assertThatCode(oneHouse::moveIn).doesNotThrowAnyException();
  }

  @Test
  void aNodeOfAVersionThatDidNotSayWhoseItIsIsOneOfOurs() {
    lives("", "", "current_timestamp");
    assertThatCode(oneHouse::moveIn).doesNotThrowAnyException();
  }

  @Test
  void aSecondDeploymentInOneServerIsRefused() {
    lives("", house.get(NodeIdentity.class).server(), "current_timestamp");
    assertThatThrownBy(oneHouse::look)
        .isInstanceOf(Occupied.class)
        .hasMessageContaining("a house without a name");
  }

  @Test
  void whoWasNotSeenForHalfAMinuteLivesThereNoMore() {
    lives("hotel2", "another server", "current_timestamp - interval '31' second");
    assertThatCode(oneHouse::look).doesNotThrowAnyException();
  }

  @Test
  void whoIsRefusedInTheLastMomentLeavesNothingBehind() {
    lives("hotel2", "another server", "current_timestamp");
    assertThatThrownBy(oneHouse::moveIn).isInstanceOf(Occupied.class);
    assertThat(house.number("select count(*) from node where house = ''")).isZero();
  }

  @Test
  void whoGoesIsNotWaitedFor() {
    oneHouse.moveIn();
    house.get(KeepNodeAlive.class).leave();
    assertThat(house.number("select count(*) from node")).isZero();
  }

  @Test
  void aDatabaseOfBeforeKnowsOfNobody() {
    house.execute("drop table node");
    assertThat(house.port(Nodes.class).others()).isEmpty();
  }

  private void lives(String name, String server, String when) {
    house.execute(
        "insert into node (id, seen_on, house, server) values ('another', "
            + when
            + ", '"
            + name
            + "', '"
            + server
            + "')");
  }
}
