package ee.hbook.outlook.notice;

import ee.hbook.outlook.graph.GraphSubscription;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What Outlook has, compared with what is on record. Pure.
 *
 * @param orphans subscriptions that lead here and that nobody here knows: to be ended
 * @param given what Outlook says of those that are known, where it is news
 * @param lost those of which Outlook knows nothing any more
 */
public record Comparison(
    List<GraphSubscription> orphans,
    Map<RoomSubscription, GraphSubscription> given,
    List<RoomSubscription> lost) {

  public Comparison {
    orphans = List.copyOf(orphans);
    given = Map.copyOf(given);
    lost = List.copyOf(lost);
  }

  /**
   * Compares.
   *
   * @param there all that Outlook has of this application
   * @param known what is on record
   * @param site where Outlook reaches this house: what leads elsewhere is left alone
   * @param now the present moment: what was given just before may not be told of yet
   * @return the difference
   */
  public static Comparison of(
      List<GraphSubscription> there, List<RoomSubscription> known, String site, Instant now) {
    Map<String, RoomSubscription> byToken = new HashMap<>();
    known.forEach(each -> byToken.put(each.tokenHash(), each));
    Set<String> ids = new HashSet<>();
    there.forEach(each -> ids.add(each.id()));
    List<GraphSubscription> orphans = new ArrayList<>();
    Map<RoomSubscription, GraphSubscription> given = new HashMap<>();
    for (GraphSubscription each : there) {
      Optional<String> token =
          each.notices().flatMap(address -> NoticeAddress.token(site, address));
      if (token.isPresent()) {
        RoomSubscription its = byToken.get(Fingerprint.of(token.get()));
        if (its == null || isAnother(its, each, ids)) {
          orphans.add(each);
        } else if (isNews(its, each)) {
          given.put(its, each);
        }
      }
    }
    List<RoomSubscription> lost =
        known.stream()
            .filter(each -> !given.containsKey(each))
            .filter(
                each ->
                    each.given()
                        .filter(has -> !ids.contains(has.id()))
                        .filter(has -> !has.touchedOn().plus(LifeRule.BETWEEN).isAfter(now))
                        .isPresent())
            .toList();
    return new Comparison(orphans, given, lost);
  }

  private static boolean isAnother(RoomSubscription its, GraphSubscription there, Set<String> ids) {
    return its.given()
        .filter(has -> !has.id().equals(there.id()) && ids.contains(has.id()))
        .isPresent();
  }

  private static boolean isNews(RoomSubscription its, GraphSubscription there) {
    return its.given()
        .filter(has -> has.id().equals(there.id()) && isSame(has.until(), there.until()))
        .isEmpty();
  }

  /** Outlook tells it more finely than it is kept. */
  private static boolean isSame(Instant kept, Instant told) {
    return Duration.between(kept, told).abs().compareTo(Duration.ofSeconds(1)) < 0;
  }
}
