package ee.hbook.sync.application;

import ee.hbook.config.NotFound;
import ee.hbook.config.Saying;
import ee.hbook.sync.ClaimedLink;
import ee.hbook.sync.Claims;
import ee.hbook.sync.Link;
import ee.hbook.sync.Links;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Claims links for a run, each in a short transaction of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class ClaimLinks {

  private static final Duration LEASE = Duration.ofMinutes(5);

  private final Links links;
  private final Claims claims;
  private final Clock clock;

  /**
   * Claims stored links.
   *
   * @param links where they are stored
   * @param claims which run has which
   * @param clock tells when
   */
  @Inject
  public ClaimLinks(Links links, Claims claims, Clock clock) {
    this.links = links;
    this.claims = claims;
    this.clock = clock;
  }

  /** For the CDI proxy only. */
  @SuppressWarnings("NullAway")
  protected ClaimLinks() {
    this(null, null, null);
  }

  /**
   * Claims one link, due or not.
   *
   * @param linkId the link
   * @return the link; empty when another run of it is under way
   * @throws NotFound if there is no such link
   */
  public Optional<ClaimedLink> claim(long linkId) {
    List<ClaimedLink> claimed = claims.claim(List.of(linkId), clock.instant(), LEASE);
    if (claimed.isEmpty() && links.find(linkId).isEmpty()) {
      throw new NotFound(Saying.of("calendar_gone"));
    }
    return claimed.stream().findFirst();
  }

  /**
   * Claims links, due or not.
   *
   * @param ids the links
   * @return those that this caller now has
   */
  public List<ClaimedLink> claim(Collection<Long> ids) {
    return claims.claim(ids, clock.instant(), LEASE);
  }

  /**
   * Claims links that are due.
   *
   * @param most how many
   * @return the links that this caller now has
   */
  public List<ClaimedLink> claimDue(int most) {
    return claims.claimDue(clock.instant(), LEASE, most);
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
