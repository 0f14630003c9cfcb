package ee.hbook.sync.application;

import ee.hbook.config.NotFound;
import ee.hbook.sync.Link;
import ee.hbook.sync.Links;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Claims links for a run, each in a short transaction of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class ClaimLinks {

  private static final Duration LEASE = Duration.ofMinutes(5);

  private final Links links;
  private final Clock clock;

  /**
   * Claims stored links.
   *
   * @param links where they are stored
   * @param clock tells when
   */
  @Inject
  public ClaimLinks(Links links, Clock clock) {
    this.links = links;
    this.clock = clock;
  }

  /** For the CDI proxy only. */
  @SuppressWarnings("NullAway")
  protected ClaimLinks() {
    this(null, null);
  }

  /**
   * Claims one link, due or not.
   *
   * @param linkId the link
   * @return the link; empty when another run of it is under way
   * @throws NotFound if there is no such link
   */
  public Optional<Link> claim(long linkId) {
    if (links.find(linkId).isEmpty()) {
      throw new NotFound("There is no link " + linkId + ".");
    }
    return links.claim(linkId, clock.instant(), LEASE);
  }

  /**
   * Claims links that are due.
   *
   * @param most how many
   * @return the links that this caller now has
   */
  public List<Link> claimDue(int most) {
    return links.claimDue(clock.instant(), LEASE, most);
  }

  /**
   * The links that are switched on.
   *
   * @return by unit
   */
  public List<Link> enabled() {
    return links.all().stream().filter(Link::enabled).toList();
  }
}
