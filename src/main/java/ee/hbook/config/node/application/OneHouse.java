package ee.hbook.config.node.application;

import ee.hbook.config.gate.Occupied;
import ee.hbook.config.gate.Tenancy;
import ee.hbook.config.house.ThisHouse;
import ee.hbook.config.node.Neighbour;
import ee.hbook.config.node.NodeIdentity;
import ee.hbook.config.node.Nodes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/**
 * Keeps two houses out of one database: each would serve, migrate and synchronise the bookings of
 * the other. Two that come at the same moment are both refused, and come again.
 */
@ApplicationScoped
public class OneHouse implements Tenancy {

  private final Nodes nodes;
  private final NodeIdentity node;
  private final KeepNodeAlive keepNodeAlive;

  @Inject
  public OneHouse(Nodes nodes, NodeIdentity node, KeepNodeAlive keepNodeAlive) {
    this.nodes = nodes;
    this.node = node;
    this.keepNodeAlive = keepNodeAlive;
  }

  @Override
  @Transactional
  public void look() {
    other()
        .ifPresent(
            each -> {
              throw new Occupied(sentence(each));
            });
  }

  @Override
  @Transactional
  public void moveIn() {
    keepNodeAlive.beat();
    Optional<Neighbour> other = other();
    if (other.isPresent()) {
      keepNodeAlive.leave();
      throw new Occupied(sentence(other.get()));
    }
  }

  private Optional<Neighbour> other() {
    return nodes.others().stream()
        .filter(each -> !each.isOneOf(ThisHouse.OURS, node.server()))
        .findFirst();
  }

  private static String sentence(Neighbour other) {
    return "This deployment, "
        + called(ThisHouse.OURS.name())
        + ", stays closed: in its database lives "
        + called(other.house())
        + ", which runs now. Nothing was changed. Each house needs a database of its own; see"
        + " docs/operating.md, More houses.";
  }

  private static String called(String house) {
    return house.isEmpty() ? "a house without a name" : "the house " + house;
  }
}
