package ee.hbook.account.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Name and password as HTTP Basic sends them (RFC 7617, UTF-8).
 *
 * @param name everything before the first colon
 * @param password everything after it
 */
record BasicLogin(String name, String password) {

  private static final String SCHEME = "Basic ";

  /** Reads a header; empty when it is missing, of another scheme, or broken. */
  static Optional<BasicLogin> of(@Nullable String header) {
    if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      return Optional.empty();
    }
    String pair;
    try {
      byte[] bytes = Base64.getDecoder().decode(header.substring(SCHEME.length()).trim());
      pair = new String(bytes, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException broken) {
      return Optional.empty();
    }
    int colon = pair.indexOf(':');
    return colon < 0
        ? Optional.empty()
        : Optional.of(new BasicLogin(pair.substring(0, colon), pair.substring(colon + 1)));
  }

  /** Without the password: this text may end up in a log. */
  @Override
  public String toString() {
    return "BasicLogin[" + name + "]";
  }
}
