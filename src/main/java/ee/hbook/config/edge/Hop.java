package ee.hbook.config.edge;

import java.util.Optional;

/**
 * What one proxy tells about the request that it got.
 *
 * @param from who sent it: an address, or a name beginning with {@code _} that stands for one;
 *     empty when the proxy does not say
 * @param scheme {@code http} or {@code https}, where it says so
 * @param host the host that was asked, perhaps with its port, where it says so
 */
record Hop(Optional<String> from, Optional<String> scheme, Optional<String> host) {

  /** Tells nothing. */
  static final Hop SILENT = new Hop(Optional.empty(), Optional.empty(), Optional.empty());
}
