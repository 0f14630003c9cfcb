package ee.hbook.config.edge;

import java.util.List;
import java.util.Optional;

/**
 * Who calls, and how we are called.
 *
 * @param address whose address it is, or the name that a trusted proxy gives it
 * @param origin how we were called
 * @param forwarded whether a trusted proxy said so
 */
public record Caller(String address, WebOrigin origin, boolean forwarded) {

  /**
   * Finds out. Only what trusted proxies say counts: each names who sent it the request, so the
   * chain is read from its near end up to the first who is not trusted. What stands before him, he
   * may have made up himself.
   *
   * <p>Proxies as a rule set one kind of header and let the other through: where both name a
   * sender, and not the same, neither is believed, and the caller is the proxy.
   *
   * @param arrival the request
   * @param proxies who is trusted
   * @return the caller; who connected, when he is not trusted
   */
  public static Caller of(Arrival arrival, TrustedProxies proxies) {
    if (!proxies.trusts(arrival.peer())) {
      return new Caller(arrival.peer(), arrival.origin(), false);
    }
    List<Hop> customary = arrival.customary();
    List<Hop> standard = arrival.standard();
    Hop told = farthest(customary.isEmpty() ? standard : customary, proxies);
    Optional<String> other =
        customary.isEmpty() || standard.isEmpty()
            ? Optional.empty()
            : farthest(standard, proxies).from();
    boolean contradicted = other.isPresent() && !other.equals(told.from());
    Optional<String> host = told.host().or(() -> arrival.host().flatMap(WebOrigin::host));
    String scheme = told.scheme().orElse(arrival.origin().scheme());
    boolean forwarded = told.scheme().isPresent() || told.host().isPresent();
    return new Caller(
        contradicted ? arrival.peer() : told.from().orElse(arrival.peer()),
        forwarded && host.isPresent() ? WebOrigin.of(scheme, host.get()) : arrival.origin(),
        forwarded);
  }

  /** What the trusted proxy that is farthest from here says, completed by those nearer. */
  private static Hop farthest(List<Hop> hops, TrustedProxies proxies) {
    Hop known = Hop.SILENT;
    for (Hop hop : hops.reversed()) {
      known =
          new Hop(
              hop.from().or(known::from),
              hop.scheme().or(known::scheme),
              hop.host().or(known::host));
      if (hop.from().filter(proxies::trusts).isEmpty()) {
        break;
      }
    }
    return known;
  }
}
