package ee.hbook.link.application;

import ee.hbook.config.NotFound;
import ee.hbook.config.Saying;
import ee.hbook.link.LeasedLink;
import ee.hbook.link.Leases;
import ee.hbook.link.Link;
import ee.hbook.link.Links;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Leases links for a run, each in a short transaction of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class LeaseLinks {

  private static final Duration LEASE = Duration.ofMinutes(5);

  private final Links links;
  private final Leases claims;
  private final Clock clock;

  @Inject
  public LeaseLinks(Links links, Leases claims, Clock clock) {
    this.links = links;
    this.claims = claims;
    this.clock = clock;
  }

  /**
   * Leases one link, due or not.
   *
   * @param linkId the link
   * @return the link; empty when another run of it is under way
   * @throws NotFound if there is no such link
   */
  public Optional<LeasedLink> claim(long linkId) {
    List<LeasedLink> claimed = claims.claim(List.of(linkId), clock.instant(), LEASE);
    if (claimed.isEmpty() && links.find(linkId).isEmpty()) {
      throw new NotFound(Saying.of("calendar_gone"));
    }
    return claimed.stream().findFirst();
  }

  /**
   * Leases links, due or not.
   *
   * @param ids the links
   * @return those that this caller now has
   */
  public List<LeasedLink> claim(Collection<Long> ids) {
    return claims.claim(ids, clock.instant(), LEASE);
  }

  /**
   * Leases links that are due.
   *
   * @param most how many
   * @return the links that this caller now has
   */
  public List<LeasedLink> claimDue(int most) {
    return claims.claimDue(clock.instant(), LEASE, most);
  }

  /** The links that are switched on, by unit. */
  public List<Link> enabled() {
    return links.all().stream().filter(Link::enabled).toList();
  }
}
