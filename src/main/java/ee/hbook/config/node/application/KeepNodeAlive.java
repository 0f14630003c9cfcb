package ee.hbook.config.node.application;

import ee.hbook.config.node.Nodes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Says in the database that this node is there, so that others take over what it has claimed when
 * it is not. That the database can be written is known by the same.
 */
@ApplicationScoped
public class KeepNodeAlive {

  private final Nodes nodes;

  // Not the application's clock, which jumps in demo mode.
  private final AtomicLong last = new AtomicLong(System.nanoTime());

  @Inject
  public KeepNodeAlive(Nodes nodes) {
    this.nodes = nodes;
  }

  /** Says so. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void beat() {
    nodes.beat();
  }

  /** Says that it goes: what it had claimed is free, and the house may be deployed again. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void leave() {
    nodes.leave();
  }

  /** It was said, and is stored. */
  public void kept() {
    last.set(System.nanoTime());
  }

  /**
   * How long nothing could be written.
   *
   * @return since the last time, or since the start
   */
  public Duration silence() {
    return Duration.ofNanos(System.nanoTime() - last.get());
  }
}
