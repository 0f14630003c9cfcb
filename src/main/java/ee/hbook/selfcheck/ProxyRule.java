package ee.hbook.selfcheck;

import ee.hbook.config.edge.Arrival;
import ee.hbook.config.edge.Caller;
import ee.hbook.config.edge.OwnArrival;
import ee.hbook.selfcheck.Finding.Subject;
import java.net.URI;
import java.util.Optional;

/** What stands in front of us, by how a request to our own address arrives. Pure. */
public final class ProxyRule {

  private ProxyRule() {}

  /**
   * Judges it.
   *
   * @param address the address to which the request was sent
   * @param arrived how it arrived; empty when it did not arrive at this node
   * @return what to say of it
   */
  public static Finding judge(URI address, Optional<OwnArrival> arrived) {
    return arrived
        .map(way -> judge(address, way.arrival(), way.caller()))
        .orElseGet(() -> Finding.unknown(Subject.PROXY, "unseen"));
  }

  private static Finding judge(URI address, Arrival arrival, Caller caller) {
    boolean told = !arrival.headers().isEmpty();
    if (told && !caller.forwarded()) {
      return Finding.wrong(Subject.PROXY, "untrusted", arrival.peer());
    }
    if (!caller.origin().scheme().equals(address.getScheme())) {
      return Finding.wrong(
          Subject.PROXY,
          told ? "scheme" : "silent",
          String.valueOf(address.getScheme()),
          caller.origin().scheme(),
          arrival.peer());
    }
    if (!caller.origin().host().equalsIgnoreCase(address.getHost())) {
      return Finding.wrong(
          Subject.PROXY, "host", String.valueOf(address.getHost()), caller.origin().host());
    }
    return told
        ? Finding.good(Subject.PROXY, "good", arrival.peer())
        : Finding.good(Subject.PROXY, "none");
  }
}
