package ee.hbook.config.edge;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request as it arrived here.
 *
 * @param peer the address that connected
 * @param origin how the server understood what was asked
 * @param host the header {@code Host}, when there is one
 * @param headers what was forwarded: the values of {@code forwarded} and {@code x-forwarded-…}, by
 *     those names; what is missing was not sent
 */
public record Arrival(
    String peer, WebOrigin origin, Optional<String> host, Map<String, List<String>> headers) {

  /** The headers that are looked at. */
  public static final List<String> HEADERS =
      List.of("forwarded", "x-forwarded-for", "x-forwarded-proto", "x-forwarded-host");

  /** Copies. */
  public Arrival {
    headers = Map.copyOf(headers);
  }

  List<Hop> standard() {
    return ForwardedHeader.parse(values("forwarded"));
  }

  List<Hop> customary() {
    return XForwarded.parse(
        values("x-forwarded-for"), values("x-forwarded-proto"), values("x-forwarded-host"));
  }

  private List<String> values(String name) {
    return headers.getOrDefault(name, List.of());
  }
}
