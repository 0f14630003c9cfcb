package ee.hbook.sync.plan;

import ee.hbook.sync.Claim;
import ee.hbook.sync.EventKind;
import ee.hbook.sync.IdentifiedEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.threeten.extra.LocalDateRange;

/**
 * Two channels that are linked with each other behind our back show each other's bookings before
 * they can have them from us. Their pattern is that it is always exactly the other's nights. Pure.
 */
final class DirectLinks {

  /** Once may be chance; two bookings with exactly the nights of one other channel are none. */
  private static final int A_PATTERN = 2;

  private final Map<Long, List<Told>> alike = new HashMap<>();
  private final Map<Long, String> names = new HashMap<>();

  /** Notes that an event has exactly the nights that one other calendar has here. */
  void note(IdentifiedEvent event, List<Holder> others, Told told) {
    if (event.kind() == EventKind.RESERVATION || others.size() != 1) {
      return;
    }
    Holder holder = others.getFirst();
    if (holder.link().isPresent() && holder.nights().equals(event.event().nights())) {
      long link = holder.link().getAsLong();
      alike.computeIfAbsent(link, number -> new ArrayList<>()).add(told);
      names.put(link, told.other().map(Told.Counterpart::source).orElse(""));
    }
  }

  /** Tells once what explains all that is told of two such calendars. */
  void tell(
      Map<Long, List<Claim>> others, List<Claim> claims, PlannedFates fates, CalendarWords words) {
    alike.forEach(
        (link, told) -> {
          Set<LocalDateRange> theirs =
              others.getOrDefault(link, List.of()).stream()
                  .filter(claim -> claim.role() == Claim.Role.STAY)
                  .map(Claim::nights)
                  .collect(Collectors.toSet());
          List<LocalDateRange> common =
              claims.stream()
                  .filter(claim -> claim.role() != Claim.Role.ECHO)
                  .map(Claim::nights)
                  .filter(theirs::contains)
                  .distinct()
                  .toList();
          if (common.size() >= A_PATTERN) {
            fates.tellInstead(told, words.directLink(names.getOrDefault(link, ""), common));
          }
        });
  }
}
