package ee.hbook.linking;

import ee.hbook.accommodation.UnitId;
import ee.hbook.config.Unsuitable;
import ee.hbook.feed.FeedRequest;
import ee.hbook.link.CalendarUrl;
import ee.hbook.link.Link;
import ee.hbook.link.LinkAddress;
import ee.hbook.linking.AddressMistake.Linked;
import ee.hbook.linking.AddressMistake.Malformed;
import ee.hbook.linking.AddressMistake.NoAddress;
import ee.hbook.linking.AddressMistake.OtherPlatform;
import ee.hbook.linking.AddressMistake.OwnFeed;
import ee.hbook.linking.AddressMistake.WebPage;
import ee.hbook.linking.AddressMistake.What;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the common mistakes with the address of a calendar by its looks alone, while it is typed.
 * Whether a calendar is there only a fetch tells. Pure.
 *
 * @param unit the unit that it is for
 * @param chosen the platform that it shall be of
 * @param ownHosts the names under which this site is reached
 * @param links all links of the site
 */
public record PastedAddress(UnitId unit, Platform chosen, Set<String> ownHosts, List<Link> links) {

  public PastedAddress {
    ownHosts = Set.copyOf(ownHosts);
    links = List.copyOf(links);
  }

  /**
   * Looks at an address.
   *
   * @param pasted what was pasted or typed so far
   * @return the worst mistake; empty when there is none to see
   */
  public Optional<AddressMistake> mistake(String pasted) {
    Optional<What> other = instead(pasted.strip());
    if (other.isPresent()) {
      return other.map(NoAddress::new);
    }
    try {
      return mistake(LinkAddress.parse(pasted));
    } catch (Unsuitable refused) {
      return Optional.of(new Malformed(refused.saying()));
    }
  }

  private static Optional<What> instead(String text) {
    if (text.contains("BEGIN:VCALENDAR")) {
      return Optional.of(What.CALENDAR_TEXT);
    }
    if (text.startsWith("<")) {
      return Optional.of(What.EMBED_CODE);
    }
    if (text.isEmpty() || text.contains("://")) {
      return Optional.empty();
    }
    return Optional.of(text.matches("[^/\\s]+@[^/\\s]+") ? What.CALENDAR_ID : What.NO_SCHEME);
  }

  private Optional<AddressMistake> mistake(LinkAddress address) {
    return ours(address)
        .or(() -> linked(address))
        .or(() -> elsewhere(address))
        .or(() -> page(address));
  }

  private Optional<AddressMistake> ours(LinkAddress address) {
    String query = address.uri().getRawQuery();
    return ownHosts.contains(address.host()) && query != null && FeedRequest.isFeed(query)
        ? Optional.of(new OwnFeed())
        : Optional.empty();
  }

  /** Of several links to it the one of this unit counts. */
  private Optional<AddressMistake> linked(LinkAddress address) {
    return links.stream()
        .filter(link -> isSame(link, address))
        .map(link -> new Linked(link, link.unit().equals(unit)))
        .max(Comparator.comparing(Linked::here))
        .map(linked -> linked);
  }

  private Optional<AddressMistake> elsewhere(LinkAddress address) {
    return Platform.ofHost(address.host())
        .filter(platform -> platform != chosen)
        .map(OtherPlatform::new);
  }

  private static Optional<AddressMistake> page(LinkAddress address) {
    return Platform.ofHost(address.host())
        .filter(platform -> !platform.looksLikeCalendar(address.host(), path(address.uri())))
        .map(WebPage::new);
  }

  /** With http, https or webcal it is one calendar. */
  private static boolean isSame(Link link, LinkAddress address) {
    return link.calendarUrl()
        .flatMap(CalendarUrl::address)
        .map(LinkAddress::uri)
        .filter(known -> known.getRawAuthority().equals(address.uri().getRawAuthority()))
        .filter(known -> path(known).equals(path(address.uri())))
        .isPresent();
  }

  private static String path(URI uri) {
    return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
  }
}
