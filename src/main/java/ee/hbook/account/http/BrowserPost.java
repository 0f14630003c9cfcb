package ee.hbook.account.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where a browser says that a request of its comes from. Browsers of today send {@code
 * Sec-Fetch-Site} over https; all of them send {@code Origin} with a post, which says {@code null}
 * when they are told to keep it to themselves. Who sends neither is no browser, and nobody's
 * session can be abused through it.
 *
 * @param fetchSite the header {@code Sec-Fetch-Site}
 * @param origin the header {@code Origin}
 */
record BrowserPost(Optional<String> fetchSite, Optional<String> origin) {

  private static final Set<String> OURS = Set.of("same-origin", "none");

  /**
   * Whether it comes from another site.
   *
   * @param authorities under which hosts, with their ports, this site is reached; what the scheme
   *     has as its own port may be left out
   * @return false when a page of ours has sent it, or no browser
   */
  boolean isForeign(Set<String> authorities) {
    if (fetchSite.isPresent()) {
      return !OURS.contains(fetchSite.get());
    }
    return origin
        .filter(
            from ->
                authority(from)
                    .filter(
                        there ->
                            authorities.stream().map(BrowserPost::bare).anyMatch(there::equals))
                    .isEmpty())
        .isPresent();
  }

  private static Optional<String> authority(String origin) {
    try {
      return Optional.ofNullable(new URI(origin).getRawAuthority()).map(BrowserPost::bare);
    } catch (URISyntaxException malformed) {
      return Optional.empty();
    }
  }

  /** A proxy that ends TLS may not tell us, so that the scheme does not count. */
  private static String bare(String authority) {
    return authority.toLowerCase(Locale.ROOT).replaceFirst(":(80|443)$", "");
  }
}
