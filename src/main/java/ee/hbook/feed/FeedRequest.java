package ee.hbook.feed;

import ee.hbook.accommodation.UnitId;
import ee.hbook.link.LinkFeed;
import ee.hbook.link.LinkNumbers;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a feed URL asks for: {@code /?feed=…} with HBook's parameters (hbook.md §1).
 *
 * @param scope one unit or all
 * @param agenda {@code agenda=yes}: events have times of day
 * @param futureOnly true unless {@code future_only=no}
 * @param reservationsOnly {@code reservations_only=yes}: no blocked dates
 * @param key {@code key}, when it is not empty
 * @param forLink {@code for}: the link whose own events are left out
 */
public record FeedRequest(
    Scope scope,
    boolean agenda,
    boolean futureOnly,
    boolean reservationsOnly,
    Optional<String> key,
    OptionalLong forLink) {

  /** The feed of one unit. */
  public static final String UNIT_FEED = "hbook-calendar.ics";

  /** The feed of all units. */
  public static final String ALL_FEED = "hbook-all-calendars.ics";

  /** English, French, Czech, Portuguese. */
  private static final Set<String> YES = Set.of("yes", "oui", "ano", "sim");

  private static final Set<String> NO = Set.of("no", "non", "ne", "não", "nao");

  private static final Pattern LONG = Pattern.compile("[0-9]{1,18}");
  private static final Pattern INT = Pattern.compile("[0-9]{1,9}");

  /** Whose events are asked for. */
  public sealed interface Scope {}

  /**
   * One unit.
   *
   * @param unit {@code accom_id} and {@code accom_num}
   */
  public record OneUnit(UnitId unit) implements Scope {}

  /** Every unit of the site. */
  public record AllUnits() implements Scope {}

  /**
   * Asks for one unit with every parameter at its default.
   *
   * @param unit the unit
   * @return the request of a URL with nothing but the unit in it
   */
  public static FeedRequest of(UnitId unit) {
    return new FeedRequest(
        new OneUnit(unit), false, true, false, Optional.empty(), OptionalLong.empty());
  }

  /**
   * Whether the answer may be another for another reader: the plain feed of a unit spares a link's
   * channel that is known its own bookings.
   *
   * @return false when the URL names a link, and for the feed of all units
   */
  public boolean dependsOnReader() {
    return scope instanceof OneUnit && forLink.isEmpty();
  }

  /**
   * Whether a link's bookings are left out here: in the feed of its own unit, and in that of all.
   *
   * @param feed the feed of the link that the URL names
   * @return false for a link of another unit
   */
  public boolean isOf(LinkFeed feed) {
    return switch (scope) {
      case OneUnit(UnitId unit) -> unit.equals(feed.unit());
      case AllUnits() -> true;
    };
  }

  /**
   * The same for a link.
   *
   * @param link its number
   * @return the request whose answer leaves out what that link brought
   */
  public FeedRequest madeFor(long link) {
    return new FeedRequest(scope, agenda, futureOnly, reservationsOnly, key, OptionalLong.of(link));
  }

  /**
   * The same for a link that is not there, or that is one of another unit: nothing is left out.
   *
   * @return the request whose answer tells every night that is taken
   */
  public FeedRequest madeForNobody() {
    return madeFor(LinkNumbers.NOBODY);
  }

  /**
   * Reads a query string. Parameters may stand in any order, doubled ampersands and unknown names
   * are passed over, of a repeated name the last counts, as in PHP; only the exact opposite of a
   * default flips it, in English or in another language of the screens: HBook's French guide says
   * {@code agenda=oui}.
   *
   * @param rawQuery the query string as it came, without the question mark
   * @return the request; empty when the feed's name is unknown or its unit is missing or no number
   */
  public static Optional<FeedRequest> parse(@Nullable String rawQuery) {
    Map<String, String> query = QueryString.parse(rawQuery == null ? "" : rawQuery);
    return scope(query)
        .map(
            scope ->
                new FeedRequest(
                    scope,
                    YES.contains(query.getOrDefault("agenda", "")),
                    !NO.contains(query.getOrDefault("future_only", "")),
                    YES.contains(query.getOrDefault("reservations_only", "")),
                    Optional.ofNullable(query.get("key")).filter(key -> !key.isEmpty()),
                    number(query.getOrDefault("for", ""))));
  }

  /**
   * Whether a query asks for a feed at all, served here or not.
   *
   * @param rawQuery the part after {@code ?}, still encoded
   * @return true when it has the parameter {@code feed}
   */
  public static boolean isFeed(String rawQuery) {
    return QueryString.parse(rawQuery).containsKey("feed");
  }

  /**
   * Whether a query asks for one of our calendars, with or without a unit. WordPress has other
   * feeds of its own, which are asked for by readers of news.
   *
   * @param rawQuery the part after {@code ?}, still encoded
   * @return true when {@code feed} is the name of one of them
   */
  public static boolean isOurs(String rawQuery) {
    String name = QueryString.parse(rawQuery).getOrDefault("feed", "");
    return name.equals(UNIT_FEED) || name.equals(ALL_FEED);
  }

  /**
   * The query string of a URL that asks for this; {@link #parse} reads it back.
   *
   * @return HBook's parameters in HBook's order, what is at its default left out
   */
  public String query() {
    return switch (scope) {
          case OneUnit(UnitId unit) ->
              "feed=" + UNIT_FEED + "&accom_id=" + unit.accomId() + "&accom_num=" + unit.accomNum();
          case AllUnits() -> "feed=" + ALL_FEED;
        }
        + key.map(text -> "&key=" + text).orElse("")
        + (agenda ? "&agenda=yes" : "")
        + (futureOnly ? "" : "&future_only=no")
        + (reservationsOnly ? "&reservations_only=yes" : "")
        + (forLink.isPresent() ? "&for=" + forLink.getAsLong() : "");
  }

  private static Optional<Scope> scope(Map<String, String> query) {
    return switch (query.getOrDefault("feed", "")) {
      case UNIT_FEED -> unit(query).map(OneUnit::new);
      case ALL_FEED -> Optional.of(new AllUnits());
      default -> Optional.empty();
    };
  }

  private static Optional<UnitId> unit(Map<String, String> query) {
    OptionalLong accomId = number(query.getOrDefault("accom_id", ""));
    String num = query.getOrDefault("accom_num", "");
    if (accomId.isEmpty() || !INT.matcher(num).matches() || Integer.parseInt(num) == 0) {
      return Optional.empty();
    }
    return Optional.of(new UnitId(accomId.getAsLong(), Integer.parseInt(num)));
  }

  private static OptionalLong number(String text) {
    return LONG.matcher(text).matches() && Long.parseLong(text) > 0
        ? OptionalLong.of(Long.parseLong(text))
        : OptionalLong.empty();
  }
}
