package ee.hbook.feed.content;

import ee.hbook.accommodation.UnitId;
import ee.hbook.availability.Span;
import ee.hbook.feed.FeedRequest;
import ee.hbook.feed.FeedUnit;
import ee.hbook.feed.FeedVariant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.threeten.extra.LocalDateRange;

/**
 * What somebody who reads a feed gets to know.
 *
 * @param feed names the feed in the log of its reads: the unit or {@code all}, the variant, what
 *     the URL asks for, and the link that it is for at its end
 * @param allUnits whether it is the feed of all units
 * @param unit whose nights it shows; empty for the feed of all units of a house with several
 * @param forLink the link that it is for, whether there is one or not: the one that the URL names,
 *     or the one whose channel was known when it read
 * @param revision the revision of the unit, or the sum of all units', that it was rendered from
 * @param tag identifies the content
 * @param taken what it shows as taken, on the property's clock; empty where {@code unit} is: such a
 *     feed proves nothing about a unit
 */
public record FeedContent(
    String feed,
    boolean allUnits,
    Optional<UnitId> unit,
    OptionalLong forLink,
    long revision,
    String tag,
    List<Span> taken) {

  private static final String FOR = " for=";
  private static final String ALL = "all";

  public FeedContent {
    taken = List.copyOf(taken);
  }

  /**
   * The days that it touches: of nights, these nights.
   *
   * @return in the same order
   */
  public List<LocalDateRange> nights() {
    return taken.stream().map(Span::days).toList();
  }

  /**
   * What a rendered feed tells.
   *
   * @param source what it was made from
   * @param request which feed
   * @param context variant and day
   * @param events what it shows
   * @param revision what it was rendered from
   * @param tag identifies the content
   * @return the content
   */
  public static FeedContent of(
      FeedSource source,
      FeedRequest request,
      FeedContext context,
      List<FeedEvent> events,
      long revision,
      String tag) {
    List<FeedUnit> units = source.units(request.scope());
    Optional<UnitId> unit =
        units.size() == 1 ? Optional.of(units.getFirst().id()) : Optional.empty();
    LocalDate today = context.today();
    return new FeedContent(
        name(request, context.variant()),
        request.scope() instanceof FeedRequest.AllUnits,
        unit,
        request.forLink(),
        revision,
        tag,
        unit.isPresent() ? ShownNights.of(events, today, context.site().zone()) : List.of());
  }

  /**
   * Whether a feed is that of all units.
   *
   * @param feed its name
   * @return false when it is the feed of one unit
   */
  public static boolean isOfAllUnits(String feed) {
    return feed.startsWith(ALL + " ");
  }

  private static String name(FeedRequest request, FeedVariant variant) {
    StringBuilder name =
        new StringBuilder(
            switch (request.scope()) {
              case FeedRequest.OneUnit one -> one.unit().toString();
              case FeedRequest.AllUnits all -> ALL;
            });
    name.append(' ').append(variant.word());
    name.append(request.agenda() ? " agenda" : "");
    name.append(request.futureOnly() ? "" : " history");
    name.append(request.reservationsOnly() ? " reservations" : "");
    request.forLink().ifPresent(link -> name.append(FOR).append(link));
    return name.toString();
  }

  /**
   * The same content as a feed for nobody in particular: the URL names a link that is gone or that
   * belongs to another unit, so nothing was left out.
   */
  public FeedContent forNobody() {
    int end = feed.indexOf(FOR);
    return new FeedContent(
        end < 0 ? feed : feed.substring(0, end),
        allUnits,
        unit,
        OptionalLong.empty(),
        revision,
        tag,
        taken);
  }
}
