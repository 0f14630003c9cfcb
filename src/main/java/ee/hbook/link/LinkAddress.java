package ee.hbook.link;

import ee.hbook.config.Saying;
import ee.hbook.config.Unsuitable;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/**
 * The address of a calendar elsewhere. It carries that calendar's secret, so everything that might
 * end in a log or on a screen shows the host only.
 *
 * @param uri the address to fetch: {@code http} or {@code https}, with a host in ASCII, without
 *     user information and without a fragment
 */
public record LinkAddress(URI uri) {

  /** The longest address that is taken, in characters. */
  public static final int MAX_LENGTH = 2000;

  private static final int HTTP_PORT = 80;
  private static final int HTTPS_PORT = 443;
  private static final String URI_MARKS = "-._~:/?@!$&'()*+,;=";

  /** Refuses what {@link #parse} would not have made. */
  public LinkAddress {
    Objects.requireNonNull(uri.getRawAuthority(), "host");
    if (!"http".equals(uri.getScheme()) && !"https".equals(uri.getScheme())) {
      throw new IllegalArgumentException("An address begins with https:// or http://.");
    }
  }

  /**
   * Reads what an owner pasted. {@code webcal} means {@code http} and {@code webcals} means {@code
   * https}, as in HBook.
   *
   * @param pasted the address, with or without blanks around it
   * @return the address to fetch
   * @throws Unsuitable when it cannot be an address of a calendar; the message tells the owner what
   *     to do and holds no part of the address
   */
  public static LinkAddress parse(String pasted) {
    String text = trim(pasted);
    require(!text.isEmpty(), Saying.of("calendar_url_needed"));
    require(text.length() <= MAX_LENGTH, Saying.of("refusal_url_long", MAX_LENGTH));
    require(
        text.codePoints().noneMatch(LinkAddress::isInvisible), Saying.of("refusal_url_invisible"));
    int colon = text.indexOf(':');
    String scheme = scheme(colon < 0 ? "" : text.substring(0, colon).toLowerCase(Locale.ROOT));
    String rest = text.substring(colon + 1);
    require(rest.startsWith("//"), Saying.of("refusal_url_no_host"));
    int end = 2;
    while (end < rest.length() && "/?#".indexOf(rest.charAt(end)) < 0) {
      end++;
    }
    String authority = authority(rest.substring(2, end));
    int fragment = rest.indexOf('#', end);
    String path = rest.substring(end, fragment < 0 ? rest.length() : fragment);
    String slash = path.startsWith("/") ? "" : "/";
    return new LinkAddress(uri(scheme + "://" + authority + slash + encode(path)));
  }

  /**
   * Where a redirect leads.
   *
   * @param location the Location header, absolute or relative
   * @return the address to fetch next
   * @throws Unsuitable when it leads to nothing that {@link #parse} would take
   */
  public LinkAddress follow(String location) {
    String target = location.strip();
    require(!target.isEmpty(), Saying.of("refusal_url_redirect"));
    if (target.startsWith("//")) {
      return parse(uri.getScheme() + ":" + target);
    }
    if (target.matches("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*")) {
      return parse(target);
    }
    String relative = encode(target.indexOf('#') < 0 ? target : target.split("#", 2)[0]);
    if (relative.startsWith("?")) {
      relative = uri.getRawPath() + relative;
    }
    return parse(
        uri.resolve(uri(relative.startsWith("/") ? relative : "./" + relative)).toString());
  }

  /**
   * The host that answers.
   *
   * @return the host name in ASCII, or an IP address (IPv6 in brackets), without the port
   */
  public String host() {
    String authority = uri.getRawAuthority();
    int colon = authority.indexOf(':', authority.indexOf(']') + 1);
    return colon < 0 ? authority : authority.substring(0, colon);
  }

  /**
   * The port that is connected to.
   *
   * @return the one that is named, else that of the scheme
   */
  public int port() {
    String authority = uri.getRawAuthority();
    int colon = authority.indexOf(':', authority.indexOf(']') + 1);
    if (colon < 0) {
      return "https".equals(uri.getScheme()) ? HTTPS_PORT : HTTP_PORT;
    }
    return Integer.parseInt(authority.substring(colon + 1));
  }

