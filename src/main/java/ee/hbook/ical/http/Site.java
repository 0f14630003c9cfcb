package ee.hbook.ical.http;

import java.util.regex.Pattern;
import org.apache.hc.client5.http.psl.PublicSuffixMatcher;
import org.apache.hc.client5.http.psl.PublicSuffixMatcherLoader;
import org.jspecify.annotations.Nullable;

/**
 * Tells which hosts are in one hand: those under one name that somebody has registered, by the
 * public suffix list, which knows {@code co.uk} and {@code github.io}.
 */
final class Site {

  private static final PublicSuffixMatcher SUFFIXES = PublicSuffixMatcherLoader.getDefault();
  private static final Pattern NUMERIC = Pattern.compile("\\[.*|(.*\\.)?(0x[0-9a-f]*|[0-9]+)");

  private Site() {}

  /**
   * Whether two hosts are in one hand.
   *
   * @param one a host name in lower case, or an IP address
   * @param other another
   * @return true for one host, and for two names of one site
   */
  static boolean isOne(String one, String other) {
    String name = registered(one);
    return one.equals(other) || name != null && name.equals(registered(other));
  }

  private static @Nullable String registered(String host) {
    return NUMERIC.matcher(host).matches() ? null : SUFFIXES.getDomainRoot(host);
  }
}
