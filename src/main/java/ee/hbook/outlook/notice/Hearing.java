package ee.hbook.outlook.notice;

import ee.hbook.outlook.notice.Notice.Event;
import ee.hbook.outlook.notice.RoomSubscription.Wish;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What comes of the notices of one body. What does not prove whose it is counts for nothing, and
 * nobody is told so.
 *
 * @param looks the links whose rooms are to be looked at: a burst is one look
 * @param wishes what Outlook asks for about subscriptions, by link
 * @param taken how many notices proved whose they are
 * @param ignored how many did not, or could not be read
 */
public record Hearing(Set<Long> looks, Map<Long, Wish> wishes, int taken, int ignored) {

  public Hearing {
    looks = Set.copyOf(looks);
    wishes = Map.copyOf(wishes);
  }

  /**
   * Judges notices. One whose subscription is not known yet, because the answer to our call is
   * still on its way, is judged by the address that it came to.
   *
   * @param notices what was read
   * @param addressed the subscription whose address they came to
   * @param byId finds the subscription that has an id
   * @return what comes of them
   */
  public static Hearing of(
      Notices notices,
      RoomSubscription addressed,
      Function<String, Optional<RoomSubscription>> byId) {
    Set<Long> looks = new LinkedHashSet<>();
    Map<Long, Wish> wishes = new LinkedHashMap<>();
    int taken = 0;
    for (Notice notice : notices.notices()) {
      RoomSubscription its =
          addressed.is(notice.subscription())
              ? addressed
              : byId.apply(notice.subscription()).orElse(addressed);
      if (its.isProvedBy(notice)) {
        taken++;
        if (notice.event() != Event.REAUTHORIZATION_REQUIRED) {
          looks.add(its.link());
        }
        wish(its, notice).ifPresent(wish -> wishes.merge(its.link(), wish, Hearing::stronger));
      }
    }
    return new Hearing(looks, wishes, taken, notices.notices().size() - taken + notices.odd());
  }

  /** One that is told of a subscription before the present one is late. */
  private static Optional<Wish> wish(RoomSubscription its, Notice notice) {
    if (!its.is(notice.subscription())) {
      return Optional.empty();
    }
    return switch (notice.event()) {
      case REAUTHORIZATION_REQUIRED -> Optional.of(Wish.REAUTHORIZE);
      case SUBSCRIPTION_REMOVED -> Optional.of(Wish.RECREATE);
      case CHANGED, MISSED -> Optional.empty();
    };
  }

  private static Wish stronger(Wish one, Wish other) {
    return one.compareTo(other) > 0 ? one : other;
  }
}
