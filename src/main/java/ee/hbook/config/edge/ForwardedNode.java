package ee.hbook.config.edge;

import java.net.InetAddress;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How proxies write who sent a request (RFC 7239, section 6). */
final class ForwardedNode {

  private static final Pattern HIDDEN = Pattern.compile("(_[A-Za-z0-9._-]{1,64})(:.*)?");
  private static final Pattern BRACKETS = Pattern.compile("\\[([^\\]]*)\\](:.*)?");
  private static final Pattern WITH_PORT = Pattern.compile("([0-9.]+):[^:]*");

  private ForwardedNode() {}

  /**
   * Reads one.
   *
   * @param text with or without a port; IPv6 with or without brackets
   * @return the address in its usual form, or the name that stands for one; empty for {@code
   *     unknown} and for what cannot be read
   */
  static Optional<String> parse(String text) {
    Matcher hidden = HIDDEN.matcher(text);
    if (hidden.matches()) {
      return Optional.of(hidden.group(1));
    }
    Matcher brackets = BRACKETS.matcher(text);
    Matcher port = WITH_PORT.matcher(text);
    String address = brackets.matches() ? brackets.group(1) : port.matches() ? port.group(1) : text;
    return Network.address(address).map(InetAddress::getHostAddress);
  }
}
