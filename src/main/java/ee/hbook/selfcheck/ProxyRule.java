package ee.hbook.selfcheck;

import ee.hbook.selfcheck.Finding.Subject;
import java.net.URI;
import java.util.Optional;

/** What stands in front of us, by how a request to our own address arrives. Pure. */
public final class ProxyRule {

  private ProxyRule() {}

  /**
   * How a request of ours arrived.
   *
   * @param peer the address that connected
   * @param told whether something in front said anything of it
   * @param trusted whether that counts
   * @param scheme by which scheme we were called, as far as we know
   * @param host by which name we were called, as far as we know
   */
  public record Way(String peer, boolean told, boolean trusted, String scheme, String host) {}

  /**
   * Judges it.
   *
   * @param address the address to which the request was sent
   * @param arrived how it arrived; empty when it did not arrive at this node
   * @return what to say of it
   */
  public static Finding judge(URI address, Optional<Way> arrived) {
    return arrived
        .map(way -> judge(address, way))
        .orElseGet(() -> Finding.unknown(Subject.PROXY, "unseen"));
  }

  private static Finding judge(URI address, Way way) {
    String scheme = String.valueOf(address.getScheme());
    String host = String.valueOf(address.getHost());
    if (way.told() && !way.trusted()) {
      return Finding.wrong(Subject.PROXY, "untrusted", way.peer());
    }
    if (!way.scheme().equals(scheme)) {
      return Finding.wrong(
          Subject.PROXY, way.told() ? "scheme" : "silent", scheme, way.scheme(), way.peer());
    }
    if (!way.host().equalsIgnoreCase(host)) {
      return Finding.wrong(Subject.PROXY, "host", host, way.host());
    }
    return way.told()
        ? Finding.good(Subject.PROXY, "good", way.peer())
        : Finding.good(Subject.PROXY, "none");
  }
}
