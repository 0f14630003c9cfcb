package ee.hbook.link.application;

import ee.hbook.config.Conflict;
import ee.hbook.config.NotFound;
import ee.hbook.config.Saying;
import ee.hbook.link.LeasedLink;
import ee.hbook.link.Leases;
import ee.hbook.link.Link;
import ee.hbook.link.LinkStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Keeps a link from being run while what it brought is taken back, in one transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class HoldLink {

  private static final Duration LEASE = Duration.ofMinutes(5);

  private final Leases claims;
  private final LinkStore links;
  private final Clock clock;

  @Inject
  public HoldLink(Leases claims, LinkStore links, Clock clock) {
    this.claims = claims;
    this.links = links;
    this.clock = clock;
  }

  /**
   * Holds a link until {@link #letGo} or the end of the transaction.
   *
   * @param id its number
   * @return the link
   * @throws NotFound if there is no such link
   * @throws Conflict if it is being synchronised at this moment
   */
  public Link hold(long id) {
    List<LeasedLink> claimed = claims.claim(List.of(id), clock.instant(), LEASE);
    if (!claimed.isEmpty()) {
      return claimed.getFirst().link();
    }
    if (links.find(id).isEmpty()) {
      throw new NotFound(Saying.of("calendar_gone"));
    }
    throw new Conflict(Saying.of("sync_busy"));
  }

  /**
   * Lets a link go, with nothing followed: its next run is a full one.
   *
   * @param held the link
   * @param runs whether a person wants it synchronised from now on
   */
  public void letGo(Link held, boolean runs) {
    links.update(held.startedOver(runs));
    claims.release(held.id());
  }
}
