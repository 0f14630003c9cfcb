package ee.hbook.ical.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import ee.hbook.ical.Download;
import ee.hbook.link.LinkAddress;
import ee.hbook.link.health.FailureCode.Known;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Where a redirect may lead: within the site, and never from https to http. */
final class Redirect {

  private static final Set<Integer> STATUSES = Set.of(301, 302, 303, 307, 308);

  private Redirect() {}

  static boolean is(int status) {
    return STATUSES.contains(status);
  }

  /**
   * Follows a redirect, or says why not.
   *
   * @param at the address that answered
   * @param location the Location header as it was read, empty when there is none
   * @param ports where it may lead when it leaves the port
   */
  static Hop of(LinkAddress at, String location, Predicate<LinkAddress> ports) {
    LinkAddress next;
    try {
      next = at.follow(new String(location.getBytes(ISO_8859_1), UTF_8));
    } catch (IllegalArgumentException nowhere) {
      return new Hop.Arrived(new Download.Failed(Known.REDIRECT_ADDRESS));
    }
    if (at.uri().getScheme().equals("https") && next.uri().getScheme().equals("http")) {
      return new Hop.Arrived(new Download.Failed(Known.REDIRECT_DOWNGRADE));
    }
    if (next.port() != at.port() && !ports.test(next)) {
      return new Hop.Arrived(new Download.Failed(Known.REDIRECT_ADDRESS));
    }
    return Site.isOne(at.host(), next.host())
        ? new Hop.Onward(next)
        : new Hop.Arrived(elsewhere(next));
  }

  /** Another host may be a parked or a stolen domain, so that a person has to look at it. */
  private static Download.Failed elsewhere(LinkAddress next) {
    return new Download.Failed(
        Known.REDIRECT_HOST.failure(), Known.REDIRECT_HOST, Optional.empty(), Optional.of(next));
  }
}
