package ee.hbook.sync;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a booking can be seen at its source ({@code hbook.md} §5). */
public final class OriginUrl {

  private static final Pattern IN_DESCRIPTION =
      Pattern.compile("(?i)Reservation URL:\\s*(https?://\\S+)");

  private OriginUrl() {}

  /**
   * Finds it in an event: its URL, else Airbnb's "Reservation URL:" in the description.
   *
   * @param event the event
   * @return a web address, or empty
   */
  public static Optional<URI> of(RemoteEvent event) {
    return event.url().or(() -> inDescription(event)).flatMap(OriginUrl::web);
  }

  private static Optional<String> inDescription(RemoteEvent event) {
    Matcher matcher = IN_DESCRIPTION.matcher(event.description());
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static Optional<URI> web(String text) {
    try {
      URI url = new URI(text.strip());
      boolean http = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
      return http && url.getHost() != null && text.length() <= 2000
          ? Optional.of(url)
          : Optional.empty();
    } catch (URISyntaxException malformed) {
      return Optional.empty();
    }
  }
}
