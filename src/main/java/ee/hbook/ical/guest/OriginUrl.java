package ee.hbook.ical.guest;

import ee.hbook.ical.IcsEvent;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where a booking can be seen at its source ({@code hbook.md} §5). */
public final class OriginUrl {

  private static final int LENGTH = 2000;

  private static final Pattern AIRBNB =
      Pattern.compile("(?i)Reservation URL\\s{0,9}:\\s{0,9}(https?://\\S{1,2000})");

  private static final Pattern TRIPADVISOR =
      Pattern.compile(
          "(?iu)(?:View this booking|Voir cette r[ée]servation)\\h{0,9}:\\s{0,9}"
              + "(https?://\\S{1,2000})");

  /** Whatever the language of the words before it. */
  private static final Pattern AT_TRIPADVISOR =
      Pattern.compile(
          "(?i):\\s{0,9}(https?://(?:[a-z0-9-]{1,63}\\.){0,5}"
              + "tripadvisor\\.(?:com|[a-z]{2}|com?\\.[a-z]{2})(?![a-z0-9.-])\\S{0,2000})");

  private static final Pattern AT_AIRBNB =
      Pattern.compile("(?i)(?:[a-z]{2,3}\\.)?airbnb\\.(?:com|cat|[a-z]{2}|com?\\.[a-z]{2})");

  private static final Pattern PUNCTUATION_BEHIND = Pattern.compile("[.,;>)\\]\"']{1,20}$");

  private OriginUrl() {}

  /**
   * Finds it in an event, where HBook looks and in its order: Airbnb's "Reservation URL:" in the
   * description, TripAdvisor's "View this booking:" there in any language, X-BOOKINGURL, URL. What
   * is no web address is passed over.
   *
   * @param event the event
   * @param feedHost the host of the feed; Airbnb's booking is shown at the feed's own country
   * @return a web address, or empty
   */
  public static Optional<URI> of(IcsEvent event, Optional<String> feedHost) {
    return Stream.of(
            in(event.description(), AIRBNB),
            in(event.description(), TRIPADVISOR),
            in(event.description(), AT_TRIPADVISOR),
            Optional.ofNullable(event.extra().get("X-BOOKINGURL")),
            event.url())
        .flatMap(Optional::stream)
        .flatMap(text -> web(text).stream())
        .findFirst()
        .map(url -> atHost(url, feedHost));
  }

  private static URI atHost(URI url, Optional<String> feedHost) {
    if (feedHost.isEmpty() || !isAirbnb(url.getHost()) || !isAirbnb(feedHost.get())) {
      return url;
    }
    String path = url.getRawPath() == null ? "" : url.getRawPath();
    String query = url.getRawQuery() == null ? "" : "?" + url.getRawQuery();
    return URI.create(url.getScheme() + "://" + feedHost.get() + path + query);
  }

  private static boolean isAirbnb(String host) {
    return AT_AIRBNB.matcher(host).matches();
  }

  private static Optional<String> in(String description, Pattern pattern) {
    Matcher matcher = pattern.matcher(description);
    return matcher.find()
        ? Optional.of(PUNCTUATION_BEHIND.matcher(matcher.group(1)).replaceFirst(""))
        : Optional.empty();
  }

  private static Optional<URI> web(String text) {
    try {
      URI url = new URI(text.strip());
      boolean http =
          "http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme());
      return http && url.getHost() != null && text.length() <= LENGTH
          ? Optional.of(url)
          : Optional.empty();
    } catch (URISyntaxException malformed) {
      return Optional.empty();
    }
  }
}
