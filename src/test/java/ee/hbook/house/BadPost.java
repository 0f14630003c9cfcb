package ee.hbook.house;

import graphsim.GraphSim;
import graphsim.notices.Fate;
import graphsim.notices.Notices;
import graphsim.notices.Postman;
import graphsim.notices.Subscription;
import java.time.Duration;
import java.util.List;
import java.util.Random;

/**
 * Notices as they come when all goes wrong: some are lost, late, doubled or come in another order,
 * some find the door shut or somebody who dies on the doorstep, and subscriptions end without a
 * word.
 */
final class BadPost implements Postman {

  private static final int SHUT = 8;

  private final GraphSim sim;
  private final Postman door;
  private final Random random;

  BadPost(GraphSim sim, Postman door, Random random) {
    this.sim = sim;
    this.door = door;
    this.random = random;
    Notices notices = sim.notices();
    notices.fate(
        Fate.storm(
            random,
            random.nextInt(100),
            random.nextInt(50),
            Duration.ofMinutes(1 + random.nextInt(9))));
    notices.shuffled(random);
    notices.early(random.nextBoolean());
  }

  @Override
  public Receipt post(String url, String contentType, String body) {
    if (random.nextInt(100) < SHUT) {
      return new Receipt(503, "", "", Duration.ofMillis(10));
    }
    try {
      return door.post(url, contentType, body);
    } catch (FaultyGraph.Died upAgain) {
      return new Receipt(0, "", "", Duration.ofSeconds(3));
    }
  }

  /** Something happens to a subscription, if there is one. */
  String mishap() {
    List<Subscription> live = sim.subscriptions().live();
    if (live.isEmpty()) {
      return "no subscription";
    }
    String id = live.get(random.nextInt(live.size())).id();
    return switch (random.nextInt(4)) {
      case 0 -> {
        sim.subscriptions().remove(id, false);
        yield "subscription ends without a word";
      }
      case 1 -> {
        sim.subscriptions().remove(id, true);
        yield "subscription ends";
      }
      case 2 -> {
        sim.subscriptions().demand(id);
        yield "right to be proved";
      }
      default -> {
        sim.subscriptions().missed(id);
        yield "notices missed";
      }
    };
  }
}
