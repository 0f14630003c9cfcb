package ee.hbook.config.edge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads {@code X-Forwarded-For}, {@code -Proto} and {@code -Host}, which no standard describes. */
final class XForwarded {

  private XForwarded() {}

  /**
   * Reads them.
   *
   * @param from the values of {@code X-Forwarded-For}, in their order
   * @param schemes those of {@code X-Forwarded-Proto}
   * @param hosts those of {@code X-Forwarded-Host}
   * @return one hop for each proxy that told who sent the request, the nearest proxy's last; one at
   *     least if there is any value
   */
  static List<Hop> parse(List<String> from, List<String> schemes, List<String> hosts) {
    List<String> senders = listed(from);
    List<String> asked = listed(schemes);
    List<String> called = listed(hosts);
    int hops = Math.max(senders.size(), asked.isEmpty() && called.isEmpty() ? 0 : 1);
    List<Hop> all = new ArrayList<>();
    for (int fromNearest = hops - 1; fromNearest >= 0; fromNearest--) {
      all.add(
          new Hop(
              fromNearest < senders.size()
                  ? ForwardedNode.parse(senders.get(senders.size() - 1 - fromNearest))
                  : Optional.empty(),
              nearest(asked, fromNearest).flatMap(WebOrigin::scheme),
              nearest(called, fromNearest).flatMap(WebOrigin::host)));
    }
    return all;
  }

  /** Most proxies add to the list of senders only: a shorter list is the farthest proxy's. */
  private static Optional<String> nearest(List<String> values, int fromNearest) {
    return values.isEmpty()
        ? Optional.empty()
        : Optional.of(values.get(Math.max(0, values.size() - 1 - fromNearest)));
  }

  private static List<String> listed(List<String> values) {
    return values.stream()
        .flatMap(value -> Arrays.stream(value.split(",", -1)))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }
}
