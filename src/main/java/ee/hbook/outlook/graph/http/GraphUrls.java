package ee.hbook.outlook.graph.http;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Addresses of Graph. A token goes to the configured host and nowhere else, whatever a link in an
 * answer says.
 *
 * @param base the address of version 1.0
 */
record GraphUrls(URI base) {

  private static final String VERSION = "/v1.0";

  /** Checks that a token can go there. */
  GraphUrls {
    if (base.getScheme() == null || base.getHost() == null) {
      throw new IllegalStateException("HBOOK_GRAPH_URL: write https://host");
    }
  }

  /** With or without the version and a slash at its end. */
  static GraphUrls of(URI configured) {
    String text = withoutSlash(configured.toString());
    return new GraphUrls(URI.create(text.endsWith(VERSION) ? text : text + VERSION));
  }

  static String withoutSlash(String text) {
    return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
  }

  /** An address below the base; its variable parts are encoded by whoever asks. */
  URI at(String path) {
    return URI.create(base + path);
  }

  URI mailbox(String mailbox, String path) {
    return at("/users/" + encoded(mailbox) + path);
  }

  URI event(String mailbox, String id, String path) {
    return mailbox(mailbox, "/events/" + encoded(id) + path);
  }

  /** A link of an answer, when it leads to where the token may go. */
  Optional<URI> followed(String link) {
    try {
      URI uri = URI.create(link.strip());
      return isHome(uri) ? Optional.of(uri) : Optional.empty();
    } catch (IllegalArgumentException noAddress) {
      return withSpacesEncoded(link);
    }
  }

  /** Filters and tokens come with blanks, quotes and the like at times. */
  private Optional<URI> withSpacesEncoded(String link) {
    try {
      StringBuilder text = new StringBuilder();
      link.strip()
          .chars()
          .forEach(
              each ->
                  text.append(
                      " \"<>\\^`{|}".indexOf(each) < 0
                          ? Character.toString(each)
                          : String.format(Locale.ROOT, "%%%02X", each)));
      return Optional.of(URI.create(text.toString())).filter(this::isHome);
    } catch (IllegalArgumentException noAddress) {
      return Optional.empty();
    }
  }

  private boolean isHome(URI uri) {
    return uri.getHost() != null
        && base.getScheme().equalsIgnoreCase(uri.getScheme())
        && base.getHost().equalsIgnoreCase(uri.getHost())
        && port(base) == port(uri)
        && uri.getRawUserInfo() == null;
  }

  private static int port(URI uri) {
    return uri.getPort() >= 0
        ? uri.getPort()
        : "https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80;
  }

  /** One part of a path, or a value of a query. */
  static String encoded(String part) {
    return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20").replace("%40", "@");
  }

  /** A text inside a filter. */
  static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