  /**
   * Whether it is served where the web is.
   *
   * @return true for ports 80 and 443
   */
  public boolean isAtPortOfTheWeb() {
    return port() == HTTP_PORT || port() == HTTPS_PORT;
  }

  /**
   * What may be shown and logged.
   *
   * @return the host and an ellipsis
   */
  public String display() {
    return host() + "/…";
  }

  /** The same as {@link #display()}, so that no message gives the secret away by accident. */
  @Override
  public String toString() {
    return display();
  }

  private static String trim(String pasted) {
    int start = 0;
    int end = pasted.length();
    while (start < end && isBlank(pasted.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(pasted.charAt(end - 1))) {
      end--;
    }
    return pasted.substring(start, end);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT;
  }

  private static boolean isInvisible(int c) {
    return Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT
        || Character.getType(c) == Character.LINE_SEPARATOR
        || Character.getType(c) == Character.PARAGRAPH_SEPARATOR
        || Character.getType(c) == Character.SURROGATE;
  }

  private static String scheme(String pasted) {
    return switch (pasted) {
      case "http", "webcal" -> "http";
      case "https", "webcals" -> "https";
      default -> throw new Unsuitable(Saying.of("refusal_url_scheme"));
    };
  }

  private static String authority(String pasted) {
    require(pasted.indexOf('@') < 0, Saying.of("refusal_url_user"));
    int bracket = pasted.indexOf(']');
    int colon = pasted.indexOf(':', bracket + 1);
    String host = host(colon < 0 ? pasted : pasted.substring(0, colon));
    String port = colon < 0 ? "" : pasted.substring(colon + 1);
    if (port.isEmpty()) {
      return host;
    }
    require(
        port.matches("[0-9]{1,5}") && Integer.parseInt(port) >= 1 && Integer.parseInt(port) < 65536,
        Saying.of("refusal_url_port"));
    return host + ":" + Integer.parseInt(port);
  }

  private static String host(String pasted) {
    require(!pasted.isEmpty(), Saying.of("refusal_url_no_host"));
    Saying wrong = Saying.of("refusal_url_host");
    if (pasted.startsWith("[")) {
      require(pasted.matches("\\[[0-9a-fA-F:.]{2,45}]") && pasted.contains(":"), wrong);
      return pasted.toLowerCase(Locale.ROOT);
    }
    String host;
    try {
      host = IDN.toASCII(pasted).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException notAName) {
      throw new Unsuitable(wrong);
    }
    host = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    require(host.length() <= 253 && host.matches("[a-z0-9_-]{1,63}(\\.[a-z0-9_-]{1,63})*"), wrong);
    return host;
  }

  /** The platform's own refusal repeats the address, so that it goes no further than here. */
  private static URI uri(String text) {
    try {
      return new URI(text);
    } catch (URISyntaxException malformed) {
      throw new Unsuitable(Saying.of("refusal_url_host"));
    }
  }

  /** Leaves what a URI may hold and percent-encodes the rest, as browsers do. */
  private static String encode(String path) {
    StringBuilder out = new StringBuilder(path.length());
    byte[] bytes = path.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      char c = (char) (bytes[i] & 0xff);
      if (isAsciiLetterOrDigit(c) || URI_MARKS.indexOf(c) >= 0 || isEscape(bytes, i)) {
        out.append(c);
      } else {
        out.append(String.format("%%%02X", (int) c));
      }
    }
    return out.toString();
  }

  private static boolean isEscape(byte[] bytes, int at) {
    return bytes[at] == '%'
        && at + 2 < bytes.length
        && Character.digit((char) bytes[at + 1], 16) >= 0
        && Character.digit((char) bytes[at + 2], 16) >= 0;
  }

  private static boolean isAsciiLetterOrDigit(char c) {
    return c < 128 && Character.isLetterOrDigit(c);
  }

  private static void require(boolean holds, Saying otherwise) {
    if (!holds) {
      throw new Unsuitable(otherwise);
    }
  }
}
